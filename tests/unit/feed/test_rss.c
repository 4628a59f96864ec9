/* SPDX-License-Identifier: MIT */
/* gazetted: tests of RSS. */
#include "base/buf.h"
#include "feed/caps.h"
#include "feed/markup.h"
#include "try.h"

#define RSS(inside)                                                            \
	"<?xml version=\"1.0\"?><rss version=\"2.0\" "                         \
	"xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "                       \
	"xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "          \
	"xmlns:media=\"http://search.yahoo.com/mrss/\" "                       \
	"xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\" "         \
	"xmlns:atom=\"http://www.w3.org/2005/Atom\">"                          \
	"<channel>" inside "</channel></rss>"
#define ITEM(inside) RSS("<item>" inside "</item>")

static void channel(void)
{
	struct arena *a = arena_new();
	struct feed f = try_feed(a,
	    RSS("<title>Tom &amp; Ann</title><link>https://example.org/</link>"
		"<description>&lt;b&gt;All&lt;/b&gt; of it</description>"
		"<language>en-gb</language><ttl>90</ttl>"
		"<managingEditor>ann@example.org (Ann)</managingEditor>"
		"<copyright>2026</copyright>"
		"<lastBuildDate>Mon, 23 Nov 2026 06:00:00 GMT</lastBuildDate>"
		"<image><url>/logo.png</url><title>Not this</title>"
		"<link>https://example.net/not</link></image>"
		"<textInput><title>Nor this</title></textInput>"
		"<atom:link rel='self' href='https://example.org/self'/>"));
	is_str(f.format, S("rss20"), "format");
	is_str(f.title, S("Tom &amp; Ann"), "plain title escaped");
	is_str(f.subtitle, S("<b>All</b> of it"), "subtitle");
	is_str(f.link, S("https://example.org/"), "link");
	is_str(f.language, S("en-gb"), "language");
	is_str(f.author, S("ann@example.org (Ann)"), "author");
	is_str(f.rights, S("2026"), "rights");
	is_str(f.image, S("https://example.org/logo.png"), "image resolved");
	is_int(f.ttl, 5400, "ttl in seconds");
	is_str(try_iso(a, f.updated), S("2026-11-23T06:00:00Z"), "updated");
	is_int(f.mended, 0, "was well-formed");
	arena_free(&a);
}

static void item(void)
{
	struct arena *a = arena_new();
	struct entry e = try_entry(a,
	    ITEM("<title>One &lt;i&gt;two&lt;/i&gt;</title><link> /a?b&amp;c "
		 "</link><guid isPermaLink='false'>x-1</guid>"
		 "<pubDate>Mon, 23 Nov 2026 06:00:00 GMT</pubDate>"
		 "<dc:date>2026-11-24T00:00:00Z</dc:date>"
		 "<dc:creator>Ann</dc:creator><dc:creator>Bob</dc:creator>"
		 "<category>News</category><category>News</category>"
		 "<dc:subject>Harbour</dc:subject>"
		 "<description>Short</description>"
		 "<content:encoded><![CDATA[<p>Long &amp; "
		 "more</p>]]></content:encoded>"
		 "<comments>https://example.org/a#c</comments>"
		 "<enclosure url='/a.mp3' type='audio/mpeg' length='9'/>"
		 "<media:content url='/a.jpg' medium='image'>"
		 "<media:title>Not it</media:title></media:content>"));
	is_str(e.title, S("One <i>two</i>"), "title with markup is HTML");
	is_str(e.link, S("https://example.org/a?b&c"), "link resolved");
	is_str(e.id, S("x-1"), "id");
	is_str(try_iso(a, e.published), S("2026-11-23T06:00:00Z"), "published");
	is_str(try_iso(a, e.updated), S("2026-11-24T00:00:00Z"), "updated");
	is_str(e.author, S("Ann, Bob"), "authors");
	is_int((long long)e.categories.n, 2, "categories without repeats");
	is_str(e.categories.v[1], S("Harbour"), "dc:subject");
	is_str(e.summary, S("Short"), "summary");
	is_str(e.content, S("<p>Long &amp; more</p>"), "content");
	is_str(e.comments, S("https://example.org/a#c"), "comments");
	is_str(e.enclosures.v[0].url, S("https://example.org/a.mp3"), "url");
	is_str(e.enclosures.v[0].length, S("9"), "length");
	is_str(e.image, S("https://example.org/a.jpg"), "image");
	arena_free(&a);
}

struct field {
	const char *in, *want;
};

