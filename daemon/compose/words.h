/* SPDX-License-Identifier: MIT */
/* gazetted: a digest's own words, in the reader's language. */
/*
 * templates/lang/XX holds them, one "key = text" a line, for people who
 * translate and do not program (gazetted-templates(7)). What a language's file
 * lacks is English. A text has places in braces, "{n} stories"; a key with a
 * number has a text for each plural form of the language (text/plural.h).
 *
 *	words_read(a, &file, english, &w, e)
 *	words_count(a, w, "stories", 22)	-> "22 wiadomości"
 */
#ifndef GZ_COMPOSE_WORDS_H
#define GZ_COMPOSE_WORDS_H

#include <stdint.h>

#include "base/err.h"
#include "base/str.h"

struct arena;
struct words;

struct words_file {
	struct str language; /* its plural rules */
	struct str name;     /* for messages */
	struct str text;
	bool strict; /* what it lacks is an error too */
};

/* Lives in the arena and borrows the text and `fallback`, which may be NULL
 * for English itself. ERR_CONFIG with name:line: a line that is none, a key
 * or plural form that there is not, a place that the key does not have. */
int words_read(struct arena *a, const struct words_file *f,
    const struct words *fallback, struct words **out, struct err *e) MUST_CHECK;

/* The text of a key as it stands. */
struct str words_text(const struct words *w, const char *key);

/* The same with {name} replaced, where there is that place. */
struct place {
	const char *name;
	struct str value;
};
struct str words_fill(
    struct arena *a, struct str text, const struct place *places, size_t n);

/* A key with plural forms: {n} is the number. */
struct str words_count(
    struct arena *a, const struct words *w, const char *key, int64_t n);

/* "Monday, 23 November 2026": unix seconds of the reader's own clock. */
struct str words_date(struct arena *a, const struct words *w, int64_t local);

/* "12 minutes ago", "yesterday", "14 November"; `offset` is the reader's,
 * seconds east of UTC. */
struct str words_age(struct arena *a, const struct words *w, int64_t then,
    int64_t now, int offset);

#endif
