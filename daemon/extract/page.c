/* SPDX-License-Identifier: MIT */
/* gazetted: a page as a flat tree. */
#include "extract/page.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "extract/caps.h"
#include "extract/words.h"
#include "extract/segment.h"

struct builder {
	struct page *p;
	struct html_tokenizer t;
	uint32_t open[EXTRACT_DEPTH_MAX];
	size_t depth;
	uint32_t cap;
};

struct str page_attr(const struct node *n, struct str name)
{
	for (uint32_t i = 0; i < n->attrs; i++)
		if (str_eq(n->attr[i].name, name))
			return n->attr[i].value;
	return (struct str){NULL, 0};
}

uint32_t page_up_to(const struct page *p, uint32_t node, enum html_tag tag)
{
	while (node != PAGE_NONE && p->node[node].tag != tag)
		node = p->node[node].parent;
	return node;
}

/* ---- building ---- */

static struct node *add(struct builder *b)
{
	struct page *p = b->p;
	if (p->nodes == b->cap) {
		uint32_t cap = b->cap ? b->cap * 2 : 1024;
		p->node = arena_regrow(
		    p->a, p->node, p->nodes, cap, sizeof(*p->node));
		b->cap = cap;
	}
	struct node *n = &p->node[p->nodes];
	n->parent = b->depth ? b->open[b->depth - 1] : PAGE_NONE;
	n->end = ++p->nodes;
	return n;
}

static void close_top(struct builder *b)
{
	b->p->node[b->open[--b->depth]].end = b->p->nodes;
}

/* Does a style say "name: value"? */
static bool styled(struct str style, struct str name, struct str value)
{
	for (ptrdiff_t at; (at = str_ifind(style, name)) >= 0;) {
		style = str_sub(style, (size_t)at + name.n, style.n);
		struct str rest = str_trim(str_sub(style, 0, 32));
		if (rest.n && rest.p[0] == ':' &&
		    str_istarts(str_trim(str_sub(rest, 1, rest.n)), value))
			return true;
	}
	return false;
}

static bool unseen(struct str style)
{
	return styled(style, S("display"), S("none")) ||
	       styled(style, S("visibility"), S("hidden"));
}

static void read_attrs(struct node *n)
{
	for (uint32_t i = 0; i < n->attrs; i++) {
		struct str name = n->attr[i].name, v = n->attr[i].value;
		if (str_eq(name, S("class")) || str_eq(name, S("id")) ||
		    str_eq(name, S("role")) || str_eq(name, S("itemprop")) ||
		    str_eq(name, S("data-testid")) ||
		    str_eq(name, S("data-component")))
			n->words |= words_mean(v);
		else if (str_eq(name, S("hidden")))
			n->hidden = !str_ieq(v, S("until-found"));
		else if (str_eq(name, S("style")) && unseen(v))
			n->hidden = true;
	}
}

/* Which open element a start tag closes, by the standard's lists in short:
 * what is on the left ends at what is on the right. */
static bool closes(enum html_tag open, enum html_tag next)
{
	switch (open) {
	case TAG_P:
		return html_tag_block(next) && next != TAG_BR &&
		       next != TAG_OPTION;
	case TAG_LI: return next == TAG_LI;
	case TAG_DT:
	case TAG_DD: return next == TAG_DT || next == TAG_DD;
	case TAG_OPTION: return next == TAG_OPTION || next == TAG_OPTGROUP;
	case TAG_TD:
	case TAG_TH:
		return next == TAG_TD || next == TAG_TH || next == TAG_TR ||
		       next == TAG_TBODY || next == TAG_TFOOT;
	case TAG_TR:
		return next == TAG_TR || next == TAG_TBODY || next == TAG_TFOOT;
	case TAG_HEAD: return next == TAG_BODY;
	case TAG_A: return next == TAG_A;
	default: return false;
	}
}

static bool fence(enum html_tag open, enum html_tag next)
{
	if (open == TAG_TABLE || open == TAG_TEMPLATE)
		return true;
	if ((open == TAG_TD || open == TAG_TH) && next != TAG_TD &&
	    next != TAG_TH && next != TAG_TR)
		return true;
	return (open == TAG_UL || open == TAG_OL) && next == TAG_LI;
}

static void imply_ends(struct builder *b, enum html_tag next)
{
	size_t look = b->depth > 8 ? b->depth - 8 : 0;
	for (size_t i = b->depth; i-- > look;) {
		enum html_tag t = b->p->node[b->open[i]].tag;
		if (closes(t, next)) {
			while (b->depth > i)
				close_top(b);
			if (i > 0 && next == TAG_TR)
				imply_ends(b, next); /* td, then tr */
			return;
		}
		if (fence(t, next) || (html_tag_block(t) && t != TAG_P &&
					  next != TAG_LI && next != TAG_TR))
			return;
	}
}

