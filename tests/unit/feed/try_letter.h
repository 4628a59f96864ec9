/* SPDX-License-Identifier: MIT */
/* gazetted: what the tests of letters share. */
#ifndef GZ_TEST_FEED_TRY_LETTER_H
#define GZ_TEST_FEED_TRY_LETTER_H

#include "base/arena.h"
#include "feed/letter.h"

/* Whether the operator is told of it, and it is no article. */
static inline bool try_told(struct arena *a, struct str bytes)
{
	struct letters_told told = {0};
	struct letter one = {.bytes = bytes, .arrived = 1700000000};
	letters list = {.v = &one, .n = 1, .cap = 1};
	const struct letter_opts opts = {.split = false};
	struct feed f;
	feed_letters(a, &list, &opts, &f, &told);
	return told.notices.n && !f.entries.n;
}

#endif
