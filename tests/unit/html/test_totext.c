/* SPDX-License-Identifier: MIT */
/* gazetted: tests of HTML to text, of references and of escaping. */
#include "html/totext.h"

#include "base/arena.h"
#include "base/buf.h"
#include "html/caps.h"
#include "html/entity.h"
#include "html/escape.h"
#include "tap.h"

static void inline_text(void)
{
	static const struct {
		const char *in, *want;
	} r[] = {
	    {"", ""},
	    {"plain title", "plain title"},
	    {"  two\n words ", "two words"},
	    {"T1 < 3", "T1 < 3"},
	    {"a <3 b", "a <3 b"},
	    {"Tom &amp; Ann", "Tom & Ann"},
	    {"x &amp;lt;b&amp;gt;", "x &lt;b&gt;"},
	    {"Tom <b>and</b><br>Ann<p>here</p>", "Tom and Ann here"},
	    {"a<script>b</script>c<style>d</style><!--e-->f", "acf"},
	    {"<span>a</span>b", "ab"},
	    {"a<sup id=r><a href='#n'>1</a></sup> b", "a b"},
	    {"a<a href='/x#n'><sup>[2]</sup></a>. b", "a. b"},
	    {"a<sup><a href='#n'>1st", "a1st"},
	    {"m <a href='#n'>3</a>", "m 3"},
	    {"a<sup><a href='#n'>st</a></sup> b", "ast b"},
	    {"<svg><title>no</title></svg>yes", "yes"},
	    {"<object>kept", "kept"},
	    {"caf\xC3\xA9 &eacute &#233;", "caf\xC3\xA9 \xC3\xA9 \xC3\xA9"},
	    {"&nGt;&nGt;&nGt;", "\xE2\x89\xAB\xE2\x83\x92\xE2\x89\xAB\xE2\x83"
				"\x92\xE2\x89\xAB\xE2\x83\x92"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(r) / sizeof(*r); i++)
		is_str(html_inline_text(a, str_of(r[i].in)), str_of(r[i].want),
		    r[i].in);
	arena_free(&a);
}

/* A NUL in a <title> grows to three bytes; there must be room for them. */
static void nuls(void)
{
	struct arena *a = arena_new();
	struct str t = html_inline_text(a, S("<title>\0\0\0\0\0\0\0\0\0\0"));
	is_int((long long)t.n, 30, "ten replacement characters");
	arena_free(&a);
}

static void block_text(void)
{
	static const struct {
		const char *in, *want;
	} r[] = {
	    {"", ""},
	    {"a b\n c", "a b c"},
	    {"<p>a</p>\n<p>b<br>c</p>", "a\n\nb\nc"},
	    {"<p>a</p><div style=display:none>b</div><p hidden>c</p><p>d",
		"a\n\nd"},
	    {"<p aria-hidden=true>seen, if not heard", "seen, if not heard"},
	    {"<h1>T</h1><p>a", "T\n\na"},
	    {"<div>a</div><div>b</div>", "a\nb"},
	    {"<p>a</p><ul><li>b<li>c<ul><li>d</ul></ul><p>e",
		"a\n\n- b\n- c\n  - d\n\ne"},
	    {"<ol><li value=100>a<li>b<li value=7>c<li value=x>d</ol>",
		"100. a\n101. b\n7. c\n8. d"},
	    {"<ol start=3><li><p>b</p><p>c</p><li>d</ol>",
		"3. b\n\n   c\n4. d"},
	    {"<blockquote><p>a<p>b</blockquote>c", "> a\n\n> b\n\nc"},
	    {"x<pre>\n a  b\n\n c\n</pre>y", "x\n\n a  b\n\n c\n\ny"},
	    {"<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a\tb\nc\td"},
	    {"<p>&nbsp;</p><p>a</p><p>&nbsp;</p><p>b", "a\n\nb"},
	    {"a<hr>b", "a\n\n* * *\n\nb"},
	    {"<head><title>t</title></head><body>a<img alt=X>", "a[X]"},
	    {"<a href=x>one</a> <a href=y>two</a>, <a href=x>three</a>.",
		"one [1] two [2], three [1]."},
	    {"<a href=x><img></a><a href=https://e.org/z>https://e.org/z</a>",
		"https://e.org/z"},
	    {"<ul><li></li><li>a</ul>", "- a"},
	    {"10<sup>4</sup> m<sup>-2</sup>, 1<sup>st</sup>, CO<sub>2</sub>",
		"10⁴ m⁻², 1st, CO2"},
	    {"9<sup>99</sup> €, <b>9<sup>99</sup></b>&nbsp;zł, "
	     "9,<sup>99</sup>€",
		"9,99 €, 9,99\u00a0zł, 9,99€"},
	    {"10<sup>4<p>1920", "10⁴\n\n1920"},
	    {"$1,009<sup>99</sup> a night, 9<sup>99 €</sup>",
		"$1,009.99 a night, 9,99 €"},
	    {"2<sup>32</sup> people, $ 5 and 10<sup>12</sup>",
		"2³² people, $ 5 and 10¹²"},
	};
	struct arena *a = arena_new();
	struct html_text_opts o = {
	    .base_url = S("https://e.org/"), .number_links = true, .alt = true};
	for (size_t i = 0; i < sizeof(r) / sizeof(*r); i++)
		is_str(html_block_text(a, str_of(r[i].in), &o).text,
		    str_of(r[i].want), r[i].in);
	struct html_text t =
	    html_block_text(a, S("<a href=x>a</a><a href=y>b</a>"), &o);
	is_int((long long)t.links.n, 2, "two links");
	is_str(t.links.v[1], S("https://e.org/y"), "resolved");
	arena_free(&a);
}

static void looks_like(void)
{
	ok(html_looks_like(S("a <b>c</b>")), "tag");
	ok(html_looks_like(S("a &amp; b")), "reference");
	ok(html_looks_like(S("<!-- c -->")), "comment");
	ok(!html_looks_like(S("a < b & c > d")), "signs");
	ok(!html_looks_like(S("vector<int> and AT&T")), "no element");
	ok(!html_looks_like(S("a <b")), "not closed");
	ok(!html_looks_like(S("")), "empty");
}

static void is_page(void)
{
	ok(html_is_page(S(" <p>a\nb\nc\nd")), "begins with a tag");
	ok(html_is_page(S("<?xml version='1.0'?>\na\nb")), "or as XML does");
	ok(html_is_page(S("\n\nWarning: x\n<!DOCTYPE html>\na\nb")),
	    "a document behind something else");
	ok(html_is_page(S("a <b>c</b>")), "tags in most lines");
	ok(!html_is_page(S("It speaks\nof <video>\nand &amp;")),
	    "text that speaks of a tag");
	ok(!html_is_page(S("a &amp; b")), "references are none");
	ok(!html_is_page(S("<3 is no tag, nor is <\n")), "signs");
	ok(!html_is_page(S("")), "empty");
}

/* What is left of a page, its lines parted by "|". */
static void captions(void)
{
#define CAPTION "People stand in front of the old bridge on Monday."
	static const struct {
		const char *name, *html, *want;
	} rows[] = {
	    {"figcaption",
		"<figure><img src=a><figcaption>" CAPTION
		"</figcaption></figure><p>The town votes.</p>",
		"The town votes."},
	    {"a figure's paragraph",
		"<p>It rains.</p><figure><img src=a><p>" CAPTION
		"</p></figure><p>The town votes.",
		"It rains.|The town votes."},
	    {"a figure of text",
		"<figure><blockquote>It is a day.</blockquote></figure>",
		"> It is a day."},
	    {"a picture's table",
		"<figure><img src=a><table><tr><td>1</table></figure>", "1"},
	    {"a class",
		"<div class='wp-caption'><img src=a><p class=x>" CAPTION
		"</p></div><p>The town votes.",
		"The town votes."},
	    {"a class, never closed",
		"<img src=a><p class='photo-caption'>" CAPTION
		"<p>The town votes.",
		"The town votes."},
	    {"a class, and no picture",
		"<p class=caption>It rains.</p><p>The town votes.",
		"It rains.|The town votes."},
	    {"a class within a line",
		"<img src=a><p>The town<span class=credit> A. B.</span> votes.",
		"The town|votes."},
	    {"set apart below a picture",
		"<p><img src=a><br><em>" CAPTION "</em></p><p>The town votes.",
		"The town votes."},
	    {"in the next block",
		"<p><img src=a></p><p><small>" CAPTION
		"</small></p><p>The town votes.",
		"The town votes."},
	    {"not set apart", "<p><img src=a>The town votes.</p>",
		"The town votes."},
	    {"not all set apart",
		"<p><img src=a><em>Today</em> the town votes.</p>",
		"Today the town votes."},
	    {"far from a picture",
		"<p><img src=a></p><p>The town votes.</p><p><em>It rains.",
		"The town votes.|It rains."},
	    {"an alternative text",
		"<p><img src=a alt=' " CAPTION "'></p><p>" CAPTION
		"</p><p>The town votes.",
		"The town votes."},
	    {"nothing else",
		"<figure><img src=a><figcaption>" CAPTION
		"</figcaption></figure>",
		CAPTION},
	    {"nothing but what is set apart",
		"<p><img src=a><i>The town votes.</i>", "The town votes."},
	};
	struct html_text_opts opts = {.no_captions = true};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str line,
		    all = S(""),
		    text = html_block_text(a, str_of(rows[i].html), &opts).text;
		while (str_split(&text, '\n', &line))
			if (line.n)
				all = str_cat(a,
				    all.n ? str_cat(a, all, S("|")) : all,
				    line);
		is_str(all, str_of(rows[i].want), rows[i].name);
	}
	arena_free(&a);
#undef CAPTION
}

