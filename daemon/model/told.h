/* SPDX-License-Identifier: MIT */
/* gazetted: letters that a source's operator is told of, as the state has them.
 */
/*
 * One text: a line a letter, the newest first, with its time in front; and
 * where there were too many, one for the rest.
 *
 *	1700000300 an encrypted letter from Harbour: "Minutes"
 *	1700000000 +3
 */
#ifndef GZ_MODEL_TOLD_H
#define GZ_MODEL_TOLD_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct arena;

#define TOLD_SECONDS (14 * 86400) /* who has done nothing since has seen it */
#define TOLD_MAX     50		  /* letters by name */

/* Adds a letter at the front; what is too old or too much goes. `line` has no
 * line break. Absent: `more` letters that have no name. */
struct str told_add(
    struct arena *a, struct str was, int64_t now, struct str line, size_t more);

/* Cuts the next one off that is not too old. `out_line` is absent for the rest,
 * `*out_more` of them. False: there is none. A text of one line without a time
 * is of `at`. */
bool told_next(struct str *rest, int64_t at, int64_t now, int64_t *out_at,
    struct str *out_line, size_t *out_more);

#endif
