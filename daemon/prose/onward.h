/* SPDX-License-Identifier: MIT */
/* gazetted: first words that go on, and say no more than that. */
/*
 * "So far, twelve people have died in Orlin", "Unterdessen baut Orlin", "Hay
 * también doce heridos en Orlin": something was so before, or is beside it, but
 * what is said needs nothing of that. A report may begin so. In the midst of a
 * text such a sentence has left behind what it goes on with; and "So far, four
 * of them have" says nothing without it.
 */
#ifndef GZ_PROSE_ONWARD_H
#define GZ_PROSE_ONWARD_H

#include "base/str.h"

struct walk;

/* The sentence without the words of the kind that it begins with, borrowed from
 * it; empty if it begins with none, or names nobody and nothing. */
struct str onward(const struct walk *w, struct str sentence);

#endif
