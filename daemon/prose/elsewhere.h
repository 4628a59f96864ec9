/* SPDX-License-Identifier: MIT */
/* gazetted: what pages say of themselves in more languages. */
#ifndef GZ_PROSE_ELSEWHERE_H
#define GZ_PROSE_ELSEWHERE_H

#include <stdbool.h>

struct folded;

/* Whose rights they are, whom a text is for, and where one should follow the
 * page, in the languages that house.c and page.c know little of, from Prague
 * and Helsinki to Cairo and Tokyo: of a sentence in which nobody is quoted. */
bool elsewhere_says(const struct folded *low);

#endif