static void code(void)
{
	static const struct {
		const char *html, *want;
	} rows[] = {
	    {"<p>So:<pre><code>x = 1.\ny = 2.\n</code></pre><p>It is.",
		"So:\n\nIt is."},
	    {"<pre><span class=k>x</span> = 1.</pre><p>It is.</p>", "It is."},
	    {"<pre>Roses are red.\n</pre><p>It is.",
		"Roses are red.\n\nIt is."},
	    {"<p>He wrote:</p><pre><span class=q>&gt; Is it open?</span>\n"
	     "The bridge of Orlin is open again since Monday.</pre>",
		"He wrote:\n\n> Is it open?\nThe bridge of Orlin is open "
		"again since Monday."},
	    {"<p>News</p><pre><span style='font-family: Arial'>The bridge of "
	     "Orlin is open again since Monday.</span></pre>",
		"News\n\nThe bridge of Orlin is open again since Monday."},
	    {"<p>Use <code>x</code>.</p>", "Use x."},
	    {"<pre><code>x = 1.</code></pre>", "x = 1."},
	};
	struct html_text_opts opts = {.no_code = true};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(html_block_text(a, str_of(rows[i].html), &opts).text,
		    str_of(rows[i].want), rows[i].html);
	arena_free(&a);
}

static void references(void)
{
	struct arena *a = arena_new();
	int found = 0;
	for (int i = 0; i < HTML_ENTITIES; i++) {
		struct str in = arena_printf(a, "&%s", html_entities[i].name);
		struct str out = html_unescape(a, in);
		found += str_eq(out, str_of(html_entities[i].value));
	}
	is_int(found, HTML_ENTITIES, "every name");
	is_str(html_unescape(a, S("&amp;amp; & &x; &")), S("&amp; & &x; &"),
	    "once");
	arena_free(&a);
}

