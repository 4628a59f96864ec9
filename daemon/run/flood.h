/* SPDX-License-Identifier: MIT */
/* gazetted: a feed of which most is new all at once. */
/*
 * It may list its archive, be another site's since this morning, or have been
 * filled by somebody who has no business there. So where more than ten
 * entries, most of the document and three times what the source brings in such
 * a time, or has brought in a day of the last month, are news, by all that is
 * known of identity,
 *
 *	dated well before the last news, more than ten	its archive: held until
 *							the operator says so
 *							(store/held.h), but
 *							where old ones of the
 *							source have been news
 *	dated since then, each at a time of its own	news
 *	undated, or dated all at once			held: the newest are
 *							told, the others in
 *							two days, so that the
 *							operator can look
 *
 * What comes within two days of that, and is as much, is of the same event: it
 * is held with the others, and the operator hears of it once. What was held is
 * not told where the source is switched off meanwhile. What is
 * usual has to be known: a source of less than a week has no such thing. Only
 * what was told teaches what that is. What a mailbox has more of than a reading
 * takes is one lot: its old letters wait until the last is read, and all of it
 * is judged then.
 */
#ifndef GZ_RUN_FLOOD_H
#define GZ_RUN_FLOOD_H

#include "run/poll.h"

/* Judges those of `items` that are INGEST_NEW: some get an `until`. `listed`
 * entries were in the document, `moved` of which are known by their titles. */
int flood_judge(struct poll *p, const struct job *j, struct ingest *items,
    size_t n, size_t listed, size_t moved, struct err *e) MUST_CHECK;

#endif
