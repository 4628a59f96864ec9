/* SPDX-License-Identifier: MIT */
/* gazetted: a server's words on us, whatever its code. */
/*
 * A relay that has had enough of us for the hour, or wants us to log in or to
 * send under another name, says so of whichever recipient comes next, and often
 * with a code that means that one. Of a mailbox, which is full or gone, it
 * speaks in other words: those go before.
 *
 *	550 Domain example.org has exceeded the max emails per hour	limit
 *	554 5.2.252 SendAsDenied					denial
 *	550 5.1.1 <ann@example.org> blocked using dnsbl.example		list
 *	550 5.2.2 user is over quota					-
 *
 * Pure; words of any case, as a server wrote them.
 */
#ifndef GZ_DELIVER_LIMIT_H
#define GZ_DELIVER_LIMIT_H

#include <stdbool.h>

#include "base/str.h"

/* So many messages, or in such a time, and no more from us. */
bool limits_us(struct str words);

/* Not before a login, nor under this name. */
bool denies_us(struct str words);

/* We, or our relay, are on somebody's list of senders. An address that is named
 * beside that, or has its code, is not what is refused. */
bool lists_us(struct str words);

/* The recipient's, which may be emptied. */
bool mailbox_full(struct str words);

/* Or which is there, and takes nothing for now. */
bool mailbox_asleep(struct str words);

/* Whether there is one of them, up to NULL. */
bool words_have(struct str words, const char *const *family);

#endif
