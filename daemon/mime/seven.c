/* SPDX-License-Identifier: MIT */
/* gazetted: text of mail in any charset, UTF-7 too. */
#include "mime/seven.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "text/charset.h"

static bool any_eq(struct str s, const struct str *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_ieq(s, list[i]))
			return true;
	return false;
}

static int base64_digit(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (ch_digit(c))
		return c - '0' + 52;
	return c == '+' ? 62 : c == '/' ? 63 : -1;
}

#define REPLACEMENT 0xFFFD

/* A unit of UTF-16; `*high` is the first half of a pair that waits for its
 * second, or 0. */
static void put_unit(struct buf *b, unsigned unit, unsigned *high)
{
	bool second = unit >= 0xDC00 && unit <= 0xDFFF;
	if (*high && second) {
		utf8_put(
		    b, 0x10000 + ((*high - 0xD800) << 10) + (unit - 0xDC00));
		*high = 0;
		return;
	}
	if (*high)
		utf8_put(b, REPLACEMENT);
	*high = unit >= 0xD800 && unit <= 0xDBFF ? unit : 0;
	if (second)
		utf8_put(b, REPLACEMENT);
	else if (!*high)
		utf8_put(b, unit);
}

/* The base64 behind a "+" at `i`; behind it and the "-" that ends it. */
static size_t shifted(struct buf *b, struct str s, size_t i)
{
	unsigned bits = 0, have = 0, high = 0;
	int digit;
	for (; i < s.n && (digit = base64_digit(s.p[i])) >= 0; i++) {
		bits = (bits << 6 | (unsigned)digit) & 0x3FFFFF;
		have += 6;
		if (have >= 16) {
			have -= 16;
			put_unit(b, bits >> have & 0xFFFF, &high);
		}
	}
	if (high)
		utf8_put(b, REPLACEMENT);
	return i + (i < s.n && s.p[i] == '-');
}

static void from_utf7(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n;) {
		if (s.p[i] != '+') {
			buf_addc(b, s.p[i++]);
		} else if (i + 1 < s.n && s.p[i + 1] == '-') {
			buf_addc(b, '+');
			i += 2;
		} else {
			i = shifted(b, s, i + 1);
		}
	}
}

static bool has_eight_bits(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] >= 0x80)
			return true;
	return false;
}

struct str mime_to_utf8(struct arena *a, struct str bytes, struct str declared)
{
	static const struct str utf7[] = {S_INIT("utf-7"), S_INIT("utf7"),
	    S_INIT("unicode-1-1-utf-7"), S_INIT("unicode-2-0-utf-7"),
	    S_INIT("x-unicode-2-0-utf-7"), S_INIT("csUnicode11UTF7")};
	struct str name = str_trim(declared);
	bool is_utf7 = any_eq(name, utf7, sizeof(utf7) / sizeof(*utf7));
	if (!is_utf7 || has_eight_bits(bytes))
		return charset_to_utf8(a, bytes, &declared, 1, NULL);
	/* Eight digits are three units of three bytes each at most. */
	struct buf b = buf_init(2 * bytes.n + 16);
	from_utf7(&b, bytes);
	struct str s = b.n ? buf_dup(a, &b) : S("");
	buf_free(&b);
	return s;
}
