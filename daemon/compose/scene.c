/* SPDX-License-Identifier: MIT */
/* gazetted: an edition as a template sees it. */
#include "compose/scene.h"

#include "base/arena.h"
#include "base/clock.h"
#include "base/map.h"
#include "base/url.h"
#include "base/utf8.h"
#include "compose/caps.h"
#include "compose/words.h"
#include "html/totext.h"
#include "mime/encode.h"
#include "text/language.h"
#include "text/sentence.h"
#include "text/words.h"

#define SUBJECT_TITLE_CHARS 60	/* of the lead's headline in a subject */
#define AUTHOR_CHARS	    60	/* longer ones are lists or biographies */
#define CONTENTS_FROM	    9	/* stories: a shorter edition is its own list */
#define CONTENTS_TO	    40	/* and of more the list would be an edition */
#define CONTENTS_CHARS	    90	/* of a headline there */
#define ALSO_CHARS	    72	/* of another source's headline */
#define IMAGES_MAX	    40	/* pictures in one edition */
#define IMAGE_WIDTH	    536 /* pixels: the sheet's less its margins */
#define PREHEADER_CHARS	    100 /* what inboxes show beside a subject */

/* Bytes of a character that turns the direction of all that follows, until
 * another ends it (Unicode 15, UAX #9, 2.1 to 2.5); 0: none stands at `i`. */
static size_t turner_at(struct str s, size_t i)
{
	if (s.n - i < 3 || s.p[i] != '\xE2')
		return 0;
	unsigned char b = (unsigned char)s.p[i + 1];
	unsigned char c = (unsigned char)s.p[i + 2];
	return (b == 0x80 && c >= 0xAA && c <= 0xAE) ||
		       (b == 0x81 && c >= 0xA6 && c <= 0xA9)
		   ? 3
		   : 0;
}

/* Foreign text without our marks, and without what would turn ours around. */
static struct str clean(struct arena *a, struct str s)
{
	s = mime_strip_marks(a, s);
	if (!memchr(s.n ? s.p : "", '\xE2', s.n))
		return s;
	char *d = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0, skip; i < s.n; i += skip ? skip : 1) {
		skip = turner_at(s, i);
		if (!skip)
			d[n++] = s.p[i];
	}
	d[n] = 0;
	return (struct str){d, n};
}

/* Its blanks become such as no line ends at. */
static struct str unbroken(struct arena *a, struct str s)
{
	struct str out = S(""), rest = s, part;
	while (str_split(&rest, ' ', &part))
		out = out.n ? arena_printf(
				  a, "%.*s\u00a0%.*s", PRS(out), PRS(part))
			    : part;
	return out;
}

static struct str iso_date(struct arena *a, int64_t local)
{
	struct civil c = instant_to_civil(local);
	return arena_printf(a, "%04d-%02d-%02d", c.year, c.month, c.day);
}

/* What building the view goes through the edition with. */
struct setting {
	struct arena *a;
	const struct digest *d;
	const struct edition *ed;
	const struct scene_opts *opts;
	int stories;	    /* numbered so far */
	struct view *links; /* all that were numbered */
};

/* Paragraphs of plain text, one string each, so that a theme may wrap them;
 * in the text part an empty one stands between two. */
static struct view *paragraphs(struct setting *g, struct str text)
{
	struct arena *a = g->a;
	struct view *list = view_list(a);
	struct str rest = text;
	while (rest.n) {
		ptrdiff_t at = str_find(rest, S("\n\n"));
		struct str one = at < 0 ? rest : str_sub(rest, 0, (size_t)at);
		rest = at < 0 ? S("") : str_sub(rest, (size_t)at + 2, rest.n);
		one = str_squeeze(a, one);
		if (!one.n)
			continue;
		if (view_len(list) && !g->opts->html)
			view_push(list, view_str(a, S("")));
		view_push(list, view_str(a, one));
	}
	return list;
}

static struct str link_of(struct arena *a, const struct article *art)
{
	struct str l =
	    url_is_web(art->link) ? url_untracked(a, art->link) : S("");
	return url_escaped(a, clean(a, l.n ? l : S("")));
}

/* The author's name alone: feeds write "ann@example.org (Ann)", and nobody's
 * address is passed on. Nothing where it only repeats the source. */
