/* SPDX-License-Identifier: MIT */
/* gazetted: how much of a report is news to who knows others of its story. */
/*
 * The larger of two shares:
 *
 *	words	of the weight of its words, names and numbers, but for days and
 *		small words, what none of the others has in any form
 *		(reworded.h). Who tells a thing again has words of his own, so
 *		REWORDED of them is no news unless a figure or a name is among
 *		them
 *	says	of its headline, but for days and for the names that the others
 *		have too (or, where there are no capitals, what their headlines
 *		have), what its text tells again and none of the others has:
 *"Sam Pattern convicted" says one thing, and has convicted him below. A new
 *figure there is all that it says
 *
 * A report that goes on with a story has to tell most of that again before it
 * comes to the point: "Man shot by police dies" has little that is new. So two
 * words of the headline that the text tells again make it FRESH_ONE, or one
 * name, whatever their share; as does a figure or a name of its own where all
 * that it says is BRIEF words or fewer. One plain word may be but another for
 * what was told, "shut" for "close", and counts only where it is half of what
 * the headline says; what such a word says of what became of a thing is known
 * by mood.h. A word of the headline that the text has not told again is but
 * put otherwise; it is told again by one that is a form of it, too: "stoppt",
 *"gestoppt".
 *
 * What losing news costs is more than what telling twice does.
 */
#ifndef GZ_GROUP_FRESH_H
#define GZ_GROUP_FRESH_H

#include <stdbool.h>
#include <stddef.h>

#include "base/vec.h"
#include "group/prepare.h"
#include "text/amount.h"

/* Half of what there is to tell. */
#define FRESH_ONE 0.5

/* The amounts in the texts of the others, read when the first is asked for,
 * into the arena. */
struct amounts {
	struct arena *a;
	bool read;
	VEC(struct amount) of;
};

/* The others: `n` of each, as they were read and weighed. */
struct known {
	const struct vector *const *vectors;
	const struct prepared *const *read;
	size_t n;
	struct amounts *amounts;
};

/* Of an article, 0 to 1. */
double fresh_part(const struct prepared *art, const struct known *k);

/* What its headline says alone, where its text does, too. Another word for an
 * act that was told (mood.h) counts beside something else that is new. */
double fresh_head(const struct prepared *art, const struct known *k);

/* A word of its headline, in whatever form, that its text tells again and none
 * of the others has; absent: there is none. */
struct str fresh_said(const struct prepared *art, const struct known *k);

/* Whether its headline has, from a byte on, a word that none of the others has
 * in any form. */
bool fresh_behind(
    const struct prepared *art, size_t from, const struct known *k);

/* By the words that its headline has not: under a headline that is known, where
 * one of them that is new is enough if the report is brief. */
double fresh_text(const struct prepared *art, const struct known *k);

/* Whether its text has a figure, of no date, that none of the others has. */
bool fresh_figure(const struct prepared *art, const struct known *k);

/* A word of its headline that none of the others has in the same form, but for
 * days and small words, as it stands there; absent: there is none. Of headlines
 * that are alike it is what differs: "under pressure to resign", "resigns". */
struct str fresh_title(const struct prepared *art, const struct known *k);

/* Its weightiest words, names and numbers that none of the others has, for
 * people: "resigned, 12"; in the arena, absent where there are none. */
struct str fresh_words(
    struct arena *a, const struct prepared *art, const struct known *k);

#endif
