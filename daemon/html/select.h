/* SPDX-License-Identifier: MIT */
/* gazetted: CSS selectors over the tree of a page. */
/*
 * The selectors that people write to pick things out of pages (Selectors
 * level 4): types, *, #id, .class; attributes with = ~= |= ^= $= *= and the
 * flags i and s; the combinators descendant, >, + and ~; lists; :not() :is()
 * :where() :has(); :nth-child() and its family with an+b, odd and even;
 * :first- :last- :only- -child and -of-type; :empty :root :scope :link;
 * escapes. Not there: namespaces, pseudo-elements, "of" in :nth-child().
 *
 * A selector is compiled once, const afterwards, and used by any number of
 * searches. A search goes through the tree in document order and costs
 * HTML_SELECT_STEPS_MAX steps at most; after that nothing more is found.
 * Templates' contents are not looked into.
 *
 *	struct html_selector *s;
 *	struct html_search q;
 *	if (html_selector_new(a, S("article > h2 a[href]"), &s, e) < 0) ...
 *	html_search(&q, s, t.document);
 *	for (struct html_node *n; (n = html_search_next(&q));)
 *		use(n);
 */
#ifndef GZ_HTML_SELECT_H
#define GZ_HTML_SELECT_H

#include "base/err.h"
#include "html/caps.h"
#include "html/tree.h"

struct html_selector;

/* Compiles; the result lives in the arena and borrows `css`. CONFIG where it
 * is none, with the column (from 1, in bytes) and what is wrong there. */
int html_selector_new(struct arena *a, struct str css,
    struct html_selector **out, struct err *e) MUST_CHECK;

/* How specific it is (Selectors 4, section 17), of a list its most specific:
 * ids << 20 | classes << 10 | types, each up to 1023. */
unsigned html_selector_specificity(const struct html_selector *s);

struct html_search {
	const struct html_selector *selector;
	const struct html_node *root;
	struct html_node *at;
	size_t steps; /* left */
	/* Where :nth-child() last counted, so that siblings in a row are
	 * counted once. */
	struct {
		const struct html_node *node;
		long index;
	} seen[HTML_SELECT_NTH_MAX];
};

/* A search for what is below `root`; ancestors of it count for
 * combinators. */
void html_search(struct html_search *q, const struct html_selector *s,
    struct html_node *root);

/* The next that matches, or NULL at the end. The tree must not be changed
 * before it, but for the node last found: that may be detached after the
 * next was asked for. */
struct html_node *html_search_next(struct html_search *q);

/* The first below `root`, or NULL. */
struct html_node *html_select_first(
    const struct html_selector *s, struct html_node *root);

/* Does this element match? */
bool html_matches(const struct html_selector *s, struct html_node *n);

#endif
