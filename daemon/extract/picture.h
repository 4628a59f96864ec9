/* SPDX-License-Identifier: MIT */
/* gazetted: a caption and its credit. */
#ifndef GZ_EXTRACT_PICTURE_H
#define GZ_EXTRACT_PICTURE_H

#include "base/str.h"

/* Parts a caption from the credit at its end: "(Source: X)", "Photo: X",
 * "© X", in many languages. Slices of `text`; credit absent where none is. */
void picture_split(
    struct str text, struct str *out_caption, struct str *out_credit);

#endif
