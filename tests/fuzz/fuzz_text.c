/* SPDX-License-Identifier: MIT */
/* gazetted: wrapping, cutting and sentences keep what they promise. */
/* The first byte is the number of columns and of characters. */
#include <assert.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "text/sentence.h"
#include "text/width.h"
#include "text/wrap.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void wraps(struct str text, size_t columns, bool flowed)
{
	struct buf b = buf_init(8 * text.n + 4096);
	struct wrap w = {.columns = columns, .flowed = flowed};
	wrap_paragraph(&b, text, &w);
	assert(!b.over);
	assert(utf8_valid(buf_str(&b)));
	size_t in = 0, out = 0;
	for (size_t i = 0; i < text.n; i++)
		in += !ch_space(text.p[i]) && text.p[i] != ' ';
	for (size_t i = 0; i < b.n; i++)
		out += !ch_space(b.p[i]);
	/* an ideographic space is white space too, of three bytes */
	assert(out <= in && (in - out) % 3 == 0);
	buf_free(&b);
}

static void sentences(struct str text)
{
	size_t at = 0, last = 0;
	struct str s;
	while (sentence_next(text, &at, &s)) {
		assert(at > last);
		assert(s.p >= text.p + last && s.p + s.n <= text.p + at);
		assert(utf8_valid(s));
		last = at;
	}
}

static size_t clusters(struct str s)
{
	size_t n = 0;
	for (size_t i = 0; i < s.n; n++)
		i += text_cluster(s, i);
	return n;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct str raw = {(const char *)data, size};
	size_t k = size ? data[0] : 0;
	struct str text = utf8_mend(a, str_sub(raw, 1, size));
	wraps(text, k, false);
	wraps(text, k, true);
	sentences(text);
	struct str cut = text_cut(a, text, k);
	assert(utf8_valid(cut));
	assert(clusters(cut) <= k);
	assert(text_width(text_clip_width(text, k)) <= k);
	text_width(raw); /* not UTF-8: no more than no crash */
	arena_free(&a);
	return 0;
}
