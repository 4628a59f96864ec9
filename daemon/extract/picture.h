/* SPDX-License-Identifier: MIT */
/* gazetted: a caption and its credit. */
#ifndef GZ_EXTRACT_PICTURE_H
#define GZ_EXTRACT_PICTURE_H

#include "extract/page.h"

/* Parts a caption from the credit at its end: "(Source: X)", "Photo: X",
 * "© X", "| X", in many languages. Slices of `text`; credit absent where none
 * is. */
void picture_split(
    struct str text, struct str *out_caption, struct str *out_credit);

/* A credit without "Photo:" and the like in front of it and marks around. */
struct str credit_clean(struct str s);

/* Does it begin with a word or a sign for a credit? */
bool credit_marked(struct str s);

/* Parts a caption that is no sentence from the bare name of an agency at its
 * end: "The harbour at night Reuters". False where there is none; to be asked
 * only of what may be a caption, for headlines may end so. */
bool credit_bare(
    struct str text, struct str *out_caption, struct str *out_credit);

/* Does it look like the name of whoever made a picture? */
bool credit_like(struct str s);

/* Whose pictures are everywhere, so that the bare name is a credit: of those
 * that have pictures alone, or of those that write reports too. */
enum agency { AGENCY_NONE, AGENCY_PICTURES, AGENCY_REPORTS };

/* A line that is the name of one, or of somebody and one: "Reuters", "Ann
 * Example/Getty Images". */
enum agency credit_agency(struct str line);

/* Is `before` a whole sentence, behind which a credit may stand bare? */
bool credit_follows(struct str before);

/* Whose the picture is, where block `i` says no more: "Photo: Ann Example",
 * "(AP)", "Reuters"; what stands before it is the caption. Else absent. */
struct str picture_credit_line(const struct page *p, uint32_t i);

/* Makes captions of those lines of the page that stand behind a picture and
 * end with a credit, or have one behind them, but for the one that begins as
 * `about`, what the page says that it is about. */
void picture_lines(struct page *p, struct str about);

#endif
