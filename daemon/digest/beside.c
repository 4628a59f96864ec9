/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that stand beside the news. */
#include "digest/beside.h"

#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "text/furniture.h"
#include "text/sentence.h"

#define BIO_NAME_MAX 40	  /* bytes of a name */
#define BIO_WORDS    12	  /* behind it, in which a post is told */
#define LOOKED_AT    1023 /* bytes that are looked at */
#define PAIRS	     2048 /* bits for which two bytes stand together */
#define CREDIT_MAX   64	  /* bytes of "(Ann Example/Gazette)" */
#define DATED_MAX    120  /* bytes of a byline with a date */
#define LABEL_MAX    40	  /* bytes of "Ann Example:" */
#define LABEL_WORDS  3
#define LIST_WORDS   5 /* names at least that make a list */
#define NAMES_SHARE  6 /* of so many words at most one is none */

#define N(table) (sizeof(table) / sizeof(*(table)))

static bool letter(uint32_t c)
{
	utf8proc_category_t k = c == UTF8_BAD
				    ? UTF8PROC_CATEGORY_CN
				    : utf8proc_category((utf8proc_int32_t)c);
	return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO;
}

static bool cased(uint32_t c, utf8proc_category_t as)
{
	return c != UTF8_BAD && utf8proc_category((utf8proc_int32_t)c) == as;
}

static bool upper(uint32_t c)
{
	return cased(c, UTF8PROC_CATEGORY_LU);
}

/* A sentence in lower case, with straight apostrophes. Nearly all of many
 * phrases have two bytes together that it has nowhere. */
struct folded {
	char s[LOOKED_AT + 8];
	uint64_t pairs[PAIRS / 64];
};

static size_t pair_at(const char *p)
{
	return ((size_t)(unsigned char)p[0] << 4 ^ (unsigned char)p[1]) % PAIRS;
}

static void fold(struct str t, struct folded *f)
{
	char *low = f->s;
	size_t n = 0;
	uint32_t c;
	for (size_t i = 0; i < t.n && n < LOOKED_AT;) {
		if ((unsigned char)t.p[i] < 0x80) {
			low[n++] = ch_lower(t.p[i++]);
			continue;
		}
		i += utf8_next(t, i, &c);
		if (c == 0x2019)
			c = '\'';
		if (c != UTF8_BAD)
			n += (size_t)utf8proc_encode_char(
			    utf8proc_tolower((utf8proc_int32_t)c),
			    (utf8proc_uint8_t *)low + n);
	}
	low[n] = 0;
	memset(f->pairs, 0, sizeof(f->pairs));
	for (size_t i = 0; i + 1 < n; i++)
		f->pairs[pair_at(low + i) / 64] |= UINT64_C(1)
						   << pair_at(low + i) % 64;
}

static bool begins_any(
    const struct folded *low, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (*low->s == *words[i] &&
		    strncmp(low->s, words[i], strlen(words[i])) == 0)
			return true;
	return false;
}

static bool may_hold(const struct folded *low, const char *phrase)
{
	for (const char *p = phrase; p[1]; p++)
		if (!(low->pairs[pair_at(p) / 64] >> pair_at(p) % 64 & 1))
			return false;
	return true;
}

static bool holds_any(
    const struct folded *low, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (may_hold(low, words[i]) && strstr(low->s, words[i]))
			return true;
	return false;
}

/* What names a picture, or who took it. */
static bool caption(const struct folded *low)
{
	static const char *const begin[] = {"photo:", "photo by",
	    "photograph:", "photos:", "image:", "picture:", "pictured:",
	    "credit:", "caption:", "file photo", "video:", "watch:", "listen:",
	    "source:", "foto:", "bild:", "quelle:", "crédit", "crédito",
	    "image credit", "(photo", "[photo", "(image", "(picture", "©",
	    "copyright", "q:", "a:", "reporting by", "(reporting by",
	    "additional reporting", "(additional reporting", "editing by",
	    "(editing by", "writing by", "(writing by"};
	static const char *const inside[] = {"getty images", "file photo",
	    "scroll down for", "all rights reserved", "click here",
	    "photo credit", "photo shows", "image shows", "proof shows",
	    "handout photo", "handout picture", "appeared first on",
	    "sign up for", "subscribe to", "follow us on", " shown)",
	    "(pictured", "pictured)", "://", "www."};
	return begins_any(low, begin, N(begin)) ||
	       holds_any(low, inside, N(inside));
}

