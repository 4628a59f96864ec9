/* SPDX-License-Identifier: MIT */
/* gazetted: tests of memory by unit of work. */
#include "base/arena.h"

#include <string.h>

#include "tap.h"

#define SIZES 6

static bool all_zero(const unsigned char *p, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (p[i])
			return false;
	return true;
}

/* Whatever was in the memory before: it is cleared, filled and used again. */
static void zeroed(void)
{
	static const size_t sizes[SIZES] = {1, 24, 700, 4096, 5000, 40000};
	static char dirt[3000];
	struct arena *a = arena_new();
	memset(dirt, 'x', sizeof(dirt));
	for (int round = 0; round < 4; round++) {
		for (size_t i = 0; i < SIZES; i++) {
			unsigned char *p = arena_alloc(a, sizes[i]);
			ok(all_zero(p, sizes[i]), "%zu bytes, round %d",
			    sizes[i], round);
			memset(p, 'y', sizes[i]);
			arena_memdup(a, dirt, sizeof(dirt));
		}
		arena_clear(a);
	}
	arena_free(&a);
}

static void copies(void)
{
	struct arena *a = arena_new();
	memset(arena_alloc(a, 1000), 'x', 1000);
	arena_clear(a);
	is_int((long long)strlen(arena_memdup(a, "quay", 4)), 4,
	    "a copy has its NUL");
	unsigned char *v = arena_regrow(a, "quay", 4, 400, 1);
	ok(memcmp(v, "quay", 4) == 0 && all_zero(v + 4, 396), "what is new");
	arena_free(&a);
}

int main(void)
{
	TEST(zeroed);
	TEST(copies);
	return tap_done();
}
