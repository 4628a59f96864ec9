/* SPDX-License-Identifier: MIT */
/* gazetted: whole files. */
#ifndef GZ_BASE_FILE_H
#define GZ_BASE_FILE_H

#include "base/err.h"
#include "base/str.h"

struct arena;

/* Reads a regular file, or standard input for "-", into the arena. More than
 * `max` bytes is ERR_REJECT, a file that cannot be read ERR_CONFIG; both
 * messages name the path. A FIFO or device is refused, not waited on. */
int file_read(struct arena *a, const char *path, size_t max,
    struct str *out_body, struct err *e) MUST_CHECK;

/* Writes by way of a temporary file in the same folder, fsync and rename, so
 * that a reader sees the old bytes or the new and a crash loses neither.
 * ERR_FATAL on failure, and the old file is as it was. What is a device or a
 * FIFO is written to, as "/dev/null" must stay one. */
int file_write(
    const char *path, struct str body, unsigned mode, struct err *e) MUST_CHECK;

/* Renames within a file system, and syncs the target's folder. */
int file_move(const char *from, const char *to, struct err *e) MUST_CHECK;

/* A secret from a file: the first line without its line break. Refused
 * (ERR_CONFIG, with the chmod to type) where the file is readable by group or
 * others or owned by neither us nor root. */
int file_read_secret(struct arena *a, const char *path, struct str *out,
    struct err *e) MUST_CHECK;

/* mkdir -p with 0700 for what is made. */
int file_mkdirs(const char *path, struct err *e) MUST_CHECK;

#endif
