/* SPDX-License-Identifier: MIT */
/* gazetted: fragments of HTML as feeds carry them. */
#ifndef GZ_FEED_MARKUP_H
#define GZ_FEED_MARKUP_H

#include <stdbool.h>

#include "base/str.h"

struct arena;

/* Two old mistakes undone: windows-1252 written as the C1 controls of
 * ISO 8859-1, and UTF-8 that was read as one of the two and encoded once more.
 * `s` itself where it has neither. */
struct str markup_mend_text(struct arena *a, struct str s);

/* The next of the names in `*list`, trimmed, which then begins behind it:
 * "mail (Cee, The Week), Dee" are two, for commas in brackets part nothing.
 * False after the last. */
bool markup_next_name(struct str *list, struct str *out);

/* Whether it can be base64: white space aside, its letters and padding. */
bool markup_is_base64(struct str s);

/* Base64, with white space and rubbish passed over. New in the arena. */
struct str markup_base64(struct arena *a, struct str s);

/* A title of HTML, where tags that it speaks of ("How to centre a <div>",
 * escaped once too few) are text: those without attributes that are never
 * closed and would do nothing there. `html` itself where there are none. */
struct str markup_title(struct arena *a, struct str html);

/* The attributes whose value is one URL. */
bool markup_is_link(struct str attribute);

/* The fragment with relative links made absolute; `html` itself where there
 * are none. */
struct str markup_relink(struct arena *a, struct str html, struct str base);

#endif
