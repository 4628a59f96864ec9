/* SPDX-License-Identifier: MIT */
/* gazetted: the ceilings of group/. */
#ifndef GZ_GROUP_CAPS_H
#define GZ_GROUP_CAPS_H

/* bytes of an article's text and of its title whose terms are looked at */
#define TERMS_TEXT_MAX	((size_t)32 << 10)
#define TERMS_TITLE_MAX ((size_t)1 << 10)

/* terms by which an article is compared, the weightiest */
#define TERMS_MAX 200

/* stories that an article may still join; the one that was longest without
 * an article goes first */
#define LIVE_MAX 10000

/* stories that a term leads to; a term of more is too common to lead */
#define LEADS_MAX 256

/* stories that an article is compared with, those that share most */
#define CANDIDATES_MAX 12

/* terms that a story knows; what comes later is told by these */
#define SHARES_MAX 4000

/* articles of one story, the first, that later texts are compared with */
#define SKETCHES_MAX 64

#endif
