/* SPDX-License-Identifier: MIT */
/* gazetted: bodies encoded for the wire. */
/*
 * Quoted-printable after RFC 2045 section 6.7, made so that no relay or
 * mailbox format has a reason to touch a line: CRLF only, 7-bit, at most 76
 * columns, blanks at a line's end encoded, as are a "." and a "From " at a
 * line's start.
 *
 * Marks. A rendered body holds places for what is personal: the three bytes
 * \x01 L \x02 with one ASCII letter L. They pass through unencoded, each at
 * column 0 behind a soft line break and with another behind it, so that
 * mime_qp_value()'s output can take its place later and every line is still
 * within 76 columns:
 *
 *	Dear \x01N\x02, hello	->	Dear =
 *					\x01N\x02=
 *					, hello
 *
 * Since the template engine sets marks before the encoding, text from outside
 * must not bring its own: whoever renders passes all foreign text through
 * mime_strip_marks() first. Other control bytes but tab and line breaks are
 * dropped here.
 */
#ifndef GZ_MIME_ENCODE_H
#define GZ_MIME_ENCODE_H

#include "base/buf.h"

struct arena;

/* \x01 [A-Za-z] \x02 at byte `i`. */
bool mime_mark_at(struct str s, size_t i);

/* `s` without any byte 01 or 02; `s` itself where there is none. */
struct str mime_strip_marks(struct arena *a, struct str s);

/* Appends `text` (UTF-8; LF, CR or CRLF at line ends) with its marks. Text
 * that does not end in a line break gets none. A character's bytes are never
 * parted by a soft break. */
void mime_qp(struct buf *b, struct str text);

/* Appends a value that stands at column 0 and has "=" CRLF behind it. What
 * looks like a mark in it is dropped. */
void mime_qp_value(struct buf *b, struct str value);

/* Appends base64 in lines of 76 columns, each with its CRLF. */
void mime_base64(struct buf *b, struct str bytes);

/* Appends base64 without line breaks. */
void mime_base64_inline(struct buf *b, struct str bytes);

#endif
