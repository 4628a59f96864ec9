/* SPDX-License-Identifier: MIT */
/* gazetted: whether a sentence leans on what is before it. */
/*
 * By what a walk over it found (walk.h), asking all that know how one may.
 * `*out_who` is set where it leans on a person, else it stays.
 */
#ifndef GZ_PROSE_LEAN_H
#define GZ_PROSE_LEAN_H

#include <stdbool.h>

#include "base/str.h"

struct unit;
struct walk;

/* What of its text is before a sentence. */
enum lean_where {
	LEAN_NOTHING, /* that is whole: headings, kickers, credits */
	LEAN_FIRST,   /* likewise, but it is whole itself */
	LEAN_TOLD,
};

/* It takes up what is before it, by its words or by who speaks, or stands in
 * brackets beside it. */
bool lean_back(enum lean_where where, const struct walk *w, struct str text,
    bool *out_who);

/* What no text begins with: "She added", "Courts, however,"; where something is
 * before it "Courts, too,", as well. */
bool lean_on(enum lean_where where, const struct walk *w, struct str text,
    bool *out_who);

/* What a text begins with leans as any other sentence does, but on its headline
 * too. It may tell whom it is about behind a colon, or by a name that stands
 * further on. First words that go on with what was (onward.h) make no sentence
 * lean there that does not without them. */
bool lean_begins(const struct walk *w, struct unit *u);

#endif
