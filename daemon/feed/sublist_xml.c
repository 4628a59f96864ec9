/* SPDX-License-Identifier: MIT */
/* gazetted: OPML and FOAF. */
/*
 * OPML (opml.org/spec2): <outline> elements in each other; one with an xmlUrl
 * is a feed, one without groups those inside. Attribute names count in any
 * case, since few agree on xmlUrl's.
 *
 * FOAF (xmlns.com/foaf): a person or group with a foaf:name has weblogs, and
 * each of those an rss:channel whose rdf:about is the feed. The name may come
 * after them, so feeds wait for it until their person ends; a group's name is
 * the section.
 */
#include "base/arena.h"
#include "feed/caps.h"
#include "feed/sublist.h"
#include "feed/xml.h"
#include "html/entity.h"

enum what {
	PLAIN,
	GROUP,	/* an outline that groups, or a foaf:Group */
	PERSON, /* a foaf:Person or foaf:Agent */
	NAME,	/* a foaf:name */
};

struct level {
	enum what what;
	struct str name;
	size_t feeds; /* how many waited when a person or group began */
};

struct reader {
	struct arena *a;
	struct sublist *l;
	struct level level[FEED_DEPTH_MAX + 1];
	int depth;
	bool opml, foaf;
	VEC(struct subscription) waiting; /* FOAF's, for their names */
};

static struct str attr(
    struct reader *r, const struct xml_element *el, struct str name)
{
	struct str v = xml_attr(el, name);
	return v.n ? str_squeeze(r->a, v) : (struct str){0};
}

static struct str group_of(const struct reader *r)
{
	for (int i = r->depth; i > 0; i--)
		if (r->level[i].what == GROUP && r->level[i].name.n)
			return r->level[i].name;
	return (struct str){0};
}

/* "news,/sports/tennis": the last part of the first. */
static struct str category(struct str list)
{
	struct str one;
	while (str_split(&list, ',', &one)) {
		one = str_trim(one);
		while (str_ends(one, S("/")))
			one.n--;
		ptrdiff_t slash = str_rchr(one, '/');
		one = str_trim(str_sub(one, (size_t)(slash + 1), one.n));
		if (one.n)
			return one;
	}
	return (struct str){0};
}

/* ---- OPML ---- */

static void feed(struct reader *r, const struct xml_element *el, struct str url,
    struct str title)
{
	struct subscription s = {.url = url,
	    .title = title,
	    .section = group_of(r),
	    .language = attr(r, el, S("language"))};
	if (!s.section.n)
		s.section = category(attr(r, el, S("category")));
	sublist_add(r->a, r->l, &s);
}

static bool is_list(struct str type, struct str url)
{
	return str_ieq(type, S("source")) || str_ieq(type, S("include")) ||
	       (str_ieq(type, S("link")) && str_ends(url, S(".opml")));
}

static void outline(struct reader *r, const struct xml_element *el)
{
	struct str url = attr(r, el, S("xmlUrl"));
	struct str site = attr(r, el, S("htmlUrl"));
	struct str type = attr(r, el, S("type"));
	struct str title = attr(r, el, S("text"));
	if (!title.n)
		title = attr(r, el, S("title"));
	if (!url.n && str_ieq(type, S("rss")))
		url = attr(r, el, S("url"));
	struct str other = url.n ? url : attr(r, el, S("url"));
	if (is_list(type, other))
		sublist_note(r->a, r->l,
		    "%.*s is another list: import it by itself", PRS(other));
	else if (url.n)
		feed(r, el, url, title);
	else if (site.n)
		sublist_note(r->a, r->l,
		    "%.*s has no feed there: try gazetted add %.*s", PRS(title),
		    PRS(site));
	else
		r->level[r->depth] = (struct level){GROUP, title, 0};
}

/* ---- FOAF ---- */

