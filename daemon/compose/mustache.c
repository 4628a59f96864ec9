/* SPDX-License-Identifier: MIT */
/* gazetted: Mustache templates: the set and the rendering. */
#include "compose/mustache.h"

#include "base/arena.h"
#include "base/map.h"
#include "compose/caps.h"
#include "compose/template.h"
#include "html/escape.h"

struct template_set {
	struct arena *arena;
	struct template_opts opts;
	struct map *known; /* name -> struct template, or &missing */
};

/* What the loader said is not there, so that it is asked once. */
static struct template missing;

/* The context stack: where a name is looked up, innermost first. */
struct frame {
	const struct view *v;
	const struct frame *up;
};

/* The arguments of the parent tag that injected a template. `outer` are
 * those of the template which that tag is written in; they win. */
struct args {
	const struct template *t;
	size_t parent; /* its node in t */
	const struct args *outer;
};

/* What the rendering of a stretch of nodes depends on. */
struct scope {
	const struct template *t;
	const struct frame *frame;
	const struct args *args;
};

struct run {
	struct template_set *set;
	struct buf *out;
	struct err *e;
	struct buf indent;  /* a stack of white space ... */
	size_t indent_from; /* ... in effect from here */
	bool suppress;	    /* the line's indentation stands there already */
	unsigned depth, partials;
	unsigned long visits;
};

struct template_set *template_set_new(const struct template_opts *opts)
{
	struct arena *a = arena_new();
	struct template_set *set = arena_new_of(a, struct template_set);
	set->arena = a;
	set->opts = *opts;
	set->known = map_new(a);
	return set;
}

void template_set_free(struct template_set **set)
{
	if (!*set)
		return;
	struct arena *a = (*set)->arena;
	*set = NULL;
	arena_free(&a);
}

int template_compile(struct template_set *set, struct str file,
    struct str source, const struct template **out, struct err *e)
{
	struct arena *scratch = arena_new();
	struct template *t = arena_new_of(set->arena, struct template);
	struct tokens tokens = {0};
	t->file = str_dup(set->arena, file);
	/* Nodes borrow from the source. One too large is refused uncopied. */
	if (source.n <= TEMPLATE_BYTES_MAX)
		source = str_dup(set->arena, source);
	int rc = template_scan(scratch, t->file, source, &tokens, e);
	if (rc == 0)
		rc = template_build(set->arena, &tokens, t, e);
	if (rc == 0)
		*out = t;
	arena_free(&scratch);
	return rc;
}

static bool name_is_safe(struct str name)
{
	struct str rest = name, part;
	if (!name.n || name.n > TEMPLATE_NAME_MAX || name.p[0] == '/')
		return false;
	for (size_t i = 0; i < name.n; i++)
		if ((unsigned char)name.p[i] < 0x20 || name.p[i] == 0x7f)
			return false;
	while (str_split(&rest, '/', &part))
		if (str_eq(part, S("..")))
			return false;
	return true;
}

/* Asks the loader; *out is &missing where it has none. */
static int load(struct template_set *set, struct str name,
    const struct template **out, struct err *e)
{
	const struct template_opts *o = &set->opts;
	struct str source = {NULL, 0}, file = name;
	if (o->load && o->load(o->ctx, name, &source, e) < 0)
		return -1;
	bool full = map_len(set->known) >= TEMPLATE_SET_MAX;
	if (!source.p) {
		*out = &missing;
	} else {
		if (full)
			return err_set(e, ERR_CONFIG,
			    "more than %d templates in one set",
			    TEMPLATE_SET_MAX);
		if (o->where)
			file = o->where(o->ctx, name);
		if (template_compile(set, file, source, out, e) < 0)
			return -1;
	}
	if (!full)
		map_put(set->known, str_dup(set->arena, name), (void *)*out);
	return 0;
}

