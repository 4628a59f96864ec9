/* SPDX-License-Identifier: MIT */
/* gazetted: foreign HTML made safe for mail. */
/*
 * One pass over the tokens with a stack of what is open. An entry is either
 * written (its end tag is owed), pending (it was closed early for the sake of
 * nesting and will be written again before the next content, if any comes) or
 * silent (a <div>, an <a> that leads nowhere: nothing is written for it, but
 * its end tag must find it). At most HTML_DEPTH_MAX entries, so each token
 * costs a bounded walk.
 *
 * The rules below are those of the standard's tree construction, kept to what
 * decides nesting, with two liberties: formatting that is open where its
 * block ends is not carried into the next block, and text that stands between
 * the cells of a table gets a cell instead of moving before the table.
 */
#include "html/sanitise.h"

#include <assert.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "html/escape.h"
#include "html/sanitise_attr.h"
#include "html/skip.h"
#include "html/token.h"

enum kind {
	PASS, /* the tag goes, its content stays */
	DROP, /* with its content */
	GONE, /* has no content, goes */
	INLINE,
	VOID_INLINE, /* br, img */
	VOID_BLOCK,  /* hr */
	P,
	HEADING,
	PRE,
	BLOCK, /* blockquote, figure, figcaption */
	LIST,  /* ul, ol */
	LI,
	DL,
	DTDD,
	TABLE,
	CAPTION,
	SECTION, /* thead, tbody, tfoot */
	TR,
	CELL,
	BOX, /* div and its like: silent */
};

struct rule {
	unsigned char kind;
	unsigned char as; /* what it is written as, where not as itself */
};

