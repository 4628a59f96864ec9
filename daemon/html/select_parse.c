/* SPDX-License-Identifier: MIT */
/* gazetted: CSS selectors over the tree of a page: reading them. */
/*
 * Selectors are the operator's own, so the reader may recurse where they do:
 * into :not(), :is() and :has(), HTML_SELECT_DEPTH_MAX deep.
 */
#include "base/utf8.h"
#include "base/vec.h"
#include "html/select_impl.h"

struct reader {
	struct arena *a;
	struct str in;
	size_t i;
	unsigned parts, nths, depth;
	struct err *e;
};

static int bad(struct reader *r, const char *what)
{
	return err_set(r->e, ERR_CONFIG, "selector \"%.*s\", column %zu: %s",
	    PRS(r->in), r->i + 1, what);
}

static char peek(const struct reader *r)
{
	return r->i < r->in.n ? r->in.p[r->i] : '\0';
}

static bool take(struct reader *r, char c)
{
	if (r->i >= r->in.n || r->in.p[r->i] != c)
		return false;
	r->i++;
	return true;
}

static bool skip_space(struct reader *r)
{
	size_t from = r->i;
	while (r->i < r->in.n && ch_space(r->in.p[r->i]))
		r->i++;
	return r->i > from;
}

static bool name_byte(char c)
{
	return ch_alnum(c) || c == '-' || c == '_' || (unsigned char)c >= 128;
}

/* The character behind a backslash: up to six hexadecimal digits and one
 * space, or itself. */
static void read_escape(struct reader *r, struct buf *b)
{
	uint32_t cp = 0;
	int digits = 0;
	for (; digits < 6 && r->i < r->in.n && ch_hex(r->in.p[r->i]) >= 0;
	     digits++)
		cp = cp * 16 + (uint32_t)ch_hex(r->in.p[r->i++]);
	if (digits) {
		utf8_put(b, cp ? cp : 0xFFFD);
		if (r->i < r->in.n && ch_space(r->in.p[r->i]))
			r->i++;
	} else if (r->i < r->in.n) {
		buf_addc(b, r->in.p[r->i++]);
	}
}

static int read_name(struct reader *r, struct str *out, const char *what)
{
	size_t from = r->i;
	struct buf b = buf_init(r->in.n * 3 + 8);
	while (r->i < r->in.n) {
		char c = r->in.p[r->i];
		if (c == '\\') {
			r->i++;
			read_escape(r, &b);
		} else if (name_byte(c)) {
			buf_addc(&b, c);
			r->i++;
		} else {
			break;
		}
	}
	*out = buf_dup(r->a, &b);
	buf_free(&b);
	if (!out->n || ch_digit(r->in.p[from])) {
		r->i = from;
		return bad(r, what);
	}
	return 0;
}

static int read_string(struct reader *r, struct str *out)
{
	char quote = r->in.p[r->i++];
	struct buf b = buf_init(r->in.n * 3 + 8);
	while (r->i < r->in.n && r->in.p[r->i] != quote) {
		if (r->in.p[r->i] == '\\') {
			r->i++;
			read_escape(r, &b);
		} else {
			buf_addc(&b, r->in.p[r->i++]);
		}
	}
	*out = buf_dup(r->a, &b);
	buf_free(&b);
	return take(r, quote) ? 0 : bad(r, "the quote is never closed");
}

/* Behind '['. */
static int read_attr(struct reader *r, struct sel_test *t)
{
	t->kind = SEL_ATTR;
	skip_space(r);
	if (read_name(r, &t->name, "an attribute's name is wanted") < 0)
		return -1;
	skip_space(r);
	if (take(r, ']'))
		return 0;
	t->op = '=';
	if (peek(r) && strchr("~|^$*", peek(r)))
		t->op = r->in.p[r->i++];
	if (!take(r, '='))
		return bad(r, "wanted: ] or one of = ~= |= ^= $= *=");
	skip_space(r);
	if (peek(r) == '"' || peek(r) == '\'') {
		if (read_string(r, &t->value) < 0)
			return -1;
	} else if (read_name(r, &t->value,
		       "a value is wanted; put it in quotes") < 0) {
		return -1;
	}
	if (skip_space(r) || peek(r) != ']') {
		char flag = ch_lower(peek(r));
		if (flag == 'i' || flag == 's') {
			t->any_case = flag == 'i';
			r->i++;
			skip_space(r);
		}
	}
	return take(r, ']') ? 0 : bad(r, "wanted: ]");
}

static bool read_int(struct reader *r, int *out)
{
	size_t from = r->i;
	long v = 0;
	for (; ch_digit(peek(r)); r->i++)
		v = v > 1000000 ? v : v * 10 + (peek(r) - '0');
	*out = (int)v;
	return r->i > from;
}