/* As template_get, but *out is NULL where there is no such template. */
static int find(struct template_set *set, struct str name,
    const struct template **out, struct err *e)
{
	const struct template *t = NULL;
	if (name_is_safe(name)) {
		t = map_get(set->known, name);
		if (!t && load(set, name, &t, e) < 0)
			return -1;
	}
	*out = t == &missing ? NULL : t;
	return 0;
}

int template_get(struct template_set *set, struct str name,
    const struct template **out, struct err *e)
{
	const struct template *t;
	if (find(set, name, &t, e) < 0)
		return -1;
	if (!t)
		return err_set(
		    e, ERR_CONFIG, "no template \"%.*s\"", PRS(name));
	*out = t;
	return 0;
}

static int __attribute__((format(printf, 4, 5))) fail(struct run *r,
    const struct scope *s, const struct node *n, const char *fmt, ...)
{
	struct str what;
	struct buf b = buf_init(ERR_MSG_MAX);
	va_list ap;
	va_start(ap, fmt);
	buf_addv(&b, fmt, ap);
	va_end(ap);
	what = buf_str(&b);
	err_set(r->e, ERR_CONFIG, "%.*s:%u: %.*s", PRS(s->t->file), n->line,
	    PRS(what));
	buf_free(&b);
	return -1;
}

/* Follows a dotted name. The first part is looked for in the whole stack,
 * the others only in what that gave. NULL where it leads nowhere; *known is
 * false where some name on the way does not exist. */
static const struct view *look_up(
    struct run *r, const struct scope *s, const struct path *path, bool *known)
{
	const struct frame *f = s->frame;
	const struct view *v = NULL;
	*known = true;
	if (path->n == 0)
		return f->v;
	for (; f && !v; f = f->up, r->visits++)
		v = view_get(f->v, path->v[0]);
	for (size_t i = 1; v && i < path->n; i++) {
		/* Names under what is null are absent, not unknown. */
		if (view_kind(v) == VIEW_NULL)
			return NULL;
		v = view_get(v, path->v[i]);
	}
	*known = v != NULL;
	return v;
}

static int resolve(struct run *r, const struct scope *s, const struct node *n,
    const struct view **out)
{
	bool known;
	*out = look_up(r, s, &n->path, &known);
	if (!known && r->set->opts.strict)
		return fail(r, s, n, "unknown name \"%.*s\"", PRS(n->text));
	return 0;
}

static void add_indent(struct run *r)
{
	buf_adds(
	    r->out, str_sub(buf_str(&r->indent), r->indent_from, r->indent.n));
}

static void put_text(struct run *r, const struct node *n)
{
	struct str rest = n->text;
	bool bol = n->bol && !r->suppress;
	r->suppress = false;
	if (r->indent.n == r->indent_from) {
		buf_adds(r->out, rest);
		return;
	}
	while (rest.n) {
		ptrdiff_t nl = str_chr(rest, '\n');
		size_t len = nl < 0 ? rest.n : (size_t)nl + 1;
		struct str line = str_sub(rest, 0, len);
		rest = str_sub(rest, len, rest.n);
		if (bol && !str_eq(line, S("\n")) && !str_eq(line, S("\r\n")))
			add_indent(r);
		buf_adds(r->out, line);
		bol = nl >= 0;
	}
	if (n->tail && bol)
		add_indent(r);
}

static int put_value(struct run *r, const struct scope *s, const struct node *n)
{
	const struct view *v;
	if (resolve(r, s, n, &v) < 0)
		return -1;
	if (!v)
		return 0;
	if (n->op == OP_VAR && r->set->opts.escape && view_text(v).p) {
		html_escape(r->out, view_text(v));
	} else if (!view_print(v, r->out) && r->set->opts.strict) {
		return fail(r, s, n,
		    "\"%.*s\" is a list or an object: "
		    "it needs a section",
		    PRS(n->text));
	}
	return 0;
}

static int render(struct run *r, const struct scope *s, size_t from, size_t to);

static int in_frame(
    struct run *r, const struct scope *s, size_t i, const struct view *v)
{
	struct frame f = {v, s->frame};
	struct scope in = {s->t, &f, s->args};
	return render(r, &in, i + 1, s->t->nodes.v[i].end);
}

