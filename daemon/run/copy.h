/* SPDX-License-Identifier: MIT */
/* gazetted: an edition for looking at, and single copies of it. */
/*
 * What `preview` and `send` share: which group a digest's reader belongs to,
 * and the finished message for one address. Changes nothing in the state.
 */
#ifndef GZ_RUN_COPY_H
#define GZ_RUN_COPY_H

#include "run/run.h"

/* The group that `address` is in, or, where it is absent or not subscribed,
 * the digest's largest one, if it can of readers without a filter; who is in
 * the config and not subscribed begins where most of the digest's readers do; a
 * digest without subscriptions in the state gets a made-up group that begins at
 * the oldest article. The slot is r->now. */
int run_group_for(struct run *r, struct arena *a, const struct digest *d,
    struct str address, struct edition_group *out, struct err *e) MUST_CHECK;

/* The finished message of a draft for one address, as it would go out; the
 * draft's text and HTML become this reader's. */
int run_copy_for(struct run *r, struct arena *a, struct drafted *dr,
    struct str name, struct str address, struct str *out_eml,
    struct err *e) MUST_CHECK;

#endif
