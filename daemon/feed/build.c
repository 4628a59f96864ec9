/* SPDX-License-Identifier: MIT */
/* gazetted: a feed being put together from XML events. */
#include "feed/build.h"

#include <assert.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/url.h"
#include "base/utf8.h"
#include "feed/markup.h"
#include "feed/room.h"
#include "feed/zoned.h"
#include "html/escape.h"
#include "html/tag.h"
#include "html/totext.h"
#include "sched/zone.h"
#include "text/date.h"

#define LOCAL_MAX 32 /* bytes of an element's name that HTML may know */

static struct frame *top(struct builder *b)
{
	return &b->frame[b->depth];
}

/* ---- names ---- */

static const struct name_cache *look_up(
    struct builder *b, const struct xml_element *el)
{
	size_t h = ((uintptr_t)el->local.p >> 3) ^ ((uintptr_t)el->uri.p >> 4);
	struct name_cache *c = &b->cache[(h ^ (h >> 7)) % NAME_CACHE];
	if (c->local == el->local.p && c->uri == el->uri.p &&
	    c->prefix == el->prefix.p)
		return c;
	enum feed_ns ns = feed_ns_of(el->uri, el->prefix);
	*c = (struct name_cache){el->local.p, el->uri.p, el->prefix.p, ns,
	    feed_word_of(ns, el->local)};
	return c;
}

/* ---- frames ---- */

static bool has_scheme(struct str s)
{
	size_t i = 0;
	while (i < s.n && (ch_alnum(s.p[i]) || strchr("+-.", s.p[i])))
		i++;
	return i > 0 && i < s.n && s.p[i] == ':' && ch_alpha(s.p[0]);
}

struct str build_link(struct builder *b, struct str ref)
{
	ref = str_trim(ref);
	if (!ref.n || ref.n > FEED_URL_MAX)
		return (struct str){0};
	struct str base = top(b)->base;
	if (has_scheme(ref) || !base.n)
		return str_dup(b->a, ref);
	struct str full = url_resolve(b->a, base, ref);
	return full.n ? full : str_dup(b->a, ref);
}

static void push(
    struct builder *b, const struct xml_element *el, enum feed_word word)
{
	assert(b->depth < FEED_DEPTH_MAX);
	struct frame *f = &b->frame[b->depth + 1];
	*f = *top(b);
	f->word = word;
	f->name = el->local;
	f->silent = false;
	if (el->n_attrs) {
		struct str base = xml_attr_in(el, S("xml"), S("base"));
		struct str lang = xml_attr_in(el, S("xml"), S("lang"));
		if (base.p) {
			f->base = build_link(b, base);
			f->own_base = b->depth > 0;
		}
		if (lang.p && lang.n <= FEED_TEXT_MAX)
			f->lang = str_dup(b->a, str_trim(lang));
	}
	b->depth++;
}

/* ---- captures ---- */

void build_capture(struct builder *b, enum form form)
{
	assert(!b->capture_depth);
	b->capture_depth = b->depth;
	b->form = form;
	b->children = false;
	buf_clear(&b->text);
}

static bool markup_form(enum form f)
{
	return f != FORM_BASE64 && f != FORM_NONE;
}

/* The first element inside a field turns it into inline markup; what came
 * before was text. */
static void become_inline(struct builder *b)
{
	if (b->children)
		return;
	b->children = true;
	if (b->form != FORM_HTML && b->text.n) {
		struct str s = buf_dup(b->a, &b->text);
		buf_clear(&b->text);
		html_escape_text(&b->text, s);
	}
	b->form = FORM_XHTML;
}

static bool is_void(struct str name)
{
	char low[LOCAL_MAX];
	if (name.n >= sizeof(low))
		return false;
	for (size_t i = 0; i < name.n; i++)
		low[i] = ch_lower(name.p[i]);
	return html_tag_void(html_tag_of((struct str){low, name.n}));
}

static void write_attr(struct builder *b, struct xml_attr at)
{
	bool is_xml = str_eq(at.prefix, S("xml"));
	if (is_xml && !str_eq(at.local, S("lang")))
		return;
	buf_addc(&b->text, ' ');
	if (at.prefix.n && !is_xml) {
		buf_adds(&b->text, at.prefix);
		buf_addc(&b->text, ':');
	}
	buf_adds(&b->text, at.local);
	buf_adds(&b->text, S("=\""));
	if (top(b)->own_base && markup_is_link(at.local))
		at.value = build_link(b, at.value);
	html_escape(&b->text, at.value);
	buf_addc(&b->text, '"');
}

