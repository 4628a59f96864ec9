/* SPDX-License-Identifier: MIT */
/* gazetted: DMARC records, the tree walk, and lists of tags. */
#include "doctor/dmarc.h"

#include "doctor/tags.h"
#include "tap.h"
#include "zone.h"

static const struct zone_row zone[] = {
    {DNS_TXT, "_dmarc.example.org", "v=DMARC1; p=reject; sp=quarantine"},
    {DNS_TXT, "_dmarc.example.org", "unrelated"},
    {DNS_TXT, "_dmarc.news.example.org", "v=DMARC1;p=none;adkim=s"},
    {DNS_TXT, "_dmarc.public.example", "v=DMARC1; p=none; psd=y"},
    {DNS_TXT, "_dmarc.shop.example.org", "v=DMARC1; p=reject; psd=n"},
    {DNS_TXT, "_dmarc.two.example", "v=DMARC1; p=none"},
    {DNS_TXT, "_dmarc.two.example", "v=DMARC1; p=reject"},
    {DNS_TXT, "_dmarc.bad.example", "v=DMARC1; p=perhaps"},
    {DNS_TXT, "_dmarc.old.example", "v=DMARC1; p=none; pct=10; rf=afrf"},
    {DNS_TXT, "_dmarc.down.example", "!"},
    {DNS_A, NULL, NULL},
};

static void records(void)
{
	static const struct {
		const char *domain, *at, *policy;
		enum dns_answer answer;
		bool fault;
	} rows[] = {
	    {"example.org", "_dmarc.example.org", "reject", DNS_FOUND, false},
	    {"a.example.org", "_dmarc.example.org", "quarantine", DNS_FOUND,
		false},
	    {"news.example.org", "_dmarc.news.example.org", "none", DNS_FOUND,
		false},
	    {"a.b.c.d.e.f.g.h.i.example.org", "_dmarc.example.org",
		"quarantine", DNS_FOUND, false},
	    {"two.example", NULL, NULL, DNS_NONE, false},
	    {"nowhere.example", NULL, NULL, DNS_NONE, false},
	    {"down.example", NULL, NULL, DNS_FAILED, false},
	    {"bad.example", "_dmarc.bad.example", "perhaps", DNS_FOUND, true},
	    {"old.example", "_dmarc.old.example", "none", DNS_FOUND, false},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct dmarc m;
		dmarc_find(zone_dns(a, zone), a, str_of(rows[i].domain), &m);
		is_int(m.answer, rows[i].answer, rows[i].domain);
		is_str(m.name, str_of(rows[i].at), rows[i].domain);
		is_str(m.policy, str_of(rows[i].policy), rows[i].domain);
		ok(!!m.fault.n == rows[i].fault, "%s: fault", rows[i].domain);
		arena_free(&a);
	}
}

/* RFC 9989, section 4.10: by psd=, else the highest record. */
static void organizations(void)
{
	static const struct {
		const char *domain, *organization;
	} rows[] = {
	    {"a.b.example.org", "example.org"},
	    {"a.shop.example.org", "shop.example.org"},
	    {"x.y.public.example", "y.public.example"},
	    {"public.example", "public.example"},
	    {"a.nowhere.example", "a.nowhere.example"},
	};
	struct arena *a = arena_new();
	struct dns *d = zone_dns(a, zone);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(dmarc_organization(d, a, str_of(rows[i].domain)),
		    str_of(rows[i].organization), rows[i].domain);
	ok(dmarc_aligned(d, a, S("example.org"), S("b.example.org"), false),
	    "below the same organization");
	ok(!dmarc_aligned(d, a, S("example.org"), S("b.example.org"), true),
	    "strictly not");
	ok(dmarc_aligned(d, a, S("Example.org"), S("example.ORG"), true),
	    "the same in any case");
	ok(!dmarc_aligned(
	       d, a, S("x.public.example"), S("y.public.example"), false),
	    "a public suffix joins nobody");
	arena_free(&a);
}

static void lists(void)
{
	static const struct {
		const char *text;
		bool good;
	} rows[] = {{"v=DKIM1; k=rsa; p=AB", true}, {" a = b ;; c=d; ", true},
	    {"a=b=c", true}, {"a=", true}, {"", false}, {"a", false},
	    {"=b", false}, {"a=1; a=2", false}, {"1a=b", false},
	    {"a b=c", false}};
	struct arena *a = arena_new();
	struct tags t;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		ok(tags_parse(a, str_of(rows[i].text), &t) == rows[i].good,
		    "\"%s\"", rows[i].text);
	ok(tags_parse(a, S("v=x; p = A B\tC ;h=sha1: SHA256"), &t), "a list");
	is_str(tags_packed(a, tags_get(&t, "p")), S("ABC"), "packed");
	ok(!tags_get(&t, "q").p, "what is not there");
	ok(tags_has_word(tags_get(&t, "h"), S("sha256")), "a word");
	ok(!tags_has_word(tags_get(&t, "h"), S("sha")), "no part of one");
	arena_free(&a);
}

int main(void)
{
	TEST(records);
	TEST(organizations);
	TEST(lists);
	return tap_done();
}
