/* SPDX-License-Identifier: MIT */
/* gazetted: an article's terms as a vector, and how alike two of them are. */
#include "group/vector.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "group/across.h"
#include "group/caps.h"
#include "group/clash.h"

#define WHOLE	      24.0
#define WORDS	      11.0
#define NAMED	      4.6
#define FIGURES	      4.0
#define SAID	      1.4
#define OTHER_FIGURES 3.0
#define DAYS	      0.75
#define LENGTH	      3.3
#define BASE	      4.0
#define CROWD	      1.3 /* of long ones, for a nat above */
#define CROWD_FROM    4.9 /* nats of how many reports there are */
#define BRIEF_MAX     48  /* terms */
#define NATS	      0.30
#define EVIDENCE_MAX  17
#define BRIEF_WHOLE   3.0
#define BRIEF_FIGURES 1.8
#define BRIEF_WORDS   2.6
#define OWN_WORDS     0.5 /* of two that are so much alike at most: */
#define OWN_BASE      0.2
#define OWN_NATS      0.09
#define OWN_WHOLE     1.6
#define OWN_FIGURES   1.7
#define OWN_CROSSED   0.6 /* for each of the rarest terms, up to */
#define CROSSED_MAX   2
#define OWN_RIVALS    1.3 /* of both headlines, as are */
#define OWN_ACTS      4.1
#define OWN_NEWS      1.4
#define OWN_EXACT     0.8
#define OWN_WORDED    2.5
#define OWN_HEADS     0.8
#define OWN_DIGITS    1.1
#define OWN_NAMELESS  0.6
#define OWN_CROWD     5.3  /* nats of how many reports make no crowd */
#define MIXED_BASE    9.2  /* of a brief report and a long one */
#define MIXED_SHARED  0.79 /* for each of the rarest terms, up to */
#define SHARED_MAX    6
#define MIXED_WHOLE   2.8
#define MIXED_FIGURES 1.7
#define MIXED_CROSSED 0.34 /* for each of the rarest terms, up to */
#define MIXED_MAX     3
#define MIXED_ACTS    1.5
#define MIXED_NEWS    0.9
#define MIXED_EXACT   1.3
#define MIXED_LENGTH  2.4
#define MIXED_CROWD   0.54
#define MIXED_UNLIKE  (-2.0)
#define LIKE_WHOLE    12.4
#define LIKE_FIGURES  1.94
#define LIKE_SAID     0.12 /* a nat, up to */
#define LIKE_SAID_MAX 20
#define LIKE_RIVALS   0.7 /* of what they take off */
#define LIKE_LENGTH   1.34
#define LIKE_CROWD    0.5
#define LIKE_BIAS     1.2
#define LIKE_LONG     0.6 /* more of two long ones */
#define CLASH_EXACT   6.0
#define CLASH_HEADS   3.0
#define CLASH_DIGITS  1.75
#define OTHER_NEWS    0.25 /* of a headline */
#define ACROSS	      1.0  /* of two that take up one another */
#define ACROSS_HEADS  0.3  /* names of their own in both headlines */
#define RIVALS	      8.5  /* of brief reports, */
#define RIVALS_LONG   3.4  /* of others, */
#define RIVALS_PLAIN  6	   /* and of those without capitals */
#define ACTS	      6	   /* of brief reports, */
#define ACTS_NAMED    16   /* and of those that share names, but no words for */
#define ACT_SAID      6	   /* so many nats */
#define FIGURE_SAID   4.5  /* nats of one that is an event's */
#define TOPIC	      6	   /* in a crowd, of what headlines have beyond */
#define TOPIC_OWN     0.3  /* so much of their own, */
#define TOPIC_WORTH   3.2  /* where less is shared than so many rare terms */
#define FRAME	      2	   /* words of two headlines */
#define FORM_WHOLE    0.7  /* of two in one form of words */
#define SAID_MIN      3.0
#define SAID_BARE     6.0 /* by one headline without a text */
#define CHANCE	      24  /* terms of the longer report for a nat by chance */
#define TEXT_MIN      5	  /* terms */

static bool is_figure(unsigned kind)
{
	return kind == TERM_NUMBER || kind == TERM_FIGURE;
}

static int by_id(const void *x, const void *y)
{
	const struct vector_term *s = x, *t = y;
	return (s->id > t->id) - (s->id < t->id);
}