static struct str byline(struct arena *a, struct str author, struct str source)
{
	struct str s = clean(a, author);
	ptrdiff_t open = str_chr(s, '('), close = str_rchr(s, ')');
	bool address = str_chr(s, '@') >= 0;
	if (address && open >= 0 && close > open)
		s = str_sub(s, (size_t)open + 1, (size_t)close);
	s = str_squeeze(a, s);
	if (str_chr(s, '@') >= 0 || str_ieq(s, source) ||
	    utf8_len(s) > AUTHOR_CHARS)
		return S("");
	return s;
}

static struct str language_of_story(
    const struct setting *g, const struct story *s)
{
	return s->lead->language.n ? s->lead->language : g->opts->language;
}

/* A link's number in the text part: 0 where it has none. */
static int number_link(struct setting *g, struct str url)
{
	struct view *v = view_object(g->a);
	if (!url.n)
		return 0;
	int number = (int)view_len(g->links) + 1;
	view_set_int(v, S("number"), number);
	view_set_str(v, S("url"), url);
	view_push(g->links, v);
	return number;
}

/* What another source calls the story, where it is not what the lead does: so
 * that a reader sees what was put together. Absent for those that are too many.
 */
static struct str also_headline(struct setting *g, const struct story *s,
    const struct article *art, int shown)
{
	struct str title = clean(g->a, art->title);
	if (g->opts->no_also_headlines || shown == ALSO_HEADLINES_MAX ||
	    words_same(title, s->lead->title))
		return S("");
	return text_cut(g->a, str_squeeze(g->a, title), ALSO_CHARS);
}

/* An outlet is named once; again where its headline says what none of those
 * before, which are in `seen`, has said of it. */
static bool outlet_anew(struct arena *a, const struct story *s, size_t i,
    bool headline, struct map *seen)
{
	struct str outlet = s->also_source.v[i], title = s->also.v[i]->title;
	bool anew = !map_put(seen, str_lower(a, outlet), seen);
	if (anew || !headline)
		return anew && (headline || !str_ieq(outlet, s->source));
	for (size_t k = 0; k < i; k++)
		if (str_ieq(outlet, s->also_source.v[k]) &&
		    words_same(title, s->also.v[k]->title))
			return false;
	return true;
}

struct named { /* beside a story */
	size_t at;
	struct str headline;
};

/* Returns how many; `*out_more`: outlets that there is no room for. */
static size_t name_also(struct setting *g, const struct story *s,
    struct named out[ALSO_MAX], int *out_more)
{
	struct map *seen = map_new(g->a);
	size_t n = 0;
	int shown = 0;
	for (size_t i = 0; i < s->also.n; i++) {
		struct named one = {i, S("")};
		if (n < ALSO_MAX)
			one.headline = also_headline(g, s, s->also.v[i], shown);
		if (!outlet_anew(g->a, s, i, one.headline.n > 0, seen))
			continue;
		if (n == ALSO_MAX) {
			++*out_more;
			continue;
		}
		shown += one.headline.n > 0;
		out[n++] = one;
	}
	return n;
}

static struct view *also(struct setting *g, const struct story *s,
    const struct named *named, size_t n)
{
	struct arena *a = g->a;
	struct view *list = view_list(a);
	for (size_t i = 0; i < n; i++) {
		const struct article *art = s->also.v[named[i].at];
		struct view *v = view_object(a);
		struct str link = link_of(a, art);
		view_set_str(v, S("title"), clean(a, art->title));
		view_set_str(v, S("headline"), named[i].headline);
		view_set_str(v, S("link"), link);
		view_set_int(v, S("link_number"),
		    g->opts->no_also_links ? 0 : number_link(g, link));
		view_set_str(
		    v, S("source"), clean(a, s->also_source.v[named[i].at]));
		view_set_bool(v, S("last"), i + 1 == n);
		view_push(list, v);
	}
	return list;
}

/* The summary's first sentence. */
static struct str first_sentence(struct arena *a, struct str summary)
{
	struct str s;
	size_t at = 0;
	return sentence_next(summary, &at, &s) ? str_squeeze(a, s) : S("");
}

struct str scene_picture_id(
    struct arena *a, const struct digest *d, const struct edition *ed, size_t i)
{
	ptrdiff_t at = str_rchr(d->from_addr, '@');
	return arena_printf(a, "%.*s.%lld.%zu@%.*s", PRS(d->name),
	    (long long)ed->slot, i,
	    PRS(str_sub(d->from_addr, (size_t)(at + 1), d->from_addr.n)));
}

