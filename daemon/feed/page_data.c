/* SPDX-License-Identifier: MIT */
/* gazetted: articles of a page by its JSON-LD. */
/*
 * schema.org's ItemList has ListItems, each with a url, or an item that is
 * the article or its URL; Blog, CollectionPage and others have them as their
 * parts. Pages without a list often name their articles all the same, one by
 * one. So do articles' own pages.
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
	static const char *const inner[] = {"url", "@id", "@value"};
	if (json_object_is_type(v, json_type_array))
		v = json_object_array_get_idx(v, 0);
	for (size_t i = 0; i < 3; i++)
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

static void script(struct walk *w, struct str s)
{
	struct json_tokener *t = json_tokener_new_ex(DEPTH_MAX);
	if (!t || s.n > PAGE_DATA_MAX)
		s.n = 0;
	struct json_object *o =
	    s.n ? json_tokener_parse_ex(t, s.p, (int)s.n) : NULL;
	if (o)
		walk(w, o, false);
	if (o)
		json_object_put(o);
	if (t)
		json_tokener_free(t);
}

void page_data(struct page *p)
{
	struct walk w = {.p = p};
	struct html_node *doc = p->t.document;
	for (struct html_node *n = doc; n; n = html_tree_next(n, doc)) {
		struct str type = html_node_attr(n, S("type"));
		if (html_node_is(n, TAG_SCRIPT) && n->first &&
		    str_ifind(type, S("ld+json")) >= 0)
			script(&w, unwrapped(str_trim(n->first->name)));
	}
}
