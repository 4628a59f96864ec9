/* SPDX-License-Identifier: MIT */
/* gazetted: lists of feeds, as other readers export and keep them. */
#include "feed/sublist.h"

#include "base/arena.h"
#include "base/url.h"
#include "base/map.h"
#include "base/utf8.h"
#include "feed/caps.h"
#include "feed/encoding.h"

static struct str one_line(struct arena *a, struct str s)
{
	char *p;
	s = utf8_clip(str_squeeze(a, s), SUBLIST_TEXT_MAX);
	p = arena_memdup(a, s.p, s.n);
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)p[i] < 0x20 || p[i] == 0x7f)
			p[i] = ' ';
	return (struct str){s.n ? p : NULL, s.n};
}

static struct str address(struct arena *a, struct str s)
{
	s = url_typed(a, s);
	return s.n ? one_line(a, s) : (struct str){0};
}

void sublist_note(struct arena *a, struct sublist *l, const char *fmt, ...)
{
	va_list ap;
	if (l->left_out.n == SUBLIST_MAX)
		return;
	va_start(ap, fmt);
	*vec_push(a, &l->left_out) = one_line(a, arena_vprintf(a, fmt, ap));
	va_end(ap);
}

void sublist_add(
    struct arena *a, struct sublist *l, const struct subscription *s)
{
	struct subscription c = *s;
	c.url = address(a, s->url);
	c.name = one_line(a, s->name);
	c.title = one_line(a, s->title);
	c.section = one_line(a, s->section);
	c.language = one_line(a, s->language);
	if (c.url.n || c.shell.n)
		*vec_push(a, &l->feeds) = c;
}

/* ---- rss2email ---- */

/* "key = value" or "key: value" */
static bool setting(struct str line, struct str *key, struct str *value)
{
	ptrdiff_t eq = str_chr(line, '='), colon = str_chr(line, ':');
	ptrdiff_t at = eq < 0 || (colon >= 0 && colon < eq) ? colon : eq;
	if (at < 0 || ch_space(line.p[0]))
		return false;
	*key = str_trim(str_sub(line, 0, (size_t)at));
	*value = str_trim(str_sub(line, (size_t)at + 1, line.n));
	return true;
}

static void recipient(struct arena *a, struct sublist *l, struct str to)
{
	struct str one;
	while (str_split(&to, ',', &one)) {
		bool known = !str_trim(one).n;
		vec_each (&l->recipients, r)
			known |= str_ieq(*r, str_trim(one));
		if (!known && l->recipients.n < SUBLIST_RECIPIENTS_MAX)
			*vec_push(a, &l->recipients) = one_line(a, one);
	}
}

/* Percent signs are doubled in it, as Python's ConfigParser wants them. */
static struct str single_percent(struct arena *a, struct str s)
{
	char *p = arena_memdup(a, s.p, s.n);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		p[n++] = s.p[i];
		i += s.p[i] == '%' && i + 1 < s.n && s.p[i + 1] == '%';
	}
	return (struct str){p, n};
}

/* One setting, or a line that goes on with it. */
static void one_setting(struct arena *a, struct sublist *l,
    struct subscription *s, struct str key, struct str value)
{
	if (str_ieq(key, S("to")))
		recipient(a, l, value);
	else if (str_ieq(key, S("url")) && s->name.n && !s->url.n)
		s->url = single_percent(a, value);
	else if (str_ieq(key, S("active")) && value.n)
		s->disabled = str_ieq(value, S("false")) ||
			      str_ieq(value, S("no")) ||
			      str_ieq(value, S("off")) || str_eq(value, S("0"));
}

static void end_section(
    struct arena *a, struct sublist *l, const struct subscription *s)
{
	if (s->name.n && !s->url.n)
		sublist_note(a, l, "[feed.%.*s] has no url", PRS(s->name));
	sublist_add(a, l, s);
}

static void rss2email(struct arena *a, struct str text, struct sublist *l)
{
	struct subscription s = {0};
	struct str line, key = {NULL, 0}, value;
	l->format = S("rss2email");
	while (str_split(&text, '\n', &line)) {
		if (str_starts(line, S("["))) {
			end_section(a, l, &s);
			s = (struct subscription){0};
			key = S("");
			line = str_trim(line);
			if (str_starts(line, S("[feed.")))
				s.name = str_sub(line, 6, line.n - 1);
		} else if (line.n && ch_space(line.p[0])) {
			one_setting(a, l, &s, key, str_trim(line));
		} else if (line.n && !strchr("#;", line.p[0]) &&
			   setting(line, &key, &value)) {
			one_setting(a, l, &s, key, value);
		}
	}
	end_section(a, l, &s);
}

