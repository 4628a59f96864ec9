/* SPDX-License-Identifier: MIT */
/* gazetted: fuzzing the HTML tree builder. */
#include <assert.h>
#include <stdint.h>

#include "base/arena.h"
#include "html/caps.h"
#include "html/tree.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Links agree with each other, and no depth is past its cap: the adoption
 * agency may double what the stack holds. */
static void check(const struct html_tree *t)
{
	int depth = 0;
	const struct html_node *n = t->document;
	while (n) {
		assert(!n->first == !n->last && depth < 4096);
		assert(!n->prev || n->prev->next == n);
		assert(!n->next || n->next->prev == n);
		assert(n->next || !n->parent || n->parent->last == n);
		assert(!n->first || n->first->parent == n);
		assert(n->type != HTML_NODE_TEXT || n->name.n);
		assert(n->type == HTML_NODE_ELEMENT ||
		       n->type == HTML_NODE_DOCUMENT || !n->first);
		if (n->first) {
			n = n->first;
			depth++;
			continue;
		}
		for (; n && !n->next; depth--)
			n = n->parent;
		n = n ? n->next : NULL;
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct html_tree_opts opts[] = {
	    {0},
	    {.scripting = true},
	    {.context = S_INIT("div")},
	    {.context = S_INIT("tr")},
	    {.context = S_INIT("select")},
	    {.context = S_INIT("template")},
	    {.context = S_INIT("colgroup")},
	    {.context = S_INIT("frameset")},
	    {.context = S_INIT("g"), .context_ns = HTML_NS_SVG},
	};
	if (size > 65536)
		return 0;
	struct str in = {(const char *)data, size};
	for (size_t i = 0; i < sizeof(opts) / sizeof(*opts); i++) {
		struct arena *a = arena_new();
		struct html_tree t;
		html_tree_parse(a, in, &opts[i], &t);
		assert(opts[i].context.p || (t.html && t.head && t.body));
		check(&t);
		arena_free(&a);
	}
	return 0;
}
