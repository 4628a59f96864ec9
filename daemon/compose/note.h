/* SPDX-License-Identifier: MIT */
/* gazetted: the editor's note. */
/*
 * Markdown (CommonMark, by libcmark, which is loaded by the first note) to
 * HTML that is as safe as any in the mail: raw HTML in it is left out, and
 * headings go below the digest's own,
 * a level at a time.
 */
#ifndef GZ_COMPOSE_NOTE_H
#define GZ_COMPOSE_NOTE_H

#include "base/err.h"
#include "base/str.h"

struct arena;

/* In the arena; empty for an empty note. ERR_CONFIG where libcmark is not
 * installed. */
int note_html(struct arena *a, struct str markdown, struct str *out_html,
    struct err *e) MUST_CHECK;

#endif
