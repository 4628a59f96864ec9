/* SPDX-License-Identifier: MIT */
/* gazetted: ways through the tree of a page. */
#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "feed/caps.h"
#include "feed/page_impl.h"

static bool is_hidden(const struct html_node *n)
{
	return n->type == HTML_NODE_ELEMENT && n->tag != TAG_NOSCRIPT &&
	       (html_tag_hidden(n->tag) || n->tag == TAG_TEMPLATE);
}

struct html_node *page_step(
    const struct html_node *n, const struct html_node *root)
{
	return is_hidden(n) ? html_tree_skip(n, root) : html_tree_next(n, root);
}

bool page_is_heading(const struct html_node *n)
{
	return n->type == HTML_NODE_ELEMENT && n->tag >= TAG_H1 &&
	       n->tag <= TAG_H6;
}

struct html_node *page_next(
    const struct html_node *n, const struct html_node *root)
{
	struct html_node *next = page_step(n, root);
	while (next && (next->type != HTML_NODE_ELEMENT || is_hidden(next)))
		next = page_step(next, root);
	return next;
}

struct str page_words(const struct page *p, const struct html_node *node)
{
	struct buf b = buf_init(PAGE_TEXT_MAX);
	for (const struct html_node *n = node; n && !b.over;
	     n = page_step(n, node)) {
		if (n->type == HTML_NODE_ELEMENT && html_tag_block(n->tag))
			buf_addc(&b, ' ');
		if (n->type == HTML_NODE_TEXT)
			buf_adds(&b, n->name);
	}
	struct str s = str_squeeze(p->a, buf_str(&b));
	buf_free(&b);
	return s.n ? utf8_mend(p->a, s) : (struct str){NULL, 0};
}

bool page_has_link(const struct html_node *in)
{
	const struct html_node *n = in;
	while (n && !html_node_is(n, TAG_A))
		n = page_next(n, in);
	return n != NULL;
}

bool page_has_own_text(const struct html_node *n)
{
	const struct html_node *c = n->first;
	while (c && (c->type != HTML_NODE_TEXT || !str_trim(c->name).n))
		c = c->next;
	return c != NULL;
}

bool page_is_inside(const struct html_node *n, const struct html_node *of)
{
	while (n && n != of)
		n = n->parent;
	return n != NULL;
}

bool page_has_heading(const struct html_node *in)
{
	const struct html_node *n = in;
	while (n && !page_is_heading(n))
		n = page_next(n, in);
	return n != NULL;
}

struct html_node *page_below(
    const struct html_node *item, const struct html_node *n)
{
	struct html_node *next =
	    page_is_heading(item) ? html_next_element(n) : NULL;
	return next && !page_has_heading(next) ? next : NULL;
}

size_t page_depth(const struct html_node *n)
{
	size_t d = 0;
	while ((n = n->parent))
		d++;
	return d;
}

struct html_node *page_above(const struct html_node *n, size_t levels)
{
	struct html_node *at = (struct html_node *)n;
	while (levels--)
		at = at->parent;
	return at;
}

size_t page_shared_depth(const struct html_node *x, const struct html_node *y)
{
	size_t dx = page_depth(x), dy = page_depth(y), d = dx < dy ? dx : dy;
	x = page_above(x, dx - d);
	y = page_above(y, dy - d);
	for (; x != y; d--) {
		x = x->parent;
		y = y->parent;
	}
	return d;
}
