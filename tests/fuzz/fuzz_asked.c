/* SPDX-License-Identifier: MIT */
/* gazetted: what all links of a list ask for is in each of them, and notes of
 * it are the same when nothing has changed. */
#include <assert.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/url.h"
#include "group/asked.h"

#define URLS_MAX 16

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Cutting once more takes nothing off, nor does cutting what is no list's. */
static void without(struct arena *a, struct str url, const struct asked_list *l)
{
	static const struct asked_list none = {.n = 0};
	for (int changed = 0; changed < 2; changed++) {
		struct str cut = asked_without(a, url, l, changed);
		assert(cut.n < url.n || str_eq(cut, url));
		if (cut.n)
			assert(str_eq(asked_without(a, cut, l, changed), cut));
	}
	struct str whole = asked_without(a, url, &none, true);
	assert(!whole.n || str_eq(whole, url));
}

/* Notes up to an empty line, then an address a line. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct str s = {(const char *)data, size}, line, urls[URLS_MAX];
	ptrdiff_t gap = str_find(s, S("\n\n"));
	struct str notes = str_sub(s, 0, gap < 0 ? 0 : (size_t)gap + 1);
	struct str rest = str_sub(s, gap < 0 ? 0 : (size_t)gap + 2, s.n);
	size_t n = 0;
	while (n < URLS_MAX && str_split(&rest, '\n', &line))
		urls[n++] = url_canonical(a, line);
	struct asked_list l = asked_of(urls, n, notes);
	assert(l.n <= ASKED_MAX);
	for (size_t i = 0; i < l.n; i++)
		for (size_t j = 0; j < n; j++)
			assert(
			    l.v[i].own || str_find(urls[j], l.v[i].name) > 0);
	struct str next = asked_notes(a, &l, notes);
	struct asked_list again = asked_of(urls, n, next);
	assert(again.n == l.n);
	for (size_t i = 0; i < l.n; i++)
		assert(!again.v[i].changed && again.v[i].own == l.v[i].own &&
		       again.v[i].document == l.v[i].document);
	assert(str_eq(asked_notes(a, &again, next), next));
	asked_words(a, next);
	struct str own = asked_own(a, urls, urls + n / 2, n / 2, next);
	assert(str_ends(own, next));
	assert(str_eq(asked_own(a, urls, urls + n / 2, n / 2, own), own));
	for (size_t j = 0; j < n; j++)
		without(a, urls[j], &l);
	arena_free(&a);
	return 0;
}
