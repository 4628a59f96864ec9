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
 * [0, FETCH_RETRY_MAX]; -1 where it says nothing. A date may be meant by the
 * server's clock (`its`) or by the right one, so the longer wait counts; but of
 * two clocks that are more than a day apart one is broken, and then it is meant
 * by the one that makes it a wait of a day at most. */
int64_t retry_after(struct str value, int64_t ours, int64_t its);

/* How old an answer is that a cache has kept, by its Age header, in seconds
 * up to FETCH_AGE_MAX; 0 where it does not say. */
int64_t answer_age(struct str value);

/* Seconds an answer of that age is fresh still, by Cache-Control, else by
 * Expires and the server's clock now, clamped to [0, FETCH_AGE_MAX]; -1 where
 * neither says. no-cache and no-store are 0. */
int64_t fresh_for(
    struct str cache_control, struct str expires, int64_t age, int64_t its);

#endif
