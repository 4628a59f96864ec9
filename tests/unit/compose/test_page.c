/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the page to unsubscribe. */
#include "compose/page.h"

#include "base/arena.h"
#include "tap.h"

static struct str page(struct arena *a, const char *theme, const char *language,
    enum page_kind kind)
{
	struct compose_opts opts = {.strict = true};
	struct digest d = {.name = S("daily"),
	    .title = S("Morning <News>"),
	    .theme = str_of(theme),
	    .language = S("en")};
	struct composer *c;
	struct str out = S("");
	struct err e = ERR_INIT;
	ok(composer_new(&opts, &c, &e) == 0, "%s", e.msg);
	ok(compose_page(c, a, &d, str_of(language), kind, &out, &e) == 0,
	    "%s, %s: %s", theme, language, e.msg);
	composer_free(&c);
	return out;
}

static bool has(struct str page, const char *text)
{
	return str_find(page, str_of(text)) >= 0;
}

/* Each theme has it, also one whose letters are text alone. */
static void all(void)
{
	static const char *const themes[] = {
	    "default", "brief", "magazine", "plain"};
	static const char *const languages[] = {"en", "uk", "de", "fr", "es",
	    "it", "pt", "pl", "nl", "cs", "tr", "ar", "he", "ja", "ko", "zh"};
	for (size_t t = 0; t < 4; t++)
		for (size_t l = 0; l < 16; l++)
			for (int k = PAGE_ASK; k <= PAGE_FAILED; k++) {
				struct arena *a = arena_new();
				struct str s = page(a, themes[t], languages[l],
				    (enum page_kind)k);
				bool button = k != PAGE_BACK &&
					      k != PAGE_STOPPED &&
					      k != PAGE_UNKNOWN;
				ok(has(s, "<button") == button, "%s %d",
				    languages[l], k);
				ok(has(s, "name=\"again\"") == (k == PAGE_LEFT),
				    "%s %d: undone", languages[l], k);
				arena_free(&a);
			}
}

static void words(void)
{
	struct arena *a = arena_new();
	struct str s = page(a, "default", "en", PAGE_ASK);
	ok(has(s, ">Unsubscribe from Morning &lt;News&gt;</h1>"), "escaped");
	s = page(a, "default", "ar", PAGE_LEFT);
	ok(has(s, "<html lang=\"ar\" dir=\"rtl\">"), "from right to left");
	s = page(a, "default", "de-AT", PAGE_UNKNOWN);
	ok(has(s, "<html lang=\"de-AT\""), "with its region");
	ok(has(s, "unvollst"), "in the language without it");
	arena_free(&a);
}

int main(void)
{
	TEST(all);
	TEST(words);
	return tap_done();
}
