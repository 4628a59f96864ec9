/* SPDX-License-Identifier: MIT */
/* gazetted: does HTML parse to just the tree that its tags spell? */
/*
 * HTML whose tags all close in order needs no repair: walking its tree gives
 * the same tags and texts again. html_spells() writes them down from the
 * tokens, html_means() from the tree; a safe document gives the same twice. A
 * <tbody> counts for nothing: the standard lets it be left out.
 */
#ifndef GZ_TEST_HTML_SELF_H
#define GZ_TEST_HTML_SELF_H

#include "base/buf.h"
#include "html/tree.h"

static inline void self_start(
    struct buf *b, struct str name, const struct html_attr *attr, size_t attrs)
{
	if (str_eq(name, S("tbody")))
		return;
	buf_addc(b, '\1');
	buf_adds(b, name);
	for (size_t i = 0; i < attrs; i++) {
		buf_addc(b, '\2');
		buf_adds(b, attr[i].name);
		buf_addc(b, '=');
		buf_adds(b, attr[i].value);
	}
	buf_addc(b, '\3');
}

static inline void self_end(struct buf *b, struct str name)
{
	if (str_eq(name, S("tbody")))
		return;
	buf_addc(b, '\4');
	buf_adds(b, name);
	buf_addc(b, '\3');
}

static inline void html_spells(struct arena *a, struct str html, struct buf *b)
{
	struct html_tokenizer t;
	struct html_token k;
	bool pre = false;
	html_tokenizer_init(&t, a, html);
	for (; html_next(&t, &k);
	     pre = k.tag == TAG_PRE && k.type == HTML_START) {
		if (k.type == HTML_TEXT && pre && k.text.p[0] == '\n')
			k.text = str_sub(k.text, 1, k.text.n);
		if (k.type == HTML_TEXT)
			buf_adds(b, k.text);
		else if (k.type == HTML_START)
			self_start(b, k.name, k.attr, k.attrs);
		if (k.type == HTML_END ||
		    (k.type == HTML_START && html_tag_void(k.tag)))
			self_end(b, k.name);
	}
}

static inline void html_means(struct arena *a, struct str html, struct buf *b)
{
	struct html_tree t;
	struct html_tree_opts o = {.context = S("div")};
	html_tree_parse(a, html, &o, &t);
	const struct html_node *n = t.document;
	while (n) {
		if (n->type == HTML_NODE_ELEMENT)
			self_start(b, n->name, n->attr, n->attrs);
		else if (n->type == HTML_NODE_TEXT)
			buf_adds(b, n->name);
		if (n->first) {
			n = n->first;
			continue;
		}
		while (n) {
			if (n->type == HTML_NODE_ELEMENT)
				self_end(b, n->name);
			if (n->next)
				break;
			n = n->parent;
		}
		n = n ? n->next : NULL;
	}
}

#endif
