/* SPDX-License-Identifier: MIT */
/* gazetted: which query parameters only follow people about. */
/*
 *	tracking_param(S("example.org"), S("utm_source"), S("rss"))  true
 *	tracking_param(S("example.org"), S("id"), S("7"))	     false
 *	tracking_param(S("youtu.be"), S("si"), S("Xy..."))	     true
 */
#ifndef GZ_BASE_TRACKING_H
#define GZ_BASE_TRACKING_H

#include <stdbool.h>

#include "base/str.h"

#define TRACKING_NAME_MAX 64 /* bytes; a longer name is not looked up */

/* Whether the page at `host` (lower case) would be the same without this
 * parameter. Name and value are percent-decoded; the name's case does not
 * count. In doubt false: see the file's head. */
bool tracking_param(struct str host, struct str name, struct str value);

/* For the tests: the tables' order, which the search relies on. */
bool tracking_tables_sorted(void);

#endif
