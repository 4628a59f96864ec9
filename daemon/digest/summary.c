/* SPDX-License-Identifier: MIT */
/* gazetted: a story in a few of its own sentences. */
/*
 * Sentences are taken one by one, each time the one with the most
 *
 *	score = position + CENTRALITY * centrality - REPEAT * repeated
 *
 *	position    1 / (1 + PLACE_DECAY * place in its text): news tell the
 *		    main thing first. Times OTHER_DOC where it is not the lead
 *	centrality  the weight of its terms by the root of its length, as a
 *		    share of the best's. A term that more than one sentence
 *		    has weighs log(1 + how often), in the title TITLE_BOOST
 *		    times as much; the others nothing
 *	repeated    the share of its terms that was told already, by weight,
 *		    words that stand once weighing log 2 here; more than
 *		    REPEAT_MAX keeps it out: no thing is said twice. Another
 *		    report says it in other words, so its sentences are out
 *		    that have the same facts (facts.h) as one told, or most
 *		    of theirs of all
 *
 * which is Edmundson's position, key and title methods (New Methods in
 * Automatic Extracting, JACM 16, 1969) under Carbonell and Goldstein's maximal
 * marginal relevance (SIGIR 1998). Deviations: terms are the first TERM_CHARS
 * letters of words of at least TERM_MIN, in place of stems and stop words of
 * each language, and pairs of letters in scripts without spaces.
 *
 * A unit that leans on the one before is taken only after that one, one that
 * goes on in a paragraph only after what is before it there (read by hand, one
 * in five of those behind such a gap leaned on it, of first sentences of
 * paragraphs behind one hardly one in twenty), and one
 * whose subject is a surname only where it is told whose (surname.h). What is
 * left of the room is not filled for its own sake: where the best do not fit,
 * one that does must have FIT_SHARE of their score. Where room is counted by
 * characters, what the lead begins with is taken first, if it fits and has
 * FIRST_SHARE of the best's. Where little may be told so, the beginning is told
 * as it stands, and what is far below in another voice fills no room
 *(outset.h).
 */
#include "digest/summary.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/utf8.h"
#include "digest/asking.h"
#include "digest/caps.h"
#include "digest/chooser.h"
#include "digest/counts.h"
#include "digest/known.h"
#include "digest/outset.h"
#include "digest/pointing.h"
#include "digest/surname.h"
#include "text/genre.h"
#include "text/language.h"
#include "text/moods.h"
#include "text/words.h"

#define CENTRALITY    0.75
#define REPEAT	      0.5
#define REPEAT_MAX    0.6
#define PLACE_DECAY   0.3
#define FIT_SHARE     0.6  /* of the best score, of what fits */
#define FIRST_SHARE   0.75 /* of that, of what comes first */
#define OTHER_DOC     0.7
#define TITLE_BOOST   1.5
#define TITLE_SAME    0.9 /* of the terms: the headline over again */
#define PARAGRAPH_MAX 7	  /* sentences: 19 in 20 lines of news have no more */
#define BRIEF_MAX     3	  /* told with what is behind them */
#define ALOUD_MANY    2	  /* sentences that speak for who wrote them */
#define BRIEF_WORDS   3	  /* of a sentence: "Photo AFP" is none */
#define TERM_MIN      4	  /* letters */
#define TERM_CHARS    6
#define TERMS_FEW     4 /* too few, of many words, to weigh what was told */

/* ---- terms ---- */

static struct term *term_of(struct chooser *c, const char *p, size_t n)
{
	struct str key = {p, n};
	struct term *t = map_get(c->terms, key);
	if (!t) {
		t = arena_new_of(c->a, struct term);
		map_put(c->terms, str_dup(c->a, key), t);
	}
	return t;
}

typedef void see_fn(struct chooser *c, void *ctx, struct term *t);

static void each_term(struct chooser *c, struct str s, see_fn *see, void *ctx)
{
	struct words w = words_of(s);
	struct word word;
	while (words_next(&w, &word)) {
		struct str key = word.folded;
		size_t letters = 0, cut = key.n;
		for (size_t i = 0; i < key.n && !word.pair; letters++) {
			uint32_t cp;
			if (letters == TERM_CHARS)
				cut = i;
			i += utf8_next(key, i, &cp);
		}
		if (word.pair || letters >= TERM_MIN)
			see(c, ctx, term_of(c, key.p, cut));
	}
}

static void in_title(struct chooser *c, void *ctx, struct term *t)
{
	(void)c;
	(void)ctx;
	t->title = true;
}