static void start(struct builder *b, const struct html_token *k)
{
	struct page *p = b->p;
	if (k->tag == TAG_HTML || k->tag == TAG_BODY)
		if ((k->tag == TAG_HTML && p->root != PAGE_NONE) ||
		    (k->tag == TAG_BODY && p->body != PAGE_NONE))
			return;
	imply_ends(b, k->tag);
	struct node *n = add(b);
	uint32_t i = p->nodes - 1;
	n->tag = k->tag;
	n->attr = arena_memdup(p->a, k->attr, k->attrs * sizeof(*k->attr));
	n->attrs = (uint32_t)k->attrs;
	read_attrs(n);
	if (k->tag == TAG_HTML)
		p->root = i;
	else if (k->tag == TAG_BODY)
		p->body = i;
	if (html_tag_void(k->tag) || (k->self_closing && !k->tag))
		return;
	html_enter(&b->t, k->tag);
	if (b->depth < EXTRACT_DEPTH_MAX)
		b->open[b->depth++] = i;
}

static void end(struct builder *b, const struct html_token *k)
{
	if (k->tag == TAG_BODY || k->tag == TAG_HTML)
		return;
	for (size_t i = b->depth; i-- > 0;) {
		enum html_tag t = b->p->node[b->open[i]].tag;
		if (t == k->tag) {
			while (b->depth > i)
				close_top(b);
			return;
		}
		if (t == TAG_BODY || (fence(t, k->tag) && k->tag != TAG_TABLE))
			return;
		/* an inline end tag does not close boxes */
		if (html_tag_block(t) && !html_tag_block(k->tag))
			return;
		if (k->tag == TAG_P && html_tag_block(t))
			return;
	}
}

static void text(struct builder *b, const struct html_token *k)
{
	struct node *n = add(b);
	n->is_text = true;
	n->text = k->text;
}

static void parse(struct builder *b)
{
	struct html_token k;
	while (b->p->nodes < EXTRACT_NODES_MAX && html_next(&b->t, &k)) {
		if (k.type == HTML_TEXT)
			text(b, &k);
		else if (k.type == HTML_START)
			start(b, &k);
		else if (k.type == HTML_END)
			end(b, &k);
	}
	while (b->depth)
		close_top(b);
}

/* ---- the text of a part ---- */

/* Characters that show nothing: soft hyphen, zero-width, byte order mark,
 * marks of direction are kept. */
static bool invisible(uint32_t c)
{
	return c == 0xad || c == 0x200b || c == 0x2060 || c == 0xfeff ||
	       c < ' ' || c == 0x7f;
}

static bool blank(uint32_t c)
{
	return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xa0 ||
	       (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 ||
	       c == 0x202f || c == 0x205f || c == 0x3000 || c == 0x85;
}

void page_squeeze(struct buf *b, struct str s)
{
	bool gap = b->n && b->p[b->n - 1] == ' ';
	for (size_t i = 0, n; i < s.n; i += n) {
		uint32_t c = (unsigned char)s.p[i];
		n = 1;
		if (c > ' ' && c < 0x7f) { /* the common case */
			size_t from = i;
			while (i + 1 < s.n && s.p[i + 1] > ' ' &&
			       s.p[i + 1] < 0x7f)
				i++;
			buf_add(b, s.p + from, i - from + 1);
			gap = false;
			continue;
		}
		if (c >= 0x80)
			n = utf8_next(s, i, &c);
		if (blank(c)) {
			if (!gap && b->n && b->p[b->n - 1] != '\n')
				buf_addc(b, ' ');
			gap = true;
		} else if (!invisible(c)) {
			buf_add(b, s.p + i, n);
			gap = false;
		}
	}
}

struct str page_text(const struct page *p, uint32_t node, size_t max)
{
	struct buf b = buf_init(EXTRACT_TEXT_MAX);
	const struct node *top = &p->node[node];
	for (uint32_t i = node; i < top->end && b.n < max;) {
		const struct node *n = &p->node[i];
		if (!n->is_text &&
		    (html_tag_hidden(n->tag) || (n->hidden && i != node))) {
			i = n->end;
			continue;
		}
		if (n->is_text)
			page_squeeze(&b, n->text);
		else if (html_tag_block(n->tag) && b.n)
			page_squeeze(&b, S(" "));
		i++;
	}
	struct str s = b.n ? buf_dup(p->a, &b) : (struct str){NULL, 0};
	buf_free(&b);
	return str_trim(utf8_clip(s, max));
}

static void find_h1(struct page *p)
{
	for (uint32_t i = 0; i < p->nodes && p->h1 == PAGE_NONE; i++)
		if (p->node[i].tag == TAG_H1)
			p->h1 = i;
}

struct page *page_new(struct arena *a, struct str html)
{
	struct builder *b = arena_new_of(a, struct builder);
	struct page *p = arena_new_of(a, struct page);
	*p = (struct page){
	    .a = a, .root = PAGE_NONE, .body = PAGE_NONE, .h1 = PAGE_NONE};
	b->p = p;
	html_tokenizer_init(&b->t, a, html);
	parse(b);
	find_h1(p);
	segment_page(p);
	return p;
}

struct str page_kept_text(const struct page *p, uint32_t b0, uint32_t b1)
{
	struct buf b = buf_init(EXTRACT_TEXT_MAX);
	for (uint32_t i = b0; i < b1; i++) {
		if (p->block[i].drop)
			continue;
		if (b.n)
			buf_addc(&b, '\n');
		buf_adds(&b, p->block[i].text);
	}
	struct str s = b.n ? buf_dup(p->a, &b) : (struct str){NULL, 0};
	buf_free(&b);
	return s;
}
