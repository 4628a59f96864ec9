/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that begin with a name told in full before. */
#include "prose/surname.h"

#include "base/utf8.h"
#include "prose/speaker.h"
#include "prose/walk.h"
#include "text/closed.h"
#include "text/date_names.h"
#include "text/language.h"
#include "text/listed.h"
#include "text/numerals.h"
#include "text/words.h"

#define NAME_MIN   3 /* bytes */
#define CALLED_MAX 3 /* words behind "Frau" */
#define AGE_MAX	   2 /* digits */
#define LONG_MIN_BYTES                                                         \
	5 /* of a word that headlines in capitals have in them                 \
	   */

/* They have capitals, all of them. */
static bool nouns(struct str language)
{
	return str_istarts(language, S("de")) || str_istarts(language, S("lb"));
}

static bool word_at(struct str t, size_t i, size_t n)
{
	return (!i || !ch_alnum(t.p[i - 1])) &&
	       (i + n == t.n || !ch_alnum(t.p[i + n]));
}

bool surname_in(struct str t, struct str name)
{
	struct str rest = t;
	ptrdiff_t at;
	while ((at = str_find(rest, name)) >= 0) {
		size_t i = (size_t)(rest.p - t.p) + (size_t)at;
		if (word_at(t, i, name.n))
			return true;
		rest = str_sub(t, i + 1, t.n);
	}
	return false;
}

/* One space stands between two words, or a stop too, behind an initial or a
 * title. */
static bool adjoins(struct str before, struct str word, bool stop)
{
	const char *p = before.p + before.n;
	p += stop && *p == '.';
	return before.n && (*p == ' ' || *p == '-') && p + 1 == word.p;
}

bool surname_title(struct str word)
{
	return word_capital(word) &&
	       word_listed(" mr mrs ms dr prof gov sen rep judge justice sir "
			   "herr herrn frau mme mlle maître sr sra señor "
			   "señora don doña senhor senhora dom signor signora "
			   "sig dott mevrouw meneer dhr mevr hr fru pan pani "
			   "pana pán paní pana господин госпожа г-н г-жа пан "
			   "пані rouva herra ",
		   word);
}

bool surname_called(struct str t)
{
	struct words w = words_of(t);
	struct word word;
	if (!words_next(&w, &word) || word.raw.p != t.p ||
	    !surname_title(word.raw))
		return false;
	for (int i = 0; i < CALLED_MAX; i++) {
		struct str last = word.raw;
		if (!words_next(&w, &word) || !word.upper ||
		    !adjoins(last, word.raw, true))
			return false;
		last = word.raw;
		if (str_starts(str_sub(t, (size_t)(last.p - t.p) + last.n, t.n),
			S(",")))
			return true;
	}
	return false;
}

struct str surname_titled(struct str t)
{
	struct words w = words_of(t);
	struct word word;
	struct str none = {NULL, 0}, title, name;
	static const char mr[] =
	    " mr mrs ms herr herrn frau mme mlle señor señora sr sra signor "
	    "signora senhor senhora mevrouw meneer dhr mevr ";
	bool m = words_next(&w, &word) && str_eq(word.raw, S("M"));
	title = word.raw;
	if (title.p != t.p ||
	    !(m || (word_listed(mr, title) && word_capital(title))) ||
	    !words_next(&w, &word) || !word.upper ||
	    !adjoins(title, word.raw, true))
		return none;
	name = str_sub(word.raw, 0, word.folded.n);
	return words_next(&w, &word) && !word.upper &&
		       adjoins(name, word.raw, false)
		   ? name
		   : none;
}

/* "I'm", "They've", "Don't" */
static bool contracted(struct str word)
{
	return word_ends("|'m|'re|'ve|'ll|'d|n't|\u2019m|\u2019re|\u2019ve|"
			 "\u2019ll|\u2019d|n\u2019t|",
	    word);
}

/* "Maria wird": a noun that one thing does, or is, and that has no article. */
static bool does(const struct word *w)
{
	static const char verbs[] =
	    " wird will kann muss soll darf war wurde hatte wollte konnte "
	    "musste sollte kam ging stand fand gab sah begann blieb ";
	return w->joined && !w->upper &&
	       (word_listed(verbs, w->folded) ||
		   (word_ends("|t|te|", w->folded) &&
		       !word_listed(" mit seit nicht jetzt fast selbst erst "
				    "statt samt heute sowie bitte dort weit ",
			   w->folded)));
}

/* It begins with one word that has a capital, but for a title, and no other
 * behind it. Where all nouns have capitals the title tells, or the verb. */
static struct str first_name(struct str t, struct str language)
{
	struct words w = words_of(t);
	struct word word;
	struct str none = {NULL, 0}, name;
	if (!words_next(&w, &word) || !word.upper || word.pair ||
	    word.raw.p != t.p || contracted(word.folded) ||
	    language_small_word(word.folded, language))
		return none;
	struct str title = word.raw;
	bool titled = surname_title(title);
	if (titled && (!words_next(&w, &word) || !word.upper ||
			  !adjoins(title, word.raw, true)))
		return none;
	name = str_sub(word.raw, 0, word.folded.n); /* no possessive */
	if (name.n < t.n && t.p[name.n] == '.')
		return none; /* "Dr." */
	if (!words_next(&w, &word) || (word.upper && word.joined))
		return none;
	return titled || !nouns(language) || does(&word) ? name : none;
}