static void in_piece(struct chooser *c, void *ctx, struct term *t)
{
	struct piece *p = ctx;
	t->count++;
	if (t->last == p->u)
		return;
	t->last = p->u;
	t->units++;
	*vec_push(c->a, &p->terms) = t;
}

/* ---- weights ---- */

static void weigh_terms(struct chooser *c)
{
	for (size_t i = 0; i < map_len(c->terms); i++) {
		struct term *t = map_value(c->terms, i);
		if (t->units > 1)
			t->weight = log(1 + t->count);
		else
			t->weight = 0;
		if (t->title && t->units)
			t->weight =
			    (t->weight ? t->weight : log(2)) * TITLE_BOOST;
	}
}

/* All of its terms stand in the headline, and most of the headline's in it. */
static bool headline(const struct piece *p, size_t title_terms)
{
	size_t shared = 0;
	for (size_t i = 0; i < p->terms.n; i++)
		shared += p->terms.v[i]->title;
	return p->terms.n &&
	       (double)shared >= TITLE_SAME * (double)p->terms.n &&
	       (double)shared >= TITLE_SAME * (double)title_terms;
}

static void weigh(struct chooser *c)
{
	double best = 0;
	weigh_terms(c);
	for (size_t i = 0; i < c->n; i++) {
		struct piece *p = &c->pieces[i];
		vec_each (&p->terms, t) {
			p->weight += (*t)->weight;
			p->mass += fmax((*t)->weight, log(2));
		}
		p->central = p->weight / sqrt((double)p->u->words + 1);
		if (p->u->tells && p->central > best)
			best = p->central;
	}
	for (size_t i = 0; i < c->n && best > 0; i++)
		c->pieces[i].central /= best;
}

/* ---- choice ---- */

static bool figure(struct str text)
{
	for (size_t i = 0; i < text.n; i++)
		if (ch_digit(text.p[i]))
			return true;
	return false;
}

static double repeated(const struct piece *p)
{
	double told = 0;
	size_t n = 0;
	vec_each (&p->terms, t)
		if ((*t)->told) {
			told += fmax((*t)->weight, log(2));
			n++;
		}
	if (p->terms.n < TERMS_FEW && n < p->terms.n &&
	    (p->u->words >= 2 * TERMS_FEW || figure(p->u->text)))
		return 0; /* a language of short words, or a figure of one */
	return p->mass > 0 ? told / p->mass : 0;
}

/* What a unit leans on was taken: the one before, but for lines in which the
 * page speaks of itself. Where it leans on a person, all up to the one that
 * names somebody and leans on none: else "he" may be another. */
static bool rests(const struct chooser *c, size_t i)
{
	const struct piece *p = &c->pieces[i], *q = p;
	bool any = false;
	while (q > c->pieces && (--q)->u->doc == p->u->doc) {
		if (!q->taken && q->u->page && !chooser_one_line(q->u, p->u))
			continue;
		if (!q->taken)
			return false;
		any = true;
		if (!p->u->who || (q->u->names && !q->u->depends))
			break;
	}
	return any;
}

/* Another report said it, or most of it. */
static bool told_else(const struct piece *p)
{
	return p->said || (p->u->doc && repeated(p) > REPEAT_MAX);
}

/* How many stand between it and what was taken, each too short to tell anything
 * by itself, or a question that it may answer: they are told together. */
static size_t between(const struct piece *p)
{
	size_t n = 0;
	const struct piece *b = p->before;
	while (b && b->brief && !b->taken && !b->said && n < BRIEF_MAX) {
		b = b->before;
		n++;
	}
	return b && b->taken ? n : 0;
}

/* Room that it takes, with those. */
static size_t chars_of(struct piece *p)
{
	size_t chars = chooser_chars(p);
	struct piece *b = p->before;
	for (size_t n = between(p); n > 0; n--, b = b->before)
		chars += chooser_chars(b) + 1;
	return chars;
}

static size_t sentences_of(const struct piece *p)
{
	size_t sentences = p->u->sentences;
	const struct piece *b = p->before;
	for (size_t n = between(p); n > 0; n--, b = b->before)
		sentences += b->u->sentences;
	return sentences;
}

static bool may_stand(const struct chooser *c, size_t i)
{
	const struct piece *p = &c->pieces[i];
	if (p->taken || p->said || p->strange || !p->u->tells)
		return false;
	if (p->before && !p->before->taken && !between(p) &&
	    (!told_else(p->before) ||
		pointing_there(c->docs[p->u->doc].language, p->u->text)))
		return false; /* "eight lose their jobs there": where? */
	return !p->u->depends || rests(c, i);
}

