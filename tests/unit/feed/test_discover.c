/* SPDX-License-Identifier: MIT */
/* gazetted: tests of which feeds a page may have. */
#include "feed/discover.h"

#include "base/arena.h"
#include "base/buf.h"
#include "feed/caps.h"
#include "tap.h"

static void derived(void)
{
	static const struct {
		const char *url, *feed; /* NULL: none */
	} rows[] = {
	    {"https://www.youtube.com/channel/UCabc",
		"https://www.youtube.com/feeds/videos.xml?channel_id=UCabc"},
	    {"https://m.youtube.com/playlist?x=1&list=PL9",
		"https://www.youtube.com/feeds/videos.xml?playlist_id=PL9"},
	    {"https://www.youtube.com/watch?v=1", NULL},
	    {"https://github.com/ann/tool",
		"https://github.com/ann/tool/releases.atom"},
	    {"https://github.com/ann/tool/",
		"https://github.com/ann/tool/releases.atom"},
	    {"https://github.com/ann/tool/commits/main",
		"https://github.com/ann/tool/commits/main.atom"},
	    {"https://github.com/ann", "https://github.com/ann.atom"},
	    {"https://github.com/ann/tool/tags.atom", NULL},
	    {"https://github.com/", NULL},
	    {"https://old.reddit.com/r/linux/",
		"https://www.reddit.com/r/linux/.rss"},
	    {"https://example.social/@ann", "https://example.social/@ann.rss"},
	    {"https://example.social/@ann/1234", NULL},
	    {"https://www.youtube.com/@ann", NULL},
	    {"https://www.tiktok.com/@ann", NULL},
	    {"https://medium.com/@ann", "https://medium.com/feed/@ann"},
	    {"https://bsky.app/profile/ann.example",
		"https://bsky.app/profile/ann.example/rss"},
	    {"https://ann.substack.com/", "https://ann.substack.com/feed"},
	    {"https://pypi.org/project/tool/",
		"https://pypi.org/rss/project/tool/releases.xml"},
	    {"https://gitlab.com/g/s/tool",
		"https://gitlab.com/g/s/tool/-/tags?format=atom"},
	    {"https://git.example.org/g/tool/-/releases",
		"https://git.example.org/g/tool/-/releases.atom"},
	    {"https://codeberg.org/ann/tool",
		"https://codeberg.org/ann/tool/releases.rss"},
	    {"https://codeberg.org/ann", "https://codeberg.org/ann.rss"},
	    {"https://git.sr.ht/~ann/tool",
		"https://git.sr.ht/~ann/tool/refs/rss.xml"},
	    {"https://crates.io/crates/tool",
		"https://static.crates.io/rss/crates/tool.xml"},
	    {"https://github.com/ann/tool/tree/dev",
		"https://github.com/ann/tool/commits/dev.atom"},
	    {"https://gist.github.com/ann", "https://gist.github.com/ann.atom"},
	    {"https://www.reddit.com/user/ann/m/tools/",
		"https://www.reddit.com/user/ann/m/tools/.rss"},
	    {"https://www.reddit.com/r/linux/comments/1abc/a_title/",
		"https://www.reddit.com/r/linux/comments/1abc/.rss"},
	    {"https://ann.medium.com/a-title-1a2b",
		"https://ann.medium.com/feed"},
	    {"https://medium.com/tools/a-title-1a2b",
		"https://medium.com/feed/tools"},
	    {"https://ann.substack.com/p/title",
		"https://ann.substack.com/feed"},
	    {"https://ann.substack.com/archive",
		"https://ann.substack.com/feed"},
	    {"https://open.substack.com/pub/ann/p/title?r=1",
		"https://ann.substack.com/feed"},
	    {"https://substack.com/@ann", NULL},
	    {"https://ann.wordpress.com/about/",
		"https://ann.wordpress.com/feed/"},
	    {"https://ann.wordpress.com/category/tools/",
		"https://ann.wordpress.com/category/tools/feed/"},
	    {"https://www.tumblr.com/ann/123", "https://ann.tumblr.com/rss"},
	    {"https://ann.tumblr.com/tagged/saw",
		"https://ann.tumblr.com/tagged/saw/rss"},
	    {"https://lemmy.example/c/tools",
		"https://lemmy.example/feeds/c/tools.xml"},
	    {"https://peertube.example/c/ann/videos",
		"https://peertube.example/feeds/"
		"videos.xml?videoChannelName=ann"},
	    {"https://unix.stackexchange.com/questions/12/how",
		"https://unix.stackexchange.com/feeds/question/12"},
	    {"https://forum.example.org/t/a-title/123/4",
		"https://forum.example.org/t/a-title/123.rss"},
	    {"https://forum.example.org/t/a-title", NULL},
	    {"https://odysee.com/@ann:1", "https://odysee.com/$/rss/@ann:1"},
	    {"https://www.youtube.com/watch?v=1&list=PL9",
		"https://www.youtube.com/feeds/videos.xml?playlist_id=PL9"},
	    {"https://www.youtube.com/channel/UCabc/videos",
		"https://www.youtube.com/feeds/videos.xml?channel_id=UCabc"},
	    {"https://notgithub.com/a/b", NULL},
	    {"https://example.org/", NULL},
	    {"ftp://github.com/a/b", NULL},
	    {"", NULL},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		is_str(feed_derived(a, str_of(rows[i].url)),
		    rows[i].feed ? str_of(rows[i].feed) : (struct str){0},
		    rows[i].url);
		arena_free(&a);
	}
}