/* Atom 1.0's xhtml has a div around it that is not part of the content. */
static bool is_wrapper(const struct builder *b, const struct xml_element *el)
{
	return b->form == FORM_XHTML && b->depth == b->capture_depth + 1 &&
	       str_eq(el->local, S("div")) && !b->children &&
	       str_eq(b->f->format, S("atom10"));
}

static void child_open(struct builder *b, const struct xml_element *el)
{
	bool wrapper = is_wrapper(b, el);
	become_inline(b);
	top(b)->silent = wrapper;
	if (wrapper)
		return;
	buf_addc(&b->text, '<');
	buf_adds(&b->text, el->local);
	for (int i = 0; i < el->n_attrs; i++)
		write_attr(b, el->attrs[i]);
	buf_addc(&b->text, '>');
	top(b)->silent = is_void(el->local);
}

static void child_close(struct builder *b)
{
	if (top(b)->silent)
		return;
	buf_adds(&b->text, S("</"));
	buf_adds(&b->text, top(b)->name);
	buf_addc(&b->text, '>');
}

/* What is inside a field: parts of a person, markup, or nothing of ours. */
static void open_inside(
    struct builder *b, const struct xml_element *el, enum feed_word word)
{
	if (b->person.open) {
		if (word == W_NAME || word == W_EMAIL)
			buf_clear(&b->text);
		else
			top(b)->opaque = true;
	} else if (markup_form(b->form) && b->frame[b->capture_depth].silent) {
		child_open(b, el);
	} else {
		top(b)->opaque = true;
	}
}

void build_text(void *ctx, struct str s)
{
	struct builder *b = ctx;
	if (!b->capture_depth || top(b)->opaque)
		return;
	if (b->children)
		html_escape_text(&b->text, s);
	else
		buf_adds(&b->text, s);
}

/* ---- what was captured ---- */

struct str build_plain(struct builder *b, size_t max)
{
	struct str s = str_trim(buf_str(&b->text));
	if (!s.n)
		return (struct str){0};
	s = utf8_clip(s, max);
	return str_squeeze(b->a, markup_mend_text(b->a, s));
}

struct str build_url(struct builder *b)
{
	return build_link(b, str_trim(buf_str(&b->text)));
}

int64_t build_date(struct builder *b)
{
	int64_t t;
	return zoned_date(&b->zones, buf_str(&b->text), &t) ? t : INSTANT_NONE;
}

/* As HTML, whatever form it had. */
static struct str to_html(struct builder *b, struct str s)
{
	enum form form = b->form;
	if (form == FORM_XHTML && b->children)
		return str_dup(b->a, s);
	if (form == FORM_BASE64 && markup_is_base64(s)) {
		s = utf8_mend(b->a, markup_base64(b->a, s));
		return markup_mend_text(b->a, s);
	}
	bool html =
	    form == FORM_HTML ||
	    (form != FORM_PLAIN && form != FORM_BASE64 && html_looks_like(s));
	struct str t = markup_mend_text(b->a, s);
	if (html)
		return t.p == s.p ? str_dup(b->a, t) : t;
	struct buf out = buf_init(5 * FEED_CONTENT_MAX);
	html_escape_text(&out, t);
	t = buf_dup(b->a, &out);
	buf_free(&out);
	return t;
}

struct str build_html(struct builder *b, size_t max)
{
	struct str s = str_trim(buf_str(&b->text));
	if (b->text.over || s.n > max) {
		s = utf8_clip(s, max);
		b->f->truncated = true;
	}
	if (!s.n || b->form == FORM_NONE)
		return (struct str){0};
	bool inlined = b->form == FORM_XHTML && b->children;
	s = to_html(b, s);
	if (top(b)->own_base && !inlined)
		s = markup_relink(b->a, s, top(b)->base);
	return s;
}

/* ---- lists ---- */

void build_category(struct builder *b, struct str name)
{
	struct entry *e = b->entry;
	name = str_trim(name);
	if (!e || !name.n || name.n > FEED_TEXT_MAX ||
	    e->categories.n >= FEED_CATEGORIES_MAX)
		return;
	vec_each (&e->categories, have)
		if (str_eq(*have, name))
			return;
	*vec_push(b->a, &e->categories) = str_dup(b->a, name);
}

void build_enclosure(
    struct builder *b, struct str url, struct str type, struct str length)
{
	struct entry *e = b->entry;
	url = build_link(b, url);
	if (!e || !url.n || e->enclosures.n >= FEED_ENCLOSURES_MAX)
		return;
	vec_each (&e->enclosures, have)
		if (str_eq(have->url, url))
			return;
	*vec_push(b->a, &e->enclosures) = (struct enclosure){url,
	    str_dup(b->a, utf8_clip(str_trim(type), FEED_TEXT_MAX)),
	    str_dup(b->a, utf8_clip(str_trim(length), FEED_TEXT_MAX))};
}

