/* SPDX-License-Identifier: MIT */
/* gazetted: XML as a stream of elements and text. */
/*
 * The one place that knows libxml2. It reads UTF-8 that has been decoded
 * before (a declared encoding is not looked at), opens nothing, loads no DTD
 * and knows no entities but XML's own and HTML's names: a document that
 * declares some is refused. Depth and document size are capped (caps.h).
 *
 * What the callbacks get is borrowed for the call. The bytes of `local`,
 * `prefix` and `uri` are interned: the same name has the same pointer for as
 * long as the parse lasts, so callers may remember names by pointer.
 *
 *	struct xml_handler h = {ctx, on_open, on_close, on_text};
 *	int r = xml_parse(text, false, &h, e);
 *	if (r == XML_BROKEN)
 *		r = xml_parse(feed_mend(a, text), true, &h, e);
 */
#ifndef GZ_FEED_XML_H
#define GZ_FEED_XML_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"

struct xml_element {
	struct str local, prefix, uri; /* absent where there is none */
	int n_attrs;
	const void *raw; /* libxml2's */
};

struct xml_attr {
	struct str local, prefix, uri, value; /* value not NUL-terminated */
};

struct xml_handler {
	void *ctx;
	/* False stops the parse, which then counts as finished. */
	bool (*open)(void *ctx, const struct xml_element *el);
	void (*close)(void *ctx);
	void (*text)(void *ctx, struct str s);
};

#define XML_BROKEN 1 /* not well-formed: mend and begin anew */

/* Returns 0, or -1 (ERR_REJECT: entities declared, nested too deep), or
 * XML_BROKEN with `e` untouched; callbacks may have run in each case. With
 * `recover` the parser goes on after errors and XML_BROKEN does not come. */
int xml_parse(struct str utf8, bool recover, const struct xml_handler *h,
    struct err *e) MUST_CHECK;

/* The i-th attribute, i < n_attrs. Namespace declarations are not there. */
struct xml_attr xml_attr_at(const struct xml_element *el, int i);

/* The value of the attribute with that local name, in any case, and without
 * prefix; absent where there is none. */
struct str xml_attr(const struct xml_element *el, struct str local);

/* The same for one with a prefix, as it is written: "xml", "rdf". */
struct str xml_attr_in(
    const struct xml_element *el, struct str prefix, struct str local);

#endif
