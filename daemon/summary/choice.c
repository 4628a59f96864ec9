/* SPDX-License-Identifier: MIT */
/* gazetted: which sentences of a story are told. */
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
 * each language, and pairs of letters in scripts without spaces; and of one
 * report alone, what has more words of the sentence before it, which is not
 * told, than of what is counts OF_GAP of its score: a text is read by what its
 * sentences take up (thread.c says after whom). R-1 of the news at hand rose by
 * 0.3 with it.
 *
 * A unit that leans on the one before is taken only after that one, one that
 * goes on in a paragraph only after what is before it there (read by hand, one
 * in five of those behind such a gap leaned on it, of first sentences of
 * paragraphs behind one hardly one in twenty), and one
 * whose subject is a surname only where it is told whose (surname.h). What is
 * left of the room is not filled for its own sake: where the best do not fit,
 * one that does must have FIT_SHARE of their score. Where room is counted by
 * characters, what the lead begins with is taken first, if it fits and has
 * FIRST_SHARE of the best's. Where little may be told so, the beginning is told
 * as it stands, and what is far below in another voice fills no room
 * (outset.h). Where the headline's words are hardly told, one that has them is
 * (gist.h); and its point is, where it says itself where that is (point.h). Of
 * what stands under headings no more is chosen from than it takes (sections.h).
 */
#include "summary/choice.h"

#include <math.h>

#include "base/map.h"
#include "summary/chooser.h"
#include "summary/counts.h"
#include "summary/known.h"
#include "prose/pointing.h"

#define CENTRALITY  0.75
#define REPEAT	    0.5
#define REPEAT_MAX  0.6
#define PLACE_DECAY 0.3
#define FIT_SHARE   0.6	 /* of the best score, of what fits */
#define FIRST_SHARE 0.75 /* of that, of what comes first */
#define OTHER_DOC   0.7
#define OF_GAP	    0.7 /* of its score */
#define TITLE_BOOST 1.5
#define BRIEF_MAX   3 /* told with what is behind them */
#define TERMS_FEW   4 /* too few, of many words, to weigh what was told */

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

void choice_weigh(struct chooser *c)
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
	    (p->u->words >= 2 * TERMS_FEW || str_has_digit(p->u->text)))
		return 0; /* a language of short words, or a figure of one */
	return p->mass > 0 ? told / p->mass : 0;
}

/* What a unit leans on was taken: the one before, but for lines in which the
 * page speaks of itself. Where it leans on a person, all up to the one that
 * names somebody and leans on none: else "he" may be another. */
static bool rests(const struct chooser *c, size_t i)
{
	const struct piece *p = &c->pieces[i], *q = p;
	bool any = false;
	while (q > c->pieces && (--q)->u->doc == p->u->doc) {
		if (!q->taken && q->u->page && !chooser_one_line(q->u, p->u))
			continue;
		if (!q->taken)
			return false;
		any = true;
		if (!p->u->who || (q->u->names && !q->u->depends))
			break;
	}
	return any;
}

/* Another report said it, or most of it. */
static bool told_else(const struct piece *p)
{
	return p->said || (p->u->doc && repeated(p) > REPEAT_MAX);
}

/* How many stand between it and what was taken, each too short to tell anything
 * by itself, or a question that it may answer: they are told together. */
static size_t between(const struct piece *p)
{
	size_t n = 0;
	const struct piece *b = p->before;
	while (b && b->brief && !b->taken && !b->said && n < BRIEF_MAX) {
		b = b->before;
		n++;
	}
	return b && b->taken ? n : 0;
}

/* The turn that is told with it, or NULL: it was told, or is no longer so. */
static struct piece *turn_of(const struct piece *p)
{
	struct piece *t = p->turn;
	return t && !p->parted && !t->taken && t->u->tells && !told_else(t)
		   ? t
		   : NULL;
}

/* Room that it takes, with those. */
static size_t chars_of(struct piece *p)
{
	struct piece *t = turn_of(p);
	size_t chars = chooser_chars(p) + (t ? chooser_chars(t) + 1 : 0);
	struct piece *b = p->before;
	for (size_t n = between(p); n > 0; n--, b = b->before)
		chars += chooser_chars(b) + 1;
	return chars;
}