/* clang-format off */
static const struct rule rules[TAG_COUNT] = {
	[TAG_A] = {INLINE, 0}, [TAG_ABBR] = {INLINE, 0},
	[TAG_ACRONYM] = {INLINE, TAG_ABBR}, [TAG_B] = {INLINE, 0},
	[TAG_CITE] = {INLINE, 0}, [TAG_CODE] = {INLINE, 0},
	[TAG_DEL] = {INLINE, TAG_S}, [TAG_EM] = {INLINE, 0},
	[TAG_I] = {INLINE, 0}, [TAG_INS] = {INLINE, TAG_U},
	[TAG_KBD] = {INLINE, 0}, [TAG_MARK] = {INLINE, 0},
	[TAG_Q] = {INLINE, 0}, [TAG_S] = {INLINE, 0},
	[TAG_SAMP] = {INLINE, 0}, [TAG_SMALL] = {INLINE, 0},
	[TAG_STRIKE] = {INLINE, TAG_S}, [TAG_STRONG] = {INLINE, 0},
	[TAG_SUB] = {INLINE, 0}, [TAG_SUP] = {INLINE, 0},
	[TAG_TIME] = {INLINE, 0}, [TAG_TT] = {INLINE, TAG_CODE},
	[TAG_U] = {INLINE, 0}, [TAG_VAR] = {INLINE, 0},

	[TAG_BR] = {VOID_INLINE, 0}, [TAG_IMG] = {VOID_INLINE, 0},
	[TAG_IMAGE] = {VOID_INLINE, TAG_IMG}, [TAG_HR] = {VOID_BLOCK, 0},

	[TAG_P] = {P, 0}, [TAG_H1] = {HEADING, 0}, [TAG_H2] = {HEADING, 0},
	[TAG_H3] = {HEADING, 0}, [TAG_H4] = {HEADING, 0},
	[TAG_H5] = {HEADING, 0}, [TAG_H6] = {HEADING, 0},
	[TAG_PRE] = {PRE, 0}, [TAG_LISTING] = {PRE, TAG_PRE},
	[TAG_XMP] = {PRE, TAG_PRE}, [TAG_PLAINTEXT] = {PRE, TAG_PRE},
	[TAG_BLOCKQUOTE] = {BLOCK, 0}, [TAG_FIGURE] = {BLOCK, 0},
	[TAG_FIGCAPTION] = {BLOCK, 0}, [TAG_UL] = {LIST, 0},
	[TAG_OL] = {LIST, 0}, [TAG_MENU] = {LIST, TAG_UL},
	[TAG_DIR] = {LIST, TAG_UL}, [TAG_LI] = {LI, 0}, [TAG_DL] = {DL, 0},
	[TAG_DT] = {DTDD, 0}, [TAG_DD] = {DTDD, 0},

	[TAG_TABLE] = {TABLE, 0}, [TAG_CAPTION] = {CAPTION, 0},
	[TAG_THEAD] = {SECTION, 0}, [TAG_TBODY] = {SECTION, 0},
	[TAG_TFOOT] = {SECTION, 0}, [TAG_TR] = {TR, 0},
	[TAG_TD] = {CELL, 0}, [TAG_TH] = {CELL, 0},

	[TAG_ADDRESS] = {BOX, 0}, [TAG_ARTICLE] = {BOX, 0},
	[TAG_ASIDE] = {BOX, 0}, [TAG_CENTER] = {BOX, 0},
	[TAG_DETAILS] = {BOX, 0}, [TAG_DIALOG] = {BOX, 0},
	[TAG_DIV] = {BOX, 0}, [TAG_FIELDSET] = {BOX, 0},
	[TAG_FOOTER] = {BOX, 0}, [TAG_FORM] = {BOX, 0},
	[TAG_HEADER] = {BOX, 0}, [TAG_HGROUP] = {BOX, 0},
	[TAG_LEGEND] = {BOX, 0}, [TAG_MAIN] = {BOX, 0},
	[TAG_MARQUEE] = {BOX, 0}, [TAG_NAV] = {BOX, 0},
	[TAG_SEARCH] = {BOX, 0}, [TAG_SECTION] = {BOX, 0},
	[TAG_SUMMARY] = {BOX, 0},

	[TAG_APPLET] = {DROP, 0}, [TAG_AUDIO] = {DROP, 0},
	[TAG_BUTTON] = {DROP, 0}, [TAG_CANVAS] = {DROP, 0},
	[TAG_DATALIST] = {DROP, 0}, [TAG_FRAMESET] = {DROP, 0},
	[TAG_IFRAME] = {DROP, 0}, [TAG_MATH] = {DROP, 0},
	[TAG_NOEMBED] = {DROP, 0}, [TAG_NOFRAMES] = {DROP, 0},
	[TAG_NOSCRIPT] = {DROP, 0}, [TAG_OBJECT] = {DROP, 0},
	[TAG_SCRIPT] = {DROP, 0}, [TAG_SELECT] = {DROP, 0},
	[TAG_STYLE] = {DROP, 0}, [TAG_SVG] = {DROP, 0},
	[TAG_TEMPLATE] = {DROP, 0}, [TAG_TEXTAREA] = {DROP, 0},
	[TAG_TITLE] = {DROP, 0}, [TAG_VIDEO] = {DROP, 0},
};
/* clang-format on */

struct entry {
	unsigned char tag;  /* as in the source: what its end tag says */
	unsigned char kind; /* enum kind */
	unsigned char as;   /* as written, or 0: silent */
	bool written;
	bool implied; /* no tag of the source opened it */
	bool has;     /* something was written in it */
	bool bare;    /* a BOX whose text needs no <p> */
	size_t at, n; /* its start tag in the output, to write it again */
};

struct san {
	struct arena *arena;
	const struct sanitise_opts *opts;
	struct html_tokenizer tok;
	struct html_skipper skip;
	struct buf out;
	int n;	      /* open entries */
	int pending;  /* the first that is pending; n: none */
	int overflow; /* start tags dropped for depth, their ends to come */
	size_t pre;   /* where the output stood behind the last <pre> */
	bool want_br; /* a box ended in a place that takes no paragraphs */
	struct entry stack[HTML_DEPTH_MAX];
};