/* A particle of a name, "van", is no other word. */
static bool particle(struct str word)
{
	return word_listed(" van von der den de di da del della du la le dos "
			   "das el al bin ten ter zu af ",
	    word);
}

static bool small_word(struct str word, struct str language)
{
	return language_small_word(word, language) ||
	       closed_word(word, language);
}

/* The name behind another word with a capital, or an initial behind one. */
static bool in_full(struct str t, struct str language, struct str name)
{
	struct words w = words_of(t);
	struct word word;
	struct str last = {NULL, 0};
	const char *dates = date_words(language);
	bool before = false;
	while (words_next(&w, &word)) {
		bool initial = last.n == 1;
		bool joined = adjoins(last, word.raw, initial);
		if (before && word.upper && joined && word.folded.n == name.n &&
		    str_starts(word.raw, name))
			return true;
		if (!(before && joined && particle(word.folded)))
			before =
			    word.upper && !word.number &&
			    !surname_title(word.raw) &&
			    !date_word(dates, word.folded) &&
			    !(word.begins && small_word(word.folded, language));
		last = word.raw;
	}
	return false;
}

/* What is before a lone name: nothing that tells who it is, as "her son" does,
 * nor where, nor an article. */
static bool lone_behind(struct str language, const struct word *w)
{
	static const char not_before[] =
	    " the a an le la les l un une el los las il lo gli i o os as um "
	    "uma "
	    "de den det en ett et in at to from near on en à dans a ad em na "
	    "no "
	    "nas nos te in uit naar i w we z ze do na v ve u iz od в во на из "
	    "до у från till på fra til van di da del della du des d as as ";
	bool small = small_word(w->folded, language) ||
		     word_listed(" where when whom où dónde donde dove onde "
				 "waar där hvor gdzie kde где де ",
			 w->folded);
	return small && (!w->upper || w->begins) &&
	       !word_listed(not_before, w->folded);
}

/* "would": what is before it does something. */
static bool acts(const struct word *w)
{
	static const char verbs[] =
	    " has had is was will would can could did does may might must a "
	    "est "
	    "ha è era fue es foi é heeft had werd is har var ma był jest má je "
	    "был была ";
	return w->joined && word_listed(verbs, w->folded);
}

/* What a name behind a comma is the subject of: "..., Moss asked". */
static bool told_of(struct str language, const struct word *w)
{
	return acts(w) || (!w->upper && !w->number && w->joined &&
			      !language_small_word(w->folded, language));
}

struct str surname_next(struct str t, struct str language, size_t *at)
{
	struct words w = words_of(t), ahead;
	struct word word, next;
	struct str last = {NULL, 0}, none = {NULL, 0};
	bool lone = false, title = false;
	while (language.n && words_next(&w, &word)) {
		struct str name = str_sub(word.raw, 0, word.folded.n);
		size_t i = (size_t)(word.raw.p - t.p);
		bool joined = adjoins(last, word.raw, title);
		bool marked = last.n && !joined && last.p[last.n] == ',';
		bool is = word.upper && !word.number && !word.pair &&
			  !word.begins && i >= *at && name.n >= NAME_MIN;
		is = is && !date_word(date_words(language), word.folded);
		is &= joined ? title || (lone && !nouns(language))
			     : marked && !nouns(language);
		last = word.raw;
		title = surname_title(word.raw);
		lone = lone_behind(language, &word);
		ahead = w;
		bool end = !words_next(&ahead, &next);
		bool more =
		    !end && next.upper && adjoins(word.raw, next.raw, false);
		if (!is || more ||
		    (!joined && (end || !told_of(language, &next))))
			continue;
		*at = i + word.raw.n;
		if (!walk_quoted(t, i) &&
		    !in_full(str_sub(t, 0, i), language, name))
			return name;
	}
	return none;
}

/* An age behind a name: "Moss, 33, ..." */
static bool age(struct str t, struct str name, const struct word *w)
{
	const char *behind = name.p + name.n;
	bool one =
	    w->raw.p == behind + 2 && behind[0] == ',' && behind[1] == ' ';
	const char *end = w->raw.p + w->raw.n;
	return one && w->number && w->raw.n <= AGE_MAX && end < t.p + t.n &&
	       *end == ',';
}

/* Whether somebody is called so: they say something, "Shotwell said", or have
 * a title or an age; or as a firm does, do something, "Shotwell would"; and
 * nothing happens in them, as it does in a place. */
struct who {
	bool person, acts, place;
};

