/* SPDX-License-Identifier: MIT */
/* gazetted: due sources to articles. */
/*
 * Keeps invariant 1, one commit per document: its articles, its validators
 * and its source's schedule go into the state together, and a document that
 * did not parse leaves the old validators. Documents that come close upon
 * each other share a commit, up to TOGETHER of them; states of sources that
 * brought nothing new are written together, STATES_BATCH at a time, or those
 * of STATES_KEPT_MS.
 */
#include "run/poll.h"

#include "base/arena.h"
#include "base/clock.h"
#include "base/hash.h"
#include "base/log.h"
#include "base/url.h"
#include "feed/caps.h"
#include "feed/feed.h"
#include "feed/page.h"
#include "fetch/caps.h"
#include "html/totext.h"
#include "run/pages.h"
#include "run/progress.h"
#include "run/robots.h"
#include "run/schedule.h"

#define MOVED_DAYS   7	   /* sightings of a permanent redirect that count */
#define TOGETHER     32	   /* documents in a commit */
#define UNREAD_AGAIN 86400 /* seconds: then what was no feed is read anew */

/* ---- commits ---- */

int poll_commit(struct poll *p, struct err *e)
{
	p->together = 0;
	return store_apart(p->r->store, e);
}

/* ---- states of sources without news ---- */

static int flush_states(struct poll *p, struct err *e)
{
	if (!p->n_pending)
		return 0;
	size_t n = p->n_pending;
	p->n_pending = 0;
	int rc = store_source_states(p->r->store, p->pending, n, e);
	arena_clear(p->texts);
	return rc;
}

/* For the fetcher: others may write while the network is waited for. What was
 * learnt of sources goes too, in a while: a program that dies and is started
 * again, and dies, must not ask them all each time. */
static void idle(void *ctx)
{
	struct poll *p = ctx;
	bool old = p->n_pending &&
		   clock_mono_ms() - p->pending_since >= STATES_KEPT_MS;
	if (p->failed.kind != ERR_NONE)
		return;
	if ((p->together && poll_commit(p, &p->failed) < 0) ||
	    (old && flush_states(p, &p->failed) < 0))
		log_debug("poll: %s", p->failed.msg);
}

/* The job is over: what is kept of it outlives its batch. */
static int save_state(struct poll *p, const struct job *j, struct err *e)
{
	if (!p->n_pending)
		p->pending_since = clock_mono_ms();
	struct source_state *kept = &p->pending[p->n_pending++];
	*kept = *j->st;
	struct str *const texts[] = {&kept->name, &kept->validators.etag,
	    &kept->validators.last_modified, &kept->title, &kept->fail_reason,
	    &kept->moved_to, &kept->found, &kept->parts, &kept->queries,
	    &kept->notice, &kept->unread};
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		*texts[i] = str_dup(p->texts, *texts[i]);
	return p->n_pending == STATES_BATCH ? flush_states(p, e) : 0;
}

/* ---- a permanent redirect is believed after several days of it ---- */

static struct str url_to_poll(const struct job *j)
{
	if (lead_to(j->st).n)
		return lead_to(j->st);
	return j->st->moved_to.n && j->st->moved_seen >= MOVED_DAYS
		   ? j->st->moved_to
		   : j->src->url;
}

static bool polled_elsewhere(const struct job *j)
{
	return !lead_to(j->st).n && !str_eq(url_to_poll(j), j->src->url);
}

static void note_move(struct poll *p, struct job *j, const struct document *doc)
{
	struct source_state *st = j->st;
	int64_t day = p->r->now / 86400;
	if (!doc->moved_to.n) {
		if (str_eq(url_to_poll(j), st->moved_to))
			return; /* believed: it was asked there already */
		st->moved_to = (struct str){NULL, 0};
		st->moved_seen = 0;
		return;
	}
	if (!str_eq(st->moved_to, doc->moved_to)) {
		st->moved_to = str_dup(j->batch->a, doc->moved_to);
		st->moved_seen = 0;
		st->moved_day = 0;
	}
	if (st->moved_day != day) {
		st->moved_day = day;
		st->moved_seen++;
	}
	if (st->moved_seen == MOVED_DAYS)
		log_warn("source %s: %s has moved for good to %s; please "
			 "change its url",
		    j->src->name.p, url_shown(p->doc, j->src->url).p,
		    url_shown(p->doc, doc->moved_to).p);
}

