/* SPDX-License-Identifier: MIT */
/* gazetted: raised numbers as plain text. */
#ifndef GZ_HTML_RAISED_H
#define GZ_HTML_RAISED_H

#include "base/str.h"

struct arena;

/* The text of a <sup>, `before` the plain text right before it and `behind` the
 * page behind it, or its text: a number in Unicode's raised digits, for
 * 10<sup>4</sup> is not 104; cents as "9,99 €", by their currency; anything
 * else as it stands. In the arena, or `text` itself. */
struct str html_raised(
    struct arena *a, struct str before, struct str text, struct str behind);

#endif