/* ---- newsboat ---- */

/* The next word of a line; quotes group, a backslash inside them escapes.
 * False at its end and at a comment. */
static bool word(struct arena *a, struct str *line, struct str *out)
{
	struct str s = str_trim(*line);
	if (!s.n || s.p[0] == '#')
		return false;
	char *p = arena_alloc(a, s.n + 1);
	size_t i = 0, n = 0;
	bool quoted = s.p[0] == '"';
	for (i = quoted; i < s.n; i++) {
		if (quoted ? s.p[i] == '"' : ch_space(s.p[i]))
			break;
		i += quoted && s.p[i] == '\\' && i + 1 < s.n;
		p[n++] = s.p[i];
	}
	*line = str_sub(s, i + quoted, s.n);
	*out = (struct str){p, n};
	return true;
}

static void newsboat_line(struct arena *a, struct str line, struct sublist *l)
{
	struct subscription s = {0};
	struct str tag, tags = S("");
	bool hidden = false;
	struct str whole = str_trim(line);
	if (!word(a, &line, &s.url))
		return;
	if (str_starts(s.url, S("query:")) || str_starts(s.url, S("filter:"))) {
		sublist_note(a, l,
		    "%.*s: newsboat's own queries and filters have no like "
		    "here",
		    PRS(whole));
		return;
	}
	while (word(a, &line, &tag)) {
		if (str_starts(tag, S("~")))
			s.title = str_sub(tag, 1, tag.n);
		else if (str_starts(tag, S("!")))
			hidden = true;
		else if (!s.section.n)
			s.section = tag;
		else
			tags = arena_printf(a, "%.*s%s%.*s", PRS(tags),
			    tags.n ? ", " : "", PRS(tag));
	}
	if (hidden)
		sublist_note(
		    a, l, "%.*s: that newsboat hides it (\"!\")", PRS(s.url));
	if (tags.n)
		sublist_note(
		    a, l, "%.*s: its other tags: %.*s", PRS(s.url), PRS(tags));
	if (str_starts(s.url, S("exec:"))) {
		s.shell = one_line(a, str_sub(s.url, 5, s.url.n));
		if (s.shell.n == SUBLIST_TEXT_MAX) {
			sublist_note(a, l, "%.*s: too long", PRS(s.url));
			return;
		}
		s.url = (struct str){0};
	}
	sublist_add(a, l, &s);
}

/* ---- all ---- */

static bool has_line(struct str text, struct str start)
{
	struct str line;
	while (str_split(&text, '\n', &line))
		if (str_starts(line, start))
			return true;
	return false;
}

static int by_lines(
    struct arena *a, struct str text, struct sublist *l, struct err *e)
{
	struct str line;
	if (has_line(text, S("[DEFAULT]")) || has_line(text, S("[feed."))) {
		rss2email(a, text, l);
		return 0;
	}
	l->format = S("newsboat");
	while (str_split(&text, '\n', &line) && l->feeds.n <= SUBLIST_MAX)
		newsboat_line(a, line, l);
	vec_each (&l->feeds, s)
		if (s->shell.n || str_find(s->url, S("://")) > 0 ||
		    str_starts(s->url, S("file:/")))
			return 0;
	return err_set(e, ERR_REJECT,
	    "this is no list of feeds: neither OPML nor FOAF, rss2email's "
	    "config, newsboat's urls or a URL a line");
}

/* Lists often hold a feed twice, in two groups. */
static void each_once(struct arena *a, struct sublist *l)
{
	struct map *seen = map_new(a);
	size_t n = 0;
	vec_each (&l->feeds, s) {
		if (s->url.n && map_put(seen, s->url, s))
			continue;
		if (s->url.n && str_find(s->url, S("://")) <= 0 &&
		    !str_starts(s->url, S("file:/"))) {
			sublist_note(a, l, "%.*s is no URL", PRS(s->url));
			continue;
		}
		l->feeds.v[n++] = *s;
	}
	l->feeds.n = n;
}

int sublist_read(
    struct arena *a, struct str bytes, struct sublist *out, struct err *e)
{
	struct sublist l = {0};
	struct str encoding;
	struct str text =
	    str_trim(feed_decode(a, bytes, (struct str){NULL, 0}, &encoding));
	int rc = str_starts(text, S("<")) ? sublist_xml(a, text, &l, e)
					  : by_lines(a, text, &l, e);
	if (rc < 0)
		return -1;
	if (l.feeds.n > SUBLIST_MAX)
		return err_set(
		    e, ERR_REJECT, "more than %d feeds", SUBLIST_MAX);
	each_once(a, &l);
	*out = l;
	return 0;
}
