/* SPDX-License-Identifier: MIT */
/* gazetted: a message to its parts. */
#include "mime/parse.h"

#include "base/arena.h"
#include "mime/caps.h"
#include "mime/seven.h"

/* A multipart whose end has not come. */
struct open {
	struct str boundary;
	size_t part;
};

struct walk {
	struct arena *a;
	struct str s;
	struct mime *out;
	struct open open[MIME_DEPTH_MAX];
	size_t depth;
};

/* The line at `i` without its line break; `*next` is behind that. */
static struct str line_at(struct str s, size_t i, size_t *next)
{
	struct str rest = str_sub(s, i, s.n);
	ptrdiff_t nl = str_chr(rest, '\n');
	struct str line = str_sub(rest, 0, nl < 0 ? rest.n : (size_t)nl);
	*next = nl < 0 ? s.n : i + line.n + 1;
	while (line.n && line.p[line.n - 1] == '\r')
		line.n--;
	return line;
}

/* Whether the line is a boundary of an open multipart, the innermost first:
 * of which, and whether it is the last. One that the line only begins with is
 * as good (RFC 2046 section 5.1.1), where it is no other's as a whole: what
 * stands behind it was put there on the way. */
static bool is_boundary(
    const struct walk *w, struct str line, size_t *out_level, bool *out_last)
{
	bool begins = false;
	if (!str_starts(line, S("--")))
		return false;
	line = str_trim(str_sub(line, 2, line.n));
	for (size_t k = w->depth; k--;) {
		struct str b = w->open[k].boundary;
		struct str rest = str_sub(line, b.n, line.n);
		bool whole = !rest.n || str_eq(rest, S("--"));
		if (!str_starts(line, b) || (begins && !whole))
			continue;
		*out_level = k;
		*out_last = str_starts(rest, S("--"));
		begins = true;
		if (whole)
			break;
	}
	return begins;
}

/* ---- one part ---- */

static void read_type(struct walk *w, struct mime_part *p)
{
	struct arena *a = w->a;
	struct str raw = mime_raw(&p->fields, S("Content-Type"));
	bool digest = p->depth && str_eq(w->out->parts.v[p->up].type,
				      S("multipart/digest"));
	p->type = str_lower(a, mime_value(a, raw, &p->params));
	if (str_eq(p->type, S("text")))
		p->type = S("text/plain");
	if (str_chr(p->type, '/') <= 0)
		p->type = digest ? S("message/rfc822") : S("text/plain");
}

static void read_fields(struct walk *w, struct mime_part *p)
{
	struct arena *a = w->a;
	mime_params disposition = {0};
	const mime_fields *f = &p->fields;
	struct str how =
	    mime_value(a, mime_raw(f, S("Content-Disposition")), &disposition);
	struct str id = mime_unfold(a, mime_raw(f, S("Content-ID")));
	if (str_starts(id, S("<")) && str_ends(id, S(">")))
		id = str_sub(id, 1, id.n - 1);
	p->id = id.n ? id : (struct str){NULL, 0};
	p->attached = str_ieq(how, S("attachment"));
	read_type(w, p);
	p->file = mime_param_of(&disposition, S("filename"));
	if (!p->file.n)
		p->file = mime_param_of(&p->params, S("name"));
	mime_params none = {0};
	p->coding = mime_coding_of(
	    mime_value(a, mime_raw(f, S("Content-Transfer-Encoding")), &none));
}

/* Where the lines end that may be fields: behind an empty one, or before a
 * boundary. */
static size_t head_end(const struct walk *w, size_t at)
{
	size_t next, level;
	bool last;
	for (; at < w->s.n; at = next) {
		struct str line = line_at(w->s, at, &next);
		if (!line.n)
			return next;
		if (is_boundary(w, line, &level, &last))
			return at;
	}
	return at;
}

/* The first line of the body at `at` that looks like a boundary, a part's
 * fields behind it. */