/* Where a picture is in the mail, empty where it is not. */
static struct str enclosed(struct setting *g, struct str url)
{
	for (size_t i = 0; i < g->ed->pictures.n; i++)
		if (g->ed->pictures.v[i].bytes.n &&
		    str_eq(g->ed->pictures.v[i].url, url))
			return arena_printf(g->a, "cid:%s",
			    scene_picture_id(g->a, g->d, g->ed, i).p);
	return S("");
}

/* The lead's picture, null where there is none to show. Nobody tells what it
 * is of, and the headline is read out anyway. */
static const struct view *image(
    struct setting *g, const struct story *s, int number)
{
	struct view *v = view_object(g->a);
	struct str src = clean(g->a, s->lead->image);
	if (g->d->images == IMAGES_INLINE)
		src = enclosed(g, src);
	else if (g->d->images == IMAGES_NONE || !url_is_web(src) ||
		 number > IMAGES_MAX)
		src = S("");
	if (!src.n)
		return view_null(g->a);
	view_set_str(v, S("src"), src);
	view_set_int(v, S("width"), IMAGE_WIDTH);
	return v;
}

static struct view *story(struct setting *g, const struct story *s, int heading)
{
	struct arena *a = g->a;
	const struct edition *ed = g->ed;
	struct view *v = view_object(a);
	const struct article *art = s->lead;
	struct str lang = language_of_story(g, s);
	int number = ++g->stories;
	struct str summary = clean(a, s->summary), link = link_of(a, art);
	view_set_int(v, S("number"), number);
	view_set_bool(v, S("first"), number == 1);
	view_set_int(v, S("heading"), heading);
	view_set_str(v, S("title"), clean(a, art->title));
	view_set_str(v, S("link"), link);
	view_set_int(v, S("link_number"), number_link(g, link));
	view_set_str(v, S("source"), clean(a, s->source));
	view_set_str(v, S("author"), byline(a, art->author, s->source));
	view_set_str(v, S("summary"), str_squeeze(a, summary));
	view_set(v, S("paragraphs"), paragraphs(g, summary));
	view_set_str(v, S("sentence"), first_sentence(a, summary));
	view_set(v, S("image"), image(g, s, number));
	view_set_bool(v, S("update"), s->update != 0);
	view_set_bool(v, S("machine"), s->machine);
	bool dated = article_dated(art);
	struct str age = dated ? words_age(a, g->opts->words, art->published,
				     ed->created_at, ed->offset)
			       : S("");
	view_set_str(v, S("age"), g->opts->html ? unbroken(a, age) : age);
	view_set_str(v, S("reading"),
	    s->minutes > 1
		? words_count(a, g->opts->words, "minutes", s->minutes)
		: S(""));
	view_set_str(
	    v, S("published"), dated ? instant_iso(a, art->published) : S(""));
	view_set_str(v, S("language"), clean(a, lang));
	view_set_str(v, S("dir"), language_direction(lang));
	view_set_bool(v, S("foreign"), !str_eq(lang, g->opts->language));
	int more = 0;
	struct named named[ALSO_MAX];
	size_t others = name_also(g, s, named, &more);
	view_set(v, S("also"), also(g, s, named, others));
	view_set_bool(v, S("has_also"), others > 0);
	view_set_int(v, S("also_more"), more);
	return v;
}

/* Stories stand one heading below what they stand under. */
static struct view *sections(struct setting *g)
{
	struct arena *a = g->a;
	struct view *list = view_list(a);
	vec_each (&g->ed->sections, sec) {
		struct view *v = view_object(a), *stories = view_list(a);
		vec_each (&sec->stories, s)
			view_push(stories, story(g, s, sec->title.n ? 3 : 2));
		view_set_str(
		    v, S("title"), clean(a, sec->title.n ? sec->title : S("")));
		view_set(v, S("stories"), stories);
		view_push(list, v);
	}
	return list;
}

static struct view *entry(struct arena *a, const struct view *story)
{
	struct view *v = view_object(a);
	struct str title = view_text(view_get(story, S("title")));
	view_set(v, S("number"), view_get(story, S("number")));
	view_set_str(v, S("title"), text_cut(a, title, CONTENTS_CHARS));
	view_set(v, S("link"), view_get(story, S("link")));
	view_set(v, S("language"), view_get(story, S("language")));
	view_set(v, S("dir"), view_get(story, S("dir")));
	return v;
}

/* Of the stories as they are in their sections. */
static struct view *contents(struct arena *a, const struct view *sections)
{
	struct view *list = view_list(a);
	for (size_t i = 0; i < view_len(sections); i++) {
		const struct view *stories =
		    view_get(view_at(sections, i), S("stories"));
		for (size_t k = 0; k < view_len(stories); k++)
			view_push(list, entry(a, view_at(stories, k)));
	}
	return list;
}

