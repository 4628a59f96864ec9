/* SPDX-License-Identifier: MIT */
/* gazetted: feeds of more entries than are kept. */
#include "feed/room.h"

#include <string.h>

#include "base/clock.h"
#include "feed/caps.h"

static int64_t date_of(const struct entry *e)
{
	return e->published != INSTANT_NONE ? e->published : e->updated;
}

/* By the first and the last entry that say when they are of. */
static bool newest_last(const struct feed *f)
{
	const struct entry *first = f->entries.v;
	const struct entry *last = first + f->entries.n - 1;
	while (first < last && date_of(first) == INSTANT_NONE)
		first++;
	while (first < last && date_of(last) == INSTANT_NONE)
		last--;
	return date_of(first) != INSTANT_NONE && date_of(last) > date_of(first);
}

bool feed_room(struct feed *f)
{
	const size_t half = FEED_ENTRIES_MAX / 2;
	if (f->entries.n < FEED_ENTRIES_MAX)
		return true;
	f->truncated = true;
	if (!newest_last(f))
		return false;
	f->entries.n -= half;
	memmove(f->entries.v, f->entries.v + half,
	    f->entries.n * sizeof(*f->entries.v));
	memset(f->entries.v + f->entries.n, 0, half * sizeof(*f->entries.v));
	return true;
}
