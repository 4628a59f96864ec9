/* SPDX-License-Identifier: MIT */
/* gazetted: one URL, fetched for somebody who waits for it. */
#ifndef GZ_COMMAND_VISIT_H
#define GZ_COMMAND_VISIT_H

#include "base/err.h"
#include "model/document.h"

/* Fetches a web URL as polls do: redirects are followed, private addresses
 * refused unless `allow_private`. The document is in the arena. Fails as
 * fetch.h has it, with the URL in front. */
int visit(struct arena *a, struct str url, bool allow_private,
    struct document *out, struct err *e) MUST_CHECK;

#endif
