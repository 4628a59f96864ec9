/* SPDX-License-Identifier: MIT */
/* gazetted: numbers with a stop that are ordinals: "im 2. Weltkrieg". */
/*
 * Some languages write an ordinal as a number with a stop behind it, as a
 * sentence ends in English. Which of both a stop is has three witnesses: the
 * number itself, the words that lead to one ("im", "der bisher", a king's
 * name), and the small words around it, by which a text is of a language that
 * writes them so.
 */
#ifndef GZ_TEXT_ORDINAL_H
#define GZ_TEXT_ORDINAL_H

#include <stdbool.h>

#include "base/str.h"

/* bytes on either side of a number that tell the language */
#define ORDINAL_AROUND 120

/* The number text[from..to], in the sentence that begins at `start` and with a
 * stop behind it, is an ordinal where a capital follows. */
bool ordinal_among(struct str text, size_t start, size_t from, size_t to);

/* A number of so few digits that it may be one. */
bool ordinal_number(struct str token);

/* Another ordinal follows the stop at `to` behind a dash, or the month and the
 * year of a date: "6. - 7. March", "5. 6. 2020". */
bool ordinal_range(struct str text, size_t start, size_t to);

/* How many more words around text[from..to] are of languages that write
 * ordinals with a stop than of others; `*out_last` where the verb comes
 * last. */
int ordinal_tongue(struct str text, size_t from, size_t to, bool *out_last);

#endif
