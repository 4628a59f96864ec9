/* SPDX-License-Identifier: MIT */
/* gazetted: source blocks for the operator to paste. */
/*
 * Nothing is rewritten behind the operator's back: add and import print what
 * may stand in the config, as `gazetted check` accepts it.
 *
 *	struct block b = {.url = url, .title = title};
 *	b.name = block_name(a, taken, &b);
 *	block_print(stdout, a, &b);
 */
#ifndef GZ_COMMAND_BLOCK_H
#define GZ_COMMAND_BLOCK_H

#include <stdio.h>

#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"

/* What stands in it; absent strings are left out. */
struct block {
	struct str name, url, title, section, language;
	struct str kind; /* absent: feed */
	struct str user; /* absent: the URL's, where there is one */
	VEC(struct str) command, token_command; /* argv; empty: left out */
	struct {
		const char *key;
		struct str value;
	} more[8]; /* other strings, in order; ends with a NULL key */
	bool allow_private, disabled, split;
};

/* A name for it that is not among `taken`, and puts it there: `name` made
 * fit, else the title's words, else the host's. */
struct str block_name(
    struct arena *a, struct map *taken, const struct block *b);

/* Prints "{ name = ...; }" with two spaces before it and nothing behind; a
 * login in the URL becomes `user`. */
void block_print(FILE *f, struct arena *a, const struct block *b);

#endif
