/* SPDX-License-Identifier: MIT */
/* gazetted: what came of a thing, by signs that say so in few words. */
#include "summary/upshot.h"

#include "base/arena.h"
#include "summary/plight.h"
#include "summary/signs.h"
#include "summary/stand.h"
#include "summary/turn.h"
#include "text/closed.h"
#include "text/date_names.h"
#include "text/genre.h"
#include "text/listed.h"
#include "text/moods.h"
#include "text/numerals.h"
#include "text/sentence.h"
#include "text/words.h"

#define LOOKED_AT   1024 /* bytes of a sentence */
#define SIDES	    8	 /* words, between those for and those against */
#define VOTE_BEFORE 4	 /* words, from "votes" to either */
#define VOTE_BEHIND 2	 /* and from either */
#define DIGITS_MAX  3	 /* of a score */
#define FORM_MIN    3	 /* bytes that two forms of a word have alike, */
#define ENDING_MAX  4	 /* and not */
#define INSTEAD	    3	 /* words, from the one number to the other */
#define COUNT_MAX   10000
#define FIRST	    3 /* words that a headline goes out from */

/* What a report leaves open, and by which signs another tells what came of it.
 */
enum {
	HALTED = 1,
	HEARSAY = 2,
	HALF_TIME = 4,
	VOTE = 8,
	COUNTED = 16,
	WARNED = 32
};

/* A headline and how the text below begins. */
struct brief {
	struct str title, first, second;
	struct str language;
};

static struct brief brief_of(const struct turn_report *r)
{
	struct brief b = {.title = r->title, .language = r->language};
	size_t at = 0;
	if (sentence_next(r->text, &at, &b.first))
		sentence_next(r->text, &at, &b.second);
	return b;
}

static bool by_sources(const struct brief *b)
{
	return signs_sources(b->title, b->language) ||
	       signs_sources(b->first, b->language);
}

static bool halted(const struct brief *b, const struct turn_report *x)
{
	return (signs_halt(b->title, b->language) ||
		   signs_halt(b->first, b->language) ||
		   (x->headline & MOOD_LACKS) || turn_off(x->headline)) &&
	       !plight_lost(x->title, x->text, x->language);
}

/* The part of a headline, before or behind its colon, that says so: "Bridge:
 * ferry sails again" says it of the ferry. */
static struct str said_in(struct str title, struct str language)
{
	ptrdiff_t colon = str_find(title, S(": "));
	if (colon >= 0) {
		struct str behind = str_sub(title, (size_t)colon, title.n);
		bool there =
		    signs_again(behind) || signs_normal(behind, language);
		if (there)
			title = behind;
		else if (signs_again(title) || signs_normal(title, language))
			title = str_sub(title, 0, (size_t)colon);
	}
	return signs_normal(title, language)
		   ? title
		   : signs_until_again(title, language);
}

/* But not "the strikers march again", nor "hit again". */
static bool runs(const struct brief *b)
{
	unsigned head = stand_moods(b->title, b->language);
	return !(head & (MOOD_OPEN | MOOD_STILL | MOOD_LACKS | MOOD_DENIED)) &&
	       !signs_halt(b->title, b->language) &&
	       !signs_worse_again(b->title) &&
	       (signs_again(b->title) || signs_normal(b->title, b->language) ||
		   signs_normal(b->first, b->language) ||
		   signs_normal(b->second, b->language));
}

/* Two forms of a word: more of it is alike than both endings are long. "Tram"
 * is no "trade", nor "internet" an "interview". */
static bool forms(struct str a, struct str b)
{
	size_t n = 0;
	while (n < a.n && n < b.n && a.p[n] == b.p[n])
		n++;
	size_t m = a.n - n, k = b.n - n;
	return n >= FORM_MIN && m <= ENDING_MAX && k <= ENDING_MAX &&
	       m + k < n + (n > FORM_MIN);
}

/* A word of `text` that is no name: here or there it is in small letters. */
static bool word_in(const struct word *word, struct str text)
{
	struct words w = words_of(str_sub(text, 0, LOOKED_AT));
	struct word other;
	while (words_next(&w, &other))
		if ((!word->upper || !other.upper) &&
		    forms(word->folded, other.folded))
			return true;
	return false;
}

