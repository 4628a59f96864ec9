/* SPDX-License-Identifier: MIT */
/* gazetted: whether a word is one of a list. */
#include "text/listed.h"

#include <stdatomic.h>
#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"

#define KEY_MAX 40 /* bytes of a word, the spaces around it and the end */

/* The word in lower case with a space around it, and zeros behind; 0: it is no
 * word of a list. */
static size_t key_of(struct str word, char key[KEY_MAX])
{
	size_t n = 1;
	uint32_t c;
	memset(key, 0, KEY_MAX);
	key[0] = ' ';
	for (size_t i = 0; i < word.n;) {
		if (n + 6 > KEY_MAX)
			return 0;
		if (word.p[i] && !(word.p[i] & 0x80)) {
			key[n++] = ch_lower(word.p[i++]);
			continue;
		}
		i += utf8_next(word, i, &c);
		if (!c || c == UTF8_BAD)
			return 0;
		c = (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
		n += (size_t)utf8proc_encode_char(
		    (utf8proc_int32_t)c, (utf8proc_uint8_t *)key + n);
	}
	key[n++] = ' ';
	return n > 2 ? n : 0;
}

/*
 * Most words that are asked for are in no list, and to go over a list costs
 * more than all else. So what a list has is noted when it is first asked: which
 * two bytes its words begin with, by which nearly all others are told; and each
 * word, in a table that all lists share, by a hash of both. What has no mark
 * there is not listed; what has one is looked for.
 */
#define LISTS_MAX 2048 /* a power of two, above how many there are */
#define PROBES	  8
#define MARKS	  (1 << 18) /* a dozen for each word of all lists */
#define BEGINS	  512

struct noted {
	_Atomic(const char *) list;
	_Atomic(uint64_t) begins[BEGINS / 64];
};

static struct noted noted[LISTS_MAX];
static _Atomic(uint64_t) marks_of_all[MARKS / 64];

static uint64_t mixed(uint64_t x)
{
	return x * UINT64_C(0x9E3779B97F4A7C15);
}

static unsigned begins_at(char first, char second)
{
	unsigned c = (unsigned char)first, d = (unsigned char)second;
	return (c * 29 + d) % BEGINS;
}

static void note_begins(struct noted *out, char first, char second)
{
	unsigned at = begins_at(first, second);
	atomic_fetch_or_explicit(&out->begins[at / 64], UINT64_C(1) << at % 64,
	    memory_order_relaxed);
}

/* `key` has zeros behind the word and its spaces. */
static size_t mark_in(const char *list, const char key[KEY_MAX], size_t n)
{
	uint64_t h = (uintptr_t)list, w;
	for (size_t i = 0; i < n; i += sizeof(w)) {
		memcpy(&w, key + i, sizeof(w));
		h = mixed(h ^ w);
		h ^= h >> 32;
	}
	return h % MARKS;
}

static void note_all(const char *list, struct noted *out)
{
	for (const char *at = list; *at;) {
		size_t n = strcspn(at, " ");
		char key[KEY_MAX] = " ";
		if (n && n + 3 <= KEY_MAX) {
			memcpy(key + 1, at, n);
			key[n + 1] = ' ';
			size_t mark = mark_in(list, key, n + 2);
			atomic_fetch_or_explicit(&marks_of_all[mark / 64],
			    UINT64_C(1) << mark % 64, memory_order_relaxed);
			note_begins(out, at[0], at[1]);
		}
		at += at[n] ? n + 1 : n;
	}
}

/* Of "|ado|ida|"; one of a single byte has any behind it. */
static void note_stems(const char *stems, struct noted *out)
{
	for (const char *at = stems, *end; *at; at = *end ? end + 1 : end) {
		end = strchrnul(at, '|');
		for (int c = 0; end == at + 1 && c <= UINT8_MAX; c++)
			note_begins(out, at[0], (char)c);
		if (end > at + 1)
			note_begins(out, at[0], ch_lower(at[1]));
	}
}

/* What is noted of a list; NULL where there is no room for it. Threads may
 * note it at a time, and two lists of one place may add to one another's
 * beginnings: that makes more of them, never fewer. */
static const struct noted *noted_of(
    const char *list, void (*note)(const char *, struct noted *))
{
	size_t at = mixed((uintptr_t)list) >> 40;
	for (size_t i = 0; i < PROBES; i++) {
		struct noted *slot = &noted[(at + i) % LISTS_MAX];
		const char *had =
		    atomic_load_explicit(&slot->list, memory_order_acquire);
		if (!had) {
			note(list, slot);
			if (atomic_compare_exchange_strong(
				&slot->list, &had, list))
				return slot;
		}
		if (had == list)
			return slot;
	}
	return NULL;
}

/* By its first two bytes, unless one is of a longer character, whose form in
 * lower case may have another. */
static inline bool begins_so(const struct noted *list, struct str word)
{
	char c = word.p[0], d = word.n > 1 ? word.p[1] : ' ';
	unsigned at = begins_at(ch_lower(c), ch_lower(d));
	uint64_t begins =
	    atomic_load_explicit(&list->begins[at / 64], memory_order_relaxed);
	return (c & 0x80) || (d & 0x80) || (begins >> at % 64 & 1);
}

bool word_listed(const char *list, struct str word)
{
	const struct noted *known = noted_of(list, note_all);
	char key[KEY_MAX];
	if (!word.n || (known && !begins_so(known, word)))
		return false;
	size_t n = key_of(word, key);
	if (!n)
		return false;
	size_t mark = mark_in(list, key, n);
	uint64_t marks = atomic_load_explicit(
	    &marks_of_all[mark / 64], memory_order_relaxed);
	return (!known || (marks >> mark % 64 & 1)) && strstr(list, key);
}

bool word_may_begin(const char *list, struct str word)
{
	const struct noted *known = noted_of(list, note_all);
	return word.n && (!known || begins_so(known, word));
}

/* ---- long lists ---- */

static unsigned mark_of(const char *word, size_t n)
{
	unsigned h = (unsigned)n;
	for (size_t i = 0; i < n; i++)
		h = h * 31 + (unsigned char)word[i];
	return (h ^ h >> 11) % (WORD_MARKS * 64);
}

void word_marks_add(struct word_marks *marks, const char *list)
{
	for (const char *at = list; *at;) {
		size_t n = strcspn(at, " /");
		unsigned mark = mark_of(at, n);
		marks->of[mark / 64] |= UINT64_C(1) << mark % 64;
		at += at[n] ? n + 1 : n;
	}
}

bool word_marked(const struct word_marks *marks, struct str word)
{
	unsigned mark = mark_of(word.p, word.n);
	return marks->of[mark / 64] >> mark % 64 & 1;
}

bool word_listed_marked(
    const char *list, const struct word_marks *marks, struct str word)
{
	char key[KEY_MAX];
	size_t n = key_of(word, key);
	return n && word_marked(marks, (struct str){key + 1, n - 2}) &&
	       strstr(list, key);
}

bool word_capital(struct str word)
{
	uint32_t c;
	utf8_next(word, 0, &c);
	if (c == UTF8_BAD)
		return false;
	utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
	return k == UTF8PROC_CATEGORY_LU || k == UTF8PROC_CATEGORY_LT;
}

bool word_ends(const char *endings, struct str word)
{
	if (!word.n)
		return false;
	char last = word.p[word.n - 1];
	for (const char *at = endings, *end; *at; at = *end ? end + 1 : end) {
		end = strchrnul(at, '|');
		size_t n = (size_t)(end - at);
		if (n && n < word.n && end[-1] == last &&
		    memcmp(word.p + word.n - n, at, n) == 0)
			return true;
	}
	return false;
}

bool word_begins(const char *stems, struct str word)
{
	const struct noted *known = noted_of(stems, note_stems);
	struct str list = str_of(stems), stem;
	uint32_t c;
	char first[8];
	if (!word.n || (known && !begins_so(known, word)))
		return false;
	size_t n = utf8_next(word, 0, &c);
	if (c == UTF8_BAD)
		return false;
	size_t low = (size_t)utf8proc_encode_char(
	    utf8proc_tolower((utf8proc_int32_t)c), (utf8proc_uint8_t *)first);
	word = str_sub(word, n, word.n);
	while (str_split(&list, '|', &stem))
		if (str_starts(stem, (struct str){first, low}) &&
		    str_starts(word, str_sub(stem, low, stem.n)))
			return true;
	return false;
}

static size_t cased(char *out, utf8proc_int32_t c)
{
	return (size_t)utf8proc_encode_char(c, (utf8proc_uint8_t *)out);
}

bool word_stem_in(struct str text, struct str stem)
{
	char low[8], up[8];
	uint32_t c;
	size_t n = utf8_next(stem, 0, &c);
	if (n < 2 || c == UTF8_BAD || n == stem.n)
		return stem.n && str_ifind(text, stem) >= 0;
	size_t l = cased(low, utf8proc_tolower((utf8proc_int32_t)c));
	size_t u = cased(up, utf8proc_toupper((utf8proc_int32_t)c));
	struct str rest = str_sub(stem, n, stem.n);
	for (ptrdiff_t at; (at = str_ifind(text, rest)) >= 0;) {
		struct str before = str_sub(text, 0, (size_t)at);
		if (str_ends(before, (struct str){low, l}) ||
		    str_ends(before, (struct str){up, u}))
			return true;
		text = str_sub(text, (size_t)at + rest.n, text.n);
	}
	return false;
}
