/* SPDX-License-Identifier: MIT */
/* gazetted: how much of a report is news to who knows others of its story. */
#include "group/fresh.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "group/mood.h"
#include "group/reworded.h"
#include "text/amount.h"
#include "text/caps.h"
#include "text/closed.h"
#include "text/language.h"
#include "text/words.h"

#define TOLD_WORD    4	  /* bytes of a word that stands in another */
#define SHORT	     3	  /* of a headline's words, which shorter are none */
#define REWORDED     0.07 /* of a report that tells nothing new */
#define BRIEF	     12	 /* words: of so few or fewer, one that is new counts */
#define PAIR_WORD    0.5 /* of a word, in a script without spaces */
#define RETOLD	     0.55 /* of either of two reports, in the other's words */
#define KEPT	     0.66 /* of the figures and names of the older one */
#define NAMED	     4	  /* halves of these that it keeps at least */
#define EXCESS	     0.25 /* of its words: more that it has beyond the other's */
#define ADDED	     2 /* words of a headline that stand for none of the other's */
#define SPREAD	     2 /* words of the text for a word of the headline, all new */
#define COUNTED	     2	  /* figures that are enough to know what is told */
#define COUNTED_OWN  2	  /* halves of a name, which may be another for it */
#define REWRITTEN    6	  /* words that it has for the other's, at least */
#define REWRITTEN_OF 0.75 /* of it the others have at most */
#define COUNTED_OF   0.6  /* of those of the older report */
#define GATHER_OWN   3	  /* words, beside what several told, of its own */
#define HALF	     0.5 /* of a headline, and of a text where that lacks all */
#define SAID	     6	 /* words that people are told of */
#define SAID_MAX     512 /* bytes of them */

/* ---- what is known ---- */

/* Whether one of the others has the term, or has it in its headline. */
static bool has_term(const struct term *t, const struct known *k, bool titled)
{
	for (size_t i = 0; i < k->n; i++) {
		const struct vector_term *u =
		    vector_find(k->vectors[i], vector_id(t));
		if (u && (u->titled || !titled))
			return true;
	}
	return false;
}

static bool known(
    const struct prepared *art, const struct term *t, const struct known *k)
{
	return has_term(t, k, false) || reworded_figure(art, t, k);
}

/* ---- words ---- */

static bool begins_or_ends(struct str word, struct str longer)
{
	size_t behind = longer.n - word.n;
	return longer.n > word.n &&
	       (str_ieq(str_sub(longer, 0, word.n), word) ||
		   str_ieq(str_sub(longer, behind, longer.n), word));
}

static bool bent_known(struct str word, const struct known *k)
{
	for (size_t i = 0; i < k->n; i++)
		vec_each (&k->read[i]->terms, t)
			if (reworded_bent(word, t->word))
				return true;
	return false;
}

/* It is none of the two alone. */
static bool is_pair(const struct term *t)
{
	return t->kind == TERM_NAMES || t->kind == TERM_FIGURE;
}

/* It says nothing by itself: a word of a closed class, or what multiplies. */
static bool is_idle(const struct prepared *art, const struct term *t)
{
	struct words w = words_of(t->word);
	struct word word;
	if (t->pair || !words_next(&w, &word))
		return false;
	return (t->kind == TERM_WORD &&
		   (language_small_word(word.folded, art->language) ||
		       closed_word(word.folded, art->language))) ||
	       (t->kind <= TERM_NAME && amount_multiplies(word.folded));
}

/* Of so few words beside its headline that each of them counts. */
static bool is_brief(const struct prepared *art)
{
	double n = 0;
	vec_each (&art->terms, t)
		if (!t->dated && !is_pair(t) && !t->titled)
			n += t->pair ? PAIR_WORD : 1;
	return n <= BRIEF;
}

/* ---- the headline ---- */

/* What is left of it where the others have it in another form. */
static double left(
    const struct prepared *art, const struct term *t, const struct known *k)
{
	if (t->kind == TERM_WORD || t->pair)
		return reworded_left(art, t, k);
	return bent_known(t->word, k) || reworded_compound(t->word, k) ? 0 : 1;
}

