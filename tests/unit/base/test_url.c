/* SPDX-License-Identifier: MIT */
/* gazetted: tests of URLs: parsing, resolving, keys, trackers. */
#include <json-c/json.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/tracking.h"
#include "base/url.h"
#include "tap.h"

#define N(t) (sizeof(t) / sizeof(*(t)))

static const struct {
	const char *in, *want; /* NULL: refused */
} parse_rows[] = {
    {"http://example.org", "http://example.org/"},
    {"  HTTPS://User:Pw@EXAMPLE.org:443/a b\n", "https://User:Pw@example.org/"
						"a%20b"},
    {"http:\\\\example.org\\a\\b?c\\d", "http://example.org/a/b?c\\d"},
    {"http:/example.org/x", "http://example.org/x"},
    {"http:////example.org/x", "http://example.org/x"},
    {"http://ex\nam\tple.org/", "http://example.org/"},
    {"http://example.org:8080/./a/../b/%2E%2e/c/.",
	"http://example.org:8080/c/"},
    {"http://example.org/..//x", "http://example.org//x"},
    {"http://example.org/\xC3\xA9?q=\xC3\xA9#\xC3\xA9",
	"http://example.org/%C3%A9?q=%C3%A9#%C3%A9"},
    {"http://B\xC3\x9C"
     "CHER.example/",
	"http://xn--bcher-kva.example/"},
    {"http://fa\xC3\x9F.example/", "http://xn--fa-hia.example/"},
    {"http://%65xample.org/", "http://example.org/"},
    {"http://xn--a-b-c-zz--/", "http://xn--a-b-c-zz--/"},
    {"http://[2001:DB8:0:0:0:0:0:1]:81/", "http://[2001:db8::1]:81/"},
    {"http://[::]/", "http://[::]/"},
    {"http://[1:0:0:2::3]/", "http://[1:0:0:2::3]/"},
    {"http://[::ffff:1.2.3.4]/", "http://[::ffff:102:304]/"},
    {"http://0x7f.1/", "http://127.0.0.1/"},
    {"http://0177.0.0.01/", "http://127.0.0.1/"},
    {"http://2130706433/", "http://127.0.0.1/"},
    {"http://a:b@c:d@example.org/", "http://a:b%40c%3Ad@example.org/"},
    {"http://:@example.org/", "http://example.org/"},
    {"mailto:ann@example.org?subject=Hi there",
	"mailto:ann@example.org?subject=Hi%20there"},
    {"data:text/plain,a,b", "data:text/plain,a,b"},
    {"JavaScript:alert(1)", "javascript:alert(1)"},
    {"tag:example.org,2026:x/../y", "tag:example.org,2026:x/../y"},
    {"urn:uuid:1", "urn:uuid:1"},
    {"file:///etc/x", "file:///etc/x"},
    {"maildir:/srv/mail/../m", "maildir:/srv/m"},
    {"x:/.//y", "x:/.//y"},
    {"git://Example.ORG/a", "git://example.org/a"},
    {"http://10.0.0.1:8080/a?b#c", "http://10.0.0.1:8080/a?b#c"},
    {"http://10.0.0.1:80/a", "http://10.0.0.1/a"},
    {"http://010.0.0.1/", "http://8.0.0.1/"},
    {"http://10.0.1/", "http://10.0.0.1/"},
    {"https://x.example:443", "https://x.example/"},
    {"https://x.example:80?q", "https://x.example:80/?q"},
    {"http://x.example:00081/", "http://x.example:81/"},
    {"http://x.example:/", "http://x.example/"},
    {"http://9to5.example:81@y.example/", "http://9to5.example:81@y.example/"},
    {"http://10.0.0.1:81@y.example/", "http://10.0.0.1:81@y.example/"},
    {"", NULL},
    {"example.org", NULL},
    {"//example.org", NULL},
    {"http://", NULL},
    {"http:///", NULL},
    {"http://?x", NULL},
    {"http://a b/", NULL},
    {"http://a%2Fb/", NULL},
    {"http://a|b/", NULL},
    {"http://a%00b/", NULL},
    {"http://\xFF\xFE/", NULL},
    {"http://x:99999/", NULL},
    {"http://x:-1/", NULL},
    {"http://x:8a/", NULL},
    {"http://[::1/", NULL},
    {"http://[::g]/", NULL},
    {"http://1.2.3.4.5/", NULL},
    {"http://256.1.1.1/", NULL},
    {"1http://x/", NULL},
};