/* What `x` is of, other than where, is in a headline: "bus", "Wasser". */
static bool of_it(
    struct arena *a, const struct turn_report *x, struct str title)
{
	struct brief b = brief_of(x);
	struct facts f = {0};
	struct words w = words_of(title);
	struct word word;
	facts_add(a, &f, title, x->language);
	vec_each (&f.all, g)
		if (!date_day_of_week(g->word) && stand_of_subject(x, g))
			return true;
	while (words_next(&w, &word))
		if (!word.number && !word.pair &&
		    !closed_word(word.folded, x->language) &&
		    !date_day_of_week(word.folded) &&
		    (word_in(&word, b.title) || word_in(&word, b.first)))
			return true;
	return false;
}

static size_t digits_at(struct str s, size_t at)
{
	size_t n = 0;
	while (at + n < s.n && s.p[at + n] >= '0' && s.p[at + n] <= '9')
		n++;
	return n;
}

/* "20:30", "7:45": an hour, at which much begins, and no match is likely to end
 * so. */
static bool clock(struct str s, size_t hours)
{
	static const int step = 5, day = 24;
	int h = 0, m;
	if (hours > 2 || s.n <= hours + 2 || s.p[hours] != ':' ||
	    digits_at(s, hours + 1) != 2)
		return false;
	for (size_t i = 0; i < hours; i++)
		h = 10 * h + (s.p[i] - '0');
	m = 10 * (s.p[hours + 1] - '0') + (s.p[hours + 2] - '0');
	return h < day && m < 60 && m % step == 0;
}

/* "3-2", "1:0", "2 – 1". */
static bool score(struct str s)
{
	static const struct str marks[] = {S_INIT("-"), S_INIT(":"),
	    S_INIT("–"), S_INIT(" - "), S_INIT(" – ")};
	for (size_t i = 0, n; i < s.n; i += n ? n : 1) {
		n = digits_at(s, i);
		struct str behind = str_sub(s, i + n, s.n);
		if (n && clock(str_sub(s, i, s.n), n)) {
			n += 1 + 2;
			continue;
		}
		for (size_t k = 0;
		     n && n <= DIGITS_MAX && k < sizeof(marks) / sizeof(*marks);
		     k++) {
			size_t m = digits_at(behind, marks[k].n);
			if (str_starts(behind, marks[k]) && m &&
			    m <= DIGITS_MAX)
				return true;
		}
	}
	return false;
}

static bool at_half_time(const struct brief *b)
{
	return signs_half_time(b->title, b->language) ||
	       signs_half_time(b->first, b->language);
}

/* The match has ended. */
static bool played(const struct brief *b)
{
	return !signs_half_time(b->title, b->language) &&
	       (score(b->title) || score(b->first) ||
		   (moods_in(b->title, b->language, true) & MOOD_WON));
}

static bool warns(const struct brief *b)
{
	return signs_warning(b->title, b->language) ||
	       signs_warning(b->first, b->language);
}

/* Moods of what stands around warnings, which themselves are of what may come.
 */
static unsigned around_warnings(struct str text, struct str language)
{
	struct words w = words_of(text);
	struct word word;
	unsigned is = 0;
	size_t from = 0;
	while (words_next(&w, &word)) {
		size_t at = (size_t)(word.raw.p - text.p);
		if (!signs_warning(word.raw, language))
			continue;
		is |= stand_moods(str_sub(text, from, at), language);
		from = at + word.raw.n;
	}
	return is | stand_moods(str_sub(text, from, text.n), language);
}

/* "Flood warning remains"; where words are parted by spaces. */
static bool still_warned(struct str text, struct str language)
{
	const struct mood_words *by = mood_words_of(language);
	return by && !by->raw && signs_warning(text, language) &&
	       (around_warnings(text, language) & MOOD_STILL);
}

/* Its headline says of a warning that it holds no more, and of none that it
 * still does. */
static bool lifts(const struct brief *b)
{
	struct str title = b->title;
	struct str says = signs_lifted(title, b->language);
	if (!says.p || (stand_moods(title, b->language) & MOOD_DENIED) ||
	    (around_warnings(says, b->language) & MOOD_OPEN))
		return false;
	size_t at = (size_t)(says.p - title.p);
	return !still_warned(str_sub(title, 0, at), b->language) &&
	       !still_warned(str_sub(title, at + says.n, title.n), b->language);
}

