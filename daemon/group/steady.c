/* SPDX-License-Identifier: MIT */
/* gazetted: addresses without what is a visit's in them, or an article's. */
#include "group/steady.h"

#include <string.h>

#include "base/arena.h"
#include "base/url.h"
#include "group/asked.h"

#define TOKEN_MIN  12 /* bytes */
#define TURNS_MIN  4  /* from a digit to a letter or back */
#define UUID_BYTES 36

/* ASP.NET has brackets about it: "(S(lit3py55t21z5v55vlm25s55))". */
static bool drawn_by_lot(struct str s)
{
	const char *marks = s.n == UUID_BYTES ? "-" : "_()";
	size_t turns = 0;
	char last = 0;
	for (size_t i = 0; i < s.n; i++) {
		char kind = ch_digit(s.p[i]) ? '0' : ch_alpha(s.p[i]) ? 'a' : 0;
		if (!kind && !strchr(marks, s.p[i]))
			return false;
		turns += kind && last && kind != last;
		last = kind ? kind : last;
	}
	return s.n >= TOKEN_MIN && turns >= TURNS_MIN;
}

struct str steady_url(struct arena *a, struct str url)
{
	ptrdiff_t host = str_find(url, S("://")), query = str_chr(url, '?');
	size_t end = query < 0 ? url.n : (size_t)query;
	size_t n = 0, part = 0;
	char *d = arena_alloc(a, url.n + 1);
	for (size_t i = 0; i < url.n; i++) {
		bool ends = url.p[i] == '/' && i < end && host >= 0 &&
			    i > (size_t)host + 3;
		if (ends && part &&
		    drawn_by_lot((struct str){d + part, n - part})) {
			n = part;
			d[n++] = '*';
		}
		d[n++] = url.p[i];
		part = ends ? n : part;
	}
	d[n] = 0;
	return (struct str){d, n};
}

/* ---- kinds of addresses ---- */

static struct str digits_folded(struct arena *a, struct str s)
{
	char *out = arena_memdup(a, s.p ? s.p : "", s.n);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		bool digit = out[i] >= '0' && out[i] <= '9';
		if (!digit || !n || out[n - 1] != '#')
			out[n++] = digit ? '#' : out[i];
	}
	return (struct str){out, n};
}

/* A headline of several words, a number, or a word as menus have. */
static char name_kind(struct str s)
{
	size_t breaks = 0;
	bool digit = false;
	for (size_t i = 0; i < s.n; i++) {
		breaks += s.p[i] == '-' || s.p[i] == '_';
		digit |= s.p[i] >= '0' && s.p[i] <= '9';
	}
	return breaks > 1 ? 'h' : digit ? 'n' : 'w';
}

struct str steady_shape(struct arena *a, struct str canonical, bool tell_last)
{
	struct url u;
	if (!url_parse(a, canonical, &u))
		return S("");
	struct str rest = u.path, part, first = S(""), last = S("");
	int depth = 0;
	while (str_split(&rest, '/', &part)) {
		if (!part.n)
			continue;
		first = depth++ ? first : part;
		last = part;
	}
	if (depth < 2)
		first = S("");
	first = digits_folded(a, first);
	struct str query = digits_folded(a, u.query);
	return arena_printf(a, "%.*s/%d/%.*s/%c?%.*s",
	    PRS(digits_folded(a, u.host)), depth, PRS(first),
	    tell_last ? name_kind(last) : '*', PRS(query));
}

bool steady_headline(struct arena *a, struct str url)
{
	struct url u;
	struct str rest, part, last = S("");
	if (!url_parse(a, url, &u))
		return false;
	rest = u.path;
	while (str_split(&rest, '/', &part))
		last = part.n ? part : last;
	return name_kind(last) == 'h';
}

bool steady_constant(struct arena *a, struct str url)
{
	struct url u;
	struct str rest, part;
	size_t words = 0;
	if (!url_parse(a, url, &u) || u.query.n)
		return false;
	rest = u.path;
	while (str_split(&rest, '/', &part)) {
		if (part.n && name_kind(part) != 'w')
			return false;
		words += part.n > 0;
	}
	return words > 0;
}

/* ---- numbers beside headlines ---- */

#define NUMBER_MIN 4  /* digits ... */
#define FIRST_MIN  2  /* ... or so many before the headline */
#define NUMBER_MAX 12 /* more are no article's, or drawn by lot */
#define MARK_MAX   3  /* letters before one: "-a1234567", "-id1234567" */

static size_t digits(struct str s)
{
	size_t n = 0;
	while (n < s.n && ch_digit(s.p[n]))
		n++;
	return n;
}

