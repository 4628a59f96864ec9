/* SPDX-License-Identifier: MIT */
/* gazetted: articles from text that was scraped off a page. */
/*
 * The lines become blocks without nodes. Before the first prose stand labels,
 * each with its value on the line behind it, and lines that say what they
 * are by their form: a date, a reading time, a caption with its credit. The
 * headline is the line said twice, else the longest of them. From the first
 * prose on, judge() does as for pages.
 */
#include "extract/plain.h"

#include <utf8proc.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "extract/byline.h"
#include "extract/caps.h"
#include "extract/judge.h"
#include "extract/label.h"
#include "extract/meta.h"
#include "extract/notice.h"
#include "extract/picture.h"
#include "extract/render.h"
#include "html/entity.h"
#include "html/totext.h"
#include "text/date.h"
#include "text/furniture.h"
#include "text/language.h"

#define TITLE_UNITS_MIN 12
#define TITLE_UNITS_MAX 250
#define SHORT_TITLES	40 /* lines among which one is looked for */
#define NAME_WORDS_MAX	5  /* a name has no more */
#define N(table)	(sizeof(table) / sizeof(*(table)))
#define DATE_UNITS	80 /* a longer line is no date with words beside it */
#define CAPTION_UNITS	25 /* a shorter line shows nothing */
#define OPENING_UNITS	25 /* a shorter line opens no text */
#define NAME_UNITS	60 /* a longer line is no name */
#define LEAD_UNITS	20 /* a shorter line leads nowhere */

static void add_block(struct page *p, struct buf *line, uint32_t *cap)
{
	struct str s = page_trim(buf_str(line));
	if (s.n && p->blocks < EXTRACT_BLOCKS_MAX) {
		if (p->blocks == *cap) {
			*cap = *cap ? *cap * 2 : 64;
			p->block = arena_regrow(
			    p->a, p->block, p->blocks, *cap, sizeof(*p->block));
		}
		struct block *b = &p->block[p->blocks++];
		*b =
		    (struct block){.node = PAGE_NONE, .text = str_dup(p->a, s)};
		page_measure(b);
	}
	buf_clear(line);
}

/* A line without what Markdown marks a heading with, or sets the whole of it
 * apart with; a picture is none. */
static struct str unmarked(struct str line)
{
	size_t n = 0;
	line = page_trim(line);
	while (line.n > 4 && (line.p[0] == '*' || line.p[0] == '_') &&
	       line.p[1] != ' ' && line.p[line.n - 1] == line.p[0])
		line = str_sub(line, 1, line.n - 1);
	if (str_starts(line, S("![")) && str_ends(line, S(")")))
		return (struct str){NULL, 0};
	while (n < line.n && line.p[n] == '#')
		n++;
	return n && n <= 6 && n < line.n && line.p[n] == ' '
		   ? str_sub(line, n + 1, line.n)
		   : line;
}

/* "[Share](https://...) [Print](https://...)": links and no more. */
static bool only_links(struct str line)
{
	while (line.n) {
		ptrdiff_t mid = str_find(line, S("](")),
			  end = str_chr(line, ')');
		if (line.p[0] != '[' || mid < 0 || end < mid)
			return false;
		line = str_trim(str_sub(line, (size_t)end + 1, line.n));
	}
	return true;
}

/* "Photo credit:" and, on the next line, whose it is, as one. */
static void join_credits(struct page *p)
{
	uint32_t n = 0;
	for (uint32_t i = 0; i < p->blocks; i++) {
		struct block *b = &p->block[n++];
		struct str caption, credit;
		*b = p->block[i];
		if (b->units > 20 || i + 1 == p->blocks ||
		    !str_ends(b->text, S(":")))
			continue;
		struct str both = arena_printf(
		    p->a, "%.*s %.*s", PRS(b->text), PRS(p->block[i + 1].text));
		picture_split(both, &caption, &credit);
		if (!credit.n || caption.n || !credit_like(credit))
			continue;
		b->text = both;
		page_measure(b);
		i++;
	}
	p->blocks = n;
}

