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

/* One of the phrases, in small letters and parted by '|', is anywhere in it. */
bool signs_say(struct str sentence, const char *phrases);

/* What was so before is so again. */
bool signs_again(struct str sentence);

/* It stands still, or is to: what "again" ends. */
bool signs_halt(struct str sentence, struct str language);

/* It runs as on other days. */
bool signs_normal(struct str sentence, struct str language);

/* By what some say who are not named, or by hearsay. */
bool signs_sources(struct str sentence, struct str language);

/* Somebody denies it. */
bool signs_deny(struct str sentence);

/* Of a match: it is at half-time. */
bool signs_half_time(struct str sentence, struct str language);

#endif
