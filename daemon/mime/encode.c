/* SPDX-License-Identifier: MIT */
/* gazetted: bodies encoded for the wire. */
#include "mime/encode.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "mime/caps.h"

static const char hex[] = "0123456789ABCDEF";

bool mime_mark_at(struct str s, size_t i)
{
	return s.n - i >= 3 && s.p[i] == 1 && ch_alpha(s.p[i + 1]) &&
	       s.p[i + 2] == 2;
}

struct str mime_strip_marks(struct arena *a, struct str s)
{
	if (!s.n || (!memchr(s.p, 1, s.n) && !memchr(s.p, 2, s.n)))
		return s;
	char *p = arena_memdup(a, s.p, s.n);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] != 1 && s.p[i] != 2)
			p[n++] = s.p[i];
	p[n] = 0;
	return (struct str){p, n};
}

struct qp {
	struct buf *b;
	size_t column;
	bool marks; /* they pass */
};

static void soft_break(struct qp *q)
{
	buf_add(q->b, "=\r\n", 3);
	q->column = 0;
}

/* Makes room for `n` columns and the "=" that may have to follow. */
static void room(struct qp *q, size_t n)
{
	if (q->column + n > MIME_BODY_LINE - 1)
		soft_break(q);
}

static void put_hex(struct qp *q, unsigned char c)
{
	char t[3] = {'=', hex[c >> 4], hex[c & 15]};
	buf_add(q->b, t, 3);
	q->column += 3;
}

/* Length of the line break at byte i, or 0. */
static size_t break_at(struct str s, size_t i)
{
	if (s.p[i] == '\n')
		return 1;
	if (s.p[i] != '\r')
		return 0;
	return i + 1 < s.n && s.p[i + 1] == '\n' ? 2 : 1;
}

static bool literal(unsigned char c)
{
	return c > ' ' && c < 0x7F && c != '=';
}

/* Nothing but droppable bytes stands between byte i and the line's end. */
static bool line_ends(const struct qp *q, struct str s, size_t i)
{
	for (; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		if (break_at(s, i))
			return true;
		if (c == '\t' || (c >= ' ' && c != 0x7F) ||
		    (q->marks && mime_mark_at(s, i)))
			return false;
	}
	return true;
}

/* What a mailbox file or an SMTP server would take for its own. */
static bool touchy(const struct qp *q, struct str s, size_t i)
{
	return q->column == 0 &&
	       (s.p[i] == '.' || str_starts(str_sub(s, i, s.n), S("From ")));
}

/* A character that is not ASCII, its bytes together. */
static size_t put_high(struct qp *q, struct str s, size_t i)
{
	uint32_t cp;
	size_t len = utf8_next(s, i, &cp);
	room(q, 3 * len);
	for (size_t k = 0; k < len; k++)
		put_hex(q, (unsigned char)s.p[i + k]);
	return len;
}

/* As many plain bytes as the line holds, in one copy. */
static size_t put_run(struct qp *q, struct str s, size_t i)
{
	size_t n = 1, fits;
	room(q, 1);
	fits = MIME_BODY_LINE - 1 - q->column;
	/* a soft break may just have made this the start of a line */
	if (touchy(q, s, i)) {
		put_hex(q, (unsigned char)s.p[i]);
		return 1;
	}
	while (n < fits && i + n < s.n && literal((unsigned char)s.p[i + n]))
		n++;
	buf_add(q->b, s.p + i, n);
	q->column += n;
	return n;
}

static size_t put_blank(struct qp *q, struct str s, size_t i)
{
	if (line_ends(q, s, i + 1)) {
		room(q, 3);
		put_hex(q, (unsigned char)s.p[i]);
	} else {
		room(q, 1);
		buf_addc(q->b, s.p[i]);
		q->column++;
	}
	return 1;
}

static void encode(struct qp *q, struct str s)
{
	for (size_t i = 0, len; i < s.n; i += len) {
		unsigned char c = (unsigned char)s.p[i];
		if ((len = break_at(s, i))) {
			buf_add(q->b, "\r\n", 2);
			q->column = 0;
		} else if (q->marks && mime_mark_at(s, i)) {
			if (q->column)
				soft_break(q);
			buf_add(q->b, s.p + i, 3);
			soft_break(q);
			len = 3;
		} else if (literal(c)) {
			len = put_run(q, s, i);
		} else if (c == ' ' || c == '\t') {
			len = put_blank(q, s, i);
		} else if (c == '=') {
			room(q, 3);
			put_hex(q, c);
			len = 1;
		} else if (c >= 0x80) {
			len = put_high(q, s, i);
		} else {
			len = 1; /* a control byte: dropped */
		}
	}
}

void mime_qp(struct buf *b, struct str text)
{
	struct qp q = {b, 0, true};
	encode(&q, text);
}

void mime_qp_value(struct buf *b, struct str value)
{
	struct qp q = {b, 0, false};
	encode(&q, value);
}

static void base64_group(struct buf *b, const unsigned char *p, size_t n)
{
	static const char abc[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				  "abcdefghijklmnopqrstuvwxyz0123456789+/";
	unsigned v = (unsigned)p[0] << 16 | (n > 1 ? p[1] : 0u) << 8 |
		     (n > 2 ? p[2] : 0u);
	char t[4] = {abc[v >> 18], abc[v >> 12 & 63],
	    n > 1 ? abc[v >> 6 & 63] : '=', n > 2 ? abc[v & 63] : '='};
	buf_add(b, t, 4);
}

void mime_base64_inline(struct buf *b, struct str bytes)
{
	for (size_t i = 0; i < bytes.n; i += 3)
		base64_group(b, (const unsigned char *)bytes.p + i,
		    bytes.n - i < 3 ? bytes.n - i : 3);
}

void mime_base64(struct buf *b, struct str bytes)
{
	const size_t line = MIME_BODY_LINE / 4 * 3;
	for (size_t i = 0; i < bytes.n; i += line) {
		mime_base64_inline(b, str_sub(bytes, i, i + line));
		buf_add(b, "\r\n", 2);
	}
}
