/* SPDX-License-Identifier: MIT */
/* gazetted: XML as a stream of elements and text. */
#include "feed/xml_impl.h"

#include <string.h>

#include "base/arena.h"
#include "base/map.h"

#define CHARACTER_MAX 16 /* bytes of an entity that is no more than one */

size_t xml_find_ahead(struct xml_scan *x, struct xml_ahead *h, size_t from)
{
	if (h->known && (h->at >= from || h->at == x->s.n))
		return h->at;
	/* Its first byte is rare where marks are looked for. */
	const char *end = x->s.p + x->s.n, *at = x->s.p + from;
	while ((at = memchr(at, h->mark.p[0], (size_t)(end - at))) &&
	       !str_starts((struct str){at, (size_t)(end - at)}, h->mark))
		at++;
	h->at = at ? (size_t)(at - x->s.p) : x->s.n;
	h->known = true;
	return h->at;
}

/* Moves to behind `h`'s mark, to the end where it does not come. */
static size_t skip_to(struct xml_scan *x, struct xml_ahead *h, size_t from)
{
	size_t at = xml_find_ahead(x, h, from);
	x->i = at < x->s.n ? at + h->mark.n : x->s.n;
	return at;
}

/* A start tag. Behind the root's end none is one; leniently, one too deep to
 * be meant is passed over and its text stays. */
static void start_tag(struct xml_scan *x, struct str raw)
{
	xml_make_room(x, raw);
	int namespaces = x->namespaces;
	x->i += 1 + raw.n;
	bool empty = xml_attributes(x);
	bool deep = x->depth >= FEED_DEPTH_MAX;
	if (deep && !x->lenient)
		x->stop = XML_DEEP;
	if (deep || (x->rooted && !x->depth)) {
		x->namespaces = namespaces;
		return;
	}
	x->rooted = true;
	const struct xml_name *name = xml_intern(x, raw);
	struct xml_element el = {name->local, name->prefix,
	    xml_uri(x, name->prefix), x->n_attrs, x->attrs};
	x->open[x->depth++] = (struct xml_open){name, namespaces};
	if (!x->h->open(x->h->ctx, &el))
		x->stop = XML_ENOUGH;
	else if (empty || (x->lenient && xml_is_void(raw)))
		xml_close_one(x);
}

static void end_tag(struct xml_scan *x, struct str raw)
{
	x->i += 2 + raw.n;
	while (x->i < x->s.n && x->s.p[x->i] != '>' && x->s.p[x->i] != '<')
		x->i++;
	x->i += x->i < x->s.n && x->s.p[x->i] == '>';
	if (x->depth)
		xml_end(x, raw);
}

static bool skip_word(struct str *s)
{
	size_t i = 0;
	while (i < s->n && !ch_space(s->p[i]))
		i++;
	*s = str_trim(str_sub(*s, i, s->n));
	return s->n > 0;
}

/* A character by its number, or a few of them as they are, in quotes: feeds
 * say so what HTML calls &nbsp;, and are read as if they had not. */
static bool is_character(struct str s)
{
	if (!s.n || (s.p[0] != '"' && s.p[0] != '\''))
		return false;
	ptrdiff_t end = str_chr(str_sub(s, 1, s.n), s.p[0]);
	struct str v = str_sub(s, 1, end < 0 ? 0 : (size_t)end + 1);
	if (end <= 0 || v.n > CHARACTER_MAX || str_chr(v, '%') >= 0)
		return false;
	return str_chr(str_sub(v, 1, v.n), '&') < 0 &&
	       (v.p[0] != '&' || str_starts(v, S("&#")));
}

/* External parameter entities (an old habit of RSS 1.0: "HTMLlat1") are let
 * pass too: they are never loaded. */
static bool declares_entities(struct str dtd)
{
	for (ptrdiff_t at; (at = str_find(dtd, S("<!ENTITY"))) >= 0;) {
		dtd = str_trim(str_sub(dtd, (size_t)at + 8, dtd.n));
		bool parameter = dtd.n && dtd.p[0] == '%';
		if (parameter)
			dtd = str_trim(str_sub(dtd, 1, dtd.n));
		if (!skip_word(&dtd))
			return true;
		bool outside = str_starts(dtd, S("SYSTEM")) ||
			       str_starts(dtd, S("PUBLIC"));
		if (parameter ? !outside : !is_character(dtd))
			return true;
	}
	return false;
}

/* <!DOCTYPE ... [ ... ]>, as far as brackets and quotes tell. */
static void doctype(struct xml_scan *x)
{
	size_t from = x->i;
	int brackets = 0;
	for (; x->i < x->s.n; x->i++) {
		char c = x->s.p[x->i];
		brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
		if (c == '>' && brackets <= 0) {
			x->i++;
			break;
		}
	}
	if (declares_entities(str_sub(x->s, from, x->i)))
		x->stop = XML_ENTITIES;
}

static void cdata(struct xml_scan *x)
{
	size_t from = x->i + 9, end = skip_to(x, &x->cdata, from);
	if (x->depth)
		xml_raw_text(x, from, end);
}

/* Whatever begins with "<". */
static void markup(struct xml_scan *x)
{
	struct str rest = str_sub(x->s, x->i, x->s.n);
	struct str name = xml_name_at(x, x->i + 1);
	if (name.n) {
		start_tag(x, name);
	} else if (str_starts(rest, S("</")) &&
		   (name = xml_name_at(x, x->i + 2)).n) {
		end_tag(x, name);
	} else if (str_starts(rest, S("<![CDATA["))) {
		cdata(x);
	} else if (str_starts(rest, S("<!--"))) {
		skip_to(x, &x->comment, x->i + 4);
	} else if (str_starts(rest, S("<?"))) {
		skip_to(x, &x->instruction, x->i + 2);
	} else if (str_starts(rest, S("<!")) && !x->rooted) {
		doctype(x);
	} else {
		if (x->depth)
			x->h->text(x->h->ctx, S("<"));
		x->i++;
	}
}

static void scan(struct xml_scan *x)
{
	while (x->i < x->s.n && !x->stop) {
		const char *lt = memchr(x->s.p + x->i, '<', x->s.n - x->i);
		size_t to = lt ? (size_t)(lt - x->s.p) : x->s.n;
		if (x->depth && to > x->i)
			xml_text(x, x->i, to);
		x->i = to;
		if (lt)
			markup(x);
	}
	if (x->depth && !x->stop && !x->lenient)
		x->stop = XML_UNNESTED;
	if (x->lenient && x->depth && !x->stop && x->h->cut)
		x->h->cut(x->h->ctx);
	if (x->lenient)
		xml_close_to(x, 0);
}

int xml_parse(struct arena *a, struct str utf8, enum xml_nesting nesting,
    const struct xml_handler *h, struct err *e)
{
	struct xml_scan *x = arena_new_of(a, struct xml_scan);
	x->a = a;
	x->s = utf8;
	x->lenient = nesting == XML_LENIENT;
	x->h = h;
	x->names = map_new(a);
	x->uris = map_new(a);
	x->cdata.mark = S("]]>");
	x->comment.mark = S("-->");
	x->instruction.mark = S("?>");
	x->quote[0].mark = S("\"");
	x->quote[1].mark = S("'");
	scan(x);
	if (x->stop == XML_ENTITIES)
		return err_set(e, ERR_REJECT,
		    "declares entities, which no feed needs and attacks use");
	if (x->stop == XML_DEEP)
		return err_set(e, ERR_REJECT,
		    "elements nested more than %d deep", FEED_DEPTH_MAX);
	return x->stop == XML_UNNESTED ? XML_BROKEN : 0;
}
