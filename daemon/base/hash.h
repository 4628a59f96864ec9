/* SPDX-License-Identifier: MIT */
/* gazetted: digests of bytes. */
/*
 * hash_content is quick and for noticing change; it is never a key that an
 * outsider gains by colliding. hash_key is SHA-256 cut to 128 bits, for
 * identity keys that stay for ever. hash_mac is HMAC-SHA256, for tokens.
 */
#ifndef GZ_BASE_HASH_H
#define GZ_BASE_HASH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

struct key128 {
	unsigned char b[16];
};

uint64_t hash_content(struct str s);

/* SHA-256 over the parts, each preceded by its length, cut to 16 bytes. */
struct key128 hash_key(const struct str *parts, size_t n);

/* The first `out_len` (at most 32) bytes of HMAC-SHA256(key, data). */
void hash_mac(
    struct str key, struct str data, unsigned char *out, size_t out_len);

/* How others write a digest of something that we know, in lower-case hex: to
 * find it in what they send, never for keys of our own. */
enum hash_kind { HASH_MD5, HASH_SHA1, HASH_SHA256 };
struct str hash_foreign(struct arena *a, enum hash_kind kind, struct str s);

/* In time that does not depend on where they differ. */
bool hash_same(const void *a, const void *b, size_t n);

/* Lower-case hex of `n` bytes in the arena. */
struct str hash_hex(struct arena *a, const void *p, size_t n);

#endif
