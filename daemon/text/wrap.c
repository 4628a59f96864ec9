/* SPDX-License-Identifier: MIT */
/* gazetted: paragraphs wrapped into lines. */
#include "text/wrap.h"

#include "base/utf8.h"
#include "text/caps.h"
#include "text/width.h"

/* What may not be parted: a word, or a piece of unspaced text. */
struct piece {
	struct str s;
	size_t width;
	bool space; /* a space stood before it */
};

/* The line that is being filled, which begins at byte `start` of the output.
 * `empty` says that it has its indent only. */
struct liner {
	struct buf *b;
	const struct wrap *w;
	size_t limit, width, start;
	bool empty, first;
};

/* Scripts written without spaces whose characters may end a line. */
static bool unspaced(uint32_t c)
{
	return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0x3001 && c <= 0x312F) ||
	       (c >= 0x31A0 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0xA4CF) ||
	       (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF01 && c <= 0xFF9F) ||
	       (c >= 0x20000 && c <= 0x3FFFF);
}

/* Emoji and flags: a row of them parts anywhere, but none from its word. */
static bool emoji(uint32_t c)
{
	return c >= 0x1F1E6 && c <= 0x1FAFF;
}

/* Japanese calls these rules kinsoku. */
static bool may_part(uint32_t before, uint32_t after)
{
	static const char no_start[] =
	    "、。，．・：；？！゛゜ーヽヾゝゞ々〉》」』】〕〗〙〛〞〟）］｝｡｣､"
	    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥’”)]}!?,.:;%";
	static const char no_end[] = "〈《「『【〔〖〘〚〝（［｛｢‘“([{";
	if (emoji(before) && emoji(after))
		return true;
	if (!unspaced(before) && !unspaced(after))
		return false;
	return !utf8_among(no_start, after) && !utf8_among(no_end, before) &&
	       before != 0xA0 && after != 0xA0;
}

static size_t space_at(struct str s, size_t i)
{
	if (ch_space(s.p[i]))
		return 1;
	return str_starts(str_sub(s, i, s.n), S("\xE3\x80\x80")) ? 3 : 0;
}

/* From a URL's start to the next space there is no place to break. */
static bool url_starts(struct str s, size_t i)
{
	static const struct str starts[] = {S_INIT("http://"),
	    S_INIT("https://"), S_INIT("mailto:"), S_INIT("www.")};
	for (size_t k = 0; k < 4; k++)
		if (str_istarts(str_sub(s, i, s.n), starts[k]))
			return true;
	return false;
}

/* The next piece from byte `*i` on; false at the end. */
static bool next_piece(struct str s, size_t *i, struct piece *out)
{
	size_t at = *i, len;
	bool url = false;
	out->space = false;
	out->width = 0;
	while (at < s.n && (len = space_at(s, at))) {
		at += len;
		out->space = true;
	}
	size_t start = at;
	uint32_t before = 0, after;
	while (at < s.n && !space_at(s, at)) {
		utf8_next(s, at, &after);
		if (at > start && !url && may_part(before, after))
			break;
		url = url || (ch_alpha(s.p[at]) && url_starts(s, at));
		len = text_cluster(s, at);
		out->width += text_cluster_width(str_sub(s, at, at + len));
		at += len;
		before = after;
	}
	out->s = str_sub(s, start, at);
	*i = at;
	return at > start;
}

static void begin_line(struct liner *l)
{
	struct str lead = l->first ? l->w->first : l->w->rest;
	l->start = l->b->n;
	l->width = text_width(lead);
	l->empty = true;
	l->first = false;
	buf_adds(l->b, lead);
}

static bool wants_stuffing(struct str line)
{
	return str_starts(line, S(" ")) || str_starts(line, S(">")) ||
	       str_starts(line, S("From "));
}

/* Puts a space before the line that begins at byte `start`. */
static void stuff(struct buf *b, size_t start)
{
	size_t n = b->n - start;
	buf_addc(b, ' ');
	if (b->over)
		return;
	memmove(b->p + start + 1, b->p + start, n);
	b->p[start] = ' ';
}

static void end_line(struct liner *l, bool soft)
{
	struct buf *b = l->b;
	struct str line = str_sub(buf_str(b), l->start, b->n);
	soft = soft && l->w->flowed && !l->w->rest.n &&
	       !str_eq(line, S("--")); /* "-- " would be a signature */
	while (!soft && b->n > l->start && b->p[b->n - 1] == ' ')
		buf_cut(b, b->n - 1);
	line = str_sub(buf_str(b), l->start, b->n);
	bool stuffed = l->w->flowed && wants_stuffing(line);
	if (soft) /* from here on `line` may be stale */
		buf_addc(b, ' ');
	if (stuffed)
		stuff(b, l->start);
	buf_addc(b, '\n');
}

/* French sets a space before these; they do not go to a new line alone. */
static bool clings(const struct piece *p)
{
	uint32_t c;
	return p->s.n <= 3 && utf8_next(p->s, 0, &c) == p->s.n &&
	       utf8_among("!?:;»%", c);
}

void wrap_paragraph(struct buf *b, struct str text, const struct wrap *w)
{
	size_t columns = w->columns ? w->columns : WRAP_COLUMNS;
	struct liner l = {.b = b, .w = w, .empty = true, .first = true};
	struct piece p;
	if (str_eq(text, S("-- ")) && !w->first.n) {
		buf_adds(b, S("-- \n"));
		return;
	}
	l.limit = columns < WRAP_COLUMNS_MAX ? columns : WRAP_COLUMNS_MAX;
	l.limit -= w->flowed && !w->rest.n && l.limit > 1;
	size_t i = 0;
	bool any = next_piece(text, &i, &p);
	if (!any && !w->first.n)
		return;
	begin_line(&l);
	for (; any; any = next_piece(text, &i, &p)) {
		size_t gap = p.space && !l.empty;
		if (!l.empty && l.width + gap + p.width > l.limit &&
		    !clings(&p)) {
			end_line(&l, p.space);
			begin_line(&l);
			gap = 0;
		}
		if (gap)
			buf_addc(b, ' ');
		buf_adds(b, p.s);
		l.width += gap + p.width;
		l.empty = false;
	}
	end_line(&l, false);
}

void wrap_fixed(struct buf *b, struct str line, bool flowed)
{
	size_t start = b->n;
	if (!str_eq(line, S("-- ")))
		while (line.n && ch_space(line.p[line.n - 1]))
			line = str_sub(line, 0, line.n - 1);
	buf_adds(b, line); /* `line` is not ours, so it outlives this */
	if (flowed && wants_stuffing(line))
		stuff(b, start);
	buf_addc(b, '\n');
}
