/* SPDX-License-Identifier: MIT */
/* gazetted: what a page lets programs do with it. */
/*
 * robots.txt says what may be asked for; X-Robots-Tag and <meta name=robots>
 * what may be done with the answer. They speak to search engines, but a mail
 * of excerpts is much the same, so all of these are obeyed:
 *
 *	noindex, none             not to be found elsewhere
 *	noarchive, nocache        no copy is to be kept
 *	nosnippet, max-snippet:N  none of its text, or little, is to be shown
 *	unavailable_after: DATE   not from then on
 *
 * What is said to "gazetted" goes before what is said to everybody; what is
 * said to others does not count.
 */
#ifndef GZ_EXTRACT_RESERVE_H
#define GZ_EXTRACT_RESERVE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

/* Does a list of such words reserve the page? `now` in unix seconds, 0 where
 * it is not known. */
bool reserve_words(struct str words, int64_t now);

/* The same of X-Robots-Tag, a line each: "[agent:] words". */
bool reserve_header(struct str lines, int64_t now);

#endif
