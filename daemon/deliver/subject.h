/* SPDX-License-Identifier: MIT */
/* gazetted: subjects of what people and their machines answer. */
/*
 * Mail programs put a mark before the subject of what they answer or forward,
 * in the language of their user, and again before that; and machines that
 * answer for somebody who is away say so in it. Both are told by the words
 * that the common programs use, in the languages that digests speak and those
 * of their neighbours.
 *
 *	bool marked;
 *	subject_bare(S("AW: [News] Re[2]: unsubscribe"), &marked)
 *	    -> "unsubscribe", marked
 */
#ifndef GZ_DELIVER_SUBJECT_H
#define GZ_DELIVER_SUBJECT_H

#include <stdbool.h>

#include "base/str.h"

/* What is behind those marks, and names of lists in brackets; *out_marked:
 * there was one that answers or forwards. */
struct str subject_bare(struct str s, bool *out_marked);

/* Is one of those marks a forward's? */
bool subject_forwards(struct str s);

/* Does a subject speak of an automatic answer? `s` is in lower case as far as
 * it is ASCII. `*out_first`: by what it begins with. */
bool subject_is_automatic(struct str s, bool *out_first);

/* Does it say that they are away? Likewise. */
bool text_is_away(struct str s);

/* Does what somebody seems to have written say that a machine did: that they
 * are away, have moved, or will read it when one has shown to be a person?
 * Likewise in lower case. */
bool text_is_automatic(struct str s);

#endif
