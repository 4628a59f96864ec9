/* SPDX-License-Identifier: MIT */
/* gazetted: random numbers. */
/*
 * rng_bytes is for secrets and comes from the kernel. rng_seed64 and
 * rng_below are for hashing and jitter only; with GAZETTED_SEED=N in the
 * environment they repeat, which the tests use.
 */
#ifndef GZ_BASE_RNG_H
#define GZ_BASE_RNG_H

#include <stddef.h>
#include <stdint.h>

/* Fills `p` with unpredictable bytes; aborts where the kernel has none. */
void rng_bytes(void *p, size_t n);

/* A number that is the same throughout this process. Thread-safe. */
uint64_t rng_seed64(void);

/* Uniform in [0, n); n > 0. Not for secrets. Thread-safe. */
uint64_t rng_below(uint64_t n);

#endif
