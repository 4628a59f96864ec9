/* SPDX-License-Identifier: MIT */
/* gazetted: which blocks of a page are its article. */
#include "extract/body.h"

#include "base/arena.h"
#include "extract/judge.h"
#include "extract/notice.h"
#include "extract/words.h"

#define TEASER_BLOCKS  40   /* of a box; one further down leads away */
#define BELOW_UNITS    400  /* of prose: a box with so much is the text's */
#define PROSE_UNITS    40   /* a block this long may be prose */
#define LONG_UNITS     100  /* a block this long is, with no sentence's end */
#define GALLERY_LEAVES 1500 /* units: an article by itself */
#define SLIDES_MIN     3    /* pictures that make a row of them */
#define SLIDE_UNITS    300  /* a longer block is no line of one */
#define LEAVES_MIN     150  /* units of a text beside what is surely none */
#define CONSENT_MIN    2    /* paragraphs that speak of cookies */
#define WEIGHT_MAX     1500 /* of one block: a licence is no better than news */

struct finder {
	struct page *p;
	int64_t *prose; /* running sums over blocks, raw */
	int64_t *sum;	/* running sums of weights that count */
	int64_t total;	/* all prose */
	bool talk;	/* what is called comments is what the page is for */
	uint32_t head;	/* the headline's node, or PAGE_NONE */
};

static int weigh(const struct block *b)
{
	int units = (int)b->units, linked = (int)b->linked;
	if (b->kind == BLOCK_HEADING)
		return linked * 2 > units ? -10 : 0;
	if (linked * 2 > units)
		return -(units > 60 ? 60 : units) / 2 - 10;
	if (b->kind == BLOCK_CAPTION)
		return 0;
	int w = units - 2 * linked;
	if (units < PROSE_UNITS && !b->ends)
		return b->kind == BLOCK_ITEM || b->kind == BLOCK_ROW ? -2 : -5;
	if (units < LONG_UNITS && !b->ends)
		w /= 4;
	return w > WEIGHT_MAX ? WEIGHT_MAX : w;
}

static void running(struct finder *f)
{
	struct page *p = f->p;
	f->prose = arena_calloc(p->a, p->blocks + 1, sizeof(*f->prose));
	f->sum = arena_calloc(p->a, p->blocks + 1, sizeof(*f->sum));
	for (uint32_t i = 0; i < p->blocks; i++) {
		struct block *b = &p->block[i];
		b->weight = weigh(b);
		f->prose[i + 1] = f->prose[i] + (b->weight > 0 ? b->weight : 0);
	}
	f->total = f->prose[p->blocks];
}

static int64_t prose(const struct finder *f, const struct node *n)
{
	return f->prose[n->b1] - f->prose[n->b0];
}

/* ---- furniture by name ---- */

static const uint32_t bad_words[] = {W_COMMENT, W_RELATED, W_SHARE, W_NAV,
    W_FOOT, W_SIDE, W_AD, W_SIGNUP, W_BIO, W_TAGS, W_HIDDEN, W_MEDIA, W_TOC,
    W_CAPTION | W_CREDIT, W_META | W_DATE | W_UPDATED, W_AUTHOR, W_CATEGORY,
    W_FACTS};
#define BAD_N (sizeof(bad_words) / sizeof(*bad_words))

/* What a box says it is. An article's box also carries the names of its
 * tags and its format; page builders call everything a widget; quotes are
 * quotes wherever they come from. */
static uint32_t names_of(const struct node *n)
{
	uint32_t w = n->words;
	if (w & W_BUILDER)
		w &= ~(uint32_t)(W_SIDE | W_META | W_MEDIA);
	if (w & (W_ARTICLE | W_BUILDER))
		w &= ~(uint32_t)(W_TAGS | W_CATEGORY | W_META | W_DATE |
				 W_AUTHOR | W_MEDIA);
	if ((w & W_ARTICLE) && (w & W_BODY))
		w &= ~(uint32_t)(W_SIDE | W_HIDDEN | W_NAV | W_BIO);
	switch (n->tag) {
	case TAG_HTML:
	case TAG_BODY:
	case TAG_MAIN:
	case TAG_BLOCKQUOTE:
	case TAG_H1: return 0;
	case TAG_P:
	case TAG_ARTICLE:
		return w & (W_RELATED | W_COMMENT | W_AD | W_SIGNUP | W_BIO |
			       W_CREDIT | W_CAPTION);
	case TAG_NAV:
	case TAG_MENU: return w | W_NAV;
	case TAG_FOOTER: return w | W_FOOT;
	case TAG_ASIDE: return w | W_SIDE;
	case TAG_DIALOG: return w | W_HIDDEN;
	default: return w;
	}
}

