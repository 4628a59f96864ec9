/* SPDX-License-Identifier: MIT */
/* gazetted: a page that speaks to its reader, or of itself. */
/*
 * "Tell us what you think in the comments below", "Mehr dazu lesen Sie hier",
 * "更多图片请关注本报公众号". What gives such a sentence away is whom it
 * speaks to, and of what:
 *
 *	an order, or the reader spoken to, in a word or a form of the language
 *	that is for that ("Click ...", "Schalten Sie ...", "Si vous ..."),
 *	and this page, or what pages alone have (a newsletter, comments, a
 *	link that is here); what others have, too ("our readers", "the
 *	discussion") only right behind the order
 *	who wrote it, and the fine print (fineprint.h)
 *
 * News have each of these words, but seldom two of them in these places. By
 * language, for those that news are mostly in.
 */
#ifndef GZ_PROSE_PAGE_H
#define GZ_PROSE_PAGE_H

#include <stdbool.h>

struct folded;

/* Of a sentence in which nobody is quoted. */
bool page_says(const struct folded *sentence);

#endif
