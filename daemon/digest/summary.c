/* SPDX-License-Identifier: MIT */
/* gazetted: a story in a few of its own sentences. */
/*
 * Sentences are taken one by one, each time the one with the most
 *
 *	score = position + CENTRALITY * centrality - REPEAT * repeated
 *
 *	position    1 / (1 + PLACE_DECAY * place in its text): news tell the
 *		    main thing first. Times OTHER_DOC where it is not the lead
 *	centrality  the weight of its terms by the root of its length, as a
 *		    share of the best's. A term that more than one sentence
 *		    has weighs log(1 + how often), in the title TITLE_BOOST
 *		    times as much; the others nothing
 *	repeated    the share of its terms that was told already, by weight,
 *		    words that stand once weighing log 2 here; more than
 *		    REPEAT_MAX keeps it out: no thing is said twice. Another
 *		    report says it in other words, so its sentences are out
 *		    that have the same facts (facts.h) as one told, or most
 *		    of theirs of all
 *
 * which is Edmundson's position, key and title methods (New Methods in
 * Automatic Extracting, JACM 16, 1969) under Carbonell and Goldstein's maximal
 * marginal relevance (SIGIR 1998). Deviations: terms are the first TERM_CHARS
 * letters of words of at least TERM_MIN, in place of stems and stop words of
 * each language, and pairs of letters in scripts without spaces.
 *
 * A unit that leans on the one before is taken only after that one, and one
 * whose subject is a surname only where it is told whose (surname.h). What is
 * left of the room is not filled for its own sake: where the best do not fit,
 * one that does must have FIT_SHARE of their score. Where room is counted by
 * characters, what the lead begins with is taken first, if it fits and has
 * FIRST_SHARE of the best's.
 */
#include "digest/summary.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/utf8.h"
#include "digest/caps.h"
#include "digest/facts.h"
#include "digest/person.h"
#include "digest/pointed.h"
#include "digest/pointing.h"
#include "digest/role.h"
#include "digest/surname.h"
#include "digest/turn.h"
#include "digest/whom.h"
#include "text/language.h"
#include "text/moods.h"
#include "text/width.h"
#include "text/words.h"

#define CENTRALITY     0.75
#define REPEAT	       0.5
#define REPEAT_MAX     0.6
#define SAID_MAX       0.6  /* of the facts, by other reports together */
#define OUTCOME_SAME   0.25 /* where they tell the same to have come of it */
#define PLACE_DECAY    0.3
#define FIT_SHARE      0.6  /* of the best score, of what fits */
#define FIRST_SHARE    0.75 /* of that, of what comes first */
#define OTHER_DOC      0.7
#define MOVED_ON       10800 /* seconds, in which a story does */
#define RECOUNT_PLACES 2     /* of a report, that tell its main thing */
#define RECOUNT_DEEP   20    /* of it, in which older counts are looked for */
#define REPORT_PLACES  3     /* that tell which event it is of */
#define TITLE_BOOST    1.5
#define TITLE_SAME     0.9 /* of the terms: the headline over again */
#define TERM_MIN       4   /* letters */
#define TERM_CHARS     6
#define TERMS_FEW      4 /* too few, of many words, to weigh what was told */

struct term {
	int count, units;
	const struct unit *last; /* that had it */
	bool title, told;
	double weight;
};

struct piece {
	const struct unit *u;
	VEC(struct term *) terms; /* each once */
	double weight, central;
	double mass;  /* weight, if words said once weighed too */
	size_t chars; /* 0: not counted yet */
	bool taken;
	bool said;	     /* in other words */
	bool strange;	     /* as yet: it does not say who its subject is */
	bool heir;	     /* it tells what another would, of a later hour, */
	struct piece *later; /* as does the one in place of this, */
	struct piece *last;  /* or this one behind it, with the count */
	struct facts facts;  /* of those that were compared */
	unsigned moods;	     /* likewise, with MOODS_KNOWN */
	int figure;	     /* it has one that is new: 1, has not: -1 */
};

#define MOODS_KNOWN (1U << 31)

struct chooser {
	struct arena *a;
	struct map *terms;
	struct piece *pieces;
	size_t n;
	const struct summary_doc *docs;
	const int64_t *when;   /* of each; NULL: not known */
	struct facts *reports; /* of each, by report_of() */
	/* of what is taken, by facts_taken() */
	struct facts told;
	bool told_dead, told_hurt, told_known, told_any;
};

