/* SPDX-License-Identifier: MIT */
/* gazetted: where and by whom a report is, before its first sentence. */
#ifndef GZ_DIGEST_DATELINE_H
#define GZ_DIGEST_DATELINE_H

#include <stddef.h>

#include "base/str.h"

/* The bytes at the beginning of a line that are a dateline: "LONDON (Agency) -
 * ", "(CNN) ", "МОСКВА, 19 ноября. /ТАСС/. ", "【東京 共同】". 0 where it has
 * none: in doubt, for what is taken off a sentence may have been its subject.
 */
size_t dateline(struct str line);

/* The bytes of a dash at the beginning of a text, whose place was cut off. */
size_t dateline_cut(struct str text);

#endif
