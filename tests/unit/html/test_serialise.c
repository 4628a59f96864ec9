/* SPDX-License-Identifier: MIT */
/* gazetted: tests of HTML from a tree; and of what sanitising gives, by it. */
#include "html/serialise.h"

#include "base/arena.h"
#include "html/caps.h"
#include "html/sanitise.h"
#include "html_self.h"
#include "tap.h"

static const struct {
	const char *in, *want;
} rows[] = {
    {"a<b>c", "a<b>c</b>"},
    {"&lt;&amp;&gt;\"&nbsp;\xC2\xA9", "&lt;&amp;&gt;\"&nbsp;\xC2\xA9"},
    {"<a title='\"<&amp;>'>", "<a title=\"&quot;&lt;&amp;&gt;\"></a>"},
    {"<br/><img src=x></br>", "<br><img src=\"x\"><br>"},
    {"<script>a<b && c</script>", "<script>a<b && c</script>"},
    {"<svg viewbox=1><path/></svg>", "<svg viewBox=\"1\"><path></path></svg>"},
    {"<pre>\n\nx</pre>", "<pre>\n\nx</pre>"},
    {"<!--x--><p>y", "<!--x--><p>y</p>"},
    {"<template><td>x", "<template><td>x</td></template>"},
    {"a&#13;b", "a&#13;b"},
};

static struct str once(struct arena *a, struct str in)
{
	struct html_tree_opts o = {.context = S("div")};
	struct html_tree t;
	struct buf b = buf_init(1 << 20);
	html_tree_parse(a, in, &o, &t);
	html_serialise(&b, t.document, false);
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

static void serialises(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str got = once(a, str_of(rows[i].in));
		is_str(got, str_of(rows[i].want), rows[i].in);
		is_str(once(a, got), got, "parses to itself");
	}
	arena_free(&a);
}

static void a_page(void)
{
	struct arena *a = arena_new();
	struct html_tree t;
	struct buf b = buf_init(1 << 20);
	html_tree_parse(a, S("<!doctype HTML><title>x</title>y"), NULL, &t);
	html_serialise_node(&b, t.document, false);
	is_str(buf_str(&b),
	    S("<!DOCTYPE html><html><head><title>x</title></head>"
	      "<body>y</body></html>"),
	    "page");
	buf_clear(&b);
	html_serialise_node(&b, t.body, false);
	is_str(buf_str(&b), S("<body>y</body>"), "node");
	buf_free(&b);
	arena_free(&a);
}

/* What is hard on a sanitiser: tags that move each other about. */
static const char *const wild[] = {
    "<b>1<p>2</b>3<i>4<div>5</i>6",
    "<table>a<tr><p>b<td>c<table><td>d</table>e</table>f",
    "<table><caption>x<td>y<tbody><th>z<col>",
    "<a href=http://a.example/>x<a href=http://b.example/>y<p><a>z",
    "<a href=http://a.example/><table><td><a href=http://b.example/>x",
    "<ul><li>a<ul><li>b</ul>c<li>d</ul><li>e<dl><dt>f<dd>g<dl><dd>h",
    "<p><ul><li><p>a<table><tr><td><p>b</ul><blockquote><p>c<pre>\n\nd",
    "<h1>a<h2>b</h1>c<h3><p>d<div><h4>e",
    "<svg><p>a<math><b>b<style>c</style><title>d</svg>e",
    "<template><td>x</template><select><option>a<p>b</select>c",
    "<table><td><b>x</table>y<tt>z<table>a</tt><tr><td>b",
    "<ruby>a<rt>b<rp>c<p>d</ruby><details><summary>e<p>f",
    "<nobr>a<nobr>b<p>c<nobr>d<code><pre>e</code>f</pre>g",
    "<p>a<address>b<p>c<center>d<p>e</center><hr>f<figure>g<p>h",
    "<button>a<button>b<p>c</button><form>d<form>e<fieldset><legend>f",
    "<img src=//x.example/a.png width=1><img src=x alt=\"<b>\">\n<xmp><b>",
};

static void check_sane(struct arena *a, struct str in, enum sanitise_images im)
{
	struct sanitise_opts o = {S("https://example.org/a/"), im};
	struct buf spells = buf_init(1 << 20), means = buf_init(1 << 20);
	struct str out = html_sanitise(a, in, &o);
	html_spells(a, out, &spells);
	html_means(a, out, &means);
	is_str(buf_str(&means), buf_str(&spells), in.p);
	is_str(html_sanitise(a, out, &o), out, "twice is once");
	buf_free(&spells);
	buf_free(&means);
}

static void sanitised(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(wild) / sizeof(*wild); i++) {
		check_sane(a, str_of(wild[i]), SANITISE_IMAGES_KEEP);
		check_sane(a, str_of(wild[i]), SANITISE_IMAGES_LINK);
		check_sane(a, str_of(wild[i]), SANITISE_IMAGES_NONE);
		/* and any two of them in each other's mess */
		for (size_t k = 0; k < sizeof(wild) / sizeof(*wild); k++)
			check_sane(a,
			    str_cat(a, str_of(wild[i]), str_of(wild[k])),
			    SANITISE_IMAGES_KEEP);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(serialises);
	TEST(a_page);
	TEST(sanitised);
	return tap_done();
}
