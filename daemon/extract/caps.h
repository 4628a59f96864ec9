/* SPDX-License-Identifier: MIT */
/* gazetted: what a page from outside may cost. */
/*
 * Every size, count and depth that a page can influence. What is over a cap
 * is dropped, never an error: a page is read as far as it makes sense. Only one
 * of more than EXTRACT_BYTES_MAX is not taken at all, by whoever reads it.
 */
#ifndef GZ_EXTRACT_CAPS_H
#define GZ_EXTRACT_CAPS_H

#include <stddef.h>

#define EXTRACT_BYTES_MAX     ((size_t)15 << 20) /* of one page */
#define EXTRACT_NODES_MAX     400000u /* of one page; the rest is not read */
#define EXTRACT_DEPTH_MAX     512     /* open elements; deeper ones are flat */
#define EXTRACT_BLOCKS_MAX    60000u  /* paragraphs and the like of one page */
#define EXTRACT_TEXT_MAX      ((size_t)8 << 20) /* bytes of text of a page */
#define EXTRACT_CLASS_MAX     400u /* bytes of class and id that are read */
#define EXTRACT_LD_BYTES_MAX  ((size_t)2 << 20) /* of JSON-LD in a page */
#define EXTRACT_LD_VALUES_MAX 20000u		/* values in one JSON-LD */
#define EXTRACT_LD_DEPTH_MAX  64
#define EXTRACT_AUTHORS_MAX   20u
#define EXTRACT_NAME_MAX      80u   /* bytes of an author's name */
#define EXTRACT_FIELD_MAX     1000u /* bytes of a title, category, credit */
#define EXTRACT_CAPTION_MAX   2000u /* bytes of a caption */
#define EXTRACT_EXCERPT_CHARS 300u  /* characters */
#define EXTRACT_SELECTORS_MAX 64u   /* per source */

#endif
