/* SPDX-License-Identifier: MIT */
/* gazetted: an edition to a message. */
/*
 * compose_render() makes the one message that a whole group of subscriptions
 * shares; what is personal stands in it as marks (mime/splice.h). It is
 * stored as it is; letter_open() reads it back and letter_write() makes one
 * subscriber's message of it. All of it is pure: the
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
struct buf;
struct composer;
struct dkim;

struct compose_opts {
	struct str templates; /* operator's folder; absent: none */
	bool strict; /* what a language's words lack is an error: `check` */
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

/* The two halves of that, for whoever has a budget: by the subject and the HTML
 * it is seen how many stories fit, and only of those the text and the message
 * are made. */
int compose_html(struct composer *c, struct arena *a, const struct digest *d,
    struct edition *ed, struct rendering *out, struct err *e) MUST_CHECK;
int compose_rest(struct composer *c, struct arena *a, const struct digest *d,
    const struct edition *ed, struct rendering *out, struct err *e) MUST_CHECK;

struct letter;

/* Makes a stored rendering.message ready for letter_write(); lives in the
 * arena with `message`, const afterwards, for any number of threads.
 * ERR_FATAL where the bytes are not what compose_render() wrote. */
int letter_open(struct arena *a, struct str message, struct letter **out,
    struct err *e) MUST_CHECK;

/* The From's domain; and who signs from now on (borrowed; NULL: nobody). */
struct str letter_domain(const struct letter *l);
void letter_sign_by(struct arena *a, struct letter *l, const struct dkim *k);

/* Appends the complete message for one delivery, CRLF and 7 bit; the arena
 * need not outlive the call. `secret`
 * keys the unsubscribe token and the Message-ID: the same delivery gives the
 * same bytes each time, as long as the same keys sign. ERR_FATAL where they
 * cannot. */
int letter_write(struct arena *a, struct buf *out, const struct letter *l,
    struct str secret, const struct delivery *d, struct err *e) MUST_CHECK;

/* A rendering's text or HTML as that delivery's reader sees it, the marks in
 * it filled in; lives in the arena. */
struct str letter_part(struct arena *a, const struct letter *l,
    struct str secret, const struct delivery *d, struct str part);

#endif