static int put_section(struct run *r, const struct scope *s, size_t i)
{
	const struct node *n = &s->t->nodes.v[i];
	const struct view *v;
	if (resolve(r, s, n, &v) < 0)
		return -1;
	bool truth = v && view_truth(v);
	if (n->op == OP_INVERTED)
		return truth ? 0 : render(r, s, i + 1, n->end);
	if (!truth)
		return 0;
	if (view_kind(v) != VIEW_LIST)
		return in_frame(r, s, i, v);
	for (size_t k = 0; k < view_len(v); k++)
		if (in_frame(r, s, i, view_at(v, k)) < 0)
			return -1;
	return 0;
}

/* The template that a partial or parent tag names, or NULL. */
static int target(struct run *r, const struct scope *s, const struct node *n,
    const struct template **out)
{
	struct str name = n->text;
	const struct view *v;
	*out = NULL;
	if (n->dynamic) {
		if (resolve(r, s, n, &v) < 0)
			return -1;
		name = v ? view_text(v) : S("");
		if (!name.n)
			return 0;
	}
	if (find(r->set, name, out, r->e) < 0)
		return err_wrap(r->e, "%.*s:%u", PRS(s->t->file), n->line);
	if (!*out && r->set->opts.strict)
		return fail(r, s, n, "no partial \"%.*s\"", PRS(name));
	return 0;
}

static int push_indent(
    struct run *r, const struct scope *s, const struct node *n)
{
	buf_adds(&r->indent, n->indent);
	if (r->indent.over)
		return fail(r, s, n, "indented by more than %d bytes",
		    RENDER_INDENT_MAX);
	return 0;
}

static int put_partial(struct run *r, const struct scope *s, size_t i)
{
	const struct node *n = &s->t->nodes.v[i];
	const struct template *t;
	struct args args = {s->t, i, s->args};
	struct scope in = {NULL, s->frame, s->args};
	size_t mark = r->indent.n, from = r->indent_from;
	if (target(r, s, n, &t) < 0)
		return -1;
	if (!t)
		return 0;
	if (r->partials == RENDER_PARTIALS_MAX)
		return fail(r, s, n,
		    "partials nested deeper than %d: does "
		    "\"%.*s\" include itself?",
		    RENDER_PARTIALS_MAX, PRS(n->text));
	/* Inline, the lines of the partial are not indented at all. */
	if (!n->own_line)
		r->indent_from = mark;
	else if (push_indent(r, s, n) < 0)
		return -1;
	in.t = t;
	if (n->op == OP_PARENT && n->end > i + 1)
		in.args = &args;
	r->partials++;
	int rc = render(r, &in, 0, t->nodes.n);
	r->partials--;
	buf_cut(&r->indent, mark);
	r->indent_from = from;
	return rc;
}

/* The argument for a block: of the outermost parent tag that has one. */
static const struct node *find_argument(struct run *r, const struct args *args,
    struct str name, const struct args **out)
{
	const struct node *hit = NULL;
	for (; args; args = args->outer) {
		const struct node *v = args->t->nodes.v;
		size_t i = args->parent + 1, end = v[args->parent].end;
		for (; i < end; i = v[i].end, r->visits++) {
			if (!str_eq(v[i].text, name))
				continue;
			hit = &v[i];
			*out = args;
			break;
		}
	}
	return hit;
}

static int put_block(struct run *r, const struct scope *s, size_t i)
{
	const struct node *n = &s->t->nodes.v[i], *content = n;
	const struct args *from;
	struct scope in = *s;
	size_t mark = r->indent.n;
	const struct node *arg = find_argument(r, s->args, n->text, &from);
	if (arg) {
		content = arg;
		in.t = from->t;
		in.args = from->outer;
	}
	size_t first = (size_t)(content - in.t->nodes.v) + 1;
	if (push_indent(r, s, n) < 0)
		return -1;
	/* Place and content may differ in who begins the line. */
	if (n->own_line && !content->own_line && content->end > first)
		add_indent(r);
	r->suppress = !n->own_line && content->own_line;
	int rc = render(r, &in, first, content->end);
	r->suppress = false;
	buf_cut(&r->indent, mark);
	return rc;
}

