/* SPDX-License-Identifier: MIT */
/* gazetted: readers whose refusal may be the relay's fault. */
/*
 * What deliver/taste.h rules as answers come is ruled once more when all of
 * them are in, from the state alone: those who were given up before there were
 * so many of them are put off, too, and the operator is told once of each
 * issue and relay. So what a run that was killed left undone the next one does.
 */
#ifndef GZ_RUN_DOUBT_H
#define GZ_RUN_DOUBT_H

#include "deliver/taste.h"
#include "run/run.h"
#include "store/outbox.h"

/* What a relay said of the issue that an edition is of. */
int doubt_read(struct store *st, int64_t edition, struct str relay,
    struct issue_taste *out, struct err *e) MUST_CHECK;

/* Rules of these issues, and of all with refusals that nobody heard of or that
 * were not ruled on. */
int doubt_rule(
    struct run *r, const issue_ids *issues, struct err *e) MUST_CHECK;

#endif
