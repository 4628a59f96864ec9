/* SPDX-License-Identifier: MIT */
/* gazetted: simple selectors over an outline. */
/*
 * A compound is matched against the levels above a node from the outside in,
 * remembering at which levels the ones before it may stand; so a node costs
 * its depth for each compound, whatever the page.
 */
#include "base/arena.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "html/outline.h"

/* One condition on an attribute; `how` is 0 for "is there". */
struct test {
	struct str name, value;
	char how; /* '=' '^' '$' '*' '~' */
};

struct compound {
	struct str name; /* absent: any */
	struct test test[OUTLINE_TESTS_MAX];
	size_t tests;
	bool child; /* a child of what the one before it matches */
	bool first; /* nothing before it: a new alternative */
};

struct outline_selector {
	VEC(struct compound) c;
};

struct scan {
	struct arena *a;
	struct str s;
	size_t i;
};

/* ---- reading ---- */

static bool name_byte(char c)
{
	return ch_alnum(c) || c == '-' || c == '_' || (unsigned char)c >= 0x80;
}

static struct str name(struct scan *k)
{
	size_t from = k->i;
	while (k->i < k->s.n && name_byte(k->s.p[k->i]))
		k->i++;
	return str_sub(k->s, from, k->i);
}

static bool blanks(struct scan *k)
{
	size_t from = k->i;
	while (k->i < k->s.n && ch_space(k->s.p[k->i]))
		k->i++;
	return k->i > from;
}

static bool take(struct scan *k, char c)
{
	bool yes = k->i < k->s.n && k->s.p[k->i] == c;
	k->i += yes;
	return yes;
}

static struct str value(struct scan *k)
{
	char q = k->i < k->s.n ? k->s.p[k->i] : 0;
	if (q != '"' && q != '\'')
		return name(k);
	size_t from = ++k->i;
	while (k->i < k->s.n && k->s.p[k->i] != q)
		k->i++;
	struct str v = str_sub(k->s, from, k->i);
	take(k, q);
	return v;
}

/* Behind "[". */
static bool attribute(struct scan *k, struct test *t)
{
	blanks(k);
	t->name = str_lower(k->a, name(k));
	blanks(k);
	if (k->i < k->s.n && strchr("^$*~", k->s.p[k->i]))
		t->how = k->s.p[k->i++];
	if (take(k, '=')) {
		t->how = t->how ? t->how : '=';
		blanks(k);
		t->value = value(k);
		blanks(k);
	} else if (t->how) {
		return false;
	}
	return t->name.n && take(k, ']');
}

static bool condition(struct scan *k, struct compound *c)
{
	char kind = k->s.p[k->i];
	if (c->tests == OUTLINE_TESTS_MAX)
		return false;
	struct test *t = &c->test[c->tests++];
	k->i++;
	if (kind == '[')
		return attribute(k, t);
	t->name = kind == '#' ? S("id") : S("class");
	t->how = kind == '#' ? '=' : '~';
	t->value = name(k);
	return t->value.n > 0;
}

static bool compound(struct scan *k, struct compound *c)
{
	size_t from = k->i;
	if (!take(k, '*'))
		c->name = str_lower(k->a, name(k));
	while (k->i < k->s.n && strchr("#.[", k->s.p[k->i]))
		if (!condition(k, c))
			return false;
	return k->i > from;
}

static bool whole(struct scan *k, struct outline_selector *s)
{
	bool first = true, child = false;
	for (;;) {
		if (s->c.n == OUTLINE_COMPOUNDS_MAX)
			return false;
		blanks(k);
		struct compound *c = vec_push(k->a, &s->c);
		c->first = first;
		c->child = child;
		if (!compound(k, c))
			return false;
		bool gap = blanks(k);
		if (k->i == k->s.n)
			return true;
		first = take(k, ',');
		child = !first && take(k, '>');
		if (!first && !child && !gap)
			return false;
	}
}

int outline_selector(struct arena *a, struct str text,
    struct outline_selector **out, struct err *e)
{
	struct scan k = {a, str_trim(str_dup(a, text)), 0};
	struct outline_selector *s = arena_new_of(a, struct outline_selector);
	if (!whole(&k, s))
		return err_set(e, ERR_REJECT,
		    "no selector that is understood, from \"%.*s\" on",
		    PRS(str_sub(k.s, k.i, k.s.n)));
	*out = s;
	return 0;
}

/* ---- matching ---- */

static bool passes(const struct outline_node *n, const struct test *t)
{
	struct str v = outline_attr(n, t->name);
	if (t->how == '~' && str_eq(t->name, S("class")))
		return outline_has_class(n, t->value);
	switch (v.p ? t->how : 1) {
	case 0: return true;
	case '=': return str_eq(v, t->value);
	case '^': return t->value.n && str_starts(v, t->value);
	case '$': return t->value.n && str_ends(v, t->value);
	case '*': return t->value.n && str_find(v, t->value) >= 0;
	case '~': {
		struct str one;
		while (str_split(&v, ' ', &one))
			if (str_eq(one, t->value) && one.n)
				return true;
		return false;
	}
	default: return false;
	}
}

static bool fits(const struct outline_node *n, const struct compound *c)
{
	if (!n->name.p || (c->name.n && !str_eq(n->name, c->name)))
		return false;
	for (size_t i = 0; i < c->tests; i++)
		if (!passes(n, &c->test[i]))
			return false;
	return true;
}

/* Do c[0..k] fit, the last of them `node`? For each compound the levels at
 * which it may stand are worked out from the outside in, one bit a level. */
static bool alternative(
    const struct outline *o, const struct compound *c, size_t k, size_t node)
{
	uint32_t path[OUTLINE_DEPTH_MAX + 1];
	bool can[OUTLINE_DEPTH_MAX + 1] = {false};
	size_t n = 0;
	if (!fits(&o->v[node], &c[k]))
		return false;
	for (size_t i = node;; i = o->v[i].parent) {
		path[n++] = (uint32_t)i;
		if (o->v[i].parent == i)
			break;
	}
	/* path[n - 1] is outermost; can[i]: c[0..j] fit, the last path[i] */
	for (size_t j = 0; j <= k; j++) {
		bool above = false, parent = false;
		for (size_t i = n; i-- > 0;) {
			bool was = can[i];
			can[i] = (j == 0 || (c[j].child ? parent : above)) &&
				 fits(&o->v[path[i]], &c[j]);
			parent = was;
			above |= was;
		}
	}
	return can[0];
}

bool outline_matches(
    const struct outline *o, const struct outline_selector *s, size_t node)
{
	for (size_t from = 0; from < s->c.n;) {
		size_t to = from + 1;
		while (to < s->c.n && !s->c.v[to].first)
			to++;
		if (alternative(o, &s->c.v[from], to - from - 1, node))
			return true;
		from = to;
	}
	return false;
}

size_t outline_find(const struct outline *o, const struct outline_selector *s,
    size_t from, size_t to)
{
	while (from < to && !outline_matches(o, s, from))
		from++;
	return from;
}
