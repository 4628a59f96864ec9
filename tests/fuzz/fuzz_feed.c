/* SPDX-License-Identifier: MIT */
/* gazetted: any bytes as a feed, and its entries as articles. */
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/json.h"
#include "feed/feed.h"
#include "feed/print.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void drop(void *ctx, struct buf *b)
{
	buf_clear(b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct document doc = {.url = S("https://example.org/feed"),
	    .body = {(const char *)data, size}};
	struct feed f;
	struct err e = ERR_INIT;
	if (feed_parse(a, &doc, &f, &e) == 0) {
		struct buf out = buf_init((size_t)64 << 20);
		struct json j = json_begin(&out);
		feed_print_json(&j, &f, true, drop, NULL);
		buf_free(&out);
		for (size_t i = 0; i < f.entries.n && i < 50; i++) {
			struct article art = {0};
			feed_article(a, &f, &f.entries.v[i], 1795413600, &art);
		}
	}
	arena_free(&a);
	return 0;
}
