/* SPDX-License-Identifier: MIT */
/* gazetted: why a report is with others, or alone, in a sentence. */
#include "group/why.h"

#include <math.h>

#include "base/arena.h"
#include "group/again.h"
#include "group/pool.h"
#include "group/quote.h"
#include "group/window.h"

#define NEAR_BAR    1.0	 /* of odds: so near to none is a near thing */
#define HOURS_LEAST 0.05 /* of odds: less is not told */

/* Why it is no update of what it is like. */
static struct str why_form(struct grouping *g, const struct item *i)
{
	const struct item *y = item_of(g, i->form_of);
	if (!i->form.siblings)
		return arena_printf(g->a,
		    "no update of article %lld: the headline is that one's but "
		    "for figures and a few words, as in a form, and it is not "
		    "known that the source has none",
		    (long long)i->form_of);
	struct str by =
	    prepared_shared(g->scratch, &g->read[i - g->items], y->vector);
	return arena_printf(g->a,
	    "no update of article %lld: %zu other items of the source have the "
	    "form of both, which is %.0f %% of their words; what they share "
	    "beside it scores %.1f, and an update needs more than %.1f "
	    "(in common: %.*s)",
	    (long long)i->form_of, i->form.siblings, i->form.part * 100,
	    i->form.left, FORM_LEFT, PRS(by));
}

static const struct quotes *quotes_of(struct grouping *g, const struct item *i)
{
	return pool_quotes(g->pool, (uint32_t)(i - g->items));
}

/* Why it goes with none of what it tells. */
static struct str why_roundup(struct grouping *g, const struct quotes *q)
{
	return arena_printf(g->a,
	    "a roundup: %s articles %lld and %lld, which have nothing to do "
	    "with each other",
	    q->listed ? "its headline lists what is told by" : "it quotes",
	    (long long)g->items[q->pair[0]].art->id,
	    (long long)g->items[q->pair[1]].art->id);
}

/* Why its odds with its own source's are not enough. */
static struct str why_not_on(struct grouping *g, double odds)
{
	if (odds >= AGAIN_ODDS)
		return S("it is not known that its source has no form that "
			 "both are of");
	return arena_printf(g->scratch,
	    "to go on with what its own source told takes %.1f, %.1f more",
	    AGAIN_ODDS, AGAIN_ODDS - odds);
}

/* Why it is not with what it is likest to. */
static struct str why_not(
    struct grouping *g, const struct item *x, const struct item *y)
{
	int64_t gap = x->art->published - y->art->published;
	double odds = x->likest.odds;
	if (ruled_apart(g, x, y, false))
		return S("kept apart by the operator");
	if (x->likest.apart)
		return S("kept apart: their headlines say the same of another");
	if (odds <= ODDS_NONE && x->vector->heading.aside)
		return S("it calls itself a comment or the like, no report");
	if (odds <= ODDS_NONE && y->vector->heading.aside)
		return S("that one calls itself a comment or the like");
	if (odds <= ODDS_NONE)
		return S("what they share is no more than chance");
	if (odds <= 0)
		return arena_printf(g->scratch, "one story takes more than 0%s",
		    odds > -NEAR_BAR ? ", which is near" : "");
	if (one_source(x, y))
		return S("two new ones of one source are two stories");
	if (gap > STORY_WINDOW || gap < -STORY_WINDOW)
		return S("too long ago for one story");
	if (x->art->source == y->art->source)
		return why_not_on(g, odds);
	if (quotes_of(g, y)->several)
		return S("that one is a roundup of several stories");
	if (x->wall || y->wall)
		return S("their text stands below other headlines, too, and "
			 "tells of none");
	return S("the others of that story are less like it");
}

/* How sure it is that both tell of one event. */
static const char *how_sure(double odds)
{
	if (odds <= 0)
		return " (with others of the story; alone it takes more than "
		       "0)";
	return odds >= SURE_ODDS  ? ""
	       : odds >= NEAR_BAR ? " (likely; above 0 they are one story)"
				  : " (barely; above 0 they are one story)";
}

