/* SPDX-License-Identifier: MIT */
/* gazetted: which feeds there may be for a page. */
#include "feed/discover.h"

#include "base/arena.h"
#include "base/url.h"
#include "feed/caps.h"
#include "feed/weblink.h"
#include "html/head.h"
#include "html/skip.h"
#include "html/token.h"
#include "text/charset.h"

#define BUTTON_MAX 40 /* bytes of a link that is one */

struct finder {
	struct arena *a;
	struct str page;	 /* its URL */
	feed_offers first, last; /* last: of comments */
};

static bool has(const feed_offers *list, struct str url)
{
	vec_each (list, o)
		if (str_eq(o->url, url))
			return true;
	return false;
}

static bool of_comments(struct str url, struct str title)
{
	return str_ifind(url, S("comment")) >= 0 ||
	       str_ifind(title, S("comment")) >= 0;
}

static void offer(
    struct finder *f, struct str url, struct str title, enum offer_how how)
{
	bool comments = of_comments(url, title);
	feed_offers *list = comments ? &f->last : &f->first;
	if (!url_is_web(url) || str_eq(url, f->page) ||
	    f->first.n + f->last.n >= FEED_OFFERS_MAX || has(&f->first, url) ||
	    has(&f->last, url))
		return;
	*vec_push(f->a, list) = (struct feed_offer){url, title, how, comments};
}

static void settle(struct finder *f)
{
	vec_each (&f->last, o)
		*vec_push(f->a, &f->first) = *o;
	f->last.n = 0;
}

/* ---- links in the text ---- */

/* By the last parts of the path: "/feed/", "/blog/rss.xml", "index.rdf". */
static bool looks_like_feed(struct arena *a, struct str url)
{
	static const struct str names[] = {S_INIT("feed"), S_INIT("feeds"),
	    S_INIT("rss"), S_INIT("atom"), S_INIT("rss2"), S_INIT("rdf"),
	    S_INIT("rss.php"), S_INIT("feed.php"), S_INIT("feed.json")};
	static const struct str ends[] = {
	    S_INIT(".rss"), S_INIT(".atom"), S_INIT(".rdf"), S_INIT(".xml")};
	struct url u;
	if (!url_is_web(url) || !url_parse(a, url, &u))
		return false;
	struct str path = u.path;
	while (str_ends(path, S("/")))
		path.n--;
	struct str last =
	    str_sub(path, (size_t)(str_rchr(path, '/') + 1), path.n);
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (str_ieq(last, names[i]))
			return true;
	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++)
		if (str_ends(last, ends[i]) &&
		    str_ifind(last, S("sitemap")) < 0 &&
		    str_ifind(last, S("opensearch")) < 0)
			return true;
	return str_starts(u.host, S("feeds.")) || str_starts(u.host, S("rss."));
}

/* "RSS", "Atom feed", "Flux RSS": a button's few words. */
static bool names_feed(struct str s)
{
	static const struct str names[] = {S_INIT("rss"), S_INIT("atom")};
	for (size_t i = 0; s.n <= BUTTON_MAX && i < 2; i++) {
		ptrdiff_t at = str_ifind(s, names[i]);
		size_t end = (size_t)at + names[i].n;
		if (at >= 0 && (!at || !ch_alpha(s.p[at - 1])) &&
		    (end == s.n || !ch_alpha(s.p[end])))
			return true;
	}
	return false;
}

/* A link that its type or form says to be one of a feed. */
static bool is_feed_link(
    struct arena *a, const struct html_token *k, struct str url)
{
	struct str type = html_attr_get(k, S("type"));
	if (k->tag == TAG_A)
		return looks_like_feed(a, url) ||
		       str_istarts(type, S("application/rss+xml")) ||
		       str_istarts(type, S("application/atom+xml"));
	/* of a type it is told by the head; of a language, another page */
	return str_ieq(html_attr_get(k, S("rel")), S("alternate")) && !type.n &&
	       !html_attr_get(k, S("hreflang")).n && looks_like_feed(a, url);
}

