/* SPDX-License-Identifier: MIT */
/* gazetted: speech whose speaker is left away where the verb stands last. */
/*
 * Such a sentence ends in a word for saying. Its subject may be left away, and
 * then nothing in it has the mark of one:
 *
 *	Turkish	   it begins with what another case has, "Tünelin" (of the
 *		   tunnel), and no name and no body that speaks comes behind
 *	Japanese   no は, no が and no によると stands outside quotations
 *	Korean	   no word there ends in 은, 는, 이 or 가
 *	both	   nor does it begin with a name and a comma, as headlines do
 *
 * but behind what can say nothing: "価格は" (the price).
 */
#include "prose/verb_last.h"

#include "base/utf8.h"
#include "text/language_row.h"
#include "text/sentence.h"

#define LIST(t)	    (sizeof(t) / sizeof(*(t)))
#define WORDS_MAX   64	 /* of a sentence that are looked at, */
#define PLAIN_MAX   1500 /* and bytes of it without its quotations */
#define FIRST_MAX   60	 /* bytes of a name before a comma, */
#define FIRST_WORDS 3	 /* words of it */

/* The sentence without its quotations and the stop at its end. */
struct plain {
	char s[PLAIN_MAX + 8];
	size_t n;
};

static bool plain_of(struct str t, struct plain *out)
{
	uint32_t c, shut = 0;
	size_t len;
	out->n = 0;
	for (size_t i = 0; i < t.n; i += len) {
		len = utf8_next(t, i, &c);
		if (shut) {
			shut = c == shut ? 0 : shut;
			continue;
		}
		switch (c) {
		case '"': shut = '"'; break;
		case 0x201C: shut = 0x201D; break;
		case 0x2018: shut = 0x2019; break;
		case 0x300C: shut = 0x300D; break;
		case 0x300E: shut = 0x300F; break;
		default: break;
		}
		if (out->n + len > PLAIN_MAX)
			return false;
		for (size_t k = 0; k < len; k++)
			out->s[out->n++] = shut ? ' ' : t.p[i + k];
	}
	while (
	    out->n && (out->s[out->n - 1] == '.' || out->s[out->n - 1] == ' '))
		out->n--;
	struct str all = {out->s, out->n};
	if (str_ends(all, S("。")))
		out->n -= S("。").n;
	out->s[out->n] = 0;
	return out->n > 0;
}

static bool ends_in(struct str t, const char *list, size_t *out_begin)
{
	struct str rest = str_of(list), end;
	while (str_split(&rest, '|', &end))
		if (end.n && t.n > end.n && str_ends(t, end)) {
			*out_begin = t.n - end.n;
			return true;
		}
	return false;
}

/* All of it may be the end, too. */
static bool ends_or_is(struct str t, const char *list)
{
	struct str rest = str_of(list), end;
	while (str_split(&rest, '|', &end))
		if (end.n && str_ends(t, end))
			return true;
	return false;
}

static bool begins_as(struct str t, const char *list)
{
	struct str rest = str_of(list), part;
	while (str_split(&rest, '|', &part))
		if (part.n && str_starts(t, part))
			return true;
	return false;
}

static size_t split(struct str t, struct str *words)
{
	struct str word;
	size_t n = 0;
	while (n < WORDS_MAX && str_split(&t, ' ', &word))
		if (word.n)
			words[n++] = word;
	return n;
}

static bool has(struct str t, const char *list)
{
	struct str rest = str_of(list), part;
	while (str_split(&rest, '|', &part))
		if (part.n && str_find(t, part) >= 0)
			return true;
	return false;
}

/* ---- Turkish ---- */

static const char says_tr[] =
    "| ekledi| ekledi ve| belirtti| söyledi| dedi| kaydetti| vurguladı| "
    "aktardı| açıkladı| bildirdi| anlattı| savundu| ifade etti| dile getirdi| "
    "diye konuştu| iddia etti| kabul etti| itiraf etti| belirttiler| "
    "söylediler| ifade ettiler| "
    "aktardılar| söylüyor| belirtiyor| vurguluyor| ifade ediyor|";