/* What the page says of itself: which of its versions it is, what belongs to
 * it, who helped. */
static bool of_the_page(const struct folded *low)
{
	static const char *const begin[] = {"editor's note", "editors' note",
	    "editor's notes", "correction:", "clarification:", "this live page",
	    "this live blog", "this blog is", "this page is", "this article",
	    "this post was", "this story was", "this story has been",
	    "this report was", "this is a developing", "this is a breaking",
	    "this interview has been", "an earlier version",
	    "a previous version", "check back", "we use cookies", "ad-free",
	    "the interview was", "hinweis der redaktion",
	    "anmerkung der redaktion", "anm. d. red", "dieser artikel",
	    "dieser text", "dieser beitrag", "dieses interview",
	    "in einer früheren version", "in einer früheren fassung",
	    "korrektur:", "mit material de", "mit material von",
	    "das gespräch führte", "das interview führte", "die fragen stellte",
	    "redaktion:", "note de la rédaction", "ndlr", "cet article",
	    "cette interview", "propos recueillis", "erratum", "rectificatif",
	    "avec afp", "nota de la redacción", "nota del editor",
	    "este artículo", "esta entrevista", "fe de errores",
	    "con información de", "nota da redação", "nota do editor",
	    "este artigo", "esta matéria", "esta reportagem foi",
	    "errata:", "com informações d", "nota della redazione",
	    "nota del direttore", "questo articolo", "errata corrige",
	    "noot van de redactie", "dit artikel", "dit interview",
	    "correctie:", "den här artikeln", "denna artikel", "rättelse",
	    "fotnot:", "denne artikel", "denne artikkelen", "denne saken",
	    "rettelse", "tämä artikkeli", "juttua korjattu", "oikaisu",
	    "od redakcji", "sprostowanie", "ten artykuł", "poznámka redakce",
	    "tento článek", "poznámka redakcie", "tento článok",
	    "szerkesztői megjegyzés", "ez a cikk", "editörün notu", "bu makale",
	    "bu haber ilk", "от редакции", "эта статья", "этот материал",
	    "данный материал", "від редакції", "ця стаття", "цей матеріал",
	    "από τη σύνταξη", "编者按", "編者按", "本文", "更正：", "訂正",
	    "お断り", "この記事は", "この記事に", "편집자 주", "편집자주",
	    "이 기사는", "ملاحظة المحرر", "ملاحظة من المحرر", "הערת המערכת",
	    "संपादक की टिप्पणी", "(corrects ", "(corrected ", "(adds ",
	    "(updates ", "(updated ", "(recasts ", "(refiles ", "last updated",
	    "updated on", "updated at", "published on", "originally published",
	    "zuletzt aktualisiert", "aktualisiert am", "article mis à jour",
	    "mis à jour le", "publié le", "actualizado el", "actualizado a las",
	    "publicado el", "atualizado em", "publicado em", "aggiornato il",
	    "pubblicato il", "bijgewerkt op", "gepubliceerd op", "uppdaterad ",
	    "publicerad ", "oppdatert ", "opdateret ", "päivitetty ",
	    "zaktualizowano", "aktualizacja:", "aktualizováno", "обновлено ",
	    "опубликовано "};
	static const char *const inside[] = {"contributed to this report",
	    "contributed to this story", "contributed to this article",
	    "contributed reporting", "cookies help us", "all quotes delayed",
	    "affiliate links", "affiliate link", "has been corrected",
	    "an diesem artikel mitgearbeitet", "mitarbeit an diesem",
	    "trug zu diesem", "a contribué à cet article",
	    "ont contribué à cet article", "ha contribuito a questo",
	    "contribuyó a est", "ha contribuido a est", "contribuiu para est",
	    "bijgedragen aan dit artikel", "bidrog till artikeln",
	    "cookies helfen uns", "les cookies nous", "las cookies nos",
	    "i cookie ci"};
	return begins_any(low, begin, N(begin)) ||
	       holds_any(low, inside, N(inside));
}

