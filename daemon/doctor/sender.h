/* SPDX-License-Identifier: MIT */
/* gazetted: what name servers tell of a sender's domain. */
/*
 * What a mailbox provider looks up before it takes mail: where answers and
 * returned mail would go (MX), who may send for the envelope's domain (SPF),
 * whether our signatures can be verified (DKIM), and what the From's domain
 * wants done with mail that is not its own (DMARC: RFC 9989, which replaced
 * RFC 7489), which of the two speak for it (alignment), and the names of the
 * addresses that mail leaves from (PTR, confirmed forward).
 */
#ifndef GZ_DOCTOR_SENDER_H
#define GZ_DOCTOR_SENDER_H

#include "doctor/dns.h"
#include "doctor/finding.h"

struct sender_key {
	struct str selector;
	struct str record; /* that ought to be published */
};

struct sender {
	struct str from, envelope; /* domains of the two */
	struct str signs;	   /* DKIM's d=; absent: unsigned */
	VEC(struct sender_key) keys;
	/* Where mail is known to leave from: our own machine, or as told. */
	VEC(struct dns_address) addresses;
};

/* Appends to `f`. */
void sender_look(struct dns *d, const struct sender *s, struct findings *f);

/* That mail to `domain` arrives, `what` being who waits for it. */
void sender_look_mx(
    struct dns *d, struct str domain, const char *what, struct findings *f);

/* The name of an address that mail leaves from. */
void sender_look_ptr(
    struct dns *d, const struct dns_address *ip, struct findings *f);

#endif
