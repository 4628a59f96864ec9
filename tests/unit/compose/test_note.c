/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the editor's note. */
#include "compose/note.h"

#include "base/arena.h"
#include "compose/caps.h"
#include "tap.h"

static void renders(void)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"", ""},
	    {" \n\n", ""},
	    {"One *two*.", "<p>One <em>two</em>.</p>"},
	    {"# A\n\n### B\n\n# C", "<h2>A</h2><h3>B</h3><h2>C</h2>"},
	    {"### A", "<h2>A</h2>"},
	    {"[x](https://example.org/)",
		"<p><a href=\"https://example.org/\">x</a></p>"},
	    {"[/h2](https://example.org/h3)",
		"<p><a href=\"https://example.org/h3\">/h2</a></p>"},
	    {"[x](javascript:alert)", "<p>x</p>"},
	    {"a <script>b()</script>\n\n<style>p{}</style>", "<p>a b()</p>"},
	    {"a \x01U\x02 b", "<p>a U b</p>"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct err e = ERR_INIT;
		struct str out, flat = {NULL, 0};
		ok(note_html(a, str_of(rows[i].in), &out, &e) == 0, "%s",
		    e.msg);
		char *p = arena_memdup(a, out.p, out.n);
		for (size_t k = 0; k < out.n; k++)
			if (out.p[k] != '\n')
				p[flat.n++] = out.p[k];
		flat.p = p;
		is_str(flat, str_of(rows[i].want), rows[i].in);
		arena_free(&a);
	}
}

static void too_long(void)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct str out;
	char *p = arena_alloc(a, NOTE_BYTES_MAX + 2);
	memset(p, 'x', NOTE_BYTES_MAX + 1);
	ok(note_html(a, (struct str){p, NOTE_BYTES_MAX + 1}, &out, &e) < 0 &&
		e.kind == ERR_CONFIG,
	    "refused");
	arena_free(&a);
}

int main(void)
{
	TEST(renders);
	TEST(too_long);
	return tap_done();
}
