/* SPDX-License-Identifier: MIT */
/* gazetted: what a report says for sure that another only said may be. */
#include "group/mood.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/vec.h"
#include "group/caps.h"
#include "group/prepare.h"
#include "text/language.h"
#include "text/moods.h"
#include "text/numerals.h"
#include "text/words.h"

#define OPENING	 3 /* the headline and two sentences */
#define HEADLINE 0
#define TOLD_MAX 16 /* reports that are looked at, the latest */
#define LACKED	 2  /* words: "without a deal" */
#define WORD_MIN 3  /* bytes of a word that tells something */
#define PART_MIN 4  /* bytes of one that is a part of another */

enum {
	OPEN = MOOD_OPEN,
	DENIED = MOOD_DENIED,
	NOT = MOOD_DENIED | MOOD_LACKS,
	DONE = MOOD_DONE /* the first of OUTCOMES */
};

/* Somebody is dead, caught, safe, convicted or out of office. */
#define OUTRIGHT (DONE | DONE << 1 | DONE << 2 | DONE << 5 | DONE << 7)

/* Somebody is caught, found, convicted or charged, or it is over. */
#define CLOSES (DONE << 1 | DONE << 3 | DONE << 4 | DONE << 5 | DONE << 9)

struct token {
	struct str folded, raw;
	bool lacking; /* what it names: "without a deal" */
};

struct sentence {
	VEC(struct token) words; /* that tell something */
	unsigned is;
};

struct opening {
	struct sentence s[OPENING];
};

/* ---- openings ---- */

static void add_word(struct arena *a, struct sentence *s,
    const struct word *word, struct str language, bool lacking)
{
	if (word->number || (!word->pair && word->folded.n < WORD_MIN) ||
	    language_small_word(word->folded, language) ||
	    numeral(word->folded, language))
		return;
	*vec_push(a, &s->words) =
	    (struct token){str_dup(a, word->folded), word->raw, lacking};
}

/* "Without", "ohne". */
static bool is_lack(const struct mood_words *by, struct str folded)
{
	struct str rest = by ? str_of(by->lacks) : S(""), one;
	while (str_split(&rest, '|', &one))
		if (one.n && str_eq(str_trim(one), folded))
			return true;
	return false;
}

/* The first sentences of `text` into `s`, `n` at most; a headline is one. */
static void read(struct arena *a, struct str text, bool headline,
    const struct prepared *art, struct sentence *s, int n)
{
	const struct mood_words *by = mood_words_of(art->language);
	struct words w = words_of(text);
	struct word word;
	size_t from = 0;
	struct buf folded = buf_init(TERMS_TEXT_MAX);
	int at = 0;
	bool more = true;
	int behind =
	    LACKED + 1; /* words behind one that says what is lacking */
	while (more) {
		more = words_next(&w, &word);
		int sentence = !more ? n : headline ? 0 : word.sentence;
		size_t here = more ? (size_t)(word.raw.p - text.p) : text.n;
		if (sentence > at) {
			struct str raw = arena_printf(a, "%.*s%s",
			    PRS(str_sub(text, from, here)),
			    headline ? "\n" : "");
			s[at].is = moods_of(by, buf_str(&folded), raw);
			buf_clear(&folded);
			from = here;
			at = sentence;
		}
		if (!more || sentence >= n)
			break;
		moods_fold(&folded, word.folded);
		behind = is_lack(by, word.folded) ? 0 : behind + 1;
		add_word(a, &s[at], &word, art->language,
		    behind && behind <= LACKED);
	}
	buf_free(&folded);
}

static void open_up(
    struct arena *a, const struct prepared *art, struct opening *out)
{
	*out = (struct opening){0};
	read(a, str_sub(art->title, 0, TERMS_TITLE_MAX), true, art,
	    &out->s[HEADLINE], 1);
	read(a, str_sub(art->text, 0, TERMS_TEXT_MAX), false, art,
	    &out->s[HEADLINE + 1], OPENING - 1);
}

/* ---- what has turned ---- */

/* Two forms of a word begin alike. */
static bool one_word(struct str x, struct str y)
{
	size_t most = x.n > y.n ? x.n : y.n, n = 0;
	while (n < x.n && n < y.n && x.p[n] == y.p[n])
		n++;
	return n >= WORD_MIN && n * 3 >= most * 2;
}

