/* SPDX-License-Identifier: MIT */
/* gazetted: tests of documents that mean harm, or are in pieces. */
#include "try.h"

#include <stdio.h>
#include <unistd.h>

#include "base/buf.h"
#include "feed/caps.h"
#include "feed/safe.h"
#include "feed/xml.h"

#define STUCK_S 300 /* linear work takes seconds, quadratic work hours */

/* Parses; a refusal must be ERR_REJECT with a text. Returns the outcome. */
static int survive(struct str body, struct feed *f, struct err *e)
{
	struct arena *a = arena_new();
	int r = try_parse(a, body, f, e);
	if (r < 0)
		ok(e->kind == ERR_REJECT && e->msg[0], "refused: %s", e->msg);
	arena_free(&a);
	return r;
}

static void entities(void)
{
	static const char *const rows[] = {
	    "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><rss>&b;</rss>",
	    "<!DOCTYPE x [<!ENTITY a '&b;'><!ENTITY b 'x'>]><rss>&a;</rss>",
	    "<!DOCTYPE x [<!ENTITY a '1234567890123456789'>]><rss>&a;</rss>",
	    "<!DOCTYPE x [<!ENTITY a 'x]><rss>&a;</rss>",
	    "<!DOCTYPE x [<!ENTITY a]><rss>&a;</rss>",
	    "<!DOCTYPE x [<!ENTITY a '%p;'>]><rss>&a;</rss>",
	    "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
	    "<rss><channel><title>&a;</title></channel></rss>",
	    "<!DOCTYPE x [<!ENTITY % p '<!ENTITY q \"x\">'>%p;]><rss>&q;</rss>",
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct feed f;
		struct err e = ERR_INIT;
		is_int(survive(str_of(rows[i]), &f, &e), -1, rows[i]);
		ok(strstr(e.msg, "entities") != NULL, "says why: %s", e.msg);
	}
}

/* A DTD that is only named is never loaded and does no harm. */
static void external_dtd(void)
{
	static const char *const rows[] = {
	    "<!DOCTYPE rss SYSTEM 'file:///etc/passwd'><rss><channel><title>t"
	    "&x;</title></channel></rss>",
	    "<!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN' "
	    "'http://127.0.0.1:1/rss.dtd'><rss><channel><title>t</title>"
	    "</channel></rss>",
	    "<!DOCTYPE rss [<!ENTITY % HTMLlat1 PUBLIC 'x' "
	    "'http://127.0.0.1:1/l.ent'>%HTMLlat1;]><rss><channel><title>t"
	    "</title></channel></rss>",
	    "<!DOCTYPE rss [<!ENTITY nbsp \"&#160;\"><!ENTITY copy "
	    "'\xc2\xa9'>]>"
	    "<rss><channel><title>a&nbsp;b</title></channel></rss>",
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct feed f;
		struct err e = ERR_INIT;
		is_int(survive(str_of(rows[i]), &f, &e), 0, rows[i]);
	}
}

static struct buf repeated(
    const char *head, const char *unit, size_t times, const char *tail)
{
	struct buf b = buf_init(FEED_BYTES_MAX);
	buf_adds(&b, str_of(head));
	for (size_t i = 0; i < times; i++)
		buf_adds(&b, str_of(unit));
	buf_adds(&b, str_of(tail));
	return b;
}

static void big(const char *what, const char *head, const char *unit,
    size_t times, const char *tail)
{
	struct buf b = repeated(head, unit, times, tail);
	struct feed f;
	struct err e = ERR_INIT;
	int r = survive(buf_str(&b), &f, &e);
	ok(r == 0 || e.kind == ERR_REJECT, "%s", what);
	buf_free(&b);
}

