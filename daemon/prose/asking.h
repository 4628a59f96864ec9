/* SPDX-License-Identifier: MIT */
/* gazetted: what is asked, and who answers for themselves. */
#ifndef GZ_PROSE_ASKING_H
#define GZ_PROSE_ASKING_H

#include <stdbool.h>

#include "base/str.h"

/* A question that nobody is said to ask is put to the reader. */
bool asking(struct str sentence);

/* All of a line is one question, as an interview has them. */
bool asking_line(struct str line);

/* A question is put to somebody: "What do you read?". In a language in which
 * that is not known by a word, each is. */
bool asking_another(struct str language, struct str question);

/* A line, of whatever sentences, ends in a question to who reads it: "You live
 * in Orlin. Do you like it?" In few languages. */
bool asking_you(struct str language, struct str line);

/* The same of a somewhat longer line. Of German ones in which "sie" may be
 * others, none; several in a text are an interview's. */
bool asking_prompt(struct str language, struct str line);

/* All of a line calls to who reads it: "Want to learn more? Join our course."
 * In English. */
bool asking_call(struct str line);

/* A sentence speaks for who wrote it, or to who reads it, and quotes nobody
 * with that: "we act surprised", "check before you travel". In a language that
 * we know no such words of, none does. */
bool asking_aloud(struct str language, struct str sentence);

/* It does both: "we need your help". */
bool asking_appeal(struct str language, struct str sentence);

/* Somebody speaks for themselves: "I", "we". In a language that we know no such
 * words of, nobody does. */
bool asking_oneself(struct str language, struct str line);

/* A word that speaks for somebody, or to who reads it, is outside of all
 * quotations, though another may be said to say so. */
bool asking_unquoted(struct str language, struct str sentence);

#endif
