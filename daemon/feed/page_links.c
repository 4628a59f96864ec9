/* SPDX-License-Identifier: MIT */
/* gazetted: articles by the repeated structure of their links. */
/*
 * The links of a list stand at the end of equal chains of elements:
 *
 *	main > ul > li > h3 > a		 12 times, 9 words each
 *	nav > ul > li > a		 20 times, 1 word each
 *
 * Chains are told apart by the elements' names and the last ones' first
 * class. A chain is worth its number of links times the words in them;
 * headings, dates and addresses count for it, what stands aside or goes by how
 * much it is read against; navigation and running text are no list, and what
 * many links say ("PDF", "Read on") is a label. A heading without a link counts
 * as one where it shares a box with one. Of the best one's links, the highest
 * elements that hold one each are the items. A front page has more lists of
 * headings, and a lead before them: these are taken along.
 *
 * Where a third of its links leads to other sites these are taken with it.
 *
 * Where nothing is found so, classes are let be; and then links may lead to
 * other sites, say what their picture says, or be labels of what stands beside
 * them.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/map.h"
#include "base/url.h"
#include "feed/caps.h"
#include "feed/page_impl.h"
#include "text/furniture.h"

#define CLASSED	    3	/* levels from the link up whose class counts */
#define LENGTH_MAX  90	/* bytes of one link's text that count */
#define LENGTH_MIN  16	/* bytes on average: a headline, not a label */
#define LINKS_FULL  40	/* more are not worth more */
#define DATED	    8	/* times as much, where articles have dates */
#define LIKELY	    4	/* the same, where addresses are articles' */
#define SAMPLE	    6	/* links whose dates are looked for */
#define WITHIN_MIN  32	/* bytes before a link that are a sentence's */
#define BOXES	    3	/* around a heading, in which its link may be */
#define BOX_NODES   400 /* of one that are looked at */
#define RANKING_MAX 60	/* bytes of a heading that names one */
#define BOX_LINKS   3	/* places: a box with more is a section, no item */

struct chain {
	struct page_link *first, **last;
	size_t n, length, labels;
	size_t told;   /* links that say enough for a headline */
	size_t within; /* links that stand in running text */
	size_t like;   /* whose address is like an article's */
	bool heading, aside, frame, dated;
	bool listed;   /* in items of a list, rows of a table */
	bool foreign;  /* to other sites */
	size_t abroad; /* links to other sites that are not in it */
	struct str key;
	struct map *urls;
	struct map *said; /* text -> struct page_said */
};

/* How links are looked for. */
struct look {
	struct page *p;
	struct map *chains;
	int classed;
	bool loose;
	bool whole; /* with those that stand in the list and are left out */
	/* A list by readers: its heading, and the box that both are in. */
	const struct html_node *ranking, *ranked;
};

/* The first class, without digits: "post-1234" is one of many. */
static void add_class(struct buf *b, const struct html_node *n)
{
	struct str c = str_trim(html_node_attr(n, S("class")));
	buf_addc(b, '.');
	for (size_t i = 0; i < c.n && !ch_space(c.p[i]); i++)
		if (!ch_digit(c.p[i]))
			buf_addc(b, c.p[i]);
}

/* The chain's name, and what stands in it. */
static struct str signature(
    const struct look *k, const struct html_node *node, struct chain *c)
{
	struct buf b = buf_init(16384);
	int level = 0;
	c->aside = k->ranked && page_is_inside(node, k->ranked);
	if (c->aside)
		buf_addc(&b, '!');
	for (const struct html_node *n = node; n->parent;
	     n = n->parent, level++) {
		buf_addc(&b, '<');
		buf_adds(&b, n->name);
		if (level < k->classed)
			add_class(&b, n);
		c->heading |= page_is_heading(n);
		c->listed |= html_node_is(n, TAG_LI) ||
			     html_node_is(n, TAG_TR) || html_node_is(n, TAG_DT);
		c->aside |= page_is_aside(n);
		c->frame |= page_is_frame(n);
	}
	/* a heading may stand inside the link as well */
	for (const struct html_node *n = node; n; n = page_next(n, node))
		c->heading |= page_is_heading(n);
	struct str s = buf_dup(k->p->a, &b);
	buf_free(&b);
	return s;
}

