/* SPDX-License-Identifier: MIT */
/* gazetted: how likely it is that two reports of a window are of one event. */
#include "group/pair.h"

#include <math.h>

#include "base/arena.h"
#include "group/bare.h"
#include "group/cluster.h"
#include "group/fresh.h"
#include "group/manner.h"
#include "group/mood.h"
#include "group/window.h"

#define FORM_PART  0.45 /* of a report that is of a form is its form */
#define FORM_NAMES 2	/* names and figures, fewer of which a form may have */
#define FORM_KEPT  4	/* siblings, where figures were kept */
#define GOES_ON	   6.5	/* terms that nobody else has, to go on with another */
#define ENDS	   4	/* such terms, to tell what became of it */
#define UNTOLD	   0.6	/* of a report that another does not go on with */

static struct version version_of(
    const struct grouping *g, const struct item *it)
{
	return (struct version){it->vector, it->headline, text_of(g, it)};
}

/* What the later of two reports is to the earlier, of one source. */
enum again pair_again(
    const struct grouping *g, const struct item *later, const struct item *it)
{
	struct version x = version_of(g, it), y = version_of(g, later);
	return again_of(&x, &y);
}

/* The same of two sources: whether the one has but another count. */
bool pair_recounted(
    const struct grouping *g, const struct item *later, const struct item *it)
{
	struct version x = version_of(g, it), y = version_of(g, later);
	return again_recounted(&x, &y);
}

/* One of the source's own is no link: it has its place beside what it says
 * again. */
void pair_say_again(struct grouping *g, size_t i, uint32_t number, double part)
{
	struct item *x = &g->items[i];
	const struct item *y = &g->items[number];
	uint32_t first = y->again ? y->again : number + 1;
	if (x->told || x->again || x->was || ruled_apart(g, x, y, false) ||
	    ruled_apart(g, x, &g->items[first - 1], false))
		return;
	x->again = x->mate = first;
	x->reason = SAME_TEXT_AS;
	x->part = part;
}

/* Whether two of a source are known to be of one form, or of none. */
enum formed { OF_FORM, NOT_KNOWN, OF_NO_FORM };

static enum formed formed(
    struct grouping *g, struct item *x, const struct item *y, enum again own)
{
	struct of_form f =
	    manner_of(g->manners, x->art, x->vector, y->art, y->vector);
	size_t least = own == AGAIN_KEPT && !f.old ? FORM_KEPT : 1;
	if (f.siblings < least || f.part < FORM_PART)
		return f.known ? OF_NO_FORM : NOT_KNOWN;
	if (f.left > FORM_LEFT)
		return NOT_KNOWN;
	x->form = f;
	x->form_of = y->art->id;
	return OF_FORM;
}

/* They share as much as so many terms that nobody else has. */
static bool share(const struct item *x, const struct item *y,
    const struct likeness *like, double terms)
{
	double rarest =
	    fmax((double)x->vector->rarest, (double)y->vector->rarest);
	return like->said >= terms * rarest;
}

/* The newer headline says what became of what an edition told; an item of a
 * form says each time what became of another. */
static bool became(struct grouping *g, size_t now, size_t was)
{
	const struct prepared *told = &g->read[was];
	bool settled;
	return g->items[was].told && !g->items[now].told &&
	       mood_turned(g->scratch, &g->read[now], &told, 1, false, &settled)
		   .n;
}

/* What the newer headline says has had a beginning, and was told of. */
static bool closes(struct grouping *g, size_t now, size_t was)
{
	return g->items[was].told &&
	       mood_closes(g->scratch, &g->read[now], &g->read[was]);
}

/* Most of what the older report tells the newer one nowhere takes up, and each
 * names or counts what the other does not: the next accident on a road. */
static bool takes_up_little(
    struct grouping *g, size_t now, const struct near *near)
{
	const struct vector *vector = g->items[now].vector;
	const struct prepared *read = &g->read[now];
	struct amounts amounts = {.a = g->scratch};
	struct known newer = {&vector, &read, 1, &amounts};
	return near->like.clash > 0 &&
	       fresh_part(&g->read[near->number], &newer) > UNTOLD;
}

/* They have the words of a form in common, and hardly a name or a figure that
 * both texts tell: "Recipe of the day". Without capitals that is not known. */
