/* SPDX-License-Identifier: MIT */
/* gazetted: libcrypto's keys, loaded by the first signature. */
/* See base/late.h. base/late_crypto.c ends the program where there is no
 * libcrypto, and so does this. */
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/late.h"

#define SONAME "libcrypto.so.3"

typedef unsigned char byte;

/* what it returns, its name, what it takes, and that passed on */
#define USED(X)                                                                \
	X(BIO *, BIO_new, (const BIO_METHOD *m), (m))                          \
	X(BIO *, BIO_new_mem_buf, (const void *p, int n), (p, n))              \
	X(const BIO_METHOD *, BIO_s_mem, (void), ())                           \
	X(int, BIO_free, (BIO * b), (b))                                       \
	X(long, BIO_ctrl, (BIO * b, int cmd, long n, void *p), (b, cmd, n, p)) \
	X(EVP_MD_CTX *, EVP_MD_CTX_new, (void), ())                            \
	X(int, EVP_DigestSignInit,                                             \
	    (EVP_MD_CTX * c, EVP_PKEY_CTX * *pc, const EVP_MD *md, ENGINE *en, \
		EVP_PKEY *k),                                                  \
	    (c, pc, md, en, k))                                                \
	X(int, EVP_DigestSign,                                                 \
	    (EVP_MD_CTX * c, byte * s, size_t * sn, const byte *p, size_t n),  \
	    (c, s, sn, p, n))                                                  \
	X(int, EVP_PKEY_get_base_id, (const EVP_PKEY *k), (k))                 \
	X(int, EVP_PKEY_get_bits, (const EVP_PKEY *k), (k))                    \
	X(int, EVP_PKEY_get_raw_public_key,                                    \
	    (const EVP_PKEY *k, byte *p, size_t *n), (k, p, n))                \
	X(EVP_PKEY_CTX *, EVP_PKEY_CTX_new_id, (int id, ENGINE *en), (id, en)) \
	X(int, EVP_PKEY_keygen_init, (EVP_PKEY_CTX * c), (c))                  \
	X(int, EVP_PKEY_keygen, (EVP_PKEY_CTX * c, EVP_PKEY * *k), (c, k))     \
	X(int, EVP_PKEY_CTX_set_rsa_keygen_bits, (EVP_PKEY_CTX * c, int n),    \
	    (c, n))                                                            \
	X(EVP_PKEY *, PEM_read_bio_PrivateKey,                                 \
	    (BIO * b, EVP_PKEY * *k, pem_password_cb * cb, void *u),           \
	    (b, k, cb, u))                                                     \
	X(int, PEM_write_bio_PKCS8PrivateKey,                                  \
	    (BIO * b, const EVP_PKEY *k, const EVP_CIPHER *c, const char *p,   \
		int n, pem_password_cb *cb, void *u),                          \
	    (b, k, c, p, n, cb, u))                                            \
	X(int, i2d_PUBKEY, (const EVP_PKEY *k, byte **p), (k, p))
/* those that return nothing */
#define FREED(X)                                                               \
	X(void, EVP_MD_CTX_free, (EVP_MD_CTX * c), (c))                        \
	X(void, EVP_PKEY_free, (EVP_PKEY * k), (k))                            \
	X(void, EVP_PKEY_CTX_free, (EVP_PKEY_CTX * c), (c))

#define SLOT(type, name, takes, pass)	__typeof__(name) *name;
#define SYMBOL(type, name, takes, pass) {#name, &to.name},
#define PASS_ON(type, name, takes, pass)                                       \
	type name takes                                                        \
	{                                                                      \
		pthread_once(&once, load);                                     \
		return to.name pass;                                           \
	}
#define PASS_ON_FREED(type, name, takes, pass)                                 \
	void name takes                                                        \
	{                                                                      \
		pthread_once(&once, load);                                     \
		to.name pass;                                                  \
	}

static struct {
	USED(SLOT)
	FREED(SLOT)
} to;
static const struct late_symbol symbols[] = {USED(SYMBOL) FREED(SYMBOL)};
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
	if (late_load(SONAME, symbols, sizeof(symbols) / sizeof(*symbols)))
		return;
	fprintf(stderr, "gazetted: cannot load %s; install libssl3\n", SONAME);
	exit(70); /* EX_SOFTWARE */
}

USED(PASS_ON)
FREED(PASS_ON_FREED)
