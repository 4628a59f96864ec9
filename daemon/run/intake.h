/* SPDX-License-Identifier: MIT */
/* gazetted: a document's entries, while it is found out which are news. */
/*
 * ingest.c makes a verdict of each by its keys; what is told by other things is
 * found afterwards, among those that are news by then. Valid while the document
 * is taken in.
 */
#ifndef GZ_RUN_INTAKE_H
#define GZ_RUN_INTAKE_H

#include "group/identity.h"
#include "run/poll.h"

struct asking;
struct map;

/* A document on its way into the state. */
struct intake {
	struct poll *p;
	struct job *j;
	const struct feed *f;
	struct identity *ids;
	struct store_known *known;
	struct identity_known *k; /* the same, for group/ */
	struct ingest *items;
	size_t *entry;	      /* of each item: where it is in ids */
	size_t n;	      /* of ids, known and k */
	struct map *texts;    /* of entries, made when they are asked for */
	articles *latest;     /* of the source, the same */
	size_t kept;	      /* of items */
	size_t moved;	      /* of which are known by their titles */
	struct asking *asked; /* of asked.c; NULL: all links tell */
	bool of_a_day;	      /* its links are of another day than the last */
};

/* Takes from `art` what a page has told more of about `article`, which it is,
 * than the feed does. */
int intake_keep_told(const struct intake *in, int64_t article,
    struct article *art, struct err *e) MUST_CHECK;

/* Compares an entry with what it is known as, into in->k. See compared.c. */
int intake_compare(struct intake *in, size_t i, struct err *e) MUST_CHECK;

/* Of what is INGEST_UPDATED: whether it says what it was not told with. */
int intake_moved_on(
    struct intake *in, struct ingest *item, struct err *e) MUST_CHECK;

/* Where all dates of a feed are the time that it was asked for makes `*f` a
 * copy without them, in the arena of the document. See stamped.c. */
int intake_unstamp(const struct poll *p, const struct job *j,
    const struct feed **f, struct err *e) MUST_CHECK;

/* Where all links ask for the same, and for another thing than they did, has
 * in->f without it in the keys, or says that it is of a day; and when the keys
 * are looked up has those known that were so under their whole addresses. See
 * asked.c. */
int intake_asked(struct intake *in, struct err *e) MUST_CHECK;
int intake_asked_known(struct intake *in, struct err *e) MUST_CHECK;

/* Of a page's items that are INGEST_NEW those become INGEST_MOVED that are
 * known by their titles, where most links are new; counted in in->moved. See
 * readdressed.c. */
int intake_readdressed(struct intake *in, struct err *e) MUST_CHECK;

/* Of in->items those that are INGEST_NEW become INGEST_UPDATED that are known
 * by a number in their addresses, or by their texts alone. See rewritten.c. */
int intake_rewritten(struct intake *in, struct err *e) MUST_CHECK;

/* Of in->items those that are INGEST_NEW and are known, though not by a key
 * of theirs, become INGEST_UPDATED, or INGEST_KEYS. See reissued.c. */
int intake_reissues(struct intake *in, struct err *e) MUST_CHECK;

/* Whether an entry of the list is known as that article, by any key. See
 * reissued.c. */
bool intake_listed(const struct intake *in, int64_t article);

#endif
