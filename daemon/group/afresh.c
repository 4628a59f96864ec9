/* SPDX-License-Identifier: MIT */
/* gazetted: the same again on another day, or with another score. */
#include "group/afresh.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "group/fresh.h"
#include "text/date_names.h"
#include "text/listed.h"
#include "text/words.h"

#define DAY_MIN 3  /* bytes that forms of a day have in common */
#define DAY_MAX 64 /* bytes of a word */
#define GOALS	32 /* of one side, fewer */

/* ---- days ---- */

/* Cases of one day: "wtorek", "wtorku"; "Montag", "Montagmorgen". */
static bool one_day(struct str x, struct str y)
{
	size_t n = 0, least = x.n < y.n ? x.n : y.n;
	while (n < least && x.p[n] == y.p[n])
		n++;
	n = utf8_clip(x, n).n;
	return n >= DAY_MIN && 2 * n >= least;
}

/* Where "feira" is not behind it, nor "day" before it, it is an ordinal. */
static const char ordinals[] =
    " segunda terça quarta quinta sexta ראשון שני שלישי רביעי חמישי שישי "
    "τρίτη τρίτης πέμπτη πέμπτης ";

/* The next day that a text names; empty: there is none. `day` holds it. */
static struct str next_day(struct words *w, struct buf *day)
{
	struct word word;
	for (buf_clear(day); words_next(w, &word);) {
		bool feira = str_eq(word.folded, S("feira"));
		bool led = feira || str_ends(buf_str(day), S("יום"));
		if (!feira) {
			buf_clear(day);
			buf_adds(day, word.folded);
		}
		if (date_names_day(buf_str(day)) &&
		    (led || !word_listed(ordinals, buf_str(day))))
			return buf_str(day);
	}
	return S("");
}

/* Whether the text names the day, or (none given) any. */
static bool names_day(struct str text, struct str day)
{
	struct buf other = buf_init(DAY_MAX);
	struct words w = words_of(text);
	struct str found;
	bool is = false;
	while (!is && (found = next_day(&w, &other)).n)
		is = !day.n || one_day(found, day);
	buf_free(&other);
	return is;
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
	struct buf day = buf_init(DAY_MAX);
	struct words w = words_of(art->title);
	struct str found;
	bool is = false;
	while (!is && (found = next_day(&w, &day)).n)
		is = names_day(art->text, found) && !told_day(k, found);
	buf_free(&day);
	return is && told_day(k, S(""));
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
	if (!now.any)
		read_scores(art->text, &now);
	for (size_t i = 0; now.any && i < k->n; i++) {
		read_scores(k->read[i]->title, &were);
		read_scores(k->read[i]->text, &were);
	}
	for (size_t i = 0; i < GOALS; i++)
		if (now.of[i] & were.of[i])
			return false;
	return were.any;
}
