/* SPDX-License-Identifier: MIT */
/* gazetted: bodies decoded of their transfer encoding. */
#include "mime/decode.h"

#include "base/arena.h"

#define BASE64_LINE_MIN 60 /* characters of one of its lines */

enum mime_coding mime_coding_of(struct str name)
{
	name = str_trim(name);
	if (str_ieq(name, S("quoted-printable")))
		return MIME_QP;
	if (str_ieq(name, S("base64")))
		return MIME_BASE64;
	if (str_ieq(name, S("x-uuencode")) || str_ieq(name, S("uuencode")) ||
	    str_ieq(name, S("x-uue")) || str_ieq(name, S("uue")))
		return MIME_UU;
	return MIME_PLAIN;
}

/* The byte of "=XX" at `i`, or -1. */
static int escaped(struct str s, size_t i)
{
	int hi = i + 2 < s.n ? ch_hex(s.p[i + 1]) : -1;
	int lo = i + 2 < s.n ? ch_hex(s.p[i + 2]) : -1;
	return hi < 0 || lo < 0 ? -1 : hi * 16 + lo;
}

/* Behind the blanks and the line break at `i`, or 0 where there are other
 * things before a line break. */
static size_t soft_break(struct str s, size_t i)
{
	while (i < s.n && (s.p[i] == ' ' || s.p[i] == '\t' || s.p[i] == '\r'))
		i++;
	return i == s.n ? i : s.p[i] == '\n' ? i + 1 : 0;
}

static size_t from_qp(char *d, struct str s)
{
	size_t n = 0, after, blanks = 0; /* up to which they are a line's end */
	for (size_t i = 0; i < s.n;) {
		int c;
		if (s.p[i] == '=' && (c = escaped(s, i)) >= 0) {
			d[n++] = (char)c;
			i += 3;
		} else if (s.p[i] == '=' && (after = soft_break(s, i + 1))) {
			i = after;
		} else if ((s.p[i] == ' ' || s.p[i] == '\t') && i >= blanks) {
			/* Blanks that some relay put at a line's end. */
			size_t end = i;
			while (
			    end < s.n && (s.p[end] == ' ' || s.p[end] == '\t'))
				end++;
			if (end == s.n || s.p[end] == '\r' || s.p[end] == '\n')
				i = end;
			blanks = end;
		} else {
			d[n++] = s.p[i++];
		}
	}
	return n;
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

/* How a text uses "=": in codes as the standard has them (of capitals, where
 * one is needed), before line breaks, otherwise. */
struct qp_signs {
	size_t codes, breaks, others;
};

static struct qp_signs qp_signs_of(struct str s)
{
	struct qp_signs n = {0, 0, 0};
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] != '=')
			continue;
		int c = escaped(s, i);
		if (c >= 0)
			n.codes += (c == '=' || c <= ' ' || c > '~') &&
				   s.p[i + 2] < 'a';
		else if (soft_break(s, i + 1))
			n.breaks++;
		else
			n.others++;
	}
	return n;
}

/* Lines of nothing but digits of it, all as long as the first, but the last. */
static bool looks_base64(struct str s)
{
	struct str line;
	size_t width = 0, lines = 0;
	bool last = false;
	s = str_trim(s);
	while (str_split(&s, '\n', &line)) {
		line = str_trim(line);
		if (last || !line.n || (width && line.n > width))
			return false;
		for (size_t i = 0; i < line.n; i++)
			if (base64_digit(line.p[i]) < 0 && line.p[i] != '=')
				return false;
		width = width ? width : line.n;
		last = line.n < width;
		lines++;
	}
	return lines > 1 && width >= BASE64_LINE_MIN;
}

/* Words, where a line of digits should be. */
static bool looks_like_words(struct str s)
{
	s = str_trim(s);
	ptrdiff_t nl = str_chr(s, '\n');
	struct str line = str_trim(str_sub(s, 0, nl < 0 ? s.n : (size_t)nl));
	return str_chr(line, ' ') >= 0;
}

