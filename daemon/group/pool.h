/* SPDX-License-Identifier: MIT */
/* gazetted: the reports that later ones are compared with. */
/*
 * A ring of the latest POOL_MAX reports with two indexes: which of them have a
 * term, by each report's LEADING_MAX weightiest, and which have a shingle
 * (sketch.h). What a look-up costs hangs on the terms alone, each of which
 * leads to at most LEADS_MAX reports, not on how many reports there are.
 *
 * The pool also knows how rare a term is. A term of a report that goes with
 * another is counted anew only where that one has not got it: a story that
 * everybody tells does not wear out its own words.
 * Where what is learned is of years, how rare it is, and how many there are to
 * be wrong with, is also asked of the same days alone (season.h). Of old ones
 * little is held, as feeds hold their last articles: that makes none likelier
 * one event, so these are held to be some hundred.
 */
#ifndef GZ_GROUP_POOL_H
#define GZ_GROUP_POOL_H

#include <stdint.h>

#include "group/quote.h"
#include "group/sketch.h"
#include "group/vector.h"

struct pool;

/* Returns new (free with pool_free). Holds the latest `max` reports. */
struct pool *pool_new(uint32_t max);
void pool_free(struct pool **p);

/* What a report has with an earlier one (part.h). */
struct kin {
	uint32_t number;
	float odds;
};

/* A report as it is held. `number` counts from 0 and rises. */
struct report {
	struct vector *vector;
	struct sketch text; /* n = 0: too short */
	int64_t at;
	uint64_t story; /* the caller's, */
	/* as are these: 0 and INSTANT_NONE where it is not known */
	uint64_t source;
	int64_t published;
	bool told;	 /* in an edition: what comes later may go on with it */
	struct kin *kin; /* NULL: none */
	uint32_t n_kin;
	struct quotes quotes;
};

/* The report of a number, or NULL where it is gone. */
const struct report *pool_get(const struct pool *p, uint32_t number);

/* What the report of a number, which is held, quotes. */
struct quotes *pool_quotes(struct pool *p, uint32_t number);

/* A text that will be held or looked up. Where all are known before the first
 * is, a shingle that one alone has, as most are, leads to nobody and has no
 * place in the index. */
void pool_expect(struct pool *p, const struct sketch *s);

/* Counts the terms of a text that is not, or not yet, held, and of its time and
 * language (text/language.h). */
void pool_learn(
    struct pool *p, const term_list *terms, uint16_t language, int64_t at);

/* Turns the weights of terms, which are those of their places, into those of
 * rare terms, weightiest first. Their rarity is that of the term in another
 * report: the one that has it now, which may be counted already, tells
 * nothing. What many of those have that were learned of about the same time
 * (season.h) is as little rare as if there were no others; with `at`
 * INSTANT_NONE all are of one time. */
void pool_weigh(const struct pool *p, term_list *terms, int64_t at);

/* What the hours between two say for one event, or against it, as a part of the
 * odds; `told` where one of them was. Where a day is not known (INSTANT_NONE),
 * nothing. */
double pool_timely(int64_t s, int64_t t, enum lengths of, bool told);

/* Those likest to a report among the held, likest first, by odds to which is
 * added what the time between both says, and how few there are in its language;
 * returns how many. */
struct near {
	uint32_t number;
	struct likeness like;
	double time; /* what it says, whether or not they share anything */
};
size_t pool_near(
    struct pool *p, const struct report *r, struct near out[], size_t max);

/* Those that share text: how much of the shorter is in the other, most
 * first. */
struct reprint {
	uint32_t number;
	double part;
};
size_t pool_reprints(
    struct pool *p, const struct sketch *s, struct reprint out[], size_t max);

/* Holds a report and takes its vector and kin. `with` is the one that it goes
 * with, or NULL. Returns its number. */
uint32_t pool_add(
    struct pool *p, const struct report *r, const struct report *with);

/* The report of a number is of another story. */
void pool_move(struct pool *p, uint32_t number, uint64_t story);

/* Lets go of the oldest while they are from before `at`. */
void pool_forget(struct pool *p, int64_t at);

#endif
