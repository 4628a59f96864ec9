/* SPDX-License-Identifier: MIT */
/* gazetted: what one report says twice. */
#include "summary/twice.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "prose/asking.h"
#include "prose/facts.h"
#include "prose/walk.h"
#include "summary/choice.h"
#include "summary/chooser.h"
#include "summary/turn.h"
#include "text/listed.h"
#include "text/moods.h"
#include "text/words.h"

#define TIMES	   2
#define LINES	   2   /* below the first that is told a text begins */
#define APART	   3   /* one of so many words is shared, */
#define RETOLD	   0.6 /* or of its facts' weight, */
#define ANEW	   2   /* so much of them are not the headline's, */
#define OWN	   4   /* and so much is nowhere else */
#define ON	   0.3 /* likewise, of what that goes on with, */
#define ON_MIN	   3
#define QUOTED	   0.4 /* of the lighter one's weight, */
#define QUOTED_MIN 4   /* so much of which is not the headline's */

static const struct facts *facts_of(struct chooser *c, struct piece *p)
{
	if (!p->facts.all.n)
		facts_add(
		    c->a, &p->facts, p->u->text, c->docs[p->u->doc].language);
	return &p->facts;
}

/* Too few of their words are the same, or only the headline's, as far as that
 * is known of all: they are not worth reading. */
static bool apart(const struct piece *x, const struct piece *y)
{
	size_t less = x->terms.n < y->terms.n ? x->terms.n : y->terms.n;
	size_t shared = 0, anew = 0;
	vec_each (&x->terms, t)
		for (size_t i = 0; i < y->terms.n; i++)
			if (*t == y->terms.v[i]) {
				shared++;
				anew += !(*t)->title;
			}
	return !anew || shared * APART < less;
}

/* What two sentences have of each other. */
struct pair {
	int shared, anew; /* weight; of that not the headline's */
	int own;	  /* of the first alone, nor is that; */
	bool figure;	  /* there is a number in it; */
	bool word;	  /* they share one that is no name */
};

static struct pair compare(
    const struct facts *x, const struct facts *y, const struct facts *headline)
{
	struct pair p = {0};
	vec_each (&x->all, f) {
		bool titled = facts_has(headline, f);
		if (facts_has(y, f)) {
			p.shared += f->weight;
			p.anew += titled ? 0 : f->weight;
			p.word |= f->weight == 1;
		} else if (!titled) {
			p.own += f->weight;
			p.figure |= f->exact && ch_digit(f->word.p[0]);
		}
	}
	return p;
}

/* The text says all that the line above it does. Half of the pairs that stand
 * for words in some scripts are none: so too little is known of those. */
static bool in_full(
    const struct pair *p, const struct facts *line, const struct facts *text)
{
	return !line->pairs && text->weight > line->weight && p->own <= OWN &&
	       !p->figure && p->word && p->anew >= ANEW &&
	       p->shared >= RETOLD * line->weight;
}

/* A share of the lighter one is in the other. */
static bool alike(const struct pair *p, const struct facts *x,
    const struct facts *y, double share, int anew)
{
	int less = x->weight < y->weight ? x->weight : y->weight;
	return p->anew >= anew && p->shared >= share * less;
}

/* It begins with a quotation. */
static bool quoted(struct str sentence)
{
	uint32_t mark = 0;
	utf8_next(sentence, 0, &mark);
	return utf8_among("\"“„”«»‘'「『", mark);
}

/* Which is that. */
static struct str quotation(struct str sentence)
{
	uint32_t mark;
	size_t end = utf8_next(sentence, 0, &mark);
	if (!quoted(sentence))
		return S("");
	while (end < sentence.n && walk_quoted(sentence, end))
		end++;
	return str_sub(sentence, 0, end);
}

/* A text's quotation has what the line above said, or quoted of it. */
static bool quotes(struct chooser *c, struct piece *line, struct piece *text,
    const struct pair *p)
{
	struct str words = quotation(line->u->text);
	struct facts f = {0};
	if (!quoted(text->u->text))
		return false;
	if (!words.n)
		return alike(p, facts_of(c, line), facts_of(c, text), QUOTED,
		    QUOTED_MIN);
	facts_add(c->a, &f, words, c->docs[0].language);
	return f.weight >= QUOTED_MIN && facts_retold(&f, facts_of(c, text));
}

