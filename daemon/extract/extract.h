/* SPDX-License-Identifier: MIT */
/* gazetted: a page to its article. */
/*
 * Given the bytes of a page (or of a text scraped from one), the article and
 * only the article: its paragraphs, and what the page says of it. The page's
 * word is weighed, not believed: a title without the site's name, an author
 * who is a person, a date that can be one.
 *
 *	struct extract_job job = {.url = url, .content_type = type,
 *	    .body = bytes};
 *	struct extracted x;
 *	extract_page(a, &job, &x);
 *	use(x.text);
 *
 * No page is an error: one without an article gives an empty text.
 */
#ifndef GZ_EXTRACT_EXTRACT_H
#define GZ_EXTRACT_EXTRACT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/clock.h"
#include "base/json.h"
#include "base/vec.h"

struct extract_job {
	struct str url;		 /* where it came from, or absent */
	struct str content_type; /* the HTTP header, or absent */
	struct str robots;	 /* its X-Robots-Tag, a line each, or absent */
	struct str body;	 /* the bytes, borrowed */
	int64_t now;		 /* later dates are none; 0: not known */
	/* CSS selectors of whoever knows the page: what holds the article
	 * (absent: found by itself), and what is none of it. One that does
	 * not compile or matches nothing counts for nothing. */
	struct str article;
	const struct str *remove;
	size_t removes;
};

/* All in plain text, one line, UTF-8; absent where the page does not say. */
struct extracted {
	struct str url; /* the canonical one, else where it came from */
	struct str title;
	VEC(struct str) authors;
	int64_t published, modified; /* INSTANT_NONE: not said */
	struct str date; /* day of publication where it was written */
	struct str category;
	struct str language; /* BCP 47 */
	struct str site;
	struct str image, caption, credit;
	bool paywalled;	     /* the page says that this is not all */
	bool reserved;	     /* and this, that it is not to be copied */
	int reading_minutes; /* at least 1 where there is text */
	struct str text;     /* paragraphs parted by one newline */
	struct str html;     /* the same, mail-safe */
	struct str excerpt;
};

void extract_page(
    struct arena *a, const struct extract_job *job, struct extracted *out);

/* The object of `gazetted extract`. */
void extract_print_json(struct json *j, const struct extracted *x);

/* Minutes that a text takes to read, rounded up; 0 for none. */
int extract_minutes(struct str text);

#endif