/* Each of these makes some parser take quadratic time or endless stack. */
static void large(void)
{
	big("depth", "<rss><channel>", "<a>", 100000, "");
	big("depth in mending", "<rss>&<channel>", "<a>", 100000, "");
	big("attribute", "<rss><channel x='", "aaaaaaaaaa", 400000, "'/>");
	big("open attributes", "<rss>&", "<a b=\"", 300000, "");
	big("open attributes of both kinds", "<rss>&", "<a b=\"<c d='", 200000,
	    "");
	big("an attribute's name", "<rss>&<channel ", "aaaaaaaaaa", 400000,
	    "='1'>");
	big("many attributes", "<rss><channel", " a='1'", 100000, ">");
	big("distinct attributes", "<rss>&<channel", " a b c d", 100000, ">");
	big("open comments", "<rss>&", "<!--", 500000, "");
	big("open CDATA", "<rss>&", "<![CDATA[", 300000, "");
	big("open instructions", "<rss>&", "<?", 500000, "");
	big("ampersands", "<rss><channel><title>", "&", 1000000, "");
	big("less than", "<rss><channel><title>", "<", 1000000, "");
	big("numbers", "<rss><channel><title>", "&#x", 500000, "");
	big("end tags", "<rss>&", "</a>", 500000, "");
	big("text", "<rss><channel><title>", "xxxxxxxxxx", 1000000,
	    "</title></channel></rss>");
	big("long CDATA", "<rss><channel><title><![CDATA[", "xxxxxxxxx]",
	    1200000, "]]></title></channel></rss>");
	big("JSON", "{\"items\":[", "{},", 1000000, "{}]}");
}

/* However many there are, the newest are kept, first or last. */
static void newest_kept(void)
{
	static const int sizes[] = {
	    FEED_ENTRIES_MAX, FEED_ENTRIES_MAX + 1, 3 * FEED_ENTRIES_MAX};
	for (size_t i = 0; i < 4 * sizeof(sizes) / sizeof(*sizes); i++) {
		struct arena *a = arena_new();
		struct buf b = buf_init(FEED_BYTES_MAX);
		int n = sizes[i / 4];
		bool last = i & 1, json = i & 2, found = false;
		buf_adds(&b, json ? S("{\"items\":[") : S("<rss><channel>"));
		for (int k = 0; k < n; k++) {
			int day = last ? k : n - 1 - k;
			buf_addf(&b,
			    json ? "%s{\"id\":\"%d\",\"date_published\":"
				   "\"%d-%02d-%02d\"}"
				 : "%s<item><guid>%d</guid><pubDate>"
				   "%d-%02d-%02d</pubDate></item>",
			    json && k ? "," : "", day, 1980 + day / 336,
			    1 + day / 28 % 12, 1 + day % 28);
		}
		buf_adds(&b, json ? S("]}") : S("</channel></rss>"));
		struct feed f = {0};
		struct err e = ERR_INIT;
		is_int(try_parse(a, buf_str(&b), &f, &e), 0, "parses");
		struct str newest = arena_printf(a, "%d", n - 1);
		vec_each (&f.entries, en)
			found |= str_eq(en->id, newest);
		ok(found, "the newest of %d, row %zu", n, i);
		ok(f.entries.n <= FEED_ENTRIES_MAX, "capped");
		is_int(f.truncated, n > FEED_ENTRIES_MAX, "told");
		buf_free(&b);
		arena_free(&a);
	}
}

static void too_many(void)
{
	struct arena *a = arena_new();
	struct buf b =
	    repeated("<rss><channel>", "<item><title>t</title></item>",
		FEED_ENTRIES_MAX + 10, "</channel></rss>");
	struct feed f;
	struct err e = ERR_INIT;
	is_int(try_parse(a, buf_str(&b), &f, &e), 0, "parses");
	is_int((long long)f.entries.n, FEED_ENTRIES_MAX, "capped");
	is_int(f.truncated, 1, "and told");
	buf_free(&b);
	b = repeated("<rss><channel><item>",
	    "<category>x</category><category>y</category>", 1000, "</item>");
	is_int(try_parse(a, buf_str(&b), &f, &e), 0, "categories");
	buf_free(&b);
	b = repeated("<rss><channel><item><title>", "0123456789", 10000,
	    "</title></item></channel></rss>");
	is_int(try_parse(a, buf_str(&b), &f, &e), 0, "title");
	is_int((long long)f.entries.v[0].title.n, (long long)FEED_TITLE_MAX,
	    "title capped");
	buf_free(&b);
	arena_free(&a);
}

