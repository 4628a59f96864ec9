/* SPDX-License-Identifier: MIT */
/* gazetted: tests of lists of feeds. */
#include "feed/sublist.h"

#include "base/arena.h"
#include "tap.h"

/* "url|title|section|name|shell" a feed, "-url" a disabled one. */
static struct str shown(struct arena *a, const struct sublist *l)
{
	struct str all = S("");
	vec_each (&l->feeds, s)
		all = arena_printf(a, "%.*s%s%.*s|%.*s|%.*s|%.*s|%.*s\n",
		    PRS(all), s->disabled ? "-" : "", PRS(s->url),
		    PRS(s->title), PRS(s->section), PRS(s->name),
		    PRS(s->shell));
	return all;
}

struct row {
	const char *name, *text, *format, *feeds;
	size_t left_out;
};

static void each(const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct arena *a = arena_new();
		struct err e = ERR_INIT;
		struct sublist l = {0};
		ok(sublist_read(a, str_of(rows[i].text), &l, &e) == 0, "%s: %s",
		    rows[i].name, e.msg);
		is_str(l.format, str_of(rows[i].format), rows[i].name);
		is_str(shown(a, &l), str_of(rows[i].feeds), rows[i].name);
		is_int((int)l.left_out.n, (int)rows[i].left_out, rows[i].name);
		arena_free(&a);
	}
}

static void opml(void)
{
	static const struct row rows[] = {
	    {"groups in groups",
		"<?xml version='1.0'?><opml version='2.0'><body>"
		"<outline text='All'><outline text=' Ice &amp; snow '>"
		"<outline text='A' xmlUrl=' https://a.example/f '/></outline>"
		"<outline text='B' xmlURL='feed://b.example/f'/></outline>"
		"<outline title='C' type='rss' url='http://c.example/'/>"
		"</body></opml>",
		"OPML",
		"https://a.example/f|A|Ice & snow||\n"
		"http://b.example/f|B|All||\nhttp://c.example/|C|||\n",
		0},
	    {"categories",
		"<opml><outline text='A' category=', ,/x/y/,z' "
		"xmlUrl='http://a.example/'/></opml>",
		"OPML", "http://a.example/|A|y||\n", 0},
	    {"twice, another list, no feed",
		"<opml><outline xmlUrl='http://a.example/'/>"
		"<outline text='t' xmlUrl='http://a.example/'/>"
		"<outline type='link' url='http://b.example/x.opml'/>"
		"<outline type='source' xmlUrl='http://b.example/l'/>"
		"<outline text='c' type='rss' htmlUrl='http://c.example/'/>"
		"</opml>",
		"OPML", "http://a.example/||||\n", 3},
	    {"malformed",
		"<opml><outline text='Q&A' xmlUrl='http://a.example/?x&y'>"
		"<outline text=B xmlUrl=http://b.example/>",
		"OPML",
		"http://a.example/?x&y|Q&A|||\nhttp://b.example/|B|||\n", 0},
	    {"foaf",
		"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/"
		"22-rdf-syntax-ns#' xmlns:f='http://xmlns.com/foaf/0.1/' "
		"xmlns:r='http://purl.org/rss/1.0/'><f:Group><f:member>"
		"<f:Agent><r:channel rdf:about='http://a.example/f'/>"
		"<f:name>Ann &amp; Co</f:name></f:Agent></f:member>"
		"<f:name>Friends</f:name></f:Group></rdf:RDF>",
		"FOAF", "http://a.example/f|Ann & Co|Friends||\n", 0},
	};
	each(rows, sizeof(rows) / sizeof(*rows));
}

