/* SPDX-License-Identifier: MIT */
/* gazetted: SPF records by the rules of RFC 7208. */
#include "doctor/spf.h"

#include "tap.h"
#include "zone.h"

static const struct zone_row zone[] = {
    {DNS_TXT, "ip4.example", "v=spf1 ip4:192.0.2.0/25 -all"},
    {DNS_TXT, "ip6.example", "v=spf1 ip6:2001:db8::/33 ~all"},
    {DNS_TXT, "a.example", "v=spf1 a -all"},
    {DNS_A, "a.example", "192.0.2.1"},
    {DNS_AAAA, "a.example", "2001:db8::1"},
    {DNS_TXT, "bits.example", "v=spf1 a:a.example/24//32 -all"},
    {DNS_TXT, "mx.example", "v=spf1 mx:in.example ?all"},
    {DNS_MX, "in.example", "a.example"},
    {DNS_TXT, "include.example", "v=spf1 include:ip4.example ~all"},
    {DNS_TXT, "redirect.example", "v=spf1 redirect=ip4.example"},
    {DNS_TXT, "redirect-all.example", "v=spf1 redirect=ip4.example +all"},
    {DNS_TXT, "case.example", "V=SPF1 IP4:192.0.2.1 -ALL"},
    {DNS_TXT, "blanks.example", "v=spf1   ip4:192.0.2.1    -all  "},
    {DNS_TXT, "other.example", "v=spf10 -all"},
    {DNS_TXT, "other.example", "google-site-verification=x"},
    {DNS_TXT, "empty.example", "v=spf1"},
    {DNS_TXT, "exists.example", "v=spf1 exists:a.example -all"},
    {DNS_TXT, "macro.example", "v=spf1 exists:%{i}.x.example -all"},
    {DNS_TXT, "ptr.example", "v=spf1 ptr -all"},
    {DNS_TXT, "unknown-modifier.example", "v=spf1 moo=%{d} ip4:192.0.2.1"},
    {DNS_TXT, "bad-name.example", "v=spf1 moo:x -all"},
    {DNS_TXT, "bad-ip.example", "v=spf1 ip4:192.0.2.0/33x -all"},
    {DNS_TXT, "bad-bits.example", "v=spf1 ip4:192.0.2.0/64 -all"},
    {DNS_TXT, "bad-bits-a.example", "v=spf1 a:a.example/33 -all"},
    {DNS_TXT, "bad-family.example", "v=spf1 ip6:192.0.2.1 -all"},
    {DNS_TXT, "bad-include.example", "v=spf1 include:nowhere.example -all"},
    {DNS_TXT, "bare-include.example", "v=spf1 include -all"},
    {DNS_TXT, "bad-late.example", "v=spf1 ip4:192.0.2.1 moo:x -all"},
    {DNS_TXT, "two.example", "v=spf1 -all"},
    {DNS_TXT, "two.example", "v=spf1 +all"},
    {DNS_TXT, "loop.example", "v=spf1 include:loop.example -all"},
    {DNS_TXT, "down.example", "!"},
    {DNS_TXT, "down-below.example", "v=spf1 include:down.example -all"},
    {DNS_TXT, "void.example",
	"v=spf1 a:x.example a:y.example a:z.example ip4:192.0.2.1 -all"},
    {DNS_A, NULL, NULL},
};

