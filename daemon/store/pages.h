/* SPDX-License-Identifier: MIT */
/* gazetted: the pages of articles, and which are to be asked for again. */
/*
 * A page is noted when it is asked for, with the instant to ask again, which
 * an answer takes back: so one that failed and one that a kill left without
 * an answer are the same.
 */
#ifndef GZ_STORE_PAGES_H
#define GZ_STORE_PAGES_H

#include "store/store.h"

struct store_page {
	int64_t article;
	struct validators validators; /* of the answer that was read */
	int64_t asks;		      /* how often it was asked for; 0: never */
	int64_t asked;		      /* the last time */
	int64_t again; /* to be asked for then; INSTANT_NONE: it is not */
	bool told;     /* the article's text is the page's */
};

/* `out->article` is 0 where there is no such article, or it is no news. */
int store_page(struct store *st, struct arena *a, int64_t article,
    struct store_page *out, struct err *e) MUST_CHECK;
int store_page_keep(
    struct store *st, const struct store_page *page, struct err *e) MUST_CHECK;

/* It is not asked for again by itself. */
int store_page_settled(
    struct store *st, int64_t article, struct err *e) MUST_CHECK;

/* The first `limit` articles whose page is to be asked for by now, with their
 * text up to `max` bytes and the names of their sources. */
struct store_page_due {
	struct store_page page;
	struct article article;
};
typedef VEC(struct store_page_due) store_pages;
int store_pages_due(struct store *st, struct arena *a, int64_t now, size_t max,
    size_t limit, store_pages *out, struct err *e) MUST_CHECK;

/* Forgets pages that were last asked for before `since`. */
int store_pages_forget(
    struct store *st, int64_t since, struct err *e) MUST_CHECK;

#endif
