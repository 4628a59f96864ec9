/* SPDX-License-Identifier: MIT */
/* gazetted: which blocks of a page are its article. */
#include "extract/body.h"

#include "base/arena.h"
#include "extract/words.h"

#define PROSE_UNITS 40	 /* a block this long may be prose */
#define LONG_UNITS  100	 /* a block this long is, with no sentence's end */
#define WEIGHT_MAX  1500 /* of one block: a licence is no better than news */

struct finder {
	struct page *p;
	int64_t *prose; /* running sums over blocks, raw */
	int64_t *sum;	/* running sums of weights that count */
	int64_t total;	/* all prose */
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
    W_CAPTION | W_CREDIT, W_META | W_DATE | W_UPDATED, W_AUTHOR, W_CATEGORY};
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
		if (under * 2 <= f->total || bad_words[k] == W_COMMENT)
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

static void drop_named(struct finder *f)
{
	struct page *p = f->p;
	uint32_t telling = telling_words(f);
	for (uint32_t i = 0; i < p->nodes; i++) {
		const struct node *n = &p->node[i];
		if (n->is_text || n->b0 == n->b1)
			continue;
		uint32_t w = names_of(n) & telling;
		if (!w || holds(p, i, p->h1))
			continue;
		if (prose(f, n) * 10 > f->total * 3 &&
		    !((w & W_COMMENT) && prose(f, n) * 10 < f->total * 8))
			continue;
		drop_all(p, n);
		i = n->end - 1;
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

static uint32_t best_box(const struct finder *f)
{
	const struct page *p = f->p;
	uint32_t best = PAGE_NONE;
	int64_t most = 0;
	for (uint32_t i = 0; i < p->nodes; i++) {
		if (p->node[i].is_text || p->node[i].b0 == p->node[i].b1)
			continue;
		int64_t s = sum(f, &p->node[i]);
		if (s >= most && s > 0) {
			most = s;
			best = i;
		}
	}
	if (best == PAGE_NONE)
		return best;
	/* The innermost box that holds nearly all of it. */
	for (uint32_t i = best; i < p->node[best].end; i++)
		if (!p->node[i].is_text &&
		    sum(f, &p->node[i]) * 10 >= most * 8 &&
		    html_tag_block(p->node[i].tag) && p->node[i].tag != TAG_P)
			best = i;
	return best;
}

void body_find(struct page *p, struct str title, struct body *out)
{
	struct finder f = {.p = p};
	running(&f);
	drop_named(&f);
	sum_up(&f);
	out->box = best_box(&f);
	out->b0 = out->b1 = 0;
	if (out->box == PAGE_NONE)
		return;
	out->b0 = p->node[out->box].b0;
	out->b1 = p->node[out->box].b1;
}
