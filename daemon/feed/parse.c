/* SPDX-License-Identifier: MIT */
/* gazetted: a document becomes a feed. */
/*
 *	bytes -> UTF-8 -> { JSON -> json.c
 *	                  { XML  -> xml.c, and again leniently where its
 *	                            elements are not closed in order
 *	                  {         or else sitemap.c, a URL a line too
 *	                  { HTML -> an error that names the feeds it offers
 */
#include "feed/feed.h"

#include "base/arena.h"
#include "base/gunzip.h"
#include "feed/build.h"
#include "feed/discover.h"
#include "feed/encoding.h"
#include "feed/json.h"
#include "feed/caps.h"
#include "feed/sitemap.h"
#include "feed/xml.h"

/* White space, a second byte order mark, NULs and other control bytes. */
static struct str skip_blank(struct str s)
{
	for (;;) {
		if (str_starts(s, S("\xef\xbb\xbf")))
			s = str_sub(s, 3, s.n);
		else if (s.n && (unsigned char)s.p[0] <= ' ')
			s = str_sub(s, 1, s.n);
		else
			return s;
	}
}

/* What stands before the markup in the first bytes is a mistake of whoever
 * served it: a PHP warning, a comment of a cache. */
static struct str skip_junk(struct str s)
{
	static const struct str begins[] = {S_INIT("<?xml"), S_INIT("<rss"),
	    S_INIT("<feed"), S_INIT("<rdf:RDF")};
	struct str front = str_sub(s, 0, FEED_JUNK_MAX);
	ptrdiff_t best = -1;
	if (str_starts(s, S("<!"))) /* a prolog is none, attacks in it count */
		return s;
	for (size_t i = 0; i < sizeof(begins) / sizeof(*begins); i++) {
		ptrdiff_t at = str_find(front, begins[i]);
		if (at >= 0 && (best < 0 || at < best))
			best = at;
	}
	return best > 0 ? str_sub(s, (size_t)best, s.n) : s;
}

static int read_xml(struct builder *b, struct arena *a, struct str text,
    const struct document *doc, struct feed *out, struct err *e)
{
	const struct xml_handler h = {
	    b, build_open, build_close, build_text, build_cut};
	build_begin(b, a, out, doc->url);
	int r = xml_parse(a, text, XML_STRICT, &h, e);
	if (r == XML_BROKEN) {
		build_finish(b);
		build_begin(b, a, out, doc->url);
		out->mended = true;
		r = xml_parse(a, text, XML_LENIENT, &h, e);
	}
	build_finish(b);
	return r;
}

/* A page that offers feeds was most likely given in their place. */
static int a_page(struct arena *a, const struct document *doc, struct err *e)
{
	feed_offers offers = feed_discover(a, doc);
	struct str list = S(""), led = {NULL, 0};
	for (size_t i = 0; i < offers.n && i < FEED_ALTERNATES_MAX; i++) {
		const struct feed_offer *o = &offers.v[i];
		if (o->how == OFFER_LED)
			led = o->url;
		else if (o->how != OFFER_GUESSED)
			list = arena_printf(
			    a, "%.*s %.*s", PRS(list), PRS(o->url));
	}
	if (!list.n && led.n)
		return err_set(e, ERR_REJECT,
		    "this is an HTML page, no feed; it leads on to %.*s",
		    PRS(led));
	if (!list.n)
		return err_set(e, ERR_REJECT,
		    "this is an HTML page, no feed, and it names none; kind = "
		    "\"page\" reads the articles that it lists");
	return err_set(e, ERR_REJECT,
	    "this is an HTML page, no feed; it offers%.*s", PRS(list));
}

