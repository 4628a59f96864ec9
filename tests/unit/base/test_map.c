/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the hash map. */
#include "base/arena.h"
#include "base/map.h"
#include "tap.h"

static void holds_many(void)
{
	struct arena *a = arena_new();
	struct map *m = map_new(a);
	static int value[5000];
	ok(!map_get(m, S("x")), "empty");
	for (int i = 0; i < 5000; i++)
		ok(!map_put(m, arena_printf(a, "key%d", i), &value[i]), "new");
	is_int((long long)map_len(m), 5000, "length");
	for (int i = 0; i < 5000; i++) {
		struct str key = arena_printf(a, "key%d", i);
		ok(map_get(m, key) == &value[i], "%s", key.p);
		is_str(map_key(m, (size_t)i), key, "in order");
		ok(map_value(m, (size_t)i) == &value[i], "value");
	}
	ok(!map_get(m, S("key5000")), "not there");
	arena_free(&a);
}

static void replaces(void)
{
	struct arena *a = arena_new();
	struct map *m = map_new(a);
	int x, y;
	map_put(m, S("k"), &x);
	map_put(m, S(""), &y);
	ok(map_put(m, S("k"), &y) == &x, "the old one back");
	ok(map_get(m, S("k")) == &y && map_len(m) == 2, "replaced");
	ok(map_get(m, S("")) == &y, "the empty key");
	arena_free(&a);
}

static void reserves(void)
{
	struct arena *a = arena_new();
	struct map *m = map_new(a);
	int x;
	for (int i = 0; i < 20; i++)
		map_put(m, arena_printf(a, "k%d", i), &x);
	map_reserve(m, 1000);
	size_t used = arena_used(a);
	map_reserve(m, 10);
	for (int i = 20; i < 1000; i++)
		map_put(m, arena_printf(a, "k%d", i), &x);
	ok(arena_used(a) - used < 1000 * 16, "nothing grows any more");
	for (int i = 0; i < 1000; i++)
		ok(map_get(m, arena_printf(a, "k%d", i)) == &x, "k%d", i);
	is_int((long long)map_len(m), 1000, "length");
	arena_free(&a);
}

int main(void)
{
	TEST(holds_many);
	TEST(replaces);
	TEST(reserves);
	return tap_done();
}
