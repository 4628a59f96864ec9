/* SPDX-License-Identifier: MIT */
/* gazetted: header lines written. */
#include "mime/header.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "mime/caps.h"
#include "mime/encode.h"
#include "text/width.h"

#define WORD_HEAD    10 /* "=?UTF-8?Q?" */
#define WORD_FRAME   12 /* and "?=" */
#define WORD_PAYLOAD (MIME_WORD_MAX - WORD_FRAME)

/* Where the field being written stands. `bare`: nothing behind its name. */
struct fold {
	struct buf *b;
	size_t column;
	bool bare;
};

struct str mime_mended(struct arena *a, struct str value)
{
	value = utf8_clip(value, MIME_VALUE_MAX);
	char *p = arena_memdup(a, value.p ? value.p : "", value.n);
	for (size_t i = 0; i < value.n; i++)
		if ((unsigned char)p[i] < ' ' || p[i] == 0x7F)
			p[i] = ' ';
	return str_squeeze(a, utf8_mend(a, (struct str){p, value.n}));
}

static struct fold begin(struct buf *b, const char *name)
{
	struct fold f = {b, strlen(name) + 2, true};
	buf_adds(b, str_of(name));
	buf_add(b, ": ", 2);
	return f;
}

static void put(struct fold *f, struct str s)
{
	buf_adds(f->b, s);
	f->column += s.n;
	f->bare = false;
}

static void fold_line(struct fold *f)
{
	/* the space behind the name is the fold's own */
	if (f->bare && f->b->n && !f->b->over)
		buf_cut(f->b, f->b->n - 1);
	buf_add(f->b, "\r\n ", 3);
	f->column = 1;
	f->bare = true;
}

/* A space, or a fold where `n` columns more would not fit. */
static void gap(struct fold *f, size_t n)
{
	if (!f->bare && f->column + 1 + n > MIME_HEADER_LINE)
		fold_line(f);
	else if (!f->bare)
		put(f, S(" "));
}

/* Bytes that stand for themselves in a Q word, in a phrase too. */
static bool q_plain(unsigned char c)
{
	return ch_alnum((char)c) || c == '!' || c == '*' || c == '+' ||
	       c == '-' || c == '/';
}

static size_t q_cost(struct str s)
{
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++)
		n += q_plain((unsigned char)s.p[i]) || s.p[i] == ' ' ? 1 : 3;
	return n;
}

static size_t b_cost(struct str s)
{
	return (s.n + 2) / 3 * 4;
}

static void put_q(struct fold *f, struct str s)
{
	static const char hex[] = "0123456789ABCDEF";
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		char t[3] = {'=', hex[c >> 4], hex[c & 15]};
		if (q_plain(c))
			buf_addc(f->b, (char)c);
		else if (c == ' ')
			buf_addc(f->b, '_');
		else
			buf_add(f->b, t, 3);
	}
}

static void put_word(struct fold *f, struct str s, bool q)
{
	buf_add(f->b, q ? "=?UTF-8?Q?" : "=?UTF-8?B?", WORD_HEAD);
	if (q)
		put_q(f, s);
	else
		mime_base64_inline(f->b, s);
	buf_add(f->b, "?=", 2);
	f->column += WORD_FRAME + (q ? q_cost(s) : b_cost(s));
	f->bare = false;
}

/* The longest piece of `s` from byte `i` whose payload is at most `room`:
 * whole clusters, or whole characters where `chars`. 0 where none fits. */
static size_t piece(struct str s, size_t i, size_t room, bool q, bool chars)
{
	size_t n = 0;
	uint32_t cp;
	while (i + n < s.n) {
		size_t len =
		    chars ? utf8_next(s, i + n, &cp) : text_cluster(s, i + n);
		struct str t = str_sub(s, i, i + n + len);
		if ((q ? q_cost(t) : b_cost(t)) > room)
			break;
		n += len;
	}
	return n;
}

/* A text as encoded words. It may begin on the line that is there. */
static void put_encoded(struct fold *f, struct str s)
{
	/* Q can be read by people and raises no filter's eyebrow */
	bool q = 2 * q_cost(s) <= 3 * b_cost(s);
	for (size_t i = 0, n; i < s.n; i += n) {
		size_t used = f->column + !f->bare + WORD_FRAME;
		size_t room =
		    used < MIME_HEADER_LINE ? MIME_HEADER_LINE - used : 0;
		room = room < WORD_PAYLOAD ? room : WORD_PAYLOAD;
		bool word_q = q;
		n = piece(s, i, room, q, false);
		if (!n && f->column > 1 &&
		    piece(s, i, WORD_PAYLOAD, q, false)) {
			fold_line(f);
			room = WORD_PAYLOAD;
			n = piece(s, i, room, q, false);
		}
		if (!n && q) { /* a family of emoji: 75 columns of Q, 36 of B */
			n = piece(s, i, room, false, false);
			word_q = !n;
		}
		if (!n && !f->bare) {
			fold_line(f);
			room = WORD_PAYLOAD;
		}
		if (!n)
			n = piece(s, i, room, q, true);
		if (!n) { /* a name so long that nothing fits behind it */
			fold_line(f);
			n = piece(s, i, WORD_PAYLOAD, q, true);
		}
		if (!f->bare)
			put(f, S(" "));
		put_word(f, str_sub(s, i, i + n), word_q);
	}
}

/* `first`: it must fit behind the field's name. */
static bool needs_word(struct str w, size_t room)
{
	return w.n > room || !str_is_ascii(w) || str_find(w, S("=?")) >= 0;
}

/* Appends the words of a mended value, each run of those that need encoding
 * as one text: the spaces between adjacent encoded words do not count. */
