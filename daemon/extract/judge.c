/* SPDX-License-Identifier: MIT */
/* gazetted: what inside an article's box is none of the article. */
#include "extract/judge.h"

#include <utf8proc.h>

#include "base/arena.h"
#include "base/url.h"
#include "base/utf8.h"
#include "extract/again.h"
#include "extract/byline.h"
#include "extract/form.h"
#include "extract/label.h"
#include "extract/litter.h"
#include "extract/meta.h"
#include "extract/notice.h"
#include "extract/picture.h"
#include "extract/points.h"
#include "extract/words.h"
#include "text/closed.h"
#include "text/date.h"
#include "text/furniture.h"
#include "text/listed.h"
#include "text/words.h"

#define LINE_UNITS   120 /* a longer block is no line of furniture */
#define PROSE_UNITS  60	 /* with a sentence's end: surely prose */
#define SIGNUP_UNITS 220 /* a longer paragraph is no invitation */
#define DROPPED_LIST 3	 /* items of a list that may be furniture */
#define BEFORE_REST  400 /* units before a heading that ends the article */
#define FILED_LINES  4	 /* that say where one text is filed */
#define TOLD_BYTES   5	 /* of a word that a headline is about */
#define TOLD_WORDS   2
#define FARM_LINKS   10	  /* in a block that is nothing but links */
#define LIST_LINKS   2	  /* links that make a list one of links */
#define SITE_MIN     4	  /* bytes of a name that is no word */
#define SITE_BYTES   40	  /* of its name before a text */
#define GLUED_MIN    24	  /* bytes of a headline that no sentence begins with */
#define ITEM_UNITS   60	  /* longer items tell what they lead to */
#define TAG_WORDS    3	  /* a line of no more is no standfirst */
#define TAG_UNITS    30	  /* nor is one of no more letters */
#define WIDE_BYTE    0xE2 /* first of a letter that may be a word's half */
#define WIDE_WORD    2
#define BOXED_LINES  3 /* in a row; more are a table without lines */
#define BOXED_MOST   4 /* in a text; more, and one for each two paragraphs, */
		       /* are its steps or its results */
#define BOXED_SHARE 10 /* one in so many of a text's letters at most */

/* ---- comparing ---- */

/* The next letter or digit in lower case, 0 at the end. */
static uint32_t next_letter(struct str s, size_t *i)
{
	while (*i < s.n) {
		uint32_t c = (unsigned char)s.p[*i];
		if (c < 0x80) {
			(*i)++;
			if (ch_alnum((char)c))
				return (unsigned char)ch_lower((char)c);
			continue;
		}
		*i += utf8_next(s, *i, &c);
		if (c == UTF8_BAD)
			continue;
		utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
		if (k <= UTF8PROC_CATEGORY_LO ||
		    (k >= UTF8PROC_CATEGORY_ND && k <= UTF8PROC_CATEGORY_NO))
			return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
	}
	return 0;
}

bool judge_same(struct str a, struct str b)
{
	size_t i = 0, j = 0, n = 0;
	for (;; n++) {
		uint32_t x = next_letter(a, &i), y = next_letter(b, &j);
		if (x != y)
			return false;
		if (!x)
			return n > 0;
	}
}

/* ---- lines ---- */

bool judge_prose(const struct block *b)
{
	return b->linked * 2 <= b->units &&
	       ((b->units >= PROSE_UNITS && b->ends) || b->units >= 150);
}

static bool is_date_line(struct str s)
{
	int64_t t;
	if (s.n > 60 || str_chr(s, '\t') >= 0)
		return false; /* numbers in a row are none */
	return date_parse(s, &t);
}

/* What is left of the picture of a post that was embedded. */
static bool is_embedded(struct str s)
{
	return str_starts(s, S("pic.twitter.com/")) ||
	       str_starts(s, S("pic.x.com/"));
}

/* "[Video: how the library works]", "[ad#2]": where something stood. */
static bool is_placeholder(const struct block *b)
{
	struct str word, s = b->text;
	if (b->units > PROSE_UNITS || !str_starts(s, S("[")) ||
	    !str_ends(s, S("]")) || b->linked)
		return false;
	str_split(&s, ' ', &word);
	return !s.n || str_chr(word, ':') > 0;
}

/* "Publié le 4 mars 2025 à 19h30 · Lecture 2 min.": more than one thing of the
 * page's own, how long it takes last. */
