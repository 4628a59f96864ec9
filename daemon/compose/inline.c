/* SPDX-License-Identifier: MIT */
/* gazetted: style sheets of mail: into the elements. */
/*
 * Rules are sorted by the cascade once; then each element is asked of each
 * rule, which for the hundred rules and some thousand elements of a mail is
 * milliseconds, once a rendering.
 */
#include "base/arena.h"
#include "base/map.h"
#include "compose/caps.h"
#include "compose/css.h"
#include "html/select.h"
#include "html/serialise.h"
#include "html/tree.h"

struct inliner {
	struct arena *a;
	const struct css_sheet *sheet;
	struct map *classes; /* those that what is kept speaks of */
	struct css_decls own, set;
};

/* A name set again moves to the end. */
static void set(struct inliner *in, const struct css_decl *d)
{
	size_t n = 0;
	for (size_t i = 0; i < in->set.list.n; i++)
		if (!str_ieq(in->set.list.v[i].name, d->name))
			in->set.list.v[n++] = in->set.list.v[i];
	in->set.list.n = n;
	*vec_push(in->a, &in->set.list) = *d;
}

static void set_all(
    struct inliner *in, const struct css_decls *from, bool important)
{
	vec_each (&from->list, d)
		if (d->important == important)
			set(in, d);
}

static struct html_attr *attr(struct html_node *n, struct str name)
{
	for (uint32_t i = 0; i < n->attrs; i++)
		if (str_eq(n->attr[i].name, name))
			return &n->attr[i];
	return NULL;
}

static void drop_attr(struct html_node *n, struct html_attr *at)
{
	size_t i = (size_t)(at - n->attr);
	memmove(at, at + 1, (n->attrs - i - 1) * sizeof(*at));
	n->attrs--;
}

static void add_attr(
    struct arena *a, struct html_node *n, struct str name, struct str value)
{
	struct html_attr *v = arena_calloc(a, (size_t)n->attrs + 1, sizeof(*v));
	if (n->attrs)
		memcpy(v, n->attr, n->attrs * sizeof(*v));
	v[n->attrs].name = name;
	v[n->attrs].value = value;
	n->attr = v;
	n->attrs++;
}

static struct str as_text(struct inliner *in)
{
	struct buf b = buf_init(CSS_BYTES_MAX);
	vec_each (&in->set.list, d)
		buf_addf(&b, "%s%.*s:%.*s", b.n ? ";" : "", PRS(d->name),
		    PRS(d->value));
	struct str s = buf_dup(in->a, &b);
	buf_free(&b);
	return s;
}

/* The rules that fit, normal ones before the attribute's own. */
static void style(struct inliner *in, struct html_node *n)
{
	const struct css_rule *fit[CSS_FIT_MAX];
	size_t fits = 0;
	struct html_attr *own = attr(n, S("style"));
	vec_each (&in->sheet->rules, r)
		if (fits < CSS_FIT_MAX && html_matches(r->selector, n))
			fit[fits++] = r;
	if (!fits)
		return;
	in->own.list.n = in->set.list.n = 0;
	if (own)
		css_declarations(in->a, own->value, &in->own);
	for (int important = 0; important < 2; important++) {
		for (size_t i = 0; i < fits; i++)
			set_all(in, fit[i]->decls, important);
		set_all(in, &in->own, important);
	}
	if (own)
		own->value = as_text(in);
	else if (in->set.list.n)
		add_attr(in->a, n, S("style"), as_text(in));
}

/* Leaves the classes that are still spoken of. */
static void thin(struct inliner *in, struct html_node *n)
{
	struct html_attr *cls = attr(n, S("class"));
	if (!cls)
		return;
	struct buf b = buf_init(cls->value.n + 1);
	struct str rest = str_squeeze(in->a, cls->value), one;
	while (rest.n && str_split(&rest, ' ', &one))
		if (map_get(in->classes, one))
			buf_addf(&b, "%s%.*s", b.n ? " " : "", PRS(one));
	cls->value = buf_dup(in->a, &b);
	buf_free(&b);
	if (!cls->value.n)
		drop_attr(n, cls);
}

static bool name_byte(char c)
{
	return ch_alnum(c) || c == '-' || c == '_' || (unsigned char)c >= 128;
}

static void note_classes(struct inliner *in, struct str css)
{
	for (size_t i = 0; i + 1 < css.n; i++) {
		size_t end = i + 1;
		if (css.p[i] != '.')
			continue;
		while (end < css.n && name_byte(css.p[end]))
			end++;
		if (end > i + 1)
			map_put(in->classes, str_sub(css, i + 1, end), in);
		i = end - 1;
	}
}

/* All <style> elements' text; the first is kept, the others go. */
static struct str take_styles(
    struct arena *a, struct html_node *root, struct html_node **out_first)
{
	struct buf b = buf_init(CSS_BYTES_MAX);
	*out_first = NULL;
	for (struct html_node *n = root, *next; n; n = next) {
		next = html_tree_next(n, root);
		if (!html_node_is(n, TAG_STYLE))
			continue;
		html_node_text(&b, n);
		next = html_tree_skip(n, root);
		if (*out_first)
			html_node_detach(n);
		else
			*out_first = n;
	}
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

/* What is kept takes the sheet's place; an empty sheet goes. */
static void put_kept(struct inliner *in, struct html_node *element)
{
	struct buf b = buf_init(CSS_BYTES_MAX);
	vec_each (&in->sheet->kept, k) {
		buf_addf(&b, "%s%.*s\n", b.n ? "" : "\n", PRS(*k));
		note_classes(in, *k);
	}
	struct html_node *text = element->first;
	if (b.n && text && text->type == HTML_NODE_TEXT)
		text->name = buf_dup(in->a, &b);
	else
		html_node_detach(element);
	buf_free(&b);
}

static int inline_tree(
    struct arena *a, struct str file, struct html_tree *t, struct err *e)
{
	struct html_node *element;
	struct css_sheet sheet = {0};
	struct inliner in = {.a = a, .sheet = &sheet, .classes = map_new(a)};
	struct str css = take_styles(a, t->document, &element);
	if (!element)
		return 0;
	if (css_parse(a, file, css, &sheet, e) < 0)
		return -1;
	put_kept(&in, element);
	for (struct html_node *n = t->document; n;
	     n = html_tree_next(n, t->document))
		if (n->type == HTML_NODE_ELEMENT)
			style(&in, n);
	for (struct html_node *n = t->document; n;
	     n = html_tree_next(n, t->document))
		if (n->type == HTML_NODE_ELEMENT)
			thin(&in, n);
	return 0;
}

int css_inline(struct buf *out, struct str file, struct str page, struct err *e)
{
	struct arena *a = arena_new();
	struct html_tree t;
	html_tree_parse(a, page, NULL, &t);
	int rc = inline_tree(a, file, &t, e);
	if (rc == 0) {
		html_serialise(out, t.document, false);
		if (out->n && out->p[out->n - 1] != '\n')
			buf_addc(out, '\n');
	}
	arena_free(&a);
	return rc;
}
