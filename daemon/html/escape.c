/* SPDX-License-Identifier: MIT */
/* gazetted: text into HTML. */
#include "html/escape.h"

/* What a byte becomes; n == 0 stands for itself. */
struct swap {
	char text[7];
	unsigned char n;
};

static const struct swap swap_text[256] = {
    ['&'] = {"&amp;", 5},
    ['<'] = {"&lt;", 4},
    ['>'] = {"&gt;", 4},
};

/* &#39; and not &apos;: HTML 4 readers, mail clients among them, do not know
 * the latter. */
static const struct swap swap_all[256] = {
    ['&'] = {"&amp;", 5},
    ['<'] = {"&lt;", 4},
    ['>'] = {"&gt;", 4},
    ['"'] = {"&quot;", 6},
    ['\''] = {"&#39;", 5},
};

static void escape(struct buf *b, struct str s, const struct swap *table)
{
	size_t from = 0;
	for (size_t i = 0; i < s.n; i++) {
		const struct swap *w = &table[(unsigned char)s.p[i]];
		if (!w->n)
			continue;
		buf_add(b, s.p + from, i - from);
		buf_add(b, w->text, w->n);
		from = i + 1;
	}
	if (s.n > from)
		buf_add(b, s.p + from, s.n - from);
}

void html_escape(struct buf *b, struct str s)
{
	escape(b, s, swap_all);
}

void html_escape_text(struct buf *b, struct str s)
{
	escape(b, s, swap_text);
}
