/* SPDX-License-Identifier: MIT */
/* gazetted: an article's terms as a vector, and how alike two of them are. */
/*
 * A vector holds the square roots of the terms' weights: a word that stands
 * ten times is not ten times the word, and a long report not unlike a short
 * one. It is of length 1. Four cosines come from two of them: of the whole, of
 * the plain words alone, of the figures alone, of the names alone; and from
 * these
 *
 *	odds = WHOLE * sqrt(whole) + NAMED * sqrt(names)
 *	       + FIGURES * sqrt(figures) - WORDS * sqrt(words)
 *	       + SAID * log(1 + terms' worth)
 *	       - OTHER_FIGURES * sqrt(other figures) + DAYS * days
 *	       - RIVALS_LONG * rivals - LENGTH * length + BASE
 *
 * the logarithm of the odds that both report the same event: above 0 it is
 * likelier than not. Plain words count against it, as part of the whole they
 * count for it: two reports alike in words and not in names and figures tell
 * of two events of a kind. So do figures that each has and the other has not,
 * by the lesser of both shares of the weight, names in the headlines (below),
 * and days: 1 where both name one day or month, -1 where both name some and
 * none in common. Two who write without knowing of each other have few words
 * in common and the names all the same; and as many shared terms are worth as
 * much as so many that no other report has, `terms' worth` (the nats that they
 * say, below, by those that such a one does). The longer a report is, the more
 * it shares with any: `length` is the logarithm of the terms of the longer. The
 * numbers lie between two logistic regressions: over all pairs of 26 topics of
 * two lookalike events each, in three orders of arrival, with those of reports
 * of one week in other languages that no outlet has from another; and over the
 * same among 128 real feeds of news and blogs, of whose long articles hardly
 * two are of one event.
 *
 * Two that are brief, a headline and a sentence or two, have too few terms for
 * cosines to say much; of them, if one has names, the terms speak one by one.
 * What a shared term says for one event is how rare it is, in nats: the
 * logarithm of how many reports there are for one that has it. A figure says no
 * more than its digits can, a day nothing, a name that stands beside another
 * half, as does a pair of letters beside another; and names are said twice. Of
 * all that, what any report says that no other does is taken off, for there are
 * so many reports that it might have been; and beyond EVIDENCE_MAX, it is the
 * wording that is alike. What each has of its own says as much against it
 * (clash.h). So
 *
 *	odds = NATS * evidence + BRIEF_WHOLE * sqrt(whole)
 *	       + BRIEF_FIGURES * sqrt(figures) - BRIEF_WORDS * sqrt(words)
 *	       - CLASH_EXACT * exact - CLASH_HEADS * heads
 *	       - CLASH_DIGITS * digits
 *
 * by a regression over short reports in two dozen languages, many of which have
 * another event of the same kind, place and day beside them.
 * A figure that says less than FIGURE_SAID, the year, one or two of anything,
 *is so much less of one, but where it stands with what it counts, without
 *spaces.
 *
 * So it is of two in one wording, which is that of a kind of event as often as
 * of one. Of briefs that tell it each in words of its own (in one language, and
 * `whole` is at most OWN_WORDS) names and figures clash by what each leads with
 * as well, so that these count the more the more alike the words are. And what
 * the one has in its headline and the other in its text, as if to say it beside
 * its own news (`crossed`), tells of one event more than what both headlines
 * have. So of them
 *
 *	odds = OWN_NATS * evidence + OWN_WHOLE * sqrt(whole)
 *	       + OWN_FIGURES * sqrt(figures) + OWN_CROSSED * crossed
 *	       - OWN_RIVALS * rivals - OWN_ACTS * acts - OWN_NEWS * news
 *	       - (OWN_EXACT + OWN_WORDED * sqrt(words)) * exact
 *	       - OWN_HEADS * heads - OWN_DIGITS * digits
 *	       - OWN_NAMELESS, if no name is shared, + OWN_BASE
 *
 * where rivals and acts are parts of both headlines (below) and `news' is the
 * share of a headline's words that the other report nowhere has, the lesser of
 * both. By a regression over 21,000 pairs of briefs in two dozen languages, of
 * which each set in turn was left out and foretold, of pairs that stand alone
 * and of strangers in real feeds; but what is crossed has less and the headline
 * more than there, and OWN_BASE is what leaves no more strangers together than
 * the measure above does. They need no name in common, but more than one term.
 * Where one goes on with what was told the measure above holds: `on`.
 *
 * That is what two reports say of each other. How likely it is that two are of
 * one event hangs also on how many there are, for in a crowd some are alike by
 * chance, and most share what is talked of for weeks: a president, a war, a
 * product. `crowd` is the logarithm of how many reports there are. Long ones
 * lose CROWD for each nat of it above CROWD_FROM, and any two have at most
 *
 *	LIKE_WHOLE * sqrt(whole) + LIKE_FIGURES * sqrt(figures)
 *	+ LIKE_SAID * nats said - LIKE_RIVALS * rivals
 *	- LIKE_LENGTH * length - LIKE_CROWD * crowd + LIKE_BIAS
 *
 * by a regression over pairs of those feeds, of which those months apart cannot
 * be one event, and over the events that the rest was fitted on; two long ones
 * LIKE_LONG more. Two that something else picks out of the crowd, a source that
 * tells one after the other, one headline, one text, are not held to that:
 * `alone`. Of a brief report and a long one, which neither of the others was
 * fitted for, that is all where no capitals tell of names, or one is but a
 * headline. Else, of one language, they have by chance what the long one tells
 * beside, and what counts is what both put first:
 *
 *	odds = MIXED_SHARED * evidence, in rarest terms
 *	       + MIXED_WHOLE * sqrt(whole) + MIXED_FIGURES * sqrt(figures)
 *	       + MIXED_CROSSED * crossed - MIXED_ACTS * acts
 *	       - MIXED_NEWS * news - MIXED_EXACT * exact
 *	       - MIXED_LENGTH * length - MIXED_CROWD * crowd + MIXED_BASE
 *
 * by a regression over 9,000 such pairs in ten languages, of which each set in
 * turn was left out and foretold; a third are strangers of those feeds, and a
 * third of old events of which each has another of its kind beside it. But
 * MIXED_BASE is what leaves as few strangers together as the measure above; and
 * where each headline has names of its own that the other report has not, they
 * are no likelier than by that.
 *
 * And in a crowd what two have in common may be its topic, a tournament, a
 * president, a product, of which each tells something else. So from any two
 * TOPIC is taken off for each of the rare terms that are lacking to
 * TOPIC_WORTH, times the smaller of both shares of the headlines' words, by
 * what they say, that the other report nowhere has, beyond TOPIC_OWN. Up to
 * CROWD_FROM there is no crowd, and one name may be enough. By 200 pairs of
 * those feeds, of which hardly one is of one event that shares what is worth
 * less than two such terms, and 200 of the week.
 *
 * From all of them rivals are taken off: the smaller of both shares of the
 * headlines' weight that is in names, of brief ones also days, which the one
 * report tells again and the other nowhere has; most from brief ones, where all
 * else is alike in a few lines when it happens elsewhere, and more where there
 * are no capitals, which tell of other names beside those of the headline.
 *
 * Of two that are told each in words of its own, one of them at length at most,
 * and take up one another by name (across.h), ACROSS is added, unless each
 * headline has names of its own.
 *
 * And from brief ones other acts: one minister does two things on one day, and
 * the name, the office and the town are all that both reports have. So the
 * smaller of both shares of the headlines' weight, in whatever words, that the
 * one report tells again and the other nowhere has, counts too, beyond what was
 * taken off for names and days: most where little is shared but names, for one
 * act in other words has some in common; what both headlines say ("... proposes
 * new rules on ...") is no such word, for that is how its actor is told of. It
 * does not count where both tell one figure, which is of one act, nor where the
 * text's beginning stands for a headline, for all of that is told again; and
 * without capitals, where what words are of their own is taken off as rivals,
 * it counts where it is more than a small part.
 *
 * A headline without a text is all that its report tells, so that all of it
 * counts as told again.
 *
 * Reports whose shared terms say no more than SAID_MIN beyond what any report
 * does, or than chance has in a long one, as short ones do by "the White House"
 * alone, or by 100, 200 and 300, are not alike at all, nor are those that both
 * have names and share none. Under one headline only what both texts tell says
 * that, where there are any; and nor are brief ones under one that names
 *nobody, of which each tells days or months and none that the other does:
 *"Unemployment falls", in May and in June. Where it cannot be told what is a
 *name their figures must differ, too.
 *
 * What calls itself a comment or an analysis (text/genre.h) has all that an
 * event is known by and reports none: it is not likely to be of one. `alone` is
 * what it says: two of one headline or text may be the same comment.
 *
 * Brief ones in two languages are alike only where they share so much that no
 * other reports would (clash.h).
 *
 * And of those that are likely, two whose headlines say the same of another
 * (contrast.h) are apart, unless they are no briefs, are told in other words
 * and nearly all that both name is the same (clash.h): what differs in a
 * headline weighs as much as the rest leaves open, and one wording with another
 * name in it is a form. That takes reports of which all is known; of longer
 * ones, of which TERMS_MAX terms are kept, it is not said.
 */