/* ---- telling ---- */

/* A source that never worked is told at once, others after N failures in a
 * row; both once. */
static void tell_failure(struct poll *p, struct job *j)
{
	struct source_state *st = j->st;
	struct err e = ERR_INIT;
	bool never = st->last_good == INSTANT_NONE;
	p->r->failed++;
	if (st->reported || (!never && !st->dormant &&
				st->fail_count < p->r->conf->report_after))
		return;
	st->reported = true;
	err_set(&e, ERR_REJECT,
	    "source %s: %s: %s (failed %d time%s since %s; last good poll "
	    "%s; next try %s)",
	    j->src->name.p, url_shown(p->doc, j->src->url).p, st->fail_reason.p,
	    st->fail_count, st->fail_count == 1 ? "" : "s",
	    instant_iso(p->doc, st->fail_since).p,
	    never ? "never" : instant_iso(p->doc, st->last_good).p,
	    st->dormant ? "none" : instant_iso(p->doc, st->next_poll).p);
	run_problem(p->r, &e);
}

/* A page where a feed should be, and never was one. */
static bool unread(const struct job *j)
{
	return j->src->kind == SOURCE_HTTP && j->src->reading == READ_FEED &&
	       j->st->last_good == INSTANT_NONE && !j->tried;
}

int poll_failed(struct poll *p, struct job *j, const struct err *why,
    int64_t retry_after, struct err *e)
{
	struct source_state *st = j->st;
	lead_lost(j, why);
	if (polled_elsewhere(j)) /* the place it moved to: back to the old */
		st->moved_seen = 0;
	if (st->fail_since == INSTANT_NONE)
		st->fail_since = p->r->now;
	st->fail_count++;
	if (why->kind == ERR_RETRY && unread(j)) /* the reason is another */
		st->validators = (struct validators){0};
	st->fail_reason = str_dup(j->batch->a, str_of(why->msg));
	schedule_bad(p->r, j->src, st, j->status, retry_after);
	if (j->status == 410 && !j->tried && !lead_to(st).n)
		st->dormant = true;
	tell_failure(p, j);
	return save_state(p, j, e);
}

int poll_put_off(
    struct poll *p, struct job *j, int64_t retry_after, struct err *e)
{
	schedule_later(p->r, j->src, j->st, retry_after);
	return save_state(p, j, e);
}

static void recovered(struct poll *p, struct job *j)
{
	if (j->st->reported)
		log_warn("source %s: works again after %d failed poll%s "
			 "(last good poll before that %s)",
		    j->src->name.p, j->st->fail_count,
		    j->st->fail_count == 1 ? "" : "s",
		    j->last_good == INSTANT_NONE
			? "never"
			: instant_iso(p->doc, j->last_good).p);
	j->st->fail_count = 0;
	j->st->fail_since = INSTANT_NONE;
	j->st->fail_reason = (struct str){NULL, 0};
	j->st->reported = false;
}

void poll_good(struct poll *p, struct job *j, const struct document *doc)
{
	if (doc->validators.etag.p || doc->validators.last_modified.p ||
	    !doc->unchanged)
		j->st->validators = doc->validators;
	if (!j->tried && !j->gather && !lead_to(j->st).n)
		note_move(p, j, doc);
	recovered(p, j);
	if (!doc->unchanged)
		j->st->last_full = p->r->now;
	if (doc->max_age >= 0 || !doc->unchanged)
		j->st->max_age = doc->max_age;
	schedule_good(p->r, j->src, j->st, j->retry_after);
}

/* Notes there what of the document was left out, and tells it once. */
static void poll_unread(struct job *j, const struct feed *f)
{
	struct str *was = &j->st->unread, now = {NULL, 0};
	if (f->junk)
		now = arena_printf(j->batch->a,
		    "left out what is no JSON of an article: %zu line%s",
		    f->junk, f->junk == 1 ? "" : "s");
	else if (f->truncated && f->entries.n >= FEED_ENTRIES_MAX / 2 &&
		 !str_eq(f->format, S("sitemap")))
		now = arena_printf(j->batch->a,
		    "it has more than %d entries: the others are left out",
		    FEED_ENTRIES_MAX);
	if (now.n && !was->n)
		log_warn("source %s: %s", j->src->name.p, now.p);
	*was = now;
}