static double score_of(const struct piece *p, double again)
{
	double place = 1 / (1 + PLACE_DECAY * (double)p->u->place);
	return place * (p->u->doc && !p->heir ? OTHER_DOC : 1) +
	       CENTRALITY * p->central - REPEAT * again;
}

/* It fills no room: what is between was not worth telling, and is no sentence,
 * or the text is at its end. */
static bool strays(const struct chooser *c, const struct piece *p)
{
	const struct piece *b = p;
	if (!p->stray || !c->told_any || (--b)->taken) /* never the first */
		return false;
	while (b > c->pieces && b->u->whole && !b->taken)
		b--;
	return p->far || (!b->taken && !b->u->whole);
}

/* The best that still fits, or NULL: nothing does, or nothing that is worth
 * telling beside what there is no room for. Below what strays, likewise. */
static struct piece *next_best(
    struct chooser *c, size_t sentences, size_t chars)
{
	struct piece *best = NULL;
	double most = 0, of_all = 0, of_strays = 0;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *p = &c->pieces[i];
		double again = may_stand(c, i) ? repeated(p) : 1;
		if (again > REPEAT_MAX &&
		    !(again < 1 &&
			(counts_more(c, p) || counts_other(c, p) ||
			    counts_moved_on(c, p) || counts_own_news(c, p))))
			continue;
		double score = score_of(p, again);
		if (strays(c, p))
			of_strays = fmax(of_strays, score);
		if (strays(c, p) || score < FIT_SHARE * of_strays)
			continue;
		of_all = fmax(of_all, score);
		if ((best && score <= most) || sentences_of(p) > sentences ||
		    chars_of(p) > chars)
			continue;
		best = p;
		most = score;
	}
	return most >= FIT_SHARE * of_all ? best : NULL;
}

static void take(struct chooser *c, struct piece *p)
{
	p->taken = true;
	c->told_any = true;
	c->told_known = false;
	vec_each (&p->terms, t)
		(*t)->told = true;
	for (size_t i = 0; i < c->n; i++)
		c->pieces[i].strange = false; /* it may have said who */
}

/* What the lead begins with, unless it says far less than the best. Where room
 * is counted by characters that might leave too little for it, and what stands
 * alone then is the end of a story: so it comes first. */
static struct piece *beginning(
    struct chooser *c, size_t sentences, size_t chars)
{
	struct piece *first = NULL, *best;
	for (size_t i = 0; i < c->n && !c->pieces[i].u->doc && !first; i++) {
		struct piece *p = &c->pieces[i];
		bool heir = p->later && !p->later->said;
		if (heir && p->later->u->place && p->later[-1].heir)
			first = p->later - 1;
		else if (heir)
			first = p->later;
		else if (may_stand(c, i))
			first = p;
	}
	best = next_best(c, sentences, chars);
	return first && best && first->u->sentences <= sentences &&
		       chooser_chars(first) <= chars &&
		       score_of(first, 0) >= FIRST_SHARE * score_of(best, 0)
		   ? first
		   : best;
}

static struct piece *before_by(struct piece *p, size_t n)
{
	while (n-- > 0)
		p = p->before;
	return p;
}

/* Who and what it is of was told, or is with it. */
static bool known_with(struct chooser *c, struct piece *p)
{
	for (size_t n = between(p); n > 0; n--)
		if (!known_all(c, before_by(p, n)))
			return false;
	return known_all(c, p);
}

static void choose(struct chooser *c, const struct summary_opts *o)
{
	size_t sentences = o->sentences ? o->sentences : SUMMARY_SENTENCES_MAX;
	size_t chars = o->chars ? o->chars : SIZE_MAX;
	struct piece *p = NULL;
	if (sentences > SUMMARY_SENTENCES_MAX)
		sentences = SUMMARY_SENTENCES_MAX;
	if (o->chars && sentences > 1)
		p = beginning(c, sentences, chars);
	for (; sentences && (p || (p = next_best(c, sentences, chars)));
	     p = NULL) {
		p->said = c->several && counts_said(c, p);
		p->strange = !p->said && !known_with(c, p);
		if (p->said || p->strange)
			continue;
		sentences -= sentences_of(p);
		chars -= chars_of(p);
		chars -= chars > 0; /* the space between */
		for (size_t n = between(p); n > 0; n--)
			take(c, before_by(p, n));
		take(c, p);
	}
}