/* an+b, behind the '('. */
static int read_nth(struct reader *r, struct sel_test *t)
{
	static const struct {
		struct str word;
		int a, b;
	} words[] = {{S_INIT("odd"), 2, 1}, {S_INIT("even"), 2, 0}};
	skip_space(r);
	for (size_t i = 0; i < 2; i++) {
		struct str rest = str_sub(r->in, r->i, r->in.n);
		if (str_istarts(rest, words[i].word)) {
			t->a = words[i].a;
			t->b = words[i].b;
			r->i += words[i].word.n;
			return 0;
		}
	}
	int sign = take(r, '-') ? -1 : 1, n = 1;
	if (sign > 0)
		take(r, '+');
	bool digits = read_int(r, &n);
	if (!digits)
		n = 1;
	if (ch_lower(peek(r)) != 'n') {
		t->b = sign * n;
		return digits ? 0 : bad(r, "wanted: a number, odd, even, an+b");
	}
	r->i++;
	t->a = sign * n;
	skip_space(r);
	if (peek(r) != '+' && peek(r) != '-')
		return 0;
	sign = take(r, '-') ? -1 : 1;
	if (sign > 0)
		take(r, '+');
	skip_space(r);
	if (!read_int(r, &n))
		return bad(r, "wanted: a number");
	t->b = sign * n;
	return 0;
}

static int read_list(
    struct reader *r, bool relative, struct html_selector *out);

static int close_pseudo(struct reader *r)
{
	skip_space(r);
	return take(r, ')') ? 0 : bad(r, "wanted: )");
}

static int read_nested(struct reader *r, struct sel_test *t)
{
	if (++r->depth > HTML_SELECT_DEPTH_MAX)
		return bad(r, "too many levels of brackets");
	struct html_selector *s = arena_new_of(r->a, struct html_selector);
	t->list = s;
	if (read_list(r, t->kind == SEL_HAS, s) < 0)
		return -1;
	r->depth--;
	return close_pseudo(r);
}

static const struct pseudo {
	struct str name;
	enum sel_kind kind;
	bool call; /* takes arguments */
	bool last, of_type;
} pseudos[] = {
    {S_INIT("first-child"), SEL_NTH, false, false, false},
    {S_INIT("last-child"), SEL_NTH, false, true, false},
    {S_INIT("first-of-type"), SEL_NTH, false, false, true},
    {S_INIT("last-of-type"), SEL_NTH, false, true, true},
    {S_INIT("nth-child"), SEL_NTH, true, false, false},
    {S_INIT("nth-last-child"), SEL_NTH, true, true, false},
    {S_INIT("nth-of-type"), SEL_NTH, true, false, true},
    {S_INIT("nth-last-of-type"), SEL_NTH, true, true, true},
    {S_INIT("only-child"), SEL_ONLY_CHILD, false, false, false},
    {S_INIT("only-of-type"), SEL_ONLY_TYPE, false, false, false},
    {S_INIT("root"), SEL_ROOT, false, false, false},
    {S_INIT("scope"), SEL_SCOPE, false, false, false},
    {S_INIT("empty"), SEL_EMPTY, false, false, false},
    {S_INIT("link"), SEL_LINK, false, false, false},
    {S_INIT("any-link"), SEL_LINK, false, false, false},
    {S_INIT("is"), SEL_IS, true, false, false},
    {S_INIT("where"), SEL_IS, true, false, false},
    {S_INIT("not"), SEL_NOT, true, false, false},
    {S_INIT("has"), SEL_HAS, true, false, false},
};

/* Behind ':'. */
static int read_pseudo(struct reader *r, struct sel_test *t)
{
	struct str name;
	size_t from = r->i;
	if (peek(r) == ':')
		return bad(r, "pseudo-elements are not in a page");
	if (read_name(r, &name, "the name of a pseudo-class is wanted") < 0)
		return -1;
	const struct pseudo *p = NULL;
	for (size_t i = 0; i < sizeof(pseudos) / sizeof(*pseudos); i++)
		if (str_ieq(pseudos[i].name, name))
			p = &pseudos[i];
	if (!p || p->call != (peek(r) == '(')) {
		r->i = from;
		return bad(r, p ? p->call ? "wanted behind it: (...)"
					  : "it takes no (...)"
				: "no pseudo-class that is known here");
	}
	t->kind = p->kind;
	t->last = p->last;
	t->of_type = p->of_type;
	t->b = 1;
	r->i += p->call;
	if (t->kind == SEL_NTH) {
		if (r->nths == HTML_SELECT_NTH_MAX)
			return bad(r, "too many of the :nth-child() family");
		t->seen = r->nths++;
		t->b = !p->call;
		if (p->call && read_nth(r, t) < 0)
			return -1;
		return p->call ? close_pseudo(r) : 0;
	}
	return p->call ? read_nested(r, t) : 0;
}

