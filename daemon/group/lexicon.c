/* SPDX-License-Identifier: MIT */
/* gazetted: what is known of a word, by language. */
#include "group/lexicon.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "group/caps.h"
#include "text/closed.h"
#include "text/date_names.h"
#include "text/endings.h"
#include "text/language.h"
#include "text/listed.h"
#include "text/numerals.h"
#include "text/stem.h"
#include "text/words.h"

/* Letters that stand for a word without a stemmer, and of a Finnish or Turkish
 * stem, of which the end bends ("hallitus", "hallituksen") or endings stay.
 * Fewer would be of many words, more so where words are put together. */
#define GRAM	  5
#define GRAM_STEM 7

struct lexicon {
	struct stemmer *stemmer;
	struct str language; /* the caller's */
	uint64_t salt;	     /* of the language */
	bool stems, ended, arabic, russian;
	struct str vowel, other; /* one for both; none: empty */
	int letters;		 /* of a stem; 0: all */
	const char *prefixes;	 /* where words are put together; or NULL */
	const char *dates;	 /* its days and months */
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

/* A vowel that is another before an ending ("Kraków", "Krakowa"; "Харків",
 * "Харкова"), or that most write as another ("Ковалёв"), and the other, which
 * is no longer. */
static void find_vowels(struct lexicon *l)
{
	bool polish = str_starts(l->language, S("pl"));
	bool ukrainian = str_starts(l->language, S("uk"));
	l->russian = str_starts(l->language, S("ru"));
	l->vowel = polish	? S("ó")
		   : ukrainian	? S("і")
		   : l->russian ? S("ё")
				: S("");
	l->other = polish ? S("o") : ukrainian ? S("о") : S("е");
}

/* The word with one vowel for both, in `d` if it has any. */
static struct str with_one_vowel(
    const struct lexicon *l, struct str word, char d[static WORD_BYTES_MAX + 8])
{
	size_t n = 0;
	ptrdiff_t at;
	if (!l->vowel.n || word.n > WORD_BYTES_MAX ||
	    str_find(word, l->vowel) < 0)
		return word;
	while ((at = str_find(word, l->vowel)) >= 0) {
		memcpy(d + n, word.p, (size_t)at);
		n += (size_t)at;
		memcpy(d + n, l->other.p, l->other.n);
		n += l->other.n;
		word = str_sub(word, (size_t)at + l->vowel.n, word.n);
	}
	memcpy(d + n, word.p, word.n);
	return (struct str){d, n + word.n};
}

/* Where words are put together, written without capitals: what many begin
 * with, which does not tell them apart. */
static const char *prefixes_of(struct str language)
{
	static const char *const lists[][2] = {
	    {" sv ", "be|för"},
	    {" da no nb nn ", "be|for"},
	    {" nl ", "be|ge|er|her|ont|ver"},
	};
	for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++)
		if (word_listed(lists[i][0], str_sub(language, 0, 2)))
			return lists[i][1];
	return NULL;
}

void lexicon_language(struct lexicon *l, struct str language)
{
	uint64_t salt = hash_content(language);
	l->language = language;
	if (salt == l->salt)
		return;
	l->salt = salt;
	l->stems = stemmer_knows(l->stemmer, language);
	l->ended = word_listed(" el eu fi hu tr ", str_sub(language, 0, 2));
	l->prefixes = prefixes_of(language);
	bool bent = word_listed(" fi tr ", str_sub(language, 0, 2));
	l->letters = !l->stems ? GRAM : bent ? GRAM_STEM : 0;
	l->arabic = str_starts(language, S("ar"));
	find_vowels(l);
	l->dates = date_words(language);
}

static bool hangul(uint32_t c)
{
	return c >= 0xAC00 && c <= 0xD7A3;
}

