/* SPDX-License-Identifier: MIT */
/* gazetted: questions to name servers. */
/*
 * One question at a time, by c-ares, which is loaded when first used. What a
 * server says is foreign: it is parsed by c-ares, capped (doctor/caps.h), and
 * everything is kept in the arena of the struct dns.
 *
 *	struct dns *d;
 *	dns_records r = {0};
 *	if (dns_new(a, S("127.0.0.1:5353"), &d, e) < 0) ...
 *	if (dns_ask(d, DNS_TXT, S("example.org"), &r) == DNS_FOUND)
 *		vec_each (&r, one) use(one->text);
 *	dns_free(&d);
 */
#ifndef GZ_DOCTOR_DNS_H
#define GZ_DOCTOR_DNS_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"
#include "base/vec.h"

struct dns;

enum dns_kind { DNS_A, DNS_AAAA, DNS_MX, DNS_PTR, DNS_TXT };

enum dns_answer {
	DNS_FOUND,
	DNS_NONE,   /* no such name, or nothing of that kind */
	DNS_FAILED, /* nobody could tell: no answer, a server's failure */
};

struct dns_address {
	bool v6;
	unsigned char b[16]; /* the first four for IPv4 */
};

struct dns_record {
	struct str text;	    /* TXT: its strings as one; MX, PTR: name */
	int preference;		    /* MX */
	struct dns_address address; /* A, AAAA */
};
typedef VEC(struct dns_record) dns_records;

/* Asks `servers` ("ADDRESS[:PORT],..."; absent: the system's). ERR_CONFIG
 * where they are none or c-ares is not installed. Returns new (free with
 * dns_free); answers live in the arena. */
int dns_new(struct arena *a, struct str servers, struct dns **out,
    struct err *e) MUST_CHECK;
void dns_free(struct dns **d);

/* One whose answers a function gives; for tests. */
typedef enum dns_answer dns_teller(void *ctx, struct arena *a,
    enum dns_kind kind, struct str name, dns_records *out);
struct dns *dns_told_by(struct arena *a, dns_teller *tell, void *ctx);

/* Appends what is there. A name without a dot at its end is whole all the
 * same: nothing is searched. */
enum dns_answer dns_ask(
    struct dns *d, enum dns_kind kind, struct str name, dns_records *out);

/* IPv4 and then IPv6 addresses of a name. */
enum dns_answer dns_ask_addresses(
    struct dns *d, struct str name, dns_records *out);

/* ---- addresses ---- */

bool dns_address_parse(struct str text, struct dns_address *out);
struct str dns_address_text(struct arena *a, const struct dns_address *ip);
/* The name that a PTR record has. */
struct str dns_reverse(struct arena *a, const struct dns_address *ip);
/* Whether both begin with the same `bits`; more than there are: all. */
bool dns_address_within(
    const struct dns_address *ip, const struct dns_address *net, int bits);

#endif