static bool is_phrasing(int kind)
{
	return kind == INLINE;
}

/* A part of a table that holds no text of its own. */
static bool is_frame(int kind)
{
	return kind == TABLE || kind == SECTION || kind == TR;
}

/* Where the search for an open element ends (the standard's "scope"). */
static bool is_scope(int kind)
{
	return is_frame(kind) || kind == CELL || kind == CAPTION;
}

/* Takes no <p>: a box in it ends its line with <br>. */
static bool is_line(int kind)
{
	return kind == HEADING || kind == PRE || kind == CAPTION;
}

/* The innermost entry that is no formatting, or -1. */
static int block(const struct san *s)
{
	int i = s->n - 1;
	while (i >= 0 && is_phrasing(s->stack[i].kind))
		i--;
	return i;
}

/* The innermost that is neither formatting nor a box, or -1. */
static int holder(const struct san *s)
{
	int i = s->n - 1;
	while (i >= 0 &&
	       (is_phrasing(s->stack[i].kind) || s->stack[i].kind == BOX))
		i--;
	return i;
}

static int kind_at(const struct san *s, int i)
{
	return i < 0 ? PASS : s->stack[i].kind;
}

/* Closes the innermost entries until `n` are open. */
static void pop_to(struct san *s, int n)
{
	while (s->n > n) {
		struct entry *e = &s->stack[--s->n];
		if (is_line(e->kind))
			s->want_br = false;
		if (!e->as || !e->written)
			continue;
		buf_adds(&s->out, S("</"));
		buf_adds(&s->out, html_tag_name(e->as));
		buf_addc(&s->out, '>');
	}
	if (s->pending > n)
		s->pending = n;
}

static void write_pending(struct san *s)
{
	for (int i = s->pending; i < s->n; i++) {
		struct entry *e = &s->stack[i];
		if (!e->as || e->written)
			continue;
		const char *tag =
		    arena_memdup(s->arena, s->out.p + e->at, e->n);
		e->at = s->out.n;
		e->written = true;
		buf_add(&s->out, tag, e->n);
		if (e->kind == PRE)
			s->pre = s->out.n;
	}
	s->pending = s->n;
}

/* Called whenever something is written. All below an entry that `has` has
 * too, so the walk is paid for by the pushes. */
static void mark(struct san *s)
{
	for (int i = s->n - 1; i >= 0 && !s->stack[i].has; i--)
		s->stack[i].has = true;
}

static struct entry *push(struct san *s, int tag, int kind)
{
	assert(s->n < HTML_DEPTH_MAX);
	if (s->pending == s->n)
		s->pending++;
	s->stack[s->n] = (struct entry){
	    .tag = (unsigned char)tag, .kind = (unsigned char)kind};
	return &s->stack[s->n++];
}

/* Opens an element that no tag of the source did. False: too deep. */
static bool push_implied(struct san *s, enum html_tag tag)
{
	if (s->n == HTML_DEPTH_MAX)
		return false;
	write_pending(s);
	mark(s);
	struct entry *e = push(s, tag, rules[tag].kind);
	e->as = (unsigned char)tag;
	e->written = e->implied = true;
	e->at = s->out.n;
	buf_addc(&s->out, '<');
	buf_adds(&s->out, html_tag_name(tag));
	buf_addc(&s->out, '>');
	e->n = s->out.n - e->at;
	return true;
}

/* Makes a place that may hold content: a cell where a table is open, no
 * stray list. False where there is none. */
static bool make_room(struct san *s)
{
	int i = block(s);
	if (kind_at(s, i) == LIST && s->stack[i].implied) {
		pop_to(s, i);
		i = block(s);
	}
	if (!is_frame(kind_at(s, i)))
		return true;
	if (s->n + 2 > HTML_DEPTH_MAX)
		return false;
	if (kind_at(s, i) != TR)
		push_implied(s, TAG_TR);
	return push_implied(s, TAG_TD);
}

