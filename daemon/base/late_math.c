/* SPDX-License-Identifier: MIT */
/* gazetted: the mathematics library, loaded by the first that reckons. */
/* See base/late.h: a library more is a tenth of a start. It comes with the C
 * library, so it is there. */
#include <math.h>
#include <pthread.h>
#include <stdlib.h>

#include "base/late.h"

#define SONAME "libm.so.6"

#define USED(X)                                                                \
	X(double, log, (double x), (x))                                        \
	X(double, sqrt, (double x), (x))                                       \
	X(double, fmax, (double x, double y), (x, y))

static struct {
	USED(LATE_SLOT)
} to;
static const struct late_symbol symbols[] = {USED(LATE_SYMBOL)};
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
	if (!late_load(SONAME, symbols, sizeof(symbols) / sizeof(*symbols)))
		abort();
}

USED(LATE_PASS)