/* One of two terms of one id is enough. */
static uint32_t without_twins(struct vector_term *t, uint32_t n)
{
	uint32_t kept = 0;
	for (uint32_t i = 0; i < n; i++)
		if (!kept || t[kept - 1].id != t[i].id)
			t[kept++] = t[i];
	return kept;
}

static bool is_single(unsigned kind)
{
	return kind == TERM_WORD || kind == TERM_NAME;
}

static uint64_t square(const struct vector_term *t)
{
	return (uint64_t)t->weight * t->weight;
}

/* What of the headline the text tells again; where there is none, all. */
static void add_told(
    struct told *told, const struct vector *v, const struct vector_term *t)
{
	bool name = t->kind == TERM_NAME;
	if (!t->titled || !(t->told || v->bare))
		return;
	told->names += name ? square(t) : 0;
	told->dated += name || t->dated ? square(t) : 0;
	told->all += is_single(t->kind) || t->dated ? square(t) : 0;
}

/* What it says where it is a word or a name of the headline. */
static uint32_t heads_say(const struct vector_term *t)
{
	return t->titled && is_single(t->kind) ? t->says : 0;
}

static double lesser(double x, double y)
{
	return x < y ? x : y;
}

/* Its digits but for the zeros before and behind them, each of which is one of
 * ten; those of other scripts all count. */
static double figure_says(struct str figure)
{
	int digits = 0, zeros = 0;
	for (size_t i = 0; i < figure.n; i++) {
		unsigned char c = (unsigned char)figure.p[i];
		bool zero = c == '0';
		if (!ch_digit((char)c) && c < 0xC0)
			continue;
		digits += digits || !zero;
		zeros = zero ? zeros + 1 : 0;
	}
	return log(10) * (digits > zeros + 1 ? digits - zeros : 1);
}

static uint8_t says(const struct term *t)
{
	double nats = t->beside ? t->rarity / 2 : t->rarity;
	if (t->kind == TERM_NAMES || t->kind == TERM_FIGURE || t->dated ||
	    nats <= 0)
		return 0;
	if (t->kind == TERM_NUMBER)
		nats = lesser(nats, figure_says(t->word));
	return (uint8_t)lesser(nats * NAT, UINT8_MAX);
}

struct vector *vector_new(const term_list *terms, const struct heading *heading)
{
	uint32_t n = terms->n > TERMS_MAX ? TERMS_MAX : (uint32_t)terms->n;
	struct vector *v = malloc(sizeof(*v) + n * sizeof(v->t[0]));
	double all = 0, words = 0, figures = 0, named = 0;
	uint32_t halves = 0;
	if (!v)
		abort();
	*v = (struct vector){.heading = *heading, .bare = true};
	for (uint32_t i = 0; i < n; i++)
		all += terms->v[i].weight; /* whose root it stands for */
	all = all > 0 ? all : 1;
	for (uint32_t i = 0; i < n; i++) {
		const struct term *t = &terms->v[i];
		double part = t->weight / all;
		v->t[i] = (struct vector_term){.id = vector_id(t),
		    .weight = (uint16_t)(sqrt(part) * VECTOR_ONE),
		    .says = says(t),
		    .kind = t->kind & 7,
		    .leads = i < LEADING_MAX,
		    .titled = t->titled,
		    .told = t->told,
		    .dated = t->dated};
		words += t->kind == TERM_WORD ? part : 0;
		v->numbers +=
		    t->kind == TERM_NUMBER && !t->dated ? square(&v->t[i]) : 0;
		v->days |= t->dated;
		v->bare &= !t->told;
		halves += t->overlaps;
		figures += is_figure(t->kind) ? part : 0;
		v->titled += t->titled && is_single(t->kind) ? (float)part : 0;
		v->names += t->kind >= TERM_NAME;
		named += t->kind >= TERM_NAME ? part : 0;
		v->rarest =
		    (float)t->rarity > v->rarest ? (float)t->rarity : v->rarest;
	}
	if (n)
		qsort(v->t, n, sizeof(v->t[0]), by_id);
	v->n = without_twins(v->t, n);
	for (uint32_t i = 0; i < v->n; i++) {
		add_told(&v->told, v, &v->t[i]);
		v->text_terms += is_single(v->t[i].kind) && !v->t[i].titled;
		v->heads_say += heads_say(&v->t[i]);
	}
	v->length = (float)log(v->n - halves / 2.0 + 1);
	v->words = (float)sqrt(words);
	v->figures = (float)sqrt(figures);
	v->named = (float)sqrt(named);
	return v;
}

