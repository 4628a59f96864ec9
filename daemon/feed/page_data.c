/* SPDX-License-Identifier: MIT */
/* gazetted: articles of a page by its data. */
/*
 * schema.org's ItemList has ListItems, each with a url, or an item that is
 * the article or its URL; Blog, CollectionPage and others have them as their
 * parts. Pages without a list often name their articles all the same, one by
 * one. So do articles' own pages.
 *
 * What a page's scripts make its list from may be all there is of it: in JSON
 * of their own, an array of objects with a title, an address and a date each,
 * whatever else they have.
 */
#include <json-c/json.h>

#include "base/arena.h"
#include "base/map.h"
#include "feed/caps.h"
#include "feed/page_impl.h"
#include "html/totext.h"

#define DEPTH_MAX 32

struct walk {
	struct page *p;
	size_t values;
	struct map *words; /* of the page's links, by URL; made when needed */
};

static struct json_object *member(struct json_object *o, const char *name)
{
	struct json_object *v = NULL;
	if (json_object_is_type(o, json_type_object))
		json_object_object_get_ex(o, name, &v);
	return v;
}

/* A string, or the first of several, or the URL of an object. */
static struct str string(struct walk *w, struct json_object *v)
{
	static const char *const inner[] = {"url", "@id", "@value", "rendered"};
	if (json_object_is_type(v, json_type_array))
		v = json_object_array_get_idx(v, 0);
	for (size_t i = 0; i < sizeof(inner) / sizeof(*inner); i++)
		if (json_object_is_type(v, json_type_object) &&
		    member(v, inner[i]))
			v = member(v, inner[i]);
	if (!json_object_is_type(v, json_type_string))
		return (struct str){0};
	return str_dup(w->p->a, (struct str){json_object_get_string(v),
				    (size_t)json_object_get_string_len(v)});
}

static struct str text(
    struct walk *w, struct json_object *o, const char *name, const char *other)
{
	struct str s = string(w, member(o, name));
	if (!s.n && other)
		s = string(w, member(o, other));
	return s.n ? html_inline_text(w->p->a, s) : s;
}

static bool has_type(struct json_object *o, const char *end)
{
	struct json_object *t = member(o, "@type");
	size_t n = json_object_is_type(t, json_type_array)
		       ? json_object_array_length(t)
		       : 1;
	for (size_t i = 0; i < n; i++) {
		struct json_object *one =
		    json_object_is_type(t, json_type_array)
			? json_object_array_get_idx(t, i)
			: t;
		if (json_object_is_type(one, json_type_string) &&
		    str_ends(str_of(json_object_get_string(one)), str_of(end)))
			return true;
	}
	return false;
}

static bool is_article(struct json_object *o)
{
	return has_type(o, "Article") || has_type(o, "Posting") ||
	       has_type(o, "VideoObject") || has_type(o, "PodcastEpisode");
}

/* The words of the page's own link to it, where the data has none. */
static struct str link_text(struct walk *w, struct str url)
{
	struct page *p = w->p;
	size_t links = 0;
	if (!w->words) {
		struct html_node *doc = p->t.document;
		w->words = map_new(p->a);
		for (struct html_node *n = page_next(doc, doc);
		     n && links < PAGE_LINKS_MAX; n = page_next(n, doc)) {
			struct str to =
			    page_url(p, html_node_attr(n, S("href")));
			if (!html_node_is(n, TAG_A) || !to.n ||
			    !page_words(p, n).n)
				continue;
			links++;
			if (!map_get(w->words, to))
				map_put(w->words, to, n);
		}
	}
	const struct html_node *n = map_get(w->words, url);
	return n ? page_words(p, n) : (struct str){0};
}

/* Menus are lists too. */
static bool is_menu(struct json_object *o)
{
	return has_type(o, "BreadcrumbList") ||
	       has_type(o, "SiteNavigationElement");
}

/* What has the articles of a list as its value. */
static bool lists_articles(const char *key)
{
	static const char *const keys[] = {"itemListElement", "blogPost",
	    "blogPosts", "hasPart", "episode", "episodes", "dataFeedElement"};
	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++)
		if (strcmp(key, keys[i]) == 0)
			return true;
	return false;
}

