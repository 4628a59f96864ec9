/* SPDX-License-Identifier: MIT */
/* gazetted: what a sentence points at from anywhere in it. */
#include "prose/pointed.h"

#include "base/utf8.h"
#include "prose/pointed_table.h"
#include "prose/pointing.h"
#include "prose/walk.h"
#include "text/date_names.h"
#include "text/language.h"
#include "text/listed.h"
#include "text/numerals.h"
#include "text/words.h"

#define THING_MIN   4  /* letters of a noun, */
#define THING_STEM  5  /* of them, that are in it in every case, */
#define HANGUL_STEM 2  /* where each is a syllable */
#define EARLY	    3  /* words before a comma tell of no thing */
#define ALIKE	    3  /* words, with "similar" */
#define LATE	    12 /* words tell of one, where no article says of which */

/* Before a noun that is told of for the first time, and who has such. */
static const char articles[] =
    " a an ein eine einen einem einer un une uno una um uma een en ett et ";
static const char with_articles[] = " en de fr es pt it nl sv da no ";

/* Behind a noun that is said to be of what, or which one it is. */
static const char which[] =
    " of who that which whose where de d des du qui que dont où del quien "
    "quienes di della dei delle che do da dos das von der die das dem den "
    "deren dessen van dat som av af który która które którzy których która "
    "který která které kteří jenž ktorý ktorá ktoré ktorí который которая "
    "которое которые которых которого что який яка яке які яких який който "
    "която което които koji koja koje care joka jotka jossa amely amelyet "
    "aki που yang ";

/* Between a comma and one of those: "jene Pläne, auf die". */
static const char led[] =
    " auf in an aus bei durch für gegen mit nach um unter von vor zu über of "
    "for to with from by on à dans par pour sur avec a con de en para por per "
    "su da do na w we z ze o od dla przez po k s v ve о об в во на с со к из "
    "от за по у ";

/* Verbs that stand behind a noun and are no part of it. */
static const char verbs[] =
    " è era ha sarà sono es fue será est sont sera fut is was has had wordt "
    "werd heeft had zijn waren ";

/* "This kind of plan" points at plans. */
static const char kinds[] =
    " kind kinds sort sorts type types art genre sorte tipo tipos clase genere "
    "soort typ typu ";
static const char of_kind[] = " of von de d di van ";

/* No mark stands between two words, but what joins them. */
static bool adjoins(const char *end, const char *begin)
{
	for (; end < begin; end++)
		if (*end != ' ' && *end != '-')
			return false;
	return true;
}

/* What was read of the sentence. */
struct seen {
	struct str last, other; /* the two words before */
	size_t words;
	bool comma; /* a mark is behind the last; */
	bool late;  /* or was, behind some words; */
	bool news;  /* and an article of what is told for the first time */
};

static void see(struct seen *s, const struct word *w)
{
	s->comma = s->words && !adjoins(s->last.p + s->last.n, w->raw.p);
	s->late |= s->comma && s->words > EARLY;
}

static void pass(struct seen *s, const struct word *w)
{
	s->news |= word_listed(articles, w->folded);
	s->other = s->comma ? (struct str){NULL, 0} : s->last;
	s->last = w->raw;
	s->words++;
}

/* What it points at may stand in the sentence itself: in the clause before, or
 * right behind a comma in the noun before that. */
static bool in_itself(struct str language, const struct seen *s)
{
	if (s->comma && s->words > EARLY)
		return true;
	return s->late && (word_listed(with_articles, str_sub(language, 0, 2))
				  ? s->news
				  : s->words > LATE);
}

static bool hangul(struct str word)
{
	return word.n && (unsigned char)word.p[0] >= 0xEA;
}

/* "A similar study" is another than the one that the page tells of. */
static bool alike(const struct pointer *p)
{
	for (size_t i = 0; i < POINTED_ALIKE; i++)
		if (p == &pointed_alike[i])
			return true;
	return false;
}

static bool here(const struct pointer *p, struct str language, struct str word)
{
	struct str list = str_of(p->here), w;
	while (hangul(word) && str_split(&list, ' ', &w))
		if (w.n && str_starts(word, w))
			return true; /* and a particle */
	return word_listed(p->here, word) ||
	       (!alike(p) && pointing_here(language, word));
}

static bool is_thing(
    const struct pointer *p, struct str language, const struct word *w)
{
	return !w->number && !language_small_word(w->folded, language) &&
	       (hangul(w->raw) || utf8_len(w->folded) >= THING_MIN) &&
	       (p->where == ARTICLE || str_starts(w->raw, str_of(p->noun)));
}

/* "Diesem neuen Plan", but not "diesen gleichgestellte Personen". */
static bool agrees(struct str this, struct str adjective)
{
	bool dative = str_ends(this, S("n")) || str_ends(this, S("m"));
	return str_ends(adjective, S("en")) ||
	       (!dative && str_ends(adjective, S("e")));
}

/* "..., auf die der Rat setzt" */
static bool says_which(struct words w, const struct word *word)
{
	struct word next;
	return word_listed(led, word->folded) && words_next(&w, &next) &&
	       word_listed(which, next.folded);
}