/* What is behind "Image source," in line `*i`, or alone on the next one, which
 * `*i` then is; absent where the line does not begin so. */
static struct str hidden_label(
    const struct page *p, uint32_t *i, struct str label)
{
	const struct str none = {NULL, 0};
	if (*i >= p->blocks || !str_istarts(p->block[*i].text, label))
		return none;
	struct str s = p->block[*i].text;
	s = page_trim(str_sub(s, label.n, s.n));
	if (s.n || *i + 1 >= p->blocks)
		return s;
	return p->block[++*i].text;
}

/* "Image source, X" and "Image caption, Y", which are said to those who do not
 * see the picture, as a caption with its credit. */
static void join_said(struct page *p)
{
	uint32_t n = 0;
	for (uint32_t i = 0; i < p->blocks; i++) {
		struct block *b = &p->block[n++];
		*b = p->block[i];
		uint32_t at = i;
		struct str whose = hidden_label(p, &at, S("image source,"));
		uint32_t next = at + 1;
		struct str what = hidden_label(p, &next, S("image caption,"));
		if (!whose.n || !what.n)
			continue;
		b->text = arena_printf(
		    p->a, "%.*s (Source: %.*s)", PRS(what), PRS(whose));
		page_measure(b);
		i = next;
	}
	p->blocks = n;
}

/* The next line, whichever of LF, CR LF and CR ends it. */
static bool next_line(struct str *rest, struct str *out)
{
	size_t n = 0;
	if (!rest->n)
		return false;
	while (n < rest->n && rest->p[n] != '\n' && rest->p[n] != '\r')
		n++;
	*out = str_sub(*rest, 0, n);
	bool two = str_starts(str_sub(*rest, n, rest->n), S("\r\n"));
	*rest = str_sub(*rest, n + 1 + two, rest->n);
	return true;
}

static void cut_lines(struct page *p, struct str text)
{
	struct str one;
	struct buf line = buf_init(EXTRACT_TEXT_MAX);
	uint32_t cap = 0, before = 0;
	bool apart = false;
	while (next_line(&text, &one)) {
		one = unmarked(
		    html_looks_like(one) ? html_unescape(p->a, one) : one);
		if (!only_links(one))
			page_squeeze(&line, one);
		add_block(p, &line, &cap);
		if (p->blocks > before)
			p->block[before++].apart = apart;
		apart = !one.n;
	}
	buf_free(&line);
}

/* ---- the front ---- */

struct front {
	struct page *p;
	struct extracted *out;
	uint32_t end; /* the first block of prose */
	uint32_t title;
	uint32_t last_author; /* the line that told one */
	uint32_t caption;     /* a line that is one for where it stands */
	bool day_first;	      /* of dates, in the text's language */
};

static bool is_caption(const struct block *b)
{
	struct str caption, credit;
	picture_split(b->text, &caption, &credit);
	return credit.n && credit.n < 120 && caption.n;
}

/* The same where the line cannot be the headline. */
static bool split_caption(
    const struct block *b, struct str *caption, struct str *credit)
{
	picture_split(b->text, caption, credit);
	return (credit->n && credit->n < 120 && caption->n) ||
	       credit_bare(b->text, caption, credit);
}

#define GLUED_UNITS 300 /* a caption that only its place tells is no longer */

/* Where empty lines part the paragraphs, a line that none parts from those of
 * the front is of the picture there. */
static bool is_glued(const struct page *p, uint32_t i)
{
	const struct block *b = &p->block[i];
	uint32_t parted = 0;
	if (!i || b->apart || b->units > GLUED_UNITS)
		return false;
	for (uint32_t k = i + 1; k < p->blocks && parted < 3; k++) {
		if (!p->block[k].apart)
			return false;
		parted += p->block[k].units >= 60;
	}
	return parted >= 2;
}

/* Below the name of an agency that has pictures alone; prose goes on behind
 * it. */
