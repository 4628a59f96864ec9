/* SPDX-License-Identifier: MIT */
/* gazetted: a look at the config's bytes before libconfig sees them. */
/*
 * libconfig 1.5 exits the process when an include names a folder, wraps
 * integers beyond 32 bits silently, and takes a byte order mark for a syntax
 * error. So the files are read here first, strings and comments respected:
 * includes are followed and judged, integers measured, and all bytes hashed.
 */
#ifndef GZ_CONF_SCAN_H
#define GZ_CONF_SCAN_H

#include <stdint.h>

#include "base/err.h"
#include "base/str.h"
#include "base/vec.h"

struct scan {
	struct arena *a;
	struct str dir; /* that includes are relative to: the main file's */
	VEC(struct str) seen; /* files read */
	uint64_t hash;
	void (*mistake)(
	    void *ctx, const char *file, int line, const char *text);
	void *ctx;
};

/* Reads `path` and what it includes; each mistake goes to `mistake`. -1 where
 * libconfig must not be let near the file. */
int conf_scan(struct scan *s, const char *path) MUST_CHECK;

/* Why libconfig may have stumbled at `line`: an unterminated string or
 * comment that began earlier, or "". In the arena. */
struct str conf_stumble(struct arena *a, const char *path, int line);

#endif
