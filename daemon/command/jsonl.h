/* SPDX-License-Identifier: MIT */
/* gazetted: commands that answer JSON lines with JSON lines. */
#ifndef GZ_COMMAND_JSONL_H
#define GZ_COMMAND_JSONL_H

#include "base/json.h"
#include "compose/view.h"

struct arena;

/* Writes the answer's members: `j` is inside its object, which has the
 * question's id already. The arena is cleared after it. */
typedef void jsonl_fn(
    void *ctx, struct arena *a, const struct view *question, struct json *j);

/* Reads `path` ("-": stdin) line by line and writes a line for a line. One
 * that is no JSON object, or is over JSONL_LINE_MAX bytes, is told on stderr
 * with its number and has no answer. The exit code. */
#define JSONL_LINE_MAX ((size_t)16 << 20)
int jsonl_each(const char *path, jsonl_fn *fn, void *ctx);

/* A member that is a string, else absent. */
struct str jsonl_str(const struct view *o, struct str name);

#endif
