/* SPDX-License-Identifier: MIT */
/* gazetted: the HTML tree builder: making nodes and placing them. */
#include "html/tree_impl.h"

#include "base/arena.h"

struct html_node *tb_node(struct builder *b, enum html_node_type type)
{
	struct html_node *n = arena_new_of(b->a, struct html_node);
	n->type = (uint8_t)type;
	b->out->nodes++;
	return n;
}

struct html_node *tb_element(struct builder *b, enum html_ns ns)
{
	struct html_node *n = tb_node(b, HTML_NODE_ELEMENT);
	n->ns = (uint8_t)ns;
	n->tag = (uint8_t)b->k.tag;
	n->name = b->k.name;
	n->attrs = (uint32_t)b->k.attrs;
	if (n->attrs) {
		size_t size = n->attrs * sizeof(*n->attr);
		n->attr = arena_alloc(b->a, size);
		memcpy(n->attr, b->k.attr, size);
	}
	return n;
}

struct html_node *tb_clone(struct builder *b, const struct html_node *from)
{
	struct html_node *n = tb_node(b, HTML_NODE_ELEMENT);
	n->tag = from->tag;
	n->name = from->name;
	n->attr = from->attr;
	n->attrs = from->attrs;
	return n;
}

struct place {
	struct html_node *parent, *before; /* before: NULL at the end */
};

/* Before the last table, if it has a parent; in the last template, if that
 * is deeper. */
static struct place foster_place(const struct builder *b)
{
	for (int i = b->depth - 1; i > 0; i--) {
		struct html_node *n = b->open[i];
		if (b->key[i] == TAG_TEMPLATE)
			return (struct place){n, NULL};
		if (b->key[i] != TAG_TABLE)
			continue;
		if (n->parent)
			return (struct place){n->parent, n};
		return (struct place){b->open[i - 1], NULL};
	}
	return (struct place){b->open[0], NULL};
}

static struct place place_in(const struct builder *b, struct html_node *target)
{
	if (b->foster && tb_class[tb_key(target)] & T_FOSTER)
		return foster_place(b);
	return (struct place){target, NULL};
}

void tb_place(struct builder *b, struct html_node *n, struct html_node *target)
{
	struct place p = place_in(b, target);
	if (p.before)
		html_node_insert_before(p.before, n);
	else
		html_node_append(p.parent, n);
}

/* What is too deep becomes a sibling of the element before it, as in
 * browsers; tables and the like are not closed this way (tb_full). */
void tb_make_room(struct builder *b)
{
	if (b->depth >= HTML_TREE_DEPTH_MAX && !(tb_top_class(b) & T_STAY))
		tb_pop(b);
}

struct html_node *tb_insert_void(struct builder *b)
{
	tb_make_room(b);
	struct html_node *n = tb_element(b, HTML_NS_HTML);
	tb_place(b, n, tb_top(b));
	return n;
}

struct html_node *tb_insert(struct builder *b)
{
	struct html_node *n = tb_insert_void(b);
	tb_push(b, n);
	return n;
}

struct html_node *tb_insert_tag(struct builder *b, enum html_tag tag)
{
	tb_make_room(b);
	struct html_node *n = tb_node(b, HTML_NODE_ELEMENT);
	n->tag = (uint8_t)tag;
	n->name = html_tag_name(tag);
	if (b->depth)
		tb_place(b, n, tb_top(b));
	else
		html_node_append(b->out->document, n);
	tb_push(b, n);
	return n;
}

/* Two neighbours in the input join without a copy; else the text moves to
 * room of its own that doubles. */
static void join(struct builder *b, struct html_node *n, struct str s)
{
	struct str in = b->t.in;
	if (n->name.p + n->name.n == s.p && n->name.p >= in.p &&
	    s.p + s.n <= in.p + in.n) {
		n->name.n += s.n;
		return;
	}
	size_t need = n->name.n + s.n;
	if (need > n->room) {
		n->room = need * 2;
		char *p = arena_alloc(b->a, n->room);
		memcpy(p, n->name.p, n->name.n);
		n->name.p = p;
	}
	memcpy((char *)n->name.p + n->name.n, s.p, s.n);
	n->name.n = need;
}

void tb_text(struct builder *b, struct str s)
{
	if (!s.n)
		return;
	struct place p = place_in(b, tb_top(b));
	struct html_node *prev = p.before ? p.before->prev : p.parent->last;
	if (prev && prev->type == HTML_NODE_TEXT) {
		join(b, prev, s);
		return;
	}
	struct html_node *n = tb_node(b, HTML_NODE_TEXT);
	n->name = s;
	if (p.before)
		html_node_insert_before(p.before, n);
	else
		html_node_append(p.parent, n);
}

void tb_comment(struct builder *b, struct html_node *parent)
{
	struct html_node *n = tb_node(b, HTML_NODE_COMMENT);
	n->name = b->k.text;
	if (parent)
		html_node_append(parent, n);
	else
		tb_place(b, n, tb_top(b));
}

void tb_merge_attrs(struct builder *b, struct html_node *n)
{
	struct html_attr *all = NULL;
	size_t had = n->attrs;
	for (size_t i = 0; i < b->k.attrs; i++) {
		struct html_attr at = b->k.attr[i];
		if (n->attrs >= HTML_ATTRS_MAX || html_node_attr(n, at.name).p)
			continue;
		if (!all)
			n->attr = all = arena_regrow(
			    b->a, n->attr, had, HTML_ATTRS_MAX, sizeof(at));
		all[n->attrs++] = at;
	}
}

static size_t leading_space(struct str s)
{
	size_t i = 0;
	while (i < s.n && ch_space(s.p[i]) && s.p[i] != '\v')
		i++;
	return i;
}

bool tb_is_space(struct str s)
{
	return leading_space(s) == s.n;
}

struct str tb_take_space(struct builder *b)
{
	size_t n = leading_space(b->k.text);
	struct str space = {b->k.text.p, n};
	b->k.text.p += n;
	b->k.text.n -= n;
	return space;
}

struct str tb_mend_nul(struct builder *b, struct str s, bool replace)
{
	if (!s.n || !memchr(s.p, 0, s.n))
		return s;
	char *p = arena_alloc(b->a, s.n * (replace ? 3 : 1) + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i]) {
			p[n++] = s.p[i];
		} else if (replace) {
			memcpy(p + n, "\xEF\xBF\xBD", 3);
			n += 3;
		}
	}
	return (struct str){p, n};
}
