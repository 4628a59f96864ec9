/* SPDX-License-Identifier: MIT */
/* gazetted: which story that was told a report goes on with. */
#include "group/sequel.h"

#include "base/arena.h"
#include "group/again.h"
#include "group/fresh.h"
#include "group/mood.h"
#include "group/pool.h"
#include "group/window.h"
#include "text/date_names.h"
#include "text/words.h"

#define ODDS	   0.67
#define ODDS_LEAST (-6.0)
#define ODDS_MOST  3.0
#define ACROSS	   0.82
#define ACROSS_MAX 3.0 /* either way */
#define NAME	   1.58
#define WEEKDAY	   0.7
#define RIVALS	   0.2
#define TURNED	   1.42
#define CASELESS   1.3
#define ACTS	   0.4
#define DAYS	   1.47
#define LENGTH	   0.18
#define LONG	   1.8 /* of each nat of it above */
#define LONG_FROM  4.2 /* that of 60 terms, more than a brief one's */
#define BIAS	   0.05
#define OWN	   0.5	  /* is taken off for one source */
#define APART	   (-0.4) /* what the event's measure found is against it */
#define RAREST	   4.9 /* nats, among the 140 reports that it was learned by */
#define TERMS	   3 /* that both have, of names, figures and words, at least */
#define DAY	   86400.0

/* What a report has with those of a story. */
struct evidence {
	double odds, rivals; /* the most */
	double acts;	     /* the least */
	double rarest;	     /* what a term says that no other has, nats */
	double up, down;     /* its headline in texts; headlines in its text */
	double name;	     /* the rarest, as part of `rarest` */
	double length, days; /* to the latest */
	bool own;	     /* its source has told of it */
	int terms;
};

static double lesser(double x, double y)
{
	return x < y ? x : y;
}

static double greater(double x, double y)
{
	return x > y ? x : y;
}

static void add_told(
    struct evidence *e, const struct item *i, const struct item *o)
{
	const struct vector *v = i->vector, *w = o->vector;
	struct likeness like = vector_likeness(v, w);
	e->odds = greater(e->odds, like.odds);
	e->rivals = greater(e->rivals, like.rivals);
	e->acts = lesser(e->acts, like.acts);
	e->rarest =
	    greater(e->rarest, greater((double)v->rarest, (double)w->rarest));
	e->length =
	    greater(e->length, greater((double)v->length, (double)w->length));
	e->own |= i->art->source == o->art->source;
	e->days = lesser(
	    e->days, (double)(i->art->published - o->art->published) / DAY);
}

/* A term that stands in both. */
static void add_term(
    struct evidence *e, const struct vector_term *t, const struct members *m)
{
	bool titled = false, name = t->kind == TERM_NAME;
	int says = 0;
	vec_each (&m->told, o) {
		const struct vector_term *u = vector_find((*o)->vector, t->id);
		int both = !u ? 0 : t->says < u->says ? t->says : u->says;
		says = both > says ? both : says;
		titled |= u && u->titled;
		name |= u && u->kind == TERM_NAME;
	}
	e->terms += says > 0;
	double worth = says / NAT / greater(e->rarest, RAREST);
	e->up += t->titled && !titled ? worth : 0;
	e->down += titled && !t->titled ? worth : 0;
	e->name = name ? greater(e->name, worth) : e->name;
}

static bool is_weekday(const struct term *t)
{
	struct words w = words_of(t->word);
	struct word word;
	return t->dated && t->kind == TERM_WORD && words_next(&w, &word) &&
	       date_names_day(word.folded);
}

/* Both name one day of the week. What happened anew names another; a long text
 * names several. */
static bool of_weekday(
    const struct grouping *g, const struct item *i, const struct members *m)
{
	vec_each (&g->read[i - g->items].terms, t)
		if (is_weekday(t))
			vec_each (&m->told, o)
				if (vector_has((*o)->vector, vector_id(t)))
					return true;
	return false;
}

/* Its headline says what became of what was told. */
static bool turned(
    const struct grouping *g, const struct item *i, const struct members *m)
{
	const struct prepared **told =
	    arena_calloc(g->scratch, m->told.n, sizeof(*told));
	bool settled;
	for (size_t k = 0; k < m->told.n; k++)
		told[k] = &g->read[m->told.v[k] - g->items];
	return mood_turned(g->scratch, &g->read[i - g->items], told, m->told.n,
	    false, &settled)
	    .n;
}