static bool ends_with_minutes(struct str s)
{
	static const struct str bars[] = {
	    S_INIT(" · "), S_INIT(" • "), S_INIT(" | ")};
	int minutes;
	for (size_t i = 0; i < sizeof(bars) / sizeof(*bars); i++) {
		struct str last = s;
		for (ptrdiff_t at; (at = str_find(last, bars[i])) >= 0;)
			last = str_sub(last, (size_t)at + bars[i].n, last.n);
		if (last.n < s.n && furniture_reading_time(last, &minutes))
			return true;
	}
	return false;
}

/* "Photo © Ann Example Photo © Ben Sample", below a picture or not. */
static bool is_credit(const struct block *b)
{
	return b->kind == BLOCK_TEXT && !b->ends && credit_marked(b->text);
}

static bool line_is_furniture(const struct block *b)
{
	if (b->units > LINE_UNITS || b->kind == BLOCK_PRE)
		return false;
	if (is_embedded(b->text) || is_placeholder(b) || is_credit(b) ||
	    ends_with_minutes(b->text))
		return true;
	enum furniture f = furniture_line(b->text);
	if (f == FURNITURE_NONE)
		return is_date_line(b->text);
	/* "Read: ..." may begin a sentence; with a link it leads away */
	return !b->ends || b->linked * 3 > b->units || b->units < 40;
}

/* "Worth a look: The bridges of the valley": no name or address behind it. */
static bool colon_and_title(struct str s)
{
	ptrdiff_t colon = str_find(s, S(": "));
	size_t spaces = 0;
	for (size_t i = colon > 0 ? (size_t)colon + 2 : s.n; i < s.n; i++)
		spaces += s.p[i] == ' ';
	return spaces + 1 > TAG_WORDS;
}

/* "Cars - Horoscope - Results - ...": the sections of a site. */
static bool is_farm(const struct block *b)
{
	return b->kind == BLOCK_TEXT && b->links >= FARM_LINKS &&
	       b->linked * 10 >= b->units * 7;
}

static bool leads(struct str line)
{
	static const struct str words[] = {S_INIT("read "), S_INIT("related"),
	    S_INIT("lire"), S_INIT("lees"), S_INIT("lesen"), S_INIT("leggi"),
	    S_INIT("leia"), S_INIT("lea"), S_INIT("czytaj"), S_INIT("zobacz"),
	    S_INIT("читайте"), S_INIT("Читайте"), S_INIT("mehr"),
	    S_INIT("video"), S_INIT("watch")};
	enum furniture f = furniture_line(line);
	for (size_t i = 0;
	     f == FURNITURE_LINE && i < sizeof(words) / sizeof(*words); i++)
		if (str_istarts(line, words[i]))
			return true;
	return f == FURNITURE_REST;
}

/* "READ MORE: * The bridge * The ferry": links behind what calls them so. */
static bool is_led(const struct block *b)
{
	ptrdiff_t colon = str_chr(b->text, ':');
	return b->links >= LIST_LINKS && !b->ends && colon > 0 &&
	       b->linked * 10 >= b->units * 6 &&
	       leads(str_sub(b->text, 0, (size_t)colon));
}

/* "Home » News » Bridge": where in the site the text stands. */
static bool is_crumbs(const struct block *b)
{
	static const struct str marks[] = {
	    S_INIT(" » "), S_INIT(" › "), S_INIT(" > "), S_INIT(" / ")};
	for (size_t k = 0; b->links && b->units < LINE_UNITS &&
			   k < sizeof(marks) / sizeof(*marks);
	     k++) {
		ptrdiff_t at = str_find(b->text, marks[k]);
		struct str rest =
		    str_sub(b->text, (size_t)at + marks[k].n, b->text.n);
		if (at > 0 && str_find(rest, marks[k]) > 0)
			return true;
	}
	return false;
}

/* A paragraph that is a link leads away. Items are judged by their list. */
static bool is_link(const struct block *b)
{
	if (!b->linked || b->kind == BLOCK_PRE || b->kind == BLOCK_ITEM)
		return false;
	uint32_t most = b->kind == BLOCK_ROW ? 9 : 7;
	if (b->kind == BLOCK_TEXT && b->links == 1 && !b->ends &&
	    b->units < LINE_UNITS && colon_and_title(b->text))
		most = 4;
	if (is_farm(b) || is_led(b))
		return true;
	if (str_istarts(b->text, S("tags")) &&
	    b->linked * 10 >= b->units * most)
		return true; /* however many */
	return b->linked * 10 >= b->units * most && b->units < 200;
}

/* ---- lists of links ---- */

static void drop_range(struct page *p, uint32_t b0, uint32_t b1)
{
	for (uint32_t i = b0; i < b1; i++)
		p->block[i].drop = true;
}

