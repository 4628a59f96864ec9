/* SPDX-License-Identifier: MIT */
/* gazetted: errors as values. */
/*
 * Every function that can fail for a reason the program did not cause takes a
 * `struct err *` last and returns 0 or -1. The struct lives on the caller's
 * stack; on success it is not touched. The kind says what the caller should
 * do next, never where the failure was found: the message says that, and
 * err_wrap() prefixes it on the way up so that one line tells the whole path.
 *
 *	if (store_open(path, &st, e) < 0)
 *		return err_wrap(e, "state %s", path);
 *
 * Log or return an error, never both.
 */
#ifndef GZ_BASE_ERR_H
#define GZ_BASE_ERR_H

#include <stdarg.h>

enum err_kind {
	ERR_NONE = 0,
	ERR_RETRY,  /* later may be better: network, busy, full (exit 75) */
	ERR_REJECT, /* this item is bad: skip it, go on (exit 65) */
	ERR_CONFIG, /* the operator must act (exit 78) */
	ERR_FATAL,  /* stop: state unreadable, a bug (exit 70) */
};

#define ERR_MSG_MAX 1024 /* bytes, a cap: longer texts end in "..." */

struct err {
	enum err_kind kind;
	int sys; /* errno at the place of failure, or 0 */
	char msg[ERR_MSG_MAX];
};

#define ERR_INIT                                                               \
	{                                                                      \
		ERR_NONE, 0, ""                                                \
	}
#define MUST_CHECK __attribute__((warn_unused_result))

/* Fills `e` and returns -1, so that callers write `return err_set(...)`.
 * Control characters in the text become '?': an error is always one line. */
int err_set(struct err *e, enum err_kind kind, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/* As err_set, with ": strerror(errno)" behind the text and errno kept. */
int err_sys(struct err *e, enum err_kind kind, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/* Puts "text: " before the message that `e` holds; the kind stays.
 * Returns -1. */
int err_wrap(struct err *e, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/* The sysexits code for a kind: 0, 75, 65, 78, 70. */
int err_exit_code(enum err_kind kind);

#endif
