/* SPDX-License-Identifier: MIT */
/* gazetted: the words with which a page announces what it tells. */
/*
 * For promise.c alone. A word that stands for a page, and for a road, a match
 * or a law as well ("section", "Serie", "artículo"), is in rows of its own,
 * with verbs that only who writes or speaks does.
 */
#ifndef GZ_PROSE_PROMISE_TABLE_H
#define GZ_PROSE_PROMISE_TABLE_H

#include "prose/rules.h"

/* What a sentence that meets a rule does. */
enum promise_row {
	TELLS = 1, /* announces, */
	OPEN = 2,  /* where nothing is told behind a colon, */
	SURE = 4,  /* or is no part of a text even where it begins so; */
	ASKS = 8,  /* or may do nothing but ask, */
	MET = 16   /* or comes before what somebody it met tells. */
};

extern struct rulebook promise_rules;

#endif
