/* SPDX-License-Identifier: MIT */
/* gazetted: style sheets of mail: reading them. */
/* Sheets are the operator's own: a slip is told, not guessed at. */
#include "compose/css.h"

#include <stdlib.h>

#include "base/arena.h"
#include "compose/caps.h"
#include "html/select.h"

struct sheet_reader {
	struct arena *a;
	struct str file, in;
	size_t i;
	struct css_sheet *out;
	struct err *e;
};

static int bad(const struct sheet_reader *r, size_t at, const char *what)
{
	size_t line = 1;
	for (size_t i = 0; i < at && i < r->in.n; i++)
		line += r->in.p[i] == '\n';
	return err_set(
	    r->e, ERR_CONFIG, "%.*s:%zu: %s", PRS(r->file), line, what);
}

/* The place behind a comment or string that begins at `i`, else `i`. */
static size_t skip_opaque(struct str s, size_t i)
{
	char c = s.p[i];
	if (c == '/' && i + 1 < s.n && s.p[i + 1] == '*') {
		ptrdiff_t end = str_find(str_sub(s, i + 2, s.n), S("*/"));
		return end < 0 ? s.n : i + (size_t)end + 4;
	}
	if (c != '"' && c != '\'')
		return i;
	for (size_t j = i + 1; j < s.n; j++) {
		if (s.p[j] == '\\')
			j++;
		else if (s.p[j] == c)
			return j + 1;
	}
	return s.n;
}

/* The first of the bytes `stop` from `i` on, outside comments, strings and
 * parentheses; or the end. */
static size_t find_outside(struct str s, size_t i, const char *stop)
{
	int depth = 0;
	while (i < s.n) {
		size_t behind = skip_opaque(s, i);
		if (behind != i) {
			i = behind;
			continue;
		}
		char c = s.p[i];
		if (depth == 0 && c && strchr(stop, c))
			return i;
		depth += c == '(' ? 1 : c == ')' && depth ? -1 : 0;
		i++;
	}
	return s.n;
}

/* The place behind the brace that closes the one at `i`; 0: there is none. */
static size_t block_end(struct str s, size_t i)
{
	size_t depth = 0;
	while (i < s.n) {
		size_t behind = skip_opaque(s, i);
		if (behind != i) {
			i = behind;
			continue;
		}
		if (s.p[i] == '{')
			depth++;
		else if (s.p[i] == '}' && --depth == 0)
			return i + 1;
		i++;
	}
	return 0;
}