static void parses(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < N(parse_rows); i++) {
		struct url u, v;
		const char *in = parse_rows[i].in;
		if (!url_parse(a, str_of(in), &u)) {
			ok(!parse_rows[i].want, "refused: %s", in);
			continue;
		}
		struct str text = url_text(a, &u);
		is_str(text, str_of(parse_rows[i].want), in);
		ok(url_parse(a, text, &v), "again: %s", text.p);
		is_str(url_text(a, &v), text, in);
	}
	arena_free(&a);
}

static void parts(void)
{
	struct arena *a = arena_new();
	struct url u;
	ok(url_parse(a, S("https://me:pw@example.org:8443/p?q#f"), &u), "all");
	is_str(u.scheme, S("https"), "scheme");
	is_str(u.user, S("me:pw"), "user");
	is_str(u.host, S("example.org"), "host");
	is_int(u.port, 8443, "port");
	is_str(u.path, S("/p"), "path");
	is_str(u.query, S("q"), "query");
	is_str(u.fragment, S("f"), "fragment");
	ok(url_parse(a, S("mailto:ann@example.org"), &u), "opaque");
	ok(!u.host.p && !u.user.p && !u.query.p && u.port == -1, "no host");
	is_str(u.path, S("ann@example.org"), "opaque path");
	char *huge = arena_alloc(a, URL_MAX_BYTES + 64);
	memset(huge, 'a', URL_MAX_BYTES + 10);
	memcpy(huge, "http://e/", 9);
	ok(!url_parse(a, str_of(huge), &u), "too long");
	memset(huge + 9, ' ', URL_MAX_BYTES / 2);
	huge[URL_MAX_BYTES - 1] = 'x';
	huge[URL_MAX_BYTES] = 0;
	ok(!url_parse(a, str_of(huge), &u), "too long when encoded");
	arena_free(&a);
}

/* RFC 3986 section 5.4 and the web's own. */
static const struct {
	const char *ref, *want;
} resolve_rows[] = {{"g:h", "g:h"}, {"g", "http://a/b/c/g"},
    {"./g", "http://a/b/c/g"}, {"g/", "http://a/b/c/g/"}, {"/g", "http://a/g"},
    {"//g", "http://g/"}, {"?y", "http://a/b/c/d;p?y"},
    {"g?y", "http://a/b/c/g?y"}, {"#s", "http://a/b/c/d;p?q#s"},
    {"g#s", "http://a/b/c/g#s"}, {";x", "http://a/b/c/;x"},
    {"g;x?y#s", "http://a/b/c/g;x?y#s"}, {"", "http://a/b/c/d;p?q"},
    {".", "http://a/b/c/"}, {"..", "http://a/b/"}, {"../g", "http://a/b/g"},
    {"../..", "http://a/"}, {"../../../g", "http://a/g"},
    {"/./g", "http://a/g"}, {"g.", "http://a/b/c/g."},
    {"..g", "http://a/b/c/..g"}, {"./g/.", "http://a/b/c/g/"},
    {"g;x=1/../y", "http://a/b/c/y"}, {"g?y/../x", "http://a/b/c/g?y/../x"},
    {"http:g", "http://a/b/c/g"}, {"https:g", "https://g/"},
    {"\\\\g\\h", "http://g/h"}, {" \tg\n", "http://a/b/c/g"},
    {"mailto:ann@example.org", "mailto:ann@example.org"}, {"http://[::1", NULL},
    {"//", NULL}};

