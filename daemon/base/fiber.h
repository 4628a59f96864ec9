/* SPDX-License-Identifier: MIT */
/* gazetted: functions that wait, many at a time on one thread. */
/*
 * A fiber is a function with a stack of its own. It runs until it waits, by
 * one of the calls below; then another one of its thread does. Nothing else
 * takes the thread from it, so the fibers of a thread need no lock among
 * themselves, and must not hold one while they wait: the next would wait for
 * it for ever. What blocks otherwise (a name looked up, a file locked) goes
 * through fiber_call().
 *
 * On a thread without fibers the same calls simply block, so that code which
 * waits need not know where it runs.
 *
 *	static void guest(void *arg)
 *	{
 *		if (fiber_poll(fd, POLLIN, 1000) > 0)
 *			...
 *	}
 *	fibers_run(host, arg);	// host() calls fiber_spawn(guest, ...)
 */
#ifndef GZ_BASE_FIBER_H
#define GZ_BASE_FIBER_H

#include <pthread.h>
#include <semaphore.h>
#include <stdbool.h>

/* Runs `f` as this thread's first fiber, and returns when it and all that were
 * spawned have ended. -1: the machine is short of memory or descriptors, and
 * nothing ran. */
int fibers_run(void (*f)(void *arg), void *arg)
    __attribute__((warn_unused_result));

/* From a fiber: another one on the same thread, which runs when this one
 * waits. -1: there is no memory for it. */
int fiber_spawn(void (*f)(void *arg), void *arg)
    __attribute__((warn_unused_result));

/* As poll() of one descriptor: 1, 0 after `ms`, or -1 with errno. One fiber a
 * descriptor. */
int fiber_poll(int fd, short events, int ms);

void fiber_sleep(int ms);

/* Gives way to all others of the thread that have something to do, until none
 * has, or it has been their turn a thousand times. */
void fiber_yield(void);

/* Calls f(arg) on a thread of its own while other fibers go on. Signals are
 * blocked there where they are here. */
void fiber_call(void (*f)(void *arg), void *arg);

/* Someone to wake, once. Lives in the frame of who waits for it; the fields
 * are fiber.c's. */
struct bell {
	struct fiber *fiber; /* NULL: a thread */
	struct bell *next;
	bool rung;
	sem_t sem;
};

/* By who will wait. */
void bell_init(struct bell *b);
void bell_wait(struct bell *b);
/* From any thread. `b` may be gone when this returns. */
void bell_ring(struct bell *b);

/* A lock that may be held while waiting. First come, first served. */
struct gate {
	pthread_mutex_t lock;
	bool taken;
	struct gate_guest *first, **last;
};

void gate_init(struct gate *g);
void gate_enter(struct gate *g);
void gate_leave(struct gate *g);

#endif