static size_t sentences_of(const struct piece *p)
{
	const struct piece *b = p->before, *t = turn_of(p);
	size_t sentences = p->u->sentences + (t ? t->u->sentences : 0);
	for (size_t n = between(p); n > 0; n--, b = b->before)
		sentences += b->u->sentences;
	return sentences;
}

static bool may_stand(const struct chooser *c, size_t i)
{
	const struct piece *p = &c->pieces[i];
	if (p->taken || p->said || p->strange || !p->u->tells ||
	    p->section > c->reach)
		return false;
	if (p->before && !p->before->taken && !between(p) &&
	    (!told_else(p->before) ||
		pointing_there(c->docs[p->u->doc].language, p->u->text)))
		return false; /* "eight lose their jobs there": where? */
	return !p->u->depends || rests(c, i);
}

/* It has more words of the sentence before it, which is not told, than of what
 * is: most of them it takes up from there. */
static bool of_gap(const struct piece *p)
{
	size_t gap = 0, told = 0;
	if (!p->u->place || p[-1].taken || !p[-1].u->whole)
		return false;
	vec_each (&p->shared, t)
		gap += !(*t)->told && !(*t)->title;
	vec_each (&p->terms, t)
		told += (*t)->told || (*t)->title;
	return gap > told;
}

static double score_of(const struct piece *p, double again)
{
	double place = 1 / (1 + PLACE_DECAY * (double)p->u->place);
	return place * (p->u->doc && !p->heir ? OTHER_DOC : 1) +
	       CENTRALITY * p->central - REPEAT * again;
}

/* There is never more room than now. */
static void part(struct piece *p, size_t sentences, size_t chars)
{
	if (p->turn && p->alone &&
	    (sentences_of(p) > sentences || chars_of(p) > chars))
		p->parted = true;
}

/* A foil and its turn are worth what both are, the foil twice as much. */
static double with_turn(const struct piece *p, double score)
{
	const struct piece *t = turn_of(p);
	return t ? (2 * score + score_of(t, repeated(t))) / 3 : score;
}

/* It fills no room: what is between was not worth telling, and is no sentence,
 * or the text is at its end. */
static bool strays(const struct chooser *c, const struct piece *p)
{
	const struct piece *b = p;
	if (!p->stray || !c->told_any || (--b)->taken) /* never the first */
		return false;
	while (b > c->pieces && b->u->whole && !b->taken)
		b--;
	return p->far || (!b->taken && !b->u->whole);
}

/* The best that still fits, or NULL: nothing does, or nothing that is worth
 * telling beside what there is no room for. Below what strays, likewise. */
static struct piece *next_best(
    struct chooser *c, size_t sentences, size_t chars)
{
	struct piece *best = NULL;
	double most = 0, of_all = 0, of_strays = 0;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *p = &c->pieces[i];
		double again = may_stand(c, i) ? repeated(p) : 1;
		part(p, sentences, chars);
		if (again >= 1)
			continue;
		double score = with_turn(p, score_of(p, again));
		if (!c->several && c->told_any && of_gap(p))
			score *= OF_GAP;
		if (best && score <= most && score <= of_all &&
		    (score <= of_strays || !strays(c, p)))
			continue; /* whatever it counts, which is dear to ask */
		if (again > REPEAT_MAX &&
		    !(counts_more(c, p) || counts_other(c, p) ||
			counts_moved_on(c, p) || counts_own_news(c, p)))
			continue;
		if (strays(c, p))
			of_strays = fmax(of_strays, score);
		if (strays(c, p) || score < FIT_SHARE * of_strays)
			continue;
		if (!turn_of(p))
			of_all = fmax(of_all, score);
		if ((best && score <= most) || sentences_of(p) > sentences ||
		    chars_of(p) > chars)
			continue;
		of_all = fmax(of_all, score); /* a foil is not worth it alone */
		best = p;
		most = score;
	}
	return most >= FIT_SHARE * of_all ? best : NULL;
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
	return first && best && sentences_of(first) <= sentences &&
		       chars_of(first) <= chars &&
		       score_of(first, 0) >= FIRST_SHARE * score_of(best, 0)
		   ? first
		   : best;
}

static struct piece *before_by(struct piece *p, size_t n)
{
	while (n-- > 0)
		p = p->before;
	return p;
}

