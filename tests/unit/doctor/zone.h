/* SPDX-License-Identifier: MIT */
/* gazetted: a zone in a table, for tests of what name servers tell. */
#ifndef GZ_TESTS_DOCTOR_ZONE_H
#define GZ_TESTS_DOCTOR_ZONE_H

#include "base/arena.h"
#include "doctor/dns.h"

/* Rows of one name and kind are its records. "!" as text: the server fails. */
struct zone_row {
	enum dns_kind kind;
	const char *name, *text;
};

static enum dns_answer zone_tell(void *ctx, struct arena *a, enum dns_kind kind,
    struct str name, dns_records *out)
{
	size_t had = out->n;
	for (const struct zone_row *z = ctx; z->name; z++) {
		if (z->kind != kind || !str_ieq(str_of(z->name), name))
			continue;
		if (z->text[0] == '!')
			return DNS_FAILED;
		struct dns_record *r = vec_push(a, out);
		r->text = str_of(z->text);
		dns_address_parse(r->text, &r->address);
	}
	return out->n > had ? DNS_FOUND : DNS_NONE;
}

static inline struct dns *zone_dns(struct arena *a, const struct zone_row *z)
{
	return dns_told_by(a, zone_tell, (void *)z);
}

#endif
