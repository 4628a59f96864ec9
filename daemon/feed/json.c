/* SPDX-License-Identifier: MIT */
/* gazetted: JSON Feed 1.0 and 1.1, and items a line each. */
#include "feed/json.h"

#include <json-c/json.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/url.h"
#include "base/utf8.h"
#include "feed/caps.h"
#include "feed/room.h"
#include "html/escape.h"
#include "text/caps.h"
#include "text/date.h"

/* Numbers up to here are no dates but lengths, those from there on
 * milliseconds: as seconds they were of 1973, and of 5138. */
#define SECONDS_FROM	  100000000
#define MILLISECONDS_FROM ((int64_t)100000000000)

/* What all readers of members share. */
struct reader {
	struct arena *a;
	struct feed *f;
	struct str base;
};

static struct json_object *member(struct json_object *o, const char *name)
{
	struct json_object *v = NULL;
	if (json_object_is_type(o, json_type_object))
		json_object_object_get_ex(o, name, &v);
	return v;
}

/* Beside JSON Feed's own names, which come first, those that a command's
 * author would write, or an API has. NULL ends them. */
typedef const char *const names[];
static names link_names = {"url", "external_url", "link", "href", "permalink",
    "html_url", "web_url", NULL};
static names title_names = {"title", "headline", "name", NULL};
static names summary_names = {"summary", "description", "excerpt", NULL};
static names content_names = {"content", "text", "body", NULL};
static names published_names = {"date_published", "published", "published_at",
    "pubDate", "date", "created_at", "created", "timestamp", "time", NULL};
static names updated_names = {
    "date_modified", "updated", "updated_at", "modified", NULL};

/* The first of them that there is, NULL without any. */
static const char *named(struct json_object *o, const char *const *all)
{
	while (*all && !member(o, *all))
		all++;
	return *all;
}

static size_t length(struct json_object *v)
{
	return json_object_is_type(v, json_type_array)
		   ? json_object_array_length(v)
		   : 0;
}

/* A string, or a number as it is written; absent for all else. */
static struct str text(
    struct reader *r, struct json_object *o, const char *name, size_t max)
{
	struct json_object *v = member(o, name);
	struct str s = {0};
	if (json_object_is_type(v, json_type_string))
		s = (struct str){json_object_get_string(v),
		    (size_t)json_object_get_string_len(v)};
	else if (json_object_is_type(v, json_type_int))
		s = str_of(json_object_get_string(v));
	s = str_trim(s);
	if (!s.n)
		return (struct str){0};
	s = utf8_clip(s, max);
	struct str mended = utf8_mend(r->a, s);
	return mended.p == s.p ? str_dup(r->a, s) : mended;
}

static struct str link(
    struct reader *r, struct json_object *o, const char *name)
{
	struct str s = text(r, o, name, FEED_URL_MAX);
	if (!s.n || url_is_web(s) || !r->base.n)
		return s;
	struct str full = url_resolve(r->a, r->base, s);
	return full.n ? full : s;
}

static struct str escaped(
    struct reader *r, struct json_object *o, const char *name, size_t max)
{
	struct str s = text(r, o, name, max);
	if (!s.n)
		return s;
	struct buf b = buf_init(5 * FEED_CONTENT_MAX);
	html_escape_text(&b, s);
	struct str out = buf_dup(r->a, &b);
	buf_free(&b);
	return out;
}

/* A number is unix seconds, or JavaScript's milliseconds; in .NET's old form,
 * "/Date(1795413600000+0100)/", the latter. */
static int64_t date(
    struct reader *r, struct json_object *o, const char *const *all)
{
	int64_t t;
	const char *name = named(o, all);
	struct json_object *v = name ? member(o, name) : NULL;
	if (json_object_is_type(v, json_type_int) ||
	    json_object_is_type(v, json_type_double)) {
		t = json_object_get_int64(v);
		return t >= MILLISECONDS_FROM ? t / 1000
		       : t >= SECONDS_FROM    ? t
					      : INSTANT_NONE;
	}
	struct str s = v ? text(r, o, name, DATE_TEXT_MAX) : S("");
	static const struct str dotnet = S_INIT("/Date(");
	if (str_starts(s, dotnet)) { /* milliseconds, and perhaps a zone */
		size_t n = 0;
		s = str_sub(s, dotnet.n, s.n);
		while (n < s.n && ch_digit(s.p[n]))
			n++;
		s.n = n;
	}
	return date_parse(s, &t) ? t : INSTANT_NONE;
}

/* HTML, or text that is to become some. */
static struct str markup(
    struct reader *r, struct json_object *o, const char *name)
{
	struct str s = text(r, o, name, FEED_CONTENT_MAX);
	bool html = strcmp(name, "content") == 0 || str_find(s, S("</")) >= 0 ||
		    str_find(s, S("/>")) >= 0;
	return html ? s : escaped(r, o, name, FEED_CONTENT_MAX);
}

