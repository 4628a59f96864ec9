/* SPDX-License-Identifier: MIT */
/* gazetted: XML's attributes, names and namespaces. */
#include "feed/xml_impl.h"

#include "base/arena.h"
#include "base/map.h"

#define NAME_BYTES_MAX 128 /* a longer name is no tag */

static bool name_start(char c)
{
	return ch_alpha(c) || c == '_' || (unsigned char)c >= 0x80;
}

static bool name_byte(char c)
{
	return name_start(c) || ch_digit(c) || c == '-' || c == '.' || c == ':';
}

/* A name of any length. */
static struct str whole_name(const struct xml_scan *x, size_t at)
{
	struct str n = {x->s.p + at, 0};
	if (at >= x->s.n || !name_start(x->s.p[at]))
		return n;
	while (at + n.n < x->s.n && name_byte(n.p[n.n]))
		n.n++;
	while (n.n && n.p[n.n - 1] == ':')
		n.n--;
	return n;
}

struct str xml_name_at(const struct xml_scan *x, size_t at)
{
	struct str n = whole_name(x, at);
	return n.n > NAME_BYTES_MAX ? (struct str){n.p, 0} : n;
}

static struct xml_name split(struct str raw)
{
	ptrdiff_t colon = str_chr(raw, ':');
	if (colon <= 0)
		return (struct xml_name){raw, raw, {0}};
	return (struct xml_name){raw, str_sub(raw, (size_t)colon + 1, raw.n),
	    str_sub(raw, 0, (size_t)colon)};
}

const struct xml_name *xml_intern(struct xml_scan *x, struct str raw)
{
	struct xml_name *n = map_get(x->names, raw);
	if (n)
		return n;
	n = arena_new_of(x->a, struct xml_name);
	*n = split(raw);
	/* the local name is one whatever the prefix: "title", "dc:title" */
	if (n->prefix.n) {
		n->local = xml_intern(x, n->local)->raw;
		n->prefix = xml_intern(x, n->prefix)->raw;
	}
	map_put(x->names, raw, n);
	return n;
}

static struct str intern_uri(struct xml_scan *x, struct str uri)
{
	struct str *known = map_get(x->uris, uri);
	if (known)
		return *known;
	known = arena_new_of(x->a, struct str);
	*known = uri;
	map_put(x->uris, uri, known);
	return uri;
}

struct str xml_uri(const struct xml_scan *x, struct str prefix)
{
	for (int i = x->namespaces - 1; i >= 0; i--)
		if (str_eq(x->bound[i].prefix, prefix))
			return x->bound[i].uri;
	return (struct str){0};
}

static void bind(struct xml_scan *x, struct str prefix, struct str uri)
{
	if (x->namespaces < FEED_NAMESPACES_MAX)
		x->bound[x->namespaces++] = (struct xml_binding){
		    prefix, uri.n ? intern_uri(x, uri) : (struct str){0}};
}

static void skip_space(struct xml_scan *x)
{
	while (x->i < x->s.n && ch_space(x->s.p[x->i]))
		x->i++;
}

/* The end of an attribute's value that begins at `i`; `*from` is moved behind
 * an opening quote and `i` behind the value. */
static size_t value_end(struct xml_scan *x, size_t *from)
{
	char c = x->i < x->s.n ? x->s.p[x->i] : 0;
	*from = x->i;
	if (c == '"' || c == '\'') {
		size_t end = xml_find_ahead(x, &x->quote[c == '\''], x->i + 1);
		if (end < x->s.n && end - x->i <= FEED_ATTR_VALUE_MAX) {
			*from = x->i + 1;
			x->i = end + 1;
			return end;
		}
	}
	while (x->i < x->s.n && !ch_space(x->s.p[x->i]) &&
	       x->s.p[x->i] != '>' && x->s.p[x->i] != '<')
		x->i++;
	return x->i;
}

static bool is_known(const struct xml_scan *x, const struct xml_name *name)
{
	for (int i = 0; i < x->n_attrs; i++)
		if (str_eq(x->attrs[i].local, name->local) &&
		    str_eq(x->attrs[i].prefix, name->prefix))
			return true;
	return false;
}

/* One whose name is too long is passed over whole: to look for a name again
 * at each of its bytes would take quadratic time. Names without a value may be
 * the words of one with quotes in it: they do not fill the list up. */
static void attribute(struct xml_scan *x)
{
	struct xml_name name = split(whole_name(x, x->i));
	if (!name.raw.n) {
		x->i++;
		return;
	}
	x->i += name.raw.n;
	size_t from = x->i, to = x->i;
	int room = FEED_ATTRS_MAX;
	skip_space(x);
	if (x->i < x->s.n && x->s.p[x->i] == '=') {
		x->i++;
		skip_space(x);
		to = value_end(x, &from);
	} else {
		x->i = from;
		room /= 2;
	}
	if (name.raw.n > NAME_BYTES_MAX)
		return;
	if (str_eq(name.prefix, S("xmlns")))
		bind(x, name.local, xml_value(x, from, to));
	else if (str_eq(name.raw, S("xmlns")))
		bind(x, (struct str){0}, xml_value(x, from, to));
	else if (x->n_attrs < room && !is_known(x, &name))
		x->attrs[x->n_attrs++] = (struct xml_attr){
		    name.local, name.prefix, xml_value(x, from, to)};
}

bool xml_attributes(struct xml_scan *x)
{
	x->n_attrs = 0;
	while (x->i < x->s.n) {
		char c = x->s.p[x->i];
		if (c == '>') {
			x->i++;
			return false;
		}
		if (c == '/' && x->i + 1 < x->s.n && x->s.p[x->i + 1] == '>') {
			x->i += 2;
			return true;
		}
		if (c == '<')
			return false;
		attribute(x);
	}
	return false;
}

struct str xml_attr_in(
    const struct xml_element *el, struct str prefix, struct str local)
{
	for (int i = 0; i < el->n_attrs; i++)
		if (str_ieq(el->attrs[i].local, local) &&
		    str_ieq(el->attrs[i].prefix, prefix))
			return el->attrs[i].value;
	return (struct str){0};
}

struct str xml_attr(const struct xml_element *el, struct str local)
{
	return xml_attr_in(el, (struct str){0}, local);
}