static struct view *sick(struct arena *a, const struct edition *ed)
{
	struct view *list = view_list(a);
	vec_each (&ed->sick, line)
		view_push(list, view_str(a, clean(a, *line)));
	return list;
}

static void numbers(struct setting *g, struct view *v)
{
	struct arena *a = g->a;
	const struct edition *ed = g->ed;
	const struct words *w = g->opts->words;
	int others = ed->told + ed->more > 1 ? ed->told + ed->more - 1 : 0;
	struct place p[] = {{"stories", words_count(a, w, "stories", ed->told)},
	    {"sources", words_count(a, w, "sources", ed->sources)}};
	view_set_str(
	    v, S("tally"), words_fill(a, words_text(w, "tally"), p, 2));
	view_set_int(v, S("story_count"), ed->told);
	view_set_int(v, S("source_count"), ed->sources);
	view_set_int(v, S("more"), ed->more);
	view_set_str(v, S("more_text"), words_count(a, w, "more", ed->more));
	view_set_int(v, S("others"), others);
	view_set_str(v, S("others_text"), words_count(a, w, "others", others));
}

static struct str mark(struct arena *a, char letter)
{
	char m[] = {1, letter, 2, 0};
	return str_dup(a, str_of(m));
}

/* The phrases, with what they name in its place. */
static struct view *phrases(struct setting *g, struct str to)
{
	static const char *const names[] = {"also", "comma", "contents",
	    "empty", "end", "lead", "leave", "links", "machine", "privacy",
	    "troubles", "unsubscribe", "update", "why"};
	struct view *v = view_object(g->a);
	struct place p[] = {{"digest", clean(g->a, g->d->title)}, {"to", to}};
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		view_set_str(v, str_of(names[i]),
		    words_fill(
			g->a, words_text(g->opts->words, names[i]), p, 2));
	if (g->d->images == IMAGES_LINKED) /* the publisher sees who looks */
		view_set_str(v, S("privacy"), S(""));
	view_set_str(v, S("language"), clean(g->a, g->opts->language));
	view_set_str(v, S("dir"), language_direction(g->opts->language));
	return v;
}

static void personal(struct setting *g, struct view *v)
{
	bool html = g->opts->html;
	struct str to = mark(g->a, html ? MARK_TO_HTML : MARK_TO_TEXT);
	view_set_str(v, S("unsubscribe_url"),
	    mark(g->a, html ? MARK_UNSUB_HTML : MARK_UNSUB_TEXT));
	view_set_str(v, S("to"), to);
	view_set(v, S("words"), phrases(g, to));
}

/* In the text part its links are the first. */
static void note(struct setting *g, struct view *v)
{
	struct html_text_opts o = {.number_links = true, .rule_headings = true};
	struct str html = clean(g->a, g->opts->note.n ? g->opts->note : S(""));
	struct html_text t = html_block_text(g->a, html, &o);
	struct view *lines = view_list(g->a), *links = view_list(g->a);
	struct str rest = t.text, line;
	while (rest.n && str_split(&rest, '\n', &line))
		view_push(lines, view_str(g->a, line));
	for (size_t i = 0; !g->opts->no_note_links && i < t.links.n; i++) {
		number_link(g, url_escaped(g->a, clean(g->a, t.links.v[i])));
		view_push(links, view_at(g->links, view_len(g->links) - 1));
	}
	view_set_str(v, S("note"), html);
	view_set(v, S("note_lines"), lines);
	view_set(v, S("note_links"), links);
	view_set_bool(v, S("has_note"), html.n > 0 || g->d->intro.n > 0);
}

static void about(struct setting *g, struct view *v)
{
	struct arena *a = g->a;
	const struct digest *d = g->d;
	struct str lang = g->opts->language;
	view_set_str(v, S("digest"), clean(a, d->title));
	view_set_str(v, S("name"), d->name);
	view_set_str(v, S("language"), clean(a, lang));
	view_set_str(v, S("dir"), language_direction(lang));
	view_set_bool(v, S("rtl"), str_eq(language_direction(lang), S("rtl")));
	view_set(v, S("intro"),
	    paragraphs(g, clean(a, d->intro.n ? d->intro : S(""))));
	note(g, v);
	view_set_str(v, S("postal"),
	    str_squeeze(a, clean(a, d->postal.n ? d->postal : S(""))));
}

