/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the HTML tree builder. */
/*
 * Own rows first; then, where the corpora are there, the html5lib tree
 * construction suite (parse errors are not compared: we report none).
 */
#include "html/tree.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "base/vec.h"
#include "html/caps.h"
#include "tap.h"

/* ---- a tree as the suite writes it ---- */

static void indent(struct buf *b, int depth)
{
	buf_addf(b, "\n| %*s", depth * 2, "");
}

static int by_name(const void *x, const void *y)
{
	const struct html_attr *a = x, *b = y;
	return str_cmp(a->name, b->name);
}

static bool spaced_name(struct str n)
{
	static const char *const names[] = {"xlink:actuate", "xlink:arcrole",
	    "xlink:href", "xlink:role", "xlink:show", "xlink:title",
	    "xlink:type", "xml:lang", "xml:space", "xmlns:xlink"};
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (str_eq(n, str_of(names[i])))
			return true;
	return false;
}

static void show_attrs(struct buf *b, const struct html_node *n, int depth)
{
	struct html_attr sorted[HTML_ATTRS_MAX];
	for (size_t i = 0; i < n->attrs; i++) {
		sorted[i] = n->attr[i];
		if (n->ns != HTML_NS_HTML && spaced_name(sorted[i].name)) {
			char *p = malloc(sorted[i].name.n);
			memcpy(p, sorted[i].name.p, sorted[i].name.n);
			p[str_chr(sorted[i].name, ':')] = ' ';
			sorted[i].name.p = p;
		}
	}
	qsort(sorted, n->attrs, sizeof(*sorted), by_name);
	for (size_t i = 0; i < n->attrs; i++) {
		indent(b, depth);
		buf_addf(b, "%.*s=\"%.*s\"", PRS(sorted[i].name),
		    PRS(sorted[i].value));
	}
}

static void show_doctype(struct buf *b, const struct html_node *n)
{
	buf_addf(b, "<!DOCTYPE %.*s", PRS(n->name));
	if (n->attrs)
		buf_addf(b, " \"%.*s\" \"%.*s\"", PRS(n->attr[0].value),
		    PRS(n->attr[1].value));
	buf_addc(b, '>');
}

static void show_node(struct buf *b, const struct html_node *n, int depth)
{
	static const char *const ns[] = {"", "svg ", "math "};
	indent(b, depth);
	switch (n->type) {
	case HTML_NODE_ELEMENT:
		buf_addf(b, "<%s%.*s>", ns[n->ns], PRS(n->name));
		show_attrs(b, n, depth + 1);
		if (html_node_is(n, TAG_TEMPLATE)) {
			indent(b, depth + 1);
			buf_addf(b, "content");
		}
		break;
	case HTML_NODE_TEXT:
		buf_addc(b, '"');
		buf_adds(b, n->name);
		buf_addc(b, '"');
		break;
	case HTML_NODE_COMMENT:
		buf_addf(b, "<!-- ");
		buf_adds(b, n->name);
		buf_addf(b, " -->");
		break;
	case HTML_NODE_DOCTYPE: show_doctype(b, n); break;
	}
}

static int depth_of(const struct html_node *n)
{
	int d = -1;
	for (n = n->parent; n; n = n->parent)
		d += 1 + html_node_is(n, TAG_TEMPLATE);
	return d;
}

static void show_tree(struct buf *b, const struct html_tree *t)
{
	const struct html_node *root = t->document, *n = root;
	while ((n = html_tree_next(n, root)))
		show_node(b, n, depth_of(n));
}

/* ---- own rows ---- */

/* The tree in short: "html(head body(p("x")))". */
static void brief(struct buf *b, const struct html_tree *t)
{
	const struct html_node *n = t->document->first;
	while (n) {
		if (n->type == HTML_NODE_ELEMENT)
			buf_adds(b, n->name);
		else if (n->type == HTML_NODE_TEXT)
			buf_addf(b, "'%.*s'", PRS(n->name));
		else
			buf_addf(b, "!%.*s", PRS(n->name));
		if (n->first) {
			buf_addc(b, '(');
			n = n->first;
			continue;
		}
		while (!n->next && n->parent != t->document) {
			buf_addc(b, ')');
			n = n->parent;
		}
		n = n->next;
		if (n)
			buf_addc(b, ' ');
	}
}

