/* SPDX-License-Identifier: MIT */
/* gazetted: what a headline promises. */
#include "summary/gist.h"

#include "base/arena.h"
#include "prose/asking.h"
#include "summary/choice.h"
#include "summary/chooser.h"
#include "summary/terms.h"
#include "text/closed.h"
#include "text/width.h"
#include "text/words.h"

#define TOLD_ENOUGH  0.5  /* of the headline's words */
#define FURTHER	     3	  /* one in so many is not, of a further section */
#define LEAST	     2	  /* of them must be new, */
#define LEAST_SHARE  0.25 /* and as many of all; */
#define LEAST_ALONE  3	  /* where nothing is left of what was told */
#define TOPIC	     3	  /* sentences have what a text is about */
#define DULL	     0.35 /* of what is central: by the way, with a word or two */
#define TOP_MAX	     60	  /* sentences, and */
#define TOP_SHARE    0.67 /* of a text: what is below is a detail */
#define SENTENCES    2	  /* of one quotation, at most */
#define OVER_SHARE   0.5  /* of a sentence are the headline's words, */
#define OVER_PRODUCT 0.34 /* or times theirs in it: said over again */
#define FAR_BEHIND   2	  /* sentences, of its paragraph, are no room's */
#define TAIL_CHARS   7
#define LONG_CHARS   10 /* of a word that may be made of two */
#define TRIES	     8
#define WORDS_MAX    40 /* of a headline */

/* A word of a headline that the text has. */
struct named {
	struct term *t;
	struct str tail; /* "erhöhung" of "Mieterhöhung", or empty */
	bool told, was_told;
};

struct headline {
	VEC(struct named) all;
	struct term *last;
	size_t told;
};

/* Two words that the text has together alone are one name. */
static bool one_name(const struct term *x, const struct term *y)
{
	return x && x->units > 1 && x->units == y->units &&
	       x->count == y->count && x->last == y->last;
}

static struct str tail_of(struct str word)
{
	size_t at = word.n;
	if (text_clusters(word) < LONG_CHARS)
		return S("");
	for (size_t n = 0; at > 0 && n < TAIL_CHARS;)
		n += ((unsigned char)word.p[--at] & 0xc0) != 0x80;
	return str_sub(word, at, word.n);
}

static void name(
    struct chooser *c, void *ctx, struct term *t, const struct word *word)
{
	struct headline *h = ctx;
	struct term *last = h->last;
	h->last = t;
	if (h->all.n == WORDS_MAX || !t->units ||
	    closed_word(word->folded, c->docs[0].language) ||
	    (word->joined && one_name(last, t)))
		return;
	vec_each (&h->all, other)
		if (other->t == t)
			return;
	*vec_push(c->a, &h->all) = (struct named){.t = t,
	    .tail = word->pair ? S("") : str_dup(c->a, tail_of(word->folded))};
}

/* One of its words, or a form of that where it is short: "song", "songs". */
static bool has(const struct piece *p, const struct named *w)
{
	vec_each (&p->terms, t)
		if (*t == w->t || str_starts((*t)->key, w->t->key) ||
		    str_starts(w->t->key, (*t)->key))
			return true;
	return false;
}

/* Which of them are in what is taken, if only as a part of another. */
static void look(struct chooser *c, struct headline *h)
{
	h->told = 0;
	vec_each (&h->all, w) {
		w->was_told = w->told;
		w->told = false;
		for (size_t i = 0; i < c->n && !w->told; i++) {
			const struct piece *p = &c->pieces[i];
			w->told =
			    p->taken &&
			    (has(p, w) || (w->tail.n && str_ifind(p->u->text,
							    w->tail) >= 0));
		}
		h->told += w->told;
	}
}

/* How many that were not told it has, with what is before it in its paragraph;
 * 0 where those are few and the text is about none of them. */
static size_t adds(const struct headline *h, const struct piece *p)
{
	size_t n = 0;
	bool topic = false;
	vec_each (&h->all, w) {
		bool in = false;
		for (const struct piece *q = p; q && !q->taken; q = q->before)
			in = in || (!w->told && has(q, w));
		n += in;
		topic |= in && w->t->units >= TOPIC;
	}
	return topic || n > LEAST ? n : 0;
}

