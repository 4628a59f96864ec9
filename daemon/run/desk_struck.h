/* SPDX-License-Identifier: MIT */
/* gazetted: bounces and complaints, of whom and what they weigh. */
#ifndef GZ_RUN_DESK_STRUCK_H
#define GZ_RUN_DESK_STRUCK_H

#include "run/desk_letter.h"

/* What the relay's word is as a bounce. Borrows from the delivery. */
struct return_bounce desk_refused(struct arena *a, const struct delivery *d);

/* Who complains of the reader's letter where that is somebody else, whom they
 * have it sent on to: another whom we know, or who shares nothing with them.
 * Absent where nobody is named, or one that may well be the reader. */
struct str desk_other_than(
    struct desk *k, const struct errand *er, struct str reader);

/* Puts what came back into k->ret. *out_ask: the reader to be asked whether
 * that complaint is theirs; id 0: none. */
int desk_strike(struct desk *k, const struct errand *er, struct str mail,
    struct return_reader *out_ask, struct err *e) MUST_CHECK;

/* Is the complaint of somebody whom the reader has mail sent on to theirs? No
 * answer to the report itself. */
int desk_ask_complainer(struct desk *k, const struct errand *er,
    const struct return_reader *r, struct err *e) MUST_CHECK;

#endif
