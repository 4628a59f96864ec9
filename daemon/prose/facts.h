/* SPDX-License-Identifier: MIT */
/* gazetted: whether two sentences tell the same. */
/*
 * Reports of one event say the same in other words, but with the same names
 * and numbers. So a sentence is taken as its numbers, its names and the words
 * that are not small, and compared with another by the share of the shorter
 * one's that the other has too, numbers, also as words ("twenty-two"), and
 * names weighing twice. Words that
 * begin alike are one word with other endings; in scripts without spaces pairs
 * of characters stand for words, but for those of hiragana, which is endings.
 *
 *	facts_shared(&x, &y)	-> 0.6
 */
#ifndef GZ_PROSE_FACTS_H
#define GZ_PROSE_FACTS_H

#include <stdbool.h>

#include "base/str.h"
#include "base/vec.h"
#include "prose/toll.h"

struct arena;

struct fact {
	struct str word; /* folded */
	int weight;
	bool exact;    /* no endings: a number, a pair */
	bool day;      /* of the week, or a month */
	bool common;   /* a noun with a capital, and no name */
	bool measured; /* a number of hours, metres, euros */
	bool share;    /* of a hundred */
	bool year;     /* as 1904 may be */
	bool victims;  /* "died", "people" */
};

struct facts {
	VEC(struct fact) all;
	int weight;		       /* of all */
	int pairs;		       /* of letters that were among them */
	bool capitals;		       /* were in them */
	struct toll toll;	       /* of the sentence added last; */
	struct str sentence, language; /* which is borrowed */
};

/* Adds those of a sentence that are not there yet; `language` (BCP 47, may be
 * absent) says which words are small. In the arena. */
void facts_add(
    struct arena *a, struct facts *f, struct str sentence, struct str language);

/* Two forms of a word, or the same number. */
bool facts_equal(const struct fact *x, const struct fact *y);

/* A word for hours, shares, lengths, money: what is measured. */
bool facts_measures(struct str word);

/* One of them is a form of that. */
bool facts_has(const struct facts *f, const struct fact *x);

/* Where pairs of letters are compared, half of which are no words, of their
 * weight; see facts_same(). */
#define FACTS_SAME_PAIR 0.3

/* The share of the weight of `x` that `y` has too. */
double facts_shared(const struct facts *x, const struct facts *y);

/* What `y` tells is told by `x`, or the other way round: the one of less weight
 * has too little of its own. */
bool facts_same(const struct facts *x, const struct facts *y);

/* It has a figure, of two digits or more and no year or share, that was not
 * told. */
bool facts_figure_anew(const struct facts *sentence, const struct facts *told);

/* Nearly all of a sentence was told, and each of its numbers. */
bool facts_retold(const struct facts *sentence, const struct facts *told);

/* `x` counts more of the same than `y`: of the dead or the hurt; or each has
 * one number, of whole things and no year or measure, that the other has not,
 * beside the same word. */
bool facts_more(const struct facts *x, const struct facts *y);

/* `y` counts more of the very same than `x`, if they are of one thing: "310
 * flights were cancelled", "120 flights". */
bool facts_recounted(const struct facts *x, const struct facts *y);

/* Words of a sentence that were not told, but for days; INT_MAX if a name or a
 * number is among them. */
int facts_words_anew(const struct facts *sentence, const struct facts *told);

/* The weight of what a sentence and its headline have that neither of the
 * others has, but for numbers and who died or was hurt; 0 where no name is of
 * that, for a fire is told as a blaze, or where all nouns look like names. */
int facts_weight_anew(const struct facts *sentence,
    const struct facts *headline, const struct facts *told,
    const struct facts *told_too);

/* Whatever a sentence names or begins with is in a report. */
bool facts_named(const struct facts *sentence, const struct facts *report);

/* Whatever `x` names `y` does too. */
bool facts_names_in(const struct facts *x, const struct facts *y);

/* Either names something, but nothing that the other does. */
bool facts_names_apart(const struct facts *x, const struct facts *y);

/* Whatever `x` and its headline name `y` does too; where that names nothing,
 * all that `x` does. Who said so is no place. */
bool facts_headline_names_in(
    const struct facts *x, const struct facts *x_title, const struct facts *y);

/* It begins with what was not told or names it, and has a share of that, which
 * or another figure beside it was not told: "Shares in Orlin Rail rose 22
 * percent". What was told may have been rounded. */
bool facts_share_anew(const struct facts *sentence, const struct facts *told);

/* It has another figure than a share that was told: what it has that of is most
 * likely nothing new. */
bool facts_amount_told(const struct facts *sentence, const struct facts *told);

/* It has a share of a hundred. */
bool facts_share(const struct facts *sentence);

/* What a sentence has a share of is not what `told`, one that was told, has,
 * and neither is how large it is. */
bool facts_share_of_other(
    const struct facts *sentence, const struct facts *told);

/* Both count the dead or the hurt, and `y` more, who may be the same people if
 * they are of one event, or it puts right what was counted before: then
 * `x` is of an earlier hour. */
bool facts_outdated(const struct facts *x, const struct facts *y);

/* They tell of one event: what the one sentence names the other's report does,
 * or one of them names nothing; or both tell of the same in the same words. The
 * reports are the facts of what each stands in, its own among them. */
bool facts_one_event(const struct facts *x, const struct facts *y,
    const struct facts *x_report, const struct facts *y_report);

/* Both count the dead or the hurt, each those of a place of its own, which its
 * headline has, too: of one storm. What `x` names is nowhere in the report of
 * `y`, but that may name the other by the way. */
bool facts_elsewhere(const struct facts *x, const struct facts *y,
    struct str x_title, struct str y_title, const struct facts *y_report);

/* It counts the dead or the hurt, or says that there are none. */
bool facts_of_victims(const struct facts *sentence);

/* Both count those that are missing, or what `x` names and `y` does too: those
 * that had to leave, or hectares; and not as many. */
bool facts_state_otherwise(const struct facts *x, const struct facts *y);

/* Both count as many dead, or hurt. */
bool facts_same_count(const struct facts *x, const struct facts *y);

/* It counts the same victims as `told` does, and tells little else. */
bool facts_toll_told(const struct facts *sentence, const struct facts *told);

/* The figures of a sentence were told, so it says again what they measure:
 * "1.75 per cent", "by 176 votes to 167". None of them may be new; but the
 * first sentence of a report tells its main thing, so one such figure may be,
 * beside one with a fraction, and there a round one is enough where no name is
 * new. What every report has, years, days and what is below ten, is no such
 * figure. */
bool facts_figures_told(
    const struct facts *sentence, const struct facts *told, bool first);

#endif
