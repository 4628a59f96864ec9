/* SPDX-License-Identifier: MIT */
/* gazetted: which language a text is in, given what is said of it. */
/*
 * CLD2 is a C++ library without a C interface. The two functions that are
 * used take and give nothing but pointers and numbers, which C passes as C++
 * does, so they are called by the names that they have in the library; no C++
 * is compiled or linked. Where it is not installed our own detector
 * (language.c) answers, which is good for fewer languages.
 */
#include "text/language.h"

#include <pthread.h>
#include <stddef.h>
#include <string.h>

#include "base/arena.h"
#include "base/late.h"
#include "base/utf8.h"
#include "text/caps.h"
#include "text/words.h"

#define SONAME "libcld2.so.0"

#define SURE_PERCENT 75 /* of a text that must be in one language */
#define SHORT_TEXT   60 /* bytes: of a shorter text our detector must agree, */
#define LEAST_TEXT   20 /* and what is said of one yet shorter stands */

#define LATIN_LETTERS 0xC0 /* the first beyond ASCII */
#define BEYOND_MIN    2	   /* words */

struct hints {
	const char *content_language, *tld;
	int encoding, language;
};
#define NO_ENCODING 23 /* UNKNOWN_ENCODING */
#define NO_LANGUAGE 26 /* UNKNOWN_LANGUAGE */

/* CLD2::ExtDetectLanguageSummary and CLD2::LanguageCode. */
static struct {
	int (*detect)(const char *text, int n, bool plain,
	    const struct hints *hints, int flags, int language3[3],
	    int percent3[3], double score3[3], void *chunks, int *bytes,
	    bool *reliable);
	const char *(*code)(int language);
} to;
static const struct late_symbol symbols[] = {
    {"_ZN4CLD224ExtDetectLanguageSummaryEPKcibPKNS_8CLDHintsEiPNS_8LanguageE"
     "PiPdPSt6vectorINS_11ResultChunkESaISA_EES7_Pb",
	&to.detect},
    {"_ZN4CLD212LanguageCodeENS_8LanguageE", &to.code},
};
static bool loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
	loaded = late_load(SONAME, symbols, sizeof(symbols) / sizeof(*symbols));
}

/* Codes that were withdrawn, and what is written for them now. */
static struct str renewed(struct str code)
{
	static const struct {
		struct str old, now;
	} codes[] = {
	    {S_INIT("iw"), S_INIT("he")}, {S_INIT("jw"), S_INIT("jv")},
	    {S_INIT("in"), S_INIT("id")},
	    {S_INIT("un"), {NULL, 0}}, /* CLD2's "unknown" */
	};
	for (size_t i = 0; i < sizeof(codes) / sizeof(*codes); i++)
		if (str_eq(code, codes[i].old))
			return codes[i].now;
	return code;
}

static struct str primary(struct str tag)
{
	size_t n = 0;
	while (n < tag.n && tag.p[n] != '-' && tag.p[n] != '_')
		n++;
	return str_sub(tag, 0, n);
}

/* Whether a text in one may be told as the other, so that the more exact word
 * of a feed is kept: "nb" for "no". */
static bool akin(struct str x, struct str y)
{
	static const char *const families[] = {" no nb nn ",
	    " hr sr bs sh cnr ", " id ms ", " he iw ", " fil tl ", " ro mo ",
	    " fa prs "};
	char a[16], b[16];
	x = primary(x);
	y = primary(y);
	if (str_ieq(x, y))
		return true;
	if (x.n > 3 || y.n > 3 || !x.n || !y.n)
		return false;
	for (size_t i = 0; i < 2; i++) {
		struct str s = i ? y : x;
		char *d = i ? b : a;
		size_t n = 0;
		d[n++] = ' ';
		for (size_t k = 0; k < s.n; k++)
			d[n++] = ch_lower(s.p[k]);
		d[n++] = ' ';
		d[n] = 0;
	}
	for (size_t i = 0; i < sizeof(families) / sizeof(*families); i++)
		if (str_find(str_of(families[i]), str_of(a)) >= 0 &&
		    str_find(str_of(families[i]), str_of(b)) >= 0)
			return true;
	return false;
}