static void article(struct walk *w, struct json_object *o, bool listed)
{
	struct page *p = w->p;
	p->one |= !listed;
	struct json_object *in = member(o, "item");
	if (is_menu(in))
		return;
	struct json_object *v =
	    json_object_is_type(in, json_type_object) ? in : o;
	struct str url = string(w, member(v, "url"));
	if (!url.n)
		url = string(w, in);
	if (!url.n)
		url = string(w, member(v, "mainEntityOfPage"));
	if (!url.n)
		url = string(w, member(v, "@id"));
	url = page_url(p, url);
	struct str title = text(w, v, "headline", "name");
	if (!title.n && url.n)
		title = link_text(w, url);
	p->marked +=
	    page_entry(p, url, title, string(w, member(v, "datePublished")),
		text(w, v, "description", NULL),
		page_url(p, string(w, member(v, "image")))) &&
	    listed;
}

/* It goes no deeper than DEPTH_MAX, which the parser keeps to. */
static void walk(struct walk *w, struct json_object *o, bool listed)
{
	if (w->values++ > PAGE_VALUES_MAX)
		return;
	if (json_object_is_type(o, json_type_array)) {
		size_t n = json_object_array_length(o);
		for (size_t i = 0; i < n; i++)
			walk(w, json_object_array_get_idx(o, i), listed);
	} else if (json_object_is_type(o, json_type_object)) {
		if (is_article(o) || (listed && has_type(o, "ListItem"))) {
			article(w, o, listed);
			return;
		}
		if (is_menu(o))
			return;
		json_object_object_foreach(o, key, v)
		    walk(w, v, lists_articles(key));
	}
}

/* As it was written for parsers of XHTML: as CDATA, its marks in comments. */
static struct str unwrapped(struct str s)
{
	ptrdiff_t at = str_find(s, S("[CDATA[")), end = str_find(s, S("]]>"));
	if (at < 0 || end < at || *s.p == '{' || *s.p == '[')
		return s;
	s = str_sub(s, (size_t)at + S("[CDATA[").n, (size_t)end);
	while (s.n && *s.p != '{' && *s.p != '[')
		s = str_sub(s, 1, s.n);
	while (s.n && !strchr("]}", s.p[s.n - 1]))
		s.n--;
	return s;
}

/* ---- what scripts keep ---- */

/* The first string under one of the names, in JSON's order of them. */
static struct str under(
    struct walk *w, struct json_object *o, const char *const *names)
{
	struct str s = {NULL, 0};
	for (; *names && !s.n; names++)
		s = string(w, member(o, *names));
	return s;
}

/* Seconds of Unix or thousandths. The number of an editor is less. */
static bool is_moment(struct json_object *v)
{
	int64_t n = json_object_get_int64(v);
	if (n >= INT64_C(1000000000000))
		n /= 1000;
	return json_object_is_type(v, json_type_int) && n >= 1000000000 &&
	       n < INT64_C(10000000000);
}

/* Does the name say when it was published, not changed, nor begun or over? */
static bool names_date(struct str key)
{
	static const struct str begins[] = {S_INIT("publi"), S_INIT("date"),
	    S_INIT("created"), S_INIT("posted")};
	static const struct str others[] = {S_INIT("modif"), S_INIT("updat"),
	    S_INIT("edit"), S_INIT("start"), S_INIT("begin"), S_INIT("end"),
	    S_INIT("until"), S_INIT("expir")};
	bool named = false;
	for (size_t i = 0; i < sizeof(begins) / sizeof(*begins); i++)
		named |= str_istarts(key, begins[i]);
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
		named &= str_ifind(key, others[i]) < 0;
	return named;
}

/* A date under such a name, as text or a number. */
static struct str date_under(struct walk *w, struct json_object *o)
{
	json_object_object_foreach(o, key, v)
	{
		if (!names_date(str_of(key)))
			continue;
		if (is_moment(v))
			return arena_printf(w->p->a, "%lld",
			    (long long)json_object_get_int64(v));
		struct str s = string(w, v);
		if (page_is_date(s))
			return s;
	}
	return (struct str){NULL, 0};
}

