/* SPDX-License-Identifier: MIT */
/* gazetted: a progress line on a terminal. */
/*
 * One line on stderr, redrawn in place at most ten times a second and wiped
 * at the end, so nothing of it stays. Where `on` is false every function does
 * nothing.
 */
#ifndef GZ_RUN_PROGRESS_H
#define GZ_RUN_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>

struct progress;

/* `what` is borrowed. `total` 0: not known. Returns NULL where `on` is
 * false. One at a time. */
struct progress *progress_start(bool on, const char *what, size_t total);
void progress_step(struct progress *p, size_t n); /* thread-safe */
void progress_end(struct progress **p);

#endif
