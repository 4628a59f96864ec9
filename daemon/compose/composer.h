/* SPDX-License-Identifier: MIT */
/* gazetted: what the files of compose/ share of a composer. */
#ifndef GZ_COMPOSE_COMPOSER_H
#define GZ_COMPOSE_COMPOSER_H

#include "base/err.h"
#include "base/str.h"

struct composer;
struct theme;
struct words;

/* A theme by its name, as shelf_theme(). */
int composer_theme(struct composer *c, struct str name,
    const struct theme **out, struct err *e) MUST_CHECK;

/* The words of a language, as shelf_words(). */
int composer_words(struct composer *c, struct str language,
    const struct words **out, struct err *e) MUST_CHECK;

#endif
