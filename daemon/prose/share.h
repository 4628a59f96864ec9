/* SPDX-License-Identifier: MIT */
/* gazetted: what is a part of something told, or like it. */
/*
 * "The rest will be sold", "One reason is the price", "In both cases the
 * police came late", "Unlike the others, Orlin ...", "A third was found".
 */
#ifndef GZ_PROSE_SHARE_H
#define GZ_PROSE_SHARE_H

#include "prose/openings.h"

/* A sentence begins so, and does not say of what: "The rest of the country". */
bool share_begins(
    struct str language, const struct lead_in *w, struct opening *o);

#endif
