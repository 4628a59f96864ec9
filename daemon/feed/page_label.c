/* SPDX-License-Identifier: MIT */
/* gazetted: texts that many links of a page say: labels, or headlines. */
/*
 * "Read on" leads on from a headline, which stands in the same item:
 *
 *	li > h3 "The bridge is open", p, a "Read on"	a label
 *	li > h3 > a "Statement by the board", time	a headline
 *
 * So a text that is said again and again is a label where most of its items
 * have another that can be the headline: a heading; a longer link or text that
 * stands before it; a link to the same place. What is the same beside several
 * (an office, a place) is none, nor is what stands behind, as summaries do. A
 * link in a heading yields to another heading alone. Where all links are of few
 * bytes ("PDF"), a longer text behind each makes them labels too.
 *
 * The item of a link reaches up to where the next link of the list stands; it
 * is its row where each has one.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/map.h"
#include "feed/caps.h"
#include "feed/page_impl.h"
#include "text/furniture.h"

#define TIMES	     3	/* that a text is said, to be a label */
#define HEADLINE_MIN 16 /* bytes of one that no heading marks */
#define MATES_MAX    3	/* other links of an item that are labels as well */
#define ITEM_NODES   400
#define BACK_MAX     8 /* elements before an item that may be of it */

/* One link, and what its item says beside it. */
struct seen {
	const struct page_link *l;
	struct str url;
	int rank;	 /* of the heading that it is in, or has; or 0 */
	bool before;	 /* the walk is before the item */
	bool behind;	 /* behind the link */
	bool headed;	 /* another heading is there */
	struct str text; /* the longest that can be the headline */
	struct str weak; /* one that can be that of very few words */
};

/* The links of a list, and how often their texts are said. */
struct list {
	struct page *p;
	const struct page_link **v;
	size_t n;
	bool rows; /* each stands in a row of its own, of one list */
	const struct map *said;
	struct map *texts; /* what was seen beside a label */
};

/* The list that the row of a link is in; or NULL. */
static const struct html_node *list_of(
    const struct html_node *n, const struct html_node **out_row)
{
	while (n && !html_node_is(n, TAG_LI) && !html_node_is(n, TAG_TR))
		n = n->parent;
	*out_row = n;
	return n ? n->parent : NULL;
}

bool page_are_rows(const struct page_link *first)
{
	const struct html_node *row, *last = NULL;
	const struct html_node *list =
	    first ? list_of(first->node, &row) : NULL;
	for (const struct page_link *l = first; list && l; l = l->next) {
		if (list_of(l->node, &row) != list || row == last)
			return false;
		last = row;
	}
	return list != NULL;
}

/* Whether link `i` and the one before it are nearer to each other than to what
 * is around both: a row's headline, and "PDF" in its next cell. */
static bool is_row(const struct list *c, size_t i)
{
	size_t both = page_shared_depth(c->v[i - 1]->node, c->v[i]->node);
	if (i > 1 &&
	    page_shared_depth(c->v[i - 2]->node, c->v[i - 1]->node) >= both)
		return false;
	return i + 1 == c->n ||
	       page_shared_depth(c->v[i]->node, c->v[i + 1]->node) < both;
}

/* How deep the highest element is around link `i` that has none of another item
 * on that side. Links beside it in one element, and other texts that are said
 * often, can be of its own. */
static size_t level_of(const struct list *c, size_t i, bool after)
{
	const struct page_link *l = c->v[i], *mate = l;
	for (int mates = 0; mates < MATES_MAX; mates++) {
		if (after ? i + 1 == c->n : i == 0)
			return 0;
		bool row = !after && is_row(c, i);
		mate = c->v[after ? ++i : --i];
		const struct page_said *s = map_get(c->said, mate->text);
		if (c->rows || str_eq(mate->text, l->text) ||
		    (!row && mate->node->parent != l->node->parent &&
			s->own < TIMES))
			break;
	}
	return page_shared_depth(l->node, mate->node) + 1;
}

static const struct html_node *item_of(const struct list *c, size_t i)
{
	const struct html_node *n = c->v[i]->node;
	size_t before = level_of(c, i, false), after = level_of(c, i, true);
	size_t top = before > after ? before : after, d = page_depth(n);
	return page_above(n, d > top ? d - top : 0);
}

static int rank_of(const struct html_node *node)
{
	for (const struct html_node *n = node; n; n = n->parent)
		if (page_is_heading(n))
			return (int)n->tag;
	for (const struct html_node *n = node; n; n = page_next(n, node))
		if (page_is_heading(n))
			return (int)n->tag;
	return 0;
}

/* ---- what can be a headline ---- */

/* The link that a node is in or, as a heading, has; or NULL. */
static const struct html_node *link_of(const struct html_node *node)
{
	const struct html_node *n = node;
	while (n && !html_node_is(n, TAG_A))
		n = n->parent;
	for (const struct html_node *x = node; !n && x; x = page_next(x, node))
		if (html_node_is(x, TAG_A))
			n = x;
	return n;
}