/* What CLD2 finds, and whether it is sure; absent where it knows nothing. */
static struct str found(struct str text, struct str said, bool *out_sure)
{
	char hint[16];
	int language[3] = {NO_LANGUAGE}, percent[3] = {0}, bytes = 0;
	double score[3];
	bool reliable = false;
	struct hints h = {hint, NULL, NO_ENCODING, NO_LANGUAGE};
	said = str_sub(said, 0, sizeof(hint) - 1);
	for (size_t i = 0; i <= said.n; i++)
		hint[i] = i < said.n ? said.p[i] : 0;
	to.detect(text.p, (int)text.n, true, &h, 0, language, percent, score,
	    NULL, &bytes, &reliable);
	*out_sure = reliable && percent[0] >= SURE_PERCENT;
	return renewed(str_of(to.code(language[0])));
}

/* ---- the common case ---- */

#define PLAIN_SHARE 6 /* one word in so many ... */
#define PLAIN_MIN   6 /* ... and so many at least */
#define SURE_SHARE  4 /* a short text: of those that it has alone, ... */
#define SURE_MIN    3
#define PLAIN_WORD  6 /* letters of the longest */

/* A word of up to PLAIN_WORD letters in one number: what is read of a text
 * and what is known are compared as a whole. */
#define W(a, b, c, d, e, f)                                                    \
	((uint64_t)(a) | (uint64_t)(b) << 8 | (uint64_t)(c) << 16 |            \
	    (uint64_t)(d) << 24 | (uint64_t)(e) << 32 | (uint64_t)(f) << 40)

/* Small words of English: 2 for those that it has alone, 1 for those that
 * mean something in a language beside it. */
static int is_english(uint64_t word)
{
	switch (word) {
	case W('t', 'h', 'e', 0, 0, 0):
	case W('a', 'n', 'd', 0, 0, 0):
	case W('i', 't', 's', 0, 0, 0):
	case W('w', 'h', 'o', 0, 0, 0):
	case W('w', 'i', 't', 'h', 0, 0):
	case W('t', 'h', 'a', 't', 0, 0):
	case W('f', 'r', 'o', 'm', 0, 0):
	case W('h', 'a', 'v', 'e', 0, 0):
	case W('t', 'h', 'i', 's', 0, 0):
	case W('t', 'h', 'e', 'y', 0, 0):
	case W('s', 'a', 'i', 'd', 0, 0):
	case W('w', 'e', 'r', 'e', 0, 0):
	case W('i', 'n', 't', 'o', 0, 0):
	case W('w', 'h', 'i', 'c', 'h', 0):
	case W('t', 'h', 'e', 'i', 'r', 0):
	case W('w', 'o', 'u', 'l', 'd', 0):
	case W('a', 'f', 't', 'e', 'r', 0):
	case W('c', 'o', 'u', 'l', 'd', 0):
	case W('a', 'b', 'o', 'u', 't', 0):
	case W('t', 'h', 'e', 'r', 'e', 0):
	case W('w', 'h', 'e', 'r', 'e', 0):
	case W('s', 'h', 'o', 'u', 'l', 'd'): return 2;
	case W('w', 'a', 's', 0, 0, 0):
	case W('h', 'a', 's', 0, 0, 0):
	case W('h', 'a', 'd', 0, 0, 0):
	case W('b', 'e', 'e', 'n', 0, 0):
	case W('w', 'i', 'l', 'l', 0, 0):
	case W('t', 'h', 'e', 'n', 0, 0):
	case W('t', 'h', 'e', 's', 'e', 0): return 1;
	default: return 0;
	}
}

/* How many bytes of punctuation that is not ASCII stand at `i`: dashes, quotes
 * and dots are E2 80 xx, the no-break space is C2 A0; 0: something else. */
static size_t odd_mark(struct str s, size_t i)
{
	const unsigned char *p = (const unsigned char *)s.p + i;
	if (i + 2 < s.n && p[0] == 0xe2 && p[1] == 0x80)
		return 3;
	return i + 1 < s.n && p[0] == 0xc2 && p[1] == 0xa0 ? 2 : 0;
}

/* Most texts are in English, and show it by their small words alone, at a
 * tenth of what CLD2 costs. A letter that is not ASCII leaves it to that. */
