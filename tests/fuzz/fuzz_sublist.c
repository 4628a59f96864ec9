/* SPDX-License-Identifier: MIT */
/* gazetted: any bytes as a list of feeds. */
#include <assert.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "feed/caps.h"
#include "feed/sublist.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct sublist l;
	struct err e = ERR_INIT;
	if (sublist_read(a, (struct str){(const char *)data, size}, &l, &e) ==
	    0)
		vec_each (&l.feeds, s) {
			assert(s->url.n || s->shell.n);
			assert(s->title.n <= SUBLIST_TEXT_MAX);
			assert(str_chr(s->url, '\n') < 0);
		}
	arena_free(&a);
	return 0;
}
