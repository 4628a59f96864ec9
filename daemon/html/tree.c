/* SPDX-License-Identifier: MIT */
/* gazetted: the HTML tree builder: the loop, and a page up to its body. */
#include "html/tree.h"

#include <assert.h>

#include "base/arena.h"
#include "html/tree_impl.h"

static bool initial(struct builder *b)
{
	switch (b->k.type) {
	case HTML_TEXT:
		tb_take_space(b);
		if (!b->k.text.n)
			return true;
		break;
	case HTML_COMMENT: tb_comment(b, b->out->document); return true;
	case HTML_DOCTYPE: {
		struct html_node *n = tb_node(b, HTML_NODE_DOCTYPE);
		n->name = b->k.name.p ? b->k.name : S("");
		if (b->k.public_id.p || b->k.system_id.p) {
			n->attrs = 2;
			n->attr = arena_calloc(b->a, 2, sizeof(*n->attr));
			n->attr[0] =
			    (struct html_attr){S("public"), b->k.public_id};
			n->attr[1] =
			    (struct html_attr){S("system"), b->k.system_id};
		}
		html_node_append(b->out->document, n);
		b->out->quirks = tb_doctype_quirks(&b->k);
		b->mode = BEFORE_HTML;
		return true;
	}
	default: break;
	}
	b->out->quirks = true;
	b->mode = BEFORE_HTML;
	return false;
}

/* End tags that stand for something even where nothing is open. */
static bool end_counts(enum html_tag t)
{
	return t == TAG_BODY || t == TAG_HTML || t == TAG_BR;
}

static bool before_html(struct builder *b)
{
	switch (b->k.type) {
	case HTML_TEXT:
		tb_take_space(b);
		if (!b->k.text.n)
			return true;
		break;
	case HTML_COMMENT: tb_comment(b, b->out->document); return true;
	case HTML_DOCTYPE: return true;
	case HTML_END:
		if (!end_counts(b->k.tag) && b->k.tag != TAG_HEAD)
			return true;
		break;
	default: break;
	}
	struct html_node *html = tb_insert_tag(b, TAG_HTML);
	b->out->html = html;
	b->mode = BEFORE_HEAD;
	if (!tb_is_start(b, TAG_HTML))
		return false;
	tb_merge_attrs(b, html);
	return true;
}

static bool before_head(struct builder *b)
{
	switch (b->k.type) {
	case HTML_TEXT:
		tb_take_space(b);
		if (!b->k.text.n)
			return true;
		break;
	case HTML_COMMENT: tb_comment(b, NULL); return true;
	case HTML_DOCTYPE: return true;
	case HTML_START:
		if (b->k.tag == TAG_HTML)
			return tb_in_body(b);
		if (b->k.tag == TAG_HEAD) {
			b->out->head = tb_insert(b);
			b->mode = IN_HEAD;
			return true;
		}
		break;
	case HTML_END:
		if (!end_counts(b->k.tag) && b->k.tag != TAG_HEAD)
			return true;
		break;
	default: break;
	}
	b->out->head = tb_insert_tag(b, TAG_HEAD);
	b->mode = IN_HEAD;
	return false;
}

bool tb_raw_text(struct builder *b)
{
	enum html_tag tag = b->k.tag;
	tb_insert(b);
	if (!html_enter(&b->t, tag))
		b->t.state = HTML_RAWTEXT; /* noscript */
	b->orig = b->mode;
	b->mode = IN_TEXT;
	return true;
}

static bool start_template(struct builder *b)
{
	if (tb_full(b))
		return true;
	tb_insert(b);
	tb_format_marker(b);
	b->frameset_ok = false;
	b->mode = IN_TEMPLATE;
	assert(b->templates < TB_STACK);
	b->template_mode[b->templates++] = IN_TEMPLATE;
	return true;
}

static bool end_template(struct builder *b)
{
	if (!b->count[TAG_TEMPLATE])
		return true;
	tb_implied_thorough(b);
	tb_pop_until(b, TAG_TEMPLATE);
	tb_format_clear(b);
	b->templates--;
	tb_reset_mode(b);
	return true;
}

