/* SPDX-License-Identifier: MIT */
/* gazetted: how long an answer asks us to wait. */
#include "fetch/cachectl.h"

#include <curl/curl.h>
#include <stdio.h>

#include "base/clock.h"
#include "fetch/caps.h"

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

int64_t retry_after(struct str value, int64_t now)
{
	int64_t v;
	value = str_trim(value);
	if (seconds(value, FETCH_RETRY_MAX, &v))
		return v;
	if (http_date(value, &v))
		return clamp(v - now, FETCH_RETRY_MAX);
	return -1;
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

int64_t fresh_for(struct str cache_control, struct str expires, int64_t now)
{
	int64_t age = -1, v;
	struct str rest = cache_control, d;
	while (str_split(&rest, ',', &d)) {
		d = str_trim(d);
		if (str_ieq(d, S("no-cache")) || str_ieq(d, S("no-store")))
			return 0;
		if (max_age(d, &v))
			age = v;
	}
	if (age >= 0)
		return age;
	if (expires.n)
		return http_date(expires, &v) ? clamp(v - now, FETCH_AGE_MAX)
					      : 0; /* "0": at once */
	return -1;
}
