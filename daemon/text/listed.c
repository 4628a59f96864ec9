/* SPDX-License-Identifier: MIT */
/* gazetted: whether a word is one of a list. */
#include "text/listed.h"

#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"

#define KEY_MAX 40 /* bytes of a word, the spaces around it and the end */

/* The word in lower case with a space around it; 0: it is no word of a list. */
static size_t key_of(struct str word, char key[KEY_MAX])
{
	size_t n = 1;
	uint32_t c;
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
	key[n] = 0;
	return n > 2 ? n : 0;
}

bool word_listed(const char *list, struct str word)
{
	char key[KEY_MAX];
	return key_of(word, key) && strstr(list, key);
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
	struct str list = str_of(endings), end;
	while (str_split(&list, '|', &end))
		if (end.n && word.n > end.n && str_ends(word, end))
			return true;
	return false;
}

bool word_begins(const char *stems, struct str word)
{
	struct str list = str_of(stems), stem;
	uint32_t c;
	char first[8];
	size_t n = utf8_next(word, 0, &c);
	if (!word.n || c == UTF8_BAD)
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