/* A name, or an object that has one. */
static struct str person(struct reader *r, struct json_object *v)
{
	if (json_object_is_type(v, json_type_string))
		return utf8_clip(
		    str_dup(r->a, str_trim(utf8_mend(r->a,
				      str_of(json_object_get_string(v))))),
		    FEED_TEXT_MAX);
	return text(r, v, "name", FEED_TEXT_MAX);
}

/* 1.1's `authors` or 1.0's `author`. */
static struct str authors(struct reader *r, struct json_object *o)
{
	struct json_object *list = member(o, "authors");
	struct str all = {0};
	size_t n = length(list);
	if (!n || json_object_is_type(member(o, "author"), json_type_string))
		return person(r, member(o, "author"));
	for (size_t i = 0; i < n && i < FEED_AUTHORS_MAX; i++) {
		struct str one = person(r, json_object_array_get_idx(list, i));
		if (one.n)
			all = all.n ? arena_printf(r->a, "%.*s, %.*s", PRS(all),
					  PRS(one))
				    : one;
	}
	return all;
}

static void tags(struct reader *r, struct json_object *item, struct entry *out)
{
	struct json_object *list = member(item, "tags");
	if (!list)
		list = member(item, "categories");
	size_t n = length(list);
	for (size_t i = 0; i < n && i < FEED_CATEGORIES_MAX; i++) {
		struct json_object *v = json_object_array_get_idx(list, i);
		if (!json_object_is_type(v, json_type_string))
			continue;
		struct str s = str_trim(str_of(json_object_get_string(v)));
		if (s.n && s.n <= FEED_TEXT_MAX)
			*vec_push(r->a, &out->categories) =
			    str_dup(r->a, utf8_mend(r->a, s));
	}
}

static void attachments(
    struct reader *r, struct json_object *item, struct entry *out)
{
	struct json_object *list = member(item, "attachments");
	size_t n = length(list);
	for (size_t i = 0; i < n && i < FEED_ENCLOSURES_MAX; i++) {
		struct json_object *v = json_object_array_get_idx(list, i);
		struct str url = link(r, v, "url");
		if (url.n)
			*vec_push(r->a, &out->enclosures) = (struct enclosure){
			    url, text(r, v, "mime_type", FEED_TEXT_MAX),
			    text(r, v, "size_in_bytes", FEED_TEXT_MAX)};
	}
}

static struct str link_of(struct reader *r, struct json_object *item)
{
	struct str s = {NULL, 0};
	for (const char *const *n = link_names; *n && !s.n; n++)
		s = link(r, item, *n);
	return s;
}

static void entry(struct reader *r, struct json_object *item)
{
	struct entry *e = vec_push(r->a, &r->f->entries);
	const char *title = named(item, title_names),
		   *summary = named(item, summary_names),
		   *content = named(item, content_names);
	e->id = text(r, item, "id", FEED_ID_MAX);
	e->link = link_of(r, item);
	if (title)
		e->title = escaped(r, item, title, FEED_TITLE_MAX);
	if (summary)
		e->summary = escaped(r, item, summary, FEED_CONTENT_MAX);
	e->content = text(r, item, "content_html", FEED_CONTENT_MAX);
	if (!e->content.n)
		e->content = escaped(r, item, "content_text", FEED_CONTENT_MAX);
	if (!e->content.n && content)
		e->content = markup(r, item, content);
	e->image = link(r, item, "image");
	if (!e->image.n)
		e->image = link(r, item, "banner_image");
	e->author = authors(r, item);
	e->language = text(r, item, "language", FEED_TEXT_MAX);
	e->published = date(r, item, published_names);
	e->updated = date(r, item, updated_names);
	e->created = e->inferred = INSTANT_NONE;
	tags(r, item, e);
	attachments(r, item, e);
}

static void channel(struct reader *r, struct json_object *o)
{
	struct feed *f = r->f;
	f->title = escaped(r, o, "title", FEED_TITLE_MAX);
	f->subtitle = escaped(r, o, "description", FEED_CONTENT_MAX);
	f->link = link(r, o, "home_page_url");
	f->id = text(r, o, "feed_url", FEED_ID_MAX);
	f->language = text(r, o, "language", FEED_TEXT_MAX);
	f->image = link(r, o, "icon");
	f->author = authors(r, o);
	f->base = r->base.n ? r->base : f->link;
	if (!r->base.n)
		r->base = f->base;
}

/* Looks at what stands outside strings, before a tree is made of it. json-c
 * also takes strings in single quotes and comments; what is in them must not
 * be mistaken for a quote, or the count could be led astray. */
