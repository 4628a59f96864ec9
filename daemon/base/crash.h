/* SPDX-License-Identifier: MIT */
/* gazetted: places where tests pull the plug. */
/*
 * crash_point("armed") does nothing, unless GAZETTED_CRASH=armed:3 is in the
 * environment: then the third time the process reaches that name it kills
 * itself with SIGKILL, without a flush or a handler. GAZETTED_CRASH=*:17
 * counts all places together. Names are listed by `git grep crash_point`.
 */
#ifndef GZ_BASE_CRASH_H
#define GZ_BASE_CRASH_H

void crash_point(const char *name);

#endif
