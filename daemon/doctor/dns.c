/* SPDX-License-Identifier: MIT */
/* gazetted: questions to name servers. */
#include "doctor/dns.h"

#include <ares.h>
#include <arpa/inet.h>
#include <arpa/nameser.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/select.h>

#include "base/arena.h"
#include "base/buf.h"
#include "doctor/caps.h"

struct dns {
	struct arena *a;
	ares_channel channel;
	dns_teller *tell; /* NULL: c-ares */
	void *ctx;
	int asked, silent; /* questions; in a row without an answer */
};

/* One question under way. */
struct question {
	struct dns *d;
	enum dns_kind kind;
	dns_records *out;
	enum dns_answer answer;
	bool done;
};

int dns_new(
    struct arena *a, struct str servers, struct dns **out, struct err *e)
{
	struct dns *d = arena_new_of(a, struct dns);
	struct ares_options o = {.flags = ARES_FLAG_EDNS,
	    .timeout = DNS_TIMEOUT_MS,
	    .tries = DNS_TRIES,
	    .ednspsz = DNS_DATAGRAM};
	d->a = a;
	int rc = ares_library_init(ARES_LIB_INIT_ALL);
	if (rc == ARES_SUCCESS)
		rc = ares_init_options(&d->channel, &o,
		    ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES |
			ARES_OPT_EDNSPSZ);
	if (rc != ARES_SUCCESS)
		return err_set(e, ERR_CONFIG,
		    "c-ares does not start: %s; install libc-ares2",
		    ares_strerror(rc));
	if (servers.n && ares_set_servers_ports_csv(d->channel,
			     str_dup(a, servers).p) != ARES_SUCCESS) {
		ares_destroy(d->channel);
		return err_set(e, ERR_CONFIG,
		    "not the address of a name server: %.*s", PRS(servers));
	}
	*out = d;
	return 0;
}

void dns_free(struct dns **d)
{
	if (*d && !(*d)->tell)
		ares_destroy((*d)->channel);
	*d = NULL;
}

struct dns *dns_told_by(struct arena *a, dns_teller *tell, void *ctx)
{
	struct dns *d = arena_new_of(a, struct dns);
	*d = (struct dns){.a = a, .tell = tell, .ctx = ctx};
	return d;
}

/* ---- answers ---- */

/* The next place in the list; NULL where it is full. */
static struct dns_record *more(struct question *q)
{
	return q->out->n < DNS_RECORDS_MAX ? vec_push(q->d->a, q->out) : NULL;
}

static int take_txt(struct question *q, const unsigned char *p, int n)
{
	struct ares_txt_ext *list = NULL;
	struct buf b = buf_init(DNS_TEXT_MAX);
	int rc = ares_parse_txt_reply_ext(p, n, &list);
	for (struct ares_txt_ext *t = list; t; t = t->next) {
		struct dns_record *r;
		buf_add(&b, t->txt, t->length);
		if (t->next && !t->next->record_start)
			continue;
		if ((r = more(q)))
			r->text = buf_dup(q->d->a, &b);
		buf_clear(&b);
	}
	buf_free(&b);
	if (list)
		ares_free_data(list);
	return rc;
}

static int take_mx(struct question *q, const unsigned char *p, int n)
{
	struct ares_mx_reply *list = NULL;
	int rc = ares_parse_mx_reply(p, n, &list);
	for (struct ares_mx_reply *m = list; m; m = m->next) {
		struct dns_record *r = more(q);
		if (r)
			*r = (struct dns_record){
			    .text = str_dup(q->d->a, str_of(m->host)),
			    .preference = m->priority};
	}
	if (list)
		ares_free_data(list);
	return rc;
}

static int take_ptr(struct question *q, const unsigned char *p, int n)
{
	struct hostent *h = NULL;
	struct in_addr any = {0};
	int rc = ares_parse_ptr_reply(p, n, &any, sizeof(any), AF_INET, &h);
	for (char **name = h ? h->h_aliases : NULL; name && *name; name++) {
		struct dns_record *r = more(q);
		if (r)
			r->text = str_dup(q->d->a, str_of(*name));
	}
	if (h)
		ares_free_hostent(h);
	return rc;
}

static int take_addresses(struct question *q, const unsigned char *p, int n)
{
	struct ares_addrttl four[DNS_RECORDS_MAX];
	struct ares_addr6ttl six[DNS_RECORDS_MAX];
	int count = DNS_RECORDS_MAX;
	bool v6 = q->kind == DNS_AAAA;
	int rc = v6 ? ares_parse_aaaa_reply(p, n, NULL, six, &count)
		    : ares_parse_a_reply(p, n, NULL, four, &count);
	for (int i = 0; rc == ARES_SUCCESS && i < count; i++) {
		struct dns_record *r = more(q);
		if (!r)
			break;
		r->address.v6 = v6;
		if (v6)
			memcpy(r->address.b, &six[i].ip6addr, 16);
		else
			memcpy(r->address.b, &four[i].ipaddr, 4);
	}
	return rc;
}

