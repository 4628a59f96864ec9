/* SPDX-License-Identifier: MIT */
/* gazetted: which row of a table is a language's. */
/*
 * A row of such a table begins with the language's tag; the first that fits is
 * the language's.
 *
 *	static const struct {
 *		struct str language;
 *		const char *who, *verbs;
 *	} rows[] = {{S_INIT("en"), " he she ", " has was "}};
 *	int k = LANGUAGE_ROW(rows, S("en-GB"));		-> 0
 *
 *	static const struct language_list joints[] = {
 *		{S_INIT("en"), " however therefore "}};
 *	word_listed(LANGUAGE_LIST(joints, language), word)
 */
#ifndef GZ_TEXT_LANGUAGE_ROW_H
#define GZ_TEXT_LANGUAGE_ROW_H

#include "base/str.h"

/* A row that has one list of words. */
struct language_list {
	struct str language;
	const char *words;
};

/* The index of the row of a language (BCP 47, may be absent), -1: it has none.
 */
#define LANGUAGE_ROW(rows, language)                                           \
	language_row((rows), sizeof(rows) / sizeof(*(rows)), sizeof(*(rows)),  \
	    (language))

int language_row(const void *rows, size_t n, size_t size, struct str language);

/* The words of its row, static; "" where it has none. */
#define LANGUAGE_LIST(rows, language)                                          \
	language_list((rows), sizeof(rows) / sizeof(*(rows)), (language))

const char *language_list(
    const struct language_list *rows, size_t n, struct str language);

#endif
