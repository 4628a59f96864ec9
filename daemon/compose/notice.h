/* SPDX-License-Identifier: MIT */
/* gazetted: letters that answer a reader's mail. */
/*
 * Plain text of a paragraph, in the digest's language, from the digest's From;
 * nothing but what was asked for stands in it (no stories, no links). They are
 * stored, spliced and signed as editions are.
 */
#ifndef GZ_COMPOSE_NOTICE_H
#define GZ_COMPOSE_NOTICE_H

#include "compose/compose.h"

enum notice_kind {
	NOTICE_CONFIRM, /* answer this, and you are subscribed */
	NOTICE_LEFT,	/* you are out; answer this if you do not want that */
	NOTICE_OUT,	/* answer this if you want to leave */
	NOTICE_WELCOME,
};

struct notice {
	enum notice_kind kind;
	const struct digest *digest;
	struct str title;    /* what the letter calls it */
	struct str reply_to; /* with its token; absent: the digest's own */
	struct str token;    /* for the subject, where reply_to has none */
	struct str answers;  /* a Message-ID, anybody's bytes; or absent */
};

/* Renders into the arena; out->html is absent. ERR_CONFIG as
 * compose_render(). */
int compose_notice(struct composer *c, struct arena *a, const struct notice *n,
    struct rendering *out, struct err *e) MUST_CHECK;

#endif
