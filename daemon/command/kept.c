/* SPDX-License-Identifier: MIT */
/* gazetted: a letter that was kept back, by its Message-ID. */
#include "command/kept.h"

#include "base/arena.h"

int kept_find(struct store *st, struct arena *a, struct str id, int64_t now,
    struct kept *out, struct err *e)
{
	source_states all = {0};
	struct told t;
	*out = (struct kept){0};
	if (store_all_sources(st, a, &all, e) < 0)
		return -1;
	vec_each (&all, s) {
		struct str rest = s->notice;
		while (!out->told.line.n &&
		       told_next(&rest, s->notice_at, now, &t))
			if (told_is(&t, id))
				*out = (struct kept){t, s->name};
	}
	return 0;
}
