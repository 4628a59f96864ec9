/* SPDX-License-Identifier: MIT */
/* gazetted: a sentence in lower case, to look for phrases in. */
/*
 *	struct folded f;
 *	fold_sentence(S("• We Use Cookies."), &f);
 *	folded_begins(&f, "we use")	-> true
 *
 * Nearly all of many phrases have two bytes together that the sentence has
 * nowhere, so most are known not to be in it without a look.
 */
#ifndef GZ_DIGEST_FOLDED_H
#define GZ_DIGEST_FOLDED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

#define FOLDED_MAX   1023 /* bytes that are looked at */
#define FOLDED_PAIRS 2048 /* bits for which two bytes stand together */

struct folded {
	char s[FOLDED_MAX + 8];
	const char *words; /* behind marks such as bullets */
	uint64_t pairs[FOLDED_PAIRS / 64];
};

/* With straight apostrophes. Phrases are given so, too. */
void fold_sentence(struct str sentence, struct folded *out);

/* It begins with one of the phrases, or does behind its marks. */
bool folded_begins(const struct folded *f, const char *const *words, size_t n);

/* It holds one of them. */
bool folded_holds(const struct folded *f, const char *const *words, size_t n);

/* It holds both of one of the pairs; or begins with the first and holds the
 * other. */
struct two_phrases {
	const char *x, *y;
};
bool folded_holds_both(
    const struct folded *f, const struct two_phrases *pairs, size_t n);
bool folded_begins_and_holds(
    const struct folded *f, const struct two_phrases *pairs, size_t n);

#endif