static void answered(
    void *arg, int status, int timeouts, unsigned char *p, int n)
{
	struct question *q = arg;
	size_t had = q->out->n;
	q->done = true;
	q->d->silent = status == ARES_ETIMEOUT ? q->d->silent + 1 : 0;
	if (status == ARES_SUCCESS) {
		switch (q->kind) {
		case DNS_TXT: status = take_txt(q, p, n); break;
		case DNS_MX: status = take_mx(q, p, n); break;
		case DNS_PTR: status = take_ptr(q, p, n); break;
		default: status = take_addresses(q, p, n);
		}
	}
	if (status == ARES_ENODATA || status == ARES_ENOTFOUND ||
	    (status == ARES_SUCCESS && q->out->n == had))
		q->answer = DNS_NONE;
	else
		q->answer = status == ARES_SUCCESS ? DNS_FOUND : DNS_FAILED;
}

static void wait_for(struct question *q)
{
	while (!q->done) {
		fd_set in, out;
		struct timeval most = {1, 0}, t;
		FD_ZERO(&in);
		FD_ZERO(&out);
		int n = ares_fds(q->d->channel, &in, &out);
		if (n == 0) { /* it calls back before it returns */
			ares_cancel(q->d->channel);
			return;
		}
		struct timeval *wait = ares_timeout(q->d->channel, &most, &t);
		if (select(n, &in, &out, NULL, wait) < 0) {
			FD_ZERO(&in);
			FD_ZERO(&out);
		}
		ares_process(q->d->channel, &in, &out);
	}
}

enum dns_answer dns_ask(
    struct dns *d, enum dns_kind kind, struct str name, dns_records *out)
{
	static const int types[] = {[DNS_A] = ns_t_a,
	    [DNS_AAAA] = ns_t_aaaa,
	    [DNS_MX] = ns_t_mx,
	    [DNS_PTR] = ns_t_ptr,
	    [DNS_TXT] = ns_t_txt};
	struct question q = {d, kind, out, DNS_FAILED, false};
	if (d->asked++ >= DNS_QUERIES_MAX || d->silent >= DNS_SILENT_MAX)
		return DNS_FAILED;
	if (!name.n || name.n > 253)
		return DNS_NONE;
	if (d->tell)
		return d->tell(d->ctx, d->a, kind, name, out);
	ares_query(d->channel, str_dup(d->a, name).p, ns_c_in, types[kind],
	    answered, &q);
	wait_for(&q);
	return q.answer;
}

enum dns_answer dns_ask_addresses(
    struct dns *d, struct str name, dns_records *out)
{
	enum dns_answer four = dns_ask(d, DNS_A, name, out);
	enum dns_answer six = dns_ask(d, DNS_AAAA, name, out);
	if (four == DNS_FOUND || six == DNS_FOUND)
		return DNS_FOUND;
	return four == DNS_FAILED || six == DNS_FAILED ? DNS_FAILED : DNS_NONE;
}

/* ---- addresses ---- */

bool dns_address_parse(struct str text, struct dns_address *out)
{
	char t[INET6_ADDRSTRLEN];
	struct dns_address ip = {.v6 = str_chr(text, ':') >= 0};
	if (text.n >= sizeof(t))
		return false;
	memcpy(t, text.p, text.n);
	t[text.n] = 0;
	if (inet_pton(ip.v6 ? AF_INET6 : AF_INET, t, ip.b) != 1)
		return false;
	*out = ip;
	return true;
}

struct str dns_address_text(struct arena *a, const struct dns_address *ip)
{
	char t[INET6_ADDRSTRLEN] = "";
	inet_ntop(ip->v6 ? AF_INET6 : AF_INET, ip->b, t, sizeof(t));
	return str_dup(a, str_of(t));
}

struct str dns_reverse(struct arena *a, const struct dns_address *ip)
{
	struct buf b = buf_init(128);
	const unsigned char *p = ip->b;
	if (!ip->v6)
		return arena_printf(
		    a, "%d.%d.%d.%d.in-addr.arpa", p[3], p[2], p[1], p[0]);
	for (int i = 15; i >= 0; i--)
		buf_addf(&b, "%x.%x.", p[i] & 15, p[i] >> 4);
	buf_adds(&b, S("ip6.arpa"));
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

bool dns_address_within(
    const struct dns_address *ip, const struct dns_address *net, int bits)
{
	int all = ip->v6 ? 128 : 32;
	if (ip->v6 != net->v6)
		return false;
	if (bits > all)
		bits = all;
	if (memcmp(ip->b, net->b, (size_t)bits / 8) != 0)
		return false;
	int mask = 0xFF00 >> (bits % 8) & 0xFF, i = bits / 8;
	return bits % 8 == 0 || (ip->b[i] & mask) == (net->b[i] & mask);
}