static bool is_below_agency(const struct page *p, uint32_t i)
{
	return i && i + 2 < p->blocks && p->block[i].units < GLUED_UNITS &&
	       credit_agency(p->block[i - 1].text) == AGENCY_PICTURES &&
	       p->block[i + 1].units >= 60 && p->block[i + 2].units >= 60;
}

static bool is_prose(const struct page *p, uint32_t i)
{
	const struct block *b = &p->block[i];
	struct str value;
	return ((b->units >= 60 && b->ends) || b->units >= 200) &&
	       !is_caption(b) && !picture_credit_line(p, i + 1).n &&
	       !is_glued(p, i) && !is_below_agency(p, i) &&
	       notice_of(b->text) == NOTICE_NONE &&
	       label_of(b->text, &value) != LABEL_CAPTION;
}

/* The line of the front that is said twice, or comes again as the first
 * line of the text; else the longest that may be a headline. */
static bool may_be_title(const struct page *p, uint32_t i)
{
	const struct block *b = &p->block[i];
	struct str value;
	int64_t t;
	struct date d;
	/* no headline tells the hour beside a day and its year */
	bool dated = b->units < DATE_UNITS && when_read(b->text, true, &d) &&
		     (ch_digit(b->text.p[0]) || d.at % 86400);
	return b->units >= TITLE_UNITS_MIN && !dated &&
	       !when_in_parts(b->text) && !date_parse(b->text, &t) &&
	       b->units <= TITLE_UNITS_MAX &&
	       furniture_line(b->text) == FURNITURE_NONE && !is_caption(b) &&
	       label_of(b->text, &value) == LABEL_NONE &&
	       notice_of(b->text) == NOTICE_NONE;
}

/* What may be a caption, and an agency alone on the next line. */
static bool is_above_agency(const struct front *f, uint32_t i)
{
	return i + 1 < f->end && f->p->block[i].units >= CAPTION_UNITS &&
	       !is_below_agency(f->p, i + 2) &&
	       credit_agency(f->p->block[i + 1].text) != AGENCY_NONE;
}

/* "Who pays?": too short to be told by its length, but said twice. */
static uint32_t short_title(const struct page *p, uint32_t end)
{
	struct str value;
	for (uint32_t i = 0; i < end && i < SHORT_TITLES; i++)
		for (uint32_t k = i + 1; k < end && k < i + SHORT_TITLES; k++)
			if (judge_same(p->block[i].text, p->block[k].text) &&
			    label_of(p->block[i].text, &value) == LABEL_NONE &&
			    furniture_line(p->block[i].text) == FURNITURE_NONE)
				return i;
	return PAGE_NONE;
}

static void find_title(struct front *f)
{
	struct page *p = f->p;
	uint32_t best = PAGE_NONE, above_credit = PAGE_NONE;
	for (uint32_t i = 0; i < f->end; i++) {
		const struct block *b = &p->block[i];
		if (!may_be_title(p, i))
			continue;
		struct str caption, credit;
		if (picture_credit_line(p, i + 1).n || is_below_agency(p, i) ||
		    credit_bare(b->text, &caption, &credit) ||
		    (best != PAGE_NONE && is_above_agency(f, i)) ||
		    (i + 1 == f->end && is_glued(p, i))) {
			/* rather a caption */
			above_credit = above_credit < i ? above_credit : i;
			continue;
		}
		for (uint32_t k = i + 1; k < f->end && k < i + 40; k++)
			if (judge_same(b->text, p->block[k].text)) {
				f->title = i;
				return;
			}
		if (best == PAGE_NONE || b->units > p->block[best].units)
			best = i;
	}
	f->title = best != PAGE_NONE	       ? best
		   : above_credit != PAGE_NONE ? above_credit
					       : short_title(p, f->end);
}

static bool is_name(struct str s)
{
	size_t words = 1;
	for (size_t i = 0; i < s.n; i++) {
		if (ch_digit(s.p[i]))
			return false;
		words += s.p[i] == ' ';
	}
	return s.n > 2 && s.n <= EXTRACT_NAME_MAX && words <= NAME_WORDS_MAX &&
	       furniture_line(s) == FURNITURE_NONE;
}

