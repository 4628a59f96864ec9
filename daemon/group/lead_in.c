/* SPDX-License-Identifier: MIT */
/* gazetted: items of a series that begin alike. */
#include "group/lead_in.h"

#include "base/arena.h"
#include "group/fresh.h"

#define LEAD_MIN 4 /* bytes: fewer introduce nothing */

/* Bytes of what ends a lead-in there; 0: nothing does. */
static size_t ends(struct str rest)
{
	static const char *const marks[] = {": ", " : ", " - ", " – ", " — ",
	    " | ", "｜", "：", "】", "　", "」", ") ", "» "};
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (str_starts(rest, str_of(marks[i])))
			return str_of(marks[i]).n;
	return 0;
}

/* Where in the headline what is introduced begins; 0: nothing introduces it. */
static size_t behind(struct str title)
{
	size_t n;
	for (size_t i = LEAD_MIN; i < title.n; i++)
		if ((n = ends(str_sub(title, i, title.n))))
			return i + n;
	return 0;
}

static size_t digits(struct str s, size_t i)
{
	while (i < s.n && ch_digit(s.p[i]))
		i++;
	return i;
}

/* But for numbers. */
static bool same(struct str x, struct str y)
{
	size_t i = 0, k = 0;
	while (i < x.n && k < y.n) {
		if (ch_digit(x.p[i]) && ch_digit(y.p[k])) {
			i = digits(x, i);
			k = digits(y, k);
		} else if (ch_lower(x.p[i++]) != ch_lower(y.p[k++])) {
			return false;
		}
	}
	return i == x.n && k == y.n;
}

static bool says(const struct lead_in *x, size_t from, const struct lead_in *y,
    struct arena *a)
{
	struct amounts amounts = {.a = a};
	struct known k = {&y->vector, &y->read, 1, &amounts};
	return fresh_behind(x->read, from, &k);
}

bool lead_in_other(const struct lead_in *x, const struct lead_in *y)
{
	size_t i = behind(x->read->title), k = behind(y->read->title);
	if (!i || !k ||
	    !same(str_sub(x->read->title, 0, i), str_sub(y->read->title, 0, k)))
		return false;
	struct arena *a = arena_new();
	bool other = says(x, i, y, a) && says(y, k, x, a);
	arena_free(&a);
	return other;
}
