/* SPDX-License-Identifier: MIT */
/* gazetted: what is talked of at one time. */
/*
 * Of the articles of years those of a few days alone can be of one event, and
 * what many of these have is their topic, however rare it is in other years: a
 * tournament, an election, a product that came out. So for each SEASON of time
 * it is counted how many reports there are and how many have a term.
 *
 * A term has its place here once SEASON_FEW reports have it, at any time:
 * fewer are no topic. So the first of them, wherever they are, are not counted.
 */
#ifndef GZ_GROUP_SEASON_H
#define GZ_GROUP_SEASON_H

#include <stdint.h>

struct season;

/* Returns new (free with season_free). */
struct season *season_new(void);
void season_free(struct season **s);

/* One more report of a time, in unix seconds; and one more that has a term,
 * which `all` have by now. */
void season_report(struct season *s, int64_t at);
void season_term(struct season *s, int64_t at, uint32_t term, uint32_t all);

/* How many reports there are about a time, within SEASON of it at most; and how
 * many of them have a term, which `all` have. */
uint32_t season_reports(const struct season *s, int64_t at);
uint32_t season_terms(
    const struct season *s, int64_t at, uint32_t term, uint32_t all);

#endif
