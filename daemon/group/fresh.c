/* SPDX-License-Identifier: MIT */
/* gazetted: how much of a report is news to who knows others of its story. */
#include "group/fresh.h"

#include "base/buf.h"
#include "group/mood.h"
#include "group/novel.h"
#include "group/reworded.h"
#include "text/language.h"
#include "text/words.h"

#define SHORT	  3    /* of a headline's words, which shorter are none */
#define REWORDED  0.07 /* of a report that tells nothing new */
#define BRIEF	  12   /* words: of so few or fewer, one that is new counts */
#define PAIR_WORD 0.5  /* of a word, in a script without spaces */
#define SAID	  6    /* words that people are told of */
#define SAID_MAX  512  /* bytes of them */

/* Of so few words beside its headline that each of them counts. */
static bool is_brief(const struct prepared *art)
{
	double n = 0;
	vec_each (&art->terms, t)
		if (!t->dated && !novel_pair(t) && !t->titled)
			n += t->pair ? PAIR_WORD : 1;
	return n <= BRIEF;
}

/* ---- the headline ---- */

/* What the story is of: a name, or where it cannot be told what is one
 * what the others' headlines have. */
static bool subject(const struct term *t, bool caseless, const struct known *k)
{
	return caseless ? novel_known_in(t, k, true) : t->kind == TERM_NAME;
}

/* What a word of the headline says that none of the others has. */
static bool is_said(
    const struct prepared *art, const struct term *t, const struct known *k)
{
	return t->titled && novel_says(art, t) && !novel_known(art, t, k) &&
	       novel_again(art, t, k);
}

/* How many things it says by itself: a figure or a name is more than a word,
 * which may be another for one that was told. */
static int says(const struct prepared *art, const struct term *t,
    const struct term *before, const struct known *k)
{
	int halves = novel_counts(art, t);
	if (novel_left(art, t, k) < 1 || (t->overlaps && before))
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
		if (!t->titled || !novel_says(art, t))
			continue;
		bool old = novel_known(art, t, k);
		if (old && subject(t, art->heading.caseless, k))
			continue;
		all += t->weight;
		if (old || !novel_again(art, t, k))
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
		    t->word.p < art->title.p + art->title.n &&
		    novel_says(art, t) && !novel_known(art, t, k) &&
		    novel_left(art, t, k) >= 1)
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
		if ((beside && t->titled) || !novel_says(art, t))
			continue;
		all += t->weight;
		double is = novel_known(art, t, k) ? 0 : novel_left(art, t, k);
		news += is * t->weight;
		halves += is > 0 ? novel_counts(art, t) : 0;
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

bool fresh_figure(const struct prepared *art, const struct known *k)
{
	vec_each (&art->terms, t)
		if (t->told && !t->dated && !novel_known(art, t, k) &&
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
		if (!novel_says(art, t) || novel_known(art, t, k) ||
		    novel_left(art, t, k) < 1)
			continue;
		buf_adds(&out, n++ ? S(", ") : S(""));
		buf_adds(&out, t->word);
	}
	struct str s = n ? str_dup(a, buf_str(&out)) : (struct str){NULL, 0};
	buf_free(&out);
	return s;
}
