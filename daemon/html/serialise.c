/* SPDX-License-Identifier: MIT */
/* gazetted: a tree back into HTML. */
#include "html/serialise.h"

/* No-break spaces are spelled out, as the standard has it. */
static void escape(struct buf *b, struct str s, bool attr)
{
	size_t from = 0;
	for (size_t i = 0; i < s.n; i++) {
		const char *to;
		size_t took = 1;
		switch (s.p[i]) {
		case '&': to = "&amp;"; break;
		case '<': to = "&lt;"; break;
		case '>': to = "&gt;"; break;
		case '"': to = attr ? "&quot;" : NULL; break;
		case '\r': to = "&#13;"; break; /* else read as a newline */
		case '\xC2':
			to = i + 1 < s.n && s.p[i + 1] == '\xA0' ? "&nbsp;"
								 : NULL;
			took = 2;
			break;
		default: to = NULL;
		}
		if (!to)
			continue;
		buf_add(b, s.p + from, i - from);
		buf_adds(b, str_of(to));
		from = i + took;
		i += took - 1;
	}
	buf_add(b, s.p + from, s.n - from);
}

static bool is_void(const struct html_node *n)
{
	if (n->ns != HTML_NS_HTML)
		return false;
	switch ((enum html_tag)n->tag) {
	case TAG_AREA:
	case TAG_BASE:
	case TAG_BASEFONT:
	case TAG_BGSOUND:
	case TAG_BR:
	case TAG_COL:
	case TAG_EMBED:
	case TAG_FRAME:
	case TAG_HR:
	case TAG_IMG:
	case TAG_INPUT:
	case TAG_KEYGEN:
	case TAG_LINK:
	case TAG_META:
	case TAG_PARAM:
	case TAG_SOURCE:
	case TAG_TRACK:
	case TAG_WBR: return true;
	default: return false;
	}
}

static bool is_raw(const struct html_node *n, bool scripting)
{
	if (!n || n->type != HTML_NODE_ELEMENT || n->ns != HTML_NS_HTML)
		return false;
	switch ((enum html_tag)n->tag) {
	case TAG_STYLE:
	case TAG_SCRIPT:
	case TAG_XMP:
	case TAG_IFRAME:
	case TAG_NOEMBED:
	case TAG_NOFRAMES:
	case TAG_PLAINTEXT: return true;
	case TAG_NOSCRIPT: return scripting;
	default: return false;
	}
}

static void open_element(struct buf *b, const struct html_node *n)
{
	buf_addc(b, '<');
	buf_adds(b, n->name);
	for (size_t i = 0; i < n->attrs; i++) {
		buf_addc(b, ' ');
		buf_adds(b, n->attr[i].name);
		buf_adds(b, S("=\""));
		escape(b, n->attr[i].value, true);
		buf_addc(b, '"');
	}
	buf_addc(b, '>');
	const struct html_node *text = n->first;
	if (text && text->type == HTML_NODE_TEXT && text->name.p[0] == '\n' &&
	    (html_node_is(n, TAG_PRE) || html_node_is(n, TAG_LISTING) ||
		html_node_is(n, TAG_TEXTAREA)))
		buf_addc(b, '\n');
}

static void open_node(struct buf *b, const struct html_node *n, bool scripting)
{
	switch (n->type) {
	case HTML_NODE_ELEMENT: open_element(b, n); break;
	case HTML_NODE_TEXT:
		if (is_raw(n->parent, scripting))
			buf_adds(b, n->name);
		else
			escape(b, n->name, false);
		break;
	case HTML_NODE_COMMENT:
		buf_adds(b, S("<!--"));
		buf_adds(b, n->name);
		buf_adds(b, S("-->"));
		break;
	case HTML_NODE_DOCTYPE:
		buf_adds(b, S("<!DOCTYPE "));
		buf_adds(b, n->name);
		buf_addc(b, '>');
		break;
	}
}

static void close_node(struct buf *b, const struct html_node *n)
{
	if (n->type != HTML_NODE_ELEMENT || is_void(n))
		return;
	buf_adds(b, S("</"));
	buf_adds(b, n->name);
	buf_addc(b, '>');
}

void html_serialise_node(
    struct buf *b, const struct html_node *root, bool scripting)
{
	const struct html_node *n = root;
	for (;;) {
		open_node(b, n, scripting);
		if (n->first && !is_void(n)) {
			n = n->first;
			continue;
		}
		close_node(b, n);
		while (n != root && !n->next) {
			n = n->parent;
			close_node(b, n);
		}
		if (n == root)
			return;
		n = n->next;
	}
}

void html_serialise(struct buf *b, const struct html_node *n, bool scripting)
{
	for (const struct html_node *c = n->first; c; c = c->next)
		html_serialise_node(b, c, scripting);
}
