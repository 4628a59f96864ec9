/* SPDX-License-Identifier: MIT */
/* gazetted: any bytes as a page that may have feeds, the first line its URL. */
#include <assert.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/url.h"
#include "feed/caps.h"
#include "feed/discover.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct document doc = {.body = {(const char *)data, size}};
	str_split(&doc.body, '\n', &doc.url);
	feed_offers l = feed_discover(a, &doc);
	assert(l.n <= FEED_OFFERS_MAX);
	vec_each (&l, o)
		assert(url_is_web(o->url));
	arena_free(&a);
	return 0;
}
