/* SPDX-License-Identifier: MIT */
/* gazetted: texts that are the same but for their edges. */
#include "group/sketch.h"

#include <stdbool.h>
#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "group/caps.h"
#include "text/words.h"

/* Keeps the smallest; `h` is sorted. */
static void offer(struct sketcher *k, uint32_t h)
{
	struct sketch *s = &k->s;
	uint32_t lo = 0, hi = s->n;
	if (s->n == SKETCH_SIZE && h >= s->h[s->n - 1]) {
		k->more |= h != s->h[s->n - 1];
		return;
	}
	while (lo < hi) {
		uint32_t mid = (lo + hi) / 2;
		if (s->h[mid] < h)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (lo < s->n && s->h[lo] == h)
		return;
	if (s->n == SKETCH_SIZE) {
		s->n--;
		k->more = true;
	}
	memmove(&s->h[lo + 1], &s->h[lo], (s->n - lo) * sizeof(s->h[0]));
	s->h[lo] = h;
	s->n++;
}

void sketcher_word(struct sketcher *k, uint64_t hash)
{
	uint64_t h = 0;
	k->ring[k->n++ % SHINGLE_WORDS] = hash;
	if (k->n < SHINGLE_WORDS)
		return;
	for (size_t i = 0; i < SHINGLE_WORDS; i++) {
		h = (h ^ k->ring[(k->n + i) % SHINGLE_WORDS]) *
		    UINT64_C(0x9E3779B97F4A7C15);
		h ^= h >> 29;
	}
	offer(k, (uint32_t)(h >> 32) | 1);
}

struct sketch sketcher_end(const struct sketcher *k)
{
	struct sketch s = k->s;
	s.whole = !k->more;
	if (k->n >= SHINGLES_MIN + SHINGLE_WORDS - 1)
		return s;
	if (k->n >= BRIEF_MIN + SHINGLE_WORDS - 1)
		s.brief = (uint32_t)hash_content((struct str){
			      (const char *)s.h, s.n * sizeof(s.h[0])}) |
			  1;
	s.n = 0;
	return s;
}

uint32_t sketch_keys(const struct sketch *s, const uint32_t **out)
{
	*out = s->n ? s->h : &s->brief;
	if (!s->n)
		return s->brief != 0;
	return s->n < SKETCH_KEYS ? s->n : SKETCH_KEYS;
}

struct sketch sketch_of(struct str text)
{
	struct words w = words_of(utf8_clip(text, TERMS_TEXT_MAX));
	struct sketcher k = {0};
	struct word word;
	while (words_next(&w, &word))
		sketcher_word(&k, hash_content(word.folded) | 1);
	return sketcher_end(&k);
}

/* Both sketches are samples of their sets up to the smaller of their largest
 * hashes; a whole one has no largest. */
static uint32_t reach(const struct sketch *s)
{
	return s->whole ? UINT32_MAX : s->h[s->n - 1];
}

/* Of the sample: how many hashes each has, and how many both. */
struct overlap {
	uint32_t x, y, both;
};

static struct overlap overlap(const struct sketch *x, const struct sketch *y)
{
	if (!x->n || !y->n)
		return (struct overlap){0};
	uint32_t upto = reach(x) < reach(y) ? reach(x) : reach(y);
	uint32_t i = 0, j = 0, both = 0;
	while (i < x->n && j < y->n && x->h[i] <= upto && y->h[j] <= upto) {
		uint32_t h = x->h[i], k = y->h[j];
		both += h == k;
		i += h <= k; /* no branches, which none could foretell */
		j += k <= h;
	}
	while (i < x->n && x->h[i] <= upto)
		i++;
	while (j < y->n && y->h[j] <= upto)
		j++;
	return (struct overlap){i, j, both};
}

double sketch_containment(const struct sketch *x, const struct sketch *y)
{
	if (x->brief)
		return x->brief == y->brief;
	struct overlap o = overlap(x, y);
	uint32_t fewer = o.x < o.y ? o.x : o.y;
	return fewer ? (double)o.both / fewer : 0;
}

struct shares sketch_shares(const struct sketch *x, const struct sketch *y)
{
	struct overlap o = overlap(x, y);
	return (struct shares){
	    o.x ? (double)o.both / o.x : 0, o.y ? (double)o.both / o.y : 0};
}

double sketch_share(const struct sketch *x, const struct sketch *y)
{
	return sketch_shares(x, y).x;
}