static void escaping(void)
{
	struct buf b = buf_init(100);
	html_escape(&b, S("<a b=\"c\" d='e'>&x"));
	is_str(buf_str(&b), S("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;x"),
	    "attribute");
	buf_clear(&b);
	html_escape_text(&b, S("<\"'>&"));
	is_str(buf_str(&b), S("&lt;\"'&gt;&amp;"), "text");
	buf_free(&b);
}

static void hostile(void)
{
	static const char *const units[] = {"<ul><li>", "<blockquote>a",
	    "<a href=x>", "<pre>\n", "<object>", "&", "<table><td>a"};
	struct html_text_opts o = {
	    .base_url = S("https://e.org/"), .number_links = true, .alt = true};
	for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++) {
		struct arena *a = arena_new();
		struct buf b = buf_init(16 << 20);
		for (int k = 0; k < 50000; k++)
			buf_adds(&b, str_of(units[i]));
		html_inline_text(a, buf_str(&b));
		ok(html_block_text(a, buf_str(&b), &o).text.n <= HTML_OUT_MAX,
		    "%s", units[i]);
		buf_free(&b);
		arena_free(&a);
	}
}

int main(void)
{
	TEST(inline_text);
	TEST(nuls);
	TEST(block_text);
	TEST(looks_like);
	TEST(is_page);
	TEST(captions);
	TEST(code);
	TEST(references);
	TEST(escaping);
	TEST(hostile);
	return tap_done();
}