/* What publishing software puts below a text in a feed: "The post X appeared
 * first on Y." */
static bool reissued(const struct folded *low)
{
	static const char *const begin[] = {"the post ", "the entry ",
	    "der beitrag ", "l'article ", "la entrada ", "o post ", "o artigo ",
	    "l'articolo ", "het bericht ", "inlägget ", "indlægget ",
	    "innlegget ", "artykuł ", "příspěvek ", "príspevok ", "artikkeli ",
	    "запись ", "сообщение ", "публікація "};
	static const char *const inside[] = {" appeared first on ",
	    " first appeared ", " was first published ", " erschien zuerst ",
	    " est apparu en premier ", " se publicó primero ",
	    " apareceu primeiro ", " proviene da ", " verscheen eerst ",
	    " dök först upp ", " blev først udgivet ", " dukket først opp ",
	    " pochodzi z serwisu ", " nejdříve se objevil ",
	    " zobrazený najskôr ", " впервые появил", " вперше з'явил"};
	return begins_any(low, begin, N(begin)) &&
	       holds_any(low, inside, N(inside));
}

/* What it asks of its reader. */
static bool to_the_reader(const struct folded *low)
{
	static const char *const begin[] = {"join ", "sign up", "submit your ",
	    "for more information", "for further information",
	    "more information ", "weitere informationen", "mehr informationen",
	    "pour plus d'information", "para más información",
	    "para mais informações", "per maggiori informazioni",
	    "voor meer informatie", "mer information ", "więcej informacji",
	    "tell us", "got a tip", "have a tip", "get in touch", "share your",
	    "contact our", "do you have a", "email us", "write to us",
	    "listen to the", "watch the full", "you can read",
	    "read: ", "hören sie", "sehen sie hier", "schreiben sie uns",
	    "abonnieren sie", "folgen sie", "dann abonnieren", "écoutez",
	    "retrouvez", "écrivez-nous", "abonnez-vous", "escuche", "escucha ",
	    "suscríb", "escríbanos", "siga-nos", "ouça", "assine", "ascolta ",
	    "iscriviti", "scrivici", "luister", "beluister", "abonneer",
	    "lyssna på", "prenumerera", "hør ", "lyt til", "kuuntele", "tilaa ",
	    "posłuchaj", "napisz do", "subskrybuj", "poslechněte",
	    "napište nám", "vypočujte", "hallgassa meg", "iratkozzon",
	    "abone ol", "bizi takip", "слушайте", "подписывайтесь",
	    "подпишитесь", "слухайте", "підписуйтесь", "підписуйтеся",
	    "关注我们", "欢迎关注", "扫码关注", "ご意見", "구독하세요"};
	static const char *const inside[] = {"our podcast", "our newsletter",
	    "our full coverage", "our newsroom", "our app ", "our app.",
	    "our latest episode", "episode of our", "our whatsapp",
	    "our telegram", "unseren podcast", "unserem podcast",
	    "unseren newsletter", "unseren kanal", "keinen artikel verpassen",
	    "notre podcast", "notre newsletter", "notre infolettre",
	    "nuestro podcast", "nuestra newsletter", "nuestro boletín",
	    "nuestro canal", "nosso podcast", "nossa newsletter", "nosso canal",
	    "nostro podcast", "nostra newsletter", "nostro canale",
	    "onze podcast", "onze nieuwsbrief", "vår podd", "vårt nyhetsbrev",
	    "vores podcast", "vores nyhedsbrev", "vår podkast", "nasz podcast",
	    "naszego podcastu", "nasz newsletter", "наш telegram",
	    "нашем telegram", "наш телеграм", "наш подкаст", "näytä lisää",
	    "uutiskirje"};
	return begins_any(low, begin, N(begin)) ||
	       holds_any(low, inside, N(inside));
}

