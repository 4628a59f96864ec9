/* SPDX-License-Identifier: MIT */
/* gazetted: tests of functions that wait, many at a time on one thread. */
#include "base/fiber.h"

#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "tap.h"

#define MANY 200

/* What happened, a letter each. */
static char story[4096];

static void note(char c)
{
	size_t n = strlen(story);
	if (n + 1 < sizeof(story))
		story[n] = c;
}

/* ---- turns ---- */

static void pings(void *arg)
{
	int *fd = arg;
	char c;
	for (int i = 0; i < 3; i++) {
		note('a');
		if (write(fd[1], "x", 1) != 1 ||
		    fiber_poll(fd[2], POLLIN, 60000) != 1 ||
		    read(fd[2], &c, 1) != 1)
			note('!');
	}
}

static void pongs(void *arg)
{
	int *fd = arg;
	char c;
	for (int i = 0; i < 3; i++) {
		if (fiber_poll(fd[0], POLLIN, 60000) != 1 ||
		    read(fd[0], &c, 1) != 1 || write(fd[3], "x", 1) != 1)
			note('!');
		note('b');
	}
}

static void host(void *arg)
{
	if (fiber_spawn(pongs, arg) < 0)
		note('!');
	pings(arg);
}

static void turns(void)
{
	int fd[4];
	ok(pipe(fd) == 0 && pipe(fd + 2) == 0, "pipes");
	is_int(fibers_run(host, fd), 0, "both ended");
	is_str(str_of(story), S("ababab"), "one after the other");
	for (int i = 0; i < 4; i++)
		close(fd[i]);
}

/* ---- times ---- */

static void late(void *arg)
{
	int *fd = arg;
	is_int(fiber_poll(fd[0], POLLIN, 30), 0, "nothing came");
	note('3');
	/* What is heard of it now is for nobody. */
	ok(write(fd[1], "x", 1) == 1, "written");
	fiber_sleep(20);
	note('4');
	is_int(fiber_poll(fd[0], POLLIN, 0), 1, "it came, and is still there");
	char c;
	is_int(read(fd[0], &c, 1), 1, "read");
}

static void early(void *arg)
{
	(void)arg;
	note('1');
	fiber_sleep(10);
	note('2');
}

static void by_time(void *arg)
{
	if (fiber_spawn(early, NULL) < 0)
		note('!');
	late(arg);
}

static void times(void)
{
	int fd[2];
	ok(pipe(fd) == 0, "a pipe");
	is_int(fibers_run(by_time, fd), 0, "all ended");
	is_str(str_of(story), S("1234"), "in order");
	late(fd); /* a thread waits in the same way */
	is_str(str_of(story), S("123434"), "on a thread");
	close(fd[0]);
	close(fd[1]);
}

/* ---- bells ---- */

static struct {
	pthread_mutex_t lock;
	struct bell *waiting[MANY];
	int n;
} door = {.lock = PTHREAD_MUTEX_INITIALIZER};

static void *ringer(void *arg)
{
	int left = *(int *)arg;
	while (left) {
		struct bell *b = NULL;
		pthread_mutex_lock(&door.lock);
		if (door.n)
			b = door.waiting[--door.n];
		pthread_mutex_unlock(&door.lock);
		if (b) {
			bell_ring(b);
			left--;
		}
	}
	return NULL;
}

static int rung, running;

static void guest(void *arg)
{
	for (int i = 0; i < 50; i++) {
		struct bell b;
		bell_init(&b);
		pthread_mutex_lock(&door.lock);
		door.waiting[door.n++] = &b;
		pthread_mutex_unlock(&door.lock);
		if (i % 3 == 0)
			fiber_sleep(1); /* it may ring before we listen */
		running++;
		bell_wait(&b);
		rung++;
	}
	(void)arg;
}

static void guests(void *arg)
{
	for (int i = 1; i < MANY; i++)
		if (fiber_spawn(guest, NULL) < 0)
			note('!');
	guest(arg);
}

static void bells(void)
{
	int calls = MANY * 50;
	pthread_t t;
	ok(pthread_create(&t, NULL, ringer, &calls) == 0, "a thread");
	is_int(fibers_run(guests, NULL), 0, "all ended");
	pthread_join(t, NULL);
	is_int(rung, MANY * 50, "each heard its own");
	is_str(str_of(story), S(""), "nothing failed");
}

