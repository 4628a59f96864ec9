/* SPDX-License-Identifier: MIT */
/* gazetted: words by which a headline says that a thing is open, or through. */
/*
 * By language (BCP 47); of one that has no words here nothing is said.
 *
 *	signs_halt(S("Ferry port closed"), S("en"))	-> true
 */
#ifndef GZ_SUMMARY_SIGNS_H
#define GZ_SUMMARY_SIGNS_H

#include <stdbool.h>

#include "base/str.h"

/* What was so before is so again. */
bool signs_again(struct str sentence);

/* And that is no better: "hit again", "wieder Unfall". */
bool signs_worse_again(struct str sentence);

/* To the word that says so, and two behind it: of what is further on it is not
 * said. "The mayor again promises a new bridge". */
struct str signs_until_again(struct str headline, struct str language);

/* It stands still, or is to: what "again" ends. */
bool signs_halt(struct str sentence, struct str language);

/* It runs as on other days. */
bool signs_normal(struct str sentence, struct str language);

/* By what some say who are not named, or by hearsay. */
bool signs_sources(struct str sentence, struct str language);

/* Somebody denies it. */
bool signs_deny(struct str sentence);

/* A warning, an alarm, or an order to leave. */
bool signs_warning(struct str sentence, struct str language);

/* The words of a headline by which a warning holds no more, near each other and
 * in one clause: not "Flights cancelled as storm warning issued". Absent where
 * there are none. */
struct str signs_lifted(struct str headline, struct str language);

/* Of a match: it is at half-time. */
bool signs_half_time(struct str sentence, struct str language);

#endif
