/* SPDX-License-Identifier: MIT */
/* gazetted: an address at which another article stands each time. */
#include "group/anew.h"

#include <string.h>

#include "base/arena.h"
#include "base/map.h"
#include "text/words.h"

#define WORD_LEAST 4 /* bytes; shorter ones are in any headline */
#define TELLING	   2 /* words: fewer tell of nothing */
#define SHARED	   3 /* of so many words one may be in both */

/* Bytes of the label, which ends in a colon or a bar. */
static size_t label(struct str x, struct str y)
{
	size_t n = 0;
	for (size_t i = 0; i < x.n && i < y.n && x.p[i] == y.p[i]; i++)
		if (strchr(":|", x.p[i]))
			n = i + 1;
	return n;
}

static struct map *bag(struct arena *a, struct str title)
{
	struct map *m = map_new(a);
	struct words w = words_of(title);
	struct word word;
	while (words_next(&w, &word))
		if (word.folded.n >= WORD_LEAST)
			map_put(m, str_dup(a, word.folded), m);
	return m;
}

bool anew_headline(struct arena *a, struct str old, struct str now)
{
	size_t cut = label(old, now), both = 0, n = 0;
	struct map *was = bag(a, str_sub(old, cut, old.n));
	struct map *is = bag(a, str_sub(now, cut, now.n));
	struct words w = words_of(str_sub(now, cut, now.n));
	struct word word;
	while (words_next(&w, &word))
		both +=
		    word.folded.n >= WORD_LEAST && map_get(was, word.folded);
	n = map_len(was) < map_len(is) ? map_len(was) : map_len(is);
	return n >= TELLING && both * SHARED <= n;
}
