/* SPDX-License-Identifier: MIT */
/* gazetted: libstemmer, loaded by the first word that is stemmed. */
/* See base/late.h. Without it words keep their endings. */
#include <libstemmer.h>
#include <pthread.h>

#include "base/late.h"

#define SONAME "libstemmer.so.0d"

static struct {
	__typeof__(sb_stemmer_new) *sb_stemmer_new;
	__typeof__(sb_stemmer_delete) *sb_stemmer_delete;
	__typeof__(sb_stemmer_stem) *sb_stemmer_stem;
	__typeof__(sb_stemmer_length) *sb_stemmer_length;
} to;
static const struct late_symbol symbols[] = {
    {"sb_stemmer_new", &to.sb_stemmer_new},
    {"sb_stemmer_delete", &to.sb_stemmer_delete},
    {"sb_stemmer_stem", &to.sb_stemmer_stem},
    {"sb_stemmer_length", &to.sb_stemmer_length},
};
static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool there;

static void load(void)
{
	there = late_load(SONAME, symbols, sizeof(symbols) / sizeof(*symbols));
}

struct sb_stemmer *sb_stemmer_new(const char *algorithm, const char *charenc)
{
	pthread_once(&once, load);
	return there ? to.sb_stemmer_new(algorithm, charenc) : NULL;
}

void sb_stemmer_delete(struct sb_stemmer *s)
{
	to.sb_stemmer_delete(s);
}

const sb_symbol *sb_stemmer_stem(
    struct sb_stemmer *s, const sb_symbol *word, int size)
{
	return to.sb_stemmer_stem(s, word, size);
}

int sb_stemmer_length(struct sb_stemmer *s)
{
	return to.sb_stemmer_length(s);
}