static void mentioned(struct finder *f, struct str page, struct str base)
{
	struct html_tokenizer t;
	struct html_token k;
	struct html_skipper skip = {0};
	struct str url = {NULL, 0}; /* of the link that we are in */
	html_tokenizer_init(&t, f->a, page);
	while (html_next(&t, &k)) {
		struct str words = {NULL, 0};
		if (k.type == HTML_END && k.tag == TAG_A)
			url.n = 0;
		if (k.type == HTML_TEXT)
			words = str_trim(k.text);
		if (k.type == HTML_START &&
		    (k.tag == TAG_A || k.tag == TAG_LINK)) {
			struct str to = url_resolve(f->a, base,
			    url_of_feed(f->a, html_attr_get(&k, S("href"))));
			if (is_feed_link(f->a, &k, to))
				offer(f, to, (struct str){0}, OFFER_MENTIONED);
			if (k.tag == TAG_A)
				url = to;
			words = html_attr_get(&k, S("title"));
		} else if (k.type == HTML_START && k.tag == TAG_IMG) {
			words = html_attr_get(&k, S("alt"));
		} else if (k.type == HTML_START && html_tag_hidden(k.tag) &&
			   !html_tag_void(k.tag) && k.tag != TAG_NOSCRIPT) {
			html_skip(&t, &skip, &k);
		} else if (k.type == HTML_START) {
			html_enter(&t, k.tag);
		}
		if (url.n && names_feed(words))
			offer(f, url, (struct str){0}, OFFER_MENTIONED);
	}
}

/* ---- paths at which feeds are ---- */

/* The likely ones first, for few are asked for. */
static void guessed(struct finder *f)
{
	static const char *const paths[] = {"feed", "rss.xml", "index.xml",
	    "/feed", "/rss.xml", "/index.xml", "/atom.xml", "/feed.xml", "/rss",
	    "/news-sitemap.xml", "/?feed=rss2", "/feed.json", "rss",
	    "/sitemap-news.xml"};
	struct url u;
	if (!url_is_web(f->page) || !url_parse(f->a, f->page, &u))
		return;
	/* "/blog" is most likely a folder, "/blog.html" is none. */
	ptrdiff_t slash = str_rchr(u.path, '/'), dot = str_rchr(u.path, '.');
	if (dot < slash && !str_ends(u.path, S("/")))
		u.path = str_cat(f->a, u.path, S("/"));
	u.query = u.fragment = (struct str){0};
	struct str base = url_text(f->a, &u);
	for (size_t i = 0; i < sizeof(paths) / sizeof(*paths); i++)
		offer(f, url_resolve(f->a, base, str_of(paths[i])),
		    (struct str){0}, OFFER_GUESSED);
}

/* What the line says of a sitemap; absent where it says nothing. The name may
 * have a space behind it or be forgotten. */
static struct str map_of_line(struct str line)
{
	ptrdiff_t colon = str_chr(line, ':');
	if (colon < 0)
		return (struct str){0};
	struct str name = str_trim(str_sub(line, 0, (size_t)colon));
	if (str_ieq(name, S("sitemap")) || str_ieq(name, S("site-map")))
		return str_trim(str_sub(line, (size_t)colon + 1, line.n));
	bool bare = url_is_web(line) && str_ifind(line, S("sitemap")) > 0;
	return bare ? line : (struct str){0};
}

feed_offers feed_robots(struct arena *a, const struct document *robots)
{
	feed_offers news = {0}, all = {0};
	struct str rest = charset_to_utf8(a, robots->body, NULL, 0, NULL), line;
	while (str_split(&rest, '\n', &line) && all.n < FEED_OFFERS_MAX) {
		line = map_of_line(str_trim(line));
		struct str url = url_resolve(a, robots->url, line);
		if (!line.n || !url_is_web(url) || has(&news, url) ||
		    has(&all, url))
			continue;
		*(str_ifind(url, S("news")) >= 0 ? vec_push(a, &news)
						 : vec_push(a, &all)) =
		    (struct feed_offer){url, {0}, OFFER_GUESSED, false};
	}
	vec_each (&all, o)
		if (news.n < FEED_OFFERS_MAX)
			*vec_push(a, &news) = *o;
	return news;
}

