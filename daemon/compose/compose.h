/* SPDX-License-Identifier: MIT */
/* gazetted: an edition to a message. */
/*
 * compose_render() makes the one message that a whole group of subscriptions
 * shares; what is personal stands in it as marks (mime/splice.h), and
 * compose_personal() gives the values for one delivery. Both are pure: the
 * same edition, templates and secret make the same bytes, so a message that
 * must be sent again is the same message (invariant 6). Nothing foreign gets
 * into a header unencoded or into HTML unescaped (invariant 12).
 *
 * Templates come from the operator's folder where it has the file
 * (FOLDER/THEME/html.mustache and so on), else from those built in.
 */
#ifndef GZ_COMPOSE_COMPOSE_H
#define GZ_COMPOSE_COMPOSE_H

#include "base/err.h"
#include "model/digest.h"
#include "model/edition.h"

struct arena;
struct composer;

struct compose_opts {
	struct str templates; /* operator's folder; absent: none */
	bool strict; /* an unknown name in a template is an error: `check` */
};

/* Returns new (free with composer_free). Templates are read when a theme is
 * first used and kept. */
int composer_new(const struct compose_opts *opts, struct composer **out,
    struct err *e) MUST_CHECK;
void composer_free(struct composer **c);

/* Renders a made-up edition with everything in it, so that a broken template
 * is found by `check` and never by an edition. ERR_CONFIG with file:line. */
int composer_check(
    struct composer *c, const struct digest *d, struct err *e) MUST_CHECK;

/* Renders. Sets ed->subject; strings live in the arena. ERR_CONFIG for a
 * broken template, with file:line. */
int compose_render(struct composer *c, struct arena *a, const struct digest *d,
    struct edition *ed, struct rendering *out, struct err *e) MUST_CHECK;

/* Values for the marks of a rendering, by letter; `values` has 128 places.
 * `secret` keys the unsubscribe token and the Message-ID. */
void compose_personal(struct arena *a, struct str secret,
    const struct delivery *d, struct str *values);

#endif
