/* SPDX-License-Identifier: MIT */
/* gazetted: XML, which element is open and what closes it. */
/*
 * Strictly, an end tag must name the innermost element, and anything else
 * ends the parse. Leniently, an end tag closes down to the element it names,
 * one that names none is dropped, and HTML's void elements need none. Two
 * rules know what a feed is, because nothing else tells where an element that
 * was never closed should end: an <item> or <entry> closes the one that is
 * open, and a field of an item closes a field whose end tag was forgotten.
 */
#include "feed/xml_impl.h"

#include <assert.h>

static bool among(struct str name, const struct str *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(name, list[i]))
			return true;
	return false;
}

static bool is_item(struct str name)
{
	static const struct str list[] = {S_INIT("item"), S_INIT("entry")};
	return among(name, list, 2);
}

static bool is_field(struct str name)
{
	static const struct str list[] = {S_INIT("title"), S_INIT("link"),
	    S_INIT("description"), S_INIT("pubDate"), S_INIT("guid"),
	    S_INIT("category"), S_INIT("comments"), S_INIT("enclosure"),
	    S_INIT("dc:creator"), S_INIT("dc:date"), S_INIT("content:encoded"),
	    S_INIT("updated"), S_INIT("published"), S_INIT("id")};
	return among(name, list, sizeof(list) / sizeof(*list));
}

bool xml_is_void(struct str raw)
{
	static const struct str list[] = {S_INIT("br"), S_INIT("img"),
	    S_INIT("hr"), S_INIT("input"), S_INIT("wbr"), S_INIT("area"),
	    S_INIT("col"), S_INIT("param")};
	for (size_t i = 0; i < sizeof(list) / sizeof(*list); i++)
		if (str_ieq(raw, list[i]))
			return true;
	return false;
}

void xml_close_one(struct xml_scan *x)
{
	assert(x->depth > 0);
	x->namespaces = x->open[--x->depth].namespaces;
	x->h->close(x->h->ctx);
}

void xml_close_to(struct xml_scan *x, int depth)
{
	while (x->depth > depth)
		xml_close_one(x);
}

/* The place of the innermost open element of that name, or -1. End tags
 * match in any case where none matches exactly: "<B>...</b>". */
static int find_open(const struct xml_scan *x, struct str raw)
{
	for (int i = x->depth - 1; i >= 0; i--)
		if (str_eq(x->open[i].name->raw, raw))
			return i;
	for (int i = x->depth - 1; i >= 0; i--)
		if (str_ieq(x->open[i].name->raw, raw))
			return i;
	return -1;
}

void xml_make_room(struct xml_scan *x, struct str raw)
{
	if (!x->lenient || !x->depth)
		return;
	if (is_item(raw)) {
		int at = find_open(x, raw);
		if (at > 0)
			xml_close_to(x, at);
	} else if (is_field(raw) && is_field(x->open[x->depth - 1].name->raw)) {
		xml_close_one(x);
	}
}

void xml_end(struct xml_scan *x, struct str raw)
{
	if (x->depth && str_eq(x->open[x->depth - 1].name->raw, raw)) {
		xml_close_one(x);
		return;
	}
	if (!x->lenient) {
		x->stop = XML_UNNESTED;
		return;
	}
	int at = xml_is_void(raw) ? -1 : find_open(x, raw);
	if (at >= 0)
		xml_close_to(x, at);
}
