/* SPDX-License-Identifier: MIT */
/* gazetted: what stands at the end of a feed's text and is no text. */
#ifndef GZ_FEED_FURNITURE_H
#define GZ_FEED_FURNITURE_H

#include "base/str.h"

/* A slice of `text` (plain, paragraphs parted by blank lines) without the
 * paragraphs at its end that only lead away: "Read more...", "Continue
 * reading X", "The post X appeared first on Y", "Comments", a lone "[...]",
 * in the languages that feeds are mostly in. Never the whole text. */
struct str furniture_trim(struct str text);

#endif
