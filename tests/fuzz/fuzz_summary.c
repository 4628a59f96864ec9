/* SPDX-License-Identifier: MIT */
/* gazetted: a summary is made of its text, and keeps its limits. */
/* The first byte is the number of characters. */
#include <assert.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "prose/bare.h"
#include "prose/labels.h"
#include "summary/summary.h"
#include "text/width.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (!size)
		return 0;
	struct arena *a = arena_new();
	struct str text =
	    utf8_mend(a, (struct str){(const char *)data + 1, size - 1});
	struct summary_doc docs[2] = {
	    {.text = text}, {.title = text, .text = text, .language = S("en")}};
	struct summary_opts o = {.sentences = 5, .chars = data[0]};
	units u = {0};
	summary_choose(a, docs, 2, &o, &u);
	size_t sentences = 0, chars = 0;
	vec_each (&u, x) {
		assert(x->text.p >= text.p &&
		       x->text.p + x->text.n <= text.p + text.n);
		assert(utf8_valid(x->text) && x->tells);
		sentences += x->sentences;
	}
	assert(sentences <= o.sentences);
	struct str all = summary_join(a, &u);
	for (size_t i = 0; i < all.n; chars++)
		i += text_cluster(all, i);
	assert(!o.chars || chars <= o.chars);
	struct str told = labels_cut(a, text, docs[0].title);
	assert(told.n <= text.n && utf8_valid(told));
	struct str bare = bare_text(a, text);
	assert(bare.n <= text.n && utf8_valid(bare));
	bare_list(a, text);
	arena_free(&a);
	return 0;
}