/* ---- terms ---- */

static struct term *term_of(struct chooser *c, const char *p, size_t n)
{
	struct str key = {p, n};
	struct term *t = map_get(c->terms, key);
	if (!t) {
		t = arena_new_of(c->a, struct term);
		map_put(c->terms, str_dup(c->a, key), t);
	}
	return t;
}

typedef void see_fn(struct chooser *c, void *ctx, struct term *t);

static void each_term(struct chooser *c, struct str s, see_fn *see, void *ctx)
{
	struct words w = words_of(s);
	struct word word;
	while (words_next(&w, &word)) {
		struct str key = word.folded;
		size_t letters = 0, cut = key.n;
		for (size_t i = 0; i < key.n && !word.pair; letters++) {
			uint32_t cp;
			if (letters == TERM_CHARS)
				cut = i;
			i += utf8_next(key, i, &cp);
		}
		if (word.pair || letters >= TERM_MIN)
			see(c, ctx, term_of(c, key.p, cut));
	}
}

static void in_title(struct chooser *c, void *ctx, struct term *t)
{
	(void)c;
	(void)ctx;
	t->title = true;
}

static void in_piece(struct chooser *c, void *ctx, struct term *t)
{
	struct piece *p = ctx;
	t->count++;
	if (t->last == p->u)
		return;
	t->last = p->u;
	t->units++;
	*vec_push(c->a, &p->terms) = t;
}

/* ---- weights ---- */

static void weigh_terms(struct chooser *c)
{
	for (size_t i = 0; i < map_len(c->terms); i++) {
		struct term *t = map_value(c->terms, i);
		if (t->units > 1)
			t->weight = log(1 + t->count);
		else
			t->weight = 0;
		if (t->title && t->units)
			t->weight =
			    (t->weight ? t->weight : log(2)) * TITLE_BOOST;
	}
}

/* All of its terms stand in the headline, and most of the headline's in it. */
static bool headline(const struct piece *p, size_t title_terms)
{
	size_t shared = 0;
	for (size_t i = 0; i < p->terms.n; i++)
		shared += p->terms.v[i]->title;
	return p->terms.n &&
	       (double)shared >= TITLE_SAME * (double)p->terms.n &&
	       (double)shared >= TITLE_SAME * (double)title_terms;
}

static void weigh(struct chooser *c)
{
	double best = 0;
	weigh_terms(c);
	for (size_t i = 0; i < c->n; i++) {
		struct piece *p = &c->pieces[i];
		vec_each (&p->terms, t) {
			p->weight += (*t)->weight;
			p->mass += fmax((*t)->weight, log(2));
		}
		p->central = p->weight / sqrt((double)p->u->words + 1);
		if (p->u->tells && p->central > best)
			best = p->central;
	}
	for (size_t i = 0; i < c->n && best > 0; i++)
		c->pieces[i].central /= best;
}

/* ---- choice ---- */

static bool figure(struct str text)
{
	for (size_t i = 0; i < text.n; i++)
		if (ch_digit(text.p[i]))
			return true;
	return false;
}

static double repeated(const struct piece *p)
{
	double told = 0;
	size_t n = 0;
	vec_each (&p->terms, t)
		if ((*t)->told) {
			told += fmax((*t)->weight, log(2));
			n++;
		}
	if (p->terms.n < TERMS_FEW && n < p->terms.n &&
	    (p->u->words >= 2 * TERMS_FEW || figure(p->u->text)))
		return 0; /* a language of short words, or a figure of one */
	return p->mass > 0 ? told / p->mass : 0;
}

/* No line of a text ends between two of its units. */
static bool one_line(const struct unit *x, const struct unit *y)
{
	const char *end = x->text.p + x->text.n;
	return !memchr(end, '\n', (size_t)(y->text.p - end));
}

/* What a unit leans on was taken: the one before, but for lines in which the
 * page speaks of itself. Where it leans on a person, all up to the one that
 * names somebody and leans on none: else "he" may be another. */
static bool rests(const struct chooser *c, size_t i)
{
	const struct piece *p = &c->pieces[i], *q = p;
	bool any = false;
	while (q > c->pieces && (--q)->u->doc == p->u->doc) {
		if (!q->taken && q->u->page && !one_line(q->u, p->u))
			continue;
		if (!q->taken)
			return false;
		any = true;
		if (!p->u->who || (q->u->names && !q->u->depends))
			break;
	}
	return any;
}

