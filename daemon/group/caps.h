/* SPDX-License-Identifier: MIT */
/* gazetted: the ceilings of group/. */
#ifndef GZ_GROUP_CAPS_H
#define GZ_GROUP_CAPS_H

/* bytes of an article's text and of its title whose terms are looked at */
#define TERMS_TEXT_MAX	((size_t)32 << 10)
#define TERMS_TITLE_MAX ((size_t)1 << 10)

/* terms by which an article is compared, the weightiest */
#define TERMS_MAX 200

/* of those, the terms by which reports are found, the weightiest */
#define LEADING_MAX 48

/* words whose stems a reader keeps */
#define LEXICON_SIZE 32768

/* reports that later ones are compared with; the oldest goes first */
#define POOL_MAX 16384

/* reports that a term or a shingle leads to; one of more is too common to
 * lead */
#define LEADS_MAX 256

/* reports that one is compared with, those that share most */
#define NEAR_MAX 32

/* threads that read articles when there are many */
#define READERS_MAX 16

#endif
