/* SPDX-License-Identifier: MIT */
/* gazetted: where and by whom a report is, before its first sentence. */
#ifndef GZ_PROSE_DATELINE_H
#define GZ_PROSE_DATELINE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

/* The bytes at the beginning of a line that are a dateline: "LONDON (Agency) -
 * ", "(CNN) ", "МОСКВА, 19 ноября. /ТАСС/. ", "【東京 共同】". 0 where it has
 * none: in doubt, for what is taken off a sentence may have been its subject.
 * Where the line is not the text's first, brackets are one that have an agency
 * in them, or a place with its day. `on`: the text from there on, which may
 * name a place again. `*out_sure`: nothing but a dateline is so, as "UPDATE - "
 * and "(Video) " may be. */
size_t dateline(struct str line, struct str on, bool first, bool *out_sure);

/* The bytes of a dash at the beginning of a text, whose place was cut off. */
size_t dateline_cut(struct str text);

/* Bytes of "27.11.2026 – " before a sentence, or 0. */
size_t dateline_day(struct str line);

/* Bytes of the time that a line of a live page begins with, or 0: "18:42 Power
 * is back", "10.55 GMT: ...", "12:00 PM PT -- ...", "11.30 Uhr: ...". */
size_t dateline_clock(struct str line);

/* Bytes of a writer, a place or who reports before a colon, in the scripts of
 * India, or 0. `on`: the text from there on, `first`: the line is its first. */
size_t dateline_indic(struct str line, struct str on, bool first);

/* Bytes of the name of what a text is, "Abstract: We present", or of how new it
 * is, "BREAKING: ", or 0. */
size_t dateline_label(struct str line);

#endif
