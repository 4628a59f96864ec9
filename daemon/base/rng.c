/* SPDX-License-Identifier: MIT */
/* gazetted: random numbers. */
#include "base/rng.h"

#include <assert.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/random.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static uint64_t seed;
static _Atomic uint64_t counter;

void rng_bytes(void *p, size_t n)
{
	unsigned char *at = p;
	while (n) {
		ssize_t got = getrandom(at, n > 256 ? 256 : n, 0);
		if (got <= 0)
			abort();
		at += got;
		n -= (size_t)got;
	}
}

static void init(void)
{
	const char *fixed = getenv("GAZETTED_SEED");
	if (fixed)
		seed = strtoull(fixed, NULL, 10);
	else
		rng_bytes(&seed, sizeof(seed));
}

uint64_t rng_seed64(void)
{
	pthread_once(&once, init);
	return seed;
}

/* splitmix64 (Steele, Lea, Flood 2014) over a shared counter. */
static uint64_t next64(void)
{
	uint64_t z = rng_seed64() + (atomic_fetch_add(&counter, 1) + 1) *
					UINT64_C(0x9e3779b97f4a7c15);
	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

uint64_t rng_below(uint64_t n)
{
	assert(n > 0);
	return (uint64_t)(((unsigned __int128)next64() * n) >> 64);
}
