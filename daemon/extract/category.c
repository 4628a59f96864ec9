/* SPDX-License-Identifier: MIT */
/* gazetted: in which section of its site an article stands. */
/*
 * What the page states of it (<meta>, JSON-LD), a label near the headline by
 * its word or its class, a lone link right above the headline, the last crumb,
 * the text of a link to a folder that the page's address lies in.
 */
#include "extract/meta.h"

#include "base/arena.h"
#include "base/url.h"
#include "extract/caps.h"
#include "extract/judge.h"
#include "extract/label.h"
#include "extract/words.h"
#include "text/furniture.h"

#define LINKS_MAX      400 /* that are compared with the address */
#define LABEL_UNITS    40  /* a longer line is no section's name */
#define LABEL_BLOCKS   8   /* around the headline that may hold a label */
#define CATEGORY_BYTES 100

/* ---- by its word ---- */

/* "Category: World", "Category World" where the latter is a link, "Category"
 * above "World". */
static struct str labelled(const struct page *p, const struct body *body)
{
	const struct str none = {NULL, 0};
	if (body->head == PAGE_NONE)
		return none;
	uint32_t head = p->node[body->head].b0;
	uint32_t i = head > LABEL_BLOCKS ? head - LABEL_BLOCKS : 0;
	for (; i < p->blocks && i < head + LABEL_BLOCKS; i++) {
		const struct block *b = &p->block[i];
		struct str value, word;
		if (b->units > 2 * LABEL_UNITS || b->ends)
			continue;
		if (label_of_block(p, b, &value) == LABEL_CATEGORY) {
			if (!value.n && i + 1 < p->blocks)
				value = p->block[i + 1].text;
			return value.n <= CATEGORY_BYTES ? value : none;
		}
		struct str rest = b->text;
		if (b->links != 1 || !str_split(&rest, ' ', &word) ||
		    label_of(word, &value) != LABEL_CATEGORY ||
		    b->linked + word.n + 2 < b->units)
			continue;
		return page_trim(rest);
	}
	return none;
}

/* ---- by its class ---- */

/* Its words, and those of two boxes around it. */
static uint32_t words_near(const struct page *p, uint32_t n)
{
	uint32_t w = 0;
	for (int up = 0; up < 3 && n != PAGE_NONE; up++) {
		w |= p->node[n].words;
		n = p->node[n].parent;
	}
	return w;
}

static bool is_section(const struct page *p, uint32_t i)
{
	const uint32_t no = W_NAV | W_RELATED | W_LIST | W_SIDE | W_HEAD |
			    W_FOOT | W_COMMENT | W_SHARE;
	const struct node *n = &p->node[i];
	return !n->is_text && (n->words & W_CATEGORY) && n->b1 > n->b0 &&
	       n->b1 - n->b0 <= 2 && !(n->words & no & ~(uint32_t)W_HEAD) &&
	       !(words_near(p, n->parent) & no);
}

/* The innermost box that is named for a section, its first link where it has
 * some. */
static struct str classed(const struct page *p, const struct body *body)
{
	uint32_t end =
	    body->box == PAGE_NONE ? p->nodes : p->node[body->box].end;
	for (uint32_t i = 0; i < end; i++) {
		if (!is_section(p, i))
			continue;
		uint32_t part = i;
		for (uint32_t k = i + 1; k < p->node[i].end; k++)
			if (p->node[k].tag == TAG_A || is_section(p, k)) {
				part = k;
				break;
			}
		struct str value, s = page_text(p, part, CATEGORY_BYTES + 8);
		struct block b = {.text = s};
		page_measure(&b);
		int minutes;
		if (s.n < 2 || b.units > LABEL_UNITS ||
		    furniture_reading_time(s, &minutes) ||
		    label_of(s, &value) != LABEL_NONE)
			continue;
		return s;
	}
	return (struct str){NULL, 0};
}

/* ---- by its place ---- */

/* Not "See all" or "Home"; but some words that are furniture elsewhere are
 * sections too. */
bool category_may_be(struct str s)
{
	static const struct str names[] = {S_INIT("news"), S_INIT("opinion"),
	    S_INIT("video"), S_INIT("highlights"), S_INIT("latest news"),
	    S_INIT("top stories"), S_INIT("editors' picks"),
	    S_INIT("последние новости"), S_INIT("останні новини"),
	    S_INIT("últimas noticias"), S_INIT("ultime notizie")};
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (judge_same(s, names[i]))
			return true;
	return furniture_line(s) == FURNITURE_NONE && !when_in_line(s);
}

/* A link that stands alone on the line above the headline, in the same box
 * or one next to it. */
static struct str above_headline(
    struct meta *m, const struct body *body, struct str title)
{
	const struct page *p = m->p;
	const struct str none = {NULL, 0};
	if (body->head == PAGE_NONE || !p->node[body->head].b0)
		return none;
	const struct block *b = &p->block[p->node[body->head].b0 - 1];
	uint32_t around = body->head;
	if (p->node[around].parent == p->body)
		around = p->body;
	for (int up = 0;
	     up < 3 && around != p->body && p->node[around].parent != p->body &&
	     p->node[around].parent != PAGE_NONE;
	     up++)
		around = p->node[around].parent;
	if (b->links != 1 || b->linked * 10 < b->units * 9 ||
	    b->units > LABEL_UNITS || !page_inside(p, b->from, around) ||
	    judge_same(b->text, title) || !category_may_be(b->text))
		return none;
	for (uint32_t n = b->from; !page_inside(p, body->head, n);
	     n = p->node[n].parent)
		if (p->node[n].tag == TAG_NAV || p->node[n].tag == TAG_LI ||
		    (p->node[n].words & (W_NAV | W_HEAD | W_AUTHOR | W_SHARE)))
			return none;
	return b->text;
}

