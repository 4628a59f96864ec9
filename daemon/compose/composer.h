/* SPDX-License-Identifier: MIT */
/* gazetted: what the files of compose/ share of a composer. */
#ifndef GZ_COMPOSE_COMPOSER_H
#define GZ_COMPOSE_COMPOSER_H

#include "base/err.h"
#include "base/str.h"

struct composer;
struct words;

/* The words of a language, as shelf_words(). */
int composer_words(struct composer *c, struct str language,
    const struct words **out, struct err *e) MUST_CHECK;

#endif
