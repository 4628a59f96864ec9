/* SPDX-License-Identifier: MIT */
/* gazetted: header fields read: lines and encoded words. */
#include "mime/field.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "mime/caps.h"
#include "mime/decode.h"
#include "mime/seven.h"
#include "text/caps.h"
#include "text/charset.h"

/* ---- lines ---- */

/* The line at `i` with its line break. */
static struct str line_at(struct str s, size_t i)
{
	struct str rest = str_sub(s, i, s.n);
	ptrdiff_t nl = str_chr(rest, '\n');
	return str_sub(rest, 0, nl < 0 ? rest.n : (size_t)nl + 1);
}

static struct str bare(struct str line)
{
	while (line.n &&
	       (line.p[line.n - 1] == '\n' || line.p[line.n - 1] == '\r'))
		line.n--;
	return line;
}

/* Bytes of a field's name at the line's start, blanks before the colon not
 * counted (RFC 5322 section 4.5.8); 0 where it does not begin a field. */
static size_t name_length(struct str line)
{
	size_t n = 0, at;
	while (n < line.n && line.p[n] > ' ' && line.p[n] != ':' &&
	       line.p[n] < 0x7F)
		n++;
	at = n;
	while (at < line.n && (line.p[at] == ' ' || line.p[at] == '\t'))
		at++;
	return at < line.n && line.p[at] == ':' ? n : 0;
}

/* A line that goes on with the field before it: RFC 5322's, and a parameter
 * behind a semicolon whose blanks were lost on the way. */
static bool goes_on(struct str line, struct str field)
{
	if (line.p[0] == ' ' || line.p[0] == '\t')
		return true;
	while (field.n && ch_space(field.p[field.n - 1]))
		field.n--; /* at its end alone: it may begin with millions */
	return !name_length(line) && str_chr(line, '=') > 0 &&
	       str_ends(field, S(";"));
}

/* The line at `i` begins no field: where the next one of these fields does,
 * a few lines on, since the blanks of a fold were lost on the way; or 0, since
 * the body has begun without an empty line. */
static size_t next_field(struct str s, size_t i)
{
	for (int n = 0; i < s.n && n < MIME_LOST_FOLDS_MAX; n++) {
		struct str line = line_at(s, i);
		if (!bare(line).n)
			return 0;
		if (name_length(line))
			return i;
		i += line.n;
	}
	return 0;
}

size_t mime_head(struct arena *a, struct str s, mime_fields *out)
{
	bool open = false; /* a field, which the next line may go on with */
	size_t i = 0;
	if (str_starts(s, S("From ")) || str_starts(s, S(">From ")))
		i = line_at(s, 0).n;
	while (i < s.n) {
		struct str line = line_at(s, i);
		size_t n = name_length(line);
		if (!bare(line).n)
			return i + line.n;
		if (open && goes_on(line, out->v[out->n - 1].raw)) {
			out->v[out->n - 1].raw.n += line.n;
		} else if (!n) {
			size_t next = out->n ? next_field(s, i) : 0;
			if (!next)
				return i;
			line.n = next - i;
			if (open)
				out->v[out->n - 1].raw.n += line.n;
		} else if (out->n < MIME_FIELDS_MAX) {
			size_t colon = (size_t)str_chr(line, ':') + 1;
			open = true;
			*vec_push(a, out) =
			    (struct mime_field){.name = str_sub(line, 0, n),
				.raw = str_sub(line, colon, line.n)};
		} else {
			open = false;
		}
		i += line.n;
	}
	return i;
}

struct str mime_raw(const mime_fields *f, struct str name)
{
	vec_each (f, field)
		if (str_ieq(field->name, name))
			return field->raw;
	return (struct str){NULL, 0};
}

struct str mime_unfold(struct arena *a, struct str raw)
{
	struct str s = str_squeeze(a, str_sub(raw, 0, MIME_FIELD_MAX));
	if (!memchr(s.p ? s.p : "", 0, s.n))
		return s;
	char *d = arena_memdup(a, s.p, s.n);
	for (size_t i = 0; i < s.n; i++)
		d[i] = d[i] ? d[i] : ' ';
	return str_squeeze(a, (struct str){d, s.n});
}

