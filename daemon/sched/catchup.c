/* SPDX-License-Identifier: MIT */
/* gazetted: what becomes of an edition that was missed. */
#include "sched/catchup.h"

#include "base/arena.h"
#include "base/clock.h"

int catchup_parse(struct str text, struct catchup *out, struct err *e)
{
	struct catchup c = {.kind = CATCHUP_SEND};
	struct arena *a = arena_new();
	struct str s = str_squeeze(a, str_lower(a, text));
	int rc = 0;
	if (str_eq(s, S("merge")))
		c.kind = CATCHUP_MERGE;
	else if (str_starts(s, S("skip after ")) &&
		 duration_parse(str_sub(s, 11, s.n), CATCHUP_SKIP_MIN,
		     CATCHUP_SKIP_MAX, &c.late))
		c.kind = CATCHUP_SKIP;
	else if (!str_eq(s, S("send")))
		rc = err_set(e, ERR_CONFIG,
		    "catch-up \"%.*s\": use \"send\", \"merge\" or \"skip "
		    "after 6h\" (1m to 30d)",
		    PRS(text));
	if (rc == 0)
		*out = c;
	arena_free(&a);
	return rc;
}

struct str catchup_text(struct arena *a, const struct catchup *c)
{
	if (c->kind == CATCHUP_SKIP)
		return str_cat(a, S("skip after "), duration_text(a, c->late));
	return c->kind == CATCHUP_MERGE ? S("merge") : S("send");
}

enum catchup_verdict catchup_decide(
    const struct catchup *c, int64_t due, int64_t now)
{
	if (due == INSTANT_NONE || due > now)
		return CATCHUP_IDLE;
	int64_t limit = c->kind == CATCHUP_SEND	   ? INT64_MAX
			: c->kind == CATCHUP_MERGE ? CATCHUP_GRACE
						   : c->late;
	return now - due <= limit ? CATCHUP_FIRE : CATCHUP_PASS;
}