/* Text or formatting directly in a box wants a paragraph, unless the box is
 * the first thing in a list item or a cell. */
static void open_paragraph(struct san *s)
{
	struct entry *top = s->n ? &s->stack[s->n - 1] : NULL;
	if (!top || top->kind != BOX || top->bare)
		return;
	int h = holder(s), kind = kind_at(s, h);
	bool first = h >= 0 && !s->stack[h].has;
	if (is_line(kind) ||
	    (first && (kind == LI || kind == CELL || kind == DTDD)))
		top->bare = true;
	else
		push_implied(s, TAG_P);
}

static bool before_phrasing(struct san *s)
{
	if (!make_room(s))
		return false;
	open_paragraph(s);
	write_pending(s);
	if (s->want_br)
		buf_adds(&s->out, S("<br>"));
	s->want_br = false;
	return true;
}

/* Reopens, pending, the entries that stood above a closed one. */
static void reopen(struct san *s, const struct entry *kept, int n)
{
	for (int i = 0; i < n; i++) {
		struct entry *e = push(s, kept[i].tag, kept[i].kind);
		if (s->pending > s->n - 1)
			s->pending = s->n - 1;
		*e = kept[i];
		e->written = false;
	}
}

/* Closes entry `i` alone: what is open above it is closed with it and opened
 * again behind it. `only_inline`: no more than the formatting is. */
static void close_one(struct san *s, int i, bool only_inline)
{
	struct entry kept[HTML_DEPTH_MAX];
	int n = 0;
	for (int k = i + 1; k < s->n; k++)
		if (!only_inline || is_phrasing(s->stack[k].kind))
			kept[n++] = s->stack[k];
	pop_to(s, i);
	reopen(s, kept, n);
}

/* A block begins: an open paragraph ends, its formatting goes on around the
 * block. False where no block may stand. */
static bool before_block(struct san *s)
{
	int i = block(s);
	if (kind_at(s, i) == P)
		close_one(s, i, true);
	return make_room(s);
}

static int find(const struct san *s, int tag)
{
	int i = s->n - 1;
	while (i >= 0 && s->stack[i].tag != tag) {
		if (is_scope(s->stack[i].kind))
			return -1;
		i--;
	}
	return i;
}

static void end_inline(struct san *s, int tag)
{
	int i = find(s, tag);
	if (i >= 0)
		close_one(s, i, false);
}

/* Writes the start tag and opens the entry; silent where the attributes make
 * it useless. */
static void open_element(struct san *s, const struct html_token *k)
{
	const struct rule *r = &rules[k->tag];
	if (s->n == HTML_DEPTH_MAX) {
		s->overflow++;
		return;
	}
	int as = r->as ? r->as : k->tag;
	write_pending(s);
	size_t at = s->out.n;
	buf_addc(&s->out, '<');
	buf_adds(&s->out, html_tag_name(as));
	if (!sanitise_attrs(s->arena, &s->out, as, k, s->opts)) {
		buf_cut(&s->out, at);
		push(s, k->tag, r->kind);
		return;
	}
	buf_addc(&s->out, '>');
	mark(s);
	struct entry *e = push(s, k->tag, r->kind);
	e->as = (unsigned char)as;
	e->written = true;
	e->at = at;
	e->n = s->out.n - at;
	if (r->kind == PRE)
		s->pre = s->out.n;
}

static void text(struct san *s, struct str t);

