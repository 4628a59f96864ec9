/* SPDX-License-Identifier: MIT */
/* gazetted: raised numbers as plain text. */
#include "html/raised.h"

#include "base/arena.h"
#include "base/buf.h"

#define RAISED_MAX 16 /* bytes of a number; longer ones are none */

/* The minus sign, and hyphens in its place. */
static size_t minus(struct str s)
{
	return str_starts(s, S("\xE2\x88\x92")) || str_starts(s, S("–")) ? 3
	       : str_starts(s, S("-"))					 ? 1
									 : 0;
}

struct str html_raised(struct arena *a, struct str text)
{
	static const struct str digits[] = {S_INIT("⁰"), S_INIT("¹"),
	    S_INIT("²"), S_INIT("³"), S_INIT("⁴"), S_INIT("⁵"), S_INIT("⁶"),
	    S_INIT("⁷"), S_INIT("⁸"), S_INIT("⁹")};
	struct str number = str_trim(text);
	size_t sign = minus(number);
	if (number.n <= sign || number.n > RAISED_MAX)
		return text;
	for (size_t i = sign; i < number.n; i++)
		if (!ch_digit(number.p[i]))
			return text;
	struct buf b = buf_init(4 * RAISED_MAX);
	if (sign)
		buf_adds(&b, S("⁻"));
	for (size_t i = sign; i < number.n; i++)
		buf_adds(&b, digits[number.p[i] - '0']);
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}