static void links(void)
{
	static const struct field rows[] = {
	    {"<guid>https://example.org/g</guid>", "https://example.org/g"},
	    {"<guid isPermaLink='false'>https://example.org/g</guid>", ""},
	    {"<guid>g-17</guid>", ""},
	    {"<guid>https://example.org/g</guid>"
	     "<link>https://example.org/l</link>",
		"https://example.org/l"},
	    {"<link>https://example.org/l</link><link/>",
		"https://example.org/l"},
	    {"<atom:link rel='self' href='https://example.org/s'/>", ""},
	    {"<atom:link href='https://example.org/s'/>",
		"https://example.org/s"},
	    {"<link><![CDATA[https://example.org/?a=1&b=2]]></link>",
		"https://example.org/?a=1&b=2"},
	    {"<link>\n  https://example.org/l\n</link>",
		"https://example.org/l"},
	    {"<link xml:base='https://example.net/x/'>l</link>",
		"https://example.net/x/l"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str doc =
		    arena_printf(a, ITEM("<title>t</title>%s"), rows[i].in);
		is_str(try_entry(a, doc.p).link, try_want(rows[i].want),
		    rows[i].in);
	}
	arena_free(&a);
}

/* What stands in <description> in the wild, and the HTML it means. */
static void descriptions(void)
{
	static const struct field rows[] = {
	    {"&lt;p&gt;a &amp;amp; b&lt;/p&gt;", "<p>a &amp; b</p>"},
	    {"<![CDATA[<p>a</p>]]>", "<p>a</p>"},
	    {"<p>a <b>c</b></p>", "<p>a <b>c</b></p>"},
	    {"<p>a<br/>c</p>", "<p>a<br>c</p>"},
	    {"&amp;lt;b&amp;gt;", "&lt;b&gt;"}, /* unescaped once only */
	    {"caf&eacute; &nbsp;x &mdash;", "caf\xc3\xa9 \xc2\xa0x "
					    "\xe2\x80\x94"},
	    {"don\xc2\x92t", "don\xe2\x80\x99t"},
	    {"donâ€™t â€“ cafÃ©", "don’t – café"},
	    {"FuÃŸ, BrÃ¼cke, StraÃŸe", "Fuß, Brücke, Straße"},
	    {"JOSÉ’S", "JOSÉ’S"},
	    {"«CAFÉ», naïve – “so”", "«CAFÉ», naïve – “so”"},
	    {"&#195;&#169;", "\xc3\xa9"}, /* UTF-8 encoded twice */
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str doc = arena_printf(
		    a, ITEM("<description>%s</description>"), rows[i].in);
		is_str(try_entry(a, doc.p).summary, try_want(rows[i].want),
		    rows[i].in);
	}
	arena_free(&a);
}

/* Broken XML, with what must still be found in its first item. */
static void mended(void)
{
	static const struct field rows[] = {
	    {ITEM("<title>AT&T</title>"), "AT&amp;T"},
	    {ITEM("<title>a & b</title>"), "a &amp; b"},
	    {ITEM("<title>1 < 2</title>"), "1 &lt; 2"},
	    {ITEM("<title>a\x01z</title>"), "az"},
	    {ITEM("<title>a&bogus;z</title>"), "a&amp;bogus;z"},
	    {ITEM("<description>a<br>b<p>c</description><title>t</title>"),
		"t"},
	    {ITEM("<title>t<link>https://example.org/l</link>"), "t"},
	    {ITEM("<title>t</title><x a=1 b='2\">y</x>"), "t"},
	    {ITEM("<title>t</title><x a='1' a='2'/>"), "t"},
	    {"<rss><channel><item><title>t</title>", "t"},
	    {"<rss><channel><item><title>t</title></item><item><title>u", "t"},
	    {"<item><title>t</title></item>", "t"},
	    {"  \n<?xml version=\"1.0\"?>" ITEM("<title>t</title>") "<junk/>x",
		"t"},
	    {"PHP warning: x<br>\n<rss><channel><item><title>t</title></item>"
	     "</channel></rss>",
		"t"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(try_entry(a, rows[i].in).title, try_want(rows[i].want),
		    rows[i].in);
	arena_free(&a);
}

static void unclosed_items(void)
{
	struct arena *a = arena_new();
	struct feed f = try_feed(a,
	    "<rss><channel><item><title>1</title><item><title>2</title>"
	    "<item><title>3</title></channel></rss>");
	is_int((long long)f.entries.n, 3, "each <item> ends the one before");
	is_int(f.mended, 1, "and it is told");
	arena_free(&a);
}

static void rdf(void)
{
	struct arena *a = arena_new();
	struct feed f = try_feed(a,
	    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
	    "xmlns='http://purl.org/rss/1.0/' "
	    "xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>"
	    "<channel rdf:about='https://example.org/'><title>T</title>"
	    "<sy:updatePeriod>hourly</sy:updatePeriod>"
	    "<sy:updateFrequency>2</sy:updateFrequency>"
	    "<items><rdf:Seq><rdf:li resource='https://example.org/1'/>"
	    "</rdf:Seq></items></channel>"
	    "<item rdf:about='https://example.org/1'><title>One</title>"
	    "<link>https://example.org/1</link></item></rdf:RDF>");
	is_str(f.format, S("rss10"), "format");
	is_str(f.title, S("T"), "title");
	is_int(f.ttl, 1800, "sy: period over frequency");
	is_int((long long)f.entries.n, 1, "item outside the channel");
	is_str(f.entries.v[0].id, S("https://example.org/1"), "rdf:about");
	arena_free(&a);
}

/* Tags that a title marks up, and tags that it speaks of. */
static void tags_in_titles(void)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"The &lt;dialog&gt; element", "The &lt;dialog> element"},
	    {"Use &lt;script&gt; tags wisely", "Use &lt;script> tags wisely"},
	    {"How to centre a &lt;div&gt;", "How to centre a &lt;div>"},
	    {"&lt;table&gt; to &lt;Grid-Of-Cells/&gt;",
		"&lt;table> to &lt;Grid-Of-Cells/>"},
	    {"&lt;img&gt; or &lt;em&gt;picture&lt;/em&gt;?",
		"&lt;img> or <em>picture</em>?"},
	    {"Optional&lt;T&gt; &amp;amp; co", "Optional&lt;T> &amp; co"},
	    {"What is &lt;p&gt; for", "What is &lt;p> for"},
	    {"&lt;p&gt;A paragraph", "<p>A paragraph"},
	    {"&lt;div&gt;In a box&lt;/DIV&gt;", "<div>In a box</DIV>"},
	    {"&lt;script&gt;x&lt;/script&gt;y", "<script>x</script>y"},
	    {"&lt;b&gt;Big news", "<b>Big news"},
	    {"two&lt;br&gt;lines", "two<br>lines"},
	    {"a &lt;embed src='x'&gt;", "a <embed src='x'>"},
	    {"&lt;h2&gt;The news", "<h2>The news"},
	    {"a &lt; b &amp;amp; c&gt;", "a < b &amp; c>"},
	    {"a &amp;amp; &lt;", "a &amp; <"},
	    {"a &amp;amp; &lt;/", "a &amp; </"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct entry e = try_entry(
		    a, arena_printf(a,
			   "<rss><channel><item><title>%s</title></item>"
			   "</channel></rss>",
			   rows[i].in)
			   .p);
		is_str(e.title, str_of(rows[i].want), rows[i].in);
		arena_free(&a);
	}
}

/* One that is full of them is not searched to its end for each. */
static void full_of_tags(void)
{
	struct arena *a = arena_new();
	struct buf b = buf_init(FEED_TITLE_MAX);
	int told = 0;
	for (int i = 0; i < 100; i++)
		buf_adds(&b, S("<hr> "));
	struct str out = markup_title(a, buf_str(&b));
	for (ptrdiff_t at; (at = str_find(out, S("&lt;"))) >= 0; told++)
		out = str_sub(out, (size_t)at + 4, out.n);
	ok(told > 1 && told < 20, "%d are told", told);
	buf_free(&b);
	arena_free(&a);
}

/* The widest of several pictures, as they say; not the smallest. */
static void widest(void)
{
#define PIC(n, rest)                                                           \
	"<media:content medium='image' url='http://e.org/" n "'" rest "/>"
#define THUMB(n, rest) "<media:thumbnail url='http://e.org/" n "'" rest "/>"
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {ITEM(PIC("1", " width='100'") PIC("2", " width='1200'")
		     PIC("3", " width='600'")),
		"2"},
	    {ITEM(PIC("1", "") PIC("2", "")), "1"},
	    {ITEM(PIC("1", "") PIC("2", " width='900'")), "1"},
	    {ITEM(THUMB("1", "") PIC("2", "")), "2"},
	    {ITEM(THUMB("1", " width='90'") PIC("2", " width='80'")), "1"},
	    {ITEM(PIC("1", "") THUMB("2", "")), "1"},
	    {ITEM(THUMB("1", " width='75'") THUMB("2", " width='600'")), "2"},
	    {ITEM(PIC("1", " width='wide'") PIC("2", " width='-5'")), "1"},
	    {ITEM("<media:group>" THUMB(
		 "1", "") "</media:group>"
			  "<itunes:image href='http://e.org/2'/>"),
		"2"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct entry e = try_entry(a, rows[i].in);
		is_str(e.image,
		    arena_printf(a, "http://e.org/%s", rows[i].want),
		    rows[i].in);
		arena_free(&a);
	}
}

/* A podcast's words about an episode: the less the word is the publisher's own
 * in RSS, the later it counts. */
static void podcast_text(void)
{
#define SUB	"<itunes:subtitle>Sub</itunes:subtitle>"
#define SUMMARY "<itunes:summary>Sum</itunes:summary>"
	static const struct {
		const char *in, *summary, *content;
	} rows[] = {
	    {ITEM(SUB), "Sub", ""},
	    {ITEM(SUB SUMMARY), "Sum", ""},
	    {ITEM(SUMMARY SUB), "Sum", ""},
	    {ITEM(SUB "<description>D</description>"), "D", ""},
	    {ITEM("<description>D</description>" SUMMARY SUB), "D", ""},
	    {ITEM("<content:encoded>C</content:encoded>" SUB), "", "C"},
	    {ITEM(SUB "<media:description>M</media:description>"), "M", ""},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct entry e = try_entry(a, rows[i].in);
		is_str(e.summary, try_want(rows[i].summary), rows[i].in);
		is_str(e.content, try_want(rows[i].content), rows[i].in);
		arena_free(&a);
	}
}

/* Prefixes and URIs that are not what they should be. */
static void wrong_namespaces(void)
{
	struct arena *a = arena_new();
	struct entry e = try_entry(a,
	    "<rss version='2.0' xmlns:dc='http://example.org/wrong' "
	    "xmlns:q='http://purl.org/dc/elements/1.1/'><channel><item>"
	    "<dc:creator>Ann</dc:creator><q:date>2026-11-23</q:date>"
	    "<content:encoded>Long</content:encoded>"
	    "<foo:title>no</foo:title></item></channel></rss>");
	is_str(e.author, S("Ann"), "known prefix, wrong URI");
	is_str(try_iso(a, e.updated), S("2026-11-23T00:00:00Z"),
	    "known URI, odd prefix");
	is_str(e.content, S("Long"), "prefix without any declaration");
	is_str(e.title, try_want(""), "foreign elements are not ours");
	arena_free(&a);
}

static void charsets(void)
{
	static const struct {
		const char *type, *body, *title, *encoding;
	} rows[] = {
	    {"",
		"<?xml version='1.0' encoding='iso-8859-1'?>"
		"<rss><channel><title>caf\xe9 "
		"\x93x\x94</title></channel></rss>",
		"caf\xc3\xa9 \xe2\x80\x9cx\xe2\x80\x9d", "iso-8859-1"},
	    {"",
		"<?xml version='1.0' encoding='utf-8'?>"
		"<rss><channel><title>a caf\xe9</title></channel></rss>",
		"a caf\xc3\xa9", "windows-1252"},
	    {"text/xml",
		"<?xml version='1.0' encoding='utf-8'?>"
		"<rss><channel><title>x</title></channel></rss>",
		"x", "us-ascii"},
	    {"text/xml",
		"<?xml version='1.0' encoding='utf-8'?><rss>"
		"<channel><title>\xc3\xa9\xc3\xa8</title></channel>"
		"</rss>",
		"\xc3\xa9\xc3\xa8", "utf-8"},
	    {"application/xml; charset=\"windows-1251\"",
		"<?xml version='1.0' encoding='utf-8'?>"
		"<rss><channel><title>\xcf\xf0\xe8</title></channel></rss>",
		"\xd0\x9f\xd1\x80\xd0\xb8", "windows-1251"},
	    /* servers that add a charset to everything */
	    {"text/xml; charset=iso-8859-1",
		"<?xml version='1.0' encoding='utf-8'?>"
		"<rss><channel><title>Über den Fluß</title></channel></rss>",
		"Über den Fluß", "utf-8"},
	    {"",
		"<?xml version='1.0' encoding='iso-8859-1'?>"
		"<rss><channel><title>Новая программа</title></channel></rss>",
		"Новая программа", "utf-8"},
	    {"application/rss+xml; charset=windows-1251",
		"<rss><channel><title>新しい計画を</title></channel></rss>",
		"新しい計画を", "utf-8"},
	    {"application/rss+xml; charset=gbk",
		"<rss><channel><title>Новая программа</title></channel></rss>",
		"Новая программа", "utf-8"},
	    /* one byte that was pasted in, one character that was cut */
	    {"",
		"<?xml version='1.0' encoding='utf-8'?>"
		"<rss><channel><title>Новая \x93программа\x94, ca"
		"f\xe9\xd0</title></channel></rss>",
		"Новая “программа”, café\xef\xbf\xbd", "utf-8"},
	    /* seven bits, which would be UTF-8, too */
	    {"",
		"<rss><channel><title>\033$B9A$N66$OLZMKF|$K3+$-$^$9\033(B"
		"</title></channel></rss>",
		"港の橋は木曜日に開きます", "iso-2022-jp"},
	    {"text/xml",
		"<?xml version='1.0' encoding='utf-8'?><rss><channel><title>"
		"\033$B9A$N66\033(B</title></channel></rss>",
		"港の橋", "iso-2022-jp"},
	    {"",
		"\033$)C<?xml version='1.0'?><rss><channel><title>"
		"\016GW18@G\017 \0164Y8.0!\017</title></channel></rss>",
		"항구의 다리가", "iso-2022-kr"},
	    {"application/rss+xml",
		"<rss><channel><title>~{UbJGR;8vVPND5D>dWS~}</title></channel>"
		"</rss>",
		"这是一个中文的句子", "hz-gb-2312"},
	    {"",
		"<rss><channel><title>loops: ~{ABABAB~}</title></channel>"
		"</rss>",
		"loops: ~{ABABAB~}", "utf-8"},
	    /* declared, and so read though a browser would not */
	    {"",
		"<?xml version='1.0' encoding='hz-gb-2312'?><rss><channel>"
		"<title>~{VPND~}</title></channel></rss>",
		"中文", "hz-gb-2312"},
	    /* Latin-1 by habit, above what is in no Latin script */
	    {"text/xml; charset=iso-8859-1",
		"<?xml version='1.0' encoding='windows-1251'?><rss><channel>"
		"<title>\xcd\xee\xe2\xe0\xff "
		"\xef\xf0\xee\xe3\xf0\xe0\xec\xec\xe0 "
		"\xe3\xee\xf0\xee\xe4\xe0</title></channel></rss>",
		"Новая программа города", "windows-1251"},
	    {"",
		"<?xml version='1.0' encoding='us-ascii'?><rss><channel>"
		"<title>\xcd\xee\xe2\xe0\xff "
		"\xef\xf0\xee\xe3\xf0\xe0\xec\xec\xe0 "
		"\xe3\xee\xf0\xee\xe4\xe0</title></channel></rss>",
		"Новая программа города", "windows-1251"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct document doc = {.url = S(TRY_URL),
		    .content_type = str_of(rows[i].type),
		    .body = str_of(rows[i].body)};
		struct feed f = {0};
		struct err e = ERR_INIT;
		ok(feed_parse(a, &doc, &f, &e) == 0, "%s", e.msg);
		is_str(f.title, str_of(rows[i].title), rows[i].body);
		is_str(f.encoding, str_of(rows[i].encoding), rows[i].body);
	}
	arena_free(&a);
}

/* A zone of the tz database; one that is none leaves the date in UTC. */
static void zones(void)
{
	static const struct {
		const char *date, *iso;
	} rows[] = {
	    {"Fri, 31 Mar 2023 20:19:00 America/Los_Angeles",
		"2023-04-01T03:19:00Z"},
	    {"2026-01-05 08:00:00 Europe/Kyiv", "2026-01-05T06:00:00Z"},
	    {"2026-01-05 08:00:00 No/Where", "2026-01-05T08:00:00Z"},
	    {"2026-01-05 08:00:00 ../../etc/passwd", "2026-01-05T08:00:00Z"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct entry e = try_entry(
		    a, arena_printf(a,
			   "<rss><channel><item><pubDate>%s</pubDate></item>"
			   "</channel></rss>",
			   rows[i].date)
			   .p);
		is_str(
		    try_iso(a, e.published), str_of(rows[i].iso), rows[i].date);
		arena_free(&a);
	}
}

/* The first picture that is one, wherever it stands. */
static void lead_images(void)
{
	static const struct {
		const char *item, *image;
	} rows[] = {
	    {"<enclosure type='image/png' url='/e.png'/>"
	     "<description>&lt;img src=/d.png></description>",
		"https://example.org/e.png"},
	    {"<description>&lt;img width=1 height=1 src=/dot.gif>"
	     "&lt;img src='data:image/gif;base64,x'>"
	     "&lt;img src=d.png width=640></description>",
		"https://example.org/blog/d.png"},
	    {"<description>&lt;img width=1px src=/a.gif>&lt;img hidden src=/b"
	     ">&lt;img style='display:none' src=/c>&lt;img style='width:1px;"
	     "height:1px' src=/d></description>",
		""},
	    {"<description>no &lt;b>picture&lt;/b></description>", ""},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct feed f = try_feed(
		    a, arena_printf(a,
			   "<rss><channel><item>%s</item></channel></rss>",
			   rows[i].item)
			   .p);
		is_str(feed_image(a, &f, &f.entries.v[0]),
		    try_want(rows[i].image), rows[i].item);
		arena_free(&a);
	}
}

/* Authors that several elements name, and commas in brackets. */
static void authors(void)
{
	static const struct field rows[] = {
	    {"<author>ann@example.org (Ann, The Week)</author>"
	     "<dc:creator>Ann, The Week</dc:creator>",
		"ann@example.org (Ann, The Week)"},
	    {"<dc:creator>Ann</dc:creator><itunes:author>Bob</itunes:author>"
	     "<dc:creator>Bob</dc:creator>",
		"Ann, Bob"},
	    {"<author>Ann (Bob)</author><dc:creator>Bo</dc:creator>",
		"Ann (Bob), Bo"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct str doc = arena_printf(a,
		    "<rss><channel><item>%s</item></channel></rss>",
		    rows[i].in);
		is_str(try_entry(a, doc.p).author, str_of(rows[i].want),
		    rows[i].in);
		arena_free(&a);
	}
}

/* Items are found in wrappers that nobody knows, but not in an item's own
 * unknown elements, whose items are no news; categories too. */
static void wrapped(void)
{
	struct arena *a = arena_new();
	struct feed f = try_feed(a,
	    RSS("<stories><day><title>Not it</title><item><title>One</title>"
		"<categories><category>A</category><category>B</category>"
		"</categories><related><item><title>No</title></item>"
		"</related></item></day></stories><title>All</title>"
		"<textInput><item><title>Nor this</title></item></textInput>"));
	is_str(f.title, S("All"), "the channel's title");
	is_int((long long)f.entries.n, 1, "items");
	is_str(f.entries.v[0].title, S("One"), "in an unknown wrapper");
	is_int((long long)f.entries.v[0].categories.n, 2, "categories");
	arena_free(&a);
}

/* FeedSync: what a conflict would have overwritten is an entry too, and what
 * follows it belongs to the outer one again. */
static void conflicts(void)
{
	struct arena *a = arena_new();
	struct feed f = try_feed(a,
	    "<rss xmlns:sx='http://feedsync.org/2007/feedsync'><channel>"
	    "<item><guid>https://example.org/1</guid><sx:sync id='1'>"
	    "<sx:conflicts><item><title>Theirs</title><guid>x</guid>"
	    "<sx:sync><item><title>Too deep</title></item></sx:sync></item>"
	    "</sx:conflicts></sx:sync><title>Ours</title></item>"
	    "<item><title>Next</title></item></channel></rss>");
	is_int((long long)f.entries.n, 3, "entries");
	is_str(f.entries.v[0].title, S("Ours"), "outer title");
	is_str(f.entries.v[0].link, S("https://example.org/1"), "outer link");
	is_str(f.entries.v[1].title, S("Theirs"), "inner title");
	is_str(f.entries.v[1].id, S("x"), "inner id");
	is_str(f.entries.v[2].title, S("Next"), "the next one");
	arena_free(&a);
}

int main(void)
{
	TEST(authors);
	TEST(wrapped);
	TEST(conflicts);
	TEST(zones);
	TEST(lead_images);
	TEST(channel);
	TEST(item);
	TEST(links);
	TEST(descriptions);
	TEST(mended);
	TEST(unclosed_items);
	TEST(rdf);
	TEST(tags_in_titles);
	TEST(full_of_tags);
	TEST(widest);
	TEST(podcast_text);
	TEST(wrong_namespaces);
	TEST(charsets);
	return tap_done();
}
