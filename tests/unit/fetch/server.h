/* SPDX-License-Identifier: MIT */
/* gazetted: a scripted web server for the tests of fetching. */
/*
 * Listens on one port of 127.0.0.1 to 127.0.0.4, so that there are four hosts,
 * with a thread a connection. The test's script gets each request and writes
 * whatever bytes it likes. What it counts is kept under `lock`; read it after
 * server_stop().
 */
#ifndef GZ_TEST_FETCH_SERVER_H
#define GZ_TEST_FETCH_SERVER_H

#include <arpa/inet.h>
#include <assert.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"

#define SERVER_HOSTS	   4
#define SERVER_CONNECTIONS 256
#define SERVER_REQUEST_MAX 16384

struct server;

/* Writes the answer to `fd`; true where the connection stays open. */
typedef bool server_script(
    struct server *s, int fd, const char *path, const char *request);

struct connection {
	struct server *server;
	pthread_t thread;
	int fd;
};

struct server {
	server_script *script;
	int want; /* how many hold() waits for; the script's own */
	int listener[SERVER_HOSTS], port;
	pthread_t thread;
	pthread_mutex_t lock;
	bool stopping;
	struct connection connection[SERVER_CONNECTIONS];
	int connections;     /* ever made */
	int requests;	     /* ever read */
	int live, peak;	     /* requests held unanswered: now, at most */
	long long last_us;   /* when the last request came, on our clock */
	struct buf dialogue; /* the requests as they came */
};

static inline bool send_all(int fd, const void *p, size_t n)
{
	for (const char *at = p; n;) {
		ssize_t k = send(fd, at, n, MSG_NOSIGNAL);
		if (k <= 0)
			return false;
		at += k;
		n -= (size_t)k;
	}
	return true;
}

