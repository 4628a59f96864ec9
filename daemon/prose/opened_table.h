/* SPDX-License-Identifier: MIT */
/* gazetted: the words that sentences begin with to take up what was said. */
/*
 * For opened.c alone. How many rows there are is written here, and the compiler
 * sees that it is so.
 */
#ifndef GZ_PROSE_OPENED_TABLE_H
#define GZ_PROSE_OPENED_TABLE_H

#include "text/language_row.h"

/* Openings of up to OPENING_MAX words, "|as a result|in turn|", in lower case,
 * without apostrophes. */
#define OPENED_LANGUAGES 36
extern const struct language_list opened_table[OPENED_LANGUAGES];

#endif
