/* SPDX-License-Identifier: MIT */
/* gazetted: a letter as a row of blocks. */
#include "feed/letter_block.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/url.h"
#include "feed/caps.h"
#include "feed/letter_impl.h"
#include "feed/letter_line.h"

#define BLOCK_SPANS 512 /* bold pieces of a block that are looked at */

struct walk {
	struct arena *a;
	const struct block_taker *to;
	/* The block at hand. */
	struct buf text;
	struct block b;
	bool broken;		   /* it is at a line break */
	int bold, heading, listed; /* elements we are in */
	struct html_node *link;	   /* we are in; or NULL */
	size_t link_at;
	struct str alt; /* of a picture in it; or absent */
};

static void end_block(struct walk *w)
{
	w->b.heading = w->heading > 0;
	w->b.listed = w->listed > 0;
	w->b.text = str_dup(w->a, buf_str(&w->text));
	struct str image = w->b.image; /* it waits for a block */
	if (w->text.n) {
		w->to->block(w->to->ctx, &w->b);
		image = (struct str){NULL, 0};
	}
	buf_clear(&w->text);
	w->b = (struct block){.image = image};
	w->broken = false;
}

static bool is_heading(const struct html_node *n)
{
	return n->tag >= TAG_H1 && n->tag <= TAG_H6;
}

static bool is_bold(const struct html_node *n)
{
	struct str style = html_node_attr(n, S("style"));
	ptrdiff_t at = str_ifind(style, S("font-weight:"));
	struct str v = str_trim(
	    str_sub(style, at < 0 ? style.n : (size_t)at + 12, style.n));
	return n->tag == TAG_B || n->tag == TAG_STRONG || is_heading(n) ||
	       str_istarts(v, S("bold")) || str_starts(v, S("6")) ||
	       str_starts(v, S("7")) || str_starts(v, S("8"));
}

static void add_text(struct walk *w, struct str text)
{
	struct buf *b = &w->text;
	size_t from = b->n;
	for (size_t i = 0; i < text.n; i++) {
		char c = ch_space(text.p[i]) ? ' ' : text.p[i];
		char before = b->n ? b->p[b->n - 1] : '\n';
		if (c != ' ' || (before != ' ' && before != '\n'))
			buf_addc(b, c);
	}
	if (w->bold && b->n > from && w->b.bold.n < BLOCK_SPANS)
		*vec_push(w->a, &w->b.bold) = (struct span){from, b->n};
	if (str_trim(text).n)
		w->broken = false;
}

static void enter(struct walk *w, struct html_node *n)
{
	if (n->type == HTML_NODE_TEXT)
		add_text(w, n->name);
	if (n->type != HTML_NODE_ELEMENT)
		return;
	if (n->tag == TAG_BR) {
		bool twice = w->broken;
		buf_addc(&w->text, '\n');
		w->broken = true;
		if (twice && !w->link)
			end_block(w);
		return;
	}
	if (html_tag_block(n->tag))
		end_block(w);
	if (n->tag == TAG_HR)
		w->to->part(w->to->ctx, true);
	w->bold += is_bold(n);
	w->heading += is_heading(n);
	w->listed += n->tag == TAG_LI;
	if (n->tag == TAG_LI)
		w->to->part(w->to->ctx, false);
	if (n->tag == TAG_A && !w->link &&
	    url_is_web(html_node_attr(n, S("href")))) {
		w->link = n;
		w->link_at = w->text.n;
		w->alt = (struct str){NULL, 0};
	}
	w->b.cut |= n->tag == TAG_A && html_node_attr(n, S("href")).p &&
		    !html_node_attr(n, S("href")).n;
	if (n->tag == TAG_IMG && url_is_web(html_node_attr(n, S("src"))))
		w->b.image = html_node_attr(n, S("src"));
	if (n->tag == TAG_IMG && w->link)
		w->alt = html_node_attr(n, S("alt"));
}

/* A picture that leads to more than a front page says where in words. */
static bool takes_alt(const struct walk *w, struct str url)
{
	struct url u;
	return line_tells(str_squeeze(w->a, w->alt)) &&
	       url_parse(w->a, url, &u) && (u.path.n > 1 || u.query.n);
}

static void end_link(struct walk *w, struct html_node *n)
{
	struct str url = html_node_attr(n, S("href"));
	size_t at = w->link_at < w->text.n ? w->link_at : w->text.n;
	bool picture = !str_trim(str_sub(buf_str(&w->text), at, w->text.n)).n &&
		       takes_alt(w, url);
	if (picture)
		add_text(w, w->alt);
	struct str text = buf_str(&w->text);
	struct str label = str_trim(str_sub(text, at, text.n));
	w->link = NULL;
	if (!label.n || w->b.links.n == BLOCK_LINKS)
		return;
	while (ch_space(text.p[at]))
		at++;
	*vec_push(w->a, &w->b.links) =
	    (struct link){url_is_web(url) ? url : (struct str){NULL, 0},
		str_dup(w->a, label), at, picture,
		str_ifind(html_node_attr(n, S("rel")), S("sponsored")) >= 0};
}

static void leave(struct walk *w, struct html_node *n)
{
	if (n->type != HTML_NODE_ELEMENT || n->tag == TAG_BR)
		return;
	if (n == w->link)
		end_link(w, n);
	/* Before the counts go down: they are of the block. */
	if (html_tag_block(n->tag))
		end_block(w);
	w->bold -= is_bold(n);
	w->heading -= is_heading(n);
	w->listed -= n->tag == TAG_LI;
	if (n->tag == TAG_LI)
		w->to->part(w->to->ctx, false);
}

static bool skipped(const struct html_node *n)
{
	return n->type == HTML_NODE_ELEMENT &&
	       (html_tag_hidden(n->tag) || letter_is_hidden(n));
}

void letter_blocks(
    struct arena *a, struct html_node *root, const struct block_taker *taker)
{
	struct walk w = {
	    .a = a, .to = taker, .text = buf_init(LETTER_BLURB_MAX)};
	for (struct html_node *n = root->first; n && n != root;) {
		bool skip = skipped(n);
		if (!skip)
			enter(&w, n);
		if (n->first && !skip) {
			n = n->first;
			continue;
		}
		if (!skip)
			leave(&w, n);
		while (!n->next && n->parent != root) {
			n = n->parent;
			leave(&w, n);
		}
		n = n->next;
	}
	end_block(&w);
	buf_free(&w.text);
}
