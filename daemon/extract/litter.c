/* SPDX-License-Identifier: MIT */
/* gazetted: what programs and pages leave among the lines of a text. */
#include "extract/litter.h"

#include "base/arena.h"
#include "base/map.h"
#include "extract/stamp.h"

#define PROSE_UNITS  60	 /* with a sentence's end: surely prose */
#define LONG_UNITS   150 /* without one */
#define TWICE_UNITS  80	 /* a shorter paragraph may stand twice for a reason */
#define FRONT_LINES  12	 /* above a text */
#define FRONT_PROSE  2	 /* paragraphs that are still of its front */
#define SHARES_MIN   6	 /* courses in a line of them */
#define DAYS_MIN     7	 /* numbers in a row that make a calendar */
#define BUTTONS_MAX  6	 /* items of a list of signs to press */
#define BUTTON_UNITS 8	 /* of one of them */
#define TEASERS_MIN  3	 /* snippets alike */
#define LEFT_UNITS   250 /* of prose that must be left without them */

static bool prose(const struct block *b)
{
	return b->linked * 2 <= b->units &&
	       ((b->units >= PROSE_UNITS && b->ends) || b->units >= LONG_UNITS);
}

/* ---- lines ---- */

/* "Warning: f() expects an array in /srv/page.php on line 12" */
static bool is_complaint(struct str s)
{
	static const struct str words[] = {S_INIT("Warning:"),
	    S_INIT("Notice:"), S_INIT("Deprecated:"), S_INIT("Fatal error:"),
	    S_INIT("Parse error:"), S_INIT("Strict Standards:")};
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_starts(s, words[i])) {
			ptrdiff_t at = str_find(s, S(" on line "));
			return at > 0 &&
			       str_chr(str_sub(s, 0, (size_t)at), '/') > 0;
		}
	return false;
}

static bool is_address(struct str s)
{
	return (str_istarts(s, S("http://")) || str_istarts(s, S("https://")) ||
		   str_istarts(s, S("www."))) &&
	       str_chr(s, ' ') < 0;
}

/* "ABC12.5-0.24%DEF7+1.2%": what shares stand at. */
static bool is_ticker(struct str s)
{
	size_t shares = 0, spaces = 0;
	for (size_t i = 1; i < s.n; i++) {
		shares += s.p[i] == '%' && ch_digit(s.p[i - 1]);
		spaces += s.p[i] == ' ';
	}
	return shares >= SHARES_MIN && spaces < shares * 3;
}

static void drop_lines(struct page *p, const struct body *body)
{
	for (uint32_t i = body->b0; i < body->b1; i++) {
		struct block *b = &p->block[i];
		if (b->kind == BLOCK_TEXT &&
		    (is_complaint(b->text) || is_address(b->text) ||
			is_ticker(b->text)))
			b->drop = true;
	}
}

/* ---- above the text ---- */

static bool is_front(const struct block *b)
{
	return stamp_is(b->text) || (!b->ends && stamp_is_credits(b->text));
}

/* Who and when, up to the second paragraph: a standfirst may be above it. And
 * before the first a line of nothing but names. */
static void drop_front(struct page *p, const struct body *body)
{
	uint32_t seen = 0, texts = 0;
	for (uint32_t i = body->b0; i < body->b1; i++) {
		struct block *b = &p->block[i];
		if (b->drop || b->kind == BLOCK_HEADING || b->kind == BLOCK_PRE)
			continue;
		if (seen++ == FRONT_LINES || texts == FRONT_PROSE)
			return;
		if (is_front(b) || (!texts && b->kind == BLOCK_TEXT &&
				       stamp_is_names(b->text)))
			b->drop = true;
		else
			texts += prose(b);
	}
}

/* ---- runs of lines ---- */

/* "6", "13", "27": a day of a month. */
static bool is_day(struct str s)
{
	return (s.n == 1 || s.n == 2) && ch_digit(s.p[0]) &&
	       ch_digit(s.p[s.n - 1]);
}

/* The days, and the row of their names above them. */
static void drop_calendars(struct page *p, const struct body *body)
{
	for (uint32_t i = body->b0, n; i < body->b1; i += n + 1) {
		for (n = 0; i + n < body->b1 && is_day(p->block[i + n].text);)
			n++;
		if (n < DAYS_MIN)
			continue;
		for (uint32_t k = i; k < i + n; k++)
			p->block[k].drop = true;
		if (i > body->b0 && p->block[i - 1].kind == BLOCK_ROW)
			p->block[i - 1].drop = true;
	}
}

static bool has_letter(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (ch_alnum(s.p[i]) || (unsigned char)s.p[i] >= 0x80)
			return true;
	return false;
}

