/* SPDX-License-Identifier: MIT */
/* gazetted: bodies decoded of their transfer encoding. */
/*
 * RFC 2045 section 6, read as mail programs have written it: line breaks
 * anywhere, digits missing at the end, several base64 texts one behind the
 * other, a stray "=" in quoted-printable. Nothing is refused; what is no
 * code stands for itself in quoted-printable, and is passed over elsewhere.
 */
#ifndef GZ_MIME_DECODE_H
#define GZ_MIME_DECODE_H

#include "base/buf.h"

struct arena;

enum mime_coding { MIME_PLAIN, MIME_QP, MIME_BASE64, MIME_UU };

/* By the value of Content-Transfer-Encoding; MIME_PLAIN where it is none of
 * the others. */
enum mime_coding mime_coding_of(struct str name);

/* What a text was really encoded in: as declared, unless it looks like nothing
 * of the kind, or was declared to be plain and looks like a code all over. */
enum mime_coding mime_coding_shown(struct str raw, enum mime_coding declared);

/* The bytes: `raw` itself of MIME_PLAIN, else new in the arena and never
 * longer than `raw`. */
struct str mime_decode(struct arena *a, struct str raw, enum mime_coding how);

/* Appends the bytes of an encoded word's text (RFC 2047 section 4): "Q",
 * else "B". */
void mime_decode_word(struct arena *a, struct buf *b, struct str text, bool q);

#endif
