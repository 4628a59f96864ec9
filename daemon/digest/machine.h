/* SPDX-License-Identifier: MIT */
/* gazetted: what a machine wrote of an article, made fit to be told. */
/*
 * A language model's answer is foreign text, and what it was given was too:
 * markup, addresses, headings, the marks of lists and what introduces them
 * ("Here is a summary:") go, and so does what it thought before it answered,
 * what it asks and what it says of itself. What is left are whole sentences of
 * plain text, as many as the digest has room for.
 */
#ifndef GZ_DIGEST_MACHINE_H
#define GZ_DIGEST_MACHINE_H

#include "summary/summary.h"

/* What it was asked: its words are not told where it repeats them, nor is the
 * headline once more; and the article's language, or absent. */
struct machine_asked {
	struct str prompt, title, language;
};

/* In the arena; absent where nothing of the answer may be told: it refuses, or
 * is surely in another language; then `*out_why` says why, in static words. */
struct str machine_summary(struct arena *a, struct str answer,
    const struct machine_asked *asked, const struct summary_opts *opts,
    const char **out_why);

#endif
