/* SPDX-License-Identifier: MIT */
/* gazetted: the tokens of a text: what stands between white space. */
#include "text/token.h"

#include "base/utf8.h"

size_t token_space(struct str s, size_t i)
{
	uint32_t c;
	if (ch_space(s.p[i]))
		return 1;
	size_t len = utf8_next(s, i, &c);
	return c == 0xA0 || c == 0x3000 || c == 0x202F || c == 0x2009 ? len : 0;
}

bool token_number(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!ch_digit(s.p[i]))
			return false;
	return s.n > 0;
}

struct str token_before(struct str t, size_t start, size_t i)
{
	while (i > start && token_space(t, utf8_prev(t, i)))
		i = utf8_prev(t, i);
	size_t end = i;
	while (i > start && end - i < TOKEN_MAX) {
		size_t prev = ch_alnum(t.p[i - 1]) ? i - 1 : utf8_prev(t, i);
		if (token_space(t, prev))
			break;
		i = prev;
	}
	return str_sub(t, i, end);
}

struct str token_at(struct str t, size_t i)
{
	size_t from = i;
	while (i < t.n && i - from < TOKEN_MAX && !token_space(t, i))
		i++;
	return str_sub(t, from, i);
}
