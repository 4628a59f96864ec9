/* SPDX-License-Identifier: MIT */
/* gazetted: whether a word is one of a list. */
#include "text/listed.h"

#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"

bool word_listed(const char *list, struct str word)
{
	char key[40] = " ";
	size_t n = 1;
	uint32_t c;
	for (size_t i = 0; i < word.n;) {
		if (n + 6 > sizeof(key))
			return false;
		if (word.p[i] && !(word.p[i] & 0x80)) {
			key[n++] = ch_lower(word.p[i++]);
			continue;
		}
		i += utf8_next(word, i, &c);
		if (!c || c == UTF8_BAD)
			return false;
		c = (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
		n += (size_t)utf8proc_encode_char(
		    (utf8proc_int32_t)c, (utf8proc_uint8_t *)key + n);
	}
	key[n] = ' ';
	return n > 1 && strstr(list, key);
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