/* Each in some language, where it is known by its text alone too. */
static const struct summary_doc *in_languages(
    struct arena *a, const struct summary_doc *docs, size_t n)
{
	struct summary_doc *out = arena_calloc(a, n + 1, sizeof(*out));
	for (size_t i = 0; i < n; i++) {
		out[i] = docs[i];
		if (out[i].language.n < 2)
			out[i].language = language_detect(
			    utf8_clip(docs[i].text, SUMMARY_TEXT_MAX));
	}
	return out;
}

/* Nothing was lost before it, and it has room. */
static bool may_begin(struct piece *p, size_t chars)
{
	return !p->u->depends && chooser_chars(p) <= chars;
}

/* Two words are a credit or an invitation, more often than a sentence; and what
 * is short and has a sign between two parts is one, "写真=共同", "Bild: dpa".
 */
static bool fragment(const struct unit *u)
{
	return !u->tells && !asking(u->text) && !figure(u->text) &&
	       (u->words < BRIEF_WORDS || str_chr(u->text, '=') >= 0 ||
		   str_chr(u->text, ':') >= 0 ||
		   str_find(u->text, S("＝")) >= 0);
}

/* What each goes on from: the whole sentence before it in its paragraph, but
 * for what cannot be told before all: a question, "КЕРРА. 3 мая.", or, of
 * the lead, one that has lost what was before it or that there is no room for.
 * A line of many is none, but of a text that lost the ends of its lines: there
 * only a language is trusted of which we know best what leans. */
static void paragraphs(struct chooser *c, size_t chars)
{
	bool begun = false;
	for (size_t from = 0, to; from < c->n; from = to) {
		struct piece *p = &c->pieces[from], *last = NULL;
		bool en = str_istarts(c->docs[p->u->doc].language, S("en"));
		for (to = from + 1; to < c->n; to++)
			if (p[to - from].u->doc != p->u->doc ||
			    !chooser_one_line(
				p[to - from - 1].u, p[to - from].u))
				break;
		begun &= p->u->place > 0;
		for (size_t n = to - from; n > 0; n--, p++) {
			if (!begun && p->u->tells)
				begun = p->u->doc || may_begin(p, chars);
			p->before = last;
			if (p->u->whole && begun && !fragment(p->u))
				last = p;
			if (en && to - from > PARAGRAPH_MAX)
				p->before = NULL;
		}
	}
}

/* "What we know so far" is a report's beginning. */
static bool knows(struct str sentence)
{
	return moods_has(sentence,
	    "know|wissen|savoir|savons|sait |sabemos|se sabe|sappiamo|sa |"
	    "weten|vet |vi ved|wiemy|знаем|известно|знаємо|відомо|biliyoruz",
	    true);
}

/* Beside a report, a column or advice is none: sentences of the others that
 * speak for their writers or to the reader do not tell, and where the first or
 * several do, or the headline calls it a comment, nothing that is with them. */
static void without_columns(struct chooser *c)
{
	for (size_t from = 0, to; from < c->n; from = to) {
		struct piece *p = &c->pieces[from];
		struct str language = c->docs[p->u->doc].language;
		size_t aloud = 0;
		bool column =
		    p->u->doc &&
		    (genre_aside(c->docs[p->u->doc].title, language) ||
			(asking_aloud(language, p->u->text) &&
			    !knows(p->u->text)));
		for (to = from; to < c->n && c->pieces[to].u->doc == p->u->doc;
		     to++)
			if (p->u->doc &&
			    asking_aloud(language, c->pieces[to].u->text)) {
				c->pieces[to].u->tells = false;
				c->pieces[to].brief = false;
				aloud++;
			}
		column |= aloud >= ALOUD_MANY;
		for (size_t i = from; i < to && column; i++) {
			struct unit *u = c->pieces[i].u;
			u->whole = u->tells = c->pieces[i].brief = false;
		}
		if (aloud && !p->u->tells)
			p->u->whole = false; /* nothing goes on from it */
	}
}

/* The units of all texts with their terms. Those that only repeat the title
 * do not tell. */
