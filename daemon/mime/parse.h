/* SPDX-License-Identifier: MIT */
/* gazetted: a message to its parts. */
/*
 * The counterpart of mime/message.h, for what others wrote (RFC 2045, 2046,
 * 3676). Parts come in the order in which they stand, each with its depth; a
 * message in a message is one part, to be parsed for itself by whoever wants
 * to look into it. Nothing is refused: a multipart without a boundary is
 * text, one that ends too early ends there, what is no MIME at all is one
 * part of plain text. Takes time in proportion to the message's length.
 *
 *	struct mime m;
 *	mime_parse(a, bytes, &m);
 *	vec_each (&m.parts, p)
 *		if (str_eq(p->type, S("text/html")))
 *			html = mime_part_text(a, p);
 */
#ifndef GZ_MIME_PARSE_H
#define GZ_MIME_PARSE_H

#include "mime/decode.h"
#include "mime/field.h"

struct mime_part {
	mime_fields fields;
	struct str type;    /* "text/html", lower case; never empty */
	mime_params params; /* of it */
	struct str raw;	    /* the body as it came; borrowed */
	enum mime_coding coding;
	bool attached;	 /* by its Content-Disposition */
	struct str file; /* its name, UTF-8; absent: none */
	struct str id;	 /* Content-ID without its brackets; absent: none */
	int depth;	 /* 0: the message itself */
	size_t up;	 /* the multipart that it is in; 0 of the message */
	bool split;	 /* a multipart whose parts follow */
};

struct mime {
	VEC(struct mime_part) parts; /* the message itself first */
	bool cut;		     /* a cap was met: there is more */
};

/* Reads a message; LF, CRLF or CR at line ends. Borrows it. */
void mime_parse(struct arena *a, struct str message, struct mime *out);

/* The message's own fields. */
static inline const mime_fields *mime_fields_of(const struct mime *m)
{
	return &m->parts.v[0].fields;
}

/* The part's bytes, decoded. */
struct str mime_part_bytes(struct arena *a, const struct mime_part *p);

/* The part's text: valid UTF-8 without NULs, LF at line ends, paragraphs of
 * format=flowed on one line each. The declared charset is believed where the
 * bytes are of it. */
struct str mime_part_text(struct arena *a, const struct mime_part *p);

/* What is there to be read: the HTML and the plain text that are neither
 * attached nor of a message in the message, those in one multipart/mixed one
 * behind the other. Absent where there is none. */
struct mime_bodies {
	struct str html, text;
};
struct mime_bodies mime_bodies_of(struct arena *a, const struct mime *m);

#endif