static void resolves(void)
{
	struct arena *a = arena_new();
	struct str base = S("http://a/b/c/d;p?q#old");
	for (size_t i = 0; i < N(resolve_rows); i++)
		is_str(url_resolve(a, base, str_of(resolve_rows[i].ref)),
		    str_of(resolve_rows[i].want), resolve_rows[i].ref);
	is_str(url_resolve(a, S("data:x,y"), S("z")), str_of(NULL), "opaque");
	is_str(url_resolve(a, S("data:x,y"), S("#z")), S("data:x,y#z"), "frag");
	is_str(url_resolve(a, S("rubbish"), S("z")), str_of(NULL), "no base");
	is_str(url_resolve(a, S("rubbish"), S("http://e/")), S("http://e/"),
	    "absolute");
	arena_free(&a);
}

static const struct {
	const char *url;
	bool web, safe;
} link_rows[] = {{"http://example.org", true, true},
    {"  HTTPS://example.org/", true, true},
    {"\x01\x02ht\ntp://example.org", true, true},
    {"mailto:ann@example.org", false, true},
    {"javascript:alert(1)", false, false},
    {"java\tscript:alert(1)", false, false},
    {"\x01javascript:alert(1)", false, false},
    {"data:text/html,x", false, false}, {"vbscript:x", false, false},
    {"/relative", false, false}, {"relative", false, false}, {"", false, false},
    {"httpx://example.org", false, false}, {"http//x", false, false},
    {"ftp://example.org/", false, false}};

static void links(void)
{
	for (size_t i = 0; i < N(link_rows); i++) {
		struct str s = str_of(link_rows[i].url);
		is_int(url_is_web(s), link_rows[i].web, s.p);
		is_int(url_is_safe_link(s), link_rows[i].safe, s.p);
	}
}

/* What people type, and what it is taken for. */
static void typed(void)
{
	static const char *const rows[][2] = {
	    {"https://example.org/f", "https://example.org/f"},
	    {" https://example.org/f ", "https://example.org/f"},
	    {"feed:https://example.org/f", "https://example.org/f"},
	    {"feed://example.org/f", "http://example.org/f"},
	    {"FEED:example.org/f", "https://example.org/f"},
	    {"itpc://example.org/pod.xml", "http://example.org/pod.xml"},
	    {"podcast://example.org/p", "http://example.org/p"},
	    {"example.org/feed", "https://example.org/feed"},
	    {"example.org?feed=rss", "https://example.org?feed=rss"},
	    {"//example.org/feed", "https://example.org/feed"},
	    {"example.org:8080/feed", "https://example.org:8080/feed"},
	    {"127.0.0.1:8080/feed", "https://127.0.0.1:8080/feed"},
	    {"www.example.org", "https://www.example.org"},
	    {"b\xc3\xbc"
	     "cher.example/feed",
		"https://b\xc3\xbc"
		"cher.example/feed"},
	    {"feed.xml", "feed.xml"},
	    {"/local/feed.xml", "/local/feed.xml"},
	    {"./example.org/feed", "./example.org/feed"},
	    {"dir.d/feed.xml", "dir.d/feed.xml"},
	    {"1.2/feed", "1.2/feed"},
	    {"news", "news"},
	    {"news/feed", "news/feed"},
	    {"exec:ls", "exec:ls"},
	    {"javascript:alert(1)", "javascript:alert(1)"},
	    {"htps://example.org/f", "htps://example.org/f"},
	    {"ann@example.org", "ann@example.org"},
	    {"", ""},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < N(rows); i++)
		is_str(url_typed(a, str_of(rows[i][0])), str_of(rows[i][1]),
		    rows[i][0]);
	arena_free(&a);
}

