/* SPDX-License-Identifier: MIT */
/* gazetted: told to stop. */
/*
 * TERM and INT ask a pass to end after the step at hand. A step that does not
 * end would outlive them: a loop in a stage that only computes, which no cap
 * foresaw. So from the first of them on the process has a budget of CPU time,
 * and when that is spent it exits with 75; the state is made for that. What
 * waits for the network spends none, so no message is cut off in the middle
 * of being handed over.
 */
#ifndef GZ_RUN_SIGNALS_H
#define GZ_RUN_SIGNALS_H

#include <stdbool.h>

/* seconds of CPU from the signal on; a step takes a fraction of one */
#define SIGNALS_CPU_SECONDS 10

/* TERM and INT set the flag that signals_stopping() reads, and start the
 * budget; a second INT exits at once. Called once. */
void signals_setup(int cpu_seconds);
bool signals_stopping(void);

/* Says so for a signal that was read from a descriptor. */
void signals_stop(void);

#endif
