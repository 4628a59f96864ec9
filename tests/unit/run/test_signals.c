/* SPDX-License-Identifier: MIT */
/* gazetted: tests of being told to stop. */
#include "run/signals.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tap.h"

/* A step that never ends, of which nobody asked signals_stopping(). */
static void spin(void)
{
	signals_setup(1);
	raise(SIGTERM);
	for (volatile unsigned i = 0;; i++)
		;
}

/* One that waits longer than the budget is, which costs nothing. */
static void wait_for_it(void)
{
	signals_setup(1);
	ok(!signals_stopping(), "not yet");
	raise(SIGTERM);
	ok(signals_stopping(), "the flag");
	for (int i = 0; i < 3; i++)
		sleep(1);
	_exit(signals_stopping() ? 7 : 8);
}

static int outcome(void (*step)(void))
{
	int status = 0;
	pid_t pid = fork();
	if (pid == 0) {
		step();
		_exit(9);
	}
	waitpid(pid, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void budget(void)
{
	is_int(outcome(spin), 75, "a loop ends when its budget is spent");
	is_int(outcome(wait_for_it), 7, "a wait spends none");
}

int main(void)
{
	TEST(budget);
	return tap_done();
}
