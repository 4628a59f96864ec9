/* SPDX-License-Identifier: MIT */
/* gazetted: tests of sentences. */
#include "text/sentence.h"

#include <json-c/json.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "tap.h"
#include "text/width.h"

/* The sentences with '|' between them. */
static struct str split(struct arena *a, struct str text)
{
	struct buf b = buf_init(1 << 16);
	struct str s;
	size_t at = 0;
	while (sentence_next(text, &at, &s)) {
		if (b.n)
			buf_addc(&b, '|');
		buf_adds(&b, s);
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out.p ? out : S("");
}

/* '|' where a sentence ends. */
static const char *const texts[] = {
    "Es kamen LHStv. Muster und LAbg. Beispiel.|Sie blieben.",
    "Sie wohnt in der Hauptstr. 12 in Orlin.|Er ist bei der Fa. Muster.",
    "L’art. 49 est voté.|Le 1er janv. 2026 arrive.|Due anni fa.|La fine.",
    "Cuesta aprox. 300 euros.|Es caro.",
    "Das Treffen ist am Mi. 5. Februar in Orlin.|Er kam am Mo.|3 Tage "
    "vergingen.",
    "It is on Wed. 5 February in Orlin.|What can we do.|5 May was fine.",
    "C’est lun. 5 février.|Il vend la mer.|5 bateaux restent.",
    "To będzie w pon. 5 lutego w Orlinie.|To koniec.",
    "El acto es el lun. 5 de febrero en Orlin.|Es gratis.",
    "It is not War Pt. II of Orlin.|Dr the Rt. Hon. Ann Example came.",
    "Yahoo! Finance was sold.|So says E! News.|It is by E!|The rest fell.|She "
    "left Yahoo!|He stayed.|Wham!|It fell.",
    "રાજકોટના ડૉ. ભાવેશ આવ્યા છે.|તેઓ ગયા.",
    /* ranges, and dates in numbers */
    "Das Fest ist vom 6. - 7. März.|Alle kommen.",
    "Akce se koná 6. – 7. března v Orlinu.|Vstup je volný.",
    "Začíná dne 5. 6. 2026 v 18.00 hod. v sále.|Vstup volný.",
    /* a mark that is of a name, by its standing there twice */
    "Er spielt für HOPP HE! Orlin.|Die Halle von HOPP HE! Orlin war voll.",
    "Wir rufen HOPP HE!|Alle kommen.",
    "Wer ist Dorn?|Niemand weiß es.|Wer ist Dorn?|Niemand sagt es.",
    /* what is an abbreviation here and a word there */
    "Han satte sig.|Det var koldt.|Han gik ud.|Det var mørkt.",
    "Dann geschah es.|Niemand sah, wer das mag.|Die Welt schlief.",
    "Hij gaf het op.|De man ging.",
    "Hon blir ny vd.|Han slutar i maj.|Det blir bra.",
    "Il sig. Rossi, ad es. della scuola, è qui.|È alto.",
    "Szkoła im. Jana stoi.|Все восхищались им.|Он ушёл.",
    "Улица им. Орлина закрыта.|Жаль.",
    "A rendelet 5. sz. Melléklete tiltja.|A hajó áll.",
    "A torony az ország dísze, 19. sz.|A templom új.|A hajó áll.",
    "Dükkân Orlin Cad. No: 5 adresinde.|Sürücü kaçtı.",
    "Kaza bir gün sonra Orlin Cad.|Bu yol dar.|Sürücü kaçtı.",
    "Es war ein Golf, der Bj. 1998 ist.|Er steht.",
    "Der Rat von Orlin schreibt bezügl. Brücken und evt. Fähren.|Er wartet.",
    /* what is counted */
    "Llegaron a las 8.30 h.|Todos rieron.|To dom z XIX w.|Jest stary.",
    "Площадь 30 кв. м.|Это мало.|Яблоки и т. п.|Всё ясно.",
    "Tickets are sold at 8 p.m. EST.|Sales were good.",
    "St. Louis and Ft. Worth won.|It costs 500 Ft.|Drága.",
    /* abbreviations of more languages */
    "Esim. Matti on mm. Orlinissa ja tulee.|Hän jää.",
    "Kb. 300 ember jött, pl. Anna, és nem maradt.|Sokan voltak.",
    "Např. Orlin je velký.|Npr. Orlin je velik.|Tako je.",
    "Jl. Orlin No. 5 ditutup.|Warga marah.",
    "Η κα. Ορλίνου ήρθε.|Τι έγινε;|Κανείς δεν ξέρει.",
    "Prof. Dr. h.c. mult. Anna Beispiel kam.|La soc. Orlin S.p.A. è fallita, "
    "ma non è di qui.|Env. 300 étaient là.|Tout va.",
    "В ст. 5 это есть.|Рост 80 см.|Вес 80 кг.|Это мало.",
    /* initials where there are no capitals */
    "এ. পি. জে. রহমান ছিলেন।|মোঃ. করিম আছেন।",
    "डॉ. के. एस. राव आये थे।|वह गया है.|वे गये।",
    "எம். ஜி. ஆர். வந்தார்.|அவர் சென்றார்.",
    "ڈاکٹر اے۔ پی۔ جے۔ کلام آئے تھے۔|وہ گئے۔",
    "ایم۔کیو۔ایم جیت گئی۔|اس نے چائے پی۔|وہ گیا۔",
    "",
    "One.|Two!|Three?",
    "Dr. Ann met Mr. Bob.|They spoke.",
    "Use crypto.RandomBytes of Orlin.Maps.Roads.|It is all right.",
    "ხიდი გაიხსნა.|ბორანი გაჩერდა.",
    "It cost 3.50 dollars.|That is much.",
    "Wait... what?|Yes.",
    "She said “Stop.”|Then she left.",
    "“Stop!” he said.",
    "At 9 a.m. Mr. Bob left.",
    "It ended at 9 p.m.|The rest slept.",
    "Am 3. März kam Prof. Müller.|Das war z.B. gut.",
    "J. R. Smith wrote it.|He did.",
    "Companies like Foo Inc. pay.|Others do not.",
    "我们来了。|他们走了！|真的吗？",
    "「行こう。」と言った。|はい。",
    "هل هذا صحيح؟|نعم.",
    "यह एक वाक्य है।|यह दूसरा है।",
    "Это г. Москва.|Он там живёт.",
    "See example.org/a.b for more.|Good.",
    "all lower case , as tokenised .|it goes on ?|it does . ''|so it "
    "is .",
    "« Quoi ? » dit-il.|Il part ! dit-elle.",
    "She said: “It rains. It pours.”|Nobody minded.",
    "He called \"Run! Run!\" and ran.|They followed.",
    "So it was . . . perhaps.|He left . . . .|Nobody saw it.",
    "So it was.3 4|Others deny it all.5|The end.",
    "They drove at 100 km/h.|Nobody was hurt.",
    "Foo Inc. (“Foo”) pays.|Others do not.",
    "Foo Pty. Ltd. pays.|Others of Foo Pty. pay.|They do.",
    "桥开了。|“我们等了三年。”|市长说。",
    "„Sie ruft.“|Alle gehen.",
    "我看《走吧！爸爸》了。|好看。",
    "5\" of rain fell.|It was cold.",
    "no stop at the end",
    /* words that are abbreviations too */
    "They went on.|So did we.",
    "The answer was no.|Nobody asked again.",
    "It lived on in the U.S.|Millions saw it.",
    "It went to the U.S. Senate on Monday.",
    "It began at 9 p.m. Tuesday in the hall.|All came.",
    "It began at 10 a.m. Aug. 9 and ended at 9 p.m. ET.|All left.",
    /* asides, and speech that breaks off */
    "\"It is so!\"|(She was sure.)|\"I know.\"",
    "He wrote “It is so.” (Letters, 12) in May.|Then he left.",
    "\"I thought--\"|The door opened.",
    "\"I thought--\" he said.|The door opened.",
    "Then came his voice--\"Go! Go now!\"|They went.",
    "'So it is! So it was!' she said.|They went.",
    "The book says ‘it’s so. It was’ of it.|They went.",
    "The boys' house stood.|The girls' house did not.",
    /* lists in a line */
    "1) the first thing|2) the second|3) the third",
    "a. the first thing|b. the second",
    "They are these.|a.) the first thing|b.) the second",
    "J. K. Smith and a. b. c. were there.",
    "1. Mai und 2. Mai sind frei.|Danach nicht.",
    /* ordinals, in languages that write them with a stop */
    "Sie fiel im 2. Weltkrieg.|Der Ort liegt im 14. Bezirk.",
    "Er spielt für den 1. FC Köln in die 3. Liga.|Das war es.",
    "1. FC Köln steigt in die 2. Bundesliga auf.|So kam es.",
    "Das hat der 5. Strafsenat zum 25. Jubiläum entschieden.",
    "Der Umsatz stieg im 3. Quartal auf 4 Milliarden, im 4. Quartal "
    "nicht.",
    "Er traf in der 88. Spielminute und wurde der 3. Aufsteiger.",
    "Er kommt in der 1. und 2. Mannschaft zum Zug.|Dann ging er.",
    "Das ist ihr bisher 3. Titel und der 100. Sieg für sie.",
    "Es ist der Besuch, den König Charles III. Hamburg abstattet.",
    "Das II. Vatikanische Konzil und Karl V. Anna sind es nicht.",
    "Sie landete auf Platz 3.|Trainer Lane war nicht zufrieden.",
    "Sie hat im Jahr 12.|Der Rest ist in der 2.|Die anderen nicht.",
    "Det er den 2. Verdenskrig som ble slutt.|Han ble født da.",
    "Hrál ve 2. Lize a byl v 1. Klubu.|Pak se vrátil.",
    "A 2. Magyar Hadsereg is ott volt.|Ez nem az.",
    "Bu, 2. Dünya Savaşı ile ilgili bir olay.|Sonra bitti.",
    "She was with World War II.|Smith was 12.|Her aunt was 9.",
    /* abbreviations */
    "Академик И. И. Петров умер в Москве.|Он родился в 1936 г.|Об "
    "этом сообщили.",
    "Ущерб составил 3 млрд. долл. США по оценке.|Об этом пишут.",
    "MM. Martin et Durand sont venus.|Ils sont là.",
    "Lo ha detto l'on. Rossi alla Camera.|Poi basta.",
    "Mieszka przy ul. Długiej w Warszawie.|To wszystko.",
    "Das gilt gem. Art. 5 nicht.|A hidden gem.|Anna saw it.",
    "De Mij. Holland is van mij.|Hij weet het.",
    "Nó ở TP. HCM hôm nay.",
    "It was 12 mm.|Martin saw it.",
    /* of one language: titles, units, parts of laws */
    "Za jest 48 proc. Czechów, przeciw 30 proc.|W maju było ich mniej.",
    "Do kraju wróciło 12 tys. Greków.|Reszta czeka.",
    "Die Hand hält das griech. Buch und die ital. Münze.|Sie ist alt.",
    "Most zamknął nadkom. Piotr Wzór, a otworzył st. asp. Ewa Wzór.",
    "Mówi o tym kom. Ewa Wzór z policji.|To nie wszystko.",
    "Spotkali się na pl. Wolności przy al. Róż w Orlinie.|Padało.",
    "Zgodnie z art. 9 ust. 1 Konstytucji jest to jawne.",
    "W 2031 r. Orlin wyda na to 3 mln.|W 2030 r.|To mało.",
    "Dat zegt prof. dr. ir. Bo Proef van de universiteit.|Zij niet.",
    "Der Arzt Dr. med. vet. Bo Muster half.|Das war alles.",
    "Lo prevede il d.lgs. 12 del 2009.|Poi basta.",
    "Lo dice l'ing. Bo Prova della società.|Poi basta.",
    "Han kom.|Bo gick.",
    "Det säger t.ex. Bo Prov i Orlin.|Det var allt.",
    "Nadie quiere ir.|Bo lo sabe.",
    "He wrote the post.|Bo read it.",
    "Bylo tam 30 tis. Poláků a roku 2020 jen dva.|V Praze ne.",
};

static void splits(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		struct buf b = buf_init(4096);
		for (const char *p = texts[i]; *p; p++) {
			bool cjk = (unsigned char)p[-(p != texts[i])] >= 0x80;
			if (*p != '|')
				buf_addc(&b, *p);
			else if (!cjk || (unsigned char)p[1] < 0xE3)
				buf_addc(&b, ' ');
		}
		is_str(split(a, buf_str(&b).p ? buf_str(&b) : S("")),
		    str_of(texts[i]), texts[i]);
		buf_free(&b);
	}
	static const struct {
		const char *text, *want;
	} lines[] = {
	    {"Title\nBody here. More", "Title|Body here.|More"},
	    {"A line that was broken by\nits width goes on. So.",
		"A line that was broken by\nits width goes on.|So."},
	    {"Three of them:\nall small letters",
		"Three of them:|all small letters"},
	    {"What a scholar has to say\norlin.example: How so?",
		"What a scholar has to say|orlin.example: How so?"},
	    {"one\ntwo", "one|two"},
	    {"Wir entführen.In eine andere Zeit.",
		"Wir entführen.|In eine andere Zeit."},
	    {"It ends here.The next begins. And 2,000.The end.",
		"It ends here.|The next begins.|And 2,000.|The end."},
	    {"See example.Com/x or file.Txt: it is v1.Two.",
		"See example.Com/x or file.Txt: it is v1.Two."},
	};
	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++)
		is_str(split(a, str_of(lines[i].text)), str_of(lines[i].want),
		    lines[i].text);
	arena_free(&a);
}