static struct str shown(struct arena *a, const feed_offers *l)
{
	struct str all = S("");
	vec_each (l, o)
		if (o->how != OFFER_GUESSED)
			all = arena_printf(a, "%.*s%c %.*s %.*s\n", PRS(all),
			    "dl>m"[o->how], PRS(o->url), PRS(o->title));
	return all;
}

static void pages(void)
{
	static const struct {
		const char *name, *page, *offers;
	} rows[] = {
	    {"an API is no feed, nor is one entry",
		"<link rel=alternate type=application/json href='/?rest_route="
		"/wp/v2/pages/2'><link rel=alternate type=text/xml href="
		"'/oembed/1.0/embed?format=xml'><link rel=alternate href=/e "
		"type='application/atom+xml;type=entry'>",
		""},
	    {"a type of feeds alone goes first",
		"<link rel=alternate type=application/json href=/1><link "
		"rel=alternate type=application/rss+xml href=/2>",
		"l https://example.org/2 \nl https://example.org/1 \n"},
	    {"a page that leads on",
		"<meta http-equiv=Refresh content=\"3; "
		"URL='/news/'\"><a href=/rss>RSS</a>",
		"> https://example.org/news/ \nm https://example.org/rss \n"},
	    {"without a name", "<meta http-equiv=refresh content='0;n?a=b'>",
		"> https://example.org/n?a=b \n"},
	    {"one that is read anew, or for who has no scripts",
		"<meta http-equiv=refresh content=300><noscript><meta "
		"http-equiv=refresh content='0;/x'></noscript><meta http-equiv="
		"refresh content='600;url=/y'><meta http-equiv=refresh "
		"content='0;url=http://example.org/z'>",
		""},
	    {"links before anchors, comments last",
		"<!doctype html><html><head><base href='/b/'>"
		"<link rel=alternate type=application/rss+xml title='Comments "
		"feed' href=c><link rel=alternate type=application/atom+xml "
		"title=' All  news' href='atom?x'></head><body>"
		"<a href='/comments/feed/'>c</a><a href='/rss.xml'>RSS</a>"
		"<a href='atom?x'>twice</a><a href='/a.html'>no</a>"
		"<script>'<a href=\"/in.rss\">'</script>",
		"l https://example.org/b/atom?x All news\n"
		"l https://example.org/b/c Comments feed\n"
		"m https://example.org/rss.xml \n"
		"m https://example.org/comments/feed/ \n"},
	    {"by their looks",
		"<p><a href=/feed>1<a href=/x/feed/>2<a href=/n.rdf>3"
		"<a href=/sitemap.xml>4<a href=/opensearch.xml>5"
		"<a href=https://feeds.example.net/n>6"
		"<a href=/atom.html>7<a href=mailto:feed>8",
		"m https://example.org/feed \nm https://example.org/x/feed/ \n"
		"m https://example.org/n.rdf \n"
		"m https://feeds.example.net/n \n"},
	    {"by what they say",
		"<link rel=alternate href=/all.rss><link rel=alternate "
		"hreflang=de href=/de.rss><a rel=alternate type=application/"
		"rss+xml href=/1>news</a><a href=/2>RSS</a><a href=/3><img "
		"alt='Our Atom feed'></a><a href=/4 title='Flux RSS'>x</a><a "
		"href=/5>Anatomy of an RSS reader, and why you want to have "
		"one</a><a href=/6>Atomic</a> RSS <a href=feed:/7.rss>o</a>"
		"<a href=feed://example.net/8>RSS</a>",
		"m https://example.org/all.rss \nm https://example.org/1 \n"
		"m https://example.org/2 \nm https://example.org/3 \n"
		"m https://example.org/4 \nm https://example.org/7.rss \n"
		"m http://example.net/8 \n"},
	    {"by what the page is called elsewhere",
		"<link rel=canonical href=https://www.youtube.com/channel/UCa>",
		"d https://www.youtube.com/feeds/videos.xml?channel_id=UCa \n"},
	    {"an account of SoundCloud",
		"<meta property=al:ios:url content=soundcloud://users:123>",
		"m https://feeds.soundcloud.com/users/soundcloud:users:123/"
		"sounds.rss \n"},
	    {"none", "<p>hello", ""},
	    {"no HTML", "{\"a\": \"<a href=/feed>\"}", ""},
	    {"empty", "", ""},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct document doc = {.url = S("https://example.org/p"),
		    .body = str_of(rows[i].page)};
		feed_offers l = feed_discover(a, &doc);
		is_str(shown(a, &l), str_of(rows[i].offers), rows[i].name);
		bool page = rows[i].page[0] == '<';
		ok((l.n > 10) == page, "%s: and guesses", rows[i].name);
		arena_free(&a);
	}
}

