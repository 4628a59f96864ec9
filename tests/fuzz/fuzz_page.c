/* SPDX-License-Identifier: MIT */
/* gazetted: any bytes as a page that lists articles, the first line a
 * selector. */
#include <assert.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/url.h"
#include "base/utf8.h"
#include "feed/caps.h"
#include "feed/page.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(
    struct arena *a, const struct document *doc, const struct page_rules *rules)
{
	struct feed f;
	struct err e = ERR_INIT;
	if (feed_page(a, doc, rules, &f, &e) < 0)
		return;
	assert(f.entries.n && f.entries.n <= PAGE_ITEMS_MAX);
	vec_each (&f.entries, en)
		assert(url_is_web(en->link) && en->title.n &&
		       utf8_valid(en->title));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct document doc = {.url = S("https://example.org/news/"),
	    .fetched_at = 1795442709,
	    .body = {(const char *)data, size}};
	struct page_rules rules = {0};
	check(a, &doc, &rules);
	str_split(&doc.body, '\n', &rules.item);
	rules.title = rules.link = rules.date = rules.item;
	check(a, &doc, &rules);
	arena_free(&a);
	return 0;
}
