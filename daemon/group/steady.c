/* SPDX-License-Identifier: MIT */
/* gazetted: addresses without what a visit puts into their paths. */
#include "group/steady.h"

#include <string.h>

#include "base/arena.h"

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
