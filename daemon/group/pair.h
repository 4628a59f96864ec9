/* SPDX-License-Identifier: MIT */
/* gazetted: how likely it is that two reports of a window are of one event. */
/*
 * vector.h says it of two reports as such. In a window it is known, too, which
 * of them was told, and which are of one source: who goes on with what was told
 * has names and figures of his own, which is what is new; and a source has
 * forms, the items of which are alike and go on with nothing (manner.h).
 */
#ifndef GZ_GROUP_PAIR_H
#define GZ_GROUP_PAIR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "group/again.h"
#include "group/cluster.h"
#include "group/pool.h"
#include "group/window.h"

/* Is taken off, as of one pair alone; of several that bear each other out it is
 * given back (link.h). */
#define EVENT_ODDS (2 * JOIN_ODDS)

/* What the later of two reports is to the earlier, of one source. */
enum again pair_again(
    const struct grouping *g, const struct item *later, const struct item *it);

/* The same of two sources: whether the one has but another count. */
bool pair_recounted(
    const struct grouping *g, const struct item *later, const struct item *it);

/* Notes that report `i` says again what report `number` of its source does.
 * That is no link: it has its place beside what it says again. */
void pair_say_again(struct grouping *g, size_t i, uint32_t number, double part);

/* The odds that a source's own report goes on with an earlier one near it, or
 * none, and why, where it is not by the event. Notes what it says again, and
 * which form it is of. */
double pair_own(struct grouping *g, size_t i, const struct near *near,
    enum reason *out_reason);

/* The odds that two are of one event. */
double pair_event(
    struct grouping *g, size_t i, size_t k, const struct likeness *like);

#endif
