/* SPDX-License-Identifier: MIT */
/* gazetted: functions that wait, many at a time on one thread. */
/*
 *	spawn -> ready -> running -> ended
 *	           ^         |
 *	           |         v
 *	           '----- waiting: for a descriptor, a time, a bell
 *
 * A thread's fibers take turns by swapcontext(). When none is ready the thread
 * sleeps in epoll_wait(), from which an eventfd calls it where a bell is rung.
 * A descriptor is watched for one event at a time (EPOLLONESHOT), so that
 * nothing is heard of it when nobody waits.
 */
#include "base/fiber.h"

#include <assert.h>
#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#include "base/clock.h"

#if defined(__SANITIZE_ADDRESS__)
#include <dlfcn.h>
#include <sanitizer/common_interface_defs.h>
#define SANITIZED 1
#else
#define SANITIZED 0
#endif

#define STACK_BYTES ((size_t)256 << 10) /* touched as far as it is needed */
#define GUARD_BYTES ((size_t)64 << 10)	/* below it; faults when touched */
#define EVENTS_MAX  64			/* heard of at a time */
#define ROUNDS_MAX  1000 /* that others have before a patient one */

struct stack {
	ucontext_t context;
	const void *bottom; /* these for sanitizers alone */
	size_t size;
	void *fake;
};

struct fiber {
	struct fibers *home;
	void (*f)(void *arg);
	void *arg;
	struct stack stack;
	char *memory;
	struct fiber *next;  /* in the line of those that are ready */
	struct fiber *other; /* in the list of all */
	bool ended;

	/* What it waits for, while it does. */
	bool waits, timed;
	int fd;		  /* or -1 */
	int64_t deadline; /* where timed: clock_mono_ms */
	struct bell *bell;
	bool in_time; /* what it waited for came */
};

struct fibers {
	int epoll, event;
	struct stack home;
	struct fiber *now, *all;
	struct fiber *first, **last; /* ready */
	struct fiber *patient;	     /* ready when no other is */
	int rounds;		     /* of the others, meanwhile */
	int64_t next;		     /* no deadline is earlier */

	pthread_mutex_t lock; /* all below */
	struct bell *rung;
	bool asleep;
};

static _Thread_local struct fibers *mine;

static struct fiber *current(void)
{
	return mine ? mine->now : NULL;
}

/* ---- stacks ---- */

#if SANITIZED
/* The sanitizer's own swapcontext() says on standard error that it knows
 * little of stacks; told of each change it knows enough. */
static int swap(struct stack *from, struct stack *to, bool for_good)
{
	static int (*libc)(ucontext_t *, const ucontext_t *);
	if (!libc)
		libc = (int (*)(ucontext_t *, const ucontext_t *))dlsym(
		    dlopen("libc.so.6", RTLD_LAZY), "swapcontext");
	__sanitizer_start_switch_fiber(
	    for_good ? NULL : &from->fake, to->bottom, to->size);
	int rc = libc(&from->context, &to->context);
	__sanitizer_finish_switch_fiber(from->fake, NULL, NULL);
	return rc;
}

static void arrived(struct stack *from)
{
	__sanitizer_finish_switch_fiber(NULL, &from->bottom, &from->size);
}
#else
static int swap(struct stack *from, struct stack *to, bool for_good)
{
	(void)for_good;
	return swapcontext(&from->context, &to->context);
}

static void arrived(struct stack *from)
{
	(void)from;
}
#endif

static void change(struct stack *from, struct stack *to, bool for_good)
{
	if (swap(from, to, for_good) < 0)
		abort();
}

/* ---- taking turns ---- */

static void ready(struct fibers *s, struct fiber *f, bool in_time)
{
	f->waits = false;
	f->timed = false;
	f->in_time = in_time;
	f->next = NULL;
	*s->last = f;
	s->last = &f->next;
}

/* Gives way until what the current fiber waits for has come; false: its time
 * is over. */
static bool wait_for(int fd, int ms, struct bell *b)
{
	struct fiber *f = current();
	f->waits = true;
	f->fd = fd;
	f->bell = b;
	f->timed = ms >= 0;
	if (f->timed) {
		f->deadline = clock_mono_ms() + ms;
		mine->next =
		    f->deadline < mine->next ? f->deadline : mine->next;
	}
	change(&f->stack, &mine->home, false);
	return f->in_time;
}

static void enter(void)
{
	struct fiber *f = current();
	arrived(&mine->home);
	f->f(f->arg);
	f->ended = true;
	change(&f->stack, &mine->home, true);
}

