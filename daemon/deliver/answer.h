/* SPDX-License-Identifier: MIT */
/* gazetted: what somebody says to a letter that asks them something. */
/*
 * The letter says that an empty answer will do, and its token proves that it
 * was read. So what is written into an answer counts as a yes only where it is
 * one, clause by clause: next to a yes only courtesy, a name or the same again
 * may stand. Whatever else is said, by people or by machines that answer for
 * them, is for a person to read.
 *
 *	answer_of(a, S("Yes, please.\nAnn"), S("Ann"))	-> ANSWER_YES
 *	answer_of(a, S("Who are you?"), S("Ann"))	-> ANSWER_OTHER
 */
#ifndef GZ_DELIVER_ANSWER_H
#define GZ_DELIVER_ANSWER_H

#include "base/arena.h"
#include "deliver/errand.h"

/* Of own_answer()'s text; `name` is that of the sender, which may stand below
 * it. */
enum errand_answer answer_of(struct arena *a, struct str own, struct str name);

#endif
