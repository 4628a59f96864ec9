/* SPDX-License-Identifier: MIT */
/* gazetted: the sentences of a story while some of them are chosen. */
/*
 * What the parts of summary/summary.h share: weights and the choice (choice.h),
 * what several reports say of one thing (counts.h), and who and what was told
 * of (known.h).
 */
#ifndef GZ_SUMMARY_CHOOSER_H
#define GZ_SUMMARY_CHOOSER_H

#include <string.h>

#include "base/vec.h"
#include "prose/facts.h"
#include "summary/summary.h"
#include "text/width.h"

struct map;

/* A word of the texts, by its first letters (summary.c). */
struct term {
	struct str key;
	int count, units;
	const struct unit *last; /* that had it */
	bool title, told;
	double weight;
};

/* A sentence, and what is known of it while others are taken. */
struct piece {
	struct unit *u;
	VEC(struct term *) terms;  /* each once */
	VEC(struct term *) shared; /* that the one before has, too */
	double weight, central;
	double mass;	      /* weight, if words said once weighed too */
	size_t chars;	      /* 0: not counted yet */
	struct piece *before; /* what it goes on from in its paragraph */
	struct piece *turn;   /* that is told with it (foil.h), */
	bool alone;	      /* or not where there is no room: */
	bool parted;	      /* there was none */
	size_t section;	      /* headings before it (sections.h) */
	bool taken;
	bool said;	     /* in other words */
	bool brief;	     /* tells nothing by itself, but whole; of
			      * one report alone a question too */
	bool ends;	     /* says that what another leaves open is over */
	bool stray;	     /* in another voice than all before (outset.h), */
	bool far;	     /* at the end of them */
	bool strange;	     /* as yet: it does not say who its subject is */
	bool heir;	     /* it tells what another would, of a later hour, */
	struct piece *later; /* as does the one in place of this, */
	struct piece *last;  /* or this one behind it, with the count */
	struct tallies *tallies; /* NULL: not read yet */
	struct facts facts;	 /* of those that were compared */
	unsigned moods;		 /* likewise, with MOODS_KNOWN */
	int figure;		 /* it has one that is new: 1, has not: -1 */
};

/* All of them, those of a report one after another. */
struct chooser {
	struct arena *a;
	struct map *terms;
	struct piece *pieces;
	size_t n;
	const struct summary_doc *docs;
	const int64_t *when;   /* of each; NULL: not known */
	struct facts *reports; /* of each, by report_of() */
	bool several;	       /* there are more than one */
	size_t reach;	       /* the last section that is told */
	bool listed;	       /* they are the items of a list */
	/* of what is taken, by facts_taken() */
	struct facts told;
	bool told_dead, told_hurt, told_known, told_any;
};

/* Counted for those few that may be the best. */
static inline size_t chooser_chars(struct piece *p)
{
	if (!p->chars)
		p->chars = text_clusters(p->u->text);
	return p->chars;
}

/* No line of a text ends between two of its units. */
static inline bool chooser_one_line(const struct unit *x, const struct unit *y)
{
	const char *end = x->text.p + x->text.n;
	return !memchr(end, '\n', (size_t)(y->text.p - end));
}

#endif
