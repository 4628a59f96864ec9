/* SPDX-License-Identifier: MIT */
/* gazetted: a feed that moved: its guids, links and dates are all new. */
/*
 * A site that changes its software may date its archive anew with all else, and
 * no key is left to know it by. What stays are the titles. So where most of a
 * document is news, and most of that has the titles of a source's last
 * articles, it is taken for those, unless it may be what recurs, as tomorrow's
 * weather for the same towns does, or next month's shows. It has moved once in
 *a month at most, and only where most pairs are known to be one, and
 *
 *	most links lead to another host; or
 *	most are of another kind (steady_shape()), and the older ones are of
 *	more than a week; or
 *	what came over days is dated at once; or
 *	all dates are as much later or earlier, as zones are; or
 *	most had a date and have none.
 *
 * Of a pair's texts
 *
 *	one has most words and all figures of the other	it is known
 *	both are short or those of several, or one is
 *	empty, and the date is the same to the second, or
 *	nearly all other pairs have the same texts, or the
 *	path is the same on another host and the older
 *	ones are of more than a week, or a month old	it is known
 *	else						it is news
 *
 * A host whose figures alone are others is the same: they may be an issue's.
 * A title that several have says nothing. One that was changed, too, is known
 * by most of its words and its date to the second. An entry of an unknown
 * title stays news.
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
