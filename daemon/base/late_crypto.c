/* SPDX-License-Identifier: MIT */
/* gazetted: libcrypto, loaded by the first digest. */
/* See base/late.h: it costs more than all the rest of a run with nothing due.
 * Nothing can be kept safe without it, so a program that does not find it
 * ends; the packages name it as a dependency. */
#define OPENSSL_API_COMPAT 10100
#include <openssl/evp.h>
#include <openssl/md5.h>
#include <openssl/sha.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/late.h"

#define SONAME "libcrypto.so.3"

#define USED(X)                                                                \
	X(unsigned char *, MD5,                                                \
	    (const unsigned char *p, size_t n, unsigned char *md), (p, n, md)) \
	X(unsigned char *, SHA1,                                               \
	    (const unsigned char *p, size_t n, unsigned char *md), (p, n, md)) \
	X(unsigned char *, SHA256,                                             \
	    (const unsigned char *p, size_t n, unsigned char *md), (p, n, md)) \
	X(int, SHA256_Init, (SHA256_CTX * c), (c))                             \
	X(int, SHA256_Update, (SHA256_CTX * c, const void *p, size_t n),       \
	    (c, p, n))                                                         \
	X(int, SHA256_Final, (unsigned char *md, SHA256_CTX *c), (md, c))      \
	X(const EVP_MD *, EVP_sha256, (void), ())

static struct {
	USED(LATE_SLOT)
} to;
static const struct late_symbol symbols[] = {USED(LATE_SYMBOL)};
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
	if (late_load(SONAME, symbols, sizeof(symbols) / sizeof(*symbols)))
		return;
	fprintf(stderr, "gazetted: cannot load %s; install libssl3\n", SONAME);
	exit(70); /* EX_SOFTWARE */
}

USED(LATE_PASS)