/* A word that stands on half of all the prose says nothing about it. */
static uint32_t telling_words(const struct finder *f)
{
	uint32_t telling = 0;
	for (size_t k = 0; k < BAD_N; k++) {
		int64_t under = 0;
		uint32_t skip = 0;
		for (uint32_t i = 0; i < f->p->nodes; i++) {
			const struct node *n = &f->p->node[i];
			if (i < skip || n->is_text ||
			    !(names_of(n) & bad_words[k]))
				continue;
			int64_t mine = prose(f, n);
			if (mine * 10 > f->total * 3)
				continue; /* it is no furniture by itself */
			under += mine;
			skip = n->end;
		}
		if (under * 2 <= f->total ||
		    (bad_words[k] & (W_COMMENT | W_FACTS)))
			telling |= bad_words[k];
	}
	return telling;
}

static void drop_all(struct page *p, const struct node *n)
{
	for (uint32_t i = n->b0; i < n->b1; i++)
		p->block[i].drop = true;
}

static bool holds(const struct page *p, uint32_t box, uint32_t node)
{
	return node != PAGE_NONE && page_inside(p, node, box);
}

/* Embedded messages stand in quotes; they are told in the text. */
static bool quotes(const struct page *p, uint32_t box)
{
	uint32_t end = p->node[box].end;
	for (uint32_t i = box; i < end && i < box + 20; i++)
		if (p->node[i].tag == TAG_BLOCKQUOTE)
			return true;
	return false;
}

/* It shows one picture after the other, and says a line of each. */
static bool shows(const struct page *p, const struct node *n)
{
	uint32_t pictures = 0;
	for (uint32_t i = n->b0; i < n->b1; i++)
		if (p->block[i].units > SLIDE_UNITS)
			return false;
	for (uint32_t i = (uint32_t)(n - p->node); i < n->end; i++)
		pictures += !p->node[i].is_text && p->node[i].tag == TAG_IMG;
	return pictures >= SLIDES_MIN && pictures * 2 >= n->b1 - n->b0;
}

/* It asks for cookies, in one paragraph after the other. */
static bool asks_consent(const struct page *p, const struct node *n)
{
	uint32_t cookies = 0;
	for (uint32_t i = n->b0; i < n->b1; i++)
		cookies += str_ifind(p->block[i].text, S("cookie")) >= 0;
	return cookies >= CONSENT_MIN && cookies * 3 >= n->b1 - n->b0;
}

/* It begins with cookies, with a browser, with a letter to subscribe to. */
static bool gives_notice(const struct page *p, const struct node *n)
{
	for (uint32_t i = n->b0; i < n->b1; i++)
		if (p->block[i].units >= LONG_UNITS)
			return notice_of(p->block[i].text) != NOTICE_NONE;
	return false;
}

/* What is in it tells that it is what it is called, however long. */
static bool surely(const struct finder *f, const struct node *n, uint32_t w)
{
	if (f->total - prose(f, n) < LEAVES_MIN)
		return false;
	return (w & (W_SIGNUP | W_HIDDEN) && asks_consent(f->p, n)) ||
	       (w & W_HIDDEN && gives_notice(f->p, n)) ||
	       (w & W_MEDIA && shows(f->p, n));
}

/* Up to which tenth of a page's prose a word is believed. Comments may well
 * be longer than what they are about, side columns as long; what there is to
 * know of an office may be longer than the news of who holds it. */
static int64_t most_of(const struct finder *f, const struct node *n, uint32_t w)
{
	bool beside =
	    n->tag == TAG_ASIDE || n->tag == TAG_NAV || n->tag == TAG_FOOTER;
	if (w & W_COMMENT)
		return 8;
	if (w & W_FACTS)
		return 6;
	/* a gallery may have more words than the article it is in */
	if ((w & W_MEDIA) && f->total - prose(f, n) > GALLERY_LEAVES)
		return 9;
	return beside ? 8 : 3;
}

