/* SPDX-License-Identifier: MIT */
/* gazetted: the HTML tree builder: tables. */
#include "html/tree_impl.h"

/* The rules of the body, with what does not belong in a table put before
 * it. */
static bool foster(struct builder *b)
{
	b->foster = true;
	bool done = tb_in_body(b);
	b->foster = false;
	return done;
}

static bool opens_pending(const struct builder *b)
{
	return b->k.type == HTML_TEXT && tb_top_class(b) & T_FOSTER;
}

/* Closes the table; false where none is in scope. */
static bool close_table(struct builder *b)
{
	if (!tb_in_scope(b, TAG_TABLE, TABLE_SCOPE))
		return false;
	tb_pop_until(b, TAG_TABLE);
	tb_reset_mode(b);
	return true;
}

static bool to_table(struct builder *b, enum tb_mode mode)
{
	tb_clear_to(b, T_TABLE);
	b->mode = mode;
	return true;
}

static bool hidden_input(struct builder *b)
{
	if (!str_ieq(html_attr_get(&b->k, S("type")), S("hidden")))
		return foster(b);
	tb_insert_void(b);
	return true;
}

static bool table_form(struct builder *b)
{
	if (b->count[TAG_TEMPLATE] || b->form)
		return true;
	b->form = tb_insert(b);
	tb_pop(b);
	return true;
}

static bool table_start(struct builder *b)
{
	switch (b->k.tag) {
	case TAG_CAPTION:
		to_table(b, IN_CAPTION);
		tb_format_marker(b);
		tb_insert(b);
		return true;
	case TAG_COLGROUP:
		to_table(b, IN_COLGROUP);
		tb_insert(b);
		return true;
	case TAG_COL:
		to_table(b, IN_COLGROUP);
		tb_insert_tag(b, TAG_COLGROUP);
		return false;
	case TAG_TBODY:
	case TAG_TFOOT:
	case TAG_THEAD:
		to_table(b, IN_TBODY);
		tb_insert(b);
		return true;
	case TAG_TD:
	case TAG_TH:
	case TAG_TR:
		to_table(b, IN_TBODY);
		tb_insert_tag(b, TAG_TBODY);
		return false;
	case TAG_TABLE: return !close_table(b);
	case TAG_STYLE:
	case TAG_SCRIPT:
	case TAG_TEMPLATE: return tb_in_head(b);
	case TAG_INPUT: return hidden_input(b);
	case TAG_FORM: return table_form(b);
	default: return foster(b);
	}
}

bool tb_in_table(struct builder *b)
{
	if (opens_pending(b)) {
		b->pending.n = 0;
		b->orig = b->mode;
		b->mode = IN_TABLE_TEXT;
		return false;
	}
	switch (b->k.type) {
	case HTML_COMMENT: tb_comment(b, NULL); return true;
	case HTML_DOCTYPE: return true;
	case HTML_START: return table_start(b);
	case HTML_END:
		switch (b->k.tag) {
		case TAG_TABLE: close_table(b); return true;
		case TAG_BODY:
		case TAG_CAPTION:
		case TAG_COL:
		case TAG_COLGROUP:
		case TAG_HTML:
		case TAG_TBODY:
		case TAG_TD:
		case TAG_TFOOT:
		case TAG_TH:
		case TAG_THEAD:
		case TAG_TR: return true;
		case TAG_TEMPLATE: return tb_in_head(b);
		default: return foster(b);
		}
	case HTML_EOF: return tb_in_body(b);
	case HTML_TEXT: break;
	}
	return foster(b);
}

/* Text is held until it ends: white space alone stays in the table. */
bool tb_in_table_text(struct builder *b)
{
	if (b->k.type == HTML_TEXT) {
		*vec_push(b->a, &b->pending) = tb_mend_nul(b, b->k.text, false);
		return true;
	}
	bool space = true;
	vec_each (&b->pending, s)
		space = space && tb_is_space(*s);
	struct html_token next = b->k;
	vec_each (&b->pending, s) {
		b->k = (struct html_token){.type = HTML_TEXT, .text = *s};
		if (space)
			tb_text(b, *s);
		else
			foster(b);
	}
	b->k = next;
	b->mode = b->orig;
	return false;
}

static bool is_table_part(enum html_tag t)
{
	switch (t) {
	case TAG_CAPTION:
	case TAG_COL:
	case TAG_COLGROUP:
	case TAG_TBODY:
	case TAG_TD:
	case TAG_TFOOT:
	case TAG_TH:
	case TAG_THEAD:
	case TAG_TR: return true;
	default: return false;
	}
}

/* End tags that mean nothing inside a cell or caption; the tags that they
 * may close are looked at before. */
static bool is_ignored_end(enum html_tag t)
{
	return is_table_part(t) || t == TAG_BODY || t == TAG_HTML;
}

static bool close_caption(struct builder *b)
{
	if (!tb_in_scope(b, TAG_CAPTION, TABLE_SCOPE))
		return false;
	tb_implied(b, 0);
	tb_pop_until(b, TAG_CAPTION);
	tb_format_clear(b);
	b->mode = IN_TABLE;
	return true;
}

bool tb_in_caption(struct builder *b)
{
	enum html_tag t = b->k.tag;
	if (b->k.type == HTML_START && is_table_part(t))
		return !close_caption(b);
	if (b->k.type == HTML_END) {
		if (t == TAG_CAPTION) {
			close_caption(b);
			return true;
		}
		if (t == TAG_TABLE)
			return !close_caption(b);
		if (is_ignored_end(t))
			return true;
	}
	return tb_in_body(b);
}

