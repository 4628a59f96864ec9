/* SPDX-License-Identifier: MIT */
/* gazetted: words that sentences begin with to take up what was said. */
#include "prose/opened.h"

#include <pthread.h>
#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "prose/opened_table.h"

#define KNOWN_BITS 8192 /* of the openings of a language */

static size_t folded(struct str word, char *out, size_t room)
{
	size_t n = 0;
	uint32_t c;
	for (size_t i = 0; i < word.n && n + 5 < room;) {
		i += utf8_next(word, i, &c);
		if (!c || c == UTF8_BAD)
			return n;
		if (c < 0x80)
			out[n++] = ch_lower((char)c);
		else
			n += (size_t)utf8proc_encode_char(
			    utf8proc_tolower((utf8proc_int32_t)c),
			    (utf8proc_uint8_t *)out + n);
	}
	return n;
}

void opening_read(const struct lead_in *w, struct opening *o)
{
	size_t at = 0;
	o->s[at++] = '|';
	o->s[at] = 0;
	for (o->n = 0; o->n < w->n && o->n < OPENING_MAX; o->n++) {
		size_t n = folded(w->words[o->n], o->s + at, OPENING_ROOM - at);
		if (!n || at + n + 8 > OPENING_ROOM)
			return;
		at += n;
		o->ends[o->n] = at;
		o->s[at++] = ' ';
	}
}

size_t opening_among(struct opening *o, const char *list)
{
	size_t first = o->n ? o->ends[0] : 0;
	char mark = o->s[first];
	o->s[first] = 0;
	list = strstr(list, o->s); /* seldom more than the first word is */
	o->s[first] = mark;
	for (size_t i = 0; list && i < o->n; i++) {
		char behind[2] = {o->s[o->ends[i]], o->s[o->ends[i] + 1]};
		memcpy(o->s + o->ends[i], "|", 2);
		bool is = strstr(list, o->s) != NULL;
		memcpy(o->s + o->ends[i], behind, 2);
		if (is)
			return i + 1;
	}
	return 0;
}

/* Which openings there may be, by a bit for each: most sentences begin with
 * none, and the lists are long. */
static uint64_t known[OPENED_LANGUAGES][KNOWN_BITS / 64];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static uint32_t hash(uint32_t h, const char *p, const char *end)
{
	while (p < end)
		h = (h ^ (unsigned char)*p++) * 16777619u;
	return h;
}

static void load(void)
{
	for (size_t i = 0; i < OPENED_LANGUAGES; i++) {
		struct str all = str_of(opened_table[i].words), s;
		while (str_split(&all, '|', &s)) {
			uint32_t h = hash(0, s.p, s.p + s.n) % KNOWN_BITS;
			known[i][h / 64] |= (uint64_t)1 << h % 64;
		}
	}
}

static bool may_be(int k, const struct opening *o)
{
	uint32_t h = 0;
	const char *from = o->s + 1;
	pthread_once(&once, load);
	for (size_t i = 0; i < o->n; i++) {
		h = hash(h, from, o->s + o->ends[i]);
		from = o->s + o->ends[i];
		uint32_t bit = h % KNOWN_BITS;
		if (known[k][bit / 64] >> bit % 64 & 1)
			return true;
	}
	return false;
}

bool opened_known(struct str language, struct opening *o, size_t *out_words)
{
	int i = LANGUAGE_ROW(opened_table, language);
	if (i < 0)
		return false;
	*out_words = may_be(i, o) ? opening_among(o, opened_table[i].words) : 0;
	return true;
}
