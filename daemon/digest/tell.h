/* SPDX-License-Identifier: MIT */
/* gazetted: what an edition says of a story. */
#ifndef GZ_DIGEST_TELL_H
#define GZ_DIGEST_TELL_H

#include "model/digest.h"
#include "model/edition.h"

struct arena;

/* The articles of a story that its summary is made from, the lead first and
 * those that are surely of its event and in its language, each once, at most
 * TELL_DOCS_MAX; returns how many. */
#define TELL_DOCS_MAX 5
size_t tell_articles(
    const struct story *s, const struct article *out[TELL_DOCS_MAX]);

/* The summary, within the digest's summary_chars and summary_sentences:
 *
 *  1. what the feed says of a story's only article, where that is whole
 *     sentences of news and short enough
 *  2. whole sentences of the articles' texts (summary.h), a thing said once
 *  3. what the feed says, if it is short enough and not cut off itself, or
 *     its first sentence; in scripts that know no sentences, its beginning
 *
 * `texts[i]` is the whole text of tell_articles()'s i-th, plain with a
 * paragraph a line; absent where there is none but the feed's summary. Empty
 * where the digest wants none or there is nothing to say but the headline. In
 * the arena, or borrowed. */
struct str tell_summary(struct arena *a, const struct digest *d,
    const struct story *s, const struct str *texts);

#endif