/* SoundCloud's pages name the account by number, and so do its feeds. */
static struct str feed_of_sound(struct arena *a, struct str page)
{
	const struct str mark = S("soundcloud://users:");
	ptrdiff_t at = str_find(page, mark);
	size_t from = (size_t)at + mark.n, to = from;
	while (at >= 0 && to < page.n && ch_digit(page.p[to]))
		to++;
	if (at < 0 || to == from)
		return (struct str){0};
	return arena_printf(a,
	    "https://feeds.soundcloud.com/users/soundcloud:users:%.*s/"
	    "sounds.rss",
	    PRS(str_sub(page, from, to)));
}

static struct str html_of(struct arena *a, const struct document *doc)
{
	struct str hints[] = {html_content_type_charset(doc->content_type),
	    html_meta_charset(doc->body)};
	struct str s = str_trim(charset_to_utf8(a, doc->body, hints, 2, NULL));
	return str_starts(s, S("<")) ? s : S("");
}

bool feed_is_page(struct arena *a, const struct document *doc)
{
	return html_of(a, doc).n > 0;
}

/* ---- what is linked ---- */

/* Types that other things than feeds have, too. */
static bool is_general(struct str type)
{
	return type.n && str_ifind(type, S("rss")) < 0 &&
	       str_ifind(type, S("atom")) < 0 &&
	       str_ifind(type, S("rdf")) < 0 && str_ifind(type, S("feed")) < 0;
}

/* Of the header: a link that is not of another page than this one. */
static void in_header(
    struct finder *f, const struct document *doc, bool general)
{
	struct str rest = doc->links;
	struct weblink l;
	for (int i = 0; i < FEED_OFFERS_MAX && weblink_next(f->a, &rest, &l);
	     i++)
		if (l.href.n && !l.anchor.n &&
		    html_link_is_feed(f->a, l.rel, l.type, l.href) &&
		    is_general(l.type) == general)
			offer(f,
			    url_resolve(
				f->a, doc->url, url_of_feed(f->a, l.href)),
			    l.title, OFFER_LINKED);
}

static void linked(
    struct finder *f, const struct document *doc, const struct html_head *head)
{
	for (int general = 0; general < 2; general++) {
		vec_each (&head->feeds, l)
			if (is_general(l->type) == general)
				offer(f, l->url, l->title, OFFER_LINKED);
		in_header(f, doc, general);
	}
}

/* Where the page itself leads: what a redirect may not do, it may not. */
static void led(struct finder *f, struct str to)
{
	if (!str_istarts(f->page, S("https:")) || str_istarts(to, S("https:")))
		offer(f, to, (struct str){0}, OFFER_LED);
}

feed_offers feed_discover(struct arena *a, const struct document *doc)
{
	struct finder f = {.a = a, .page = doc->url};
	struct html_head head = {0};
	struct str page = html_of(a, doc);
	html_head_read(a, page, doc->url, &head);
	offer(&f, feed_derived(a, doc->url), (struct str){0}, OFFER_DERIVED);
	/* youtube.com/@ann says there which channel that is */
	offer(&f, feed_derived(a, head.canonical), (struct str){0},
	    OFFER_DERIVED);
	offer(&f, feed_of_sound(a, page), (struct str){0}, OFFER_MENTIONED);
	linked(&f, doc, &head);
	settle(&f);
	led(&f, head.refresh);
	settle(&f);
	mentioned(&f, page, head.base);
	settle(&f);
	if (page.n)
		guessed(&f);
	return f.first;
}
