/* SPDX-License-Identifier: MIT */
/* gazetted: when an article of a page is from. */
/*
 * The first of these that there is:
 *
 *	what says so	<time datetime>, itemprop=datePublished
 *	its URL		/2026/11/20/, /2026-11-20-words, /20261120/
 *	a date alone	a text that is nothing else, in one element or several;
 *			before the URL's where it is of that day, for its time
 *	a line with one	"By Ann | 20 November 2026, 14:35", in no headline
 *	beside the item	on its line, in its <dd>, heading several of them;
 *			or its year there, and the day in the item; else below
 *			an item that is a heading alone
 *
 * Where there is none at all, the same is looked for that leaves its year out
 * or is told by now: "12 Nov", "3 hours ago". Such stands alone, or as a piece
 * of a line.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "feed/page_impl.h"
#include "text/date.h"
#include "text/furniture.h"
#include "text/near.h"

#define DATE_MAX     60	 /* bytes of a text that may be a date and no more */
#define DAY_MAX	     24	 /* of a day without its year */
#define WORDS_MAX    120 /* of one that has a date among other words */
#define WORDS_SEEN   24	 /* of it that are looked at */
#define DATE_WORDS   6	 /* of a date: "Friday, 20 de noviembre de 2026" */
#define LEADING_MAX  3	 /* words: "Last updated on" */
#define TRAILING_MAX 4	 /* "by Ann of Example" */
#define BESIDE_MAX   8	 /* nodes of a line, beside an item */
#define ABOVE_MAX    3	 /* elements around an item, before which a date is */
#define BELOW_MAX    3	 /* elements below a heading, of which one has it */
#define A_DAY	     INT64_C(86400)
#define FAR	     (265 * A_DAY) /* back, of a day soon to come */
#define FAR_MAX	     (366 * A_DAY)

/* A year in it keeps times, prices and counts out. */
bool page_is_date(struct str s)
{
	int64_t t;
	bool year = false;
	for (size_t i = 0; i + 3 < s.n; i++)
		year |= (s.p[i] == '2' && s.p[i + 1] == '0') ||
			(s.p[i] == '1' && s.p[i + 1] == '9');
	return year && s.n <= DATE_MAX && date_parse(s, &t);
}

/* "2026" and "November 2026" head an archive, and are the date of nothing. */
static bool names_day(struct str s)
{
	size_t numbers = 0;
	bool words = false;
	for (size_t i = 0; i < s.n; i++) {
		numbers += ch_digit(s.p[i]) && (!i || !ch_digit(s.p[i - 1]));
		words |= ch_alpha(s.p[i]) || (unsigned char)s.p[i] >= 0x80;
	}
	return numbers > 2 ||
	       (numbers == 2 && words && str_find(s, S("年")) < 0);
}

/* ---- words around a date ---- */

static const struct str marks[] = {S_INIT(":"), S_INIT("-"), S_INIT("("),
    S_INIT(")"), S_INIT("["), S_INIT("]"), S_INIT(","), S_INIT("|"),
    S_INIT("."), S_INIT("/"), S_INIT("•"), S_INIT("·"), S_INIT("–"),
    S_INIT("—"), S_INIT("»"), S_INIT("&nbsp;"), S_INIT("\302\240")};

static bool cut_mark(struct str *s, bool front, bool back)
{
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
		if (front && str_starts(*s, marks[i]))
			*s = str_sub(*s, marks[i].n, s->n);
		else if (back && str_ends(*s, marks[i]))
			s->n -= marks[i].n;
		else
			continue;
		return true;
	}
	return false;
}

struct str page_unmarked(struct str s, bool front, bool back)
{
	s = str_trim(s);
	while (cut_mark(&s, front, back))
		s = str_trim(s);
	return s;
}

static struct str without_marks(struct str s)
{
	return page_unmarked(s, true, true);
}

struct str page_only_date(struct str s)
{
	s = without_marks(s);
	return page_is_date(s) ? s : (struct str){NULL, 0};
}

bool page_is_near(const struct page *p, struct str s, int64_t *out)
{
	return p->now > 0 && s.n <= DATE_MAX &&
	       near_read(s, p->f->language, p->now, out);
}

/* Without "Updated" before it, and "by" behind it, of whoever is named next. */
static struct str near_bare(struct str s)
{
	static const struct str by[] = {S_INIT(" by"), S_INIT(" von"),
	    S_INIT(" par"), S_INIT(" por"), S_INIT(" da"), S_INIT(" di"),
	    S_INIT(" door"), S_INIT(" av"), S_INIT(" af"), S_INIT(" od")};
	for (size_t i = 0; i < sizeof(by) / sizeof(*by); i++)
		if (str_ends(s, by[i]))
			s.n -= by[i].n;
	for (size_t i = 0, words = 0; i < s.n && words < LEADING_MAX; i++) {
		if (s.p[i] != ' ' && s.p[i] != ':')
			continue;
		words++;
		if (furniture_line(str_sub(s, 0, i)) != FURNITURE_NONE)
			return page_unmarked(str_sub(s, i, s.n), true, false);
	}
	return s;
}

