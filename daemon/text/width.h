/* SPDX-License-Identifier: MIT */
/* gazetted: how many columns a text takes. */
/*
 * Columns of a terminal or of a mail shown in a fixed pitch. The unit is the
 * grapheme cluster (Unicode annex 29): a letter with its combining marks is
 * one column, an ideograph or an emoji two, a family joined by ZWJ or a flag
 * two as well. Control characters take none. Text is UTF-8; a byte that is
 * not counts as one column, and is a cluster of its own.
 *
 *	struct str head = text_clip_width(title, 60);
 */
#ifndef GZ_TEXT_WIDTH_H
#define GZ_TEXT_WIDTH_H

#include "base/str.h"

/* Length in bytes of the grapheme cluster at byte `i` (< s.n); at least 1, at
 * most CLUSTER_MAX characters. `i` must be the start of a cluster. */
size_t text_cluster(struct str s, size_t i);

/* How many it has. */
size_t text_clusters(struct str s);

/* Columns of one cluster: 0, 1 or 2. */
size_t text_cluster_width(struct str cluster);

/* Columns of a line of text. */
size_t text_width(struct str s);

/* The longest prefix of whole clusters that takes at most `columns`; borrows
 * from `s`. */
struct str text_clip_width(struct str s, size_t columns);

#endif
