/* SPDX-License-Identifier: MIT */
/* gazetted: places where tests pull the plug. */
#include "base/crash.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *wanted;
static size_t wanted_len;
static atomic_long left;

static void init(void)
{
	wanted = getenv("GAZETTED_CRASH");
	const char *colon = wanted ? strrchr(wanted, ':') : NULL;
	if (!colon) {
		wanted = NULL;
		return;
	}
	wanted_len = (size_t)(colon - wanted);
	left = strtol(colon + 1, NULL, 10);
}

void crash_point(const char *name)
{
	pthread_once(&once, init);
	if (!wanted)
		return;
	bool any = wanted_len == 1 && wanted[0] == '*';
	if (!any && (strlen(name) != wanted_len ||
			strncmp(name, wanted, wanted_len) != 0))
		return;
	if (atomic_fetch_sub(&left, 1) == 1)
		kill(getpid(), SIGKILL);
}
