/* SPDX-License-Identifier: MIT */
/* gazetted: what is known of a word, by language. */
#include "group/lexicon.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "group/caps.h"
#include "text/language.h"
#include "text/sentence.h"
#include "text/stem.h"
#include "text/words.h"

#define GRAM 5 /* letters */

/* Written like names in the languages that do so, and no names: every report of
 * a week has them. */
static const char calendar[] =
    " monday tuesday wednesday thursday friday saturday sunday january "
    "february "
    "march april may june july august september october november december "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
    "januar februar märz mai juni juli oktober dezember ";

struct lexicon {
	struct stemmer *stemmer;
	struct str language; /* the caller's */
	uint64_t salt;	     /* of the language */
	bool stems;
	struct lexeme known[LEXICON_SIZE];
};

struct lexicon *lexicon_new(void)
{
	struct lexicon *l = calloc(1, sizeof(*l));
	if (!l)
		abort();
	l->stemmer = stemmer_new();
	return l;
}

void lexicon_free(struct lexicon **l)
{
	if (!*l)
		return;
	stemmer_free(&(*l)->stemmer);
	free(*l);
	*l = NULL;
}

void lexicon_language(struct lexicon *l, struct str language)
{
	l->language = language;
	l->salt = hash_content(language);
	l->stems = stemmer_knows(l->stemmer, language);
}

/* Without a stemmer the first letters of a word stand for it: endings are what
 * most languages bend. A syllable of Hangul is worth two letters. */
static struct str stem_of(struct lexicon *l, struct str word)
{
	size_t at = 0;
	uint32_t c;
	if (l->stems)
		return stemmer_stem(l->stemmer, l->language, word);
	for (int letters = 0; letters < GRAM && at < word.n;) {
		at += utf8_next(word, at, &c);
		letters += c >= 0xAC00 && c <= 0xD7A3 ? 2 : 1;
	}
	return str_sub(word, 0, at);
}

static struct lexeme find_out(
    struct lexicon *l, const struct word *w, uint64_t id)
{
	struct str word = w->folded;
	bool plain = !w->number && !w->pair;
	return (struct lexeme){
	    .stem = plain ? hash_content(stem_of(l, word)) | 1 : id,
	    .common =
		language_small_word(word, l->language) || (plain && word.n < 2),
	    .dated = word_listed(calendar, word),
	};
}

struct lexeme lexicon_of(struct lexicon *l, const struct word *w, uint64_t id)
{
	uint64_t key = (id ^ l->salt) | 1;
	struct lexeme *x = &l->known[(key >> 32) % LEXICON_SIZE];
	if (x->key != key) {
		*x = find_out(l, w, id);
		x->key = key;
	}
	return *x;
}
