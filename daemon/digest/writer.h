/* SPDX-License-Identifier: MIT */
/* gazetted: what the writer of a blog, or of letters, says beside it. */
#ifndef GZ_DIGEST_WRITER_H
#define GZ_DIGEST_WRITER_H

#include <stdbool.h>

struct folded;

/* Whose pictures are in it, who read it before, where else it stands, who pays
 * for it, and what those who like it may do: "Photo by Ann Example on
 * Unsplash.", "If you enjoyed this post, share it.", "You can follow me on
 * ...", "Views are my own." */
bool writer_says(const struct folded *low);

#endif
