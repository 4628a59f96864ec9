/* SPDX-License-Identifier: MIT */
/* gazetted: the pictures that travel with an edition. */
#ifndef GZ_RUN_PICTURES_H
#define GZ_RUN_PICTURES_H

#include "run/run.h"

/* Fetches the pictures of the edition's stories into ed->pictures, in the
 * arena, in the stories' order until the digest's image_bytes are full. Those
 * in it already are kept, so a second call asks only for what is new. One that
 * is not to be had, or is no JPEG, PNG or GIF, is remembered as absent:
 * pictures hold up no edition. ERR_FATAL only where libcurl cannot begin. */
int run_pictures(struct run *r, struct arena *a, const struct digest *d,
    struct edition *ed, struct err *e) MUST_CHECK;

#endif
