/* SPDX-License-Identifier: MIT */
/* gazetted: the log. */
/*
 * One event, one line, stable keys: `deliver edition=7 relay=mx1 delay=1.2s`.
 * Only run/, command/ and deliver/'s session call it; the ground and the pure
 * stages return errors. Secrets and whole recipient lists never go in.
 * Thread-safe: a line is written by one write().
 */
#ifndef GZ_BASE_LOG_H
#define GZ_BASE_LOG_H

#include <stdarg.h>
#include <stdbool.h>

enum log_level { /* syslog's numbers */
	LOG_LVL_ERR = 3,
	LOG_LVL_WARN = 4,
	LOG_LVL_INFO = 6,
	LOG_LVL_DEBUG = 7,
};

enum log_sink {
	LOG_AUTO,   /* stderr, with <n> prefixes under systemd's journal */
	LOG_STDERR, /* stderr, plain */
	LOG_SYSLOG,
	LOG_JSON, /* stderr, {"time","level","msg"} a line */
};

/* Lines above `max` are dropped. Before the first call: warnings and worse,
 * plain, on stderr. */
void log_setup(enum log_sink sink, enum log_level max);

/* Something that draws on the terminal (a progress line) sets this to be
 * called before each line, to wipe itself; NULL to stop. */
void log_before_line(void (*wipe)(void));

void log_err(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void log_warn(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void log_info(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void log_debug(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

#endif