/* What begins with these bytes, at that place, is known to be. */
static const char *known_as(struct str s)
{
	static const struct {
		size_t at;
		struct str bytes;
		const char *what;
	} kinds[] = {
	    {0, S_INIT("%PDF-"), "a PDF document"},
	    {0, S_INIT("\x89PNG"), "a picture"},
	    {0, S_INIT("\xff\xd8\xff"), "a picture"},
	    {0, S_INIT("GIF8"), "a picture"},
	    {4, S_INIT("ftypavif"), "a picture"},
	    {4, S_INIT("ftypheic"), "a picture"},
	    {0, S_INIT("II*\0"), "a picture"},
	    {4, S_INIT("ftyp"), "sound or video"},
	    {0, S_INIT("\x1a\x45\xdf\xa3"), "sound or video"},
	    {0, S_INIT("ID3"), "sound or video"},
	    {0, S_INIT("OggS"), "sound or video"},
	    {0, S_INIT("RIFF"), "a picture, sound or video"},
	    {0, S_INIT("PK\3\4"), "a ZIP archive, or an office document"},
	    {0, S_INIT("\xd0\xcf\x11\xe0"), "an office document"},
	    {0, S_INIT("{\\rtf"), "an office document"},
	    {0, S_INIT("wOF"), "a font"},
	    {0, S_INIT("\x1f\x8b"), "a packed file in another"},
	    {0, S_INIT("BEGIN:VCALENDAR"), "a calendar"},
	    {0, S_INIT("BEGIN:VCARD"), "an address book"},
	};
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (str_starts(str_sub(s, kinds[i].at, s.n), kinds[i].bytes))
			return kinds[i].what;
	return NULL;
}

/* A page may begin anywhere: <html>, <head> and their ends may be left out. */
static bool begins_page(struct str root)
{
	static const char *const names[] = {"head", "title", "meta", "link",
	    "base", "script", "style", "body", "div", "main", "p", "table"};
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (str_ieq(root, str_of(names[i])))
			return true;
	return false;
}

static int not_a_feed(struct arena *a, const struct builder *b, struct str text,
    const struct document *doc, struct err *e)
{
	if (b->html || begins_page(b->root) ||
	    str_istarts(text, S("<!doctype html")))
		return a_page(a, doc, e);
	if (!b->root.n)
		return err_set(
		    e, ERR_REJECT, "this is no feed: neither XML nor JSON");
	return err_set(e, ERR_REJECT,
	    "this is XML, but no feed: its root is <%.*s>", PRS(b->root));
}

static int xml_feed(struct arena *a, struct str text,
    const struct document *doc, struct feed *out, struct err *e)
{
	struct builder *b = arena_new_of(a, struct builder);
	if (read_xml(b, a, text, doc, out, e) < 0)
		return -1;
	if (sitemap_root(b->root))
		return sitemap_xml(a, text, doc->url, out, e);
	if (!b->root.n && sitemap_lines(a, text, doc->url, out))
		return 0;
	return out->format.n ? 0 : not_a_feed(a, b, text, doc, e);
}

/* Sitemaps come as .gz files, and files and commands may be packed too. */
static int unpack(
    struct arena *a, struct str body, struct str *out, struct err *e)
{
	struct buf b = buf_init(FEED_BYTES_MAX);
	*out = body;
	if (!gunzip_wanted(body))
		return 0;
	int rc = gunzip(body, &b, e);
	*out = buf_dup(a, &b);
	buf_free(&b);
	return rc;
}

int feed_parse(struct arena *a, const struct document *doc, struct feed *out,
    struct err *e)
{
	if (doc->body.n > FEED_BYTES_MAX)
		return err_set(e, ERR_REJECT,
		    "larger than %zu MiB, which no feed should be",
		    FEED_BYTES_MAX >> 20);
	struct str encoding, bytes;
	if (unpack(a, doc->body, &bytes, e) < 0)
		return -1;
	const char *known = known_as(bytes);
	if (known)
		return err_set(e, ERR_REJECT, "this is %s, no feed", known);
	struct str text = feed_decode(a, bytes, doc->content_type, &encoding);
	text = skip_blank(text);
	if (!text.n)
		return err_set(e, ERR_REJECT, "the document is empty");
	struct feed f = {0};
	int r;
	if (text.p[0] == '{' || text.p[0] == '[')
		r = feed_json(a, text, doc->url, &f, e);
	else
		r = xml_feed(a, skip_junk(text), doc, &f, e);
	if (r < 0)
		return -1;
	f.encoding = encoding;
	*out = f;
	return 0;
}
