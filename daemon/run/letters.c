/* SPDX-License-Identifier: MIT */
/* gazetted: letters to articles. */
/*
 * Keeps invariant 1 for mailboxes: what a reading brought and the cursor that
 * says how far it came are one commit, and nothing is marked, moved or
 * deleted before it. A kill in between leaves letters in their place that are
 * known: the next reading marks them, and nothing comes twice.
 */
#include "base/arena.h"
#include "base/clock.h"
#include "base/crash.h"
#include "base/log.h"
#include "feed/letter.h"
#include "fetch/letterbox.h"
#include "run/poll.h"

static void tell(struct poll *p, struct job *j, const struct letters_read *got,
    const struct letters_told *told)
{
	const char *name = j->src->name.p;
	struct source_state *st = j->st;
	vec_each (&told->notices, n) {
		struct str line =
		    arena_printf(j->batch->a, "%s from %.*s: \"%.*s\"",
			n->confirm ? "a subscription to confirm"
				   : "a login or code",
			PRS(n->from), PRS(n->subject));
		log_warn("source %s: a letter asks for you, %.*s; it is in "
			 "the mailbox, and in no digest",
		    name, PRS(line));
		st->notice = line;
		st->notice_at = p->r->now;
	}
	if (got->passed)
		log_warn("source %s: %zu letter%s too large, and passed over",
		    name, got->passed, got->passed == 1 ? " was" : "s were");
}

int letters_take(struct poll *p, struct job *j, const struct letters_read *got,
    struct err *e)
{
	struct letters_told told = {0};
	struct feed f;
	const struct letter_opts opts = {
	    .split = j->src->split, .login = j->src->user};
	const struct document doc = {.validators.etag = got->cursor,
	    .unchanged = got->list.n == 0,
	    .fetched_at = p->r->now,
	    .max_age = -1};
	if (!got->list.n && !got->more)
		return poll_unchanged(p, j, &doc, e);
	feed_letters(p->doc, &got->list, &opts, &f, &told);
	poll_good(p, j, &doc);
	tell(p, j, got, &told);
	if (got->more) /* one reading does not take all */
		j->st->next_poll = p->r->now;
	if (poll_ingest(p, j, &f, e) < 0)
		return -1;
	if (j->src->after == LETTERS_KEEP)
		return 0;
	if (poll_commit(p, e) < 0) /* it may have waited for others */
		return -1;
	crash_point("letters");
	fetch_settle(p->f);
	j->batch->open++;
	return 0;
}

void letters_settled(struct poll *p, struct job *j, const struct err *how)
{
	struct err e = *how;
	if (e.kind == ERR_NONE)
		return;
	err_wrap(&e, "source %s: its letters were taken in, but not marked",
	    j->src->name.p);
	run_problem(p->r, &e);
}