static bool may_stand(const struct chooser *c, size_t i)
{
	const struct piece *p = &c->pieces[i];
	if (p->taken || p->said || p->strange || !p->u->tells)
		return false;
	return !p->u->depends || rests(c, i);
}

static double score_of(const struct piece *p, double again)
{
	double place = 1 / (1 + PLACE_DECAY * (double)p->u->place);
	return place * (p->u->doc && !p->heir ? OTHER_DOC : 1) +
	       CENTRALITY * p->central - REPEAT * again;
}

/* Counted for those few that may be the best. */
static size_t chars_of(struct piece *p)
{
	if (!p->chars)
		p->chars = text_clusters(p->u->text);
	return p->chars;
}

static struct facts *facts_of(struct chooser *c, struct piece *p)
{
	if (!p->facts.all.n)
		facts_add(
		    c->a, &p->facts, p->u->text, c->docs[p->u->doc].language);
	return &p->facts;
}

static unsigned moods_of_piece(struct chooser *c, struct piece *p)
{
	if (!p->moods)
		p->moods =
		    MOODS_KNOWN |
		    moods_in(p->u->text, c->docs[p->u->doc].language, false);
	return p->moods;
}

/* Another report begins with a higher count of what was told: more have died by
 * now. A lower one is of an earlier hour. */
static bool recounts(struct chooser *c, struct piece *p)
{
	if (!p->u->doc || p->u->place >= RECOUNT_PLACES)
		return false;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		if (q->taken && q->u->doc != p->u->doc &&
		    facts_same(facts_of(c, p), facts_of(c, q)) &&
		    facts_more(facts_of(c, p), facts_of(c, q)))
			return true;
	}
	return false;
}

static bool begins_report(const struct piece *p)
{
	return p->u->place < RECOUNT_PLACES && p->u->tells && !p->u->depends;
}

/* What is counted in what was taken, read again once something was. */
static const struct facts *facts_taken(struct chooser *c)
{
	if (c->told_known)
		return &c->told;
	c->told = (struct facts){0};
	c->told_dead = c->told_hurt = false;
	c->told_known = true;
	for (size_t i = 0; i < c->n; i++) {
		const struct unit *u = c->pieces[i].u;
		if (!c->pieces[i].taken)
			continue;
		facts_add(c->a, &c->told, u->text, c->docs[u->doc].language);
		c->told_dead |= c->told.toll.count[TOLL_DEAD] > 0;
		c->told_hurt |= c->told.toll.count[TOLL_HURT] > 0;
	}
	return &c->told;
}

/* It has a share that is of another thing than those that were taken. */
static bool shares_anew(struct chooser *c, struct piece *p)
{
	const struct facts *f = facts_of(c, p);
	if (!facts_share(f) || facts_amount_told(f, facts_taken(c)))
		return false;
	if (facts_share_anew(f, facts_taken(c)))
		return true;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		if (q->taken && !facts_share_of_other(f, facts_of(c, q)))
			return false;
	}
	return true;
}

static const struct facts *report_of(struct chooser *c, size_t doc);

/* Of one storm, at another place. */
static bool elsewhere(struct chooser *c, struct piece *p, struct piece *q)
{
	struct str p_title = c->docs[p->u->doc].title;
	struct str q_title = c->docs[q->u->doc].title;
	const struct facts *x = facts_of(c, p), *y = facts_of(c, q);
	return facts_elsewhere(
		   x, y, p_title, q_title, report_of(c, q->u->doc)) ||
	       facts_elsewhere(y, x, q_title, p_title, report_of(c, p->u->doc));
}

/* So are all that were taken and count any. */
static bool elsewhere_than_told(struct chooser *c, struct piece *p)
{
	bool any = false;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		if (!q->taken || !facts_of_victims(facts_of(c, q)))
			continue;
		if (q->u->doc == p->u->doc || !elsewhere(c, p, q))
			return false;
		any = true;
	}
	return any;
}

/* It counts what nothing that was taken does: the dead, the hurt where there
 * are none, those of another place, or its share of another thing. */
static bool counts_anew(struct chooser *c, struct piece *p)
{
	if (shares_anew(c, p))
		return true;
	const int *count = facts_of(c, p)->toll.count;
	if (!begins_report(p))
		return false;
	facts_taken(c);
	if (!c->told_dead)
		return count[TOLL_DEAD] > 0 ||
		       (count[TOLL_HURT] > 0 && !c->told_hurt);
	return count[TOLL_DEAD] > 0 && elsewhere_than_told(c, p);
}

