/* SPDX-License-Identifier: MIT */
/* gazetted: SPF records (RFC 7208). */
#include "doctor/spf.h"

#include "base/arena.h"
#include "doctor/caps.h"

struct walk {
	struct dns *d;
	struct arena *a;
	const struct dns_address *ip;
	struct spf *out;
	int depth;
};

/* One term: [qualifier] name [":" domain] ["/" bits ["//" bits6]], or a
 * modifier name "=" domain. */
struct term {
	enum spf_result meant;
	struct str name, domain;
	bool modifier;
	int bits, bits6;
};

static enum spf_result check(struct walk *w, struct str domain);

const char *spf_result_name(enum spf_result r)
{
	static const char *const names[] = {"none", "neutral", "pass",
	    "softfail", "fail", "temperror", "permerror"};
	return names[r];
}

/* The first fault is the one that is told. */
static enum spf_result bad(struct walk *w, struct str why)
{
	if (!w->out->fault.n)
		w->out->fault = why;
	return SPF_PERMERROR;
}

/* ---- reading ---- */

static bool is_spf(struct str text)
{
	return str_istarts(text, S("v=spf1")) &&
	       (text.n == 6 || text.p[6] == ' ');
}

/* Cuts "/24//64" off the end of `*s`; false where it is none, or the first
 * number is over `most`. */
static bool cut_bits(struct str *s, int most, struct term *t)
{
	ptrdiff_t slash = str_chr(*s, '/');
	long long n;
	if (slash < 0)
		return true;
	struct str rest = str_sub(*s, (size_t)slash, s->n);
	*s = str_sub(*s, 0, (size_t)slash);
	ptrdiff_t two = str_find(rest, S("//"));
	if (two >= 0) {
		if (!str_to_int(
			str_sub(rest, (size_t)two + 2, rest.n), 0, 128, &n))
			return false;
		t->bits6 = (int)n;
		rest = str_sub(rest, 0, (size_t)two);
	}
	if (!rest.n)
		return true;
	if (!str_to_int(str_sub(rest, 1, rest.n), 0, most, &n))
		return false;
	t->bits = (int)n;
	return true;
}

static bool read_term(struct str s, struct term *out)
{
	static const char signs[] = "+-~?";
	static const enum spf_result meant[] = {
	    SPF_PASS, SPF_FAIL, SPF_SOFTFAIL, SPF_NEUTRAL};
	struct term t = {.meant = SPF_PASS, .bits = 128, .bits6 = 128};
	const char *sign = memchr(signs, s.p[0], 4);
	if (sign) {
		t.meant = meant[sign - signs];
		s = str_sub(s, 1, s.n);
	}
	size_t n = 0;
	while (n < s.n && (ch_alnum(s.p[n]) || strchr("-_.", s.p[n])))
		n++;
	t.name = str_sub(s, 0, n);
	struct str rest = str_sub(s, n, s.n);
	if (!n)
		return false;
	if (rest.n && rest.p[0] == '=') {
		t.modifier = true;
		t.domain = str_sub(rest, 1, rest.n);
		*out = t;
		return !sign;
	}
	if (rest.n && rest.p[0] != ':' && rest.p[0] != '/')
		return false;
	bool six = str_ieq(t.name, S("ip6"));
	bool literal = six || str_ieq(t.name, S("ip4"));
	if (!cut_bits(&rest, six ? 128 : 32, &t))
		return false;
	t.domain = str_sub(rest, 1, rest.n);
	*out = t;
	return !literal || t.domain.n > 0;
}

/* ---- asking ---- */

/* Counts a lookup; false where there are so many that no more is asked. */
static bool count(struct walk *w)
{
	return ++w->out->lookups <= SPF_WALK_MAX;
}

static enum spf_result note(struct walk *w, enum dns_answer got)
{
	w->out->voids += got == DNS_NONE;
	return got == DNS_FAILED ? SPF_TEMPERROR : SPF_NEUTRAL;
}

static bool any_within(
    const struct walk *w, const dns_records *r, const struct term *t)
{
	vec_each (r, one)
		if (w->ip && dns_address_within(w->ip, &one->address,
				 w->ip->v6 ? t->bits6 : t->bits))
			return true;
	return false;
}

/* An address of `name`, of the kind that the mail comes from. */
static enum spf_result match_a(
    struct walk *w, struct str name, const struct term *t)
{
	dns_records r = {0};
	bool v6 = w->ip && w->ip->v6;
	enum dns_answer got = dns_ask(w->d, v6 ? DNS_AAAA : DNS_A, name, &r);
	if (any_within(w, &r, t))
		return SPF_PASS;
	return note(w, got);
}

static enum spf_result match_mx(
    struct walk *w, struct str name, const struct term *t)
{
	dns_records r = {0};
	enum spf_result res = note(w, dns_ask(w->d, DNS_MX, name, &r));
	if (r.n > SPF_LOOKUPS_MAX)
		return bad(w, S("\"mx\" of a domain with more than ten"));
	vec_each (&r, mx) {
		enum spf_result one = match_a(w, mx->text, t);
		if (one != SPF_NEUTRAL)
			return one;
	}
	return res;
}

