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

/* One-shot SHA256 is twice as quick as EVP for short input. What it is given
 * has to lie in one piece: on the stack, where it is short. */
struct piece {
	unsigned char small[1024], *all, *at;
};

static void piece_begin(struct piece *p, size_t need)
{
	p->all = p->at = need <= sizeof(p->small) ? p->small : malloc(need);
	if (!p->all)
		abort();
}

static void piece_add(struct piece *p, const void *bytes, size_t n)
{
	if (n)
		memcpy(p->at, bytes, n);
	p->at += n;
}

static void piece_end(struct piece *p, unsigned char md[SHA256_DIGEST_LENGTH])
{
	SHA256(p->all, (size_t)(p->at - p->all), md);
	if (p->all != p->small)
		free(p->all);
}

struct key128 hash_key(const struct str *parts, size_t n)
{
	unsigned char md[SHA256_DIGEST_LENGTH];
	struct piece p;
	struct key128 key;
	size_t need = 0;
	for (size_t i = 0; i < n; i++)
		need += parts[i].n + 8;
	piece_begin(&p, need);
	for (size_t i = 0; i < n; i++) {
		uint64_t len = htole64(parts[i].n);
		piece_add(&p, &len, sizeof(len));
		piece_add(&p, parts[i].p, parts[i].n);
	}
	piece_end(&p, md);
	memcpy(key.b, md, sizeof(key.b));
	return key;
}

/* One of HMAC's two hashes: of the key, masked, and of `data`. */
static void keyed(const unsigned char key[BLOCK], unsigned char mask,
    struct str data, unsigned char md[SHA256_DIGEST_LENGTH])
{
	unsigned char masked[BLOCK];
	struct piece p;
	for (size_t i = 0; i < BLOCK; i++)
		masked[i] = key[i] ^ mask;
	piece_begin(&p, BLOCK + data.n);
	piece_add(&p, masked, BLOCK);
	piece_add(&p, data.p, data.n);
	piece_end(&p, md);
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
