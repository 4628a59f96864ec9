/* SPDX-License-Identifier: MIT */
/* gazetted: whether a report tells but again what others told. */
#include "group/retold.h"

#include "base/utf8.h"
#include "group/fresh.h"
#include "group/novel.h"
#include "text/words.h"

#define BRIEF	     12 /* words: of so few or fewer, one that is new counts */
#define RETOLD	     0.55 /* of either of two reports, in the other's words */
#define KEPT	     0.66 /* of the figures and names of the older one */
#define NAMED	     4	  /* halves of these that it keeps at least */
#define EXCESS	     0.25 /* of its words: more that it has beyond the other's */
#define EXCESS_TWO   0.3  /* where two figures were told */
#define EXCESS_ONE   0.2  /* where one was */
#define ADDED	     2 /* words of a headline that stand for none of the other's */
#define SPREAD	     2 /* words of the text for a word of the headline, all new */
#define COUNTED	     2	  /* figures that are enough to know what is told */
#define COUNTED_OWN  2	  /* halves of a name, which may be another for it */
#define REWRITTEN    6	  /* words that it has for the other's, at least */
#define REWRITTEN_OF 0.75 /* of it the others have at most */
#define COUNTED_OF   0.6  /* of those of the older report */
#define GATHER_OWN   3	  /* words, beside what several told, of its own */
#define PAIR_WORD    0.5  /* of a word, in a script without spaces */
#define ABOVE	     1.6  /* times as much of what is above is new as below */
#define ABOVE_MORE   0.08 /* and more of it by as much */
#define ABOVE_HEAD   0.3  /* of the headline */
#define ABOVE_WORDS  3	  /* that are new, and that stand below, at least */
#define BELOW	     0.6  /* of the older report, which it tells again */
#define ABOVE_OWN    2	  /* halves of a name, which may be another for one */
#define OTHER_HEAD   0.67 /* of a headline is in other words, at most */
#define GATHER_ONE   0.8  /* of what all told: who has it from one alone */
#define HALF	     0.5 /* of a headline, and of a text where that lacks all */

/* Of a report, what the others have in any form. */
struct share {
	double all, has; /* weights */
	int terms, lacks;
	int exact, kept; /* halves of figures and names */
	int said, gone;	 /* words of the headline: new ones that its text tells
			  * again, and all that the others have in no form */
};

/* Its halves (novel.h), but for what may be a name. */
static int exact_of(const struct prepared *art, const struct term *t)
{
	bool name = t->kind == TERM_NAME;
	return art->heading.caseless && name ? 0 : novel_counts(art, t);
}

static struct share share_of(const struct prepared *art, const struct known *k)
{
	struct share s = {0};
	vec_each (&art->terms, t) {
		if (!novel_says(art, t))
			continue;
		double is = novel_known(art, t, k) ? 0 : novel_left(art, t, k);
		int halves = exact_of(art, t);
		s.all += t->weight;
		s.has += (1 - is) * t->weight;
		s.terms++;
		s.lacks += is > 0;
		s.exact += halves;
		s.kept += is > 0 ? 0 : halves;
		if (!t->titled || is < 1)
			continue;
		s.said += novel_again(art, t, k);
		s.gone += !novel_bent(t->word, k);
	}
	return s;
}

static bool is_most(const struct share *s)
{
	return s->has >= RETOLD * s->all;
}

/* Of its words so many are its own beyond those that may stand for what it
 * lacks of the other's. */
static bool tells_more(
    const struct share *now, const struct share *was, double part)
{
	return now->lacks - was->lacks > part * now->terms;
}

bool retold_words(const struct prepared *art, const struct vector *v,
    const struct known *k, bool by_name)
{
	struct share now = share_of(art, k);
	if (now.terms <= BRIEF || !is_most(&now) || now.exact - now.kept > 1 ||
	    (now.said && SPREAD * now.said >= now.lacks))
		return false;
	struct amounts amounts = {.a = k->amounts->a};
	struct known back = {&v, &art, 1, &amounts};
	for (size_t i = 0; i < k->n; i++) {
		struct share was = share_of(k->read[i], &back);
		if (is_most(&was) && was.kept >= KEPT * was.exact &&
		    (!by_name || was.kept >= NAMED) &&
		    !tells_more(&now, &was, EXCESS) &&
		    now.said - was.gone < ADDED)
			return true;
	}
	return false;
}

/* The figures of a report, days among them, and those that the others have. */
struct figures {
	int all, has;
};

static struct figures figures_of(
    const struct prepared *art, const struct known *k)
{
	struct figures f = {0};
	vec_each (&art->terms, t) {
		if (t->kind != TERM_NUMBER)
			continue;
		f.all++;
		f.has += novel_known(art, t, k);
	}
	return f;
}

static bool quotes(const struct prepared *art)
{
	static const char marks[] = "\"\u201c\u201e\u00ab\u300c";
	for (size_t i = 0, n; i < art->text.n; i += n) {
		uint32_t c;
		n = utf8_next(art->text, i, &c);
		if (utf8_among(marks, c))
			return true;
	}
	return false;
}

/* It quotes somebody, and none of the others does. */
static bool first_to_quote(const struct prepared *art, const struct known *k)
{
	if (!quotes(art))
		return false;
	for (size_t i = 0; i < k->n; i++)
		if (quotes(k->read[i]))
			return false;
	return true;
}

