/* SPDX-License-Identifier: MIT */
/* gazetted: a feed as JSON, for pipes and tests. */
#ifndef GZ_FEED_PRINT_H
#define GZ_FEED_PRINT_H

#include <stdbool.h>

#include "model/feed.h"

struct buf;
struct json;

/* Takes what has been written so far, and empties the buffer. */
typedef void feed_drain(void *ctx, struct buf *b);

/* Writes the feed as one object whose members are those of `gazetted parse`
 * (absent is null). With `sanitise` the fields that are HTML are made safe to
 * show and their links absolute (feed/safe.h); else they stand as they
 * came. `drain` is called whenever much has come together. */
void feed_print_json(struct json *j, const struct feed *f, bool sanitise,
    feed_drain *drain, void *ctx);

#endif