static int put_node(struct run *r, const struct scope *s, size_t i)
{
	const struct node *n = &s->t->nodes.v[i];
	switch (n->op) {
	case OP_TEXT: put_text(r, n); return 0;
	case OP_VAR:
	case OP_RAW: return put_value(r, s, n);
	case OP_SECTION:
	case OP_INVERTED: return put_section(r, s, i);
	case OP_PARTIAL:
	case OP_PARENT: return put_partial(r, s, i);
	case OP_BLOCK: return put_block(r, s, i);
	}
	return 0;
}

static int render(struct run *r, const struct scope *s, size_t from, size_t to)
{
	int rc = 0;
	if (from == to)
		return 0;
	if (r->depth == RENDER_DEPTH_MAX)
		return fail(r, s, &s->t->nodes.v[from], "nested deeper than %d",
		    RENDER_DEPTH_MAX);
	r->depth++;
	for (size_t i = from; rc == 0 && i < to; i = s->t->nodes.v[i].end) {
		const struct node *n = &s->t->nodes.v[i];
		if (++r->visits > RENDER_VISITS_MAX)
			rc = fail(r, s, n, "more than %d steps to render",
			    RENDER_VISITS_MAX);
		else
			rc = put_node(r, s, i);
		if (rc == 0 && r->out->over)
			rc = fail(r, s, n, "renders to more than %zu bytes",
			    r->out->max);
	}
	r->depth--;
	return rc;
}

int template_render(struct template_set *set, const struct template *t,
    const struct view *data, struct buf *out, struct err *e)
{
	struct frame root = {data, NULL};
	struct scope s = {t, &root, NULL};
	struct run r = {.set = set, .out = out, .e = e};
	r.indent = buf_init(RENDER_INDENT_MAX);
	int rc = render(&r, &s, 0, t->nodes.n);
	buf_free(&r.indent);
	return rc;
}

/* ---- what there is in a template ---- */

struct search {
	struct template_set *set;
	struct arena *a;
	struct map *seen; /* partials, by '+' or '-' and the name */
	struct str within, name;
};

static bool prints(struct search *x, const struct template *t, size_t from,
    size_t to, bool inside);

/* Once for each partial: one may name itself. */
static bool partial_prints(struct search *x, const struct node *n, bool inside)
{
	struct err ignored = ERR_INIT;
	const struct template *t;
	struct str key = str_cat(x->a, inside ? S("+") : S("-"), n->text);
	if (n->dynamic)
		return true;
	if (map_get(x->seen, key) || find(x->set, n->text, &t, &ignored) < 0 ||
	    !t)
		return false;
	map_put(x->seen, key, x);
	return prints(x, t, 0, t->nodes.n, inside);
}

static bool prints(struct search *x, const struct template *t, size_t from,
    size_t to, bool inside)
{
	for (size_t i = from; i < to; i = t->nodes.v[i].end) {
		const struct node *n = &t->nodes.v[i];
		bool in = inside ||
			  (n->op == OP_SECTION && str_eq(n->text, x->within));
		if ((n->op == OP_VAR || n->op == OP_RAW) && inside &&
		    str_eq(n->text, x->name))
			return true;
		if ((n->op == OP_PARTIAL || n->op == OP_PARENT) &&
		    partial_prints(x, n, inside))
			return true;
		if (prints(x, t, i + 1, n->end, in))
			return true;
	}
	return false;
}

bool template_prints(struct template_set *set, const struct template *t,
    struct str within, struct str name)
{
	struct search x = {
	    .set = set, .a = arena_new(), .within = within, .name = name};
	x.seen = map_new(x.a);
	bool found = prints(&x, t, 0, t->nodes.n, false);
	arena_free(&x.a);
	return found;
}