/* Most of what an article's box holds is the article, whatever its name. */
static bool most_of_article(const struct finder *f, uint32_t i)
{
	const struct page *p = f->p;
	uint32_t n = p->node[i].parent;
	for (int up = 0; up < 4 && n != PAGE_NONE; up++) {
		if (p->node[n].tag == TAG_ARTICLE || p->node[n].tag == TAG_MAIN)
			return prose(f, &p->node[i]) * 10 >
			       prose(f, &p->node[n]) * 6;
		n = p->node[n].parent;
	}
	return false;
}

/* It only begins a paragraph: a place and a day, or a rubric, before the news.
 * What is called an advertisement or related tells that of all the line. */
static bool begins_prose(const struct page *p, uint32_t i, uint32_t w)
{
	const uint32_t labels =
	    W_META | W_DATE | W_UPDATED | W_AUTHOR | W_CATEGORY | W_MEDIA;
	const struct node *n = &p->node[i];
	const struct block *b = &p->block[n->b1 - 1];
	return !(w & ~labels) && n->b1 == n->b0 + 1 && b->to > n->end &&
	       b->ends && b->units >= PROSE_UNITS && b->linked * 2 < b->units &&
	       page_text(p, i, b->text.n).n * 2 < b->text.n;
}

static void drop_named(struct finder *f)
{
	struct page *p = f->p;
	uint32_t telling = telling_words(f);
	for (uint32_t i = 0; i < p->nodes; i++) {
		const struct node *n = &p->node[i];
		if (n->is_text || n->b0 == n->b1)
			continue;
		/* an element's own name always tells, a class may not */
		bool beside = n->tag == TAG_ASIDE || n->tag == TAG_NAV ||
			      n->tag == TAG_FOOTER;
		uint32_t w = names_of(n) & (beside ? ~0u : telling);
		if (f->talk)
			w &= ~(uint32_t)W_COMMENT;
		if (!w || holds(p, i, f->head) || begins_prose(p, i, w) ||
		    (!(w & ~(uint32_t)(W_MEDIA | W_SHARE)) && quotes(p, i)))
			continue;
		bool may =
		    prose(f, n) * 10 > f->total * most_of(f, n, w) ||
		    (!(w & (W_COMMENT | W_RELATED)) && most_of_article(f, i));
		if (may && !surely(f, n, w))
			continue;
		drop_all(p, n);
		i = n->end - 1;
	}
}

/* ---- rows of cards ---- */

#define CARDS_MIN   3	/* boxes alike that make a row */
#define CARD_UNITS  700 /* a longer box is a part of an article */
#define LEFT_UNITS  250 /* prose that must be left without them */
#define SOME_UNITS  80	/* ... and that nothing else dropped */
#define TEASER_LINK 15	/* units: a shorter link is no headline */

/* A box that is the way to another page: a heading or a whole line of it is
 * a link, and it is no longer than a teaser. */
static bool is_card(const struct page *p, uint32_t i)
{
	const struct node *n = &p->node[i];
	uint32_t units = 0;
	bool way = false;
	if (holds(p, i, p->h1) || n->b0 == n->b1)
		return false;
	for (uint32_t k = n->b0; k < n->b1; k++) {
		const struct block *b = &p->block[k];
		units += b->units;
		way |=
		    b->linked >= TEASER_LINK && b->linked * 10 >= b->units * 9;
		way |= b->kind == BLOCK_HEADING && b->linked * 2 > b->units;
		if (units > CARD_UNITS)
			return false;
	}
	/* a box that is itself inside a link */
	return way;
}

static bool alike(const struct node *x, const struct node *y)
{
	return x->tag == y->tag && x->words == y->words &&
	       str_eq(page_attr(x, S("class")), page_attr(y, S("class")));
}

/* Prose that nothing has dropped yet. */
static int64_t left(const struct finder *f)
{
	int64_t n = 0;
	for (uint32_t i = 0; i < f->p->blocks; i++) {
		const struct block *b = &f->p->block[i];
		n += b->drop || b->weight < 0 ? 0 : b->weight;
	}
	return n;
}

