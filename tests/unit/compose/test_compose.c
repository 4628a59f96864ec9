/* SPDX-License-Identifier: MIT */
/* gazetted: tests of whole letters. */
#include "compose/compose.h"

#include "base/arena.h"
#include "base/buf.h"
#include "compose/scene.h"
#include "html/totext.h"
#include "tap.h"

static const char *const themes[] = {"default", "brief", "magazine", "plain"};
static const char *const languages[] = {"en", "uk", "de", "fr", "es", "it",
    "pt", "pl", "nl", "cs", "tr", "ar", "he", "ja", "ko", "zh"};

static struct digest digest(const char *theme, const char *language)
{
	return (struct digest){.name = S("daily"),
	    .title = S("Morning <News>"),
	    .from_addr = S("news@example.org"),
	    .postal = S("1 Harbour Street"),
	    .intro = S("One.\n\nTwo."),
	    .images = IMAGES_LINKED,
	    .theme = str_of(theme),
	    .language = str_of(language)};
}

static struct rendering render(
    struct arena *a, const struct digest *d, struct edition *ed)
{
	struct compose_opts opts = {.strict = true};
	struct composer *c;
	struct rendering r = {0};
	struct err e = ERR_INIT;
	ok(composer_new(&opts, &c, &e) == 0, "%s", e.msg);
	ok(compose_render(c, a, d, ed, &r, &e) == 0, "%.*s, %.*s: %s",
	    PRS(d->theme), PRS(d->language), e.msg);
	composer_free(&c);
	return r;
}

/* Every theme in every language: strictly, and to the byte each time. */
static void all(void)
{
	for (size_t t = 0; t < 4; t++)
		for (size_t l = 0; l < 16; l++) {
			struct arena *a = arena_new();
			struct digest d = digest(themes[t], languages[l]);
			struct edition ed = {0};
			scene_sample(a, &ed);
			struct rendering one = render(a, &d, &ed);
			struct rendering two = render(a, &d, &ed);
			is_str(two.message, one.message, themes[t]);
			ok(one.text.n > 200, "%s: text", themes[t]);
			ok((one.html.n > 200) == (t != 3), "%s: HTML",
			    themes[t]);
			arena_free(&a);
		}
}

/* A reader's own language goes before the digest's. */
static void readers_language(void)
{
	struct arena *a = arena_new();
	struct digest d = digest("default", "en");
	struct edition ed = {.group.language = S("de")};
	scene_sample(a, &ed);
	struct rendering r = render(a, &d, &ed);
	ok(str_find(r.text, S("2 Meldungen aus 2 Quellen")) > 0, "text");
	ok(str_find(r.html, S("<html lang=\"de\" dir=\"ltr\">")) > 0, "HTML");
	ok(str_find(r.html, S("lang=\"en\" dir=\"ltr\"")) > 0, "the story's");
	ok(str_find(r.message, S("Content-Language: de\r\n")) > 0, "header");
	ed.group.language = S("ar");
	r = render(a, &d, &ed);
	ok(str_find(r.html, S("· <span dir=\"rtl\">")) > 0,
	    "an hour ago, from right to left");
	arena_free(&a);
}

/* Of a hundred sources twelve are named, and how many more there are. */
static void many_sources(void)
{
	for (size_t t = 0; t < 4; t++) {
		struct arena *a = arena_new();
		struct digest d = digest(themes[t], "en");
		struct edition ed = {0};
		scene_sample(a, &ed);
		struct story *s = &ed.sections.v[0].stories.v[0];
		while (s->also.n < 100) {
			*vec_push(a, &s->also) = s->lead;
			*vec_push(a, &s->also_source) =
			    arena_printf(a, "Yet Another %zu", s->also.n);
		}
		struct rendering r = render(a, &d, &ed);
		size_t n = 0, at = 0;
		for (ptrdiff_t i; (i = str_find(str_sub(r.text, at, r.text.n),
				       S("Yet Another"))) >= 0;
		     n++)
			at += (size_t)i + 1;
		if (t != 1) /* which names none */
			ok(n == 11 && str_find(r.text, S("+88")) > 0,
			    "%s: %zu named", themes[t], n);
		arena_free(&a);
	}
}

static size_t count(struct str text, struct str what)
{
	size_t n = 0;
	for (ptrdiff_t at; (at = str_find(text, what)) >= 0; n++)
		text = str_sub(text, (size_t)at + 1, text.n);
	return n;
}

