/* SPDX-License-Identifier: MIT */
/* gazetted: tests of outlines and their selectors. */
#include "html/outline.h"

#include "base/arena.h"
#include "base/buf.h"
#include "tap.h"

/* "div(p(x)p)" */
static void show(struct buf *b, const struct outline *o, size_t i, size_t end)
{
	while (i < end) {
		const struct outline_node *n = &o->v[i];
		buf_adds(b, n->name.p ? n->name : str_trim(n->text));
		if (n->end > i + 1) {
			buf_addc(b, '(');
			show(b, o, i + 1, n->end);
			buf_addc(b, ')');
		}
		i = n->end;
		if (i < end)
			buf_addc(b, ' ');
	}
}

static void nesting(void)
{
	static const struct {
		const char *page, *shown;
	} rows[] = {
	    {"<div><p>a<p>b</div>c", "div(p(a) p(b)) c"},
	    {"<ul><li>a<ul><li>b<li>c</ul><li>d</ul>",
		"ul(li(a ul(li(b) li(c))) li(d))"},
	    {"<table><tr><td>a<td>b<tr><td>c</table>",
		"table(tr(td(a) td(b)) tr(td(c)))"},
	    {"<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(a) dd(b) dt(c))"},
	    {"<a><b>x</a>y</b>z", "a(b(x)) y z"},
	    {"<p>a<br>b<img src=x>c</p></div>", "p(a br b img c)"},
	    {"<script>x<y></script><style>z</style>a", "a"},
	    {"<script type='application/ld+json'>{}</script>", "script({})"},
	    {"<x-y><z>a</x-y>b", "x-y(z(a)) b"},
	    {"", ""},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct outline o;
		struct buf b = buf_init(1000);
		outline_read(a, str_of(rows[i].page), &o);
		show(&b, &o, 0, o.n);
		is_str(buf_str(&b), str_of(rows[i].shown), rows[i].page);
		buf_free(&b);
		arena_free(&a);
	}
}

static const char page[] =
    "<main id=m class='One two'><section class=s><h2 lang=en><a href='/x.pdf' "
    "rel='next up'>1</a></h2></section><h2>2<i>3</i></h2></main><h2>4</h2>";

static void selectors(void)
{
	static const struct {
		const char *selector, *texts; /* of what matches */
	} rows[] = {
	    {"h2", "1,23,4"},
	    {"main h2", "1,23"},
	    {"main > h2", "23"},
	    {"#m>h2 i", "3"},
	    {".two h2", "1,23"},
	    {".ONE.two > section h2", "1"},
	    {"main section > a", ""},
	    {"section > h2 > a, i", "1,3"},
	    {"H2 A", "1"},
	    {"*[lang]", "1"},
	    {"[lang=en] a", "1"},
	    {"a[href$='.pdf']", "1"},
	    {"a[href^=\"/x\"]", "1"},
	    {"a[ href *= pdf ]", "1"},
	    {"a[rel~=up]", "1"},
	    {"a[rel~=u]", ""},
	    {"a[title]", ""},
	    {"body h2", ""},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct err e = ERR_INIT;
		struct outline o;
		struct outline_selector *s = NULL;
		struct str all = S("");
		outline_read(a, str_of(page), &o);
		ok(outline_selector(a, str_of(rows[i].selector), &s, &e) == 0,
		    "%s: %s", rows[i].selector, e.msg);
		for (size_t k = outline_find(&o, s, 0, o.n); k < o.n;
		     k = outline_find(&o, s, k + 1, o.n))
			all = arena_printf(a, "%.*s%s%.*s", PRS(all),
			    all.n ? "," : "", PRS(outline_text(a, &o, k)));
		is_str(all, str_of(rows[i].texts), rows[i].selector);
		arena_free(&a);
	}
}

static void refused(void)
{
	static const char *const rows[] = {"", " ", "a,", "> a", "a >", "a:b",
	    "a + b", "a ~ b", "[", "[x", "[x^]", "[=y]", ".", "#", "a..b",
	    "a{}", "a[b][c][d][e][f][g][h][i][j]"};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct err e = ERR_INIT;
		struct outline_selector *s;
		is_int(
		    outline_selector(a, str_of(rows[i]), &s, &e), -1, rows[i]);
		is_int(e.kind, ERR_REJECT, rows[i]);
		arena_free(&a);
	}
}

static void caps(void)
{
	struct arena *a = arena_new();
	struct buf b = buf_init((size_t)8 << 20);
	struct outline o;
	for (int i = 0; i < OUTLINE_NODES_MAX + 1000; i++)
		buf_adds(&b, S("<div>"));
	outline_read(a, buf_str(&b), &o);
	is_int((int)o.n, OUTLINE_NODES_MAX, "nodes");
	for (size_t i = 0; i < o.n; i++)
		ok(o.v[i].end <= o.n && o.v[i].parent <= i, "whole");
	buf_free(&b);
	arena_free(&a);
}

int main(void)
{
	TEST(nesting);
	TEST(selectors);
	TEST(refused);
	TEST(caps);
	return tap_done();
}