#define BASE "https://example.org/news/some-story-7"
static const char *const same_rows[] = {BASE,
    "http://example.org/news/"
    "some-story-7",
    "http://www.example.org:80/news/some-story-7/",
    "https://m.example.org/news/some-story-7",
    "https://amp.example.org/news/some-story-7",
    "https://touch.example.org/news/some-story-7",
    "http://3g.example.org/news/some-story-7",
    "http://wap.example.org/news/some-story-7",
    "https://www.m.example.org/news/some-story-7",
    "https://example.org./news/some-story-7", BASE "/amp", BASE "/amp/",
    BASE ".amp", BASE "?amp=1", BASE "?outputType=amp", BASE "#comments",
    BASE "/amp.html", BASE ".amphtml", BASE "?isAmp=true", BASE "?mode=amp",
    "https://www.bing.com/amp/s/example.org/news/some-story-7",
    "https://example-org.cdn.ampproject.org/wp/s/example.org/news/"
    "some-story-7",
    BASE "?CFID=12345&CFTOKEN=678", BASE "?sessionid=AB12CD34EF56AB12CD34",
    BASE "?", BASE "?&&", BASE "?utm_source=rss&utm_medium=feed",
    BASE "?UTM_Source=rss", BASE "?amp;utm_source=rss", BASE "?fbclid=x#top",
    BASE "?ref=blog.example.net", BASE "?ref=rss", BASE "?source=newsletter",
    BASE "/index.html", BASE "/index.php",
    "https://example.org//news/./x/../some-story-7",
    "https://example.org/%6Eews/some%2dstory%2D7",
    "https://ann:pw@example.org/news/some-story-7",
    "https://example.org/amp/news/some-story-7",
    "https://www.google.com/amp/s/example.org/news/some-story-7",
    "https://example-org.cdn.ampproject.org/c/s/example.org/news/some-story-7",
    "https://www.google.com/url?rct=j&sa=t&url=" BASE "&ct=ga&cd=Cx",
    "https://www.google.co.uk/url?q=https%3A%2F%2Fm.example.org%2Fnews%2F"
    "some-story-7%3Futm_source%3Drss&sa=D",
    "http://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2f"
    "www.example.org%2fnews%2fsome-story-7&c=1",
    "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fnews%2F"
    "some-story-7%3Ffbclid%3Dx&h=AT",
    "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2F"
    "example.org%2Fnews%2Fsome-story-7&data=x",
    "HTTPS://EXAMPLE.ORG/news/some-story-7;jsessionid=12AB",
    "https://example.org/news/some-story-7?PHPSESSID=12ab"};

/* No two of these are the same page. */
static const char *const different_rows[] = {BASE,
    "https://example.org/news/some-story-8", "https://example.org/",
    "https://example.org/?p=1", "https://example.org/?p=2",
    "https://example.org/?id=1", "https://example.org/?ID=1",
    "https://example.org/?page=2", "https://example.org/?a=1&a=2",
    "https://example.org/?a=2&a=1", "https://example.org/#!/x",
    "https://example.org/#!/y", "https://example.org/#/x",
    "https://example.org/news/Some-Story-7",
    "https://example.org:8080/news/some-story-7",
    "https://blog.example.org/news/some-story-7", "https://www.com/",
    "https://m.com/", "https://m.co.uk/", "https://com/",
    "https://example.org/amp", "https://example.org/a%2Fb",
    "https://example.org/docs/amp/start-7", "https://example.org/?mode=amps",
    "https://example.org/?tag=amp", "https://example.org/?session=spring-7",
    "https://example.org/?sessionid=spring-2026-day",
    "https://example.org/?sessionid=springsession2026",
    "https://example.org/?session_id=1718914219354001",
    "https://climbing.com/amp/example.org/news/some-story-7",
    "https://example.org/a/b", "https://example.org/?q=a%26b=c",
    "https://example.org/?q=a&b=c", "https://example.org/?ref=main",
    "https://example.org/?ref=v1.2", "https://example.org/?source=lemonde",
    "https://example.org/?sid=17", "https://example.org/?v=dQw4",
    "https://example.org/?si=20", "https://example.org/?sub1=20",
    "https://example.org/?amc=7", "https://example.org/?t=90",
    "https://example.org/?q=a%2Bb", "https://example.org/?q=a+b",
    "https://example.org/products/amp", "https://example.org/?type=video",
    "https://example.org/indexhtml", "https://example.org/url?url=" BASE,
    "https://www.google.com/url?q=javascript:alert(1)",
    "https://www.google.com/search?q=" BASE};

