/* SPDX-License-Identifier: MIT */
/* gazetted: what programs and pages leave among the lines of a text. */
#include "extract/litter.h"

#include "extract/again.h"
#include "extract/judge.h"
#include "extract/stamp.h"

#define PROSE_UNITS   60 /* with a sentence's end: surely prose */
#define FRONT_LINES   12 /* above a text */
#define FRONT_PROSE   2	 /* paragraphs that are still of its front */
#define CAPTION_UNITS 300
#define SHARES_MIN    6	  /* courses in a line of them */
#define DAYS_MIN      7	  /* numbers in a row that make a calendar */
#define BUTTONS_MAX   6	  /* items of a list of signs to press */
#define BUTTON_UNITS  8	  /* of one of them */
#define TEASERS_MIN   3	  /* snippets alike */
#define LEFT_UNITS    250 /* of prose that must be left without them */

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

/* By how much it has moved: "-0.24%", "+1%", with the mark at `at`. */
static bool is_move(struct str s, size_t at)
{
	while (at > 0 && (ch_digit(s.p[at - 1]) || s.p[at - 1] == '.' ||
			     s.p[at - 1] == ','))
		at--;
	return at > 0 && strchr("+-", s.p[at - 1]);
}

/* "ABC12.5-0.24%DEF7+1.2%": what shares stand at. What each party has is
 * written with spaces. */
static bool is_ticker(struct str s)
{
	size_t shares = 0, moves = 0, spaces = 0;
	for (size_t i = 1; i < s.n; i++) {
		bool share = s.p[i] == '%' && ch_digit(s.p[i - 1]);
		shares += share;
		moves += share && is_move(s, i);
		spaces += s.p[i] == ' ';
	}
	return shares >= SHARES_MIN && moves * 2 >= shares && spaces < shares;
}

/* Is a picture shown right above it, or above whose that is? */
static bool below_one(const struct page *p, uint32_t i)
{
	bool credit = i && p->block[i - 1].kind != BLOCK_HEADING &&
		      !p->block[i - 1].ends &&
		      p->block[i - 1].units < PROSE_UNITS;
	uint32_t above = credit ? i - 1 : i;
	uint32_t n = above ? p->block[above - 1].to : 0;
	for (; n < p->block[i].from; n++)
		if (!p->node[n].is_text && (p->node[n].tag == TAG_IMG ||
					       p->node[n].tag == TAG_PICTURE ||
					       p->node[n].tag == TAG_VIDEO))
			return true;
	return false;
}

/* "The bridge in the evening <Zoom>": a caption. */
static bool is_shown_larger(const struct page *p, uint32_t i)
{
	static const struct str ends[] = {S_INIT(" Zoom"),
	    S_INIT(" Vergrößern"), S_INIT(" vergrößern"), S_INIT(" Enlarge"),
	    S_INIT(" Enlarge image"), S_INIT(" View full size"),
	    S_INIT(" Agrandir"), S_INIT(" Ampliar"), S_INIT(" Ingrandisci"),
	    S_INIT(" Vergroot"), S_INIT(" Vergroten"), S_INIT(" Powiększ"),
	    S_INIT(" Förstora"), S_INIT(" Увеличить"), S_INIT(" Збільшити")};
	const struct block *b = &p->block[i];
	if (b->links != 1 || b->ends || b->node == PAGE_NONE ||
	    !below_one(p, i))
		return false;
	for (size_t k = 0; k < sizeof(ends) / sizeof(*ends); k++)
		if (str_ends(b->text, ends[k]))
			return true;
	return false;
}

/* "The mayor (pictured right) at the bridge": a caption, where it is no
 * sentence, and announces none. */