int poll_unchanged(
    struct poll *p, struct job *j, const struct document *doc, struct err *e)
{
	p->r->unchanged++;
	schedule_kept_up(j->src, j->st, 0, 1);
	poll_good(p, j, doc);
	return save_state(p, j, e);
}

static int take_feed(struct poll *p, struct job *j, const struct document *doc,
    const struct feed *f, struct err *e)
{
	const struct validators old = j->st->validators;
	lead_found(p, j);
	j->st->ttl = f->ttl;
	j->st->skip = f->skip;
	poll_good(p, j, doc);
	poll_unread(j, f);
	if (f->cut) /* kept once the same comes again: then it is like that */
		j->st->validators = old;
	if (f->title.n)
		j->st->title = html_inline_text(p->doc, f->title);
	return poll_ingest(p, j, f, e);
}

static int read_document(struct poll *p, struct job *j,
    const struct document *doc, struct feed *f, struct err *e)
{
	if (j->src->reading == READ_PAGE)
		return feed_page(p->doc, doc, &j->src->more->rules, f, e);
	return feed_parse(p->doc, doc, f, e);
}

/* Nothing of it can be used, now or, if it goes on like that, ever. */
static bool broken_off(const struct feed *f)
{
	bool whole = !f->cut;
	vec_each (&f->entries, en)
		whole |= !en->cut;
	return !whole;
}

/* So that it is not asked for whole each time. */
static void keep_validators(
    struct poll *p, struct job *j, const struct document *doc)
{
	const struct validators *v = &doc->validators;
	j->st->validators = (struct validators){str_dup(j->batch->a, v->etag),
	    str_dup(j->batch->a, v->last_modified), v->of};
	j->st->last_full = p->r->now;
}

/* Nor is it now, for it has not changed. Once a day it is asked for whole: we
 * may read it otherwise by then. */
static int still_unread(struct poll *p, struct job *j, struct err *e)
{
	struct err bad = ERR_INIT;
	err_set(&bad, ERR_REJECT, "%.*s", PRS(j->st->fail_reason));
	if (p->r->now - j->st->last_full >= UNREAD_AGAIN)
		j->st->validators = (struct validators){0};
	return poll_failed(p, j, &bad, -1, e);
}

static int arrived(
    struct poll *p, struct job *j, const struct document *doc, struct err *e)
{
	struct err bad = ERR_INIT;
	struct feed f = {0};
	uint64_t hash = doc->unchanged ? 0 : hash_content(doc->body);
	if (doc->unchanged && unread(j) && j->st->fail_reason.n)
		return still_unread(p, j, e);
	if (doc->unchanged || hash == j->st->body_hash)
		return j->st->parts.n ? gather_begin(p, j, doc, NULL, e)
				      : poll_unchanged(p, j, doc, e);
	if (read_document(p, j, doc, &f, &bad) < 0) {
		if (unread(j) && bad.kind == ERR_REJECT)
			keep_validators(p, j, doc);
		if (lead_on(p, j, doc, &bad))
			return 0;
		return poll_failed(p, j, j->tried ? j->page : &bad, -1, e);
	}
	bool refused;
	if (another_list(p, j, &f, &refused, e) < 0)
		return -1;
	if (refused) {
		err_set(&bad, ERR_REJECT,
		    "none of the %zu links that look like its articles was "
		    "there before: its list is gone, or built otherwise; "
		    "select_item says where it is",
		    f.entries.n);
		return poll_failed(p, j, &bad, -1, e);
	}
	if (broken_off(&f)) {
		err_set(&bad, ERR_RETRY,
		    "the document breaks off before its first entry is whole");
		return poll_failed(p, j, &bad, -1, e);
	}
	j->st->body_hash = hash;
	return f.parts.n ? gather_begin(p, j, doc, &f, e)
			 : take_feed(p, j, doc, &f, e);
}

/* ---- the poll ---- */

