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
#include "model/told.h"
#include "run/poll.h"

#define FOLLOW_MAX     200 /* redirects asked for in a reading ... */
#define FOLLOW_AT_ONCE 8   /* ... so many at a time */
#define READINGS_MAX   100 /* of mailboxes that have more, in a pass */

static void tell(struct poll *p, struct job *j, const struct letters_read *got,
    const struct letters_told *told)
{
	const char *name = j->src->name.p;
	struct source_state *st = j->st;
	vec_each (&told->notices, n) {
		const struct told one = {.at = p->r->now,
		    .line = arena_printf(j->batch->a,
			"%s from %.*s: \"%.*s\"%s%.*s",
			letter_matter_words(n->matter), PRS(n->from),
			PRS(n->subject), n->link.n ? " at " : "", PRS(n->link)),
		    .id = n->id,
		    .place = n->place,
		    .why = str_of(n->why)};
		log_warn("source %s: a letter is for you and goes into no "
			 "digest%s: %.*s",
		    name, n->matter == LETTER_REST ? " as a whole" : "",
		    PRS(one.line));
		st->notice = told_add(j->batch->a, st->notice, &one);
		st->notice_at = p->r->now;
	}
	if (told->unnamed) {
		const struct told rest = {
		    .at = p->r->now, .more = told->unnamed};
		st->notice = told_add(j->batch->a, st->notice, &rest);
		st->notice_at = p->r->now;
		log_warn("source %s: %zu more letters are for you; look into "
			 "the mailbox",
		    name, told->unnamed);
	}
	vec_each (&got->passed_names, words)
		log_warn("source %s: a letter was passed over: %.*s", name,
		    PRS(*words));
	if (got->passed > got->passed_names.n)
		log_warn("source %s: %zu more letters were passed over", name,
		    got->passed - got->passed_names.n);
}

/* ---- letters that are news, as the operator says ---- */

static bool was_read(const struct letters_read *got, struct str place)
{
	vec_each (&got->list, l)
		if (str_eq(l->id, place))
			return true;
	return false;
}

/* They wait no more for the operator. */
static void note_asked(struct job *j, const struct letters_read *got)
{
	struct source_state *st = j->st;
	vec_each (&j->asked, l)
		if (was_read(got, l->place))
			st->notice = told_drop(j->batch->a, st->notice, l->id);
		else
			log_warn("source %s: the letter %.*s is not where it "
				 "was; put it into the mailbox anew",
			    j->src->name.p, PRS(l->id));
}

/* What its own thread makes of a reading. */
struct made {
	struct feed f;
	struct letters_told told;
};

/* ---- where redirects lead ---- */

struct asking {
	const struct run *r;
	size_t left; /* that may still be asked for in this reading */
};

/* Many at once, politely, in a fetcher of the thread's own. */
static void resolve(void *ctx, struct arena *a, struct str *urls, size_t n)
{
	struct asking *q = ctx;
	const struct conf *c = q->r->conf;
	const struct fetch_opts opts = {.user_agent = run_user_agent(q->r, a),
	    .in_flight = FOLLOW_AT_ONCE,
	    .per_host = c->per_host,
	    .spacing_ms = c->spacing_ms,
	    .timeout = c->timeout,
	    .connect_timeout = c->connect_timeout,
	    .max_bytes = c->max_bytes,
	    .ca_file = c->fetch_ca_file,
	    .stop = q->r->stop};
	struct fetcher *f = NULL;
	struct fetch_result res;
	struct err e = ERR_INIT;
	if (fetch_new(&opts, &f, &e) < 0)
		q->left = 0;
	for (size_t i = 0; i < n; i++) {
		struct fetch_request req = {.tag = &urls[i],
		    .url = urls[i],
		    .kind = SOURCE_HTTP,
		    .now = q->r->now};
		urls[i] = (struct str){NULL, 0};
		if (!q->left)
			continue;
		q->left--;
		fetch_add(f, &req);
	}
	while (f && fetch_next(f, &res))
		if (res.err.kind == ERR_NONE)
			*(struct str *)res.tag = str_dup(a, res.doc.url);
	fetch_free(&f);
}