/* Of a sentence, where it stands first; NULL: it does not. */
static const struct token *tells(const struct sentence *s, struct str word)
{
	vec_each (&s->words, t)
		if (str_eq(t->folded, word) || one_word(t->folded, word))
			return t;
	return NULL;
}

/* The sentence is of a mood, or says that the word is lacking. */
static bool is_so(
    const struct sentence *s, const struct token *t, unsigned mood)
{
	return (s->is & mood) || (t->lacking && (mood & DENIED));
}

/* Of the sentences that have a word, how many are of a mood. */
struct tally {
	size_t all, are;
};

static void count(
    struct tally *t, const struct opening *o, struct str word, unsigned mood)
{
	for (int i = 0; i < OPENING; i++) {
		const struct token *w = tells(&o->s[i], word);
		t->all += w != NULL;
		t->are += w && is_so(&o->s[i], w, mood);
	}
}

static bool is_any(const struct opening *o, unsigned mood)
{
	return ((o->s[0].is | o->s[1].is | o->s[2].is) & mood) != 0;
}

struct turn {
	const struct opening *now, *told;
	size_t n; /* of the latter */
};

/* A mood in which all was that was told of the word, and nothing is now; where
 * headlines had it, too, it is enough that this one has not, for below it may
 * stand how it was. */
static bool gone(const struct turn *t, struct str word, unsigned mood)
{
	struct tally now = {0}, was = {0};
	bool head = false, main = false;
	count(&now, t->now, word, mood);
	for (size_t i = 0; i < t->n; i++) {
		const struct sentence *s = &t->told[i].s[HEADLINE];
		const struct token *w = tells(s, word);
		count(&was, &t->told[i], word, mood);
		head |= w && is_so(s, w, mood);
		main |= w || (s->is & mood);
	}
	if (!main)
		return false;
	const struct token *w = tells(&t->now->s[HEADLINE], word);
	if (head ? w && is_so(&t->now->s[HEADLINE], w, mood) : now.are > 0)
		return false;
	if (mood & DENIED & t->now->s[1].is)
		return false;
	return was.all && was.are == was.all;
}

/* The headline denies, and nothing that was told did. Who lacks a thing has
 * lost it, which may have been told without such a word. */
static bool denied(const struct turn *t)
{
	for (size_t i = 0; i < t->n; i++)
		if (is_any(&t->told[i], NOT))
			return false;
	return t->now->s[HEADLINE].is & DENIED;
}

/* Kinds of what the report says for sure to have become of it, of which nothing
 * that was told for sure has a word. What ends, is found or agreed on is said
 * of much by the way, so that it is news in a headline alone. */
static unsigned done(const struct turn *t)
{
	unsigned is = 0, were = OPEN | NOT;
	for (int k = 0; k < OPENING; k++) {
		unsigned s = t->now->s[k].is;
		if (k == HEADLINE ? s & OPEN : s & (OPEN | DENIED))
			continue;
		is |= k == HEADLINE ? s : s & OUTRIGHT;
	}
	for (size_t i = 0; i < t->n; i++)
		for (int k = 0; k < OPENING; k++)
			were |=
			    t->told[i].s[k].is & OPEN ? 0 : t->told[i].s[k].is;
	return is & ~were;
}

/* What was told for sure has the word, or one of which it is a part: "läcka",
 * "vattenläcka". */
static bool told_form(const struct turn *t, struct str word)
{
	for (size_t i = 0; i < t->n; i++)
		for (int k = 0; k < OPENING; k++) {
			if (t->told[i].s[k].is & OPEN)
				continue;
			vec_each (&t->told[i].s[k].words, w)
				if (one_word(word, w->folded) ||
				    (word.n >= PART_MIN &&
					(str_starts(w->folded, word) ||
					    str_ends(w->folded, word))))
					return true;
		}
	return false;
}

/* ---- acts ---- */

/* What parts two things that are said. */
static bool parts(struct str between)
{
	static const char *const marks[] = {",", ";", ":", "|", "–", "—", " - ",
	    "，", "、", "；", "：", "　", "،"};
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (str_find(between, str_of(marks[i])) >= 0)
			return true;
	return false;
}

