/* SPDX-License-Identifier: MIT */
/* gazetted: libraries that are loaded when first used. */
/*
 * Debian's libcurl brings 27 other libraries along, and loading them costs
 * more than all the rest of a run with nothing due. So a library that most
 * runs do without is not linked: late.c of the folder that may include its
 * header defines the functions used, each of which passes the call on.
 *
 *	static struct { typeof(foo_new) *foo_new; } to;
 *	static const struct late_symbol list[] = {{"foo_new", &to.foo_new}};
 *	...
 *	struct foo *foo_new(void)
 *	{
 *		return late_load("libfoo.so.1", list, 1) ? to.foo_new() : NULL;
 *	}
 *
 * A library once loaded stays.
 */
#ifndef GZ_BASE_LATE_H
#define GZ_BASE_LATE_H

#include <stdbool.h>
#include <stddef.h>

struct late_symbol {
	const char *name;
	void *slot; /* a function pointer's place */
};

/* Loads `soname` and fills the slots of all `n` symbols; false where the
 * library or one of them is missing. To be called once (pthread_once). */
bool late_load(const char *soname, const struct late_symbol *list, size_t n);

/*
 * The same for many functions, from a list of what each returns, its name,
 * what it takes, and that passed on:
 *
 *	#define USED(X)                                                   \
 *		X(int, foo_get, (struct foo *f, int i), (f, i))           \
 *		X(void, foo_free, (struct foo *f), (f))
 *
 *	static struct {
 *		USED(LATE_SLOT)
 *	} to;
 *	static const struct late_symbol symbols[] = {USED(LATE_SYMBOL)};
 *	static pthread_once_t once = PTHREAD_ONCE_INIT;
 *	static void load(void) { ... late_load(SONAME, symbols, ...) ... }
 *	USED(LATE_PASS)
 */
#define LATE_SLOT(type, name, takes, pass)   __typeof__(name) *name;
#define LATE_SYMBOL(type, name, takes, pass) {#name, &to.name},
#define LATE_PASS(type, name, takes, pass)                                     \
	type name takes                                                        \
	{                                                                      \
		pthread_once(&once, load);                                     \
		return to.name pass;                                           \
	}

#endif
