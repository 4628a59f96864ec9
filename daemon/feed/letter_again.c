/* SPDX-License-Identifier: MIT */
/* gazetted: letters that begin with what their subject says. */
/*
 *	Your car is ready			of the same thing, as theirs
 *	Hi Ann, your car can be fetched now
 *	Your school place is confirmed		or in the same words
 *	Dear Ann Smith, we confirm the place for Tom
 *
 * A headline's text goes on with the world.
 */
#include "base/utf8.h"
#include "feed/letter_deal.h"

#define NEAR_WORDS  3  /* from "your" to what is theirs */
#define FIRST_WORDS 4  /* of a subject, which say whose it is */
#define OWNED_MAX   12 /* words that may name it */
#define WORD_MIN    3  /* characters of one */
#define STEM_LEN    5  /* ... that are the same in all its forms */
#define SHARED_MIN  2  /* words of a subject that a sentence says again */
#define SENTENCES   3  /* in which it is named again ... */
#define BUTTON_MAX  24 /* characters of what is none */

/* They name nothing. */
static const char fills[] =
    " and the for with that this from are was has had not but und der die das"
    " den dem mit von für ist sind hat les des pour que qui est sont dans avec"
    " los las para por con son gli per del della che con een het voor van met"
    " och för som med har jest się oraz dla není jsou для что это ";

/* What all in a place have: news are on these. */
static const char common[] =
    " council city town village street road vote votes government parliament"
    " country county region district school library team club neighbourhood"
    " neighborhood mayor taxes stadt gemeinde rat stadtrat gemeinderat"
    " regierung stimme straße land region schule bibliothek viertel kreis dorf"
    " verein bürgermeister ville commune rue pays quartier école mairie région"
    " département bibliothèque équipe vote village ciudad calle país barrio"
    " ayuntamiento pueblo voto gobierno escuela región biblioteca equipo città"
    " comune paese quartiere scuola governo regione squadra cidade rua"
    " bairro país câmara escola governo equipa stad gemeente straat wijk"
    " stem land regering dorp buurt stad kommun gata röst skola bibliotek lag"
    " kommune gade gate stemme skole regjering regering miasto miasta gmina"
    " ulica kraj głos szkoła město město obec ulice země hlas škola город"
    " района район улица страна голос школа місто вулиця країна ";

/* Cuts the next sentence off that is no button's and none of the frame's. */
static bool next_telling(struct arena *a, struct str *rest, struct str *out)
{
	while (letter_next_sentence(rest, out))
		if (utf8_len(str_trim(*out)) > BUTTON_MAX &&
		    !(letter_words(a, *out) & (WORDS_OWN | WORDS_BROWSER)))
			return true;
	return false;
}

static struct str stem(struct str word)
{
	uint32_t c;
	size_t to = 0;
	for (int i = 0; i < STEM_LEN && to < word.n; i++)
		to += utf8_next(word, to, &c);
	return str_sub(word, 0, to);
}

/* The words behind "your", as far as they tell things apart; none where all
 * have it: "your council raised". */
static size_t take_owned(struct str low, struct str *out, size_t max)
{
	struct str word;
	size_t n = 0, own = 0;
	for (int your = 0; letter_next_word(&low, '-', &word);) {
		bool yours = letter_yours(word);
		if (yours && !your)
			own = n;
		if (your && !yours && letter_listed(common, word)) {
			n = own;
			your = 0;
		} else if (your && !yours && n < max &&
			   utf8_len(word) >= WORD_MIN &&
			   !letter_listed(fills, word)) {
			out[n++] = stem(word);
		}
		your = yours ? NEAR_WORDS : your - (your > 0);
	}
	return n;
}

/* Is it what a subject is about: "Update on your claim", "Ann, your car"; not
 * "In China, your face"? */
static bool begins_yours(struct str low)
{
	struct str word, rest = low;
	for (int i = 0; i < FIRST_WORDS && letter_next_word(&rest, '-', &word);
	     i++) {
		struct str front = str_sub(low, 0, (size_t)(word.p - low.p));
		if (letter_yours(word))
			return i < 2 || str_chr(front, ',') < 0;
	}
	return false;
}

bool letter_goes_on(struct arena *a, struct str subject, struct str low)
{
	struct str of[OWNED_MAX], in[OWNED_MAX], one;
	size_t m,
	    n = begins_yours(subject) ? take_owned(subject, of, OWNED_MAX) : 0;
	for (int k = 0; n && k < SENTENCES && next_telling(a, &low, &one);
	     k++) {
		m = take_owned(one, in, OWNED_MAX);
		for (size_t i = 0; i < n * m; i++)
			if (str_eq(of[i / m], in[i % m]))
				return true;
	}
	return false;
}

static bool has_stem(struct str low, struct str of)
{
	struct str word;
	while (letter_next_word(&low, '-', &word))
		if (str_eq(of, stem(word)))
			return true;
	return false;
}

/* How many words of a subject, but for the name, are in a sentence? */
static size_t count_shared(struct str subject, struct str name, struct str low)
{
	struct str word;
	size_t n = 0;
	while (letter_next_word(&subject, '-', &word))
		n += utf8_len(word) >= WORD_MIN && !str_eq(word, name) &&
		     !letter_yours(word) && !letter_listed(fills, word) &&
		     has_stem(low, stem(word));
	return n;
}

/* Does one of its first sentences have most of the subject's words? */
static bool begins_as(
    struct arena *a, struct str subject, struct str low, struct str name)
{
	struct str one;
	size_t all = count_shared(subject, name, subject);
	size_t want = all < SHARED_MIN && !name.n ? all : SHARED_MIN;
	for (int k = 0; want && k < SENTENCES && next_telling(a, &low, &one);
	     k++)
		if (count_shared(subject, name, one) >= want)
			return true;
	return false;
}

/* Is what is "yours" in a subject everybody's: "Your council"? What has become
 * of one thing is not: "Your school place is confirmed". */
static bool owns_common(struct str subject)
{
	struct str word;
	bool your = false;
	while (letter_next_word(&subject, '-', &word)) {
		if (your && letter_listed(common, word))
			return true;
		your = letter_yours(word);
	}
	return false;
}

bool letter_says_again(
    struct arena *a, struct str subject, struct str low, struct str name)
{
	struct str one, rest = subject;
	bool calls = name.n && letter_next_word(&rest, 0, &one) &&
		     str_eq(one, name) && str_starts(rest, S(","));
	if (!calls && !begins_yours(subject))
		return false;
	if (owns_common(subject) && !letter_states(subject))
		return false;
	return begins_as(a, subject, low, calls ? name : S(""));
}

bool letter_is_of_yours(struct arena *a, struct str subject, struct str low)
{
	struct str one;
	bool yours = begins_yours(subject);
	for (int k = 0; !yours && k < SENTENCES && next_telling(a, &low, &one);
	     k++)
		yours = begins_yours(one);
	return yours;
}

bool letter_begins_as(struct arena *a, struct str subject, struct str low)
{
	return begins_as(a, subject, low, S(""));
}