/* Its headline's and of how it begins: which event it is of. */
static const struct facts *report_of(struct chooser *c, size_t doc)
{
	struct facts *f = &c->reports[doc];
	if (f->all.n)
		return f;
	facts_add(c->a, f, c->docs[doc].title, c->docs[doc].language);
	for (size_t i = 0; i < c->n; i++)
		if (c->pieces[i].u->doc == doc &&
		    c->pieces[i].u->place < REPORT_PLACES)
			facts_add(c->a, f, c->pieces[i].u->text,
			    c->docs[doc].language);
	return f;
}

/* What `q` tells, or the sentence that it leans on: how a report begins. NULL
 * if it does not. */
static struct piece *begun_by(struct piece *q)
{
	if (begins_report(q))
		return q;
	return q->u->depends && q->u->tells && q->u->place == 1 &&
		       begins_report(q - 1)
		   ? q - 1
		   : NULL;
}

static bool older(const struct chooser *c, size_t x, size_t y)
{
	return c->when && c->when[x] && c->when[x] < c->when[y];
}

/* `q` is of a later hour, and may be told in its place. */
static bool later(struct chooser *c, struct piece *p, struct piece *q)
{
	if (q->u->doc == p->u->doc || !begun_by(q))
		return false;
	const struct facts *x = facts_of(c, p), *y = facts_of(c, q);
	if (facts_outdated(x, y))
		return !elsewhere(c, p, q) &&
		       facts_one_event(x, y, report_of(c, p->u->doc),
			   report_of(c, q->u->doc));
	return facts_recounted(x, y) && !older(c, q->u->doc, p->u->doc) &&
	       facts_named(x, report_of(c, q->u->doc)) &&
	       !whom_estimated(p->u->text) && !whom_estimated(q->u->text);
}

/* Of what reports begin with, the count that is of the latest hour is told in
 * the place of the others: of the dead and the hurt, or of the same things. The
 * headline stands above it. */
static void count_last(struct chooser *c, size_t chars)
{
	struct facts headline = {0};
	facts_add(c->a, &headline, c->docs[0].title, c->docs[0].language);
	for (size_t i = 0; i < c->n; i++) {
		struct piece *p = &c->pieces[i], *last = NULL;
		if (!begins_report(p) || whom_some(p->u->text))
			continue;
		p->said = p->u->doc &&
			  facts_outdated(facts_of(c, p), &headline) &&
			  facts_names_in(facts_of(c, p), report_of(c, 0));
		for (size_t k = 0; k < c->n; k++) {
			struct piece *q = &c->pieces[k];
			if (later(c, p, q) && chars_of(q) <= chars &&
			    (!last || later(c, last, q)))
				last = q;
		}
		if (!last)
			continue;
		last->heir = true;
		p->said = true;
		p->last = last;
		p->later = begun_by(last);
		p->later->heir = true;
		if (p->later->u->place > p->u->place &&
		    begins_report(p->later - 1))
			p->later[-1].heir = true; /* says what happened */
	}
}

static bool counts_any(struct chooser *c, struct piece *q)
{
	const struct toll *t = &facts_of(c, q)->toll;
	for (int k = 0; k < TOLL_KINDS; k++)
		if (t->count[k])
			return true;
	return false;
}

/* What `y` begins with counts victims; of a piece, with a count that is of a
 * later hour. */
static bool counted_by(struct chooser *c, struct piece *p, size_t y)
{
	for (size_t i = 0; i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		if (q->u->doc == y && begun_by(q) && counts_any(c, q) &&
		    (!p || later(c, p, q)))
			return true;
	}
	return false;
}

/* Sentences of `x` that `y`, a later report, counts otherwise; whether it
 * begins with one. */
static bool recount(struct chooser *c, size_t x, size_t y)
{
	bool begins = false;
	if (!counted_by(c, NULL, y))
		return false;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *p = &c->pieces[i];
		if (p->u->doc != x || !p->u->tells ||
		    p->u->place >= RECOUNT_DEEP || whom_some(p->u->text) ||
		    !counted_by(c, p, y))
			continue;
		begins |= begins_report(p);
		p->said = true;
	}
	return begins;
}

/* What `y`, a later report, makes of `x`; sentences of it that say how things
 * were are not told. */