static bool a_vote(struct str folded)
{
	return word_listed(" oy oyu oyla ", folded) ||
	       word_begins(
		   "|vote|voting|stimm|voix|voto|votos|votar|votat|voter|stemm|"
		   "stemt|"
		   "röst|głos|opowiedzia|hlas|голос|высказал|ään|szavaz|"
		   "ψήφ|"
		   "voturi|votur|票|표|صوت|أصوات|гласов|glasov|",
		   folded);
}

/* It counts who was for it and who against it: two numbers, with a word for
 * votes beside them. */
static bool counts_votes(struct str sentence)
{
	static const char sides[] = "賛成|贊成|赞成|찬성";
	struct words w = words_of(str_sub(sentence, 0, LOOKED_AT));
	struct word word;
	int at = 0, last = -1, vote = -1, from = -1, to = -1;
	bool of_sides = moods_has(sentence, sides, true), parted = false;
	for (; words_next(&w, &word); at++) {
		bool digits = word.number && digits_at(word.folded, 0) <= 3;
		if (digits && last >= 0 && at - last <= SIDES) {
			from = last;
			to = at;
			parted = false;
		}
		parted |= to != at && !word.joined; /* "and 12, vote today" */
		last = digits ? at : last;
		if (!(to >= 0 && parted) &&
		    (a_vote(word.folded) || str_find(word.raw, S("票")) >= 0 ||
			str_find(word.raw, S("표")) >= 0))
			vote = at;
		bool beside = vote >= 0 && vote >= from - VOTE_BEFORE &&
			      vote <= to + VOTE_BEHIND;
		if (to >= 0 && (of_sides || beside))
			return true;
	}
	return false;
}

/* It is to be voted on, or is proposed. */
static bool to_vote(const struct turn_report *x)
{
	static const char vote[] = "表決|表决|投票|採決|표결|투표";
	return ((x->headline | x->first) & MOOD_OPEN) || x->soon ||
	       moods_has(x->title, vote, true);
}

/* Who was asked has not voted. */
static bool polls(struct str text)
{
	static const char poll[] =
	    "|poll|survey|umfrage|befragung|sondage|encuesta|sondeo|sondaggi|"
	    "sondagem|peiling|enquête|mätning|måling|sondaż|průzkum|"
	    "prieskum|опрос|опитуван|kysely|gallup|anket|felmérés|sondaj|"
	    "δημοσκόπ|проучван|استطلاع|";
	struct words w = words_of(str_sub(text, 0, LOOKED_AT));
	struct word word;
	while (words_next(&w, &word))
		if (word_begins(poll, word.folded))
			return true;
	return false;
}

/* And it is no vote to come, nor one in an opinion poll. */
static bool says_votes(
    struct str sentence, const struct brief *b, bool headline, bool decided)
{
	unsigned is = moods_in(sentence, b->language, headline);
	return (!(is & MOOD_OPEN) || (is & MOOD_DENIED) ||
		   (decided && turn_decided(is))) &&
	       !polls(sentence) && counts_votes(sentence);
}

/* A sentence may call it a plan where the headline says that it is decided: not
 * "Opponents say that it will be defeated by 20 votes to 17". */
static bool voted(const struct brief *b)
{
	unsigned head = moods_in(b->title, b->language, true);
	bool decided = turn_decided(head);
	if (polls(b->title))
		return false;
	if ((head & (MOOD_OPEN | MOOD_STILL)) && !(head & MOOD_DENIED))
		return !(head & MOOD_STILL) &&
		       turn_decided(moods_in(b->first, b->language, false)) &&
		       says_votes(b->first, b, false, decided);
	return says_votes(b->title, b, true, decided) ||
	       says_votes(b->first, b, false, decided) ||
	       says_votes(b->second, b, false, decided);
}

/* "Nine, not 12", where 12 were counted. */
static bool instead_of(const struct turn_report *y, int count)
{
	static const char no[] =
	    " not instead than statt nicht lieu non pas no lugar sino invece "
	    "não vez niet plaats inte ikke stället stedet nie zamiast ne místo "
	    "namiesto не вместо замість değil yerine eikä sijaan nem helyett "
	    "nu loc όχι αντί ";
	struct words w = words_of(y->title);
	struct word word;
	int last = 0, since = 0;
	bool contrast = false, any = false;
	while (count > 1 && words_next(&w, &word)) {
		int n = numeral(word.folded, y->language);
		if (word.number)
			for (size_t i = n = 0;
			     i < digits_at(word.folded, 0) && n < COUNT_MAX;
			     i++)
				n = 10 * n + (word.folded.p[i] - '0');
		contrast |= word_listed(no, word.folded);
		since++;
		if (!n)
			continue;
		any |= last && last != n && contrast &&
		       (last == count || n == count) && since <= INSTEAD + 1;
		last = n;
		since = 0;
		contrast = false;
	}
	return any;
}