static void add_name(struct front *f, struct str s)
{
	bool first = !f->out->authors.n;
	while (s.n && strchr("*_", s.p[0])) /* bold, in Markdown */
		s = str_sub(s, 1, s.n);
	while (s.n && strchr("*_", s.p[s.n - 1]))
		s = str_sub(s, 0, s.n - 1);
	if (!is_name(s) || f->out->authors.n >= EXTRACT_AUTHORS_MAX ||
	    byline_is_picture(s) ||
	    (!first && (byline_is_role(s) || byline_is_organisation(s))))
		return;
	vec_each (&f->out->authors, a)
		if (judge_same(*a, s))
			return;
	*vec_push(f->p->a, &f->out->authors) = s;
}

static void add_names(struct front *f, struct str s)
{
	size_t from = 0;
	for (size_t i = 0, n; i < s.n; i += n ? n : 1) {
		n = byline_joint(s, i);
		if (n)
			add_name(f, str_trim(str_sub(s, from, i)));
		from = n ? i + n : from;
	}
	add_name(f, str_trim(str_sub(s, from, s.n)));
}

/* The first one counts. */
static void dated(struct front *f, const struct date *d)
{
	struct str iso = instant_iso(f->p->a, d->at + d->offset);
	if (f->out->published != INSTANT_NONE)
		return;
	f->out->published = d->at;
	f->out->date = str_sub(iso, 0, 10);
}

/* False where the line is no date. */
static bool take_date(struct front *f, struct str s)
{
	struct date d;
	if (!date_read(s, f->day_first, &d))
		return false;
	dated(f, &d);
	return true;
}

/* The same of a date with words beside it: "4 March 2025 Updated an hour
 * ago". */
static bool take_date_in(struct front *f, struct str s)
{
	struct date d;
	if (take_date(f, s))
		return true;
	if (!when_read(s, f->day_first, &d))
		return false;
	dated(f, &d);
	return true;
}

static bool small(struct str word)
{
	uint32_t c;
	utf8_next(word, 0, &c);
	return c != UTF8_BAD &&
	       utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_LL;
}

/* "Ann Example": two words and more, each with a capital, or letters that
 * have none. */
static bool capitalised(struct str s)
{
	struct str word;
	int words = 0;
	while (str_split(&s, ' ', &word)) {
		if (!word.n || small(word))
			return false;
		words++;
	}
	return words >= 2;
}

static struct str line_of(const struct front *f, uint32_t i)
{
	return i < f->end ? f->p->block[i].text : (struct str){NULL, 0};
}

/* The headline, or it and the site's name behind a bar. */
static bool is_title(const struct front *f, uint32_t i)
{
	struct str s = line_of(f, i), title = line_of(f, f->title);
	if (f->title == PAGE_NONE)
		return false;
	struct str rest = str_trim(str_sub(s, title.n, s.n));
	return judge_same(s, title) ||
	       (str_starts(s, title) && rest.n && s.p[title.n] == ' ' &&
		   (strchr("|-", rest.p[0]) || str_starts(rest, S("–")) ||
		       str_starts(rest, S("—"))));
}

/* Whether line `i` may be the value of a label above it. */
static bool is_value(const struct front *f, uint32_t i)
{
	struct str none;
	return i < f->end && f->p->block[i].units <= 60 && !is_title(f, i) &&
	       label_of(line_of(f, i), &none) == LABEL_NONE;
}

/* A label's value on its own line, or on the next; authors may be several.
 * Returns how many lines were values. */