static enum spf_result match_include(struct walk *w, struct str name)
{
	enum spf_result r = check(w, name);
	if (r == SPF_NONE)
		return bad(w, arena_printf(w->a,
				  "it includes %.*s, which has no SPF record",
				  PRS(name)));
	if (r == SPF_PASS || r == SPF_TEMPERROR || r == SPF_PERMERROR)
		return r;
	return SPF_NEUTRAL;
}

static enum spf_result match_ip(struct walk *w, const struct term *t)
{
	struct dns_address net;
	if (!dns_address_parse(t->domain, &net) ||
	    net.v6 != str_ieq(t->name, S("ip6")))
		return bad(w, arena_printf(w->a, "no address: %.*s:%.*s",
				  PRS(t->name), PRS(t->domain)));
	return w->ip && dns_address_within(w->ip, &net, t->bits) ? SPF_PASS
								 : SPF_NEUTRAL;
}

/* PASS where it matches, NEUTRAL where not, or an error. */
static enum spf_result match(
    struct walk *w, struct str domain, const struct term *t)
{
	struct str name = t->domain.n ? t->domain : domain;
	bool is_a = str_ieq(t->name, S("a")), mx = str_ieq(t->name, S("mx"));
	bool include = str_ieq(t->name, S("include"));
	bool exists = str_ieq(t->name, S("exists"));
	bool ptr = str_ieq(t->name, S("ptr"));
	if (str_ieq(t->name, S("all")))
		return SPF_PASS;
	if (str_ieq(t->name, S("ip4")) || str_ieq(t->name, S("ip6")))
		return match_ip(w, t);
	if (!is_a && !mx && !include && !exists && !ptr)
		return bad(w, arena_printf(w->a, "no such mechanism: %.*s",
				  PRS(t->name)));
	if ((include || exists) && !t->domain.n)
		return bad(w,
		    arena_printf(w->a, "%.*s without a domain", PRS(t->name)));
	w->out->ptr |= ptr;
	if (!count(w) || ptr)
		return SPF_NEUTRAL;
	if (str_chr(name, '%') >= 0) {
		w->out->macros = true;
		return SPF_NEUTRAL;
	}
	if (include)
		return match_include(w, name);
	if (exists) {
		dns_records r = {0};
		enum dns_answer got = dns_ask(w->d, DNS_A, name, &r);
		return got == DNS_FOUND ? SPF_PASS : note(w, got);
	}
	return mx ? match_mx(w, name, t) : match_a(w, name, t);
}

/* ---- a record ---- */

static enum spf_result go_through(
    struct walk *w, struct str domain, struct str record)
{
	enum spf_result result = SPF_NEUTRAL;
	bool settled = false, all = false;
	struct str rest = str_sub(record, 6, record.n), s, redirect = {0};
	while (str_split(&rest, ' ', &s)) {
		struct term t;
		if (!s.n)
			continue;
		if (!read_term(s, &t))
			return bad(w, arena_printf(w->a,
					  "%.*s: \"%.*s\" is no term of SPF",
					  PRS(domain), PRS(s)));
		if (t.modifier) {
			if (str_ieq(t.name, S("redirect")))
				redirect = t.domain;
			continue;
		}
		enum spf_result hit = match(w, domain, &t);
		all |= str_ieq(t.name, S("all"));
		if (hit == SPF_NEUTRAL || settled)
			continue;
		result = hit == SPF_PASS ? t.meant : hit;
		settled = true;
		w->out->anybody |= str_ieq(t.name, S("all")) &&
				   t.meant == SPF_PASS && w->depth == 1;
	}
	if (!redirect.n || all || !count(w))
		return result;
	if (str_chr(redirect, '%') >= 0) {
		w->out->macros = true;
		return result;
	}
	enum spf_result there = check(w, redirect);
	if (there == SPF_NONE)
		return bad(w, arena_printf(w->a,
				  "it redirects to %.*s, which "
				  "has no SPF record",
				  PRS(redirect)));
	return settled ? result : there;
}

static enum spf_result check(struct walk *w, struct str domain)
{
	dns_records r = {0};
	struct str record = {0};
	size_t n = 0;
	if (w->depth == SPF_DEPTH_MAX)
		return bad(w, S("records that include each other"));
	if (note(w, dns_ask(w->d, DNS_TXT, domain, &r)) == SPF_TEMPERROR)
		return SPF_TEMPERROR;
	vec_each (&r, one) {
		if (!is_spf(one->text))
			continue;
		record = one->text;
		n++;
	}
	if (n == 0)
		return SPF_NONE;
	if (n > 1)
		return bad(w, arena_printf(w->a, "%.*s has %zu SPF records",
				  PRS(domain), n));
	if (w->depth == 0)
		w->out->record = record;
	w->depth++;
	enum spf_result result = go_through(w, domain, record);
	w->depth--;
	return result;
}

void spf_look(struct dns *d, struct arena *a, struct str domain,
    const struct dns_address *ip, struct spf *out)
{
	struct walk w = {.d = d, .a = a, .ip = ip, .out = out};
	*out = (struct spf){0};
	enum spf_result r = check(&w, domain);
	if (!out->record.n) /* the first look is no void lookup of a record */
		out->voids = 0;
	if (out->lookups > SPF_LOOKUPS_MAX || out->voids > SPF_VOIDS_MAX)
		r = r == SPF_TEMPERROR ? r : SPF_PERMERROR;
	out->result = out->fault.n && r != SPF_TEMPERROR ? SPF_PERMERROR : r;
}
