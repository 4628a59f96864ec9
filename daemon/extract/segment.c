/* SPDX-License-Identifier: MIT */
/* gazetted: the text of a page cut into blocks. */
/*
 * One walk over the nodes. A box (any element that begins a line) ends the
 * block before it and after it; two <br> end one too, and so does one <br>
 * behind a sentence's end, which is how pages without <p> part paragraphs.
 * Cells of a table stay on one row unless they hold boxes of their own.
 */
#include "extract/segment.h"

#include <string.h>
#include <utf8proc.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "extract/caps.h"
#include "extract/words.h"
#include "text/sentence.h"
#include "text/words.h"

#define PARTED_UNITS   160 /* of a line of parts */
#define STOPLESS_UNITS 70  /* of Thai: more than a headline has */

#define SAID_UNITS 120 /* a longer heading that ends is a paragraph */
#define LINE_UNITS 60  /* a shorter one goes on behind a <br> */
#define LONG_UNITS 160 /* a longer one is a paragraph */
#define TAIL_BYTES 400 /* more than LINE_UNITS letters in any script */

struct cutter {
	struct page *p;
	struct buf text; /* of the block under way */
	struct block now;
	uint32_t cap;
	uint32_t i;	   /* the node */
	uint32_t link_end; /* inside a link up to here */
	uint32_t bold_end;
	uint32_t pre_end;
	uint32_t boxes[EXTRACT_DEPTH_MAX];
	size_t depth;
	int breaks; /* <br> since the last text */
};

/* ---- measuring ---- */

/* How many letters of an alphabet a character stands for. */
static uint32_t letters(uint32_t c)
{
	if (c < 0x1100)
		return 1;
	if ((c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) ||
	    (c >= 0x20000 && c <= 0x3ffff))
		return 3;
	if ((c >= 0x3040 && c <= 0x30ff) || (c >= 0xac00 && c <= 0xd7af))
		return 2;
	return 1;
}

static bool ends_sentence(uint32_t c)
{
	switch (c) {
	case '.':
	case '!':
	case '?':
	case 0x2026:
	case 0x3002:
	case 0xff01:
	case 0xff1f:
	case 0xff0e:
	case 0x61f:
	case 0x6d4:
	case 0x964:
	case 0x965:
	case 0x1362:
	case 0x589:
	case 0x17d4:
	case 0x104b: return true;
	default: return false;
	}
}

/* May stand behind the mark that ends a sentence. */
static bool closing(uint32_t c)
{
	return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201d ||
	       c == 0x2019 || c == 0xbb || c == 0x201c || c == 0x300d ||
	       c == 0x300f || c == 0xff09 || c == 0x203a || c == ' ';
}

/* Thai, Lao, Burmese and Khmer end sentences with a space at most. */
static bool without_stops(uint32_t c)
{
	return (c >= 0xe00 && c < 0xf00) || (c >= 0x1000 && c < 0x10a0) ||
	       (c >= 0x1780 && c < 0x1800);
}

void page_measure(struct block *b)
{
	struct str s = b->text;
	uint32_t bare = 0;
	b->units = b->stops = 0;
	b->ends = false;
	for (size_t i = 0, n; i < s.n; i += n) {
		uint32_t c = (unsigned char)s.p[i];
		n = 1;
		if (c >= 0x80)
			n = utf8_next(s, i, &c);
		b->units += letters(c);
		bool end = ends_sentence(c);
		bare += without_stops(c);
		b->stops += end || c == ',' || c == ';' || c == 0x3001 ||
			    c == 0xff0c || c == 0x60c;
		if (end)
			b->ends = true;
		else if (!closing(c))
			b->ends = false;
	}
	/* "Ann Example | 3 March | 5 min." is no sentence */
	if (b->ends && b->units < PARTED_UNITS &&
	    (str_find(s, S(" | ")) >= 0 || str_find(s, S(" · ")) >= 0 ||
		str_find(s, S(" • ")) >= 0))
		b->ends = false;
	b->ends |= bare > STOPLESS_UNITS && bare * 2 > b->units;
}

static uint32_t units_of(struct str s)
{
	uint32_t u = 0;
	bool gap = true;
	for (size_t i = 0, n; i < s.n; i += n) {
		uint32_t c = (unsigned char)s.p[i];
		n = 1;
		if (c >= 0x80)
			n = utf8_next(s, i, &c);
		bool space = c <= ' ';
		u += space ? !gap : letters(c);
		gap = space;
	}
	return u;
}

/* ---- one block ---- */

static bool is_cell(enum html_tag t)
{
	return t == TAG_TD || t == TAG_TH;
}