static void canonical_same(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < N(same_rows); i++)
		is_str(url_canonical(a, str_of(same_rows[i])), S(BASE),
		    same_rows[i]);
	is_str(url_canonical(a, S("https://x.org/?b=1&a=%c3%a9+%20&b=0&c=")),
	    S("https://x.org?a=%C3%A9++&b=1&b=0&c"), "sorted");
	is_str(url_canonical(a, S("https://en.m.wikipedia.org/wiki/X")),
	    S("https://en.wikipedia.org/wiki/X"), "wiki");
	is_str(url_canonical(a, S("http://www.example.co.uk/")),
	    S("https://example.co.uk"), "co.uk");
	is_str(url_canonical(a, S("mailto:ann@example.org")), str_of(NULL),
	    "no web");
	is_str(url_canonical(a, S("https://youtu.be/Ab?si=xyz&t=9")),
	    S("https://youtu.be/Ab?t=9"), "by site");
	arena_free(&a);
}

static void canonical_different(void)
{
	struct arena *a = arena_new();
	struct str key[N(different_rows)];
	for (size_t i = 0; i < N(different_rows); i++) {
		key[i] = url_canonical(a, str_of(different_rows[i]));
		is_str(url_canonical(a, key[i]), key[i], "twice");
		for (size_t k = 0; k < i; k++)
			ok(!str_eq(key[i], key[k]), "%s and %s are both %s",
			    different_rows[i], different_rows[k], key[i].p);
	}
	arena_free(&a);
}

static void untracked(void)
{
	static const struct {
		const char *in, *want;
	} rows[] = {{BASE, BASE}, {BASE "?utm_source=x", BASE},
	    {BASE "?b=1&utm_source=x&a=2#f", BASE "?b=1&a=2#f"},
	    {BASE "?", BASE "?"}, {BASE "#xtor=RSS-1", BASE},
	    {BASE "#a=b", BASE "#a=b"},
	    {" http://Ex.org/A?fbclid=1 ", "http://Ex.org/A"},
	    {"https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.org%2Fa"
	     "%3Futm_source%3Dx%26b%3D1",
		"https://example.org/a?b=1"},
	    {"mailto:ann@example.org?utm_source=x",
		"mailto:ann@example.org?utm_source=x"}};
	struct arena *a = arena_new();
	for (size_t i = 0; i < N(rows); i++)
		is_str(url_untracked(a, str_of(rows[i].in)),
		    str_of(rows[i].want), rows[i].in);
	ok(tracking_tables_sorted(), "the tables are in order");
	is_str(url_site(a, S("http://www.example.org/x")), S("example.org"),
	    "site");
	is_str(url_site(a, S("http://www.com/x")), S("www.com"), "www.com");
	is_str(url_site(a, S("mailto:x")), str_of(NULL), "no site");
	arena_free(&a);
}

static const char *corpus(struct arena *a, const char *name)
{
	const char *dir = tap_corpora();
	struct str path = arena_printf(a, "%s/url/%s", dir ? dir : "?", name);
	FILE *f = dir ? fopen(path.p, "r") : NULL;
	if (f)
		fclose(f);
	else
		printf("# skipped: no corpus url/%s\n", name);
	return f ? path.p : NULL;
}

static struct str member(struct json_object *o, const char *name)
{
	struct json_object *v;
	if (!json_object_object_get_ex(o, name, &v) ||
	    json_object_get_type(v) != json_type_string)
		return (struct str){NULL, 0};
	return (struct str){
	    json_object_get_string(v), (size_t)json_object_get_string_len(v)};
}

static bool webby(struct str s)
{
	return str_istarts(s, S("http"));
}

