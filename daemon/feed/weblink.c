/* SPDX-License-Identifier: MIT */
/* gazetted: the links of an HTTP header (RFC 8288). */
#include "feed/weblink.h"

#include "base/arena.h"

static void cut(struct str *s, size_t n)
{
	*s = str_sub(*s, n, s->n);
}

/* Up to a byte that ends a word of a header. */
static struct str word(struct str *s)
{
	size_t n = 0;
	while (n < s->n && !ch_space(s->p[n]) && s->p[n] != '=' &&
	       s->p[n] != ';' && s->p[n] != ',')
		n++;
	struct str w = str_sub(*s, 0, n);
	cut(s, n);
	return w;
}

/* Between quotes, where a backslash takes the next byte as it is. */
static struct str quoted(struct arena *a, struct str *s)
{
	size_t n = 0, i = 1, end = 1;
	while (end < s->n && s->p[end] != '"')
		end += s->p[end] == '\\' ? 2 : 1;
	char *out = arena_alloc(a, end + 1);
	for (; i < s->n && s->p[i] != '"'; i++) {
		if (s->p[i] == '\\' && i + 1 < s->n)
			i++;
		out[n++] = s->p[i];
	}
	out[n] = 0;
	cut(s, i < s->n ? i + 1 : i);
	return (struct str){out, n};
}

static void skip_spaces(struct str *s)
{
	while (s->n && ch_space(s->p[0]))
		cut(s, 1);
}

static struct str value(struct arena *a, struct str *s)
{
	return s->n && s->p[0] == '"' ? quoted(a, s) : word(s);
}

static void keep(struct weblink *l, struct str name, struct str v)
{
	struct str *to = str_ieq(name, S("rel"))      ? &l->rel
			 : str_ieq(name, S("type"))   ? &l->type
			 : str_ieq(name, S("title"))  ? &l->title
			 : str_ieq(name, S("anchor")) ? &l->anchor
						      : NULL;
	if (to && !to->p)
		*to = v;
}

/* "; name=value", as often as there are. */
static void parameters(struct arena *a, struct str *s, struct weblink *l)
{
	for (skip_spaces(s); s->n && s->p[0] == ';'; skip_spaces(s)) {
		struct str v = S("");
		cut(s, 1);
		skip_spaces(s);
		struct str name = word(s);
		skip_spaces(s);
		if (s->n && s->p[0] == '=') {
			cut(s, 1);
			skip_spaces(s);
			v = value(a, s);
		}
		keep(l, name, v);
	}
}

bool weblink_next(struct arena *a, struct str *rest, struct weblink *out)
{
	ptrdiff_t from = str_chr(*rest, '<');
	if (from < 0)
		return false;
	cut(rest, (size_t)from + 1);
	ptrdiff_t to = str_chr(*rest, '>');
	if (to < 0)
		return false;
	*out =
	    (struct weblink){.href = str_trim(str_sub(*rest, 0, (size_t)to))};
	cut(rest, (size_t)to + 1);
	parameters(a, rest, out);
	return true;
}
