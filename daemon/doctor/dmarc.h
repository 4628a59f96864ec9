/* SPDX-License-Identifier: MIT */
/* gazetted: DMARC records and alignment (RFC 9989). */
/*
 * The organizational domain is found by walking up the tree of names (section
 * 4.10), which replaced the list of public suffixes.
 */
#ifndef GZ_DOCTOR_DMARC_H
#define GZ_DOCTOR_DMARC_H

#include "doctor/dns.h"

struct dmarc {
	enum dns_answer answer;
	struct str name;   /* where the record is */
	struct str record; /* as published */
	struct str policy; /* that holds for the domain: p=, or sp= above */
	struct str fault;  /* absent: none */
	struct str old;	   /* tags that RFC 9989 took out; or absent */
	bool strict_spf, strict_dkim;
};

/* The record that holds for mail from `domain`. */
void dmarc_find(
    struct dns *d, struct arena *a, struct str domain, struct dmarc *out);

/* Whether `other` speaks for `from`: the same, or (not strict) of the same
 * organizational domain. */
bool dmarc_aligned(struct dns *d, struct arena *a, struct str from,
    struct str other, bool strict);

/* The organizational domain. */
struct str dmarc_organization(
    struct dns *d, struct arena *a, struct str domain);

#endif
