/* SPDX-License-Identifier: MIT */
/* gazetted: what a summary tells of one text. */
#ifndef GZ_TEST_TOLD_H
#define GZ_TEST_TOLD_H

#include "base/arena.h"
#include "summary/summary.h"

/* Of so many sentences at most; `language` may be "". */
static inline struct str told_in(
    struct arena *a, const char *language, const char *text, size_t sentences)
{
	struct summary_doc doc = {S(""), str_of(text), str_of(language)};
	struct summary_opts o = {.sentences = sentences};
	units u = {0};
	summary_choose(a, &doc, 1, &o, &u);
	return summary_join(a, &u);
}

/* Under a title, in the language that it is found to be in; of so many
 * characters at most, too. 0: as many as there may be. */
static inline struct str told_under(struct arena *a, const char *title,
    const char *text, size_t sentences, size_t chars)
{
	struct summary_doc doc = {str_of(title), str_of(text), {NULL, 0}};
	struct summary_opts o = {.sentences = sentences, .chars = chars};
	units u = {0};
	summary_choose(a, &doc, 1, &o, &u);
	return summary_join(a, &u);
}

#endif
