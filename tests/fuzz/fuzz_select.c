/* SPDX-License-Identifier: MIT */
/* gazetted: fuzzing CSS selectors: one line of selector, then a page. */
#include <assert.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "html/select.h"
#include "html/serialise.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size > 65536)
		return 0;
	struct arena *a = arena_new();
	struct str page = {(const char *)data, size}, css = {"", 0};
	struct html_selector *s;
	struct html_search q;
	struct err e = ERR_INIT;
	struct html_tree t;
	str_split(&page, '\n', &css);
	html_tree_parse(a, page, NULL, &t);
	if (html_selector_new(a, css, &s, &e) == 0) {
		html_search(&q, s, t.document);
		struct html_node *n;
		for (int i = 0; i < 100 && (n = html_search_next(&q)); i++)
			assert(n->type == HTML_NODE_ELEMENT);
	} else {
		assert(e.kind == ERR_CONFIG);
	}
	struct buf b = buf_init(1 << 24);
	html_serialise(&b, t.document, false);
	buf_free(&b);
	arena_free(&a);
	return 0;
}
