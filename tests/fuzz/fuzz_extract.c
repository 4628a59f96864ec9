/* SPDX-License-Identifier: MIT */
/* gazetted: any bytes as a page; what comes out is UTF-8 and small. */
#include <assert.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "extract/extract.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct extract_job job = {.url = S("https://example.org/2025/02/12/a"),
	    .content_type = S("text/html; charset=utf-8"),
	    .robots = {(const char *)data, size},
	    .now = 1800000000,
	    .body = {(const char *)data, size}};
	struct extracted x;
	extract_page(a, &job, &x);
	assert(utf8_valid(x.text) && utf8_valid(x.html));
	assert(utf8_valid(x.title) && utf8_valid(x.caption));
	assert(str_chr(x.title, '\n') < 0);
	job.content_type = S("text/plain; charset=utf-8");
	extract_page(a, &job, &x);
	assert(utf8_valid(x.text) && utf8_valid(x.title));
	arena_free(&a);
	return 0;
}