static bool bare_form(
    const struct item *x, const struct item *y, const struct near *near)
{
	const struct vector *v = x->vector, *w = y->vector;
	int n = 0;
	for (const struct vector_term *t = v->t; t < v->t + v->n; t++) {
		const struct vector_term *u = vector_find(w, t->id);
		bool exact = t->kind == TERM_NAME || t->kind == TERM_NUMBER;
		n += exact && u && !t->dated && t->told && u->told;
	}
	return near->like.words > FORM_FROM && !v->heading.caseless &&
	       n < FORM_NAMES;
}

/* The odds that a source's own report goes on with an earlier one, or none.
 * Where it is known that the source has no such form, a headline like the older
 * one's is none, and what clashes is news, as without capitals is what rivals
 * in the headlines. */
double pair_own(struct grouping *g, size_t i, const struct near *near,
    enum reason *out_reason)
{
	struct item *x = &g->items[i];
	const struct item *y = &g->items[near->number];
	enum again own = pair_again(g, x, y);
	bool form = own != AGAIN_ON || near->like.words > FORM_FROM;
	double odds = near->like.alone + near->like.acts;
	double most = odds + near->like.clash;
	bool on = own == AGAIN_LIKE || own == AGAIN_ON;
	bool risen = on && again_risen(&g->read[near->number], &g->read[i]);
	bool moved = risen || (on && most >= AGAIN_LEAST &&
				  share(x, y, &near->like, ENDS) &&
				  became(g, i, near->number));
	double least =
	    !moved && (form || most < AGAIN_ODDS) ? AGAIN_ODDS : AGAIN_LEAST;
	if (own == AGAIN_SAME)
		pair_say_again(g, i, near->number, near->like.whole);
	if (own == AGAIN_OTHER || own == AGAIN_SAME || one_source(x, y))
		return ODDS_NONE; /* two new ones are two stories */
	if (own == AGAIN_KEPT && odds < AGAIN_ODDS) {
		most = odds = AGAIN_ODDS;
		*out_reason = KEPT_FIGURES;
	}
	if (x->vector->heading.caseless && y->vector->heading.caseless)
		most += near->like.rivals;
	if (most >= least && x->run != y->run) {
		enum formed is = formed(g, x, y, own);
		if (moved && is == NOT_KNOWN &&
		    (own == AGAIN_LIKE || closes(g, i, near->number))) {
			*out_reason = risen ? RISEN : *out_reason;
			is = OF_NO_FORM;
		}
		if (own == AGAIN_LIKE && is == NOT_KNOWN && !x->form_of)
			x->form_of = y->art->id;
		if (is == OF_FORM ||
		    (is == NOT_KNOWN &&
			(own == AGAIN_LIKE || (own == AGAIN_ON && !moved &&
						  bare_form(x, y, near)))))
			return ODDS_NONE;
		odds = is == OF_NO_FORM ? most : odds;
	} else if (own == AGAIN_LIKE) {
		return ODDS_NONE;
	}
	if (odds < least) /* tells against it, not for it */
		return odds - least;
	if (on && !moved && near->like.alone < AGAIN_ODDS &&
	    takes_up_little(g, i, near))
		return ODDS_NONE;
	x->run = y->run;
	return odds;
}

/* What other acts took off where one of two brief reports was told and they
 * share as much as so many terms that nobody else has: it is what is new. */
static double goes_on(
    const struct item *x, const struct item *y, const struct likeness *like)
{
	bool caseless =
	    x->vector->heading.caseless && y->vector->heading.caseless;
	if (!like->brief || x->told == y->told || !share(x, y, like, GOES_ON))
		return 0;
	return like->acts + (caseless ? like->rivals : 0);
}

/* That two are of one event, by an edition's measure. Where the one closes what
 * was told of in the other, names and figures of its own are what is new. */
double pair_event(
    struct grouping *g, size_t i, size_t k, const struct likeness *like)
{
	const struct item *x = &g->items[i], *y = &g->items[k];
	if (x->art->source == y->art->source)
		return like->alone;
	double odds = (x->told == y->told ? like->odds : like->on) -
		      EVENT_ODDS + goes_on(x, y, like);
	size_t now = y->told ? i : k;
	bool decides = odds <= 0 && odds + like->clash > 0;
	if (decides && like->brief && x->told != y->told && like->alone > 0 &&
	    share(x, y, like, ENDS) && closes(g, now, now == i ? k : i))
		odds += like->clash;
	if (odds > PAIR_NONE && x->vector->bare && y->vector->bare &&
	    bare_subject(&g->read[i], &g->read[k]))
		return ODDS_NONE;
	return odds;
}
