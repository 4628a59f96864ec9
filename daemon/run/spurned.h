/* SPDX-License-Identifier: MIT */
/* gazetted: editions that are refused for what they hold. */
/*
 * What waits of them is held, and the operator is told. Those of their readers
 * who were given up before that was known are held, too. An edition that some
 * take is refused where deliver/taste.h says so; one that nobody of its issue
 * was sent is when all were asked, however few they are.
 */
#ifndef GZ_RUN_SPURNED_H
#define GZ_RUN_SPURNED_H

#include "run/run.h"

/* All of them, also of a run that was killed; when nothing is in hand. */
int spurned_rule(struct run *r, struct err *e) MUST_CHECK;

#endif