/* An outlet is named once, but for what it tells under another headline. */
static void outlets(void)
{
	static const struct {
		const char *theme;
		size_t named;
	} rows[] = {
	    {"default", 2}, {"magazine", 2}, {"plain", 2}, {"brief", 1}};
	struct article other[] = {{.title = S("Bridge is open")},
	    {.title = S("Bridge is open!")},
	    {.title = S("Ferries lose their riders")},
	    {.title = S("A headline of the lead's own outlet")}};
	for (size_t t = 0; t < sizeof(rows) / sizeof(*rows); t++) {
		struct arena *a = arena_new();
		struct digest d = digest(rows[t].theme, "en");
		struct edition ed = {0};
		scene_sample(a, &ed);
		struct story *s = &ed.sections.v[0].stories.v[0];
		s->also.n = s->also_source.n = 0;
		s->source = S("Lead Post");
		for (size_t i = 0; i < 4; i++) {
			*vec_push(a, &s->also) = &other[i];
			*vec_push(a, &s->also_source) =
			    i < 3 ? S("Orlin Post") : s->source;
		}
		*vec_push(a, &s->also) = s->lead;
		*vec_push(a, &s->also_source) = s->source;
		struct rendering r = render(a, &d, &ed);
		is_int(count(r.text, S("Orlin Post")), rows[t].named,
		    rows[t].theme);
		is_int(count(r.text, S("Lead Post")), rows[t].named,
		    "the lead's own");
		if (r.html.n) {
			is_int(count(r.html, S("Orlin Post")), rows[t].named,
			    "HTML");
			is_int(count(r.html, S("+")), 0, "none more");
		}
		arena_free(&a);
	}
}

/* A title may not turn our own words around. */
static void turned(void)
{
	struct arena *a = arena_new();
	struct digest d = digest("default", "en");
	struct edition ed = {0};
	scene_sample(a, &ed);
	struct article *art =
	    arena_memdup(a, ed.sections.v[0].stories.v[0].lead, sizeof(*art));
	art->title = S("Turned \u202Earound\u2066 by \u2014 us");
	ed.sections.v[0].stories.v[0].lead = art;
	struct rendering r = render(a, &d, &ed);
	ok(str_find(r.text, S("Turned around by \u2014 us")) > 0, "text");
	ok(str_find(r.html, S("Turned around by \u2014 us")) > 0, "HTML");
	ok(str_find(r.subject, S("\u202E")) < 0, "subject");
	arena_free(&a);
}

/* What the parts say, in order: the text part in full is in the HTML. */
static void same_words(void)
{
	static const char *const said[] = {"Morning <News>", "2 stories from",
	    "One.", "Two.", "A note with", "A \"headline\" & <more>",
	    "Another <one> & more.", "A second paragraph.", "A Source",
	    "Also covered by", "Another Source", "World", "A second headline",
	    "And 3 more", "Sources in trouble", "HTTP 404", "That is all",
	    "You get Morning <News>", "1 Harbour Street"};
	struct arena *a = arena_new();
	struct digest d = digest("default", "en");
	struct edition ed = {0};
	struct html_text_opts o = {.number_links = false};
	scene_sample(a, &ed);
	struct rendering r = render(a, &d, &ed);
	ptrdiff_t body = str_find(r.html, S("<h1"));
	struct str html =
	    html_block_text(a, str_sub(r.html, (size_t)body, r.html.n), &o)
		.text;
	struct str parts[2] = {r.text, html};
	for (size_t p = 0; p < 2; p++)
		for (size_t i = 0; i < sizeof(said) / sizeof(*said); i++) {
			struct str s = str_of(said[i]);
			ptrdiff_t at = str_find(parts[p], s);
			ok(at >= 0, "%s is in part %zu, behind the one before",
			    said[i], p);
			if (at >= 0)
				parts[p] = str_sub(
				    parts[p], (size_t)at + s.n, parts[p].n);
		}
	arena_free(&a);
}

/* A day with nothing to tell is said so; pictures asked of publishers end the
 * promise that nobody sees who reads. */
static void nothing(void)
{
	struct arena *a = arena_new();
	struct digest d = digest("default", "en");
	struct edition ed = {.created_at = 1795392000};
	struct rendering r = render(a, &d, &ed);
	is_str(r.subject, S("Morning <News>"), "subject");
	ok(str_find(r.text, S("Nothing new today.")) > 0, "text");
	ok(str_find(r.html, S("Nothing new today.")) > 0, "HTML");
	ok(str_find(r.html, S("does not track")) < 0, "no promise");
	d.images = IMAGES_NONE;
	r = render(a, &d, &ed);
	ok(str_find(r.html, S("does not track")) > 0, "a promise");
	arena_free(&a);
}

