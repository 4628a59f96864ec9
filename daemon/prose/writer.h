/* SPDX-License-Identifier: MIT */
/* gazetted: what a writer says beside what is told, and promises to tell. */
#ifndef GZ_PROSE_WRITER_H
#define GZ_PROSE_WRITER_H

#include <stdbool.h>

struct folded;

/* Whose pictures are in it, who read it before, where else it stands, who pays
 * for it, and what those who like it may do: "Photo by Ann Example on
 * Unsplash.", "If you enjoyed this post, share it.", "You can follow me on
 * ...", "Views are my own."; and what a page promises that its reader will find
 * in it: "Find out how ...", "Here's what you need to know." */
bool writer_says(const struct folded *low);

#endif
