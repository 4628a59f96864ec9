/* SPDX-License-Identifier: MIT */
/* gazetted: our HTML tree held against gumbo's. */
/*
 * usage: gumbo_diff SEED COUNT [FILE...]   Builds COUNT pages of random tags,
 * and reads the files; says where the two trees differ, and counts. Built by
 * tests/e2e, with libgumbo, which the program itself does not use.
 *
 * Left out are things that gumbo, older than today's standard, is known to
 * do otherwise: see pool[] and normal().
 */
#include <gumbo.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "base/utf8.h"
#include "html/tree.h"

#define PAGE_PARTS 24
#define DUMP_MAX   ((size_t)64 << 20)

static const char *const pool[] = {"p", "p", "div", "div", "span", "b", "b",
    "i", "a", "a", "em", "font", "code", "table", "table", "tr", "td", "th",
    "tbody", "thead", "caption", "colgroup", "col", "ul", "ol", "li", "dl",
    "dt", "dd", "h1", "h2", "pre", "form", "button", "option", "select", "svg",
    "g", "math", "br", "img", "textarea", "script", "style", "nobr", "object",
    "address", "article", "center", "input", "ruby", "rt", "rp", "body", "head",
    "frameset", "frame"};

static uint64_t state;

static unsigned pick(unsigned n)
{
	state = state * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(state >> 33) % n;
}

static void random_page(struct buf *b)
{
	static const char *const texts[] = {
	    "x", "y&amp;z", "<!--c-->", "a b", "&nbsp;"};
	buf_adds(b, S("<!DOCTYPE html>"));
	for (unsigned i = 0; i < PAGE_PARTS; i++) {
		const char *tag = pool[pick(sizeof(pool) / sizeof(*pool))];
		switch (pick(5)) {
		case 0:
		case 1: buf_addf(b, "<%s>", tag); break;
		case 2:
			if (strcmp(tag, "br") != 0 && strcmp(tag, "p") != 0)
				buf_addf(b, "</%s>", tag);
			break;
		case 3: buf_addf(b, "<%s id=%u>", tag, pick(3)); break;
		default: buf_addf(b, "%s", texts[pick(5)]);
		}
	}
}

/* ---- both trees in one notation ---- */

static void lower(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		buf_addc(b, ch_lower(s.p[i]));
}

static void dump_attr(struct buf *b, struct str name, struct str value)
{
	buf_addc(b, ' ');
	lower(b, name);
	buf_addf(b, "='%.*s'", PRS(value));
}

static void dump_ours(struct buf *b, const struct html_node *root)
{
	const struct html_node *n = root->first;
	while (n) {
		if (n->type == HTML_NODE_ELEMENT) {
			buf_addf(b, "\n<");
			lower(b, n->name);
			for (size_t i = 0; i < n->attrs; i++)
				if (n->ns == HTML_NS_HTML)
					dump_attr(b, n->attr[i].name,
					    n->attr[i].value);
			buf_addc(b, '>');
		} else if (n->type == HTML_NODE_TEXT) {
			buf_adds(b, n->name);
		} else if (n->type == HTML_NODE_COMMENT) {
			buf_addf(b, "<!--%.*s-->", PRS(n->name));
		}
		if (n->first) {
			n = n->first;
			continue;
		}
		while (n) {
			if (n->type == HTML_NODE_ELEMENT)
				buf_addf(b, "</>");
			if (n->next)
				break;
			n = n->parent;
		}
		n = n ? n->next : NULL;
	}
}

static void dump_name(struct buf *b, const GumboElement *e)
{
	GumboStringPiece raw = e->original_tag;
	if (e->tag != GUMBO_TAG_UNKNOWN) {
		lower(b, str_of(gumbo_normalized_tagname(e->tag)));
		return;
	}
	gumbo_tag_from_original_text(&raw);
	lower(b, (struct str){raw.data, raw.length});
}

