/* SPDX-License-Identifier: MIT */
/* gazetted: what all links of a list ask for. */
/*
 *	/news.php?id=41&d=2026-12-01    the list of one day
 *	/news.php?id=40&d=2026-12-01
 *	/news.php?id=41&d=2026-12-02    and of the next: the same article
 *
 * What has one value in all links of a document is the document's if it has
 * another one the next time and the articles are the same: its day, a session.
 * That is seen once and kept. An issue's number is nothing of the kind: with
 * the next one its articles are others.
 *
 * What differs from link to link, as the place in the list, is a link's own if
 * it has another value the next time at the same path, which no other link has:
 *
 *	/news/41?pos=3		the same article, further down
 *	/news/41?pos=4
 *
 * The notes of a source are lines: "!d" for what is the document's, "#pos" for
 * what is a link's own, and "d=2026-12-01" for what all links of the last
 * document asked for.
 */
#ifndef GZ_GROUP_ASKED_H
#define GZ_GROUP_ASKED_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct arena;

#define ASKED_MAX 8 /* parameters */

struct asked {
	struct str name, value; /* as in the canonical URL */
	bool document;		/* is the document's, not the articles' */
	bool own;		/* is each link's own */
	bool changed;		/* had another value in the last one */
};

struct asked_list {
	struct asked v[ASKED_MAX];
	size_t n;
};

/* What all of `n` canonical URLs ask for, with one value, compared with the
 * notes; and what is a link's own. Nothing of fewer than three. Borrows. */
struct asked_list asked_of(const struct str *urls, size_t n, struct str notes);

/* The next notes; of names that are the document's also those that are not in
 * the list now. */
struct str asked_notes(
    struct arena *a, const struct asked_list *l, struct str notes);

/* Notes with what is a link's own, where `is` is the address that `was` is now,
 * of `n` articles: what most of them ask for otherwise, and none can be told
 * by.
 */
struct str asked_own(struct arena *a, const struct str *was,
    const struct str *is, size_t n, struct str notes);

/* The names in the notes that are no article's: "sid, d". Absent: none. */
struct str asked_words(struct arena *a, struct str notes);

/* A URL without those that are the document's or its own, or also those that
 * changed; absent where the document's alone was asked for. */
struct str asked_without(struct arena *a, struct str url,
    const struct asked_list *l, bool changed_too);

/* Whether a value reads as a day. */
bool asked_day(struct str value);

#endif
