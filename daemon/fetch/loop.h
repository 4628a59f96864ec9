/* SPDX-License-Identifier: MIT */
/* gazetted: the wait for many transfers at once. */
/*
 * libcurl tells which sockets it watches and when it wants a turn; we wait
 * with epoll and hand it one ready socket at a time. So what a document's
 * bytes go through is still in the processor's cache when the document is
 * read, and no transfer is looked at that has nothing to say.
 *
 *	loop_new(multi, &l, e)
 *	for (;;) {
 *		while (loop_turn(l))
 *			...curl_multi_info_read()...
 *		loop_wait(l, NULL, 0, 1000);
 *	}
 *	loop_free(&l);
 */
#ifndef GZ_FETCH_LOOP_H
#define GZ_FETCH_LOOP_H

#include <curl/curl.h>
#include <poll.h>
#include <stdbool.h>

#include "base/err.h"

struct loop;

/* Returns new (free with loop_free, after the last of the handles). Takes
 * over its socket and timer callbacks. ERR_FATAL where the system has no
 * descriptor left. */
int loop_new(CURLM *multi, struct loop **out, struct err *e) MUST_CHECK;
void loop_free(struct loop **l);

/* For the handles' socket callbacks: CURLOPT_OPENSOCKETFUNCTION tells of each
 * socket it made, and loop_close, with the loop, is their
 * CURLOPT_CLOSESOCKETFUNCTION. */
void loop_opened(struct loop *l, curl_socket_t s);
int loop_close(void *loop, curl_socket_t s);

/* Lets libcurl do what is ready, for one socket at most. False where nothing
 * is, and nobody called loop_wake(). */
bool loop_turn(struct loop *l);

/* Sockets are known to be ready that have had no turn yet. */
bool loop_ready(const struct loop *l);

/* After loop_turn() has said false: waits until something is ready, one of
 * the `n` of `fds` is, loop_wake() was called, or `wait_ms` are over, where it
 * says false. `fds` has room for one more. */
bool loop_wait(struct loop *l, struct pollfd *fds, nfds_t n, int wait_ms);

/* From any thread: ends the wait under way, or the next one. */
void loop_wake(struct loop *l);

#endif
