/* SPDX-License-Identifier: MIT */
/* gazetted: what the tests of pages to articles share. */
#ifndef GZ_TEST_EXTRACT_BRIDGE_H
#define GZ_TEST_EXTRACT_BRIDGE_H

#include "extract/extract.h"

#define P1                                                                     \
	"The bridge over the river was opened on Monday, a year late, in "     \
	"front of some two hundred people and a band."
#define P2                                                                     \
	"It had been closed since the flood, and until then the ferry "        \
	"carried all of those who had to cross the river."

/* Of a page of that address. */
static struct extracted run(struct arena *a, const char *html)
{
	struct extract_job job = {
	    .url = S("https://gazette.example/news/bridge"),
	    .content_type = S("text/html; charset=utf-8"),
	    .body = str_of(html)};
	struct extracted x;
	extract_page(a, &job, &x);
	return x;
}

#endif
