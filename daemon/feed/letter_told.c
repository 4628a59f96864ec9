/* SPDX-License-Identifier: MIT */
/* gazetted: names of a letter's reader that it tells of. */
/*
 * A mailbox may be called as what is in the news: "Radentscheid Hamburg",
 * "April Jones", who shares her name with a month.
 *
 *	Hello Grace Miller,			calls
 *	Made for Grace Miller			says for whom
 *	Grace Miller, member 48151623		stands beside a number
 *	Grace Miller built it. By Grace Miller	tells, if it does so twice, or
 *						in a headline or an address
 *
 * A name that does not recur in the mailbox's address need not be a person's:
 * once will do. A name of one word is a word like others where it stands for
 * itself, or where the subject and a line go on in the same way behind it.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/url.h"
#include "base/url_host.h"
#include "feed/letter_block.h"
#include "feed/letter_impl.h"

#define DIGITS_MIN 5 /* of a number that may be one reader's */
#define NAMES_MAX  16
#define PART_MIN   3 /* bytes of a name's word in an address */

struct telling {
	struct arena *a;
	struct reader *r;
	const struct map *own;
	struct str name;
	struct str slug;    /* "ann-smith"; absent: it is one word */
	struct str behind;  /* what follows it at the subject's front */
	size_t told, named; /* mentions; those that say for whom */
	bool headed;	    /* one is in a headline or an address */
};

static bool has_number(struct str s)
{
	size_t run = 0;
	for (size_t i = 0; i < s.n && run < DIGITS_MIN; i++)
		run = ch_digit(s.p[i]) ? run + 1 : 0;
	return run >= DIGITS_MIN;
}

/* What goes on behind "Ann, " that the line begins with; else absent. */
static struct str goes_on(struct str line, struct str name)
{
	struct str rest = str_sub(line, name.n, line.n), none = {NULL, 0};
	if (!str_istarts(line, name) || !rest.n || !strchr(",!", *rest.p))
		return none;
	return str_trim(str_sub(rest, 1, rest.n));
}

static bool same_word(struct str a, struct str b)
{
	struct str x, y;
	return letter_next_word(&a, '\'', &x) &&
	       letter_next_word(&b, '\'', &y) && str_ieq(x, y);
}

/* Is somebody called there: "Ann, ...", "..., Ann."? */
static bool calls(
    const struct reader *r, struct str line, size_t from, size_t to)
{
	struct str behind = str_sub(line, to, line.n);
	struct str front = str_sub(line, 0, from);
	bool ends = !behind.n || strchr(",.!?;:", *behind.p);
	if (!from)
		return behind.n && *behind.p != ':' &&
		       reader_greeting(r, line, true);
	return ends && str_ends(front, S(", "));
}

/* Does all of a name begin there, of which this is a word? */
static bool names_in_full(const struct reader *r, struct str line, size_t at)
{
	vec_each (&r->names, x)
		if (str_chr(*x, ' ') > 0 &&
		    str_istarts(str_sub(line, at, line.n), *x))
			return true;
	return false;
}

static void look_at_line(struct telling *t, struct str line, bool headline)
{
	bool word = !t->slug.n;
	struct str rest = str_trim(line);
	if (reader_find_piece(rest, t->name) < 0)
		return;
	if (!word && !headline && str_ieq(rest, t->name))
		return; /* above what is sent to them, or below what they wrote
			 */
	struct str behind = goes_on(rest, t->name);
	if (word && t->behind.n && same_word(t->behind, behind))
		t->told++;
	rest =
	    str_trim(str_sub(rest, reader_greeting(t->r, rest, false), rest.n));
	bool beside = reader_in_text(t->a, t->r, line) || has_number(line);
	ptrdiff_t at;
	for (size_t from = 0; (at = reader_find_piece(
				   str_sub(rest, from, rest.n), t->name)) >= 0;
	     from += (size_t)at + t->name.n) {
		size_t begin = from + (size_t)at, end = begin + t->name.n;
		struct str here = str_sub(rest, begin, end);
		if (calls(t->r, rest, begin, end) ||
		    (word && names_in_full(t->r, rest, begin)) ||
		    (word && !str_eq(here, t->name)))
			continue;
		if (beside || reader_says_for(str_sub(rest, 0, begin))) {
			t->named++;
			continue;
		}
		t->told++;
		t->headed |= headline;
	}
}

static void look_at_link(struct telling *t, const struct link *l)
{
	struct url u;
	struct str url = letter_link_target(t->a, str_trim(l->url));
	if (!t->slug.n || map_get(t->own, l->url) || !url_is_web(url) ||
	    letter_link_own(t->a, url) || !url_parse(t->a, url, &u) ||
	    letter_words(t->a, l->label) & WORDS_OWN)
		return;
	bool in_label = !str_ieq(l->label, t->name) &&
			reader_find_piece(l->label, t->name) >= 0 &&
			!goes_on(l->label, t->name).p;
	t->headed |= in_label || str_ifind(u.path, t->slug) >= 0;
}

static void look_at_block(void *ctx, struct block *b)
{
	struct telling *t = ctx;
	struct str rest = b->text, line;
	while (str_split(&rest, '\n', &line))
		look_at_line(t, line, b->heading);
	vec_each (&b->links, l)
		look_at_link(t, l);
}

static void part(void *ctx, bool rule)
{
	(void)ctx;
	(void)rule;
}

/* Is it somebody's, by the address: a word of it stands there? */
static bool is_person(const struct telling *t)
{
	struct str rest = t->name, word;
	while (letter_next_word(&rest, 0, &word))
		vec_each (&t->r->addresses, x) {
			size_t at = (size_t)str_chr(*x, '@');
			if (word.n >= PART_MIN &&
			    str_ifind(str_sub(*x, 0, at), word) >= 0)
				return true;
		}
	return false;
}

static bool is_told(struct telling *t)
{
	if (!t->told)
		return false;
	return !t->slug.n || t->headed || t->told + t->named > 1 ||
	       !is_person(t);
}

static struct str slug_of(struct arena *a, struct str name)
{
	char *d = arena_memdup(a, name.p, name.n);
	for (size_t i = 0; i < name.n; i++)
		d[i] = d[i] == ' ' ? '-' : d[i];
	return (struct str){d, str_chr(name, ' ') > 0 ? name.n : 0};
}

void reader_learn_told(struct arena *a, struct reader *r, struct str subject,
    struct html_node *root, const struct map *own)
{
	size_t n = 0; /* each asks for a walk through the letter */
	vec_each (&r->names, name) {
		struct telling t = {.a = a,
		    .r = r,
		    .own = own,
		    .name = *name,
		    .slug = slug_of(a, *name)};
		const struct block_taker taker = {&t, look_at_block, part};
		if (reader_is_role(*name) || n++ >= NAMES_MAX)
			continue;
		look_at_line(&t, subject, false);
		t.behind = goes_on(str_trim(subject), *name);
		letter_blocks(a, root, &taker);
		if (is_told(&t))
			*vec_push(a, &r->told) = *name;
	}
}