/* "mail (Name)" as RSS has it is the name too: podcasts give it in three
 * elements. */
static bool has_author(struct arena *a, struct str list, struct str name)
{
	struct str one, inside = str_cat(a, str_cat(a, S("("), name), S(")"));
	while (markup_next_name(&list, &one))
		if (str_eq(one, name) || str_ends(one, inside))
			return true;
	return false;
}

void build_author(struct builder *b, struct str name)
{
	struct str *to = b->source_depth ? &b->pending.source_author
			 : b->entry	 ? &b->entry->author
					 : &b->f->author;
	name = str_trim(name);
	if (!name.n || has_author(b->a, *to, name) ||
	    b->pending.authors >= FEED_AUTHORS_MAX)
		return;
	b->pending.authors++;
	*to = to->n ? arena_printf(b->a, "%.*s, %.*s", PRS(*to), PRS(name))
		    : str_dup(b->a, name);
}

void build_set_summary(struct builder *b, struct str html)
{
	struct str *to = b->entry ? &b->entry->summary : &b->f->subtitle;
	if (!html.n)
		return;
	if (!to->n)
		*to = html;
	else if (b->entry) /* a second description is the longer form */
		build_set_content(b, html);
}

void build_set_content(struct builder *b, struct str html)
{
	if (b->entry && html.n > b->entry->content.n)
		b->entry->content = html;
}

/* ---- elements ---- */

static bool open_root(
    struct builder *b, const struct xml_element *el, enum feed_word word)
{
	static const struct str version_names[][2] = {
	    {S_INIT("0.91"), S_INIT("rss091")},
	    {S_INIT("0.92"), S_INIT("rss092")},
	    {S_INIT("0.93"), S_INIT("rss093")},
	    {S_INIT("0.94"), S_INIT("rss094")}};
	struct str v = xml_attr(el, S("version"));
	b->root = str_dup(b->a, el->local);
	b->f->language = top(b)->lang;
	switch (word) {
	case W_RSS:
		b->f->format = S("rss20");
		for (int i = 0; i < 4; i++)
			if (str_eq(v, version_names[i][0]))
				b->f->format = version_names[i][1];
		return true;
	case W_RDF: b->f->format = S("rss10"); return true;
	case W_FEED:
		b->atom = true;
		b->f->format =
		    str_starts(v, S("0.")) ||
			    str_istarts(el->uri, S("http://purl.org/atom/"))
			? S("atom03")
			: S("atom10");
		return true;
	case W_CHANNEL: b->f->format = S("cdf"); return true;
	case W_ITEM: b->f->format = S("rss"); return true;
	default: b->html = word == W_HTML; return false;
	}
}

/* An entry inside another is none of its own, but FeedSync keeps there what
 * was written at the same time by somebody else, and neither may be lost. */
static bool is_rival(const struct builder *b)
{
	return b->outer < 0 && b->frame[b->depth - 1].word == W_CONFLICT;
}

static bool open_item(struct builder *b, const struct xml_element *el)
{
	if (b->entry && !is_rival(b)) {
		top(b)->opaque = true;
		return true;
	}
	if (b->entry && b->f->entries.n >= FEED_ENTRIES_MAX) {
		top(b)->opaque = true; /* the one around it must not move */
		return true;
	}
	if (!feed_room(b->f))
		return false;
	top(b)->opaque = top(b)->seeking = false;
	b->outer = b->entry ? b->entry - b->f->entries.v : -1;
	b->outer_pending = b->pending;
	struct entry *e = vec_push(b->a, &b->f->entries);
	e->published = e->updated = e->created = e->inferred = INSTANT_NONE;
	e->language = top(b)->lang;
	b->entry = e;
	b->pending = (struct pending){0};
	struct str about = xml_attr_in(el, S("rdf"), S("about"));
	if (about.n && about.n <= FEED_ID_MAX)
		e->id = str_dup(b->a, str_trim(about));
	e->link = build_link(b, xml_attr(el, S("href"))); /* CDF */
	date_parse(xml_attr(el, S("lastmod")), &e->updated);
	return true;
}

static void close_item(struct builder *b)
{
	struct entry *e = b->entry;
	if (!e->link.n)
		e->link = b->pending.guid_link;
	if (!e->link.n && b->atom && url_is_web(e->id))
		e->link = e->id;
	if (!e->title.n)
		e->title = b->pending.media_title;
	if (!e->summary.n)
		e->summary = b->pending.media_text;
	if (!e->summary.n && !e->content.n)
		e->summary = b->pending.subtitle;
	if (!e->author.n)
		e->author = b->pending.source_author;
	/* RSS has one date, whatever it is called there. */
	if (!b->atom && e->published == INSTANT_NONE)
		e->published = e->updated;
	b->entry = b->outer < 0 ? NULL : &b->f->entries.v[b->outer];
	b->outer = -1;
	b->pending = b->outer_pending;
}

