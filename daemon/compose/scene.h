/* SPDX-License-Identifier: MIT */
/* gazetted: an edition as a template sees it. */
/*
 * The view model, field by field, is documented in gazetted-templates(7); a
 * test holds the two against each other. All foreign text is stripped of
 * marks here, so that only ours are in what a template renders.
 */
#ifndef GZ_COMPOSE_SCENE_H
#define GZ_COMPOSE_SCENE_H

#include "compose/view.h"
#include "model/digest.h"
#include "model/edition.h"

/* Marks: letters of the personal values. Lower case for text, upper case for
 * HTML; the header block is MARK_HEADERS. */
#define MARK_HEADERS	'H'
#define MARK_UNSUB_TEXT 'u'
#define MARK_UNSUB_HTML 'U'
#define MARK_TO_TEXT	'a'
#define MARK_TO_HTML	'A'

struct words;

struct scene_opts {
	bool html; /* which letters the personal values get */
	/* The text part shows no number beside what else covers a story, or
	 * none of the note's: then these links have none. */
	bool no_also_links, no_note_links;
	/* The part shows no headline beside what else covers a story, so that
	 * an outlet has nothing to be named twice for. */
	bool no_also_headlines;
	struct str subject;  /* once known; absent before */
	struct str note;     /* the editor's, safe HTML; absent: none */
	struct str language; /* of the digest's own words */
	const struct words *words;
};

const struct view *scene_build(struct arena *a, const struct digest *d,
    const struct edition *ed, const struct scene_opts *opts);

/* The Content-ID of an edition's i-th picture, in the arena. */
struct str scene_picture_id(struct arena *a, const struct digest *d,
    const struct edition *ed, size_t i);

/* A made-up edition in which every field of the view is used. */
void scene_sample(struct arena *a, struct edition *ed);

#endif
