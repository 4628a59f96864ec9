/* SPDX-License-Identifier: MIT */
/* gazetted: zlib, loaded by the first document that comes compressed. */
/* See base/late.h. Without the library inflateInit2() says so, and no other
 * function can be called. */
#include <pthread.h>
#include <zlib.h>

#include "base/late.h"

#define SONAME "libz.so.1"

#define USED(X)                                                                \
	X(int, inflate, (z_streamp z, int flush), (z, flush))                  \
	X(int, inflateEnd, (z_streamp z), (z))                                 \
	X(int, inflateReset, (z_streamp z), (z))

static struct {
	USED(LATE_SLOT)
	__typeof__(inflateInit2_) *init;
} to;
static const struct late_symbol symbols[] = {
    USED(LATE_SYMBOL){"inflateInit2_", &to.init}};
static bool loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
	loaded = late_load(SONAME, symbols, sizeof(symbols) / sizeof(*symbols));
}

int inflateInit2_(z_streamp z, int bits, const char *version, int size)
{
	pthread_once(&once, load);
	return loaded ? to.init(z, bits, version, size) : Z_VERSION_ERROR;
}

USED(LATE_PASS)
