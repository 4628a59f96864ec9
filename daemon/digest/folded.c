/* SPDX-License-Identifier: MIT */
/* gazetted: a sentence in lower case, to look for phrases in. */
#include "digest/folded.h"

#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"

static size_t pair_at(const char *p)
{
	return ((size_t)(unsigned char)p[0] << 4 ^ (unsigned char)p[1]) %
	       FOLDED_PAIRS;
}

static const char *behind_marks(const char *s)
{
	struct str rest = str_of(s);
	uint32_t c;
	size_t n = 0, len;
	for (; n < rest.n; n += len) {
		len = utf8_next(rest, n, &c);
		if (c != ' ' && !utf8_among("•*※-–—>[(（【/|▪■●", c))
			break;
	}
	return s + n;
}

void fold_sentence(struct str t, struct folded *f)
{
	char *low = f->s;
	size_t n = 0;
	uint32_t c;
	for (size_t i = 0; i < t.n && n < FOLDED_MAX;) {
		if ((unsigned char)t.p[i] < 0x80) {
			low[n++] = ch_lower(t.p[i++]);
			continue;
		}
		i += utf8_next(t, i, &c);
		if (c == 0x2019)
			c = '\'';
		if (c != UTF8_BAD)
			n += (size_t)utf8proc_encode_char(
			    utf8proc_tolower((utf8proc_int32_t)c),
			    (utf8proc_uint8_t *)low + n);
	}
	low[n] = 0;
	memset(f->pairs, 0, sizeof(f->pairs));
	for (size_t i = 0; i + 1 < n; i++)
		f->pairs[pair_at(low + i) / 64] |= UINT64_C(1)
						   << pair_at(low + i) % 64;
	f->words = behind_marks(low);
}

static bool begins(const struct folded *f, const char *phrase)
{
	return strncmp(f->s, phrase, strlen(phrase)) == 0 ||
	       (f->words != f->s &&
		   strncmp(f->words, phrase, strlen(phrase)) == 0);
}

bool folded_begins(const struct folded *f, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((*f->s == *words[i] || *f->words == *words[i]) &&
		    begins(f, words[i]))
			return true;
	return false;
}

static bool holds(const struct folded *f, const char *phrase)
{
	for (const char *p = phrase; p[1]; p++)
		if (!(f->pairs[pair_at(p) / 64] >> pair_at(p) % 64 & 1))
			return false;
	return strstr(f->s, phrase) != NULL;
}

bool folded_holds(const struct folded *f, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (holds(f, words[i]))
			return true;
	return false;
}

bool folded_holds_both(
    const struct folded *f, const struct two_phrases *pairs, size_t n)
{
	const char *not = NULL; /* many have one first phrase */
	for (size_t i = 0; i < n; i++) {
		if (pairs[i].x == not )
			continue;
		if (!holds(f, pairs[i].x))
			not = pairs[i].x;
		else if (holds(f, pairs[i].y))
			return true;
	}
	return false;
}

bool folded_begins_and_holds(
    const struct folded *f, const struct two_phrases *pairs, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((*f->s == *pairs[i].x || *f->words == *pairs[i].x) &&
		    begins(f, pairs[i].x) && holds(f, pairs[i].y))
			return true;
	return false;
}