/* Children of `box` that are alike and mostly cards. */
static void drop_cards(struct finder *f, uint32_t box)
{
	struct page *p = f->p;
	uint32_t end = p->node[box].end, first = PAGE_NONE;
	size_t same = 0, cards = 0;
	int64_t held = 0;
	for (uint32_t i = box + 1; i < end; i = p->node[i].end) {
		const struct node *n = &p->node[i];
		if (n->is_text || n->b0 == n->b1 || n->tag == TAG_P ||
		    !html_tag_block(n->tag))
			continue;
		if (first == PAGE_NONE || !alike(&p->node[first], n)) {
			if (same >= CARDS_MIN && cards >= CARDS_MIN)
				break;
			first = i;
			same = cards = 0;
			held = 0;
		}
		same++;
		if (is_card(p, i)) {
			cards++;
			for (uint32_t b = n->b0; b < n->b1; b++)
				held +=
				    p->block[b].drop || p->block[b].weight < 0
					? 0
					: p->block[b].weight;
		}
	}
	if (cards < CARDS_MIN || cards * 10 < same * 7 ||
	    f->total - held < LEFT_UNITS || left(f) - held < SOME_UNITS)
		return;
	for (uint32_t i = first; i < end; i = p->node[i].end)
		if (alike(&p->node[first], &p->node[i]) && is_card(p, i))
			drop_all(p, &p->node[i]);
}

static void drop_all_cards(struct finder *f)
{
	for (uint32_t i = 0; i < f->p->nodes; i++)
		if (!f->p->node[i].is_text &&
		    f->p->node[i].b1 - f->p->node[i].b0 >= CARDS_MIN)
			drop_cards(f, i);
}

/* ---- other articles ---- */

#define OWN_UNITS 150 /* prose of the one that the page is for */

/* The heading of the same rank in a box, said in other words. */
static bool headed(const struct page *p, uint32_t box, uint32_t head)
{
	const struct node *h = &p->node[head];
	struct str class = page_attr(h, S("class"));
	for (uint32_t i = box; i < p->node[box].end; i++) {
		const struct node *n = &p->node[i];
		if (!n->is_text && n->tag == h->tag && n->b0 < n->b1 &&
		    (h->tag == TAG_H1 ||
			(class.n && str_eq(page_attr(n, S("class")), class))))
			return !judge_same(
			    p->block[n->b0].text, p->block[h->b0].text);
	}
	return false;
}

/* A box of an article: so called, or with what tells when and by whom. */
static bool of_article(const struct page *p, uint32_t box)
{
	const struct node *n = &p->node[box];
	if (n->tag == TAG_ARTICLE || (n->words & W_ARTICLE))
		return true;
	for (uint32_t i = box; i < n->end; i++)
		if (!p->node[i].is_text &&
		    (p->node[i].tag == TAG_TIME ||
			(p->node[i].words & (W_DATE | W_AUTHOR))))
			return true;
	return false;
}

/* Pages that go on with other articles, however far one reads, have each in a
 * box that is like that of the one they are for. */
static void drop_others(struct finder *f, uint32_t head)
{
	struct page *p = f->p;
	if (head == PAGE_NONE || p->node[head].tag < TAG_H1 ||
	    p->node[head].tag > TAG_H6 || p->node[head].b0 == p->node[head].b1)
		return;
	uint32_t own = p->node[head].parent, up;
	for (; own != PAGE_NONE && own != p->body; own = up) {
		up = p->node[own].parent;
		if (up == PAGE_NONE || prose(f, &p->node[own]) < OWN_UNITS)
			continue;
		for (uint32_t i = p->node[own].end; i < p->node[up].end;
		     i = p->node[i].end)
			if (!p->node[i].is_text &&
			    alike(&p->node[own], &p->node[i]) &&
			    headed(p, i, head) && of_article(p, i))
				drop_all(p, &p->node[i]);
	}
}

/* ---- the box ---- */

static int64_t sum(const struct finder *f, const struct node *n)
{
	return f->sum[n->b1] - f->sum[n->b0];
}

static void sum_up(struct finder *f)
{
	for (uint32_t i = 0; i < f->p->blocks; i++) {
		const struct block *b = &f->p->block[i];
		f->sum[i + 1] = f->sum[i] + (b->drop ? 0 : b->weight);
	}
}

/* In hundredths, what a box's own word adds to its sum: it can outweigh what
 * stands beside it in a greater box, not the lack of text. */
static int64_t says_article(const struct page *p, uint32_t i, uint32_t headline)
{
	const struct node *n = &p->node[i];
	int64_t more = 100;
	struct str prop = page_attr(n, S("itemprop"));
	if (str_find(prop, S("articleBody")) >= 0 ||
	    str_eq(prop, S("reviewBody")))
		more += 60;
	else if ((n->words & W_ARTICLE) && (n->words & W_BODY))
		more += 30;
	else if (n->tag == TAG_ARTICLE || (n->words & W_ARTICLE) ||
		 n->tag == TAG_MAIN)
		more += 10;
	if (headline != PAGE_NONE && page_inside(p, headline, i) &&
	    n->tag != TAG_BODY && n->tag != TAG_HTML)
		more += 15;
	return more;
}

