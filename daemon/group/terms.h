/* SPDX-License-Identifier: MIT */
/* gazetted: what an article is about, as weighted terms. */
/*
 * A term is a stem (the first letters of a word where there is no stemmer for
 * its language, or of what is no name where words are put together), a name,
 * two names side by side, a number, a number with the word before or behind it
 * ("12 hurt"), or two neighbours in a script without spaces. Its weight here is
 * that of its place and kind in this text; how rare it is among stories is for
 * the clusters to say (pool.h).
 *
 *	place	a word counts 1 / (1 + PLACE_DECAY * sentence): news tell the
 *		main thing first
 *	kind	names and numbers weigh more: the same thing happens to others
 *		too, and only they tell those stories apart. A name is a word
 *		that this text writes with a capital more often than not where
 *		no sentence begins; a text that Writes Most Words So has none,
 *		and in one without capitals what the headline and the text both
 *		have does for one unless it is written small. A brief report
 *		may have its names at the beginnings alone, or in the headline:
 *		there the headline tells too unless it Writes So, and so do two
 *		beginnings
 *	seam	of the pairs in a run of letters without spaces about half are
 *		words, the others reach from one into the next and weigh half;
 *		what stands twice is a word, or part of a name
 */
#ifndef GZ_GROUP_TERMS_H
#define GZ_GROUP_TERMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "base/vec.h"

struct arena;
struct heading;
struct headline_draft;
struct sketch;
struct lexicon;

enum term_kind {
	TERM_WORD,
	TERM_NUMBER,
	TERM_FIGURE, /* a number and a word beside it */
	TERM_NAME,
	TERM_NAMES, /* two side by side */
};

struct term {
	uint64_t id;	 /* hash of the term's text, never 0 */
	struct str word; /* borrowed from the text, as it has it first */
	enum term_kind kind;
	bool titled; /* stands in the headline */
	bool told;   /* stands in the text */
	bool dated;  /* names a day or a month, or is a figure beside such or in
		      * a date ("3日"), wherever it stands */
	bool small;  /* written small where a name would not be */
	bool pair;   /* of letters, in a script without spaces */
	bool overlaps; /* such a pair with the one before it that counts, where
			* it stands first */
	bool seam; /* a pair in a run, once in a text that is not brief: it may
		    * be the end of one word and the beginning of the next */
	bool counts;	/* the word is a number, or one in words */
	bool usual;	/* in any long text: a word of a closed class or a digit
			 * alone; never of a brief one, whose regressions
			 * (vector.h) had such words with the rest */
	bool beside;	/* another name, or a pair of letters beside another */
	uint32_t frame; /* of a figure: the words around it in the text, as it
			 * stands there first, days and figures being one */
	double weight;	/* > 0 */
	double rarity;	/* nats, by pool_weigh */
};

typedef VEC(struct term) term_list;

/* The terms of an article, each once, its headline laid out and in pieces and
 * the sketch of its text, by one reading of the first TERMS_TEXT_MAX bytes
 * (group/caps.h). `language` may be absent, `pieces` be NULL. */
void terms_of(struct arena *a, struct lexicon *lexicon, struct str title,
    struct str text, struct str language, term_list *out,
    struct heading *out_heading, struct headline_draft *pieces,
    struct sketch *out_text);

/* The id under which a stem or a word stands in vectors. */
static inline uint32_t term_short(uint64_t id)
{
	return (uint32_t)(id >> 32) | 1;
}

#endif
