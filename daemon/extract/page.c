/* SPDX-License-Identifier: MIT */
/* gazetted: a page as a flat tree. */
#include "extract/page.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "extract/caps.h"
#include "extract/words.h"
#include "extract/segment.h"
#include "html/note.h"
#include "html/raised.h"
#include "html/select.h"
#include "html/skip.h"
#include "html/tree.h"

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

static bool unseen(struct str style)
{
	return html_styled(style, S("display"), S("none")) ||
	       html_styled(style, S("visibility"), S("hidden"));
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

/* How what it stands above is read: the text has that already. */
static bool said_above(enum html_tag t)
{
	return t == TAG_RT || t == TAG_RTC || t == TAG_RP;
}

/* The next of our nodes from one of the tree's; false for comments and the
 * like. */
static bool take(struct page *p, const struct html_node *t, uint32_t parent)
{
	bool element = t->type == HTML_NODE_ELEMENT;
	if ((!element && t->type != HTML_NODE_TEXT) ||
	    p->nodes == EXTRACT_NODES_MAX)
		return false;
	struct node *n = &p->node[p->nodes++];
	n->parent = parent;
	n->end = p->nodes;
	if (!element) {
		n->is_text = true;
		n->text = t->name;
		return true;
	}
	n->tag = t->tag;
	n->attr = t->attr;
	n->attrs = t->attrs;
	read_attrs(n);
	n->hidden |= said_above(t->tag);
	return true;
}

/* The tree laid flat. The standard's tree is at most HTML_TREE_DEPTH_MAX and
 * a few deep. */
static void flatten(struct page *p, const struct html_tree *tree,
    const struct html_node *article)
{
	uint32_t open[HTML_TREE_DEPTH_MAX + 64];
	size_t depth = 0;
	const struct html_node *t = tree->document->first;
	while (t) {
		uint32_t here = p->nodes;
		bool taken = take(p, t, depth ? open[depth - 1] : PAGE_NONE);
		if (taken && t == article)
			p->article = here;
		if (taken && t == tree->html)
			p->root = here;
		else if (taken && t == tree->body)
			p->body = here;
		if (taken && t->first && depth < sizeof(open) / sizeof(*open)) {
			open[depth++] = here;
			t = t->first;
			continue;
		}
		while (!t->next && t->parent && depth) {
			p->node[open[--depth]].end = p->nodes;
			t = t->parent;
		}
		t = t->next;
	}
}

/* ---- the text of a part ---- */

/* Characters that show nothing: soft hyphen, zero-width, byte order mark, and
 * controls, which steer terminals; marks of direction are kept. */
static bool invisible(uint32_t c)
{
	return c == 0xad || c == 0x200b || c == 0x2060 || c == 0xfeff ||
	       c < ' ' || (c >= 0x7f && c < 0xa0);
}

static bool blank(uint32_t c)
{
	return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xa0 ||
	       (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 ||
	       c == 0x202f || c == 0x205f || c == 0x3000 || c == 0x85;
}

/* Keeps two words on one line. */
static bool binding(uint32_t c)
{
	return c == 0xa0 || c == 0x202f;
}

#define NBSP  S("\xc2\xa0")
#define NNBSP S("\xe2\x80\xaf")

struct str page_trim(struct str s)
{
	for (;;) {
		s = str_trim(s);
		if (str_ends(s, NBSP))
			s = str_sub(s, 0, s.n - NBSP.n);
		else if (str_ends(s, NNBSP))
			s = str_sub(s, 0, s.n - NNBSP.n);
		else if (str_starts(s, NBSP))
			s = str_sub(s, NBSP.n, s.n);
		else if (str_starts(s, NNBSP))
			s = str_sub(s, NNBSP.n, s.n);
		else
			return s;
	}
}

void page_squeeze(struct buf *b, struct str s)
{
	struct str have = buf_str(b);
	bool gap = !b->n || have.p[b->n - 1] == ' ' ||
		   have.p[b->n - 1] == '\n' || str_ends(have, NBSP) ||
		   str_ends(have, NNBSP);
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
			if (!gap && binding(c))
				buf_add(b, s.p + i, n);
			else if (!gap)
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
	return page_trim(utf8_clip(s, max));
}

/* ---- what is raised: numbers, marks of notes ---- */

#define NEAR_MAX      4	 /* nodes from a raised number to a text next to it */
#define NOTE_MARK_MAX 12 /* "[123]", in bytes, with spaces */

/* A raised number is a note's where it is a link to a part of a page, or in
 * brackets: "10<sup>6</sup>" and "m<sup>2</sup>" are none. */
static bool leads_to_note(const struct page *p, uint32_t sup)
{
	struct str text = page_text(p, sup, NOTE_MARK_MAX + 1);
	if (!text.n || text.n > NOTE_MARK_MAX || !html_note_mark(text))
		return false;
	if (text.p[0] == '[')
		return true;
	uint32_t i = p->node[sup].parent;
	for (; i < p->node[sup].end; i = i < sup ? sup : i + 1)
		if (p->node[i].tag == TAG_A &&
		    str_chr(page_attr(&p->node[i], S("href")), '#') >= 0)
			return true;
	return false;
}

/* The text that stands right before a node, or begins right at one. */
static struct str text_near(const struct page *p, uint32_t node, bool before)
{
	for (uint32_t n = 0; n < NEAR_MAX; n++) {
		uint32_t i = before ? node - 1 - n : node + n;
		if (i >= p->nodes) /* or below the first */
			break;
		if (p->node[i].is_text)
			return p->node[i].text;
	}
	return S("");
}

static void raise_numbers(struct page *p, uint32_t sup)
{
	struct str before = text_near(p, sup, true);
	struct str behind = text_near(p, p->node[sup].end, false);
	for (uint32_t i = sup + 1; i < p->node[sup].end; i++)
		if (p->node[i].tag == TAG_SUP)
			i = p->node[i].end - 1; /* has its own turn */
		else if (p->node[i].is_text)
			p->node[i].text =
			    html_raised(p->a, before, p->node[i].text, behind);
}

static void read_raised(struct page *p)
{
	for (uint32_t i = 0; i < p->nodes; i++)
		if (p->node[i].tag == TAG_SUP && leads_to_note(p, i))
			p->node[i].hidden = true;
		else if (p->node[i].tag == TAG_SUP)
			raise_numbers(p, i);
}

static void find_h1(struct page *p)
{
	for (uint32_t i = 0; i < p->nodes && p->h1 == PAGE_NONE; i++)
		if (p->node[i].tag == TAG_H1)
			p->h1 = i;
}

/* The first node that a selector finds; NULL where it is none or finds none,
 * which the config's check tells. */
static struct html_node *first(
    struct arena *a, struct str css, const struct html_tree *tree)
{
	struct html_selector *s;
	struct err e = ERR_INIT;
	if (!css.n || html_selector_new(a, css, &s, &e) < 0)
		return NULL;
	return html_select_first(s, tree->document);
}

static void remove_all(
    struct arena *a, struct str css, const struct html_tree *tree)
{
	struct html_selector *s;
	struct html_search q;
	struct err e = ERR_INIT;
	if (html_selector_new(a, css, &s, &e) < 0)
		return;
	html_search(&q, s, tree->document);
	struct html_node *n = html_search_next(&q);
	while (n) {
		struct html_node *next = html_search_next(&q);
		if (n != tree->html && n != tree->body)
			html_node_detach(n);
		n = next;
	}
}

struct page *page_new(
    struct arena *a, struct str html, const struct page_hints *hints)
{
	struct html_tree tree;
	struct page *p = arena_new_of(a, struct page);
	*p = (struct page){.a = a,
	    .root = PAGE_NONE,
	    .body = PAGE_NONE,
	    .h1 = PAGE_NONE,
	    .article = PAGE_NONE};
	html_tree_parse(a, html, NULL, &tree);
	for (size_t i = 0; i < hints->removes; i++)
		remove_all(a, hints->remove[i], &tree);
	p->node = arena_calloc(a, tree.nodes + 1, sizeof(*p->node));
	flatten(p, &tree, first(a, hints->article, &tree));
	find_h1(p);
	read_raised(p);
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