/* How many of the WHATWG's rows with an http(s) result or base we read as
 * browsers do. We differ on purpose in a few (our caps, IDNA leniency). */
static void wpt_rows(void)
{
	struct arena *a = arena_new();
	const char *path = corpus(a, "wpt/urltestdata.json");
	struct json_object *doc = path ? json_object_from_file(path) : NULL;
	int good = 0, all = 0;
	for (size_t i = 0; doc && i < json_object_array_length(doc); i++) {
		struct json_object *o = json_object_array_get_idx(doc, i);
		if (json_object_get_type(o) != json_type_object)
			continue;
		struct str in = member(o, "input"), base = member(o, "base");
		struct str href = member(o, "href");
		if (!webby(href) && !(!href.p && (webby(in) || webby(base))))
			continue;
		all++;
		struct str got = url_resolve(a, base, in);
		/* an empty fragment or query is noted by browsers too */
		if (str_eq(got, href) && !got.p == !href.p)
			good++;
		else if (getenv("SHOW"))
			is_str(got, href, in.p);
	}
	if (doc) {
		printf("# wpt: %d of %d http(s) rows\n", good, all);
		ok(good * 100 >= all * 95, "%d of %d", good, all);
	}
	json_object_put(doc);
	arena_free(&a);
}

/* A row counts when its own normaliser ran with its defaults. */
static bool plain_row(struct json_object *o)
{
	struct json_object *v;
	struct str src = member(o, "src");
	if (json_object_object_get_ex(o, "kw", &v) &&
	    json_object_object_length(v))
		return false;
	if (str_eq(src, S("normalize-url")))
		return !json_object_object_get_ex(o, "options", &v) || !v;
	if (str_eq(src, S("purell")))
		return str_starts(member(o, "options"), S("FlagsSafe"));
	return str_starts(src, S("w3lib/canon")) ||
	       str_starts(src, S("w3lib/safe_")) ||
	       str_starts(src, S("miniflux"));
}

static void equal_pairs(void)
{
	struct arena *a = arena_new();
	const char *path = corpus(a, "url_normalize_cases.json");
	struct json_object *doc = path ? json_object_from_file(path) : NULL;
	int good = 0, all = 0;
	for (size_t i = 0; doc && i < json_object_array_length(doc); i++) {
		struct json_object *o = json_object_array_get_idx(doc, i);
		struct str in = member(o, "input"), to = member(o, "expected");
		if (!plain_row(o) || !url_is_web(in) || !url_is_web(to))
			continue;
		struct str x = url_canonical(a, in), y = url_canonical(a, to);
		all++;
		good += str_eq(x, y);
		if (getenv("SHOW"))
			is_str(x, y, in.p);
		is_str(url_canonical(a, x), x, in.p);
	}
	if (doc) {
		printf("# normalising pairs: %d of %d equal\n", good, all);
		ok(good * 100 >= all * 95, "%d of %d", good, all);
	}
	json_object_put(doc);
	arena_free(&a);
}

static bool removed(struct arena *a, struct str name)
{
	struct str s =
	    arena_printf(a, "https://example.org/a?id=7&%.*s=Xy1", PRS(name));
	return str_eq(url_canonical(a, s), S("https://example.org/a?id=7"));
}

/* What one rule of the list names, if it is for all sites. */
static void brave_rule(
    struct arena *a, struct json_object *rule, int *good, int *all)
{
	struct json_object *for_, *p;
	if (!json_object_object_get_ex(rule, "include", &for_) ||
	    !json_object_object_get_ex(rule, "params", &p) ||
	    strcmp(json_object_get_string(json_object_array_get_idx(for_, 0)),
		"*://*/*") != 0)
		return;
	for (size_t i = 0; i < json_object_array_length(p); i++) {
		struct str s = str_of(
		    json_object_get_string(json_object_array_get_idx(p, i)));
		++*all;
		*good += removed(a, s);
		ok(removed(a, s), "%s", s.p);
	}
}