static bool alike(const struct node *x, const struct node *y);

#define ROW_UNITS 60 /* of a sentence in a row that is of the text */

/* A sentence, and few links: no teaser for something else. */
static bool tells(const struct page *p, const struct node *n)
{
	uint32_t units = 0, linked = 0;
	bool sentence = false;
	for (uint32_t i = n->b0; i < n->b1; i++) {
		const struct block *b = &p->block[i];
		units += b->units;
		linked += b->linked;
		sentence |= !b->drop && b->ends && b->units >= ROW_UNITS &&
			    b->linked * 3 < b->units;
	}
	return sentence && linked * 4 < units;
}

/* A text may be laid in rows alike, with other things between them: the box
 * of all the rows, where some beside the one in `box` hold prose too. */
static uint32_t all_rows(const struct finder *f, uint32_t box, uint32_t top)
{
	const struct page *p = f->p;
	uint32_t found = box, row = box;
	for (uint32_t up = p->node[row].parent;
	     row != top && up != PAGE_NONE && up >= top;
	     row = up, up = p->node[up].parent) {
		uint32_t end = p->node[up].end;
		if (p->node[row].tag != TAG_DIV &&
		    p->node[row].tag != TAG_SECTION)
			continue;
		for (uint32_t i = up + 1; i < end; i = p->node[i].end)
			if (i != row && !p->node[i].is_text &&
			    alike(&p->node[row], &p->node[i]) &&
			    sum(f, &p->node[i]) > 0 && tells(p, &p->node[i]) &&
			    !is_card(p, i))
				found = up;
	}
	return found;
}

static uint32_t best_box(const struct finder *f, uint32_t headline)
{
	const struct page *p = f->p;
	uint32_t best = PAGE_NONE;
	int64_t most = 0;
	for (uint32_t i = 0; i < p->nodes; i++) {
		const struct node *n = &p->node[i];
		if (n->is_text || n->b0 == n->b1)
			continue;
		int64_t s = sum(f, n) * says_article(p, i, headline);
		if (s >= most && s > 0) {
			most = s;
			best = i;
		}
	}
	if (best == PAGE_NONE)
		return best;
	/* The innermost box that holds nearly all of it. */
	int64_t all = sum(f, &p->node[best]);
	uint32_t end = p->node[best].end, box = best, top = best;
	for (uint32_t i = box + 1; i < end; i++) {
		const struct node *n = &p->node[i];
		if (n->is_text || sum(f, n) * 10 < all * 8)
			continue;
		if (names_of(n) & (W_MEDIA | W_RELATED)) {
			i = n->end - 1; /* not what the page is for */
			continue;
		}
		if (html_tag_block(n->tag) && n->tag != TAG_P &&
		    n->tag != TAG_LI)
			best = i;
	}
	return all_rows(f, best, top);
}

#define HEADS_MAX 400 /* blocks that are compared with the title */

/* The node of the heading that is the title; else the <h1>; else of a line
 * that is; else of a heading that ends with it, behind a kicker. */
static uint32_t headline_of(const struct page *p, struct str title)
{
	uint32_t line = PAGE_NONE, kicked = PAGE_NONE, seen = 0;
	for (uint32_t i = 0; title.n && i < p->blocks && seen < HEADS_MAX;
	     i++) {
		const struct block *b = &p->block[i];
		bool heading = b->kind == BLOCK_HEADING;
		if (!heading && (b->linked || line != PAGE_NONE))
			continue;
		seen++;
		bool same = judge_same(b->text, title);
		if (same && heading)
			return b->node;
		if (same)
			line = b->node;
		else if (heading && kicked == PAGE_NONE &&
			 str_ends(b->text, title))
			kicked = b->node;
	}
	return p->h1 != PAGE_NONE ? p->h1 : line != PAGE_NONE ? line : kicked;
}

/* A page with next to no prose: all that is no link, in <article>, <main> or
 * the body. */
static uint32_t any_box(struct finder *f)
{
	struct page *p = f->p;
	uint32_t box = p->body != PAGE_NONE ? p->body : 0;
	for (uint32_t i = 0; i < p->nodes; i++)
		if ((p->node[i].tag == TAG_ARTICLE ||
			p->node[i].tag == TAG_MAIN) &&
		    p->node[i].b1 > p->node[i].b0) {
			box = i;
			break;
		}
	return p->nodes ? box : PAGE_NONE;
}