bool retold_figures(
    const struct prepared *art, const struct vector *v, const struct known *k)
{
	struct figures now = figures_of(art, k);
	if (now.has < COUNTED || now.has < now.all)
		return false;
	struct share s = share_of(art, k);
	if (s.exact - s.kept > COUNTED_OWN || s.lacks < REWRITTEN ||
	    s.has > REWRITTEN_OF * s.all)
		return false;
	if (first_to_quote(art, k))
		return false;
	struct amounts amounts = {.a = k->amounts->a};
	struct known back = {&v, &art, 1, &amounts};
	for (size_t i = 0; i < k->n; i++) {
		struct figures f = figures_of(k->read[i], &back);
		if (f.has < COUNTED || f.has < COUNTED_OF * f.all)
			continue;
		struct share was = share_of(k->read[i], &back);
		if (!tells_more(&s, &was, EXCESS_TWO))
			return true;
	}
	return false;
}

/* ---- above and below ---- */

/* Of a part of a report: its words, and what of them none of the others has. */
struct extent {
	double all, news;
};

struct layout {
	struct extent head, first, rest; /* the text's first sentence, and on */
	int lacks;
	int exact; /* halves of new figures and names in the former two */
	bool said; /* a word of the headline that is new, by the text, too */
};

static double news_of(const struct extent *e)
{
	return e->all > 0 ? e->news / e->all : 0;
}

/* Behind the text's first sentence. */
static const char *first_end(struct str text)
{
	struct words w = words_of(text);
	struct word word;
	while (words_next(&w, &word))
		if (word.sentence > 0)
			return word.raw.p;
	return text.p + text.n;
}

static struct layout layout_of(
    const struct prepared *art, const struct known *k)
{
	const char *end = first_end(art->text);
	struct layout l = {0};
	vec_each (&art->terms, t) {
		if (!novel_says(art, t))
			continue;
		struct extent *e = t->titled	     ? &l.head
				   : t->word.p < end ? &l.first
						     : &l.rest;
		double n = t->pair ? PAIR_WORD : 1;
		double is = novel_known(art, t, k) ? 0 : novel_left(art, t, k);
		e->all += n;
		e->news += is * n;
		l.lacks += is > 0;
		l.exact += is > 0 && e != &l.rest ? exact_of(art, t) : 0;
		l.said |= t->titled && is >= 1 && novel_again(art, t, k);
	}
	return l;
}

bool retold_below(
    const struct prepared *art, const struct vector *v, const struct known *k)
{
	struct layout l = layout_of(art, k);
	double above = (news_of(&l.head) + news_of(&l.first)) / 2;
	if (!l.said || l.lacks < ABOVE_WORDS || l.rest.all < ABOVE_WORDS ||
	    news_of(&l.head) < ABOVE_HEAD || above < ABOVE * news_of(&l.rest) ||
	    above < ABOVE_MORE + news_of(&l.rest))
		return false;
	struct amounts amounts = {.a = k->amounts->a};
	struct known back = {&v, &art, 1, &amounts};
	for (size_t i = 0; i < k->n; i++) {
		struct share was = share_of(k->read[i], &back);
		if (was.has >= BELOW * was.all)
			return true;
	}
	return false;
}

/* ---- the same facts ---- */

/* Figures of a report, and days, and those of them that the others have. */
struct marks {
	int figures, kept, days, same;
};

static struct marks marks_of(const struct prepared *art, const struct known *k)
{
	struct marks m = {0};
	vec_each (&art->terms, t) {
		bool day = t->dated && !novel_pair(t);
		bool figure = novel_says(art, t) && novel_figure(art, t);
		bool has = (day || figure) && novel_known(art, t, k);
		m.days += day;
		m.same += day && has;
		m.figures += figure;
		m.kept += figure && has;
	}
	return m;
}

/* It tells half of the report, and of its figures all, or all but one. */
static bool has_facts(const struct prepared *told, const struct known *back,
    const struct share *now)
{
	struct marks m = marks_of(told, back);
	if (!m.kept || m.figures - m.kept > (m.kept > 1))
		return false;
	struct share was = share_of(told, back);
	return was.has >= HALF * was.all && !tells_more(now, &was, EXCESS_ONE);
}

bool retold_facts(
    const struct prepared *art, const struct vector *v, const struct known *k)
{
	struct marks now = marks_of(art, k);
	if (now.kept < now.figures || now.same < now.days ||
	    fresh_head(art, k) >= FRESH_ONE || first_to_quote(art, k))
		return false;
	struct layout l = layout_of(art, k);
	if (l.exact > ABOVE_OWN || news_of(&l.head) > OTHER_HEAD)
		return false;
	struct share s = share_of(art, k);
	if (s.terms <= BRIEF)
		return false;
	struct amounts amounts = {.a = k->amounts->a};
	struct known back = {&v, &art, 1, &amounts};
	for (size_t i = 0; i < k->n; i++) {
		if (has_facts(k->read[i], &back, &s))
			return !retold_gathers(art, k);
	}
	return false;
}

/* ---- several ---- */

bool retold_gathers(const struct prepared *art, const struct known *k)
{
	struct share all = share_of(art, k);
	if (k->n < 2 || all.lacks < GATHER_OWN)
		return false;
	for (size_t i = 0; i < k->n; i++) {
		struct amounts amounts = {.a = k->amounts->a};
		struct known one = {k->vectors + i, k->read + i, 1, &amounts};
		struct share s = share_of(art, &one);
		if (s.has >= HALF * s.all || s.has >= GATHER_ONE * all.has)
			return false;
	}
	return true;
}

bool retold_aside(const struct prepared *art, const struct known *k)
{
	struct share s = share_of(art, k);
	double head = 0, has = 0;
	vec_each (&art->terms, t) {
		if (!t->titled || !novel_says(art, t))
			continue;
		head += t->weight;
		if (novel_known(art, t, k) || novel_left(art, t, k) < 1)
			has += t->weight;
	}
	return head > 0 && has < HALF * head &&
	       s.has < HALF * s.all * (1 - has / head);
}
