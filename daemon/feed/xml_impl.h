/* SPDX-License-Identifier: MIT */
/* gazetted: what the pieces of the XML scanner share. */
/*
 *	xml.c       the scan: text, tags, comments, the prolog
 *	xml_attr.c  attributes, names and their namespaces
 *	xml_ref.c   character data: references, line ends, forbidden characters
 *	xml_nest.c  which element is open, and what closes it
 */
#ifndef GZ_FEED_XML_IMPL_H
#define GZ_FEED_XML_IMPL_H

#include "feed/caps.h"
#include "feed/xml.h"

struct map;

/* Where some delimiter comes next, remembered so that a document full of
 * beginnings without an end is not searched anew for each. */
struct xml_ahead {
	struct str mark;
	size_t at; /* valid while >= the place asked for; s.n: no more */
	bool known;
};

/* An element's name as it is written, split and interned once. */
struct xml_name {
	struct str raw, local, prefix;
};

struct xml_open {
	const struct xml_name *name;
	int namespaces; /* bound before it was opened */
};

struct xml_binding {
	struct str prefix, uri;
};

struct xml_scan {
	struct arena *a;
	struct str s;
	size_t i;
	bool lenient;
	const struct xml_handler *h;
	enum {
		XML_GOES_ON = 0,
		XML_ENOUGH, /* the caller's */
		XML_UNNESTED,
		XML_ENTITIES,
		XML_DEEP,
	} stop;
	bool rooted; /* the root element has been seen */

	struct xml_open open[FEED_DEPTH_MAX + 1];
	int depth;
	struct xml_binding bound[FEED_NAMESPACES_MAX];
	int namespaces;
	struct map *names, *uris; /* -> struct xml_name, struct str */
	struct xml_attr attrs[FEED_ATTRS_MAX];
	int n_attrs;

	struct xml_ahead cdata, comment, instruction, quote[2];
};

/* ---- xml.c ---- */

/* Where `h`'s mark comes at or after `from`; s.n where it does not. */
size_t xml_find_ahead(struct xml_scan *x, struct xml_ahead *h, size_t from);

/* ---- xml_ref.c ---- */

/* Tells the handler s[from, to) as text. */
void xml_text(struct xml_scan *x, size_t from, size_t to);

/* The same of a CDATA section, in which "&" is one. */
void xml_raw_text(struct xml_scan *x, size_t from, size_t to);

/* s[from, to) as an attribute's value; the document's own bytes where they
 * say it already. */
struct str xml_value(struct xml_scan *x, size_t from, size_t to);

/* ---- xml_attr.c ---- */

/* The name at `at`, without colons at the end; empty where none begins. */
struct str xml_name_at(const struct xml_scan *x, size_t at);

/* The interned form of a name. */
const struct xml_name *xml_intern(struct xml_scan *x, struct str raw);

/* Reads the attributes behind a tag's name into `attrs`, namespaces into
 * `bound`, up to and with ">" or "/>"; true for the latter. */
bool xml_attributes(struct xml_scan *x);

/* What a prefix (empty: none) is bound to; absent where it is not. */
struct str xml_uri(const struct xml_scan *x, struct str prefix);

/* ---- xml_nest.c ---- */

/* Closes the innermost element, or all below `depth`. */
void xml_close_one(struct xml_scan *x);
void xml_close_to(struct xml_scan *x, int depth);

/* Before an element of that name is opened: closes what it cannot be in. */
void xml_make_room(struct xml_scan *x, struct str raw);

/* An end tag. */
void xml_end(struct xml_scan *x, struct str raw);

/* <br>, <img>, ... as HTML writes them: they never have an end tag. */
bool xml_is_void(struct str raw);

#endif
