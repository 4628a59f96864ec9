/* SPDX-License-Identifier: MIT */
/* gazetted: which story that was told a report goes on with. */
/*
 * Who tells what became of a thing says of it what a reader needs to know it
 * again, and no more: "Bins will be emptied after all" has the town and the
 * union in common with the strike of the day before. That is less than two
 * reports of one day share, and no more than two fires in one town do. What
 * tells both apart is where the words stand: the headline of what goes on takes
 * up what was told below the older one, and its text what the older headline
 * said; what happens anew has the town and the kind in both headlines.
 *
 *	odds = ODDS * odds of one event, within ODDS_LEAST and ODDS_MOST
 *	       + ACROSS * (what of the headline those told have in their texts
 *	       alone + what of their headlines it has in its text alone)
 *	       + NAME * the rarest name in common + TURNED where the headline
 *	       says what became of it (mood.h) + CASELESS without capitals
 *	       - ACTS * other acts - DAYS * days between - LENGTH * length
 *	       - OWN where its own source told of it + BIAS
 *
 * where a term counts as part of what one says that no other report has, if
 * there are many reports, and what acts take off and the length are those of
 * vector.h. One or two terms are no evidence. All but OWN, which is there for
 * what a source has in all that it tells, by a logistic regression over 230
 * reports of one day in 24 languages, each with what was told on the day before
 * by one to three others, of the same, of something alike or, among two weeks
 *of news in 18 languages and four of real feeds, of something else. Of those
 *that one event's odds had not found this finds half, with one in ten of those
 *that are but alike, when each quarter of the reports is foretold by the
 *others.
 */
#ifndef GZ_GROUP_SEQUEL_H
#define GZ_GROUP_SEQUEL_H

#include <stdint.h>

struct grouping;
struct members;

/* Each story of new reports that nothing was told of, but that goes on with one
 * of which something was, gets the told ones of that, and its reports which of
 * these it is and the odds. `group` is the story of each report, `m` the
 * reports of each. What may not go on with another, by the operator's word, by
 * its time or as another item of a form, does not. */
void sequels_find(struct grouping *g, const uint32_t *group, struct members *m);

#endif
