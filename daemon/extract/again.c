/* SPDX-License-Identifier: MIT */
/* gazetted: what a page says more than once. */
#include "extract/again.h"

#include "base/arena.h"
#include "base/map.h"
#include "extract/judge.h"

#define LINE_UNITS   120 /* a longer block is no line of furniture */
#define REPEAT_UNITS 80	 /* shorter lines said twice are the page's */
#define TWICE_UNITS  80	 /* a shorter paragraph may stand twice for a reason */

/* ---- paragraphs ---- */

struct told {
	uint32_t first, last, times;
};

static struct told *told_of(
    const struct page *p, const struct map *seen, uint32_t i)
{
	const struct block *b = &p->block[i];
	struct told *t =
	    b->kind == BLOCK_TEXT && !b->drop ? map_get(seen, b->text) : NULL;
	return t && t->times == 2 && t->last == i ? t : NULL;
}

/* Is the paragraph before it there twice, too, or the one behind it? */
static bool goes_on_twice(
    const struct page *p, const struct map *seen, const struct told *t)
{
	const struct told *before =
	    t->first ? map_get(seen, p->block[t->first - 1].text) : NULL;
	const struct told *behind = map_get(seen, p->block[t->first + 1].text);
	return (before && before->last + 1 == t->last) ||
	       (behind && behind->last == t->last + 1);
}

/* Beside the first and under no other heading it is said again on purpose. */
static bool is_beside(const struct page *p, const struct told *t)
{
	uint32_t a = p->block[t->first].node, b = p->block[t->last].node;
	if (a == PAGE_NONE || b == PAGE_NONE ||
	    p->node[a].parent == p->node[b].parent)
		return true;
	for (uint32_t i = t->first; i < t->last; i++)
		if (p->block[i].kind == BLOCK_HEADING && !p->block[i].drop)
			return true;
	return false;
}

/* Above the text, and said again in the midst of it: it is no beginning. */
static bool is_point(
    const struct page *p, const struct body *body, const struct told *t)
{
	for (uint32_t i = body->b0; i < t->first; i++)
		if (!p->block[i].drop && judge_prose(&p->block[i]))
			return false;
	for (uint32_t i = t->first + 1; i < t->last; i++)
		if (!p->block[i].drop && judge_prose(&p->block[i]))
			return true;
	return false;
}

/* A paragraph that was read already, as the text's first is above it, too, or
 * all of them are for small screens. One that stands there three times is a
 * refrain. */
void again_paragraphs(struct page *p, const struct body *body)
{
	struct map *seen = map_new(p->a);
	for (uint32_t i = body->b0; i < body->b1; i++) {
		struct block *b = &p->block[i];
		if (b->drop || b->kind != BLOCK_TEXT || b->units < TWICE_UNITS)
			continue;
		struct told *t = map_get(seen, b->text);
		if (!t) {
			t = arena_new_of(p->a, struct told);
			*t = (struct told){.first = i};
			map_put(seen, b->text, t);
		}
		t->times++;
		t->last = i;
	}
	for (uint32_t i = body->b0; i < body->b1; i++) {
		const struct told *t = told_of(p, seen, i);
		if (t && goes_on_twice(p, seen, t))
			p->block[i].drop = true;
		else if (t && !is_beside(p, t))
			p->block[is_point(p, body, t) ? t->first : i].drop =
			    true;
	}
}

/* ---- what a paragraph is quoted for ---- */

#define PULL_MIN  24  /* units; a shorter line may stand in another one */
#define PULL_MAX  250 /* a longer one is a paragraph of its own */
#define PULL_NEAR 12  /* blocks before and behind it that may hold it */
#define PULL_FAR  60  /* ... behind one above the text */

/* Without the marks around a quotation, and what ends it. */
static struct str unquoted(struct str s)
{
	static const struct str marks[] = {S_INIT("\""), S_INIT("“"),
	    S_INIT("”"), S_INIT("„"), S_INIT("«"), S_INIT("»"), S_INIT("‘"),
	    S_INIT("’"), S_INIT("."), S_INIT(","), S_INIT(" ")};
	size_t before;
	do {
		before = s.n;
		for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
			if (str_starts(s, marks[i]))
				s = str_sub(s, marks[i].n, s.n);
			if (str_ends(s, marks[i]))
				s.n -= marks[i].n;
		}
	} while (s.n < before);
	return s;
}

/* Is it called so, or scraped, where nothing is called anything? On pages much
 * else stands twice for a reason. */
static bool may_be_pulled(
    const struct page *p, const struct block *b, uint32_t box)
{
	uint32_t n = b->node;
	while (n != PAGE_NONE && n != box &&
	       str_ifind(page_attr(&p->node[n], S("class")), S("pull")) < 0)
		n = p->node[n].parent;
	return n != box || b->node == PAGE_NONE;
}

