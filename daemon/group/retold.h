/* SPDX-License-Identifier: MIT */
/* gazetted: whether a report tells but again what others told. */
#ifndef GZ_GROUP_RETOLD_H
#define GZ_GROUP_RETOLD_H

#include <stdbool.h>

struct known;
struct prepared;
struct vector;

/* Whether it tells most of what one of the others does, which tells most of
 * what it does, no figure or name of its own, and no more words than such a
 * one has for the same. Of BRIEF words that is never so, as one of them may be
 * what is new; nor where few words are new but those that its headline and its
 * text tell: who rewords does so all over, who goes on with a report changes
 * what came of it. Where a source tells its own again, all but two names or
 * figures may be its form: it has to have them, too, `by_name`. `v` is its
 * vector. */
bool retold_words(const struct prepared *art, const struct vector *v,
    const struct known *k, bool by_name);

/* Whether it counts what one of the others does and says it in other words:
 * two figures or more, none that they have not, most of those of one of them;
 * a quarter of it in words of its own, but hardly more words than such a one
 * has for the same; no more names of its own than one that may be another for
 * it, and nobody who is quoted where none of them quotes.
 * Who tells of a thing in quite other words keeps its figures; who goes on with
 * it has one to add, or keeps the words and changes what came of it. `v` is its
 * vector. */
bool retold_figures(
    const struct prepared *art, const struct vector *v, const struct known *k);

/* Whether it has the facts of one of the others: each of its figures and days,
 * one figure at least, and of that report's figures all, or all but one of
 * more, with half of its weight. Then other words, if hardly more than that
 * report has for the same, and names below the first sentence, the office that
 * says so, the town where it sits, are how it tells it; but not a headline that
 * says a thing of its own, or two thirds of which the others lack, a name above
 * beyond one that may be another for a known one, or somebody who is quoted
 * where none of them quotes. Of BRIEF words that is never so. */
bool retold_facts(
    const struct prepared *art, const struct vector *v, const struct known *k);

/* Whether it says what is new above and tells again below what was told, as who
 * goes on with a story does for those who missed it: its headline says a new
 * word that its text has again, and that and the first sentence have more that
 * is new than what follows, which with them has most of what one of the others
 * has. Who tells a thing in other words has them all over. */
bool retold_below(
    const struct prepared *art, const struct vector *v, const struct known *k);

/* Whether it gathers what several of the others told, as who sums up a day or
 * tells it as it happened: none of them has half of what it tells, in any form,
 * nor nearly all of what they have together, and some words are its own. */
bool retold_gathers(const struct prepared *art, const struct known *k);

/* Whether it tells of the others by the by: they have less than half of its
 * headline in any form, and of all that it says half as large a part as they
 * lack of that. */
bool retold_aside(const struct prepared *art, const struct known *k);

#endif
