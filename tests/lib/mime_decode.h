/* SPDX-License-Identifier: MIT */
/* gazetted: small decoders to hold the encoders to their word. */
/*
 * Written for tests: strict where the encoders promise something, and a
 * failed promise is an assertion.
 */
#ifndef GZ_TEST_MIME_DECODE_H
#define GZ_TEST_MIME_DECODE_H

#include <assert.h>

#include "base/arena.h"
#include "base/buf.h"

/* Every line ends in CRLF, no other CR or LF, 7-bit, no control byte but tab,
 * at most `max` columns. Returns NULL or what is wrong. */
static inline const char *wire_fault(struct str s, size_t max)
{
	size_t column = 0;
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		if (c == '\r') {
			if (i + 1 >= s.n || s.p[i + 1] != '\n')
				return "a bare CR";
			if (column > max)
				return "a line too long";
			column = 0;
			i++;
			continue;
		}
		if (c == '\n')
			return "a bare LF";
		if (c >= 0x7F || (c < ' ' && c != '\t'))
			return "a byte that is not printable ASCII";
		column++;
	}
	return column > max ? "a last line too long" : NULL;
}

static inline int unhex2(struct str s, size_t i)
{
	int hi = i < s.n ? ch_hex(s.p[i]) : -1;
	int lo = i + 1 < s.n ? ch_hex(s.p[i + 1]) : -1;
	return hi < 0 || lo < 0 ? -1 : hi * 16 + lo;
}

/* Quoted-printable to text with LF at line ends. */
static inline struct str qp_decode(struct arena *a, struct str s)
{
	char *p = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '\r')
			continue;
		if (s.p[i] != '=') {
			p[n++] = s.p[i];
			continue;
		}
		if (i + 2 < s.n && s.p[i + 1] == '\r' && s.p[i + 2] == '\n') {
			i += 2;
			continue;
		}
		int c = unhex2(s, i + 1);
		assert(c >= 0);
		p[n++] = (char)c;
		i += 2;
	}
	return (struct str){p, n};
}

static inline int base64_value(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (ch_digit(c))
		return c - '0' + 52;
	return c == '+' ? 62 : c == '/' ? 63 : -1;
}

static inline void base64_decode(struct buf *b, struct str s)
{
	unsigned v = 0;
	int bits = 0;
	for (size_t i = 0; i < s.n; i++) {
		int d = base64_value(s.p[i]);
		if (d < 0)
			continue;
		v = v << 6 | (unsigned)d;
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			buf_addc(b, (char)(v >> bits & 0xFF));
		}
	}
}

/* One "=?UTF-8?x?...?=" that fills `w`; false where it is none. */
static inline bool word_decode(struct buf *b, struct str w)
{
	if (w.n < 12 || w.n > 75 || !str_starts(w, S("=?UTF-8?")) ||
	    !str_ends(w, S("?=")) || w.p[9] != '?')
		return false;
	struct str t = str_sub(w, 10, w.n - 2);
	if (w.p[8] == 'B') {
		base64_decode(b, t);
		return true;
	}
	for (size_t i = 0; i < t.n; i++) {
		int c = t.p[i] == '=' ? unhex2(t, i + 1) : t.p[i];
		assert(c >= 0);
		i += t.p[i] == '=' ? 2 : 0;
		buf_addc(b, t.p[i] == '_' ? ' ' : (char)c);
	}
	return true;
}

/* The value of one field without its name: unfolded, encoded words decoded,
 * spaces between adjacent ones dropped. */
static inline struct str header_decode(struct arena *a, struct str field)
{
	struct buf flat = buf_init(1 << 20), out = buf_init(1 << 20);
	ptrdiff_t colon = str_chr(field, ':');
	assert(colon > 0);
	struct str v = str_sub(field, (size_t)colon + 1, field.n), word;
	for (size_t i = 0; i < v.n; i++)
		if (v.p[i] != '\r' && v.p[i] != '\n')
			buf_addc(&flat, v.p[i]);
	struct str rest = str_trim(buf_str(&flat));
	bool before = false, first = true;
	while (rest.n && str_split(&rest, ' ', &word)) {
		struct buf w = buf_init(1 << 10);
		bool encoded = word_decode(&w, word);
		if (!first && !(encoded && before))
			buf_addc(&out, ' ');
		buf_adds(&out, encoded ? buf_str(&w) : word);
		before = encoded;
		first = false;
		buf_free(&w);
	}
	struct str s = buf_dup(a, &out);
	buf_free(&flat);
	buf_free(&out);
	return s.p ? s : S("");
}

#endif
