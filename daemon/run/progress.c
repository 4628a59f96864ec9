/* SPDX-License-Identifier: MIT */
/* gazetted: a progress line on a terminal. */
#include "run/progress.h"

#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"

#define BAR_CELLS 24
#define REDRAW_MS 100

struct progress {
	const char *what;
	size_t total, done;
	int64_t drawn_ms;
	pthread_mutex_t lock;
};

static void put(const char *s, size_t n)
{
	if (write(STDERR_FILENO, s, n) < 0) {
		/* a bar that cannot be drawn is no loss */
	}
}

static void wipe(void)
{
	put("\r\033[K", 4);
}

struct progress *progress_start(bool on, const char *what, size_t total)
{
	if (!on)
		return NULL;
	struct progress *p = calloc(1, sizeof(*p));
	if (!p)
		abort();
	p->what = what;
	p->total = total;
	pthread_mutex_init(&p->lock, NULL);
	log_before_line(wipe);
	return p;
}

static void draw(const struct progress *p)
{
	char line[160], bar[BAR_CELLS + 1];
	int n;
	for (size_t i = 0; i < BAR_CELLS; i++)
		bar[i] = p->total && p->done * BAR_CELLS >= (i + 1) * p->total
			     ? '#'
			     : '.';
	bar[BAR_CELLS] = 0;
	if (p->total)
		n = snprintf(line, sizeof(line), "\r\033[K%s [%s] %zu/%zu",
		    p->what, bar, p->done, p->total);
	else
		n = snprintf(
		    line, sizeof(line), "\r\033[K%s %zu", p->what, p->done);
	put(line, (size_t)n);
}

void progress_step(struct progress *p, size_t n)
{
	if (!p)
		return;
	pthread_mutex_lock(&p->lock);
	p->done += n;
	int64_t now = clock_mono_ms();
	if (now - p->drawn_ms >= REDRAW_MS) {
		p->drawn_ms = now;
		draw(p);
	}
	pthread_mutex_unlock(&p->lock);
}

void progress_end(struct progress **p)
{
	if (!*p)
		return;
	log_before_line(NULL);
	wipe();
	pthread_mutex_destroy(&(*p)->lock);
	free(*p);
	*p = NULL;
}
