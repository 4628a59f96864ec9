/* SPDX-License-Identifier: MIT */
/* gazetted: the way out that a click takes. */
/*
 * The link in a letter ends in a token (base/token.h) that proves whose it is
 * and which digest it is about; nothing else is asked of whoever has it. GET
 * shows a page with a button and changes nothing (invariant 10: what scans
 * mail for bad links follows it too). POST, with whatever body, is the click
 * of RFC 8058 and of that button: it is answered 200 when the suppression is
 * durable, 503 when it cannot be, and the same 200 for a token that proves
 * nothing. The page offers to undo it. /healthz tells whether the state can
 * be read.
 *
 * The state is opened anew for each visit, beside a run that may be at work,
 * so no visit outlives a state that was moved or restored.
 */
#ifndef GZ_RUN_DOOR_H
#define GZ_RUN_DOOR_H

#include "conf/conf.h"

/* Serves at conf->httpd_listen until TERM or INT. ERR_CONFIG where that is
 * taken, or a template is broken. */
int door_run(const struct conf *conf, struct err *e) MUST_CHECK;

#endif