/* Whether the first sentence may be cut. */
static void doubts(void)
{
	static const struct {
		const char *text;
		bool doubt;
	} rows[] = {
	    {"They met at the rgt. Example left.", true},
	    {"They met at the rgt. The mayor left.", false},
	    {"They met on tv. Example left.", false},
	    {"A strong 6. 1 - magnitude quake hit.", true},
	    {"They met in 2016. 20 people came.", false},
	    {"It is 12 mm. Example left.", false},
	    {"Nastala smrt. Obec mlčí.", false},
	    {"They met in the hall. Example left.", false},
	};
	struct str s;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		size_t at = 0;
		ok(sentence_next(str_of(rows[i].text), &at, &s) &&
			sentence_in_doubt(str_of(rows[i].text), at) ==
			    rows[i].doubt,
		    "%s", rows[i].text);
	}
}

static void cuts(void)
{
	static const struct {
		const char *text;
		size_t max;
		const char *want;
	} rows[] = {
	    {"Short.", 10, "Short."},
	    {"One two. Three four. Five six.", 22, "One two. Three four."},
	    {"One two. Three four. Five six.", 10, "One two."},
	    {"A. bbbb cccc dddd eeee ffff", 20, "A. bbbb cccc dddd…"},
	    {"No. Then a long sentence follows here", 30,
		"No. Then a long sentence…"},
	    {"漢字漢字漢字漢字", 4, "漢字漢…"},
	    {"abcdefgh", 4, "abc…"},
	    {"one, two", 5, "one…"},
	    /* clang-format off */
	    {"👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 2, "👩‍👩‍👧‍👦…"},
	    /* clang-format on */
	    {"abc", 0, ""},
	    {"  abc  ", 3, "abc"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(text_cut(a, str_of(rows[i].text), rows[i].max),
		    str_of(rows[i].want), rows[i].text);
	arena_free(&a);
}

static bool golden_row(struct arena *a, struct json_object *row)
{
	struct json_object *t, *want;
	json_object_object_get_ex(row, "text", &t);
	json_object_object_get_ex(row, "sentences", &want);
	struct str text = str_of(json_object_get_string(t)), s;
	size_t at = 0, n = json_object_array_length(want), i = 0;
	for (; sentence_next(text, &at, &s); i++)
		if (i >= n ||
		    !str_eq(str_squeeze(a, s),
			str_squeeze(
			    a, str_of(json_object_get_string(
				   json_object_array_get_idx(want, i))))))
			break;
	bool good = i == n && at >= str_trim(text).n;
	if (!good && getenv("VERBOSE"))
		printf("# %s\n#   got %.*s\n#   want %s\n",
		    json_object_get_string(t), PRS(split(a, text)),
		    json_object_get_string(want));
	return good;
}

/* A share, since no set of rules gets all: it must not sink. */
static void golden(void)
{
	char path[512];
	size_t good = 0, n, good_en = 0, n_en = 0;
	if (!tap_corpora()) {
		printf("# no corpora: golden rules skipped\n");
		return;
	}
	snprintf(path, sizeof(path), "%s/text/sentence_golden_rules.json",
	    tap_corpora());
	struct json_object *all = json_object_from_file(path);
	struct arena *a = arena_new();
	ok(all, "%s", path);
	n = all ? json_object_array_length(all) : 0;
	for (size_t i = 0; i < n; i++) {
		struct json_object *row = json_object_array_get_idx(all, i);
		struct json_object *lang;
		bool right = golden_row(a, row);
		json_object_object_get_ex(row, "lang", &lang);
		bool is_en = str_starts(
		    str_of(json_object_get_string(lang)), S("english"));
		good += right;
		good_en += is_en && right;
		n_en += is_en;
	}
	printf("# golden rules: %zu of %zu, English %zu of %zu\n", good, n,
	    good_en, n_en);
	ok(good * 100 >= n * 93, "%zu of %zu", good, n);
	ok(good_en * 100 >= n_en * 90, "English: %zu of %zu", good_en, n_en);
	json_object_put(all);
	arena_free(&a);
}

int main(void)
{
	TEST(splits);
	TEST(doubts);
	TEST(cuts);
	TEST(golden);
	return tap_done();
}