/* "Tolm'a", "Sattler'ın": what is bent is behind the apostrophe. */
static struct str before_apostrophe(struct str word)
{
	ptrdiff_t at = str_chr(word, '\'');
	if (at < 0)
		at = str_find(word, S("\u2019"));
	return at > 2 ? str_sub(word, 0, (size_t)at) : word;
}

/* Korean hangs particles on its nouns, most of which are of two syllables. The
 * longer first. */
static struct str without_particle(struct str word)
{
	static const struct str particles[] = {S_INIT("에서는"),
	    S_INIT("으로는"), S_INIT("이라고"), S_INIT("까지"), S_INIT("부터"),
	    S_INIT("에는"), S_INIT("에서"), S_INIT("에게"), S_INIT("으로"),
	    S_INIT("이나"), S_INIT("라고"), S_INIT("로는"), S_INIT("은"),
	    S_INIT("는"), S_INIT("이"), S_INIT("가"), S_INIT("을"),
	    S_INIT("를"), S_INIT("의"), S_INIT("에"), S_INIT("로"),
	    S_INIT("와"), S_INIT("과"), S_INIT("도"), S_INIT("만")};
	for (size_t i = 0; i < sizeof(particles) / sizeof(*particles); i++)
		if (word.n >= particles[i].n + 6 &&
		    str_ends(word, particles[i]))
			return str_sub(word, 0, word.n - particles[i].n);
	return word;
}

/* Hebrew writes "the", "in", "to", "from", "and" and "that" as one letter
 * before the word; roots have three. */
static struct str without_prefix(struct str word)
{
	static const char *const prefixes = "והבלמשכ";
	uint32_t c;
	while (utf8_len(word) > 4) {
		size_t n = utf8_next(word, 0, &c);
		if (!utf8_among(prefixes, c))
			break;
		word = str_sub(word, n, word.n);
	}
	return word;
}

/* Roots have three letters. */
static struct str without(struct str word, struct str prefix)
{
	bool is = word.n >= prefix.n + 6 && str_starts(word, prefix);
	return is ? str_sub(word, prefix.n, word.n) : word;
}

/* Arabic writes "and", "in", "to" and the article before the word; its stemmer
 * leaves some of them. A word that begins as "to" does loses that behind the
 * article, too: it is one word with and without it. */
static struct str without_article(struct str word)
{
	static const struct str prefixes[] = {S_INIT("وبال"), S_INIT("وال"),
	    S_INIT("ولل"), S_INIT("فال"), S_INIT("بال"), S_INIT("كال"),
	    S_INIT("ال"), S_INIT("لل")};
	for (size_t i = 0; i < sizeof(prefixes) / sizeof(*prefixes); i++) {
		struct str bare = without(word, prefixes[i]);
		if (bare.n < word.n)
			return without(bare, S("ل"));
	}
	return without(word, S("ل"));
}

/* "Саратов" ends as a plural does, which its stemmer takes off, and "Саратове"
 * does not. */
static struct str without_plural(struct str stem)
{
	bool is = str_ends(stem, S("ов")) || str_ends(stem, S("ев"));
	return is && stem.n >= 10 ? str_sub(stem, 0, stem.n - 4) : stem;
}

/* Where ending is hung on ending a stemmer leaves of one form what it takes off
 * another ("alapkamat", "alapkamaton"): so it goes over that again. */
static struct str stemmed(struct lexicon *l, struct str word)
{
	char once[WORD_BYTES_MAX + 8];
	if (l->arabic)
		word = without_article(word);
	word = stemmer_stem(l->stemmer, l->language, word);
	if (l->russian)
		word = without_plural(word);
	if (!(l->arabic || l->ended) || word.n > sizeof(once))
		return word;
	memcpy(once, word.p, word.n);
	return stemmer_stem(
	    l->stemmer, l->language, (struct str){once, word.n});
}

static struct str first_letters(struct str word, int most)
{
	size_t at = 0;
	uint32_t c;
	for (int letters = 0; letters < most && at < word.n;) {
		at += utf8_next(word, at, &c);
		letters += hangul(c) ? 2 : 1;
	}
	return str_sub(word, 0, at);
}

