/* SPDX-License-Identifier: MIT */
/* gazetted: an article's blocks as mail-safe HTML. */
#include "extract/render.h"

#include "base/arena.h"
#include "extract/caps.h"
#include "html/escape.h"
#include "html/sanitise.h"

#define INLINE_DEPTH_MAX 32 /* deeper marks are left out, not their text */

/* ---- inside a block ---- */

static bool is_mark(enum html_tag t)
{
	switch (t) {
	case TAG_A:
	case TAG_B:
	case TAG_STRONG:
	case TAG_I:
	case TAG_EM:
	case TAG_CODE:
	case TAG_SUB:
	case TAG_SUP:
	case TAG_Q:
	case TAG_CITE:
	case TAG_S:
	case TAG_DEL:
	case TAG_INS:
	case TAG_MARK: return true;
	default: return false;
	}
}

static void open_mark(struct buf *b, const struct node *n)
{
	buf_addc(b, '<');
	buf_adds(b, html_tag_name(n->tag));
	if (n->tag == TAG_A) {
		buf_adds(b, S(" href=\""));
		html_escape(b, page_attr(n, S("href")));
		buf_addc(b, '"');
	}
	buf_addc(b, '>');
}

static void close_mark(struct buf *b, const struct node *n)
{
	buf_adds(b, S("</"));
	buf_adds(b, html_tag_name(n->tag));
	buf_addc(b, '>');
}

static void inside(struct buf *b, const struct page *p, const struct block *k)
{
	uint32_t open[INLINE_DEPTH_MAX];
	size_t depth = 0;
	if (k->node == PAGE_NONE || k->kind == BLOCK_ROW || k->cut) {
		html_escape_text(b, k->text);
		return;
	}
	uint32_t i = k->from;
	/* marks that were opened around the block's first text, and not
	 * before that of another */
	uint32_t least =
	    k > p->block && k[-1].to > k->node ? k[-1].to : k->node + 1;
	for (uint32_t n = p->node[i].parent; n != PAGE_NONE && n >= least;
	     n = p->node[n].parent)
		if (is_mark(p->node[n].tag) && p->node[n].end <= k->to)
			i = n;
	while (i < k->to) {
		const struct node *n = &p->node[i];
		while (depth && p->node[open[depth - 1]].end <= i)
			close_mark(b, &p->node[open[--depth]]);
		if (n->is_text) {
			html_escape_text(b, n->text);
		} else if (html_tag_hidden(n->tag) || n->hidden ||
			   n->tag == TAG_BUTTON) {
			i = n->end;
			continue;
		} else if (n->tag == TAG_BR) {
			buf_adds(b, S("<br>"));
		} else if (is_mark(n->tag) && depth < INLINE_DEPTH_MAX &&
			   n->end <= k->to) {
			open_mark(b, n);
			open[depth++] = i;
		}
		i++;
	}
	while (depth)
		close_mark(b, &p->node[open[--depth]]);
}

/* ---- blocks ---- */

/* What stands around a run of blocks: its list, its quote, its table. */
static uint32_t holder(const struct page *p, const struct block *k)
{
	uint32_t n = k->node;
	if (n == PAGE_NONE)
		return PAGE_NONE;
	if (k->kind == BLOCK_ROW)
		return page_up_to(p, n, TAG_TABLE);
	if (k->kind == BLOCK_QUOTE)
		return page_up_to(p, n, TAG_BLOCKQUOTE);
	if (k->kind != BLOCK_ITEM)
		return PAGE_NONE;
	while (n != PAGE_NONE && p->node[n].tag != TAG_UL &&
	       p->node[n].tag != TAG_OL && p->node[n].tag != TAG_DL)
		n = p->node[n].parent;
	return n;
}

static struct str holder_tag(const struct page *p, uint32_t n)
{
	if (n == PAGE_NONE)
		return (struct str){NULL, 0};
	return p->node[n].tag == TAG_OL		  ? S("ol")
	       : p->node[n].tag == TAG_TABLE	  ? S("table")
	       : p->node[n].tag == TAG_BLOCKQUOTE ? S("blockquote")
						  : S("ul");
}

/* Its start tag; a list that goes on says with which number. */
static void open_holder(struct buf *b, const struct page *p, uint32_t n)
{
	struct str start = page_attr(&p->node[n], S("start"));
	buf_addf(b, "<%.*s", PRS(holder_tag(p, n)));
	if (p->node[n].tag == TAG_OL && start.n) {
		buf_adds(b, S(" start=\""));
		html_escape(b, start);
		buf_addc(b, '"');
	}
	buf_addc(b, '>');
}

static void cells(struct buf *b, struct str row)
{
	struct str cell;
	buf_adds(b, S("<tr>"));
	while (str_split(&row, '\t', &cell)) {
		buf_adds(b, S("<td>"));
		html_escape_text(b, str_trim(cell));
		buf_adds(b, S("</td>"));
	}
	buf_adds(b, S("</tr>"));
}

static void one(
    struct buf *b, const struct page *p, const struct block *k, bool held)
{
	struct str tag = S("p");
	static const struct str heads[] = {S_INIT("h2"), S_INIT("h2"),
	    S_INIT("h3"), S_INIT("h4"), S_INIT("h4"), S_INIT("h4")};
	if (k->kind == BLOCK_ROW && held) {
		cells(b, k->text);
		return;
	}
	if (k->kind == BLOCK_HEADING)
		tag = heads[k->level - 1];
	else if (k->kind == BLOCK_PRE)
		tag = S("pre");
	else if (k->kind == BLOCK_ITEM && held)
		tag = S("li");
	buf_addc(b, '<');
	buf_adds(b, tag);
	buf_addc(b, '>');
	inside(b, p, k);
	buf_adds(b, S("</"));
	buf_adds(b, tag);
	buf_addc(b, '>');
}

struct str render_html(
    const struct page *p, uint32_t b0, uint32_t b1, struct str base)
{
	struct buf b = buf_init(EXTRACT_TEXT_MAX);
	uint32_t in = PAGE_NONE;
	for (uint32_t i = b0; i < b1; i++) {
		const struct block *k = &p->block[i];
		if (k->drop)
			continue;
		uint32_t h = holder(p, k);
		if (h != in && in != PAGE_NONE)
			buf_addf(&b, "</%.*s>", PRS(holder_tag(p, in)));
		if (h != in && h != PAGE_NONE)
			open_holder(&b, p, h);
		in = h;
		one(&b, p, k, h != PAGE_NONE);
	}
	if (in != PAGE_NONE)
		buf_addf(&b, "</%.*s>", PRS(holder_tag(p, in)));
	struct sanitise_opts opts = {
	    .base_url = base, .images = SANITISE_IMAGES_NONE};
	struct str out = {NULL, 0};
	if (b.n)
		out = str_dup(p->a, html_sanitise(p->a, buf_str(&b), &opts));
	buf_free(&b);
	return out;
}