bool vector_has_text(const struct vector *v)
{
	return v->text_terms >= TEXT_MIN;
}

/* ---- two of them ---- */

struct sums {
	uint64_t whole, words, figures, named;	  /* of weight by weight */
	int said, said_by_names, said_by_figures; /* of NAT a nat */
	int crossed;	   /* in one headline and the other text */
	int frame, framed; /* plain words that both headlines have */
	int names;
	int titled;			   /* terms that both headlines have */
	uint64_t x_numbers, y_numbers;	   /* squares of those that both have */
	bool day;			   /* both name one */
	struct told x_told, y_told;	   /* what of told both have, */
	uint32_t x_heads_say, y_heads_say; /* and of heads_say */
};

/* What is other than a plain word to one of them. */
static void add_special(struct sums *s, const struct vector_term *x,
    const struct vector_term *y, uint64_t both, int says)
{
	bool name = x->kind == TERM_NAME || y->kind == TERM_NAME;
	if (is_figure(x->kind) && is_figure(y->kind)) {
		s->figures += both;
		s->said_by_figures += says;
	}
	s->said_by_names += name ? says : 0;
	if (x->kind >= TERM_NAME || y->kind >= TERM_NAME) {
		s->names++;
		s->named += both;
	}
	if (x->kind == TERM_NUMBER && !x->dated && !y->dated) {
		s->x_numbers += square(x);
		s->y_numbers += square(y);
	}
}

static void add(struct sums *s, const struct vector *of,
    const struct vector_term *x, const struct vector *with,
    const struct vector_term *y)
{
	uint64_t both = (uint64_t)x->weight * y->weight;
	int says = x->says < y->says ? x->says : y->says;
	s->whole += both;
	s->said += says;
	s->day |= x->dated;
	if (x->kind == TERM_WORD && y->kind == TERM_WORD)
		s->words += both;
	else
		add_special(s, x, y, both, says);
	if (!x->titled && !y->titled)
		return;
	s->titled += x->titled && y->titled;
	if (x->titled != y->titled && !is_figure(x->kind))
		s->crossed += says;
	if (x->titled && y->titled && x->kind == TERM_WORD &&
	    y->kind == TERM_WORD) {
		s->frame++;
		s->framed += says;
	}
	add_told(&s->x_told, of, x);
	add_told(&s->y_told, with, y);
	s->x_heads_say += heads_say(x);
	s->y_heads_say += heads_say(y);
}

/* The share of a headline's weight that its text repeats and the other report
 * nowhere has: of all that it repeats, what both have is known. */
static double own(const struct vector *v, uint64_t told, uint64_t shared)
{
	double own = (double)(told - shared);
	return own > 0 && v->titled > 0
		   ? own / VECTOR_ONE / VECTOR_ONE / (double)v->titled
		   : 0;
}

/* Both tell little. */
static bool tell_little(const struct vector *x, const struct vector *y)
{
	return vector_lengths(x, y) == BOTH_BRIEF;
}

/* Where neither names anything, words alone are alike, as they are when it
 * happens elsewhere. */
static bool both_brief(const struct vector *x, const struct vector *y)
{
	return tell_little(x, y) && (x->names || y->names);
}

/* What each has of its own, the lesser of both. */
static double rival_names(
    const struct vector *x, const struct vector *y, const struct sums *s)
{
	return lesser(own(x, x->told.names, s->x_told.names),
	    own(y, y->told.names, s->y_told.names));
}

/* What rivals take off. */
static double rivals(
    const struct vector *x, const struct vector *y, const struct sums *s)
{
	if (both_brief(x, y))
		return RIVALS * lesser(own(x, x->told.dated, s->x_told.dated),
				    own(y, y->told.dated, s->y_told.dated));
	bool caseless = x->heading.caseless && y->heading.caseless;
	return (caseless ? RIVALS_PLAIN : RIVALS_LONG) * rival_names(x, y, s);
}

/* What is said by words beyond those of a frame that the headlines have in
 * common. A text that is its headline has no others. */
