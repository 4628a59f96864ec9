/* SPDX-License-Identifier: MIT */
/* gazetted: what of a mail somebody wrote themselves. */
/*
 * An answer has the letter that it answers below what is written, or above it;
 * and a signature. What is looked at is plain text, whatever the mail is.
 *
 *	own = own_text(a, &mime)	  -> "Please unsubscribe me\n> News\n"
 *	own_lines(own, HEARD_LINES)	  -> "Please unsubscribe me"
 */
#ifndef GZ_DELIVER_OWN_H
#define GZ_DELIVER_OWN_H

#include "base/arena.h"
#include "base/str.h"
#include "mime/parse.h"

/* The text of a mail, or that of its HTML where it has no other, as
 * phrase_clean() makes it, without the fields of OpenPGP before it; at most
 * OWN_BYTES_MAX of it. In the arena. */
struct str own_text(struct arena *a, const struct mime *m);

/* The first lines that are not empty, `max` of them, up to what is quoted or a
 * signature. */
struct str own_lines(struct str rest, size_t max);

/* All lines of an answer that are not quoted, nor say who is, up to a
 * signature, without those that are empty; in the arena. */
struct str own_answer(struct arena *a, struct str s);

/* Of an answer that begins with what it quotes, under a line or two that say
 * whose it is, what is behind that and an empty line: a last line that was
 * broken has none before it. */
struct str own_behind_quote(struct str s);

#endif
