/* SPDX-License-Identifier: MIT */
/* gazetted: tests of CSS selectors. */
#include "html/select.h"

#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "tap.h"

/* Every element that rows ask for has an id of one letter. */
static const char page[] =
    "<!doctype html><body id=z class='Page wide'>"
    "<article id=a class='news main'>"
    "<h2 id=b>t <a id=c href='/one?x=1' rel='next nofollow'>x</a></h2>"
    "<p id=d lang=en-GB>one<p id=e lang=en>two<p id=f class=news></p>"
    "<ul id=g><li id=h>1<li id=i>2<li id=j>3<li id=k>4<li id=l>5</ul>"
    "<my-card id=m data-x='A b'></my-card>"
    "</article><div id=n><div id=o><p id=p><b id=q>x</b></p></div></div>"
    "<svg id=r><foreignObject id=s></foreignObject></svg>"
    "<template><p id=t></p></template><i id=3></i><i id='a:b'></i>";

static const struct {
	const char *css, *want;
} rows[] = {
    {"p", "defp"},
    {"P", "defp"},
    {"#a", "a"},
    {".news", "af"},
    {"p.news", "f"},
    {".news.main", "a"},
    {".NEWS", ""},
    {"article > p", "def"},
    {"article p, div p", "defp"},
    {"div p", "p"},
    {"div > p", "p"},
    {"body > p", ""},
    {"div div > p b", "q"},
    {"h2 + p", "d"},
    {"h2 ~ p", "def"},
    {"h2 + p + p + p", "f"},
    {"h2 ~ ul > li + li", "ijkl"},
    {"[href]", "c"},
    {"[rel~=nofollow]", "c"},
    {"[rel='next']", ""},
    {"[href^='/one']", "c"},
    {"[href$=\"x=1\"]", "c"},
    {"[href*=ne]", "c"},
    {"[href*='']", ""},
    {"[lang|=en]", "de"},
    {"[lang=EN i]", "e"},
    {"[lang='EN' s]", ""},
    {"[ data-x = 'a B' i ]", "m"},
    {"my-card", "m"},
    {"li:first-child", "h"},
    {"li:last-child", "l"},
    {"li:nth-child(2)", "i"},
    {"li:nth-child(odd)", "hjl"},
    {"li:nth-child(2n)", "ik"},
    {"li:nth-child(-n+2)", "hi"},
    {"li:nth-child( 3n - 1 )", "il"},
    {"li:nth-child(n+4)", "kl"},
    {"li:nth-last-child(2)", "k"},
    {"li:nth-last-child(-n+2)", "kl"},
    {"p:first-of-type", "dp"},
    {"p:last-of-type", "fp"},
    {"p:nth-of-type(2)", "e"},
    {"p:nth-last-of-type(2)", "e"},
    {"p:only-of-type", "p"},
    {"b:only-child", "q"},
    {"p:not(.news)", "dep"},
    {"p:not(.news, [lang=en])", "dp"},
    {":is(h2, div) > :where(a, div)", "co"},
    {"article:has(h2 > a)", "a"},
    {"div:has(b)", "no"},
    {"div:has(> p)", "o"},
    {"p:has(+ p)", "de"},
    {"h2:has(~ ul)", "b"},
    {"p:not(:has(b)):not(article p)", ""},
    {"p:empty", "f"},
    {"a:link", "c"},
    {"foreignobject", "s"},
    {"#\\33 ", "3"},
    {"#a\\:b", "a:b"},
    {"body.wide *:is(b)", "q"},
};

static void finds(void)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct html_tree t;
	html_tree_parse(a, str_of(page), NULL, &t);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct html_selector *s;
		struct html_search q;
		struct buf b = buf_init(1000);
		int r = html_selector_new(a, str_of(rows[i].css), &s, &e);
		ok(r == 0, "%s: %s", rows[i].css, e.msg);
		html_search(&q, s, t.body);
		for (struct html_node *n; (n = html_search_next(&q));) {
			buf_adds(&b, html_node_attr(n, S("id")));
			ok(html_matches(s, n), "%s: one by one", rows[i].css);
		}
		is_str(buf_str(&b), str_of(rows[i].want), rows[i].css);
		buf_free(&b);
	}
	arena_free(&a);
}

static void refuses(void)
{
	static const struct {
		const char *css;
		int column;
	} r[] = {
	    {"", 1},
	    {"p,", 3},
	    {"p >", 4},
	    {"p > > a", 5},
	    {".", 2},
	    {"#1", 2},
	    {"p::before", 3},
	    {"p:hover", 3},
	    {"p:not()", 7},
	    {"p:not(a", 8},
	    {"p:nth-child(x)", 13},
	    {"p:nth-child", 3},
	    {"p:empty(x)", 3},
	    {"[a", 3},
	    {"[a='x]", 7},
	    {"[a!=b]", 3},
	    {"a|b", 2},
	    {"p)", 2},
	    {"p { x", 3},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(r) / sizeof(*r); i++) {
		struct html_selector *s;
		struct err e = ERR_INIT;
		char column[32];
		snprintf(column, sizeof(column), "column %d:", r[i].column);
		int got = html_selector_new(a, str_of(r[i].css), &s, &e);
		ok(got < 0 && e.kind == ERR_CONFIG, "%s", r[i].css);
		ok(strstr(e.msg, column), "%s: %s: %s", r[i].css, column,
		    e.msg);
	}
	arena_free(&a);
}

static struct str repeat(struct arena *a, const char *unit, int times)
{
	size_t n = strlen(unit);
	char *p = arena_alloc(a, n * (size_t)times + 1);
	for (int i = 0; i < times; i++)
		memcpy(p + n * (size_t)i, unit, n);
	return (struct str){p, n * (size_t)times};
}

/* Pages on which a careless matcher is quadratic; they must end. */
static void hostile(void)
{
	static const struct {
		const char *css, *unit;
		int times;
	} r[] = {
	    {"i:nth-child(2n+1)", "<i></i>", 100000},
	    {"i:nth-last-child(2n+1)", "<i></i>", 100000},
	    {"i:nth-last-of-type(3)", "<i></i><u></u>", 50000},
	    {"x ~ i ~ i ~ i ~ b", "<i></i>", 100000},
	    {"div div div div div b", "<div>", 100000},
	    {"div:has(b)", "<div>", 100000},
	    {"i:has(~ b)", "<i></i>", 100000},
	    {"div > div x ~ b", "<div><b></b>", 50000},
	    {":not(:is(div div div)) p", "<div><p>", 50000},
	};
	for (size_t i = 0; i < sizeof(r) / sizeof(*r); i++) {
		struct arena *a = arena_new();
		struct html_tree t;
		struct html_selector *s;
		struct html_search q;
		struct err e = ERR_INIT;
		html_tree_parse(a, repeat(a, r[i].unit, r[i].times), NULL, &t);
		ok(!html_selector_new(a, str_of(r[i].css), &s, &e), "%s",
		    e.msg);
		html_search(&q, s, t.document);
		while (html_search_next(&q))
			;
		ok(q.steps <= HTML_SELECT_STEPS_MAX, "%s", r[i].css);
		arena_free(&a);
	}
}

int main(void)
{
	TEST(finds);
	TEST(refuses);
	TEST(hostile);
	return tap_done();
}