static struct str likely_boundary(struct str s, size_t at)
{
	size_t next, unused;
	for (; at < s.n; at = next) {
		struct str line = line_at(s, at, &next);
		if (line.n > 2 && str_starts(line, S("--")) &&
		    str_istarts(line_at(s, next, &unused), S("Content-")))
			return str_sub(line, 2, line.n);
	}
	return (struct str){NULL, 0};
}

/* The boundary of the message itself, which some program on the way may have
 * garbled: then the one that it must have been. */
static struct str outer_boundary(
    const struct walk *w, size_t at, struct str declared)
{
	size_t next;
	for (size_t i = at; declared.n && i < w->s.n; i = next) {
		struct str line = line_at(w->s, i, &next);
		if (str_starts(line, S("--")) &&
		    str_starts(str_sub(line, 2, line.n), declared))
			return declared;
	}
	return likely_boundary(w->s, at);
}

/* The part at `at`; where its body begins. */
static size_t begin_part(struct walk *w, size_t at)
{
	struct mime_part *p = vec_push(w->a, &w->out->parts);
	size_t index = w->out->parts.n - 1;
	p->depth = (int)w->depth;
	p->up = w->depth ? w->open[w->depth - 1].part : 0;
	at += mime_head(w->a, str_sub(w->s, at, head_end(w, at)), &p->fields);
	read_fields(w, p);
	struct str boundary = mime_param_of(&p->params, S("boundary"));
	if (!str_starts(p->type, S("multipart/")))
		return at;
	if (!p->depth)
		boundary = outer_boundary(w, at, boundary);
	if (!boundary.n)
		return at;
	if (w->depth == MIME_DEPTH_MAX)
		w->out->cut = true;
	else
		w->open[w->depth++] =
		    (struct open){.boundary = boundary, .part = index};
	return at;
}

/* The next boundary from `at` on, or the end; what is before it, without the
 * line break that is the boundary's own. */
static struct str upto_boundary(struct walk *w, size_t at, size_t *out_next,
    size_t *out_level, bool *out_last)
{
	size_t from = at, next;
	for (; at < w->s.n; at = next) {
		struct str line = line_at(w->s, at, &next);
		if (!is_boundary(w, line, out_level, out_last))
			continue;
		*out_next = next;
		size_t end = at;
		if (end > from && w->s.p[end - 1] == '\n')
			end--;
		if (end > from && w->s.p[end - 1] == '\r')
			end--;
		return str_sub(w->s, from, end);
	}
	*out_next = w->s.n;
	*out_level = 0;
	*out_last = true;
	return str_sub(w->s, from, w->s.n);
}

static void walk(struct walk *w)
{
	size_t at = begin_part(w, 0), level;
	bool last, inside = true; /* a part, not behind a multipart's end */
	for (;;) {
		struct str s = upto_boundary(w, at, &at, &level, &last);
		if (inside)
			w->out->parts.v[w->out->parts.n - 1].raw = s;
		if (at >= w->s.n)
			return;
		w->depth = level + 1;
		inside = !last;
		if (last) {
			w->depth = level;
			continue;
		}
		w->out->parts.v[w->open[level].part].split = true;
		if (w->out->parts.n == MIME_PARTS_MAX) {
			w->out->cut = true;
			return;
		}
		at = begin_part(w, at);
	}
}

/* ---- a whole message ---- */

/* Of old systems, with CR alone at line ends. */
static struct str with_lf(struct arena *a, struct str s)
{
	ptrdiff_t cr = str_chr(s, '\r');
	if (cr < 0 || str_chr(str_sub(s, 0, (size_t)cr + 2), '\n') >= 0)
		return s;
	char *d = arena_memdup(a, s.p, s.n);
	for (size_t i = (size_t)cr; i < s.n; i++)
		if (d[i] == '\r' && d[i + 1] != '\n')
			d[i] = '\n';
	return (struct str){d, s.n};
}

