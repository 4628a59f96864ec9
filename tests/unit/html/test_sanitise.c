/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the HTML sanitiser. */
#include "html/sanitise.h"

#include "base/arena.h"
#include "base/buf.h"
#include "html/caps.h"
#include "html/token.h"
#include "tap.h"

static const struct {
	const char *in, *want;
} rows[] = {
    {"", ""},
    {"plain", "plain"},
    {"a < b & c > d", "a &lt; b &amp; c &gt; d"},
    {"&lt;script&gt;", "&lt;script&gt;"},
    {"<p>a<p>b", "<p>a</p><p>b</p>"},
    {"<div style='display: none !important'>a<div>b</div>c</div><p>d",
	"<p>d</p>"},
    {"<p>a<span hidden>b</span><span hidden=until-found>c</span>", "<p>ac</p>"},
    {"<div style='max-height:0;overflow:hidden'>a</div>b", "b"},
    {"<p style='display:block;a:display none;no-display:none'>a", "<p>a</p>"},
    {"<p hidden>a<p>b", "<p>b</p>"},
    {"<ul><li hidden>a<ul><li>b</ul><li>c</ul>", "<ul><li>c</li></ul>"},
    {"<table><tr><td>a<td hidden>b<td>c<tr hidden><td>d<tr><td>e</table>",
	"<table><tr><td>a</td><td>c</td></tr><tr><td>e</td></tr></table>"},
    {"<div hidden>never closed<p>a", "<p>never closed</p><p>a</p>"},
    {"<a href=/a hidden=''>b<i title=x href=/c>d",
	"<a href=\"https://e.org/a\">b<i title=\"x\">d</i></a>"},
    {"<p>a<b hidden><script></b></script>b</b>c", "<p>ac</p>"},
    {"<p onclick=x style=y class=z id=q title='t\"'>a",
	"<p title=\"t&quot;\">a</p>"},
    {"a<script>alert(1)</script>b<style>p{}</style>c", "abc"},
    {"a<script>alert(1)", "a"},
    {"<iframe src=x>a</iframe><noscript><b>x</b></noscript>b", "b"},
    {"<svg><path/><p>x", "<p>x</p>"},
    {"<svg><![CDATA[</svg><p>no]]><title>no</title></svg>y", "y"},
    {"<math><mi>a</mi><script>b</script></math>c", "c"},
    {"<object><p>x</object>y", "y"},
    {"<object><p>x", "<p>x</p>"},
    {"<form><input value=x>a<select><option>b</select><button>c</button>d",
	"<p>ad</p>"},
    /* links and pictures */
    {"<a href='/x?a=1&amp;b=2'>y</a>",
	"<a href=\"https://e.org/x?a=1&amp;b=2\">y</a>"},
    {"<a href='javascript:x'>y</a>", "y"},
    {"<a href=' java&#10;script:x'>y</a>", "y"},
    {"<a href='data:text/html,x'>y</a>", "y"},
    {"<a href='mailto:ann@example.org'>y</a>",
	"<a href=\"mailto:ann@example.org\">y</a>"},
    {"<a href=x>1<a href=y>2", "<a href=\"https://e.org/d/x\">1</a>"
			       "<a href=\"https://e.org/d/y\">2</a>"},
    {"<img src=i.png alt='A' width=600px height=50% onerror=x>",
	"<img src=\"https://e.org/d/i.png\" alt=\"A\" width=\"600\">"},
    {"<img src=p.gif width=1 height=1><img alt=x>", ""},
    {"x\xc2\x9b"
     "31m \xc2\x90y \xc2\xa0z",
	"x31m y \xc2\xa0z"},
    {"<img src=p.gif width='1,'><img src=p.gif width=01 height=9>", ""},
    {"<img src=p.gif width=1px><img src=p.gif height=0 width=600>", ""},
    {"<img src=p.gif hidden><img src=p.gif style='display:none'>", ""},
    {"<img src=p.gif style='height: 1px; width:1px !important'>", ""},
    {"<img src=i.png alt width=10 style='max-width:100%'>",
	"<img src=\"https://e.org/d/i.png\" alt=\"\" width=\"10\">"},
    {"<img src='data:image/png;base64,AA=='>", ""},
    {"<img src='mailto:a@b.org'>", ""},
    /* nesting */
    {"<b><i>x</b>y</i>z", "<b><i>x</i></b><i>y</i>z"},
    {"<b><p>x</b>y</p>", "<b><p>x</p></b><p>y</p>"},
    {"<a href=x><h2>T</a></h2>z",
	"<a href=\"https://e.org/d/x\"><h2>T</h2></a>z"},
    {"<p>a<b>b<div>c</div>", "<p>a<b>b</b></p><b><p>c</p></b>"},
    {"<div>a</div><div>b <b>c</b></div>", "<p>a</p><p>b <b>c</b></p>"},
    {"<div><p>a</p> <div><div>b</div></div></div>", "<p>a</p> <p>b</p>"},
    {"<h1><div>a</div><div>b</div></h1>", "<h1>a<br>b</h1>"},
    {"<ul><li>a<li>b<ul><li>c</ul>d</ul>",
	"<ul><li>a</li><li>b<ul><li>c</li></ul>d</li></ul>"},
    {"<li>a<li>b</li>c", "<ul><li>a</li><li>b</li></ul>c"},
    {"<ul><li><div>a</div><div>b</div></ul>", "<ul><li>a<p>b</p></li></ul>"},
    {"<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"},
    {"<table><tr><td>a<td>b<tr><th>c</table>d",
	"<table><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr></table>d"},
    {"<table>\n<tbody><td colspan=3 rowspan=9999>a",
	"<table><tbody><tr><td colspan=\"3\">a</td></tr></tbody></table>"},
    {"<table><tr>x<td>y</table>",
	"<table><tr><td>x</td><td>y</td></tr></table>"},
    {"<table role=presentation><tr><td>a<td>b</table>c", "<p>a</p><p>b</p>c"},
    {"<table role=' NONE'><td><table><td>1<td>2</table>x</table>",
	"<table><tr><td>1</td><td>2</td></tr></table><p>x</p>"},
    {"<table><td>A<table role=none><td>a</td></td></tr><td>b</table>B<td>C",
	"<table><tr><td>A<p>a</p><p>b</p>B</td><td>C</td></tr></table>"},
    {"<h2>x<table role=none><td>a<td>b</table>y", "<h2>x<br>a<br>by</h2>"},
    {"<td>a</td>", "a"},
    {"<pre>\n\n a\n</pre>", "<pre>\n\n a\n</pre>"},
    {"<h1>a<h2>b</h3>c", "<h1>a</h1><h2>b</h2>c"},
    {"<blockquote cite='u'>a</blockquote>",
	"<blockquote cite=\"https://e.org/d/u\">a</blockquote>"},
    {"<ol start=5 type=a reversed><li value=3>x",
	"<ol start=\"5\" type=\"a\"><li value=\"3\">x</li></ol>"},
    {"<strike>a</strike><font color=red>b</font><x-y>c</x-y>", "<s>a</s>bc"},
    {"a</br>b</p>c<hr>", "a<br>bc<hr>"},
    {"a&#13;b&#0;c&#1;", "a b\xEF\xBF\xBD"
			 "c"},
    {"<b title='&#26;'>a</b><b title='&#26; t&#9;'>b</b>",
	"<b>a</b><b title=\"t\">b</b>"},
    {"<title>x</title><body>y</body>", "y"},
};