/* Who and what it is of was told, or is with it. */
static bool known_with(struct chooser *c, struct piece *p)
{
	for (size_t n = between(p); n > 0; n--)
		if (!known_all(c, before_by(p, n)))
			return false;
	return known_all(c, p);
}

/* What is left to take. */
struct room {
	size_t sentences, chars;
};

static struct room room_of(const struct summary_opts *o)
{
	struct room r = {o->sentences ? o->sentences : SUMMARY_SENTENCES_MAX,
	    o->chars ? o->chars : SIZE_MAX};
	if (r.sentences > SUMMARY_SENTENCES_MAX)
		r.sentences = SUMMARY_SENTENCES_MAX;
	return r;
}

/* False where another report said it, or it does not say yet who it is of. */
static bool took(struct chooser *c, struct room *r, struct piece *p)
{
	p->said = c->several && counts_said(c, p);
	p->strange = !p->said && !known_with(c, p);
	if (p->said || p->strange)
		return false;
	struct piece *turn = turn_of(p);
	r->sentences -= sentences_of(p);
	r->chars -= chars_of(p);
	r->chars -= r->chars > 0; /* the space between */
	for (size_t n = between(p); n > 0; n--)
		take(c, before_by(p, n));
	take(c, p);
	if (turn && known_all(c, turn))
		take(c, turn);
	return true;
}

static void fill(struct chooser *c, struct room *r)
{
	struct piece *p;
	while (r->sentences && (p = next_best(c, r->sentences, r->chars)))
		took(c, r, p);
}

static void begin(
    struct chooser *c, const struct summary_opts *o, struct room *r)
{
	struct piece *p = NULL;
	if (o->chars && r->sentences > 1)
		p = beginning(c, r->sentences, r->chars);
	while (
	    r->sentences && (p || (p = next_best(c, r->sentences, r->chars)))) {
		if (took(c, r, p))
			return;
		p = NULL;
	}
}

/* Nothing is told. */
static void forget(struct chooser *c)
{
	for (size_t i = 0; i < c->n; i++) {
		struct piece *p = &c->pieces[i];
		p->taken = p->strange = p->parted = false;
		p->figure = 0;
		vec_each (&p->terms, t)
			(*t)->told = false;
	}
	c->told_any = c->told_known = false;
}

void choice_make(struct chooser *c, const struct summary_opts *o)
{
	struct room r = room_of(o);
	forget(c);
	begin(c, o, &r);
	fill(c, &r);
}

/* Room that it takes behind what is before it in its paragraph. */
static struct room room_for(struct piece *p)
{
	struct piece *turn = turn_of(p);
	struct room r = {0};
	if (turn) {
		r.sentences += turn->u->sentences;
		r.chars += chooser_chars(turn) + 1;
	}
	for (struct piece *q = p; q && !q->taken && !q->said; q = q->before) {
		r.sentences += q->u->sentences;
		r.chars += chooser_chars(q) + 1;
	}
	return r;
}

/* It, behind that. */
static bool took_all(struct chooser *c, struct room *r, struct piece *p)
{
	if (p->before && !p->before->taken && !p->before->said && !between(p) &&
	    !took_all(c, r, p->before))
		return false;
	return may_stand(c, (size_t)(p - c->pieces)) &&
	       repeated(p) <= REPEAT_MAX && sentences_of(p) <= r->sentences &&
	       chars_of(p) <= r->chars && took(c, r, p);
}

bool choice_with(
    struct chooser *c, const struct summary_opts *o, struct piece *p)
{
	struct room r = room_of(o), need;
	size_t reach = c->reach;
	bool took;
	forget(c);
	need = room_for(p);
	if (need.sentences >= r.sentences || need.chars >= r.chars)
		return false;
	r.sentences -= need.sentences;
	r.chars -= need.chars;
	begin(c, o, &r);
	fill(c, &r);
	r.sentences += need.sentences;
	r.chars += need.chars;
	if (!c->listed && p->section > reach)
		c->reach = p->section;
	took = p->taken || took_all(c, &r, p);
	c->reach = reach;
	if (took)
		fill(c, &r);
	return took;
}

void choice_restore(struct chooser *c, const bool *taken)
{
	forget(c);
	for (size_t i = 0; i < c->n; i++)
		if (taken[i])
			take(c, &c->pieces[i]);
}
