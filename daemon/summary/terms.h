/* SPDX-License-Identifier: MIT */
/* gazetted: the words of a story's texts, by their first letters. */
#ifndef GZ_SUMMARY_TERMS_H
#define GZ_SUMMARY_TERMS_H

#include "base/str.h"

struct chooser;
struct term;
struct word;

/* `word`, of which that is, is good until the function returns. */
typedef void terms_see(
    struct chooser *c, void *ctx, struct term *t, const struct word *word);

/* Each that is no short word, as often as it stands there. */
void terms_each(struct chooser *c, struct str s, terms_see *see, void *ctx);

#endif
