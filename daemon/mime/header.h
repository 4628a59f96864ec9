/* SPDX-License-Identifier: MIT */
/* gazetted: header lines written. */
/*
 * Invariant: whatever the value, what is appended is one well-formed header
 * field: 7-bit, lines of at most 76 columns where they can be folded and of
 * MIME_LINE_MAX bytes in any case, CRLF at its end and before a fold, no
 * other CR, LF, NUL or control byte. So nothing foreign can add a header.
 *
 *	mime_header(&b, "Subject", S("Grüße aus Köln"));
 *	-> Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?= aus =?UTF-8?Q?K=C3=B6ln?=
 *
 * Names are ours (ASCII literals of at most 40 bytes), values anybody's.
 */
#ifndef GZ_MIME_HEADER_H
#define GZ_MIME_HEADER_H

#include "base/buf.h"
#include "base/err.h"

/* An unstructured field. Control bytes are read as spaces, runs of spaces as
 * one, none at the ends; bytes that are not UTF-8 as U+FFFD: that mended
 * value is what decoding gives back. Encoded words (RFC 2047; Q
 * unless B is shorter by a third) only for words that need them: those not
 * ASCII, too long for a line, or looking like an encoded word. A grapheme
 * cluster stays in one encoded word where it fits in one. */
void mime_header(struct buf *b, const char *name, struct str value);

/* A structured field of `n` ASCII parts with `sep` between them; a line may
 * be folded behind `sep`, never inside a part, as List-Unsubscribe needs.
 * ERR_REJECT, nothing appended, where a part has a byte that is not printable
 * ASCII or is too long for a line of MIME_LINE_MAX. */
int mime_header_raw(struct buf *b, const char *name, const struct str *parts,
    size_t n, const char *sep, struct err *e) MUST_CHECK;

/* A field with one mailbox, "name <addr>", or the address alone where the
 * display name is empty. The name becomes atoms, a quoted string or encoded
 * words. `addr` has passed mime_addr_ascii() (mime/address.h). */
void mime_address(
    struct buf *b, const char *header, struct str name, struct str addr);

/* Appends ";" and, on a new line, a parameter after RFC 2231: a token or a
 * quoted string where that does, else in UTF-8 with percent signs and in
 * sections. No line break behind it. */
void mime_param(struct buf *b, const char *name, struct str value);

/* The value as the field carries it: new in the arena. */
struct str mime_mended(struct arena *a, struct str value);

#endif
