/* SPDX-License-Identifier: MIT */
/* gazetted: one URL, fetched for somebody who waits for it. */
#include "command/visit.h"

#include "base/arena.h"
#include "base/clock.h"
#include "command/command.h"
#include "fetch/fetch.h"

#define BYTES_MAX ((size_t)15 << 20)
#define SECONDS	  30

int visit(struct arena *a, struct str url, bool allow_private,
    struct document *out, struct err *e)
{
	struct str agent;
	bool contact;
	if (cli_user_agent(a, NULL, &agent, &contact, e) < 0)
		return -1;
	const struct fetch_opts opts = {.user_agent = agent,
	    .in_flight = 1,
	    .per_host = 1,
	    .timeout = SECONDS,
	    .connect_timeout = SECONDS,
	    .max_bytes = BYTES_MAX};
	const struct fetch_request req = {.url = url,
	    .kind = SOURCE_HTTP,
	    .allow_private = allow_private,
	    .now = clock_now()};
	struct fetcher *f;
	struct fetch_result res = {0};
	if (fetch_new(&opts, &f, e) < 0)
		return -1;
	fetch_add(f, &req);
	if (!fetch_next(f, &res))
		err_set(&res.err, ERR_FATAL, "nothing came back");
	if (res.err.kind != ERR_NONE) {
		*e = res.err;
	} else {
		*out = (struct document){.url = str_dup(a, res.doc.url),
		    .content_type = str_dup(a, res.doc.content_type),
		    .body = str_dup(a, res.doc.body)};
	}
	fetch_free(&f);
	return e->kind == ERR_NONE ? 0 : -1;
}
