/* SPDX-License-Identifier: MIT */
/* gazetted: the HTML tree builder: "in body", end tags. */
#include "html/tree_impl.h"

/* Any other end tag: closes the last of that name, unless something special
 * is in between. */
void tb_any_end(struct builder *b)
{
	unsigned key = b->k.tag;
	if (!b->count[key])
		return;
	for (int i = b->depth - 1; i > 0; i--) {
		struct html_node *n = b->open[i];
		if (b->key[i] == key && n->ns == HTML_NS_HTML &&
		    (key || str_eq(n->name, b->k.name))) {
			tb_implied(b, key);
			while (b->depth > i)
				tb_pop(b);
			return;
		}
		if (tb_class[b->key[i]] & T_SPECIAL)
			return;
	}
}

static void end_block(struct builder *b)
{
	if (!tb_in_scope(b, b->k.tag, SCOPE))
		return;
	tb_implied(b, 0);
	tb_pop_until(b, b->k.tag);
}

static void end_form(struct builder *b)
{
	if (b->count[TAG_TEMPLATE]) {
		end_block(b);
		return;
	}
	struct html_node *n = b->form;
	b->form = NULL;
	int at = n ? tb_find(b, n) : -1;
	if (at < 0)
		return;
	for (int i = b->depth - 1; i > at; i--)
		if (tb_class[b->key[i]] & T_SCOPE)
			return;
	tb_implied(b, 0);
	tb_remove(b, at);
}

static void end_p(struct builder *b)
{
	if (!tb_in_scope(b, TAG_P, BUTTON_SCOPE))
		tb_insert_tag(b, TAG_P);
	tb_close_p(b);
}

static void end_item(struct builder *b, unsigned scope)
{
	if (!tb_in_scope(b, b->k.tag, scope))
		return;
	tb_implied(b, b->k.tag);
	tb_pop_until(b, b->k.tag);
}

static void end_heading(struct builder *b)
{
	if (!tb_class_in_scope(b, T_HEADING, SCOPE))
		return;
	tb_implied(b, 0);
	tb_pop_class(b, T_HEADING);
}

static bool end_body(struct builder *b)
{
	if (!tb_in_scope(b, TAG_BODY, SCOPE))
		return true;
	b->mode = AFTER_BODY;
	return b->k.tag == TAG_BODY;
}

static void end_br(struct builder *b)
{
	b->k.type = HTML_START;
	b->k.attrs = 0;
	tb_reconstruct(b);
	tb_insert_void(b);
	b->frameset_ok = false;
}

static void end_marked(struct builder *b)
{
	if (!tb_in_scope(b, b->k.tag, SCOPE))
		return;
	end_block(b);
	tb_format_clear(b);
}

bool tb_body_end(struct builder *b)
{
	switch (b->k.tag) {
	case TAG_TEMPLATE: return tb_in_head(b);
	case TAG_BODY:
	case TAG_HTML: return end_body(b);
	case TAG_ADDRESS:
	case TAG_ARTICLE:
	case TAG_ASIDE:
	case TAG_BLOCKQUOTE:
	case TAG_BUTTON:
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
	case TAG_LISTING:
	case TAG_MAIN:
	case TAG_MENU:
	case TAG_NAV:
	case TAG_OL:
	case TAG_PRE:
	case TAG_SEARCH:
	case TAG_SECTION:
	case TAG_SUMMARY:
	case TAG_UL: end_block(b); return true;
	case TAG_FORM: end_form(b); return true;
	case TAG_P: end_p(b); return true;
	case TAG_LI: end_item(b, LIST_SCOPE); return true;
	case TAG_DD:
	case TAG_DT: end_item(b, SCOPE); return true;
	case TAG_H1:
	case TAG_H2:
	case TAG_H3:
	case TAG_H4:
	case TAG_H5:
	case TAG_H6: end_heading(b); return true;
	case TAG_A:
	case TAG_B:
	case TAG_BIG:
	case TAG_CODE:
	case TAG_EM:
	case TAG_FONT:
	case TAG_I:
	case TAG_NOBR:
	case TAG_S:
	case TAG_SMALL:
	case TAG_STRIKE:
	case TAG_STRONG:
	case TAG_TT:
	case TAG_U: tb_adopt(b, b->k.tag); return true;
	case TAG_APPLET:
	case TAG_MARQUEE:
	case TAG_OBJECT: end_marked(b); return true;
	case TAG_BR: end_br(b); return true;
	default: tb_any_end(b); return true;
	}
}
