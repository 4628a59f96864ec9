/* SPDX-License-Identifier: MIT */
/* gazetted: an edition as a template sees it. */
#include "compose/scene.h"

#include "base/arena.h"
#include "base/clock.h"
#include "base/url.h"
#include "base/utf8.h"
#include "mime/encode.h"
#include "text/sentence.h"

#define SUBJECT_TITLE_CHARS 72	/* of the lead's headline in a subject */
#define AUTHOR_CHARS	    60	/* longer ones are lists or biographies */
#define PREHEADER_CHARS	    100 /* what inboxes show beside a subject */

static struct str clean(struct arena *a, struct str s)
{
	return mime_strip_marks(a, s);
}

/* "Monday, 23 November 2026" on the reader's own calendar. */
static struct str long_date(struct arena *a, int64_t local)
{
	static const char *const days[] = {"Sunday", "Monday", "Tuesday",
	    "Wednesday", "Thursday", "Friday", "Saturday"};
	static const char *const months[] = {"January", "February", "March",
	    "April", "May", "June", "July", "August", "September", "October",
	    "November", "December"};
	struct civil c = instant_to_civil(local);
	return arena_printf(a, "%s, %d %s %d", days[c.weekday], c.day,
	    months[c.month - 1], c.year);
}

static struct str iso_date(struct arena *a, int64_t local)
{
	struct civil c = instant_to_civil(local);
	return arena_printf(a, "%04d-%02d-%02d", c.year, c.month, c.day);
}

/* "12 minutes ago", "3 hours ago", "yesterday", "14 November". */
static struct str age(struct arena *a, int64_t then, int64_t now, int offset)
{
	static const char *const months[] = {"January", "February", "March",
	    "April", "May", "June", "July", "August", "September", "October",
	    "November", "December"};
	int64_t s = now - then;
	int64_t days = (now + offset) / 86400 - (then + offset) / 86400;
	if (s < 120)
		return S("just now");
	if (s < 3600)
		return arena_printf(a, "%d minutes ago", (int)(s / 60));
	if (s < 2 * 3600)
		return S("1 hour ago");
	if (days == 0 || s < 12 * 3600)
		return arena_printf(a, "%d hours ago", (int)(s / 3600));
	if (days == 1)
		return S("yesterday");
	if (days < 7)
		return arena_printf(a, "%d days ago", (int)days);
	struct civil c = instant_to_civil(then + offset);
	struct civil today = instant_to_civil(now + offset);
	if (c.year == today.year)
		return arena_printf(a, "%d %s", c.day, months[c.month - 1]);
	return arena_printf(a, "%d %s %d", c.day, months[c.month - 1], c.year);
}

static struct str direction(struct str lang)
{
	static const char *const rtl[] = {
	    "ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb"};
	for (size_t i = 0; i < sizeof(rtl) / sizeof(*rtl); i++) {
		struct str r = str_of(rtl[i]);
		if (str_istarts(lang, r) &&
		    (lang.n == r.n || lang.p[r.n] == '-' || lang.p[r.n] == '_'))
			return S("rtl");
	}
	return S("ltr");
}

/* Paragraphs of plain text, one object each, so that a theme may wrap them. */
static struct view *paragraphs(struct arena *a, struct str text)
{
	struct view *list = view_list(a);
	struct str rest = text;
	while (rest.n) {
		ptrdiff_t at = str_find(rest, S("\n\n"));
		struct str one = at < 0 ? rest : str_sub(rest, 0, (size_t)at);
		rest = at < 0 ? S("") : str_sub(rest, (size_t)at + 2, rest.n);
		one = str_squeeze(a, one);
		if (one.n)
			view_push(list, view_str(a, one));
	}
	return list;
}

