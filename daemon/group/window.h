/* SPDX-License-Identifier: MIT */
/* gazetted: the reports of a window, on their way to stories. */
/*
 * What the parts of group/stories.h share: links (stories.c, named.h,
 * pair.h), what a report tells beyond what was told (update.h), and why it is
 * where it is (why.h).
 */
#ifndef GZ_GROUP_WINDOW_H
#define GZ_GROUP_WINDOW_H

#include <stdbool.h>
#include <stdint.h>

#include "base/clock.h"
#include "base/map.h"
#include "base/vec.h"
#include "group/link.h"
#include "group/manner.h"
#include "group/prepare.h"
#include "group/stories.h"

#define SURE_ODDS      3.0 /* twenty to one */
#define FORM_LEFT      5.0 /* nats beside a form that are evidence */
#define HEADLINE_ALIKE 0.7
#define LINK_SURE      15.0 /* one headline: that link is enough */
#define FORM_TEXT      0.95 /* of a source's texts is in another */

enum reason {
	SAME_EVENT,
	KEPT_FIGURES,
	RISEN,
	RECOUNTED,
	SAME_HEADLINE,
	SAME_TEXT_AS,
	SAME_PAGE,
	EDITED, /* it is one article, as it was told and as it is */
	RULED,
};

/* Which report one is likest to, by the event. */
struct likest {
	uint32_t number; /* + 1; 0: none */
	double odds;	 /* ODDS_NONE: they share too little */
	double whole;
	bool apart; /* by their headlines; else it was likely */
};

/* A report of the window, and the strongest of its links within its story. */
struct item {
	const struct article *art;
	bool told;
	struct vector *vector;
	struct headline *headline;
	const struct article *was; /* when it was told; NULL: it was not */
	bool wall;	/* the text stands below others of its source, too */
	uint32_t again; /* + 1: its source's own, of the same text; 0: none */
	uint32_t mate;	/* + 1; 0: none */
	uint32_t sure;	/* one that is surely of its event, or itself */
	double odds, part;
	double fresh; /* of it, beyond what was told of its story */
	bool aside;   /* which told of it by the by alone */
	bool apart;   /* its own source's there is of something else */
	enum reason reason;
	uint32_t run;	 /* the first of its source's that it goes on with */
	int64_t form_of; /* an article of a like form, with which it does not */
	struct of_form form; /* go on; 0: none */
	struct likest likest;
	VEC(uint32_t) before; /* told ones that it is somewhat like */
	uint32_t sequel_of;   /* + 1: one that it goes on with for all that */
	double sequel_odds;   /* they are of one event; 0: none */
};

struct bound {
	float part;
	uint8_t reason;
};

struct grouping {
	struct arena *a;       /* of what comes out */
	struct arena *scratch; /* of all else */
	const struct group_input *in;
	struct item *items; /* by time */
	struct prepared *read;
	size_t n;
	VEC(struct link) links;
	VEC(struct bound) bounds; /* beside links */
	VEC(struct link) quoted;  /* one text and another that has it */
	struct map *by_id;	  /* article id -> struct item */
	struct pool *pool;
	struct headlines *headlines;
	struct manners *manners;
};

/* Of a story. */
struct members {
	VEC(struct item *) fresh, told;
	bool sequel; /* the told ones are of a story that it goes on with */
};

static inline const struct sketch *text_of(
    const struct grouping *g, const struct item *i)
{
	return &g->read[i - g->items].sketch;
}

static inline bool one_source(const struct item *x, const struct item *y)
{
	return !x->told && !y->told && x->art->source == y->art->source;
}

static inline int64_t item_published(const struct item *i)
{
	return i->art->published_known ? i->art->published : INSTANT_NONE;
}

static inline struct str key_of(const int64_t *id)
{
	return (struct str){(const char *)id, sizeof(*id)};
}

/* The report that is article `id`, or NULL. */
static inline const struct item *item_of(const struct grouping *g, int64_t id)
{
	return map_get(g->by_id, key_of(&id));
}

/* Links two reports, unless it is no ruling and they are two new ones of one
 * source, or too far apart. `part` of the one is in the other. */
void link_to(struct grouping *g, size_t x, size_t y, double odds,
    enum reason reason, double part);

/* Whether the operator said that two may not be together; `unless` nothing was
 * said. */
bool ruled_apart(const struct grouping *g, const struct item *x,
    const struct item *y, bool unless);

#endif
