/* SPDX-License-Identifier: MIT */
/* gazetted: documents to feeds, feeds to articles. */
/*
 * feed_parse() reads RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0 and
 * JSON Feed 1.x, JSON a line, and sitemaps, by what the bytes are and not by
 * what they are called. It is tolerant: charset and markup that are wrong are
 * mended, dates come in any form, relative links are made absolute. It judges
 * and cleans nothing. feed_article() then makes one entry into an article, and
 * is called only for entries that are new: cleaning HTML is the dearest step
 * there is.
 */
#ifndef GZ_FEED_FEED_H
#define GZ_FEED_FEED_H

#include "base/err.h"
#include "model/article.h"
#include "model/document.h"
#include "model/feed.h"

struct arena;

/* Parses; everything lives in the arena. ERR_REJECT where the bytes are no
 * feed (the text says what they look like, and names the feeds that an HTML
 * page offers) or reach for entities, depth or size beyond the caps. */
int feed_parse(struct arena *a, const struct document *doc, struct feed *out,
    struct err *e) MUST_CHECK;

/* Cleans one entry: title to one plain line (an untitled entry gets the
 * first words of its text), summary to plain text, content no longer than a
 * cap but else as given, dates clamped to `now`. Fills all but id, seq, source
 * and keys. */
void feed_article(struct arena *a, const struct feed *f,
    const struct entry *entry, int64_t now, struct article *out);

/* The entry's lead image: its own, else an enclosure that is one, else the
 * first in its content or summary that is no counting dot; or absent. */
struct str feed_image(
    struct arena *a, const struct feed *f, const struct entry *entry);

/* The title as feed_article() would make it, for identity keys. */
struct str feed_plain_title(struct arena *a, const struct entry *entry);

#endif
