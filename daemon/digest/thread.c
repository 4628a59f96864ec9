/* SPDX-License-Identifier: MIT */
/* gazetted: whether a sentence is of what was told, or of what was not. */
/*
 * A text holds together by who and what its sentences have in common with those
 * before them (Barzilay and Lapata, Modeling Local Coherence: An Entity-Based
 * Approach, Computational Linguistics 34, 2008), and what is told of it must so
 * too. Deviation: who and what is written with a capital, for that needs no
 * parser; elsewhere nothing is found.
 */
#include "digest/thread.h"

#include "base/utf8.h"
#include "digest/asking.h"
#include "digest/chooser.h"
#include "text/language.h"
#include "text/listed.h"
#include "text/words.h"

#define NEAR	  2 /* sentences before it */
#define WORD_MIN  4 /* letters, but of "TV" */
#define WORD_STEM 6 /* of them, that are in it in every case */

static struct str stem_of(struct str word)
{
	size_t end = 0, n = 0;
	uint32_t c;
	while (end < word.n && n++ < WORD_STEM)
		end += utf8_next(word, end, &c);
	return str_sub(word, 0, end);
}

/* "Orlin", "TV", "iPad", but no short word that a sentence begins with. */
static bool capital(const struct word *w)
{
	size_t n = 0;
	for (size_t i = 0; i < w->raw.n; i++)
		n += w->raw.p[i] >= 'A' && w->raw.p[i] <= 'Z';
	return n > 1 || ((n || w->upper) && utf8_len(w->raw) >= WORD_MIN);
}

static bool told(
    const struct chooser *c, const struct piece *p, struct str stem)
{
	if (word_stem_in(c->docs[p->u->doc].title, stem) ||
	    word_stem_in(c->docs[0].title, stem))
		return true;
	for (size_t i = 0; i < c->n; i++)
		if (c->pieces[i].taken &&
		    word_stem_in(c->pieces[i].u->text, stem))
			return true;
	return false;
}

/* How many sentences right before it are not told. A heading begins anew, and
 * a question too: what it asks may be told without it. */
static size_t gap_of(const struct piece *p)
{
	size_t n = 0;
	if (!p->u->place || asking(p[-1].u->text))
		return 0;
	while (n < NEAR && n < p->u->place) {
		const struct piece *before = p - n - 1;
		if (!before->u->whole || before->taken)
			break;
		n++;
	}
	return n;
}

static bool in_gap(const struct piece *p, size_t gap, struct str stem)
{
	for (; gap > 0; gap--)
		if (word_stem_in((p - gap)->u->text, stem))
			return true;
	return false;
}

bool thread_lost(const struct chooser *c, const struct piece *p)
{
	struct str language = c->docs[p->u->doc].language;
	struct words w = words_of(p->u->text);
	struct word word;
	size_t gap = c->told_any ? gap_of(p) : 0;
	bool lost = false;
	while (gap && words_next(&w, &word)) {
		bool first = word.raw.p == p->u->text.p;
		if (word.number || word.pair || !capital(&word) ||
		    language_small_word(word.folded, language))
			continue;
		struct str stem = stem_of(word.folded);
		if (told(c, p, stem))
			return false;
		lost |= !first && in_gap(p, gap, stem);
	}
	return lost;
}