static void overtake(
    struct chooser *c, struct turn_report *reports, size_t x, size_t y)
{
	unsigned kinds;
	enum turn turn = turn_of(c->a, &reports[x], &reports[y], &kinds);
	if (recount(c, x, y) && turn == TURN_NONE)
		turn = TURN_GOES_ON;
	if (turn == TURN_NONE)
		return;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *p = &c->pieces[i];
		if (p->u->doc == x && p->u->tells && !p->said &&
		    !(p->u->place && turn_begins(kinds)))
			p->said =
			    turn_stale(turn, kinds, moods_of_piece(c, p)) ||
			    (turn_decides(kinds) &&
				facts_share(facts_of(c, p)));
		if (!x && p->u->doc == y && begins_report(p))
			p->heir = true; /* the lead could not be that */
	}
}

static void overtake_all(struct chooser *c, size_t n)
{
	struct turn_report *reports =
	    arena_calloc(c->a, n + 1, sizeof(*reports));
	for (size_t i = 0; i < n; i++)
		reports[i] = turn_read(c->docs[i].title, c->docs[i].text,
		    c->docs[i].language, c->when[i]);
	for (size_t x = 0; x < n; x++)
		for (size_t y = 0; y < n; y++)
			if (older(c, x, y))
				overtake(c, reports, x, y);
}

/* It has a figure that no other report has. */
static bool has_figure_anew(struct chooser *c, struct piece *p)
{
	struct facts all = {0};
	if (!facts_figure_anew(facts_of(c, p), &all))
		return false;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		if (q->u->doc != p->u->doc)
			facts_add(c->a, &all, q->u->text,
			    c->docs[q->u->doc].language);
	}
	return facts_figure_anew(facts_of(c, p), &all);
}

/* So has how a report begins that is later than what was told by hours: the
 * story has moved on. */
static bool moved_on(struct chooser *c, struct piece *p)
{
	if (!c->when || p->u->place || !begins_report(p))
		return false;
	for (size_t i = 0; i < c->n; i++) {
		size_t doc = c->pieces[i].u->doc;
		if (c->pieces[i].taken && doc != p->u->doc &&
		    (!c->when[doc] ||
			c->when[p->u->doc] - c->when[doc] < MOVED_ON))
			return false;
	}
	if (!p->figure)
		p->figure = has_figure_anew(c, p) ? 1 : -1;
	return p->figure > 0;
}

/* The best that still fits, or NULL: nothing does, or nothing that is worth
 * telling beside what there is no room for. */
static struct piece *next_best(
    struct chooser *c, size_t sentences, size_t chars)
{
	struct piece *best = NULL;
	double most = 0, of_all = 0;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *p = &c->pieces[i];
		double again = may_stand(c, i) ? repeated(p) : 1;
		if (again > REPEAT_MAX &&
		    !(again < 1 && (recounts(c, p) || counts_anew(c, p) ||
				       moved_on(c, p))))
			continue;
		double score = score_of(p, again);
		of_all = fmax(of_all, score);
		if ((best && score <= most) || p->u->sentences > sentences ||
		    chars_of(p) > chars)
			continue;
		best = p;
		most = score;
	}
	return most >= FIT_SHARE * of_all ? best : NULL;
}

/* What a later report, that was told from, counts otherwise. */
static bool counted_later(struct chooser *c, struct piece *p, size_t doc)
{
	for (size_t i = 0; i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		if (q->taken && q->u->doc == doc &&
		    facts_state_otherwise(facts_of(c, p), facts_of(c, q)))
			return true;
	}
	return false;
}

/* It has the very count that is of an earlier hour than one that was told, or
 * is of that hour itself. */
static bool overtaken(struct chooser *c, struct piece *p)
{
	for (size_t i = 0; i < c->n; i++) {
		struct piece *old = &c->pieces[i];
		if (!old->last || !old->last->taken || old == p)
			continue;
		if (facts_same_count(facts_of(c, p), facts_of(c, old)) &&
		    facts_outdated(facts_of(c, p), facts_of(c, old->last)))
			return true;
		if (old->u->doc == p->u->doc &&
		    counted_later(c, p, old->last->u->doc))
			return true;
	}
	return false;
}

/* Another report begins with it, and with nothing else that became of a thing
 * than what was told: its main thing, in other words. */
