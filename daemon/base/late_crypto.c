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

static struct {
	__typeof__(MD5) *md5;
	__typeof__(SHA1) *sha1;
	__typeof__(SHA256) *sha256;
	__typeof__(EVP_sha256) *evp_sha256;
} to;
static const struct late_symbol symbols[] = {
    {"MD5", &to.md5},
    {"SHA1", &to.sha1},
    {"SHA256", &to.sha256},
    {"EVP_sha256", &to.evp_sha256},
};
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
	if (late_load(SONAME, symbols, sizeof(symbols) / sizeof(*symbols)))
		return;
	fprintf(stderr, "gazetted: cannot load %s; install libssl3\n", SONAME);
	exit(70); /* EX_SOFTWARE */
}

unsigned char *MD5(const unsigned char *p, size_t n, unsigned char *md)
{
	pthread_once(&once, load);
	return to.md5(p, n, md);
}

unsigned char *SHA1(const unsigned char *p, size_t n, unsigned char *md)
{
	pthread_once(&once, load);
	return to.sha1(p, n, md);
}

unsigned char *SHA256(const unsigned char *p, size_t n, unsigned char *md)
{
	pthread_once(&once, load);
	return to.sha256(p, n, md);
}

const EVP_MD *EVP_sha256(void)
{
	pthread_once(&once, load);
	return to.evp_sha256();
}