/* A list that the paragraph before it ends in a colon for is of the text. */
static bool announced(
    const struct page *p, const struct body *body, uint32_t list)
{
	if (list <= body->b0)
		return false;
	const struct block *b = &p->block[list - 1];
	return !b->drop && b->kind == BLOCK_TEXT && b->units > 30 &&
	       str_ends(b->text, S(":")) &&
	       furniture_line(b->text) == FURNITURE_NONE;
}

static void drop_link_lists(struct page *p, const struct body *body)
{
	if (body->box == PAGE_NONE)
		return;
	for (uint32_t i = body->box; i < p->node[body->box].end; i++) {
		const struct node *n = &p->node[i];
		if ((n->tag != TAG_UL && n->tag != TAG_OL && n->tag != TAG_DL &&
			n->tag != TAG_TABLE) ||
		    n->b0 == n->b1)
			continue;
		uint32_t units = 0, linked = 0, links = 0;
		for (uint32_t k = n->b0; k < n->b1; k++) {
			units += p->block[k].units;
			linked += p->block[k].linked;
			links += p->block[k].links;
		}
		bool told = units > (n->b1 - n->b0) * ITEM_UNITS;
		uint32_t most = n->tag == TAG_TABLE ? 8 : told ? 7 : 5;
		bool away = linked * 10 > units * most &&
			    (links >= LIST_LINKS || linked * 10 > units * 9);
		if (away && !announced(p, body, n->b0))
			drop_range(p, n->b0, n->b1);
		else if (n->tag == TAG_TABLE)
			continue; /* it may be for layout */
		i = n->end - 1;	  /* the lists in it are of it */
	}
}

/* ---- notices ---- */

#define PROMOTION_MAX 8 /* lines of it */

/* What readers are told that they may skip, up to where it is over. */
static void drop_promotions(struct page *p, const struct body *body)
{
	uint32_t from = PAGE_NONE;
	for (uint32_t i = body->b0; i < body->b1; i++) {
		if (str_istarts(
			p->block[i].text, S("skip past newsletter promotion")))
			from = i;
		if (!str_istarts(
			p->block[i].text, S("after newsletter promotion")))
			continue;
		if (from != PAGE_NONE && i - from <= PROMOTION_MAX)
			drop_range(p, from, i + 1);
		from = PAGE_NONE;
	}
}

/* The heading right over block `i`, in the same box. */
static void drop_heading_of(struct page *p, const struct body *body, uint32_t i)
{
	struct block *h = i > body->b0 ? &p->block[i - 1] : NULL;
	if (h && h->kind == BLOCK_HEADING &&
	    p->node[h->node].parent == p->node[p->block[i].node].parent)
		h->drop = true;
}

/* At the end of the text all of them go, and lines behind one that lead
 * where it does. */
static void drop_notices_behind(struct page *p, const struct body *body)
{
	uint32_t kept = body->b1, i = body->b1;
	while (i > body->b0 &&
	       (p->block[i - 1].drop ||
		   notice_of(p->block[i - 1].text) != NOTICE_NONE ||
		   !judge_prose(&p->block[i - 1])))
		i--;
	for (uint32_t k = body->b1; i > body->b0 && k-- > i;) {
		if (p->block[k].drop ||
		    notice_of(p->block[k].text) == NOTICE_NONE)
			continue;
		for (uint32_t l = k; l < kept; l++)
			p->block[l].drop |= l == k || p->block[l].linked;
		kept = k;
	}
}

/* Is a paragraph about what the headline is about? Then it is the news, be it
 * of cookies, of browsers or of opinions. */
static bool is_told_of(const struct extracted *known, struct str text)
{
	int shared = 0;
	struct words w = words_of(known->title);
	struct word word;
	while (shared < TOLD_WORDS && words_next(&w, &word))
		shared += word.raw.n >= TOLD_BYTES &&
			  !closed_word(word.folded, known->language) &&
			  str_ifind(text, word.raw) >= 0;
	return shared == TOLD_WORDS;
}

/* Between paragraphs a short one that wants subscribers goes, before the text
 * all of them do. */
static void drop_notices(
    struct page *p, const struct extracted *known, const struct body *body)
{
	bool text = false;
	drop_notices_behind(p, body);
	for (uint32_t i = body->b0; i < body->b1; i++) {
		struct block *b = &p->block[i];
		bool invites = b->units < SIGNUP_UNITS;
		if (b->drop || b->kind == BLOCK_PRE || (text && !invites))
			continue;
		enum notice n = notice_of(b->text);
		if (n != NOTICE_NONE && is_told_of(known, b->text))
			n = NOTICE_NONE;
		if (n == NOTICE_SIGNUP && invites) {
			b->drop = true;
			drop_heading_of(p, body, i);
		} else if (n != NOTICE_NONE && !text) {
			b->drop = true;
		} else if (n == NOTICE_NONE && judge_prose(b)) {
			text = true;
		}
	}
}