static bool is_pictured(const struct page *p, uint32_t i)
{
	static const struct str marks[] = {S_INIT("(pictured"),
	    S_INIT("(in the picture"), S_INIT("(im bild"),
	    S_INIT("(auf dem bild"), S_INIT("(auf dem foto"),
	    S_INIT("(notre photo"), S_INIT("(photo "), S_INIT("(sur la photo"),
	    S_INIT("(en la foto"), S_INIT("(en la imagen"), S_INIT("(na foto"),
	    S_INIT("(na imagem"), S_INIT("(nella foto"), S_INIT("(op de foto"),
	    S_INIT("(na zdjęciu"), S_INIT("(på bilden"), S_INIT("(på billedet"),
	    S_INIT("(på bildet"), S_INIT("(na snímku"), S_INIT("(a képen"),
	    S_INIT("(на фото"), S_INIT("(на снимке"), S_INIT("(fotoğrafta")};
	const struct block *b = &p->block[i];
	if (b->ends || b->units >= CAPTION_UNITS ||
	    str_chr(b->text, '(') <= 0 || str_ends(b->text, S(":")) ||
	    b->node == PAGE_NONE || !below_one(p, i))
		return false;
	for (size_t k = 0; k < sizeof(marks) / sizeof(*marks); k++)
		if (str_ifind(b->text, marks[k]) > 0)
			return true;
	return false;
}

/* "EL34-194": the number of a paper that was sent to the press. */
static bool is_number(struct str s)
{
	bool digit = false, letter = false;
	for (size_t i = 0; i < s.n; i++) {
		digit |= ch_digit(s.p[i]);
		letter |= s.p[i] >= 'A' && s.p[i] <= 'Z';
		if (!ch_digit(s.p[i]) && !strchr("-/.", s.p[i]) &&
		    !(s.p[i] >= 'A' && s.p[i] <= 'Z'))
			return false;
	}
	return digit && letter && str_chr(s, '-') > 0;
}

static void drop_lines(struct page *p, const struct body *body)
{
	for (uint32_t i = body->b0; i < body->b1; i++) {
		struct block *b = &p->block[i];
		if (b->kind == BLOCK_TEXT &&
		    (is_complaint(b->text) || is_address(b->text) ||
			is_ticker(b->text) || is_shown_larger(p, i) ||
			is_pictured(p, i)))
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
		if (b->drop || b->kind == BLOCK_PRE)
			continue;
		if (b->kind == BLOCK_HEADING) { /* not "3 May 2026" over one */
			b->drop = b->level > 1 && stamp_is(b->text) &&
				  str_chr(b->text, ':') > 0;
			if (!texts && b->level > 3 && stamp_is_names(b->text))
				b->drop = true;
			continue;
		}
		if (seen++ == FRONT_LINES || texts == FRONT_PROSE)
			return;
		if (is_front(b) ||
		    (!texts && b->kind == BLOCK_TEXT &&
			(stamp_is_names(b->text) || is_number(b->text))))
			b->drop = true;
		else
			texts += judge_prose(b);
	}
}

/* ---- runs of lines ---- */

/* "6", "13", "27": a day of a month, or 0. */
static int day(struct str s)
{
	if (!s.n || s.n > 2 || !ch_digit(s.p[0]) || !ch_digit(s.p[s.n - 1]))
		return 0;
	return s.n == 1 ? s.p[0] - '0' : (s.p[0] - '0') * 10 + s.p[1] - '0';
}

/* The days, and the row of their names above them. Most follow one upon the
 * other: numbers that were drawn do not. */
static void drop_calendars(struct page *p, const struct body *body)
{
	for (uint32_t i = body->b0, n; i < body->b1; i += n + 1) {
		uint32_t next = 0;
		for (n = 0; i + n < body->b1 && day(p->block[i + n].text); n++)
			next += n && day(p->block[i + n].text) ==
					 day(p->block[i + n - 1].text) + 1;
		if (n < DAYS_MIN || next * 2 < n)
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
		bool whole = !b->drop && judge_prose(b);
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
				    !judge_prose(&p->block[i]);
}

void litter_drop(struct page *p, const struct body *body)
{
	drop_lines(p, body);
	drop_calendars(p, body);
	drop_buttons(p, body);
	again_paragraphs(p, body);
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
		if (b->drop || b->units < PROSE_UNITS ||
		    (b->kind != BLOCK_TEXT && b->kind != BLOCK_HEADING))
			continue;
		texts++;
		set(b, stamp_behind_name(b->text));
		set(b, stamp_before_day(b->text));
	}
}