static uint32_t take_label(
    struct front *f, uint32_t i, enum label label, struct str value)
{
	uint32_t used = 0;
	if (!value.n && is_value(f, i + 1)) {
		value = line_of(f, i + 1);
		used = 1;
	}
	if (label == LABEL_CATEGORY && !f->out->category.n) {
		f->out->category = value;
	} else if (label == LABEL_AUTHOR && !f->out->authors.n) {
		add_names(f, value);
		while (used && is_value(f, i + used + 1) &&
		       capitalised(line_of(f, i + used + 1)) &&
		       is_name(line_of(f, i + used + 1)))
			add_names(f, line_of(f, i + ++used));
	} else if (label == LABEL_CAPTION && !f->out->caption.n) {
		picture_split(value, &f->out->caption, &f->out->credit);
	} else if (label == LABEL_DATE) {
		take_date_in(f, value);
	}
	return value.n ? used : 0;
}

/* "3 hours ago", "vor 2 Stunden": a number and a word of that. */
static bool is_ago(struct str s)
{
	static const struct str words[] = {S_INIT("ago"), S_INIT("vor"),
	    S_INIT("il y a"), S_INIT("hace"), S_INIT("há"), S_INIT("fa"),
	    S_INIT("geleden"), S_INIT("temu"), S_INIT("назад"), S_INIT("тому"),
	    S_INIT("önce"), S_INIT("sedan"), S_INIT("siden"), S_INIT("前"),
	    S_INIT("전")};
	bool digit = false;
	for (size_t i = 0; i < s.n; i++)
		digit |= ch_digit(s.p[i]);
	for (size_t i = 0; digit && s.n < 60 && i < N(words); i++)
		if (str_istarts(s, words[i]) || str_ends(s, words[i]))
			return true;
	return false;
}

static bool tells_when(struct str s)
{
	int minutes;
	return when_in_line(s) || furniture_reading_time(s, &minutes) ||
	       is_ago(s);
}

/* Does it say nothing else? */
static bool is_when(struct str s)
{
	struct block b = {.text = s};
	page_measure(&b);
	return b.units < DATE_UNITS && !b.ends && tells_when(s);
}

/* "Ann Example", "Ann Example, Senior Reporter": somebody, and what they do. */
static bool is_person(struct str s, bool *out_role)
{
	struct str role = s, name = s;
	*out_role = str_split(&role, ',', &name) && byline_is_role(role);
	return is_name(*out_role ? name : s) &&
	       capitalised(*out_role ? name : s) && !byline_is_role(name) &&
	       !byline_is_picture(name);
}

/* A name and no more right below the headline, or between it and what the
 * picture shows. */
static bool is_lone_name(const struct front *f, uint32_t i)
{
	struct str caption, credit;
	bool below = is_title(f, i - 1) || (i > 1 && is_title(f, i - 2) &&
					       is_when(line_of(f, i - 1)));
	return !f->out->authors.n && below && byline_like_name(line_of(f, i)) &&
	       !byline_is_organisation(line_of(f, i)) &&
	       (i + 1 == f->caption ||
		   split_caption(&f->p->block[i + 1], &caption, &credit));
}

/* A person below the headline, or below another one: known by what they do,
 * or by a line behind it that says so, or when. */
static bool is_byline(const struct front *f, uint32_t i)
{
	static const struct str beside[] = {S_INIT("translated by"),
	    S_INIT("edited by"), S_INIT("photos by"), S_INIT("photographs by"),
	    S_INIT("illustrations by"), S_INIT("fotos:")};
	bool role;
	if (f->title == PAGE_NONE || i <= f->title || i + 1 >= f->end ||
	    (f->out->authors.n && f->last_author + 2 < i) ||
	    !is_person(line_of(f, i), &role))
		return false;
	struct str next = line_of(f, i + 1);
	for (size_t k = 0; k < N(beside); k++)
		if (str_istarts(next, beside[k]))
			return true;
	return role || byline_is_role(next) || tells_when(next) ||
	       is_lone_name(f, i);
}

/* ---- a section without a label ---- */

#define SECTION_UNITS 30
#define NAV_LINES     2 /* more short lines above the headline are a menu */

