/* SPDX-License-Identifier: MIT */
/* gazetted: DMARC records and alignment (RFC 9989). */
#include "doctor/dmarc.h"

#include "base/arena.h"
#include "doctor/caps.h"
#include "doctor/tags.h"

struct step {
	struct str domain, record;
	struct str psd; /* "y", "n", or absent */
};

struct way {
	size_t n;
	struct step steps[DMARC_STEPS_MAX]; /* that have a record, from below */
	enum dns_answer answer;		    /* FAILED where one did not tell */
};

static bool is_dmarc(struct str text)
{
	return str_starts(text, S("v=DMARC1")) &&
	       (text.n == 8 || text.p[8] == ';' || ch_space(text.p[8]));
}

/* The one record at _dmarc.`domain`; several are none. */
static enum dns_answer ask(
    struct dns *d, struct arena *a, struct str domain, struct str *out)
{
	dns_records r = {0};
	size_t n = 0;
	enum dns_answer got = dns_ask(
	    d, DNS_TXT, arena_printf(a, "_dmarc.%.*s", PRS(domain)), &r);
	vec_each (&r, one) {
		if (!is_dmarc(one->text))
			continue;
		*out = one->text;
		n++;
	}
	return got == DNS_FOUND && n != 1 ? DNS_NONE : got;
}

static size_t labels(struct str name)
{
	size_t n = 1;
	for (size_t i = 0; i < name.n; i++)
		n += name.p[i] == '.';
	return n;
}

static struct str above(struct str name)
{
	ptrdiff_t dot = str_chr(name, '.');
	return dot < 0 ? (struct str){0}
		       : str_sub(name, (size_t)dot + 1, name.n);
}

/* Section 4.10: from the name itself upwards, long ones by way of seven
 * labels, and no further than a record that says psd=n or psd=y. */
static void walk(
    struct dns *d, struct arena *a, struct str domain, struct way *out)
{
	struct str at = domain;
	*out = (struct way){.answer = DNS_NONE};
	for (int i = 0; at.n && i < DMARC_STEPS_MAX; i++) {
		struct str record = {0};
		struct tags t;
		enum dns_answer got = ask(d, a, at, &record);
		if (got == DNS_FAILED)
			out->answer = DNS_FAILED;
		if (got == DNS_FOUND) {
			struct step s = {at, record, {0}};
			if (tags_parse(a, record, &t))
				s.psd = tags_get(&t, "psd");
			out->steps[out->n++] = s;
			if (str_ieq(s.psd, S("n")) ||
			    (str_ieq(s.psd, S("y")) && i > 0))
				break;
		}
		do
			at = above(at);
		while (at.n && i == 0 && labels(domain) > 8 && labels(at) > 7);
	}
	if (out->n && out->answer == DNS_NONE)
		out->answer = DNS_FOUND;
}

/* The organizational domain by the records on the way. */
static struct str organization(const struct way *w, struct str domain)
{
	if (!w->n)
		return domain;
	const struct step *top = &w->steps[w->n - 1];
	if (!str_ieq(top->psd, S("y")) || str_ieq(top->domain, domain))
		return top->domain;
	struct str at = domain; /* one label below the public suffix */
	while (at.n && !str_ieq(above(at), top->domain))
		at = above(at);
	return at.n ? at : domain;
}

struct str dmarc_organization(struct dns *d, struct arena *a, struct str domain)
{
	struct way w;
	walk(d, a, domain, &w);
	return organization(&w, domain);
}

bool dmarc_aligned(struct dns *d, struct arena *a, struct str from,
    struct str other, bool strict)
{
	if (str_ieq(from, other))
		return true;
	return !strict && str_ieq(dmarc_organization(d, a, from),
			      dmarc_organization(d, a, other));
}

static bool is_policy(struct str s)
{
	return str_ieq(s, S("none")) || str_ieq(s, S("quarantine")) ||
	       str_ieq(s, S("reject"));
}

static void read_record(struct arena *a, struct str domain, struct str at,
    struct str record, struct dmarc *out)
{
	static const char *const gone[] = {"pct", "rf", "ri"};
	struct tags t;
	out->name = arena_printf(a, "_dmarc.%.*s", PRS(at));
	out->record = record;
	if (!tags_parse(a, record, &t)) {
		out->fault = S("it is no list of tags");
		return;
	}
	struct str p = tags_get(&t, "p"), sp = tags_get(&t, "sp");
	out->policy = !str_ieq(at, domain) && sp.p ? sp : p;
	out->strict_spf = str_ieq(tags_get(&t, "aspf"), S("s"));
	out->strict_dkim = str_ieq(tags_get(&t, "adkim"), S("s"));
	for (size_t i = 0; i < 3; i++)
		if (tags_get(&t, gone[i]).p)
			out->old = arena_printf(a, "%.*s%s%s=", PRS(out->old),
			    out->old.n ? " " : "", gone[i]);
	if (!p.p)
		out->fault = S("it has no p=");
	else if (!is_policy(out->policy))
		out->fault = arena_printf(
		    a, "no such policy: \"%.*s\"", PRS(out->policy));
}

void dmarc_find(
    struct dns *d, struct arena *a, struct str domain, struct dmarc *out)
{
	struct way w;
	*out = (struct dmarc){0};
	walk(d, a, domain, &w);
	out->answer = w.answer;
	if (!w.n)
		return;
	out->answer = DNS_FOUND;
	const struct step *own = &w.steps[0];
	struct str org = organization(&w, domain);
	for (size_t i = 0; i < w.n && !str_ieq(own->domain, domain); i++)
		if (str_ieq(w.steps[i].domain, org))
			own = &w.steps[i];
	read_record(a, domain, own->domain, own->record, out);
}
