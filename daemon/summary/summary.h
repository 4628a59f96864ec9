/* SPDX-License-Identifier: MIT */
/* gazetted: a story in a few of its own sentences. */
/*
 * Extractive: what comes out are whole sentences of the articles, in their
 * order, word for word; the same input gives the same summary, and nothing is
 * asked of a network. Pure.
 *
 * A paragraph is told from its beginning, and its rest is left where a sentence
 * of it is: one that goes on from what is not told may lean on it in ways that
 * no list of words knows. The next paragraph begins anew.
 *
 *	struct summary_doc doc = {title, text, language};
 *	units s = {0};
 *	summary_choose(a, &doc, 1, &(struct summary_opts){.sentences = 3}, &s);
 *	struct str text = summary_join(a, &s);
 */
#ifndef GZ_SUMMARY_SUMMARY_H
#define GZ_SUMMARY_SUMMARY_H

#include "prose/units.h"

/* One article of the story. Text is plain, a paragraph a line (blank lines
 * do not matter); title and language may be absent. */
struct summary_doc {
	struct str title, text, language;
};

struct summary_opts {
	size_t sentences; /* at most; 0: no such limit */
	size_t chars;	  /* grapheme clusters at most; 0: no such limit */
	/* Of each text, unix seconds: what a later one overtakes is not told.
	 * NULL: not known; nor where it is 0. */
	const int64_t *when;
};

/* The sentences to tell, of one article or of several that report the same,
 * the lead first. Fills `out`, which may stay empty: nothing in the texts was
 * a whole sentence that stands by itself and fits. Slices are borrowed from
 * the texts. */
void summary_choose(struct arena *a, const struct summary_doc *docs, size_t n,
    const struct summary_opts *opts, units *out);

/* The text can stand as the summary of its article as it is: within the
 * limits, of whole sentences that each may be told, the first of which leans
 * on nothing, and not the title over again. */
bool summary_true(struct arena *a, const struct summary_doc *doc,
    const struct summary_opts *opts);

/* One paragraph, in the arena; empty where there are none. */
struct str summary_join(struct arena *a, const units *chosen);

#endif
