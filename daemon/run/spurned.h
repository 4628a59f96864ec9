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

struct spurned {
	int64_t edition;
	bool damaged;	  /* no, its text in the state is not what it was */
	struct str reply; /* the last word on it */
};
typedef VEC(struct spurned) spurned_list;

/* These, when nothing of them is in hand any more. */
int spurned_hold(
    struct run *r, const spurned_list *all, struct err *e) MUST_CHECK;

/* Those of which the state knows alone; also of a run that was killed. */
int spurned_rule(struct run *r, struct err *e) MUST_CHECK;

#endif