/* One piece of a line, between marks: "By Ann | 3 hours ago". */
static struct str near_in(const struct page *p, struct str s)
{
	static const struct str parts[] = {S_INIT("|"), S_INIT("·"),
	    S_INIT("•"), S_INIT(" - "), S_INIT(" – "), S_INIT(" — ")};
	int64_t t;
	while (s.n) {
		size_t end = s.n, len = 0;
		for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
			ptrdiff_t at = str_find(s, parts[i]);
			if (at >= 0 && (size_t)at < end) {
				end = (size_t)at;
				len = parts[i].n;
			}
		}
		struct str piece = str_trim(str_sub(s, 0, end));
		if (str_starts(piece, S("(")) && str_ends(piece, S(")")))
			piece = str_sub(piece, 1, piece.n - 1);
		if (!page_is_near(p, piece, &t))
			piece = near_bare(piece);
		if (page_is_near(p, piece, &t))
			return piece;
		s = str_sub(s, end + len, s.n);
	}
	return (struct str){NULL, 0};
}

static struct str only_day(const struct page *p, struct str s)
{
	int64_t t;
	if (p->near)
		return page_is_near(p, s, &t) ? s : (struct str){NULL, 0};
	s = page_only_date(s);
	return names_day(s) ? s : (struct str){NULL, 0};
}

/* What stands beside a date is little, or parted from it by a mark. */
static bool few_words(struct str s, size_t max, bool before)
{
	struct str rest = s = str_trim(s), word;
	size_t n = 0;
	if (cut_mark(&s, !before, before))
		return true;
	while (str_split(&rest, ' ', &word))
		n += word.n > 0;
	return n <= max;
}

/* The date in a line of text; absent where there is none, or a sentence. */
static struct str date_in(const struct page *p, struct str s)
{
	struct str words[WORDS_SEEN], rest = s, word;
	size_t n = 0;
	if (p->near)
		return near_in(p, s);
	while (n < WORDS_SEEN && str_split(&rest, ' ', &word))
		if (word.n)
			words[n++] = word;
	for (size_t i = 0; i < n; i++)
		for (size_t k = i + DATE_WORDS < n ? i + DATE_WORDS : n; k > i;
		     k--) {
			size_t from = (size_t)(words[i].p - s.p);
			size_t to =
			    (size_t)(words[k - 1].p - s.p) + words[k - 1].n;
			struct str date = only_day(p, str_sub(s, from, to));
			if (date.n)
				return few_words(str_sub(s, 0, from),
					   LEADING_MAX, true) &&
					       few_words(str_sub(s, to, s.n),
						   TRAILING_MAX, false)
					   ? date
					   : (struct str){NULL, 0};
		}
	return (struct str){NULL, 0};
}

/* ---- in the item ---- */

/* A short element's text, its parts held apart; absent where it is longer. */
static struct str line_of(const struct page *p, const struct html_node *node)
{
	struct buf b = buf_init(WORDS_MAX);
	for (const struct html_node *n = node; n && !b.over;
	     n = page_step(n, node)) {
		if (n->type == HTML_NODE_ELEMENT)
			buf_addc(&b, ' ');
		else if (n->type == HTML_NODE_TEXT)
			buf_adds(&b, n->name);
	}
	struct str s =
	    b.over ? (struct str){NULL, 0} : str_squeeze(p->a, buf_str(&b));
	buf_free(&b);
	return s;
}

static struct str text_of(const struct page *p, const struct html_node *n)
{
	if (n->type == HTML_NODE_TEXT)
		return n->name.n <= WORDS_MAX ? str_squeeze(p->a, n->name)
					      : (struct str){NULL, 0};
	return n->type == HTML_NODE_ELEMENT && n->first ? line_of(p, n)
							: (struct str){NULL, 0};
}

/* A text that is a date alone. One that only now makes a date is a piece of a
 * line, below, and none of a headline: "Christmas market – 5 December". */
static struct str date_alone(const struct page *p, const struct html_node *item)
{
	const struct html_node *n = p->near ? NULL : item;
	for (; n; n = page_step(n, item)) {
		struct str s = only_day(p, text_of(p, n));
		if (s.n)
			return s;
	}
	return (struct str){NULL, 0};
}

/* A link or heading tells of the day that its article is about. */
static bool is_headline(const struct html_node *n)
{
	return page_is_heading(n) ||
	       (html_node_is(n, TAG_A) && page_has_own_text(n));
}

