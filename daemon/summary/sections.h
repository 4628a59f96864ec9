/* SPDX-License-Identifier: MIT */
/* gazetted: what of a report stands under headings. */
/*
 * What stands under a heading may lean on it, as what an item of a list is does
 * on its name, and a summary has no headings. So of the only report no more of
 * its sections are told than it takes to tell it and what its headline says, in
 * their order, and of a list whose items have numbers, as many as its headline
 * says, nothing but what is before the first. If nothing is, or of another
 * number, they may be a briefing's news, or questions.
 */
#ifndef GZ_SUMMARY_SECTIONS_H
#define GZ_SUMMARY_SECTIONS_H

#include <stdbool.h>

struct chooser;
struct summary_opts;

/* Finds the sections of the first report, and how many are enough to choose
 * from. */
void sections_find(struct chooser *c, const struct summary_opts *o);

/* Little was told of those: so it is chosen from one more. False where there is
 * none, or enough was. */
bool sections_further(struct chooser *c, const struct summary_opts *o);

#endif
