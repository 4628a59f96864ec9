/* SPDX-License-Identifier: MIT */
/* gazetted: what several reports of a story count and say of one thing. */
#ifndef GZ_SUMMARY_COUNTS_H
#define GZ_SUMMARY_COUNTS_H

#include <stdbool.h>
#include <stddef.h>

struct chooser;
struct piece;

/*
 * Asked of a piece (chooser.h) when others are taken, or not yet. A count is of
 * victims, of things or of a share (facts.h).
 */

/* Another report begins with it, and with a higher count of what was told: more
 * have died by now. A lower one is of an earlier hour. */
bool counts_more(struct chooser *c, struct piece *p);

/* It counts what nothing that was taken does: the dead, the hurt where there
 * are none, those of another place, or its share of another thing. */
bool counts_other(struct chooser *c, struct piece *p);

/* A report begins with it that is later than what was told by hours, and it has
 * a figure that no other has: the story has moved on. */
bool counts_moved_on(struct chooser *c, struct piece *p);

/* How a report that is no older than the lead begins has of its own headline
 * what nothing that was told has, nor the headlines above it: the event is but
 * what it goes out from. */
bool counts_own_news(struct chooser *c, struct piece *p);

/* Reports that were told from say it: one sentence of theirs, or all; or its
 * figures. */
bool counts_said(struct chooser *c, struct piece *p);

/* Of what reports begin with, the count that is of the latest hour is told in
 * the place of the others: of the dead and the hurt, or of the same things. The
 * headline stands above it. */
void counts_last(struct chooser *c, size_t chars);

/* What each of `n` reports, whose hours are known, makes of the earlier ones:
 * sentences of these that say how things were are not told (turn.h). */
void counts_overtake(struct chooser *c, size_t n);

#endif
