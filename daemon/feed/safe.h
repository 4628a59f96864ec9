/* SPDX-License-Identifier: MIT */
/* gazetted: a feed's HTML made safe to look at. */
/*
 * For the workbench: what can act (scripts, handlers, frames, plug-ins,
 * javascript: links) is taken out, what merely looks (classes, forms, colours)
 * stays as the source wrote it. Mail has a much stricter sanitiser of its own,
 * html/sanitise.h. Invariants: only listed elements, attributes and style
 * properties come out, and all text and all values are escaped, so that no
 * piece of text can become a tag by what was cut out beside it.
 */
#ifndef GZ_FEED_SAFE_H
#define GZ_FEED_SAFE_H

#include "base/buf.h"
#include "base/str.h"

struct arena;

/* The safe form of the fragment `html`, with links resolved against `base`
 * (absent: relative ones stay). In the arena. */
struct str feed_safe_html(struct arena *a, struct str html, struct str base);

#endif
