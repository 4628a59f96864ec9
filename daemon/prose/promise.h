/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that announce what a page tells. */
/*
 * "In this article I'll explain how ...", "Dieser Beitrag beleuchtet ...",
 * "Nous publions une conversation avec ...", "Why that is so, and what to do":
 * who has read it knows what the page is about, and nothing of what it says. A
 * sentence does so
 *
 *	where this page, its part, its series or who writes it is to tell
 *	where all of it are questions that it does not ask: no main clause
 *	where somebody "explains how", at the end of what stands above a text
 *
 * What others tell, a report or a minister, is news. Where a page has nothing
 * but its promise, that is better than nothing, so units.h keeps it apart from
 * what is furniture.
 */
#ifndef GZ_PROSE_PROMISE_H
#define GZ_PROSE_PROMISE_H

#include <stdbool.h>

#include "base/str.h"

struct folded;

/* The first two of these. With the `first` sentence of a text what it is about
 * would be lost, so that tells, unless it is the programme of a broadcast. */
bool promise_says(
    struct str language, const struct folded *sentence, bool first);

/* All of the sentence asks, and nothing tells: "Wie das geht und was es
 * kostet.". In a language of which too little is known for that, none does. */
bool promise_asks(struct str language, struct str sentence);

/* A verb of that, "explains", is not one of what is said. */
bool promise_telling(struct str language, struct str folded);

/* A name of several words, and a verb of telling in the present tense, with a
 * question behind it: "Ann Example explains how ...". */
bool promise_named(struct str language, struct str sentence);

#endif
