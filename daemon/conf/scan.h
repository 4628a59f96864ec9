/* SPDX-License-Identifier: MIT */
/* gazetted: the config's bytes before libconfig sees them. */
/*
 * libconfig 1.5 ends the process when an include names a folder, knows no
 * absolute includes, wraps integers beyond 32 bits silently, takes a comment
 * that is never closed for white space, and says "syntax error" for all the
 * rest. So we read the files: includes are put in place, with a map from the
 * lines of the whole back to file and line; numbers are measured; and the
 * slips that people make with brackets, commas and quotes are told in words.
 *
 *	struct scan s = {.a = a, .mistake = tell, .ctx = l};
 *	if (conf_scan(&s, "gazetted.conf") == 0)
 *		config_read_string(&cfg, s.text.p);
 *	conf_scan_release(&s);
 */
#ifndef GZ_CONF_SCAN_H
#define GZ_CONF_SCAN_H

#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/vec.h"

/* Where something stands; line 0: the file as a whole. */
struct place {
	const char *file;
	int line;
};

struct scan {
	struct arena *a; /* file names live here */
	void (*mistake)(void *ctx, struct place at, const char *text);
	void *ctx;

	struct buf text;	   /* all files, includes in place */
	VEC(struct place) lines;   /* of each line of it */
	VEC(struct place) wrapped; /* lines with a number libconfig wraps */
	struct place open_string;  /* a string that swallowed a setting: its
				    * closing quote is missing */
	int files;
	uint64_t hash;
};

/* Reads `path` and what it includes; each mistake goes to `mistake`. -1 where
 * libconfig could make no sense of the text. */
int conf_scan(struct scan *s, const char *path) MUST_CHECK;

/* Frees the text; places stay valid as long as the arena. */
void conf_scan_release(struct scan *s);

/* The place of a line (from 1) of the text. */
struct place conf_scan_place(const struct scan *s, int line);

/* "near: " and what stands at that line of the text; in the arena. */
struct str conf_scan_stumble(const struct scan *s, int line);

#endif
