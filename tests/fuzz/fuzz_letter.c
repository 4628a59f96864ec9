/* SPDX-License-Identifier: MIT */
/* gazetted: whatever is in a letter, its reader's address is not in what is
 * made of it. */
#include <assert.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/utf8.h"
#include "feed/caps.h"
#include "feed/feed.h"
#include "feed/letter.h"
#include "html/totext.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void entry(struct arena *a, const struct feed *f, const struct entry *en)
{
	struct article art = {0};
	assert(utf8_valid(en->title) && utf8_valid(en->content) &&
	       utf8_valid(en->summary) && utf8_valid(en->link));
	const struct str address = S("reader@gazetted.example");
	assert(str_ifind(en->link, address) < 0);
	assert(str_ifind(en->title, address) < 0);
	assert(str_ifind(en->content, address) < 0);
	assert(str_ifind(en->summary, address) < 0);
	feed_article(a, f, en, 1700000000, &art);
	assert(art.title.n);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct letter one = {.id = S("1"),
	    .bytes = {(const char *)data, size},
	    .arrived = INSTANT_NONE};
	letters list = {.v = &one, .n = 1, .cap = 1};
	for (int split = 0; split < 2; split++) {
		const struct letter_opts opts = {
		    .split = split, .login = S("reader@gazetted.example")};
		struct letters_told told = {0};
		struct feed f;
		feed_letters(a, &list, &opts, &f, &told);
		assert(f.entries.n <=
		       (size_t)LETTER_ITEMS_MAX * (LETTER_BROUGHT_MAX + 1));
		assert(f.entries.n + told.notices.n + told.automatic >= 1);
		vec_each (&f.entries, en)
			entry(a, &f, en);
	}
	arena_free(&a);
	return 0;
}
