/* SPDX-License-Identifier: MIT */
/* gazetted: whether a word is one of a list. */
/*
 * A list is a string literal, or another that stands for ever and never
 * changes: which words it has is noted by its place when it is first asked.
 *
 *	word_listed(" der die das ", word)
 *	word_ends("|ado|ida|", word)
 */
#ifndef GZ_TEXT_LISTED_H
#define GZ_TEXT_LISTED_H

#include <stdint.h>

#include "base/str.h"

/* `word` in lower case is one of the words of `list`, which are in lower case
 * and have a space around each. No word of more than 36 bytes is. */
bool word_listed(const char *list, struct str word);

/* A word of the list may begin with the two bytes that `word` does: false of
 * most that are not listed, for far less than it takes to look. */
bool word_may_begin(const char *list, struct str word);

/* Of a long list, by a hash of each of its words: what may be one of them, so
 * that the list is read for few others. Zeroed, it is of an empty one. */
#define WORD_MARKS 32
struct word_marks {
	uint64_t of[WORD_MARKS];
};

/* Adds the words of a list, which are parted by a space or a '/'. */
void word_marks_add(struct word_marks *marks, const char *list);

bool word_marked(const struct word_marks *marks, struct str word);

/* word_listed of the list whose marks these are. */
bool word_listed_marked(
    const char *list, const struct word_marks *marks, struct str word);

/* `word` ends in one of "|ado|ida|", and has more than that. As it stands: an
 * ending is in small letters. */
bool word_ends(const char *endings, struct str word);

/* `word`, but for a capital in front, begins with one of "|ado|ida|", which
 * stand for ever as lists do. */
bool word_begins(const char *stems, struct str word);

/* The stem is in a text, also in a compound, with its first letter in either
 * case in any script; of the others only ASCII's case is overlooked. */
bool word_stem_in(struct str text, struct str stem);

/* `word` begins with a capital. */
bool word_capital(struct str word);

#endif