static struct chain *chain_of(struct look *k, struct html_node *node)
{
	struct arena *a = k->p->a;
	struct chain is = {0};
	struct str key = signature(k, node, &is);
	struct chain *c = map_get(k->chains, key);
	if (!c) {
		c = arena_memdup(a, &is, sizeof(is));
		c->last = &c->first;
		c->key = key;
		c->urls = map_new(a);
		c->said = map_new(a);
		map_put(k->chains, key, c);
	}
	return c;
}

/* The highest of a few elements around a link that has no other. */
static struct html_node *row_of(const struct page *p, struct html_node *a)
{
	struct str own = page_link_url(p, a);
	struct html_node *row = a;
	for (int i = 0; i < BOXES && row->parent; i++) {
		struct html_node *box = row->parent;
		int left = BOX_NODES;
		for (struct html_node *n = box; n && left > 0;
		     n = page_next(n, box), left--) {
			struct str url = page_link_url(p, n);
			if (url.n && !str_eq(url, own))
				return row;
		}
		row = box;
	}
	return row;
}

/* What a link is about that says nothing itself: as a picture, for those who
 * do not see it, or as a label of what stands beside it. */
static struct str about(const struct page *p, struct html_node *a, bool label)
{
	struct str spoken = page_spoken(p, a);
	if (spoken.n && !label)
		return spoken;
	struct html_node *row = row_of(p, a);
	struct str s = row == a ? S("") : page_headline(p, row);
	return s.n ? s : spoken;
}

/* A sentence before it, in the same element. */
static bool is_within_text(const struct html_node *a)
{
	size_t n = 0;
	for (a = a->prev; a && !html_node_is(a, TAG_BR); a = a->prev)
		if (a->type == HTML_NODE_TEXT && !page_only_date(a->name).n)
			n += str_trim(a->name).n;
	return n > WITHIN_MIN;
}

bool page_is_related(const struct page *p, struct str url)
{
	struct str site = url_site(p->a, url), own = url_site(p->a, p->base);
	return str_eq(site, own) ||
	       str_ends(site, str_cat(p->a, S("."), own)) ||
	       str_ends(own, str_cat(p->a, S("."), site));
}

static void add_link(
    struct look *k, struct html_node *node, struct html_node *a)
{
	struct page *p = k->p;
	struct str url = page_url(p, html_node_attr(a, S("href")));
	struct str text = page_words(p, node), title = {NULL, 0};
	if (k->loose && node == a &&
	    (text.n < LENGTH_MIN || furniture_line(text) == FURNITURE_LINE)) {
		title = about(p, a, text.n > 0);
		text = title.n || !k->whole ? title : text;
	}
	if (!url.n || !text.n)
		return;
	struct chain *c = chain_of(k, node);
	if (!k->loose && !k->whole && !page_is_related(p, url)) {
		c->abroad += text.n >= LENGTH_MIN;
		return;
	}
	struct page_said *said = map_get(c->said, text);
	if (!said) {
		said = arena_new_of(p->a, struct page_said);
		map_put(c->said, text, said);
	}
	said->times++;
	if (c->n == PAGE_ITEMS_MAX || map_put(c->urls, url, c))
		return;
	struct page_link *l = arena_new_of(p->a, struct page_link);
	*l = (struct page_link){
	    .node = node, .a = a, .text = text, .title = title};
	*c->last = l;
	c->last = &l->next;
	c->n++;
	said->own++;
	c->within += is_within_text(node);
	c->like += page_is_article_url(p, url);
	c->foreign |= !page_is_related(p, url);
}

static size_t count_labels(const struct chain *c, bool all)
{
	size_t n = 0;
	for (const struct page_link *l = c->first; l; l = l->next)
		n += page_is_label(map_get(c->said, l->text), l->text, all);
	return n;
}

/* Labels go, unless there is hardly anything else. */
static void drop_labels(struct page *p, struct chain *c)
{
	page_labels(p, c->first, c->n, c->said);
	size_t labels = count_labels(c, false);
	if (labels && c->n - labels >= PAGE_ITEMS_MIN) {
		c->n -= labels;
		for (struct page_link **at = &c->first; *at;)
			if (page_is_label(map_get(c->said, (*at)->text),
				(*at)->text, false))
				*at = (*at)->next;
			else
				at = &(*at)->next;
	}
	c->labels = count_labels(c, true);
}

