/* SPDX-License-Identifier: MIT */
/* gazetted: what the server that received a mail says of its sender. */
#include "deliver/vouch.h"

/* "fail" of "fail header.from=example.org" */
static bool result_is(
    const struct mime_param *p, struct str method, struct str result)
{
	struct str rest = p->value, word;
	return str_eq(p->name, method) && str_split(&rest, ' ', &word) &&
	       str_ieq(word, result);
}

bool vouch_denied(struct arena *a, const mime_fields *fields)
{
	struct str server = {NULL, 0};
	bool dmarc = false, denied = false, spf = false, dkim = false;
	vec_each (fields, f) {
		mime_params all = {0};
		if (!str_ieq(f->name, S("Authentication-Results")))
			continue;
		struct str by = mime_value(a, f->raw, &all);
		if (!server.p)
			server = by;
		if (!str_ieq(by, server))
			continue;
		vec_each (&all, p) {
			dmarc |= result_is(p, S("dmarc"), S("pass"));
			denied |= result_is(p, S("dmarc"), S("fail"));
			spf |= result_is(p, S("spf"), S("fail"));
			dkim |= result_is(p, S("dkim"), S("pass"));
		}
	}
	return denied || (!dmarc && spf && !dkim);
}
