/* SPDX-License-Identifier: MIT */
/* gazetted: letters that were kept back, and are news, as the operator says. */
/*
 * A mailbox's letter is not in the state, only that it was told of
 * (model/told.h). So what is to be news is noted here until the mailbox is read
 * the next time, and taken from there.
 */
#ifndef GZ_STORE_LETTERS_H
#define GZ_STORE_LETTERS_H

#include "store/store.h"

struct asked_letter {
	struct str id;	  /* its Message-ID, as model/told.h has it */
	struct str place; /* model/letter.h's id */
};
typedef VEC(struct asked_letter) asked_letters;

/* Notes one, once; its source is due. */
int store_letter_ask(struct store *st, struct str source,
    const struct asked_letter *l, struct err *e) MUST_CHECK;

/* What is noted of a source, in the arena. */
int store_letters_asked(struct store *st, struct arena *a, int64_t source,
    asked_letters *out, struct err *e) MUST_CHECK;

/* These have been looked for. */
int store_letters_answered(struct store *st, int64_t source,
    const asked_letters *which, struct err *e) MUST_CHECK;

#endif
