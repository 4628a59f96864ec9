/* SPDX-License-Identifier: MIT */
/* gazetted: where a text comes to its point. */
/*
 * What stands first may be what was known, asked or true until then, and fill
 * all the room. A text often says itself where its point is: so that is told
 * with what it begins with.
 *
 *	ANSWER	What a headline asks is asked again, and answered: "Does a pump
 *		suit old houses? In principle it does."
 *	FIGURE	A sentence has the figure of the headline, or its quotation.
 *	FINDS	"Here we show that ...", "Today, we're excited to share ...",
 *		"The study found ...", "The verdict: ..."
 *	TURNS	"But it turns out ...", "Now research shows the opposite."
 */
#ifndef GZ_SUMMARY_POINT_H
#define GZ_SUMMARY_POINT_H

struct chooser;
struct summary_opts;

/* Where of one report the point was not taken, it is, with what else there is
 * room for: a figure or a quotation for one word of the headline that was told
 * at most; what was found, or is otherwise now, only if all that was taken
 * stands above it. What begins with a day is news by itself: nothing below sums
 * it up or turns it; and neither is told without what the text begins with. */
void point_cover(struct chooser *c, const struct summary_opts *o);

#endif
