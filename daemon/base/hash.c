/* SPDX-License-Identifier: MIT */
/* gazetted: digests of bytes. */
#include "base/hash.h"

#define OPENSSL_API_COMPAT 10100 /* MD5 and SHA1, to know others' by */
#include <assert.h>
#include <endian.h>
#include <openssl/md5.h>
#include <openssl/sha.h>
#include <stdlib.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "base/arena.h"

#define BLOCK 64 /* bytes of SHA-256's */

uint64_t hash_content(struct str s)
{
	return XXH3_64bits(s.p ? s.p : "", s.n);
}

/* SHA256_Init and so on: SHA256() looks its algorithm up by name at each call,
 * which costs several times the hash of something short. */
struct key128 hash_key(const struct str *parts, size_t n)
{
	unsigned char md[SHA256_DIGEST_LENGTH];
	struct key128 key;
	SHA256_CTX c;
	SHA256_Init(&c);
	for (size_t i = 0; i < n; i++) {
		uint64_t len = htole64(parts[i].n);
		SHA256_Update(&c, &len, sizeof(len));
		SHA256_Update(&c, parts[i].p, parts[i].n);
	}
	SHA256_Final(md, &c);
	memcpy(key.b, md, sizeof(key.b));
	return key;
}

/* One of HMAC's two hashes: of the key, masked, and of `data`. */
static void keyed(const unsigned char key[BLOCK], unsigned char mask,
    struct str data, unsigned char md[SHA256_DIGEST_LENGTH])
{
	unsigned char masked[BLOCK];
	SHA256_CTX c;
	for (size_t i = 0; i < BLOCK; i++)
		masked[i] = key[i] ^ mask;
	SHA256_Init(&c);
	SHA256_Update(&c, masked, BLOCK);
	SHA256_Update(&c, data.p, data.n);
	SHA256_Final(md, &c);
}

/* RFC 2104, section 2. Libcrypto's own looks up its algorithm by name at each
 * call, which costs ten times the two hashes. */
void hash_mac(
    struct str key, struct str data, unsigned char *out, size_t out_len)
{
	unsigned char block[BLOCK] = {0}, md[SHA256_DIGEST_LENGTH];
	assert(out_len <= sizeof(md));
	if (key.n > BLOCK)
		SHA256((const unsigned char *)key.p, key.n, block);
	else if (key.n)
		memcpy(block, key.p, key.n);
	keyed(block, 0x36, data, md);
	keyed(block, 0x5c, (struct str){(const char *)md, sizeof(md)}, md);
	memcpy(out, md, out_len);
	explicit_bzero(block, sizeof(block));
}

struct str hash_foreign(struct arena *a, enum hash_kind kind, struct str s)
{
	const unsigned char *p = (const unsigned char *)(s.p ? s.p : "");
	unsigned char md[SHA256_DIGEST_LENGTH];
	switch (kind) {
	case HASH_MD5: MD5(p, s.n, md); return hash_hex(a, md, 16);
	case HASH_SHA1: SHA1(p, s.n, md); return hash_hex(a, md, 20);
	case HASH_SHA256: break;
	}
	SHA256(p, s.n, md);
	return hash_hex(a, md, 32);
}

bool hash_same(const void *a, const void *b, size_t n)
{
	const volatile unsigned char *p = a, *q = b;
	unsigned char differ = 0;
	for (size_t i = 0; i < n; i++)
		differ |= p[i] ^ q[i];
	return differ == 0;
}

struct str hash_hex(struct arena *a, const void *p, size_t n)
{
	const unsigned char *in = p;
	char *d = arena_alloc(a, 2 * n + 1);
	for (size_t i = 0; i < n; i++) {
		d[2 * i] = "0123456789abcdef"[in[i] >> 4];
		d[2 * i + 1] = "0123456789abcdef"[in[i] & 15];
	}
	return (struct str){d, 2 * n};
}