static void set_kind(const struct page *p, struct block *b)
{
	for (uint32_t n = p->node[b->from].parent;
	     n != PAGE_NONE && n > b->node; n = p->node[n].parent)
		if ((p->node[n].words & W_CAPTION) &&
		    p->node[n].tag == TAG_SPAN)
			b->kind = BLOCK_CAPTION;
	for (uint32_t n = b->node; n != PAGE_NONE; n = p->node[n].parent) {
		enum html_tag t = p->node[n].tag;
		if (t > TAG_H1 && t <= TAG_H6 && b->ends &&
		    b->units > SAID_UNITS) {
			continue; /* large letters */
		} else if (t >= TAG_H1 && t <= TAG_H6) {
			b->kind = BLOCK_HEADING;
			b->level = 1 + (int)(t - TAG_H1);
		} else if (t == TAG_FIGCAPTION) {
			b->kind = BLOCK_CAPTION;
		} else if (t == TAG_PRE) {
			b->kind = BLOCK_PRE;
		} else if (t == TAG_LI || t == TAG_DD || t == TAG_DT) {
			b->kind = BLOCK_ITEM;
		} else if (t == TAG_BLOCKQUOTE) {
			b->kind = BLOCK_QUOTE;
		} else if (t == TAG_TR) {
			b->kind = BLOCK_ROW;
		} else if (t == TAG_P) {
			b->in_paragraph = true;
			continue;
		} else if (t == TAG_DIV || t == TAG_SPAN ||
			   (is_cell(t) && str_chr(b->text, '\t') > 0)) {
			continue; /* a row begins in its first cell */
		}
		return;
	}
}

static void flush(struct cutter *c)
{
	struct page *p = c->p;
	struct str s = page_trim(buf_str(&c->text));
	if (s.n && p->blocks < EXTRACT_BLOCKS_MAX) {
		if (p->blocks == c->cap) {
			c->cap = c->cap ? c->cap * 2 : 256;
			p->block = arena_regrow(p->a, p->block, p->blocks,
			    c->cap, sizeof(*p->block));
		}
		struct block *b = &p->block[p->blocks++];
		*b = c->now;
		b->text = str_dup(p->a, s);
		b->to = c->i;
		page_measure(b);
		set_kind(p, b);
	}
	buf_clear(&c->text);
	c->now = (struct block){.node = PAGE_NONE};
	c->breaks = 0;
}

static uint32_t box(const struct cutter *c)
{
	return c->depth ? c->boxes[c->depth - 1] : 0;
}

/* Does a text of some length end with a sentence? Only its tail is looked at:
 * a page may be one block of a hundred thousand lines. */
static bool sentence_ends(struct str s)
{
	struct block tail = {.text = str_trim(s)};
	size_t from = tail.text.n > TAIL_BYTES ? tail.text.n - TAIL_BYTES : 0;
	while (from < tail.text.n && (tail.text.p[from] & 0xc0) == 0x80)
		from++;
	tail.text = str_sub(tail.text, from, tail.text.n);
	page_measure(&tail);
	return tail.ends && tail.units > LINE_UNITS;
}

/* All of the block so far is bold, and what comes next is not. What is longer
 * is no heading, and would be read again at each <br>. */
static bool heading_ends(const struct cutter *c)
{
	return c->now.strong && c->i >= c->bold_end &&
	       c->text.n <= TAIL_BYTES &&
	       c->now.strong == units_of(page_trim(buf_str(&c->text)));
}

/* A line without a stop, and behind its <br> a paragraph that begins anew: text
 * that is broken by its width has no line as long as that. */
static bool paragraph_begins(const struct cutter *c)
{
	const struct page *p = c->p;
	struct block line = {.text = page_trim(buf_str(&c->text))};
	uint32_t units = 0, first;
	struct str begin = page_trim(p->node[c->i].text);
	if (line.text.n > TAIL_BYTES || c->i < c->pre_end)
		return false;
	utf8_next(begin, 0, &first);
	page_measure(&line);
	if (line.ends || line.units > LINE_UNITS * 2 || first == UTF8_BAD ||
	    utf8proc_category((utf8proc_int32_t)first) != UTF8PROC_CATEGORY_LU)
		return false;
	for (uint32_t i = c->i; i < p->nodes && units <= LONG_UNITS; i++) {
		const struct node *n = &p->node[i];
		if (n->is_text)
			units += units_of(n->text);
		else if (n->tag == TAG_BR || html_tag_block(n->tag))
			break;
	}
	return units > LONG_UNITS;
}

/* All of the block so far is one inline element, but no link. */
static bool one_element(const struct cutter *c)
{
	const struct page *p = c->p;
	uint32_t n = PAGE_NONE;
	for (uint32_t up = p->node[c->now.from].parent;
	     up != PAGE_NONE && up > c->now.node && p->node[up].end <= c->i;
	     up = p->node[up].parent)
		n = up;
	if (n == PAGE_NONE || p->node[n].tag == TAG_A)
		return false;
	for (uint32_t i = p->node[n].end; i < c->i; i++)
		if (p->node[i].is_text && page_trim(p->node[i].text).n)
			return false;
	return true;
}

