/* SPDX-License-Identifier: MIT */
/* gazetted: words without their endings. */
#include "text/stem.h"

#include <libstemmer.h>
#include <stdlib.h>

/* What Snowball calls a language by is also its code; and those that are as
 * good as another, whose code is behind it. */
static const char codes[][8] = {"ar", "ca", "da", "de", "el", "en", "es", "eu",
    "fi", "fr", "ga", "hi", "hu", "hy", "id", "it", "lt", "ne", "nl", "no",
    "pt", "ro", "ru", "sr", "sv", "ta", "tr", "yi", "nb no", "nn no", "bs sr",
    "hr sr", "ms id"};
#define CODES (sizeof(codes) / sizeof(*codes))

struct stemmer {
	struct sb_stemmer *of[CODES];
};

struct stemmer *stemmer_new(void)
{
	struct stemmer *s = calloc(1, sizeof(*s));
	if (!s)
		abort();
	return s;
}

void stemmer_free(struct stemmer **s)
{
	if (!*s)
		return;
	for (size_t i = 0; i < CODES; i++)
		if ((*s)->of[i])
			sb_stemmer_delete((*s)->of[i]);
	free(*s);
	*s = NULL;
}

static struct sb_stemmer *find(struct stemmer *s, struct str language)
{
	if (language.n < 2 || (language.n > 2 && ch_alnum(language.p[2])))
		return NULL;
	for (size_t i = 0; i < CODES; i++) {
		if (ch_lower(language.p[0]) != codes[i][0] ||
		    ch_lower(language.p[1]) != codes[i][1])
			continue;
		if (!s->of[i])
			s->of[i] = sb_stemmer_new(
			    codes[i] + (codes[i][2] ? 3 : 0), NULL);
		return s->of[i];
	}
	return NULL;
}

bool stemmer_knows(struct stemmer *s, struct str language)
{
	return find(s, language) != NULL;
}

struct str stemmer_stem(struct stemmer *s, struct str language, struct str word)
{
	struct sb_stemmer *sb = find(s, language);
	const sb_symbol *stem =
	    sb ? sb_stemmer_stem(sb, (const sb_symbol *)word.p, (int)word.n)
	       : NULL;
	return stem ? (struct str){(const char *)stem,
			  (size_t)sb_stemmer_length(sb)}
		    : word;
}
