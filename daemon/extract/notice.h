/* SPDX-License-Identifier: MIT */
/* gazetted: paragraphs that speak of the page, and not of the world. */
/*
 *	notice_of(S("We use cookies to ..."))		-> NOTICE_CONSENT
 *	notice_of(S("The news, in your inbox ..."))	-> NOTICE_SIGNUP
 *	notice_of(S("Correction: An earlier ..."))	-> NOTICE_EDIT
 *
 * Unlike furniture they are whole sentences, and are known by a phrase that
 * stands somewhere in them; an article about such things may hold one too, so
 * whoever asks looks where they stand.
 */
#ifndef GZ_EXTRACT_NOTICE_H
#define GZ_EXTRACT_NOTICE_H

#include "base/str.h"

enum notice {
	NOTICE_NONE,
	NOTICE_CONSENT, /* what the site stores, and may it */
	NOTICE_SIGNUP,	/* a letter or a paper to subscribe to, somebody to
			 * follow */
	NOTICE_EDIT, /* what was corrected, first printed elsewhere, whose it is
		      */
};

/* Of one line of plain text; a long one is none. */
enum notice notice_of(struct str line);

#endif