/* What an HTTP header names, with a comma and quotes in it, several of them,
 * and one that is cut off. */
static void header(void)
{
	struct arena *a = arena_new();
	const struct document doc = {.url = S("https://example.org/p"),
	    .body = S("<base href=/b/><p>hello"),
	    .links = S(
		"</j>;rel=alternate;type=application/feed+json ;x, <style.css>"
		"; rel=preload, </c>; rel=\"alternate\"; hreflang=de\n"
		"<f?a=1,2> ; title=\"The \\\"news\\\"\"; "
		"REL=\"home Alternate\";type=\"application/rss+xml\"\n"
		"</wp-json/wp/v2/pages/2>; rel=\"alternate\"; title=\"JSON\"; "
		"type=\"application/json\",<g>;rel=alternate;"
		"type=application/atom+xml,</x>;rel=alternate;anchor=\"/y\";"
		"type=application/atom+xml, </z")};
	feed_offers l = feed_discover(a, &doc);
	is_str(shown(a, &l),
	    S("l https://example.org/j \n"
	      "l https://example.org/f?a=1,2 The \"news\"\n"
	      "l https://example.org/g \n"),
	    "links of a header");
	arena_free(&a);
}

static void robots(void)
{
	struct arena *a = arena_new();
	struct document doc = {.url = S("https://example.org/robots.txt"),
	    .body = S("User-agent: *\nDisallow: /x\nSitemap: /all.xml\r\n"
		      "sitemap:https://example.org/news.xml\nSitemap: /all.xml"
		      "\nSitemap: file:///etc/passwd\nSitemap:")};
	feed_offers l = feed_robots(a, &doc);
	is_int((int)l.n, 2, "sitemaps");
	is_str(l.v[0].url, S("https://example.org/news.xml"), "news first");
	is_str(l.v[1].url, S("https://example.org/all.xml"), "then others");
	/* UTF-16 with a mark; a space; no name at all; a typo; a comment */
	doc.body = S("\xff\xfeS\0i\0t\0e\0m\0a\0p\0:\0/\0x\0");
	l = feed_robots(a, &doc);
	is_str(
	    l.n ? l.v[0].url : S("none"), S("https://example.org/x"), "UTF-16");
	doc.body = S("sitemap : /1\nhttps://example.org/sitemap2.xml\n"
		     "Site-Map: /3\n# Sitemap: /4\nAllow: /sitemap5\n");
	l = feed_robots(a, &doc);
	is_int((int)l.n, 3, "in other words");
	is_str(l.v[1].url, S("https://example.org/sitemap2.xml"), "alone");
	arena_free(&a);
}

/* However many there are. */
static void many(void)
{
	struct arena *a = arena_new();
	struct buf b = buf_init(1 << 20);
	for (int i = 0; i < 10000; i++)
		buf_addf(&b, "<a href=/%d.rss>", i);
	struct document doc = {
	    .url = S("https://example.org/"), .body = buf_str(&b)};
	feed_offers l = feed_discover(a, &doc);
	is_int((int)l.n, FEED_OFFERS_MAX, "capped");
	buf_free(&b);
	arena_free(&a);
}

int main(void)
{
	TEST(derived);
	TEST(pages);
	TEST(header);
	TEST(robots);
	TEST(many);
	return tap_done();
}