/* ---- the edges ---- */

static uint32_t first_prose(const struct page *p, const struct body *body)
{
	uint32_t i = body->b0;
	while (i < body->b1 && (p->block[i].drop || !judge_prose(&p->block[i])))
		i++;
	return i;
}

/* Words of the boxes around a block, up to the article's. */
static uint32_t words_around(
    const struct page *p, const struct block *b, uint32_t box)
{
	uint32_t w = 0;
	for (uint32_t n = b->node; n != PAGE_NONE && n != box;
	     n = p->node[n].parent)
		w |= p->node[n].words;
	return w;
}

/* "By Ann Example, Harbour Press writer | 4 March, 9:41 | updated an hour ago":
 * who and when, however long. */
static bool who_and_when(struct str line)
{
	struct str value;
	return when_in_parts(line) ||
	       (label_of(line, &value) == LABEL_AUTHOR &&
		   (when_in_line(line) || str_ends(line, S(" ago"))));
}

/* Is a line about who wrote it: the name, or "Ann Example is a reporter"? */
static bool of_author(const struct extracted *known, const struct block *b)
{
	static const struct str does[] = {S_INIT(" is "), S_INIT(" covers "),
	    S_INIT(" writes "), S_INIT(" reports "), S_INIT(" reported from "),
	    S_INIT(" ist "), S_INIT(" est "), S_INIT(" es "), S_INIT(" è "),
	    S_INIT(" é "), S_INIT(" jest ")};
	for (size_t i = 0; i < known->authors.n; i++) {
		struct str name = known->authors.v[i];
		struct str rest = str_sub(b->text, name.n, b->text.n);
		if (judge_same(b->text, name))
			return true;
		bool full = b->units < SIGNUP_UNITS && str_chr(name, ' ') > 0 &&
			    str_starts(b->text, name);
		for (size_t k = 0; full && k < sizeof(does) / sizeof(*does);
		     k++)
			if (str_starts(rest, does[k]))
				return true;
	}
	return false;
}

/* A box that names an author, and then tells of her: "Ann Example | Ann Example
 * has been with the Gazette since May." */
static void drop_bios(
    struct page *p, const struct extracted *known, const struct body *body)
{
	uint32_t box = PAGE_NONE;
	struct str name = {NULL, 0};
	for (uint32_t i = body->b0; i < body->b1; i++) {
		struct block *b = &p->block[i];
		uint32_t up = b->node;
		if (up == PAGE_NONE)
			return; /* scraped: there are no boxes */
		up = p->node[up].parent;
		for (size_t k = 0; k < known->authors.n; k++)
			if (judge_same(b->text, known->authors.v[k])) {
				name = known->authors.v[k];
				box = up;
			}
		if (box != PAGE_NONE && box != body->box && up == box &&
		    b->text.n > name.n && str_starts(b->text, name))
			b->drop = true;
	}
}

/* "The Gazette is the largest ...", below a text that is not about it. */
static bool of_house(const struct extracted *known, const struct block *b)
{
	static const struct str is[] = {S_INIT(" is "), S_INIT(" ist "),
	    S_INIT(" est "), S_INIT(" es "), S_INIT(" è "), S_INIT(" é "),
	    S_INIT(" jest ")};
	struct str site = known->site;
	struct str rest = str_sub(b->text, site.n, b->text.n);
	if (site.n < SITE_MIN || !str_istarts(b->text, site) ||
	    str_ifind(known->title, site) >= 0)
		return false;
	rest = str_sub(rest, 0, SITE_BYTES);
	for (size_t i = 0; i < sizeof(is) / sizeof(*is); i++)
		if (str_find(rest, is[i]) >= 0)
			return true;
	return false;
}

/* "112": how many have shared it. */
static bool is_count(struct str s)
{
	size_t digits = 0;
	while (digits < s.n && ch_digit(s.p[digits]))
		digits++;
	return s.n && digits == s.n;
}

/* "Our newsroom", "Exclusive": a word or two above a text. "Final score: 3-2"
 * tells something. */
