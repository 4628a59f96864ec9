/* SPDX-License-Identifier: MIT */
/* gazetted: what readers are told of the sources. */
#ifndef GZ_RUN_FACES_H
#define GZ_RUN_FACES_H

#include "digest/build.h"
#include "group/stories.h"
#include "run/run.h"

/* Faces of the configured sources that the stories are from: the config's
 * title, else the feed's own, else the name. In the arena. */
int run_faces(struct run *r, struct arena *a, const stories *of,
    struct faces **out, struct err *e) MUST_CHECK;

#endif
