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
		assert(r->address.n <= size && r->status.n <= size);
	}
	arena_free(&a);
	return 0;
}
