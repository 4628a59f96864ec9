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

typedef VEC(int64_t) article_ids;

/* What the operator ruled, latest first: on one article, or on all (0). */
int store_rulings(struct store *st, struct arena *a, int64_t article,
    rulings *out, struct err *e) MUST_CHECK;

/* An article that is news once more for a digest, whose edition told it below
 * another, or left it out for that one. */
struct untold {
	int64_t article, other, edition;
	struct str digest;
	bool below;
};
typedef VEC(struct untold) untold_list;

/* All at once, in place of what was ruled on the same articles. What readers
 * were not told for the sake of what is apart now is news again, whatever
 * window it was in, and `out` has it. ERR_REJECT where an article is not
 * known. */
int store_rule(struct store *st, struct arena *a, const rulings *all,
    untold_list *out, struct err *e) MUST_CHECK;
/* Takes that back, and what was left out for a story that was joined is news
 * again. Where one was not ruled so, `*out_not` is it, the failure ERR_REJECT,
 * and nothing is taken back. */
int store_unrule(struct store *st, struct arena *a, const rulings *all,
    untold_list *out, const struct ruling **out_not, struct err *e) MUST_CHECK;

#endif
