/* SPDX-License-Identifier: MIT */
/* gazetted: lines that stand beside an article and are none of it. */
/*
 * "Read more", "Share this", "5 min read", "Advertisement": what feeds and
 * pages put around their text, in the languages they are mostly in. A line
 * is judged by its words alone; whoever asks knows where it stands.
 *
 *	furniture_line(S("See all"))		-> FURNITURE_LINE
 *	furniture_line(S("You may also like"))	-> FURNITURE_REST
 *	furniture_line(S("He said so."))	-> FURNITURE_NONE
 */
#ifndef GZ_TEXT_FURNITURE_H
#define GZ_TEXT_FURNITURE_H

#include <stdbool.h>

#include "base/str.h"

enum furniture {
	FURNITURE_NONE,
	FURNITURE_LINE, /* by itself */
	FURNITURE_REST, /* and, as a heading, what comes behind it */
};

/* `line` is plain text on one line. */
enum furniture furniture_line(struct str line);

/* Whether a text (plain) is nothing but a line of furniture: a phrase that is
 * all of it, but for the article's headline, or one sentence of "The post X
 * appeared first on Y". What has a word of its own beside the phrase, as in
 * "Updated: three are dead", is a text. No text at all is none. */
bool furniture_only(struct str text, struct str title);

/* "2 min read", "Lesezeit: 3 Minuten", "阅读时间 2 分钟": the minutes where
 * the line says nothing else. */
bool furniture_reading_time(struct str line, int *out_minutes);

/* A slice of `text` (plain, paragraphs parted by blank lines) without the
 * paragraphs at its end that only lead away: "Read more...", "Continue
 * reading X", "The post X appeared first on Y", "Comments", a lone "[...]".
 * Never the whole text. */
struct str furniture_trim(struct str text);

#endif
