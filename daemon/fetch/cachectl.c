/* SPDX-License-Identifier: MIT */
/* gazetted: how long an answer asks us to wait. */
#include "fetch/cachectl.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/clock.h"
#include "fetch/caps.h"

#define DAY 86400 /* seconds */

bool http_date(struct str s, int64_t *out)
{
	char text[64];
	s = str_trim(s);
	if (!s.n || s.n >= sizeof(text))
		return false;
	snprintf(text, sizeof(text), "%.*s", PRS(s));
	time_t t = curl_getdate(text, NULL);
	if (t == (time_t)-1)
		return false;
	*out = t;
	return true;
}

static int64_t clamp(int64_t v, int64_t max)
{
	return v < 0 ? 0 : v > max ? max : v;
}

/* Digits, however many: what overflows is very long. */
static bool seconds(struct str s, int64_t max, int64_t *out)
{
	int64_t v = 0;
	if (!s.n)
		return false;
	for (size_t i = 0; i < s.n; i++) {
		if (!ch_digit(s.p[i]))
			return false;
		v = clamp(v * 10 + s.p[i] - '0', max);
	}
	*out = v;
	return true;
}

static bool within_a_day(int64_t wait)
{
	return wait > 0 && wait <= DAY;
}

int64_t retry_after(struct str value, int64_t ours, int64_t its)
{
	int64_t v;
	value = str_trim(value);
	if (seconds(value, FETCH_RETRY_MAX, &v))
		return v;
	if (!http_date(value, &v))
		return -1;
	int64_t by_ours = v - ours, by_its = v - its;
	int64_t wait = by_ours > by_its ? by_ours : by_its;
	if (llabs(ours - its) > DAY && within_a_day(by_ours))
		wait = by_ours;
	else if (llabs(ours - its) > DAY && within_a_day(by_its))
		wait = by_its;
	return clamp(wait, FETCH_RETRY_MAX);
}

int64_t answer_age(struct str value)
{
	int64_t v;
	return seconds(str_trim(value), FETCH_AGE_MAX, &v) ? v : 0;
}

/* max-age=N, perhaps in quotes. */
static bool max_age(struct str d, int64_t *out)
{
	ptrdiff_t eq = str_chr(d, '=');
	if (eq < 0 ||
	    !str_ieq(str_trim(str_sub(d, 0, (size_t)eq)), S("max-age")))
		return false;
	struct str v = str_trim(str_sub(d, (size_t)eq + 1, d.n));
	if (v.n >= 2 && v.p[0] == '"' && v.p[v.n - 1] == '"')
		v = str_sub(v, 1, v.n - 1);
	return seconds(v, FETCH_AGE_MAX, out);
}

int64_t fresh_for(
    struct str cache_control, struct str expires, int64_t age, int64_t its)
{
	int64_t most = -1, v;
	struct str rest = cache_control, d;
	while (str_split(&rest, ',', &d)) {
		d = str_trim(d);
		if (str_ieq(d, S("no-cache")) || str_ieq(d, S("no-store")))
			return 0;
		if (max_age(d, &v))
			most = v;
	}
	if (most >= 0)
		return clamp(most - age, FETCH_AGE_MAX);
	if (expires.n)
		return http_date(expires, &v) ? clamp(v - its, FETCH_AGE_MAX)
					      : 0; /* "0": at once */
	return -1;
}