/* Whether `url` is at the very server that was configured: other things listen
 * on its host's other ports, and what is for https is not for all to read. */
static bool at_home(const struct job *j, struct str url)
{
	struct url u, home;
	return url_parse(j->batch->a, url, &u) &&
	       url_parse(j->batch->a, j->src->url, &home) &&
	       str_eq(u.host, home.host) && u.port == home.port &&
	       (str_eq(u.scheme, home.scheme) || str_eq(u.scheme, S("https")));
}

static int make_request(struct job *j, int64_t now, struct str url,
    const struct validators *v, struct fetch_request *out, struct err *e)
{
	const struct source *src = j->src;
	bool page = j->article || j->robots;
	bool box = src->kind == SOURCE_MAILBOX;
	/* A mailbox's login is for the mailbox alone. */
	bool own = str_eq(url, src->url) || (!box && at_home(j, url));
	struct str *again =
	    arena_calloc(j->batch->a, j->asked.n + 1, sizeof(*again));
	for (size_t i = 0; i < j->asked.n; i++)
		again[i] = j->asked.v[i].place;
	*out = (struct fetch_request){
	    .tag = j,
	    .url = url,
	    .kind = page ? SOURCE_HTTP : src->kind,
	    .argv = box ? src->more->token_command.v : src->more->command.v,
	    .argc = page  ? 0
		    : box ? src->more->token_command.n
			  : src->more->command.n,
	    .validators = *v,
	    .allow_private = own && src->allow_private,
	    .may_be_empty = j->robots != NULL,
	    .by_hop = j->article != NULL,
	    .now = now,
	    .after = src->more->after,
	    .move_to = src->more->move_to,
	    .newest = src->first > 0 ? (size_t)src->first : 1,
	    .again = again,
	    .n_again = j->asked.n,
	};
	struct secret_ref ref = {.file = src->more->password_file,
	    .command = src->more->password_command};
	if (own)
		out->user = src->more->user;
	if (own && src->more->user.n &&
	    conf_secret(j->batch->a, &ref, &out->password, e) < 0)
		return -1;
	return 0;
}

int poll_ask(struct poll *p, struct job *j, struct str url,
    const struct validators *v, struct err *e)
{
	struct fetch_request req;
	if (make_request(j, p->r->now, url, v, &req, e) < 0)
		return -1;
	j->batch->open++;
	fetch_add(p->f, &req);
	return 0;
}

const struct source *poll_source(
    const struct poll *p, struct batch *b, struct str name)
{
	struct source s;
	if (!conf_source(p->r->conf, name, &s) || !s.enabled)
		return NULL;
	return arena_memdup(b->a, &s, sizeof(s));
}

static void park(struct poll *p, struct str host, int64_t id)
{
	struct parked *k = map_get(p->parked, host);
	if (!k) {
		k = arena_new_of(p->a, struct parked);
		map_put(p->parked, host, k);
	}
	if (k->next == k->ids.n)
		k->next = k->ids.n = 0;
	*vec_push(p->a, &k->ids) = id;
	k->full = true;
}

static int request(
    struct poll *p, struct batch *b, struct source_state *st, struct err *e)
{
	const struct source *src = poll_source(p, b, st->name);
	if (!src)
		return 0; /* left the config; sync has switched it off */
	struct job *j = arena_new_of(b->a, struct job);
	j->batch = b;
	struct err why = ERR_INIT;
	j->st = st;
	j->src = src;
	j->last_good = st->last_good;
	if (src->kind == SOURCE_MAILBOX &&
	    store_letters_asked(p->r->store, b->a, st->id, &j->asked, e) < 0)
		return -1;
	const struct validators none = {0};
	bool thaw = src->kind != SOURCE_MAILBOX && schedule_thaw(st, p->r->now);
	/* what was no feed may be a page that rules are given for since */
	thaw |= src->kind == SOURCE_HTTP && src->reading != READ_FEED &&
		st->last_good == INSTANT_NONE;
	struct fetch_request req;
	struct str host;
	if (make_request(j, p->r->now, url_to_poll(j),
		thaw ? &none : &st->validators, &req, &why) < 0)
		return poll_failed(p, j, &why, -1, e);
	req.waited = st->put_off;
	if (req.user.n) /* its password is had once */
		fetch_add(p->f, &req);
	else if (!fetch_offer(p->f, &req, &host)) {
		park(p, host, st->id);
		return 0;
	}
	b->open++;
	return 0;
}

