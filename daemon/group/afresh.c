/* SPDX-License-Identifier: MIT */
/* gazetted: the same again on another day, or with another score. */
#include "group/afresh.h"

#include "group/fresh.h"
#include "text/date_names.h"
#include "text/words.h"

#define DAY_MIN 3  /* bytes that forms of a day have in common */
#define GOALS	32 /* of one side, fewer */

/* ---- days ---- */

/* Cases of one day: "wtorek", "wtorku"; "Montag", "Montagmorgen". */
static bool one_day(struct str x, struct str y)
{
	size_t n = 0, least = x.n < y.n ? x.n : y.n;
	while (n < least && x.p[n] == y.p[n])
		n++;
	return n >= DAY_MIN && 2 * n >= least;
}

/* Whether the text names the day, or (none given) any. */
static bool names_day(struct str text, struct str day)
{
	struct words w = words_of(text);
	struct word word;
	while (words_next(&w, &word))
		if (date_day_of_week(word.folded) &&
		    (!day.n || one_day(word.folded, day)))
			return true;
	return false;
}

static bool told_day(const struct known *k, struct str day)
{
	for (size_t i = 0; i < k->n; i++)
		if (names_day(k->read[i]->title, day) ||
		    names_day(k->read[i]->text, day))
			return true;
	return false;
}

bool afresh_day(const struct prepared *art, const struct known *k)
{
	struct words w = words_of(art->title);
	struct word word;
	while (words_next(&w, &word))
		if (date_day_of_week(word.folded) &&
		    names_day(art->text, word.folded) &&
		    !told_day(k, word.folded))
			return told_day(k, S(""));
	return false;
}

/* ---- scores ---- */

/* Each pair of goals, the lesser first, as a bit of the other side's. */
struct scores {
	uint32_t of[GOALS];
	bool any;
};

static size_t dash(struct str s)
{
	static const char *const marks[] = {"-", ":", "–"};
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (str_starts(s, str_of(marks[i])))
			return str_of(marks[i]).n;
	return 0;
}

static bool is_digit(struct str s, size_t i)
{
	return i < s.n && ch_digit(s.p[i]);
}

/* One or two digits at `*at`, which is behind them then; -1: something else. A
 * zero leads no goals: "19:05" is an hour. */
static int goals(struct str s, size_t *at)
{
	size_t i = *at;
	int n = 0;
	while (is_digit(s, i) && i < *at + 3)
		n = n * 10 + (s.p[i++] - '0');
	if (i == *at || i > *at + 2 || (s.p[*at] == '0' && i > *at + 1))
		return -1;
	*at = i;
	return n < GOALS ? n : -1;
}

/* What a number goes on from: "2026-11-28", "10:20:30". */
static bool goes_before(char c)
{
	return ch_alnum(c) || c == '.' || c == ',' || c == '-' || c == ':' ||
	       c == '/';
}

/* "2-1", "2:1"; no date, hour, season or range of more. */
static void read_scores(struct str s, struct scores *out)
{
	for (size_t i = 0; i < s.n; i++) {
		size_t at = i, mark;
		if (!is_digit(s, i) || (i && goes_before(s.p[i - 1])))
			continue;
		int x = goals(s, &at);
		mark = x < 0 ? 0 : dash(str_sub(s, at, s.n));
		bool hour = mark && s.p[at] == ':';
		at += mark;
		size_t from = at;
		int y = mark ? goals(s, &at) : -1;
		struct str rest = str_sub(s, at, s.n);
		bool more = is_digit(rest, 1) && !ch_alnum(rest.p[0]);
		if (y < 0 || (hour && at > from + 1) || more ||
		    (rest.n && ch_alnum(rest.p[0])))
			continue;
		out->of[x < y ? x : y] |= UINT32_C(1) << (x < y ? y : x);
		out->any = true;
		i = at - 1;
	}
}

bool afresh_score(const struct prepared *art, const struct known *k)
{
	struct scores now = {0}, were = {0};
	read_scores(art->title, &now);
	read_scores(art->text, &now);
	for (size_t i = 0; now.any && i < k->n; i++) {
		read_scores(k->read[i]->title, &were);
		read_scores(k->read[i]->text, &were);
	}
	for (size_t i = 0; were.any && i < GOALS; i++)
		if (now.of[i] & ~were.of[i])
			return true;
	return false;
}
