/* SPDX-License-Identifier: MIT */
/* gazetted: SPF records (RFC 7208). */
/*
 * Looks at a domain's record as a receiver does, and further: the whole of it
 * is gone through even where a mechanism has matched, so that its lookups are
 * counted as they are for mail from anywhere.
 *
 *	struct spf s;
 *	spf_look(dns, a, S("example.org"), &address, &s);
 *	if (s.result != SPF_PASS) ...
 *
 * Deviations: `ptr` never matches, as section 5.5 advises; names made with
 * macros are counted and not asked for, since they depend on the mail.
 */
#ifndef GZ_DOCTOR_SPF_H
#define GZ_DOCTOR_SPF_H

#include "doctor/dns.h"

enum spf_result {
	SPF_NONE, /* no record */
	SPF_NEUTRAL,
	SPF_PASS,
	SPF_SOFTFAIL,
	SPF_FAIL,
	SPF_TEMPERROR, /* a name server did not answer */
	SPF_PERMERROR, /* the record is not in order: `fault` says how */
};

struct spf {
	enum spf_result result; /* for the address; NEUTRAL without one */
	int lookups, voids;	/* over all records it includes */
	struct str record;	/* the domain's own, as published */
	struct str fault;	/* absent: none */
	bool anybody;		/* "+all": the whole world may */
	bool macros, ptr;	/* some depend on the mail; one is deprecated */
};

/* `ip` may be NULL: then nothing matches. Strings live in the arena. */
void spf_look(struct dns *d, struct arena *a, struct str domain,
    const struct dns_address *ip, struct spf *out);

const char *spf_result_name(enum spf_result r);

#endif
