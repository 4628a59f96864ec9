/* SPDX-License-Identifier: MIT */
/* gazetted: header fields read. */
/*
 * The counterpart of mime/header.h, for what others wrote: RFC 5322 with its
 * obsolete forms, encoded words (RFC 2047) wherever they stand, parameters
 * in sections and percent signs (RFC 2231), and the faults of the wild: 8-bit
 * bytes, encoded words that part a character or have blanks in them, folds
 * without a blank, quotes that never end. Nothing is refused, all of it takes
 * time in proportion to its length, and what comes out is one line of valid
 * UTF-8 in the arena.
 *
 *	mime_fields f = {0};
 *	size_t body = mime_head(a, message, &f);
 *	struct str subject = mime_text(a, &f, S("Subject"));
 */
#ifndef GZ_MIME_FIELD_H
#define GZ_MIME_FIELD_H

#include "base/vec.h"
#include "mime/address.h"

struct mime_field {
	struct str name; /* as it stands */
	struct str raw;	 /* behind the colon, with its folds */
};
typedef VEC(struct mime_field) mime_fields;

struct mime_param {
	struct str name; /* lower case */
	struct str value;
};
typedef VEC(struct mime_param) mime_params;

typedef VEC(struct mailbox) mailboxes;

/* Reads the fields that `s` begins with, up to the empty line or a line that
 * is none of them; where the body begins. Borrows from `s`. A line "From "
 * of an mbox is passed over. */
size_t mime_head(struct arena *a, struct str s, mime_fields *out);

/* What is behind the first field's colon; absent where there is none. */
struct str mime_raw(const mime_fields *f, struct str name);

/* On one line, runs of blanks as one, none at the ends. */
struct str mime_unfold(struct arena *a, struct str raw);

/* So, and with its encoded words decoded. */
struct str mime_words(struct arena *a, struct str raw);

/* That of the first field of the name; absent where there is none. */
struct str mime_text(struct arena *a, const mime_fields *f, struct str name);

/* The value before the first ";", without comments, and the parameters. */
struct str mime_value(struct arena *a, struct str raw, mime_params *out);

/* Absent where there is none. */
struct str mime_param_of(const mime_params *p, struct str name);

/* Mailboxes of a list, those of groups too. An address is as it stands there
 * and may be no valid one, or empty where there is but a name. */
void mime_addresses(struct arena *a, struct str raw, mailboxes *out);

/* The first of them; {0} where there is none. */
struct mailbox mime_address_of(
    struct arena *a, const mime_fields *f, struct str name);

#endif