/* It is news, and not the headline over again. */
static bool says(
    const struct chooser *c, const struct headline *h, const struct piece *p)
{
	size_t own = 0, shared = 0;
	if (p->taken || !p->u->tells || p->stray || p->far || p->u->page ||
	    p->u->sentences > SENTENCES || asking(p->u->text) ||
	    asking_appeal(c->docs[0].language, p->u->text))
		return false;
	vec_each (&p->terms, t)
		own += (*t)->title;
	vec_each (&h->all, w)
		shared += has(p, w);
	return (double)own < OVER_SHARE * (double)p->terms.n &&
	       (double)(own * shared) <
		   OVER_PRODUCT * (double)(p->terms.n * h->all.n);
}

/* What each of the pieces that may be taken in place of others adds, at least
 * `least`; the most of them. */
static size_t weigh(const struct chooser *c, const struct headline *h,
    size_t least, size_t *out)
{
	size_t most = 0;
	for (size_t i = 0;
	     i < c->n && i <= TOP_MAX && (double)i <= TOP_SHARE * (double)c->n;
	     i++) {
		const struct piece *p = &c->pieces[i];
		size_t n = says(c, h, p) ? adds(h, p) : 0;
		if (p->section > c->reach && h->told * FURTHER >= h->all.n)
			continue;
		if (n < least || (n <= LEAST && p->central < DULL))
			continue;
		out[i] = n;
		most = n > most ? n : most;
	}
	return most;
}

/* What is taken now, and has so many more of them, may stand for one sentence
 * that was all: for what a report begins with only if it has the most of them,
 * or its headline names but a detail. */
static bool instead(
    const struct headline *h, const struct piece *was, size_t more)
{
	return more >= LEAST_ALONE &&
	       (was->u->place ||
		   (double)h->told > TOLD_ENOUGH * (double)h->all.n);
}

/* What is taken now has more than what was; it begins alike, or stands for it,
 * and nothing of the headline was lost. */
static bool better(
    struct chooser *c, struct headline *h, const bool *was, size_t least)
{
	size_t told = h->told, first = 0, n = 0;
	bool lost = false;
	look(c, h);
	vec_each (&h->all, w)
		lost |= w->was_told && !w->told;
	for (size_t i = c->n; i-- > 0;)
		if (was[i]) {
			first = i;
			n++;
		}
	if (!lost && h->told >= told + least &&
	    (c->pieces[first].taken ||
		(n == 1 && instead(h, &c->pieces[first], h->told - told))))
		return true;
	vec_each (&h->all, w)
		w->told = w->was_told;
	h->told = told;
	return false;
}

/* "Luckily, it is not so": it goes on from what is before it. */
static bool connects(struct str sentence)
{
	struct words w = words_of(sentence);
	struct word word;
	size_t end = 0;
	if (words_next(&w, &word))
		end = (size_t)(word.raw.p - sentence.p) + word.raw.n;
	return end < sentence.n && sentence.p[end] == ',';
}

/* The same of one that has most of them, and there is no room for what is
 * before it in its paragraph: it names somebody, and leans on nothing. */
static bool alone(struct chooser *c, const struct summary_opts *o,
    struct headline *h, const bool *was, struct piece *p)
{
	struct piece *before = p->before;
	size_t n = 0;
	for (const struct piece *q = before; q; q = q->before)
		n++;
	if (n < FAR_BEHIND || p->u->depends || !p->u->names ||
	    connects(p->u->text))
		return false;
	p->before = NULL;
	if (adds(h, p) > LEAST && choice_with(c, o, p) &&
	    better(c, h, was, LEAST))
		return true;
	p->before = before;
	return false;
}

void gist_cover(struct chooser *c, const struct summary_opts *o)
{
	struct headline h = {0};
	size_t least = LEAST, most, best = 0, tries = 0;
	terms_each(c, c->docs[0].title, name, &h);
	look(c, &h);
	if (!c->told_any || h.all.n < LEAST ||
	    (double)h.told > TOLD_ENOUGH * (double)h.all.n)
		return;
	while ((double)least < LEAST_SHARE * (double)h.all.n)
		least++;
	size_t *more = arena_calloc(c->a, c->n + 1, sizeof(*more));
	bool *was = arena_calloc(c->a, c->n + 1, sizeof(*was));
	for (size_t i = 0; i < c->n; i++)
		was[i] = c->pieces[i].taken;
	most = weigh(c, &h, least, more);
	if (most < least)
		return;
	for (size_t n = most; n >= least; n--)
		for (size_t i = 0; i < c->n && tries < TRIES; i++) {
			if (more[i] != n)
				continue;
			tries++;
			if (choice_with(c, o, &c->pieces[i]) &&
			    better(c, &h, was, least))
				return;
		}
	choice_restore(c, was);
	while (more[best] != most)
		best++;
	if (!alone(c, o, &h, was, &c->pieces[best]))
		choice_restore(c, was);
}
