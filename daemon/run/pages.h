/* SPDX-License-Identifier: MIT */
/* gazetted: the page behind an article whose feed tells too little. */
/*
 * An article is new once (invariant 2), so its page is asked for once: in
 * the poll that brought it, by the poll's own fetcher and so under the same
 * politeness. Whatever goes wrong with it, the feed's text stays.
 *
 *	new article -> asked for -> an answer           settled
 *	                 ^  |    -> 4xx, robots.txt     settled
 *	  1, 6, 24 hours |  +----- 5xx, time-out, 429, killed
 *
 * An edited article whose text is still short asks its page, an hour after
 * the last time at the soonest, whether it has changed.
 */
#ifndef GZ_RUN_PAGES_H
#define GZ_RUN_PAGES_H

#include "run/poll.h"

/* Asks for the pages of those of `items`, just committed, that are news or
 * edited and want one by their source's full_text. */
int pages_ask(struct poll *p, struct job *j, const struct ingest *items,
    size_t n, struct err *e) MUST_CHECK;

/* The same of pages that were to be asked for again by now. */
int pages_ask_again(struct poll *p, struct err *e) MUST_CHECK;

/* Whether `article` tells its page's text, and the feed's edited one, in
 * `art`, is no more than a beginning, which is not to replace it. */
int pages_told(struct poll *p, const struct job *j, int64_t article,
    const struct article *art, bool *out, struct err *e) MUST_CHECK;

/* A page's answer: commits its text where it is better than the feed's. -1
 * only where the state fails. */
int pages_take(struct poll *p, struct job *j, struct fetch_result *res,
    struct err *e) MUST_CHECK;

#endif