static double words_said(
    const struct vector *x, const struct vector *y, const struct sums *s)
{
	bool frame = s->frame >= FRAME && x->text_terms && y->text_terms;
	return (s->said - s->said_by_names - (frame ? s->framed : 0)) / NAT;
}

/* What each has of its own, the lesser of both. */
static double own_part(
    const struct vector *x, const struct vector *y, const struct sums *s)
{
	return lesser(own(x, x->told.all, s->x_told.all),
	    own(y, y->told.all, s->y_told.all));
}

/* What other acts take off beyond rivals. One figure that both tell is one
 * act's; of a text's own beginning all is told again; and without capitals the
 * rivals are words already. */
static double acts(const struct vector *x, const struct vector *y,
    const struct sums *s, double rivals)
{
	double part = own_part(x, y, s);
	bool caseless = x->heading.caseless && y->heading.caseless;
	if (s->x_numbers || x->heading.opens || y->heading.opens ||
	    (caseless && part <= OTHER_NEWS))
		return 0;
	double most = words_said(x, y, s) < ACT_SAID ? ACTS_NAMED : ACTS;
	return most * part > rivals ? most * part - rivals : 0;
}

/* No term was left out: what it does not have it does not tell. */
static bool all_of_it(const struct vector *v)
{
	return v->n < TERMS_MAX;
}

/* The part of a headline, but for its numbers, that its text tells again and
 * the other report nowhere has. */
static double own_news(const struct vector *v, const struct vector *other)
{
	double own = 0, all = 0;
	for (const struct vector_term *t = v->t; t < v->t + v->n; t++) {
		if (!t->titled || !is_single(t->kind))
			continue;
		double part = (double)t->weight * t->weight;
		all += part;
		own += t->told && !vector_has(other, t->id) ? part : 0;
	}
	return all > 0 ? own / all : 0;
}

/* The same of what its words say, of which so much is in the other, whether its
 * text tells it or not. */
static double own_says(const struct vector *v, uint32_t shared)
{
	return v->heads_say ? (double)(v->heads_say - shared) / v->heads_say
			    : 0;
}

/* The lesser of both. */
static double own_words(
    const struct vector *x, const struct vector *y, const struct sums *s)
{
	return lesser(own_says(x, s->x_heads_say), own_says(y, s->y_heads_say));
}

/* Of its headline; and a day or a figure of its own. */
struct dated {
	bool names, day, figure;
};

static struct dated dated_of(const struct vector *v, const struct vector *other)
{
	struct dated d = {.day = v->days};
	for (const struct vector_term *t = v->t; t < v->t + v->n; t++) {
		bool has = (t->dated || t->kind == TERM_NUMBER) &&
			   vector_has(other, t->id);
		d.names |= t->titled && t->kind == TERM_NAME;
		d.day &= !(t->dated && has);
		d.figure |= t->kind == TERM_NUMBER && !t->dated && !has;
	}
	return d;
}

/* One headline that names nobody, of another day: "Unemployment falls" in each
 * month. Where it cannot be told what is a name their figures differ, too. */
static bool another_time(const struct vector *x, const struct vector *y)
{
	const struct heading *g = &x->heading, *h = &y->heading;
	if (!both_brief(x, y) || !heading_same(g, h))
		return false;
	struct dated d = dated_of(x, y), e = dated_of(y, x);
	bool doubt = g->caseless || h->caseless || g->nouns || h->nouns;
	return d.day && e.day &&
	       (doubt ? d.figure && e.figure : !d.names && !e.names);
}

bool vector_other_news(
    const struct vector *x, const struct vector *y, double shared)
{
	if (another_time(x, y))
		return true;
	if (tell_little(x, y) && clash_exact(x, y, shared))
		return true;
	return all_of_it(x) && all_of_it(y) && own_news(x, y) > OTHER_NEWS &&
	       own_news(y, x) > OTHER_NEWS;
}

bool vector_tells_heading(const struct vector *v, const struct vector *other)
{
	bool tells = false;
	for (uint32_t i = 0; i < v->n; i++) {
		const struct vector_term *t = &v->t[i];
		if (!t->titled)
			continue;
		if (!t->told && t->kind != TERM_WORD &&
		    !vector_has(other, t->id))
			return false;
		tells |= t->told;
	}
	return tells;
}

