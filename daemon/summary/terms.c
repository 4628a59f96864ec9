/* SPDX-License-Identifier: MIT */
/* gazetted: the words of a story's texts, by their first letters. */
#include "summary/terms.h"

#include "base/arena.h"
#include "base/map.h"
#include "base/utf8.h"
#include "summary/chooser.h"
#include "text/words.h"

#define TERM_MIN   4 /* letters */
#define TERM_CHARS 6

static struct term *term_of(struct chooser *c, const char *p, size_t n)
{
	struct str key = {p, n};
	struct term *t = map_get(c->terms, key);
	if (!t) {
		t = arena_new_of(c->a, struct term);
		t->key = str_dup(c->a, key);
		map_put(c->terms, t->key, t);
	}
	return t;
}

void terms_each(struct chooser *c, struct str s, terms_see *see, void *ctx)
{
	struct words w = words_of(s);
	struct word word;
	while (words_next(&w, &word)) {
		struct str key = word.folded;
		size_t letters = 0, cut = key.n;
		for (size_t i = 0; i < key.n && !word.pair; letters++) {
			uint32_t cp;
			if (letters == TERM_CHARS)
				cut = i;
			i += utf8_next(key, i, &cp);
		}
		if (word.pair || letters >= TERM_MIN)
			see(c, ctx, term_of(c, key.p, cut), &word);
	}
}
