/* SPDX-License-Identifier: MIT */
/* gazetted: what is told in short above an article, and again in it. */
#include "extract/points.h"

#include "base/arena.h"
#include "base/map.h"
#include "text/furniture.h"
#include "text/words.h"

#define POINTS_MIN  2	 /* items of such a list */
#define POINTS_MAX  12	 /* a longer one is what the page is for */
#define POINT_LEAST 16	 /* of items on average; shorter ones name things */
#define POINT_UNITS 300	 /* a longer item is a paragraph */
#define TOLD_UNITS  30	 /* a longer item tells something */
#define TEXT_MIN    400	 /* units behind the list */
#define TEXT_MAX    8000 /* what is farther away is not looked at */
#define HEAD_UNITS  40	 /* of the line above it */
#define WORD_MIN    4	 /* bytes; shorter ones stand in any text */
#define STEM_BYTES  6	 /* of a word that other endings do not change */
#define LISTS_MAX   3	 /* above a text; each is looked for in it */
#define WORDS_MIN   6	 /* of a list, to say anything about it */

/* Does a word say what a text is of? `out` is what all its forms begin with. */
static bool tells(const struct word *w, struct str *out)
{
	size_t n = w->folded.n;
	if (!w->pair && !w->number && n > STEM_BYTES)
		for (n = STEM_BYTES; ((unsigned char)w->folded.p[n] >> 6) == 2;)
			n++;
	*out = str_sub(w->folded, 0, n);
	return w->pair || w->number || w->folded.n >= WORD_MIN;
}

static uint32_t list_end(const struct page *p, uint32_t i, uint32_t end)
{
	while (i < end && p->block[i].kind == BLOCK_ITEM && !p->block[i].drop &&
	       p->block[i].units <= POINT_UNITS)
		i++;
	return i;
}

/* What is said in the paragraphs from block `i` on; NULL: too little. */
static struct map *words_behind(const struct page *p, uint32_t i, uint32_t end)
{
	struct map *all = map_new(p->a);
	uint32_t units = 0;
	for (; i < end && units < TEXT_MAX; i++) {
		const struct block *b = &p->block[i];
		if (b->drop ||
		    (b->kind != BLOCK_TEXT && b->kind != BLOCK_QUOTE))
			continue;
		units += b->units;
		struct words w = words_of(b->text);
		struct word word;
		struct str stem;
		while (words_next(&w, &word))
			if (tells(&word, &stem) && !map_get(all, stem))
				map_put(all, str_dup(p->a, stem), all);
	}
	return units < TEXT_MIN ? NULL : all;
}

/* Nearly all that the items say is said there, or half of it, where they are
 * as long as sentences, or a third below a line that calls them points: what
 * is in a recipe is not, nor is what the list alone tells. */
static bool repeated(const struct page *p, uint32_t b0, uint32_t b1,
    const struct map *text, bool named)
{
	uint32_t all = 0, found = 0, units = 0;
	for (uint32_t i = b0; i < b1; i++) {
		units += p->block[i].units;
		struct words w = words_of(p->block[i].text);
		struct word word;
		struct str stem;
		while (words_next(&w, &word))
			if (tells(&word, &stem)) {
				all++;
				found += map_get(text, stem) != NULL;
			}
	}
	if (all < WORDS_MIN || units < (b1 - b0) * POINT_LEAST)
		return false;
	uint32_t least = named ? 4 : units > (b1 - b0) * TOLD_UNITS ? 6 : 9;
	return found * 12 >= all * least;
}

void points_drop(struct page *p, const struct body *body)
{
	uint32_t lists = 0;
	for (uint32_t i = body->b0; i < body->b1; i++) {
		const struct block *b = &p->block[i];
		if (b->kind != BLOCK_ITEM || b->drop) {
			if (!b->drop && b->kind == BLOCK_TEXT &&
			    b->units > HEAD_UNITS &&
			    (b->ends || str_ends(b->text, S(":"))))
				return; /* the text has begun */
			continue;
		}
		uint32_t end = list_end(p, i, body->b1);
		if (end < i + POINTS_MIN || end > i + POINTS_MAX ||
		    lists++ == LISTS_MAX)
			return;
		const struct map *text = words_behind(p, end, body->b1);
		struct block *head = i ? &p->block[i - 1] : NULL;
		bool named =
		    head && furniture_line(head->text) != FURNITURE_NONE;
		if (!text || !repeated(p, i, end, text, named))
			return;
		if (head && head->units <= HEAD_UNITS && head->level != 1)
			head->drop = true;
		for (; i < end; i++)
			p->block[i].drop = true;
		i--;
	}
}
