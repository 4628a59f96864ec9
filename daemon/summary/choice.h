/* SPDX-License-Identifier: MIT */
/* gazetted: which sentences of a story are told. */
/*
 * By their weights, one after another: the formula stands in choice.c.
 */
#ifndef GZ_SUMMARY_CHOICE_H
#define GZ_SUMMARY_CHOICE_H

#include <stdbool.h>

struct chooser;
struct piece;
struct summary_opts;

/* Gives each piece, whose terms are known, its weight among them. */
void choice_weigh(struct chooser *c);

/* Takes pieces, as many as there is room for and are worth it. */
void choice_make(struct chooser *c, const struct summary_opts *o);

/* The same anew, but keeps room for this one, with what is before it in its
 * paragraph, which are then taken: of a further section, too, where that is no
 * item of a list. False where they do not fit behind others, or may not stand
 * there: then some or none are taken. */
bool choice_with(
    struct chooser *c, const struct summary_opts *o, struct piece *p);

/* Takes these alone, `taken` having one for each piece. */
void choice_restore(struct chooser *c, const bool *taken);

#endif
