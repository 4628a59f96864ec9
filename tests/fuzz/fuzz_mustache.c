/* SPDX-License-Identifier: MIT */
/* gazetted: fuzzing templates and their data: any error, but always an end. */
#include <stdint.h>
#include <stdlib.h>

#include "base/arena.h"
#include "compose/mustache.h"

#define OUT_MAX (64 * 1024)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char fixed[] =
    "{\"x\":\"<&>\",\"n\":1.5,\"no\":null,\"t\":true,\"l\":[1,\"b\",[2]],"
    "\"o\":{\"a\":{\"b\":\"c\"},\"l\":[{\"x\":1},{}]},\"name\":\"p\"}";
static const char page[] =
    "{{x}}{{#l}}{{.}}{{#o}}{{a.b}}{{/o}}{{/l}}{{^no}}\n  {{>*name}}\n{{/no}}";

/* "self" is the template under test, so that it can recurse. */
static int load(void *ctx, struct str name, struct str *out, struct err *e)
{
	if (str_eq(name, S("self")))
		*out = *(struct str *)ctx;
	else if (str_eq(name, S("p")))
		*out = S("<\n  {{$b}}\n    {{x}}\n  {{/b}}\n>{{$c}}d{{/c}}\n");
	return 0;
}

static void render(struct str source, const struct view *v, bool strict)
{
	struct template_opts o = {load, NULL, &source, true, strict};
	struct template_set *set = template_set_new(&o);
	struct buf b = buf_init(OUT_MAX);
	const struct template *t;
	struct err e = ERR_INIT;
	int rc = template_compile(set, S("fuzz"), source, &t, &e);
	if (rc == 0)
		rc = template_render(set, t, v, &b, &e);
	if ((rc < 0) != (e.kind == ERR_CONFIG) || b.n > OUT_MAX)
		abort();
	buf_free(&b);
	template_set_free(&set);
}

/* The first byte chooses: 'j' for JSON data under a fixed template, 's' for
 * a strict template, anything else for a template. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct str s = {(const char *)data, size};
	struct view *v;
	struct err e = ERR_INIT;
	char mode = s.n ? s.p[0] : 0;
	s = str_sub(s, 1, s.n);
	if (mode == 'j') {
		if (view_from_json(a, s, &v, &e) == 0)
			render(str_of(page), v, false);
	} else if (view_from_json(a, str_of(fixed), &v, &e) == 0) {
		render(s, v, mode == 's');
	} else {
		abort();
	}
	arena_free(&a);
	return 0;
}