/* A start tag in the head; false where it does not belong there. */
static bool head_start(struct builder *b)
{
	switch (b->k.tag) {
	case TAG_BASE:
	case TAG_BASEFONT:
	case TAG_BGSOUND:
	case TAG_LINK:
	case TAG_META: tb_insert_void(b); return true;
	case TAG_NOSCRIPT:
		if (b->opts->scripting)
			return tb_raw_text(b);
		tb_insert(b);
		b->mode = IN_HEAD_NOSCRIPT;
		return true;
	case TAG_TITLE:
	case TAG_NOFRAMES:
	case TAG_STYLE:
	case TAG_SCRIPT: return tb_raw_text(b);
	case TAG_TEMPLATE: return start_template(b);
	case TAG_HEAD: return true;
	default: return false;
	}
}

bool tb_in_head(struct builder *b)
{
	switch (b->k.type) {
	case HTML_TEXT:
		tb_text(b, tb_take_space(b));
		if (!b->k.text.n)
			return true;
		break;
	case HTML_COMMENT: tb_comment(b, NULL); return true;
	case HTML_DOCTYPE: return true;
	case HTML_START:
		if (b->k.tag == TAG_HTML)
			return tb_in_body(b);
		if (head_start(b))
			return true;
		break;
	case HTML_END:
		if (b->k.tag == TAG_TEMPLATE)
			return end_template(b);
		if (b->k.tag == TAG_HEAD) {
			tb_pop(b);
			b->mode = AFTER_HEAD;
			return true;
		}
		if (!end_counts(b->k.tag))
			return true;
		break;
	default: break;
	}
	tb_pop(b);
	b->mode = AFTER_HEAD;
	return false;
}

static bool in_head_noscript(struct builder *b)
{
	switch (b->k.type) {
	case HTML_TEXT:
		tb_text(b, tb_take_space(b));
		if (!b->k.text.n)
			return true;
		break;
	case HTML_COMMENT: tb_comment(b, NULL); return true;
	case HTML_DOCTYPE: return true;
	case HTML_START:
		switch (b->k.tag) {
		case TAG_HTML: return tb_in_body(b);
		case TAG_BASEFONT:
		case TAG_BGSOUND:
		case TAG_LINK:
		case TAG_META:
		case TAG_NOFRAMES:
		case TAG_STYLE: return tb_in_head(b);
		case TAG_HEAD:
		case TAG_NOSCRIPT: return true;
		default: break;
		}
		break;
	case HTML_END:
		if (b->k.tag != TAG_BR && b->k.tag != TAG_NOSCRIPT)
			return true;
		break;
	default: break;
	}
	tb_pop(b);
	b->mode = IN_HEAD;
	return b->k.type == HTML_END && b->k.tag == TAG_NOSCRIPT;
}

/* What belongs in the head and comes behind it goes there. */
static bool back_to_head(struct builder *b)
{
	struct html_node *head = b->out->head;
	tb_push(b, head);
	bool done = tb_in_head(b);
	tb_remove(b, tb_find(b, head));
	return done;
}

static bool after_head(struct builder *b)
{
	switch (b->k.type) {
	case HTML_TEXT:
		tb_text(b, tb_take_space(b));
		if (!b->k.text.n)
			return true;
		break;
	case HTML_COMMENT: tb_comment(b, NULL); return true;
	case HTML_DOCTYPE: return true;
	case HTML_START:
		switch (b->k.tag) {
		case TAG_HTML: return tb_in_body(b);
		case TAG_BODY:
			b->out->body = tb_insert(b);
			b->frameset_ok = false;
			b->mode = IN_BODY;
			return true;
		case TAG_FRAMESET:
			b->out->body = tb_insert(b);
			b->mode = IN_FRAMESET;
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
		case TAG_TITLE: return back_to_head(b);
		case TAG_HEAD: return true;
		default: break;
		}
		break;
	case HTML_END:
		if (b->k.tag == TAG_TEMPLATE)
			return tb_in_head(b);
		if (!end_counts(b->k.tag))
			return true;
		break;
	default: break;
	}
	b->out->body = tb_insert_tag(b, TAG_BODY);
	b->mode = IN_BODY;
	return false;
}

/* Inside script, style, title, ... */
static bool in_text(struct builder *b)
{
	if (b->k.type == HTML_TEXT) {
		tb_text(b, b->k.text);
		return true;
	}
	tb_pop(b);
	b->mode = b->orig;
	return b->k.type == HTML_END;
}