static struct str clean(struct arena *a, struct str in)
{
	struct sanitise_opts o = {
	    S("https://e.org/d/page"), SANITISE_IMAGES_KEEP};
	return html_sanitise(a, in, &o);
}

static void table(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str once = clean(a, str_of(rows[i].in));
		is_str(once, str_of(rows[i].want), rows[i].in);
		is_str(clean(a, once), once, "sanitising twice");
	}
	arena_free(&a);
}

static void options(void)
{
	struct arena *a = arena_new();
	struct sanitise_opts o = {{NULL, 0}, SANITISE_IMAGES_NONE};
	is_str(html_sanitise(a,
		   S("<img src=https://e.org/x>a<a href=/r>b</a>"
		     "<a href=http://e.org/>c</a>"),
		   &o),
	    S("ab<a href=\"http://e.org/\">c</a>"), "no base, no images");
	arena_free(&a);
}

/* Every start tag has its end, and none nests deeper than the cap. */
static void balanced(struct arena *a, struct str html, const char *row)
{
	struct html_tokenizer t;
	struct html_token k;
	enum html_tag open[HTML_DEPTH_MAX + 1];
	int n = 0;
	bool good = true;
	html_tokenizer_init(&t, a, html);
	while (good && html_next(&t, &k)) {
		if (k.type == HTML_START && !html_tag_void(k.tag)) {
			good = n < HTML_DEPTH_MAX;
			open[n++] = k.tag;
		} else if (k.type == HTML_END) {
			good = n > 0 && open[--n] == k.tag;
		}
	}
	ok(good && n == 0, "balanced: %s", row);
}

static void hostile(void)
{
	static const struct {
		const char *unit;
		int times;
	} r[] = {
	    {"<div>", 200000},
	    {"<div hidden>", 100000},
	    {"<p style='display:block;display:block;display:block'>", 50000},
	    {"<p hidden>", 100000},
	    {"<td hidden><table>", 50000},
	    {"<b hidden>a</b>", 100000},
	    {"<b>", 200000},
	    {"<b><i><a>", 20000},
	    {"<b><i><a href=x>y", 20000},
	    {"<table>", 100000},
	    {"<table role=none><td>", 50000},
	    {"<table><tr><td>", 50000},
	    {"<ul><li>x", 50000},
	    {"<p><b></p>", 50000},
	    {"<object>", 100000},
	    {"<svg><p>", 50000},
	    {"<b><u><s><i><em><q><p>x</b></u></s></i></em></q>", 10000},
	    {"</p></b></table>", 50000},
	    {"<title><!--<svg>", 50000},
	};
	for (size_t i = 0; i < sizeof(r) / sizeof(*r); i++) {
		struct arena *a = arena_new();
		struct buf b = buf_init(16 << 20);
		for (int k = 0; k < r[i].times; k++)
			buf_adds(&b, str_of(r[i].unit));
		struct str once = clean(a, buf_str(&b));
		balanced(a, once, r[i].unit);
		is_str(clean(a, once), once, r[i].unit);
		buf_free(&b);
		arena_free(&a);
	}
}

/* Pictures as links: the tracking pixel goes, no link in a link. */
static void linked_images(void)
{
	struct arena *a = arena_new();
	struct sanitise_opts o = {S("https://e.org/"), SANITISE_IMAGES_LINK};
	is_str(html_sanitise(a,
		   S("<p>a<img src=x.png alt='A <b>' width=9><a href=q>z"
		     "<img src=y></a><img src=t width=1 height=1><img src=y>"),
		   &o),
	    S("<p>a<a href=\"https://e.org/x.png\">A &lt;b&gt;</a>"
	      "<a href=\"https://e.org/q\">zimage</a>"
	      "<a href=\"https://e.org/y\">image</a></p>"),
	    "linked");
	arena_free(&a);
}

int main(void)
{
	TEST(table);
	TEST(options);
	TEST(hostile);
	TEST(linked_images);
	return tap_done();
}