static double cosine(uint64_t dot, float x, float y)
{
	double norm = (double)x * (double)y * VECTOR_ONE * VECTOR_ONE;
	double c = norm > 0 ? (double)dot / norm : 0;
	return c < 1 ? c : 1;
}

_Static_assert(TERMS_MAX < 256, "places in a vector are bytes");
_Static_assert(sizeof(struct vector_term) == 8, "there are many of them");

static size_t slot_of(uint32_t id)
{
	return (id >> 1) % VECTOR_SLOTS; /* the lowest bit is always set */
}

/* A term's place + 1, or 0. */
static unsigned place_of(const struct vector_index *x, uint32_t id)
{
	size_t i = slot_of(id);
	while (x->slots[i] && x->of->t[x->slots[i] - 1].id != id)
		i = (i + 1) % VECTOR_SLOTS;
	return x->slots[i];
}

void vector_index(struct vector_index *x, const struct vector *v)
{
	*x = (struct vector_index){.of = v};
	for (uint32_t k = 0; k < v->n; k++) {
		size_t i = slot_of(v->t[k].id);
		while (x->slots[i])
			i = (i + 1) % VECTOR_SLOTS;
		x->slots[i] = (uint8_t)(k + 1);
	}
}

/* First without a branch which terms may be shared, for that is as hard to
 * foretell as it is quick to look up. */
static struct sums sums_of(const struct vector_index *x, const struct vector *y)
{
	struct sums s = {0};
	uint8_t may[TERMS_MAX + 1];
	size_t n = 0;
	for (uint32_t i = 0; i < y->n; i++) {
		may[n] = (uint8_t)i;
		n += x->slots[slot_of(y->t[i].id)] != 0;
	}
	for (size_t i = 0; i < n; i++) {
		const struct vector_term *t = &y->t[may[i]];
		unsigned k = place_of(x, t->id);
		if (k)
			add(&s, x->of, &x->of->t[k - 1], y, t);
	}
	return s;
}

/* What a term says that no other report has: the logarithm of how many there
 * are. */
static double rarest(const struct vector *x, const struct vector *y)
{
	return (double)(x->rarest > y->rarest ? x->rarest : y->rarest);
}

/* The logarithm of the terms of the longer. */
static double longer(const struct vector *x, const struct vector *y)
{
	return (double)(x->length > y->length ? x->length : y->length);
}

/* What the shared terms say beyond what any one report does. */
static double evidence(const struct vector *x, const struct vector *y, int said)
{
	return said / NAT - rarest(x, y);
}

static double brief_odds(const struct likeness *l, const struct vector *x,
    const struct vector *y, const struct sums *s)
{
	double all = evidence(x, y, s->said + s->said_by_names);
	return NATS * lesser(all, EVIDENCE_MAX) + BRIEF_WHOLE * sqrt(l->whole) +
	       BRIEF_FIGURES * sqrt(l->figures) - BRIEF_WORDS * sqrt(l->words);
}

/* What they may be at most by how alike they are. */
static double like_odds(
    const struct likeness *l, const struct vector *x, const struct vector *y)
{
	return LIKE_WHOLE * sqrt(l->whole) + LIKE_FIGURES * sqrt(l->figures) +
	       LIKE_SAID * lesser(l->said, LIKE_SAID_MAX) -
	       LIKE_RIVALS * l->rivals - LIKE_LENGTH * longer(x, y) -
	       LIKE_CROWD * rarest(x, y) + LIKE_BIAS;
}

static double clashes(const struct vector *x, const struct vector *y)
{
	struct clash c = clash_of(x, y);
	return CLASH_EXACT * c.exact + CLASH_HEADS * c.heads +
	       CLASH_DIGITS * c.digits;
}

/* The lesser of the shares of weight that each has in numbers of its own. */
static double other_figures(
    const struct vector *x, const struct vector *y, const struct sums *s)
{
	double own = lesser((double)x->numbers - (double)s->x_numbers,
	    (double)y->numbers - (double)s->y_numbers);
	return own > 0 ? own / VECTOR_ONE / VECTOR_ONE : 0;
}

/* One day that both name, or none that both do. */
static int days(
    const struct vector *x, const struct vector *y, const struct sums *s)
{
	return s->day ? 1 : x->days && y->days ? -1 : 0;
}

