/* SPDX-License-Identifier: MIT */
/* gazetted: the page behind an article whose feed tells too little. */
/*
 * An article is new once (invariant 2), so its page is asked for once: in
 * the poll that brought it, by the poll's own fetcher and so under the same
 * politeness. Whatever goes wrong with it, the feed's text stays.
 */
#ifndef GZ_RUN_PAGES_H
#define GZ_RUN_PAGES_H

#include "run/poll.h"

/* Asks for the pages of those of `items`, just committed, that are news and
 * want one by their source's full_text. */
int pages_ask(struct poll *p, struct job *j, const struct ingest *items,
    size_t n, struct err *e) MUST_CHECK;

/* Whether the feed's text is no more than a beginning, or the source always
 * wants the page's: then what the page gave is not the feed's to replace. */
bool pages_wanted(
    struct arena *a, enum full_text policy, const struct article *art);

/* A page's answer: commits its text where it is better than the feed's. -1
 * only where the state fails. */
int pages_take(struct poll *p, struct job *j, struct fetch_result *res,
    struct err *e) MUST_CHECK;

#endif