/* The node, or the next that is in no headline. */
static const struct html_node *no_headline(
    const struct html_node *n, const struct html_node *item)
{
	while (n && is_headline(n))
		n = html_tree_skip(n, item);
	return n;
}

static struct str date_on_a_line(
    const struct page *p, const struct html_node *item)
{
	const struct html_node *n = no_headline(item, item);
	for (; n; n = no_headline(page_step(n, item), item)) {
		struct str s = text_of(p, n);
		bool whole = n->type == HTML_NODE_TEXT ||
			     (s.n && !page_has_link(n) && !page_has_heading(n));
		if (whole && (s = date_in(p, s)).n)
			return s;
	}
	return (struct str){NULL, 0};
}

bool page_is_dateline(const struct page *p, const struct html_node *n)
{
	struct page near = *p;
	near.near = true;
	return date_alone(p, n).n || date_on_a_line(p, n).n ||
	       date_on_a_line(&near, n).n;
}

static struct str date_of(const struct page *p, const struct html_node *n)
{
	static const struct str names[] = {
	    S_INIT("datetime"), S_INIT("content"), S_INIT("title")};
	for (size_t i = 0; i < 3; i++) {
		struct str v = html_node_attr(n, names[i]);
		if (page_is_date(v))
			return v;
	}
	struct str words = page_words(p, n), date = page_only_date(words);
	return date.n ? date : date_in(p, words);
}

static struct str date_said(const struct page *p, const struct html_node *item)
{
	for (const struct html_node *n = item; n; n = page_next(n, item)) {
		struct str v = html_node_attr(n, S("datetime"));
		struct str prop = html_node_attr(n, S("itemprop"));
		if (!v.n && (html_node_is(n, TAG_TIME) ||
				str_eq(prop, S("datePublished"))))
			v = date_of(p, n);
		if (page_is_date(v))
			return v;
	}
	return (struct str){NULL, 0};
}

/* ---- around it ---- */

/* On the item's line, which is no element of its own. */
static struct str date_on_line(
    const struct page *p, const struct html_node *item, bool before)
{
	const struct html_node *n = before ? item->prev : item->next;
	for (int i = 0; n && i < BESIDE_MAX; i++) {
		bool element = n->type == HTML_NODE_ELEMENT;
		if (element && (html_tag_block(n->tag) || n->tag == TAG_BR ||
				   page_has_link(n)))
			break;
		struct str s = n->type == HTML_NODE_TEXT ? n->name
			       : element		 ? page_words(p, n)
							 : S("");
		if ((s = p->near ? near_in(p, s) : page_only_date(s)).n)
			return s;
		n = before ? n->prev : n->next;
	}
	return (struct str){NULL, 0};
}

static bool heads(const struct html_node *n)
{
	return html_node_is(n, TAG_DT) || html_node_is(n, TAG_TIME) ||
	       page_is_heading(n);
}

/* The year that a heading names: "2026", "November 2026"; or absent. */
static struct str year_of(struct str heading)
{
	for (size_t i = 0; i + 4 <= heading.n; i++) {
		struct str s = str_sub(heading, i, i + 4);
		bool digits = true;
		for (size_t k = 0; k < 4; k++)
			digits &= ch_digit(s.p[k]);
		if (digits &&
		    (str_starts(s, S("20")) || str_starts(s, S("19"))) &&
		    (i + 4 == heading.n || !ch_digit(heading.p[i + 4])))
			return s;
		while (i < heading.n && ch_digit(heading.p[i]))
			i++;
	}
	return (struct str){NULL, 0};
}

/* The day in an item of an archive, whose year stands above it. */
static struct str day_in(
    const struct page *p, const struct html_node *item, struct str year)
{
	const struct html_node *n = year.n ? no_headline(item, item) : NULL;
	for (; n; n = no_headline(page_step(n, item), item)) {
		struct str s = without_marks(text_of(p, n)), day = {NULL, 0};
		if (s.n && s.n <= DAY_MAX)
			day = only_day(p,
			    arena_printf(p->a, "%.*s %.*s", PRS(s), PRS(year)));
		if (day.n)
			return day;
	}
	return (struct str){NULL, 0};
}

/* What heads several items: the date before them, in the same list or before
 * it, or the year of theirs. One that is none ends the search. */
static struct str date_above(const struct page *p, const struct html_node *item)
{
	const struct html_node *first = item;
	for (int up = 0; item && up < ABOVE_MAX; up++, item = item->parent) {
		const struct html_node *n = html_prev_element(item);
		while (n && !heads(n))
			n = html_prev_element(n);
		struct str s = n ? page_words(p, n) : S(""),
			   day = only_day(p, s);
		if (n)
			return day.n ? day : day_in(p, first, year_of(s));
	}
	return (struct str){NULL, 0};
}

