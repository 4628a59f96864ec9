/* SPDX-License-Identifier: MIT */
/* gazetted: the web page behind the link to unsubscribe. */
/*
 * One template of the digest's theme, "web", in the reader's language: what
 * is the matter, and a form with one button. There is nothing else on it; its
 * form goes to the address that it came from.
 */
#ifndef GZ_COMPOSE_PAGE_H
#define GZ_COMPOSE_PAGE_H

#include "compose/compose.h"

enum page_kind {
	PAGE_ASK,     /* a button: no more of it */
	PAGE_LEFT,    /* done; a button: it shall come again after all */
	PAGE_BACK,    /* it does */
	PAGE_STOPPED, /* it does not, for another reason than a click */
	PAGE_UNKNOWN, /* no link of ours, or not the whole of it */
	PAGE_FAILED,  /* not now; the button tries again */
};

/* What the button of PAGE_LEFT sends, beside nothing else. */
#define PAGE_AGAIN "again=1"

/* Renders for a reader of that language; `title` is what the digest is called
 * there, absent for PAGE_UNKNOWN. In the arena. ERR_CONFIG as
 * compose_render(). */
int compose_page(struct composer *c, struct arena *a, const struct digest *d,
    struct str language, enum page_kind kind, struct str *out,
    struct err *e) MUST_CHECK;

#endif
