/* SPDX-License-Identifier: MIT */
/* gazetted: what each of two brief reports says and the other does not. */
#include "group/clash.h"

#include "group/vector.h"

#define NOUNS	    0.5	 /* of names, where nouns are written like them */
#define CASELESS    0.4	 /* exact, where it cannot be told */
#define NEAR	    20	 /* two counts differ by less than one in so many, */
#define NEAR_OF	    1000 /* if they are below it */
#define OTHER	    0.25 /* of what the lesser says, across languages */
#define ONE_WORDING 0.75 /* of a text is in another, but for a word at most */
#define OUTWEIGHED  0.25 /* of what the lesser says, in long reports */
#define BESIDE_MIN  2	 /* names and figures, that not both headlines have */

/* ---- names and figures ---- */

/* Of NAT a nat. */
struct exact {
	int own, shared;
	int names, figures; /* how many are shared, */
	int beside;	    /* and not by both headlines */
	bool head;	    /* a name of its own in the headline */
};

/* How many are one's own. */
struct own {
	int names, figures, days;
	bool titled; /* a figure, which stands in the headline too */
};

static bool exact(unsigned kind)
{
	return kind == TERM_NAME || kind == TERM_NUMBER;
}

static struct exact exact_of(
    const struct vector *v, const struct vector *other, bool foreign)
{
	struct exact e = {0};
	const struct vector_term *at = other->t, *end = at + other->n;
	for (const struct vector_term *t = v->t; t < v->t + v->n; t++) {
		while (at < end && at->id < t->id) /* the ids of both rise */
			at++;
		if (!t->says)
			continue;
		const struct vector_term *u =
		    at < end && at->id == t->id ? at : NULL;
		bool is = exact(t->kind), both = u && is && exact(u->kind);
		if (both || (u && !foreign && (is || exact(u->kind))))
			e.shared += t->says < u->says ? t->says : u->says;
		e.names += both && t->kind == TERM_NAME;
		e.figures += both && t->kind == TERM_NUMBER;
		e.beside += both && !(t->titled && u->titled);
		if (u || !is)
			continue;
		e.own += t->says;
		e.head |= t->titled && t->kind == TERM_NAME;
	}
	return e;
}

bool clash_foreign(const struct vector *x, const struct vector *y)
{
	const struct heading *g = &x->heading, *h = &y->heading;
	if (!g->language || !h->language || g->language == h->language)
		return false;
	struct exact e = exact_of(x, y, true), f = exact_of(y, x, true);
	int less = e.own < f.own ? e.own : f.own;
	return g->caseless || h->caseless || !e.names || !e.figures ||
	       less > OTHER * (less + e.shared);
}

bool clash_outweighed(const struct vector *x, const struct vector *y)
{
	if (x->heading.caseless || y->heading.caseless)
		return false;
	struct exact e = exact_of(x, y, false), f = exact_of(y, x, false);
	int less = e.own < f.own ? e.own : f.own;
	return e.beside >= BESIDE_MIN && less <= OUTWEIGHED * (less + e.shared);
}

/* Of its text, what the other nowhere has. */
static struct own own_of(const struct vector *v, const struct vector *other)
{
	struct own own = {0};
	for (const struct vector_term *t = v->t; t < v->t + v->n; t++) {
		if (!t->told || vector_has(other, t->id))
			continue;
		own.days += t->dated;
		own.names += !t->dated && t->kind == TERM_NAME;
		if (t->dated || t->kind != TERM_NUMBER)
			continue;
		own.figures++;
		own.titled |= t->titled;
	}
	return own;
}

/* One figure and no name or day is all that each has of these. What a headline
 * is of is another matter: "Flight 212 cancelled". */
static bool one_figure(const struct own *x, const struct own *y)
{
	return x->figures == 1 && y->figures == 1 && !x->titled && !y->titled &&
	       !(x->names || y->names || x->days || y->days);
}

bool clash_exact(const struct vector *x, const struct vector *y, double shared)
{
	struct own own = own_of(x, y), other = own_of(y, x);
	return own.names + own.figures && other.names + other.figures &&
	       !(shared >= ONE_WORDING && one_figure(&own, &other));
}

/* ---- numbers ---- */

/* What the zeros at its end stand for: 100 of 2500. */
static uint32_t unit_of(uint32_t value)
{
	uint32_t unit = 1;
	while (value && value % 10 == 0) {
		value /= 10;
		unit *= 10;
	}
	return unit;
}

/* Those of a count but for the zeros at its end, and one less, which may
 * change as news go on. */
static int digits(const struct slot *s)
{
	uint32_t value = s->value / (s->part ? 1 : unit_of(s->value));
	int n = s->part ? 1 : 0;
	while (value /= 10)
		n++;
	return n;
}

/* One may be the other, rounded or counted anew. */
static bool near(uint32_t x, uint32_t y)
{
	uint32_t more = x > y ? x : y, gap = more - (x > y ? y : x);
	uint32_t u = unit_of(x), v = unit_of(y), unit = u > v ? u : v;
	return (unit > 1 && gap <= unit / 2) ||
	       (more < NEAR_OF && gap < more / NEAR);
}

/* Beside the same word the other report has it too. */
static bool has_slot(const struct vector *v, const struct slot *s)
{
	for (const struct slot *t = v->heading.slot;
	     t < v->heading.slot + v->heading.slots; t++)
		if (t->beside == s->beside && t->value == s->value)
			return true;
	return vector_has(v, s->number);
}

/* Digits of the longer of two that stand in one place, or 0. */
static int other_number(const struct slot *s, const struct slot *t,
    const struct vector *x, const struct vector *y)
{
	if (s->beside != t->beside || has_slot(y, s) || has_slot(x, t) ||
	    (!(s->part && t->part) && near(s->value, t->value)))
		return 0;
	int m = digits(s), n = digits(t);
	return m > n ? m : n;
}

static int slot_of(const struct vector *x, const struct vector *y)
{
	const struct heading *g = &x->heading, *h = &y->heading;
	int most = 0;
	for (int i = 0; i < g->slots; i++)
		for (int k = 0; k < h->slots; k++) {
			int n = other_number(&g->slot[i], &h->slot[k], x, y);
			most = n > most ? n : most;
		}
	return most;
}

/* Names that are but nouns, on the one side or the other. */
static double doubt(const struct vector *x, const struct vector *y)
{
	return x->heading.nouns || y->heading.nouns ? NOUNS : 1;
}

struct clash clash_of(const struct vector *x, const struct vector *y)
{
	struct clash c = {.digits = slot_of(x, y), .exact = CASELESS};
	if (x->heading.caseless || y->heading.caseless) {
		c.exact =
		    heading_elsewhere(&x->heading, &y->heading) ? 1 : CASELESS;
		return c;
	}
	struct exact e = exact_of(x, y, false), f = exact_of(y, x, false);
	int less = e.own < f.own ? e.own : f.own;
	c.exact = less ? doubt(x, y) * less / (less + e.shared) : 0;
	c.heads = e.head && f.head ? doubt(x, y) : 0;
	return c;
}