static void too_large(void)
{
	struct buf b = buf_init(FEED_BYTES_MAX + 10);
	while (!b.over)
		buf_adds(&b, S("<rss>          "));
	struct feed f;
	struct err e = ERR_INIT;
	is_int(survive(buf_str(&b), &f, &e), -1, "too large");
	buf_free(&b);
}

static void nothing(void)
{
	static const char *const rows[] = {"", " ", "\xef\xbb\xbf", "x", "<",
	    "<>", "<?xml", "<?xml version='1.0'?>", "<!-- -->", "<!DOCTYPE",
	    "<html><body>Hello</body></html>", "<!doctype html><p>x",
	    "<opml version='2.0'><body/></opml>", "<svg/>", "\x1f\x8b\x08",
	    "%PDF-1.4", "\xff\xfe", "\xff\xfe<", "\0\0\0<"};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct feed f;
		struct err e = ERR_INIT;
		is_int(survive(str_of(rows[i]), &f, &e), -1, rows[i]);
	}
}

static void page(void)
{
	struct arena *a = arena_new();
	struct feed f;
	struct err e = ERR_INIT;
	struct str body =
	    S("<!DOCTYPE html><html><head><title>x</title><link "
	      "rel=alternate type='application/rss+xml' href='/f.xml'>"
	      "<body><p>no feed");
	is_int(try_parse(a, body, &f, &e), -1, "refused");
	ok(strstr(e.msg, "https://example.org/f.xml") != NULL,
	    "names the feed: %s", e.msg);
	arena_free(&a);
}

static void nul_bytes(void)
{
	static const char doc[] = "<rss><channel><title>a\0b</title>\0<item>"
				  "<title>\0t\0</title></item></channel></rss>";
	struct arena *a = arena_new();
	struct feed f;
	struct err e = ERR_INIT;
	is_int(try_parse(a, (struct str){doc, sizeof(doc) - 1}, &f, &e), 0,
	    "parses");
	is_str(f.title, S("ab"), "NUL dropped");
	is_str(f.entries.v[0].title, S("t"), "NUL dropped");
	arena_free(&a);
}

static const char small[] =
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE rss>"
    "<rss version=\"2.0\" xmlns:c=\"http://purl.org/rss/1.0/modules/content/\">"
    "<channel xml:base='http://example.org/'><title>A &amp; B&#233;</title>"
    "<!-- c --><item><link>x</link><c:encoded><![CDATA[<p>x]]></c:encoded>"
    "<pubDate>Mon, 23 Nov 2026 06:00:00 GMT</pubDate><author><name>Ann</name>"
    "</author><description>a<b x='1'>c</b></description></item>"
    "</channel></rss>";

/* Cut after every byte, and with every byte taken out. */
static void truncated(void)
{
	int fine = 0;
	for (size_t n = 0; n < sizeof(small); n++) {
		struct arena *a = arena_new();
		struct feed f;
		struct err e = ERR_INIT;
		char *p = arena_memdup(a, small, n);
		fine += try_parse(a, (struct str){p, n}, &f, &e) == 0;
		p = arena_memdup(a, small, sizeof(small) - 1);
		if (n + 2 < sizeof(small))
			memmove(p + n, p + n + 1, sizeof(small) - n - 2);
		if (try_parse(a, (struct str){p, sizeof(small) - 2}, &f, &e))
			ok(e.kind == ERR_REJECT, "refused: %s", e.msg);
		arena_free(&a);
	}
	/* from the root's end on, something is always saved */
	ok(fine > (int)sizeof(small) - 160, "%d beginnings are feeds", fine);
}

