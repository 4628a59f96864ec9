/* SPDX-License-Identifier: MIT */
/* gazetted: fuzzing schedules: the normal form is one, slots only rise. */
#include <stdint.h>
#include <stdlib.h>

#include "base/arena.h"
#include "sched/calendar.h"
#include "sched/catchup.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct err e = ERR_INIT;
	struct schedule s, again;
	struct catchup c;
	struct zone *z;
	struct str text = {(const char *)data, size};
	int rc = catchup_parse(text, &c, &e);
	if (schedule_parse(text, &s, &e) < 0 || zone_load(S("UTC"), &z, &e) < 0)
		return rc > 0;
	struct arena *a = arena_new();
	struct str normal = schedule_text(a, &s);
	if (schedule_parse(normal, &again, &e) < 0 ||
	    !str_eq(schedule_text(a, &again), normal))
		abort();
	int64_t t = INT64_C(1774746000);
	for (int i = 0; i < 4; i++) {
		int64_t next = schedule_next(&s, z, t);
		/* what was not refused is due some day */
		if (next <= t || next != schedule_next(&again, z, t))
			abort();
		if (schedule_due(&s, z, t, next) != next)
			abort();
		t = next;
	}
	zone_free(&z);
	arena_free(&a);
	return 0;
}
