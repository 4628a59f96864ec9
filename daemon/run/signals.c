/* SPDX-License-Identifier: MIT */
/* gazetted: told to stop. */
#include "run/signals.h"

#include <signal.h>
#include <time.h>
#include <unistd.h>

#define EXIT_LATER 75 /* sysexits' EX_TEMPFAIL: the next run goes on */

static volatile sig_atomic_t stop_flag;
static timer_t budget;
static bool has_budget;
static int budget_seconds;

void signals_stop(void)
{
	struct itimerspec t = {.it_value.tv_sec = budget_seconds};
	if (!stop_flag && has_budget)
		timer_settime(budget, 0, &t, NULL);
	stop_flag = 1;
}

static void on_stop(int sig)
{
	/* The second time, at once: someone is waiting at a terminal. */
	if (stop_flag && sig == SIGINT)
		_exit(EXIT_LATER);
	signals_stop();
}

static void on_spent(int sig)
{
	static const char text[] =
	    "gazetted: told to stop, and a step of the run does not end; "
	    "please report it with the last lines of the log\n";
	ssize_t ignored = write(STDERR_FILENO, text, sizeof(text) - 1);
	(void)ignored;
	_exit(EXIT_LATER);
}

void signals_setup(int cpu_seconds)
{
	struct sigaction stop = {.sa_handler = on_stop};
	struct sigaction spent = {.sa_handler = on_spent};
	struct sigevent ev = {
	    .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGXCPU};
	budget_seconds = cpu_seconds;
	sigaction(SIGXCPU, &spent, NULL);
	has_budget = timer_create(CLOCK_PROCESS_CPUTIME_ID, &ev, &budget) == 0;
	sigaction(SIGTERM, &stop, NULL);
	sigaction(SIGINT, &stop, NULL);
	signal(SIGPIPE, SIG_IGN);
}

bool signals_stopping(void)
{
	return stop_flag;
}
