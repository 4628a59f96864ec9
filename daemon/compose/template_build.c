/* SPDX-License-Identifier: MIT */
/* gazetted: a template's tokens into nodes. */
/*
 * Blocks carry text from one template to a line of another, so the
 * indentation that a block has where it is written is taken off its lines
 * here ("dedent", an absolute prefix of the source's lines), and the
 * indentation of the place where it lands is put before them at rendering
 * (node.indent, relative to the enclosing block). Rendered in its own place a
 * block thus comes out as it was written.
 */
#include "base/arena.h"
#include "compose/caps.h"
#include "compose/template.h"

struct build {
	struct arena *a;
	const struct token *v;
	struct template *t;
	struct str dedent;
	struct {
		size_t node;
		struct str dedent; /* outside */
	} stack[TEMPLATE_NESTING_MAX];
	size_t depth;
};

static size_t common(struct str x, struct str y)
{
	size_t n = 0;
	while (n < x.n && n < y.n && x.p[n] == y.p[n])
		n++;
	return n;
}

static struct str without(struct str s, struct str prefix)
{
	return str_sub(s, common(s, prefix), s.n);
}

/* Does the tag put something of its own on a line it stands alone on? */
static bool prints(const struct token *t)
{
	return !t->standalone || (t->type && strchr("><$", t->type));
}

/* The white space that all lines between a block's tags begin with; with no
 * line between them, what the opening tag itself stands behind. */
static struct str intrinsic(const struct token *v, size_t open)
{
	struct str best = {NULL, 0};
	for (size_t i = open + 1; i <= v[open].mate; i++) {
		struct str rest = v[i].text, line;
		if (v[i].ignored)
			continue;
		/* What is before the first line break belongs to the line of
		 * the tag before. */
		str_split(&rest, '\n', &line);
		while (str_split(&rest, '\n', &line)) {
			size_t n = 0;
			while (n < line.n &&
			       template_blank(str_sub(line, n, n + 1)))
				n++;
			/* Blank so far: a tag on it may still count. */
			if (n < line.n
				? line.p[n] == '\r'
				: rest.p || i == v[open].mate || !prints(&v[i]))
				continue;
			struct str w = str_sub(line, 0, n);
			best = best.p ? str_sub(best, 0, common(best, w)) : w;
		}
	}
	return best.p ? best : template_line_tail(v[open].text);
}

static struct node *add(struct build *b, enum op op, const struct token *t)
{
	struct node *n = vec_push(b->a, &b->t->nodes);
	n->op = op;
	n->line = t->line;
	n->text = t->name;
	n->dynamic = t->dynamic;
	n->end = b->t->nodes.n;
	return n;
}

/* Takes the dedent off the front of every line. */
static struct str shift(struct build *b, struct str text, bool bol)
{
	if (!b->dedent.n)
		return text;
	char *p = arena_alloc(b->a, text.n + 1), *to = p;
	while (text.n) {
		ptrdiff_t nl = str_chr(text, '\n');
		size_t n = nl < 0 ? text.n : (size_t)nl + 1;
		struct str line = str_sub(text, 0, n);
		if (bol)
			line = without(line, b->dedent);
		memcpy(to, line.p, line.n);
		to += line.n;
		text = str_sub(text, n, text.n);
		bol = true;
	}
	return (struct str){p, (size_t)(to - p)};
}

static void add_text(struct build *b, size_t i)
{
	const struct token *t = &b->v[i];
	struct str text = t->text;
	unsigned line = t->text_line;
	bool bol = i == 0 || t->cut_head;
	if (t->ignored)
		return;
	/* The tail first: it is measured from the end. Where one text has
	 * both, a line break is between them. */
	if (t->cut_tail)
		text = str_sub(text, 0, text.n - template_line_tail(text).n);
	if (t->cut_head) {
		ptrdiff_t nl = str_chr(text, '\n');
		text = nl < 0 ? S("") : str_sub(text, (size_t)nl + 1, text.n);
		line += nl >= 0;
	}
	bool tail = t->type && !t->cut_tail;
	if (!text.n && !(bol && tail))
		return;
	struct node *n = add(b, OP_TEXT, t);
	n->line = line;
	n->text = shift(b, text, bol);
	n->bol = bol;
	n->tail = tail;
}

static int split_path(
    struct build *b, const struct token *t, struct path *out, struct err *e)
{
	struct str rest = t->name, part;
	VEC(struct str) parts = {0};
	if (str_eq(rest, S(".")))
		return 0;
	while (str_split(&rest, '.', &part)) {
		if (!part.n)
			return err_set(e, ERR_CONFIG,
			    "%.*s:%u: two dots, or one at an end, in the name "
			    "\"%.*s\"",
			    PRS(b->t->file), t->line, PRS(t->name));
		*vec_push(b->a, &parts) = part;
	}
	out->v = parts.v;
	out->n = parts.n;
	return 0;
}

/* Sets what is taken off the block's lines, and what its place puts on. */
static void open_block(struct build *b, size_t i, struct node *n)
{
	const struct token *t = &b->v[i];
	struct str outer = b->dedent, tail = template_line_tail(t->text);
	bool first =
	    (i == 0 || str_chr(t->text, '\n') >= 0) && template_blank(tail);
	n->own_line = t->standalone;
	if (t->standalone)
		b->dedent = intrinsic(b->v, i);
	else if (first)
		b->dedent = tail;
	n->indent = without(b->dedent, outer);
}

static const enum op ops[128] = {
    ['v'] = OP_VAR,
    ['&'] = OP_RAW,
    ['{'] = OP_RAW,
    ['#'] = OP_SECTION,
    ['^'] = OP_INVERTED,
    ['>'] = OP_PARTIAL,
    ['<'] = OP_PARENT,
    ['$'] = OP_BLOCK,
};

static int add_tag(struct build *b, size_t i, struct err *e)
{
	const struct token *t = &b->v[i];
	struct str outer = b->dedent;
	if (!t->type || strchr("!=", t->type))
		return 0;
	if (t->type == '/') {
		b->depth--;
		b->dedent = b->stack[b->depth].dedent;
		b->t->nodes.v[b->stack[b->depth].node].end = b->t->nodes.n;
		return 0;
	}
	struct node *n = add(b, ops[(unsigned char)t->type], t);
	struct path path = {0};
	bool named = strchr("><$", t->type) != NULL;
	if ((!named || t->dynamic) && split_path(b, t, &path, e) < 0)
		return -1;
	n->path = path;
	if (t->type == '$') {
		open_block(b, i, n);
	} else if (named && t->standalone) {
		n->own_line = true;
		n->indent = without(template_line_tail(t->text), outer);
	}
	if (strchr("#^<$", t->type)) {
		b->stack[b->depth].node = b->t->nodes.n - 1;
		b->stack[b->depth++].dedent = outer;
	}
	return 0;
}

int template_build(struct arena *a, const struct tokens *tokens,
    struct template *out, struct err *e)
{
	struct build b = {.a = a, .v = tokens->list.v, .t = out};
	for (size_t i = 0; i < tokens->list.n; i++) {
		const struct token *t = &b.v[i];
		add_text(&b, i);
		bool opens = t->type && strchr("#^<", t->type);
		/* Of what stands directly in a parent only arguments count. */
		if (t->ignored && t->type != '/' && !t->argument) {
			if (opens)
				i = t->mate;
			continue;
		}
		if (add_tag(&b, i, e) < 0)
			return -1;
	}
	return 0;
}