/* A link in the picture's place; inside another link only its text. */
static void link_image(struct san *s, const struct html_token *k)
{
	struct html_attr href = {S("href"), html_attr_get(k, S("src"))};
	struct html_token a = {
	    .type = HTML_START, .tag = TAG_A, .attr = &href, .attrs = 1};
	struct str alt = str_trim(html_attr_get(k, S("alt")));
	bool inside = find(s, TAG_A) >= 0;
	if (!inside) {
		if (!before_phrasing(s) || s->n == HTML_DEPTH_MAX)
			return;
		open_element(s, &a);
	}
	text(s, alt.n ? utf8_clip(alt, HTML_ATTR_TEXT_MAX) : S("image"));
	if (!inside)
		end_inline(s, TAG_A);
}

static void start_void(struct san *s, const struct html_token *k)
{
	int as = rules[k->tag].as ? rules[k->tag].as : k->tag;
	struct buf attrs = buf_init(HTML_OUT_MAX);
	bool want = as != TAG_IMG || s->opts->images != SANITISE_IMAGES_NONE;
	bool link = as == TAG_IMG && s->opts->images == SANITISE_IMAGES_LINK;
	want = want && sanitise_attrs(s->arena, &attrs, as, k, s->opts);
	if (want && link) {
		link_image(s, k);
	} else if (want &&
		   (as == TAG_HR ? before_block(s) : before_phrasing(s))) {
		write_pending(s);
		mark(s);
		buf_addc(&s->out, '<');
		buf_adds(&s->out, html_tag_name(as));
		buf_adds(&s->out, buf_str(&attrs));
		buf_addc(&s->out, '>');
	}
	buf_free(&attrs);
}

static void start_box(struct san *s, int tag)
{
	if (is_frame(kind_at(s, block(s))))
		return; /* a <form> around rows, most often */
	before_block(s);
	int h = holder(s);
	if (is_line(kind_at(s, h)) && s->stack[h].has)
		s->want_br = true;
	if (s->n == HTML_DEPTH_MAX)
		s->overflow++;
	else
		push(s, tag, BOX);
}

/* Closes the item of the same list that is still open. */
static void close_item(struct san *s, int kind)
{
	for (int i = s->n - 1; i >= 0; i--) {
		int k = s->stack[i].kind;
		if (k == kind) {
			pop_to(s, i);
			return;
		}
		if (!is_phrasing(k) && k != P && k != BOX)
			return;
	}
}

static void start_item(struct san *s, const struct html_token *k)
{
	int kind = rules[k->tag].kind;
	close_item(s, kind);
	int i = block(s);
	if (kind_at(s, i) == P)
		close_one(s, i, true);
	int h = kind_at(s, holder(s));
	if (kind == DTDD && h != DL) {
		start_box(s, k->tag);
		return;
	}
	if (kind == LI && h != LIST &&
	    (!make_room(s) || !push_implied(s, TAG_UL))) {
		s->overflow++;
		return;
	}
	open_element(s, k);
}

/* A table that says it is none, but a way to lay out its cells: a box, and so
 * are they. */
static bool lays_out(const struct html_token *k)
{
	struct str role = str_trim(html_attr_get(k, S("role")));
	return str_ieq(role, S("presentation")) || str_ieq(role, S("none"));
}

static bool is_layout(const struct san *s, int i)
{
	return s->stack[i].kind == BOX && s->stack[i].tag == TAG_TABLE;
}

/* A part of a table: closes what stands between it and where it belongs.
 * Outside of any table it means nothing. */
static void start_part(struct san *s, const struct html_token *k)
{
	int kind = rules[k->tag].kind, i = s->n - 1;
	for (; i >= 0; i--) {
		int at = s->stack[i].kind;
		if (at == TABLE || is_layout(s, i) ||
		    (at == SECTION && (kind == TR || kind == CELL)) ||
		    (at == TR && kind == CELL))
			break;
	}
	if (i < 0)
		return;
	pop_to(s, i + 1);
	s->overflow = 0; /* what was too deep has been left */
	if (is_layout(s, i)) {
		if (kind == CELL || kind == CAPTION)
			start_box(s, k->tag);
		return;
	}
	if (kind == CELL && s->stack[i].kind != TR &&
	    (s->n + 2 > HTML_DEPTH_MAX || !push_implied(s, TAG_TR))) {
		s->overflow++;
		return;
	}
	open_element(s, k);
}

