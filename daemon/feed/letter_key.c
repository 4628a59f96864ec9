/* SPDX-License-Identifier: MIT */
/* gazetted: ids and keys of a letter's reader. */
#include "base/arena.h"
#include "base/url_host.h"
#include "feed/letter_impl.h"
#include "feed/letter_url.h"

#define KEY_MIN	     7	/* bytes of a piece that is known again */
#define TAG_MIN	     4	/* ... of one that is a whole value */
#define JOINED_MIN   6	/* letters and digits of one in parts */
#define WORD_MIN     3	/* letters in a row that are a word */
#define MIXED_MIN    8	/* bytes of a key in both cases ... */
#define MIXED_DIGITS 3	/* ... and its digits */
#define PART_MIN     8	/* bytes of one in such, that is one by itself */
#define CASES_LEN    10 /* letters alone, of both cases ... */
#define CASES_MIN    3	/* ... which begin anew so often */
#define DIGITS_FRONT 5	/* before letters */
#define LONG_KEY     16 /* ... where shorter ones may be a sender's */
#define KEYS_MAX     64

static bool has(const struct str *list, size_t n, struct str s)
{
	for (size_t i = 0; i < n; i++)
		if (str_ieq(list[i], s))
			return true;
	return false;
}

/* ---- what their own links have in them ---- */

/* "qCvZX7K", "afdfcab2": few letters, in no order that a word has. */
static bool is_short_key(struct str s)
{
	size_t digits = 0, cases = 0, hex = 0, low = 0, longest = 0;
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		bool small = ch_alpha(c) && c == ch_lower(c);
		digits += ch_digit(c);
		hex += ch_hex(c) >= 0;
		cases += low && ch_alpha(c) && !small;
		low = small ? low + 1 : 0;
		longest = low > longest ? low : longest;
		if (!ch_alnum(c))
			return false;
	}
	return digits && digits < s.n &&
	       ((s.n >= KEY_MIN && cases > 1 && longest < WORD_MIN) ||
		   (s.n >= MIXED_MIN && hex == s.n));
}

/* "8842211993", "k3J9dQ2x", "48151623ab", "XyZ123abc", "KjDxQPLmNqRs", a UUID:
 * nobody else's. A date is none, and neither is a word with a number behind it.
 */
static bool is_key(struct str s)
{
	size_t digits = 0, letters = 0, turns = 0, cases = 0;
	if (letter_is_uuid(s))
		return true;
	for (size_t i = 0; i < s.n; i++) {
		bool digit = ch_digit(s.p[i]);
		bool up = ch_alpha(s.p[i]) && s.p[i] != ch_lower(s.p[i]);
		digits += digit;
		letters += ch_alpha(s.p[i]);
		turns += i && digit != ch_digit(s.p[i - 1]);
		cases += i && up && ch_alpha(s.p[i - 1]) &&
			 s.p[i - 1] == ch_lower(s.p[i - 1]);
	}
	if (letters == s.n)
		return s.n >= CASES_LEN && cases >= CASES_MIN;
	if (letters && digits >= DIGITS_FRONT && ch_digit(*s.p))
		return letters + digits == s.n;
	if (is_short_key(s))
		return true;
	bool date =
	    !letters && (s.n == 8 || s.n == 4) &&
	    (str_starts(s, S("20")) || (s.n == 4 && str_starts(s, S("19"))));
	if (cases && digits >= MIXED_DIGITS && turns > 1 && s.n >= MIXED_MIN)
		return letters + digits == s.n;
	return s.n >= TAG_MIN && digits > 1 && !date &&
	       (letters ? turns > 2 : digits == s.n);
}

/* "9931-ZZ", "a1-k9-x2": parts that are no words, and no date. */
static bool is_joined_key(struct str s)
{
	size_t digits = 0, run = 0, n = 0;
	if (str_chr(s, '-') < 0 && str_chr(s, '_') < 0)
		return false;
	for (size_t i = 0; i <= s.n; i++) {
		bool in = i < s.n && ch_alnum(s.p[i]);
		if (i < s.n && !in && s.p[i] != '-' && s.p[i] != '_')
			return false;
		digits += in && ch_digit(s.p[i]);
		run = in && ch_alpha(s.p[i]) ? run + 1 : 0;
		n += in;
		if (run >= WORD_MIN)
			return false;
	}
	return n > digits && n >= JOINED_MIN && digits > 1;
}

