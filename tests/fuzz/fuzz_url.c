/* SPDX-License-Identifier: MIT */
/* gazetted: fuzzing URLs: what is parsed parses to itself again. */
#include <stdint.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/url.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void stays(struct arena *a, struct str text)
{
	struct url u;
	if (!url_parse(a, text, &u) || !str_eq(url_text(a, &u), text))
		abort();
}

/* A space in front goes the long way, and must come to the same. */
static void both_ways(struct arena *a, struct str s)
{
	struct url u, v;
	bool short_way = url_parse(a, s, &u);
	bool long_way = url_parse(a, str_cat(a, S(" "), s), &v);
	if (s.n < URL_MAX_BYTES &&
	    (short_way != long_way ||
		(long_way && !str_eq(url_text(a, &u), url_text(a, &v)))))
		abort();
}

/* The first line is a base, the rest a reference. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct str s = {(const char *)data, size}, base = s;
	ptrdiff_t nl = str_chr(s, '\n');
	if (nl >= 0) {
		base = str_sub(s, 0, (size_t)nl);
		s = str_sub(s, (size_t)nl + 1, s.n);
	}
	both_ways(a, base);
	both_ways(a, s);
	struct str got = url_resolve(a, base, s);
	if (got.p)
		stays(a, got);
	struct str key = url_canonical(a, s);
	if (key.p && !str_eq(url_canonical(a, key), key))
		abort();
	url_untracked(a, s);
	url_site(a, s);
	url_is_safe_link(s);
	arena_free(&a);
	return 0;
}
