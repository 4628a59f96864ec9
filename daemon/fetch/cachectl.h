/* SPDX-License-Identifier: MIT */
/* gazetted: how long an answer asks us to wait. */
#ifndef GZ_FETCH_CACHECTL_H
#define GZ_FETCH_CACHECTL_H

#include <stdint.h>

#include "base/str.h"

/* An HTTP date in any of the three forms of RFC 9110 5.6.7; false where it is
 * none. Unix seconds. */
bool http_date(struct str s, int64_t *out);

/* Seconds to wait by a Retry-After header: a number or a date, clamped to
 * [0, FETCH_RETRY_MAX]; -1 where it says nothing. */
int64_t retry_after(struct str value, int64_t now);

/* Seconds an answer is fresh by Cache-Control, else by Expires, clamped to
 * [0, FETCH_AGE_MAX]; -1 where neither says. no-cache and no-store are 0. */
int64_t fresh_for(struct str cache_control, struct str expires, int64_t now);

#endif
