/* SPDX-License-Identifier: MIT */
/* gazetted: the HTML tree builder: the stack of open elements. */
/*
 * Beside each open element stands its key, a byte, and the open elements are
 * counted by key: most questions ("is there a p in button scope?") are
 * answered by a count of zero, the others by a scan over at most TB_STACK
 * bytes.
 */
#include <assert.h>

#include "html/tree_impl.h"

#define SP T_SPECIAL
#define ST T_STAY
#define IM (T_IMPLIED | T_THOROUGH)

const uint16_t tb_class[256] = {
    [TAG_ADDRESS] = SP,
    [TAG_APPLET] = SP | T_SCOPE,
    [TAG_AREA] = SP,
    [TAG_ARTICLE] = SP,
    [TAG_ASIDE] = SP,
    [TAG_BASE] = SP,
    [TAG_BASEFONT] = SP,
    [TAG_BGSOUND] = SP,
    [TAG_BLOCKQUOTE] = SP,
    [TAG_BODY] = SP | ST,
    [TAG_BR] = SP,
    [TAG_BUTTON] = SP | T_BUTTON,
    [TAG_CAPTION] = SP | T_SCOPE | T_THOROUGH | ST,
    [TAG_CENTER] = SP,
    [TAG_COL] = SP,
    [TAG_COLGROUP] = SP | T_THOROUGH | ST,
    [TAG_DD] = SP | IM,
    [TAG_DETAILS] = SP,
    [TAG_DIR] = SP,
    [TAG_DIV] = SP,
    [TAG_DL] = SP,
    [TAG_DT] = SP | IM,
    [TAG_EMBED] = SP,
    [TAG_FIELDSET] = SP,
    [TAG_FIGCAPTION] = SP,
    [TAG_FIGURE] = SP,
    [TAG_FOOTER] = SP,
    [TAG_FORM] = SP,
    [TAG_FRAME] = SP,
    [TAG_FRAMESET] = SP | ST,
    [TAG_H1] = SP | T_HEADING,
    [TAG_H2] = SP | T_HEADING,
    [TAG_H3] = SP | T_HEADING,
    [TAG_H4] = SP | T_HEADING,
    [TAG_H5] = SP | T_HEADING,
    [TAG_H6] = SP | T_HEADING,
    [TAG_HEAD] = SP | ST,
    [TAG_HEADER] = SP,
    [TAG_HGROUP] = SP,
    [TAG_HR] = SP,
    [TAG_HTML] = SP | T_SCOPE | T_TABLE | ST,
    [TAG_IFRAME] = SP,
    [TAG_IMG] = SP,
    [TAG_INPUT] = SP,
    [TAG_KEYGEN] = SP,
    [TAG_LI] = SP | IM,
    [TAG_LINK] = SP,
    [TAG_LISTING] = SP,
    [TAG_MAIN] = SP,
    [TAG_MARQUEE] = SP | T_SCOPE,
    [TAG_MENU] = SP,
    [TAG_META] = SP,
    [TAG_NAV] = SP,
    [TAG_NOEMBED] = SP,
    [TAG_NOFRAMES] = SP,
    [TAG_NOSCRIPT] = SP | ST,
    [TAG_OBJECT] = SP | T_SCOPE,
    [TAG_OL] = SP | T_LIST,
    [TAG_OPTGROUP] = IM | T_OPTION,
    [TAG_OPTION] = IM | T_OPTION,
    [TAG_P] = SP | IM,
    [TAG_PARAM] = SP,
    [TAG_PLAINTEXT] = SP,
    [TAG_PRE] = SP,
    [TAG_RB] = IM,
    [TAG_RP] = IM,
    [TAG_RT] = IM,
    [TAG_RTC] = IM,
    [TAG_SCRIPT] = SP,
    [TAG_SEARCH] = SP,
    [TAG_SECTION] = SP,
    [TAG_SELECT] = SP | ST,
    [TAG_SOURCE] = SP,
    [TAG_STYLE] = SP,
    [TAG_SUMMARY] = SP,
    [TAG_TABLE] = SP | T_SCOPE | T_TABLE | T_FOSTER | ST,
    [TAG_TBODY] = SP | T_THOROUGH | T_FOSTER | T_TBODY | ST,
    [TAG_TD] = SP | T_SCOPE | T_THOROUGH | T_CELL | ST,
    [TAG_TEMPLATE] = SP | T_SCOPE | T_TABLE | ST,
    [TAG_TEXTAREA] = SP,
    [TAG_TFOOT] = SP | T_THOROUGH | T_FOSTER | T_TBODY | ST,
    [TAG_TH] = SP | T_SCOPE | T_THOROUGH | T_CELL | ST,
    [TAG_THEAD] = SP | T_THOROUGH | T_FOSTER | T_TBODY | ST,
    [TAG_TITLE] = SP,
    [TAG_TR] = SP | T_THOROUGH | T_FOSTER | ST,
    [TAG_TRACK] = SP,
    [TAG_UL] = SP | T_LIST,
    [TAG_WBR] = SP,
    [TAG_XMP] = SP,
    [TAG_A] = T_FORMAT,
    [TAG_B] = T_FORMAT,
    [TAG_BIG] = T_FORMAT,
    [TAG_CODE] = T_FORMAT,
    [TAG_EM] = T_FORMAT,
    [TAG_FONT] = T_FORMAT,
    [TAG_I] = T_FORMAT,
    [TAG_NOBR] = T_FORMAT,
    [TAG_S] = T_FORMAT,
    [TAG_SMALL] = T_FORMAT,
    [TAG_STRIKE] = T_FORMAT,
    [TAG_STRONG] = T_FORMAT,
    [TAG_TT] = T_FORMAT,
    [TAG_U] = T_FORMAT,
    [KEY_POINT] = SP | T_SCOPE,
};

