/* SPDX-License-Identifier: MIT */
/* gazetted: the bytes that one poll of a source brought. */
#ifndef GZ_MODEL_DOCUMENT_H
#define GZ_MODEL_DOCUMENT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "model/source.h"

struct document {
	struct str url; /* where the bytes came from, after redirects */
	struct str content_type; /* the HTTP header, or absent */
	struct str robots;	 /* X-Robots-Tag, a line each; or absent */
	struct str links;	 /* Link, likewise */
	struct str body;	 /* decoded of transfer and content codings */
	struct validators validators;
	bool unchanged;	     /* 304, or a file not touched: no body */
	int64_t fetched_at;  /* unix seconds */
	int64_t max_age;     /* seconds by Cache-Control or Expires; -1 none */
	struct str moved_to; /* a chain of only 301/308 led here; or absent */
};

#endif
