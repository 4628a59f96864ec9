/* SPDX-License-Identifier: MIT */
/* gazetted: XML as a stream of elements and text. */
/*
 * A scanner of our own, because feeds are often only nearly XML and a strict
 * parser's recovery loses what a reader would have seen. It reads UTF-8 that
 * has been decoded before (a declared encoding is not looked at), opens
 * nothing, expands nothing, and knows no entities but XML's own and HTML's
 * names. A well-formed document gives what the XML recommendation and its
 * namespaces say. What is not is read as leniently as a browser would:
 *
 *	an "&" that begins no reference is an "&"; so is a "<" a "<"
 *	attributes without quotes or value, or twice: the first counts
 *	characters that XML does not know are dropped
 *	elements not closed in order: see xml_nest.c
 *
 * The last changes what came before it, so the parse begins anew then. Time
 * is linear in the document, memory in its tags. Depth, names, attributes
 * and namespaces are capped (caps.h).
 *
 * What the callbacks get is borrowed for the call. The bytes of `local`,
 * `prefix` and `uri` of elements are interned: the same name has the same
 * pointer for as long as the parse lasts, so callers may remember names by
 * pointer.
 *
 *	struct xml_handler h = {ctx, on_open, on_close, on_text, on_cut};
 *	int r = xml_parse(a, text, XML_STRICT, &h, e);
 *	if (r == XML_BROKEN)
 *		r = xml_parse(a, text, XML_LENIENT, &h, e);
 */
#ifndef GZ_FEED_XML_H
#define GZ_FEED_XML_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"

struct arena;

struct xml_attr {
	struct str local, prefix, value; /* value not NUL-terminated */
};

struct xml_element {
	struct str local, prefix, uri; /* absent where there is none */
	int n_attrs;
	const struct xml_attr *attrs; /* without namespace declarations */
};

struct xml_handler {
	void *ctx;
	/* False stops the parse, which then counts as finished. */
	bool (*open)(void *ctx, const struct xml_element *el);
	void (*close)(void *ctx);
	void (*text)(void *ctx, struct str s);
	/* The text ended inside an element; those open are closed next. Only
	 * with XML_LENIENT. May be NULL. */
	void (*cut)(void *ctx);
};

enum xml_nesting {
	XML_STRICT,  /* elements must be closed in order */
	XML_LENIENT, /* elements are closed where they were meant to be */
};

#define XML_BROKEN 1 /* not closed in order: begin anew, leniently */

/* Returns 0, or -1 (ERR_REJECT: entities declared, nested too deep), or
 * XML_BROKEN with `e` untouched, which XML_LENIENT never gives; callbacks may
 * have run in each case. With XML_LENIENT every open is closed. Values live
 * in the arena. */
int xml_parse(struct arena *a, struct str utf8, enum xml_nesting nesting,
    const struct xml_handler *h, struct err *e) MUST_CHECK;

/* The value of the attribute with that local name, in any case, and without
 * prefix; absent where there is none. */
struct str xml_attr(const struct xml_element *el, struct str local);

/* The same for one with a prefix, as it is written: "xml", "rdf". */
struct str xml_attr_in(
    const struct xml_element *el, struct str prefix, struct str local);

#endif
