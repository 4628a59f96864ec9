/* SPDX-License-Identifier: MIT */
/* gazetted: what a headline promises. */
/*
 * A headline names what its report tells. Where that begins with a scene, or
 * with what was before, most of those words may be in nothing that was taken:
 * so the best of the sentences that have them takes the place of the weakest
 * that have none.
 *
 *	The science of songs: how they move you
 *		We all know the feeling. A radio plays, ... [the opening]
 *		How songs move us is what a team in Orlin has measured. [added]
 */
#ifndef GZ_SUMMARY_GIST_H
#define GZ_SUMMARY_GIST_H

struct chooser;
struct summary_opts;

/* What was taken of one report has half of its headline's words at most, of
 * those that the text has: then a sentence that has several more, one of which
 * the text is about, is taken with what is before it in its paragraph, if both
 * may be told behind what was taken first, and fit; and others fill the room.
 * It is near the top, is not the headline over again, and costs none of the
 * words that were told. Where one sentence was all, it may stand alone in place
 * of that; of what the report begins with only if most of the headline is told
 * so. One that has the most of them, far down in its paragraph, may do without
 * what is before it there, if it names somebody and leans on nothing. Else all
 * stays as it is. */
void gist_cover(struct chooser *c, const struct summary_opts *o);

#endif