static void start_block(struct san *s, const struct html_token *k)
{
	if (!before_block(s)) {
		s->overflow++;
		return;
	}
	int i = holder(s);
	if (rules[k->tag].kind == HEADING && kind_at(s, i) == HEADING)
		pop_to(s, i);
	open_element(s, k);
}

static void start(struct san *s, const struct html_token *k)
{
	switch ((enum kind)rules[k->tag].kind) {
	case PASS:
	case GONE: break;
	case DROP: html_skip(&s->tok, &s->skip, k); break;
	case INLINE:
		if (k->tag == TAG_A)
			end_inline(s, TAG_A);
		if (before_phrasing(s))
			open_element(s, k);
		else
			s->overflow++;
		break;
	case VOID_INLINE:
	case VOID_BLOCK: start_void(s, k); break;
	case BOX: start_box(s, k->tag); break;
	case LI:
	case DTDD: start_item(s, k); break;
	case CAPTION:
	case SECTION:
	case TR:
	case CELL: start_part(s, k); break;
	case P:
	case HEADING:
	case PRE:
	case BLOCK:
	case LIST:
	case DL: start_block(s, k); break;
	case TABLE:
		if (lays_out(k))
			start_box(s, k->tag);
		else
			start_block(s, k);
		break;
	}
	if (rules[k->tag].kind == PRE)
		html_enter(&s->tok, k->tag);
}

/* The end of an element of that kind, looked for up to the end of scope. */
static void end_kind(struct san *s, int kind)
{
	for (int i = s->n - 1; i >= 0; i--) {
		if (s->stack[i].kind == kind) {
			pop_to(s, i);
			return;
		}
		if (is_scope(s->stack[i].kind))
			return;
	}
}

static void end_part(struct san *s, int tag)
{
	for (int i = s->n - 1; i >= 0; i--) {
		if (s->stack[i].tag == tag) {
			pop_to(s, i);
			return;
		}
		if (s->stack[i].kind == TABLE || is_layout(s, i))
			return;
	}
}

static void end_block(struct san *s, int tag)
{
	int i = find(s, tag);
	if (i < 0)
		return;
	bool box = s->stack[i].kind == BOX;
	pop_to(s, i);
	int h = holder(s);
	if (box && is_line(kind_at(s, h)) && s->stack[h].has)
		s->want_br = true;
}

static void end_item(struct san *s, int tag)
{
	for (int i = s->n - 1; i >= 0; i--) {
		int k = s->stack[i].kind;
		if (s->stack[i].tag == tag) {
			pop_to(s, i);
			return;
		}
		if (is_scope(k) || k == LIST || k == DL)
			return;
	}
}

static void end(struct san *s, const struct html_token *k)
{
	int kind = rules[k->tag].kind;
	if (k->tag == TAG_BR) {
		start_void(s, k); /* </br> is a line break in every browser */
		return;
	}
	if (kind < INLINE || kind == VOID_INLINE || kind == VOID_BLOCK)
		return;
	if (s->overflow > 0 && kind != TABLE && !is_scope(kind)) {
		s->overflow--;
		return;
	}
	if (is_scope(kind))
		s->overflow = 0;
	if (kind == INLINE)
		end_inline(s, k->tag);
	else if (kind == P && kind_at(s, block(s)) == P)
		pop_to(s, block(s));
	else if (kind == HEADING)
		end_kind(s, HEADING);
	else if (kind == LI || kind == DTDD)
		end_item(s, k->tag);
	else if (is_scope(kind))
		end_part(s, k->tag);
	else if (kind != P)
		end_block(s, k->tag);
}

/* Bytes at `i` that mean nothing in text: controls but tab, LF, FF, CR, and
 * those of two bytes, which steer terminals. Else 0. */