/* ---- calls ---- */

static void blocks(void *arg)
{
	pthread_t *by = arg;
	*by = pthread_self();
	usleep(50000);
	note('2');
}

static void quick(void *arg)
{
	(void)arg;
	note('1');
}

static void caller(void *arg)
{
	pthread_t by;
	if (fiber_spawn(quick, NULL) < 0)
		note('!');
	fiber_call(blocks, &by);
	note('3');
	ok(!pthread_equal(by, pthread_self()), "on another thread");
	(void)arg;
}

static void calls(void)
{
	pthread_t by;
	is_int(fibers_run(caller, NULL), 0, "all ended");
	is_str(str_of(story), S("123"), "others went on");
	fiber_call(blocks, &by);
	ok(pthread_equal(by, pthread_self()), "a thread calls by itself");
}

/* ---- gates ---- */

static struct gate gate;
static int inside;

static void passes(void *arg)
{
	for (int i = 0; i < 20; i++) {
		gate_enter(&gate);
		if (inside++)
			note('!');
		fiber_sleep(0);
		inside--;
		gate_leave(&gate);
	}
	(void)arg;
}

static void crowd(void *arg)
{
	for (int i = 0; i < 5; i++)
		if (fiber_spawn(passes, NULL) < 0)
			note('!');
	passes(arg);
}

static void *crowd_run(void *arg)
{
	if (fibers_run(crowd, arg) < 0)
		note('!');
	return NULL;
}

static void gates(void)
{
	pthread_t t;
	gate_init(&gate);
	ok(pthread_create(&t, NULL, crowd_run, NULL) == 0, "a thread");
	crowd_run(NULL);
	pthread_join(t, NULL);
	is_str(str_of(story), S(""), "one at a time, of two threads");
}

/* ---- giving way ---- */

static void busy(void *arg)
{
	int *fd = arg;
	char c;
	for (int i = 0; i < 3; i++) {
		note('1');
		/* What has come is something to do, too. */
		if (write(fd[1], "x", 1) != 1 ||
		    fiber_poll(fd[0], POLLIN, 60000) != 1 ||
		    read(fd[0], &c, 1) != 1)
			note('!');
	}
	fiber_sleep(300); /* a turn takes less, however busy the machine */
	note('3');
}

static void yields(void *arg)
{
	for (int i = 0; i < 3; i++)
		if (fiber_spawn(busy, (int *)arg + 2 * i) < 0)
			note('!');
	fiber_yield();
	note('2');
}

static bool over;

static void never_rests(void *arg)
{
	int *fd = arg;
	for (int i = 0; i < 1000000 && !over; i++)
		if (fiber_poll(fd[1], POLLOUT, 60000) != 1)
			note('!');
	note(over ? '2' : '!');
}

static void waits_long(void *arg)
{
	if (fiber_spawn(never_rests, arg) < 0)
		note('!');
	fiber_yield();
	note('1');
	over = true;
}

static void giving_way(void)
{
	int fd[6];
	ok(pipe(fd) == 0 && pipe(fd + 2) == 0 && pipe(fd + 4) == 0, "pipes");
	is_int(fibers_run(yields, fd), 0, "all ended");
	is_str(str_of(story), S("1111111112333"),
	    "after all that had something to do, before those that sleep");
	fiber_yield(); /* a thread goes on */
	is_int(fibers_run(waits_long, fd), 0, "all ended");
	is_str(str_of(story), S("111111111233312"), "and not for ever");
	for (int i = 0; i < 6; i++)
		close(fd[i]);
}

/* ---- stacks ---- */

static int deep(int n)
{
	volatile char frame[4096];
	frame[0] = (char)n;
	if (!n)
		return frame[0];
	fiber_sleep(0);
	return deep(n - 1) + frame[0];
}

static void dives(void *arg)
{
	*(int *)arg = deep(40);
}

static void stacks(void)
{
	int sum = 0;
	is_int(fibers_run(dives, &sum), 0, "ended");
	is_int(sum, 820, "160 KB of frames are kept while it waits");
}

int main(void)
{
	TEST(turns);
	TEST(times);
	TEST(bells);
	TEST(calls);
	TEST(gates);
	TEST(giving_way);
	TEST(stacks);
	return tap_done();
}
