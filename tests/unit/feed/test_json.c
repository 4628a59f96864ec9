/* SPDX-License-Identifier: MIT */
/* gazetted: tests of JSON Feed. */
#include "try.h"

#define V11 "\"version\":\"https://jsonfeed.org/version/1.1\""

static void whole(void)
{
	struct arena *a = arena_new();
	struct feed f = try_feed(a,
	    "\xef\xbb\xbf{" V11 ",\"title\":\"A & B\","
	    "\"home_page_url\":\"https://example.org/\","
	    "\"feed_url\":\"https://example.org/f.json\","
	    "\"language\":\"en\",\"authors\":[{\"name\":\"Ann\"}],"
	    "\"items\":[{\"id\":17,\"url\":\"/a\",\"title\":\"T <1>\","
	    "\"content_html\":\"<p>x</p>\",\"content_text\":\"x\","
	    "\"summary\":\"S\",\"image\":\"/i.png\","
	    "\"date_published\":\"2026-11-23T06:00:00+01:00\","
	    "\"tags\":[\"one\",2,\"two\"],\"author\":{\"name\":\"Bob\"},"
	    "\"attachments\":[{\"url\":\"/a.mp3\",\"mime_type\":"
	    "\"audio/mpeg\",\"size_in_bytes\":5}]},]}");
	is_str(f.format, S("json11"), "format");
	is_str(f.title, S("A &amp; B"), "title");
	is_str(f.author, S("Ann"), "author");
	is_str(f.id, S("https://example.org/f.json"), "id");
	is_int((long long)f.entries.n, 1, "a comma too many does not count");
	struct entry e = f.entries.v[0];
	is_str(e.id, S("17"), "a number as id");
	is_str(e.link, S("https://example.org/a"), "link");
	is_str(e.title, S("T &lt;1&gt;"), "title");
	is_str(e.content, S("<p>x</p>"), "content");
	is_str(e.image, S("https://example.org/i.png"), "image");
	is_str(e.author, S("Bob"), "1.0's author");
	is_int((long long)e.categories.n, 2, "tags that are strings");
	is_str(e.enclosures.v[0].length, S("5"), "length");
	is_str(try_iso(a, e.published), S("2026-11-23T05:00:00Z"), "date");
	arena_free(&a);
}