/* Bodies and persons that speak, some with the ending of "its". */
static const char speakers_tr[] =
    " bakan bakanı başkan başkanı sözcü sözcüsü yetkili yetkililer "
    "yetkilileri yetkilisi polis şirket şirketi bakanlık bakanlığı valilik "
    "valiliği vali valisi belediye belediyesi kurum kurumu uzman uzmanlar "
    "uzmanı uzmanları hükümet hükümeti mahkeme mahkemesi savcılık savcılığı "
    "savcı savcısı emniyet emniyeti jandarma ordu ordusu parti partisi dernek "
    "derneği müdürü müdürlüğü lideri lider avukat avukatı avukatları tanık "
    "tanıklar ekipler doktor doktorlar doktoru profesör kaynaklar kaynakları "
    "adam kadın vatandaş vatandaşlar araştırmacılar analist analistler gazete "
    "gazetesi ajans ajansı kanalı insanları öğrenciler öğrenci sendika "
    "sendikası vekili milletvekili elçisi büyükelçisi temsilcisi genel "
    "sekreteri kurulu banka bankası ailesi aile babası annesi oyuncu teknik "
    "direktör direktörü sanatçı yazar ve bilim ";

/* What stands before without being the subject. */
static const char times_tr[] =
    " dün bugün ayrıca bu yıl hafta akşam sabah gece öğleden sonra daha önce "
    "yarın öte yandan bunun üzerine pazartesi salı çarşamba perşembe cuma "
    "cumartesi pazar günü da de aynı zamanda ilgili göre için hakkında ";

/* "Köprüde", "olayla": where, whence, with what, how. */
static bool beside_case(struct str word)
{
	static const char cases[] =
	    "|de|da|te|ta|den|dan|ten|tan|le|la|ken|rak|rek|ce|ca|";
	size_t begin;
	return ends_in(word, cases, &begin);
}

/* Ends like those, and has none of those cases. */
static const char bare_tr[] =
    " aile kadın kaptan sultan basın yayın altın makine medya dosya gıda moda "
    "madde ada neden beden yayla sanatçı oyuncu anne baba usta hoca kardeşi "
    "komutan kalabalık futbolcu ";

/* "Köprünün", "köprüyü", "köprüye". */
static bool of_another_case(struct str word)
{
	static const char cases[] =
	    "|ın|in|un|ün|yi|yı|yu|yü|ini|ını|unu|ünü|lerini|larını|ye|ya|"
	    "lere|lara|ine|ına|una|üne|";
	size_t begin;
	return ends_in(word, cases, &begin);
}

static bool turkish(struct str t)
{
	struct str words[WORDS_MAX];
	size_t verb, n, first = 0;
	if (!ends_in(t, says_tr, &verb))
		return false;
	n = split(str_sub(t, 0, verb), words);
	for (size_t i = 0; i < n; i++) {
		bool comma = str_ends(words[i], S(","));
		words[i].n -= comma;
		bool subject = word_listed(speakers_tr, words[i]) ||
			       ends_in(words[i], "|ler|lar|", &verb) ||
			       (i && word_capital(words[i]) &&
				   str_chr(words[i], '\'') < 0 &&
				   str_find(words[i], S("’")) < 0);
		bool aside =
		    word_listed(times_tr, words[i]) || beside_case(words[i]);
		if (subject || (comma && !aside))
			return false;
		first += first == i && aside;
	}
	if (n == first || of_another_case(words[first]))
		return true;
	/* "İstifa etmeyeceğini", "Okulu kapatacaklarını" */
	return n == first + 2 &&
	       (begins_as(words[n - 1], "et|ed") ||
		   (ends_or_is(words[first], "ı|i|u|ü") &&
		       ends_or_is(words[n - 1], "larını|lerini")));
}