static void foaf(struct reader *r, const struct xml_element *el)
{
	struct level *now = &r->level[r->depth];
	struct str name = el->local;
	if (str_ieq(name, S("Group")))
		*now = (struct level){GROUP, {0}, r->waiting.n};
	else if (str_ieq(name, S("Person")) || str_ieq(name, S("Agent")))
		*now = (struct level){PERSON, {0}, r->waiting.n};
	else if (str_ieq(name, S("name")) || str_ieq(name, S("member_name")))
		now->what = NAME;
	struct str url = {0};
	if (str_ieq(name, S("channel")))
		url = xml_attr_in(el, S("rdf"), S("about"));
	else if (str_ieq(name, S("feed"))) /* ya:feed, as LiveJournal has */
		url = xml_attr_in(el, S("rdf"), S("resource"));
	if (url.n && r->waiting.n < SUBLIST_MAX)
		*vec_push(r->a, &r->waiting) =
		    (struct subscription){.url = str_dup(r->a, url)};
}

/* A name belongs to the nearest person or group around it. */
static void give_name(struct reader *r, struct str name)
{
	for (int i = r->depth; i > 0; i--) {
		struct level *l = &r->level[i];
		if (l->what != PERSON && l->what != GROUP)
			continue;
		if (!l->name.n)
			l->name = str_squeeze(r->a, name);
		return;
	}
}

/* A person or group ends: what was found in it bears its name. */
static void settle(struct reader *r, const struct level *l)
{
	for (size_t i = l->feeds; i < r->waiting.n; i++) {
		struct subscription *s = &r->waiting.v[i];
		if (l->what == GROUP && !s->section.n)
			s->section = l->name;
		if (!s->title.n)
			s->title = l->name;
	}
}

/* ---- events ---- */

static bool on_open(void *ctx, const struct xml_element *el)
{
	struct reader *r = ctx;
	if (r->depth == FEED_DEPTH_MAX)
		return false;
	r->level[++r->depth] = (struct level){0};
	if (r->depth == 1) {
		r->opml = str_ieq(el->local, S("opml")) ||
			  str_ieq(el->local, S("outline"));
		r->foaf = str_ieq(el->local, S("RDF"));
	}
	if (r->opml && str_ieq(el->local, S("outline")))
		outline(r, el);
	else if (r->foaf)
		foaf(r, el);
	return r->opml || r->foaf;
}

static void on_close(void *ctx)
{
	struct reader *r = ctx;
	const struct level *l = &r->level[r->depth--];
	if (l->what == NAME)
		give_name(r, l->name);
	else if (l->what != PLAIN)
		settle(r, l);
}

static void on_text(void *ctx, struct str s)
{
	struct reader *r = ctx;
	struct level *l = &r->level[r->depth];
	if (l->what == NAME && l->name.n < SUBLIST_TEXT_MAX)
		l->name = str_cat(r->a, l->name, s);
}

/* A value with markup in it, as descriptions have that nobody escaped, hides
 * the attributes behind it: in a broken list each address counts, wherever it
 * stands. Those that were read are there already, and in front. */
static void strays(struct reader *r, struct str text)
{
	static const struct str name = S_INIT("xmlUrl=\"");
	ptrdiff_t at;
	while (
	    r->l->feeds.n < SUBLIST_MAX && (at = str_ifind(text, name)) > 0) {
		text = str_sub(text, (size_t)at + name.n, text.n);
		ptrdiff_t end = str_chr(text, '"');
		struct str url = str_sub(text, 0, end < 0 ? 0 : (size_t)end);
		struct subscription s = {.url = html_unescape(r->a, url)};
		if (url.n <= FEED_URL_MAX)
			sublist_add(r->a, r->l, &s);
	}
}

int sublist_xml(
    struct arena *a, struct str text, struct sublist *l, struct err *e)
{
	struct reader *r = arena_new_of(a, struct reader);
	const struct xml_handler h = {r, on_open, on_close, on_text, NULL};
	*r = (struct reader){.a = a, .l = l};
	int rc = xml_parse(a, text, XML_STRICT, &h, e);
	if (rc == XML_BROKEN) {
		*r = (struct reader){.a = a, .l = l};
		l->feeds.n = l->left_out.n = 0;
		rc = xml_parse(a, text, XML_LENIENT, &h, e);
		if (rc >= 0 && r->opml)
			strays(r, text);
	}
	if (rc < 0)
		return -1;
	if (!r->opml && !r->foaf)
		return err_set(
		    e, ERR_REJECT, "this is XML, but neither OPML nor FOAF");
	l->format = r->opml ? S("OPML") : S("FOAF");
	vec_each (&r->waiting, s)
		sublist_add(a, l, s);
	return 0;
}
