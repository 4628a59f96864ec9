/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the digest's own words. */
#include "compose/words.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "compose/theme.h"
#include "tap.h"

#define MONDAY 1795392000 /* 2026-11-23T00:00:00Z */

static const char *const languages[] = {"ar", "cs", "de", "en", "es", "fr",
    "he", "it", "ja", "ko", "nl", "pl", "pt", "tr", "uk", "zh"};

/* Each file that is built in is whole, and says so when asked strictly. */
static void built_in(void)
{
	struct shelf *s = shelf_new((struct str){NULL, 0}, true);
	for (size_t i = 0; i < sizeof(languages) / sizeof(*languages); i++) {
		const struct words *w = NULL;
		struct err e = ERR_INIT;
		int rc = shelf_words(s, str_of(languages[i]), &w, &e);
		ok(rc == 0 && w, "%s: %s", languages[i], e.msg);
	}
	shelf_free(&s);
}

static const struct words *of(struct shelf *s, const char *language)
{
	const struct words *w = NULL;
	struct err e = ERR_INIT;
	ok(shelf_words(s, str_of(language), &w, &e) == 0, "%s", e.msg);
	return w;
}

static void dates(void)
{
	static const struct {
		const char *language, *want;
	} rows[] = {
	    {"en", "Monday, 23 November 2026"},
	    {"de", "Montag, 23. November 2026"},
	    {"de-AT", "Montag, 23. November 2026"},
	    {"fr", "lundi 23 novembre 2026"},
	    {"es", "lunes, 23 de noviembre de 2026"},
	    {"pl", "poniedziałek, 23 listopada 2026"},
	    {"uk", "понеділок, 23 листопада 2026 р."},
	    {"tr", "23 Kasım 2026 Pazartesi"},
	    {"ja", "2026年11月23日 月曜日"},
	    {"ko", "2026년 11월 23일 월요일"},
	    {"ar", "الاثنين، ٢٣ نوفمبر ٢٠٢٦"},
	    {"he", "יום שני, 23 בנובמבר 2026"},
	    {"xx", "Monday, 23 November 2026"},
	    {"../../etc", "Monday, 23 November 2026"},
	};
	struct shelf *s = shelf_new((struct str){NULL, 0}, false);
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(words_date(a, of(s, rows[i].language), MONDAY),
		    str_of(rows[i].want), rows[i].language);
	arena_free(&a);
	shelf_free(&s);
}

static void counts(void)
{
	static const struct {
		const char *language;
		int n;
		const char *want;
	} rows[] = {
	    {"en", 1, "1 story"},
	    {"en", 1234, "1,234 stories"},
	    {"de", 12345, "12.345 Meldungen"},
	    {"es", 1234, "1234 noticias"},
	    {"es", 12345, "12.345 noticias"},
	    {"pl", 22, "22 wiadomości"},
	    {"uk", 21, "21 новина"},
	    {"uk", 5, "5 новин"},
	    {"ar", 2, "خبران"},
	    {"ar", 1234, "١٬٢٣٤ خبرًا"},
	    {"ja", 1, "記事1件"},
	};
	struct shelf *s = shelf_new((struct str){NULL, 0}, false);
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(words_count(
			   a, of(s, rows[i].language), "stories", rows[i].n),
		    str_of(rows[i].want), rows[i].want);
	arena_free(&a);
	shelf_free(&s);
}

static void ages(void)
{
	static const struct {
		int64_t before;
		const char *en, *cs;
	} rows[] = {
	    {30, "just now", "právě teď"},
	    {1200, "20 minutes ago", "před 20 minutami"},
	    {3600, "1 hour ago", "před 1 hodinou"},
	    {86400, "yesterday", "včera"},
	    {3 * 86400, "3 days ago", "před 3 dny"},
	    {30 * 86400, "24 October", "24. října"},
	    {400 * 86400, "19 October 2025", "19. října 2025"},
	};
	struct shelf *s = shelf_new((struct str){NULL, 0}, false);
	struct arena *a = arena_new();
	int64_t now = MONDAY + 3600;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		int64_t then = now - rows[i].before;
		is_str(words_age(a, of(s, "en"), then, now, 0),
		    str_of(rows[i].en), rows[i].en);
		is_str(words_age(a, of(s, "cs"), then, now, 0),
		    str_of(rows[i].cs), rows[i].cs);
	}
	arena_free(&a);
	shelf_free(&s);
}

/* Mistakes of a translator, each told with its line. */
static void mistakes(void)
{
	static const struct {
		const char *text, *want;
	} rows[] = {
	    {"# a comment\nwhat is this\n", "lang/pl:2: not of the form"},
	    {"storys.one = x\n", "lang/pl:1: there is no key \"storys\""},
	    {"stories = x\n", "lang/pl:1: stories needs a plural form"},
	    {"stories.two = x\n", "has no plural form \"two\""},
	    {"also.one = x\n", "lang/pl:1: also has no plural forms"},
	    {"also = {n} x\n", "lang/pl:1: also has no place {n}"},
	    {"\nwhy = {digest\n", "lang/pl:2: why has no place {digest"},
	    {"months = a | b\n", "months are 12 parted by '|', not 2"},
	    {"also = x\nalso = y\n", "lang/pl:2: \"also\" is here twice"},
	    {"also = x\n", "is missing"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct words *w;
		struct err e = ERR_INIT;
		struct words_file f = {.language = S("pl"),
		    .name = S("lang/pl"),
		    .text = str_of(rows[i].text),
		    .strict = true};
		ok(words_read(a, &f, NULL, &w, &e) < 0 &&
			e.kind == ERR_CONFIG &&
			strstr(e.msg, rows[i].want) != NULL,
		    "%s: %s", rows[i].want, e.msg);
		arena_free(&a);
	}
}

/* What a language lacks is English, with English's plural. */
static void falls_back(void)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct shelf *s = shelf_new((struct str){NULL, 0}, false);
	struct words *w = NULL;
	struct words_file f = {.language = S("pl"),
	    .name = S("lang/pl"),
	    .text = S("also = {x} = \" y \"\n")};
	ok(words_read(a, &f, of(s, "en"), &w, &e) < 0, "a place");
	f.text = S("comma = \" + \"\n");
	ok(words_read(a, &f, of(s, "en"), &w, &e) == 0, "read");
	is_str(words_text(w, "comma"), S(" + "), "blanks in quotes");
	is_str(words_text(w, "also"), S("Also covered by"), "text");
	is_str(words_count(a, w, "stories", 22), S("22 stories"), "count");
	shelf_free(&s);
	arena_free(&a);
}

int main(void)
{
	TEST(built_in);
	TEST(dates);
	TEST(counts);
	TEST(ages);
	TEST(mistakes);
	TEST(falls_back);
	return tap_done();
}
