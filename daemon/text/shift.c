/* SPDX-License-Identifier: MIT */
/* gazetted: charsets of seven bits that shift between sets. */
/*
 *	            ESC $ B ...                  ~{
 *	  one byte <-----------> two bytes    <------> two bytes (HZ)
 *	            ESC ( B ...                  ~}
 *
 *	            SO, once ESC $ ) C named the set
 *	  one byte <-----------> two bytes    (ISO-2022-KR, -CN)
 *	            SI
 */
#include "text/shift.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "text/caps.h"
#include "text/charset.h"

#define SO  '\x0E'
#define SI  '\x0F'
#define ESC '\x1B'

/* Of HZ's characters so many must be there to tell it by, and one of so many
 * among those that Chinese uses most: of any letters and digits read as pairs
 * one in twenty is. */
#define HZ_CHARACTERS_MIN 4
#define HZ_COMMON_ONE_OF  6

struct set {
	struct str mark; /* behind ESC */
	const char *as;	 /* which charset of eight bits has it; NULL: ASCII */
	char lead;	 /* what stands before its characters there, or 0 */
	int width;	 /* bytes of a character */
	bool roman;	 /* ASCII but for two places */
};

static const struct set sets[] = {
    {S_INIT("(B"), NULL, 0, 1, false},
    {S_INIT("(J"), NULL, 0, 1, true},
    {S_INIT("(I"), "euc-jp", '\x8E', 1, false}, /* kana of half width */
    {S_INIT("$@"), "euc-jp", 0, 2, false},
    {S_INIT("$B"), "euc-jp", 0, 2, false},
    {S_INIT("$(D"), "euc-jp", '\x8F', 2, false},
    {S_INIT("$A"), "gbk", 0, 2, false},
    {S_INIT("$(C"), "euc-kr", 0, 2, false},
};
#define N_SETS (sizeof(sets) / sizeof(*sets))

static const struct set hz = {S_INIT(""), "gbk", 0, 2, false};

static const struct set *set_at(struct str s, size_t i)
{
	struct str rest = str_sub(s, i, s.n);
	for (size_t k = 0; k < N_SETS; k++)
		if (str_starts(rest, sets[k].mark))
			return &sets[k];
	return NULL;
}

static bool graphic(struct str s, size_t i)
{
	return i < s.n && s.p[i] > ' ' && s.p[i] < '\x7F';
}

/* Does a whole character of two bytes stand there? */
static bool pair(struct str s, size_t i)
{
	return graphic(s, i) && graphic(s, i + 1);
}

/* ---- detection ---- */

static bool seven_bits(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] >= 0x80)
			return false;
	return true;
}

static bool is_jp(struct str s)
{
	const struct set *now = &sets[0];
	size_t runs = 0;
	for (size_t i = 0; i < s.n;) {
		if (s.p[i] == ESC) {
			const struct set *next = set_at(s, i + 1);
			if (!next)
				return false;
			runs += now->as && !next->as;
			now = next;
			i += 1 + next->mark.n;
		} else if (s.p[i] == SO || s.p[i] == SI) {
			return false;
		} else if (!now->as) {
			i++;
		} else if (now->width == 2 ? pair(s, i) : graphic(s, i)) {
			i += (size_t)now->width;
		} else {
			return false;
		}
	}
	return runs && !now->as;
}

/* By the set that SO brings in, which must have been named. */
static bool is_shifted_out(struct str s, struct str names)
{
	bool named = false, out = false;
	size_t runs = 0;
	for (size_t i = 0; i < s.n;) {
		if (s.p[i] == ESC) {
			if (out ||
			    !str_starts(str_sub(s, i + 1, s.n), S("$)")) ||
			    i + 3 >= s.n || str_chr(names, s.p[i + 3]) < 0)
				return false;
			named = true;
			i += 4;
		} else if (s.p[i] == SO || s.p[i] == SI) {
			if (!named || out == (s.p[i] == SO))
				return false;
			runs += out;
			out = !out;
			i++;
		} else if (!out) {
			i++;
		} else if (pair(s, i)) {
			i += 2;
		} else {
			return false;
		}
	}
	return runs && !out;
}

/* Behind the run of pairs at `i`; 0 where it is none that "~}" ends. */
static size_t hz_run(struct str s, size_t i, struct buf *eight)
{
	for (; pair(s, i) && s.p[i] < '\x78'; i += 2) {
		buf_addc(eight, (char)(s.p[i] | 0x80));
		buf_addc(eight, (char)(s.p[i + 1] | 0x80));
	}
	return str_starts(str_sub(s, i, s.n), S("~}")) ? i + 2 : 0;
}

static bool spells_chinese(struct str eight)
{
	struct arena *a = arena_new();
	size_t bad, common = 0, all = 0;
	struct str text = charset_decode_count(a, eight, S("gbk"), &bad);
	for (size_t i = 0; i < text.n; all++) {
		uint32_t cp;
		i += utf8_next(text, i, &cp);
		common += charset_common_han(cp);
	}
	arena_free(&a);
	return !bad && all >= HZ_CHARACTERS_MIN &&
	       common * HZ_COMMON_ONE_OF >= all;
}

