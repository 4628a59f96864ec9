/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that begin with a name told in full before. */
#include "digest/surname.h"

#include "base/utf8.h"
#include "text/language.h"
#include "text/listed.h"
#include "text/words.h"

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

/* It begins with one word that has a capital, and no other behind it. */
static struct str first_name(struct str t, struct str language)
{
	struct words w = words_of(t);
	struct word word;
	struct str none = {NULL, 0}, name;
	if (!words_next(&w, &word) || !word.upper || word.pair ||
	    word.raw.p != t.p || language_small_word(word.folded, language))
		return none;
	name = str_sub(word.raw, 0, word.folded.n); /* no possessive */
	if (name.n < t.n && t.p[name.n] == '.')
		return none; /* "Dr." */
	return words_next(&w, &word) && !(word.upper && word.joined) ? name
								     : none;
}

/* The name behind another word with a capital. */
static bool in_full(struct str t, struct str name)
{
	struct words w = words_of(t);
	struct word word;
	bool before = false;
	while (words_next(&w, &word)) {
		struct str raw = str_sub(word.raw, 0, name.n);
		if (before && word.upper && word.joined && str_eq(raw, name) &&
		    word.folded.n == name.n)
			return true;
		before = word.upper && !word.number;
	}
	return false;
}

struct str surname_of(struct arena *a, const struct unit *all, size_t i,
    struct str language, bool any)
{
	struct str none = {NULL, 0}, name = all[i].speaker;
	if (!name.n && language.n && !nouns(language))
		name = first_name(all[i].text, language);
	bool met = false;
	if (!name.n)
		return none;
	struct str low = str_lower(a, name);
	for (size_t k = 0; k < i; k++) {
		if (all[k].doc != all[i].doc)
			continue;
		if (surname_in(all[k].text, low))
			return none; /* a word */
		met |= surname_in(all[k].text, name) &&
		       (any || in_full(all[k].text, name));
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
