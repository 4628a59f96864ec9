/* SPDX-License-Identifier: MIT */
/* gazetted: what is personal, put into a finished message. */
/*
 * The marks of a template are found once; then each subscriber's message is
 * made by copying what lies between them and putting that subscriber's values
 * in their places. A value in a body is quoted-printable encoded on the way;
 * a block of headers goes in as it is, so it has been written by
 * mime/header.h and each of its lines ends in CRLF.
 *
 *	struct splice *sp;
 *	if (splice_find(a, tmpl, &sp, e) < 0) ...
 *	struct str values[SPLICE_LETTERS] = {0};
 *	values['H'] = buf_str(&personal_headers);
 *	values['N'] = name;
 *	splice_write(&out, tmpl, sp, values);
 *
 * A value that stands in HTML has been escaped for HTML by the caller: use a
 * letter for each form.
 */
#ifndef GZ_MIME_SPLICE_H
#define GZ_MIME_SPLICE_H

#include "base/buf.h"
#include "base/err.h"

#define SPLICE_LETTERS 128 /* values are indexed by the letter itself */

struct arena;
struct splice;

/* Finds the marks of a message_build() output; lives in the arena, and is
 * const afterwards: any number of threads may write from it. ERR_REJECT where
 * there are more than MIME_MARKS_MAX, or one where it may not be (inside a
 * header line). */
int splice_find(struct arena *a, struct str tmpl, struct splice **out,
    struct err *e) MUST_CHECK;

/* The letters in use, for checking that each has a value. */
bool splice_uses(const struct splice *sp, char letter);

/* What all messages' bodies begin with: up to the first mark in the body. */
struct str splice_body_start(struct str tmpl, const struct splice *sp);

/* Appends the message. An absent value is an empty one. */
void splice_write(struct buf *out, struct str tmpl, const struct splice *sp,
    const struct str values[SPLICE_LETTERS]);

#endif