static bool several_words(struct str label)
{
	ptrdiff_t first = str_chr(label, ' ');
	return first > 0 && str_rchr(label, ' ') > first;
}

/* "<b>Orlin</b> The mayor ...": a small word with a capital begins a sentence,
 * and what is bold before it has no stop, so it is a label or a place. */
static bool label_ends(const struct cutter *c, struct str s)
{
	static const char small[] =
	    " the an at in on when if as after before since while he she it "
	    "they there this with for der die das ein eine wenn im am es wer "
	    "wie mit nach für auf von vor seit bei zum zur le les une un des "
	    "dans ce cette en au après avant depuis selon pour lors el los las "
	    "tras según desde para con una il lo gli nel dopo secondo per os "
	    "as uma um após na no em het een de op we wir you sie nous vous ";
	struct str label = page_trim(buf_str(&c->text)), word = str_trim(s);
	uint32_t last;
	bool space = ch_space(s.p[0]) || c->text.n > label.n;
	if (!label.n || label.n > LINE_UNITS || !one_element(c))
		return false;
	size_t i = label.n - 1;
	while (i && (label.p[i] & 0xc0) == 0x80)
		i--;
	utf8_next(label, i, &last);
	if (!words_letter(last) && !ch_digit((char)last))
		return false;
	if (!space) /* "<span>A headline</span>The text", as it is styled */
		return several_words(label) && word_capital(word);
	ptrdiff_t end = str_chr(word, ' ');
	word = str_sub(word, 0, end < 0 ? 0 : (size_t)end);
	return word.n && word.p[0] >= 'A' && word.p[0] <= 'Z' &&
	       word_listed(small, word);
}

/* A letter with which a word goes on, if it begins so small, is parted from it
 * only by how it is set: "<span>T</span> he". None of those that may be words
 * is, but before one letter that is none: "<b>I</b> n the". */
static bool is_initial(const struct page *p, struct str letter, struct str rest)
{
	static const char slavic[] = " pl cs sk sl hr bs sr ";
	uint32_t root = p->root == PAGE_NONE ? 0 : p->root;
	struct str lang = page_attr(&p->node[root], S("lang")), word;
	if (letter.n != 1 || !rest.n || *rest.p < 'a' || *rest.p > 'z')
		return false;
	if (strchr("BCDFGHJLMNPQRTX", *letter.p))
		return true;
	if (word_listed(slavic, str_sub(lang, 0, 2)))
		return false;
	(void)str_split(&rest, ' ', &word);
	return strchr("KSVWZ", *letter.p) ||
	       (strchr("AEIOU", *letter.p) && word.n == 1 &&
		   !strchr("aeouy", *word.p));
}

static struct str trim_right(struct str s)
{
	struct str t = page_trim(s);
	return str_sub(s, 0, t.n ? (size_t)(t.p - s.p) + t.n : 0);
}

static struct str trim_left(struct str s)
{
	struct str t = page_trim(s);
	return str_sub(s, t.n ? (size_t)(t.p - s.p) : s.n, s.n);
}

/* Takes the space before what comes next away, where it is none of the text's:
 * behind an initial, or before what ends a link, "<a>Ann Example </a>, who". */
static void close_up(struct cutter *c)
{
	struct page *p = c->p;
	struct node *next = &p->node[c->i];
	struct str rest = trim_left(next->text);
	struct str before = page_trim(buf_str(&c->text));
	bool stop = rest.n && strchr(",.", *rest.p) &&
		    (rest.n == 1 || ch_space(rest.p[1]));
	if (!before.n || c->breaks || c->i < c->pre_end ||
	    (rest.n == next->text.n && before.n == c->text.n))
		return;
	if (!stop &&
	    (before.n > 1 || !one_element(c) || !is_initial(p, before, rest)))
		return;
	buf_cut(&c->text, before.n);
	next->text = rest;
	for (uint32_t i = c->i; i-- > c->now.from;)
		if (p->node[i].is_text) {
			p->node[i].text = trim_right(p->node[i].text);
			if (p->node[i].text.n)
				break;
		}
}

static void add_text(struct cutter *c)
{
	close_up(c);
	struct str s = c->p->node[c->i].text;
	bool only_space = !page_trim(s).n;
	if (!only_space && !c->breaks && label_ends(c, s))
		flush(c);
	if (!only_space && c->breaks) {
		if (c->breaks > 1 || sentence_ends(buf_str(&c->text)) ||
		    heading_ends(c) || paragraph_begins(c))
			flush(c);
		else if (c->text.n)
			page_squeeze(&c->text, S(" "));
		c->breaks = 0;
	}
	if (c->now.node == PAGE_NONE) {
		if (only_space)
			return;
		c->now.node = box(c);
		c->now.from = c->i;
	}
	uint32_t u = only_space ? 0 : units_of(s);
	if (c->i < c->link_end)
		c->now.linked += u;
	if (c->i < c->bold_end)
		c->now.strong += u;
	if (c->i < c->pre_end)
		buf_adds(&c->text, s);
	else
		page_squeeze(&c->text, s);
}