static int take(struct poll *p, struct fetch_result *res, struct err *e)
{
	struct job *j = res->tag;
	j->status = res->status;
	j->retry_after = res->retry_after;
	if ((res->status || res->letters) && !p->heard &&
	    outage_heard(p, e) < 0)
		return -1;
	if (res->held.n && store_hold_host(p->r->store, res->held,
			       p->r->now + res->retry_after, e) < 0)
		return -1;
	if (res->lifted.n && store_lift_host(p->r->store, res->lifted, e) < 0)
		return -1;
	if (res->settled)
		return letters_settled(p, j, &res->err, e);
	if (j->robots)
		return robots_take(p, j, res, e);
	if (j->article)
		return pages_take(p, j, res, e);
	if (j->gather)
		return gather_take(p, j, res, e);
	if (!j->tried)
		p->r->polled++;
	j->st->put_off = res->skipped;
	if (res->letters)
		return letters_take(p, j, res->letters, e);
	if (res->err.kind == ERR_NONE)
		return arrived(p, j, &res->doc, e);
	if (j->tried) { /* an offer of the page's, not the page */
		if (lead_on(p, j, NULL, NULL))
			return 0;
		return poll_failed(p, j, j->page, -1, e);
	}
	if (res->skipped) /* its host is to blame, not the source */
		return poll_put_off(p, j, res->retry_after, e);
	if (res->mute && !p->heard)
		return outage_wait(p, j, &res->err, e);
	return poll_failed(p, j, &res->err, res->retry_after, e);
}

/* ---- sources, a batch at a time ---- */

struct batch *poll_batch(struct poll *p)
{
	struct arena *a = arena_new();
	struct batch *b = arena_new_of(a, struct batch);
	b->a = a;
	b->open = 1;
	b->next = p->batches;
	p->batches = b;
	return b;
}

static int load(struct poll *p, struct err *e)
{
	struct batch *b = poll_batch(p);
	if (store_due_sources(p->r->store, b->a, &p->due, &b->due, e) < 0)
		return -1;
	p->loaded = b->due.n ? b : NULL;
	return 0;
}

static void drop(struct poll *p, struct batch *b)
{
	struct batch **at = &p->batches;
	struct arena *a = b->a;
	while (*at != b)
		at = &(*at)->next;
	*at = b->next;
	arena_free(&a);
}

void poll_answered(struct poll *p, struct batch *b)
{
	if (--b->open == 0)
		drop(p, b);
}

/* Asks for the batch that was loaded, and loads the next. */
static int ask_all(struct poll *p, struct err *e)
{
	struct batch *b = p->loaded;
	p->loaded = NULL;
	vec_each (&b->due, st)
		if (request(p, b, st, e) < 0)
			return -1;
	poll_answered(p, b);
	return load(p, e);
}

/* Asks for one that is due still, or again. */
static int ask_one(struct poll *p, struct batch *b, int64_t id, struct err *e)
{
	source_states one = {0};
	vec_reserve(b->a, &one, 1);
	if (store_due_source(p->r->store, b->a, p->due.now, id, &one, e) < 0 ||
	    (one.n && request(p, b, one.v, e) < 0))
		return -1;
	return 0;
}

int poll_again(struct poll *p, const struct job *j, struct err *e)
{
	struct batch *b = poll_batch(p);
	if (ask_one(p, b, j->st->id, e) < 0)
		return -1;
	poll_answered(p, b);
	return 0;
}

/* Asks for some of those that the host had no room for. */
static int ask_parked(struct poll *p, struct str host, struct err *e)
{
	struct parked *k = map_get(p->parked, host);
	struct batch *b = poll_batch(p);
	const size_t room = FETCH_HOST_MAX - FETCH_HOST_FEW;
	k->full = false;
	while (!k->full && b->open <= room && k->next < k->ids.n)
		if (ask_one(p, b, k->ids.v[k->next++], e) < 0)
			return -1;
	poll_answered(p, b);
	return 0;
}

