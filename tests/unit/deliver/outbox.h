/* SPDX-License-Identifier: MIT */
/* gazetted: an outbox in memory and a receiver, for the tests of delivery. */
/*
 * The outbox checks the order of what it is told: armed before sent, one last
 * word for each claim. The receiver is tests/lib/smtpd.py in a process of its
 * own; what it kept is compared byte for byte.
 */
#ifndef GZ_TEST_OUTBOX_H
#define GZ_TEST_OUTBOX_H

#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"
#include "deliver/deliver.h"
#include "tap.h"

#define OUTBOX_MAX 2000

struct outbox {
	pthread_mutex_t lock;
	struct arena *a;
	struct delivery d[OUTBOX_MAX];
	enum delivery_state state[OUTBOX_MAX];
	char last[OUTBOX_MAX][200]; /* the last word on it */
	int armed[OUTBOX_MAX];	    /* times */
	size_t n;
	int out_of_order; /* events that make no sense */
	int fail_arm_at;  /* the n-th arming fails; 0: none */
	int fail_sent_at; /* the n-th "sent" cannot be recorded */
	int arms, sents;
	int stop_after; /* sent; 0: never */
	int64_t dirty;	/* this one is composed as SMTP cannot carry it */
	size_t filler;	/* bytes more in each body */
};

static inline struct outbox *outbox_new(size_t n)
{
	struct outbox *o = calloc(1, sizeof(*o));
	if (!o)
		abort();
	pthread_mutex_init(&o->lock, NULL);
	o->a = arena_new();
	o->n = n;
	for (size_t i = 0; i < n; i++)
		o->d[i] = (struct delivery){.id = (int64_t)i + 1,
		    .edition = 7,
		    .rendering = 1,
		    .digest = S("daily"),
		    .address = arena_printf(o->a, "r%zu@example.org", i + 1),
		    .sender = S("digest@example.net"),
		    .date = 1795416000};
	return o;
}

static inline void outbox_free(struct outbox **o)
{
	arena_free(&(*o)->a);
	free(*o);
	*o = NULL;
}

static inline int outbox_count(const struct outbox *o, enum delivery_state s)
{
	int n = 0;
	for (size_t i = 0; i < o->n; i++)
		n += o->state[i] == s;
	return n;
}

static inline int outbox_claim(void *ctx, struct arena *a, size_t max,
    struct delivery **out, size_t *out_n, struct err *e)
{
	struct outbox *o = ctx;
	struct delivery *v = arena_calloc(a, max, sizeof(*v));
	size_t n = 0;
	(void)e;
	pthread_mutex_lock(&o->lock);
	for (size_t i = 0; i < o->n && n < max; i++) {
		if (o->state[i] != DELIVERY_READY)
			continue;
		o->state[i] = DELIVERY_CLAIMED;
		v[n] = o->d[i];
		v[n].address = str_dup(a, o->d[i].address);
		v[n++].sender = str_dup(a, o->d[i].sender);
	}
	pthread_mutex_unlock(&o->lock);
	*out = v;
	*out_n = n;
	return 0;
}

/* What the state would be after this event; -1 where it may not come now. */
static inline int outbox_after(enum delivery_state now, enum outbox_verb verb)
{
	bool claimed = now == DELIVERY_CLAIMED, armed = now == DELIVERY_ARMED;
	switch (verb) {
	case OUTBOX_ARM: return claimed ? DELIVERY_ARMED : -1;
	case OUTBOX_SENT: return armed ? DELIVERY_SENT : -1;
	case OUTBOX_UNCERTAIN: return armed ? DELIVERY_UNCERTAIN : -1;
	case OUTBOX_SPURNED:
	case OUTBOX_REFUSED: return claimed || armed ? DELIVERY_REFUSED : -1;
	case OUTBOX_DEFER: return claimed || armed ? DELIVERY_DEFERRED : -1;
	case OUTBOX_BEHIND:
	case OUTBOX_RETURN: return claimed || armed ? DELIVERY_READY : -1;
	case OUTBOX_DOUBTED:
	case OUTBOX_BROKE: return claimed || armed ? DELIVERY_DEFERRED : -1;
	case OUTBOX_ROUTE: return (int)now;
	case OUTBOX_UNWELCOME:
	case OUTBOX_BARRED:
	case OUTBOX_DAMAGED: return -1;
	}
	return -1;
}

