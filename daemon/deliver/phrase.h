/* SPDX-License-Identifier: MIT */
/* gazetted: the first things that somebody says in a letter. */
/*
 * What a letter is about may stand behind a greeting, before a name, or in a
 * sentence that goes over the end of a line. The pieces are told by their form,
 * which is much the same in all languages: a greeting is a few words that end
 * with a sign or stand alone.
 *
 *	struct str s = S("Dear Sir or Madam,\n\nplease unsubscribe\nme. Ann");
 *	phrase_cut_greeting(&s)		 -> "please unsubscribe\nme. Ann"
 *	p = phrase_paragraph(a, s)	 -> "please unsubscribe me. Ann"
 *	phrase_sentence(p)		 -> "please unsubscribe me"
 */
#ifndef GZ_DELIVER_PHRASE_H
#define GZ_DELIVER_PHRASE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"

/* With one plain blank between words and none at the ends of lines, whatever
 * stands there, without characters that show nothing, and with "'" for the sign
 * that phones write; in the arena. */
struct str phrase_clean(struct arena *a, struct str s);

/* May a line be what mail programs write over what they quote: a date, a name
 * and a colon; or fields, of which `next`, the one behind it, is another? */
bool phrase_quotes(struct str line, struct str next);

/* Cuts off what may be a greeting; false where the text begins with none. */
bool phrase_cut_greeting(struct str *s);

/* How many words there are, with a space between them. */
size_t phrase_words(struct str s);

/* The first line that is not empty. */
struct str phrase_line(struct str s);

/* That with those up to an empty one, in one line; in the arena. */
struct str phrase_paragraph(struct arena *a, struct str s);

/* What such a line says first, where only a name or a word of thanks is behind
 * it, or another sentence; absent: it is all one. */
struct str phrase_sentence(struct str line);

/* What ends a clause; from one to the next they are shorter. */
enum phrase_end { PHRASE_STOP, PHRASE_COMMA, PHRASE_JOINT, PHRASE_ENDS };

/* What such a line says before the first such sign, or word like "and" that
 * joins more to it; all of it where there is none. */
struct str phrase_clause(struct str line, enum phrase_end end);

/* Bytes of the sign at the beginning that ends a clause, or a line; 0: there is
 * none. */
size_t phrase_clause_sign(struct str s);

/* Is there a question mark? */
bool phrase_asks(struct str s);

/* Cuts the first sentence off a line, with a question mark where it ends with
 * one; false where nothing is left. */
bool phrase_next(struct str *line, struct str *out);

#endif