static void learn(struct arena *a, struct reader *r, struct str piece)
{
	if (!is_key(piece) && !is_joined_key(piece))
		return;
	if (piece.n < KEY_MIN) {
		if (r->tags.n < KEYS_MAX && !has(r->tags.v, r->tags.n, piece))
			*vec_push(a, &r->tags) = piece;
	} else if (r->keys.n < KEYS_MAX && !has(r->keys.v, r->keys.n, piece)) {
		*vec_push(a, &r->keys) = piece;
	}
}

/* "3mF3eVjwSb-3EwEU-0": what is joined with others to name a link. */
static void learn_parts(struct arena *a, struct reader *r, struct str piece)
{
	struct str part;
	if (str_chr(piece, '-') < 0)
		return;
	while (piece.n && str_split(&piece, '-', &part))
		if (part.n >= PART_MIN)
			learn(a, r, part);
}

void reader_learn(struct arena *a, struct reader *r, struct str url)
{
	ptrdiff_t scheme = str_find(url, S("://"));
	struct str s = str_sub(url, scheme < 0 ? 0 : (size_t)scheme + 3, url.n);
	ptrdiff_t slash = str_chr(s, '/');
	s = url_unescape(a, str_sub(s, slash < 0 ? s.n : (size_t)slash, s.n));
	for (size_t i = 0, from = 0; i <= s.n; i++) {
		if (i < s.n && !strchr("/?&=#;.,:@ ", s.p[i]))
			continue;
		learn(a, r, str_sub(s, from, i));
		learn_parts(a, r, str_sub(s, from, i));
		from = i + 1;
	}
}

void reader_learn_tag(struct arena *a, struct reader *r, struct str value)
{
	if (!has(r->tags.v, r->tags.n, value) && r->tags.n < KEYS_MAX)
		*vec_push(a, &r->tags) = value;
}

void reader_learn_id(struct arena *a, struct reader *r, struct str value)
{
	if (is_key(value))
		reader_learn_tag(a, r, value);
}

void reader_learn_key(struct arena *a, struct reader *r, struct str piece)
{
	learn(a, r, piece);
}

bool reader_may_know(struct str value)
{
	return value.n >= KEY_MIN && is_key(value);
}

void reader_learn_number(struct arena *a, struct reader *r, struct str number)
{
	if (r->numbers.n < KEYS_MAX && !has(r->numbers.v, r->numbers.n, number))
		*vec_push(a, &r->numbers) = number;
}

ptrdiff_t reader_find_piece(struct str text, struct str piece)
{
	ptrdiff_t at;
	for (size_t from = 0;
	     (at = str_ifind(str_sub(text, from, text.n), piece)) >= 0;) {
		size_t begin = from + (size_t)at, end = begin + piece.n;
		if ((!begin || !ch_alnum(text.p[begin - 1])) &&
		    (end == text.n || !ch_alnum(text.p[end])))
			return (ptrdiff_t)begin;
		from = end;
	}
	return -1;
}

static bool key_in(const struct reader *r, struct str text, size_t min)
{
	vec_each (&r->keys, k)
		if (k->n >= min && reader_find_piece(text, *k) >= 0)
			return true;
	return false;
}

bool reader_number_in(const struct reader *r, struct str text)
{
	vec_each (&r->numbers, x)
		if (reader_find_piece(text, *x) >= 0)
			return true;
	return false;
}

bool reader_key_in(const struct reader *r, struct str text)
{
	return key_in(r, text, KEY_MIN) || reader_number_in(r, text);
}

bool reader_tag_is(const struct reader *r, struct str value)
{
	return has(r->tags.v, r->tags.n, value);
}

bool reader_piece_is(const struct reader *r, struct str piece)
{
	return has(r->pieces.v, r->pieces.n, piece);
}

bool reader_long_key_in(const struct reader *r, struct str text)
{
	return key_in(r, text, LONG_KEY);
}
