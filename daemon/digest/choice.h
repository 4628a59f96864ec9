/* SPDX-License-Identifier: MIT */
/* gazetted: which sentences of a story are told. */
/*
 * By their weights, one after another: the formula stands in choice.c.
 */
#ifndef GZ_DIGEST_CHOICE_H
#define GZ_DIGEST_CHOICE_H

struct chooser;
struct summary_opts;

/* Gives each piece, whose terms are known, its weight among them. */
void choice_weigh(struct chooser *c);

/* Takes pieces, as many as there is room for and are worth it. */
void choice_make(struct chooser *c, const struct summary_opts *o);

#endif