static struct str link_of(struct arena *a, const struct article *art)
{
	struct str l =
	    url_is_web(art->link) ? url_untracked(a, art->link) : S("");
	return clean(a, l.n ? l : S(""));
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

static struct view *also(struct arena *a, const struct story *s)
{
	struct view *list = view_list(a);
	for (size_t i = 0; i < s->also.n; i++) {
		const struct article *art = s->also.v[i];
		struct view *v = view_object(a);
		view_set_str(v, S("title"), clean(a, art->title));
		view_set_str(v, S("link"), link_of(a, art));
		view_set_str(v, S("source"), clean(a, s->also_source.v[i]));
		view_set_bool(v, S("last"), i + 1 == s->also.n);
		view_push(list, v);
	}
	return list;
}

static struct view *story(struct arena *a, const struct digest *d,
    const struct edition *ed, const struct story *s, int number)
{
	struct view *v = view_object(a);
	const struct article *art = s->lead;
	struct str lang = art->language.n ? art->language : d->language;
	struct str summary = clean(a, s->summary);
	view_set_int(v, S("number"), number);
	view_set_bool(v, S("first"), number == 1);
	view_set_str(v, S("title"), clean(a, art->title));
	view_set_str(v, S("link"), link_of(a, art));
	view_set_str(v, S("source"), clean(a, s->source));
	view_set_str(v, S("author"), byline(a, art->author, s->source));
	view_set_str(v, S("summary"), str_squeeze(a, summary));
	view_set(v, S("paragraphs"), paragraphs(a, summary));
	view_set_bool(v, S("machine"), s->machine);
	bool dated = art->published_known; /* else it is when we saw it */
	view_set_str(v, S("age"),
	    dated ? age(a, art->published, ed->created_at, ed->offset) : S(""));
	view_set_str(
	    v, S("published"), dated ? instant_iso(a, art->published) : S(""));
	view_set_str(v, S("language"), clean(a, lang));
	view_set_str(v, S("dir"), direction(lang));
	view_set(v, S("also"), also(a, s));
	view_set_bool(v, S("has_also"), s->also.n > 0);
	return v;
}

static struct view *sections(
    struct arena *a, const struct digest *d, const struct edition *ed)
{
	struct view *list = view_list(a);
	int number = 0;
	vec_each (&ed->sections, sec) {
		struct view *v = view_object(a), *stories = view_list(a);
		vec_each (&sec->stories, s)
			view_push(stories, story(a, d, ed, s, ++number));
		view_set_str(
		    v, S("title"), clean(a, sec->title.n ? sec->title : S("")));
		view_set(v, S("stories"), stories);
		view_push(list, v);
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

static void numbers(struct view *v, const struct edition *ed)
{
	view_set_int(v, S("story_count"), ed->told);
	view_set_bool(v, S("one_story"), ed->told == 1);
	view_set_int(v, S("source_count"), ed->sources);
	view_set_bool(v, S("one_source"), ed->sources == 1);
	view_set_int(v, S("more"), ed->more);
	view_set_int(v, S("others"), ed->told + ed->more - 1);
}

static void personal(struct arena *a, struct view *v, bool html)
{
	char u[] = {1, html ? MARK_UNSUB_HTML : MARK_UNSUB_TEXT, 2, 0};
	char to[] = {1, html ? MARK_TO_HTML : MARK_TO_TEXT, 2, 0};
	view_set_str(v, S("unsubscribe_url"), str_dup(a, str_of(u)));
	view_set_str(v, S("to"), str_dup(a, str_of(to)));
}

static void about(struct arena *a, struct view *v, const struct digest *d)
{
	view_set_str(v, S("digest"), clean(a, d->title));
	view_set_str(v, S("name"), d->name);
	view_set_str(v, S("language"), clean(a, d->language));
	view_set_str(v, S("dir"), direction(d->language));
	view_set_bool(v, S("rtl"), str_eq(direction(d->language), S("rtl")));
	view_set(v, S("intro"),
	    paragraphs(a, clean(a, d->intro.n ? d->intro : S(""))));
	view_set_str(v, S("postal"),
	    str_squeeze(a, clean(a, d->postal.n ? d->postal : S(""))));
}

/* What an inbox shows beside the subject: the headlines that follow. */
static struct str preheader(struct arena *a, const struct edition *ed)
{
	struct buf b = buf_init(4096);
	bool lead = true;
	vec_each (&ed->sections, sec) {
		vec_each (&sec->stories, s) {
			if (!lead)
				buf_addf(&b, "%s%.*s", b.n ? " · " : "",
				    PRS(s->lead->title));
			lead = false;
		}
	}
	struct str all = clean(a, buf_dup(a, &b));
	buf_free(&b);
	if (!all.n && ed->sections.n)
		all = clean(a, ed->sections.v[0].stories.v[0].summary);
	return text_cut(a, str_squeeze(a, all), PREHEADER_CHARS);
}

const struct view *scene_build(struct arena *a, const struct digest *d,
    const struct edition *ed, const struct scene_opts *opts)
{
	struct view *v = view_object(a);
	int64_t local = ed->created_at + ed->offset;
	about(a, v, d);
	numbers(v, ed);
	personal(a, v, opts->html);
	view_set_str(v, S("date"), long_date(a, local));
	view_set_str(v, S("date_iso"), iso_date(a, local));
	view_set_str(
	    v, S("subject"), opts->subject.p ? clean(a, opts->subject) : S(""));
	view_set_str(v, S("preheader"), preheader(a, ed));
	view_set(v, S("sections"), sections(a, d, ed));
	view_set(v, S("sick"), sick(a, ed));
	view_set_bool(v, S("has_sick"), ed->sick.n > 0);
	if (ed->sections.n && ed->sections.v[0].stories.n) {
		const struct story *s = &ed->sections.v[0].stories.v[0];
		struct view *lead = view_object(a);
		struct str title = clean(a, s->lead->title);
		view_set_str(lead, S("title"), title);
		view_set_str(lead, S("short_title"),
		    text_cut(a, title, SUBJECT_TITLE_CHARS));
		view_set_str(lead, S("source"), clean(a, s->source));
		view_set(v, S("lead"), lead);
	}
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
	*vec_push(a, &s->also) = s->lead;
	*vec_push(a, &s->also_source) = S("Another Source");
	s->machine = true;
	struct section *world = vec_push(a, &ed->sections);
	*world = (struct section){.title = S("World")};
	sample_story(a, world, "A second headline");
	ed->told = 2;
	ed->more = 3;
	ed->sources = 2;
	*vec_push(a, &ed->sick) = S("a-source: HTTP 404");
	ed->created_at = 1700003600;
}
