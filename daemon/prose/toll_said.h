/* SPDX-License-Identifier: MIT */
/* gazetted: what a sentence says of the victims that it counts. */
/*
 * By phrases, in any case and of all languages: which of them is in it tells
 * whether its count is of this event, and the last word on it.
 */
#ifndef GZ_PROSE_TOLL_SAID_H
#define GZ_PROSE_TOLL_SAID_H

#include <stdbool.h>

#include "base/str.h"

/* It tells of other years, or of what may come. */
bool toll_of_other_times(struct str sentence);

/* It says that nobody was hurt, as far as was known. */
bool toll_none(struct str sentence);

/* It counts some besides those that were counted. */
bool toll_besides(struct str sentence);

/* It puts right what was counted before. */
bool toll_puts_right(struct str sentence);

/* It tells of a fire: land is no victim of anything else. */
bool toll_burns(struct str sentence);

/* One of the phrases is in it; a bar parts them. */
bool toll_says(struct str sentence, const char *phrases);

#endif
