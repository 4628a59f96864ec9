/* SPDX-License-Identifier: MIT */
/* gazetted: fuzzing of returned mail. */
#include <assert.h>
#include <stdint.h>

#include "base/arena.h"
#include "deliver/bounce.h"
#include "deliver/caps.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Whatever came back, it names at most so many addresses, and only a bounce
 * throws one out. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct bounce b;
	bounce_read(a, (struct str){(const char *)data, size}, &b);
	assert(b.recipients.n <= BOUNCED_MAX);
	vec_each (&b.recipients, r) {
		assert(!r->hard || b.kind == BOUNCE_FAILURE);
		/* A byte of another charset is three of UTF-8 at most. */
		assert(r->address.n <= 3 * size && r->status.n <= 3 * size);
	}
	arena_free(&a);
	return 0;
}
