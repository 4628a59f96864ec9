/* SPDX-License-Identifier: MIT */
/* gazetted: what a digest wants to tell, and what not. */
/*
 * Rules are strings of the config's include and exclude:
 *
 *	source:NAME section:NAME author:TEXT title:TEXT
 *	TEXT		a word or phrase in the title or the text
 *
 * Words are compared whole and without case: "art" is not in "start". An
 * article is told where it is in one of the languages asked for, no rule of
 * exclude fits, and one of include does; an empty list asks for nothing. Its
 * language is the one its source declares, else the one it reads like; where
 * neither is known it passes.
 */
#ifndef GZ_DIGEST_FILTER_H
#define GZ_DIGEST_FILTER_H

#include "model/article.h"
#include "model/digest.h"

struct arena;

/* Absent where the article passes; else why it does not, in the arena.
 * `section` is its source's, or absent. */
struct str filter_article(struct arena *a, const struct digest *d,
    const struct article *art, struct str section);

#endif