/* Events as text: <a b="c">, </>, text in brackets. */
static bool show_open(void *ctx, const struct xml_element *el)
{
	struct buf *out = ctx;
	buf_addf(out, "<%.*s", PRS(el->local));
	if (el->uri.n)
		buf_addf(out, "{%.*s}", PRS(el->uri));
	for (int i = 0; i < el->n_attrs; i++)
		buf_addf(out, " %.*s=%.*s", PRS(el->attrs[i].local),
		    PRS(el->attrs[i].value));
	buf_addc(out, '>');
	return true;
}

static void show_close(void *ctx)
{
	buf_adds(ctx, S("</>"));
}

static void show_text(void *ctx, struct str s)
{
	buf_adds(ctx, s);
}

static struct str shown(struct arena *a, struct str s, int *r)
{
	struct buf out = buf_init(1 << 20);
	struct xml_handler h = {&out, show_open, show_close, show_text, NULL};
	struct err e = ERR_INIT;
	*r = xml_parse(a, s, XML_STRICT, &h, &e);
	if (*r == XML_BROKEN) {
		buf_cut(&out, 0);
		ok(xml_parse(a, s, XML_LENIENT, &h, &e) == 0, "%.*s", PRS(s));
	}
	struct str all = buf_dup(a, &out);
	buf_free(&out);
	return all;
}

/* What XML says of well-formed documents. */
static void well_formed(void)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"<a/>", "<a></>"},
	    {"<a ></a >", "<a></>"},
	    {"<?xml version='1.0'?><!-- <b> --><?p <b>?><a>x</a>", "<a>x</>"},
	    {"<a>1&lt;2&amp;&#65;&#x42;&eacute;</a>", "<a>1<2&AB\u00e9</>"},
	    {"<a>x\r\ny\rz</a>", "<a>x\ny\nz</>"},
	    {"<a><![CDATA[<b>&amp;\r\n]]]]></a>", "<a><b>&amp;\n]]</>"},
	    {"<a b='1' c=\"2 > 1\" d = 'x&amp;y'/>",
		"<a b=1 c=2 > 1 d=x&y></>"},
	    {"<a b='x\n\ty\r\nz'/>", "<a b=x  y z></>"},
	    {"<a xmlns='u'><b/></a>", "<a{u}><b{u}></></>"},
	    {"<a xmlns='u'><b xmlns=''/><c/></a>", "<a{u}><b></><c{u}></></>"},
	    {"<a xmlns:p='u'><p:b p:x='1' x='2'/></a>",
		"<a><b{u} x=1 x=2></></>"},
	    {"<a xmlns:p='u'><p:b xmlns:p='v'/><p:c/></a>",
		"<a><b{v}></><c{u}></></>"},
	    {"<p:a>unbound</p:a>", "<a>unbound</>"},
	    {"<!DOCTYPE a [<!ELEMENT a (b)>]><a><b></b></a>", "<a><b></></>"},
	    {"<\u00e9l\u00e9>x</\u00e9l\u00e9>", "<\u00e9l\u00e9>x</>"},
	    {"<item><item>x</item></item>", "<item><item>x</></>"},
	    {"<title><link>x</link></title>", "<title><link>x</></>"},
	    {"<br>x</br>", "<br>x</>"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		int r;
		struct str got = shown(a, str_of(rows[i].in), &r);
		is_int(r, 0, rows[i].in);
		is_str(got, str_of(rows[i].want), rows[i].in);
	}
	arena_free(&a);
}

