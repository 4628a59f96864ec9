/* SPDX-License-Identifier: MIT */
/* gazetted: talking to a mail server, line by line. */
/*
 * libcurl opens the connection (CURLOPT_CONNECT_ONLY): address, TLS or
 * STARTTLS, certificate, login. What comes after is spoken here, since
 * libcurl knows neither BODY.PEEK nor MOVE. The address is judged as in
 * fetch/http.c: one that is not public needs the operator's leave.
 *
 *	if (dialog_open(&opts, &url, &d, e) < 0) ...
 *	if (dialog_send(d, S("a1 SELECT INBOX\r\n"), e) < 0) ...
 *	if (dialog_line(d, &line, e) < 0) ...
 *	dialog_close(&d);
 */
#ifndef GZ_FETCH_DIALOG_H
#define GZ_FETCH_DIALOG_H

#include "base/buf.h"
#include "base/url.h"
#include "fetch/letterbox.h"

struct dialog;

/* Connects and logs in, to the host of `u`, a URL with one of the schemes
 * imaps, imap, pop3s and pop3. `o` is borrowed for its life. Errors as
 * letterbox_read(). Returns new (end with dialog_close). */
int dialog_open(const struct letterbox_opts *o, const struct url *u,
    struct dialog **out, struct err *e) MUST_CHECK;
void dialog_close(struct dialog **d);

/* Sends all of it. ERR_RETRY where the connection is lost or stuck. */
int dialog_send(struct dialog *d, struct str s, struct err *e) MUST_CHECK;

/* The next line without its line end: good until the next call. ERR_RETRY
 * where none comes in time, ERR_REJECT for one of more than
 * DIALOG_LINE_MAX. */
int dialog_line(struct dialog *d, struct str *out, struct err *e) MUST_CHECK;

/* All lines up to a lone dot, appended to `out` with LF at their ends and
 * without the dots that were put in. What is beyond its ceiling is read, and
 * `out` is over. */
int dialog_text(struct dialog *d, struct buf *out, struct err *e) MUST_CHECK;

/* Waits until there is something to read, for `seconds`, or until `fd` (of
 * whoever wants us to end) can be read: 1, or 0 when nothing came. What is
 * waited here does not count for the whole dialogue. ERR_RETRY where the
 * connection is lost. */
int dialog_wait(
    struct dialog *d, int64_t seconds, int fd, struct err *e) MUST_CHECK;

/* The next `n` bytes, appended to `out`; NULL: passed over. */
int dialog_bytes(
    struct dialog *d, size_t n, struct buf *out, struct err *e) MUST_CHECK;

#endif
