/* SPDX-License-Identifier: MIT */
/* gazetted: how a report begins, and what is far below it. */
/*
 *	The ferry is back. It sails at 6. ... We need your help.	a page's
 *		words to who reads it, in a report that has none: they fill
 *		no room that is left
 *	In it is a bridge. It leans. A new one is planned for May.	nothing
 *		but the last may be told by itself: all is, from the beginning,
 *		which leans on the headline above it
 */
#ifndef GZ_SUMMARY_OUTSET_H
#define GZ_SUMMARY_OUTSET_H

#include "summary/chooser.h"

/* Marks, in the first report, what speaks for who wrote it or to who reads it
 * though nothing in its first half does, and of any at its end what calls on
 * who reads it: `stray`. What is at the end is `far`. */
void outset_strays(struct chooser *c);

/* What was taken of one report fills little of the room for characters: then
 * what it begins with is taken in its place, sentence by sentence, within the
 * limits, if that fills more; but not from "he said" on. */
void outset_instead(struct chooser *c, const struct summary_opts *opts);

#endif
