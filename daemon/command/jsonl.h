/* SPDX-License-Identifier: MIT */
/* gazetted: commands that answer JSON lines with JSON lines. */
#ifndef GZ_COMMAND_JSONL_H
#define GZ_COMMAND_JSONL_H

#include "base/json.h"
#include "compose/view.h"

struct arena;

/* Writes the answer's members: `j` is inside its object, which has the
 * question's id already. `item` is what begin() made, NULL without it. */
typedef void jsonl_fn(void *ctx, struct arena *a, const struct view *question,
    void *item, struct json *j);

/* What a command does with lines. Those of a file that is all there are taken
 * JSONL_BATCH at once, and while one batch is read the one before is answered;
 * those of a pipe are answered as they come. */
struct jsonl {
	/* Begins to make of `n` questions what is worth making of many at once,
	 * into out_items, and ends it, before they are answered. Two batches,
	 * 0 and 1, take turns. NULL: there is no such thing. */
	void (*begin)(void *ctx, int batch, struct arena *a,
	    const struct view *const *questions, size_t n, void **out_items);
	void (*end)(void *ctx, int batch);
	jsonl_fn *answer;
	void *ctx;
};

/* Reads `path` ("-": stdin) line by line and writes a line for a line. One
 * that is no JSON object, or is over JSONL_LINE_MAX bytes, is told on stderr
 * with its number and has no answer. The arena is cleared between batches. The
 * exit code. */
#define JSONL_LINE_MAX	((size_t)16 << 20)
#define JSONL_BATCH	512
#define JSONL_BATCH_MAX ((size_t)8 << 20) /* bytes of lines at once */
int jsonl_each(const char *path, const struct jsonl *how);

/* A member that is a string, else absent. */
struct str jsonl_str(const struct view *o, struct str name);

#endif
