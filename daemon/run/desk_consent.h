/* SPDX-License-Identifier: MIT */
/* gazetted: what readers answer to letters that ask them. */
#ifndef GZ_RUN_DESK_CONSENT_H
#define GZ_RUN_DESK_CONSENT_H

#include "run/desk_letter.h"

/* What the token confirms, done or not; id 0: nothing. */
int desk_question(struct desk *k, const struct token *t,
    struct return_request *out, struct err *e) MUST_CHECK;

int desk_confirm(
    struct desk *k, const struct errand *er, struct err *e) MUST_CHECK;

/* Does an answer say what a person has to read: to a letter that still waits
 * for one, what is neither a yes nor a no; to another, what is not done? */
int desk_answer_puzzles(struct desk *k, const struct errand *er, bool *out,
    struct err *e) MUST_CHECK;

#endif