/* Does a paragraph from `from` on, and before `to`, hold block `i`? */
static bool is_held(
    const struct page *p, uint32_t i, uint32_t from, uint32_t to)
{
	const struct block *b = &p->block[i];
	struct str s = unquoted(b->text);
	for (uint32_t k = from; k < to; k++)
		if (k != i && !p->block[k].drop &&
		    p->block[k].kind == BLOCK_TEXT &&
		    p->block[k].units > b->units + PULL_MIN &&
		    str_find(p->block[k].text, s) >= 0)
			return true;
	return false;
}

/* A line that a paragraph near it holds word for word was set apart to be
 * seen, and is read there. */
static void drop_pulled(struct page *p, const struct body *body)
{
	for (uint32_t i = body->b0; i < body->b1; i++) {
		struct block *b = &p->block[i];
		if (b->drop || b->units < PULL_MIN || b->units > PULL_MAX ||
		    (b->kind != BLOCK_TEXT && b->kind != BLOCK_QUOTE) ||
		    !may_be_pulled(p, b, body->box))
			continue;
		uint32_t from =
		    i > body->b0 + PULL_NEAR ? i - PULL_NEAR : body->b0;
		uint32_t to =
		    body->b1 - i > PULL_NEAR ? i + PULL_NEAR : body->b1;
		if (is_held(p, i, from, to))
			b->drop = true;
	}
}

static uint32_t parent(const struct page *p, uint32_t i)
{
	uint32_t n = p->block[i].node;
	return n == PAGE_NONE ? n : p->node[n].parent;
}

/* The same above the text: it is shown as its point, and may lean on what
 * stands before it in the midst of that. */
static void drop_point(struct page *p, const struct body *body, uint32_t first)
{
	if (first + 1 >= body->b1 || p->block[first].units > PULL_MAX)
		return;
	uint32_t to = body->b1 - first > PULL_FAR ? first + PULL_FAR : body->b1;
	struct block *b = &p->block[first];
	bool apart =
	    !b->in_paragraph || parent(p, first) != parent(p, first + 1);
	for (uint32_t k = first + 1; apart && k < to && !b->drop; k++)
		b->drop =
		    !p->block[k].drop && str_eq(p->block[k].text, b->text);
	if (apart && is_held(p, first, first + 1, to))
		b->drop = true;
}

/* ---- repeated lines ---- */

static void drop_repeated(struct page *p, const struct body *body)
{
	struct map *seen = map_new(p->a);
	for (uint32_t i = body->b0; i < body->b1; i++) {
		struct block *b = &p->block[i];
		if (b->units > REPEAT_UNITS || b->kind == BLOCK_ROW ||
		    b->kind == BLOCK_ITEM || b->kind == BLOCK_PRE || b->ends)
			continue;
		struct block *first = map_get(seen, b->text);
		if (first)
			first->drop = b->drop = true;
		else
			map_put(seen, b->text, b);
	}
}

/* A link, or what a script makes one of. */
static bool has_anchor(const struct page *p, const struct block *b)
{
	for (uint32_t i = b->node; i < b->to; i++)
		if (!p->node[i].is_text && p->node[i].tag == TAG_A)
			return true;
	return false;
}

/* A paragraph beside one of them stands beside the other too: the page has the
 * text for readers of small screens as well. */
static bool told_twice(const struct page *p, uint32_t a, uint32_t b)
{
	return (a && judge_prose(&p->block[a - 1]) &&
		   str_eq(p->block[a - 1].text, p->block[b - 1].text)) ||
	       (b + 1 < p->blocks && judge_prose(&p->block[a + 1]) &&
		   str_eq(p->block[a + 1].text, p->block[b + 1].text));
}

/* "Like it? <a>Add it to your basket</a>.": a line with a link in it that the
 * page has twice is of its buttons, though it be a sentence. One that is a link
 * as a whole where it stands again leads to the article. */
void again_labels(struct page *p, const struct body *body)
{
	struct map *seen = map_new(p->a);
	for (uint32_t i = 0; i < p->blocks; i++) {
		struct block *b = &p->block[i];
		if (b->units > LINE_UNITS || b->kind != BLOCK_TEXT ||
		    b->node == PAGE_NONE || !has_anchor(p, b))
			continue;
		uint32_t *first = map_get(seen, b->text);
		if (!first) {
			first = arena_new_of(p->a, uint32_t);
			*first = i;
			map_put(seen, b->text, first);
			continue;
		}
		if (told_twice(p, *first, i) ||
		    p->block[*first].linked != b->linked)
			continue;
		if (*first >= body->b0 && *first < body->b1)
			p->block[*first].drop = true;
		b->drop |= i >= body->b0 && i < body->b1;
	}
}

void again_lines(struct page *p, const struct body *body, uint32_t first)
{
	drop_repeated(p, body);
	drop_pulled(p, body);
	drop_point(p, body, first);
}