/* The first of those that a word is put together of: "skolkare" and
 * "skolkuratorer" tell of one thing. */
static uint64_t head_of(
    const struct lexicon *l, struct str word, struct str stem)
{
	struct str list = str_of(l->prefixes), prefix;
	int letters = GRAM;
	while (letters == GRAM && str_split(&list, '|', &prefix))
		if (str_starts(word, prefix))
			letters += (int)utf8_len(prefix);
	return hash_content(first_letters(stem, letters)) | 1;
}

/* Without a stemmer the first letters of a word stand for it: endings are what
 * most languages bend. A syllable of Hangul is worth two letters. */
static void put_stem(struct lexicon *l, struct str word, struct lexeme *out)
{
	char plain[WORD_BYTES_MAX + 8];
	uint32_t c;
	utf8_next(word, 0, &c);
	struct str stem = with_one_vowel(l, word, plain);
	if (l->stems)
		stem = stemmed(l, stem);
	else if (hangul(c))
		stem = without_particle(stem);
	else if (c >= 0x5D0 && c <= 0x5EA)
		stem = without_prefix(stem);
	else
		stem = ending_off(stem, l->language);
	out->head = l->prefixes ? head_of(l, word, stem) : 0;
	stem = l->letters ? first_letters(stem, l->letters) : stem;
	out->stem = hash_content(stem) | 1;
}

static bool small_letter(uint32_t c)
{
	static const char *const chinese =
	    "的了在是和与與及等为為被将將也并而或其";
	return (c >= 0x3041 && c <= 0x309F) || utf8_among(chinese, c);
}

/* In scripts without spaces: hiragana writes what bends and binds words, as
 * some letters of Chinese do, and a pair with one is the end of a word at
 * most. */
static bool small_pair(struct str pair)
{
	uint32_t c, d;
	size_t n = utf8_next(pair, 0, &c);
	utf8_next(pair, n, &d);
	return small_letter(c) || small_letter(d);
}

uint32_t letter_id(struct str letter)
{
	uint32_t c;
	return utf8_next(letter, 0, &c) == letter.n
		   ? c
		   : (uint32_t)hash_content(letter) | UINT32_C(1) << 31;
}

uint64_t letters_stem(uint32_t before, uint32_t letter)
{
	uint32_t both[] = {before, letter};
	return hash_content((struct str){(char *)both, sizeof(both)}) | 1;
}

static uint64_t pair_stem(const struct word *w)
{
	struct str pair = w->folded;
	return letters_stem(letter_id(str_sub(pair, 0, w->first)),
	    letter_id(str_sub(pair, w->first, pair.n)));
}

/* Of the digits that would be written for it. */
static uint64_t digits_id(int number)
{
	char d[16];
	if (!number)
		return 0;
	int n = snprintf(d, sizeof(d), "%d", number);
	return hash_content((struct str){d, (size_t)n}) | 1;
}

static struct lexeme find_out(
    struct lexicon *l, const struct word *w, uint64_t id)
{
	struct str word = w->folded, bare = before_apostrophe(word);
	bool plain = !w->number && !w->pair;
	bool small = language_small_word(word, l->language);
	bool dated = !w->number && date_word(l->dates, bare);
	struct lexeme is = {
	    .stem = w->pair ? pair_stem(w) : id,
	    .small = small,
	    .common =
		small || (plain && word.n < 2) || (w->pair && small_pair(word)),
	    .closed = plain && closed_word(word, l->language),
	    .dated = dated,
	    .month = dated ? date_month(bare) != 0
			   : plain && date_month_short(l->dates, bare),
	    .number = w->number ? id
		      : plain	? digits_id(numeral(word, l->language))
				: 0,
	};
	if (plain)
		put_stem(l, bare, &is);
	return is;
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
