/* SPDX-License-Identifier: MIT */
/* gazetted: the words with which people join and leave. */
/*
 * What people write to a list's address, in the languages that digests speak,
 * as tables that end with NULL, and how a word of them is told where signs and
 * courtesy stand around it.
 *
 *	plea_is(S("Please unsubscribe me, thanks!"), plea_leave) -> true
 *	plea_plain(S("from the Evening News list")) -> "Evening News"
 */
#ifndef GZ_DELIVER_PLEA_H
#define GZ_DELIVER_PLEA_H

#include <stdbool.h>

#include "base/str.h"

extern const char *const plea_leave[], *const plea_join[];
extern const char *const plea_yes[];   /* to what they are asked */
extern const char *const plea_no[];    /* which is no name, if with a capital */
extern const char *const plea_title[]; /* of plea_leave: said of much else */
extern const char *const plea_alone[]; /* as plea_leave, with nothing else */
extern const char *const plea_thanks[]; /* thanks begin with them */
extern const char *const plea_closing[];
extern const char *const plea_device[]; /* what programs write below */
extern const char *const plea_after[];	/* courtesy that stands behind */
extern const char *const plea_law[];	/* what they ask who name the law */

/* What is meant, without signs and courtesy around it. */
struct str plea_plain(struct str s);

/* Without signs alone. */
struct str plea_bare(struct str s);

/* Whether it is one of the words, with or without signs and courtesy. */
bool plea_is(struct str s, const char *const *words);

/* A few words, all with capitals where their script has some. */
bool plea_is_name(struct str s);

/* Is it one of those which are said of much else, with nothing behind it? */
bool plea_is_title(struct str s);

/* Does it begin with "please", "I want to"? */
bool plea_asks(struct str s);

#endif
