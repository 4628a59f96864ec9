/* SPDX-License-Identifier: MIT */
/* gazetted: summaries by the configured machine. */
/*
 * A story's articles are put to the summariser as one question; the same
 * question is asked once, for its answer is kept in the state. Whoever gets no
 * answer that may be told keeps the summary he has: the machine is never
 * needed, and in one pass never waited for longer than its budget.
 */
#ifndef GZ_RUN_MACHINE_H
#define GZ_RUN_MACHINE_H

#include "base/hash.h"
#include "base/vec.h"
#include "run/run.h"

struct wish {
	struct story *story; /* gets the summary */
	struct str question;
	struct key128 key; /* of the question and whom it is put to */
};
typedef VEC(struct wish) wishes;

/* Whether digest `d` wants the machine, and it has not failed in this run. */
bool machine_wanted(const struct run *r, const struct digest *d);

/* Asks the state for the summary of story `s`, as told from `from`, of whose
 * tell_articles() `texts` are the texts; where it has none the question is
 * added to `out`, in the arena. */
int machine_recall(struct run *r, struct arena *a, const struct digest *d,
    struct story *s, const struct story *from, const struct str *texts,
    wishes *out, struct err *e) MUST_CHECK;

/* Puts the questions. Stories that get an answer have it as their summary,
 * in `a`, and are marked; it is kept unless the state is only looked at. What
 * goes wrong with the machine is warned of, once, and is no error. */
int machine_ask(struct run *r, struct arena *a, const struct digest *d,
    const wishes *all, struct err *e) MUST_CHECK;

#endif