/* As a line of furniture, also behind the marks that stand before headings:
 * "【関連記事】", "▶ Read more". */
bool beside_line(struct str line)
{
	uint32_t c;
	size_t i = 0, len;
	for (; i < line.n; i += len) {
		len = utf8_next(line, i, &c);
		if (c != ' ' && !utf8_among("[【〔［▶►▸▷■□▼▽◆◇●○＞→", c))
			break;
	}
	return furniture_line(line) != FURNITURE_NONE ||
	       (i &&
		   furniture_line(str_sub(line, i, line.n)) != FURNITURE_NONE);
}

/* Words with capitals and small ones between them. */
static bool names(struct str t)
{
	struct str word;
	uint32_t c;
	while (str_split(&t, ' ', &word)) {
		utf8_next(word, 0, &c);
		if (word.n && letter(c) && !upper(c) &&
		    !word_listed(" and of for in at the ", word))
			return false;
	}
	return true;
}

/* Nearly all of its words are names: a line-up, a cast. In scripts that have no
 * capitals and in texts that have nothing else, none is. */
static bool list_of_names(struct str t)
{
	struct str word;
	size_t all = 0, named = 0, commas = 0;
	uint32_t c, second;
	for (size_t i = 0; i < t.n && commas < 2; i++)
		commas += t.p[i] == ',' || t.p[i] == ';';
	if (commas < 2)
		return false;
	commas = 0;
	while (str_split(&t, ' ', &word)) {
		commas += word.n && strchr(",;", word.p[word.n - 1]);
		while (word.n && strchr("(\"'", word.p[0]))
			word = str_sub(word, 1, word.n);
		size_t len = word.n ? utf8_next(word, 0, &c) : 0;
		if (!len || !letter(c))
			continue;
		all++;
		second = 0;
		if (len < word.n)
			utf8_next(word, len, &second);
		named += upper(c) && !upper(second);
		all -= upper(c) && upper(second); /* of all capitals: neither */
	}
	return commas > 1 && named >= LIST_WORDS &&
	       (all - named) * NAMES_SHARE <= all;
}

/* "By Ann Example on Monday, November 2nd, 2026 at 11:08 a.m." */
static bool dated_byline(struct str t)
{
	struct str word;
	uint32_t c;
	bool clock = false;
	if (!str_starts(t, S("By ")) || t.n > DATED_MAX)
		return false;
	while (str_split(&t, ' ', &word)) {
		utf8_next(word, 0, &c);
		clock |= str_chr(word, ':') > 0 && ch_digit((char)c);
		if (word.n && letter(c) && !upper(c) &&
		    !word_listed(
			" and on at for in the a.m. p.m. am pm ", word))
			return false;
	}
	return clock;
}

/* "By Ann Example, Staff Writer.", "Ann Example reports from Orlin." */
static bool byline(struct str t)
{
	static const struct str reports = S_INIT(" reports from ");
	ptrdiff_t at = str_find(t, reports);
	return (str_starts(t, S("By ")) && names(t)) || dated_byline(t) ||
	       (at > 0 && names(str_sub(t, 0, (size_t)at)) &&
		   names(str_sub(t, (size_t)at + reports.n, t.n)));
}

