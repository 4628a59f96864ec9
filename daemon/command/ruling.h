/* SPDX-License-Identifier: MIT */
/* gazetted: what `split` and `join` share. */
#ifndef GZ_COMMAND_RULING_H
#define GZ_COMMAND_RULING_H

#include "command/command.h"
#include "model/ruling.h"
#include "store/stories.h"

/* Reads the options of a command that rules on articles, whose numbers are
 * left behind them, at least `least`, and rules: apart or together. */
int ruling_command(struct cli *c, int argc, char **argv, bool apart, int least);

/* "kept apart from article 7, by the operator, 2026-11-23T...", as seen from
 * one of the articles; in the arena. */
struct str ruling_words(
    struct arena *a, const struct ruling *r, int64_t article);

#endif