static void read_all(
    struct chooser *c, const struct summary_doc *docs, size_t n, units *all)
{
	struct arena *a = c->a;
	c->terms = map_new(a);
	c->docs = docs = in_languages(a, docs, n);
	c->reports = arena_calloc(a, n + 1, sizeof(*c->reports));
	for (size_t i = 0; i < n; i++)
		units_of(a, docs[i].text, docs[i].language, i,
		    SUMMARY_UNITS_MAX, all);
	if (n)
		each_term(c, docs[0].title, in_title, NULL);
	size_t title_terms = map_len(c->terms);
	c->n = all->n;
	c->pieces = arena_calloc(a, all->n + 1, sizeof(*c->pieces));
	for (size_t i = 0; i < all->n; i++) {
		struct unit *u = &all->v[i];
		const struct summary_doc *doc = &docs[u->doc];
		if ((u->stranger &&
			surname_headline(doc->title, u, doc->language)) ||
		    pointing_headline(a, doc->title, u->thing))
			u->depends = false; /* but on that */
		c->pieces[i].u = u;
		each_term(c, u->text, in_piece, &c->pieces[i]);
		c->pieces[i].brief = u->whole && !u->tells && !fragment(u) &&
				     (n == 1 || !asking(u->text));
		if (all->n > 1 && headline(&c->pieces[i], title_terms) &&
		    (!figure(u->text) || figure(docs[0].title)))
			u->whole = u->tells = false;
	}
	if (n)
		outset_strays(c);
	if (n > 1)
		without_columns(c);
}

/* Where nothing was chosen, what is behind a gap is better than nothing, and
 * then any whole sentence. */
static bool lower_the_bar(struct chooser *c, units *all)
{
	bool gaps = false, any = false;
	for (size_t i = 0; i < c->n; i++) {
		gaps |= c->pieces[i].before != NULL;
		c->pieces[i].before = NULL;
	}
	for (size_t i = 0; i < c->n && !gaps; i++) {
		any |= all->v[i].whole && !all->v[i].tells;
		all->v[i].tells |= all->v[i].whole;
	}
	return gaps || any;
}

static void tell(struct chooser *c, struct piece *p, units *out)
{
	if (!p || !p->taken)
		return;
	*vec_push(c->a, out) = *p->u;
	p->taken = false; /* once */
	c->told_known = false;
}

void summary_choose(struct arena *a, const struct summary_doc *docs, size_t n,
    const struct summary_opts *opts, units *out)
{
	struct chooser c = {.a = a, .when = opts->when, .several = n > 1};
	units all = {0};
	read_all(&c, docs, n, &all);
	paragraphs(&c, opts->chars ? opts->chars : SIZE_MAX);
	weigh(&c);
	if (n > 1)
		counts_last(&c, opts->chars ? opts->chars : SIZE_MAX);
	if (n > 1 && opts->when)
		counts_overtake(&c, n);
	choose(&c, opts);
	while (!c.told_any && lower_the_bar(&c, &all))
		choose(&c, opts);
	if (n == 1 && opts->chars && opts->sentences != 1)
		outset_instead(&c, opts->chars);
	for (size_t i = 0; i < c.n; i++) {
		struct piece *heir = c.pieces[i].later;
		/* behind what its report told before it */
		for (size_t k = heir ? heir->u->place : 0; k > 0; k--)
			tell(&c, heir - k, out);
		tell(&c, heir, out);
		tell(&c, &c.pieces[i], out);
	}
}

bool summary_true(struct arena *a, const struct summary_doc *doc,
    const struct summary_opts *o)
{
	struct chooser c = {.a = a};
	units all = {0};
	size_t sentences = 0;
	bool tells = false;
	struct str text = str_trim(doc->text);
	if (text.n > SUMMARY_TEXT_MAX ||
	    (o->chars && text_clusters(text) > o->chars))
		return false;
	read_all(&c, doc, 1, &all);
	vec_each (&all, u) {
		if (!u->whole || (!u->place && u->depends))
			return false;
		tells |= u->tells;
		sentences += u->sentences;
	}
	return tells && (!o->sentences || sentences <= o->sentences);
}

struct str summary_join(struct arena *a, const units *chosen)
{
	static const struct str full[] = {S_INIT("。"), S_INIT("！"),
	    S_INIT("？"), S_INIT("」"), S_INIT("｣"), S_INIT("。”"),
	    S_INIT("！”"), S_INIT("？”")};
	struct str all = S("");
	for (size_t i = 0; i < chosen->n; i++) {
		bool space = i > 0;
		for (size_t k = 0; k < sizeof(full) / sizeof(*full); k++)
			space &= !str_ends(all, full[k]);
		all = str_cat(a, space ? str_cat(a, all, S(" ")) : all,
		    str_squeeze(a, chosen->v[i].text));
	}
	return all;
}