static bool is_tag(const struct block *b)
{
	uint32_t words = 1, wide = 0, c;
	for (size_t i = 0; i < b->text.n; i += utf8_next(b->text, i, &c)) {
		char now = b->text.p[i];
		if (ch_digit(now) || (now == ':' && i + 1 < b->text.n))
			return false;
		words += now == ' ';
		wide += (unsigned char)now >= WIDE_BYTE;
	}
	words += wide / WIDE_WORD; /* scripts that part no words */
	return words <= TAG_WORDS && b->units <= TAG_UNITS && !b->strong &&
	       str_chr(b->text, ',') < 0;
}

/* "2 hours ago in <News>, <3 comments> <Print> | <Send>" */
static bool is_tools(const struct block *b, uint32_t around)
{
	return (around & (W_META | W_SHARE)) && b->links >= LIST_LINKS &&
	       b->units < LINE_UNITS && !b->ends && b->linked * 3 > b->units;
}

/* "Details", "By Ann Example": the labels up to that of who wrote it; a point
 * of the text has more words. */
static void drop_list(struct page *p, uint32_t i)
{
	for (p->block[i].drop = true; i-- > 0;) {
		struct block *b = &p->block[i];
		if (!b->drop &&
		    (b->kind != BLOCK_ITEM || b->ends || b->units > TAG_UNITS ||
			str_chr(b->text, ' ') >= 0))
			return;
		b->drop = true;
	}
}

/* Above the text: the headline, and all before it; then crumbs. */
static void trim_front(
    struct page *p, const struct extracted *known, const struct body *body)
{
	uint32_t start = first_prose(p, body);
	/* a headline that asks looks like a sentence */
	while (start < body->b1 &&
	       judge_same(p->block[start].text, known->title)) {
		p->block[start].drop = true;
		start = first_prose(p, body);
	}
	for (uint32_t i = start; i-- > body->b0;) {
		struct block *b = &p->block[i];
		bool head = b->kind == BLOCK_HEADING && b->level == 1;
		if (!head && !judge_same(b->text, known->title))
			continue;
		drop_range(p, body->b0, i + 1);
		break;
	}
	for (uint32_t i = body->b0; i < start; i++) {
		struct block *b = &p->block[i];
		if (b->drop || b->kind == BLOCK_HEADING)
			continue;
		if (b->kind == BLOCK_ITEM && byline_is(p->a, b->text))
			drop_list(p, i);
		uint32_t w = words_around(p, b, body->box);
		bool crumb =
		    b->linked || when_in_line(b->text) ||
		    (w & (W_META | W_AUTHOR | W_DATE | W_CATEGORY | W_TITLE)) ||
		    byline_is(p->a, b->text);
		if (of_author(known, b) || is_count(b->text) || is_crumbs(b) ||
		    is_tools(b, w) ||
		    (b->units < LINE_UNITS && !b->ends &&
			who_and_when(b->text)))
			b->drop = true;
		else if (!b->ends && b->units < PROSE_UNITS &&
			 (crumb || !b->in_paragraph || is_tag(b)) &&
			 b->kind != BLOCK_ROW && b->kind != BLOCK_ITEM)
			b->drop = true;
	}
}

/* Is it a line in a box that is no cell or item, and opens nothing? */
static bool is_boxed_line(
    const struct page *p, const struct body *body, uint32_t i)
{
	const struct block *b = &p->block[i];
	if (b->kind != BLOCK_TEXT || b->in_paragraph || b->ends || b->strong ||
	    b->units >= PROSE_UNITS || str_ends(b->text, S(":")))
		return false;
	for (uint32_t n = b->node; n != PAGE_NONE && n != body->box;
	     n = p->node[n].parent)
		if (p->node[n].tag == TAG_TD || p->node[n].tag == TAG_TH ||
		    p->node[n].tag == TAG_CAPTION || p->node[n].tag == TAG_LI ||
		    p->node[n].tag == TAG_DD || p->node[n].tag == TAG_DT)
			return false;
	return true;
}

/* A score, a number to call, what somebody said. */
static bool tells_itself(struct str line)
{
	static const struct str quotes[] = {S_INIT("\""), S_INIT("“"),
	    S_INIT("„"), S_INIT("«"), S_INIT("»"), S_INIT("”"), S_INIT("「")};
	bool digits = false, letters = false;
	for (size_t i = 0; i < sizeof(quotes) / sizeof(*quotes); i++)
		if (str_starts(line, quotes[i]))
			return true;
	for (size_t i = 0; i < line.n; i++) {
		digits |= ch_digit(line.p[i]);
		letters |= ch_alpha(line.p[i]) || (line.p[i] & 0x80);
	}
	return digits && letters;
}

