/* SPDX-License-Identifier: MIT */
/* gazetted: JSON Feed 1.0 and 1.1, and items a line each. */
#ifndef GZ_FEED_JSON_H
#define GZ_FEED_JSON_H

#include "base/err.h"
#include "model/feed.h"

struct arena;

/* Reads a JSON Feed, or items with its names (also link, content, published,
 * updated, categories, and dates as unix seconds): one object a line, or an
 * array of them. `text` is UTF-8 without a mark. Wrong types are passed
 * over, numbers taken for strings where a string is wanted. ERR_REJECT where
 * it is no JSON, nested too deep, or JSON of another kind. */
int feed_json(struct arena *a, struct str text, struct str url,
    struct feed *out, struct err *e) MUST_CHECK;

#endif