/* What only people do, or is done to them. */
static const char did_tr[] =
    "| özür diledi| hayatını kaybetti| istifa etti| teşekkür etti| görüştü| "
    "tutuklandı| "
    "yakalandı| alındı| serbest bırakıldı| kaldırıldı| "
    "çarptırıldı| mezun oldu| evlendi| dünyaya geldi| reddetti| "
    "emekli oldu| göreve başladı| ziyaret etti| maça çıktı| formasını giydi| "
    "ödülünü aldı| sevk edildi|";

/* Of another word, which follows: "olay yerinde", "polis ekiplerince". */
static const char parts_tr[] =
    " olay yeri hapis polis jandarma trafik adliye mahkeme çapraz ağır yıl ay "
    "gün yaşında iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kez kere "
    "ilk son aynı bir tekrar yeniden hemen ise hafif önceki ";

/* "Olay yerinde hayatını kaybetti": nothing before is who, for it has another
 * case, or is of a word that has. One of `parts_tr` alone may be. */
static bool nobody_tr(struct str t)
{
	struct str words[WORDS_MAX];
	size_t verb, n, begin;
	if (!ends_in(t, did_tr, &verb))
		return false;
	n = split(str_sub(t, 0, verb), words);
	for (size_t i = 0; i < n; i++) {
		words[i].n -= str_ends(words[i], S(","));
		bool cased = str_chr(words[i], '\'') >= 0 ||
			     str_find(words[i], S("’")) >= 0;
		bool aside = word_listed(times_tr, words[i]) ||
			     (word_listed(parts_tr, words[i]) && i + 1 < n) ||
			     (words[i].n && ch_digit(words[i].p[0]));
		bool oblique =
		    beside_case(words[i]) || of_another_case(words[i]);
		if (aside || (cased && i + 1 < n))
			continue;
		if (!oblique || word_listed(bare_tr, words[i]) ||
		    word_listed(speakers_tr, words[i]) ||
		    ends_in(words[i], "|ye|iye|iya|", &begin) ||
		    word_capital(words[i]) != !i)
			return false;
	}
	return n > 0;
}

/* ---- Japanese ---- */

/* What says nothing: where は or が is behind it, it is the subject of what is
 * said. So is what is no noun, "のは", and a place, "では". */
static const char things_ja[] =
    "|誤り|ミス|不備|遅れ|混乱|欠陥|に|で|と|の|こと|もの|予算|資金|費用|価格|"
    "料金|物価|賃金|税|考え|意向|"
    "予定|"
    "方針|計画|影響|被害|人|死者|負傷者|死傷者|問題|原因|理由|可能性|危険|必要|"
    "必要性|状況|結果|数字|数|率|量|額|点|件|事故|火災|事件|工事|橋|道路|学校|"
    "試合|例|ケース|動き|時間|期間|効果|体制|対策|準備|関係|情報|事実|証拠|"
    "内容|"
    "違反|責任|安全|景気|経済|需要|売上|業績|制度|法案|地震|津波|台風|雨|雪|"
    "気温|病気|感染|薬|これ|それ|今回|今後|け|ながら|な|だ|た|る|い|";

/* "トヨタ自動車、": a name in the place of its は, as headlines have it; but
 * "来年度、", "一方、" */
static bool names_first_ja(struct str t)
{
	static const char aside[] =
	    "|日|月|年|時|分|秒|週|朝|昼|夜|晩|夕|春|夏|秋|冬|度|末|初|頃|後|"
	    "前|中|間|際|上|下|内|外|次|先|点|面|方|結果|場合|時点|今回|今後|"
	    "最近|当時|現在|当初|同様|以上|以来|以降|限り|反面|半面|特別|会見|"
	    "席|一部|全体|事実|実際|結局|本来|原則|通常|理由|意味|関連|";
	ptrdiff_t comma = str_find(t, S("、"));
	uint32_t c = 0;
	size_t at = 0;
	if (comma <= 0 || comma > FIRST_MAX)
		return false;
	t = str_trim(str_sub(t, 0, (size_t)comma));
	while (at < t.n)
		at += utf8_next(t, at, &c);
	return !ends_or_is(t, aside) &&
	       ((c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x30A0 && c <= 0x30FF) ||
		   (c < 0x80 && ch_alpha((char)c)));
}