static bool plainly_english(struct str s)
{
	uint64_t word = 0;
	size_t n = 0, words = 0, hits = 0, sure = 0;
	for (size_t i = 0; i <= s.n; i++) {
		unsigned char c = i < s.n ? (unsigned char)s.p[i] : ' ';
		if (ch_alpha((char)c)) {
			if (n < PLAIN_WORD)
				word |= (uint64_t)(c | 0x20) << (8 * n);
			n++;
			continue;
		}
		if (c >= 0x80) {
			size_t mark = odd_mark(s, i);
			if (!mark)
				return false;
			i += mark - 1;
		}
		words += n > 0;
		int is = n >= 3 && n <= PLAIN_WORD ? is_english(word) : 0;
		hits += is > 0;
		sure += is > 1;
		n = 0;
		word = 0;
	}
	return (hits >= PLAIN_MIN && hits * PLAIN_SHARE >= words) ||
	       (sure >= SURE_MIN && sure * SURE_SHARE >= words);
}

/* Letters that English has in names alone, in several words that are none, as
 * they begin small, and none of its small words. */
static bool beyond_english(struct str text)
{
	size_t beyond = 0;
	struct word word;
	for (struct words w = words_of(text); words_next(&w, &word);) {
		bool has = false;
		uint32_t c;
		if (language_small_word(word.folded, S("en")))
			return false;
		for (size_t i = 0; i < word.raw.n && !has && !word.upper;) {
			i += utf8_next(word.raw, i, &c);
			has = c >= LATIN_LETTERS && words_letter(c);
		}
		beyond += has;
	}
	return beyond >= BEYOND_MIN;
}

/* The first word and those that begin small, which are no names: `room` is as
 * long as the text. */
static struct str without_names(struct str text, char *room)
{
	size_t n = 0;
	struct word word;
	for (struct words w = words_of(text); words_next(&w, &word);) {
		if ((word.upper && n) || n + word.raw.n >= text.n)
			continue;
		memcpy(room + n, word.raw.p, word.raw.n);
		n += word.raw.n;
		room[n++] = ' ';
	}
	return (struct str){room, n};
}

/* A headline has too little for CLD2 alone to speak against what is said; its
 * script, its small words or its letters must, too. Nothing says "de" of what
 * is not, and what has an English title is told of in all languages: there no
 * headline speaks against it. */
static bool agreed(struct str text, struct str is, struct str said)
{
	char room[SHORT_TEXT];
	if (text.n > sizeof(room) || !akin(said, S("en")))
		return false;
	struct str small = without_names(text, room);
	struct str own = language_detect(small);
	return (own.n && akin(is, own)) || language_by_words(small, is, said) ||
	       beyond_english(text);
}

struct str language_of(struct str text, struct str said)
{
	struct str is;
	bool sure;
	bool firm = text.n >= SHORT_TEXT;
	if (said.n && text.n < LEAST_TEXT)
		return said;
	text = utf8_clip(text, LANGUAGE_SAMPLE_MAX);
	bool english = plainly_english(text);
	if (!english)
		pthread_once(&once, load);
	if (english) {
		is = S("en");
		sure = true;
	} else if (loaded && text.n && utf8_valid(text)) {
		is = found(text, said, &sure);
	} else {
		is = language_detect(text);
		sure = is.n && !said.n; /* what is said weighs more */
	}
	if (said.n)
		return is.n && sure && !akin(is, said) &&
			       (firm || agreed(text, is, said))
			   ? is
			   : said;
	return sure || firm ? is : (struct str){NULL, 0};
}

struct str language_tag(struct arena *a, struct str s)
{
	s = str_trim(s);
	struct str first = primary(s);
	if (first.n < 2 || first.n > 3 || s.n > LANGUAGE_TAG_MAX)
		return (struct str){NULL, 0};
	char *tag = arena_alloc(a, s.n + 1);
	for (size_t i = 0; i < s.n; i++) {
		tag[i] = s.p[i] == '_' ? '-' : s.p[i];
		if (!ch_alnum(tag[i]) && tag[i] != '-')
			return (struct str){NULL, 0};
	}
	tag[s.n] = 0;
	return (struct str){tag, s.n};
}
