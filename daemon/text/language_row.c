/* SPDX-License-Identifier: MIT */
/* gazetted: which row of a table is a language's. */
#include "text/language_row.h"

int language_row(const void *rows, size_t n, size_t size, struct str language)
{
	const char *row = rows, first = ch_lower(language.n ? *language.p : 0);
	for (size_t i = 0; i < n; i++, row += size) {
		struct str tag = *(const struct str *)(const void *)row;
		if ((!tag.n || ch_lower(*tag.p) == first) &&
		    str_istarts(language, tag))
			return (int)i;
	}
	return -1;
}

const char *language_list(
    const struct language_list *rows, size_t n, struct str language)
{
	int k = language_row(rows, n, sizeof(*rows), language);
	return k < 0 ? "" : rows[k].words;
}
