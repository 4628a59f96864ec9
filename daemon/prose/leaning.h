/* SPDX-License-Identifier: MIT */
/* gazetted: words that lean on the sentence before. */
#ifndef GZ_PROSE_LEANING_H
#define GZ_PROSE_LEANING_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

/* Whether a sentence whose first word, outside quotations, is this points back:
 * "He ...", "But ...", "Dies ...". In a language (BCP 47) that we know no words
 * of, if it does in any. */
bool leaning_word(struct str language, struct str word);

/* And hardly a text begins so: "But", "Letzterer", "该公司". In a language that
 * we know no words of, none does. */
bool leaning_lost(struct str language, struct str word);

/* Whether a list of words, in lower case and with a space around each, has this
 * one; in scripts without spaces, one that it begins with, or that, with a
 * comma behind it, it is. */
bool leaning_listed(const char *list, struct str word);

/* The word begins a clause that gives a reason: behind a question it is the
 * answer, and tells nothing without it. */
bool leaning_reason(struct str language, struct str word);

/* Whether the word stands for somebody named before: "she" of "In a statement,
 * she ...". In a language that we know no such words of, none does. */
bool leaning_pronoun(struct str language, struct str word);

/* Whether the word, between commas near its beginning, joins a sentence to the
 * one before: "Courts, however, ...". */
bool leaning_joint(struct str language, struct str word);

/* How a sentence begins: its first words outside quotations, and behind which
 * of them a comma stands. */
#define LEAD_IN_MAX 8
struct lead_in {
	struct str words[LEAD_IN_MAX];
	bool comma[LEAD_IN_MAX];
	size_t n;
};

/* It begins with somebody's age in place of the name: "The 61-year-old has",
 * "Die 61-Jährige hat". */
bool leaning_aged(struct str language, const struct lead_in *w);

/* Its first words lean together: "In it", "There,", "Lo ha", "Об этом",
 * "Zapowiedziała to", "Am Freitag trafen sie". */
bool leaning_pair(struct str language, const struct lead_in *w);

/* "..., schrieb die Wirtin darunter", "..., fuhr sie fort": the last of the
 * words beside a quotation says below or beside what it was written, or that it
 * goes on. */
bool leaning_beside(struct str language, const struct lead_in *w);

#endif