static const struct {
	const char *in, *want;
} rows[] = {
    {"", "html(head body)"},
    {"x", "html(head body('x'))"},
    {"<!doctype html><title>a</title>b",
	"!html html(head(title('a')) body('b'))"},
    {"<p>a<p>b<div>c", "html(head body(p('a') p('b') div('c')))"},
    {"<b>1<p>2</b>3", "html(head body(b('1') p(b('2') '3')))"},
    {"<b><i>x</b>y", "html(head body(b(i('x')) i('y')))"},
    {"<a href=1>x<a href=2>y", "html(head body(a('x') a('y')))"},
    {"<b><b><b><b><p>x", "html(head body(b(b(b(b(p('x')))))))"},
    {"<p><b><b><b><b><p>x", "html(head body(p(b(b(b(b)))) p(b(b(b('x'))))))"},
    {"<ul><li>a<li>b</ul>c", "html(head body(ul(li('a') li('b')) 'c'))"},
    {"<dl><dt>a<dd>b<dt>c", "html(head body(dl(dt('a') dd('b') dt('c'))))"},
    {"<table>x<td>y", "html(head body('x' table(tbody(tr(td('y'))))))"},
    {"<table><tr>a b<p>c</table>d",
	"html(head body('a b' p('c') table(tbody(tr)) 'd'))"},
    {"<table> <tr> </table>", "html(head body(table(' ' tbody(tr(' ')))))"},
    {"<select><option>a<option>b<div>c</select>d",
	"html(head body(select(option('a') option('bc')) 'd'))"},
    {"<template><col>a b<col>", "html(head(template(col ' ' col)) body)"},
    {"<template><tr><td>x</template>y",
	"html(head(template(tr(td('x')))) body('y'))"},
    {"<svg><FOREIGNOBJECT><p>x</svg>y",
	"html(head body(svg(foreignObject(p('xy')))))"},
    {"<svg><path/><![CDATA[a<b]]><p>c",
	"html(head body(svg(path 'a<b') p('c')))"},
    {"<frameset><frame></frameset>", "html(head frameset(frame))"},
    {"a</x>b<!-- c -->d</p>e", "html(head body('ab' ! c  'd' p 'e'))"},
    {"<pre>\n\nx</pre><textarea>\ny</textarea>",
	"html(head body(pre('\nx') textarea('y')))"},
    {"<script>a<b></script><body>&lt;\r\n",
	"html(head(script('a<b>')) body('<\n'))"},
    {"</body>x</html>y<!--z-->", "html(head body('xy' !z))"},
    {"<noscript><p>x</noscript>", "html(head(noscript) body(p('x')))"},
    {"<form><form>x</form></form>", "html(head body(form('x')))"},
    {"<image src=x><isindex>", "html(head body(img isindex))"},
};

static void own_rows(void)
{
	struct arena *a = arena_new();
	struct buf b = buf_init(1 << 16);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct html_tree t;
		html_tree_parse(a, str_of(rows[i].in), NULL, &t);
		buf_clear(&b);
		brief(&b, &t);
		is_str(buf_str(&b), str_of(rows[i].want), rows[i].in);
	}
	buf_free(&b);
	arena_free(&a);
}

static void fragments(void)
{
	static const struct {
		const char *context, *in, *want;
	} r[] = {
	    {"div", "<p>a</p>b", "p('a') 'b'"},
	    {"tr", "<td>a<td>b", "td('a') td('b')"},
	    {"td", "<td>a", "'a'"},
	    {"title", "<b>&amp;", "'<b>&'"},
	    {"script", "<b>&amp;", "'<b>&amp;'"},
	    {"select", "<b><option>x", "option('x')"},
	    {"x-y", "a<html><body><br>", "'a' br"},
	};
	struct arena *a = arena_new();
	struct buf b = buf_init(1 << 16);
	for (size_t i = 0; i < sizeof(r) / sizeof(*r); i++) {
		struct html_tree t;
		struct html_tree_opts o = {.context = str_of(r[i].context)};
		html_tree_parse(a, str_of(r[i].in), &o, &t);
		buf_clear(&b);
		brief(&b, &t);
		is_str(buf_str(&b), str_of(r[i].want), r[i].in);
	}
	buf_free(&b);
	arena_free(&a);
}