/* An address of the article for people is preferred to one for programs. */
static bool kept_article(struct walk *w, struct json_object *o)
{
	static const char *const titles[] = {"headline", "title", NULL};
	static const char *const links[] = {"link", "permalink", "canonicalUrl",
	    "canonical_url", "href", "url", "path", "uri", NULL};
	static const char *const words[] = {
	    "excerpt", "summary", "description", "teaser", NULL};
	struct arena *a = w->p->a;
	if (member(o, "price") || member(o, "sku")) /* a ware */
		return false;
	struct str date = date_under(w, o), title = under(w, o, titles);
	struct str url = page_url(w->p, under(w, o, links));
	return date.n && title.n && url.n &&
	       page_entry(w->p, url, html_inline_text(a, title), date,
		   html_inline_text(a, under(w, o, words)),
		   (struct str){NULL, 0});
}

/* One of an array, or what it wraps: {"node": {...}}, {"attributes": {...}}.
 */
static void kept_item(struct walk *w, struct json_object *o)
{
	static const char *const wraps[] = {"node", "attributes", "_source"};
	if (!json_object_is_type(o, json_type_object) || kept_article(w, o))
		return;
	for (size_t i = 0; i < sizeof(wraps) / sizeof(*wraps); i++) {
		struct json_object *in = member(o, wraps[i]);
		if (json_object_is_type(in, json_type_object))
			kept_article(w, in);
	}
}

/* Most of a list leads to its own site. */
static bool at_home(const struct page *p, const struct feed *f)
{
	size_t own = 0;
	vec_each (&f->entries, e)
		own += page_is_related(p, e->link);
	return own * 2 >= f->entries.n;
}

/* The longest of its arrays of articles. */
static void kept(struct walk *w, struct json_object *o)
{
	struct feed *best = w->p->f, one = {.language = best->language};
	if (w->values++ > PAGE_VALUES_MAX)
		return;
	if (json_object_is_type(o, json_type_object)) {
		json_object_object_foreach(o, key, v)
		{
			(void)key;
			kept(w, v);
		}
		return;
	}
	if (!json_object_is_type(o, json_type_array))
		return;
	size_t n = json_object_array_length(o);
	w->p->f = &one;
	for (size_t i = 0; i < n; i++)
		kept_item(w, json_object_array_get_idx(o, i));
	w->p->f = best;
	if (one.entries.n > best->entries.n && at_home(w->p, &one))
		best->entries = one.entries;
	for (size_t i = 0; one.entries.n < PAGE_ITEMS_MIN && i < n; i++)
		kept(w, json_object_array_get_idx(o, i));
}

/* ---- scripts ---- */

static void script(struct walk *w, struct str s, bool ld)
{
	struct json_tokener *t = json_tokener_new_ex(DEPTH_MAX);
	if (!t || s.n > PAGE_DATA_MAX)
		s.n = 0;
	struct json_object *o =
	    s.n ? json_tokener_parse_ex(t, s.p, (int)s.n) : NULL;
	if (o && ld)
		walk(w, o, false);
	else if (o)
		kept(w, o);
	if (o)
		json_object_put(o);
	if (t)
		json_tokener_free(t);
}

static void scripts(struct page *p, struct str type)
{
	struct walk w = {.p = p};
	struct html_node *doc = p->t.document;
	bool ld = str_find(type, S("ld+")) >= 0;
	for (struct html_node *n = doc; n; n = html_tree_next(n, doc)) {
		struct str is = html_node_attr(n, S("type"));
		if (html_node_is(n, TAG_SCRIPT) && n->first &&
		    str_ifind(is, type) >= 0)
			script(&w, unwrapped(str_trim(n->first->name)), ld);
	}
}

void page_data(struct page *p)
{
	scripts(p, S("ld+json"));
}

void page_kept(struct page *p)
{
	scripts(p, S("application/json"));
}