static void results(void)
{
	static const struct {
		const char *domain, *ip;
		enum spf_result result;
		int lookups;
	} rows[] = {
	    {"ip4.example", "192.0.2.127", SPF_PASS, 0},
	    {"ip4.example", "192.0.2.128", SPF_FAIL, 0},
	    {"ip4.example", "2001:db8::1", SPF_FAIL, 0},
	    {"ip6.example", "2001:db8:7fff::1", SPF_PASS, 0},
	    {"ip6.example", "2001:db8:8000::1", SPF_SOFTFAIL, 0},
	    {"a.example", "192.0.2.1", SPF_PASS, 1},
	    {"a.example", "192.0.2.2", SPF_FAIL, 1},
	    {"a.example", "2001:db8::1", SPF_PASS, 1},
	    {"bits.example", "192.0.2.200", SPF_PASS, 1},
	    {"bits.example", "2001:db8:ffff::1", SPF_PASS, 1},
	    {"bits.example", "2001:db9::1", SPF_FAIL, 1},
	    {"mx.example", "192.0.2.1", SPF_PASS, 1},
	    {"mx.example", "192.0.2.3", SPF_NEUTRAL, 1},
	    {"include.example", "192.0.2.5", SPF_PASS, 1},
	    {"include.example", "192.0.3.5", SPF_SOFTFAIL, 1},
	    {"redirect.example", "192.0.2.5", SPF_PASS, 1},
	    {"redirect.example", "192.0.3.5", SPF_FAIL, 1},
	    {"redirect-all.example", "192.0.3.5", SPF_PASS, 0},
	    {"case.example", "192.0.2.1", SPF_PASS, 0},
	    {"blanks.example", "192.0.2.1", SPF_PASS, 0},
	    {"other.example", "192.0.2.1", SPF_NONE, 0},
	    {"nowhere.example", "192.0.2.1", SPF_NONE, 0},
	    {"empty.example", "192.0.2.1", SPF_NEUTRAL, 0},
	    {"exists.example", "198.51.100.1", SPF_PASS, 1},
	    {"macro.example", "192.0.2.1", SPF_FAIL, 1},
	    {"ptr.example", "192.0.2.1", SPF_FAIL, 1},
	    {"unknown-modifier.example", "192.0.2.1", SPF_PASS, 0},
	    {"bad-name.example", "192.0.2.1", SPF_PERMERROR, 0},
	    {"bad-ip.example", "192.0.2.1", SPF_PERMERROR, 0},
	    {"bad-bits.example", "192.0.2.1", SPF_PERMERROR, 0},
	    {"bad-bits-a.example", "192.0.2.1", SPF_PERMERROR, 0},
	    {"bad-family.example", "192.0.2.1", SPF_PERMERROR, 0},
	    {"bad-include.example", "192.0.2.1", SPF_PERMERROR, 1},
	    {"bare-include.example", "192.0.2.1", SPF_PERMERROR, 0},
	    {"bad-late.example", "192.0.2.1", SPF_PERMERROR, 0},
	    {"two.example", "192.0.2.1", SPF_PERMERROR, 0},
	    {"down.example", "192.0.2.1", SPF_TEMPERROR, 0},
	    {"down-below.example", "192.0.2.1", SPF_TEMPERROR, 1},
	    {"void.example", "192.0.2.1", SPF_PERMERROR, 3},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct dns_address ip;
		struct spf s;
		dns_address_parse(str_of(rows[i].ip), &ip);
		spf_look(zone_dns(a, zone), a, str_of(rows[i].domain), &ip, &s);
		ok(s.result == rows[i].result, "%s from %s: %s, not %s (%s)",
		    rows[i].domain, rows[i].ip, spf_result_name(s.result),
		    spf_result_name(rows[i].result),
		    s.fault.n ? s.fault.p : "");
		is_int(s.lookups, rows[i].lookups, rows[i].domain);
		arena_free(&a);
	}
}

/* Records that include each other end, and all is within its ceilings. */
static void loops(void)
{
	struct arena *a = arena_new();
	struct spf s;
	spf_look(zone_dns(a, zone), a, S("loop.example"), NULL, &s);
	is_int(s.result, SPF_PERMERROR, "a record that includes itself");
	ok(s.fault.n > 0, "is told");
	spf_look(zone_dns(a, zone), a, S("macro.example"), NULL, &s);
	ok(s.macros, "macros are told");
	spf_look(zone_dns(a, zone), a, S("ptr.example"), NULL, &s);
	ok(s.ptr, "so is ptr");
	arena_free(&a);
}

static void addresses(void)
{
	struct arena *a = arena_new();
	struct dns_address ip, net;
	ok(dns_address_parse(S("192.0.2.1"), &ip), "IPv4");
	is_str(dns_reverse(a, &ip), S("1.2.0.192.in-addr.arpa"), "its name");
	ok(dns_address_parse(S("192.0.2.0"), &net), "a net");
	ok(dns_address_within(&ip, &net, 31), "31 bits are the same");
	ok(!dns_address_within(&ip, &net, 32), "32 are not");
	ok(dns_address_within(&ip, &net, 0), "none are");
	ok(dns_address_parse(S("2001:db8::1"), &ip), "IPv6");
	is_str(dns_reverse(a, &ip),
	    S("1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2."
	      "ip6.arpa"),
	    "its name");
	ok(!dns_address_within(&ip, &net, 0), "of other kinds never");
	ok(!dns_address_parse(S("192.0.2"), &ip), "no address");
	ok(!dns_address_parse(S(""), &ip), "nothing");
	arena_free(&a);
}

int main(void)
{
	TEST(results);
	TEST(loops);
	TEST(addresses);
	return tap_done();
}