/* ---- by the address ---- */

/* Is `path` a folder above `of`? */
static bool above(struct str path, struct str of)
{
	while (path.n > 1 && path.p[path.n - 1] == '/')
		path.n--;
	return path.n > 1 && of.n > path.n + 1 && str_starts(of, path) &&
	       of.p[path.n] == '/';
}

/* The text of the page's own link to the deepest folder that its address
 * lies in: /economy/ for /economy/harbour-opens. */
static struct str folder_link(struct meta *m, struct str address)
{
	const struct page *p = m->p;
	struct url own, u;
	size_t best = 0;
	int seen = 0;
	struct str found = {NULL, 0};
	if (!address.n || !url_parse(p->a, address, &own))
		return found;
	for (uint32_t i = 0; i < p->nodes && seen < LINKS_MAX; i++) {
		const struct node *n = &p->node[i];
		struct str href = n->tag == TAG_A ? page_attr(n, S("href"))
						  : (struct str){NULL, 0};
		if (href.n < 2 || href.n > 200 || n->b1 - n->b0 > 1)
			continue;
		seen++;
		struct str abs = url_resolve(p->a, m->base, href);
		if (!abs.n || !url_parse(p->a, abs, &u) || u.query.n ||
		    !str_eq(u.host, own.host) || !above(u.path, own.path) ||
		    u.path.n <= best)
			continue;
		struct str t = page_text(p, i, 100);
		if (t.n < 2 || t.n > 40)
			continue;
		best = u.path.n;
		found = t;
	}
	return found;
}

/* ---- by the crumbs ---- */

/* The last crumb that is not the article itself. */
static struct str crumb(struct meta *m, struct str title)
{
	struct str last = {NULL, 0};
	const struct ld *ld = &m->ld;
	for (uint32_t i = 0; i < ld->v.n; i++) {
		if (ld->v.v[i].kind != LD_OBJECT ||
		    !ld_is(ld, i, S("BreadcrumbList")))
			continue;
		uint32_t list = ld_get(ld, i, S("itemListElement"));
		if (list == LD_NONE)
			continue;
		size_t count = 0;
		for (uint32_t k = list + 1; k < ld->v.v[list].end;
		     k = ld->v.v[k].end) {
			struct str s = ld_text(ld, ld_get(ld, k, S("name")));
			if (!s.n)
				s = ld_text(ld, ld_get(ld, k, S("item")));
			if (count++ && s.n && !url_is_web(s) &&
			    !judge_same(s, title))
				last = s;
		}
	}
	return last.n ? meta_line(m->p->a, last) : last;
}

/* The last link of a box named for crumbs, but for the way home. */
static struct str crumb_link(const struct page *p, struct str title)
{
	struct str last = {NULL, 0};
	for (uint32_t i = 0; i < p->nodes; i++) {
		const struct node *n = &p->node[i];
		if (n->is_text ||
		    (str_ifind(page_attr(n, S("class")), S("crumb")) < 0 &&
			str_ifind(page_attr(n, S("aria-label")), S("crumb")) <
			    0))
			continue;
		int count = 0;
		for (uint32_t k = i + 1; k < n->end; k++) {
			if (p->node[k].tag != TAG_A)
				continue;
			struct str s = page_text(p, k, CATEGORY_BYTES);
			if (count++ && s.n && !judge_same(s, title))
				last = s;
		}
		if (last.n)
			return last;
		i = n->end - 1;
	}
	return last;
}

/* "Home > World > Europe" above the headline: the last link of it. */
static struct str crumb_line(
    const struct page *p, const struct body *body, struct str title)
{
	static const struct str marks[] = {
	    S_INIT(">"), S_INIT(" / "), S_INIT("›"), S_INIT("»")};
	struct str last = {NULL, 0};
	uint32_t head = body->head == PAGE_NONE ? 0 : p->node[body->head].b0;
	uint32_t i = head > LABEL_BLOCKS ? head - LABEL_BLOCKS : 0;
	for (; i < head && !last.n; i++) {
		const struct block *b = &p->block[i];
		bool marked = false;
		for (size_t k = 0; k < sizeof(marks) / sizeof(*marks); k++)
			marked |= str_find(b->text, marks[k]) > 0;
		if (!marked || b->links < 2 || b->units > 3 * LABEL_UNITS)
			continue;
		for (uint32_t k = b->from; k < b->to; k++) {
			uint32_t a = p->node[k].parent;
			if (p->node[a].tag == TAG_A &&
			    !judge_same(p->node[k].text, title))
				last = page_text(p, a, CATEGORY_BYTES);
		}
	}
	return last;
}

struct str meta_category(
    struct meta *m, const struct body *body, struct str title)
{
	struct page *p = m->p;
	struct str s = m->said[META_SECTION];
	if (!s.n)
		s = meta_line(p->a, ld_text(&m->ld, ld_get(&m->ld, m->art,
							S("articleSection"))));
	if (!s.n)
		s = labelled(p, body);
	if (!s.n)
		s = classed(p, body);
	if (!s.n)
		s = crumb(m, title);
	if (!s.n)
		s = crumb_link(p, title);
	if (!s.n)
		s = crumb_line(p, body, title);
	if (!s.n)
		s = above_headline(m, body, title);
	if (!s.n)
		s = folder_link(m, m->canonical.n ? m->canonical : m->base);
	return s.n > CATEGORY_BYTES ? (struct str){NULL, 0} : s;
}
