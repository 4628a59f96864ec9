/* SPDX-License-Identifier: MIT */
/* gazetted: what a host's robots.txt lets us read (RFC 9309). */
/*
 * Feeds are made to be polled, and are; the pages behind their articles are
 * for people, and a host may ask programs to leave them alone. Of a robots.txt
 * only what applies to us is kept, a line a rule: "+/path" or "-/path", with
 * "*" for any bytes and "$" for the end.
 *
 *	struct str rules = robots_rules(a, body, S("gazetted"));
 *	if (robots_allow(rules, S("/news/1.html"))) ...
 */
#ifndef GZ_FETCH_ROBOTS_H
#define GZ_FETCH_ROBOTS_H

#include <stdbool.h>

#include "base/str.h"

/* The rules of the groups that name `agent`, in any case, else of those for
 * everybody; empty where all is allowed. Returns new, in the arena; bytes and
 * rules beyond ROBOTS_BYTES_MAX and ROBOTS_KEPT_MAX are not read. */
struct str robots_rules(struct arena *a, struct str body, struct str agent);

/* May `path`, with its query, be read? The longest rule that matches decides,
 * of two as long the one that allows. /robots.txt always may. */
bool robots_allow(struct str rules, struct str path);

#endif
