/* SPDX-License-Identifier: MIT */
/* gazetted: whatever a zone says of a sender, the examination of it ends. */
#include <assert.h>
#include <stdint.h>

#include "base/arena.h"
#include "doctor/caps.h"
#include "doctor/sender.h"
#include "doctor/spf.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Each question is answered by the next lines of the input, one for a record;
 * an empty line ends an answer, and after the last they come anew. */
struct teller {
	struct str all, rest;
};

static enum dns_answer tell(void *ctx, struct arena *a, enum dns_kind kind,
    struct str name, dns_records *out)
{
	struct teller *t = ctx;
	struct str line;
	size_t had = out->n;
	if (!t->rest.n)
		t->rest = t->all;
	while (str_split(&t->rest, '\n', &line) && line.n) {
		struct dns_record *r = vec_push(a, out);
		r->text = str_dup(a, str_sub(line, 0, 253));
		dns_address_parse(r->text, &r->address);
	}
	return out->n > had ? DNS_FOUND : DNS_NONE;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct teller t = {{(const char *)data, size}, {0}};
	struct dns *d = dns_told_by(a, tell, &t);
	struct findings f = {.a = a};
	struct dns_address ip = {.b = {192, 0, 2, 1}};
	struct sender s = {.from = S("example.org"),
	    .envelope = S("bounce.example.org"),
	    .signs = S("example.org")};
	struct spf spf;
	*vec_push(a, &s.addresses) = ip;
	*vec_push(a, &s.keys) =
	    (struct sender_key){S("s1"), S("v=DKIM1; k=rsa; p=AAAA")};
	spf_look(d, a, s.from, &ip, &spf);
	assert(spf.lookups >= 0 && spf.voids >= 0);
	assert((spf.result == SPF_PERMERROR) ||
	       (spf.lookups <= SPF_LOOKUPS_MAX && !spf.fault.n) ||
	       spf.result == SPF_TEMPERROR);
	sender_look(d, &s, &f);
	sender_look_mx(d, s.from, "answers", &f);
	sender_look_ptr(d, &ip, &f);
	assert(f.list.n >= 4);
	vec_each (&f.list, one)
		assert(one->said.n);
	arena_free(&a);
	return 0;
}