/* The line says what became of a thing, and the text does not. */
static bool outcome_lost(struct str language, struct str line, struct str text)
{
	unsigned of = moods_in(line, language, false);
	return (turn_outcomes(of) | (of & MOOD_WON)) &
	       ~moods_in(text, language, false);
}

/* It is no quotation, nobody's own words, nor says so of another thing: "they
 * also". */
static bool reports(struct str language, struct str text)
{
	static const char also[] =
	    " also too auch ebenfalls aussi également también anche pure "
	    "também ook eveneens också även også również też также тоже также "
	    "також ayrıca juga ";
	struct words w = words_of(text);
	struct word word;
	while (words_next(&w, &word))
		if (word_listed(also, word.folded))
			return false;
	return !walk_quoted(text, text.n / 2) &&
	       !asking_oneself(language, text);
}

/* Which of the two is left out, or NULL. A text that says the first sentence of
 * the line again goes on with the others. */
static struct piece *twice(struct chooser *c, struct piece *line,
    struct piece *text, struct facts *headline, bool on)
{
	struct str language = c->docs[0].language;
	bool both = quoted(line->u->text) && quoted(text->u->text);
	if (!on && !both && apart(line, text))
		return NULL;
	const struct facts *x = facts_of(c, line), *y = facts_of(c, text);
	if (!on && !both && facts_shared(x, y) < QUOTED &&
	    facts_shared(y, x) < QUOTED)
		return NULL;
	if (!headline->all.n)
		facts_add(c->a, headline, c->docs[0].title, language);
	struct pair p = compare(x, y, headline);
	if (on)
		return alike(&p, x, y, ON, ON_MIN) &&
			       !compare(y, x, headline).figure
			   ? text
			   : NULL;
	if (!text->u->depends && in_full(&p, x, y) &&
	    reports(language, text->u->text) &&
	    !outcome_lost(language, line->u->text, text->u->text))
		return line;
	return quotes(c, line, text, &p) ? text : NULL;
}

/* Makes the choice without the one, and with the other, which may stand in its
 * place. */
static bool without(struct chooser *c, const struct summary_opts *o,
    struct piece *drop, struct piece *keep)
{
	bool *was = arena_calloc(c->a, c->n, sizeof(*was));
	for (size_t i = 0; i < c->n; i++)
		was[i] = c->pieces[i].taken;
	bool heir = keep > drop && !keep->before;
	drop->said = true;
	drop->later = heir ? keep : drop->later;
	keep->heir |= heir;
	if (choice_with(c, o, keep))
		return true;
	drop->said = false;
	if (heir) {
		drop->later = NULL;
		keep->heir = false;
	}
	choice_restore(c, was);
	return false;
}

/* It is told, or another in its place. */
static bool stands(const struct piece *p)
{
	return p->taken || (p->said && p->later);
}

/* Of the line that is told first, and of the text below it. */
static bool drop_one(
    struct chooser *c, const struct summary_opts *o, struct facts *headline)
{
	size_t first = 0, lines = 0, end;
	while (first < c->n && !stands(&c->pieces[first]))
		first++;
	for (end = first + 1; end < c->n; end++)
		if (!chooser_one_line(c->pieces[end - 1].u, c->pieces[end].u))
			break;
	bool on = first < c->n && c->pieces[first].later;
	for (size_t i = end; i < c->n; i++) {
		struct piece *y = &c->pieces[i];
		lines += !chooser_one_line(y[-1].u, y->u);
		if (lines > LINES)
			break;
		for (size_t k = first + on; k < (on ? end : first + 1); k++) {
			struct piece *x = &c->pieces[k], *drop = NULL;
			if (x->taken && y->taken && !y->heir)
				drop = twice(c, x, y, headline, on);
			if (drop)
				return without(c, o, drop, drop == x ? y : x);
		}
	}
	return false;
}

void twice_drop(struct chooser *c, const struct summary_opts *o)
{
	struct facts headline = {0};
	for (int i = 0; i < TIMES && drop_one(c, o, &headline); i++)
		;
}