#ifndef GZ_GROUP_VECTOR_H
#define GZ_GROUP_VECTOR_H

#include <stdint.h>

#include "group/contrast.h"
#include "group/terms.h"

/* The odds of two that share nothing. */
#define ODDS_NONE (-13.9)

struct vector_term {
	uint32_t id;
	uint16_t weight;  /* of VECTOR_ONE */
	uint8_t says;	  /* of NAT a nat; 0: two words, or a day */
	uint8_t kind : 3; /* enum term_kind */
	bool leads : 1;	  /* one of the weightiest: it is looked up by */
	bool counted : 1; /* for pool.c */
	bool titled : 1, told : 1, dated : 1; /* as in terms.h */
};
#define VECTOR_ONE 65535.0
#define NAT	   16.0

/* Squares of what of a headline the text tells again. */
struct told {
	uint64_t names, dated; /* dated: names and days */
	uint64_t all;	       /* and words */
};

struct vector {
	uint32_t n;
	uint32_t names;
	uint32_t text_terms; /* words and names of the text alone */
	uint32_t heads_say;  /* by words and names of the headline, of NAT */
	struct told told;
	uint64_t numbers; /* squares of their weights */
	bool days;	  /* it names some, or months */
	bool bare;	  /* a headline without a text */
	float length;	  /* logarithm of its terms */
	float rarest;	  /* what a term says that no other has, nats */
	float words, figures, named; /* lengths of these parts */
	float titled; /* part of the headline's words and names */
	struct heading heading;
	struct vector_term t[]; /* by id */
};

