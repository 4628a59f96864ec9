/* SPDX-License-Identifier: MIT */
/* gazetted: a story in a few of its own sentences. */
#include "summary/summary.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/utf8.h"
#include "prose/asking.h"
#include "prose/caps.h"
#include "summary/choice.h"
#include "summary/chooser.h"
#include "summary/counts.h"
#include "summary/foil.h"
#include "summary/gist.h"
#include "summary/outset.h"
#include "summary/point.h"
#include "prose/pointing.h"
#include "prose/surname.h"
#include "summary/sections.h"
#include "summary/terms.h"
#include "summary/twice.h"
#include "text/genre.h"
#include "text/language.h"
#include "text/listed.h"
#include "text/moods.h"
#include "text/words.h"

#define TITLE_SAME    0.9 /* of the terms: the headline over again */
#define PARAGRAPH_MAX 7	  /* sentences: 19 in 20 lines of news have no more */
#define ALOUD_MANY    2	  /* sentences that speak for who wrote them */
#define BRIEF_WORDS   3	  /* of a sentence: "Photo AFP" is none */

static void in_title(
    struct chooser *c, void *ctx, struct term *t, const struct word *word)
{
	(void)c;
	(void)ctx;
	(void)word;
	t->title = true;
}

static void in_piece(
    struct chooser *c, void *ctx, struct term *t, const struct word *word)
{
	struct piece *p = ctx;
	(void)word;
	t->count++;
	if (t->last == p->u)
		return;
	if (p->u->place && t->last == p[-1].u)
		*vec_push(c->a, &p->shared) = t;
	t->last = p->u;
	t->units++;
	*vec_push(c->a, &p->terms) = t;
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
	return !u->tells && !asking(u->text) && !str_has_digit(u->text) &&
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
		terms_each(c, docs[0].title, in_title, NULL);
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
		terms_each(c, u->text, in_piece, &c->pieces[i]);
		c->pieces[i].brief = u->whole && !u->tells && !fragment(u) &&
				     (n == 1 || !asking(u->text));
		if (all->n > 1 && headline(&c->pieces[i], title_terms) &&
		    (!str_has_digit(u->text) || str_has_digit(docs[0].title)))
			u->whole = u->tells = false;
	}
	if (n)
		outset_strays(c);
	if (n > 1)
		without_columns(c);
}

/* "Mixed.", "Orlin Combinator.": a word, or two with capitals, are what
 * something is called. */
static bool label(const struct unit *u)
{
	ptrdiff_t space = str_rchr(u->text, ' ');
	return u->words < 2 ||
	       (u->words == 2 && space > 0 && !asking(u->text) &&
		   word_capital(
		       str_sub(u->text, (size_t)space + 1, u->text.n)));
}

/* Where nothing was chosen, what is behind a gap is better than nothing, then
 * any whole sentence, and then one that says what the text would tell. */
static bool lower_the_bar(struct chooser *c, units *all)
{
	bool gaps = false, any = false, promised = false;
	for (size_t i = 0; i < c->n; i++) {
		gaps |= c->pieces[i].before || c->pieces[i].turn;
		c->pieces[i].before = c->pieces[i].turn = NULL;
	}
	for (size_t i = 0; i < c->n && !gaps; i++) {
		bool whole = all->v[i].whole && !label(&all->v[i]);
		any |= whole && !all->v[i].tells;
		all->v[i].tells |= whole;
	}
	for (size_t i = 0; i < c->n && !gaps && !any; i++)
		if (all->v[i].promise && !all->v[i].tells)
			all->v[i].whole = all->v[i].tells = promised = true;
	return gaps || any || promised;
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
	sections_find(&c, opts);
	paragraphs(&c, opts->chars ? opts->chars : SIZE_MAX);
	foil_pair(&c);
	choice_weigh(&c);
	if (n > 1)
		counts_last(&c, opts->chars ? opts->chars : SIZE_MAX);
	if (n > 1 && opts->when)
		counts_overtake(&c, n);
	do
		choice_make(&c, opts);
	while (n == 1 && c.n && sections_further(&c, opts));
	while (!c.told_any && lower_the_bar(&c, &all))
		choice_make(&c, opts);
	if (n == 1) {
		twice_drop(&c, opts);
		gist_cover(&c, opts);
		point_cover(&c, opts);
	}
	if (n == 1 && opts->chars && opts->sentences != 1)
		outset_instead(&c, opts);
	for (size_t i = 0; i < c.n; i++) {
		struct piece *heir = c.pieces[i].later;
		/* behind what its report told before it */
		bool other = heir && heir->u->doc != c.pieces[i].u->doc;
		for (size_t k = other ? heir->u->place : 0; k > 0; k--)
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
