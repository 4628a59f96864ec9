/* SPDX-License-Identifier: MIT */
/* gazetted: a returned mail to its parts. */
#include "deliver/bounce_part.h"

#include "base/arena.h"
#include "base/buf.h"
#include "deliver/caps.h"

struct str part_lines(struct arena *a, struct str s)
{
	char *d = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '\r') {
			d[n++] = '\n';
			i += i + 1 < s.n && s.p[i + 1] == '\n';
		} else {
			d[n++] = s.p[i] ? s.p[i] : ' ';
		}
	}
	d[n] = 0;
	return (struct str){d, n};
}

/* The line at `i` without its newline. */
static struct str line_at(struct str s, size_t i)
{
	struct str rest = str_sub(s, i, s.n);
	ptrdiff_t nl = str_chr(rest, '\n');
	return str_sub(rest, 0, nl < 0 ? rest.n : (size_t)nl);
}

struct str part_field(struct arena *a, struct str h, struct str name)
{
	for (size_t i = 0; i < h.n;) {
		struct str line = line_at(h, i);
		size_t end = i + line.n;
		if (!str_istarts(line, name)) {
			i = end + 1;
			continue;
		}
		while (end + 1 < h.n &&
		       (h.p[end + 1] == ' ' || h.p[end + 1] == '\t' ||
			   (h.p[end - 1] == ';' && /* unfolded on the way */
			       str_istarts(
				   str_sub(h, end + 1, h.n), S("boundary=")))))
			end += 1 + line_at(h, end + 1).n;
		return str_squeeze(a, str_sub(h, i + name.n, end));
	}
	return (struct str){NULL, 0};
}

static struct str parameter(struct arena *a, struct str field, struct str name)
{
	ptrdiff_t at = str_ifind(field, name);
	if (at < 0)
		return S("");
	struct str v = str_trim(str_sub(field, (size_t)at + name.n, field.n));
	if (str_starts(v, S("\""))) {
		v = str_sub(v, 1, v.n);
		ptrdiff_t q = str_chr(v, '"');
		return str_dup(a, str_sub(v, 0, q < 0 ? v.n : (size_t)q));
	}
	size_t n = 0;
	while (n < v.n && !ch_space(v.p[n]) && v.p[n] != ';')
		n++;
	return str_dup(a, str_sub(v, 0, n));
}

static struct str from_qp(struct arena *a, struct str s)
{
	char *d = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		int hi, lo;
		if (s.p[i] != '=') {
			d[n++] = s.p[i];
		} else if (i + 1 < s.n && s.p[i + 1] == '\n') {
			i++;
		} else if (i + 2 < s.n && (hi = ch_hex(s.p[i + 1])) >= 0 &&
			   (lo = ch_hex(s.p[i + 2])) >= 0) {
			d[n++] = (char)(hi * 16 + lo);
			i += 2;
		} else {
			d[n++] = '=';
		}
	}
	d[n] = 0;
	return (struct str){d, n};
}

static struct str from_base64(struct arena *a, struct str s)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				     "abcdefghijklmnopqrstuvwxyz0123456789+/";
	char *d = arena_alloc(a, s.n + 1);
	size_t n = 0;
	unsigned bits = 0, have = 0;
	for (size_t i = 0; i < s.n && s.p[i] != '='; i++) {
		const char *at = s.p[i] ? strchr(digits, s.p[i]) : NULL;
		if (!at)
			continue;
		bits = bits << 6 | (unsigned)(at - digits);
		have += 6;
		if (have >= 8) {
			have -= 8;
			d[n++] = (char)(bits >> have);
			bits &= (1u << have) - 1;
		}
	}
	d[n] = 0;
	return part_lines(a, (struct str){d, n});
}

static struct str decoded(struct arena *a, struct str headers, struct str body)
{
	struct str how =
	    part_field(a, headers, S("Content-Transfer-Encoding:"));
	if (str_ieq(how, S("quoted-printable")))
		return from_qp(a, body);
	if (str_ieq(how, S("base64")))
		return from_base64(a, body);
	return body;
}

/* ---- the walk ---- */

struct walk {
	struct arena *a;
	struct str s;
	parts *out;
	struct str boundaries[PART_NESTING_MAX];
	size_t n_boundaries;
};

/* Where the headers that begin at `at` end; the body follows the empty
 * line. */
static size_t headers_end(struct str s, size_t at)
{
	if (at < s.n && s.p[at] == '\n')
		return at;
	ptrdiff_t end = str_find(str_sub(s, at, s.n), S("\n\n"));
	return end < 0 ? s.n : at + (size_t)end + 1;
}

static bool is_boundary(const struct walk *w, struct str line)
{
	if (!str_starts(line, S("--")))
		return false;
	line = str_sub(line, 2, line.n);
	for (size_t i = 0; i < w->n_boundaries; i++)
		if (str_starts(line, w->boundaries[i]))
			return true;
	return false;
}

/* From `at` to the next boundary, or the end. */
static size_t body_end(const struct walk *w, size_t at)
{
	if (!w->n_boundaries)
		return w->s.n;
	while (at < w->s.n) {
		struct str line = line_at(w->s, at);
		if (is_boundary(w, line))
			return at;
		at += line.n + 1;
	}
	return w->s.n;
}

/* One entity at `at`; where it ends. */
static size_t entity(struct walk *w, size_t at, struct str *out_headers)
{
	size_t end = headers_end(w->s, at);
	struct str h = str_sub(w->s, at, end);
	struct str type = part_field(w->a, h, S("Content-Type:"));
	struct str b = parameter(w->a, type, S("boundary="));
	*out_headers = h;
	size_t from = end < w->s.n ? end + 1 : end;
	if (str_istarts(type, S("multipart/")) && b.n &&
	    w->n_boundaries < PART_NESTING_MAX)
		w->boundaries[w->n_boundaries++] = b;
	size_t to = body_end(w, from);
	ptrdiff_t semi = str_chr(type, ';');
	struct part p = {.headers = h,
	    .type = str_lower(w->a,
		str_trim(str_sub(type, 0, semi < 0 ? type.n : (size_t)semi))),
	    .body = decoded(w->a, h, str_sub(w->s, from, to))};
	if (!str_starts(p.type, S("multipart/")) || w->out->n == 0)
		*vec_push(w->a, w->out) = p;
	return to;
}

void part_split(
    struct arena *a, struct str message, struct str *out_headers, parts *out)
{
	struct walk w = {.a = a, .s = message, .out = out};
	struct str ignored;
	size_t at = entity(&w, 0, out_headers);
	while (at < message.n && out->n < PARTS_MAX) {
		struct str line = line_at(message, at);
		at += line.n + 1;
		if (str_ends(str_trim(line), S("--"))) /* an end */
			at = body_end(&w, at);
		else if (at < message.n)
			at = entity(&w, at, &ignored);
	}
}
