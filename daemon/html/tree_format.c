/* SPDX-License-Identifier: MIT */
/* gazetted: the HTML tree builder: formatting elements. */
/*
 * The list of active formatting elements (13.2.4.3) and the adoption agency
 * (13.2.6.4.7). Deviations, all of them caps: the list forgets its oldest
 * entry when full; copies of formatting elements are limited by the size of
 * the page, after which <b>, <i> and the like are not opened again; and two
 * sets of attributes count as the same when their 64-bit hashes are.
 */
#include <assert.h>

#include "base/arena.h"
#include "html/tree_impl.h"

static uint64_t hash_str(uint64_t h, struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.p[i]) * 0x100000001b3u;
	return (h ^ s.n) * 0x9e3779b97f4a7c15u;
}

/* A sum, so that the order does not matter. */
static uint64_t hash_attrs(const struct html_node *n)
{
	uint64_t sum = n->attrs;
	for (size_t i = 0; i < n->attrs; i++)
		sum += hash_str(hash_str(1, n->attr[i].name), n->attr[i].value);
	return sum;
}

void tb_format_remove(struct builder *b, int at)
{
	b->formats--;
	memmove(b->format + at, b->format + at + 1,
	    (size_t)(b->formats - at) * sizeof(*b->format));
}

static void push_entry(struct builder *b, struct html_node *n, uint64_t hash)
{
	if (b->formats == HTML_TREE_FORMAT_MAX)
		tb_format_remove(b, 0);
	b->format[b->formats++] = (struct tb_format){n, hash};
}

/* Noah's ark: three of a kind, no more. */
void tb_format_push(struct builder *b, struct html_node *n)
{
	uint64_t hash = hash_attrs(n);
	int same = 0, earliest = -1;
	for (int i = b->formats - 1; i >= 0 && b->format[i].node; i--)
		if (b->format[i].node->tag == n->tag &&
		    b->format[i].hash == hash) {
			same++;
			earliest = i;
		}
	if (same >= 3)
		tb_format_remove(b, earliest);
	push_entry(b, n, hash);
}

void tb_format_marker(struct builder *b)
{
	push_entry(b, NULL, 0);
}

void tb_format_clear(struct builder *b)
{
	while (b->formats && b->format[--b->formats].node)
		;
}

int tb_format_find(const struct builder *b, const struct html_node *n)
{
	if (!(tb_class[tb_key(n)] & T_FORMAT))
		return -1;
	for (int i = b->formats - 1; i >= 0; i--)
		if (b->format[i].node == n)
			return i;
	return -1;
}

int tb_format_last(const struct builder *b, enum html_tag tag)
{
	for (int i = b->formats - 1; i >= 0 && b->format[i].node; i--)
		if (b->format[i].node->tag == tag)
			return i;
	return -1;
}

static bool settled(const struct tb_format *f)
{
	return !f->node || f->node->room;
}

void tb_reconstruct(struct builder *b)
{
	int i = b->formats;
	while (i > 0 && !settled(&b->format[i - 1]))
		i--;
	for (; i < b->formats; i++) {
		if (!b->clones) {
			b->formats = i;
			return;
		}
		b->clones--;
		tb_make_room(b);
		struct html_node *n = tb_clone(b, b->format[i].node);
		tb_place(b, n, tb_top(b));
		tb_push(b, n);
		b->format[i].node = n;
	}
}

static int furthest_block(const struct builder *b, int above)
{
	for (int i = above + 1; i < b->depth; i++)
		if (tb_class[b->key[i]] & T_SPECIAL)
			return i;
	return -1;
}

static bool node_in_scope(const struct builder *b, int at)
{
	for (int i = b->depth - 1; i > at; i--)
		if (tb_class[b->key[i]] & T_SCOPE)
			return false;
	return true;
}

static void move_children(struct html_node *from, struct html_node *to)
{
	for (struct html_node *c; (c = from->first);) {
		html_node_detach(c);
		html_node_append(to, c);
	}
}

/* Steps 4.11 to 4.14: goes up from the block at `fb` to the formatting
 * element at `fe`, copying those between that are still active and dropping
 * the others from the stack. Returns the last node, and the index of the
 * furthest block, which moves down with each drop. */
static struct html_node *inner_loop(
    struct builder *b, int fe, int *fb, int *bookmark)
{
	struct html_node *block = b->open[*fb], *last = block;
	int round = 0;
	for (int i = *fb - 1; i > fe; i--) {
		struct html_node *node = b->open[i];
		int f = tb_format_find(b, node);
		if (++round > 3 && f >= 0) {
			tb_format_remove(b, f);
			*bookmark -= f < *bookmark;
			f = -1;
		}
		if (f < 0) {
			tb_remove(b, i);
			(*fb)--;
			continue;
		}
		struct html_node *copy = tb_clone(b, node);
		node->room = 0;
		copy->room = 1;
		b->open[i] = copy;
		b->format[f].node = copy;
		if (last == block)
			*bookmark = f + 1;
		html_node_detach(last);
		html_node_append(copy, last);
		last = copy;
	}
	return last;
}

/* One round: the formatting element at f in the list, fe on the stack, with
 * the block fb. */
static void adopt_once(struct builder *b, int f, int fe, int fb)
{
	struct html_node *element = b->format[f].node, *block = b->open[fb];
	struct html_node *ancestor = b->open[fe - 1];
	uint64_t hash = b->format[f].hash;
	int bookmark = f;
	struct html_node *last = inner_loop(b, fe, &fb, &bookmark);
	html_node_detach(last);
	tb_place(b, last, ancestor);
	struct html_node *copy = tb_clone(b, element);
	move_children(block, copy);
	html_node_append(block, copy);
	f = tb_format_find(b, element);
	tb_format_remove(b, f);
	bookmark -= f < bookmark;
	memmove(b->format + bookmark + 1, b->format + bookmark,
	    (size_t)(b->formats - bookmark) * sizeof(*b->format));
	b->format[bookmark] = (struct tb_format){copy, hash};
	b->formats++;
	tb_remove(b, fe);
	tb_insert_at(b, fb, copy); /* fb - 1 is the block now */
}

void tb_adopt(struct builder *b, enum html_tag tag)
{
	if (tb_top_key(b) == tag && tb_format_find(b, tb_top(b)) < 0) {
		tb_pop(b);
		return;
	}
	for (int round = 0; round < 8; round++) {
		int f = tb_format_last(b, tag);
		if (f < 0) {
			tb_any_end(b);
			return;
		}
		int fe = tb_find(b, b->format[f].node);
		if (fe < 0) {
			tb_format_remove(b, f);
			return;
		}
		if (!node_in_scope(b, fe))
			return;
		int fb = furthest_block(b, fe);
		if (fb < 0 || b->clones < 4) {
			while (b->depth > fe)
				tb_pop(b);
			tb_format_remove(b, f);
			return;
		}
		b->clones -= 4;
		adopt_once(b, f, fe, fb);
	}
}