static void put_words(struct fold *f, struct str s)
{
	size_t i = 0;
	while (i < s.n) {
		size_t end = i, room = MIME_HEADER_LINE - 1;
		if (f->bare && f->column > 1)
			room = f->column < MIME_HEADER_LINE
				   ? MIME_HEADER_LINE - f->column
				   : 0;
		bool run = false;
		for (;;) {
			ptrdiff_t sp = str_chr(str_sub(s, end, s.n), ' ');
			size_t to = sp < 0 ? s.n : end + (size_t)sp;
			bool word = needs_word(str_sub(s, end, to), room);
			if (end > i && !word) {
				end--; /* the space before it */
				break;
			}
			run = word;
			end = to;
			if (!run || end >= s.n)
				break;
			end++;
		}
		struct str part = str_sub(s, i, end);
		if (run) {
			put_encoded(f, part);
		} else {
			gap(f, part.n);
			put(f, part);
		}
		i = end + 1;
	}
}

void mime_header(struct buf *b, const char *name, struct str value)
{
	struct arena *a = arena_new();
	struct fold f = begin(b, name);
	put_words(&f, mime_mended(a, value));
	buf_add(b, "\r\n", 2);
	arena_free(&a);
}

int mime_header_raw(struct buf *b, const char *name, const struct str *parts,
    size_t n, const char *sep, struct err *e)
{
	size_t head = strlen(name) + 2, gap_n = strlen(sep);
	for (size_t i = 0; i < n; i++) {
		if (parts[i].n + gap_n + head > MIME_LINE_MAX)
			return err_set(e, ERR_REJECT,
			    "header %s: a part of %zu bytes does not fit on a "
			    "line of %d",
			    name, parts[i].n, MIME_LINE_MAX);
		for (size_t k = 0; k < parts[i].n; k++)
			if (parts[i].p[k] < ' ' || parts[i].p[k] > '~')
				return err_set(e, ERR_REJECT,
				    "header %s: a byte that is not printable "
				    "ASCII in \"%.*s\"",
				    name, PRS(parts[i]));
	}
	struct fold f = begin(b, name);
	for (size_t i = 0; i < n; i++) {
		bool more = i + 1 < n;
		gap(&f, parts[i].n + (more ? gap_n : 0));
		put(&f, parts[i]);
		if (more)
			put(&f, str_of(sep));
	}
	buf_add(b, "\r\n", 2);
	return 0;
}

static bool atext(char c)
{
	return ch_alnum(c) || (c && strchr("!#$%&'*+-/=?^_`{|}~", c));
}

static bool all_atoms(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!atext(s.p[i]) && s.p[i] != ' ')
			return false;
	return true;
}

static void put_quoted(struct fold *f, struct str s)
{
	gap(f, s.n + 2);
	put(f, S("\""));
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '"' || s.p[i] == '\\')
			put(f, S("\\"));
		put(f, str_sub(s, i, i + 1));
	}
	put(f, S("\""));
}

void mime_address(
    struct buf *b, const char *header, struct str name, struct str addr)
{
	struct arena *a = arena_new();
	struct fold f = begin(b, header);
	name = mime_mended(a, name);
	size_t worst = 2 * name.n + 2; /* every byte escaped */
	if (!name.n) {
		gap(&f, addr.n);
		put(&f, addr);
	} else {
		if (!str_is_ascii(name) || str_find(name, S("=?")) >= 0)
			put_encoded(&f, name);
		else if (all_atoms(name))
			put_words(&f, name);
		else if (f.column + worst <= MIME_HEADER_LINE)
			put_quoted(&f, name);
		else
			put_encoded(&f, name);
		gap(&f, addr.n + 2);
		put(&f, S("<"));
		put(&f, addr);
		put(&f, S(">"));
	}
	buf_add(b, "\r\n", 2);
	arena_free(&a);
}

static bool token_char(char c)
{
	return c > ' ' && c < 0x7F && !strchr("()<>@,;:\\\"/[]?=", c);
}

/* The bytes that RFC 2231 leaves unescaped. */
static bool attribute_char(char c)
{
	return token_char(c) && !strchr("*'%", c);
}

static void param_sections(struct buf *b, const char *name, struct str v)
{
	struct str lead = S("UTF-8''");
	int section = 0;
	size_t i = 0;
	do {
		size_t start = b->n;
		buf_addf(b, ";\r\n %s*%d*=%.*s", name, section, PRS(lead));
		lead = S("");
		for (size_t len; i < v.n; i += len) {
			uint32_t cp;
			len = utf8_next(v, i, &cp);
			/* 3 for ";\r\n", the rest is columns */
			if (b->n - start - 3 + 3 * len + 1 > MIME_HEADER_LINE)
				break;
			for (size_t k = 0; k < len; k++)
				if (attribute_char(v.p[i + k]))
					buf_addc(b, v.p[i + k]);
				else
					buf_addf(b, "%%%02X",
					    (unsigned char)v.p[i + k]);
			if (b->over)
				return;
		}
		section++;
	} while (i < v.n);
}

void mime_param(struct buf *b, const char *name, struct str value)
{
	struct arena *a = arena_new();
	struct str v = mime_mended(a, value);
	bool token = v.n > 0, fits = v.n * 2 + strlen(name) + 5 < 76;
	for (size_t i = 0; i < v.n; i++)
		token = token && token_char(v.p[i]);
	if (fits && str_is_ascii(v)) {
		buf_addf(b, ";\r\n %s=%s", name, token ? "" : "\"");
		for (size_t i = 0; i < v.n; i++) {
			if (v.p[i] == '"' || v.p[i] == '\\')
				buf_addc(b, '\\');
			buf_addc(b, v.p[i]);
		}
		if (!token)
			buf_addc(b, '"');
	} else {
		param_sections(b, name, v);
	}
	arena_free(&a);
}