static bool is_section(const struct front *f, uint32_t i)
{
	int64_t t;
	struct str value, s = line_of(f, i);
	for (size_t k = 0; k < s.n; k++)
		if (ch_digit(s.p[k]))
			return false;
	return s.n && f->p->block[i].units <= SECTION_UNITS &&
	       !f->p->block[i].ends && !is_title(f, i) &&
	       label_of(s, &value) == LABEL_NONE && !date_parse(s, &t) &&
	       furniture_line(s) == FURNITURE_NONE;
}

/* "Category War in the North": a label without its colon, above the headline;
 * absent where the line is none. */
static struct str behind_label(const struct front *f, uint32_t i)
{
	struct str word, value, rest = line_of(f, i);
	if (!str_split(&rest, ' ', &word) || !rest.n || is_title(f, i) ||
	    f->p->block[i].units > 2 * SECTION_UNITS ||
	    label_of(word, &value) != LABEL_CATEGORY || value.n ||
	    (rest.p[0] >= 'a' && rest.p[0] <= 'z'))
		return (struct str){NULL, 0};
	return page_trim(rest);
}

/* The last of the crumbs in a line "Home / World / Europe". */
static struct str last_crumb(const struct front *f, struct str s)
{
	static const struct str parts[] = {
	    S_INIT(" / "), S_INIT(" > "), S_INIT(" › "), S_INIT(" » ")};
	struct str found = {NULL, 0};
	for (size_t k = 0; k < 4; k++) {
		struct str rest = s;
		for (ptrdiff_t at; (at = str_find(rest, parts[k])) >= 0;) {
			rest = str_sub(rest, (size_t)at + parts[k].n, rest.n);
			ptrdiff_t end = str_find(rest, parts[k]);
			struct str one =
			    str_sub(rest, 0, end < 0 ? rest.n : (size_t)end);
			if (!judge_same(one, line_of(f, f->title)))
				found = one;
		}
	}
	return found;
}

/* The line above the headline, or the one between it and a date. */
static struct str section(const struct front *f)
{
	int64_t t;
	int minutes;
	uint32_t above = 0, last = PAGE_NONE;
	for (uint32_t i = 0; i < f->title; i++) {
		struct str crumb = last_crumb(f, line_of(f, i));
		if (!crumb.n)
			crumb = behind_label(f, i);
		if (crumb.n)
			return crumb;
		if (is_section(f, i)) {
			last = i;
			above++;
		}
	}
	if (last != PAGE_NONE && above <= NAV_LINES)
		return line_of(f, last);
	uint32_t below = f->title + 1;
	struct str name, next = line_of(f, below + 1);
	if (is_section(f, below) &&
	    (label_of(next, &name) == LABEL_AUTHOR ||
		(!capitalised(line_of(f, below)) &&
		    (date_parse(next, &t) ||
			furniture_reading_time(next, &minutes)))))
		return line_of(f, below);
	uint32_t i = f->title; /* past what tells when */
	while (
	    i > 0 && (label_of(line_of(f, i - 1), &name) == LABEL_DATE ||
			 label_of(line_of(f, i - 1), &name) == LABEL_UPDATED ||
			 tells_when(line_of(f, i - 1)) || is_title(f, i - 1)))
		i--;
	struct str over = line_of(f, i - 1);
	return i && label_of(over, &name) == LABEL_NONE &&
		       category_may_be(over) &&
		       f->p->block[i - 1].units <= SECTION_UNITS
		   ? over
		   : (struct str){NULL, 0};
}

/* ---- all of it ---- */

/* What a part of a line about the article says: the section, above the
 * headline; else who wrote it. */
static void take_part(struct front *f, uint32_t at_line, struct str part)
{
	struct str name;
	int64_t t;
	bool author = label_of(part, &name) == LABEL_AUTHOR && name.n;
	if (at_line < f->title) { /* the section stands there */
		if (author)
			add_names(f, name);
		else if (!f->out->category.n && !date_parse(part, &t) &&
			 category_may_be(part))
			f->out->category = part;
		return;
	}
	if (!author)
		name = part;
	if (capitalised(name))
		add_names(f, name);
}

/* "Ann Example · March 4, 2025 · 2 min read": false where no part is a date
 * or a reading time. */
