/* SPDX-License-Identifier: MIT */
/* gazetted: tests of filters. */
#include "digest/filter.h"

#include "base/arena.h"
#include "tap.h"

static void rules(void)
{
	static const struct {
		const char *include, *exclude, *language;
		bool passes;
	} rows[] = {
	    {"", "", "", true},
	    {"", "art", "", true}, /* "start" holds it, as no word */
	    {"", "START", "", false},
	    {"", "the bridge", "", false},
	    {"", "bridge the", "", true},
	    {"", "über", "", false},
	    {"", "source:paper", "", false},
	    {"", "source:pape", "", true},
	    {"", "section:Town", "", false},
	    {"", "author:example", "", false},
	    {"", "title:bridge", "", true},
	    {"", "title:Über", "", false},
	    {"", "!", "", true}, /* no word in it */
	    {"", "新桥", "", false},
	    {"bridge", "", "", true},
	    {"tunnel", "", "", false},
	    {"bridge", "start", "", false},
	    {"", "", "en", true},
	    {"", "", "de", false},
	    {"", "", "en-GB", true},
	    {"", "", "e", false},
	    {"", "language:en", "", false},
	    {"", "language:de", "", true},
	    {"", "category:town hall", "", false},
	    {"", "category:hall town", "", true},
	    {"", "category:politics town", "", true}, /* of two */
	    {"", "category:/^town/", "", false},
	    {"", "category:/^politics$/", "", false},
	    {"", "/br.dge/", "", false},
	    {"", "/^br.dge/", "", true},
	    {"", "/b(l|ri)dg\\w\\./", "", false},
	    {"", "/ÜBER/", "", false},
	    {"", "title:/bridge/", "", true},
	    {"", "title:/^über\\b.*l$/", "", false},
	    {"", "author:/^ann/", "", false},
	    {"", "source:/^pap/", "", false},
	    {"", "section:/^to/", "", false},
	    {"", "/(/", "", true}, /* not to be had from a config */
	    {"/桥/", "", "", true},
	    {"/tunnel/", "", "", false},
	    /* one letter, whatever way it is written */
	    {"", "cafe\u0301", "", false},
	    {"", "/CAFE\u0301/", "", false},
	    {"", "strasse", "", false},
	    {"", "STRASSE", "", false},
	    {"", "istanbul", "", false},
	    {"", "İSTANBUL", "", false},
	    {"", "ABC", "", false},
	    {"", "naïve", "", false},
	    {"", "nai", "", true},
	};
	static const struct article art = {.source_name = S_INIT("paper"),
	    .title = S_INIT("ÜBER all"),
	    .author = S_INIT("Ann Example"),
	    .language = S_INIT("en-gb"),
	    .categories = S_INIT("Politics\nTown Hall"),
	    .summary = S_INIT("They start on the Bridge. 这座新桥很好。 "
			      "Café, Straße, İstanbul, ＡＢＣ, "
			      "nai\u0308ve.")};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct wants w = {0}, none = {0};
		if (*rows[i].include)
			*vec_push(a, &w.include) = str_of(rows[i].include);
		if (*rows[i].exclude)
			*vec_push(a, &w.exclude) = str_of(rows[i].exclude);
		if (*rows[i].language)
			*vec_push(a, &w.languages) = str_of(rows[i].language);
		struct filter *f = filter_new(&w, &none);
		struct str why = filter_why(f, a, &art, S("Town"));
		ok(!why.n == rows[i].passes, "row %zu: %.*s", i, PRS(why));
		filter_free(&f);
		f = filter_new(&none, &w); /* the reader's count as much */
		why = filter_why(f, a, &art, S("Town"));
		ok(!why.n == rows[i].passes, "row %zu: %.*s", i, PRS(why));
		filter_free(&f);
	}
	arena_free(&a);
}

/* What is known of an article's language, and what is asked for. */
static void languages(void)
{
	static const struct {
		const char *is, *asked;
		bool wanted, sure;
	} rows[] = {
	    {"pt", "pt", true, true},
	    {"pt-BR", "pt", true, true},
	    {"pt", "pt-BR", true, false},
	    {"pt-PT", "pt-BR", false, false},
	    {"de", "de-AT", true, false},
	    {"zh", "zh-Hans", true, false},
	    {"zh", "zh-TW", true, false},
	    {"zh-Hant", "zh-Hans", false, false},
	    {"zh-Hant", "zh-TW", true, false},
	    {"zh-Hans", "zh-TW", false, false},
	    {"zh-CN", "zh-Hant", false, false},
	    {"zh-CN", "zh-Hans", true, true},
	    {"zh-TW", "zh-Hant", true, true},
	    {"zh-TW", "zh-HK", false, false},
	    {"zh-Hant-TW", "zh-tw", true, true},
	    {"nb", "no", true, true},
	    {"en", "de-AT", false, false},
	    {"de", "den", false, false},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct article art = {.title = S("T"),
		    .summary = S("S"),
		    .language = str_of(rows[i].is)};
		struct wants none = {0}, rule = {0}, only = {0};
		struct str asked = str_of(rows[i].asked);
		*vec_push(a, &only.languages) = asked;
		*vec_push(a, &rule.exclude) = str_cat(a, S("language:"), asked);
		struct filter *f = filter_new(&only, &none);
		ok(!filter_why(f, a, &art, S("")).n == rows[i].wanted,
		    "%s: only %s", rows[i].is, rows[i].asked);
		filter_free(&f);
		f = filter_new(&rule, &none);
		ok((filter_why(f, a, &art, S("")).n > 0) == rows[i].sure,
		    "%s: no %s", rows[i].is, rows[i].asked);
		filter_free(&f);
	}
	arena_free(&a);
}