static void fiber_free(struct fiber *f)
{
	munmap(f->memory, GUARD_BYTES + STACK_BYTES);
	free(f);
}

int fiber_spawn(void (*f)(void *arg), void *arg)
{
	struct fiber *n = calloc(1, sizeof(*n));
	assert(mine);
	if (!n)
		return -1;
	n->home = mine;
	n->f = f;
	n->arg = arg;
	n->memory = mmap(NULL, GUARD_BYTES + STACK_BYTES, PROT_NONE,
	    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
	if (n->memory == MAP_FAILED) {
		free(n);
		return -1;
	}
	char *bottom = n->memory + GUARD_BYTES;
	ucontext_t *c = &n->stack.context;
	if (mprotect(bottom, STACK_BYTES, PROT_READ | PROT_WRITE) < 0 ||
	    getcontext(c) < 0) {
		fiber_free(n);
		return -1;
	}
	c->uc_stack.ss_sp = bottom;
	c->uc_stack.ss_size = STACK_BYTES;
	n->stack.bottom = bottom;
	n->stack.size = STACK_BYTES;
	makecontext(c, enter, 0);
	n->other = mine->all;
	mine->all = n;
	ready(mine, n, true);
	return 0;
}

static void forget(struct fibers *s, struct fiber *f)
{
	struct fiber **at = &s->all;
	while (*at != f)
		at = &(*at)->other;
	*at = f->other;
	fiber_free(f);
}

static void take_turns(struct fibers *s)
{
	while (s->first) {
		struct fiber *f = s->first;
		s->first = f->next;
		if (!s->first)
			s->last = &s->first;
		s->now = f;
		change(&s->home, &f->stack, false);
		s->now = NULL;
		if (f->ended)
			forget(s, f);
	}
}

/* ---- sleeping ---- */

/* Those whose bell was rung are ready. Where none is, says that we sleep. */
static void hear(struct fibers *s)
{
	pthread_mutex_lock(&s->lock);
	while (s->rung) {
		struct bell *b = s->rung;
		s->rung = b->next;
		b->rung = true;
		if (b->fiber->waits && b->fiber->bell == b)
			ready(s, b->fiber, true);
	}
	s->asleep = !s->first && !s->patient;
	pthread_mutex_unlock(&s->lock);
}

/* Where no other is ready, or others have been for long. */
static void let_patient_go(struct fibers *s)
{
	struct fiber *f, *next;
	if (s->first && ++s->rounds < ROUNDS_MAX)
		return;
	s->rounds = 0;
	for (f = s->patient; f; f = next) {
		next = f->next;
		ready(s, f, true);
	}
	s->patient = NULL;
}

static void time_out(struct fibers *s)
{
	int64_t now = clock_mono_ms();
	if (now < s->next)
		return;
	s->next = INT64_MAX;
	for (struct fiber *f = s->all; f; f = f->other) {
		if (!f->timed)
			continue;
		if (f->deadline <= now) {
			if (f->fd >= 0)
				epoll_ctl(s->epoll, EPOLL_CTL_DEL, f->fd, NULL);
			ready(s, f, false);
		} else if (f->deadline < s->next) {
			s->next = f->deadline;
		}
	}
}

static int until_next(const struct fibers *s)
{
	if (s->first || s->patient)
		return 0;
	if (s->next == INT64_MAX)
		return -1;
	int64_t left = s->next - clock_mono_ms();
	return left < 0 ? 0 : left < INT_MAX ? (int)left : INT_MAX;
}

static void sleep_well(struct fibers *s)
{
	struct epoll_event ev[EVENTS_MAX];
	uint64_t rings;
	hear(s);
	int n = epoll_wait(s->epoll, ev, EVENTS_MAX, until_next(s));
	pthread_mutex_lock(&s->lock);
	s->asleep = false;
	pthread_mutex_unlock(&s->lock);
	for (int i = 0; i < n; i++) {
		struct fiber *f = ev[i].data.ptr;
		if (f)
			ready(s, f, true);
		else if (read(s->event, &rings, sizeof(rings)) < 0)
			continue; /* heard already */
	}
	time_out(s);
	if (s->patient)
		let_patient_go(s);
}

static int set_up(struct fibers *s)
{
	struct epoll_event ev = {.events = EPOLLIN};
	s->last = &s->first;
	s->next = INT64_MAX;
	pthread_mutex_init(&s->lock, NULL);
	s->epoll = epoll_create1(EPOLL_CLOEXEC);
	s->event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (s->epoll < 0 || s->event < 0)
		return -1;
	return epoll_ctl(s->epoll, EPOLL_CTL_ADD, s->event, &ev);
}

int fibers_run(void (*f)(void *arg), void *arg)
{
	struct fibers s = {0}, *before = mine;
	int rc = set_up(&s);
	mine = &s;
	if (rc == 0)
		rc = fiber_spawn(f, arg);
	while (s.all) {
		take_turns(&s);
		if (s.all)
			sleep_well(&s);
	}
	mine = before;
	if (s.epoll >= 0)
		close(s.epoll);
	if (s.event >= 0)
		close(s.event);
	pthread_mutex_destroy(&s.lock);
	return rc;
}

/* ---- waiting ---- */

int fiber_poll(int fd, short events, int ms)
{
	struct fiber *f = current();
	struct epoll_event ev = {
	    .events = (uint32_t)(unsigned short)events | EPOLLONESHOT,
	    .data.ptr = f};
	if (!f)
		return poll(&(struct pollfd){fd, events, 0}, 1, ms);
	if (epoll_ctl(mine->epoll, EPOLL_CTL_MOD, fd, &ev) < 0 &&
	    (errno != ENOENT ||
		epoll_ctl(mine->epoll, EPOLL_CTL_ADD, fd, &ev) < 0))
		return -1;
	return wait_for(fd, ms, NULL);
}

void fiber_sleep(int ms)
{
	if (current())
		wait_for(-1, ms, NULL);
	else
		poll(NULL, 0, ms);
}

void fiber_yield(void)
{
	struct fiber *f = current();
	if (!f)
		return;
	f->next = mine->patient;
	mine->patient = f;
	wait_for(-1, -1, NULL);
}

void bell_init(struct bell *b)
{
	*b = (struct bell){.fiber = current()};
	if (!b->fiber)
		sem_init(&b->sem, 0, 0);
}

void bell_wait(struct bell *b)
{
	if (b->fiber) {
		if (!b->rung)
			wait_for(-1, -1, b);
		return;
	}
	while (sem_wait(&b->sem) < 0 && errno == EINTR)
		;
	sem_destroy(&b->sem);
}

void bell_ring(struct bell *b)
{
	struct fibers *s = b->fiber ? b->fiber->home : NULL;
	if (!s) {
		sem_post(&b->sem);
		return;
	}
	/* Under the lock to the end: whom it wakes may be the last one. */
	pthread_mutex_lock(&s->lock);
	b->next = s->rung;
	s->rung = b;
	if (s->asleep && write(s->event, &(uint64_t){1}, sizeof(uint64_t)) > 0)
		s->asleep = false;
	pthread_mutex_unlock(&s->lock);
}

/* ---- on other threads ---- */

struct call {
	void (*f)(void *arg);
	void *arg;
	struct bell done;
};

static void *call_run(void *arg)
{
	struct call *c = arg;
	c->f(c->arg);
	bell_ring(&c->done);
	return NULL;
}

void fiber_call(void (*f)(void *arg), void *arg)
{
	struct call c = {.f = f, .arg = arg};
	pthread_t thread;
	if (!current()) {
		f(arg);
		return;
	}
	bell_init(&c.done);
	if (pthread_create(&thread, NULL, call_run, &c) != 0) {
		f(arg); /* the others have to wait, too */
		return;
	}
	bell_wait(&c.done);
	pthread_join(thread, NULL);
}

/* ---- gates ---- */

struct gate_guest {
	struct bell bell;
	struct gate_guest *next;
};

void gate_init(struct gate *g)
{
	*g = (struct gate){.lock = PTHREAD_MUTEX_INITIALIZER};
	g->last = &g->first;
}

void gate_enter(struct gate *g)
{
	struct gate_guest me = {.next = NULL};
	pthread_mutex_lock(&g->lock);
	bool wait = g->taken;
	g->taken = true;
	if (wait) {
		bell_init(&me.bell);
		*g->last = &me;
		g->last = &me.next;
	}
	pthread_mutex_unlock(&g->lock);
	if (wait)
		bell_wait(&me.bell); /* it is handed on to us */
}

void gate_leave(struct gate *g)
{
	pthread_mutex_lock(&g->lock);
	struct gate_guest *next = g->first;
	if (next)
		g->first = next->next;
	if (!g->first)
		g->last = &g->first;
	g->taken = next != NULL;
	pthread_mutex_unlock(&g->lock);
	if (next)
		bell_ring(&next->bell);
}