/* Without comments; most have none and stay where they are. */
static struct str uncommented(struct arena *a, struct str s)
{
	if (str_find(s, S("/*")) < 0)
		return str_trim(s);
	struct buf b = buf_init(s.n + 1);
	for (size_t i = 0; i < s.n;) {
		size_t behind = skip_opaque(s, i);
		if (behind == i)
			buf_addc(&b, s.p[i++]);
		else if (s.p[i] == '/')
			i = behind;
		else
			buf_adds(&b, str_sub(s, i, behind)), i = behind;
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return str_trim(out);
}

static bool declaration(struct arena *a, struct str s, struct css_decls *out)
{
	size_t colon = find_outside(s, 0, ":");
	struct css_decl d = {.name = str_trim(str_sub(s, 0, colon)),
	    .value = str_trim(str_sub(s, colon + 1, s.n))};
	ptrdiff_t bang = str_rchr(d.value, '!');
	if (colon == s.n || !d.name.n || !d.value.n)
		return false;
	for (size_t i = 0; i < d.name.n; i++)
		if (!ch_alnum(d.name.p[i]) && !strchr("-_", d.name.p[i]))
			return false;
	if (bang >= 0 &&
	    str_ieq(str_trim(str_sub(d.value, (size_t)bang + 1, d.value.n)),
		S("important"))) {
		d.important = true;
		d.value = str_trim(str_sub(d.value, 0, (size_t)bang));
	}
	*vec_push(a, &out->list) = d;
	return true;
}

/* Where the first text that is no declaration stands; -1: all are. */
static ptrdiff_t declarations(
    struct arena *a, struct str text, struct css_decls *out)
{
	ptrdiff_t fault = -1;
	for (size_t i = 0; i < text.n;) {
		size_t end = find_outside(text, i, ";");
		struct str one = uncommented(a, str_sub(text, i, end));
		if (one.n && !declaration(a, one, out) && fault < 0)
			fault = (ptrdiff_t)i;
		i = end + 1;
	}
	return fault;
}

void css_declarations(struct arena *a, struct str text, struct css_decls *out)
{
	(void)declarations(a, text, out);
}

/* What a mail program must be asked for while it shows the mail. */
static bool stays(struct str selector)
{
	return str_eq(selector, S(":root")) || selector.p[0] == '@' ||
	       str_find(selector, S("::")) >= 0;
}

/* One selector of a list, with the rule's block behind it. */
static int one_selector(struct sheet_reader *r, struct str selector, size_t at,
    const struct css_decls *decls)
{
	struct html_selector *s;
	struct err why = ERR_INIT;
	if (!selector.n)
		return bad(r, at, "a selector is missing before '{' or ','");
	if (html_selector_new(r->a, selector, &s, &why) < 0) {
		if (str_chr(selector, ':') < 0)
			return bad(r, at, why.msg);
		return 1;
	}
	if (r->out->rules.n == CSS_RULES_MAX)
		return bad(r, at, "too many rules");
	*vec_push(r->a, &r->out->rules) = (struct css_rule){
	    s, html_selector_specificity(s), (unsigned)r->out->rules.n, decls};
	return 0;
}

static int rule(struct sheet_reader *r, size_t from, size_t open, size_t end)
{
	struct css_decls *decls = arena_new_of(r->a, struct css_decls);
	struct str list = str_sub(r->in, from, open);
	size_t body = open + 1;
	ptrdiff_t fault =
	    declarations(r->a, str_sub(r->in, body, end - 1), decls);
	if (fault >= 0) {
		while (ch_space(r->in.p[body + (size_t)fault]))
			body++;
		return bad(r, body + (size_t)fault,
		    "not a declaration; \"property: value;\" is expected");
	}
	for (size_t i = 0; i <= list.n;) {
		size_t comma = find_outside(list, i, ",");
		struct str one = uncommented(r->a, str_sub(list, i, comma));
		int rc = one.n && stays(one)
			     ? 1
			     : one_selector(r, one, from + i, decls);
		if (rc < 0)
			return -1;
		if (rc == 1)
			*vec_push(r->a, &r->out->kept) =
			    arena_printf(r->a, "%.*s %.*s", PRS(one),
				PRS(str_sub(r->in, open, end)));
		i = comma + 1;
	}
	return 0;
}

static int by_cascade(const void *x, const void *y)
{
	const struct css_rule *p = x, *q = y;
	if (p->specificity != q->specificity)
		return p->specificity < q->specificity ? -1 : 1;
	return p->order < q->order ? -1 : p->order > q->order;
}

static void skip_space(struct sheet_reader *r)
{
	while (r->i < r->in.n) {
		size_t behind = skip_opaque(r->in, r->i);
		if (r->in.p[r->i] == '/' && behind != r->i)
			r->i = behind;
		else if (ch_space(r->in.p[r->i]))
			r->i++;
		else
			break;
	}
}

int css_parse(struct arena *a, struct str file, struct str css,
    struct css_sheet *out, struct err *e)
{
	struct sheet_reader r = {a, file, css, 0, out, e};
	if (css.n > CSS_BYTES_MAX)
		return bad(&r, 0, "a style sheet that is too large");
	for (skip_space(&r); r.i < css.n; skip_space(&r)) {
		size_t from = r.i;
		bool at = css.p[from] == '@';
		size_t open = find_outside(css, from, at ? "{};" : "{}");
		if (open < css.n && css.p[open] == ';') {
			*vec_push(a, &out->kept) = str_sub(css, from, open + 1);
			r.i = open + 1;
			continue;
		}
		if (open == css.n || css.p[open] == '}')
			return bad(&r, from, "a rule without its '{'");
		size_t end = block_end(css, open);
		if (!end)
			return bad(&r, open, "this '{' is never closed");
		if (at)
			*vec_push(a, &out->kept) = str_sub(css, from, end);
		else if (rule(&r, from, open, end) < 0)
			return -1;
		r.i = end;
	}
	if (out->rules.n)
		qsort(out->rules.v, out->rules.n, sizeof(*out->rules.v),
		    by_cascade);
	return 0;
}