/* For the fetcher. */
static bool more(void *ctx)
{
	struct poll *p = ctx;
	struct str host;
	if (p->failed.kind != ERR_NONE)
		return false;
	if (fetch_hungry(p->f, &host))
		return ask_parked(p, host, &p->failed) == 0;
	return p->loaded && ask_all(p, &p->failed) == 0;
}

/* What has not changed writes nothing by itself, and begins no commit. */
static int begin_together(
    struct poll *p, const struct fetch_result *res, struct err *e)
{
	if (!p->together && res->doc.unchanged)
		return 0;
	return p->together++ ? 0 : store_together(p->r->store, e);
}

static int poll_all(struct poll *p, struct err *e)
{
	struct fetch_result res;
	int64_t due = 0;
	if (p->r->progress &&
	    store_count_due(p->r->store, p->due.now, &due, e) < 0)
		return -1;
	struct progress *bar =
	    progress_start(p->r->progress, "polling", (size_t)due);
	int rc = 0;
	while (rc == 0 && fetch_next(p->f, &res)) {
		const struct job *j = res.tag;
		struct batch *b = j->batch;
		bool part = j->gather || j->article || j->robots || res.settled;
		if (p->failed.kind != ERR_NONE)
			break;
		rc = begin_together(p, &res, e);
		rc = rc == 0 ? take(p, &res, e) : rc;
		if (rc == 0 && p->together == TOGETHER)
			rc = poll_commit(p, e);
		if (rc == 0)
			poll_answered(p, b);
		arena_clear(p->doc);
		progress_step(bar, !part);
		if (p->r->stop && p->r->stop())
			break;
	}
	progress_end(&bar);
	if (rc == 0 && p->failed.kind == ERR_NONE)
		rc = outage_end(p, e);
	if (rc == 0 && p->failed.kind != ERR_NONE) {
		*e = p->failed;
		rc = -1;
	}
	if (rc == 0)
		rc = flush_states(p, e);
	/* After a failure too: what came before it is whole, unless it was the
	 * state that failed, and then there is nothing left to commit. */
	struct err late = ERR_INIT;
	return poll_commit(p, rc == 0 ? e : &late) < 0 ? -1 : rc;
}

/* Those that asked for it in a run before. */
static int hold_hosts(struct poll *p, struct err *e)
{
	held_hosts held = {0};
	if (store_held_hosts(p->r->store, p->a, p->r->now, &held, e) < 0)
		return -1;
	vec_each (&held, h)
		fetch_hold(p->f, h->name, h->until - p->r->now);
	return 0;
}

int run_poll(struct run *r, struct err *e)
{
	const struct conf *c = r->conf;
	struct poll p = {
	    .r = r, .a = arena_new(), .doc = arena_new(), .texts = arena_new()};
	p.due = (struct store_due){.now = schedule_due_by(r), .limit = BATCH};
	int rc = load(&p, e);
	if (rc < 0 || !p.loaded)
		goto out;
	struct fetch_opts opts = {
	    .user_agent = run_user_agent(r, p.a),
	    .in_flight = c->in_flight,
	    .per_host = c->per_host,
	    .spacing_ms = c->spacing_ms,
	    .timeout = c->timeout,
	    .connect_timeout = c->connect_timeout,
	    .max_bytes = c->max_bytes,
	    .ca_file = c->fetch_ca_file,
	    .stop = r->stop,
	    .kept = r->kept,
	    .more = more,
	    .more_ctx = &p,
	    .idle = idle,
	    .idle_ctx = &p,
	    .on_letters = letters_read,
	    .on_letters_ctx = &p,
	};
	rc = fetch_new(&opts, &p.f, e);
	if (rc < 0)
		goto out;
	p.parked = map_new(p.a);
	rc = hold_hosts(&p, e);
	if (rc == 0)
		rc = store_outage(r->store, &p.outage, e);
	if (rc == 0)
		rc = pages_ask_again(&p, e);
	if (rc == 0)
		rc = poll_all(&p, e);
out:
	gather_free_all(&p);
	fetch_free(&p.f);
	while (p.batches)
		drop(&p, p.batches);
	arena_free(&p.texts);
	arena_free(&p.doc);
	arena_free(&p.a);
	return rc;
}
