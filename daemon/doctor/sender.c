/* SPDX-License-Identifier: MIT */
/* gazetted: what name servers tell of a sender's domain. */
#include "doctor/sender.h"

#include "base/arena.h"
#include "doctor/caps.h"
#include "doctor/dmarc.h"
#include "doctor/spf.h"
#include "doctor/tags.h"

#define RSA_2048_CHARS 360 /* in base64 it has 392 */
#define ASK_AGAIN      S("try again, or ask another name server: --dns ADDRESS")
#define SPF_EXAMPLE    "a TXT record at %.*s: \"v=spf1 mx include:RELAY'S -all\""

/* ---- MX ---- */

void sender_look_mx(
    struct dns *d, struct str domain, const char *what, struct findings *f)
{
	dns_records r = {0};
	enum dns_answer got = dns_ask(d, DNS_MX, domain, &r);
	if (got == DNS_NONE)
		got = dns_ask_addresses(d, domain, &r);
	struct str todo = arena_printf(f->a,
	    "publish an MX record for %.*s, or use an address whose mail "
	    "arrives",
	    PRS(domain));
	if (got == DNS_FAILED)
		finding_add(f, VERDICT_UNKNOWN, "mx", domain, ASK_AGAIN,
		    "no name server answered about its MX");
	else if (got == DNS_NONE)
		finding_add(f, VERDICT_FAIL, "mx", domain, todo,
		    "takes no mail (no MX, no address): %s are lost", what);
	else if (r.n == 1 && r.v[0].text.p && r.v[0].text.n <= 1)
		finding_add(f, VERDICT_FAIL, "mx", domain, todo,
		    "says that it takes no mail (null MX): %s are lost", what);
	else
		finding_add(f, VERDICT_OK, "mx", domain, S(""),
		    "takes mail (%s)", what);
}

/* ---- SPF ---- */

static void spf_counts(
    const struct spf *s, struct str domain, struct findings *f)
{
	if (s->lookups > SPF_LOOKUPS_MAX)
		finding_add(f, VERDICT_FAIL, "spf", domain,
		    S("replace includes by ip4: and ip6:, or drop those of "
		      "services no longer used"),
		    "%d lookups, and receivers stop at %d with an error",
		    s->lookups, SPF_LOOKUPS_MAX);
	if (s->voids > SPF_VOIDS_MAX)
		finding_add(f, VERDICT_FAIL, "spf", domain,
		    S("drop what names domains that are gone"),
		    "%d lookups find nothing, and receivers stop at %d with "
		    "an error",
		    s->voids, SPF_VOIDS_MAX);
	if (s->anybody)
		finding_add(f, VERDICT_FAIL, "spf", domain,
		    S("end the record with -all or ~all"),
		    "\"+all\" lets the whole world send in its name");
	if (s->ptr)
		finding_add(f, VERDICT_NOTE, "spf", domain,
		    S("replace \"ptr\" by addresses"),
		    "\"ptr\" is deprecated, and many receivers pass over it");
}

static void spf_address(struct dns *d, struct str domain,
    const struct dns_address *ip, struct findings *f)
{
	struct spf s;
	spf_look(d, f->a, domain, ip, &s);
	struct str text = dns_address_text(f->a, ip);
	if (s.result == SPF_PERMERROR)
		return; /* told of already */
	if (s.result == SPF_PASS)
		finding_add(f, VERDICT_OK, "spf", domain, S(""),
		    "mail from %s passes", text.p);
	else if (s.macros)
		finding_add(f, VERDICT_NOTE, "spf", domain, S(""),
		    "whether mail from %s passes depends on macros", text.p);
	else
		finding_add(f,
		    s.result == SPF_TEMPERROR ? VERDICT_UNKNOWN : VERDICT_FAIL,
		    "spf", domain,
		    arena_printf(f->a, "add ip%d:%s to its SPF record",
			ip->v6 ? 6 : 4, text.p),
		    "mail from %s gets \"%s\"", text.p,
		    spf_result_name(s.result));
}

/* False: the envelope's domain has none, so that speaks for nothing. */
static bool look_spf(struct dns *d, const struct sender *s, struct findings *f)
{
	struct spf r;
	struct str domain = s->envelope;
	struct str todo = arena_printf(f->a, SPF_EXAMPLE, PRS(domain));
	spf_look(d, f->a, domain, NULL, &r);
	if (r.result == SPF_TEMPERROR) {
		finding_add(f, VERDICT_UNKNOWN, "spf", domain, ASK_AGAIN,
		    "no name server answered about its SPF record");
		return true;
	}
	if (r.result == SPF_NONE) {
		finding_add(f, VERDICT_FAIL, "spf", domain,
		    arena_printf(f->a, "publish %s", todo.p),
		    "no SPF record, which large mailbox providers ask for");
		return false;
	}
	if (r.fault.n)
		finding_add(f, VERDICT_FAIL, "spf", domain,
		    S("mend the record"), "%s", r.fault.p);
	spf_counts(&r, domain, f);
	if (r.result != SPF_PERMERROR)
		finding_add(f, VERDICT_OK, "spf", domain, S(""),
		    "%.*s (%d of %d lookups)", PRS(r.record), r.lookups,
		    SPF_LOOKUPS_MAX);
	vec_each (&s->addresses, ip)
		spf_address(d, domain, ip, f);
	return true;
}

