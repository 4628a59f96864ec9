/* SPDX-License-Identifier: MIT */
/* gazetted: what a report tells beyond what was told of its story. */
#include "group/update.h"

#include "base/arena.h"
#include "group/afresh.h"
#include "group/edit.h"
#include "group/fresh.h"
#include "group/lead_in.h"
#include "group/mood.h"
#include "group/retold.h"
#include "group/window.h"
#include "text/furniture.h"

#define SAME_MOST 0.5 /* of a text that another has: it is that one's */

/* Its text or headline is one that another source's report had. */
static bool repeats_told(const struct grouping *g, const struct item *i)
{
	const struct item *mate = i->mate ? &g->items[i->mate - 1] : NULL;
	return mate && mate->told && i->reason != SAME_EVENT &&
	       mate->art->source != i->art->source;
}

/* Nobody but its source has told of it. */
static bool all_own(const struct item *i, const struct members *m)
{
	vec_each (&m->told, t)
		if ((*t)->art->source != i->art->source)
			return false;
	return true;
}

static bool headline_told(const struct item *i, const struct members *m)
{
	vec_each (&m->told, t)
		if (heading_same(&i->vector->heading, &(*t)->vector->heading))
			return true;
	return false;
}

/* A text that is too short for a sketch is measured by its words; under a
 * headline that was told, by those alone that the headline has not. */
static double brief_news(const struct grouping *g, const struct item *i,
    const struct members *m, const struct known *k)
{
	const struct prepared *read = &g->read[i - g->items];
	return !text_of(g, i)->n && headline_told(i, m) ? fresh_text(read, k)
							: fresh_part(read, k);
}

/* What a repetition has beyond what it repeats. Where the text is long enough
 * to tell, its words are less of a measure than they are elsewhere: what a
 * paper says of itself below another's report is new as well. */
static double repetition_news(const struct grouping *g, const struct item *i,
    const struct members *m, const struct known *k)
{
	const struct prepared *read = &g->read[i - g->items];
	double head = fresh_head(read, k), all = 1;
	if (i->reason == SAME_PAGE)
		return 0;
	if (!text_of(g, i)->n)
		return brief_news(g, i, m, k);
	vec_each (&m->told, t) {
		double left = 1 - sketch_share(text_of(g, i), text_of(g, *t));
		all = left < all ? left : all;
	}
	if (all > SAME_MOST && headline_told(i, m))
		return fresh_text(read, k);
	double words = 1 - vector_told(i->vector, k->vectors, k->n);
	all = words < all ? words : all;
	return all > head ? all : head;
}

/* It is another item of a series of its source's than each that was told. */
static bool next_item(const struct grouping *g, const struct item *i,
    const struct members *m, const struct known *k)
{
	struct lead_in now = {&g->read[i - g->items], i->vector};
	if (i->reason == SAME_PAGE || !all_own(i, m) ||
	    (i->again && fresh_text(now.read, k) <= 0))
		return false;
	vec_each (&m->told, t) {
		struct lead_in told = {&g->read[*t - g->items], (*t)->vector};
		if (!lead_in_other(&now, &told))
			return false;
	}
	return m->told.n > 0;
}

/* A headline that was told, above a line that only leads to the page. */
static bool leads_back(const struct item *i, const struct members *m)
{
	return headline_told(i, m) &&
	       furniture_only(i->art->summary, i->art->title);
}

/* A word of its headline that says what became of it; where what was told was
 * open, and is not now, whatever is new there. */
static struct str turned(const struct grouping *g, const struct prepared *read,
    const struct known *k, bool retold)
{
	bool settled;
	struct str word =
	    mood_turned(g->scratch, read, k->read, k->n, retold, &settled);
	return !word.n && settled ? fresh_said(read, k) : word;
}

/* A word of its headline by which it says more than what was told, though the
 * words may be the same. */
static struct str says_more(const struct grouping *g, const struct item *i,
    const struct members *m, const struct known *k, bool retold)
{
	const struct prepared *read = &g->read[i - g->items];
	struct str word = {NULL, 0};
	if (i->reason == SAME_PAGE)
		return word;
	word = turned(g, read, k, retold);
	return !word.n && !retold && i->reason == SAME_HEADLINE &&
		       !headline_told(i, m)
		   ? fresh_title(read, k)
		   : word;
}

/* It opens as one that was told does, but for a count that has risen, and has a
 * figure that none has. */
static bool risen(const struct prepared *read, const struct known *k)
{
	struct wording now = {read->title, read->text, read->language};
	if (!fresh_figure(read, k))
		return false;
	for (size_t i = 0; i < k->n; i++) {
		const struct prepared *told = k->read[i];
		struct wording old = {told->title, told->text, told->language};
		if (edit_risen(&old, &now))
			return true;
	}
	return false;
}

