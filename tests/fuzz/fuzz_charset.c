/* SPDX-License-Identifier: MIT */
/* gazetted: any bytes under any charset are valid UTF-8 afterwards. */
/* The first byte chooses the charset, or none. */
#include <assert.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "text/charset.h"
#include "text/labels.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct str in = {(const char *)data, size}, hint = {0}, name;
	if (size) {
		size_t k = data[0] % (charset_n_infos + 1);
		if (k < charset_n_infos)
			hint = str_of(charset_infos[k].name);
		in = str_sub(in, 1, size);
	}
	charset_canonical(in);
	struct str out = charset_decode(a, in, hint);
	assert(utf8_valid(out));
	out = charset_to_utf8(a, in, &hint, 1, &name);
	assert(utf8_valid(out));
	assert(str_eq(charset_canonical(name), name));
	/* what is UTF-8 already is itself */
	out = charset_to_utf8(a, out, NULL, 0, &name);
	assert(utf8_valid(out));
	arena_free(&a);
	return 0;
}