/* "Posted on November 5, 2026 by Ann", below a heading. */
static struct str date_below(const struct page *p, const struct html_node *item)
{
	struct str s = {NULL, 0};
	const struct html_node *n = page_below(item, item);
	for (int i = 0; n && !s.n && i < BELOW_MAX; i++) {
		s = date_said(p, n);
		if (!s.n)
			s = date_alone(p, n);
		if (!s.n)
			s = date_on_a_line(p, n);
		n = page_below(item, n);
	}
	return s;
}

static struct str date_beside(
    const struct page *p, const struct html_node *item)
{
	const struct html_node *next = html_next_element(item);
	struct str s = {NULL, 0};
	if (!html_tag_block(item->tag)) {
		s = date_on_line(p, item, true);
		if (!s.n)
			s = date_on_line(p, item, false);
	}
	if (!s.n && html_node_is(item, TAG_DT) && next &&
	    html_node_is(next, TAG_DD))
		s = p->near ? near_in(p, page_words(p, next))
			    : page_only_date(page_words(p, next));
	return s.n ? s : date_above(p, item);
}

/* ---- in its URL ---- */

/* "2026/11/20", "2026-11-20", "20261120" at the front, no digit behind it. */
static struct str day_at(struct arena *a, struct str s)
{
	size_t gap =
		   s.n > 4 && (s.p[4] == '/' || s.p[4] == '-' || s.p[4] == '_'),
	       n = 8 + 2 * gap;
	if (s.n < n || (s.n > n && ch_digit(s.p[n])))
		return (struct str){NULL, 0};
	if (gap && s.p[4] != s.p[7])
		return (struct str){NULL, 0};
	for (size_t i = 0; i < n; i++)
		if (!(gap && (i == 4 || i == 7)) && !ch_digit(s.p[i]))
			return (struct str){NULL, 0};
	struct str day = arena_printf(
	    a, "%.4s-%.2s-%.2s", s.p, s.p + 4 + gap, s.p + 6 + 2 * gap);
	return page_is_date(day) ? day : (struct str){NULL, 0};
}

static struct str date_in_path(struct arena *a, struct str url)
{
	struct str day = {NULL, 0};
	for (size_t i = 1; i < url.n && !day.n; i++)
		if ((url.p[i] == '2' || url.p[i] == '1') &&
		    strchr("/-_", url.p[i - 1]))
			day = day_at(a, str_sub(url, i, url.n));
	return day;
}

static bool same_day(struct str day, struct str s)
{
	int64_t from, t;
	return date_parse(day, &from) && date_parse(s, &t) && t >= from &&
	       t - from < 86400;
}

/* In the item or around it, by what the page shows. */
static struct str date_shown(
    const struct page *p, struct html_node *item, bool place)
{
	struct str s = date_alone(p, item);
	if (!s.n)
		s = date_on_a_line(p, item);
	if (!s.n)
		s = date_beside(p, item);
	/* a place on this page is all that is below its heading */
	return s.n || place ? s : date_below(p, item);
}

struct str page_date(
    const struct page *p, struct html_node *item, struct str url)
{
	struct page near = *p;
	bool place = str_chr(url, '#') >= 0;
	near.near = true;
	if (p->date) {
		struct html_node *at = html_select_first(p->date, item);
		struct str s = at ? date_of(p, at) : (struct str){NULL, 0};
		return s.n || !at ? s : near_in(&near, text_of(p, at));
	}
	struct str s = date_said(p, item);
	if (s.n)
		return s;
	struct str day = date_in_path(p->a, url);
	if (day.n) {
		s = date_alone(p, item);
		return same_day(day, s) ? s : day;
	}
	s = date_shown(p, item, place);
	return s.n ? s : date_shown(&near, item, place);
}

/* ---- what is to come ---- */

static bool is_far(const struct page *p, const struct entry *e)
{
	return e->inferred != INSTANT_NONE && p->now - e->inferred > FAR &&
	       p->now - e->inferred <= FAR_MAX;
}

/* A day without its year that comes soon may be the last such or the next. News
 * have the newest first; where such days ascend, they are a calendar's. */
void page_undate_events(struct page *p)
{
	const struct entry *last = NULL;
	int up = 0, down = 0;
	vec_each (&p->f->entries, e) {
		if (!is_far(p, e))
			continue;
		up += last && e->inferred > last->inferred;
		down += last && e->inferred < last->inferred;
		last = e;
	}
	vec_each (&p->f->entries, e)
		if (up > down && is_far(p, e))
			e->inferred = INSTANT_NONE;
}
