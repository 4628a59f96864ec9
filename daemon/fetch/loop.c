/* SPDX-License-Identifier: MIT */
/* gazetted: the wait for many transfers at once. */
#include "fetch/loop.h"

#include <assert.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "base/clock.h"

#define READY_MAX 64 /* sockets that one look at the kernel brings */
#define NEVER	  INT64_MAX

/* What the kernel watches a socket for. Of those whose end is told
 * (loop_opened) it goes on watching while their connection rests between two
 * requests: most have the next one at once. */
struct watched {
	uint32_t events; /* 0: it does not */
	bool told, resting;
};

struct loop {
	CURLM *multi;
	int epoll, wake;
	int64_t turn_ms; /* clock_mono_ms at which libcurl wants a turn */
	struct watched *sockets; /* by descriptor */
	size_t n_sockets;
	struct epoll_event ready[READY_MAX];
	int n, next; /* of them, and the first not yet handed over */
};

/* ---- what libcurl tells ---- */

static struct watched *socket_of(struct loop *l, int fd)
{
	size_t n = l->n_sockets;
	assert(fd >= 0);
	if ((size_t)fd >= n) {
		l->n_sockets = ((size_t)fd + 1) * 2;
		l->sockets =
		    realloc(l->sockets, l->n_sockets * sizeof(*l->sockets));
		if (!l->sockets)
			abort();
		memset(&l->sockets[n], 0,
		    (l->n_sockets - n) * sizeof(*l->sockets));
	}
	return &l->sockets[fd];
}

static void watch(struct loop *l, int fd, uint32_t events)
{
	struct watched *w = socket_of(l, fd);
	struct epoll_event ev = {.events = events, .data.fd = fd};
	w->resting = false;
	if (w->events == events)
		return;
	int how = !events     ? EPOLL_CTL_DEL
		  : w->events ? EPOLL_CTL_MOD
			      : EPOLL_CTL_ADD;
	w->events = events;
	/* A socket that was closed behind our back is watched no more. */
	if (epoll_ctl(l->epoll, how, fd, &ev) < 0 && how == EPOLL_CTL_MOD)
		epoll_ctl(l->epoll, EPOLL_CTL_ADD, fd, &ev);
}

static int on_socket(CURL *c, curl_socket_t s, int what, void *ctx, void *known)
{
	struct loop *l = ctx;
	struct watched *w = socket_of(l, s);
	if (what == CURL_POLL_REMOVE && w->told)
		w->resting = true;
	else if (what == CURL_POLL_REMOVE)
		watch(l, s, 0);
	else
		watch(l, s,
		    (what & CURL_POLL_IN ? EPOLLIN : 0) |
			(what & CURL_POLL_OUT ? EPOLLOUT : 0));
	return 0;
}

void loop_opened(struct loop *l, curl_socket_t s)
{
	if (s != CURL_SOCKET_BAD)
		*socket_of(l, s) = (struct watched){.told = true};
}

/* Of an option of libcurl's: closing is ours then. */
int loop_close(void *loop, curl_socket_t s)
{
	*socket_of(loop, s) = (struct watched){0};
	return close(s);
}

static int on_timer(CURLM *m, long ms, void *ctx)
{
	struct loop *l = ctx;
	l->turn_ms = ms < 0 ? NEVER : ms ? clock_mono_ms() + ms : 0;
	return 0;
}

/* ---- life ---- */

int loop_new(CURLM *multi, struct loop **out, struct err *e)
{
	struct loop *l = calloc(1, sizeof(*l));
	if (!l)
		abort();
	l->multi = multi;
	l->turn_ms = NEVER;
	l->epoll = epoll_create1(EPOLL_CLOEXEC);
	l->wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	struct epoll_event ev = {.events = EPOLLIN, .data.fd = l->wake};
	if (l->epoll < 0 || l->wake < 0 ||
	    epoll_ctl(l->epoll, EPOLL_CTL_ADD, l->wake, &ev) < 0) {
		err_sys(e, ERR_FATAL, "cannot wait for sources");
		loop_free(&l);
		return -1;
	}
	curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, on_socket);
	curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, l);
	curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, on_timer);
	curl_multi_setopt(multi, CURLMOPT_TIMERDATA, l);
	*out = l;
	return 0;
}

void loop_free(struct loop **l)
{
	if (!*l)
		return;
	if ((*l)->epoll >= 0)
		close((*l)->epoll);
	if ((*l)->wake >= 0)
		close((*l)->wake);
	free((*l)->sockets);
	free(*l);
	*l = NULL;
}

/* ---- turns ---- */

bool loop_ready(const struct loop *l)
{
	return l->next < l->n;
}

/* Asks the kernel; the wakeup is taken off here. */
static bool look(struct loop *l, int wait_ms)
{
	uint64_t times;
	l->next = 0;
	l->n = epoll_wait(l->epoll, l->ready, READY_MAX, wait_ms);
	if (l->n < 0)
		l->n = 0; /* a signal: the caller looks at what it wants */
	for (int i = 0; i < l->n; i++)
		if (l->ready[i].data.fd == l->wake) {
			l->ready[i].events = 0;
			if (read(l->wake, &times, sizeof(times)) < 0)
				assert(errno == EAGAIN);
		}
	return l->n > 0;
}

static bool next_socket(struct loop *l)
{
	int running;
	while (l->next < l->n) {
		const struct epoll_event *ev = &l->ready[l->next++];
		const struct watched *w = socket_of(l, ev->data.fd);
		int bits = 0;
		if (ev->events & EPOLLIN)
			bits |= CURL_CSELECT_IN;
		if (ev->events & EPOLLOUT)
			bits |= CURL_CSELECT_OUT;
		if (ev->events & (EPOLLERR | EPOLLHUP))
			bits |= CURL_CSELECT_ERR;
		if (w->resting) { /* hung up on us; libcurl will see */
			watch(l, ev->data.fd, 0);
		} else if (bits && w->events) {
			curl_multi_socket_action(
			    l->multi, ev->data.fd, bits, &running);
			return true;
		}
	}
	return false;
}

static bool is_turn(const struct loop *l)
{
	return l->turn_ms == 0 ||
	       (l->turn_ms != NEVER && l->turn_ms <= clock_mono_ms());
}

bool loop_turn(struct loop *l)
{
	int running;
	/* What has just been added goes out before answers are read. */
	if (l->turn_ms && next_socket(l))
		return true;
	if (!is_turn(l))
		return look(l, 0);
	l->turn_ms = NEVER;
	curl_multi_socket_action(l->multi, CURL_SOCKET_TIMEOUT, 0, &running);
	return true;
}

bool loop_wait(struct loop *l, struct pollfd *fds, nfds_t n, int wait_ms)
{
	if (l->turn_ms != NEVER) {
		int64_t left = l->turn_ms - clock_mono_ms();
		if (left < wait_ms)
			wait_ms = left > 0 ? (int)left : 0;
	}
	bool any;
	if (n) {
		fds[n] = (struct pollfd){.fd = l->epoll, .events = POLLIN};
		any = poll(fds, n + 1, wait_ms) > 0;
	} else {
		any = look(l, wait_ms);
	}
	return any || is_turn(l);
}

void loop_wake(struct loop *l)
{
	const uint64_t one = 1;
	if (write(l->wake, &one, sizeof(one)) < 0)
		assert(errno == EAGAIN); /* as many as fit: it will end */
}
