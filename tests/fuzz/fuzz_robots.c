/* SPDX-License-Identifier: MIT */
/* gazetted: fuzzing of robots.txt: its rules are lines, and rules of rules. */
#include <assert.h>
#include <stdint.h>

#include "base/arena.h"
#include "fetch/robots.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The last line is the path that is asked for. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct str s = {(const char *)data, size}, rule;
	ptrdiff_t nl = str_rchr(s, '\n');
	struct str rules = robots_rules(a, s, S("gazetted")), rest = rules;
	while (str_split(&rest, '\n', &rule))
		assert(!rule.n || rule.p[0] == '+' || rule.p[0] == '-');
	robots_allow(rules, str_sub(s, (size_t)(nl + 1), s.n));
	assert(robots_allow(rules, S("/robots.txt")));
	arena_free(&a);
	return 0;
}