static bool too_many(struct str s)
{
	size_t containers = 0, values = 0;
	char quote = 0;
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		if (quote) {
			i += c == '\\';
			quote = c == quote ? 0 : quote;
		} else if (c == '"' || c == '\'') {
			quote = c;
		} else if (c == '/') {
			bool line = i + 1 < s.n && s.p[i + 1] == '/';
			struct str rest = str_sub(s, i + 2, s.n);
			ptrdiff_t end =
			    str_find(rest, line ? S("\n") : S("*/"));
			/* on the end's last byte: the loop goes past it */
			i = end < 0 ? s.n : i + 2 + (size_t)end + !line;
		} else {
			containers += c == '{' || c == '[';
			values += c == ',';
		}
	}
	return containers > FEED_JSON_CONTAINERS_MAX ||
	       containers + values > FEED_JSON_VALUES_MAX;
}

/* One value; `*s` then begins behind it. NULL with `e` set where it is none. */
static struct json_object *read_value(
    struct json_tokener *t, struct str *s, struct err *e)
{
	json_tokener_reset(t);
	struct json_object *o = json_tokener_parse_ex(t, s->p, (int)s->n);
	enum json_tokener_error why = json_tokener_get_error(t);
	if (!o)
		err_set(e, ERR_REJECT, "no JSON that can be read: %s",
		    why == json_tokener_continue
			? "it ends too early"
			: json_tokener_error_desc(why));
	else
		*s = str_sub(*s, json_tokener_get_parse_end(t), s->n);
	return o;
}

static int64_t later(int64_t a, int64_t b)
{
	return a == INSTANT_NONE || (b != INSTANT_NONE && b > a) ? b : a;
}

/* JSON Feed has no dates of its own: it is as new as its newest entry. */
static void date_by_entries(struct feed *f)
{
	vec_each (&f->entries, e) {
		f->published = later(f->published, e->published);
		f->updated = later(f->updated, e->updated);
	}
}

static void entries(struct reader *r, struct json_object *list)
{
	size_t n = length(list);
	for (size_t i = 0; i < n; i++) {
		struct json_object *v = json_object_array_get_idx(list, i);
		if (!json_object_is_type(v, json_type_object))
			continue;
		if (!feed_room(r->f))
			return;
		entry(r, v);
	}
}

static bool is_item(struct json_object *o)
{
	static names others = {"id", "title", "headline", "content_html",
	    "content_text", "content", "text", NULL};
	return named(o, link_names) || named(o, others);
}

/* Items one after the other, as a command prints them. What is broken costs
 * its own line. */
static void lines(struct reader *r, struct json_tokener *t, struct str s)
{
	struct err ignored;
	struct str line;
	while (str_split(&s, '\n', &line)) {
		line = str_trim(line);
		if (!line.n)
			continue;
		if (!feed_room(r->f))
			return;
		struct json_object *o = read_value(t, &line, &ignored);
		if (o && is_item(o))
			entry(r, o);
		else
			r->f->mended = ++r->f->junk;
		json_object_put(o);
	}
}

static int document(struct reader *r, struct json_tokener *t,
    struct json_object *o, struct str all, struct str rest, struct err *e)
{
	struct json_object *items = member(o, "items");
	struct str version = text(r, o, "version", FEED_TEXT_MAX);
	struct feed *f = r->f;
	f->updated = f->published = INSTANT_NONE;
	f->ttl = -1;
	if (json_object_is_type(items, json_type_array) ||
	    str_find(version, S("jsonfeed.org")) >= 0) {
		f->format =
		    str_ends(version, S("/1.1")) ? S("json11") : S("json1");
		channel(r, o);
		entries(r, items);
		date_by_entries(f);
	} else if (json_object_is_type(o, json_type_object) &&
		   str_trim(rest).n) {
		f->format = S("jsonl");
		lines(r, t, all);
	} else if (is_item(o)) { /* over however many lines */
		f->format = S("jsonl");
		entry(r, o);
	} else if (length(o) && is_item(json_object_array_get_idx(o, 0))) {
		f->format = S("jsonl");
		entries(r, o);
	}
	if (!f->format.n || (f->junk && !f->entries.n))
		return err_set(e, ERR_REJECT,
		    "JSON, but no feed: neither a version of jsonfeed.org "
		    "nor items");
	return 0;
}

int feed_json(struct arena *a, struct str s, struct str url, struct feed *out,
    struct err *e)
{
	struct reader r = {a, out, url_is_web(url) ? url : (struct str){0}};
	struct str rest = s;
	if (too_many(s))
		return err_set(
		    e, ERR_REJECT, "JSON of more values than any feed has");
	struct json_tokener *t = json_tokener_new_ex(FEED_JSON_DEPTH_MAX);
	if (!t)
		return err_set(e, ERR_FATAL, "libjson-c5 is not installed");
	struct json_object *o = read_value(t, &rest, e);
	int rc = o ? document(&r, t, o, s, rest, e) : -1;
	json_object_put(o);
	json_tokener_free(t);
	return rc;
}
