/* SPDX-License-Identifier: MIT */
/* gazetted: libidn2, loaded by the first host name that is not ASCII. */
/* See base/late.h. Without the library no such name is a host. */
#include <idn2.h>
#include <pthread.h>

#include "base/late.h"

#define SONAME "libidn2.so.0"

static struct {
	__typeof__(idn2_to_ascii_8z) *to_ascii_8z;
	__typeof__(idn2_free) *free;
} to;
static const struct late_symbol symbols[] = {
    {"idn2_to_ascii_8z", &to.to_ascii_8z},
    {"idn2_free", &to.free},
};
static bool loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
	loaded = late_load(SONAME, symbols, sizeof(symbols) / sizeof(*symbols));
}

int idn2_to_ascii_8z(const char *in, char **out, int flags)
{
	pthread_once(&once, load);
	return loaded ? to.to_ascii_8z(in, out, flags) : IDN2_MALLOC;
}

void idn2_free(void *p)
{
	to.free(p);
}
