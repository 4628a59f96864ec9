/* SPDX-License-Identifier: MIT */
/* gazetted: whole messages. */
/*
 * Puts headers and bodies together as the template of a message: CRLF only,
 * 7-bit only, no line over MIME_LINE_MAX bytes, body lines within 76 columns.
 * Marks (mime/encode.h) in the bodies are kept for mime/splice.h. A mark in
 * the headers, \x01 L \x02 on a line of its own, stands for a block of
 * complete header lines.
 *
 *	struct message_parts p = {.headers = buf_str(&h), .text = text,
 *	    .html = html, .seed = edition_id};
 *	if (message_build(&out, &p, e) < 0)
 *		return err_wrap(e, "edition %s", id);
 *
 * The same parts give the same bytes.
 */
#ifndef GZ_MIME_MESSAGE_H
#define GZ_MIME_MESSAGE_H

#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"

struct message_picture {
	struct str id;	 /* of its Content-ID, ASCII, without the brackets */
	struct str type; /* "image/png" */
	struct str bytes;
};

struct message_parts {
	/* Complete lines as mime/header.h writes them, in their order, and
	 * message_mark() for what is spliced in. Neither MIME-Version nor a
	 * Content- field: those are added here. */
	struct str headers;
	/* UTF-8 with marks; absent or empty: no such part. With neither, an
	 * empty text is sent. `text` is format=flowed (text/wrap.h). */
	struct str text, html;
	struct str language; /* Content-Language (RFC 3282): a tag; or absent */
	/* That `html` shows as cid:ID (RFC 2387, RFC 2392). */
	const struct message_picture *pictures;
	size_t n_pictures;
	uint64_t seed; /* of the boundary */
};

/* Appends the template. ERR_REJECT where the headers are not as said (names
 * the line), or where the output is larger than the buffer may be. */
int message_build(
    struct buf *out, const struct message_parts *p, struct err *e) MUST_CHECK;

/* Appends a line with the mark for a block of headers. */
void message_mark(struct buf *headers, char letter);

#endif