/* The end of the lines in boxes from `i` on, and how many they are. */
static uint32_t boxed_lines(
    const struct page *p, const struct body *body, uint32_t i, uint32_t *out_n)
{
	*out_n = 0;
	while (i < body->b1 && (p->block[i].drop || is_boxed_line(p, body, i)))
		*out_n += !p->block[i++].drop;
	return i;
}

/* Where the text stands in paragraphs, a line or two in mere boxes between them
 * were put there by the page: "Listen to this", "Story continues". More of them
 * may be what is needed for a cake, or how each of its steps is called. */
static void drop_boxed_lines(struct page *p, const struct body *body)
{
	uint64_t in = 0, out = 0;
	uint32_t paragraphs = 0, all = 0, lines;
	for (uint32_t i = body->b0; i < body->b1; i++) {
		const struct block *b = &p->block[i];
		if (b->node == PAGE_NONE)
			return; /* scraped: there are no boxes */
		if (b->drop || b->kind != BLOCK_TEXT || !judge_prose(b))
			continue;
		*(b->in_paragraph ? &in : &out) += b->units;
		paragraphs++;
	}
	if (!in || out * BOXED_SHARE > in)
		return;
	for (uint32_t i = body->b0; i < body->b1; i++) {
		i = boxed_lines(p, body, i, &lines);
		all += lines;
	}
	if (all >= BOXED_MOST && all * 2 > paragraphs)
		return;
	for (uint32_t i = body->b0, end; i < body->b1; i = end + 1) {
		end = boxed_lines(p, body, i, &lines);
		for (uint32_t k = i; k < end && lines <= BOXED_LINES; k++)
			p->block[k].drop |= !tells_itself(p->block[k].text);
	}
}

static uint32_t last_kept(const struct page *p, const struct body *body)
{
	uint32_t i = body->b1;
	while (i > body->b0 && p->block[i - 1].drop)
		i--;
	return i;
}

/* "ann@example.org", "(ann/ben)": signs of who wrote it. */
static bool is_sign(struct str s)
{
	bool brackets = str_starts(s, S("(")) && str_ends(s, S(")"));
	size_t odd = 0;
	for (size_t i = 0; i < s.n; i++)
		odd += ch_space(s.p[i]) || (s.p[i] >= 'A' && s.p[i] <= 'Z') ||
		       (unsigned char)s.p[i] >= 0x80;
	return s.n < 60 && !odd &&
	       (str_chr(s, '@') > 0 || (brackets && s.n < 24));
}

/* Is it a line of a list of which half is none of the article already? */
static bool of_dropped_list(const struct page *p, const struct block *b)
{
	uint32_t n = b->node, item = PAGE_NONE, dropped = 0, all;
	while (n != PAGE_NONE && p->node[n].tag != TAG_UL &&
	       p->node[n].tag != TAG_OL) {
		item = n;
		n = p->node[n].parent;
	}
	if (b->kind != BLOCK_ITEM || n == PAGE_NONE || item == PAGE_NONE ||
	    p->node[item].b1 - p->node[item].b0 > 1 || judge_prose(b))
		return false;
	all = p->node[n].b1 - p->node[n].b0;
	for (uint32_t i = p->node[n].b0; i < p->node[n].b1; i++)
		dropped += p->block[i].drop;
	return all >= DROPPED_LIST && dropped * 2 >= all;
}

/* Below it: headings, links, lines that are no sentences. */
static void trim_back(
    struct page *p, const struct extracted *known, const struct body *body)
{
	for (uint32_t i; (i = last_kept(p, body)) > body->b0;) {
		struct block *b = &p->block[i - 1];
		bool line = !b->ends && b->units < PROSE_UNITS &&
			    b->kind == BLOCK_TEXT &&
			    (b->linked || !b->in_paragraph ||
				str_ends(b->text, S(":")));
		bool sign = b->kind == BLOCK_TEXT && b->units < SIGNUP_UNITS &&
			    (of_author(known, b) || of_house(known, b) ||
				is_sign(b->text) ||
				(b->units < PROSE_UNITS * 2 / 3 && !b->ends &&
				    when_in_line(b->text)));
		if (b->kind != BLOCK_HEADING && !line && !sign &&
		    !of_dropped_list(p, b))
			break;
		b->drop = true;
	}
}

/* Where the rest that block `i` opens is over: with its box, where the text
 * goes on behind that as it stood before; else with the article. */
