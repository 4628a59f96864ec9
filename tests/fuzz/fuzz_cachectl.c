/* SPDX-License-Identifier: MIT */
/* gazetted: fuzzing of what answers say about waiting. */
#include <assert.h>
#include <stdint.h>

#include "fetch/cachectl.h"
#include "fetch/caps.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Two lines: Cache-Control and Expires; the first is tried as Retry-After and
 * as Age too. Whatever they say, the wait is within its caps. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = {(const char *)data, size}, first, second = {0};
	if (!size || !str_split(&rest, '\n', &first))
		return 0;
	if (rest.p)
		second = rest;
	int64_t t = retry_after(first, 1800000000, 1790000000);
	assert(t >= -1 && t <= FETCH_RETRY_MAX);
	t = fresh_for(first, second, answer_age(first), 1800000000);
	assert(t >= -1 && t <= FETCH_AGE_MAX);
	return 0;
}
