/* SPDX-License-Identifier: MIT */
/* gazetted: what all links of a list ask for. */
#include "group/asked.h"

#include <string.h>

#include "base/arena.h"

#define MANY	  3  /* links */
#define BYTES_MAX 64 /* of a name or a value */
#define NOTES_MAX 32 /* lines */

/* ---- queries ---- */

static struct str query_of(struct str url)
{
	ptrdiff_t at = str_chr(url, '?'), end = str_chr(url, '#');
	size_t n = end < 0 ? url.n : (size_t)end;
	return at < 0 || (size_t)at > n ? (struct str){NULL, 0}
					: str_sub(url, (size_t)at + 1, n);
}

static struct asked cut(struct str part)
{
	ptrdiff_t at = str_chr(part, '=');
	size_t n = at < 0 ? part.n : (size_t)at;
	return (struct asked){.name = str_sub(part, 0, n),
	    .value = str_sub(part, at < 0 ? n : n + 1, part.n)};
}

/* Whether it is asked for once, with that value. */
static bool asks(struct str url, const struct asked *p)
{
	struct str rest = query_of(url), part;
	size_t n = 0;
	while (str_split(&rest, '&', &part)) {
		struct asked q = cut(part);
		if (!str_eq(q.name, p->name))
			continue;
		if (!str_eq(q.value, p->value))
			return false;
		n++;
	}
	return n == 1;
}

/* ---- notes ---- */

static void compare(struct asked *p, struct str notes)
{
	struct str line;
	while (str_split(&notes, '\n', &line)) {
		if (str_starts(line, S("!"))) {
			p->document |=
			    str_eq(str_sub(line, 1, line.n), p->name);
			continue;
		}
		struct asked was = cut(line);
		if (str_eq(was.name, p->name))
			p->changed = !str_eq(was.value, p->value);
	}
}

struct asked_list asked_of(const struct str *urls, size_t n, struct str notes)
{
	struct asked_list l = {.n = 0};
	struct str rest = n >= MANY ? query_of(urls[0]) : S(""), part;
	while (l.n < ASKED_MAX && str_split(&rest, '&', &part)) {
		struct asked p = cut(part);
		size_t all = 0;
		if (!p.name.n || p.name.p[0] == '!' || /* as a note begins */
		    p.name.n > BYTES_MAX || p.value.n > BYTES_MAX)
			continue;
		while (all < n && asks(urls[all], &p))
			all++;
		if (all < n)
			continue;
		compare(&p, notes);
		l.v[l.n++] = p;
	}
	return l;
}

static bool has(const struct asked_list *l, struct str name)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->v[i].document && str_eq(l->v[i].name, name))
			return true;
	return false;
}

struct str asked_notes(
    struct arena *a, const struct asked_list *l, struct str notes)
{
	struct str out = {NULL, 0}, line;
	size_t n = 0;
	for (size_t i = 0; i < l->n; i++)
		out = str_join(a, out, l->v[i].document ? S("!") : S(""),
		    l->v[i].document ? l->v[i].name : S(""),
		    l->v[i].document ? S("\n") : S(""), l->v[i].name, S("="),
		    l->v[i].value, S("\n"));
	while (n < NOTES_MAX && str_split(&notes, '\n', &line))
		if (str_starts(line, S("!")) &&
		    !has(l, str_sub(line, 1, line.n)) && ++n)
			out = str_join(a, out, line, S("\n"));
	return out;
}

struct str asked_words(struct arena *a, struct str notes)
{
	struct str out = {NULL, 0}, line;
	while (str_split(&notes, '\n', &line))
		if (str_starts(line, S("!")))
			out = str_join(a, out, out.n ? S(", ") : S(""),
			    str_sub(line, 1, line.n));
	return out;
}

/* ---- without ---- */

struct str asked_without(struct arena *a, struct str url,
    const struct asked_list *l, bool changed_too)
{
	struct str rest = query_of(url), part, left = S("");
	ptrdiff_t at = str_chr(url, '?'), end = str_chr(url, '#');
	while (str_split(&rest, '&', &part)) {
		struct asked p = cut(part);
		bool out = false;
		for (size_t i = 0; i < l->n; i++)
			out |= str_eq(l->v[i].name, p.name) &&
			       (l->v[i].document ||
				   (changed_too && l->v[i].changed));
		if (!out)
			left =
			    str_join(a, left, left.n ? S("&") : S("?"), part);
	}
	if (!left.n)
		return (struct str){NULL, 0};
	return str_join(a, str_sub(url, 0, (size_t)at), left,
	    end < 0 ? S("") : str_sub(url, (size_t)end, url.n));
}

/* ---- days ---- */

static int number(const char *digits, size_t n)
{
	int v = 0;
	for (size_t i = 0; i < n; i++)
		v = v * 10 + (digits[i] - '0');
	return v;
}

static bool within(const char *year, const char *month, const char *day)
{
	return number(year, 2) == 20 && number(month, 2) >= 1 &&
	       number(month, 2) <= 12 && number(day, 2) >= 1 &&
	       number(day, 2) <= 31;
}

bool asked_day(struct str value)
{
	char d[8];
	size_t n = 0;
	for (size_t i = 0; i < value.n; i++) {
		if (ch_digit(value.p[i]) && n < sizeof(d))
			d[n++] = value.p[i];
		else if (ch_digit(value.p[i]) || !n ||
			 !strchr("-./_", value.p[i]))
			return false;
	}
	return n == sizeof(d) &&
	       (within(d, d + 4, d + 6) || within(d + 4, d, d + 2) ||
		   within(d + 4, d + 2, d));
}