/* What is but another item of its source's form, or may be. */
static bool of_form(
    const struct grouping *g, const struct item *i, const struct item *o)
{
	struct version x = {o->vector, o->headline, text_of(g, o)};
	struct version y = {i->vector, i->headline, text_of(g, i)};
	return i->art->source == o->art->source &&
	       (i->form_of || again_of(&x, &y) != AGAIN_ON ||
		   vector_likeness(x.vector, y.vector).words > FORM_FROM);
}

static bool may_follow(
    const struct grouping *g, const struct item *i, const struct item *o)
{
	return !ruled_apart(g, i, o, false) && !i->wall && !o->wall &&
	       !of_form(g, i, o) &&
	       !vector_likeness(i->vector, o->vector).apart;
}

static bool is_later(const struct item *i, const struct item *o)
{
	int64_t gap = i->art->published - o->art->published;
	return gap >= 0 && gap <= STORY_WINDOW;
}

static bool may_follow_all(
    const struct grouping *g, const struct item *i, const struct members *m)
{
	if (pool_quotes(g->pool, (uint32_t)(i - g->items))->several)
		return false; /* a roundup */
	vec_each (&m->told, o)
		if (!may_follow(g, i, *o))
			return false;
	return true;
}

/* Above 0 it is likelier than not that it goes on with that story. Scratch is
 * the grouping's. */
static double sequel_odds(
    const struct grouping *g, const struct item *i, const struct members *m)
{
	const struct vector *v = i->vector;
	struct evidence e = {.odds = ODDS_LEAST,
	    .acts = -ODDS_NONE,
	    .days = (double)STORY_WINDOW / DAY};
	vec_each (&m->told, o)
		if (is_later(i, *o))
			add_told(&e, i, *o);
	if (e.rarest <= 0)
		return ODDS_NONE;
	for (const struct vector_term *t = v->t; t < v->t + v->n; t++)
		add_term(&e, t, m);
	if (e.terms < TERMS)
		return ODDS_NONE;
	double odds =
	    ODDS * lesser(e.odds, ODDS_MOST) +
	    ACROSS * (lesser(e.up, ACROSS_MAX) + lesser(e.down, ACROSS_MAX)) +
	    NAME * e.name + (v->heading.caseless ? CASELESS : 0) +
	    (e.length < LONG_FROM && of_weekday(g, i, m) ? WEEKDAY : 0) -
	    RIVALS * e.rivals - ACTS * e.acts - DAYS * e.days -
	    LENGTH * e.length - LONG * greater(e.length - LONG_FROM, 0) -
	    (e.own ? OWN : 0) + BIAS;
	return odds > -TURNED && turned(g, i, m) ? odds + TURNED : odds;
}

bool sequel_apart(struct grouping *g, struct item *i, const struct members *m)
{
	const struct item *mate = i->mate ? &g->items[i->mate - 1] : NULL;
	if (!mate || !mate->told || mate->art->source != i->art->source ||
	    !is_later(i, mate) || i->reason != SAME_EVENT || i->was ||
	    i->again || m->sequel)
		return false;
	double odds = sequel_odds(g, i, m);
	bool brief = odds <= ODDS_NONE; /* it may be all that there is to it */
	if (odds > APART || (brief && i->fresh < FRESH_ONE))
		return false;
	i->sequel_odds = odds;
	return true;
}

/* An earlier one of those that it is like is of the same story. */
static bool had(const struct item *i, size_t k, const uint32_t *group)
{
	for (size_t j = 0; j < k; j++)
		if (group[i->before.v[j]] == group[i->before.v[k]])
			return true;
	return false;
}

/* The told story that one of them most likely goes on with; NULL: none. */
static const struct members *sequel_to(struct grouping *g,
    const struct members *mine, const uint32_t *group, const struct members *m)
{
	const struct members *to = NULL;
	double most = 0;
	vec_each (&mine->fresh, p) {
		struct item *i = *p;
		for (size_t k = 0; k < i->before.n; k++) {
			uint32_t with = group[i->before.v[k]];
			double odds =
			    !had(i, k, group) && may_follow_all(g, i, &m[with])
				? sequel_odds(g, i, &m[with])
				: ODDS_NONE;
			if (odds > 0 && odds > i->sequel_odds) {
				i->sequel_of = i->before.v[k] + 1;
				i->sequel_odds = odds;
			}
			to = odds > most ? &m[with] : to;
			most = odds > most ? odds : most;
		}
	}
	return to;
}

void sequels_find(struct grouping *g, const uint32_t *group, struct members *m)
{
	for (size_t i = 0; i < g->n; i++) {
		const struct members *to = m[i].fresh.n && !m[i].told.n
					       ? sequel_to(g, &m[i], group, m)
					       : NULL;
		if (!to)
			continue;
		m[i].told = to->told;
		m[i].sequel = true;
	}
}
