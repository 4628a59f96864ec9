/* SPDX-License-Identifier: MIT */
/* gazetted: the HTML tree builder: "in body", text and start tags. */
#include "html/tree_impl.h"

static void body_text(struct builder *b)
{
	struct str s = tb_mend_nul(b, b->k.text, false);
	if (!s.n)
		return;
	tb_reconstruct(b);
	tb_text(b, s);
	if (b->frameset_ok && !tb_is_space(s))
		b->frameset_ok = false;
}

static bool block(struct builder *b)
{
	tb_close_p(b);
	tb_insert(b);
	return true;
}

static bool plain(struct builder *b)
{
	tb_reconstruct(b);
	tb_insert(b);
	return true;
}

static bool void_inline(struct builder *b)
{
	tb_reconstruct(b);
	tb_insert_void(b);
	b->frameset_ok = false;
	return true;
}

static bool ignored_body(const struct builder *b)
{
	return b->depth < 2 || b->key[1] != TAG_BODY || b->count[TAG_TEMPLATE];
}

static bool start_body(struct builder *b)
{
	if (ignored_body(b))
		return true;
	b->frameset_ok = false;
	tb_merge_attrs(b, b->open[1]);
	return true;
}

static bool start_frameset(struct builder *b)
{
	if (b->depth < 2 || b->key[1] != TAG_BODY || !b->frameset_ok)
		return true;
	html_node_detach(b->open[1]);
	while (b->depth > 1)
		tb_pop(b);
	b->out->body = tb_insert(b);
	b->mode = IN_FRAMESET;
	return true;
}

static bool heading(struct builder *b)
{
	tb_close_p(b);
	if (tb_top_class(b) & T_HEADING)
		tb_pop(b);
	tb_insert(b);
	return true;
}

static bool pre(struct builder *b)
{
	block(b);
	b->skip_lf = true;
	b->frameset_ok = false;
	return true;
}

static bool form(struct builder *b)
{
	bool in_template = b->count[TAG_TEMPLATE];
	if (b->form && !in_template)
		return true;
	tb_close_p(b);
	struct html_node *n = tb_insert(b);
	if (!in_template)
		b->form = n;
	return true;
}

/* li; dd and dt: closes the open one of its kind in this list. */
static bool item(struct builder *b, unsigned kind, unsigned other)
{
	b->frameset_ok = false;
	int i = b->count[kind] || b->count[other] ? b->depth - 1 : 0;
	for (; i > 0; i--) {
		unsigned key = b->key[i];
		if (key == kind || key == other) {
			tb_implied(b, key);
			tb_pop_until(b, key);
			break;
		}
		if (tb_class[key] & T_SPECIAL && key != TAG_ADDRESS &&
		    key != TAG_DIV && key != TAG_P)
			break;
	}
	return block(b);
}

static bool button(struct builder *b)
{
	if (tb_in_scope(b, TAG_BUTTON, SCOPE)) {
		tb_implied(b, 0);
		tb_pop_until(b, TAG_BUTTON);
	}
	plain(b);
	b->frameset_ok = false;
	return true;
}

static bool formatting(struct builder *b)
{
	tb_reconstruct(b);
	tb_format_push(b, tb_insert(b));
	return true;
}

static bool anchor(struct builder *b)
{
	int f = tb_format_last(b, TAG_A);
	if (f >= 0) {
		struct html_node *old = b->format[f].node;
		tb_adopt(b, TAG_A);
		f = tb_format_find(b, old);
		if (f >= 0)
			tb_format_remove(b, f);
		int i = tb_find(b, old);
		if (i >= 0)
			tb_remove(b, i);
	}
	return formatting(b);
}

static bool nobr(struct builder *b)
{
	tb_reconstruct(b);
	if (tb_in_scope(b, TAG_NOBR, SCOPE)) {
		tb_adopt(b, TAG_NOBR);
		tb_reconstruct(b);
	}
	tb_format_push(b, tb_insert(b));
	return true;
}

static bool table(struct builder *b)
{
	if (tb_full(b))
		return true;
	if (!b->out->quirks)
		tb_close_p(b);
	tb_insert(b);
	b->frameset_ok = false;
	b->mode = IN_TABLE;
	return true;
}

static bool input(struct builder *b)
{
	bool was = b->frameset_ok;
	void_inline(b);
	if (str_ieq(html_attr_get(&b->k, S("type")), S("hidden")))
		b->frameset_ok = was;
	return true;
}

static bool hr(struct builder *b)
{
	tb_close_p(b);
	tb_insert_void(b);
	b->frameset_ok = false;
	return true;
}

static bool textarea(struct builder *b)
{
	tb_raw_text(b);
	b->skip_lf = true;
	b->frameset_ok = false;
	return true;
}

static bool select(struct builder *b)
{
	if (tb_full(b))
		return true;
	plain(b);
	b->frameset_ok = false;
	b->mode = b->mode == IN_TABLE || b->mode == IN_CAPTION ||
			  b->mode == IN_TBODY || b->mode == IN_ROW ||
			  b->mode == IN_CELL
		      ? IN_SELECT_TABLE
		      : IN_SELECT;
	return true;
}

static bool ruby(struct builder *b, unsigned except)
{
	if (tb_in_scope(b, TAG_RUBY, SCOPE))
		tb_implied(b, except);
	tb_insert(b);
	return true;
}