static bool (*const modes[])(struct builder *) = {
    [IN_INITIAL] = initial,
    [BEFORE_HTML] = before_html,
    [BEFORE_HEAD] = before_head,
    [IN_HEAD] = tb_in_head,
    [IN_HEAD_NOSCRIPT] = in_head_noscript,
    [AFTER_HEAD] = after_head,
    [IN_BODY] = tb_in_body,
    [IN_TEXT] = in_text,
    [IN_TABLE] = tb_in_table,
    [IN_TABLE_TEXT] = tb_in_table_text,
    [IN_CAPTION] = tb_in_caption,
    [IN_COLGROUP] = tb_in_colgroup,
    [IN_TBODY] = tb_in_tbody,
    [IN_ROW] = tb_in_row,
    [IN_CELL] = tb_in_cell,
    [IN_SELECT] = tb_in_select,
    [IN_SELECT_TABLE] = tb_in_select_table,
    [IN_TEMPLATE] = tb_in_template,
    [AFTER_BODY] = tb_after_body,
    [IN_FRAMESET] = tb_in_frameset,
    [AFTER_FRAMESET] = tb_after_frameset,
    [AFTER_AFTER_BODY] = tb_after_after_body,
    [AFTER_AFTER_FRAMESET] = tb_after_after_frameset,
};

bool tb_by_mode(struct builder *b)
{
	return modes[b->mode](b);
}

/* The newline right behind <pre>, <listing> and <textarea> is no text. */
static void skip_newline(struct builder *b)
{
	if (b->skip_lf && b->k.type == HTML_TEXT && b->k.text.p[0] == '\n') {
		b->k.text.p++;
		b->k.text.n--;
	}
	b->skip_lf = false;
}

static void run(struct builder *b)
{
	bool more = true;
	while (more) {
		struct html_node *at = b->depth ? tb_adjusted(b) : NULL;
		b->t.cdata_allowed = at && at->ns != HTML_NS_HTML;
		if (b->out->nodes >= HTML_TREE_NODES_MAX) {
			b->out->cut = true;
			b->t.i = b->t.in.n;
		}
		more = html_next(&b->t, &b->k);
		skip_newline(b);
		if (b->k.type == HTML_TEXT && !b->k.text.n)
			continue;
		bool done = tb_is_foreign(b) ? tb_in_foreign(b) : tb_by_mode(b);
		while (!done)
			done =
			    tb_is_foreign(b) ? tb_in_foreign(b) : tb_by_mode(b);
	}
}

/* The standard's fragment case (13.4): a root takes the place of <html>, and
 * the context decides on the mode and on how text is read. Here the root is
 * the document node, since only its children are asked for. */
static void begin_fragment(struct builder *b)
{
	const struct html_tree_opts *o = b->opts;
	struct html_node *root = b->out->document;
	struct html_node *c = tb_node(b, HTML_NODE_ELEMENT);
	c->ns = (uint8_t)o->context_ns;
	c->tag = (uint8_t)html_tag_of(str_lower(b->a, o->context));
	c->name = o->context;
	c->attr = (struct html_attr *)o->context_attr;
	c->attrs = (uint32_t)o->context_attrs;
	b->context = c;
	b->fragment = true;
	root->tag = TAG_HTML;
	tb_push(b, root);
	if (c->ns == HTML_NS_HTML) {
		html_enter(&b->t, (enum html_tag)c->tag);
		if (c->tag == TAG_NOSCRIPT && o->scripting)
			b->t.state = HTML_RAWTEXT;
		if (c->tag == TAG_TEMPLATE)
			b->template_mode[b->templates++] = IN_TEMPLATE;
		if (c->tag == TAG_FORM)
			b->form = c;
	}
	tb_reset_mode(b);
}

void html_tree_parse(struct arena *a, struct str in,
    const struct html_tree_opts *opts, struct html_tree *out_tree)
{
	static const struct html_tree_opts none = {0};
	struct builder *b = arena_new_of(a, struct builder);
	*out_tree = (struct html_tree){0};
	b->a = a;
	b->out = out_tree;
	b->opts = opts ? opts : &none;
	b->frameset_ok = true;
	b->clones = HTML_TREE_CLONES_MIN + in.n / 8;
	out_tree->document = tb_node(b, HTML_NODE_DOCUMENT);
	html_tokenizer_init(&b->t, a, in);
	if (b->opts->context.p)
		begin_fragment(b);
	run(b);
}
