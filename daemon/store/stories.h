/* SPDX-License-Identifier: MIT */
/* gazetted: what readers were told, and what the operator ruled on it. */
#ifndef GZ_STORE_STORIES_H
#define GZ_STORE_STORIES_H

#include "model/ruling.h"
#include "store/store.h"

/* What editions of a digest told, to readers served up to a cursor, since an
 * instant: those with a filter and after an edition alone, or the articles
 * themselves (newest first, whatever these; without content and source_name).
 */
struct told_wish {
	struct str digest, filter;
	int64_t cursor, since;
	int64_t after; /* 0: all */
};
typedef VEC(struct earlier) told_list;
int store_told(struct store *st, struct arena *a, const struct told_wish *w,
    told_list *out, struct err *e) MUST_CHECK;
/* The same with their words, as they were when they were told last. */
int store_told_articles(struct store *st, struct arena *a,
    const struct told_wish *w, size_t limit, articles *out,
    struct err *e) MUST_CHECK;

/* What the operator ruled, latest first: on one article, or on all (0). */
int store_rulings(struct store *st, struct arena *a, int64_t article,
    rulings *out, struct err *e) MUST_CHECK;
/* In place of what was ruled on the same articles. ERR_REJECT where one of
 * them is not known. */
int store_rule(
    struct store *st, const struct ruling *r, struct err *e) MUST_CHECK;
int store_unrule(struct store *st, int64_t x, int64_t y, bool *out_was,
    struct err *e) MUST_CHECK;

#endif