static void tells_who(
    struct str t, struct str language, struct str name, struct who *out)
{
	static const char places[] =
	    " in at near à en aus nach w we v ve u во на із у på i te em ";
	struct words w = words_of(t);
	struct word word;
	struct str last = {NULL, 0};
	bool title = false, english = str_istarts(language, S("en"));
	while (words_next(&w, &word)) {
		bool is = word.folded.n == name.n && str_starts(word.raw, name);
		bool was = last.n >= name.n && str_starts(last, name);
		bool joined = adjoins(last, word.raw, title);
		out->place |= is && joined && word_listed(places, last);
		out->person |= (is && joined && title) ||
			       (is && joined && speaker_says(language, last)) ||
			       (was && (speaker_says(language, word.folded) ||
					   age(t, last, &word)));
		out->acts |=
		    was && last.n == name.n &&
		    (acts(&word) || (english && word.joined && !word.upper &&
					word_ends("|ed|s|", word.folded)));
		title = surname_title(word.raw);
		last = word.raw;
	}
}

bool surname_met(struct arena *a, const struct unit *all, size_t n,
    const struct unit *u, struct str language, struct str name)
{
	bool met = false, heading = false;
	struct who who = {.person = false};
	struct str low = str_lower(a, name);
	for (size_t k = 0; k < n; k++) {
		if (all[k].doc != u->doc)
			continue;
		if (surname_in(all[k].text, low))
			return false; /* a word */
		if (!surname_in(all[k].text, name))
			continue;
		bool full = met || in_full(all[k].text, language, name);
		bool self = &all[k] == u;
		if (!full && self)
			tells_who(u->text, language, name, &who);
		if (!full && !(self && who.person))
			return false; /* "Norcraft", which needs no other */
		if (!full)
			continue; /* a quotation, set off from below */
		heading |= !met && !all[k].whole; /* "Vessa Buys Norcraft" */
		met = true;
		tells_who(all[k].text, language, name, &who);
	}
	return met && (who.person || (who.acts && !heading)) && !who.place;
}

/* Where all nouns have capitals: "die Moss", "einer Moss" is no name. */
static bool a_noun(struct str t, struct str name)
{
	struct words w = words_of(t);
	struct word word;
	bool article = false;
	while (words_next(&w, &word)) {
		if (article && word.joined && str_starts(word.raw, name))
			return true;
		article = word_listed(
		    " der die das den dem des ein eine einen einem einer eines "
		    "kein keine keinen im am zum zur beim vom viele mehr alle "
		    "diese dieser dieses ",
		    word.folded);
	}
	return false;
}

/* "Maria Moss", or "Moderatorin Maria", but not "Liter Wasser", "20 Prozent
 * Strom", nor "Starker Regen". */
static bool with_another(struct str t, struct str language, struct str name)
{
	static const char people[] = "|in|er|or|ist|ent|eur|frau|mann|chef|";
	struct words w = words_of(t);
	struct word word;
	struct str last = {NULL, 0};
	bool small = false; /* "Über Orlin" */
	bool number = false, never = false;
	while (words_next(&w, &word)) {
		bool role = last.n && word_capital(last) &&
			    word_ends(people, last) &&
			    !word_ends("|iter|eter|", last) && !small && !never;
		if (word.upper && adjoins(last, word.raw, false) &&
		    last.p[last.n] == ' ' &&
		    (str_eq(last, name) || (role && str_eq(word.raw, name))))
			return true;
		never = number || (word.begins && word_ends("|er|", word.raw));
		number = word.number || numeral(word.folded, language);
		last = word.raw;
		small = language_small_word(word.folded, language);
	}
	return false;
}

struct str surname_of(struct arena *a, const struct unit *all, size_t i,
    struct str language, bool any)
{
	struct str none = {NULL, 0}, name = all[i].speaker;
	bool met = false, bare = !name.n && nouns(language);
	if (!name.n && language.n)
		name = first_name(all[i].text, language);
	if (!name.n)
		return none;
	struct str low = str_lower(a, name);
	for (size_t k = 0; k < i; k++) {
		if (all[k].doc != all[i].doc)
			continue;
		if (surname_in(all[k].text, low) ||
		    (bare && a_noun(all[k].text, name)))
			return none; /* a word */
		met |= surname_in(all[k].text, name) &&
		       (any || (bare ? with_another(all[k].text, language, name)
				     : in_full(all[k].text, language, name)));
	}
	return met ? name : none;
}

bool surname_headline(
    struct str headline, const struct unit *u, struct str language)
{
	struct words w = words_of(headline);
	struct word word;
	size_t small = 0, large = 0, strange = 0;
	static const char places[] =
	    " in at near à en aus nach bei w we z v ve u iz в во на із у i på "
	    "från fra te uit em ";
	bool before = false, pair = false, tells = false, place = false;
	while (words_next(&w, &word)) {
		/* "in Vienna", "for New York" are places */
		bool other = word.upper && !word.number && !place &&
			     !surname_in(u->text, word.raw);
		place =
		    (place && word.upper) || word_listed(places, word.folded);
		pair |= other && before && word.joined;
		strange += other && !word.begins;
		before = other;
		large += word.upper && !word.begins;
		small += !word.upper && !word.number;
		tells |= !word.upper && word.raw.n >= LONG_MIN_BYTES;
	}
	if (!tells)
		return u->names;
	return pair || (strange && large < small && !nouns(language));
}