static bool japanese(struct str t)
{
	static const char says[] =
	    "|と述べた|と話した|と語った|と付け加えた|と強調した|と説明した|"
	    "と指摘した|としている|と主張した|と訴えた|と呼びかけた|"
	    "とコメントした|"
	    "と述べている|と話している|と語っている|と説明している|"
	    "とコメントしている|と主張している|と明らかにした|と発表した|"
	    "考えを示した|方針を示した|見方を示した|意向を示した|見解を示した|"
	    "認識を示した|";
	static const char *const marks[] = {"は", "が"};
	struct str rest;
	size_t verb;
	ptrdiff_t at;
	if (!ends_in(t, says, &verb))
		return false;
	t = str_sub(t, 0, verb);
	if (has(t, "によると|によれば|によりますと") || names_first_ja(t))
		return false;
	for (size_t i = 0; i < LIST(marks); i++)
		for (rest = t; (at = str_find(rest, str_of(marks[i]))) >= 0;) {
			size_t before = (size_t)(rest.p - t.p) + (size_t)at;
			rest = str_sub(rest, (size_t)at + S("は").n, rest.n);
			/* "上がる" */
			if (before && !begins_as(rest, "る|り|ら|れ|っ|ろ") &&
			    !ends_or_is(str_sub(t, 0, before), things_ja))
				return false;
		}
	return true;
}

/* ---- Korean ---- */

/* Of these nouns is something said; and words that end like one with a mark. */
static const char things_ko[] =
    "|실수|오류|잘못|결함|지연|뜻|가격|물가|예산|자금|비용|피해|문제|영향|"
    "가능성|필요|필요성|"
    "사람|계획|대책|방침|이유|원인|결과|사고|화재|사건|공사|다리|"
    "도로|학교|경기|경제|수요|상황|조치|효과|시간|기간|정보|사실|"
    "증거|내용|책임|안전|금리|세금|임금|것|아무|제도|법안|지진|기온|"
    "생각|의도|계기|변화|협상|합의|";

/* "삼성전자,": so, too; but "이어,", "30일,", "밝히며," */
static bool names_first_ko(struct str word)
{
	static const char aside[] =
	    " 한편 또 또한 이어 이날 특히 다만 아울러 당시 이후 현재 앞서 "
	    "이에 반면 결국 그러나 하지만 따라서 그리고 이번 먼저 끝으로 "
	    "최근 올해 내년 작년 지난해 다음 오늘 어제 내일 오전 오후 후 뒤 "
	    "때 중 전 날 등 및 ";
	static const char ends[] =
	    "|고|며|면서|지만|는데|은데|서|해|아|어|니|면|도록|려고|에|로|"
	    "부터|까지|만|뿐|히|게|다|데|라|나|든|을|를|의|과|와|인|한|할|"
	    "운|";
	size_t begin;
	bool figure = false;
	if (!str_ends(word, S(",")))
		return false;
	word.n--;
	for (size_t i = 0; i < word.n; i++)
		figure |= ch_digit(word.p[i]);
	return word.n && !figure && !word_listed(aside, word) &&
	       !ends_in(word, ends, &begin);
}