/* ---- the standfirst ---- */

#define STAND_BLOCKS 25 /* between the headline and the box */
#define STAND_UNITS  50

/* Does a box lead away above a line in it, beside that or right below it? An
 * article with a text below that has it for its own. */
static bool leads_away(
    const struct page *p, const struct node *n, const struct block *b)
{
	const struct block *end = p->block + n->b1;
	const struct block *next = b + 1 < end ? b + 1 : b;
	uint64_t below = 0;
	for (const struct block *k = next; k < end && below <= BELOW_UNITS; k++)
		below += judge_prose(k) ? k->units : 0;
	if (n->tag == TAG_ARTICLE && below > BELOW_UNITS)
		return false;
	for (uint32_t i = (uint32_t)(n - p->node) + 1; i < next->to; i++)
		if (!p->node[i].is_text && p->node[i].tag == TAG_A &&
		    page_attr(&p->node[i], S("href")).n)
			return true;
	return false;
}

static bool is_standfirst(const struct page *p, const struct block *b)
{
	uint32_t no = W_COMMENT | W_RELATED | W_AD | W_SIGNUP | W_NAV |
		      W_CAPTION | W_CREDIT | W_SHARE | W_MEDIA | W_HIDDEN |
		      W_AUTHOR | W_BIO | W_SIDE;
	uint32_t n = b->node;
	if (b->linked * 3 > b->units || b->units < STAND_UNITS ||
	    b->kind == BLOCK_CAPTION || b->kind == BLOCK_ROW)
		return false;
	for (int up = 0; up < 3 && n != PAGE_NONE; up++) {
		uint32_t w = p->node[n].words & no;
		if ((w & W_RELATED) && b->ends &&
		    b - p->block < p->node[n].b0 + TEASER_BLOCKS &&
		    !leads_away(p, &p->node[n], b))
			w &= ~(uint32_t)W_RELATED; /* "teaser": of this text */
		if (w || p->node[n].tag == TAG_FIGURE ||
		    p->node[n].tag == TAG_ASIDE)
			return false;
		n = p->node[n].parent;
	}
	for (; n != PAGE_NONE; n = p->node[n].parent)
		if (p->node[n].words & W_FACTS)
			return false;
	return b->ends || b->units >= 80;
}

/* Prose between the headline and the box is of the article; what stands
 * with it is not. */
static void take_standfirst(struct page *p, struct str title, struct body *out)
{
	uint32_t from = out->b0 > STAND_BLOCKS ? out->b0 - STAND_BLOCKS : 0;
	uint32_t i = out->b0, first = out->b0;
	while (i > from && !judge_same(p->block[i - 1].text, title) &&
	       !(p->block[i - 1].kind == BLOCK_HEADING &&
		   p->block[i - 1].level == 1))
		i--;
	if (i == from)
		return;
	for (uint32_t k = out->b0; k-- > i;) {
		p->block[k].drop = !is_standfirst(p, &p->block[k]);
		if (!p->block[k].drop)
			first = k;
	}
	out->b0 = first;
}

#define TALK_WEIGHT 200 /* prose that all of it may be called comments */

static uint32_t find(struct finder *f, uint32_t head)
{
	drop_named(f);
	drop_all_cards(f);
	drop_others(f, head);
	sum_up(f);
	return best_box(f, head);
}

void body_find(struct page *p, struct str title, struct body *out)
{
	uint32_t head = headline_of(p, title);
	*out = (struct body){.box = p->article, .head = head};
	if (p->article == PAGE_NONE) { /* nobody knows */
		struct finder f = {.p = p, .head = head};
		running(&f);
		out->box = find(&f, head);
		if (out->box == PAGE_NONE && f.total > TALK_WEIGHT) {
			f.talk = true; /* a forum, a match as it goes on */
			for (uint32_t i = 0; i < p->blocks; i++)
				p->block[i].drop = false;
			out->box = find(&f, head);
		}
		if (out->box == PAGE_NONE)
			out->box = any_box(&f);
	}
	if (out->box == PAGE_NONE)
		return;
	out->b0 = p->node[out->box].b0;
	out->b1 = p->node[out->box].b1;
	if (p->article == PAGE_NONE)
		take_standfirst(p, title, out);
}
