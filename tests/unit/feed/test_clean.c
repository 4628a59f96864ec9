/* SPDX-License-Identifier: MIT */
/* gazetted: tests of entries becoming articles. */
#include "try.h"

#include "feed/caps.h"

#define NOW INT64_C(1795413600) /* 2026-11-23T06:00:00Z */

struct field {
	const char *in, *want;
};

static struct article article(const struct entry *e)
{
	static struct arena *a; /* lives as long as the test's process */
	if (!a)
		a = arena_new();
	struct feed f = {
	    .base = S("https://example.org/"), .language = S("en")};
	struct article out = {0};
	feed_article(a, &f, e, NOW, &out);
	return out;
}

static struct entry blank(void)
{
	return (struct entry){.published = INSTANT_NONE,
	    .updated = INSTANT_NONE,
	    .created = INSTANT_NONE};
}

static void titles(void)
{
	static const struct field rows[] = {
	    {"AT&amp;T", "AT&T"},
	    {"a <b>b</b>\n c", "a b c"},
	    {"1 &lt; 2", "1 < 2"},
	    {"", "The first words of it, and no more than fit into a title "
		 "that stands in for\xe2\x80\xa6"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct entry e = blank();
		e.title = str_of(rows[i].in);
		e.content = S("<p>The first words of it, and no more than fit "
			      "into a title that stands in for one that was "
			      "never given.</p>");
		is_str(article(&e).title, try_want(rows[i].want), rows[i].in);
	}
	struct entry e = blank();
	is_str(article(&e).title, S("(untitled)"), "nothing at all");
	e.link = S("https://example.org/a");
	is_str(article(&e).title, e.link, "the link alone");
}

/* A summary that was cut says so. */
static void tails(void)
{
	static const struct field rows[] = {
	    {"<p>The mill of Orlin will be let to [&#8230;]</p>",
		"The mill of Orlin will be let to\u2026"},
	    {"<p>The mill of Orlin will be let to [...]</p><p>Read more</p>",
		"The mill of Orlin will be let to\u2026"},
	    {"<p>The mill of Orlin will be let. [...]</p>",
		"The mill of Orlin will be let."},
	    {"<p>The mill of Orlin</p><p>[&#8230;]</p>", "The mill of Orlin"},
	    {"<p>The mill of Orlin Read more</p>", "The mill of Orlin"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct entry e = blank();
		e.title = S("A mill");
		e.summary = str_of(rows[i].in);
		is_str(article(&e).summary, try_want(rows[i].want), rows[i].in);
	}
}

/* Lines of text that was never HTML. */
static void plain_lines(void)
{
	static const struct field rows[] = {
	    {"More of it: https://example.org/c\nThe mill of Orlin\nis sold.",
		"More of it: https://example.org/c\nThe mill of Orlin is "
		"sold."},
	    {"The mill\n\nIt is sold.", "The mill\n\nIt is sold."},
	    {"See https://example.org/c\n<b>for</b> more.",
		"See https://example.org/c for more."},
	    {"The mill is <b>sold</b>.\n\nIt stood in\nOrlin.",
		"The mill is sold.\n\nIt stood in Orlin."},
	    {"## The mill\nIt is sold for:\n- a crown\n- 2 < 3 sacks\n1. no",
		"## The mill\nIt is sold for:\n- a crown\n- 2 < 3 sacks\n1. "
		"no"},
	    {"The mill was sold on the\n24. of May, ranked\n#1 in Orlin\n- a "
	     "town - by all.",
		"The mill was sold on the 24. of May, ranked #1 in Orlin - a "
		"town - by all."},
	    {"To do:\n1. mill\n2. rest\n\n- to wrap\nit\n- all",
		"To do:\n1. mill\n2. rest\n\n- to wrap it\n- all"},
	    {"The mill.\n\n## Sold\nTo Orlin.<br>On\nMonday.",
		"The mill.\n\n## Sold\nTo Orlin.\nOn Monday."},
	    {"The **old mill** is sold:\nfor 2**3 or 2 ** 3 crowns.",
		"The old mill is sold: for 2**3 or 2 ** 3 crowns."},
	    {"The mill of <a href=\"/e\">Ann Example </a>, is <b>sold </b>.",
		"The mill of Ann Example, is sold."},
	    {"<p>The mill\n\n- it is -</p>is sold.",
		"The mill - it is -\n\nis sold."},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct entry e = blank();
		e.title = S("A mill");
		e.summary = str_of(rows[i].in);
		is_str(article(&e).summary, try_want(rows[i].want), rows[i].in);
	}
}

/* HTML that was escaped twice; and text that speaks of it. */
static void escaped_twice(void)
{
	static const struct field rows[] = {
	    {"&lt;p>One &amp;amp; &lt;b&gt;two&lt;/b&gt;&lt;/p>",
		"<p>One &amp; <b>two</b></p>"},
	    {" &lt;p&gt;A &lt;a href=\"/x\"&gt;b&lt;/a&gt;&lt;/p&gt;\n",
		"<p>A <a href=\"https://example.org/x\">b</a></p>"},
	    {"Use &lt;p&gt; for it.", "Use &lt;p&gt; for it."},
	    {"&lt;p&gt; is a tag", "&lt;p&gt; is a tag"},
	    {"&lt;b&gt;x&lt;/b&gt;", "&lt;b&gt;x&lt;/b&gt;"},
	    {"<p>&lt;p&gt;x&lt;/p&gt;</p>", "<p>&lt;p&gt;x&lt;/p&gt;</p>"},
	    {"<p>Ann&amp;#8217;s caf&amp;eacute; &amp;amp; bar</p>",
		"<p>Ann&#8217;s caf&eacute; &amp; bar</p>"},
	    {"&amp;#1054;&amp;#1085; &amp;#1080;", "&#1054;&#1085; &#1080;"},
	    {"Use &amp;#8217; for it.", "Use &amp;#8217; for it."},
	    {"a&amp;lt;b &amp;c; R&amp;D;", "a&amp;lt;b &amp;c; R&amp;D;"},
	    {"<p>Write <code>10&amp;nbsp;km</code> with a &amp;nbsp;</p>",
		"<p>Write <code>10&amp;nbsp;km</code> with a &amp;nbsp;</p>"},
	    {"<pre>m = x&amp;reg;</pre>", "<pre>m = x&amp;reg;</pre>"},
	    {"Write x&amp;amp;lt;y and x&amp;eacute; for it.",
		"Write x&amp;amp;lt;y and x&amp;eacute; for it."},
	    {"<a href=\"/?a=1&amp;b=2\">x&amp;",
		"<a href=\"/?a=1&amp;b=2\">x&amp;"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct entry e = blank();
		e.content = str_of(rows[i].in);
		is_str(article(&e).content, str_of(rows[i].want), rows[i].in);
	}
}

static void long_title(void)
{
	struct arena *a = arena_new();
	char *p = arena_alloc(a, 5001);
	memset(p, 'x', 5000);
	struct entry e = blank();
	e.title = (struct str){p, 5000};
	struct str t = feed_plain_title(a, &e);
	ok(t.n <= ARTICLE_TITLE_MAX, "%zu bytes", t.n);
	arena_free(&a);
}

static void authors(void)
{
	static const struct field rows[] = {
	    {"Ann", "Ann"},
	    {"ann@example.org (Ann Example)", "Ann Example"},
	    {"Ann Example (ann@example.org)", "Ann Example"},
	    {"Ann Example <ann@example.org>", "Ann Example"},
	    {"ann@example.org", ""},
	    {"Ann (ann@example.org), Bob", "Ann, Bob"},
	    {"Ann (Reuters)", "Ann (Reuters)"},
	    {"ann@example.org (Ann), Ann, Bob", "Ann, Bob"},
	    {"Ann (Ann Example)", "Ann Example"},
	    {"Ann (Orlin)", "Ann (Orlin)"},
	    {"hidden (Ann)", "Ann"},
	    {"By ANN EXAMPLE", "ANN EXAMPLE"},
	    {"Byron Example", "Byron Example"},
	    {"Author: Ann", "Ann"},
	    {"Se&#225;n", "Se\xc3\xa1n"},
	    {"", ""},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct entry e = blank();
		e.author = str_of(rows[i].in);
		is_str(article(&e).author, try_want(rows[i].want), rows[i].in);
	}
}

static void dates(void)
{
	static const struct {
		int64_t published, updated, want;
		bool known;
	} rows[] = {
	    {NOW - 60, NOW - 30, NOW - 60, true},
	    {INSTANT_NONE, NOW - 30, NOW - 30, true},
	    {INSTANT_NONE, INSTANT_NONE, NOW, false},
	    {NOW + 86400, INSTANT_NONE, NOW, true},
	    {0, INSTANT_NONE, NOW, false},
	    {-62135596800, NOW - 30, NOW - 30, true},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct entry e = blank();
		e.published = rows[i].published;
		e.updated = rows[i].updated;
		struct article art = article(&e);
		is_int(art.published, rows[i].want, "published");
		is_int(art.published_known, rows[i].known, "known");
		is_int(art.first_seen, NOW, "first seen");
	}
}

static void links(void)
{
	struct entry e = blank();
	e.link = S("https://example.org/a?utm_source=x&b=1");
	struct article art = article(&e);
	is_str(art.link, S("https://example.org/a?b=1"), "without trackers");
	is_str(art.canonical, S("https://example.org/a?b=1"), "canonical");
	e.original = S("https://example.net/real");
	is_str(article(&e).link, e.original, "behind a counter");
	e = blank();
	e.link = S("javascript:alert(1)");
	is_str(article(&e).link, try_want(""), "not a web link");
	is_str(article(&e).canonical, try_want(""), "nor canonical");
}

static void texts(void)
{
	struct entry e = blank();
	e.content = S("<p onclick=x>One &amp; <a href='b'>two</a></p>"
		      "<script>x</script><p>three</p>");
	struct arena *a = arena_new();
	*vec_push(a, &e.categories) = S("A &amp; B");
	struct article art = article(&e);
	is_str(art.summary, S("One & two\n\nthree"), "summary from content");
	is_str(art.content, e.content, "content waits for whoever tells it");
	is_str(art.categories, S("A & B"), "categories");
	is_str(art.language, S("en"), "the feed's language");
	e.summary = S("Short");
	is_str(article(&e).summary, S("Short"), "summary given");
	e.title = S("Fire in Corby");
	e.summary = S("<p>The post <a href='b'>Fire in Corby</a> appeared "
		      "first on <a href='c'>Arden News</a>.</p>");
	is_str(article(&e).summary, S("One & two\n\nthree"),
	    "a summary that only leads to the page");
	arena_free(&a);
}

int main(void)
{
	TEST(titles);
	TEST(tails);
	TEST(plain_lines);
	TEST(escaped_twice);
	TEST(long_title);
	TEST(authors);
	TEST(dates);
	TEST(links);
	TEST(texts);
	return tap_done();
}
