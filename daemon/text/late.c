/* SPDX-License-Identifier: MIT */
/* gazetted: utf8proc, loaded by the first text that is looked at closely. */
/* See base/late.h. Text cannot be treated without it, so a program that does
 * not find it ends; the packages name it as a dependency. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <utf8proc.h>

#include "base/late.h"

#define SONAME "libutf8proc.so.2"

typedef utf8proc_int32_t cp;

#define USED(X)                                                                \
	X(utf8proc_category_t, utf8proc_category, (cp c), (c))                 \
	X(int, utf8proc_charwidth, (cp c), (c))                                \
	X(utf8proc_ssize_t, utf8proc_encode_char,                              \
	    (cp c, utf8proc_uint8_t * p), (c, p))                              \
	X(utf8proc_bool, utf8proc_grapheme_break_stateful,                     \
	    (cp a, cp b, utf8proc_int32_t * state), (a, b, state))             \
	X(cp, utf8proc_tolower, (cp c), (c))                                   \
	X(cp, utf8proc_toupper, (cp c), (c))                                   \
	X(utf8proc_ssize_t, utf8proc_map,                                      \
	    (const utf8proc_uint8_t *p, utf8proc_ssize_t n,                    \
		utf8proc_uint8_t **out, utf8proc_option_t how),                \
	    (p, n, out, how))

static struct {
	USED(LATE_SLOT)
} to;
static const struct late_symbol symbols[] = {USED(LATE_SYMBOL)};
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
	if (late_load(SONAME, symbols, sizeof(symbols) / sizeof(*symbols)))
		return;
	fprintf(
	    stderr, "gazetted: cannot load %s; install libutf8proc2\n", SONAME);
	exit(70); /* EX_SOFTWARE */
}

USED(LATE_PASS)
