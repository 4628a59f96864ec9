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

#include "base/arena.h"
#include "base/late.h"
#include "base/utf8.h"
#include "text/caps.h"

#define SONAME "libcld2.so.0"

#define SURE_PERCENT 75 /* of a text that must be in one language */
#define SHORT_TEXT   60 /* bytes: what is said of a shorter text stands */

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
#define PLAIN_WORD  6 /* letters of the longest */

/* Small words that English alone has, a string for each length. */
static bool is_english(const char *word, size_t n)
{
	static const char *const words[PLAIN_WORD + 1] = {
	    [3] = "theandwashashaditswho",
	    [4] = "withthatfromhavethisbeenwilltheysaidweretheninto",
	    [5] = "whichtheirwouldaftercouldabouttherethesewhere",
	    [6] = "should"};
	if (n < 3 || n > PLAIN_WORD)
		return false;
	for (const char *w = words[n]; *w; w += n)
		if (memcmp(w, word, n) == 0)
			return true;
	return false;
}

/* Most texts are in English, and show it by their small words alone, at a
 * tenth of what CLD2 costs. A letter that is not ASCII leaves it to that. */
static bool plainly_english(struct str s)
{
	char word[PLAIN_WORD];
	size_t n = 0, words = 0, hits = 0;
	for (size_t i = 0; i <= s.n; i++) {
		unsigned char c = i < s.n ? (unsigned char)s.p[i] : ' ';
		if (c >= 0x80) { /* dashes, quotes and dots are E2 80 xx */
			if (c != 0xe2 || i + 2 >= s.n ||
			    (unsigned char)s.p[i + 1] != 0x80)
				return false;
			i += 2;
			c = ' ';
		}
		if (ch_alpha((char)c)) {
			if (n < PLAIN_WORD)
				word[n] = ch_lower((char)c);
			n++;
			continue;
		}
		words += n > 0;
		hits += is_english(word, n);
		n = 0;
	}
	return hits >= PLAIN_MIN && hits * PLAIN_SHARE >= words;
}

struct str language_of(struct str text, struct str said)
{
	struct str is;
	bool sure;
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
	bool firm = text.n >= SHORT_TEXT;
	if (said.n)
		return is.n && sure && firm && !akin(is, said) ? is : said;
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
