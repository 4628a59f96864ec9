/* SPDX-License-Identifier: MIT */
/* gazetted: whatever is posted, it comes apart into valid text. */
#include <assert.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "mime/caps.h"
#include "mime/parse.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void clean(struct str s)
{
	assert(utf8_valid(s) && str_chr(s, 0) < 0);
}

static void one_line(struct str s)
{
	clean(s);
	assert(str_chr(s, '\n') < 0 && str_chr(s, '\r') < 0);
}

static void fields(struct arena *a, const mime_fields *f)
{
	vec_each (f, x) {
		mailboxes m = {0};
		mime_params p = {0};
		one_line(mime_words(a, x->raw));
		mime_addresses(a, x->raw, &m);
		assert(m.n <= MIME_ADDRESSES_MAX);
		vec_each (&m, who) {
			one_line(who->name);
			one_line(who->addr);
		}
		mime_value(a, x->raw, &p);
		assert(p.n <= MIME_PARAMS_MAX);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct mime m;
	mime_parse(a, (struct str){(const char *)data, size}, &m);
	assert(m.parts.n && m.parts.n <= MIME_PARTS_MAX);
	vec_each (&m.parts, p) {
		fields(a, &p->fields);
		assert(p->type.n && p->depth <= MIME_DEPTH_MAX);
		assert(p->raw.n <= size);
		assert(mime_part_bytes(a, p).n <= size);
		struct str text = mime_part_text(a, p);
		clean(text);
		assert(str_chr(text, '\r') < 0);
	}
	struct mime_bodies b = mime_bodies_of(a, &m);
	clean(b.html);
	clean(b.text);
	arena_free(&a);
	return 0;
}