static struct html_node *at_depth(struct html_node *n, size_t want)
{
	size_t d = page_depth(n);
	return page_above(n, d > want ? d - want : 0);
}

/* The first level at which no two neighbouring links share an element. */
static size_t item_level(const struct chain *c)
{
	size_t end = page_depth(c->first->node), level = 0;
	for (; level < end; level++) {
		size_t shared = 0;
		for (struct page_link *l = c->first; l->next; l = l->next)
			shared += at_depth(l->node, level) ==
				  at_depth(l->next->node, level);
		if (shared * 10 < c->n)
			break;
	}
	return level;
}

/* Most of those that stand in the middle have a date. */
static bool is_dated(const struct page *p, const struct chain *c)
{
	size_t level = item_level(c), i = 0, seen = 0, dates = 0;
	for (const struct page_link *l = c->first; l && seen < SAMPLE;
	     l = l->next)
		if (i++ >= (c->n - 1) / 3) {
			struct str url =
			    page_url(p, html_node_attr(l->a, S("href")));
			seen++;
			dates +=
			    page_date(p, at_depth(l->node, level), url).n > 0;
		}
	return dates * 2 > seen;
}

static void weigh(struct page *p, struct chain *c)
{
	drop_labels(p, c);
	for (const struct page_link *l = c->first; l; l = l->next) {
		c->length += l->text.n < LENGTH_MAX ? l->text.n : LENGTH_MAX;
		c->told += l->text.n >= LENGTH_MIN;
	}
	c->dated = c->n >= PAGE_ITEMS_MIN && c->labels < c->n && !c->frame &&
		   is_dated(p, c);
}

static bool says_enough(const struct chain *c)
{
	return c->length >= c->n * LENGTH_MIN;
}

static bool says_much(const struct chain *c)
{
	return says_enough(c) && c->told >= PAGE_ITEMS_MIN;
}

static double worth(const struct chain *c)
{
	double each = (double)c->length / (double)c->n;
	double n = c->n < LINKS_FULL ? (double)c->n : LINKS_FULL;
	if (c->dated && each < LENGTH_MIN)
		each = LENGTH_MIN; /* a title, however short */
	bool text = c->within * 2 > c->n;
	if (c->n < PAGE_ITEMS_MIN || c->labels == c->n || c->frame || text ||
	    (!says_much(c) && !c->heading && !c->dated) ||
	    (c->foreign && !c->listed && !c->heading && !c->dated))
		return 0;
	return n * each * (c->heading ? 2 : 1) * (c->dated ? DATED : 1) *
	       (c->like * 2 > c->n ? LIKELY : 1) * (c->aside ? 0.1 : 1);
}

/* The box around a heading without a link in which its link is: the smallest
 * that has any, unless that has another heading too, or is a section. */
static struct html_node *box_of(struct page *p, struct html_node *heading)
{
	struct html_node *box = heading;
	int links = 0;
	for (int i = 0; i < BOXES && !links && box->parent; i++) {
		struct str urls[BOX_LINKS];
		box = box->parent;
		if (html_node_is(box, TAG_A))
			return NULL;
		int left = BOX_NODES;
		for (struct html_node *n = page_next(box, box); n && left > 0;
		     n = page_next(n, box), left--) {
			if (page_is_heading(n) && n != heading)
				return NULL;
			struct str url = page_link_url(p, n);
			int k = 0;
			while (k < links && !str_eq(urls[k], url))
				k++;
			if (!url.n || k < links)
				continue;
			if (links == BOX_LINKS)
				return NULL;
			urls[links++] = url;
		}
	}
	return links ? box : NULL;
}

/* The links of the boxes' items, those that they share told apart. */
static struct page_tally *all_boxes(struct page *p)
{
	struct html_node *doc = p->t.document;
	struct page_tally *t = page_tally_new(p);
	size_t headings = 0;
	for (struct html_node *n = page_next(doc, doc);
	     n && headings < PAGE_LINKS_MAX; n = page_next(n, doc)) {
		if (!page_is_heading(n) || page_has_link(n))
			continue;
		struct html_node *box = box_of(p, n);
		if (box)
			page_tally_add(p, t, box);
		headings++;
	}
	return t;
}

static struct html_node *link_beside(
    struct page *p, const struct page_tally *boxes, struct html_node *heading)
{
	struct html_node *box = box_of(p, heading);
	return box ? page_pick(p, boxes, box) : NULL;
}