static bool same_outcome(struct chooser *c, struct piece *p)
{
	unsigned told = 0, is;
	struct facts all = {0};
	if (p->u->place)
		return false;
	is = turn_outcomes(moods_of_piece(c, p));
	for (size_t i = 0; is && i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		if (!q->taken || q->u->doc == p->u->doc)
			continue;
		facts_add(c->a, &all, q->u->text, c->docs[q->u->doc].language);
		if (!q->u->place)
			told |= turn_outcomes(moods_of_piece(c, q));
	}
	return is && !(is & ~told) &&
	       (turn_once(is) ||
		   facts_shared(facts_of(c, p), &all) >= OUTCOME_SAME);
}

/* Reports that were told from say it: one sentence of theirs, or all; or its
 * figures. */
static bool said_by_others(struct chooser *c, struct piece *p)
{
	struct facts all = {0};
	if (overtaken(c, p))
		return true;
	if (recounts(c, p) || counts_anew(c, p))
		return false;
	if (same_outcome(c, p))
		return true;
	if (moved_on(c, p))
		return false;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		if (!q->taken || q->u->doc == p->u->doc)
			continue;
		if (facts_same(facts_of(c, p), facts_of(c, q)) ||
		    facts_toll_told(facts_of(c, p), facts_of(c, q)))
			return true;
		facts_add(c->a, &all, q->u->text, c->docs[q->u->doc].language);
	}
	if (facts_shared(facts_of(c, p), &all) >= SAID_MAX)
		return true;
	if (p->u->doc)
		facts_add(c->a, &all, c->docs[0].title, c->docs[0].language);
	if (p->u->doc && c->told_any && !p->heir &&
	    facts_retold(facts_of(c, p), &all))
		return true;
	return !p->heir &&
	       facts_figures_told(facts_of(c, p), &all, !p->u->place);
}

/* The sentence before is told, or what it says by another report. */
static bool goes_on(const struct chooser *c, const struct piece *p)
{
	return p > c->pieces && (p[-1].taken || p[-1].said);
}

/* The headline has the name, or what is told. */
static bool name_known(const struct chooser *c, struct str name)
{
	if (surname_in(c->docs[0].title, name))
		return true;
	for (size_t i = 0; i < c->n; i++)
		if (c->pieces[i].taken &&
		    surname_in(c->pieces[i].u->text, name))
			return true;
	return false;
}

/* Who its subject is was told in a sentence that is not, or who somebody else
 * is that it names. */
static bool stranger(struct chooser *c, const struct piece *p)
{
	const struct unit *all = c->pieces[0].u;
	struct str language = c->docs[p->u->doc].language, text = p->u->text;
	size_t i = (size_t)(p - c->pieces), at = 0;
	struct str name = surname_of(c->a, all, i, language, p->u->doc > 0);
	if (name.n && !name_known(c, name))
		return true;
	name = surname_titled(text);
	if (name.n && p->u->place && !goes_on(c, p) && !name_known(c, name))
		return true;
	while ((name = surname_next(text, language, &at)).n)
		if (!name_known(c, name) &&
		    surname_met(c->a, all, c->n, p->u->doc, language, name))
			return true;
	return false;
}

/* Nothing that is told, nor the headline, has the noun. */
static bool role_known(
    const struct chooser *c, const struct piece *p, struct str noun)
{
	size_t at = (size_t)(p - c->pieces);
	if (role_in(c->docs[p->u->doc].title, noun) ||
	    role_in(c->docs[0].title, noun))
		return true;
	for (size_t i = 0; i < c->n; i++)
		if (i != at && c->pieces[i].taken &&
		    role_in(c->pieces[i].u->text, noun))
			return true;
	return false;
}

/* The headline, or what is told, has somebody without a name. */
static bool somebody_told(const struct chooser *c, const struct piece *p)
{
	struct str language = c->docs[p->u->doc].language;
	if (person_told(language, c->docs[p->u->doc].title) ||
	    person_told(c->docs[0].language, c->docs[0].title))
		return true;
	for (size_t i = 0; i < c->n; i++)
		if (c->pieces[i].taken &&
		    person_told(c->docs[c->pieces[i].u->doc].language,
			c->pieces[i].u->text))
			return true;
	return false;
}

static bool introduced_before(
    const struct chooser *c, const struct piece *p, struct str noun)
{
	const struct piece *q = p;
	while (q > c->pieces && (--q)->u->doc == p->u->doc)
		if (role_introduced(q->u->text, noun))
			return true;
	return false;
}

/* "The grower" was "a grower" in a sentence that is not told, or is told of as
 * of somebody known; right behind what is told it may be one of that. "The
 * driver of the lorry" is somebody if "a lorry" was told. */
