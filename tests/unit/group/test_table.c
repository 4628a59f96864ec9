/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the table. */
#include "group/table.h"
#include "tap.h"

static void table_gives_back_what_it_got(void)
{
	struct item {
		uint64_t id;
		int v;
	};
	struct table t;
	bool fresh;
	table_init(&t, sizeof(struct item));
	for (uint64_t i = 1; i <= 3000; i++) {
		struct item *p = table_put(&t, i * 64, &fresh);
		p->v = (int)i;
	}
	for (uint64_t i = 1; i <= 3000; i += 2)
		table_drop(&t, i * 64);
	table_drop(&t, 5);
	int wrong = 0;
	for (uint64_t i = 1; i <= 3000; i++) {
		const struct item *p = table_get(&t, i * 64);
		wrong += i % 2 ? p != NULL : !p || p->v != (int)i;
	}
	is_int(wrong, 0, "half of them dropped");
	is_int((long long)t.n, 1500, "counted");
	table_free(&t);
}

int main(void)
{
	TEST(table_gives_back_what_it_got);
	return tap_done();
}