/* What an inbox shows beside the subject: the headlines that follow, as many
 * as fit whole, or the beginning of the first. */
static struct str preheader(struct arena *a, const struct edition *ed)
{
	struct str all = {NULL, 0};
	size_t room = PREHEADER_CHARS;
	bool lead = true;
	vec_each (&ed->sections, sec) {
		vec_each (&sec->stories, s) {
			struct str title = clean(a, s->lead->title);
			size_t n = utf8_len(title) + (all.n ? 3 : 0);
			if (!lead && all.n && n > room)
				room = 0; /* and no shorter one behind it */
			else if (!lead)
				all = arena_printf(a, "%.*s%s%.*s", PRS(all),
				    all.n ? " · " : "", PRS(title));
			if (!lead)
				room -= n < room ? n : room;
			lead = false;
		}
	}
	return text_cut(a, str_squeeze(a, all), PREHEADER_CHARS);
}

static struct view *lead(struct arena *a, const struct edition *ed)
{
	struct view *v = view_object(a);
	const struct story *s =
	    ed->told ? &ed->sections.v[0].stories.v[0] : NULL;
	struct str title = s ? clean(a, s->lead->title) : S("");
	view_set_str(v, S("title"), title);
	view_set_str(
	    v, S("short_title"), text_cut(a, title, SUBJECT_TITLE_CHARS));
	view_set_str(v, S("source"), s ? clean(a, s->source) : S(""));
	return v;
}

const struct view *scene_build(struct arena *a, const struct digest *d,
    const struct edition *ed, const struct scene_opts *opts)
{
	struct view *v = view_object(a);
	struct setting g = {a, d, ed, opts, 0, view_list(a)};
	int64_t local = ed->created_at + ed->offset;
	about(&g, v);
	numbers(&g, v);
	personal(&g, v);
	view_set_str(v, S("date"), words_date(a, opts->words, local));
	view_set_str(v, S("date_iso"), iso_date(a, local));
	view_set_str(
	    v, S("subject"), opts->subject.p ? clean(a, opts->subject) : S(""));
	view_set_str(v, S("preheader"), preheader(a, ed));
	view_set(v, S("lead"), lead(a, ed));
	struct view *all = sections(&g);
	view_set(v, S("contents"), contents(a, all));
	view_set_bool(v, S("has_contents"),
	    ed->told >= CONTENTS_FROM && ed->told <= CONTENTS_TO);
	view_set(v, S("sections"), all);
	view_set(v, S("links"), g.links);
	view_set_bool(v, S("links_at_end"), d->links_at_end);
	view_set(v, S("sick"), sick(a, ed));
	view_set_bool(v, S("has_sick"), ed->sick.n > 0);
	return v;
}

/* ---- the made-up edition of `check` ---- */

static struct story *sample_story(
    struct arena *a, struct section *sec, const char *title)
{
	struct article *art = arena_new_of(a, struct article);
	struct story *s = vec_push(a, &sec->stories);
	*art = (struct article){.id = 1,
	    .title = str_of(title),
	    .link = S("https://example.org/a?b=c&d=e"),
	    .author = S("A. Writer"),
	    .summary = S("One sentence. Another <one> & more.\n\nA second "
			 "paragraph."),
	    .language = S("en"),
	    .image = S("https://example.org/a.jpg"),
	    .published = 1700000000,
	    .published_known = true};
	*s = (struct story){
	    .lead = art, .summary = art->summary, .source = S("A Source")};
	return s;
}

void scene_sample(struct arena *a, struct edition *ed)
{
	struct section *plain = vec_push(a, &ed->sections);
	*plain = (struct section){0};
	struct story *s = sample_story(a, plain, "A \"headline\" & <more>");
	struct article *other = arena_new_of(a, struct article);
	*other = *s->lead;
	other->title = S("Another \"headline\" & <less>");
	*vec_push(a, &s->also) = other;
	*vec_push(a, &s->also_source) = S("Another Source");
	s->machine = true;
	s->update = 1;
	s->minutes = 2;
	struct section *world = vec_push(a, &ed->sections);
	*world = (struct section){.title = S("World")};
	sample_story(a, world, "A second headline");
	ed->told = 2;
	ed->more = 3;
	ed->sources = 2;
	ed->note = S("A *note* with [a link](https://example.org/).");
	*vec_push(a, &ed->sick) = S("a-source: HTTP 404");
	ed->created_at = 1700003600;
}
