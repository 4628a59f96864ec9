/* SPDX-License-Identifier: MIT */
/* gazetted: lines without a verb, such as stand below pictures. */
/*
 * "Firefighters at the scene in Leeds on Tuesday." ends in a stop as sentences
 * do, and in a text nothing else tells it from one. What gives it away is that
 * all of it is things and where they are:
 *
 *	[article] thing {preposition [article] thing}
 *
 * A word that stands where none of these may is taken for a verb, so that what
 * is not understood is a sentence. By language, for those that have
 * prepositions and put an article or a capital before most of their nouns; in
 * others no line is.
 */
#ifndef GZ_PROSE_VERBLESS_H
#define GZ_PROSE_VERBLESS_H

#include <stdbool.h>

#include "base/str.h"

/* The line is nothing but things and where they are. False in a language (BCP
 * 47) whose words are not known here. */
bool verbless(struct str language, struct str line);

/* Of two lines, the second tells of a name or thing that the first has. */
bool verbless_told(struct str line, struct str next);

/* A sentence that is a thing and what is said of it behind a comma, and ends
 * there: "Ann Example, who wrote the law.", "Eine Stadt, in der alle tanzen.".
 */
bool verbless_subject(struct str language, struct str sentence);

#endif
