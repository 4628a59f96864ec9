/* SPDX-License-Identifier: MIT */
/* gazetted: which form a word has beside a number. */
/*
 * The plural rules of the Unicode CLDR for whole numbers, of the languages
 * named in plural.c; any other has English's two forms. Left out: the "many"
 * of Spanish, French, Italian and Portuguese, which begins at a million.
 *
 *	plural_of(S("pl"), 22) -> PLURAL_FEW
 */
#ifndef GZ_TEXT_PLURAL_H
#define GZ_TEXT_PLURAL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

enum plural {
	PLURAL_ZERO,
	PLURAL_ONE,
	PLURAL_TWO,
	PLURAL_FEW,
	PLURAL_MANY,
	PLURAL_OTHER,
	PLURAL_FORMS
};

/* The form for n >= 0; `language` is a tag, of which the first part counts. */
enum plural plural_of(struct str language, int64_t n);

/* Whether the language ever uses the form. */
bool plural_uses(struct str language, enum plural form);

/* "zero", "one", ...; and back, PLURAL_FORMS where it is none. */
const char *plural_name(enum plural form);
enum plural plural_named(struct str name);

#endif