struct likeness {
	double whole, words, figures; /* cosines */
	double odds;
	double on;    /* the same where the one goes on with the other */
	double alone; /* of two that something picks out of the crowd */
	double rivals, clash; /* what they took off, and */
	double acts;	      /* what other acts did */
	double said;	      /* by the shared terms, nats */
	bool brief;	      /* both are */
	bool worded; /* the odds are of names and words told in words of its
		      * own by each, one at least of them brief */
	bool apart;  /* by their headlines: then odds is ODDS_NONE */
	/* each headline has names that its own text tells again and the other
	 * report nowhere has, by more than a small part of its weight */
	bool other_names;
};

/* From terms, weightiest first, at most TERMS_MAX, and the headline. Returns
 * new (free with free()). */
struct vector *vector_new(
    const term_list *terms, const struct heading *heading);

struct likeness vector_likeness(const struct vector *x, const struct vector *y);

/* Which of two reports tell little: of two that do it is weighed what it
 * says. */
enum lengths { BOTH_BRIEF, ONE_BRIEF, BOTH_LONG };
enum lengths vector_lengths(const struct vector *x, const struct vector *y);

/* The same for one that is compared with many: where its terms are, found by
 * their ids. Good as long as the vector; one slot in five is in use at most,
 * and no chain of them is longer than TERMS_MAX. */
#define VECTOR_SLOTS 1024
struct vector_index {
	const struct vector *of;
	uint8_t slots[VECTOR_SLOTS]; /* places + 1 */
};
void vector_index(struct vector_index *x, const struct vector *v);
struct likeness vector_compare(
    const struct vector_index *x, const struct vector *y);

/* Whether its text says something that can be compared, beside what the
 * headline does. */
bool vector_has_text(const struct vector *v);

/* Whether each headline says what its own text tells again and the other report
 * nowhere has, by more than a small part of its weight, or each of two brief
 * texts, of which `shared` is in both, tells a name or a figure that the other
 * nowhere has (clash.h). A reprint has all
 * that it tells of from its original; so what two such texts have in common is
 * what a publisher puts under all, or the form of a brief. */
bool vector_other_news(
    const struct vector *x, const struct vector *y, double shared);

/* The share of a headline that its own text tells, or the other report. */
double vector_truth(const struct vector *v, const struct vector *other);

/* Whether its text tells again something of its headline, and all names and
 * figures of that which the other report has not. */
bool vector_tells_heading(const struct vector *v, const struct vector *other);

/* The id under which a term stands in vectors. */
static inline uint32_t vector_id(const struct term *t)
{
	return term_short(t->id);
}

/* The vector's term of an id, or NULL. */
const struct vector_term *vector_find(const struct vector *v, uint32_t id);

/* Whether the vector has the term. */
bool vector_has(const struct vector *v, uint32_t id);

/* The share of the vector's weight that stands in one of the others, 0 to 1:
 * what they have told already. */
double vector_told(
    const struct vector *v, const struct vector *const *others, size_t n);

/* The share of its headline's weight that its own text tells again and none of
 * the others has; 1 where that is a number. A headline that was made anew for
 * an old text has nothing of the kind. */
double vector_headline_news(
    const struct vector *v, const struct vector *const *others, size_t n);

#endif
