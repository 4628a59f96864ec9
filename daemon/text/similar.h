/* SPDX-License-Identifier: MIT */
/* gazetted: "did you mean". */
/*
 * Finds the known name that a mistyped word probably stands for. The distance
 * is Damerau-Levenshtein's (optimal string alignment) over bytes: a byte
 * added, dropped or changed, or two neighbours swapped, each cost one. ASCII
 * case does not count, nor does "-" against "_".
 *
 *	struct str hint = similar_best(S("tittle"), names, n_names);
 *	if (hint.p)
 *		err_set(e, ERR_CONFIG, "unknown key ... did you mean ...?");
 */
#ifndef GZ_TEXT_SIMILAR_H
#define GZ_TEXT_SIMILAR_H

#include "base/str.h"

/* The distance between two words; SIMILAR_WORD_MAX + 1 where one of them is
 * longer than SIMILAR_WORD_MAX (text/caps.h). */
size_t similar_distance(struct str a, struct str b);

/* The name in `among` closest to `word`, the first of several equally close:
 * borrowed from `among`. Absent where none is within the larger of 2 and a
 * third of the word's length, or where so many changes were needed that no
 * byte of the word would be left. */
struct str similar_best(struct str word, const struct str *among, size_t n);

#endif