static int read_type(struct reader *r, struct sel_test *t)
{
	if (take(r, '*')) {
		t->kind = SEL_ANY;
	} else {
		t->kind = SEL_TYPE;
		if (read_name(r, &t->name, "an element's name is wanted") < 0)
			return -1;
		t->name = str_lower(r->a, t->name);
		t->tag = html_tag_of(t->name);
	}
	if (peek(r) == '|')
		return bad(r, "namespaces are not known here");
	return 0;
}

static int read_test(struct reader *r, struct sel_test *t)
{
	if (take(r, '#')) {
		t->kind = SEL_ID;
		return read_name(r, &t->name, "an id is wanted");
	}
	if (take(r, '.')) {
		t->kind = SEL_CLASS;
		return read_name(r, &t->name, "a class is wanted");
	}
	if (take(r, '['))
		return read_attr(r, t);
	r->i++;
	return read_pseudo(r, t);
}

static int read_part(struct reader *r, struct sel_part *p)
{
	VEC(struct sel_test) tests = {0};
	char c = peek(r);
	if (++r->parts > HTML_SELECT_PARTS_MAX)
		return bad(r, "too many parts");
	if (c == '*' || c == '\\' || name_byte(c)) {
		if (read_type(r, vec_push(r->a, &tests)) < 0)
			return -1;
	} else if (!c || !strchr("#.[:", c)) {
		return bad(r, "an element, #id, .class, [attribute] or "
			      ":pseudo-class is wanted");
	}
	while ((c = peek(r)) && strchr("#.[:", c)) {
		if (tests.n == HTML_SELECT_TESTS_MAX)
			return bad(r, "too many conditions for one element");
		if (read_test(r, vec_push(r->a, &tests)) < 0)
			return -1;
	}
	p->test = tests.v;
	p->tests = tests.n;
	return 0;
}

/* A combinator, with the white space around it; 0 where none is there. */
static char read_combinator(struct reader *r)
{
	bool space = skip_space(r);
	char c = peek(r);
	if (c && strchr(">+~", c)) {
		r->i++;
		skip_space(r);
		return c;
	}
	return space && c && c != ',' && c != ')' ? ' ' : 0;
}

static int read_chain(struct reader *r, bool relative, struct sel_chain *out)
{
	VEC(struct sel_part) parts = {0};
	char combinator = relative ? read_combinator(r) : 0;
	if (relative && !combinator)
		combinator = ' ';
	do {
		struct sel_part *p = vec_push(r->a, &parts);
		p->combinator = combinator;
		if (read_part(r, p) < 0)
			return -1;
	} while ((combinator = read_combinator(r)));
	out->part = parts.v;
	out->parts = parts.n;
	return 0;
}

static int read_list(struct reader *r, bool relative, struct html_selector *out)
{
	VEC(struct sel_chain) chains = {0};
	do {
		skip_space(r);
		if (read_chain(r, relative, vec_push(r->a, &chains)) < 0)
			return -1;
		skip_space(r);
	} while (take(r, ','));
	out->chain = chains.v;
	out->chains = chains.n;
	return 0;
}

int html_selector_new(
    struct arena *a, struct str css, struct html_selector **out, struct err *e)
{
	struct reader r = {.a = a, .in = css, .e = e};
	struct html_selector *s = arena_new_of(a, struct html_selector);
	if (read_list(&r, false, s) < 0)
		return -1;
	if (r.i < css.n)
		return bad(&r, "this belongs to no selector");
	*out = s;
	return 0;
}

static unsigned test_weight(const struct sel_test *t)
{
	switch (t->kind) {
	case SEL_ANY: return 0;
	case SEL_TYPE: return 1;
	case SEL_ID: return 1u << 20;
	case SEL_IS:
	case SEL_NOT:
	case SEL_HAS: return html_selector_specificity(t->list);
	default: return 1u << 10;
	}
}

/* As deep as the reader went. */
unsigned html_selector_specificity(const struct html_selector *s)
{
	unsigned most = 0;
	for (size_t c = 0; c < s->chains; c++) {
		unsigned sum = 0;
		const struct sel_chain *chain = &s->chain[c];
		for (size_t p = 0; p < chain->parts; p++)
			for (size_t t = 0; t < chain->part[p].tests; t++)
				sum += test_weight(&chain->part[p].test[t]);
		most = sum > most ? sum : most;
	}
	return most;
}
