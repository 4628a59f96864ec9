/* SPDX-License-Identifier: MIT */
/* gazetted: what stands below a picture. */
/*
 * A caption may be a whole sentence, and then its words do not tell it from the
 * text. Its place does:
 *
 *	<figcaption>, an element named for captions or credits, a <figure>'s
 *	text where that has a picture and no table, list, code or quotation; a
 *	block whose words are all set apart (em, i, small) in which there is a
 *	picture, or which follows one of nothing else; a line that says again
 *	what a picture's alternative text says
 *
 * A block of its own below a picture may be the text's standfirst, set in
 * italics: several sentences, or a long one, are.
 *
 * None is longer than HTML_CAPTION_MAX: what would be is text.
 */
#ifndef GZ_HTML_CAPTION_H
#define GZ_HTML_CAPTION_H

#include "html/token.h"

struct captions {
	enum html_tag tag; /* of the element that may be one; 0: none */
	int depth;	   /* of that tag */
	size_t at;	   /* where its text began */
	bool picture, other;
	size_t block; /* where the block's text began */
	int apart;    /* open elements that set apart */
	bool shows, plain, marked, small;
	struct caption_stops {
		size_t n;
		bool last; /* the block's text so far ends in one */
	} stops;
	bool below; /* a block that was a picture */
	struct str alt[HTML_ALTS_MAX];
	size_t alts;
};

/* There is a picture, so there may be captions. */
bool captions_any(struct str html);

/* Looks at the next token, `written` bytes of text being there before it. True
 * where those from `*out_from` on are a caption. Zeroed at the start. */
bool captions_see(struct captions *c, struct arena *a,
    const struct html_token *k, size_t written, size_t *out_from);

/* Whether a block's text of its own, set in italics below a picture, is more
 * than a caption. */
bool captions_prose(struct str text);

/* The text without the lines that a picture's alternative text says, too. In
 * the arena, or `text` itself. */
struct str captions_without_alts(
    const struct captions *c, struct arena *a, struct str text);

#endif
