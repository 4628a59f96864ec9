/* SPDX-License-Identifier: MIT */
/* gazetted: rules of phrases by which a sentence is known. */
/*
 *	static const struct rule rules[] = {
 *		{CREDIT, {"photo by|image by"}},
 *		{AFAR, {NULL, " reports from | writes from ", " tonight"}}};
 *	static struct rulebook book = {.rules = rules, .n = 2};
 *	rules_met(&book, &sentence)	-> CREDIT, AFAR, both or 0
 *
 * A rule is met where the sentence begins with one phrase of its first list, or
 * does behind its marks, and holds one of each of its others, anywhere; a list
 * that is NULL asks for nothing.
 *
 * All phrases of a book are looked for in one walk over the sentence, by a
 * table of their first four bytes, so that more of them cost next to nothing.
 */
#ifndef GZ_PROSE_RULES_H
#define GZ_PROSE_RULES_H

#include <stddef.h>

#define RULES_MAX  128 /* of a book */
#define RULE_LISTS 3

struct folded;

struct rule {
	unsigned says; /* a bit, of one rule or many */
	/* phrases as fold_sentence() writes, parted by '|' */
	const char *lists[RULE_LISTS];
};

struct rulebook {
	const struct rule *rules;
	size_t n;
	struct rule_index *_Atomic index; /* made by the first sentence */
};

/* What the rules say that a sentence meets. From any thread. */
unsigned rules_met(struct rulebook *b, const struct folded *sentence);

#endif