static void walking(void)
{
	struct arena *a = arena_new();
	struct buf b = buf_init(1 << 16);
	struct html_tree t;
	html_tree_parse(a,
	    S("<body class='x  page'><p>a<b>b</b></p><p id=2>c</p>"), NULL, &t);
	ok(html_node_is(t.body, TAG_BODY) && t.quirks, "body, quirks");
	ok(html_node_has_class(t.body, S("page")), "has the class");
	ok(!html_node_has_class(t.body, S("pag")), "has not");
	html_node_text(&b, t.body);
	is_str(buf_str(&b), S("abc"), "text");
	struct html_node *p = html_next_element(t.body->first);
	is_str(html_node_attr(p, S("id")), S("2"), "attribute");
	ok(!html_node_attr(p, S("x")).p, "absent");
	ok(html_prev_element(p) == t.body->first, "back");
	ok(html_tree_skip(t.body->first, t.body) == p, "skips");
	html_node_detach(p);
	html_node_insert_before(t.body->first, p);
	buf_clear(&b);
	brief(&b, &t);
	is_str(
	    buf_str(&b), S("html(head body(p('c') p('a' b('b'))))"), "moved");
	buf_free(&b);
	arena_free(&a);
}

/* Inputs that make a careless builder quadratic, or its stack overflow:
 * they must end, within the caps. */
static void hostile(void)
{
	static const struct {
		const char *head, *unit;
		int times;
	} r[] = {
	    {"", "<div>", 200000},
	    {"", "<x-y>", 200000},
	    {"", "<b>", 200000},
	    {"", "<b><p>", 100000},
	    {"", "<p><b><i><u><s>", 40000},
	    {"", "<b id=%d><p>", 50000},
	    {"", "<a><div>", 100000},
	    {"", "<b></p>", 100000},
	    {"<b><i><u><s><tt><em>", "<p>x</b>", 100000},
	    {"", "<table>", 200000},
	    {"", "<table><tr><td>", 60000},
	    {"", "<table><b>x", 60000},
	    {"<table>", "x<b>", 60000},
	    {"<table>", "a</x>", 60000},
	    {"", "<svg>", 200000},
	    {"", "<math><mi><svg><desc>", 50000},
	    {"<svg>", "</y>", 200000},
	    {"", "<template>", 100000},
	    {"", "<template><tr>", 100000},
	    {"", "<select><option>", 100000},
	    {"", "<frameset>", 100000},
	    {"", "<object>", 100000},
	    {"", "<li>", 200000},
	    {"", "<li><div>", 100000},
	    {"", "<p><button>", 100000},
	    {"", "<font color=%d>", 100000},
	    {"<p>", "<font color=%d>", 60000},
	    {"<body a=b ", " a%d=b", 50000},
	    {"", "<body a%d=b>", 50000},
	    {"x", "a</q>b&amp;", 100000},
	    {"", "</p>", 100000},
	    {"", "<nobr>", 100000},
	    {"", "<ruby><rt>", 100000},
	    {"", "<form><table><form>", 50000},
	};
	for (size_t i = 0; i < sizeof(r) / sizeof(*r); i++) {
		struct arena *a = arena_new();
		struct buf b = buf_init(16 << 20);
		buf_addf(&b, "%s", r[i].head);
		const char *d = strstr(r[i].unit, "%d");
		for (int k = 0; k < r[i].times; k++) {
			if (d)
				buf_addf(&b, "%.*s%d%s", (int)(d - r[i].unit),
				    r[i].unit, k, d + 2);
			else
				buf_addf(&b, "%s", r[i].unit);
		}
		struct html_tree t;
		html_tree_parse(a, buf_str(&b), NULL, &t);
		int depth = 0, max = 0;
		for (struct html_node *n = t.document; n;) {
			max = depth > max ? depth : max;
			if (n->first) {
				n = n->first;
				depth++;
				continue;
			}
			while (n && !n->next) {
				n = n->parent;
				depth--;
			}
			n = n ? n->next : NULL;
		}
		ok(max < 2 * HTML_TREE_DEPTH_MAX, "%s: depth %d", r[i].unit,
		    max);
		ok(t.nodes < HTML_TREE_NODES_MAX + 2000, "%s: %zu nodes",
		    r[i].unit, t.nodes);
		buf_free(&b);
		arena_free(&a);
	}
}