static inline int outbox_record(
    void *ctx, const struct outbox_event *ev, size_t n, struct err *e)
{
	struct outbox *o = ctx;
	bool fail = false;
	pthread_mutex_lock(&o->lock);
	for (size_t i = 0; i < n && !fail; i++) {
		size_t at = (size_t)ev[i].delivery - 1;
		int after = outbox_after(o->state[at], ev[i].verb);
		o->out_of_order += after < 0;
		o->arms += ev[i].verb == OUTBOX_ARM;
		o->sents += ev[i].verb == OUTBOX_SENT;
		fail = (ev[i].verb == OUTBOX_ARM && o->fail_arm_at &&
			   o->arms >= o->fail_arm_at) ||
		       (ev[i].verb == OUTBOX_SENT && o->fail_sent_at &&
			   o->sents >= o->fail_sent_at);
		if (after < 0 || fail)
			continue;
		o->armed[at] += ev[i].verb == OUTBOX_ARM;
		o->state[at] = (enum delivery_state)after;
		snprintf(
		    o->last[at], sizeof(o->last[at]), "%.*s", PRS(ev[i].reply));
		o->d[at].reply = str_dup(o->a, ev[i].reply);
		o->d[at].noes =
		    ev[i].verb == OUTBOX_BEHIND || ev[i].verb == OUTBOX_DOUBTED;
	}
	pthread_mutex_unlock(&o->lock);
	return fail ? err_set(e, ERR_FATAL, "the disk is full") : 0;
}

static inline int outbox_rendering(
    void *ctx, int64_t id, const struct deliver_template **out, struct err *e)
{
	(void)ctx;
	(void)id;
	(void)e;
	*out = NULL;
	return 0;
}

/* Dots at the start, alone on a line, and in the last one. */
static inline int outbox_compose(void *ctx, struct arena *a,
    const struct delivery *d, const struct deliver_template *t, struct buf *out,
    struct err *e)
{
	struct outbox *o = ctx;
	(void)t;
	(void)e;
	buf_addf(out,
	    "From: News <digest@example.net>\r\nTo: <%.*s>\r\n"
	    "Date: Mon, 23 Nov 2026 06:00:00 +0000\r\n"
	    "Message-ID: <%lld.daily@example.net>\r\nSubject: News\r\n"
	    "List-Id: <daily.example.net>\r\nX-Long: one\r\n two\r\n"
	    "\r\n.\r\n..\r\n.dot %lld\r\n",
	    PRS(d->address), (long long)d->id, (long long)d->id);
	for (size_t i = 0; i < o->filler; i += 72)
		buf_adds(out, S("12345678901234567890123456789012345"
				"67890123456789012345678901234567890\r\n"));
	buf_adds(
	    out, o->dirty == d->id ? S("end.\n.\r\n") : S("end.\r\n.\r\n"));
	return 0;
}

static inline bool outbox_stop(void *ctx)
{
	struct outbox *o = ctx;
	pthread_mutex_lock(&o->lock);
	bool stop = o->stop_after && o->sents >= o->stop_after;
	pthread_mutex_unlock(&o->lock);
	return stop;
}

static inline int outbox_run(struct outbox *o, const struct relay *r,
    struct deliver_stats *st, struct err *e)
{
	struct deliver_io io = {.ctx = o,
	    .claim = outbox_claim,
	    .record = outbox_record,
	    .rendering = outbox_rendering,
	    .compose = outbox_compose,
	    .stop = outbox_stop};
	return deliver_run(r, &io, st, e);
}

/* ---- the receiver ---- */

struct receiver {
	char dir[64];
	pid_t pid;
	int port;
};

