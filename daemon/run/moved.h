/* SPDX-License-Identifier: MIT */
/* gazetted: a feed that moved: its guids, links and dates are all new. */
/*
 * A site that changes its software may date its archive anew with all else, and
 * no key is left to know it by. What stays are the titles. So where most of a
 * document is news, and most of that has the titles of a source's last
 * articles, it is taken for those, unless it may be what recurs, as tomorrow's
 * weather for the same towns does:
 *
 *	the known ones are of more than a week, and most
 *	texts the same, or more than ten new ones of one
 *	day						they are known
 *	most texts are the same, or there are none, and
 *	most links lead to another host or folder	known, but not twice
 *							in a month
 *	else						they are news
 *
 * A title that several have says nothing. One that was changed, too, is known
 * by most of its words and its date to the second. An entry of an unknown
 * title stays news, and so does one of another text where most are the same.
 */
#ifndef GZ_RUN_MOVED_H
#define GZ_RUN_MOVED_H

#include "run/poll.h"

/* Of `items` those that are INGEST_NEW and known by their title become
 * INGEST_MOVED, with `article` set. `listed` entries were in the document.
 * 0 in `*out_n` where it has not moved. */
int moved_find(struct poll *p, const struct job *j, struct ingest *items,
    size_t n, size_t listed, size_t *out_n, struct err *e) MUST_CHECK;

#endif
