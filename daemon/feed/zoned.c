/* SPDX-License-Identifier: MIT */
/* gazetted: dates that name their zone as the tz database does. */
#include "feed/zoned.h"

#include "base/clock.h"
#include "sched/zone.h"
#include "text/date.h"

/* "Area/City" at the end; absent where there is none. */
static struct str zone_at_end(struct str s)
{
	ptrdiff_t space = str_rchr(s, ' ');
	struct str last = str_sub(s, (size_t)(space + 1), s.n);
	bool good = space > 0 && last.n && ch_alpha(last.p[0]) &&
		    str_chr(last, '/') > 0 && zone_name_valid(last);
	return good ? last : (struct str){NULL, 0};
}

bool zoned_date(struct zone_set **zs, struct str s, int64_t *out)
{
	struct err ignored;
	const struct zone *z;
	s = str_trim(s);
	struct str name = zone_at_end(s);
	if (!date_parse(s, out))
		return false;
	if (!name.n)
		return true;
	if (!*zs)
		*zs = zone_set_new();
	if (zone_set_get(*zs, name, &z, &ignored) < 0)
		return true;
	struct civil wall = instant_to_civil(*out);
	*out = zone_to_utc(z, &wall);
	return true;
}