static bool open_container(
    struct builder *b, const struct xml_element *el, enum feed_word word)
{
	switch (word) {
	case W_ITEM: return open_item(b, el);
	case W_CHANNEL:
		if (xml_attr(el, S("href")).n && !b->f->link.n)
			b->f->link = build_link(b, xml_attr(el, S("href")));
		if (top(b)->lang.n)
			b->f->language = top(b)->lang;
		date_parse(xml_attr(el, S("lastmod")), &b->f->updated);
		return true;
	case W_IMAGE:
		if (!b->image_depth)
			b->image_depth = b->depth;
		return true;
	case W_SOURCE:
		b->source_depth = b->entry ? b->depth : 0;
		top(b)->opaque = !b->entry;
		return true;
	case W_RSS:
	case W_RDF:
	case W_FEED:
	case W_CONFLICT:
	case W_WRAPPER: return true;
	default:
		top(b)->opaque = true;
		top(b)->seeking = word == W_UNKNOWN && !b->entry;
		return true;
	}
}

/* Inside <image> only its address is ours, inside <source> who wrote it. */
static bool hidden(const struct builder *b, enum feed_word word)
{
	return (b->image_depth && word != W_URL) ||
	       (b->source_depth && word != W_PERSON);
}

bool build_open(void *ctx, const struct xml_element *el)
{
	struct builder *b = ctx;
	enum feed_word word = look_up(b, el)->word;
	push(b, el, word);
	if (top(b)->opaque && !(top(b)->seeking && word == W_ITEM))
		return true;
	if (b->depth == 1 && !open_root(b, el, word))
		return false;
	if (b->capture_depth) {
		open_inside(b, el, word);
		return true;
	}
	if (hidden(b, word)) {
		top(b)->opaque = true;
		return true;
	}
	if (atom_open(b, word, el) || rss_open(b, word, el))
		return true;
	return open_container(b, el, word);
}

void build_close(void *ctx)
{
	struct builder *b = ctx;
	assert(b->depth > 0);
	struct frame *f = top(b);
	if (f->opaque) {
		b->depth--;
		return;
	}
	if (b->capture_depth && b->depth > b->capture_depth) {
		if (b->person.open)
			atom_close(b, f->word);
		else
			child_close(b);
	} else if (b->capture_depth) {
		if (!atom_close(b, f->word))
			rss_close(b, f->word);
		b->capture_depth = 0;
		buf_clear(&b->text);
	} else if (f->word == W_ITEM && b->entry) {
		close_item(b);
	}
	if (b->image_depth == b->depth)
		b->image_depth = 0;
	if (b->source_depth == b->depth)
		b->source_depth = 0;
	b->depth--;
}

/* An entry that ended within one of its fields was not all there. */
void build_cut(void *ctx)
{
	struct builder *b = ctx;
	b->f->cut = true;
	if (b->entry && top(b)->word != W_ITEM)
		b->entry->cut = true;
}

/* ---- begin and end ---- */

void build_begin(
    struct builder *b, struct arena *a, struct feed *f, struct str document_url)
{
	memset(b, 0, sizeof(*b));
	memset(f, 0, sizeof(*f));
	b->a = a;
	b->f = f;
	b->text = buf_init(FEED_CONTENT_MAX + 1);
	f->updated = f->published = INSTANT_NONE;
	f->ttl = -1;
	b->outer = -1;
	if (url_is_web(document_url))
		b->frame[0].base = document_url;
}

/* Without a document's URL, the feed's own link is the best base there is. */
static void late_base(struct builder *b)
{
	struct feed *f = b->f;
	f->base = b->frame[0].base;
	if (b->frame[1].base.n && !f->base.n)
		f->base = b->frame[1].base;
	if (f->base.n || !url_is_web(f->link))
		return;
	f->base = f->link;
	vec_each (&f->entries, e) {
		if (!e->link.n || has_scheme(e->link))
			continue;
		struct str full = url_resolve(b->a, f->base, e->link);
		e->link = full.n ? full : e->link;
	}
}

void build_finish(struct builder *b)
{
	late_base(b);
	if (!b->f->author.n)
		b->f->author = b->webmaster;
	if (b->f->ttl < 0 && b->sy_period)
		b->f->ttl =
		    b->sy_period / (b->sy_frequency > 0 ? b->sy_frequency : 1);
	buf_free(&b->text);
	zone_set_free(&b->zones);
}
