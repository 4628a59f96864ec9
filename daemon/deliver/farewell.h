/* SPDX-License-Identifier: MIT */
/* gazetted: a wish to leave, told word by word. */
/*
 * People put the same few words in any order: "Newsletter bitte abbestellen",
 * "je me désabonne", "pls remove my mail id from your list". So each word has a
 * sense, and a clause is a wish where its senses make one and no word is left
 * that has none: what is about something else has one.
 *
 *	farewell_of(a, S("Abo kündigen, bitte"))	  -> FAREWELL_SURE
 *	farewell_of(a, S("Remove the third picture")) -> FAREWELL_NONE
 */
#ifndef GZ_DELIVER_FAREWELL_H
#define GZ_DELIVER_FAREWELL_H

#include "base/arena.h"
#include "base/str.h"

enum farewell {
	FAREWELL_NONE,
	/* A word or two are not known, or it says no more than that there is to
	 * be no mail, as who complains that none comes does, too. */
	FAREWELL_MAYBE,
	FAREWELL_SURE,
};

/* Of one clause, or several without a full stop between them. */
enum farewell farewell_of(struct arena *a, struct str clause);

#endif
