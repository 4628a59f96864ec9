/* SPDX-License-Identifier: MIT */
/* gazetted: fuzzing of a relay's answers. */
#include <assert.h>
#include <stdint.h>

#include "deliver/reply.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* An answer is one line of printable ASCII with its code, or none; no answer
 * but 2xx to the dot makes a delivery sent. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str s = {(const char *)data, size};
	struct reply r;
	ptrdiff_t n = reply_parse(s, &r);
	ehlo_parse(s);
	if (n <= 0)
		return 0;
	assert((size_t)n <= size && r.code >= 200 && r.code <= 599);
	for (const char *p = r.text; *p; p++)
		assert(*p >= ' ' && *p <= '~');
	for (int step = STEP_MAIL; step <= STEP_DOT; step++) {
		struct verdict v = reply_judge((enum reply_step)step, &r);
		if (v.verb == OUTBOX_SENT)
			assert(step == STEP_DOT && r.code / 100 == 2);
	}
	return 0;
}
