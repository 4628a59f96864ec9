/* SPDX-License-Identifier: MIT */
/* gazetted: the words that point at what was told, from anywhere. */
/*
 * For pointed.c alone. A language may have several rows; how many rows there
 * are is written here, and the compiler sees that it is so.
 */
#ifndef GZ_PROSE_POINTED_TABLE_H
#define GZ_PROSE_POINTED_TABLE_H

#include "base/str.h"

enum where {
	BEFORE,	 /* the noun stands behind it: "this plan" */
	ARTICLE, /* behind an article: "ezt a tervet" */
	CAPITAL, /* behind adjectives, with a capital: "dieser neue Plan" */
	BEHIND, /* it stands before it: "rencana tersebut", "התוכנית הזו" */
};

/*
 * these	point
 * noun		how it begins, or for ARTICLE one of the words before it
 * here		is in its place: a time or a place, or no noun
 * of		before what points, where that is another word elsewhere:
 *		"of that plan"
 */
struct pointer {
	struct str language;
	enum where where;
	const char *these, *noun, *here, *of;
};

#define POINTED_POINTERS 29
extern const struct pointer pointed_pointers[POINTED_POINTERS];

/* "El citado contrato": of which was told, by a word that says so, or hardly
 * says more. Where that is a verb's form as well, behind an article. */
#define POINTED_MENTIONED 20
extern const struct pointer pointed_mentioned[POINTED_MENTIONED];

/* "Another problem", where it is the first word, or the second: one was told
 * of. Another person is one more, of whatever was told. */
#define POINTED_OTHERS 27
extern const struct pointer pointed_others[POINTED_OTHERS];

/* "A similar study", "Une étude similaire", at the beginning: like which one
 * was told. "Similar to" says it; "comparable sales" are no others. */
#define POINTED_ALIKE 24
extern const struct pointer pointed_alike[POINTED_ALIKE];

#endif