/* Of a part or a sentence that is in none of these moods. */
static unsigned part_acts(const struct prepared *art, struct str folded,
    struct str raw, unsigned moods)
{
	unsigned acts = acts_in(act_words_of(art->language), folded, raw);
	return acts && moods &&
		       (moods_of(mood_words_of(art->language), folded, raw) &
			   moods)
		   ? 0
		   : acts;
}

/* Part by part, "in hospital, concert in doubt", but for those that are in one
 * of these moods. */
static unsigned acts_of(
    const struct prepared *art, struct str text, unsigned moods)
{
	struct words w = words_of(text);
	struct word word;
	struct buf folded = buf_init(TERMS_TEXT_MAX);
	size_t from = 0, end = 0;
	unsigned acts = 0;
	int sentence = 0;
	while (words_next(&w, &word)) {
		size_t at = (size_t)(word.raw.p - text.p);
		if (word.sentence > sentence ||
		    (at > end && parts(str_sub(text, end, at)))) {
			acts |= part_acts(art, buf_str(&folded),
			    str_sub(text, from, at), moods);
			buf_clear(&folded);
			from = at;
			sentence = word.sentence;
		}
		moods_fold(&folded, word.folded);
		end = at + word.raw.n;
	}
	acts |= part_acts(
	    art, buf_str(&folded), str_sub(text, from, text.n), moods);
	buf_free(&folded);
	return acts;
}

static unsigned headline_acts(const struct prepared *art)
{
	return acts_of(
	    art, str_sub(art->title, 0, TERMS_TITLE_MAX), OPEN | DENIED);
}

static unsigned text_acts(const struct prepared *art, unsigned moods)
{
	return acts_of(art, str_sub(art->text, 0, TERMS_TEXT_MAX), moods);
}

/* The words of the headline, each in turn, that have one of these kinds, and
 * which of them that is; NULL: none has. */
static const struct token *next_act(struct arena *a, const struct prepared *art,
    const struct sentence *headline, const struct token *last, unsigned *acts)
{
	const struct act_words *by = act_words_of(art->language);
	const struct token *w = last ? last + 1 : headline->words.v;
	for (; w < headline->words.v + headline->words.n; w++) {
		struct str folded = arena_printf(a, "%.*s ", PRS(w->folded));
		unsigned is = acts_in(by, folded, folded) & *acts;
		if (is) {
			*acts = is;
			return w;
		}
	}
	return NULL;
}

/* Of the two ways that a number goes the one that none of those told turns. */
static unsigned beyond(unsigned were)
{
	unsigned rose = 1U << ACT_ROSE, fell = 1U << ACT_FELL;
	return (were & fell ? 0 : rose) | (were & rose ? 0 : fell);
}

/* Acts that the headline says for sure, and its text, where it has one, says
 * too: a headline alone may have another word for what the text tells in that
 * of those told. */
static unsigned own_acts(const struct prepared *art)
{
	unsigned are = headline_acts(art);
	return are && art->text.n ? are & text_acts(art, 0) : are;
}

/* Those of them of which nothing that was told for more than may be has a word,
 * however far below, nor a form of the one that the headline has. */
static unsigned acted(struct arena *a, const struct prepared *art,
    const struct prepared *const *told, const struct turn *t, unsigned are)
{
	const struct sentence *now = &t->now->s[HEADLINE];
	unsigned were = 0;
	for (size_t i = 0; i < t->n; i++)
		were |= headline_acts(told[i]) | text_acts(told[i], OPEN);
	are &= ~(were | beyond(were));
	const struct token *w = NULL;
	for (unsigned is = are; (w = next_act(a, art, now, w, &is)); is = are)
		if (told_form(t, w->folded))
			are &= ~is;
	return are;
}

/* The headline's word of one of these kinds, or its first. */
static struct str word_of(struct arena *a, const struct prepared *art,
    const struct sentence *headline, unsigned kinds)
{
	const struct mood_words *by = mood_words_of(art->language);
	vec_each (&headline->words, w) {
		struct str folded = arena_printf(a, "%.*s ", PRS(w->folded));
		for (unsigned i = 0; by && i < OUTCOMES; i++)
			if ((kinds & DONE << i) &&
			    moods_has(folded, by->done[i], by->raw))
				return w->raw;
	}
	return headline->words.v[0].raw;
}