/* It is a number, or has one: "v2.1.0". */
static bool is_figure(const struct prepared *art, const struct term *t)
{
	return t->kind == TERM_NUMBER || reworded_number(t, art->language) ||
	       (t->kind == TERM_WORD && !t->pair && str_has_digit(t->word));
}

/* A figure of its own is more than other words, and a name is as much; where
 * nouns have capitals too, two side by side are sure to be one, and where there
 * are none, what may be one is half. Returns in halves. */
static int counts(const struct prepared *art, const struct term *t)
{
	if (!t->told)
		return 0;
	if (t->kind != TERM_NAME)
		return is_figure(art, t) ? 2 : 0;
	if (art->heading.caseless)
		return 1;
	return art->heading.nouns ? t->beside : 2;
}

/* What the story is of: a name, or where it cannot be told what is one
 * what the others' headlines have. */
static bool subject(const struct term *t, bool caseless, const struct known *k)
{
	return caseless ? has_term(t, k, true) : t->kind == TERM_NAME;
}

/* A word of the headline and one of the text: "stoppt", "gestoppt"; "v2.1.1",
 * "2.1.1". */
static bool told_as(const struct term *t, const struct term *u)
{
	if (u->kind == TERM_NUMBER)
		return begins_or_ends(u->word, t->word);
	return u->kind == TERM_WORD && (begins_or_ends(t->word, u->word) ||
					   reworded_akin(t->word, u->word));
}

static bool told_again(
    const struct prepared *art, const struct term *t, const struct known *k)
{
	int number = t->told ? 0 : reworded_number(t, art->language);
	if (t->kind == TERM_WORD && t->word.n < SHORT)
		return false;
	if (t->told ||
	    (number && reworded_counts(art->text, number, art->language)))
		return true;
	if (t->kind != TERM_WORD || t->pair || t->word.n < TOLD_WORD)
		return false;
	vec_each (&art->terms, u)
		if (u->told && !u->titled && told_as(t, u) && !known(art, u, k))
			return true;
	return false;
}

/* What a word of the headline says that none of the others has. */
static bool is_said(
    const struct prepared *art, const struct term *t, const struct known *k)
{
	return t->titled && !t->dated && !is_pair(t) && !is_idle(art, t) &&
	       !known(art, t, k) && told_again(art, t, k);
}

/* How many things it says by itself: a figure or a name is more than a word,
 * which may be another for one that was told. */
static int says(const struct prepared *art, const struct term *t,
    const struct term *before, const struct known *k)
{
	int halves = counts(art, t);
	if (left(art, t, k) < 1 || (t->overlaps && before))
		return 0;
	return !t->pair && halves > 1 ? halves : 1;
}

/* Another word for an act that was told, which tells nothing alone. */
static bool is_act_told(
    const struct prepared *art, const struct term *t, const struct known *k)
{
	return t->kind == TERM_WORD && !t->pair &&
	       mood_reworded(art, t->word, k->read, k->n);
}

double fresh_head(const struct prepared *art, const struct known *k)
{
	double news = 0, all = 0, act = 0;
	int things = 0;
	const struct term *last = NULL;
	vec_each (&art->terms, t) {
		if (!t->titled || t->dated || is_pair(t) || is_idle(art, t))
			continue;
		bool old = known(art, t, k);
		if (old && subject(t, art->heading.caseless, k))
			continue;
		all += t->weight;
		if (old || !told_again(art, t, k))
			continue;
		if (t->kind == TERM_NUMBER)
			return 1;
		int n = says(art, t, last, k);
		if (n && act <= 0 && is_act_told(art, t, k)) {
			act = t->weight;
			continue;
		}
		things += n;
		news += n ? t->weight : 0;
		last = n ? t : last;
	}
	if (things && act > 0) {
		things++;
		news += act;
	}
	double part = all > 0 ? news / all : 0;
	if (things > 1 && part < FRESH_ONE)
		return FRESH_ONE;
	return part < FRESH_ONE ? 0 : part;
}

