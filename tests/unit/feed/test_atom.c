/* SPDX-License-Identifier: MIT */
/* gazetted: tests of Atom. */
#include "try.h"

#define ATOM(inside)                                                           \
	"<feed xmlns='http://www.w3.org/2005/Atom'>" inside "</feed>"
#define ENTRY(inside) ATOM("<entry>" inside "</entry>")

static void feed(void)
{
	struct arena *a = arena_new();
	struct feed f = try_feed(a,
	    "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='de' "
	    "xml:base='https://example.net/b/'>"
	    "<title type='text'>A &lt;b&gt;</title>"
	    "<subtitle type='html'>&lt;i&gt;s&lt;/i&gt;</subtitle>"
	    "<link rel='self' href='self.xml'/><link href='home'/>"
	    "<id>urn:x:1</id><updated>2026-11-23T06:00:00Z</updated>"
	    "<author><name>Ann</name><email>ann@example.org</email>"
	    "<uri>https://example.org/</uri></author>"
	    "<rights>R</rights><logo>logo.png</logo>"
	    "<entry><source><title>Other</title><id>urn:o</id></source>"
	    "<title>E</title></entry></feed>");
	is_str(f.format, S("atom10"), "format");
	is_str(f.title, S("A &lt;b&gt;"), "text is escaped");
	is_str(f.subtitle, S("<i>s</i>"), "html is HTML");
	is_str(f.link, S("https://example.net/b/home"), "alternate, xml:base");
	is_str(f.id, S("urn:x:1"), "id");
	is_str(f.language, S("de"), "xml:lang");
	is_str(f.author, S("Ann (ann@example.org)"), "author");
	is_str(f.rights, S("R"), "rights");
	is_str(f.image, S("https://example.net/b/logo.png"), "logo");
	is_str(f.entries.v[0].title, S("E"), "atom:source is not the entry");
	is_str(f.entries.v[0].id, try_want(""), "nor is its id");
	is_str(f.entries.v[0].language, S("de"), "language inherited");
	arena_free(&a);
}

/* Whose an entry is: its own authors, those of the feed that it came from; the
 * feed's that it is in are a matter of articles. */
static void whose(void)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"<source><author><name>Ann</name></author></source>", "Ann"},
	    {"<source><title>S</title><author><name>Ann</name></author>"
	     "<author><name>Bob</name></author><contributor><name>Cy</name>"
	     "</contributor></source>",
		"Ann, Bob"},
	    {"<source><author><name>Ann</name></author></source><author>"
	     "<name>Own</name></author>",
		"Own"},
	    {"<author><name>Own</name></author><source><author><name>Ann"
	     "</name></author></source>",
		"Own"},
	    {"<source><id>s</id></source>", ""},
	    {"<author><name>Ann</name><email>hidden</email></author>", "Ann"},
	    {"<source><title>S</title><author><name>Ann</name></author><link "
	     "href='http://s.example/'/><category term='c'/><updated>2001-01-"
	     "01T00:00:00Z</updated></source><contributor><name>Cy</name>"
	     "</contributor>",
		"Ann"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct entry e = try_entry(
		    a, arena_printf(a,
			   "<feed xmlns='http://www.w3.org/2005/Atom'><author>"
			   "<name>Feed</name></author><entry>%s<title>E</title>"
			   "</entry><entry/></feed>",
			   rows[i].in)
			   .p);
		is_str(e.author, try_want(rows[i].want), rows[i].in);
		is_str(e.title, S("E"), rows[i].in);
		is_str(e.link, try_want(""), rows[i].in);
		is_int((long long)e.categories.n, 0, rows[i].in);
		is_str(try_iso(a, e.updated), S("none"), rows[i].in);
		arena_free(&a);
	}
}

struct field {
	const char *in, *want;
};