static bool korean(struct str t)
{
	static const char says[] =
	    "|고 말했다|고 밝혔다|고 강조했다|고 덧붙였다|고 전했다|고 "
	    "설명했다|"
	    "고 했다|고 주장했다|고 지적했다|고 언급했다|고 당부했다|고 "
	    "약속했다|"
	    "고 호소했다|고 말했습니다|고 밝혔습니다|고 강조했습니다|"
	    "고 덧붙였습니다|고 전했습니다|고 설명했습니다|고 적었다|";
	static const char subjects[] = "|은|는|이|가|께서|측|씨|도|";
	static const char others[] =
	    " 있는 없는 하는 되는 않는 않은 같은 많은 높은 낮은 이는 아무도 ";
	struct str words[WORDS_MAX];
	size_t verb, n, begin;
	if (!ends_in(t, says, &verb))
		return false;
	n = split(str_sub(t, 0, verb), words);
	for (size_t i = 0; i < n && i < FIRST_WORDS; i++)
		if (names_first_ko(words[i]))
			return false;
	for (size_t i = 0; i < n; i++)
		if (ends_in(words[i], subjects, &begin) &&
		    !ends_or_is(str_sub(words[i], 0, begin), things_ko) &&
		    !str_ends(words[i], S("으로도")) &&
		    !str_ends(words[i], S("에도")) &&
		    !word_listed(others, words[i]))
			return false;
	return true;
}

bool verb_last_unsaid(struct str language, struct str sentence)
{
	static const struct {
		struct str language;
		bool (*unsaid)(struct str t);
	} languages[] = {{S_INIT("tr"), turkish}, {S_INIT("ja"), japanese},
	    {S_INIT("ko"), korean}};
	struct plain plain;
	int i = LANGUAGE_ROW(languages, language);
	return i >= 0 && plain_of(sentence, &plain) &&
	       languages[i].unsaid((struct str){plain.s, plain.n});
}

/* "2016年には" is when; any other は has what the sentence is of. */
static bool topic_ja(struct str t)
{
	static const char when[] =
	    "|現在|今|今後|公判で|法廷で|会見で|年に|月に|日に|時に|後に|前に|"
	    "朝に|夜に|夏に|冬に|春に|秋に|";
	ptrdiff_t at;
	for (; (at = str_find(t, S("は"))) >= 0;
	     t = str_sub(t, (size_t)at + S("は").n, t.n))
		if (!ends_or_is(str_sub(t, 0, (size_t)at), when))
			return true;
	return false;
}

/* What is done to something is in it, and no particle of a subject or a topic:
 * "三十億円を投じて雇う". */
static bool nobody_ja(struct str t)
{
	static const char done[] =
	    "|ている|ていた|された|られた|されている|られている|した|";
	size_t begin;
	return (has(t, "を") || ends_in(t, done, &begin)) &&
	       !has(t, "が|も|自ら|みずから|による|によれば") && !topic_ja(t) &&
	       !names_first_ja(t) && ends_in(t, "た|る|だ|す|う|い|く", &begin);
}

static bool nobody_ko(struct str t)
{
	static const char subjects[] = "|은|는|이|가|께서|측|도|란|서|";
	static const char done[] =
	    "|살고 있다|받고 있다|맡고 있다|일하고 "
	    "있다|체포됐다|구속됐다|옮겨졌다|숨졌다|선고받았다|";
	static const char when[] =
	    "|회에도|회에는|년에도|년에는|월에도|월에는|일에도|일에는|후에는|"
	    "전에는|때는|때도|";
	struct str words[WORDS_MAX];
	size_t n = split(t, words), begin;
	bool object = false;
	for (size_t i = 0; i < n; i++) {
		object |= ends_in(words[i], "|을|를|", &begin);
		if ((ends_in(words[i], subjects, &begin) &&
			!ends_in(words[i], when, &begin)) ||
		    (i < FIRST_WORDS && names_first_ko(words[i])))
			return false;
	}
	object |= ends_in(t, done, &begin);
	return object && n < WORDS_MAX && ends_in(t, "다|요", &begin);
}

bool verb_last_nobody(struct str language, struct str sentence)
{
	static const struct {
		struct str language;
		bool (*nobody)(struct str t);
	} languages[] = {{S_INIT("tr"), nobody_tr}, {S_INIT("ja"), nobody_ja},
	    {S_INIT("ko"), nobody_ko}};
	struct plain plain;
	int i = LANGUAGE_ROW(languages, language);
	return i >= 0 && plain_of(sentence, &plain) &&
	       languages[i].nobody((struct str){plain.s, plain.n});
}