static void see_heading(
    struct page *p, struct seen *s, const struct html_node *n)
{
	struct str text = page_words(p, n);
	const struct html_node *a = s->before ? link_of(n) : NULL;
	if (!text.n || str_eq(text, s->l->text) || page_only_date(text).n ||
	    (s->rank && (int)n->tag > s->rank) ||
	    (a && !str_eq(page_link_url(p, a), s->url)))
		return;
	s->headed = true;
}

static void see_text(struct page *p, struct seen *s, const struct html_node *n)
{
	struct str own = s->l->text, text = page_words(p, n);
	bool longer = text.n > own.n;
	if (s->rank || text.n < HEADLINE_MIN || str_eq(text, own) ||
	    page_only_date(text).n || furniture_line(text) == FURNITURE_LINE)
		return;
	const struct html_node *a = link_of(n);
	bool same = a && str_eq(page_link_url(p, a), s->url);
	if (same || (longer && !s->before && !s->behind)) {
		if (text.n > s->text.n)
			s->text = text;
	} else if (longer && !s->before && own.n < HEADLINE_MIN) {
		s->weak = text;
	}
}

/* All in an element but the link itself. */
static void see(struct page *p, struct seen *s, const struct html_node *in)
{
	const struct html_node *link = s->l->node;
	size_t levels =
	    page_is_inside(link, in) ? page_depth(link) - page_depth(in) : 0;
	/* the next element around the link that the walk comes to */
	const struct html_node *around = s->before ? NULL : in;
	int left = ITEM_NODES;
	for (const struct html_node *n = in; n && left > 0; left--) {
		bool heading = page_is_heading(n);
		bool text =
		    n->type == HTML_NODE_TEXT ||
		    (n->type == HTML_NODE_ELEMENT && page_has_own_text(n));
		if (n == link) {
			s->behind = true;
		} else if (n == around) {
			around = page_above(link, --levels);
			heading = text = false;
		} else if (heading) {
			see_heading(p, s, n);
		} else if (text) {
			see_text(p, s, n);
		}
		n = n == link || heading || text ? html_tree_skip(n, in)
						 : page_step(n, in);
	}
}

/* Where no element is around all of an item, it begins before. */
static void see_before(const struct list *c, struct seen *s, size_t i,
    const struct html_node *item)
{
	const struct html_node *n = item->prev;
	bool line = n && n->type == HTML_NODE_TEXT &&
		    (!n->prev || html_node_is(n->prev, TAG_BR));
	s->behind = false;
	if (line)
		see_text(c->p, s, n);
	s->before = true;
	for (int left = BACK_MAX; n && left > 0; n = n->prev, left--) {
		if (i > 0 && page_is_inside(c->v[i - 1]->node, n))
			return;
		if (n->type == HTML_NODE_ELEMENT)
			see(c->p, s, n);
	}
}

/* ---- all that say the same ---- */

/* Is it the first time that such a text stands beside one that says that? */
static bool is_other(const struct list *c, struct str says, struct str beside)
{
	struct buf b = buf_init(2 * PAGE_TEXT_MAX + 1);
	buf_adds(&b, says);
	buf_addc(&b, '\n');
	for (size_t i = 0; i < beside.n; i++)
		if (!ch_digit(beside.p[i]))
			buf_addc(&b, beside.p[i]);
	bool other = beside.n && !map_put(c->texts, buf_dup(c->p->a, &b), c->p);
	buf_free(&b);
	return other;
}

static void look_at(const struct list *c, size_t i, struct page_said *said)
{
	const struct page_link *l = c->v[i];
	const struct html_node *item = item_of(c, i);
	struct seen s = {
	    .l = l, .url = page_link_url(c->p, l->a), .rank = rank_of(l->node)};
	see(c->p, &s, item);
	if (!s.headed && !s.text.n && !s.rank)
		see_before(c, &s, i, item);
	said->seen++;
	if (s.headed || is_other(c, l->text, s.text))
		said->headlines++;
	else if (is_other(c, l->text, s.weak))
		said->weak++;
}

void page_labels(struct page *p, const struct page_link *first, size_t n,
    const struct map *said)
{
	struct list c = {.p = p, .said = said, .texts = map_new(p->a)};
	c.v = arena_calloc(p->a, n, sizeof(*c.v));
	for (const struct page_link *l = first; l; l = l->next)
		c.v[c.n++] = l;
	c.rows = page_are_rows(first);
	for (size_t i = 0; i < c.n; i++) {
		struct page_said *s = map_get(said, c.v[i]->text);
		if (s->own >= TIMES)
			look_at(&c, i, s);
	}
}

bool page_is_label(const struct page_said *s, struct str text, bool all)
{
	if (s->times < TIMES)
		return false;
	return s->own < TIMES || furniture_line(text) == FURNITURE_LINE ||
	       (s->headlines + (all ? s->weak : 0)) * 2 > s->seen;
}