struct str fresh_said(const struct prepared *art, const struct known *k)
{
	vec_each (&art->terms, t)
		if (is_said(art, t, k))
			return t->word;
	return (struct str){NULL, 0};
}

bool fresh_behind(
    const struct prepared *art, size_t from, const struct known *k)
{
	vec_each (&art->terms, t)
		if (t->titled && t->word.p >= art->title.p + from &&
		    t->word.p < art->title.p + art->title.n && !t->dated &&
		    !is_pair(t) && !is_idle(art, t) && !known(art, t, k) &&
		    left(art, t, k) >= 1)
			return true;
	return false;
}

/* ---- all of it ---- */

/* Of all that it says, or of what it says beside its headline. */
static double words_part(
    const struct prepared *art, const struct known *k, bool beside)
{
	double news = 0, all = 0;
	int halves = 0;
	vec_each (&art->terms, t) {
		if (t->dated || is_pair(t) || (beside && t->titled) ||
		    is_idle(art, t))
			continue;
		all += t->weight;
		double is = known(art, t, k) ? 0 : left(art, t, k);
		news += is * t->weight;
		halves += is > 0 ? counts(art, t) : 0;
	}
	bool figure = halves > 1;
	double part = all > 0 ? news / all : 0;
	if ((figure || (beside && news > 0)) && is_brief(art))
		return part > FRESH_ONE ? part : FRESH_ONE;
	double reworded = figure ? 0 : REWORDED;
	return part > reworded ? (part - reworded) / (1 - reworded) : 0;
}

double fresh_part(const struct prepared *art, const struct known *k)
{
	double words = words_part(art, k, false), head = fresh_head(art, k);
	return words > head ? words : head;
}

double fresh_text(const struct prepared *art, const struct known *k)
{
	return words_part(art, k, true);
}

/* ---- all that another tells ---- */

/* Of a report, what the others have in any form. */
struct share {
	double all, has; /* weights */
	int terms, lacks;
	int exact, kept; /* halves of figures and names */
	int said, gone;	 /* words of the headline: new ones that its text tells
			  * again, and all that the others have in no form */
};

static struct share share_of(const struct prepared *art, const struct known *k)
{
	struct share s = {0};
	bool caseless = art->heading.caseless;
	vec_each (&art->terms, t) {
		if (t->dated || is_pair(t) || is_idle(art, t))
			continue;
		double is = known(art, t, k) ? 0 : left(art, t, k);
		bool name = t->kind == TERM_NAME;
		int halves = caseless && name ? 0 : counts(art, t);
		s.all += t->weight;
		s.has += (1 - is) * t->weight;
		s.terms++;
		s.lacks += is > 0;
		s.exact += halves;
		s.kept += is > 0 ? 0 : halves;
		if (!t->titled || is < 1)
			continue;
		s.said += told_again(art, t, k);
		s.gone += !bent_known(t->word, k);
	}
	return s;
}

static bool is_most(const struct share *s)
{
	return s->has >= RETOLD * s->all;
}