static inline bool say(int fd, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
static inline bool say(int fd, const char *fmt, ...)
{
	char text[4096];
	va_list ap;
	va_start(ap, fmt);
	int n = vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	assert(n >= 0 && (size_t)n < sizeof(text));
	return send_all(fd, text, (size_t)n);
}

static inline bool read_request(int fd, char *out)
{
	size_t n = 0;
	out[0] = 0;
	while (!strstr(out, "\r\n\r\n")) {
		ssize_t k = recv(fd, out + n, SERVER_REQUEST_MAX - 1 - n, 0);
		if (k <= 0)
			return false;
		n += (size_t)k;
		out[n] = 0;
	}
	return true;
}

static inline long long now_us(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (long long)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static inline bool answer(struct server *s, int fd, const char *request)
{
	char path[256] = "";
	sscanf(request, "GET %255s", path);
	pthread_mutex_lock(&s->lock);
	s->requests++;
	s->last_us = now_us();
	buf_adds(&s->dialogue, str_of(request));
	pthread_mutex_unlock(&s->lock);
	return s->script(s, fd, path, request);
}

/*
 * Holds a request until `want` have been held at once, but for HOLD_MAX_US at
 * most, and for HOLD_US at least: a client that would send more has the time
 * to. It is counted out before its answer goes, for with the answer the client
 * may send the next.
 */
#define HOLD_US	    60000
#define HOLD_MAX_US 20000000

static inline void hold(struct server *s, int want)
{
	long long start = now_us();
	bool enough = false;
	pthread_mutex_lock(&s->lock);
	if (++s->live > s->peak)
		s->peak = s->live;
	pthread_mutex_unlock(&s->lock);
	do {
		usleep(5000);
		pthread_mutex_lock(&s->lock);
		enough = s->peak >= want || s->stopping;
		pthread_mutex_unlock(&s->lock);
	} while (now_us() - start < (enough ? HOLD_US : HOLD_MAX_US));
	pthread_mutex_lock(&s->lock);
	s->live--;
	pthread_mutex_unlock(&s->lock);
}

static inline void *serve_connection(void *ctx)
{
	struct connection *c = ctx;
	char request[SERVER_REQUEST_MAX];
	while (
	    read_request(c->fd, request) && answer(c->server, c->fd, request))
		;
	shutdown(c->fd, SHUT_RDWR);
	return NULL;
}

static inline void accept_one(struct server *s, int listener)
{
	int fd = accept(listener, NULL, NULL);
	if (fd < 0)
		return;
	pthread_mutex_lock(&s->lock);
	assert(s->connections < SERVER_CONNECTIONS);
	struct connection *c = &s->connection[s->connections++];
	pthread_mutex_unlock(&s->lock);
	*c = (struct connection){.server = s, .fd = fd};
	pthread_create(&c->thread, NULL, serve_connection, c);
}

static inline bool is_stopping(struct server *s)
{
	pthread_mutex_lock(&s->lock);
	bool v = s->stopping;
	pthread_mutex_unlock(&s->lock);
	return v;
}

static inline void *serve(void *ctx)
{
	struct server *s = ctx;
	struct pollfd fds[SERVER_HOSTS];
	while (!is_stopping(s)) {
		for (int i = 0; i < SERVER_HOSTS; i++)
			fds[i] = (struct pollfd){s->listener[i], POLLIN, 0};
		poll(fds, SERVER_HOSTS, 50);
		for (int i = 0; i < SERVER_HOSTS; i++)
			if (fds[i].revents & POLLIN)
				accept_one(s, s->listener[i]);
	}
	return NULL;
}

/* A listener on 127.0.0.`host`; port 0: any. Returns the port, or -1. */
static inline int listen_on(int host, int port, int *out_fd)
{
	struct sockaddr_in in = {.sin_family = AF_INET,
	    .sin_port = htons((uint16_t)port),
	    .sin_addr.s_addr = htonl(0x7f000000U + (uint32_t)host)};
	socklen_t n = sizeof(in);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (bind(fd, (struct sockaddr *)&in, sizeof(in)) < 0 ||
	    listen(fd, 128) < 0) {
		close(fd);
		return -1;
	}
	getsockname(fd, (struct sockaddr *)&in, &n);
	*out_fd = fd;
	return ntohs(in.sin_port);
}

/* All hosts on one port that is free on each. */
static inline void listen_all(struct server *s)
{
	for (int tries = 0; tries < 20; tries++) {
		int n = 1;
		s->port = listen_on(1, 0, &s->listener[0]);
		assert(s->port > 0);
		while (n < SERVER_HOSTS &&
		       listen_on(n + 1, s->port, &s->listener[n]) > 0)
			n++;
		if (n == SERVER_HOSTS)
			return;
		while (n--)
			close(s->listener[n]);
	}
	assert(!"a port that is free on four hosts");
}

/* Returns new (free with server_stop). */
static inline struct server *server_start(server_script *script)
{
	struct server *s = calloc(1, sizeof(*s));
	assert(s);
	s->script = script;
	s->dialogue = buf_init(1 << 20);
	pthread_mutex_init(&s->lock, NULL);
	listen_all(s);
	pthread_create(&s->thread, NULL, serve, s);
	return s;
}

/* No more requests; the counts stay readable until server_free. */
static inline void server_stop(struct server *s)
{
	pthread_mutex_lock(&s->lock);
	s->stopping = true;
	pthread_mutex_unlock(&s->lock);
	pthread_join(s->thread, NULL);
	for (int i = 0; i < s->connections; i++)
		shutdown(s->connection[i].fd, SHUT_RDWR);
	for (int i = 0; i < s->connections; i++) {
		pthread_join(s->connection[i].thread, NULL);
		close(s->connection[i].fd);
	}
	for (int i = 0; i < SERVER_HOSTS; i++)
		close(s->listener[i]);
}

static inline void server_free(struct server **s)
{
	buf_free(&(*s)->dialogue);
	free(*s);
	*s = NULL;
}

/* How often `what` stands in the requests. */
static inline int said(const struct server *s, const char *what)
{
	int n = 0;
	const char *at = s->dialogue.n ? s->dialogue.p : "";
	for (; (at = strstr(at, what)); at++)
		n++;
	return n;
}

#endif
