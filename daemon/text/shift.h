/* SPDX-License-Identifier: MIT */
/* gazetted: charsets of seven bits that shift between sets. */
/*
 * ISO-2022-JP (RFC 1468, with what 2 and 3 of it add for Japanese), ISO-2022-KR
 * (RFC 1557), ISO-2022-CN (RFC 1922) and HZ (RFC 1843) write the scripts of
 * East Asia in bytes of ASCII, between marks. All of them would be UTF-8, too;
 * only the marks tell.
 *
 * Browsers read ISO-2022-JP alone, since what a filter takes for harmless text
 * could be a script in the others. Here nothing is executed, and what is shown
 * went through the sanitiser after it was decoded: all are read.
 *
 * For charset.c and detect.c alone; everybody else has charset_detect().
 */
#ifndef GZ_TEXT_SHIFT_H
#define GZ_TEXT_SHIFT_H

#include <stdbool.h>

#include "base/buf.h"

/* Which of them the bytes are in: "iso-2022-jp", "iso-2022-kr",
 * "iso-2022-cn-ext" or "hz-gb-2312"; absent where they are in none. They are in
 * one if all are of seven bits, every mark in them is one of its own and every
 * run between marks is of whole characters and ends where it must; for HZ, of
 * which all marks are printable, if the runs spell Chinese, too. Costs a look
 * for two bytes where there are no marks. */
struct str shift_detect(struct str bytes);

/* Is it "iso-2022-jp" or "hz-gb-2312", which shift_to_utf8() reads? */
bool shift_reads(struct str charset);

/* Appends `in`, of the named charset of eight bits, as UTF-8; how often that
 * was U+FFFD. */
typedef size_t shift_decode_fn(struct buf *out, struct str in, const char *as);

/* Appends a text of one of these two as UTF-8, by way of the charsets of eight
 * bits that have the same characters and more. A run that is not ended ends
 * with its line. How often that was U+FFFD. */
size_t shift_to_utf8(struct buf *out, struct str bytes, struct str charset,
    shift_decode_fn *decode);

#endif