bool fresh_retells(const struct prepared *art, const struct vector *v,
    const struct known *k, bool by_name)
{
	struct share now = share_of(art, k);
	if (now.terms <= BRIEF || !is_most(&now) || now.exact - now.kept > 1 ||
	    (now.said && SPREAD * now.said >= now.lacks))
		return false;
	for (size_t i = 0; i < k->n; i++) {
		struct amounts amounts = {.a = k->amounts->a};
		struct known back = {&v, &art, 1, &amounts};
		struct share was = share_of(k->read[i], &back);
		if (is_most(&was) && was.kept >= KEPT * was.exact &&
		    (!by_name || was.kept >= NAMED) &&
		    now.lacks - was.lacks <= EXCESS * now.terms &&
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
		f.has += known(art, t, k);
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

bool fresh_recounts(
    const struct prepared *art, const struct vector *v, const struct known *k)
{
	struct figures now = figures_of(art, k);
	if (now.has < COUNTED || now.has < now.all)
		return false;
	struct share s = share_of(art, k);
	if (s.exact - s.kept > COUNTED_OWN || s.lacks < REWRITTEN ||
	    s.has > REWRITTEN_OF * s.all)
		return false;
	bool quoted = !quotes(art), counted = false;
	for (size_t i = 0; i < k->n; i++) {
		struct amounts amounts = {.a = k->amounts->a};
		struct known back = {&v, &art, 1, &amounts};
		struct figures was = figures_of(k->read[i], &back);
		quoted |= quotes(k->read[i]);
		counted |=
		    was.has >= COUNTED && was.has >= COUNTED_OF * was.all;
	}
	return counted && quoted;
}

bool fresh_gathers(const struct prepared *art, const struct known *k)
{
	struct share all = share_of(art, k);
	if (k->n < 2 || all.lacks < GATHER_OWN)
		return false;
	for (size_t i = 0; i < k->n; i++) {
		struct amounts amounts = {.a = k->amounts->a};
		struct known one = {k->vectors + i, k->read + i, 1, &amounts};
		struct share s = share_of(art, &one);
		if (s.has >= HALF * s.all)
			return false;
	}
	return true;
}

bool fresh_aside(const struct prepared *art, const struct known *k)
{
	struct share s = share_of(art, k);
	double head = 0, has = 0;
	vec_each (&art->terms, t) {
		if (!t->titled || t->dated || is_pair(t) || is_idle(art, t))
			continue;
		head += t->weight;
		if (known(art, t, k) || left(art, t, k) < 1)
			has += t->weight;
	}
	return head > 0 && has < HALF * head &&
	       s.has < HALF * s.all * (1 - has / head);
}

bool fresh_figure(const struct prepared *art, const struct known *k)
{
	vec_each (&art->terms, t)
		if (t->told && !t->dated && !known(art, t, k) &&
		    (t->kind == TERM_NUMBER ||
			reworded_number(t, art->language)))
			return true;
	return false;
}

/* ---- what it is ---- */

static bool stands(struct str word, struct str text)
{
	struct words w = words_of(text);
	struct word other;
	while (words_next(&w, &other))
		if (str_eq(other.folded, word))
			return true;
	return false;
}

static bool has_form(const struct known *k, struct str word)
{
	for (size_t i = 0; i < k->n; i++)
		if (stands(word, k->read[i]->title) ||
		    stands(word, k->read[i]->text))
			return true;
	return false;
}

static bool dated(const struct prepared *art, struct str word)
{
	vec_each (&art->terms, t)
		if (t->dated && t->titled && str_ieq(t->word, word))
			return true;
	return false;
}

struct str fresh_title(const struct prepared *art, const struct known *k)
{
	struct words w = words_of(art->title);
	struct word word;
	while (words_next(&w, &word)) {
		if ((word.number || word.folded.n >= SHORT) &&
		    !language_small_word(word.folded, art->language) &&
		    !dated(art, word.raw) && !has_form(k, word.folded) &&
		    (word.number || word.pair ||
			!reworded_form(word.folded, k)) &&
		    !reworded_amount(art->title, &word, art->language, k))
			return word.raw;
	}
	return (struct str){NULL, 0};
}

struct str fresh_words(
    struct arena *a, const struct prepared *art, const struct known *k)
{
	struct buf out = buf_init(SAID_MAX);
	int n = 0;
	vec_each (&art->terms, t) {
		if (n == SAID)
			break;
		if (t->dated || is_pair(t) || is_idle(art, t) ||
		    known(art, t, k) || left(art, t, k) < 1)
			continue;
		buf_adds(&out, n++ ? S(", ") : S(""));
		buf_adds(&out, t->word);
	}
	struct str s = n ? str_dup(a, buf_str(&out)) : (struct str){NULL, 0};
	buf_free(&out);
	return s;
}