bool tb_in_colgroup(struct builder *b)
{
	enum html_tag t = b->k.tag;
	switch (b->k.type) {
	case HTML_TEXT:
		tb_text(b, tb_take_space(b));
		/* in a template nothing closes: letters are left out */
		while (b->k.text.n && tb_top_key(b) != TAG_COLGROUP) {
			b->k.text = str_sub(b->k.text, 1, b->k.text.n);
			tb_text(b, tb_take_space(b));
		}
		if (!b->k.text.n)
			return true;
		break;
	case HTML_COMMENT: tb_comment(b, NULL); return true;
	case HTML_DOCTYPE: return true;
	case HTML_EOF: return tb_in_body(b);
	case HTML_START:
		if (t == TAG_HTML)
			return tb_in_body(b);
		if (t == TAG_TEMPLATE)
			return tb_in_head(b);
		if (t == TAG_COL) {
			tb_insert_void(b);
			return true;
		}
		break;
	case HTML_END:
		if (t == TAG_TEMPLATE)
			return tb_in_head(b);
		if (t == TAG_COL)
			return true;
		break;
	}
	if (tb_top_key(b) != TAG_COLGROUP)
		return true;
	tb_pop(b);
	b->mode = IN_TABLE;
	return b->k.type == HTML_END && t == TAG_COLGROUP;
}

/* Closes the tbody, thead or tfoot; false where none is in scope. */
static bool close_tbody(struct builder *b)
{
	if (!tb_class_in_scope(b, T_TBODY, TABLE_SCOPE))
		return false;
	tb_clear_to(b, T_TBODY | T_TABLE);
	tb_pop(b);
	b->mode = IN_TABLE;
	return true;
}

bool tb_in_tbody(struct builder *b)
{
	enum html_tag t = b->k.tag;
	if (b->k.type == HTML_START) {
		if (t == TAG_TR || t == TAG_TD || t == TAG_TH) {
			tb_clear_to(b, T_TBODY | T_TABLE);
			b->mode = IN_ROW;
			if (t == TAG_TR)
				tb_insert(b);
			else
				tb_insert_tag(b, TAG_TR);
			return t == TAG_TR;
		}
		if (is_table_part(t))
			return !close_tbody(b);
	}
	if (b->k.type == HTML_END) {
		if (t == TAG_TBODY || t == TAG_TFOOT || t == TAG_THEAD) {
			if (tb_in_scope(b, t, TABLE_SCOPE))
				close_tbody(b);
			return true;
		}
		if (t == TAG_TABLE)
			return !close_tbody(b);
		if (is_ignored_end(t))
			return true;
	}
	return tb_in_table(b);
}

static bool close_row(struct builder *b)
{
	if (!tb_in_scope(b, TAG_TR, TABLE_SCOPE))
		return false;
	while (b->depth > 1 && tb_top_key(b) != TAG_TR)
		tb_pop(b);
	tb_pop(b);
	b->mode = IN_TBODY;
	return true;
}

/* Back to the row: its context is tr, template or html. */
static void clear_to_row(struct builder *b)
{
	while (b->depth > 1 && tb_top_key(b) != TAG_TR &&
	       tb_top_key(b) != TAG_TEMPLATE)
		tb_pop(b);
}

bool tb_in_row(struct builder *b)
{
	enum html_tag t = b->k.tag;
	if (b->k.type == HTML_START) {
		if (t == TAG_TD || t == TAG_TH) {
			clear_to_row(b);
			tb_insert(b);
			b->mode = IN_CELL;
			tb_format_marker(b);
			return true;
		}
		if (is_table_part(t))
			return !close_row(b);
	}
	if (b->k.type == HTML_END) {
		switch (t) {
		case TAG_TR: close_row(b); return true;
		case TAG_TABLE: return !close_row(b);
		case TAG_TBODY:
		case TAG_TFOOT:
		case TAG_THEAD:
			if (!tb_in_scope(b, t, TABLE_SCOPE))
				return true;
			return !close_row(b);
		default:
			if (is_ignored_end(t))
				return true;
		}
	}
	return tb_in_table(b);
}

static void close_cell(struct builder *b)
{
	tb_implied(b, 0);
	tb_pop_class(b, T_CELL);
	tb_format_clear(b);
	b->mode = IN_ROW;
}

bool tb_in_cell(struct builder *b)
{
	enum html_tag t = b->k.tag;
	if (b->k.type == HTML_START && is_table_part(t)) {
		if (!tb_class_in_scope(b, T_CELL, TABLE_SCOPE))
			return true;
		close_cell(b);
		return false;
	}
	if (b->k.type == HTML_END) {
		switch (t) {
		case TAG_TD:
		case TAG_TH:
			if (!tb_in_scope(b, t, TABLE_SCOPE))
				return true;
			tb_implied(b, 0);
			tb_pop_until(b, t);
			tb_format_clear(b);
			b->mode = IN_ROW;
			return true;
		case TAG_TABLE:
		case TAG_TBODY:
		case TAG_TFOOT:
		case TAG_THEAD:
		case TAG_TR:
			if (!tb_in_scope(b, t, TABLE_SCOPE))
				return true;
			close_cell(b);
			return false;
		default:
			if (is_ignored_end(t))
				return true;
		}
	}
	return tb_in_body(b);
}