bool upshot_corrects(const struct turn_report *y, const struct toll *toll)
{
	for (int k = 0; k < TOLL_KINDS; k++)
		if (instead_of(y, toll->count[k]))
			return true;
	return false;
}

static bool corrected(
    struct arena *a, const struct turn_report *x, const struct turn_report *y)
{
	struct facts f = {0};
	facts_add(a, &f, x->title, x->language);
	return upshot_corrects(y, &f.toll);
}

/* A word that says what `x` is of, be it where. */
static bool shares(const struct turn_report *x, const struct turn_report *y)
{
	for (size_t i = 0; i < x->is_of; i++) {
		const struct fact *f = &x->begins.all.v[i];
		if (!f->day && !f->measured && facts_has(&y->begins, f))
			return true;
	}
	return false;
}

static void read_leaves(struct turn_report *x)
{
	struct brief b;
	if (x->leaves_read)
		return;
	x->leaves_read = true;
	b = brief_of(x);
	x->leaves =
	    (halted(&b, x) ? HALTED : 0) | (by_sources(&b) ? HEARSAY : 0) |
	    (at_half_time(&b) ? HALF_TIME : 0) | (to_vote(x) ? VOTE : 0) |
	    (x->victims ? COUNTED : 0) | (warns(&b) && !lifts(&b) ? WARNED : 0);
}

/* Of what another leaves open; the rest waits until it is asked for. */
static void read_tells(struct turn_report *y, unsigned open)
{
	struct brief b;
	open &= ~y->tells_read;
	y->tells_read |= open;
	if (!open || genre_aside(y->title, y->language))
		return;
	b = brief_of(y);
	if ((open & HEARSAY) && (signs_deny(b.title) || signs_deny(b.first)))
		y->tells |= HEARSAY;
	if (stand_aside(y))
		return;
	y->tells |= open & COUNTED;
	y->tells |= (open & HALTED) && runs(&b) ? HALTED : 0;
	y->tells |= (open & HALF_TIME) && played(&b) ? HALF_TIME : 0;
	y->tells |= (open & VOTE) && voted(&b) ? VOTE : 0;
	y->tells |= (open & WARNED) && lifts(&b) ? WARNED : 0;
}

static bool has_word(struct str text, struct str folded)
{
	struct words w = words_of(str_sub(text, 0, LOOKED_AT));
	struct word word;
	while (words_next(&w, &word))
		if (str_eq(word.folded, folded))
			return true;
	return false;
}

/* Who denies, or what is denied, is what the hearsay was of: not "The mayor
 * denies a quarrel with the plant" of a plant that closes. */
static bool begins_with_it(
    struct arena *a, const struct turn_report *x, const struct turn_report *y)
{
	struct words w = words_of(y->title);
	struct word word;
	struct facts f = {0};
	size_t n = 0;
	for (int i = 0; i < FIRST && words_next(&w, &word); i++) {
		n = (size_t)(word.raw.p - y->title.p) + word.raw.n;
		if (!i && word.upper && has_word(x->title, word.folded))
			return true; /* short as the name may be: "BMW" */
	}
	facts_add(a, &f, str_sub(y->title, 0, n), y->language);
	vec_each (&f.all, g)
		if (stand_of_subject(x, g))
			return true;
	return false;
}

enum upshot upshot_of(
    struct arena *a, struct turn_report *x, struct turn_report *y)
{
	read_leaves(x);
	if (!x->leaves || !shares(x, y))
		return UPSHOT_NONE;
	read_tells(y, x->leaves);
	unsigned of = x->leaves & y->tells;
	if ((of & HEARSAY) && begins_with_it(a, x, y))
		return UPSHOT_DENIED;
	if ((of & HALTED) && of_it(a, x, said_in(y->title, y->language)))
		return UPSHOT_RUNS;
	return (of & (HALF_TIME | VOTE | WARNED)) ||
		       ((of & COUNTED) && corrected(a, x, y))
		   ? UPSHOT_SETTLED
		   : UPSHOT_NONE;
}