/* "-", "+", "reset": a list to press upon. */
static void drop_buttons(struct page *p, const struct body *body)
{
	for (uint32_t i = body->b0, n; i < body->b1; i += n + 1) {
		bool sign = false;
		for (n = 0;
		     i + n < body->b1 && p->block[i + n].kind == BLOCK_ITEM &&
		     p->block[i + n].units <= BUTTON_UNITS;
		     n++)
			sign |= !has_letter(p->block[i + n].text);
		for (uint32_t k = i; sign && n <= BUTTONS_MAX && k < i + n; k++)
			p->block[k].drop = true;
	}
}

/* ---- what stands twice ---- */

struct told {
	uint32_t first, last, times;
};

static struct told *told_of(
    const struct page *p, const struct map *seen, uint32_t i)
{
	const struct block *b = &p->block[i];
	struct told *t =
	    b->kind == BLOCK_TEXT && !b->drop ? map_get(seen, b->text) : NULL;
	return t && t->times == 2 && t->last == i ? t : NULL;
}

/* Is the paragraph before it there twice, too, or the one behind it? */
static bool goes_on_twice(
    const struct page *p, const struct map *seen, const struct told *t)
{
	const struct told *before =
	    t->first ? map_get(seen, p->block[t->first - 1].text) : NULL;
	const struct told *behind = map_get(seen, p->block[t->first + 1].text);
	return (before && before->last + 1 == t->last) ||
	       (behind && behind->last == t->last + 1);
}

/* Beside the first and under no other heading it is said again on purpose. */
static bool is_beside(const struct page *p, const struct told *t)
{
	uint32_t a = p->block[t->first].node, b = p->block[t->last].node;
	if (a == PAGE_NONE || b == PAGE_NONE ||
	    p->node[a].parent == p->node[b].parent)
		return true;
	for (uint32_t i = t->first; i < t->last; i++)
		if (p->block[i].kind == BLOCK_HEADING && !p->block[i].drop)
			return true;
	return false;
}

/* A paragraph that was read already, as the text's first is above it, too, or
 * all of them are for small screens. One that stands there three times is a
 * refrain. */
static void drop_twice(struct page *p, const struct body *body)
{
	struct map *seen = map_new(p->a);
	for (uint32_t i = body->b0; i < body->b1; i++) {
		struct block *b = &p->block[i];
		if (b->drop || b->kind != BLOCK_TEXT || b->units < TWICE_UNITS)
			continue;
		struct told *t = map_get(seen, b->text);
		if (!t) {
			t = arena_new_of(p->a, struct told);
			*t = (struct told){.first = i};
			map_put(seen, b->text, t);
		}
		t->times++;
		t->last = i;
	}
	for (uint32_t i = body->b0; i < body->b1; i++) {
		const struct told *t = told_of(p, seen, i);
		if (t && (!is_beside(p, t) || goes_on_twice(p, seen, t)))
			p->block[i].drop = true;
	}
}

/* ---- other pages ---- */

/* Broken off: "Nobody knows why the bridge..." */
static bool is_cut_off(struct str s)
{
	return str_ends(s, S("...")) || str_ends(s, S("…"));
}

static struct str box_of(const struct page *p, const struct block *b)
{
	return b->node == PAGE_NONE ? (struct str){NULL, 0}
				    : page_attr(&p->node[b->node], S("class"));
}

/* Snippets in boxes alike, all broken off, and the lines between them: a list
 * of other pages. */
static void drop_teasers(struct page *p, const struct body *body)
{
	uint32_t first = body->b1, last = 0, n = 0;
	uint64_t left = 0;
	struct str box = {NULL, 0};
	for (uint32_t i = body->b0; i < body->b1; i++) {
		const struct block *b = &p->block[i];
		struct str mine = box_of(p, b);
		bool whole = !b->drop && prose(b);
		if (whole && mine.n && is_cut_off(b->text) &&
		    (!n || str_eq(mine, box))) {
			box = mine;
			first = n++ ? first : i;
			last = i;
		} else if (whole && n && str_eq(mine, box)) {
			return;
		} else if (whole) {
			left += b->units;
		}
	}
	if (n < TEASERS_MIN || left < LEFT_UNITS)
		return;
	for (uint32_t i = first; i <= last; i++)
		p->block[i].drop |= str_eq(box_of(p, &p->block[i]), box) ||
				    !prose(&p->block[i]);
}

void litter_drop(struct page *p, const struct body *body)
{
	drop_lines(p, body);
	drop_calendars(p, body);
	drop_buttons(p, body);
	drop_twice(p, body);
	drop_teasers(p, body);
	drop_front(p, body);
}

/* ---- parts of a text ---- */

static void set(struct block *b, struct str text)
{
	if (text.n && text.n < b->text.n) {
		b->text = text;
		b->cut = true;
	}
}

void litter_cut(struct page *p, const struct body *body)
{
	uint32_t texts = 0;
	for (uint32_t i = body->b0; i < body->b1 && texts < FRONT_PROSE; i++) {
		struct block *b = &p->block[i];
		if (b->drop || b->kind != BLOCK_TEXT || b->units < PROSE_UNITS)
			continue;
		texts++;
		set(b, stamp_behind_name(b->text));
		set(b, stamp_before_day(b->text));
	}
}
