/* SPDX-License-Identifier: MIT */
/* gazetted: the words in dates. */
#ifndef GZ_TEXT_DATE_NAMES_H
#define GZ_TEXT_DATE_NAMES_H

#include <stdbool.h>

#include "base/str.h"

/* 1..12 for the name of a month or its beginning, in lower case; else 0. */
int date_month(struct str word);

/* 0 Sunday .. 6 Saturday for an English name or its first three letters and
 * more, -1 for what is none. */
int date_weekday(struct str word);

/* Whether a word in lower case is a day of the week, in whatever language. */
bool date_day_of_week(struct str word);

/* Whether it is one that tells which day: no month, which may stand beside it,
 * and not what any such day has, as in "sexta-feira". */
bool date_names_day(struct str word);

/* The days of the week and the months of a language, as date_word() takes them;
 * of English where `language` is absent, none where it is not known. */
const char *date_words(struct str language);

/* Whether a folded word is one of them. */
bool date_word(const char *words, struct str word);

/* Whether a folded word may be one of the months among them, cut short: "okt",
 * "sept". Many are other words as well, so by itself it says nothing. */
bool date_month_short(const char *words, struct str word);

/* Seconds east of UTC for a zone's name in any case. Military letters are among
 * them, but no small ones, which are words ("14:05 h"); save z. */
bool date_zone(struct str word, int *out_offset);

#endif
