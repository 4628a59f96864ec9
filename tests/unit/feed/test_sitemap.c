/* SPDX-License-Identifier: MIT */
/* gazetted: tests of sitemaps as feeds. */
#include <zlib.h>

#include "base/buf.h"
#include "feed/caps.h"
#include "try.h"

static void urls(void)
{
	static const struct {
		const char *name, *url; /* the inside of <url> */
		const char *link, *title, *summary, *image, *published,
		    *updated;
		size_t categories;
	} rows[] = {
	    {"words of the path",
		"<loc> https://example.org/a/the-first-%C3%A9t%C3%A9.html"
		"</loc><lastmod>2026-11-02</lastmod>",
		"https://example.org/a/the-first-%C3%A9t%C3%A9.html",
		"The first \xc3\xa9t\xc3\xa9", "", "", "none",
		"2026-11-02T00:00:00Z", 0},
	    {"no words", "<loc>/x?a=1&amp;b=2</loc>",
		"https://example.org/x?a=1&b=2",
		"https://example.org/x?a=1&amp;b=2", "", "", "none", "none", 0},
	    {"news",
		"<loc>/n</loc><n:news><n:publication><n:name>P</n:name>"
		"<n:language>de</n:language></n:publication>"
		"<n:publication_date>2026-11-02T10:00:00+01:00"
		"</n:publication_date><n:title>A &lt; B</n:title>"
		"<n:keywords>a, b,,c</n:keywords></n:news>"
		"<i:image><i:loc>/i.png</i:loc><i:title>no</i:title>"
		"</i:image>",
		"https://example.org/n", "A &lt; B", "",
		"https://example.org/i.png", "2026-11-02T09:00:00Z", "none", 3},
	    {"a title that was escaped twice, and tells of a tag",
		"<loc>/n</loc><n:news><n:title>Tom &amp;amp; Ann&amp;#8217;s "
		"&lt;em&gt;own&lt;/em&gt; &lt;div&gt;</n:title></n:news>",
		"https://example.org/n",
		"Tom &amp; Ann&#8217;s <em>own</em> &lt;div>", "", "", "none",
		"none", 0},
	    {"video",
		"<v:video><v:thumbnail_loc>/t.jpg</v:thumbnail_loc>"
		"<v:title>V</v:title><v:description>D</v:description>"
		"<v:content_loc>/v.mp4</v:content_loc></v:video>"
		"<loc>/v</loc>",
		"https://example.org/v", "V", "D", "https://example.org/t.jpg",
		"none", "none", 0},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct str text = arena_printf(a,
		    "<?xml version=\"1.0\"?><urlset xmlns:n=\"http://x/sitemap-"
		    "news/0.9\" xmlns:i=\"i\" xmlns:v=\"v\"><url>%s</url>"
		    "<url><lastmod>2026</lastmod></url></urlset>",
		    rows[i].url);
		struct feed f = try_feed(a, text.p);
		is_str(f.format, S("sitemap"), rows[i].name);
		is_int((int)f.entries.n, 1, rows[i].name);
		const struct entry *e = &f.entries.v[0];
		is_str(e->link, try_want(rows[i].link), rows[i].name);
		is_str(e->title, try_want(rows[i].title), rows[i].name);
		is_str(e->summary, try_want(rows[i].summary), rows[i].name);
		is_str(e->image, try_want(rows[i].image), rows[i].name);
		is_str(try_iso(a, e->published), str_of(rows[i].published),
		    rows[i].name);
		is_str(try_iso(a, e->updated), str_of(rows[i].updated),
		    rows[i].name);
		is_int((int)e->categories.n, (int)rows[i].categories,
		    rows[i].name);
		arena_free(&a);
	}
}

static void indexes(void)
{
	struct arena *a = arena_new();
	struct feed f = try_feed(a,
	    "<s:sitemapindex xmlns:s='x'><s:sitemap><s:loc>/a.xml.gz</s:loc>"
	    "<s:lastmod>2026-11-02</s:lastmod></s:sitemap>"
	    "<s:sitemap> /b.xml </s:sitemap><s:sitemap/></s:sitemapindex>");
	is_str(f.format, S("sitemapindex"), "format");
	is_int((int)f.entries.n, 0, "entries");
	is_int((int)f.parts.n, 2, "parts");
	is_str(f.parts.v[0].url, S("https://example.org/a.xml.gz"), "first");
	is_str(try_iso(a, f.parts.v[0].updated), S("2026-11-02T00:00:00Z"),
	    "first");
	is_str(f.parts.v[1].url, S("https://example.org/b.xml"), "second");
	arena_free(&a);
}

