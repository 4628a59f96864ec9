/* SPDX-License-Identifier: MIT */
/* gazetted: documents from files. */
#ifndef GZ_FETCH_FILE_H
#define GZ_FETCH_FILE_H

#include "fetch/fetch.h"

struct arena;

/* Reads a "file:/path" source. Its validator is the file's time and size in
 * last_modified; where that is the same the document is unchanged. ERR_CONFIG
 * where it cannot be read, ERR_REJECT where it is too large. */
int fetch_file(struct arena *a, const struct fetch_request *req,
    size_t max_bytes, struct document *out, struct err *e) MUST_CHECK;

#endif
