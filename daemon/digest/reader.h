/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that speak to who reads the page. */
/*
 * "Sign in to read the full story", "You can unsubscribe at any time": there
 * are too many to know them by their phrases. But they speak to their reader,
 * of the page or what it offers, as a report does neither. Blogs and advice
 * speak to their readers all the time; so that a sentence is no part of a text
 * is known by the others (units.c).
 */
#ifndef GZ_DIGEST_READER_H
#define GZ_DIGEST_READER_H

#include <stdbool.h>

#include "base/str.h"

struct folded;

/* Whether a sentence speaks to its reader or of "us", or tells them to do
 * something. Not with a quotation in it, or one who says so. In a language (BCP
 * 47) that we know no such words of, none does. */
bool reader_addressed(struct str language, struct str sentence);

/* Whether it names the page, or what comes with pages: accounts, newsletters,
 * comments. */
bool reader_of_page(struct str language, const struct folded *low);

#endif