/* The terms that both have, and what the time between them did to their odds;
 * for what goes on with its own source's it does nothing. */
static struct str odds_by(
    struct grouping *g, const struct item *x, const struct item *y)
{
	struct str by =
	    prepared_shared(g->scratch, &g->read[x - g->items], y->vector);
	int64_t s = item_published(x), t = item_published(y);
	double odds = pool_timely(
	    s, t, vector_lengths(x->vector, y->vector), x->told != y->told);
	if (x->art->source == y->art->source || fabs(odds) < HOURS_LEAST)
		return by;
	return arena_printf(g->scratch, "%.*s, with %+.1f for %lld h between",
	    PRS(by), odds, (long long)(s > t ? s - t : t - s) / 3600);
}

/* Why it goes on with what it is not of one event with. */
static struct str why_sequel(struct grouping *g, const struct item *i)
{
	const struct item *y = &g->items[i->sequel_of - 1];
	return arena_printf(g->a,
	    "goes on with article %lld, odds %+.1f by %.*s (above 0 it is an "
	    "update, though not told as the same event)",
	    (long long)y->art->id, i->sequel_odds, PRS(odds_by(g, i, y)));
}

static struct str why_alone(struct grouping *g, const struct item *i)
{
	const struct quotes *q = quotes_of(g, i);
	if (i->form_of)
		return why_form(g, i);
	if (q->several)
		return why_roundup(g, q);
	if (i->sequel_of)
		return why_sequel(g, i);
	if (!i->likest.number)
		return S("");
	const struct item *y = &g->items[i->likest.number - 1];
	bool weighed = !i->likest.apart && i->likest.odds > ODDS_NONE;
	struct str by = weighed ? odds_by(g, i, y)
				: prepared_shared(g->scratch,
				      &g->read[i - g->items], y->vector);
	struct str odds =
	    weighed ? arena_printf(g->scratch, ", odds %+.1f", i->likest.odds)
		    : arena_printf(g->scratch, ", alike to %.0f %%",
			  i->likest.whole * 100);
	return arena_printf(g->a, "nearest is article %lld%.*s by %.*s: %.*s",
	    (long long)y->art->id, PRS(odds), PRS(by), PRS(why_not(g, i, y)));
}

struct str why_there(struct grouping *g, const struct item *i)
{
	if (!i->mate)
		return why_alone(g, i);
	const struct item *mate = &g->items[i->mate - 1];
	long long id = (long long)mate->art->id;
	switch (i->reason) {
	case SAME_HEADLINE:
		return arena_printf(g->a,
		    "same headline as article %lld, alike to %.0f %%", id,
		    i->part * 100);
	case SAME_TEXT_AS:
		return arena_printf(g->a,
		    "same text as article %lld, %.0f %% of the shorter", id,
		    i->part * 100);
	case SAME_PAGE:
		return arena_printf(g->a, "same page as article %lld, %.*s", id,
		    PRS(i->art->canonical));
	case EDITED:
		return arena_printf(g->a,
		    "edited since it was told as \"%.*s\"", PRS(i->was->title));
	case RULED:
		return arena_printf(
		    g->a, "joined with article %lld by the operator", id);
	case KEPT_FIGURES:
		return arena_printf(g->a,
		    "goes on with article %lld: the source kept its figures",
		    id);
	case RISEN:
		return arena_printf(g->a,
		    "goes on with article %lld: a count in its headline has "
		    "risen, odds %+.1f",
		    id, i->odds);
	case RECOUNTED:
		return arena_printf(
		    g->a, "same as article %lld but for a count", id);
	case SAME_EVENT: break;
	}
	return arena_printf(g->a,
	    "same event as article %lld, odds %+.1f by %.*s%s", id, i->odds,
	    PRS(odds_by(g, i, mate)), how_sure(i->odds));
}