enum mime_coding mime_coding_shown(struct str raw, enum mime_coding declared)
{
	if (declared == MIME_BASE64)
		return looks_like_words(raw) ? MIME_PLAIN : MIME_BASE64;
	if (declared == MIME_UU)
		return MIME_UU;
	struct qp_signs n = qp_signs_of(raw);
	if (declared == MIME_QP)
		return n.others && !n.codes && !n.breaks ? MIME_PLAIN : MIME_QP;
	if (n.codes && n.breaks && !n.others && str_is_ascii(raw))
		return MIME_QP;
	return looks_base64(raw) ? MIME_BASE64 : MIME_PLAIN;
}

/* A "=" ends a text, and another may follow; but behind the end, what is no
 * base64 (the footer of a mailing list) ends it all. */
static size_t from_base64(char *d, struct str s)
{
	size_t n = 0;
	unsigned bits = 0, have = 0;
	bool ended = false;
	for (size_t i = 0; i < s.n; i++) {
		int digit = base64_digit(s.p[i]);
		if (s.p[i] == '=') {
			bits = have = 0;
			ended = true;
			continue;
		}
		if (digit < 0 && ended && !ch_space(s.p[i]))
			break;
		if (digit < 0)
			continue;
		if (ended && i && s.p[i - 1] == '\n') {
			struct str rest = str_sub(s, i, s.n);
			ptrdiff_t nl = str_chr(rest, '\n');
			rest = str_trim(
			    str_sub(rest, 0, nl < 0 ? rest.n : (size_t)nl));
			if (rest.n % 4) /* no line of it: words of a footer */
				break;
			ended = false;
		}
		bits = bits << 6 | (unsigned)digit;
		have += 6;
		if (have >= 8) {
			have -= 8;
			d[n++] = (char)(bits >> have);
			bits &= (1u << have) - 1;
		}
	}
	return n;
}

/* One line of uuencode, its length first. */
static size_t uu_line(char *d, struct str line)
{
	size_t n = 0, want = ((unsigned)line.p[0] - ' ') & 63;
	for (size_t i = 1; n < want && i < line.n; i += 4) {
		unsigned v = 0;
		for (size_t k = 0; k < 4; k++) {
			char c = i + k < line.n ? line.p[i + k] : ' ';
			v = v << 6 | (((unsigned)c - ' ') & 63);
		}
		for (int k = 16; k >= 0 && n < want; k -= 8)
			d[n++] = (char)(v >> k & 0xFF);
	}
	return n;
}

static size_t from_uu(char *d, struct str s)
{
	size_t n = 0;
	struct str line;
	bool begun = false;
	while (str_split(&s, '\n', &line)) {
		if (line.n && line.p[line.n - 1] == '\r')
			line.n--;
		if (str_starts(line, S("begin ")))
			begun = true;
		else if (str_eq(line, S("end")))
			break;
		else if (begun && line.n)
			n += uu_line(d + n, line);
	}
	return n;
}

struct str mime_decode(struct arena *a, struct str raw, enum mime_coding how)
{
	if (how == MIME_PLAIN || !raw.n)
		return raw;
	char *d = arena_alloc(a, raw.n + 1);
	size_t n = how == MIME_QP	? from_qp(d, raw)
		   : how == MIME_BASE64 ? from_base64(d, raw)
					: from_uu(d, raw);
	d[n] = 0;
	return (struct str){d, n};
}

void mime_decode_word(struct arena *a, struct buf *b, struct str text, bool q)
{
	if (!q) {
		buf_adds(b, mime_decode(a, text, MIME_BASE64));
		return;
	}
	for (size_t i = 0; i < text.n; i++) {
		int c = text.p[i] == '=' ? escaped(text, i) : -1;
		if (c >= 0)
			i += 2;
		buf_addc(b, c >= 0	       ? (char)c
			    : text.p[i] == '_' ? ' '
					       : text.p[i]);
	}
}