/* ---- encoded words ---- */

struct word {
	struct str charset, text;
	bool q;
	size_t end; /* behind it */
};

/* The encoded word at `i`. `*ends` is up to where no "?=" is to be found, so
 * that many beginnings without an end are not looked at again and again. */
static bool word_at(struct str s, size_t i, size_t *ends, struct word *w)
{
	if (i < *ends || i + 7 > s.n || s.p[i] != '=' || s.p[i + 1] != '?')
		return false;
	size_t at = i + 2, from = at;
	while (at < s.n && at - from <= CHARSET_LABEL_MAX && s.p[at] > ' ' &&
	       s.p[at] != '?')
		at++;
	if (at == from || at + 2 >= s.n || s.p[at] != '?' ||
	    s.p[at + 2] != '?' || !strchr("bBqQ", s.p[at + 1]) || !s.p[at + 1])
		return false;
	struct str charset = str_sub(s, from, at);
	ptrdiff_t star = str_chr(charset, '*'); /* RFC 2231: a language */
	struct str rest = str_sub(s, at + 3, s.n);
	ptrdiff_t n = str_find(rest, S("?="));
	if (n < 0) {
		*ends = s.n;
		return false;
	}
	*w = (struct word){
	    .charset = star < 0 ? charset : str_sub(charset, 0, (size_t)star),
	    .text = str_sub(rest, 0, (size_t)n),
	    .q = ch_lower(s.p[at + 1]) == 'q',
	    .end = at + 3 + (size_t)n + 2};
	return true;
}

/* Bytes that are in no encoded word: UTF-8, as RFC 6532 has it, or what they
 * look like. */
static void add_plain(struct arena *a, struct buf *b, struct str s)
{
	buf_adds(b, utf8_valid(s) ? s : charset_to_utf8(a, s, NULL, 0, NULL));
}

struct decoding {
	struct arena *a;
	struct buf out, bytes; /* of words of one charset, side by side */
	struct str charset;
};

static void flush(struct decoding *d)
{
	if (d->bytes.n)
		buf_adds(&d->out,
		    mime_to_utf8(d->a, buf_dup(d->a, &d->bytes), d->charset));
	buf_clear(&d->bytes);
}

static void take(struct decoding *d, const struct word *w)
{
	if (!str_ieq(w->charset, d->charset))
		flush(d);
	d->charset = w->charset;
	mime_decode_word(d->a, &d->bytes, w->text, w->q);
}

static struct str decoded(struct arena *a, struct str s)
{
	struct decoding d = {.a = a,
	    .out = buf_init(4 * MIME_FIELD_MAX),
	    .bytes = buf_init(MIME_FIELD_MAX)};
	size_t from = 0, ends = 0; /* `from`: of what was not appended yet */
	bool before = false;
	struct word w;
	for (size_t i = 0; i < s.n;) {
		if (!word_at(s, i, &ends, &w)) {
			i++;
			continue;
		}
		struct str between = str_sub(s, from, i);
		if (!before || str_trim(between).n) {
			flush(&d);
			add_plain(a, &d.out, between);
		}
		take(&d, &w);
		before = true;
		from = i = w.end;
	}
	flush(&d);
	add_plain(a, &d.out, str_sub(s, from, s.n));
	struct str text = str_squeeze(a, buf_str(&d.out));
	buf_free(&d.out);
	buf_free(&d.bytes);
	return text;
}

struct str mime_words(struct arena *a, struct str raw)
{
	struct str s = mime_unfold(a, raw);
	if (str_is_ascii(s) && str_find(s, S("=?")) < 0)
		return s;
	return mime_unfold(a, decoded(a, s)); /* which may bring a NUL */
}

struct str mime_text(struct arena *a, const mime_fields *f, struct str name)
{
	struct str raw = mime_raw(f, name);
	return raw.p ? mime_words(a, raw) : raw;
}