/* What is made of the others; `broken`: only after beginning anew. */
static void malformed(void)
{
	static const struct {
		const char *in, *want;
		int broken;
	} rows[] = {
	    {"<a>", "<a></>", 1},
	    {"<a b>", "<a b=></>", 1},
	    {"<a b=c>&", "<a b=c>&</>", 1},
	    {"<a><b></a>", "<a><b></></>", 1},
	    {"<a>&#0;&#xFFFF;&#X41;&amp</a>", "<a>A&amp</>", 0},
	    {"<a>a & b &nope; &;</a>", "<a>a & b &nope; &;</>", 0},
	    {"<a>1 < 2 <3</a>", "<a>1 < 2 <3</>", 0},
	    {"<a b='<' b='2' c=\"'>x", "<a b=< c=\"'>x</>", 1},
	    {"</a><b>", "<b></>", 1},
	    {"<a>]]></a>", "<a>]]></>", 0},
	    {"<a:b:c d:e='1'>x</a:b:c>", "<b:c e=1>x</>", 0},
	    {"<a><![CDATA[x]]&y</a>", "<a>x]]&y</a></>", 1},
	    {"<a/>junk<b>c</b>", "<a></>", 0},
	    {"<a>\x01\x0b\xef\xbf\xbe</a>", "<a></>", 0},
	    {"<br>", "<br></>", 1},
	    {"<a><BR>x</A>", "<a><BR></>x</>", 1},
	    {"<a><B>x</b>y</a>", "<a><B>x</>y</>", 1},
	    {"<a></x>y</a>", "<a>y</>", 1},
	    {"<r><item>1<item>2</r>", "<r><item>1</><item>2</></>", 1},
	    {"<r><title>1<link>2</link></r>", "<r><title>1</><link>2</></>", 1},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		int r;
		struct str got = shown(a, str_of(rows[i].in), &r);
		is_int(r, rows[i].broken ? XML_BROKEN : 0, rows[i].in);
		is_str(got, str_of(rows[i].want), rows[i].in);
	}
	arena_free(&a);
}

/* What acts is gone, and no two pieces make a tag together. */
static void safe(void)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"<p onclick=x>a<script>b</script>c</p>", "<p>ac</p>"},
	    {"<a href=' java\tscript:x'>y</a>", "<a href=\"\">y</a>"},
	    {"<a href='x'>y</a>", "<a href=\"https://example.org/x\">y</a>"},
	    {"<<!-- -->script>alert(1)</script>", "&lt;script&gt;alert(1)"},
	    {"<scr<script>ipt>x", "ipt&gt;x"},
	    {"<style>x", ""},
	    {"a <! b <b>c</b>", "a &lt;! b <b>c</b>"},
	    {"<!<script>x</script>-->", "&lt;!--&gt;"},
	    {"<iframe src=x></iframe>y", "y"},
	    {"<noscript><p title='</noscript><img src=x onerror=y>'>",
		"<noscript><p "
		"title=\"&lt;/noscript&gt;&lt;img src=x onerror=y&gt;\">"},
	    {"<span style='color: red; position: fixed'>x</span>",
		"<span style=\"color: red;\">x</span>"},
	    {"<span style='width: expression(x)'>x</span>", "<span>x</span>"},
	    {"<span style='background: url(javascript:x) red'>x</span>",
		"<span style=\"background: red;\">x</span>"},
	    {"<svg><style><img src=x onerror=y></style></svg>", ""},
	    {"<textarea><img src=x onerror=y></textarea>",
		"<textarea>&lt;img src=x onerror=y&gt;</textarea>"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(feed_safe_html(
			   a, str_of(rows[i].in), S("https://example.org/")),
		    str_of(rows[i].want), rows[i].in);
	arena_free(&a);
}

int main(void)
{
	alarm(STUCK_S);
	TEST(entities);
	TEST(external_dtd);
	TEST(large);
	TEST(newest_kept);
	TEST(too_many);
	TEST(too_large);
	TEST(nothing);
	TEST(page);
	TEST(nul_bytes);
	TEST(truncated);
	TEST(well_formed);
	TEST(malformed);
	TEST(safe);
	return tap_done();
}