/* "Ann Example is a senior reporter at the Gazette." */
static bool biography(struct str t)
{
	static const struct str is[] = {S_INIT(" is a "), S_INIT(" is an "),
	    S_INIT(" is the "), S_INIT(" ist "), S_INIT(" est "),
	    S_INIT(" es "), S_INIT(" è "), S_INIT(" é ")};
	static const char *const roles[] = {"reporter", "correspondent",
	    "editor", "journalist", "columnist", "writer", "producer",
	    "contributor", "freelancer", "redakteur", "korrespondent",
	    "journaliste", "periodista", "redactor", "giornalista",
	    "jornalista", "correspondant", "corrispondente", "corresponsal"};
	static const char places[] =
	    " at for with covering covers based in on who bei beim der des im "
	    "à au du de en del di presso da ";
	struct str front = str_sub(t, 0, BIO_NAME_MAX + S(" is the ").n);
	size_t end = SIZE_MAX;
	for (size_t i = 0; i < N(is); i++) {
		ptrdiff_t at = str_find(front, is[i]);
		if (at > 0 && (size_t)at < end)
			end = (size_t)at;
	}
	if (end > BIO_NAME_MAX)
		return false;
	struct str rest = str_sub(t, end, t.n), word;
	bool role = false, whose = false;
	if (!names(str_sub(t, 0, end)))
		return false;
	for (int n = 0; n < BIO_WORDS && str_split(&rest, ' ', &word); n++) {
		if (role && word_listed(places, word))
			return true;
		role = false;
		for (size_t i = 0; i < N(roles); i++)
			role |= str_istarts(word, str_of(roles[i]));
		whose |= str_ends(word, S("'s")) || str_ends(word, S("’s")) ||
			 word_listed(" our ", word);
	}
	return role && whose && !rest.n; /* "is the paper's editor." */
}

bool beside_sentence(struct str t)
{
	struct folded low;
	fold(t, &low);
	return caption(&low) || of_the_page(&low) || reissued(&low) ||
	       to_the_reader(&low) || byline(t) || biography(t) ||
	       list_of_names(t) || beside_line(t);
}

bool beside_caption(struct str t)
{
	struct folded low;
	fold(t, &low);
	return caption(&low);
}

/* "Ann Example/Gazette", "Ann Example via AP". */
static bool whose(struct str t)
{
	static const char *const agencies[] = {"AP", "AFP", "EPA", "dpa",
	    "Reuters", "Getty", "PA", "ANSA", "EFE", "PAP", "TASS", "ТАСС",
	    "AA", "TT", "NTB", "APA", "KEYSTONE", "Keystone", "imago", "IMAGO"};
	ptrdiff_t slash = str_chr(t, '/');
	bool agency = false;
	for (size_t i = 0; i < N(agencies); i++)
		agency |= str_ends(t, str_of(agencies[i]));
	return names(t) && str_find(t, S(". ")) < 0 &&
	       ((slash > 0 && (size_t)slash + 1 < t.n &&
		    !ch_digit(t.p[slash + 1])) ||
		   (agency && str_chr(t, ' ') > 0));
}

bool beside_credit(struct str t)
{
	struct folded low;
	static const char *const begin[] = {"photo:", "photo by",
	    "photos:", "photo/", "picture:", "picture by",
	    "pictures:", "image:", "image by", "file photo", "foto:", "foto ",
	    "fotos:", "bild:", "bilder:", "crédit :", "crédit photo", "crédits",
	    "crédito", "credit:", "credits:", "фото:", "фото ©", "фото /",
	    "fot.", "kuva:", "写真：", "写真:", "写真＝", "写真は", "图片来源",
	    "图片：", "图源", "사진=", "사진:", "사진 =", "صورة:", "fotó:", "©",
	    "(c)"};
	t = str_trim(t);
	if (!t.n || t.n > CREDIT_MAX)
		return false;
	if (strchr("([", t.p[0]) && strchr(")]", t.p[t.n - 1]))
		t = str_trim(str_sub(t, 1, t.n - 1));
	fold(t, &low);
	return begins_any(&low, begin, N(begin)) || whose(t);
}

size_t beside_label(struct str line)
{
	struct str head = utf8_clip(line, LABEL_MAX), rest, word;
	ptrdiff_t colon = str_chr(head, ':');
	size_t n = 0;
	uint32_t c;
	if (colon <= 0 || (size_t)colon + 1 >= line.n ||
	    line.p[colon + 1] != ' ')
		return 0;
	rest = str_sub(head, 0, (size_t)colon);
	while (str_split(&rest, ' ', &word)) {
		utf8_next(word, 0, &c);
		if (!word.n || !upper(c) || ++n > LABEL_WORDS)
			return 0;
	}
	return (size_t)colon + 1;
}