/* So many terms that no other report has say as much as those that both have.
 */
static double terms_worth(
    const struct likeness *l, const struct vector *x, const struct vector *y)
{
	double one = rarest(x, y);
	return one > 0 ? l->said / one : 0;
}

static double long_odds(const struct likeness *l, const struct vector *x,
    const struct vector *y, const struct sums *s)
{
	double named = cosine(s->named, x->named, y->named);
	return WHOLE * sqrt(l->whole) + NAMED * sqrt(named) +
	       FIGURES * sqrt(l->figures) - WORDS * sqrt(l->words) +
	       SAID * log(1 + terms_worth(l, x, y)) -
	       OTHER_FIGURES * sqrt(other_figures(x, y, s)) +
	       DAYS * days(x, y, s) - LENGTH * longer(x, y) + BASE;
}

/* What long ones lose where there are many to be wrong with. */
static double crowd(const struct vector *x, const struct vector *y)
{
	double above = rarest(x, y) - CROWD_FROM;
	return above > 0 ? CROWD * above : 0;
}

/* What both have is a topic of which each tells something else. */
static double topic(const struct likeness *l, const struct vector *x,
    const struct vector *y, const struct sums *s)
{
	double above = lesser(rarest(x, y) - CROWD_FROM, 1);
	double lacks = TOPIC_WORTH - terms_worth(l, x, y);
	if (above <= 0 || lacks <= 0)
		return 0;
	double own = own_words(x, y, s);
	return own > TOPIC_OWN ? TOPIC * above * lacks * (own - TOPIC_OWN) : 0;
}

/* By what both texts tell. */
static int said_by_texts(const struct vector *x, const struct vector *y)
{
	int said = 0;
	for (const struct vector_term *t = x->t; t < x->t + x->n; t++) {
		const struct vector_term *u =
		    t->told ? vector_find(y, t->id) : NULL;
		if (u && u->told)
			said += t->says < u->says ? t->says : u->says;
	}
	return said;
}

/* Whether what they share is more than chance. Under one headline, as columns
 * have, that is for the texts to say. */
static bool says_enough(
    const struct vector *x, const struct vector *y, const struct sums *s)
{
	bool one = heading_same(&x->heading, &y->heading);
	bool bare = one && x->bare && y->bare;
	double chance = (double)(x->n > y->n ? x->n : y->n) / CHANCE;
	double least = chance > SAID_MIN ? chance : SAID_MIN;
	int said = one && !bare ? said_by_texts(x, y) : s->said;
	return evidence(x, y, said) > (bare ? SAID_BARE : least) &&
	       (s->names || !x->names || !y->names) && !another_time(x, y);
}

/* Of two briefs each tells it in words of its own: of texts of one language
 * that can be said. */
static bool in_own_words(
    const struct likeness *l, const struct vector *x, const struct vector *y)
{
	uint16_t one = x->heading.language, other = y->heading.language;
	return l->whole <= OWN_WORDS && !x->bare && !y->bare &&
	       (!one || !other || one == other) &&
	       !heading_same(&x->heading, &y->heading);
}

/* The part of both headlines that is another act; where both tell one figure,
 * half of it. */
static double own_acts(
    const struct vector *x, const struct vector *y, const struct sums *s)
{
	double part = own_part(x, y, s);
	if (x->heading.opens || y->heading.opens)
		return 0;
	return s->x_numbers ? part / 2 : part;
}

/* What clashes, the more the more they are worded alike. Without capitals it is
 * half a guess. */
static double own_clash(
    const struct likeness *l, const struct vector *x, const struct vector *y)
{
	struct clash c = clash_of(x, y);
	bool guess = x->heading.caseless || y->heading.caseless;
	return (OWN_EXACT + OWN_WORDED * sqrt(l->words)) *
		   (guess ? c.exact / 2 : c.exact) +
	       OWN_HEADS * c.heads + OWN_DIGITS * c.digits;
}