unsigned tb_key(const struct html_node *n)
{
	if (n->ns == HTML_NS_HTML)
		return n->tag;
	switch ((enum html_tag)n->tag) {
	case TAG_MI:
	case TAG_MO:
	case TAG_MN:
	case TAG_MS:
	case TAG_MTEXT:
	case TAG_ANNOTATION_XML: return n->ns == HTML_NS_MATH ? KEY_POINT : 0;
	case TAG_FOREIGNOBJECT:
	case TAG_DESC:
	case TAG_TITLE: return n->ns == HTML_NS_SVG ? KEY_POINT : 0;
	default: return 0;
	}
}

void tb_push(struct builder *b, struct html_node *n)
{
	tb_insert_at(b, b->depth, n);
}

void tb_insert_at(struct builder *b, int at, struct html_node *n)
{
	assert(b->depth < TB_STACK && at <= b->depth);
	size_t above = (size_t)(b->depth - at);
	if (above) {
		memmove(
		    b->open + at + 1, b->open + at, above * sizeof(*b->open));
		memmove(b->key + at + 1, b->key + at, above);
	}
	b->open[at] = n;
	b->key[at] = (unsigned char)tb_key(n);
	b->count[b->key[at]]++;
	b->depth++;
	n->room = 1;
}

void tb_remove(struct builder *b, int at)
{
	b->open[at]->room = 0;
	b->count[b->key[at]]--;
	b->depth--;
	size_t above = (size_t)(b->depth - at);
	memmove(b->open + at, b->open + at + 1, above * sizeof(*b->open));
	memmove(b->key + at, b->key + at + 1, above);
}

void tb_pop(struct builder *b)
{
	assert(b->depth > 0);
	b->depth--;
	b->open[b->depth]->room = 0;
	b->count[b->key[b->depth]]--;
}

void tb_pop_until(struct builder *b, unsigned key)
{
	while (b->depth > 1) {
		unsigned was = tb_top_key(b);
		tb_pop(b);
		if (was == key)
			return;
	}
}

