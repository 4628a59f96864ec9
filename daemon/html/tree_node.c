/* SPDX-License-Identifier: MIT */
/* gazetted: the tree of an HTML page: its nodes. */
#include "html/tree.h"

#include <assert.h>

#include "base/buf.h"

struct html_node *html_tree_skip(
    const struct html_node *n, const struct html_node *root)
{
	while (n != root && !n->next)
		n = n->parent;
	return n == root ? NULL : n->next;
}

struct html_node *html_tree_next(
    const struct html_node *n, const struct html_node *root)
{
	return n->first ? n->first : html_tree_skip(n, root);
}

struct html_node *html_next_element(const struct html_node *n)
{
	struct html_node *s = n->next;
	while (s && s->type != HTML_NODE_ELEMENT)
		s = s->next;
	return s;
}

struct html_node *html_prev_element(const struct html_node *n)
{
	struct html_node *s = n->prev;
	while (s && s->type != HTML_NODE_ELEMENT)
		s = s->prev;
	return s;
}

struct str html_node_attr(const struct html_node *n, struct str name)
{
	for (size_t i = 0; i < n->attrs; i++)
		if (str_eq(n->attr[i].name, name))
			return n->attr[i].value;
	return (struct str){NULL, 0};
}

bool html_node_has_class(const struct html_node *n, struct str cls)
{
	struct str all = html_node_attr(n, S("class"));
	size_t i = 0;
	while (i < all.n && cls.n) {
		while (i < all.n && ch_space(all.p[i]))
			i++;
		size_t from = i;
		while (i < all.n && !ch_space(all.p[i]))
			i++;
		if (str_eq(str_sub(all, from, i), cls))
			return true;
	}
	return false;
}

void html_node_text(struct buf *b, const struct html_node *n)
{
	if (n->type == HTML_NODE_TEXT) {
		buf_adds(b, n->name);
		return;
	}
	for (const struct html_node *c = n->first; c; c = html_tree_next(c, n))
		if (c->type == HTML_NODE_TEXT)
			buf_adds(b, c->name);
}

void html_node_detach(struct html_node *n)
{
	struct html_node *p = n->parent;
	if (!p)
		return;
	*(n->prev ? &n->prev->next : &p->first) = n->next;
	*(n->next ? &n->next->prev : &p->last) = n->prev;
	n->parent = n->prev = n->next = NULL;
}

void html_node_append(struct html_node *parent, struct html_node *n)
{
	assert(!n->parent);
	n->parent = parent;
	n->prev = parent->last;
	*(n->prev ? &n->prev->next : &parent->first) = n;
	parent->last = n;
}

void html_node_insert_before(struct html_node *sibling, struct html_node *n)
{
	assert(!n->parent && sibling->parent);
	n->parent = sibling->parent;
	n->next = sibling;
	n->prev = sibling->prev;
	*(n->prev ? &n->prev->next : &n->parent->first) = n;
	sibling->prev = n;
}
