/* SPDX-License-Identifier: MIT */
/* gazetted: the tree of an HTML page. */
/*
 * Tree construction of the HTML standard (13.2.6) over UTF-8 in memory: the
 * tree a browser would build. Invariants: any bytes give a tree, there is no
 * recursion, time is linear in the input, depth stays under
 * HTML_TREE_DEPTH_MAX plus a few, nodes under HTML_TREE_NODES_MAX. Nodes and
 * what they point to live in the arena, in the input, or are static: a tree
 * lives as long as arena and input both.
 *
 *	struct html_tree t;
 *	html_tree_parse(a, page, NULL, &t);
 *	for (struct html_node *n = t.document; n;
 *	     n = html_tree_next(n, t.document))
 *		if (html_node_is(n, TAG_A))
 *			use(html_node_attr(n, S("href")));
 *
 * What stands in a <template> is its children here (the standard keeps it in
 * a document of its own); html_tree_skip() passes over them.
 */
#ifndef GZ_HTML_TREE_H
#define GZ_HTML_TREE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "html/tag.h"
#include "html/token.h"

struct arena;
struct buf;

enum html_node_type {
	HTML_NODE_DOCUMENT,
	HTML_NODE_ELEMENT,
	HTML_NODE_TEXT,
	HTML_NODE_COMMENT,
	HTML_NODE_DOCTYPE,
};

enum html_ns { HTML_NS_HTML, HTML_NS_SVG, HTML_NS_MATH };

struct html_node {
	struct html_node *parent, *first, *last, *prev, *next;
	uint8_t type;	/* enum html_node_type */
	uint8_t ns;	/* ELEMENT: enum html_ns */
	uint8_t tag;	/* ELEMENT: enum html_tag, whatever the namespace */
	uint32_t attrs; /* ELEMENT: how many; DOCTYPE: 2 or 0, see below */
	/* ELEMENT, DOCTYPE: the name, lower case but for SVG's own
	 * ("foreignObject"). TEXT, COMMENT: the text, decoded. */
	struct str name;
	/* Names are unique in an element, lower case but for SVG's and
	 * MathML's own ("viewBox", "xlink:href"). A doctype with ids has
	 * "public" and "system". */
	struct html_attr *attr;
	size_t room; /* the builder's own */
};

struct html_tree_opts {
	bool scripting; /* <noscript> is text, as where scripts run */
	/* Parse a fragment as if inside such an element: its name (unknown
	 * ones too) and its namespace. Absent: a page. */
	struct str context;
	enum html_ns context_ns;
	const struct html_attr *context_attr; /* annotation-xml's encoding */
	size_t context_attrs;
};

struct html_tree {
	/* Of a fragment: its nodes are the children of `document`. */
	struct html_node *document;
	struct html_node *html, *head, *body; /* body: or frameset; or NULL */
	bool quirks;
	bool cut;     /* a cap ended the reading early */
	size_t nodes; /* made, those that were dropped again included */
};

/* Parses `in` (borrowed) to its tree. `opts` may be NULL. */
void html_tree_parse(struct arena *a, struct str in,
    const struct html_tree_opts *opts, struct html_tree *out_tree);

/* An HTML element of that tag. */
static inline bool html_node_is(const struct html_node *n, enum html_tag tag)
{
	return n->tag == tag && n->type == HTML_NODE_ELEMENT &&
	       n->ns == HTML_NS_HTML;
}

/* Walking in document order below `root`: the node after `n`, or NULL behind
 * the last. Begin with n = root. */
struct html_node *html_tree_next(
    const struct html_node *n, const struct html_node *root);

/* The same, but passes over what is inside `n`. */
struct html_node *html_tree_skip(
    const struct html_node *n, const struct html_node *root);

/* The next or previous sibling that is an element, or NULL. */
struct html_node *html_next_element(const struct html_node *n);
struct html_node *html_prev_element(const struct html_node *n);

/* An attribute's value: absent where there is none of that name. */
struct str html_node_attr(const struct html_node *n, struct str name);
bool html_node_has_class(const struct html_node *n, struct str cls);

/* All text below `n`, joined (textContent), appended to `b`. Templates,
 * scripts and styles count as they do in the standard: their text too. */
void html_node_text(struct buf *b, const struct html_node *n);

/* Changing a tree: takes the node out of its parent; puts it (which has no
 * parent) as the last child, or before a sibling. */
void html_node_detach(struct html_node *n);
void html_node_append(struct html_node *parent, struct html_node *n);
void html_node_insert_before(struct html_node *sibling, struct html_node *n);

#endif
