/* SPDX-License-Identifier: MIT */
/* gazetted: whether a sentence is of what was told, or of what was not. */
/*
 *	The ferry is back. [Ann Moss runs the mill. It burnt.] Moss lost all.
 *
 * Whom and what the last is of stands in the brackets, which are not told.
 */
#ifndef GZ_SUMMARY_THREAD_H
#define GZ_SUMMARY_THREAD_H

#include <stdbool.h>

struct chooser;
struct piece;

/* Behind a gap: a name in it, or a noun where those have capitals, is in the
 * sentences of that, right before it, and none is in the headline, nor in what
 * is told; but no day, nothing counted, and nothing that half of the text has.
 * Or what it tells of as known, "the statement", was told of as new there, up
 * to a heading: "a statement". */
bool thread_lost(const struct chooser *c, const struct piece *p);

#endif