static double own_odds(const struct likeness *l, const struct vector *x,
    const struct vector *y, const struct sums *s)
{
	double all = evidence(x, y, s->said + s->said_by_names);
	double crossed = s->crossed / NAT / rarest(x, y);
	double own = own_words(x, y, s);
	return OWN_BASE + OWN_NATS * lesser(all, EVIDENCE_MAX) +
	       OWN_WHOLE * sqrt(l->whole) + OWN_FIGURES * sqrt(l->figures) +
	       OWN_CROSSED * lesser(crossed, CROSSED_MAX) -
	       OWN_RIVALS * rivals(x, y, s) / RIVALS -
	       OWN_ACTS * own_acts(x, y, s) - OWN_NEWS * own -
	       own_clash(l, x, y) - (s->said_by_names ? 0 : OWN_NAMELESS) -
	       fmax(rarest(x, y) - OWN_CROWD, 0);
}

/* Of a brief report and a long one. What clashes is asked of those that may be
 * likely for all that. */
static double mixed_odds(const struct likeness *l, const struct vector *x,
    const struct vector *y, const struct sums *s)
{
	double one = rarest(x, y);
	double shared = evidence(x, y, s->said + s->said_by_names) / one;
	double odds =
	    MIXED_BASE + MIXED_SHARED * lesser(shared, SHARED_MAX) +
	    MIXED_WHOLE * sqrt(l->whole) + MIXED_FIGURES * sqrt(l->figures) +
	    MIXED_CROSSED * lesser(s->crossed / NAT / one, MIXED_MAX) -
	    MIXED_ACTS * own_acts(x, y, s) - MIXED_LENGTH * longer(x, y) -
	    MIXED_CROWD * one;
	if (odds < MIXED_UNLIKE)
		return odds;
	double own = own_words(x, y, s);
	return odds - MIXED_NEWS * own - MIXED_EXACT * clash_of(x, y).exact;
}

/* How much of a figure there is in what two brief ones have: the year is in
 * many reports, and one or two of anything. Without spaces digits stand with
 * what they count. */
static double figures_tell(
    const struct vector *x, const struct vector *y, const struct sums *s)
{
	if (!tell_little(x, y) || (x->heading.caseless && y->heading.caseless))
		return 1;
	return lesser(s->said_by_figures / NAT / FIGURE_SAID, 1);
}

/* By what they share and what clashes, and no more than how alike they are. */
static void judge(struct likeness *l, const struct vector *x,
    const struct vector *y, const struct sums *s, double odds)
{
	double most = like_odds(l, x, y);
	bool mixed = vector_lengths(x, y) == ONE_BRIEF;
	l->alone = odds;
	if (vector_lengths(x, y) == BOTH_LONG) {
		most += LIKE_LONG;
		odds -= crowd(x, y);
	}
	l->odds = l->on =
	    (mixed ? most : lesser(odds, most)) - topic(l, x, y, s);
}

/* Where each headline has names that the other report has not, as of another
 * firm whose profit fell, they are no likelier than any two. */
static void judge_mixed(struct likeness *l, const struct vector *x,
    const struct vector *y, const struct sums *s)
{
	double odds = mixed_odds(l, x, y, s) - topic(l, x, y, s);
	l->odds = l->other_names ? lesser(odds, l->odds) : odds;
}

/* Where no capital tells of names what rivals is words already, and both
 * measures are as good: the greater. */
static double own_or_on(const struct likeness *l, const struct vector *x,
    const struct vector *y, const struct sums *s, double own)
{
	bool caseless = x->heading.caseless && y->heading.caseless;
	return caseless ? fmax(own, l->on + topic(l, x, y, s)) : own;
}

/* The one takes up what the other tells, and not each headline has names of its
 * own. Of a text's own beginning all is taken up. */
static bool takes_up(
    const struct likeness *l, const struct vector *x, const struct vector *y)
{
	return !l->other_names && !x->heading.opens && !y->heading.opens &&
	       across(x, y) && clash_of(x, y).heads < ACROSS_HEADS;
}

