/* SPDX-License-Identifier: MIT */
/* gazetted: dates that name their zone as the tz database does. */
#ifndef GZ_FEED_ZONED_H
#define GZ_FEED_ZONED_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

struct zone_set;

/* As date_parse(), and "Fri, 31 Mar 2023 20:19:00 America/New_York" too. The
 * zones it needs are kept in *zs, NULL at first; the caller frees it with
 * zone_set_free(). A name that is no zone's leaves the date in UTC. */
bool zoned_date(struct zone_set **zs, struct str s, int64_t *out);

#endif
