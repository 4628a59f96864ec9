/* SPDX-License-Identifier: MIT */
/* gazetted: any text has words and terms, and is one story with itself. */
#include <assert.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/utf8.h"
#include "group/cluster.h"
#include "group/sketch.h"
#include "text/words.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct str text = {(const char *)data, size};
	struct words w = words_of(text);
	struct word word;
	size_t at = 0;
	while (words_next(&w, &word)) {
		assert(word.raw.n && word.raw.p >= text.p + at &&
		       word.raw.p + word.raw.n <= text.p + text.n);
		assert(word.folded.n <= WORD_BYTES_MAX + 8);
		at = word.pair ? at : (size_t)(word.raw.p - text.p);
	}
	struct clusters *c = clusters_new(86400);
	struct readers *readers = readers_new();
	struct prepared art = {
	    .title = str_sub(text, 0, size / 8), .text = text};
	struct sketch s = sketch_of(text);
	readers_read(readers, &art, 1);
	assert(art.sketch.n == s.n);
	uint64_t first = clusters_add(c, a, &art, INSTANT_NONE).story;
	readers_read(readers, &art, 1);
	struct verdict v = clusters_add(c, a, &art, INSTANT_NONE);
	assert(!s.n || v.story == first);
	assert(v.kind != VERDICT_SAME_TEXT || v.score < 1.001);
	readers_free(&readers);
	clusters_free(&c);
	arena_free(&a);
	return 0;
}
