/* SPDX-License-Identifier: MIT */
/* gazetted: which language a text is in. */
#include "text/language.h"

#include <assert.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "text/caps.h"
#include "text/language_table.h"

#define WORD_MAX  24   /* bytes; the words of the table are shorter */
#define WORDS_MIN 3    /* known words that a verdict needs */
#define FEW_WORDS 2    /* that do beside another one */
#define SLOTS	  2048 /* a power of two, above twice the words of the table */

/* ---- scripts ---- */

enum script {
	S_OTHER,
	S_LATIN,
	S_CYRILLIC,
	S_HAN,
	S_KANA,
	S_HANGUL,
	S_ARABIC,
	S_HEBREW,
	S_GREEK,
	S_THAI,
	S_DEVANAGARI,
	S_BENGALI,
	S_TAMIL,
	S_TELUGU,
	S_GEORGIAN,
	S_ARMENIAN,
	S_GUJARATI,
	S_GURMUKHI,
	S_KANNADA,
	S_MALAYALAM,
	S_BURMESE,
	S_KHMER,
	S_LAO,
	S_ETHIOPIC,
	S_SINHALA,
	SCRIPTS
};

static const struct {
	uint32_t from, to;
	enum script script;
} ranges[] = {{0x41, 0x24f, S_LATIN}, {0x370, 0x3ff, S_GREEK},
    {0x400, 0x52f, S_CYRILLIC}, {0x530, 0x58f, S_ARMENIAN},
    {0x590, 0x5ff, S_HEBREW}, {0x600, 0x77f, S_ARABIC},
    {0x900, 0x97f, S_DEVANAGARI}, {0x980, 0x9ff, S_BENGALI},
    {0xa00, 0xa7f, S_GURMUKHI}, {0xa80, 0xaff, S_GUJARATI},
    {0xb80, 0xbff, S_TAMIL}, {0xc00, 0xc7f, S_TELUGU},
    {0xc80, 0xcff, S_KANNADA}, {0xd00, 0xd7f, S_MALAYALAM},
    {0xd80, 0xdff, S_SINHALA}, {0xe00, 0xe7f, S_THAI}, {0xe80, 0xeff, S_LAO},
    {0x1000, 0x109f, S_BURMESE}, {0x10a0, 0x10ff, S_GEORGIAN},
    {0x1200, 0x137f, S_ETHIOPIC}, {0x1780, 0x17ff, S_KHMER},
    {0x1e00, 0x1eff, S_LATIN}, {0x1f00, 0x1fff, S_GREEK},
    {0x3040, 0x30ff, S_KANA}, {0x3400, 0x9fff, S_HAN},
    {0xac00, 0xd7a3, S_HANGUL}};

/* The script's only language among those that print news. */
static const struct str of_script[SCRIPTS] = {[S_HANGUL] = S_INIT("ko"),
    [S_HEBREW] = S_INIT("he"),
    [S_GREEK] = S_INIT("el"),
    [S_THAI] = S_INIT("th"),
    [S_DEVANAGARI] = S_INIT("hi"),
    [S_BENGALI] = S_INIT("bn"),
    [S_TAMIL] = S_INIT("ta"),
    [S_TELUGU] = S_INIT("te"),
    [S_GEORGIAN] = S_INIT("ka"),
    [S_ARMENIAN] = S_INIT("hy"),
    [S_GUJARATI] = S_INIT("gu"),
    [S_GURMUKHI] = S_INIT("pa"),
    [S_KANNADA] = S_INIT("kn"),
    [S_MALAYALAM] = S_INIT("ml"),
    [S_BURMESE] = S_INIT("my"),
    [S_KHMER] = S_INIT("km"),
    [S_LAO] = S_INIT("lo"),
    [S_ETHIOPIC] = S_INIT("am"),
    [S_SINHALA] = S_INIT("si")};

static enum script script_of(uint32_t c)
{
	for (size_t i = 0; i < sizeof(ranges) / sizeof(*ranges); i++)
		if (c <= ranges[i].to)
			return c >= ranges[i].from ? ranges[i].script : S_OTHER;
	return S_OTHER;
}

struct tally {
	size_t script[SCRIPTS];
	size_t persian, urdu; /* letters that Arabic does not have */
	unsigned lang[LANGS];
};

/* Where a word of the table is, by a hash of it: number + 1, 0: none. */
static uint16_t slots[SLOTS];
static pthread_once_t slots_once = PTHREAD_ONCE_INIT;

static size_t slot_of(struct str word)
{
	uint32_t h = (uint32_t)word.n;
	for (size_t i = 0; i < word.n; i++)
		h = (h ^ (unsigned char)word.p[i]) * 0x01000193;
	return (h ^ h >> 15) % SLOTS;
}

static void fill_slots(void)
{
	assert(language_n_words < SLOTS / 2);
	for (size_t k = 0; k < language_n_words; k++) {
		size_t i = slot_of(language_words[k].word);
		while (slots[i])
			i = (i + 1) % SLOTS;
		slots[i] = (uint16_t)(k + 1);
	}
}