static void contents(void)
{
	static const struct field rows[] = {
	    {"<content>a &lt; b &lt;i&gt;</content>", "a &lt; b &lt;i&gt;"},
	    {"<content type='html'>&lt;p&gt;x&lt;/p&gt;</content>", "<p>x</p>"},
	    {"<content type='html'><![CDATA[<p>x</p>]]></content>", "<p>x</p>"},
	    {"<content type='xhtml'><div "
	     "xmlns='http://www.w3.org/1999/xhtml'>a &lt; <b>c</b><br/>"
	     "<img src='i.png' alt='&quot;'/></div></content>",
		"a &lt; <b>c</b><br><img src=\"i.png\" alt=\"&quot;\">"},
	    {"<content type='xhtml'><x:div "
	     "xmlns:x='http://www.w3.org/1999/xhtml'><x:p>y</x:p></x:div>"
	     "</content>",
		"<p>y</p>"},
	    {"<content type='text/plain'>&lt;b&gt;</content>", "&lt;b&gt;"},
	    {"<content type='application/octet-stream'>PGI+eDwvYj4=</content>",
		"<b>x</b>"},
	    {"<content type='image/png'>iVBORw0KGgo=</content>", ""},
	    {"<content src='https://example.org/elsewhere'/>", ""},
	    {"<content type='xhtml'>no div <b>here</b></content>",
		"no div <b>here</b>"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str doc = arena_printf(a, ENTRY("%s"), rows[i].in);
		is_str(try_entry(a, doc.p).content, try_want(rows[i].want),
		    rows[i].in);
	}
	arena_free(&a);
}

/* xml:base of an entry is not the feed's: links are made absolute at once. */
static void bases(void)
{
	static const struct field rows[] = {
	    {"<content type='html'>&lt;a href='x'&gt;y&lt;/a&gt; &amp;amp; "
	     "&lt;b&gt;</content>",
		"<a href=\"https://example.net/e/x\">y</a> &amp; <b>"},
	    {"<content type='xhtml' xml:base='deep/'><div "
	     "xmlns='http://www.w3.org/1999/xhtml'><a href='x'>y</a>"
	     "</div></content>",
		"<a href=\"https://example.net/e/deep/x\">y</a>"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str doc = arena_printf(a,
		    ATOM("<entry xml:base='https://example.net/e/'>"
			 "<link href='l'/>%s</entry>"),
		    rows[i].in);
		struct entry e = try_entry(a, doc.p);
		is_str(e.content, try_want(rows[i].want), rows[i].in);
		is_str(e.link, S("https://example.net/e/l"), rows[i].in);
	}
	arena_free(&a);
}

static void links(void)
{
	static const struct field rows[] = {
	    {"<link href='https://e.org/1'/>", "https://e.org/1"},
	    {"<link rel='alternate' type='text/html' href='https://e.org/1'/>"
	     "<link rel='alternate' type='application/json' "
	     "href='https://e.org/2'/>",
		"https://e.org/1"},
	    {"<link rel='replies' href='https://e.org/1'/>"
	     "<link rel='edit' href='https://e.org/2'/>",
		""},
	    {"<link rel='enclosure' href='https://e.org/1.mp3'/>"
	     "<id>https://e.org/id</id>",
		"https://e.org/id"},
	    {"<id>urn:x</id>", ""},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str doc = arena_printf(a, ENTRY("%s"), rows[i].in);
		is_str(try_entry(a, doc.p).link, try_want(rows[i].want),
		    rows[i].in);
	}
	arena_free(&a);
}

static void entry_rest(void)
{
	struct arena *a = arena_new();
	struct entry e = try_entry(
	    a, ENTRY("<author><name>A</name></author><author><name>B</name>"
		     "</author><category term='t' label='T'/><category "
		     "label='L'/><published>2026-11-22</published>"
		     "<updated>2026-11-23</updated>"
		     "<link rel='enclosure' href='/e.mp3' type='audio/mpeg' "
		     "length='3'/><summary>S</summary>"));
	is_str(e.author, S("A, B"), "authors");
	is_int((long long)e.categories.n, 2, "categories");
	is_str(e.categories.v[0], S("t"), "term");
	is_str(e.categories.v[1], S("L"), "label for want of a term");
	is_str(try_iso(a, e.published), S("2026-11-22T00:00:00Z"), "published");
	is_str(try_iso(a, e.updated), S("2026-11-23T00:00:00Z"), "updated");
	is_str(e.enclosures.v[0].url, S("https://example.org/e.mp3"), "link");
	is_str(e.summary, S("S"), "summary");
	is_str(e.content, try_want(""), "no content");
	arena_free(&a);
}

static void atom03(void)
{
	struct arena *a = arena_new();
	struct feed f = try_feed(a,
	    "<feed version='0.3' xmlns='http://purl.org/atom/ns#'>"
	    "<tagline mode='base64' type='text/html'>PGI+eDwvYj4=</tagline>"
	    "<info>I</info>"
	    "<entry><title>Say <b>it</b></title>"
	    "<content type='text/html' mode='escaped'>&lt;p&gt;x&lt;/p&gt;"
	    "</content><issued>2026-11-22</issued><modified>2026-11-23"
	    "</modified><created>2026-11-21</created></entry></feed>");
	is_str(f.format, S("atom03"), "format");
	is_str(f.subtitle, S("<b>x</b>"), "base64");
	is_str(f.info, S("I"), "info");
	struct entry e = f.entries.v[0];
	is_str(e.title, S("Say <b>it</b>"), "naked markup");
	is_str(e.content, S("<p>x</p>"), "escaped");
	is_str(try_iso(a, e.published), S("2026-11-22T00:00:00Z"), "issued");
	is_str(try_iso(a, e.updated), S("2026-11-23T00:00:00Z"), "modified");
	is_str(try_iso(a, e.created), S("2026-11-21T00:00:00Z"), "created");
	arena_free(&a);
}

/* Content of a type that should be base64, and is or is not. */
static void octets(void)
{
	static const char *const rows[][2] = {
	    {"eyJhIjoxfQ==", "{\"a\":1}"},
	    {" eyJh\nIjoxfQ= = ", "{\"a\":1}"},
	    {"{\"a\":1}", "{\"a\":1}"},
	    {"Some words.", "Some words."},
	    {"a &lt;b> c", "a &lt;b&gt; c"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct str doc = arena_printf(a,
		    "<feed xmlns='http://www.w3.org/2005/Atom'><entry>"
		    "<content type='application/json'>%s</content></entry>"
		    "</feed>",
		    rows[i][0]);
		is_str(try_entry(a, doc.p).content, str_of(rows[i][1]),
		    rows[i][0]);
		arena_free(&a);
	}
}

int main(void)
{
	TEST(octets);
	TEST(feed);
	TEST(whose);
	TEST(contents);
	TEST(bases);
	TEST(links);
	TEST(entry_rest);
	TEST(atom03);
	return tap_done();
}
