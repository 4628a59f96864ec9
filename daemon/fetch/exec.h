/* SPDX-License-Identifier: MIT */
/* gazetted: documents from commands, and from standard input. */
#ifndef GZ_FETCH_EXEC_H
#define GZ_FETCH_EXEC_H

#include "fetch/http.h"

/* Starts the command of the request (base/child.h has what it gets and what
 * it must keep to); for SOURCE_STDIN one that copies our standard input, which
 * may come slowly, or nothing where that is a terminal. ERR_CONFIG where there
 * is no such program. */
int exec_start(struct xfer *x, struct err *e) MUST_CHECK;

/* Looks how it is; never blocks. True when it is over, and *out is filled:
 * its output is the document, unchanged where it wrote nothing. */
bool exec_step(struct xfer *x, struct fetch_result *out);

#endif
