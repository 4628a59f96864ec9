/* SPDX-License-Identifier: MIT */
/* gazetted: writing JSON. */
/*
 * A writer that appends to a buf. Output is UTF-8; bytes that are not become
 * U+FFFD, control characters are escaped. Commas and quotes are its business.
 * In arrays pass NULL as the name. Absent strings are written as null.
 * Reading JSON is json-c's job.
 *
 *	struct json j = json_begin(&b);
 *	json_object(&j);
 *	json_str(&j, "title", title);
 *	json_array_of(&j, "tags");
 *	json_str(&j, NULL, tag);
 *	json_end(&j);
 *	json_end(&j);
 */
#ifndef GZ_BASE_JSON_H
#define GZ_BASE_JSON_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

#define JSON_DEPTH_MAX 32 /* asserted: our own output is shallow */

struct json {
	struct buf *b;
	int depth;
	char close[JSON_DEPTH_MAX];
	bool first;
};

struct json json_begin(struct buf *b);
void json_object(struct json *j); /* as an element or the whole */
void json_object_of(struct json *j, const char *name);
void json_array_of(struct json *j, const char *name);
void json_end(struct json *j); /* closes the innermost */

void json_str(struct json *j, const char *name, struct str v);
void json_int(struct json *j, const char *name, int64_t v);
void json_double(struct json *j, const char *name, double v);
void json_bool(struct json *j, const char *name, bool v);
void json_null(struct json *j, const char *name);
/* ISO 8601 UTC; INSTANT_NONE is null. */
void json_instant(struct json *j, const char *name, int64_t t);
/* An object member whose name is foreign. */
void json_str_key(struct json *j, struct str name, struct str v);

#endif