static bool take_parts(struct front *f, uint32_t at_line)
{
	struct str part[WHEN_PARTS_MAX], line = line_of(f, at_line);
	size_t n = when_parts(line, part);
	bool dated = f->out->published != INSTANT_NONE, sure = false;
	for (size_t i = 0; i < n; i++) {
		int minutes;
		sure |= take_date(f, part[i]) ||
			furniture_reading_time(part[i], &minutes);
	}
	if (sure && !dated && f->out->published == INSTANT_NONE)
		take_date_in(f, line);
	for (size_t i = 0; sure && i < n && !f->out->authors.n; i++)
		take_part(f, at_line, part[i]);
	return sure;
}

/* Is there a short paragraph of the text above it, which ends as a sentence
 * does, with another line above that may be the headline? Lines between that
 * lead elsewhere do not part it from the text. */
static bool begins_text(const struct front *f, uint32_t *out)
{
	const struct page *p = f->p;
	uint32_t i = f->end;
	do
		i -= i > 0;
	while (i && p->block[i].units >= LEAD_UNITS &&
	       furniture_line(p->block[i].text) != FURNITURE_NONE);
	if (!i)
		return false;
	const struct block *b = &p->block[i];
	if (b->units < OPENING_UNITS || !b->ends || !may_be_title(p, i) ||
	    is_glued(p, i) || is_below_agency(p, i) ||
	    picture_credit_line(p, i + 1).n || str_ends(b->text, S("?")) ||
	    str_ends(b->text, S("!")))
		return false;
	bool headline = false;
	for (uint32_t k = 0; k < i; k++) {
		if (judge_same(p->block[k].text, b->text))
			return false;
		headline |= may_be_title(p, k);
	}
	*out = i;
	return headline;
}

/* The last line of the front, where it goes with the lines above it and the
 * text does not; or behind the headline said again. PAGE_NONE where it says
 * something else. */
static uint32_t caption_at(const struct front *f)
{
	struct str value;
	uint32_t i = f->end - 1;
	bool role;
	if (!f->end || f->title == PAGE_NONE || i <= f->title ||
	    is_title(f, i) || f->p->block[i].units < CAPTION_UNITS ||
	    !(is_glued(f->p, i) || (is_title(f, i - 1) && i - 1 > f->title)) ||
	    label_of(line_of(f, i), &value) != LABEL_NONE ||
	    is_when(line_of(f, i)) || is_person(line_of(f, i), &role) ||
	    notice_of(line_of(f, i)) != NOTICE_NONE ||
	    furniture_line(line_of(f, i)) != FURNITURE_NONE)
		return PAGE_NONE;
	return i;
}

static void read_front(struct front *f)
{
	for (uint32_t i = 0; i < f->end; i++) {
		const struct block *b = &f->p->block[i];
		struct str value, caption, credit;
		if (is_title(f, i))
			continue;
		enum label label = label_of(b->text, &value);
		bool above = f->title != PAGE_NONE && i > f->title &&
			     is_above_agency(f, i);
		if (label == LABEL_NONE && !f->out->credit.n &&
		    !is_when(b->text) &&
		    (above || picture_credit_line(f->p, i + 1).n)) {
			f->out->caption = b->text;
			f->out->credit = credit_clean(line_of(f, ++i));
			continue;
		}
		if (i + 1 < f->end && is_below_agency(f->p, i + 1)) {
			f->out->credit = b->text;
			f->out->caption = line_of(f, ++i);
			continue;
		}
		if (i == f->caption) {
			picture_split(
			    b->text, &f->out->caption, &f->out->credit);
			continue;
		}
		if (label == LABEL_AUTHOR && take_parts(f, i))
			continue;
		if (label != LABEL_NONE)
			i += take_label(f, i, label, value);
		else if (str_ends(b->text, S(" 기자")) && is_name(b->text))
			add_name(
			    f, str_sub(b->text, 0, b->text.n - S(" 기자").n));
		else if (is_byline(f, i)) {
			add_names(f, b->text);
			f->last_author = i;
		} else if (take_date(f, b->text) || take_parts(f, i))
			continue;
		else if (!f->out->caption.n &&
			 split_caption(b, &caption, &credit)) {
			f->out->caption = caption;
			f->out->credit = credit;
		} else if (b->units < DATE_UNITS && !b->ends)
			take_date_in(f, b->text);
	}
	if (!f->out->category.n && f->title != PAGE_NONE)
		f->out->category = section(f);
}

