/* SPDX-License-Identifier: MIT */
/* gazetted: what a publication says of itself, and asks of its readers. */
/*
 * "This article was amended ...", "We use cookies ...", "Sign up for our
 * newsletter", "The views expressed are those of the author", in the languages
 * that news are mostly in. News of cookies or newsletters, and articles of
 * laws, have the same words. So no word or phrase is enough: a sentence must
 * begin as the house does (a label, an order, the page itself) and go on as it
 * does, or hold two phrases that only the house says together; and nobody may
 * be told of who says something.
 */
#ifndef GZ_PROSE_HOUSE_H
#define GZ_PROSE_HOUSE_H

#include <stdbool.h>

#include "base/str.h"

struct folded;

bool house_says(const struct folded *sentence);

/* Whether it tells what somebody says, warns of or decides, or quotes. */
bool house_told(const struct folded *sentence);

/* Whether more than a number stands behind one of its commas: "Updated on
 * Friday, the forecast ...", where "Updated on Nov. 3, 2026" ends there. */
bool house_goes_on(const struct folded *sentence);

/* The line above says that this one is about a house, which has sent the text
 * and tells in it what it is: "About Orlin Motors". */
bool house_about(struct str above, struct str line);

#endif