/* An expression that takes for ever is given up, and that is told. */
static void for_ever(void)
{
	struct arena *a = arena_new();
	struct wants w = {0}, none = {0};
	struct str many = S("a");
	for (int i = 0; i < 12; i++)
		many = str_cat(a, many, many);
	struct article art = {
	    .title = S("T"), .summary = str_cat(a, many, S("b"))};
	struct article fits = {.title = S("T"), .summary = S("a")};
	*vec_push(a, &w.exclude) = S("/(a|aa)+$/");
	struct filter *f = filter_new(&w, &none);
	ok(filter_why(f, a, &fits, S("")).n, "it fits this");
	for (int i = 0; i < 20; i++)
		is_int((long long)filter_why(f, a, &art, S("")).n, 0, "passes");
	is_int((long long)filter_why(f, a, &fits, S("")).n, 0, "given up");
	is_str(filter_given_up(f, 0), S("/(a|aa)+$/"), "told");
	is_int((long long)filter_given_up(f, 1).n, 0, "once");
	filter_free(&f);
	arena_free(&a);
}

/* There and back again. */
static void text(void)
{
	struct arena *a = arena_new();
	struct wants w = {0}, again;
	*vec_push(a, &w.include) = S("+plus");
	*vec_push(a, &w.exclude) = S("-minus");
	*vec_push(a, &w.exclude) = S("/a|b/");
	*vec_push(a, &w.languages) = S("de");
	struct str s = wants_text(a, &w);
	is_str(s, S("++plus\n--minus\n-/a|b/\n@de\n"), "text");
	wants_read(a, s, &again);
	is_str(wants_text(a, &again), s, "and back");
	wants_read(a, S("?\n\n+\nx"), &again);
	is_int((long long)wants_text(a, &again).n, 0, "what is none of it");
	arena_free(&a);
}

/* Whether a rule is met by a text. */
static void marks(void)
{
	static const struct {
		const char *rule, *text;
		bool fits;
	} rows[] = {
	    {"C++", "The new C++ is out.", true},
	    {"c++", "(C++)", true},
	    {"C++", "C++20 is out.", true},
	    {"C++20", "C++20 is out.", true},
	    {"C++", "Vitamin C is in it.", false},
	    {"C", "The new C++ is out.", true},
	    {"C#", "C is out.", false},
	    {"C#", "In C#, too.", true},
	    {"C++", "C+ is a grade", false},
	    {".NET", "Net profit rose.", false},
	    {".NET", "It is written in .NET 9.", true},
	    {"net", "It is written in .NET 9.", true},
	    {"net profit", "It fell.Net profit rose.", true},
	    {"disney", "Disney+ costs more.", true},
	    {"Disney+", "Disney costs more.", false},
	    {"#ai", "AI for all", true},
	    {"new york", "Something new. York is flooded.", false},
	    {"new york", "Is it new? York is flooded.", false},
	    {"new york", "In New York.", true},
	    {"st louis", "In St. Louis.", true},
	    {"St. Louis", "In St. Louis.", true},
	    {"St. Louis", "In St Louis.", true},
	    {"yahoo finance", "Yahoo! Finance says so.", true},
	    {"5 3", "5+3 is 8", true},
	    {"서울", "서울에서 불이 났다.", true},
	    {"서울", "서쪽으로", false},
	    {"서울 시장", "서울 시장은 말했다.", true},
	    {"한", "한국은", false},
	    {"1", "in 2001", false},
	    {"lighthouse", "The light\u00adhouse is lit.", true},
	    {"light", "The light\u00adhouse is lit.", false},
	    {"ışık", "IŞIK YOK", true},
	    {"δρόμος", "ΚΛΕΙΣΤΟΣ ΔΡΟΜΟΣ", true},
	    {"ΔΡΟΜΟΣ", "Ο δρόμος άνοιξε", true},
	    {"IŞIK", "Köyde ışık yok.", true},
	    {"کتاب", "کتاب\u200cها", true},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct wants w = {0}, none = {0};
		struct article art = {.summary = str_of(rows[i].text)};
		*vec_push(a, &w.exclude) = str_of(rows[i].rule);
		struct filter *f = filter_new(&w, &none);
		struct str why = filter_why(f, a, &art, S(""));
		ok((why.n > 0) == rows[i].fits, "%s in %s", rows[i].rule,
		    rows[i].text);
		filter_free(&f);
	}
	arena_free(&a);
}

/* An item that goes over all the text at once costs what it reads. */
static void greedy(void)
{
	struct arena *a = arena_new();
	struct wants w = {0}, none = {0};
	char *p = arena_alloc(a, 12000);
	for (size_t i = 0; i < 12000; i++)
		p[i] = "word "[i % 5];
	struct article art = {.summary = {p, 12000}};
	*vec_push(a, &w.exclude) = S("/[\\w\\s]*+[0-9]/");
	struct filter *f = filter_new(&w, &none);
	for (int i = 0; i < 20 && !filter_given_up(f, 0).n; i++)
		filter_why(f, a, &art, S(""));
	is_str(filter_given_up(f, 0), S("/[\\w\\s]*+[0-9]/"), "given up");
	filter_free(&f);
	arena_free(&a);
}

int main(void)
{
	TEST(marks);
	TEST(greedy);
	TEST(for_ever);
	TEST(text);
	TEST(languages);
	TEST(rules);
	return tap_done();
}
