/* SPDX-License-Identifier: MIT */
/* gazetted: hosts are asked what may be read before a page of theirs is. */
#ifndef GZ_RUN_ROBOTS_H
#define GZ_RUN_ROBOTS_H

#include "run/poll.h"

/* Asks for the page of `page->article` at `page->at` once its host's robots.txt
 * is known and allows it. `*out_asked`: it is asked for, or may yet be. -1 only
 * where the state fails. */
int robots_page(struct poll *p, struct job *page, bool *out_asked,
    struct err *e) MUST_CHECK;

/* The answer to a robots.txt: asks for the pages that waited for it. */
int robots_take(struct poll *p, struct job *j, struct fetch_result *res,
    struct err *e) MUST_CHECK;

#endif