static void open_gumbo(struct buf *b, const GumboElement *e)
{
	buf_addf(b, "\n<");
	dump_name(b, e);
	for (unsigned i = 0; i < e->attributes.length; i++) {
		const GumboAttribute *at = e->attributes.data[i];
		if (e->tag_namespace == GUMBO_NAMESPACE_HTML)
			dump_attr(b, str_of(at->name), str_of(at->value));
	}
	buf_addc(b, '>');
}

/* Recursion is good enough here: gumbo has it too. */
static void dump_gumbo(struct buf *b, const GumboNode *n)
{
	const GumboVector *kids = NULL;
	switch (n->type) {
	case GUMBO_NODE_DOCUMENT: kids = &n->v.document.children; break;
	case GUMBO_NODE_ELEMENT:
	case GUMBO_NODE_TEMPLATE:
		open_gumbo(b, &n->v.element);
		kids = &n->v.element.children;
		break;
	case GUMBO_NODE_COMMENT:
		buf_addf(b, "<!--%s-->", n->v.text.text);
		return;
	default: buf_adds(b, str_of(n->v.text.text)); return;
	}
	for (unsigned i = 0; i < kids->length; i++)
		dump_gumbo(b, kids->data[i]);
	if (n->type != GUMBO_NODE_DOCUMENT)
		buf_addf(b, "</>");
}

/* Gumbo puts text that stands right before </form> behind the form: a comment
 * between keeps it in. */
static struct str normal(struct arena *a, struct str s)
{
	struct buf b = buf_init(DUMP_MAX);
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '<' &&
		    str_istarts(str_sub(s, i, s.n), S("</form")))
			buf_adds(&b, S("<!---->"));
		buf_addc(&b, s.p[i]);
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

/* Do the trees agree? Says where they part if not. */
static bool same(struct arena *a, struct str page, const char *name)
{
	struct buf ours = buf_init(DUMP_MAX), its = buf_init(DUMP_MAX);
	struct html_tree t;
	struct html_tree_opts o = {.scripting = false};
	html_tree_parse(a, page, &o, &t);
	dump_ours(&ours, t.document);
	GumboOutput *g =
	    gumbo_parse_with_options(&kGumboDefaultOptions, page.p, page.n);
	dump_gumbo(&its, g->document);
	bool good = str_eq(buf_str(&ours), buf_str(&its));
	if (!good) {
		size_t i = 0;
		while (i < ours.n && i < its.n && ours.p[i] == its.p[i])
			i++;
		size_t from = i > 60 ? i - 60 : 0;
		struct str x = str_sub(buf_str(&ours), from, i + 60);
		struct str y = str_sub(buf_str(&its), from, i + 60);
		printf("# %s\n# ours: ...%.*s\n# gumbo: ...%.*s\n", name,
		    PRS(x), PRS(y));
	}
	gumbo_destroy_output(&kGumboDefaultOptions, g);
	buf_free(&ours);
	buf_free(&its);
	return good;
}

int main(int argc, char **argv)
{
	struct err e = ERR_INIT;
	int differ = 0, count = argc > 2 ? atoi(argv[2]) : 0;
	state = argc > 1 ? (uint64_t)atoi(argv[1]) : 1;
	for (int i = 0; i < count; i++) {
		struct arena *a = arena_new();
		struct buf b = buf_init(1 << 16);
		random_page(&b);
		differ += !same(a, normal(a, buf_str(&b)), b.p);
		buf_free(&b);
		arena_free(&a);
	}
	printf("random %d, differ %d\n", count, differ);
	differ = 0;
	for (int i = 3; i < argc; i++) {
		struct arena *a = arena_new();
		struct str s;
		if (file_read(a, argv[i], DUMP_MAX, &s, &e) == 0)
			differ += !same(a, normal(a, utf8_mend(a, s)), argv[i]);
		arena_free(&a);
	}
	printf("files %d, differ %d\n", argc > 3 ? argc - 3 : 0, differ);
	return 0;
}
