/* SPDX-License-Identifier: MIT */
/* gazetted: XML that is not well-formed, made so. */
/*
 * A third of the real world's broken feeds is broken by an unescaped "&" or a
 * control character, the rest by HTML that was pasted in as it was. This
 * reads markup as leniently as a browser would and writes XML that says the
 * same: references that are none are escaped, attributes quoted and unique,
 * elements closed in order, stray end tags dropped, comments, processing
 * instructions and DOCTYPE left out. Time and memory are linear.
 */
#ifndef GZ_FEED_MEND_H
#define GZ_FEED_MEND_H

#include "base/str.h"

struct arena;

/* Well-formed XML of one root element, but for namespaces; empty where there
 * is no element at all. UTF-8 in, UTF-8 out, in the arena. */
struct str feed_mend(struct arena *a, struct str s);

#endif
