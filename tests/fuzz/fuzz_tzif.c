/* SPDX-License-Identifier: MIT */
/* gazetted: fuzzing zone files: whatever they hold, time is answered. */
#include <stdint.h>
#include <stdlib.h>

#include "sched/zone.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void ask(const struct zone *z, int64_t t)
{
	struct civil c = zone_to_local(z, t);
	int64_t both[2];
	zone_to_utc(z, &c);
	zone_readings(z, &c, both);
	zone_next_change(z, t);
	if (!zone_abbr_at(z, t)[0] && zone_offset_at(z, t) > 93599)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct err e = ERR_INIT;
	struct zone *z;
	struct str file = {(const char *)data, size};
	if (zone_parse(S("fuzz"), file, &z, &e) < 0)
		return 0;
	ask(z, 0);
	ask(z, INT64_C(1774746000));
	ask(z, INT64_C(1792890000));
	ask(z, INT64_C(-2000000000));
	ask(z, INSTANT_MAX);
	zone_free(&z);
	return 0;
}