/* Start tags by which an element closes others or changes how what follows
 * is read. */
static bool start_odd(struct builder *b)
{
	switch (b->k.tag) {
	case TAG_LI: return item(b, TAG_LI, TAG_LI);
	case TAG_DD:
	case TAG_DT: return item(b, TAG_DD, TAG_DT);
	case TAG_PLAINTEXT:
		block(b);
		b->t.state = HTML_PLAINTEXT;
		return true;
	case TAG_BUTTON: return button(b);
	case TAG_A: return anchor(b);
	case TAG_NOBR: return nobr(b);
	case TAG_APPLET:
	case TAG_MARQUEE:
	case TAG_OBJECT:
		plain(b);
		tb_format_marker(b);
		b->frameset_ok = false;
		return true;
	case TAG_TABLE: return table(b);
	case TAG_INPUT: return input(b);
	case TAG_HR: return hr(b);
	case TAG_IMAGE:
		b->k.tag = TAG_IMG;
		b->k.name = S("img");
		return false;
	case TAG_TEXTAREA: return textarea(b);
	case TAG_XMP:
		tb_close_p(b);
		tb_reconstruct(b);
		b->frameset_ok = false;
		return tb_raw_text(b);
	case TAG_IFRAME: b->frameset_ok = false; return tb_raw_text(b);
	case TAG_NOEMBED: return tb_raw_text(b);
	case TAG_NOSCRIPT:
		return b->opts->scripting ? tb_raw_text(b) : plain(b);
	case TAG_SELECT: return select(b);
	case TAG_OPTGROUP:
	case TAG_OPTION:
		if (tb_top_key(b) == TAG_OPTION)
			tb_pop(b);
		return plain(b);
	case TAG_RB:
	case TAG_RTC: return ruby(b, 0);
	case TAG_RP:
	case TAG_RT: return ruby(b, TAG_RTC);
	case TAG_MATH:
		tb_reconstruct(b);
		return tb_insert_foreign(b, HTML_NS_MATH);
	case TAG_SVG:
		tb_reconstruct(b);
		return tb_insert_foreign(b, HTML_NS_SVG);
	default: return plain(b);
	}
}

static bool start(struct builder *b)
{
	switch (b->k.tag) {
	case TAG_HTML:
		if (!b->count[TAG_TEMPLATE] && !b->fragment)
			tb_merge_attrs(b, b->open[0]);
		return true;
	case TAG_BASE:
	case TAG_BASEFONT:
	case TAG_BGSOUND:
	case TAG_LINK:
	case TAG_META:
	case TAG_NOFRAMES:
	case TAG_SCRIPT:
	case TAG_STYLE:
	case TAG_TEMPLATE:
	case TAG_TITLE: return tb_in_head(b);
	case TAG_BODY: return start_body(b);
	case TAG_FRAMESET: return start_frameset(b);
	case TAG_ADDRESS:
	case TAG_ARTICLE:
	case TAG_ASIDE:
	case TAG_BLOCKQUOTE:
	case TAG_CENTER:
	case TAG_DETAILS:
	case TAG_DIALOG:
	case TAG_DIR:
	case TAG_DIV:
	case TAG_DL:
	case TAG_FIELDSET:
	case TAG_FIGCAPTION:
	case TAG_FIGURE:
	case TAG_FOOTER:
	case TAG_HEADER:
	case TAG_HGROUP:
	case TAG_MAIN:
	case TAG_MENU:
	case TAG_NAV:
	case TAG_OL:
	case TAG_P:
	case TAG_SEARCH:
	case TAG_SECTION:
	case TAG_SUMMARY:
	case TAG_UL: return block(b);
	case TAG_H1:
	case TAG_H2:
	case TAG_H3:
	case TAG_H4:
	case TAG_H5:
	case TAG_H6: return heading(b);
	case TAG_PRE:
	case TAG_LISTING: return pre(b);
	case TAG_FORM: return form(b);
	case TAG_B:
	case TAG_BIG:
	case TAG_CODE:
	case TAG_EM:
	case TAG_FONT:
	case TAG_I:
	case TAG_S:
	case TAG_SMALL:
	case TAG_STRIKE:
	case TAG_STRONG:
	case TAG_TT:
	case TAG_U: return formatting(b);
	case TAG_AREA:
	case TAG_BR:
	case TAG_EMBED:
	case TAG_IMG:
	case TAG_KEYGEN:
	case TAG_WBR: return void_inline(b);
	case TAG_PARAM:
	case TAG_SOURCE:
	case TAG_TRACK: tb_insert_void(b); return true;
	case TAG_CAPTION:
	case TAG_COL:
	case TAG_COLGROUP:
	case TAG_FRAME:
	case TAG_HEAD:
	case TAG_TBODY:
	case TAG_TD:
	case TAG_TFOOT:
	case TAG_TH:
	case TAG_THEAD:
	case TAG_TR: return true;
	default: return start_odd(b);
	}
}

bool tb_in_body(struct builder *b)
{
	switch (b->k.type) {
	case HTML_TEXT: body_text(b); return true;
	case HTML_COMMENT: tb_comment(b, NULL); return true;
	case HTML_START: return start(b);
	case HTML_END: return tb_body_end(b);
	case HTML_EOF: return b->templates ? tb_in_template(b) : true;
	case HTML_DOCTYPE: return true;
	}
	return true;
}