static uint32_t rest_ends(
    const struct page *p, const struct body *body, uint32_t i)
{
	uint32_t n = p->block[i].node, box = PAGE_NONE, before = i;
	while (before > body->b0 && (p->block[before - 1].drop ||
					!judge_prose(&p->block[before - 1])))
		before--;
	for (; n != PAGE_NONE && n != body->box; n = p->node[n].parent)
		if (p->node[n].b0 == i && p->node[n].b1 > i + 1)
			box = n;
	if (box == PAGE_NONE || before == body->b0)
		return body->b1;
	uint32_t beside = p->node[p->block[before - 1].node].parent;
	for (uint32_t k = p->node[box].b1; k < body->b1; k++)
		if (!p->block[k].drop && judge_prose(&p->block[k]) &&
		    p->node[p->block[k].node].parent == beside)
			return p->node[box].b1;
	return body->b1;
}

/* Behind a heading that opens the rest, all goes, if most of the article
 * stands before it. */
static void cut_rest(struct page *p, const struct body *body)
{
	uint64_t total = 0, before = 0;
	for (uint32_t i = body->b0; i < body->b1; i++)
		if (!p->block[i].drop)
			total += p->block[i].units;
	for (uint32_t i = body->b0; i < body->b1; i++) {
		struct block *b = &p->block[i];
		if (b->drop)
			continue;
		bool label = b->units < LINE_UNITS / 2 && !b->linked &&
			     b->kind != BLOCK_ITEM && b->kind != BLOCK_ROW;
		/* a label may stand between paragraphs, a heading parts */
		bool most =
		    b->kind == BLOCK_HEADING
			? before > BEFORE_REST || before * 10 > total * 6
			: before * 10 > total * 8;
		if (label && most &&
		    furniture_line(b->text) == FURNITURE_REST) {
			uint32_t end = rest_ends(p, body, i);
			drop_range(p, i, end);
			if (end == body->b1)
				return;
			i = end - 1;
			continue;
		}
		before += b->units;
	}
}

/* "Posted in <News>", "Tagged with <bridge>, <river>" */
static bool is_filed(const struct block *b)
{
	static const struct str begins[] = {S_INIT("posted in "),
	    S_INIT("filed under"), S_INIT("tagged with "), S_INIT("tagged "),
	    S_INIT("eingeordnet unter"), S_INIT("getaggt mit"),
	    S_INIT("veröffentlicht in "), S_INIT("veröffentlicht unter"),
	    S_INIT("verschlagwortet mit"), S_INIT("abgelegt unter"),
	    S_INIT("publié dans "), S_INIT("classé dans "),
	    S_INIT("publicado en "), S_INIT("archivado en "),
	    S_INIT("etiquetado "), S_INIT("publicado em "),
	    S_INIT("arquivado em "), S_INIT("pubblicato in "),
	    S_INIT("archiviato in "), S_INIT("contrassegnato da "),
	    S_INIT("geplaatst in "), S_INIT("gepubliceerd in "),
	    S_INIT("getagd "), S_INIT("opublikowano w "),
	    S_INIT("zaszufladkowano do "), S_INIT("publicerat i "),
	    S_INIT("publisert i "), S_INIT("udgivet i ")};
	for (size_t i = 0;
	     b->links && !b->ends && i < sizeof(begins) / sizeof(*begins); i++)
		if (str_istarts(b->text, begins[i]))
			return true;
	return false;
}

/* Does a text go on behind block `i` in the box that it is in before it? */
static bool goes_on(const struct page *p, const struct body *body, uint32_t i)
{
	uint32_t box = PAGE_NONE;
	if (p->block[i].node == PAGE_NONE)
		return true; /* scraped: nobody knows */
	for (uint32_t k = i; k-- > body->b0 && box == PAGE_NONE;)
		if (!p->block[k].drop && judge_prose(&p->block[k]))
			box = p->node[p->block[k].node].parent;
	for (uint32_t k = i; k < body->b1 && box != PAGE_NONE; k++)
		if (!p->block[k].drop && judge_prose(&p->block[k]) &&
		    p->node[p->block[k].node].parent == box)
			return true;
	return false;
}

/* Behind the one text of a page, where that is filed, stand others. */
static void cut_filed(struct page *p, const struct body *body)
{
	uint64_t before = 0;
	uint32_t first = body->b1, last = 0;
	for (uint32_t i = body->b0; i < body->b1; i++) {
		const struct block *b = &p->block[i];
		if (is_filed(b)) {
			first = last ? first : i;
			last = i + 1;
		} else if (!last) {
			before += b->drop ? 0 : b->units;
		}
	}
	if (last && before > BEFORE_REST && last - first <= FILED_LINES &&
	    !goes_on(p, body, first))
		drop_range(p, first, body->b1);
}

/* Behind the sections of the site nothing of the article is left, if most of
 * it stands before them: the site tells what it is, and whose. */