/* The next "~{", by its first byte, of which there are few; -1: none. */
static ptrdiff_t hz_begins(struct str s, size_t i)
{
	if (i >= s.n)
		return -1;
	const char *p = s.p + i, *end = s.p + s.n;
	while (p < end && (p = memchr(p, '~', (size_t)(end - p))))
		if (++p < end && *p == '{')
			return p - s.p - 1;
	return -1;
}

static bool is_hz(struct str s)
{
	struct buf eight = buf_init(CHARSET_SAMPLE_MAX);
	bool good = true;
	for (size_t i = 0; good && i < s.n && !eight.over;) {
		ptrdiff_t at = hz_begins(s, i);
		if (at < 0)
			break;
		i = (size_t)at;
		if (i && s.p[i - 1] == '~') /* "~~" is a tilde */
			i += 2;
		else
			good = (i = hz_run(s, i + 2, &eight)) > 0;
	}
	good = good && seven_bits(s) && spells_chinese(buf_str(&eight));
	buf_free(&eight);
	return good;
}

struct str shift_detect(struct str s)
{
	if (s.n && memchr(s.p, ESC, s.n)) {
		if (!seven_bits(s))
			return (struct str){0};
		return is_jp(s)			    ? S("iso-2022-jp")
		       : is_shifted_out(s, S("C"))  ? S("iso-2022-kr")
		       : is_shifted_out(s, S("AG")) ? S("iso-2022-cn-ext")
						    : (struct str){0};
	}
	if (hz_begins(s, 0) >= 0 && is_hz(s))
		return S("hz-gb-2312");
	return (struct str){0};
}

/* ---- decoding ---- */

bool shift_reads(struct str charset)
{
	return str_eq(charset, S("iso-2022-jp")) ||
	       str_eq(charset, S("hz-gb-2312"));
}

struct reader {
	struct str s;
	size_t i, bad;
	const struct set *now;
	struct buf *out, eight;
	const char *as; /* what `eight` is in, beside ASCII */
	shift_decode_fn *decode;
};

static void flush(struct reader *r)
{
	if (r->as)
		r->bad += r->decode(r->out, buf_str(&r->eight), r->as);
	else
		buf_adds(r->out, buf_str(&r->eight));
	buf_clear(&r->eight);
	r->as = NULL;
}

static void put(struct reader *r, uint32_t cp)
{
	flush(r);
	utf8_put(r->out, cp);
}

static void character(struct reader *r)
{
	const struct set *c = r->now;
	if (r->as != c->as && r->as)
		flush(r);
	r->as = c->as;
	if (c->lead)
		buf_addc(&r->eight, c->lead);
	for (int k = 0; k < c->width; k++)
		buf_addc(&r->eight, (char)(r->s.p[r->i++] | 0x80));
}

/* One byte outside of a run, or what ends it for want of its mark. */
static void single(struct reader *r)
{
	unsigned char c = (unsigned char)r->s.p[r->i++];
	if (c == '\n' || c == '\r')
		r->now = &sets[0];
	if (c >= 0x80 || c == (unsigned char)ESC || (r->now->as && c > ' ')) {
		put(r, 0xFFFD);
		r->bad++;
	} else if (r->now->roman && (c == '\\' || c == '~')) {
		put(r, c == '~' ? 0x203E : 0xA5);
	} else {
		buf_addc(&r->eight, (char)c);
	}
}

/* Takes a mark of ISO-2022-JP, if one is there. */
static bool jp_mark(struct reader *r)
{
	const struct set *next =
	    r->s.p[r->i] == ESC ? set_at(r->s, r->i + 1) : NULL;
	if (!next)
		return false;
	r->now = next;
	r->i += 1 + next->mark.n;
	return true;
}

static bool hz_mark(struct reader *r)
{
	char next = r->i + 1 < r->s.n ? r->s.p[r->i + 1] : 0;
	if (r->s.p[r->i] != '~')
		return false;
	if (next == '{' || next == '}')
		r->now = next == '{' ? &hz : &sets[0];
	else if (r->now == &hz || (next != '~' && next != '\n'))
		return false;
	else if (next == '~')
		buf_addc(&r->eight, '~');
	r->i += 2;
	return true;
}

size_t shift_to_utf8(struct buf *out, struct str bytes, struct str charset,
    shift_decode_fn *decode)
{
	bool (*mark)(struct reader *) =
	    str_eq(charset, S("hz-gb-2312")) ? hz_mark : jp_mark;
	struct reader r = {.s = bytes,
	    .now = &sets[0],
	    .out = out,
	    .eight = buf_init(CHARSET_OUT_MAX),
	    .decode = decode};
	while (r.i < bytes.n && !out->over) {
		if (mark(&r))
			continue;
		if (r.now->as && (r.now->width == 2 ? pair(bytes, r.i)
						    : graphic(bytes, r.i)))
			character(&r);
		else
			single(&r);
	}
	flush(&r);
	buf_free(&r.eight);
	return r.bad;
}
