/* SPDX-License-Identifier: MIT */
/* gazetted: what readers ask for. */
#ifndef GZ_RUN_DESK_WISH_H
#define GZ_RUN_DESK_WISH_H

#include "run/desk_letter.h"

int desk_leave(
    struct desk *k, const struct errand *er, struct err *e) MUST_CHECK;

/* The answer is the same whether the address is known or not: whoever asks
 * for another's address learns nothing. */
int desk_join(
    struct desk *k, const struct errand *er, struct err *e) MUST_CHECK;

/* The digest asked for by name, else the first that is public; or NULL. */
const struct digest *desk_asked_for(
    const struct desk *k, const struct errand *er);

/* What stands behind the word is neither a digest nor an address: then it may
 * not be about leaving. */
bool desk_strays(const struct desk *k, const struct errand *er);

#endif