/* ---- DKIM ---- */

/* What is wrong with a published record; absent: nothing. */
static struct str key_fault(
    struct arena *a, struct str published, struct str ours)
{
	struct tags theirs, own;
	if (!tags_parse(a, published, &theirs))
		return S("it is no list of tags");
	if (!tags_parse(a, ours, &own))
		return S("our own is none");
	struct str v = tags_get(&theirs, "v"), k = tags_get(&theirs, "k");
	struct str h = tags_get(&theirs, "h"), s = tags_get(&theirs, "s");
	struct str p = tags_packed(a, tags_get(&theirs, "p"));
	if (v.p &&
	    (!str_eq(v, S("DKIM1")) || !str_eq(theirs.list.v[0].name, S("v"))))
		return S("v=DKIM1 has to be its first tag");
	if (!p.n)
		return S("the key is revoked (p= is empty)");
	if (!str_ieq(k.p ? k : S("rsa"), tags_get(&own, "k")))
		return S("it is for another algorithm (k=)");
	if (!str_eq(p, tags_packed(a, tags_get(&own, "p"))))
		return S("it has another key than ours");
	if (h.p && !tags_has_word(h, S("sha256")))
		return S("h= leaves sha256 out");
	if (s.p && !tags_has_word(s, S("*")) && !tags_has_word(s, S("email")))
		return S("s= leaves email out");
	return (struct str){0};
}

static bool is_dkim(struct str text)
{
	return str_istarts(text, S("v=DKIM1")) || str_find(text, S("p=")) >= 0;
}

static void look_key(struct dns *d, struct str domain,
    const struct sender_key *key, struct findings *f)
{
	dns_records all = {0};
	struct str record = {0}, fault = {0};
	struct str name = arena_printf(
	    f->a, "%.*s._domainkey.%.*s", PRS(key->selector), PRS(domain));
	struct str todo = arena_printf(
	    f->a, "publish as TXT of %s: %.*s", name.p, PRS(key->record));
	int n = 0;
	enum dns_answer got = dns_ask(d, DNS_TXT, name, &all);
	vec_each (&all, r) {
		if (!is_dkim(r->text))
			continue;
		record = r->text;
		n++;
	}
	if (got == DNS_FAILED) {
		finding_add(f, VERDICT_UNKNOWN, "dkim", name, ASK_AGAIN,
		    "no name server answered about it");
		return;
	}
	if (n == 0)
		fault = S("nothing is published");
	else if (n > 1)
		fault = S("more than one record is published");
	else
		fault = key_fault(f->a, record, key->record);
	if (fault.n) {
		finding_add(f, VERDICT_FAIL, "dkim", name, todo,
		    "%.*s, so our signatures are not verified", PRS(fault));
		return;
	}
	struct tags t = {0};
	bool read = tags_parse(f->a, record, &t);
	if (read && str_find(key->record, S("k=rsa")) >= 0 &&
	    tags_packed(f->a, tags_get(&t, "p")).n < RSA_2048_CHARS)
		finding_add(f, VERDICT_NOTE, "dkim", name,
		    arena_printf(
			f->a, "run: gazetted dkim-key %.*s", PRS(domain)),
		    "the key is shorter than the 2,048 bits that are "
		    "advised");
	if (read && tags_has_word(tags_get(&t, "t"), S("y")))
		finding_add(f, VERDICT_WARN, "dkim", name,
		    S("take t=y out of the record"),
		    "says that it is only a test");
	else
		finding_add(f, VERDICT_OK, "dkim", name, S(""),
		    "the record is there, and its key is ours");
}

static void look_dkim(struct dns *d, const struct sender *s, struct findings *f)
{
	bool rsa = false;
	if (!s->keys.n) {
		finding_add(f, VERDICT_WARN, "dkim", s->from,
		    arena_printf(f->a,
			"set `dkim` and run: gazetted dkim-key %.*s; or see "
			"that the relay signs for it",
			PRS(s->from)),
		    "we do not sign its mail");
		return;
	}
	vec_each (&s->keys, key) {
		look_key(d, s->signs, key, f);
		rsa |= str_find(key->record, S("k=rsa")) >= 0;
	}
	if (!rsa)
		finding_add(f, VERDICT_WARN, "dkim", s->signs,
		    arena_printf(
			f->a, "run: gazetted dkim-key %.*s", PRS(s->signs)),
		    "signed by Ed25519 alone, which many cannot verify yet");
}

