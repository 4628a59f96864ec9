/* SPDX-License-Identifier: MIT */
/* gazetted: gzip, from memory to memory. */
#ifndef GZ_BASE_GUNZIP_H
#define GZ_BASE_GUNZIP_H

#include "base/buf.h"
#include "base/err.h"

/* Decoded bytes to one that came, beyond GUNZIP_RATIO_FROM decoded ones: text
 * is packed to a fiftieth at best, a bomb to a thousandth. */
#define GUNZIP_RATIO_MAX  200
#define GUNZIP_RATIO_FROM ((size_t)1 << 20)

/* Does it begin as RFC 1952 says? */
bool gunzip_wanted(struct str s);

/* Appends what `s` holds, all its members, to `out`. ERR_REJECT where it is
 * broken or cut off, a bomb, or more than out->max; `out` then holds a part
 * of it. */
int gunzip(struct str s, struct buf *out, struct err *e) MUST_CHECK;

#endif
