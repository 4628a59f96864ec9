/* SPDX-License-Identifier: MIT */
/* gazetted: which charset a feed is in. */
/*
 * In order of trust: a byte order mark; NUL bytes that show UTF-16 or 32; the
 * charset of Content-Type; us-ascii for text/ types that name none (RFC 3023,
 * believed only while all bytes are ASCII); the XML declaration; UTF-8. The
 * first under which the bytes decode cleanly, and that they do not refute by
 * being UTF-8, is taken; where none does, what detection says.
 */
#ifndef GZ_FEED_ENCODING_H
#define GZ_FEED_ENCODING_H

#include <stdbool.h>

#include "base/str.h"

struct arena;

/* The bytes as UTF-8 without a mark; `bytes` itself where they were that
 * already. `content_type` is the HTTP header or absent. `*out_name` is the
 * charset as it was declared, in lower case, or as it was found out. */
struct str feed_decode(struct arena *a, struct str bytes,
    struct str content_type, struct str *out_name);

#endif