static size_t noise_at(struct str t, size_t i)
{
	unsigned char u = (unsigned char)t.p[i];
	if (u == 0xc2 && i + 1 < t.n && ((unsigned char)t.p[i + 1] >> 5) == 4)
		return 2;
	return u == 127 || (u < ' ' && !(u >= '\t' && u <= '\r' && u != 11));
}

static bool is_blank(struct str t)
{
	for (size_t i = 0; i < t.n; i++)
		if (!ch_space(t.p[i]))
			return false;
	return true;
}

/* Text without its noise. FF and a CR that a reference gave are white space
 * that would not read back the same. */
static struct str mend_text(struct arena *a, struct str t)
{
	size_t i = 0;
	while (i < t.n &&
	       ((unsigned char)t.p[i] >= ' ' || t.p[i] == '\n' ||
		   t.p[i] == '\t') &&
	       !noise_at(t, i))
		i++;
	if (i == t.n)
		return t;
	char *d = arena_memdup(a, t.p, t.n);
	size_t n = i, noise;
	for (; i < t.n; i += noise ? noise : 1) {
		noise = noise_at(t, i);
		if (noise)
			continue;
		d[n++] = t.p[i] == '\f' || t.p[i] == '\r' ? ' ' : t.p[i];
	}
	return (struct str){d, n};
}

static void text(struct san *s, struct str t)
{
	t = mend_text(s->arena, t);
	if (is_blank(t)) {
		if (is_frame(kind_at(s, block(s))))
			return;
	} else if (before_phrasing(s)) {
		mark(s);
	} else {
		return;
	}
	/* A parser drops a line feed right behind <pre>: one for it. */
	if (t.n && t.p[0] == '\n' && s->out.n == s->pre && s->pre)
		buf_addc(&s->out, '\n');
	html_escape_text(&s->out, t);
}

/* The line feed behind a <pre> of the source is not text. */
static struct str after_pre(struct str t)
{
	return t.n && t.p[0] == '\n' ? str_sub(t, 1, t.n) : t;
}

struct str html_sanitise(
    struct arena *a, struct str html, const struct sanitise_opts *opts)
{
	if (html.n && !memchr(html.p, '<', html.n) &&
	    !memchr(html.p, '&', html.n) && !memchr(html.p, '>', html.n)) {
		bool odd = false;
		for (size_t i = 0; i < html.n && !odd; i++)
			odd = noise_at(html, i) || html.p[i] == '\r' ||
			      html.p[i] == '\f' || html.p[i] == '\xEF';
		if (!odd)
			return html;
	}
	struct san *s = arena_new_of(a, struct san);
	struct html_token k;
	bool pre = false;
	s->arena = a;
	s->opts = opts;
	/* One token may be eight times its source at worst; what is checked
	 * is the size between tokens. */
	s->out = buf_init(HTML_OUT_MAX + 8 * html.n + 65536);
	html_tokenizer_init(&s->tok, a, html);
	while (s->out.n <= HTML_OUT_MAX && html_next(&s->tok, &k)) {
		if (k.type == HTML_TEXT)
			text(s, pre ? after_pre(k.text) : k.text);
		pre = k.type == HTML_START && rules[k.tag].kind == PRE;
		if (k.type == HTML_START) {
			if (!html_skip_unseen(&s->tok, &s->skip, &k))
				start(s, &k);
		} else if (k.type == HTML_END) {
			end(s, &k);
		}
	}
	pop_to(s, 0);
	assert(!s->out.over);
	struct str out = buf_str(&s->out);
	/* What would be a byte order mark when read back; also where a tag
	 * that is gone stood between its bytes. */
	while (str_starts(out, S("\xEF\xBB\xBF")))
		out = str_sub(out, 3, out.n);
	out = str_dup(a, out);
	buf_free(&s->out);
	return out;
}