/* The lists of parameters that track on any site. */
static void listed_trackers(void)
{
	struct arena *a = arena_new();
	const char *path = corpus(a, "tracking/mpchadwick_params.csv");
	FILE *f = path ? fopen(path, "r") : NULL;
	char line[1024];
	int good = 0, all = 0;
	for (int n = 0; f && fgets(line, sizeof(line), f); n++) {
		struct str rest = str_of(line), name;
		if (!n || !str_split(&rest, ',', &name))
			continue;
		all++;
		good += removed(a, name);
		ok(removed(a, name), "%.*s", PRS(name));
	}
	if (f)
		fclose(f);
	path = corpus(a, "tracking/brave_query-filter.json");
	struct json_object *doc = path ? json_object_from_file(path) : NULL, *p;
	if (doc && json_object_object_get_ex(
		       json_object_array_get_idx(doc, 0), "params", &p))
		for (size_t i = 0; i < json_object_array_length(p); i++) {
			struct str s = str_of(json_object_get_string(
			    json_object_array_get_idx(p, i)));
			all++;
			good += removed(a, s);
			ok(removed(a, s), "%s", s.p);
		}
	json_object_put(doc);
	path = corpus(a, "tracking/brave_clean-urls.json");
	doc = path ? json_object_from_file(path) : NULL;
	for (size_t i = 0; doc && i < json_object_array_length(doc); i++)
		brave_rule(a, json_object_array_get_idx(doc, i), &good, &all);
	json_object_put(doc);
	if (all)
		printf("# listed trackers: %d of %d removed\n", good, all);
	arena_free(&a);
}

/* The long list also holds names that could pick a page (data2, sub1): those
 * stay with a number. */
static void long_list(void)
{
	struct arena *a = arena_new();
	const char *path =
	    corpus(a, "tracking/dandelion_LegitimateURLShortener.txt");
	FILE *f = path ? fopen(path, "r") : NULL;
	char line[4096];
	int good = 0, all = 0;
	while (f && fgets(line, sizeof(line), f)) {
		struct str s = str_trim(str_of(line));
		struct str lead = S("$removeparam=");
		if (!str_starts(s, lead) || str_chr(s, ',') >= 0 ||
		    str_chr(s, '/') >= 0)
			continue;
		all++;
		good += removed(a, str_sub(s, lead.n, s.n));
	}
	if (f) {
		fclose(f);
		printf("# long list: %d of %d removed\n", good, all);
		ok(good == all, "%d of %d", good, all);
	}
	arena_free(&a);
}

static void shown(void)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"https://example.org/feed", "https://example.org/feed"},
	    {"https://ann:secret@example.org/f", "https://example.org/f"},
	    {"https://example.org/f?key=secret", "https://example.org/f?..."},
	    {"https://example.org/f#x", "https://example.org/f"},
	    {"file:/srv/feed.xml", "file:/srv/feed.xml"},
	    {"no url", "no url"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(url_shown(a, str_of(rows[i].in)), str_of(rows[i].want),
		    rows[i].in);
	arena_free(&a);
}

static void escaped(void)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"https://example.org/a?b=%20c&d=e#f",
		"https://example.org/a?b=%20c&d=e#f"},
	    {"https://example.org/a \"b\"<c>\t|", "https://example.org/"
						  "a%20%22b%22%3Cc%3E%09%7C"},
	    {"https://пример.example/ю", "https://пример.example/ю"},
	    {"", ""},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(url_escaped(a, str_of(rows[i].in)), str_of(rows[i].want),
		    rows[i].in);
	arena_free(&a);
}

int main(void)
{
	TEST(escaped);
	TEST(shown);
	TEST(parses);
	TEST(parts);
	TEST(resolves);
	TEST(links);
	TEST(typed);
	TEST(canonical_same);
	TEST(canonical_different);
	TEST(untracked);
	TEST(wpt_rows);
	TEST(equal_pairs);
	TEST(listed_trackers);
	TEST(long_list);
	return tap_done();
}
