/* SPDX-License-Identifier: MIT */
/* gazetted: whole messages. */
#include "mime/message.h"

#include <assert.h>
#include <stdio.h>

#include "mime/caps.h"
#include "mime/encode.h"

#define BOUNDARY_MAX 40
#define LANGUAGE_MAX 35 /* RFC 5646 section 4.4.1 */

void message_mark(struct buf *headers, char letter)
{
	assert(ch_alpha(letter));
	char line[5] = {1, letter, 2, '\r', '\n'};
	buf_add(headers, line, 5);
}

static bool is_mark_line(struct str line)
{
	return line.n == 3 && mime_mark_at(line, 0);
}

/* What is wrong with a header line (without its CRLF), or NULL. */
static const char *line_fault(struct str line, bool first)
{
	if (line.n > MIME_LINE_MAX)
		return "too long";
	for (size_t i = 0; i < line.n; i++)
		if ((unsigned char)line.p[i] >= 0x7F ||
		    (line.p[i] < ' ' && line.p[i] != '\t'))
			return "a byte that is not printable ASCII";
	if (!str_trim(line).n)
		return "empty";
	if (line.p[0] == ' ' || line.p[0] == '\t')
		return first ? "a continuation of nothing" : NULL;
	ptrdiff_t colon = str_chr(line, ':');
	if (colon <= 0)
		return "no field name";
	for (ptrdiff_t i = 0; i < colon; i++)
		if (line.p[i] == ' ' || line.p[i] == '\t')
			return "a space in the field name";
	if (str_istarts(line, S("MIME-Version:")) ||
	    str_istarts(line, S("Content-")))
		return "a field that is added here";
	return NULL;
}

/* Copies the headers, marks without their line break: the block that comes
 * in their place brings its own. */
static int put_headers(struct buf *out, struct str h, struct err *e)
{
	for (size_t i = 0; i < h.n;) {
		struct str rest = str_sub(h, i, h.n);
		ptrdiff_t end = str_find(rest, S("\r\n"));
		struct str line =
		    str_sub(rest, 0, end < 0 ? rest.n : (size_t)end);
		const char *fault = NULL;
		if (is_mark_line(line)) {
			buf_adds(out, line);
		} else {
			fault = end < 0 ? "no CRLF at its end"
					: line_fault(line, i == 0);
			buf_adds(out, line);
			buf_add(out, "\r\n", 2);
		}
		if (fault)
			return err_set(e, ERR_REJECT, "header \"%.*s\": %s",
			    PRS(str_sub(line, 0, 60)), fault);
		i += line.n + 2;
	}
	return 0;
}

static void put_language(struct buf *out, struct str tag)
{
	for (size_t i = 0; i < tag.n; i++)
		if (!ch_alnum(tag.p[i]) && tag.p[i] != '-')
			return;
	if (tag.n && tag.n <= LANGUAGE_MAX)
		buf_addf(out, "Content-Language: %.*s\r\n", PRS(tag));
}

static void put_part(struct buf *out, const struct message_parts *p, bool html)
{
	struct str body = html ? p->html : p->text;
	put_language(out, p->language);
	buf_adds(out, html ? S("Content-Type: text/html; charset=utf-8\r\n")
			   : S("Content-Type: text/plain; charset=utf-8;\r\n"
			       " format=flowed; delsp=no\r\n"));
	buf_adds(out, S("Content-Transfer-Encoding: quoted-printable\r\n\r\n"));
	mime_qp(out, body);
	if (body.n && body.p[body.n - 1] != '\n' && body.p[body.n - 1] != '\r')
		buf_add(out, "\r\n", 2);
}

/* "=_" cannot stand in quoted-printable, so neither the bodies nor what is
 * spliced into them can hold a boundary; it is looked for all the same. */
static void boundary_of(char *t, uint64_t seed, const struct str *parts)
{
	for (unsigned turn = 0;; turn++) {
		snprintf(t, BOUNDARY_MAX, "=_gz_%016llx_%u",
		    (unsigned long long)seed, turn);
		if (str_find(parts[0], str_of(t)) < 0 &&
		    str_find(parts[1], str_of(t)) < 0)
			return;
	}
}

/* The HTML and its pictures. Base64 has no "_", so it cannot hold the
 * boundary. */
static void put_related(struct buf *out, const struct message_parts *p)
{
	char t[BOUNDARY_MAX];
	struct str parts[2] = {p->text, p->html};
	boundary_of(t, ~p->seed, parts);
	buf_addf(out,
	    "Content-Type: multipart/related; type=\"text/html\";\r\n"
	    " boundary=\"%s\"\r\n\r\n--%s\r\n",
	    t, t);
	put_part(out, p, true);
	for (size_t i = 0; i < p->n_pictures; i++) {
		const struct message_picture *m = &p->pictures[i];
		buf_addf(out,
		    "\r\n--%s\r\nContent-Type: %.*s\r\n"
		    "Content-ID: <%.*s>\r\n"
		    "Content-Disposition: inline\r\n"
		    "Content-Transfer-Encoding: base64\r\n\r\n",
		    t, PRS(m->type), PRS(m->id));
		mime_base64(out, m->bytes);
	}
	buf_addf(out, "\r\n--%s--\r\n", t);
}

static void put_html(struct buf *out, const struct message_parts *p)
{
	if (p->n_pictures)
		put_related(out, p);
	else
		put_part(out, p, true);
}

static void put_alternative(struct buf *out, const struct message_parts *p)
{
	char t[BOUNDARY_MAX];
	struct str parts[2] = {p->text, p->html};
	boundary_of(t, p->seed, parts);
	buf_addf(out,
	    "Content-Type: multipart/alternative;\r\n boundary=\"%s\"\r\n\r\n",
	    t);
	for (int html = 0; html < 2; html++) {
		buf_addf(out, "--%s\r\n", t);
		if (html)
			put_html(out, p);
		else
			put_part(out, p, false);
		buf_add(out, "\r\n", 2);
	}
	buf_addf(out, "--%s--\r\n", t);
}

int message_build(struct buf *out, const struct message_parts *p, struct err *e)
{
	if (put_headers(out, p->headers, e) < 0)
		return -1;
	buf_adds(out, S("MIME-Version: 1.0\r\n"));
	if (p->text.n && p->html.n)
		put_alternative(out, p);
	else if (p->html.n)
		put_html(out, p);
	else
		put_part(out, p, false);
	if (out->over)
		return err_set(e, ERR_REJECT,
		    "the message is larger than %zu bytes", out->max);
	return 0;
}
