/* SPDX-License-Identifier: MIT */
/* gazetted: what a machine wrote is fit to be told, or is not. */
/* The first byte is the number of characters. */
#include <assert.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "digest/machine.h"
#include "text/width.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (!size)
		return 0;
	struct arena *a = arena_new();
	struct summary_opts o = {.sentences = 3, .chars = data[0]};
	const char *why;
	struct machine_asked asked = {S("Say it."), S("It is lit"), S("en")};
	struct str s = machine_summary(a,
	    (struct str){(const char *)data + 1, size - 1}, &asked, &o, &why);
	assert(utf8_valid(s));
	assert(!o.chars || text_clusters(s) <= o.chars);
	assert(str_find(s, S("://")) < 0);
	for (size_t i = 0; i < s.n; i++)
		assert((unsigned char)s.p[i] >= 0x20 && s.p[i] != 0x7f);
	arena_free(&a);
	return 0;
}
