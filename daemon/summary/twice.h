/* SPDX-License-Identifier: MIT */
/* gazetted: what one report says twice. */
/*
 * Above its text a report has a line or two that say the main thing, and its
 * text begins by saying it in full:
 *
 *	A firm in Orlin recycles old batteries.		[left out]
 *	Orlin Cells of Wend has recycled 4,000 old batteries since May.
 *
 * Of the two the fuller one is told, in the place of the other, so that what
 * goes on from that may follow. Or the text quotes who said what the line had
 * in other words: then the quotation is left out.
 */
#ifndef GZ_SUMMARY_TWICE_H
#define GZ_SUMMARY_TWICE_H

struct chooser;
struct summary_opts;

/* Where a sentence that was taken of one report says what another does, the
 * choice is made anew without one of them. */
void twice_drop(struct chooser *c, const struct summary_opts *o);

#endif
