/* SPDX-License-Identifier: MIT */
/* gazetted: the keys that our tokens are made with. */
/*
 * A state begins with one key. The operator makes another when the old one may
 * have been seen, or from time to time; editions made from then on have tokens
 * of the new one, older editions keep theirs, also when they are sent again,
 * and all keys verify until the operator retires them.
 */
#ifndef GZ_STORE_KEYS_H
#define GZ_STORE_KEYS_H

#include "base/token.h"
#include "store/store.h"

#define TOKEN_KEYS_MAX 16

struct token_keys {
	size_t n; /* at least 1; oldest first */
	struct token_key v[TOKEN_KEYS_MAX];
	int64_t since[TOKEN_KEYS_MAX]; /* UTC seconds; 0: as old as the state */
};

/* Borrowed from the store. */
const struct token_keys *store_token_keys(const struct store *st);

/* The one for what was made at that time; borrowed. */
const struct token_key *store_token_key(const struct store *st, int64_t made);

/* ERR_REJECT where there are TOKEN_KEYS_MAX already. */
int store_token_key_new(
    struct store *st, int64_t now, unsigned *out_id, struct err *e) MUST_CHECK;

/* Its tokens prove nothing any more. ERR_REJECT for the newest, and for one
 * that is not there. */
int store_token_key_retire(
    struct store *st, unsigned id, struct err *e) MUST_CHECK;

#endif