/* A year, or a year and a month, or a day is none. */
static bool names(struct str s, size_t least)
{
	bool year = str_starts(s, S("19")) || str_starts(s, S("20"));
	return s.n >= least && s.n <= NUMBER_MAX &&
	       !(year && (s.n == 4 || s.n == 6)) && !asked_day(s);
}

static bool has_letter(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (ch_alpha(s.p[i]) || (unsigned char)s.p[i] >= 0x80)
			return true;
	return false;
}

/* Where the number at the end of "bus-crash-a100251" begins, with its mark; or
 * its length. */
static size_t number_at_end(struct str s)
{
	size_t at = s.n, mark = 0;
	while (at > 0 && ch_digit(s.p[at - 1]))
		at--;
	if (!names(str_sub(s, at, s.n), NUMBER_MIN))
		return s.n;
	while (at > 0 && ch_alpha(s.p[at - 1]) && mark < MARK_MAX) {
		at--;
		mark++;
	}
	return at > 0 && strchr("-_,.~", s.p[at - 1]) ? at : s.n;
}

/* The last part of a path, without its extension; what is before it. */
static struct str last_part(struct str path, struct str *before)
{
	ptrdiff_t at = str_rchr(path, '/'), dot;
	*before = str_sub(path, 0, at < 0 ? 0 : (size_t)at);
	path = str_sub(path, (size_t)(at + 1), path.n);
	dot = str_rchr(path, '.');
	return dot > 0 && has_letter(str_sub(path, (size_t)dot, path.n))
		   ? str_sub(path, 0, (size_t)dot)
		   : path;
}

struct str steady_numbered(struct arena *a, struct str url)
{
	ptrdiff_t host = str_find(url, S("://")), ask = str_chr(url, '?');
	struct str path = str_sub(url, 0, ask < 0 ? url.n : (size_t)ask);
	struct str asks = str_sub(url, path.n, url.n), before, above;
	if (path.n && path.p[path.n - 1] == '/')
		path.n--;
	struct str s = last_part(path, &before);
	ptrdiff_t slash = str_rchr(before, '/');
	if (host < 0 || (ptrdiff_t)before.n < host + 3)
		return S("");
	above = str_sub(before, (size_t)slash + 1, before.n);
	size_t first = digits(s), end = number_at_end(s);
	if (first < s.n && strchr("-_,", s.p[first]) &&
	    names(str_sub(s, 0, first), FIRST_MIN) &&
	    has_letter(str_sub(s, first, s.n)))
		return str_join(
		    a, before, S("/"), str_sub(s, 0, first), S("-*"), asks);
	if (end < s.n && has_letter(str_sub(s, 0, end)))
		return str_join(
		    a, before, S("/*-"), str_sub(s, end, s.n), asks);
	if (slash > host + 2 && digits(above) == above.n &&
	    names(above, NUMBER_MIN) && has_letter(s))
		return str_join(a, before, S("/*"), asks);
	return S("");
}

/* ---- two addresses ---- */

/* Cuts a canonical URL in two. */
static struct str host_of(struct str url, struct str *path)
{
	ptrdiff_t at = str_find(url, S("://"));
	struct str rest = str_sub(url, at < 0 ? 0 : (size_t)at + 3, url.n);
	size_t end = (at = str_chr(rest, '/')) < 0 ? rest.n : (size_t)at;
	*path = str_sub(rest, end, rest.n);
	return str_sub(rest, 0, end);
}

/* A number in a host may be that of an issue. */
static bool same_host(struct str x, struct str y)
{
	size_t i = 0, j = 0;
	for (;; i++, j++) {
		while (i < x.n && ch_digit(x.p[i]))
			i++;
		while (j < y.n && ch_digit(y.p[j]))
			j++;
		if (i == x.n || j == y.n)
			return i == x.n && j == y.n;
		if (x.p[i] != y.p[j])
			return false;
	}
}

/* Without the slash at its end, or the extension. */
static struct str bare_path(struct str path)
{
	if (path.n && path.p[path.n - 1] == '/')
		return str_sub(path, 0, path.n - 1);
	for (size_t i = path.n; i > 0 && path.p[i - 1] != '/'; i--)
		if (path.p[i - 1] == '.')
			return str_sub(path, 0, i - 1);
	return path;
}

struct steady_move steady_move(struct str old, struct str now)
{
	struct str was, is;
	bool same = same_host(host_of(old, &was), host_of(now, &is));
	was = bare_path(was);
	return (struct steady_move){!same, was.n && str_eq(was, bare_path(is))};
}
