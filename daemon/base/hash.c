/* SPDX-License-Identifier: MIT */
/* gazetted: digests of bytes. */
#include "base/hash.h"

#define OPENSSL_API_COMPAT 10100 /* MD5 and SHA1, to know others' by */
#include <assert.h>
#include <openssl/hmac.h>
#include <openssl/md5.h>
#include <openssl/sha.h>
#include <stdlib.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "base/arena.h"

uint64_t hash_content(struct str s)
{
	return XXH3_64bits(s.p ? s.p : "", s.n);
}

struct key128 hash_key(const struct str *parts, size_t n)
{
	/* One-shot SHA256 is twice as quick as EVP for short input. */
	unsigned char small[1024] = {0}, md[SHA256_DIGEST_LENGTH];
	size_t need = 0;
	for (size_t i = 0; i < n; i++)
		need += parts[i].n + 8;
	unsigned char *all = need <= sizeof(small) ? small : malloc(need);
	if (!all)
		abort();
	unsigned char *at = all;
	for (size_t i = 0; i < n; i++) {
		uint64_t len = parts[i].n;
		for (int k = 0; k < 8; k++)
			*at++ = (unsigned char)(len >> (8 * k));
		if (len)
			memcpy(at, parts[i].p, len);
		at += len;
	}
	SHA256(all, need, md);
	if (all != small)
		free(all);
	struct key128 key;
	memcpy(key.b, md, sizeof(key.b));
	return key;
}

void hash_mac(
    struct str key, struct str data, unsigned char *out, size_t out_len)
{
	unsigned char md[32];
	unsigned len = sizeof(md);
	assert(out_len <= sizeof(md));
	if (!HMAC(EVP_sha256(), key.p, (int)key.n,
		(const unsigned char *)data.p, data.n, md, &len))
		abort();
	memcpy(out, md, out_len);
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
