/* SPDX-License-Identifier: MIT */
/* gazetted: what a page says of its article. */
/*
 * From JSON-LD, <meta> (OpenGraph, article:, Dublin Core, the habits of
 * publishing systems), microdata, <link>, and what stands around the
 * headline. Each field has its order of trust; it is stated where the field
 * is read.
 */
#ifndef GZ_EXTRACT_META_H
#define GZ_EXTRACT_META_H

#include "extract/body.h"
#include "extract/extract.h"
#include "extract/ld.h"
#include "text/date.h"

/* The slots of what <meta> says. Of several that fill one slot the most
 * trusted wins, then the first. */
enum meta_slot {
	META_TITLE,
	META_SITE,
	META_AUTHOR,
	META_PUBLISHED,
	META_MODIFIED,
	META_SECTION,
	META_LANGUAGE,
	META_IMAGE,
	META_IMAGE_ALT,
	META_URL,
	META_DESCRIPTION,
	META_DATE,   /* of something */
	META_ROBOTS, /* what machines may do with the page */
	META_TIER,   /* for whom it is */
	META_SLOTS
};

struct meta {
	struct page *p;
	struct ld ld;
	uint32_t art;		     /* the article in ld, or LD_NONE */
	struct str said[META_SLOTS]; /* one line each */
	int trust[META_SLOTS];
	bool card_author;     /* twitter:label1 says that data1 is the author */
	struct str doc_title; /* <title> */
	struct str canonical, lang, base;
	int64_t now;	/* 0: not known */
	int64_t latest; /* a date after it is none */
	bool day_first; /* 4/3/2025 is in March, in the page's language */
};

/* Reads the page's statements. `url` may be absent; `now` is in unix seconds,
 * 0 where it is not known. */
void meta_read(struct meta *m, struct page *p, struct str url, int64_t now);

/* The headline without the site's name; absent where there is none. To be
 * had before the body is judged. */
struct str meta_title(struct meta *m, struct str site);
struct str meta_site(struct meta *m);

/* The rest of `out`, once the article's box is known. */
void meta_fill(struct meta *m, const struct body *body, struct extracted *out);

/* category.c */
struct str meta_category(
    struct meta *m, const struct body *body, struct str title);
/* May a line right above a headline be a section's name? Not "Home" or "See
 * all"; but "Latest news", which stands over other stories elsewhere. */
bool category_may_be(struct str line);
/* who.c */
void meta_authors(
    struct meta *m, const struct body *body, struct extracted *out);
/* when.c */
void meta_dates(struct meta *m, const struct body *body, struct extracted *out);
/* Is there a date somewhere in a line of up to 200 bytes? */
bool when_in_line(struct str line);

/* That date, the leftmost of the longest; false where the line has none. */
bool when_read(struct str line, bool day_first, struct date *out);

/* The parts of a line, which bars or dots in the middle part, and dashes those
 * that are no date: "By Ann – 4 March 2025 | 2 min read". Returns how many. */
#define WHEN_PARTS_MAX 6
size_t when_parts(struct str line, struct str out[WHEN_PARTS_MAX]);

/* Is one of several such parts nothing but a date or a reading time? */
bool when_in_parts(struct str line);
/* picture.c */
void meta_picture(
    struct meta *m, const struct body *body, struct extracted *out);

/* One line of plain text from a value that may hold references or tags, cut
 * to EXTRACT_FIELD_MAX. */
struct str meta_line(struct arena *a, struct str s);

#endif
