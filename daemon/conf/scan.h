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

/* Lines of one file that follow upon each other in the text too. */
struct scan_run {
	int line; /* of the text, the first of them; from 1 */
	struct place at;
};

/* A list of the top level, as the bytes of the text that its groups are. There
 * may be tens of thousands, and CONF_TEXT_MAX fits. */
struct scan_group {
	uint32_t from, to;
	int line; /* of the text */
};
struct scan_list {
	struct str name;
	VEC(struct scan_group) groups;
	bool odd; /* something else is in it too */
};

struct scan {
	struct arena *a; /* file names live here, and all that is a VEC */
	void (*mistake)(void *ctx, struct place at, const char *text);
	void *ctx;

	struct buf text;	   /* all files, includes in place */
	VEC(struct scan_run) runs; /* where its lines are from */
	int n_lines;		   /* of it, the unfinished last too */
	VEC(struct place) wrapped; /* lines with a number libconfig wraps */
	struct place open_string;  /* a string that swallowed a setting: its
				    * closing quote is missing */
	VEC(struct scan_list) lists;
	int files;
	uint64_t hash;
};

/* Reads `path` and what it includes; each mistake goes to `mistake`. -1 where
 * libconfig could make no sense of the text. */
int conf_scan(struct scan *s, const char *path) MUST_CHECK;

/* The groups of the list of that name where libconfig can be given them part
 * by part: many, and nothing else in the list. NULL where not. */
const struct scan_list *conf_scan_list(const struct scan *s, struct str name);

/* Appends the text to `out` with only the line breaks of the lists that
 * conf_scan_list() gives: a tree of ten thousand groups is never needed. */
void conf_scan_rest(const struct scan *s, struct buf *out);

/* Frees the text; places stay valid as long as the arena. */
void conf_scan_release(struct scan *s);

/* The place of a line (from 1) of the text. */
struct place conf_scan_place(const struct scan *s, int line);

/* "near: " and what stands at that line of the text; in the arena. */
struct str conf_scan_stumble(const struct scan *s, int line);

#endif