static const struct small_word *find(struct str word)
{
	if (word.n > WORD_MAX)
		return NULL;
	pthread_once(&slots_once, fill_slots);
	for (size_t i = slot_of(word); slots[i]; i = (i + 1) % SLOTS)
		if (str_eq(language_words[slots[i] - 1].word, word))
			return &language_words[slots[i] - 1];
	return NULL;
}

bool language_small_word(struct str word, struct str language)
{
	const struct small_word *w = find(word);
	uint64_t of = 0;
	for (int i = 0; w && i < LANGS && language.n >= 2; i++)
		if (str_starts(language, language_codes[i]))
			of = UINT64_C(1) << i;
	return w && (!of || w->langs & of);
}

static void count_word(struct tally *t, const char *p, size_t n)
{
	const struct small_word *w = find((struct str){p, n});
	for (int i = 0; w && i < LANGS; i++)
		/* a word of one language alone says more */
		if (w->langs >> i & 1)
			t->lang[i] += w->langs & (w->langs - 1) ? 2 : 3;
}

static void count(struct tally *t, struct str s)
{
	char word[WORD_MAX + 8];
	size_t n = 0;
	for (size_t i = 0, len; i < s.n; i += len) {
		uint32_t c;
		len = utf8_next(s, i, &c);
		if (c != UTF8_BAD && c >= 0x80)
			c = (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
		else if (c < 0x80)
			c = (unsigned char)ch_lower((char)c);
		bool letter = c < 0x80 ? ch_alpha((char)c)
				       : c >= 0xc0 && c != 0xd7 &&
					     (c < 0x2000 || c > 0x2bff);
		if (!letter) {
			count_word(t, word, n);
			n = 0;
			continue;
		}
		t->script[script_of(c)]++;
		t->persian +=
		    c == 0x67e || c == 0x686 || c == 0x6af || c == 0x6cc;
		t->urdu += c == 0x679 || c == 0x6d2 || c == 0x6ba || c == 0x688;
		if (n <= WORD_MAX)
			n += (size_t)utf8proc_encode_char(
			    (utf8proc_int32_t)c, (utf8proc_uint8_t *)word + n);
	}
	count_word(t, word, n);
}

struct str language_detect(struct str text)
{
	struct tally t = {0};
	count(&t, utf8_clip(text, LANGUAGE_SAMPLE_MAX));
	int most = S_OTHER + 1;
	for (int i = most; i < SCRIPTS; i++)
		if (t.script[i] > t.script[most])
			most = i;
	if (t.script[S_KANA] * 10 > t.script[S_HAN] && t.script[S_KANA] &&
	    (most == S_HAN || most == S_KANA))
		return S("ja");
	if (most == S_HAN)
		return S("zh");
	if (most == S_ARABIC)
		return t.urdu * 50 > t.script[S_ARABIC]	     ? S("ur")
		       : t.persian * 40 > t.script[S_ARABIC] ? S("fa")
							     : S("ar");
	if (of_script[most].n && t.script[most])
		return of_script[most];
	int best = 0;
	for (int i = 0; i < LANGS; i++)
		if (t.lang[i] > t.lang[best])
			best = i;
	return t.lang[best] >= WORDS_MIN * 2 ? language_codes[best]
					     : (struct str){NULL, 0};
}

/* The number of a language that has small words here; LANGS: none. */
static int known(struct str tag)
{
	int i = 0;
	while (i < LANGS && !(str_istarts(tag, language_codes[i]) &&
				(tag.n == language_codes[i].n ||
				    !ch_alpha(tag.p[language_codes[i].n]))))
		i++;
	return i;
}

bool language_by_words(struct str text, struct str language, struct str other)
{
	struct tally t = {0};
	int is = known(language), not = known(other);
	count(&t, utf8_clip(text, LANGUAGE_SAMPLE_MAX));
	return is < LANGS && t.lang[is] >= FEW_WORDS * 2 &&
	       (not == LANGS || t.lang[is] >= t.lang[not ] * 2);
}

/* ---- writing ---- */

struct str language_direction(struct str lang)
{
	static const char *const rtl[] = {
	    "ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb"};
	for (size_t i = 0; i < sizeof(rtl) / sizeof(*rtl); i++) {
		struct str r = str_of(rtl[i]);
		if (str_istarts(lang, r) &&
		    (lang.n == r.n || lang.p[r.n] == '-' || lang.p[r.n] == '_'))
			return S("rtl");
	}
	return S("ltr");
}

struct str language_as_listed(struct str tag)
{
	bool norwegian = str_istarts(tag, S("nb")) || str_istarts(tag, S("nn"));
	return norwegian && (tag.n == 2 || !ch_alpha(tag.p[2])) ? S("no") : tag;
}

uint16_t language_code(struct str tag)
{
	unsigned code = 0;
	size_t n = 0;
	tag = language_as_listed(tag);
	for (; n < tag.n && n < 3 && ch_alpha(tag.p[n]); n++)
		code = code << 5 | (tag.p[n] & 31U);
	return (uint16_t)(n > 1 ? code : 0);
}
