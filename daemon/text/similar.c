/* SPDX-License-Identifier: MIT */
/* gazetted: "did you mean". */
#include "text/similar.h"

#include "text/caps.h"

static char fold(char c)
{
	return c == '_' ? '-' : ch_lower(c);
}

static size_t min3(size_t a, size_t b, size_t c)
{
	size_t m = a < b ? a : b;
	return m < c ? m : c;
}

/* Three rows of the usual matrix are enough: a swap looks two rows back. */
size_t similar_distance(struct str a, struct str b)
{
	size_t row[3][SIMILAR_WORD_MAX + 1];
	if (a.n > SIMILAR_WORD_MAX || b.n > SIMILAR_WORD_MAX)
		return SIMILAR_WORD_MAX + 1;
	for (size_t k = 0; k <= b.n; k++)
		row[0][k] = k;
	for (size_t i = 1; i <= a.n; i++) {
		size_t *now = row[i % 3], *up = row[(i - 1) % 3];
		const size_t *up2 = row[(i + 1) % 3];
		char x = fold(a.p[i - 1]);
		now[0] = i;
		for (size_t k = 1; k <= b.n; k++) {
			char y = fold(b.p[k - 1]);
			now[k] = min3(
			    up[k] + 1, now[k - 1] + 1, up[k - 1] + (x != y));
			if (i > 1 && k > 1 && x == fold(b.p[k - 2]) &&
			    y == fold(a.p[i - 2]) && up2[k - 2] + 1 < now[k])
				now[k] = up2[k - 2] + 1;
		}
	}
	return row[a.n % 3][b.n];
}

struct str similar_best(struct str word, const struct str *among, size_t n)
{
	struct str best = {0};
	size_t limit = word.n / 3 > 2 ? word.n / 3 : 2;
	size_t least = limit + 1;
	for (size_t i = 0; i < n; i++) {
		size_t d = similar_distance(word, among[i]);
		if (d < least && d < word.n) {
			least = d;
			best = among[i];
		}
	}
	return best;
}
