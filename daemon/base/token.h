/* SPDX-License-Identifier: MIT */
/* gazetted: what only we can have written. */
/*
 * A token stands in an address that mail comes back to: whose bounce this is,
 * who wants to leave, which request is confirmed. It is made of letters,
 * digits and dots, for mail servers may change the case of an address:
 *
 *	u1.42.9f3c1a4b5d6e7f809a1b
 *	|| |  '-- 80 bits of HMAC-SHA256 over all of it and the subject
 *	|| '----- a number that the state knows
 *	|'------- which key (so that keys may change)
 *	'-------- the purpose, so that one is no use as another
 *
 * The subject, an address and what else the token is about, is not in it: who
 * checks a token looks it up by the number. So a number that comes to mean
 * somebody else proves nothing of them. A token does not expire by itself.
 */
#ifndef GZ_BASE_TOKEN_H
#define GZ_BASE_TOKEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

struct arena;

enum token_purpose {
	TOKEN_BOUNCE = 'b',  /* the envelope sender of all mail to one reader */
	TOKEN_LEAVE = 'u',   /* one reader of one digest wants no more of it */
	TOKEN_CONFIRM = 'c', /* a request, by its number */
};

#define TOKEN_MAC_BYTES 10
#define TOKEN_MAX	48 /* bytes of a token's text */

struct token_key {
	unsigned id; /* 1..99 */
	struct str secret;
};

struct token {
	enum token_purpose purpose;
	unsigned key;
	int64_t id;
	unsigned char mac[TOKEN_MAC_BYTES];
};

/* Appends the text of a token; id >= 0. */
void token_write(struct buf *b, const struct token_key *k,
    enum token_purpose purpose, int64_t id, struct str subject);

/* An address with the token in place of its "*"; the address itself where it
 * has none. In the arena. */
struct str token_address(struct arena *a, struct str address,
    const struct token_key *k, enum token_purpose purpose, int64_t id,
    struct str subject);

/* What a token of TOKEN_LEAVE is about, of one reader and digest; those of
 * TOKEN_BOUNCE are about the reader's address alone. */
struct str token_leave_subject(
    struct arena *a, struct str digest, struct str address);

/* The next token at or behind `*at`, which is moved behind it; in any case of
 * letters. That it looks like one proves nothing. */
bool token_find(struct str text, size_t *at, struct token *out);

/* Whether one of the keys made it for this subject; in time that does not
 * depend on what differs. */
bool token_proves(const struct token *t, const struct token_key *keys,
    size_t n_keys, struct str subject);

#endif