static void lines(void)
{
	static const struct row rows[] = {
	    {"newsboat",
		"# mine\nhttps://a.example/f news \"~The A\" !\n\n"
		"\"exec:cat /a \\\"b\\\"\" x\n"
		"\"query:u:unread = \\\"yes\\\"\"\nfilter:f:http://b.example/\n"
		"file:///srv/c.xml # here\n",
		"newsboat",
		"https://a.example/f|The A|news||\n||x||cat /a \"b\"\n"
		"file:///srv/c.xml||||\n",
		3},
	    {"a query that is not quoted, with one note",
		"query:u:unread = \"yes\"\n"
		"https://a.example/f\n",
		"newsboat", "https://a.example/f||||\n", 1},
	    {"tags of newsboat", "https://a.example/f a \"b c\" d\n",
		"newsboat", "https://a.example/f||a||\n", 1},
	    {"URLs", "http://a.example/\r\nnonsense\r\nhttp://b.example/\r\n",
		"newsboat", "http://a.example/||||\nhttp://b.example/||||\n",
		1},
	    {"rss2email",
		"[DEFAULT]\nto = ann@example.org, bob@example.org\n"
		"url = http://no.example/\n; x\n\n[feed.one]\n"
		"url = http://a.example/%%41\n\tgoes on = x\n[feed.two]\n"
		"active: False\nto = ann@example.org\nurl: http://b.example/\n",
		"rss2email",
		"http://a.example/%41|||one|\n-http://b.example/|||two|\n", 0},
	    {"rss2email, a URL on the next line, and none",
		"[feed.one]\nurl =\n  http://a.example/\nto = x\n"
		"[feed.two]\nactive = True\n",
		"rss2email", "http://a.example/|||one|\n", 1},
	};
	each(rows, sizeof(rows) / sizeof(*rows));
}

static void recipients(void)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct sublist l = {0};
	ok(sublist_read(a,
	       S("[DEFAULT]\nto = ann@example.org, bob@example.org\n"
		 "[feed.a]\nto = ann@example.org\nurl = http://a.example/\n"),
	       &l, &e) == 0,
	    "%s", e.msg);
	is_int((int)l.recipients.n, 2, "each once");
	is_str(l.recipients.v[1], S("bob@example.org"), "the second");
	arena_free(&a);
}

/* Quotes in a value, and more words behind them than attributes count. */
static void loose_quotes(void)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct sublist l = {0};
	struct str words = S("");
	for (int i = 0; i < 100; i++)
		words = arena_printf(a, "%.*s w%d", PRS(words), i);
	struct str doc = arena_printf(a,
	    "<opml><outline text='A' description=\"In \"B\"%.*s isn't\" "
	    "xmlUrl=\"http://a.example/\"/></opml>",
	    PRS(words));
	ok(sublist_read(a, doc, &l, &e) == 0, "%s", e.msg);
	is_str(shown(a, &l), S("http://a.example/|A|||\n"), "found");
	arena_free(&a);
}

/* Markup in a value hides what stands behind it. */
static void strays(void)
{
	static const struct row rows[] = {
	    {"a link in a description",
		"<opml><outline text='G'><outline text='A' "
		"xmlUrl=\"http://a.example/\"/><outline text=\"B\" "
		"description=\"By <a href=\"http://x.example/\" "
		"rel=\"no\">X</a>.\" xmlUrl=\"http://b.example/?a&amp;b\"/>"
		"</outline></opml>",
		"OPML", "http://a.example/|A|G||\nhttp://b.example/?a&b||||\n",
		0},
	};
	each(rows, 1);
}

static void refused(void)
{
	static const char *const rows[] = {"", "hello there", "<rss/>",
	    "<html><body>x</body></html>", "{\"a\":1}", "<", "<opml",
	    "<!DOCTYPE x [<!ENTITY a 'b'>]><opml>&a;</opml>"};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct err e = ERR_INIT;
		struct sublist l;
		int rc = sublist_read(a, str_of(rows[i]), &l, &e);
		ok(rc < 0 || !l.feeds.n, "%s", rows[i]);
		ok(rc == 0 || e.kind == ERR_REJECT, "%s", rows[i]);
		arena_free(&a);
	}
}

int main(void)
{
	TEST(strays);
	TEST(loose_quotes);
	TEST(opml);
	TEST(lines);
	TEST(recipients);
	TEST(refused);
	return tap_done();
}