static void cut_farm(struct page *p, const struct body *body)
{
	uint64_t total = 0, before = 0;
	for (uint32_t i = body->b0; i < body->b1; i++)
		if (!p->block[i].drop && !is_farm(&p->block[i]))
			total += p->block[i].units;
	for (uint32_t i = body->b0; i < body->b1; i++) {
		const struct block *b = &p->block[i];
		if (is_farm(b) &&
		    (before > BEFORE_REST || before * 10 > total * 6)) {
			if (before * 2 > total)
				drop_range(p, i, body->b1);
			return;
		}
		before += b->drop ? 0 : b->units;
	}
}

/* In scraped text a line behind "Read also" is the title it leads to. */
static void drop_led_to(struct page *p, const struct body *body)
{
	for (uint32_t i = body->b0; i + 2 < body->b1; i++) {
		const struct block *b = &p->block[i];
		struct block *next = &p->block[i + 1];
		if (b->node == PAGE_NONE && b->units < LINE_UNITS / 2 &&
		    leads(b->text) && !next->ends && next->units < LINE_UNITS)
			next->drop = true;
	}
}

/* ---- headings over nothing ---- */

static void drop_empty_headings(struct page *p, const struct body *body)
{
	int over = 7; /* level of what follows; 0: text */
	for (uint32_t i = body->b1; i-- > body->b0;) {
		struct block *b = &p->block[i];
		if (b->kind != BLOCK_HEADING) {
			if (!b->drop)
				over = 0;
			continue;
		}
		if (b->drop) {
			continue;
		}
		if (over && over <= b->level)
			b->drop = true;
		else
			over = b->level;
	}
}

/* ---- who publishes it ---- */

/* The page's name, or its last word, "Orlin 247", or what its address says. */
static bool names_site(
    const struct page *p, const struct extracted *known, struct str head)
{
	struct str site = known->site;
	if (!head.n || head.n > SITE_BYTES)
		return false;
	if (judge_same(head, site))
		return true;
	for (ptrdiff_t at; (at = str_chr(site, ' ')) >= 0;)
		site = str_sub(site, (size_t)at + 1, site.n);
	return judge_same(head, site) ||
	       judge_same(head, url_site(p->a, known->url));
}

/* "Orlin Post – The ...": its name where agencies have theirs. */
static void cut_site(struct page *p, const struct extracted *known, uint32_t i)
{
	static const struct str dashes[] = {
	    S_INIT(" - "), S_INIT(" – "), S_INIT(" — ")};
	struct str *text = &p->block[i].text;
	for (size_t k = 0; k < sizeof(dashes) / sizeof(*dashes); k++) {
		ptrdiff_t at = str_find(*text, dashes[k]);
		if (at > 0 &&
		    names_site(p, known, str_sub(*text, 0, (size_t)at)))
			*text =
			    str_sub(*text, (size_t)at + dashes[k].n, text->n);
	}
}

/* "Council votes for a bridge The council ...": the headline, with no mark
 * between. */
static void cut_title(struct page *p, const struct extracted *known, uint32_t i)
{
	struct str *text = &p->block[i].text, title = known->title;
	struct str rest = str_trim(str_sub(*text, title.n, text->n));
	if (title.n >= GLUED_MIN && str_starts(*text, title) &&
	    str_chr(title, ' ') > 0 && rest.n > title.n / 2 &&
	    word_capital(rest))
		*text = rest;
}

void judge(
    struct page *p, const struct extracted *known, const struct body *body)
{
	form_drop(p, body);
	litter_drop(p, body);
	again_labels(p, body);
	drop_promotions(p, body);
	drop_link_lists(p, body);
	drop_led_to(p, body);
	cut_rest(p, body);
	cut_farm(p, body);
	cut_filed(p, body);
	for (uint32_t i = body->b0; i < body->b1; i++) {
		struct block *b = &p->block[i];
		if (b->kind == BLOCK_CAPTION || line_is_furniture(b) ||
		    is_link(b))
			b->drop = true;
	}
	again_lines(p, body, first_prose(p, body));
	drop_notices(p, known, body);
	drop_bios(p, known, body);
	drop_boxed_lines(p, body);
	points_drop(p, body);
	trim_front(p, known, body);
	trim_back(p, known, body);
	drop_empty_headings(p, body);
	uint32_t first = first_prose(p, body);
	if (first < body->b1) {
		size_t n = p->block[first].text.n;
		cut_title(p, known, first);
		cut_site(p, known, first);
		p->block[first].cut = p->block[first].text.n < n;
	}
	litter_cut(p, body);
}
