/* SPDX-License-Identifier: MIT */
/* gazetted: CSS selectors over the tree of a page: matching. */
/*
 * A chain is matched from the right, the way browsers do. A part that fails
 * says how far the failure reaches, so that no work is done twice for
 * nothing: here alone, for all siblings too, or for every ancestor. The
 * recursion goes over the parts of the selector, which are capped; never
 * over the page.
 */
#include "html/select_impl.h"

enum verdict { MATCH, FAIL, FAIL_SIBLINGS, FAIL_ALL };

static bool matches_list(struct html_search *q, const struct html_selector *s,
    const struct html_node *n, const struct html_node *anchor);

static bool step(struct html_search *q)
{
	if (!q->steps)
		return false;
	q->steps--;
	return true;
}

static bool same_type(const struct html_node *x, const struct html_node *y)
{
	return x->tag == y->tag && x->ns == y->ns && str_eq(x->name, y->name);
}

/* The next element in a direction, of the same type where asked for. */
static const struct html_node *sibling(struct html_search *q,
    const struct html_node *n, bool forward, bool of_type)
{
	const struct html_node *s = n;
	do {
		s = forward ? html_next_element(s) : html_prev_element(s);
	} while (s && step(q) && of_type && !same_type(s, n));
	return s;
}

/* The element's number among its siblings, from 1. Siblings that are asked
 * for in document order are counted on from the one before. */
static long number(
    struct html_search *q, const struct sel_test *t, const struct html_node *n)
{
	const struct html_node *prev = sibling(q, n, false, t->of_type);
	const struct html_node *seen = q->seen[t->seen].node;
	long index = 1;
	if (seen == n) {
		index = q->seen[t->seen].index;
	} else if (prev && seen == prev) {
		index = q->seen[t->seen].index + (t->last ? -1 : 1);
	} else {
		const struct html_node *s =
		    t->last ? sibling(q, n, true, t->of_type) : prev;
		for (; s && q->steps; index++)
			s = sibling(q, s, t->last, t->of_type);
	}
	q->seen[t->seen].node = n;
	q->seen[t->seen].index = index;
	return index;
}

static bool nth(
    struct html_search *q, const struct sel_test *t, const struct html_node *n)
{
	/* The common ones need no counting. */
	if (t->a == 0 && t->b == 1)
		return !sibling(q, n, t->last, t->of_type);
	long d = number(q, t, n) - t->b;
	return t->a ? d % t->a == 0 && d / t->a >= 0 : d == 0;
}

static bool is_space(char c)
{
	return ch_space(c) && c != '\v';
}

static bool eq(struct str x, struct str y, bool any_case)
{
	return any_case ? str_ieq(x, y) : str_eq(x, y);
}

static bool has_word(struct str all, struct str word, bool any_case)
{
	for (size_t i = 0; i < all.n;) {
		size_t from = i;
		while (i < all.n && !is_space(all.p[i]))
			i++;
		if (i > from && eq(str_sub(all, from, i), word, any_case))
			return true;
		i++;
	}
	return false;
}

static bool value_fits(const struct sel_test *t, struct str v)
{
	struct str w = t->value;
	bool any = t->any_case;
	switch (t->op) {
	case 0: return true;
	case '=': return eq(v, w, any);
	case '~': return has_word(v, w, any);
	case '|':
		return v.n >= w.n && eq(str_sub(v, 0, w.n), w, any) &&
		       (v.n == w.n || v.p[w.n] == '-');
	case '^': return w.n && v.n >= w.n && eq(str_sub(v, 0, w.n), w, any);
	case '$':
		return w.n && v.n >= w.n &&
		       eq(str_sub(v, v.n - w.n, v.n), w, any);
	default: return w.n && (any ? str_ifind(v, w) : str_find(v, w)) >= 0;
	}
}

static bool attr_fits(const struct sel_test *t, const struct html_node *n)
{
	for (size_t i = 0; i < n->attrs; i++)
		if (str_ieq(n->attr[i].name, t->name))
			return value_fits(t, n->attr[i].value);
	return false;
}

static bool type_fits(const struct sel_test *t, const struct html_node *n)
{
	return t->tag ? n->tag == t->tag : str_ieq(n->name, t->name);
}

static bool is_empty(const struct html_node *n)
{
	for (const struct html_node *c = n->first; c; c = c->next)
		if (c->type != HTML_NODE_COMMENT)
			return false;
	return true;
}

static bool is_link(const struct html_node *n)
{
	return (html_node_is(n, TAG_A) || html_node_is(n, TAG_AREA)) &&
	       html_node_attr(n, S("href")).p;
}

static bool only(struct html_search *q, const struct html_node *n, bool of_type)
{
	return !sibling(q, n, false, of_type) && !sibling(q, n, true, of_type);
}

/* Does something below the element, or behind it, match? */
static bool has(
    struct html_search *q, const struct sel_test *t, const struct html_node *n)
{
	for (const struct html_node *c = n->first; c && step(q);
	     c = html_tree_next(c, n))
		if (c->type == HTML_NODE_ELEMENT &&
		    matches_list(q, t->list, c, n))
			return true;
	bool behind = false;
	for (size_t i = 0; i < t->list->chains; i++) {
		char c = t->list->chain[i].part[0].combinator;
		behind = behind || c == '+' || c == '~';
	}
	const struct html_node *s = behind ? n->next : NULL;
	for (; s && step(q); s = html_tree_next(s, n->parent))
		if (s->type == HTML_NODE_ELEMENT &&
		    matches_list(q, t->list, s, n))
			return true;
	return false;
}

