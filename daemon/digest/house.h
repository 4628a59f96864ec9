/* SPDX-License-Identifier: MIT */
/* gazetted: what a publication says of itself, and asks of its readers. */
/*
 * "This article was amended ...", "We use cookies ...", "Sign up for our
 * newsletter", "The views expressed are those of the author", in the languages
 * that news are mostly in. News of cookies or newsletters does not speak so:
 * a phrase here is one that only the house says, or two that only the house
 * says together.
 */
#ifndef GZ_DIGEST_HOUSE_H
#define GZ_DIGEST_HOUSE_H

#include <stdbool.h>

struct folded;

bool house_says(const struct folded *sentence);

#endif
