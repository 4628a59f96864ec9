/* SPDX-License-Identifier: MIT */
/* gazetted: words without their endings. */
/*
 * Snowball's stemmers (libstemmer) for the languages that it has and those that
 * bend words as one of these does; words of others stay as they are (endings.h
 * knows some). A stemmer keeps scratch memory: one a thread.
 *
 *	struct stemmer *s = stemmer_new();
 *	stemmer_stem(s, S("en"), S("earthquakes"))	-> "earthquak"
 */
#ifndef GZ_TEXT_STEM_H
#define GZ_TEXT_STEM_H

#include <stdbool.h>

#include "base/str.h"

struct stemmer;

/* Returns new (free with stemmer_free). */
struct stemmer *stemmer_new(void);
void stemmer_free(struct stemmer **s);

/* Whether it has stems for the language. */
bool stemmer_knows(struct stemmer *s, struct str language);

/* The stem of a folded word; `language` is an ISO 639-1 code or a tag that
 * begins with one. Good until the next call; `word` itself where there is no
 * stemmer for the language. */
struct str stemmer_stem(
    struct stemmer *s, struct str language, struct str word);

#endif
