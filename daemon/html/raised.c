/* SPDX-License-Identifier: MIT */
/* gazetted: raised numbers as plain text. */
#include "html/raised.h"

#include "base/arena.h"
#include "base/buf.h"

#define RAISED_MAX 16  /* bytes of a number; longer ones are none */
#define TAGS_MAX   4   /* between cents and their currency, */
#define TAG_MAX	   120 /* bytes of each */

/* The minus sign, and hyphens in its place. */
static size_t minus(struct str s)
{
	return str_starts(s, S("\xE2\x88\x92")) || str_starts(s, S("–")) ? 3
	       : str_starts(s, S("-"))					 ? 1
									 : 0;
}

static const struct str money[] = {S_INIT("$"), S_INIT("€"), S_INIT("£"),
    S_INIT("¥"), S_INIT("₽"), S_INIT("₴"), S_INIT("₺"), S_INIT("₹"),
    S_INIT("&euro;"), S_INIT("&pound;"), S_INIT("EUR"), S_INIT("USD"),
    S_INIT("CHF"), S_INIT("zł"), S_INIT("Kč"), S_INIT("kr"), S_INIT("лв"),
    S_INIT("руб"), S_INIT("Ft"), S_INIT("lei")};

/* What parts a number from its currency. */
static size_t blank(struct str s)
{
	if (str_starts(s, S("&nbsp;")))
		return 6;
	if (str_starts(s, S("\xC2\xA0")))
		return 2;
	return str_starts(s, S(" ")) || str_starts(s, S("\n"));
}

/* A currency, behind blanks and tags. */
static bool is_money(struct str s)
{
	for (int tags = 0; tags < TAGS_MAX && s.n; tags++) {
		for (size_t n; (n = blank(s));)
			s = str_sub(s, n, s.n);
		ptrdiff_t close = str_chr(str_sub(s, 0, TAG_MAX), '>');
		if (!str_starts(s, S("<")) || close < 0)
			break;
		s = str_sub(s, (size_t)close + 1, s.n);
	}
	for (size_t i = 0; i < sizeof(money) / sizeof(*money); i++)
		if (str_starts(s, money[i]))
			return true;
	return false;
}

/* Of "$ 1,009", a currency. */
static bool of_money(struct str number)
{
	size_t n = number.n, from = n > RAISED_MAX ? n - RAISED_MAX : 0;
	while (
	    n > from && (ch_digit(number.p[n - 1]) || number.p[n - 1] == ',' ||
			    number.p[n - 1] == '.'))
		n--;
	if (n && number.p[n - 1] == ' ')
		n--;
	else if (n > 1 && str_ends(str_sub(number, 0, n), S("\xC2\xA0")))
		n -= 2;
	for (size_t i = 0; i < sizeof(money) / sizeof(*money); i++)
		if (str_ends(str_sub(number, 0, n), money[i]))
			return true;
	return false;
}

/* What parts the cents of "9<sup>99</sup> €" or "$9<sup>99</sup>" from the
 * rest: nothing where a comma or a stop does. Absent where they are no cents.
 */
static struct str cents(struct str before, struct str text, struct str behind)
{
	struct str none = {NULL, 0}, whole = before;
	if (text.n < 2 || !ch_digit(text.p[0]) || !ch_digit(text.p[1]) ||
	    (text.n > 2 && !is_money(str_sub(text, 2, text.n))))
		return none;
	bool parted = str_ends(before, S(",")) || str_ends(before, S("."));
	whole.n -= parted;
	if (!whole.n || !ch_digit(whole.p[whole.n - 1]))
		return none;
	bool last = text.n > 2 || is_money(behind);
	if (!last && !of_money(whole))
		return none;
	return parted ? S("") : last ? S(",") : S(".");
}

struct str html_raised(
    struct arena *a, struct str before, struct str text, struct str behind)
{
	static const struct str digits[] = {S_INIT("⁰"), S_INIT("¹"),
	    S_INIT("²"), S_INIT("³"), S_INIT("⁴"), S_INIT("⁵"), S_INIT("⁶"),
	    S_INIT("⁷"), S_INIT("⁸"), S_INIT("⁹")};
	struct str number = str_trim(text);
	size_t sign = minus(number);
	struct str part = cents(before, number, behind);
	if (part.p)
		return str_cat(a, part, text);
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