/* What a report is of says nothing of what became of it; without capitals that
 * cannot be told. */
static bool is_name(const struct prepared *art, struct str word)
{
	if (art->heading.caseless)
		return false;
	vec_each (&art->terms, t)
		if (t->kind == TERM_NAME && str_ieq(t->word, word))
			return true;
	return false;
}

/* This one says for sure, and the headline of another only what may be. */
static bool settled(const struct turn *t)
{
	const struct sentence *now = t->now->s;
	bool open = false;
	for (size_t i = 0; i < t->n; i++)
		open |= (t->told[i].s[HEADLINE].is & OPEN) != 0;
	return open && !((now[0].is | now[1].is) & OPEN);
}

/* Into `now`, which the turn borrows. */
static struct turn turn_of(struct arena *a, const struct prepared *art,
    const struct prepared *const *told, size_t n, struct opening *now)
{
	size_t skip = n > TOLD_MAX ? n - TOLD_MAX : 0;
	struct opening *were = arena_calloc(a, n - skip + 1, sizeof(*were));
	open_up(a, art, now);
	for (size_t i = skip; i < n; i++)
		open_up(a, told[i], &were[i - skip]);
	return (struct turn){now, were, n - skip};
}

struct str mood_turned(struct arena *a, const struct prepared *art,
    const struct prepared *const *told, size_t n, bool retold,
    bool *out_settled)
{
	struct opening now;
	struct turn t = turn_of(a, art, told, n, &now);
	*out_settled = settled(&t);
	vec_each (&now.s[HEADLINE].words, w)
		if (!is_name(art, w->raw) &&
		    (gone(&t, w->folded, OPEN) || gone(&t, w->folded, DENIED)))
			return w->raw;
	unsigned kinds = n ? done(&t) : 0;
	if (now.s[HEADLINE].words.n && (kinds || (n && !retold && denied(&t))))
		return word_of(a, art, &now.s[HEADLINE], kinds);
	return (struct str){NULL, 0};
}

struct str mood_acted(struct arena *a, const struct prepared *art,
    const struct prepared *const *told, size_t n)
{
	const struct sentence *headline;
	struct opening now;
	unsigned acts = n ? own_acts(art) : 0;
	if (!acts)
		return (struct str){NULL, 0};
	struct turn t = turn_of(a, art, told, n, &now);
	headline = &now.s[HEADLINE];
	acts = acted(a, art, told + (n - t.n), &t, acts);
	if (!acts || !headline->words.n)
		return (struct str){NULL, 0};
	const struct token *w = next_act(a, art, headline, NULL, &acts);
	return w ? w->raw : headline->words.v[0].raw;
}

/* Kinds whose words say one thing each, so that one is no news after another:
 * who is "hurt" may be in hospital since, and who sued appeals. */
#define PLAIN                                                                  \
	(1U << ACT_FORBIDDEN | 1U << ACT_BROKE | 1U << ACT_FINED |             \
	    1U << ACT_RECALLED | 1U << ACT_BROKEN | 1U << ACT_ESCAPED |        \
	    1U << ACT_CLOSED | 1U << ACT_STRUCK | 1U << ACT_RETIRED |          \
	    1U << ACT_ROBBED)

bool mood_reworded(const struct prepared *art, struct str word,
    const struct prepared *const *told, size_t n)
{
	unsigned are = acts_of(art, word, 0) & PLAIN;
	for (size_t i = 0; are && i < n; i++) {
		are &= ~headline_acts(told[i]);
		are = are ? are & ~text_acts(told[i], OPEN | DENIED) : 0;
		if (!are)
			return true;
	}
	return false;
}

bool mood_closes(
    struct arena *a, const struct prepared *art, const struct prepared *told)
{
	struct opening now, was;
	struct turn t = {&now, &was, 1};
	open_up(a, art, &now);
	open_up(a, told, &was);
	return done(&t) & now.s[HEADLINE].is & CLOSES;
}