/* The kind is passed, and the "of" behind it. */
static bool of_such(struct words *w, const struct word *word, const char **end)
{
	struct words rest = *w;
	struct word next;
	if (!word_listed(kinds, word->folded) || !words_next(&rest, &next) ||
	    !word_listed(of_kind, next.folded) ||
	    !adjoins(word->raw.p + word->raw.n, next.raw.p))
		return false;
	*w = rest;
	*end = next.raw.p + next.raw.n;
	return true;
}

/* Up to the noun where that has a capital, and else a word more. "These are:"
 * what it points at comes. */
static bool ahead(const struct pointer *p, struct str language, struct words w,
    const struct word *from, struct pointing *out)
{
	const char *end = from->raw.p + from->raw.n;
	struct word word;
	size_t skipped = 0;
	bool article = p->where != ARTICLE, counted = false;
	out->n = 0;
	while (words_next(&w, &word)) {
		if (out->n && !counted && word_listed(which, word.folded))
			return false; /* "this bridge of Orlin" */
		if (!adjoins(end, word.raw.p) || out->n == POINTED_WORDS) {
			if (out->n && says_which(w, &word))
				return false;
			break;
		}
		end = word.raw.p + word.raw.n;
		bool between = !article;
		article |= between && word_listed(p->noun, word.folded);
		if (between && !article)
			return false;
		if (between)
			continue;
		if (!out->n &&
		    (word.number || numeral(word.folded, language))) {
			counted = true; /* "these three plans" */
			continue;
		}
		if (!out->n && of_such(&w, &word, &end))
			continue;
		if (language_small_word(word.folded, language) ||
		    (out->n && (word_listed(led, word.folded) ||
				   word_listed(verbs, word.folded))))
			break;
		if (out->n && date_word(date_words(language), word.folded))
			break; /* "ce contrat expire lundi" */
		if (here(p, language, word.folded))
			return false;
		bool adjective = p->where == CAPITAL && !word.upper;
		if (adjective && !out->n && skipped++ < POINTED_WORDS &&
		    agrees(from->raw, word.raw))
			continue;
		if (adjective || !is_thing(p, language, &word))
			break;
		out->things[out->n++] = word.raw;
	}
	return out->n > 0 && !(end < w.text.p + w.text.n && *end == ':');
}

static bool behind(const struct pointer *p, struct str language,
    const struct seen *s, struct pointing *out)
{
	struct str prefix = str_of(p->noun), noun = s->last;
	out->n = 0;
	if (s->comma || !s->words || here(p, language, noun) ||
	    utf8_len(noun) < THING_MIN || !str_starts(noun, prefix))
		return false;
	out->things[out->n++] = str_sub(noun, prefix.n, noun.n);
	if (s->other.n && utf8_len(s->other) >= THING_MIN)
		out->things[out->n++] = s->other;
	return true;
}

static bool points(const struct pointer *p, struct str language, struct words w,
    const struct word *word, const struct seen *s, struct pointing *out)
{
	if (!word_listed(p->these, word->folded) ||
	    (*p->of && !(s->words && !s->comma && word_listed(p->of, s->last))))
		return false;
	return p->where == BEHIND ? behind(p, language, s, out)
				  : ahead(p, language, w, word, out);
}

static bool among(const struct pointer *all, size_t n, struct str language,
    struct words w, const struct word *word, const struct seen *s,
    struct pointing *out)
{
	for (size_t k = 0; k < n; k++)
		if (str_istarts(language, all[k].language) &&
		    points(&all[k], language, w, word, s, out))
			return true;
	return false;
}

bool pointed_next(struct str language, struct str t, struct pointing *out)
{
	struct words w = words_of(t);
	struct word word;
	struct seen s = {.words = 0};
	for (; words_next(&w, &word); pass(&s, &word)) {
		see(&s, &word);
		size_t at = (size_t)(word.raw.p - t.p);
		if (at < out->at)
			continue;
		bool is =
		    among(pointed_pointers, POINTED_POINTERS, language, w,
			&word, &s, out) ||
		    among(pointed_mentioned, POINTED_MENTIONED, language, w,
			&word, &s, out) ||
		    (s.words < 2 && among(pointed_others, POINTED_OTHERS,
					language, w, &word, &s, out)) ||
		    (s.words < ALIKE && among(pointed_alike, POINTED_ALIKE,
					    language, w, &word, &s, out));
		if (!is || in_itself(language, &s) || walk_quoted(t, at))
			continue;
		out->from = out->things[0].p < t.p + at ? 0 : at;
		out->at = at + word.raw.n;
		return true;
	}
	return false;
}

bool pointed_in(struct str text, struct str thing)
{
	size_t end = 0, n = 0;
	uint32_t c;
	if (str_ends(thing, S("ה")) || str_ends(thing, S("ة")))
		thing.n -= 2; /* before what it is of it is another letter */
	while (
	    end < thing.n && n++ < (hangul(thing) ? HANGUL_STEM : THING_STEM))
		end += utf8_next(thing, end, &c);
	return end && word_stem_in(text, str_sub(thing, 0, end));
}