/* ---- what is beside the text ---- */

/* The first text below a node. */
static struct str first_text(const struct page *p, const struct node *n)
{
	for (uint32_t i = (uint32_t)(n - p->node); i < n->end; i++)
		if (p->node[i].is_text && page_trim(p->node[i].text).n)
			return p->node[i].text;
	return (struct str){NULL, 0};
}

/* What is shown when the mouse is over a word: no space parts it from that. */
static bool hovers(const struct cutter *c, const struct node *n)
{
	struct str t = c->text.n ? first_text(c->p, n) : S("");
	uint32_t next;
	if (!t.n || c->breaks || !(n->words & W_HIDDEN) || n->tag == TAG_A)
		return false;
	utf8_next(t, 0, &next);
	char last = c->text.p[c->text.n - 1];
	return (ch_alnum(last) || (last & 0x80)) && words_letter(next);
}

/* Read aloud, and not shown. */
static bool only_aloud(const struct node *n)
{
	static const struct str names[] = {S_INIT("sr-only"), S_INIT("sronly"),
	    S_INIT("screen-reader"), S_INIT("screenreader"),
	    S_INIT("visually-hidden"), S_INIT("visuallyhidden")};
	struct str class = page_attr(n, S("class"));
	for (size_t i = 0; class.n && i < sizeof(names) / sizeof(*names); i++)
		if (str_ifind(class, names[i]) >= 0)
			return true;
	return false;
}

/* Inside a line there are no others: what begins one is judged as a block. */
static bool beside(const struct cutter *c, const struct node *n)
{
	return !html_tag_block(n->tag) && (only_aloud(n) || hovers(c, n));
}

/* ---- the walk ---- */

static void enter(struct cutter *c, struct node *n)
{
	enum html_tag t = n->tag;
	if (t == TAG_BR) {
		c->breaks++;
		return;
	}
	if (t == TAG_A && page_attr(n, S("href")).p && c->i >= c->link_end) {
		c->link_end = n->end;
		c->now.links++;
	} else if ((t == TAG_B || t == TAG_STRONG) && c->i >= c->bold_end) {
		c->bold_end = n->end;
	} else if (t == TAG_PRE) {
		flush(c);
		c->pre_end = n->end;
	}
	if (is_cell(t)) {
		if (c->text.n)
			buf_adds(&c->text, S("\t"));
	} else if (html_tag_block(t)) {
		flush(c);
	} else {
		return;
	}
	if (c->depth < EXTRACT_DEPTH_MAX)
		c->boxes[c->depth++] = c->i;
}

/* Boxes that end before node `i`. */
static void leave(struct cutter *c, uint32_t i)
{
	struct page *p = c->p;
	while (c->depth && p->node[c->boxes[c->depth - 1]].end <= i) {
		uint32_t b = c->boxes[--c->depth];
		if (!is_cell(p->node[b].tag))
			flush(c);
	}
}

static void walk(struct cutter *c)
{
	struct page *p = c->p;
	while (c->i < p->nodes) {
		struct node *n = &p->node[c->i];
		leave(c, c->i);
		if (n->is_text) {
			add_text(c);
		} else if (html_tag_hidden(n->tag) || n->hidden ||
			   n->tag == TAG_TITLE || n->tag == TAG_BUTTON) {
			c->i = n->end;
			continue;
		} else if (beside(c, n)) {
			n->hidden = true;
			c->i = n->end;
			continue;
		} else {
			enter(c, n);
		}
		c->i++;
	}
	leave(c, UINT32_MAX);
	flush(c);
}

/* Each node's blocks: those that begin inside it. Both arrays are in order,
 * so one pass does for the beginnings and one look for each end. */
static void ranges(struct page *p)
{
	uint32_t *before = arena_calloc(p->a, p->nodes + 1, sizeof(*before));
	uint32_t b = 0;
	for (uint32_t i = 0; i <= p->nodes; i++) {
		while (b < p->blocks && p->block[b].from < i)
			b++;
		before[i] = b;
	}
	for (uint32_t i = 0; i < p->nodes; i++) {
		p->node[i].b0 = before[i];
		p->node[i].b1 = before[p->node[i].end];
	}
}

void segment_page(struct page *p)
{
	struct cutter c = {.p = p,
	    .text = buf_init(EXTRACT_TEXT_MAX),
	    .now = {.node = PAGE_NONE}};
	walk(&c);
	buf_free(&c.text);
	ranges(p);
}