static void dotnet_dates(void)
{
	static const char *const rows[][2] = {
	    {"/Date(1795413600000)/", "2026-11-23T06:00:00Z"},
	    {"/Date(1795413600000+0100)/", "2026-11-23T06:00:00Z"},
	    {"/Date(-5)/", "none"},
	    {"/Date(", "none"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct entry e =
		    try_entry(a, arena_printf(a,
				     "{" V11 ",\"items\":[{\"id\":\"1\","
				     "\"date_published\":\"%s\"}]}",
				     rows[i][0])
				     .p);
		is_str(try_iso(a, e.published), str_of(rows[i][1]), rows[i][0]);
	}
	arena_free(&a);
}

static void wrong_types(void)
{
	static const char *const rows[] = {
	    "{" V11 "}",
	    "{" V11 ",\"items\":{}}",
	    "{" V11 ",\"items\":[1,null,[],\"x\"]}",
	    "{" V11 ",\"items\":[{\"id\":{},\"url\":[],\"tags\":\"x\","
	    "\"authors\":[1,{\"name\":[]}],\"attachments\":{}}]}",
	    "{" V11 ",\"title\":null,\"authors\":null,\"items\":null}",
	    "{" V11 ",\"items\":[{\"title\":\"\\ud83d\\u0000x\"}]}",
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		try_feed(a, rows[i]);
	arena_free(&a);
}

static void refused(void)
{
	static const char *const rows[] = {"{", "{}", "[]", "[1,2]",
	    "{\"items\":", "{\"a\":1}", "{\"items\":\"x\"}",
	    "{\"a\":1}\n{\"b\":2}", "{\"name\":\"a package\"}"};
	struct arena *a = arena_new();
	struct feed f;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct err e = ERR_INIT;
		is_int(try_parse(a, str_of(rows[i]), &f, &e), -1, rows[i]);
		is_int(e.kind, ERR_REJECT, rows[i]);
	}
	arena_free(&a);
}

static void deep(void)
{
	struct arena *a = arena_new();
	struct feed f;
	struct err e = ERR_INIT;
	char *s = arena_alloc(a, 100001);
	memset(s, '[', 100000);
	is_int(try_parse(a, (struct str){s, 100000}, &f, &e), -1, "deep");
	is_int(e.kind, ERR_REJECT, "deep");
	arena_free(&a);
}

static void many(const char *head)
{
	struct arena *a = arena_new();
	struct feed f;
	struct err e = ERR_INIT;
	size_t n = 400000;
	struct str h = str_of(head);
	char *s = arena_alloc(a, h.n + n + 1);
	memcpy(s, h.p, h.n);
	for (size_t i = 0; i < n; i++)
		s[h.n + i] = "{},"[i % 3];
	n += h.n;
	is_int(try_parse(a, (struct str){s, n}, &f, &e), -1, "many");
	ok(strstr(e.msg, "values") != NULL, "says why: %s", e.msg);
	arena_free(&a);
}

/* Nor does a quote in an odd place hide them. */
static void too_many(void)
{
	many("[");
	many("['\"',");
	many("[/* \" */");
	many("[// \"\n");
	many("[\"\\\"\",");
}

/* What a command prints: an object a line, an array, or one object. */
static void lines(void)
{
	static const struct {
		const char *text;
		size_t n;
		bool mended;
		const char *id, *title, *link, *date; /* of the first */
	} rows[] = {
	    {"{\"id\":\"a\",\"title\":\"x < y\"}\n\n{\"id\":\"b\"}\n", 2, false,
		"a", "x &lt; y", "", "none"},
	    {"{\"url\":\"/a\",\"published\":1800000000}\r\nbroken\n"
	     "{\"link\":\"http://example.net/b\"}",
		2, true, "", "", "https://example.org/a",
		"2027-01-15T08:00:00Z"},
	    {"[{\"title\":\"one\"},7,{\"title\":\"two\"}]", 2, false, "", "one",
		"", "none"},
	    {"{\n  \"title\": \"alone\",\n  \"updated\": \"2026-11-02\"\n}\n",
		1, false, "", "alone", "", "none"},
	    {"{\"id\":1}\n{\"id\":2}\n{\"id\":3", 2, true, "1", "", "", "none"},
	    {"{\"stream\":\"news\"}\n{\"headline\":\"x\",\"href\":"
	     "\"http://example.net/b\",\"timestamp\":1800000000123}",
		1, true, "", "x", "http://example.net/b",
		"2027-01-15T08:00:00Z"},
	    {"{\"name\":\"v1\",\"html_url\":\"http://example.net/b\","
	     "\"published_at\":\"2026-11-02T10:00:00Z\"}",
		1, false, "", "v1", "http://example.net/b",
		"2026-11-02T10:00:00Z"},
	    {"{\"title\":\"x\",\"created_utc\":1,\"time\":7}", 1, false, "",
		"x", "", "none"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct feed f = try_feed(a, rows[i].text);
		is_str(f.format, S("jsonl"), rows[i].text);
		is_int((int)f.entries.n, (int)rows[i].n, rows[i].text);
		is_int(f.mended, rows[i].mended, rows[i].text);
		struct entry *e = &f.entries.v[0];
		is_str(e->id, try_want(rows[i].id), rows[i].text);
		is_str(e->title, try_want(rows[i].title), rows[i].text);
		is_str(e->link, try_want(rows[i].link), rows[i].text);
		is_str(try_iso(a, e->published), str_of(rows[i].date),
		    rows[i].text);
		arena_free(&a);
	}
}

/* Of what they call their text, that which is HTML stays it. */
static void others_names(void)
{
	struct arena *a = arena_new();
	struct feed f = try_feed(a,
	    "{\"title\":\"x\",\"body\":\"a < b\",\"authors\":[\"Ann\",{"
	    "\"name\":\"Bob\"}]}\n{\"title\":\"y\",\"text\":\"<p>a</p>\","
	    "\"description\":\"d\"}");
	is_int((int)f.entries.n, 2, "entries");
	is_str(f.entries.v[0].content, S("a &lt; b"), "text");
	is_str(f.entries.v[0].author, S("Ann, Bob"), "authors");
	is_str(f.entries.v[1].content, S("<p>a</p>"), "HTML");
	is_str(f.entries.v[1].summary, S("d"), "description");
	arena_free(&a);
}

static void dates(void)
{
	struct arena *a = arena_new();
	struct feed f = try_feed(a,
	    "{\"items\":[{\"id\":1,\"date_published\":\"2026-11-22\"},"
	    "{\"id\":2,\"date_published\":\"2026-11-23\","
	    "\"date_modified\":\"2026-11-24\"},{\"id\":3}]}");
	is_str(try_iso(a, f.published), S("2026-11-23T00:00:00Z"), "published");
	is_str(try_iso(a, f.updated), S("2026-11-24T00:00:00Z"), "updated");
	f = try_feed(a, "{\"items\":[{\"id\":1}]}");
	is_str(try_iso(a, f.updated), S("none"), "none");
	arena_free(&a);
}

int main(void)
{
	TEST(dates);
	TEST(lines);
	TEST(others_names);
	TEST(whole);
	TEST(dotnet_dates);
	TEST(wrong_types);
	TEST(refused);
	TEST(deep);
	TEST(too_many);
	return tap_done();
}