/* "..., she said. (AP)": not a caption but the last paragraph, and who had
 * it. */
static bool is_signed(const struct page *p, uint32_t i)
{
	struct str caption, credit;
	picture_split(p->block[i].text, &caption, &credit);
	while (++i < p->blocks)
		if (p->block[i].units >= 60 && p->block[i].ends)
			return false;
	return credit_agency(credit) == AGENCY_REPORTS;
}

/* No-break spaces between the words of short lines, which are names, are
 * spaces like others. */
static void space_front(struct front *f)
{
	for (uint32_t i = 0; i < f->end; i++) {
		struct block *b = &f->p->block[i];
		if (b->units > NAME_UNITS || str_find(b->text, S("\u00a0")) < 0)
			continue;
		char *s = arena_memdup(f->p->a, b->text.p, b->text.n);
		size_t n = 0;
		for (size_t k = 0; k < b->text.n; k++) {
			bool gap = n && k + 2 < b->text.n &&
				   str_starts(str_sub(b->text, k, b->text.n),
				       S("\u00a0")) &&
				   ch_alpha(b->text.p[k - 1]) &&
				   ch_alpha(b->text.p[k + 2]);
			s[n++] = gap ? ' ' : b->text.p[k];
			k += gap;
		}
		b->text = str_dup(f->p->a, (struct str){s, n});
	}
}

/* A name alone right behind the text, and no more but the page's own lines. */
static void sign(struct front *f)
{
	struct page *p = f->p;
	uint32_t i = p->blocks;
	while (i > f->end && p->block[i - 1].drop)
		i--;
	if (i == f->end || i >= p->blocks)
		return;
	struct str s = p->block[i].text;
	bool last = i + 1 == p->blocks ||
		    furniture_line(p->block[i + 1].text) != FURNITURE_NONE;
	if (last && capitalised(s) && byline_like_name(s) &&
	    !byline_is_organisation(s))
		add_name(f, s);
}

void plain_read(struct arena *a, struct str text, struct extracted *out)
{
	struct page *p = arena_new_of(a, struct page);
	*p = (struct page){.a = a,
	    .root = PAGE_NONE,
	    .body = PAGE_NONE,
	    .h1 = PAGE_NONE,
	    .article = PAGE_NONE};
	cut_lines(p, text);
	join_said(p);
	join_credits(p);
	struct front f = {
	    .p = p, .out = out, .title = PAGE_NONE, .caption = PAGE_NONE};
	while (f.end < p->blocks && !is_prose(p, f.end))
		f.end++;
	if (f.end == p->blocks) /* no prose at all: all is text */
		f.end = 0;
	while (begins_text(&f, &f.end))
		;
	space_front(&f);
	f.day_first = !str_starts(language_detect(text), S("en"));
	find_title(&f);
	f.caption = caption_at(&f);
	read_front(&f);
	if (f.title != PAGE_NONE)
		out->title = p->block[f.title].text;
	struct body body = {
	    .box = PAGE_NONE, .b0 = f.end, .b1 = p->blocks, .head = PAGE_NONE};
	for (uint32_t i = f.end; i < p->blocks; i++)
		p->block[i].drop = p->block[i].units < 400 &&
				   is_caption(&p->block[i]) && !is_signed(p, i);
	judge(p, out, &body);
	if (!out->authors.n)
		sign(&f);
	out->text = page_kept_text(p, f.end, p->blocks);
	out->html = render_html(p, f.end, p->blocks, (struct str){NULL, 0});
}