/* The numbers of links, in the order in which the text part shows them. */
static struct str numbers_shown(struct arena *a, struct str text)
{
	struct str all = S("");
	for (ptrdiff_t at; (at = str_find(text, S("["))) >= 0;) {
		text = str_sub(text, (size_t)at + 1, text.n);
		ptrdiff_t end = str_find(text, S("]"));
		if (end > 0 && ch_digit(text.p[0]))
			all = arena_printf(a, "%.*s %.*s", PRS(all),
			    PRS(str_sub(text, 0, (size_t)end)));
	}
	return all;
}

/* Each theme numbers what it shows, from 1 on, and lists each once. */
static void link_numbers(void)
{
	static const struct {
		const char *theme;
		bool at_end;
		const char *want;
	} each[] = {
	    {"default", false, " 1 1 2 3 4 5 6"},
	    {"default", true, " 1 2 3 4 5 6 1 2 3 4 5 6"},
	    {"magazine", false, " 1 1 2 3 4 5 6"},
	    {"plain", true, " 1 2 3 4 5 6 1 2 3 4 5 6"},
	    {"brief", false, " 1 1 2 3"},
	    {"brief", true, " 1 2 3 1 2 3"},
	};
	struct article art[5] = {{.title = S("One")}, {.title = S("Two")},
	    {.title = S("Three")}, {.title = S("Four")}, {.title = S("Five")}};
	struct arena *a = arena_new();
	struct edition ed = {
	    .created_at = 1795392000, .note = S("[x](https://example.org/n)")};
	struct section *sec = vec_push(a, &ed.sections);
	for (size_t i = 0; i < 5; i++)
		art[i].link = arena_printf(a, "https://example.org/%zu", i);
	for (size_t i = 0; i < 5; i += 4)
		*vec_push(a, &sec->stories) = (struct story){
		    .lead = &art[i], .summary = S("Yes."), .source = S("Us")};
	for (size_t i = 1; i < 4; i++) {
		struct story *s = &sec->stories.v[0];
		*vec_push(a, &s->also) = &art[i];
		*vec_push(a, &s->also_source) = art[i].title;
	}
	ed.told = 2;
	ed.sources = 1;
	for (size_t i = 0; i < sizeof(each) / sizeof(*each); i++) {
		struct digest d = digest(each[i].theme, "en");
		d.links_at_end = each[i].at_end;
		struct rendering r = render(a, &d, &ed);
		is_str(numbers_shown(a, r.text), str_of(each[i].want),
		    each[i].theme);
		for (size_t k = 0; k < 5; k++) {
			bool shown = k == 0 || k == 4 ||
				     !str_eq(S("brief"), str_of(each[i].theme));
			struct str link =
			    arena_printf(a, "] %.*s\n", PRS(art[k].link));
			ptrdiff_t at = str_find(r.text, link);
			ok((at >= 0) == shown, "%s: link %zu", each[i].theme,
			    k);
			at = at < 0 ? 0 : at;
			ok(str_find(str_sub(r.text, (size_t)at + 1, r.text.n),
			       link) < 0,
			    "once");
		}
	}
	arena_free(&a);
}

/* The text part: items hang, paragraphs stay apart, and a reader's address is
 * wrapped as if it were there. */
static void text_lines(void)
{
	struct arena *a = arena_new();
	struct digest d = digest("default", "en");
	struct edition ed = {.created_at = 1795392000};
	struct section *sec = vec_push(a, &ed.sections);
	struct article art = {.title = S("A headline that is long enough to "
					 "be wrapped into a second line of "
					 "its own"),
	    .link = S("https://example.org/1")};
	struct story *s = vec_push(a, &sec->stories);
	*s = (struct story){
	    .lead = &art, .summary = S("One.\n\nTwo."), .source = S("Us")};
	ed.told = ed.sources = 1;
	struct rendering r = render(a, &d, &ed);
	ok(str_find(r.text, S("1. A headline that is long enough to be wrapped "
			      "into a second line of\n    its own\n")) > 0,
	    "a headline hangs");
	ok(str_find(r.text, S("    One.\n\n    Two.\n    Us\n")) > 0,
	    "paragraphs are apart");
	struct str rest = str_sub(r.text,
		       (size_t)str_find(r.text, S("You get")), r.text.n),
		   line;
	ok(str_split(&rest, '\n', &line) && line.n < 60 &&
		str_ends(line, S(" ")),
	    "room for an address: %.*s", PRS(line));
	ok(str_find(r.text, S("\xEF\xB7\x90")) < 0, "and nothing else");
	arena_free(&a);
}

int main(void)
{
	TEST(all);
	TEST(readers_language);
	TEST(same_words);
	TEST(turned);
	TEST(many_sources);
	TEST(outlets);
	TEST(nothing);
	TEST(text_lines);
	TEST(link_numbers);
	return tap_done();
}