static bool is_in_link(const struct html_node *n)
{
	while (n && !html_node_is(n, TAG_A))
		n = n->parent;
	return n != NULL;
}

/* A list by readers begins with its heading, and ends with its box or another
 * heading of that rank, whichever is first. */
static void see_ranking(struct look *k, const struct html_node *n)
{
	const struct html_node *text = n->first, *box = n;
	if (k->ranked && page_is_heading(n) && n->tag <= k->ranking->tag &&
	    !page_has_link(n) && !is_in_link(n))
		k->ranked = NULL;
	if (!text || text->type != HTML_NODE_TEXT ||
	    text->name.n > RANKING_MAX ||
	    !page_is_ranking(str_trim(text->name)) || page_has_link(n) ||
	    is_in_link(n))
		return;
	for (int i = 0; i < BOXES && box->parent && !page_has_link(box); i++)
		box = box->parent;
	k->ranking = n;
	k->ranked = box;
}

static struct map *all_chains(struct page *p, int classed, bool loose, bool all)
{
	struct html_node *doc = p->t.document;
	struct look k = {.p = p,
	    .chains = map_new(p->a),
	    .classed = classed,
	    .loose = loose,
	    .whole = all};
	struct page_tally *boxes = all_boxes(p);
	size_t links = 0;
	for (struct html_node *n = page_next(doc, doc);
	     n && links < PAGE_LINKS_MAX; n = page_next(n, doc)) {
		see_ranking(&k, n);
		bool bare = page_is_heading(n) && !page_has_link(n);
		struct html_node *a = bare ? link_beside(p, boxes, n) : n;
		if (!a || !html_node_is(a, TAG_A))
			continue;
		add_link(&k, n, a);
		links++;
	}
	for (size_t i = 0; i < map_len(k.chains); i++)
		weigh(p, map_value(k.chains, i));
	return k.chains;
}

static const struct chain *best_of(const struct map *chains)
{
	const struct chain *best = NULL;
	for (size_t i = 0; i < map_len(chains); i++) {
		const struct chain *c = map_value(chains, i);
		if (worth(c) > (best ? worth(best) : 0))
			best = c;
	}
	return best;
}

static void take(struct page *p, const struct chain *c)
{
	size_t level = item_level(c);
	for (struct page_link *l = c->first; l; l = l->next) {
		/* one alone has no neighbour to be told apart from */
		size_t at = c->n > 1 ? level : page_depth(l->node) - 2;
		page_item(p, at_depth(l->node, at), l->a, l->title);
	}
}

/* The leads and the other lists of a page whose best list is of headings. */
static bool goes_along(
    const struct chain *c, const struct chain *best, bool before)
{
	bool aside = c->frame || (c->aside && !best->aside);
	return best->heading && c->heading && !aside && c->n &&
	       (before ? says_enough(c)
		       : c->n >= PAGE_ITEMS_MIN && says_much(c));
}

/* A list of what stands here and elsewhere has its links to other sites, too:
 * a third of them is no advertisement. One of rows has the short ones, that
 * nothing stands beside. */
static const struct chain *whole(
    struct page *p, const struct chain *c, int classed, bool loose)
{
	if (!loose && (!classed || c->abroad * 2 < c->n))
		return c;
	const struct chain *all =
	    map_get(all_chains(p, classed, loose, true), c->key);
	return all && all->n > c->n && (!loose || page_are_rows(all->first))
		   ? all
		   : c;
}

static void take_all(struct page *p, const struct map *chains,
    const struct chain *best, int classed, bool loose)
{
	bool before = true;
	for (size_t i = 0; i < map_len(chains); i++) {
		const struct chain *c = map_value(chains, i);
		before &= c != best;
		if (c == best)
			take(p, whole(p, c, classed, loose));
		else if (!loose && goes_along(c, best, before))
			take(p, c);
	}
}

void page_links(struct page *p)
{
	static const struct {
		int classed;
		bool loose;
	} ways[] = {{CLASSED, false},
	    {0, false}, /* the first or last may have a class of its own */
	    {CLASSED, true}, {0, true}};
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		struct map *chains =
		    all_chains(p, ways[i].classed, ways[i].loose, false);
		const struct chain *best = best_of(chains);
		if (!best)
			continue;
		take_all(p, chains, best, ways[i].classed, ways[i].loose);
		return;
	}
}
