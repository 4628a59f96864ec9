/* SPDX-License-Identifier: MIT */
/* gazetted: how things stand by a report, beside what it calls them by. */
/*
 * Who tells an outcome calls its people and things by what was before: "The
 * missing girl", "after a search of six hours", "the bull, which had been
 * sought since noon, is back". That says nothing of now.
 *
 *	stand_moods(S("Missing girl phones her aunt"), S("en"))	-> 0
 *	stand_moods(S("A girl is missing"), S("en"))		-> MOOD_STILL
 */
#ifndef GZ_SUMMARY_STAND_H
#define GZ_SUMMARY_STAND_H

#include <stdbool.h>

#include "base/str.h"

struct arena;
struct fact;
struct turn_report;

/* Moods (text/moods.h) of a headline or sentence, of what it says of now. */
unsigned stand_moods(struct str sentence, struct str language);

/* A comment, what somebody says, or what explains: "Why ...". */
bool stand_aside(const struct turn_report *r);

/* A word of another report is what `x`, which was read (turn.h), is of, other
 * than where. */
bool stand_of_subject(const struct turn_report *x, const struct fact *f);

/* `y`, a report of a later hour, tells as what is what `x`, which was read
 * (turn.h), said may be or goes on: its headline and how it begins say neither,
 * and are of the same. What is to come must be due by then, and is answered by
 * what tells how it went; what goes on by what tells that it is over or was,
 * and not by what "is not"; neither is by what stands aside. */
bool stand_settles(
    struct arena *a, const struct turn_report *x, struct turn_report *y);

#endif