#define RECEIVER_ARGS 24

/* Starts smtpd.py with these options, NULL at the end. */
static inline struct receiver receiver_start(const char *const *args)
{
	struct receiver r = {.dir = "/tmp/gz-deliver-XXXXXX"};
	const char *argv[RECEIVER_ARGS + 8] = {"python3", "tests/lib/smtpd.py",
	    "--max-seconds", "60", "--store", r.dir};
	int n = 6, fd[2];
	char line[32] = "";
	if (!mkdtemp(r.dir) || pipe(fd) < 0)
		abort();
	for (; *args && n < RECEIVER_ARGS + 7; args++)
		argv[n++] = *args;
	r.pid = fork();
	if (r.pid == 0) {
		dup2(fd[1], 1);
		close(fd[0]);
		close(fd[1]);
		execvp(argv[0], (char *const *)(void *)argv);
		_exit(127);
	}
	close(fd[1]);
	FILE *f = fdopen(fd[0], "r");
	if (!f || !fgets(line, sizeof(line), f))
		line[0] = 0;
	if (f)
		fclose(f);
	r.port = atoi(line);
	ok(r.port > 0, "the receiver does not start");
	return r;
}

static inline void receiver_stop(struct receiver *r)
{
	char cmd[128];
	kill(r->pid, SIGTERM);
	waitpid(r->pid, NULL, 0);
	snprintf(cmd, sizeof(cmd), "rm -rf '%s'", r->dir);
	ok(system(cmd) == 0, "%s stays behind", r->dir);
}

/* A file of the receiver's, in the arena; absent where there is none. */
static inline struct str receiver_file(
    const struct receiver *r, struct arena *a, const char *name)
{
	char path[128];
	struct buf b = buf_init(64 << 20);
	char chunk[4096];
	size_t k;
	snprintf(path, sizeof(path), "%s/%s", r->dir, name);
	FILE *f = fopen(path, "rb");
	if (!f)
		return (struct str){NULL, 0};
	while ((k = fread(chunk, 1, sizeof(chunk), f)) > 0)
		buf_add(&b, chunk, k);
	fclose(f);
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

static inline int str_times(struct str s, struct str needle)
{
	int n = 0;
	for (ptrdiff_t at; (at = str_find(s, needle)) >= 0; n++)
		s = str_sub(s, (size_t)at + needle.n, s.n);
	return n;
}

/* How often the dialogue has this. */
static inline int receiver_saw(const struct receiver *r, const char *what)
{
	struct arena *a = arena_new();
	int n = str_times(receiver_file(r, a, "transcript"), str_of(what));
	arena_free(&a);
	return n;
}

/* Messages kept that differ from what was composed, and for each delivery
 * how many were kept, in `got` (by index). */
static inline int receiver_compare(
    const struct receiver *r, struct outbox *o, int *got)
{
	struct arena *a = arena_new();
	struct buf want = buf_init(64 << 20);
	struct err e = ERR_INIT;
	int bad = 0;
	memset(got, 0, o->n * sizeof(*got));
	for (int i = 1;; i++) {
		char name[32];
		struct str m, id;
		arena_clear(a);
		snprintf(name, sizeof(name), "%03d.eml", i);
		m = receiver_file(r, a, name);
		if (!m.p)
			break;
		ptrdiff_t at = str_find(m, S("Message-ID: <"));
		long long v = 0;
		id = at < 0 ? S("") : str_sub(m, (size_t)at + 13, m.n);
		at = str_chr(id, '.');
		if (at < 0 || !str_to_int(str_sub(id, 0, (size_t)at), 1,
				  (long long)o->n, &v)) {
			bad++;
			continue;
		}
		got[v - 1]++;
		buf_clear(&want);
		if (outbox_compose(o, NULL, &o->d[v - 1], NULL, &want, &e) <
			0 ||
		    !str_eq(m, buf_str(&want)))
			bad++;
	}
	buf_free(&want);
	arena_free(&a);
	return bad;
}

#endif
