/* SPDX-License-Identifier: MIT */
/* gazetted: whom or what a number counts. */
/*
 * By the folded word behind it, or by what a sentence says of them, in many
 * languages: closed lists, what they miss is counted with the people (toll.h).
 */
#ifndef GZ_PROSE_WHOM_H
#define GZ_PROSE_WHOM_H

#include <stdbool.h>

#include "base/str.h"

/* "40 cows" */
bool whom_beasts(struct str word);

/* "An update kills 40 functions" */
bool whom_things(struct str word);

/* What kills and is killed is on a side, and no woman is a child; who works in
 * a mine may be one that is a miner. */
bool whom_side(struct str word);

/* Whoever is the second or third to die: "worker", "man". */
bool whom_somebody(struct str word);

/* What is behind "the second woman" says in what she was that: "to lead the
 * bank". */
bool whom_first_to(struct str behind);

/* 2 of "second", to 5; 0 of what is no such word. */
int whom_nth(struct str word);

/* A sentence counts a part of them: "Three of the children are among the
 * dead". */
bool whom_some(struct str text);

/* Those who march are counted by those who call them and by those who do not
 * like them. */
bool whom_estimated(struct str text);

#endif