void tb_pop_class(struct builder *b, unsigned class)
{
	while (b->depth > 1) {
		unsigned was = tb_top_class(b);
		tb_pop(b);
		if (was & class)
			return;
	}
}

void tb_clear_to(struct builder *b, unsigned class)
{
	while (b->depth > 1 && !(tb_top_class(b) & class))
		tb_pop(b);
}

int tb_find(const struct builder *b, const struct html_node *n)
{
	for (int i = b->depth - 1; n->room && i >= 0; i--)
		if (b->open[i] == n)
			return i;
	return -1;
}

bool tb_in_scope(const struct builder *b, unsigned key, unsigned scope)
{
	if (!b->count[key])
		return false;
	for (int i = b->depth - 1; i >= 0; i--) {
		if (b->key[i] == key)
			return true;
		if (tb_class[b->key[i]] & scope)
			return false;
	}
	return false;
}

bool tb_class_in_scope(const struct builder *b, unsigned class, unsigned scope)
{
	for (int i = b->depth - 1; i >= 0; i--) {
		if (tb_class[b->key[i]] & class)
			return true;
		if (tb_class[b->key[i]] & scope)
			return false;
	}
	return false;
}

bool tb_in_select_scope(const struct builder *b, unsigned key)
{
	for (int i = b->depth - 1; i >= 0; i--) {
		if (b->key[i] == key)
			return true;
		if (!(tb_class[b->key[i]] & T_OPTION))
			return false;
	}
	return false;
}

void tb_implied(struct builder *b, unsigned except)
{
	while (tb_top_class(b) & T_IMPLIED && tb_top_key(b) != except)
		tb_pop(b);
}

void tb_implied_thorough(struct builder *b)
{
	while (tb_top_class(b) & T_THOROUGH)
		tb_pop(b);
}

void tb_close_p(struct builder *b)
{
	if (!tb_in_scope(b, TAG_P, BUTTON_SCOPE))
		return;
	tb_implied(b, TAG_P);
	tb_pop_until(b, TAG_P);
}

/* Is the select at `i` in a table, with no template between? */
static bool select_in_table(const struct builder *b, int i)
{
	while (--i > 0) {
		if (b->key[i] == TAG_TEMPLATE)
			return false;
		if (b->key[i] == TAG_TABLE)
			return true;
	}
	return false;
}

/* The mode that an open element at `i` asks for; -1 where none. */
static int mode_for(const struct builder *b, int i, unsigned key)
{
	switch (key) {
	case TAG_SELECT:
		return select_in_table(b, i) ? IN_SELECT_TABLE : IN_SELECT;
	case TAG_TD:
	case TAG_TH: return i ? IN_CELL : IN_BODY;
	case TAG_TR: return IN_ROW;
	case TAG_TBODY:
	case TAG_THEAD:
	case TAG_TFOOT: return IN_TBODY;
	case TAG_CAPTION: return IN_CAPTION;
	case TAG_COLGROUP: return IN_COLGROUP;
	case TAG_TABLE: return IN_TABLE;
	case TAG_TEMPLATE:
		assert(b->templates);
		return b->template_mode[b->templates - 1];
	case TAG_HEAD: return i ? IN_HEAD : IN_BODY;
	case TAG_BODY: return IN_BODY;
	case TAG_FRAMESET: return IN_FRAMESET;
	case TAG_HTML: return b->out->head ? AFTER_HEAD : BEFORE_HEAD;
	default: return i ? -1 : IN_BODY;
	}
}

void tb_reset_mode(struct builder *b)
{
	for (int i = b->depth - 1; i >= 0; i--) {
		unsigned key = b->key[i];
		if (i == 0 && b->fragment)
			key = tb_key(b->context);
		int mode = mode_for(b, i, key);
		if (mode >= 0) {
			b->mode = (enum tb_mode)mode;
			return;
		}
	}
}