/* Of one that was told before it was edited. */
static double edit_news(
    const struct grouping *g, const struct item *i, const struct known *k)
{
	const struct prepared *read = &g->read[i - g->items];
	const struct article *was = i->was;
	struct wording old = {was->title, was->summary, read->language};
	struct wording now = {read->title, read->text, read->language};
	if (!edit_touches(&old, &now))
		return 0;
	double part = fresh_head(read, k);
	bool more = edit_risen(&old, &now) || turned(g, read, k, false).n ||
		    mood_acted(g->scratch, read, k->read, k->n).n;
	return more && part < FRESH_ONE ? FRESH_ONE : part;
}

/* In other words: by these, or by its figures alone; or below what is new. */
struct again_told {
	bool words, figures, below;
};

static struct again_told retells(const struct grouping *g, const struct item *i,
    const struct members *m, const struct known *k)
{
	const struct prepared *read = &g->read[i - g->items];
	bool own = all_own(i, m);
	if (!i->again && retold_below(read, i->vector, k))
		return (struct again_told){.below = true};
	return (struct again_told){retold_words(read, i->vector, k, own),
	    !own && (retold_figures(read, i->vector, k) ||
			retold_facts(read, i->vector, k)),
	    false};
}

/* How much of a new report was not in those told. */
double update_part(const struct grouping *g, const struct item *i,
    const struct members *m, const struct known *k)
{
	double part = 0;
	if (i->was)
		return edit_news(g, i, k);
	if (leads_back(i, m) || (i->again && !g->items[i->again - 1].told))
		return 0;
	if (!k->n)
		return 1;
	if (next_item(g, i, m, k))
		return FRESH_ONE;
	const struct prepared *read = &g->read[i - g->items];
	struct again_told by = retells(g, i, m, k);
	bool retold = by.words || by.figures;
	if (!i->again && !retold)
		part = repeats_told(g, i) ? repetition_news(g, i, m, k)
					  : brief_news(g, i, m, k);
	if (part >= FRESH_ONE || i->reason == SAME_PAGE)
		return part;
	bool more =
	    by.below || risen(read, k) || says_more(g, i, m, k, by.words).n ||
	    (!i->again && ((!by.figures && retold_gathers(read, k)) ||
			      afresh_day(read, k) || afresh_score(read, k)));
	return more ? FRESH_ONE : part;
}

/* A word of its headline by which it says what somebody did, where it has news
 * of its own at all. */
static struct str acted(const struct grouping *g, const struct item *i,
    const struct members *m, const struct known *k)
{
	const struct prepared *read = &g->read[i - g->items];
	if (!k->n || i->reason == SAME_PAGE || i->again || i->was ||
	    leads_back(i, m))
		return (struct str){NULL, 0};
	return mood_acted(g->scratch, read, k->read, k->n);
}

bool update_acted(const struct grouping *g, const struct item *i,
    const struct members *m, const struct known *k)
{
	return acted(g, i, m, k).n > 0;
}

/* It is news again for those who were not told, by the operator's word. */
static bool as_it_was(const struct item *i)
{
	return str_eq(i->art->title, i->was->title) &&
	       str_eq(i->art->summary, i->was->summary);
}

/* That what is new in it is none, and why where its words are many. */
static const char *no_news(const struct item *i, struct again_told by,
    const struct prepared *read, const struct known *k)
{
	if (i->fresh > 0)
		return "";
	return by.figures && fresh_part(read, k) >= FRESH_ONE
		   ? ", and no news, for it has the figures that were told and "
		     "no other"
		   : ", and no news";
}

/* Why it is where it is, and what it says that those told did not. */
struct str update_why(const struct grouping *g, const struct item *i,
    const struct members *m, const struct known *k, struct str why)
{
	if (i->was && as_it_was(i))
		return S("");
	if (!k->n)
		return why;
	if (i->apart)
		return arena_printf(g->a,
		    "%.*s%snew: odds %+.1f that it goes on with what its "
		    "source "
		    "told, which tells of many things in like words",
		    PRS(why), why.n ? "; " : "", i->sequel_odds);
	if (i->aside)
		return arena_printf(g->a,
		    "%.*s%snew: article %lld told of it by the by, below a "
		    "headline of something else",
		    PRS(why), why.n ? "; " : "",
		    (long long)m->told.v[0]->art->id);
	const struct prepared *read = &g->read[i - g->items];
	struct str news = fresh_words(g->scratch, read, k);
	struct again_told by = retells(g, i, m, k);
	struct str more = says_more(g, i, m, k, by.words);
	if (!more.n)
		more = acted(g, i, m, k);
	if (str_find(news, more) >= 0)
		more.n = 0;
	if (!news.n && !more.n)
		return arena_printf(g->a, "%.*s%sno word of it is new",
		    PRS(why), why.n ? "; " : "");
	return arena_printf(g->a, "%.*s%snew in it%s: %.*s%s%.*s%s", PRS(why),
	    why.n ? "; " : "", no_news(i, by, read, k), PRS(news),
	    !more.n  ? ""
	    : news.n ? ", and that its headline says \""
		     : "that its headline says \"",
	    PRS(more), more.n ? "\"" : "");
}