void letters_read(
    void *poll, const void *job, struct arena *a, struct letters_read *got)
{
	const struct poll *p = poll;
	const struct source *src = ((const struct job *)job)->src;
	struct made *m = arena_new_of(a, struct made);
	const asked_letters *asked = &((const struct job *)job)->asked;
	struct str *ids = arena_calloc(a, asked->n + 1, sizeof(*ids));
	struct asking q = {.r = p->r, .left = FOLLOW_MAX};
	for (size_t i = 0; i < asked->n; i++)
		ids[i] = asked->v[i].id;
	const struct letter_opts opts = {.split = src->more->split,
	    .login = src->more->user,
	    .news = src->more->news.v,
	    .n_news = src->more->news.n,
	    .asked = ids,
	    .n_asked = asked->n,
	    .resolve = src->more->follow ? resolve : NULL,
	    .ctx = &q};
	feed_letters(a, &got->list, &opts, &m->f, &m->told);
	got->made = m;
}

/* ---- what one reading does not take ---- */

/* Mailboxes are read on at once; who asks many servers for where links lead
 * comes back. */
static bool reads_on(
    struct poll *p, const struct job *j, const struct letters_read *got)
{
	const struct source *src = j->src;
	return got->more && !src->more->follow &&
	       !str_eq(got->cursor, j->st->validators.etag) &&
	       p->readings++ < READINGS_MAX;
}

/* In the daemon it goes on by itself. */
static void note_waiting(struct poll *p, struct job *j, bool waits)
{
	struct str *was = &j->st->unread;
	if (!waits || p->r->in_daemon) {
		*was = (struct str){NULL, 0};
		return;
	}
	if (!was->n)
		log_warn("source %s: more letters wait than one run reads; the "
			 "next run goes on",
		    j->src->name.p);
	*was = S("more letters wait than one run reads; the next run goes on");
}

/* ---- one commit ---- */

int letters_take(struct poll *p, struct job *j, const struct letters_read *got,
    struct err *e)
{
	const struct made *m = got->made;
	int64_t began = j->st->last_good;
	j->reads_on = reads_on(p, j, got);
	j->more = got->more;
	j->rest = began != INSTANT_NONE && j->st->last_poll > began;
	note_waiting(p, j, got->more && !j->reads_on);
	const struct document doc = {.validators.etag = got->cursor,
	    .unchanged = got->list.n == 0,
	    .fetched_at = p->r->now,
	    .max_age = -1};
	if (!got->list.n && !got->more && !j->rest && !j->asked.n)
		return poll_unchanged(p, j, &doc, e);
	poll_good(p, j, &doc);
	note_asked(j, got);
	tell(p, j, got, &m->told);
	if (got->more) { /* it is good when all has been read */
		j->st->next_poll = p->r->now;
		j->st->last_good = began;
	}
	if (poll_ingest(p, j, &m->f, e) < 0 ||
	    store_letters_answered(p->r->store, j->st->id, &j->asked, e) < 0)
		return -1;
	if (j->src->more->after == LETTERS_KEEP)
		return j->reads_on ? poll_again(p, j, e) : 0;
	if (poll_commit(p, e) < 0) /* it may have waited for others */
		return -1;
	crash_point("letters");
	fetch_settle(p->f);
	j->batch->open++;
	return 0;
}

int letters_settled(
    struct poll *p, struct job *j, const struct err *how, struct err *e)
{
	struct err told = *how;
	if (told.kind == ERR_NONE)
		return j->reads_on ? poll_again(p, j, e) : 0;
	err_wrap(&told, "source %s: its letters were taken in, but not marked",
	    j->src->name.p);
	run_problem(p->r, &told);
	return 0;
}