static bool test(
    struct html_search *q, const struct sel_test *t, const struct html_node *n)
{
	switch (t->kind) {
	case SEL_ANY: return true;
	case SEL_TYPE: return type_fits(t, n);
	case SEL_ID: return str_eq(html_node_attr(n, S("id")), t->name);
	case SEL_CLASS:
		return has_word(html_node_attr(n, S("class")), t->name, false);
	case SEL_ATTR: return attr_fits(t, n);
	case SEL_NTH: return nth(q, t, n);
	case SEL_ONLY_CHILD: return only(q, n, false);
	case SEL_ONLY_TYPE: return only(q, n, true);
	case SEL_ROOT:
		return n->parent && n->parent->type == HTML_NODE_DOCUMENT;
	case SEL_SCOPE: return n == q->root;
	case SEL_EMPTY: return is_empty(n);
	case SEL_LINK: return is_link(n);
	case SEL_IS: return matches_list(q, t->list, n, NULL);
	case SEL_NOT: return !matches_list(q, t->list, n, NULL);
	case SEL_HAS: return has(q, t, n);
	}
	return false;
}

static const struct html_node *parent_of(const struct html_node *n)
{
	const struct html_node *p = n->parent;
	return p && p->type == HTML_NODE_ELEMENT ? p : NULL;
}

/* Does the leftmost part inside :has() stand as it should to the element? */
static bool anchored(struct html_search *q, char combinator,
    const struct html_node *n, const struct html_node *anchor)
{
	const struct html_node *p = n;
	switch (combinator) {
	case '>': return n->parent == anchor;
	case '+': return html_prev_element(n) == anchor;
	case '~':
		while ((p = html_prev_element(p)) && step(q))
			if (p == anchor)
				return true;
		return false;
	default:
		while ((p = p->parent) && step(q))
			if (p == anchor)
				return true;
		return false;
	}
}

struct match {
	struct html_search *q;
	const struct sel_chain *chain;
	const struct html_node *anchor;
};

static enum verdict match_part(
    const struct match *m, size_t i, const struct html_node *n);

/* The parts left of part `i`, which stands at `n`. */
static enum verdict match_left(
    const struct match *m, size_t i, const struct html_node *n)
{
	char combinator = m->chain->part[i].combinator;
	enum verdict v;
	switch (combinator) {
	case '>':
		n = parent_of(n);
		v = n ? match_part(m, i - 1, n) : FAIL_ALL;
		return v == FAIL ? FAIL_SIBLINGS : v;
	case '+':
		n = html_prev_element(n);
		return n ? match_part(m, i - 1, n) : FAIL_SIBLINGS;
	case '~':
		while ((n = html_prev_element(n)))
			if ((v = match_part(m, i - 1, n)) != FAIL)
				return v;
		return FAIL_SIBLINGS;
	default:
		while ((n = parent_of(n))) {
			v = match_part(m, i - 1, n);
			if (v == MATCH || v == FAIL_ALL)
				return v;
		}
		return FAIL_ALL;
	}
}

static enum verdict match_part(
    const struct match *m, size_t i, const struct html_node *n)
{
	const struct sel_part *p = &m->chain->part[i];
	if (!step(m->q))
		return FAIL_ALL;
	for (size_t k = 0; k < p->tests; k++)
		if (!test(m->q, &p->test[k], n))
			return FAIL;
	if (i)
		return match_left(m, i, n);
	if (m->anchor && !anchored(m->q, p->combinator, n, m->anchor))
		return FAIL;
	return MATCH;
}

static bool matches_list(struct html_search *q, const struct html_selector *s,
    const struct html_node *n, const struct html_node *anchor)
{
	for (size_t i = 0; i < s->chains; i++) {
		struct match m = {q, &s->chain[i], anchor};
		if (match_part(&m, s->chain[i].parts - 1, n) == MATCH)
			return q->steps > 0;
	}
	return false;
}

void html_search(struct html_search *q, const struct html_selector *s,
    struct html_node *root)
{
	*q = (struct html_search){.selector = s,
	    .root = root,
	    .at = root,
	    .steps = HTML_SELECT_STEPS_MAX};
}

struct html_node *html_search_next(struct html_search *q)
{
	while (q->at && q->steps) {
		struct html_node *n = q->at;
		q->at = html_node_is(n, TAG_TEMPLATE) && n != q->root
			    ? html_tree_skip(n, q->root)
			    : html_tree_next(n, q->root);
		n = q->at;
		if (n && n->type == HTML_NODE_ELEMENT &&
		    matches_list(q, q->selector, n, NULL))
			return n;
	}
	return NULL;
}

struct html_node *html_select_first(
    const struct html_selector *s, struct html_node *root)
{
	struct html_search q;
	html_search(&q, s, root);
	return html_search_next(&q);
}

bool html_matches(const struct html_selector *s, struct html_node *n)
{
	struct html_search q;
	html_search(&q, s, n);
	return n->type == HTML_NODE_ELEMENT && matches_list(&q, s, n, NULL);
}