/* ---- the html5lib suite ---- */

struct suite_case {
	struct str data, context, want;
	int script; /* -1 off, 1 on, 0 both */
};

/* Reads lines up to the next that is a heading of the suite. */
static struct str section(struct str *rest)
{
	static const char *const heads[] = {"#data", "#errors", "#new-errors",
	    "#document-fragment", "#script-on", "#script-off", "#document"};
	const char *from = rest->p;
	struct str all = *rest, line;
	while (rest->n) {
		struct str before = *rest;
		str_split(rest, '\n', &line);
		for (size_t i = 0; i < sizeof(heads) / sizeof(*heads); i++)
			if (str_eq(line, str_of(heads[i]))) {
				*rest = before;
				return (struct str){
				    from, (size_t)(before.p - from)};
			}
	}
	return all;
}

static struct str chomp(struct str s)
{
	return str_ends(s, S("\n")) ? str_sub(s, 0, s.n - 1) : s;
}

/* The next case; false at the end. */
static bool next_case(struct str *rest, struct suite_case *c)
{
	struct str head, body;
	*c = (struct suite_case){0};
	while (rest->n) {
		str_split(rest, '\n', &head);
		body = section(rest);
		if (str_eq(head, S("#data")))
			c->data = chomp(body);
		else if (str_eq(head, S("#document-fragment")))
			c->context = chomp(body);
		else if (str_eq(head, S("#script-on")))
			c->script = 1;
		else if (str_eq(head, S("#script-off")))
			c->script = -1;
		else if (str_eq(head, S("#document"))) {
			c->want = chomp(body);
			if (rest->n)
				c->want = chomp(c->want);
			return true;
		}
	}
	return false;
}

static bool run_case(struct suite_case *c, bool script, const char *file)
{
	struct arena *a = arena_new();
	struct buf b = buf_init(1 << 20);
	struct html_tree_opts o = {.scripting = script, .context = c->context};
	struct html_tree t;
	if (str_starts(c->context, S("svg "))) {
		o.context_ns = HTML_NS_SVG;
		o.context = str_sub(c->context, 4, c->context.n);
	} else if (str_starts(c->context, S("math "))) {
		o.context_ns = HTML_NS_MATH;
		o.context = str_sub(c->context, 5, c->context.n);
	}
	html_tree_parse(a, c->data, &o, &t);
	show_tree(&b, &t);
	struct str got = buf_str(&b);
	got = got.n ? str_sub(got, 1, got.n) : got;
	bool same = str_eq(str_trim(got), str_trim(c->want));
	if (!same)
		fprintf(stderr, "# %s\n%.*s\n--- got\n%.*s\n--- want\n%.*s\n",
		    file, PRS(c->data), PRS(got), PRS(c->want));
	buf_free(&b);
	arena_free(&a);
	return same;
}

static void suite(void)
{
	struct arena *a = arena_new();
	struct err e;
	struct str dir = arena_printf(
	    a, "%s/html/html5lib-tests/tree-construction", tap_corpora());
	DIR *d = opendir(dir.p);
	ok(d, "%s", dir.p);
	int all = 0, good = 0;
	for (struct dirent *f; (f = readdir(d));) {
		struct str path = arena_printf(a, "%s/%s", dir.p, f->d_name);
		struct str text;
		if (!str_ends(path, S(".dat")))
			continue;
		ok(file_read(a, path.p, 1 << 24, &text, &e) == 0, "%s", path.p);
		struct suite_case c;
		while (next_case(&text, &c))
			for (int script = 0; script < 2; script++) {
				if (c.script && (c.script > 0) != script)
					continue;
				all++;
				good += run_case(&c, script, f->d_name);
			}
	}
	closedir(d);
	fprintf(stderr, "# html5lib: %d of %d\n", good, all);
	ok(all > 500, "the suite was read");
	is_int(good, all, "html5lib tree construction");
	arena_free(&a);
}

int main(void)
{
	TEST(own_rows);
	TEST(fragments);
	TEST(walking);
	TEST(hostile);
	if (tap_corpora())
		TEST(suite);
	else
		fprintf(stderr, "# the html5lib suite is not here\n");
	return tap_done();
}