/* ---- DMARC ---- */

static void look_alignment(struct dns *d, const struct sender *s, bool has_spf,
    const struct dmarc *m, struct findings *f)
{
	bool spf = has_spf &&
		   dmarc_aligned(d, f->a, s->from, s->envelope, m->strict_spf);
	bool dkim = s->keys.n &&
		    dmarc_aligned(d, f->a, s->from, s->signs, m->strict_dkim);
	if (dkim || spf)
		finding_add(f, VERDICT_OK, "alignment", s->from, S(""),
		    "%s speak%s for it",
		    dkim && spf ? "SPF and DKIM"
		    : dkim	? "DKIM"
				: "SPF",
		    dkim && spf ? "" : "s");
	else /* a relay may sign for those who do not */
		finding_add(f, s->keys.n ? VERDICT_FAIL : VERDICT_WARN,
		    "alignment", s->from,
		    arena_printf(f->a,
			"sign with a key of %.*s, or send from an envelope "
			"of that domain",
			PRS(s->from)),
		    "neither the envelope (%.*s) nor a signature of ours "
		    "speaks for the From, so DMARC fails%s",
		    PRS(s->envelope),
		    s->keys.n ? "" : " unless the relay signs");
	if (spf && !dkim)
		finding_add(f, VERDICT_WARN, "alignment", s->from,
		    arena_printf(f->a, "sign with a key of %.*s", PRS(s->from)),
		    "SPF alone speaks for it, and forwarded mail loses that");
}

static void look_dmarc(
    struct dns *d, const struct sender *s, bool has_spf, struct findings *f)
{
	struct dmarc m;
	dmarc_find(d, f->a, s->from, &m);
	struct str at = arena_printf(f->a, "_dmarc.%.*s", PRS(s->from));
	struct str todo = arena_printf(f->a,
	    "publish as TXT of %s: v=DMARC1; p=none; "
	    "rua=mailto:ADDRESS, and p=quarantine once the reports are good",
	    at.p);
	if (m.answer == DNS_FAILED) {
		finding_add(f, VERDICT_UNKNOWN, "dmarc", s->from, ASK_AGAIN,
		    "no name server answered about its DMARC record");
		return;
	}
	if (m.answer == DNS_NONE)
		finding_add(f, VERDICT_FAIL, "dmarc", s->from, todo,
		    "no DMARC record, which large mailbox providers ask for");
	else if (m.fault.n)
		finding_add(f, VERDICT_FAIL, "dmarc", m.name,
		    S("mend the record"), "%.*s", PRS(m.fault));
	else
		finding_add(f, VERDICT_OK, "dmarc", m.name, S(""), "%.*s",
		    PRS(m.record));
	if (m.answer == DNS_FOUND && str_ieq(m.policy, S("none")))
		finding_add(f, VERDICT_NOTE, "dmarc", m.name,
		    S("move to p=quarantine, then p=reject, as the reports "
		      "allow"),
		    "p=none asks nobody to stop mail forged in its name");
	if (m.old.n)
		finding_add(f, VERDICT_NOTE, "dmarc", m.name,
		    arena_printf(f->a, "take %.*s out", PRS(m.old)),
		    "%.*s means nothing since RFC 9989", PRS(m.old));
	look_alignment(d, s, has_spf, &m, f);
}

/* ---- PTR ---- */

void sender_look_ptr(
    struct dns *d, const struct dns_address *ip, struct findings *f)
{
	dns_records names = {0};
	struct str text = dns_address_text(f->a, ip);
	enum dns_answer got =
	    dns_ask(d, DNS_PTR, dns_reverse(f->a, ip), &names);
	if (got == DNS_FAILED) {
		finding_add(f, VERDICT_UNKNOWN, "ptr", text, ASK_AGAIN,
		    "no name server answered about its name");
		return;
	}
	vec_each (&names, name) {
		dns_records back = {0};
		dns_ask(d, ip->v6 ? DNS_AAAA : DNS_A, name->text, &back);
		vec_each (&back, r) {
			if (!dns_address_within(ip, &r->address, 128))
				continue;
			finding_add(f, VERDICT_OK, "ptr", text, S(""),
			    "is %.*s, and that is at it", PRS(name->text));
			return;
		}
	}
	finding_add(f, VERDICT_FAIL, "ptr", text,
	    S("ask whoever gave you the address for a PTR record, to a name "
	      "that has the address"),
	    names.n ? "its name does not lead back to it: mail is refused"
		    : "has no name (PTR): mail is refused");
}

void sender_look(struct dns *d, const struct sender *s, struct findings *f)
{
	bool has_spf = look_spf(d, s, f);
	look_dkim(d, s, f);
	look_dmarc(d, s, has_spf, f);
}
