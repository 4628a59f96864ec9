/* SPDX-License-Identifier: MIT */
/* gazetted: what all links of a list ask for. */
#include "group/asked.h"

#include <string.h>

#include "base/arena.h"

#define MANY	  3  /* links */
#define BYTES_MAX 64 /* of a name or a value */
#define NOTES_MAX 32 /* lines */
#define SHARE	  6  /* tenths of a list are most of it */

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

static bool has_name(const struct str *urls, size_t n, struct str name)
{
	for (size_t i = 0; i < n; i++) {
		struct str rest = query_of(urls[i]), part;
		while (str_split(&rest, '&', &part))
			if (str_eq(cut(part).name, name))
				return true;
	}
	return false;
}

static struct asked *find(struct asked_list *l, struct str name)
{
	for (size_t i = 0; i < l->n; i++)
		if (str_eq(l->v[i].name, name))
			return &l->v[i];
	return NULL;
}

static void add_own(
    struct asked_list *l, const struct str *urls, size_t n, struct str notes)
{
	struct str line;
	while (l->n < ASKED_MAX && str_split(&notes, '\n', &line)) {
		struct str name = str_sub(line, 1, line.n);
		struct asked *p = find(l, name);
		if (!str_starts(line, S("#")) || !name.n)
			continue;
		if (p)
			p->own = true;
		else if (has_name(urls, n, name))
			l->v[l->n++] =
			    (struct asked){.name = name, .own = true};
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
	if (n >= MANY)
		add_own(&l, urls, n, notes);
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
	for (size_t i = 0; i < l->n; i++) {
		const struct asked *p = &l->v[i];
		if (p->document)
			out = str_join(a, out, S("!"), p->name, S("\n"));
		if (p->value.p)
			out = str_join(
			    a, out, p->name, S("="), p->value, S("\n"));
	}
	while (n < NOTES_MAX && str_split(&notes, '\n', &line)) {
		bool kept = str_starts(line, S("#")) ||
			    (str_starts(line, S("!")) &&
				!has(l, str_sub(line, 1, line.n)));
		if (kept && ++n)
			out = str_join(a, out, line, S("\n"));
	}
	return out;
}

struct str asked_words(struct arena *a, struct str notes)
{
	struct str out = {NULL, 0}, line;
	while (str_split(&notes, '\n', &line))
		if (str_starts(line, S("!")) || str_starts(line, S("#")))
			out = str_join(a, out, out.n ? S(", ") : S(""),
			    str_sub(line, 1, line.n));
	return out;
}

/* ---- what is a link's own ---- */

static struct str value_of(struct str url, struct str name)
{
	struct str rest = query_of(url), part;
	while (str_split(&rest, '&', &part)) {
		struct asked p = cut(part);
		if (str_eq(p.name, name))
			return p.value;
	}
	return (struct str){NULL, 0};
}

/* In how many pairs it has two values. What is one for all is the document's,
 * and a day may be that of a thing that recurs: in none. */
static size_t differs(
    const struct str *was, const struct str *is, size_t n, struct str name)
{
	size_t all = 0, apart = 0;
	for (size_t i = 0; i < n; i++) {
		struct str x = value_of(was[i], name);
		struct str y = value_of(is[i], name);
		if (asked_day(y))
			return 0;
		all += x.p && y.p && !str_eq(x, y);
		apart += !str_eq(y, value_of(is[0], name));
	}
	return apart ? all : 0;
}

static bool noted(struct str notes, struct str name)
{
	struct str line;
	while (str_split(&notes, '\n', &line))
		if (str_starts(line, S("#")) &&
		    str_eq(str_sub(line, 1, line.n), name))
			return true;
	return false;
}

struct str asked_own(struct arena *a, const struct str *was,
    const struct str *is, size_t n, struct str notes)
{
	struct str rest = n >= MANY ? query_of(is[n / 2]) : S(""), part;
	while (str_split(&rest, '&', &part)) {
		struct asked p = cut(part);
		if (!p.name.n || p.name.n > BYTES_MAX || noted(notes, p.name))
			continue;
		size_t all = differs(was, is, n, p.name);
		if (all >= MANY && all * 10 >= n * SHARE)
			notes = str_join(a, S("#"), p.name, S("\n"), notes);
	}
	return notes;
}

/* ---- without ---- */

struct str asked_without(struct arena *a, struct str url,
    const struct asked_list *l, bool changed_too)
{
	struct str rest = query_of(url), part, left = S("");
	ptrdiff_t at = str_chr(url, '?'), end = str_chr(url, '#');
	bool bare = rest.p;
	for (size_t i = 0; !rest.p && i < l->n; i++)
		if (l->v[i].own)
			return url;
	while (str_split(&rest, '&', &part)) {
		struct asked p = cut(part);
		bool out = false, own = false;
		for (size_t i = 0; i < l->n; i++) {
			const struct asked *q = &l->v[i];
			if (!str_eq(q->name, p.name))
				continue;
			own |= q->own;
			out |= q->own || q->document ||
			       (changed_too && q->changed);
		}
		bare &= own;
		if (!out)
			left =
			    str_join(a, left, left.n ? S("&") : S("?"), part);
	}
	if (!left.n && !bare)
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
