/* SPDX-License-Identifier: MIT */
/* gazetted: unit tests that speak TAP, each in a process of its own. */
/*
 *	static void adds(void) { ok(1 + 1 == 2, "one and one"); }
 *	int main(void)
 *	{
 *		TEST(adds);
 *		return tap_done();
 *	}
 *
 * A test fails when any ok() in it is false, when it dies (assert, signal,
 * sanitizer) or when it leaks. Diagnostics go to stderr as "# ..." lines.
 */
#ifndef GZ_TEST_TAP_H
#define GZ_TEST_TAP_H

#include <stdbool.h>

#include "base/str.h"

#define TEST(fn) tap_run(#fn, fn)

void tap_run(const char *name, void (*fn)(void));

/* Prints the plan; what main() returns. */
int tap_done(void);

/* Ends the whole file as skipped, with a reason. */
void tap_skip_all(const char *why) __attribute__((noreturn));

#define ok(cond, ...) tap_ok((cond), __FILE__, __LINE__, #cond, __VA_ARGS__)
void tap_ok(bool cond, const char *file, int line, const char *expr,
    const char *fmt, ...) __attribute__((format(printf, 5, 6)));

/* Compares and shows both where they differ; `row` names the table's row. */
#define is_str(got, want, row)                                                 \
	tap_is_str((got), (want), __FILE__, __LINE__, (row))
void tap_is_str(struct str got, struct str want, const char *file, int line,
    const char *row);

#define is_int(got, want, row)                                                 \
	tap_is_int((got), (want), __FILE__, __LINE__, (row))
void tap_is_int(
    long long got, long long want, const char *file, int line, const char *row);

/* The corpora folder ($CORPORA, else ../shared/corpora), or NULL. */
const char *tap_corpora(void);

#endif
