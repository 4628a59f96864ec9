/* SPDX-License-Identifier: MIT */
/* gazetted: errors as values. */
#include "base/err.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* A hostile title in an error message must not forge a second log line. */
static void one_line(char *s)
{
	for (; *s; s++)
		if ((unsigned char)*s < 0x20 || *s == 0x7f)
			*s = '?';
}

static void put(char out[ERR_MSG_MAX], const char *fmt, va_list ap)
{
	int n = vsnprintf(out, ERR_MSG_MAX, fmt, ap);
	if (n >= ERR_MSG_MAX)
		memcpy(out + ERR_MSG_MAX - 4, "...", 4);
	one_line(out);
}

int err_set(struct err *e, enum err_kind kind, const char *fmt, ...)
{
	char msg[ERR_MSG_MAX];
	va_list ap;
	va_start(ap, fmt);
	put(msg, fmt, ap);
	va_end(ap);
	memcpy(e->msg, msg, sizeof(msg));
	e->kind = kind;
	e->sys = 0;
	return -1;
}

int err_sys(struct err *e, enum err_kind kind, const char *fmt, ...)
{
	int sys = errno;
	char head[ERR_MSG_MAX];
	va_list ap;
	va_start(ap, fmt);
	put(head, fmt, ap);
	va_end(ap);
	err_set(e, kind, "%s: %s", head, strerror(sys));
	e->sys = sys;
	return -1;
}

int err_wrap(struct err *e, const char *fmt, ...)
{
	char head[ERR_MSG_MAX];
	char tail[ERR_MSG_MAX];
	int sys = e->sys;
	va_list ap;
	va_start(ap, fmt);
	put(head, fmt, ap);
	va_end(ap);
	memcpy(tail, e->msg, sizeof(tail));
	err_set(e, e->kind, "%s: %s", head, tail);
	e->sys = sys;
	return -1;
}

int err_exit_code(enum err_kind kind)
{
	switch (kind) {
	case ERR_NONE: return 0;
	case ERR_RETRY: return 75;
	case ERR_REJECT: return 65;
	case ERR_CONFIG: return 78;
	case ERR_FATAL: break;
	}
	return 70;
}