static void lines(void)
{
	struct arena *a = arena_new();
	struct feed f =
	    try_feed(a, "\xef\xbb\xbfhttps://example.org/one-two\r\n\r\n"
			"https://example.org/b\r\n");
	is_int((int)f.entries.n, 2, "a URL a line");
	is_str(f.entries.v[0].title, S("One two"), "title");
	struct err e = ERR_INIT;
	ok(try_parse(a, S("https://example.org/\nand words\n"), &f, &e) < 0,
	    "words are no sitemap");
	arena_free(&a);
}

/* The newest are kept, wherever they stand. */
static void many(void)
{
	struct arena *a = arena_new();
	struct buf b = buf_init((size_t)8 << 20);
	buf_adds(&b, S("<urlset>"));
	for (int i = 0; i < FEED_ENTRIES_MAX + 10; i++)
		buf_addf(&b,
		    "<url><loc>https://example.org/%d</loc>"
		    "<lastmod>%d-01-01</lastmod></url>",
		    i, i < FEED_ENTRIES_MAX + 9 ? 2001 : 2026);
	buf_adds(&b, S("</urlset>"));
	struct feed f = try_feed(a, b.p);
	is_int((int)f.entries.n, FEED_ENTRIES_MAX, "a feed's worth");
	ok(f.truncated, "and says so");
	is_str(f.entries.v[0].link,
	    arena_printf(a, "https://example.org/%d", FEED_ENTRIES_MAX + 9),
	    "the newest is there");
	is_str(f.entries.v[1].link, S("https://example.org/0"), "in order");
	/* Undated, what is new may be at either end. */
	buf_clear(&b);
	for (int i = 0; i < FEED_ENTRIES_MAX + 10; i++)
		buf_addf(&b, "https://example.org/%d\n", i);
	f = try_feed(a, b.p);
	struct str first = S("https://example.org/0");
	struct str last =
	    arena_printf(a, "https://example.org/%d", FEED_ENTRIES_MAX + 9);
	int there = 0;
	vec_each (&f.entries, e)
		there += str_eq(e->link, first) || str_eq(e->link, last);
	is_int(there, 2, "the first and the last are there");
	is_int((int)f.entries.n, FEED_ENTRIES_MAX, "a feed's worth");
	buf_free(&b);
	arena_free(&a);
}

static struct str packed(struct arena *a, struct str s)
{
	uLong n = compressBound(s.n) + 64;
	char *p = arena_alloc(a, n);
	z_stream z = {.next_in = (Bytef *)s.p,
	    .avail_in = (uInt)s.n,
	    .next_out = (Bytef *)p,
	    .avail_out = (uInt)n};
	ok(deflateInit2(&z, 9, Z_DEFLATED, 31, 9, 0) == Z_OK, "deflate");
	ok(deflate(&z, Z_FINISH) == Z_STREAM_END, "deflate");
	n = z.total_out;
	deflateEnd(&z);
	return (struct str){p, n};
}

static void gzip(void)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct feed f;
	struct str one = packed(a, S("<urlset><url><loc>https://example.org/"
				     "</loc></url></urlset>"));
	ok(try_parse(a, one, &f, &e) == 0, "%s", e.msg);
	is_int((int)f.entries.n, 1, "one");
	ok(try_parse(a, str_sub(one, 0, one.n - 12), &f, &e) < 0, "cut off");
	is_int(e.kind, ERR_REJECT, "cut off");
	size_t n = (size_t)10 << 20;
	char *zeros = arena_alloc(a, n);
	memset(zeros, ' ', n);
	ok(try_parse(a, packed(a, (struct str){zeros, n}), &f, &e) < 0,
	    "a bomb");
	ok(strstr(e.msg, "bomb") != NULL, "%s", e.msg);
	arena_free(&a);
}

int main(void)
{
	TEST(urls);
	TEST(indexes);
	TEST(lines);
	TEST(many);
	TEST(gzip);
	return tap_done();
}