static bool taken_up(const struct chooser *c, const struct piece *p)
{
	struct str language = c->docs[p->u->doc].language;
	struct str noun = role_of(language, p->u->text);
	struct str of = role_owner(language, p->u->text);
	if (!p->u->place || goes_on(c, p))
		return false;
	if (of.n && !role_known(c, p, of) && introduced_before(c, p, of))
		return true;
	struct str person = person_of(language, p->u->text);
	if (person.n && !role_known(c, p, person) &&
	    !role_general(p->u->text, person))
		return !somebody_told(c, p);
	if (!noun.n || role_known(c, p, noun))
		return false;
	if (introduced_before(c, p, noun) || role_person(language, noun))
		return true;
	return role_actor(language, noun) && !role_general(p->u->text, noun) &&
	       !somebody_told(c, p);
}

/* The headline, or what is told, has one of the things; or the sentence does
 * before it points at them. */
static bool things_known(
    const struct chooser *c, const struct piece *p, const struct pointing *at)
{
	struct str before = str_sub(p->u->text, 0, at->from);
	for (size_t k = 0; k < at->n; k++) {
		struct str thing = at->things[k];
		if (pointed_in(c->docs[p->u->doc].title, thing) ||
		    pointed_in(c->docs[0].title, thing) ||
		    pointed_in(before, thing))
			return true;
		for (size_t i = 0; i < c->n; i++)
			if (c->pieces[i].taken &&
			    pointed_in(c->pieces[i].u->text, thing))
				return true;
	}
	return false;
}

/* "This plan" was told of in a sentence that is not told. */
static bool points_away(const struct chooser *c, const struct piece *p)
{
	struct pointing at = {.n = 0};
	if (!p->u->place || goes_on(c, p))
		return false;
	while (pointed_next(c->docs[p->u->doc].language, p->u->text, &at))
		if (!things_known(c, p, &at))
			return true;
	return false;
}

static void take(struct chooser *c, struct piece *p)
{
	p->taken = true;
	c->told_any = true;
	c->told_known = false;
	vec_each (&p->terms, t)
		(*t)->told = true;
	for (size_t i = 0; i < c->n; i++)
		c->pieces[i].strange = false; /* it may have said who */
}

/* What the lead begins with, unless it says far less than the best. Where room
 * is counted by characters that might leave too little for it, and what stands
 * alone then is the end of a story: so it comes first. */
static struct piece *beginning(
    struct chooser *c, size_t sentences, size_t chars)
{
	struct piece *first = NULL, *best;
	for (size_t i = 0; i < c->n && !c->pieces[i].u->doc && !first; i++) {
		struct piece *p = &c->pieces[i];
		bool heir = p->later && !p->later->said;
		if (heir && p->later->u->place && p->later[-1].heir)
			first = p->later - 1;
		else if (heir)
			first = p->later;
		else if (may_stand(c, i))
			first = p;
	}
	best = next_best(c, sentences, chars);
	return first && best && first->u->sentences <= sentences &&
		       chars_of(first) <= chars &&
		       score_of(first, 0) >= FIRST_SHARE * score_of(best, 0)
		   ? first
		   : best;
}

static void choose(struct chooser *c, const struct summary_opts *o)
{
	size_t sentences = o->sentences ? o->sentences : SUMMARY_SENTENCES_MAX;
	size_t chars = o->chars ? o->chars : SIZE_MAX;
	struct piece *p = NULL;
	if (sentences > SUMMARY_SENTENCES_MAX)
		sentences = SUMMARY_SENTENCES_MAX;
	if (o->chars && sentences > 1)
		p = beginning(c, sentences, chars);
	for (; sentences && (p || (p = next_best(c, sentences, chars)));
	     p = NULL) {
		p->said = said_by_others(c, p);
		p->strange = !p->said && (stranger(c, p) || taken_up(c, p) ||
					     points_away(c, p));
		if (p->said || p->strange)
			continue;
		take(c, p);
		sentences -= p->u->sentences;
		chars -= p->chars;
		chars -= chars > 0; /* the space between */
	}
}

/* Each in some language, where it is known by its text alone too. */
static const struct summary_doc *in_languages(
    struct arena *a, const struct summary_doc *docs, size_t n)
{
	struct summary_doc *out = arena_calloc(a, n + 1, sizeof(*out));
	for (size_t i = 0; i < n; i++) {
		out[i] = docs[i];
		if (out[i].language.n < 2)
			out[i].language = language_detect(
			    utf8_clip(docs[i].text, SUMMARY_TEXT_MAX));
	}
	return out;
}