struct likeness vector_compare(
    const struct vector_index *index, const struct vector *y)
{
	const struct vector *x = index->of;
	struct sums s = sums_of(index, y);
	bool whole = all_of_it(x) && all_of_it(y);
	struct likeness l = {
	    .whole = cosine(s.whole, 1, 1),
	    .words = cosine(s.words, x->words, y->words),
	    .figures = cosine(s.figures, x->figures, y->figures) *
		       figures_tell(x, y, &s),
	    .said = s.said / NAT,
	    .brief = tell_little(x, y),
	    .odds = ODDS_NONE,
	    .on = ODDS_NONE,
	    .alone = ODDS_NONE,
	    .other_names = whole && rival_names(x, y, &s) > OTHER_NEWS,
	};
	bool brief = both_brief(x, y),
	     mixed = vector_lengths(x, y) == ONE_BRIEF;
	bool worded = (brief || mixed) && s.said && in_own_words(&l, x, y);
	bool in_own = brief && worded;
	bool caseless = x->heading.caseless || y->heading.caseless;
	double odds =
	    brief ? brief_odds(&l, x, y, &s) : long_odds(&l, x, y, &s);
	double own = in_own ? own_odds(&l, x, y, &s) : ODDS_NONE;
	if (odds > 0 || own > 0 || mixed) {
		l.apart =
		    s.titled && whole && contrast(x, y) &&
		    (brief || l.whole > FORM_WHOLE || !clash_outweighed(x, y));
		l.rivals = rivals(x, y, &s);
		l.clash = brief ? clashes(x, y) : 0;
		l.acts = brief ? acts(x, y, &s, l.rivals) : 0;
		odds -= l.rivals + l.clash + l.acts;
	}
	if (l.apart || another_time(x, y) ||
	    (brief && odds > 0 && clash_foreign(x, y)))
		return l;
	if (says_enough(x, y, &s))
		judge(&l, x, y, &s, odds);
	if (in_own && evidence(x, y, s.said) > SAID_MIN)
		l.odds = own_or_on(&l, x, y, &s, own) - topic(&l, x, y, &s);
	l.worded = (in_own || (mixed && worded)) && !caseless &&
		   evidence(x, y, s.said) > SAID_MIN;
	if (mixed && l.worded)
		judge_mixed(&l, x, y, &s);
	if (worded && l.odds > ODDS_NONE && takes_up(&l, x, y))
		l.odds += ACROSS;
	if (x->heading.aside || y->heading.aside)
		l.odds = l.on = ODDS_NONE;
	return l;
}

enum lengths vector_lengths(const struct vector *x, const struct vector *y)
{
	int brief = (x->n <= BRIEF_MAX) + (y->n <= BRIEF_MAX);
	return brief == 2 ? BOTH_BRIEF : brief ? ONE_BRIEF : BOTH_LONG;
}

struct likeness vector_likeness(const struct vector *x, const struct vector *y)
{
	struct vector_index index;
	vector_index(&index, x);
	return vector_compare(&index, y);
}

const struct vector_term *vector_find(const struct vector *v, uint32_t id)
{
	struct vector_term key = {.id = id};
	return v->n ? bsearch(&key, v->t, v->n, sizeof(v->t[0]), by_id) : NULL;
}

bool vector_has(const struct vector *v, uint32_t id)
{
	return vector_find(v, id) != NULL;
}

static bool in_one_of(const struct vector *const *others, size_t n, uint32_t id)
{
	for (size_t k = 0; k < n; k++)
		if (vector_has(others[k], id))
			return true;
	return false;
}

static double part_of(const struct vector_term *t)
{
	return (double)t->weight * t->weight;
}

double vector_told(
    const struct vector *v, const struct vector *const *others, size_t n)
{
	double told = 0, all = 0;
	for (uint32_t i = 0; i < v->n; i++) {
		double part = part_of(&v->t[i]);
		told += in_one_of(others, n, v->t[i].id) ? part : 0;
		all += part;
	}
	return all > 0 ? told / all : 1;
}

double vector_headline_news(
    const struct vector *v, const struct vector *const *others, size_t n)
{
	double news = 0, all = 0;
	for (uint32_t i = 0; i < v->n; i++) {
		const struct vector_term *t = &v->t[i];
		if (!t->titled)
			continue;
		all += part_of(t);
		if (!t->told || in_one_of(others, n, t->id))
			continue;
		news += part_of(t);
		if (t->kind == TERM_NUMBER)
			return 1;
	}
	return all > 0 ? news / all : 0;
}

double vector_truth(const struct vector *v, const struct vector *other)
{
	double all = 0, told = 0;
	for (const struct vector_term *t = v->t; t < v->t + v->n; t++) {
		if (!t->titled || t->kind == TERM_NAMES ||
		    t->kind == TERM_FIGURE)
			continue;
		all += part_of(t);
		if (other ? vector_has(other, t->id) : t->told)
			told += part_of(t);
	}
	return all > 0 ? told / all : 0;
}
