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
#include "text/date_names.h"
#include "text/furniture.h"

#define LINKS_MAX      400 /* that are compared with the address */
#define LABEL_UNITS    40  /* a longer line is no section's name */
#define LABEL_BLOCKS   8   /* around the headline that may hold a label */
#define CATEGORY_BYTES 100

/* ---- by its word ---- */

/* "Category: World", "Category World" where the latter is a link, "Category"
 * above "World". `lone`: not where several links stand, which are tags. */
static struct str labelled(const struct page *p, uint32_t at, bool lone)
{
	const struct str none = {NULL, 0};
	uint32_t i = at > LABEL_BLOCKS ? at - LABEL_BLOCKS : 0;
	for (; i < p->blocks && i < at + LABEL_BLOCKS; i++) {
		const struct block *b = &p->block[i];
		struct str value, word;
		if (b->units > 2 * LABEL_UNITS || b->ends ||
		    (lone && (b->links != 1 || str_ends(b->text, S(",")))))
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

/* ---- by its relation ---- */

/* The first <a rel="category tag"> around the article. */
static struct str by_relation(const struct page *p, const struct body *body)
{
	uint32_t end = body->b1 + LABEL_BLOCKS;
	for (uint32_t i = 0; i < p->nodes; i++) {
		const struct node *n = &p->node[i];
		if (n->b0 > end)
			break;
		if (n->tag == TAG_A &&
		    str_ifind(page_attr(n, S("rel")), S("category")) >= 0)
			return page_text(p, i, CATEGORY_BYTES);
	}
	return (struct str){NULL, 0};
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

static bool is_section(const struct page *p, uint32_t i, uint32_t head)
{
	uint32_t no = W_NAV | W_RELATED | W_LIST | W_SIDE | W_HEAD | W_FOOT |
		      W_COMMENT | W_SHARE;
	const struct node *n = &p->node[i];
	/* a link in the article's own header, not the page's */
	bool link = n->tag == TAG_A;
	for (uint32_t k = i + 1; k < n->end && k < i + 4; k++)
		link |= p->node[k].tag == TAG_A;
	for (uint32_t up = n->parent, k = 0; link && k < 3 && up != PAGE_NONE;
	     k++, up = p->node[up].parent)
		if ((p->node[up].words & W_HEAD) && head != PAGE_NONE &&
		    page_inside(p, head, up))
			no &= ~(uint32_t)W_HEAD;
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
		if (!is_section(p, i, body->head))
			continue;
		uint32_t part = i;
		for (uint32_t k = i + 1; k < p->node[i].end; k++)
			if (p->node[k].tag == TAG_A ||
			    is_section(p, k, body->head)) {
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
	    S_INIT("últimas noticias"), S_INIT("ultime notizie"),
	    S_INIT("aktuelle nachrichten"), S_INIT("nachrichten"),
	    S_INIT("dernières nouvelles"), S_INIT("actualités"),
	    S_INIT("noticias"), S_INIT("notizie"), S_INIT("notícias"),
	    S_INIT("новости"), S_INIT("новини"), S_INIT("wiadomości"),
	    S_INIT("nieuws"), S_INIT("nyheter"), S_INIT("nyheder"),
	    S_INIT("live"), S_INIT("video"), S_INIT("photos")};
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
		struct str first = {NULL, 0};
		for (uint32_t k = i + 1; k < n->end; k++) {
			if (p->node[k].tag != TAG_A)
				continue;
			struct str s = page_text(p, k, CATEGORY_BYTES);
			first = count ? first : s;
			if (count++ && s.n && !judge_same(s, title))
				last = s;
		}
		if (count == 1) /* not the way home, then */
			last = first;
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

/* ---- all of it ---- */

/* A page's way home, and lists of everything. */
static bool is_home(struct str s)
{
	static const struct str names[] = {S_INIT("home"), S_INIT("homepage"),
	    S_INIT("start"), S_INIT("startseite"), S_INIT("accueil"),
	    S_INIT("inicio"), S_INIT("início"), S_INIT("blog"), S_INIT("blogs"),
	    S_INIT("posts"), S_INIT("articles"), S_INIT("all articles"),
	    S_INIT("alle artikel"), S_INIT("uncategorized"), S_INIT("главная"),
	    S_INIT("головна"), S_INIT("αρχική"), S_INIT("首页"),
	    S_INIT("ホーム"), S_INIT("홈")};
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (judge_same(s, names[i]))
			return true;
	return false;
}

/* "October 2019", "24", "0 Comments": what stands in boxes named for a
 * section, and is none. */
static bool is_count(struct meta *m, struct str s)
{
	size_t digits = 0, lead = 0;
	for (size_t i = 0; i < s.n; i++) {
		digits += ch_digit(s.p[i]);
		lead += ch_digit(s.p[i]) && lead == i;
	}
	struct str word, rest = s;
	str_split(&rest, ' ', &word);
	return digits * 2 > s.n || when_in_line(s) ||
	       (digits && date_month(str_lower(m->p->a, word))) ||
	       (lead && furniture_line(str_trim(str_sub(s, lead, s.n))) !=
			    FURNITURE_NONE);
}

/* The first of several: "City, Night, Books"; "News,Highlight". A comma alone
 * may be of a name: "Food, Drink". */
static struct str first_of(struct str s)
{
	size_t commas = 0;
	bool tight = false;
	for (size_t i = 0; i + 1 < s.n; i++)
		if (s.p[i] == ',') {
			commas++;
			tight |= s.p[i + 1] != ' ';
		}
	return commas > 1 || tight
		   ? str_trim(str_sub(s, 0, (size_t)str_chr(s, ',')))
		   : s;
}

static bool usable(struct meta *m, struct str s, struct str title)
{
	return s.n > 1 && s.n <= CATEGORY_BYTES && !is_home(s) &&
	       !is_count(m, s) && !judge_same(s, title) &&
	       !judge_same(s, meta_site(m));
}

struct str meta_category(
    struct meta *m, const struct body *body, struct str title)
{
	struct page *p = m->p;
	enum {
		SAID,
		LD,
		WORD,
		REL,
		CLASS,
		CRUMB,
		CRUMBS,
		LINE,
		ABOVE,
		BELOW,
		LINK
	};
	for (int way = SAID; way <= LINK; way++) {
		struct str s = {NULL, 0};
		switch (way) {
		case SAID: s = m->said[META_SECTION]; break;
		case LD:
			s = meta_line(p->a,
			    ld_text(&m->ld,
				ld_get(&m->ld, m->art, S("articleSection"))));
			break;
		case WORD:
			if (body->head != PAGE_NONE)
				s = labelled(p, p->node[body->head].b0, false);
			break;
		case REL: s = by_relation(p, body); break;
		case CLASS: s = classed(p, body); break;
		case CRUMB: s = crumb(m, title); break;
		case CRUMBS: s = crumb_link(p, title); break;
		case LINE: s = crumb_line(p, body, title); break;
		case ABOVE: s = above_headline(m, body, title); break;
		case BELOW: s = labelled(p, body->b1, true); break;
		case LINK:
			s = folder_link(
			    m, m->canonical.n ? m->canonical : m->base);
			break;
		}
		s = first_of(s);
		if (usable(m, s, title))
			return s;
	}
	return (struct str){NULL, 0};
}