/* The units of all texts with their terms. Those that only repeat the title
 * do not tell. */
static void read_all(
    struct chooser *c, const struct summary_doc *docs, size_t n, units *all)
{
	struct arena *a = c->a;
	c->terms = map_new(a);
	c->docs = docs = in_languages(a, docs, n);
	c->reports = arena_calloc(a, n + 1, sizeof(*c->reports));
	for (size_t i = 0; i < n; i++)
		units_of(a, docs[i].text, docs[i].language, i,
		    SUMMARY_UNITS_MAX, all);
	if (n)
		each_term(c, docs[0].title, in_title, NULL);
	size_t title_terms = map_len(c->terms);
	c->n = all->n;
	c->pieces = arena_calloc(a, all->n + 1, sizeof(*c->pieces));
	for (size_t i = 0; i < all->n; i++) {
		struct unit *u = &all->v[i];
		const struct summary_doc *doc = &docs[u->doc];
		if ((u->stranger &&
			surname_headline(doc->title, u, doc->language)) ||
		    pointing_headline(a, doc->title, u->thing))
			u->depends = false; /* but on that */
		c->pieces[i].u = u;
		each_term(c, u->text, in_piece, &c->pieces[i]);
		if (all->n > 1 && headline(&c->pieces[i], title_terms))
			u->whole = u->tells = false;
	}
}

/* Where nothing was chosen, any whole sentence is better than none. */
static bool lower_the_bar(struct chooser *c, units *all)
{
	bool any = false;
	for (size_t i = 0; i < c->n; i++) {
		if (c->pieces[i].taken)
			return false;
		any |= all->v[i].whole && !all->v[i].tells;
		all->v[i].tells |= all->v[i].whole;
	}
	return any;
}

static void tell(struct chooser *c, struct piece *p, units *out)
{
	if (!p || !p->taken)
		return;
	*vec_push(c->a, out) = *p->u;
	p->taken = false; /* once */
	c->told_known = false;
}

void summary_choose(struct arena *a, const struct summary_doc *docs, size_t n,
    const struct summary_opts *opts, units *out)
{
	struct chooser c = {.a = a, .when = opts->when};
	units all = {0};
	read_all(&c, docs, n, &all);
	weigh(&c);
	if (n > 1)
		count_last(&c, opts->chars ? opts->chars : SIZE_MAX);
	if (n > 1 && opts->when)
		overtake_all(&c, n);
	choose(&c, opts);
	if (lower_the_bar(&c, &all))
		choose(&c, opts);
	for (size_t i = 0; i < c.n; i++) {
		struct piece *heir = c.pieces[i].later;
		/* behind what its report told before it */
		for (size_t k = heir ? heir->u->place : 0; k > 0; k--)
			tell(&c, heir - k, out);
		tell(&c, heir, out);
		tell(&c, &c.pieces[i], out);
	}
}

bool summary_true(struct arena *a, const struct summary_doc *doc,
    const struct summary_opts *o)
{
	struct chooser c = {.a = a};
	units all = {0};
	size_t sentences = 0;
	bool tells = false;
	struct str text = str_trim(doc->text);
	if (text.n > SUMMARY_TEXT_MAX ||
	    (o->chars && text_clusters(text) > o->chars))
		return false;
	read_all(&c, doc, 1, &all);
	vec_each (&all, u) {
		if (!u->whole || (!u->place && u->depends))
			return false;
		tells |= u->tells;
		sentences += u->sentences;
	}
	return tells && (!o->sentences || sentences <= o->sentences);
}

struct str summary_join(struct arena *a, const units *chosen)
{
	static const struct str full[] = {S_INIT("。"), S_INIT("！"),
	    S_INIT("？"), S_INIT("」"), S_INIT("｣"), S_INIT("。”"),
	    S_INIT("！”"), S_INIT("？”")};
	struct str all = S("");
	for (size_t i = 0; i < chosen->n; i++) {
		bool space = i > 0;
		for (size_t k = 0; k < sizeof(full) / sizeof(*full); k++)
			space &= !str_ends(all, full[k]);
		all = str_cat(a, space ? str_cat(a, all, S(" ")) : all,
		    str_squeeze(a, chosen->v[i].text));
	}
	return all;
}
