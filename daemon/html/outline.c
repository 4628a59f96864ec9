/* SPDX-License-Identifier: MIT */
/* gazetted: a page as a list of its elements. */
#include "html/outline.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/vec.h"
#include "html/skip.h"

struct reader {
	struct arena *a;
	VEC(struct outline_node) nodes;
	uint32_t open[OUTLINE_DEPTH_MAX];
	size_t depth;
	struct str base;
};

static struct outline_node *top(struct reader *r, size_t i)
{
	return &r->nodes.v[r->open[i]];
}

static void close_to(struct reader *r, size_t depth)
{
	while (r->depth > depth)
		top(r, --r->depth)->end = (uint32_t)r->nodes.n;
}

static struct outline_node *add(struct reader *r)
{
	uint32_t at = (uint32_t)r->nodes.n;
	struct outline_node *n = vec_push(r->a, &r->nodes);
	n->parent = r->depth ? r->open[r->depth - 1] : at;
	n->end = at + 1;
	return n;
}

/* ---- end tags that are forgotten ---- */

/* The elements beyond which an open one is not looked for. */
static bool is_fence(enum html_tag t, enum html_tag sought)
{
	switch (sought) {
	case TAG_LI: return t == TAG_UL || t == TAG_OL || t == TAG_MENU;
	case TAG_DT:
	case TAG_DD: return t == TAG_DL;
	case TAG_TR:
	case TAG_TD:
	case TAG_TH: return t == TAG_TABLE;
	case TAG_OPTION: return t == TAG_SELECT;
	default: return t == TAG_TD || t == TAG_TH || t == TAG_TABLE;
	}
}

static void close_open(struct reader *r, enum html_tag t, enum html_tag or)
{
	for (size_t i = r->depth; i-- > 0;) {
		enum html_tag here = top(r, i)->tag;
		if (here == t || here == or)
			return close_to(r, i);
		if (is_fence(here, t) || here == TAG_BODY)
			return;
	}
}

static void imply_ends(struct reader *r, enum html_tag t)
{
	bool cell = t == TAG_TD || t == TAG_TH;
	bool term = t == TAG_DT || t == TAG_DD;
	if (r->depth && top(r, r->depth - 1)->tag == TAG_P &&
	    html_tag_block(t) && t != TAG_BR)
		close_to(r, r->depth - 1);
	if (t == TAG_LI || t == TAG_OPTION)
		close_open(r, t, t);
	else if (cell || t == TAG_TR)
		close_open(r, cell ? TAG_TD : TAG_TR, cell ? TAG_TH : TAG_TR);
	else if (term)
		close_open(r, TAG_DT, TAG_DD);
}

/* ---- tokens ---- */

static void start(struct reader *r, const struct html_token *k)
{
	imply_ends(r, k->tag);
	uint32_t at = (uint32_t)r->nodes.n;
	struct outline_node *n = add(r);
	n->tag = k->tag;
	n->name = k->name;
	n->attrs = (uint32_t)k->attrs;
	n->attr = k->attrs
		      ? arena_memdup(r->a, k->attr, k->attrs * sizeof(*k->attr))
		      : NULL;
	if (k->tag == TAG_BASE && !r->base.p)
		r->base = html_attr_get(k, S("href"));
	if (!html_tag_void(k->tag) && r->depth < OUTLINE_DEPTH_MAX)
		r->open[r->depth++] = at;
}

static void end(struct reader *r, const struct html_token *k)
{
	for (size_t i = r->depth; i-- > 0;) {
		const struct outline_node *n = top(r, i);
		if (n->tag == k->tag && str_eq(n->name, k->name))
			return close_to(r, i);
		if (k->tag != TAG_TABLE && is_fence(n->tag, TAG_UNKNOWN))
			return;
	}
}

static void text(struct reader *r, struct str s)
{
	if (str_trim(s).n)
		add(r)->text = s;
}

static bool is_data(const struct html_token *k)
{
	return k->tag == TAG_SCRIPT &&
	       str_ifind(html_attr_get(k, S("type")), S("ld+json")) >= 0;
}

void outline_read(struct arena *a, struct str page, struct outline *out)
{
	struct reader *r = arena_new_of(a, struct reader);
	struct html_tokenizer t;
	struct html_token k;
	struct html_skipper skip = {{0}};
	r->a = a;
	html_tokenizer_init(&t, a, page);
	while (r->nodes.n < OUTLINE_NODES_MAX && html_next(&t, &k)) {
		if (k.type == HTML_TEXT) {
			text(r, k.text);
		} else if (k.type == HTML_END) {
			end(r, &k);
		} else if (k.type == HTML_START && html_tag_hidden(k.tag) &&
			   !html_tag_void(k.tag) && !is_data(&k) &&
			   k.tag != TAG_NOSCRIPT) {
			html_skip(&t, &skip, &k);
		} else if (k.type == HTML_START) {
			start(r, &k);
			html_enter(&t, k.tag);
		}
	}
	close_to(r, 0);
	*out = (struct outline){r->nodes.v, r->nodes.n, r->base};
}

/* ---- looking ---- */

struct str outline_attr(const struct outline_node *n, struct str name)
{
	for (uint32_t i = 0; i < n->attrs; i++)
		if (str_eq(n->attr[i].name, name))
			return n->attr[i].value;
	return (struct str){NULL, 0};
}

bool outline_has_class(const struct outline_node *n, struct str word)
{
	struct str list = outline_attr(n, S("class"));
	for (size_t i = 0; i < list.n;) {
		size_t from = i;
		while (i < list.n && !ch_space(list.p[i]))
			i++;
		if (str_ieq(str_sub(list, from, i), word))
			return true;
		i++;
	}
	return false;
}

struct str outline_text(struct arena *a, const struct outline *o, size_t node)
{
	struct buf b = buf_init(OUTLINE_TEXT_MAX);
	for (size_t i = node; i < o->v[node].end && !b.over; i++) {
		const struct outline_node *n = &o->v[i];
		if (n->tag == TAG_SCRIPT) {
			i = n->end - 1;
			continue;
		}
		if (n->name.p && html_tag_block(n->tag))
			buf_addc(&b, ' ');
		buf_adds(&b, n->text);
	}
	struct str s = str_squeeze(a, buf_str(&b));
	buf_free(&b);
	return s.n ? s : (struct str){NULL, 0};
}