void mime_parse(struct arena *a, struct str message, struct mime *out)
{
	*out = (struct mime){0};
	struct walk w = {.a = a,
	    .s = with_lf(a, str_sub(message, 0, MIME_BYTES_MAX)),
	    .out = out};
	out->cut = message.n > MIME_BYTES_MAX;
	walk(&w);
	/* Nothing was parted: it may be read as it stands. */
	vec_each (&out->parts, p)
		if (str_starts(p->type, S("multipart/")) && !p->split)
			p->type = S("text/plain");
}

/* ---- bodies ---- */

struct str mime_part_bytes(struct arena *a, const struct mime_part *p)
{
	return p->split ? S("") : mime_decode(a, p->raw, p->coding);
}

/* LF alone at line ends, a space for a NUL. */
static struct str clean(struct arena *a, struct str s)
{
	if (str_chr(s, '\r') < 0 && str_chr(s, 0) < 0)
		return s;
	char *d = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] != '\r')
			d[n++] = s.p[i] ? s.p[i] : ' ';
		else if (i + 1 == s.n ||
			 (s.p[i + 1] != '\n' && s.p[i + 1] != '\r'))
			d[n++] = '\n';
	}
	d[n] = 0;
	return (struct str){d, n};
}

/* Marks of quotation at a line's front. */
static size_t quotes(struct str line)
{
	size_t n = 0;
	while (n < line.n && line.p[n] == '>')
		n++;
	return n;
}

/* RFC 3676 section 4.2: a line that ends in a space goes on in the next one,
 * if that is quoted as deeply. */
static struct str unflowed(struct arena *a, struct str s, bool delsp)
{
	struct buf b = buf_init(2 * s.n + 2);
	struct str line;
	size_t depth = 0;
	bool flows = false, first = true;
	while (str_split(&s, '\n', &line)) {
		size_t n = quotes(line);
		bool goes = flows && n == depth;
		struct str text = str_sub(line, n, line.n);
		if (str_starts(text, S(" ")))
			text = str_sub(text, 1, text.n); /* stuffed */
		bool signature = str_eq(text, S("-- "));
		if (goes && !signature) {
			buf_adds(&b, text);
		} else {
			if (!first)
				buf_addc(&b, '\n');
			buf_adds(&b, str_sub(line, 0, n));
			if (n && text.n)
				buf_addc(&b, ' ');
			buf_adds(&b, text);
		}
		flows = str_ends(text, S(" ")) && !signature;
		if (flows && delsp)
			buf_cut(&b, b.n - 1);
		depth = n;
		first = false;
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out.p ? out : S("");
}

struct str mime_part_text(struct arena *a, const struct mime_part *p)
{
	struct str charset = mime_param_of(&p->params, S("charset"));
	struct str bytes = p->split ? S("")
				    : mime_decode(a, p->raw,
					  mime_coding_shown(p->raw, p->coding));
	struct str s = clean(a, mime_to_utf8(a, bytes, charset));
	if (!str_ieq(mime_param_of(&p->params, S("format")), S("flowed")) ||
	    !str_eq(p->type, S("text/plain")))
		return s;
	return unflowed(
	    a, s, str_ieq(mime_param_of(&p->params, S("delsp")), S("yes")));
}

static struct str appended(struct arena *a, struct str s, struct str more)
{
	return s.n ? str_cat(a, str_cat(a, s, S("\n")), more) : more;
}

struct mime_bodies mime_bodies_of(struct arena *a, const struct mime *m)
{
	struct mime_bodies b = {{NULL, 0}, {NULL, 0}};
	int joins = 0;
	vec_each (&m->parts, p) {
		bool html = str_eq(p->type, S("text/html")) ||
			    str_eq(p->type, S("application/xhtml+xml"));
		if ((p->attached && p->depth) || p->split ||
		    (!html && !str_eq(p->type, S("text/plain"))))
			continue;
		struct str *body = html ? &b.html : &b.text;
		/* Many small ones must not cost the square of them. */
		if (body->n && ++joins > MIME_BODIES_MAX)
			break;
		*body = appended(a, *body, mime_part_text(a, p));
	}
	return b;
}
