/* SPDX-License-Identifier: MIT */
/* gazetted: the deliveries that are not final yet. */
/*
 * What waits is claimed by class, and in each who has waited longest first:
 *
 *	0  was not tried: by when it was made, or, where a relay gave it back
 *	   or broke on it, by when that was
 *	1  was put off for itself: turn by turn with those
 *	2  `behind`: it, or its reader's mail before, was refused for good, and
 *	   yet it waits; when no others do
 *
 * Invariants 5 and 6. A row of `outbox` is narrow and lives while its
 * delivery is open; what never changes stands in `delivery`, which also takes
 * the final state. States and their moves are drawn in model/edition.h.
 */
#include "base/arena.h"
#include "base/hash.h"
#include "base/rng.h"
#include "store/routes.h"
#include "store/state.h"

/* An uncertain delivery is sent again so often by itself, then held: a relay
 * that always hangs up after the dot must not fill a mailbox. */
#define REPEATS_MAX 3
#define PENDING_MAX 2048  /* events that wait for the database */
#define BACKOFF_MIN 300	  /* seconds */
#define BACKOFF_MAX 14400 /* seconds */

/* ---- recovery ---- */

static int skip(struct db *db, int64_t now, int64_t *out_n, struct err *e)
{
	if (db_run(db, e,
		"UPDATE delivery SET state = ?1, updated_at = ?2"
		" WHERE id IN (SELECT delivery FROM outbox WHERE state = ?3)",
		"iii", (int64_t)DELIVERY_SKIPPED, now,
		(int64_t)DELIVERY_UNCERTAIN) < 0)
		return -1;
	*out_n = db_changed(db);
	return db_run(db, e, "DELETE FROM outbox WHERE state = ?", "i",
	    (int64_t)DELIVERY_UNCERTAIN);
}

static int uncertain(struct store *st, enum on_uncertain policy, int64_t now,
    struct outbox_recovery *out, struct err *e)
{
	struct db *db = st->db;
	if (policy == UNCERTAIN_SKIP)
		return skip(db, now, &out->skipped, e);
	if (policy == UNCERTAIN_RESEND &&
	    db_run(db, e,
		"UPDATE outbox SET state = ?1, repeats = repeats + 1"
		" WHERE state = ?2 AND repeats < ?3",
		"iii", (int64_t)DELIVERY_READY, (int64_t)DELIVERY_UNCERTAIN,
		(int64_t)REPEATS_MAX) < 0)
		return -1;
	/* Whoever releases it repeats it, and it is the same relay's. */
	if (db_run(db, e,
		"UPDATE outbox SET state = ?, repeats = max(repeats, 1)"
		" WHERE state = ?",
		"ii", (int64_t)DELIVERY_HELD, (int64_t)DELIVERY_UNCERTAIN) < 0)
		return -1;
	out->held = db_changed(db);
	return 0;
}

static int recover(struct store *st, enum on_uncertain policy, int64_t now,
    struct outbox_recovery *out, struct err *e)
{
	struct db *db = st->db;
	if (db_run(db, e, "UPDATE outbox SET state = ? WHERE state = ?", "ii",
		(int64_t)DELIVERY_READY, (int64_t)DELIVERY_CLAIMED) < 0)
		return -1;
	out->claimed = db_changed(db);
	if (db_run(db, e, "UPDATE outbox SET state = ? WHERE state = ?", "ii",
		(int64_t)DELIVERY_UNCERTAIN, (int64_t)DELIVERY_ARMED) < 0)
		return -1;
	out->uncertain = db_changed(db);
	return uncertain(st, policy, now, out, e);
}

int store_recover(struct store *st, enum on_uncertain policy, int64_t now,
    struct outbox_recovery *out, struct err *e)
{
	struct outbox_recovery r = {0};
	int64_t odd;
	if (store_outbox_flush(st, e) < 0)
		return -1;
	claims_free(&st->claims); /* nothing is in hand between runs */
	/* Nearly always there is nothing, and no write is needed to see it. */
	if (db_number(st->db, 0, &odd, e,
		"SELECT EXISTS (SELECT 1 FROM outbox WHERE state IN (1, 2,"
		" 4))",
		"") < 0)
		return -1;
	if (odd && (db_begin(st->db, e) < 0 ||
		       db_finish(st->db, recover(st, policy, now, &r, e),
			   "recover", e) < 0))
		return -1;
	*out = r;
	return 0;
}

/* ---- events ---- */

/* Within its bounds, with a fifth of jitter either way. */
static int64_t about(int64_t wait)
{
	if (wait < BACKOFF_MIN)
		wait = BACKOFF_MIN;
	if (wait > BACKOFF_MAX)
		wait = BACKOFF_MAX;
	return wait - wait / 5 + (int64_t)rng_below((uint64_t)wait * 2 / 5 + 1);
}

/* Doubles from BACKOFF_MIN. */
static int64_t backoff(int tries)
{
	int64_t wait = BACKOFF_MIN;
	for (int i = 0; i < tries && wait < BACKOFF_MAX; i++)
		wait *= 2;
	return about(wait);
}

static int misfit(struct store *st, int64_t id, const char *verb, struct err *e)
{
	st->misfit = true;
	return err_set(e, ERR_FATAL,
	    "delivery %lld cannot be %s: the state says otherwise",
	    (long long)id, verb);
}

static int fits(struct store *st, int64_t id, const char *verb, struct err *e)
{
	return db_changed(st->db) == 1 ? 0 : misfit(st, id, verb, e);
}

/* The delivery's last word, and its row of the outbox goes. An absent reply
 * leaves the relay's last one. */
static int finish(struct store *st, int64_t id, enum delivery_state state,
    struct str reply, int64_t tries, int64_t repeats, struct str route,
    int64_t now, struct err *e)
{
	if (db_run(st->db, e,
		"UPDATE delivery SET state = ?2, reply = coalesce(?3, reply),"
		" updated_at = ?4, tries = ?5, repeats = ?6,"
		" relay = nullif(?7, '') WHERE id = ?1",
		"iisiiis", id, (int64_t)state, reply, now, tries, repeats,
		route) < 0)
		return -1;
	return db_run(
	    st->db, e, "DELETE FROM outbox WHERE delivery = ?", "i", id);
}

/* Finals go from claimed and armed alone, and "sent" from armed: what was not
 * armed before its dot must not count as gone. */
static int settle(struct store *st, const struct journal_record *r,
    enum delivery_state state, struct err *e)
{
	struct rows q;
	int64_t tries = 0, repeats = 0;
	struct str route = r->route;
	if (db_query(st->db, &q, e,
		"SELECT state, tries, repeats, route FROM outbox"
		" WHERE delivery = ?",
		"i", r->event.delivery) < 0)
		return -1;
	int rc = db_row(&q, e);
	if (rc < 0)
		return -1;
	enum delivery_state from =
	    rc ? (enum delivery_state)db_int(&q, 0) : DELIVERY_SENT;
	if (rc) {
		tries = db_int(&q, 1);
		repeats = db_int(&q, 2);
		if (!r->folded)
			route = db_str(&q, st->pending_a, 3);
		db_end(&q);
	}
	/* Its arming came just before, and was left out. */
	if (r->folded && from == DELIVERY_CLAIMED)
		from = DELIVERY_ARMED;
	if (from != DELIVERY_ARMED &&
	    (from != DELIVERY_CLAIMED || state == DELIVERY_SENT))
		return misfit(st, r->event.delivery, "settled", e);
	return finish(st, r->event.delivery, state, r->event.reply, tries,
	    repeats, route, r->at, e);
}

static bool refuses(const struct outbox_event *ev)
{
	return ev->reply.n && ev->reply.p[0] == '5';
}

/* Behind all others where it was refused for good. */
static int move(struct store *st, const struct outbox_event *ev,
    enum delivery_state state, int64_t next_at, struct err *e)
{
	if (db_run(st->db, e,
		"UPDATE outbox SET state = ?2, next_at = ?3, behind = behind"
		" OR ?4 WHERE delivery = ?1 AND state IN (1, 2)",
		"iiii", ev->delivery, (int64_t)state, next_at,
		(int64_t)refuses(ev)) < 0)
		return -1;
	return fits(st, ev->delivery, delivery_state_name(state), e);
}

/* Not tried: it stands where it stood. */
static int give_back(
    struct store *st, const struct outbox_event *ev, struct err *e)
{
	if (db_run(st->db, e,
		"UPDATE outbox SET state = ?2"
		" WHERE delivery = ?1 AND state IN (1, 2)",
		"ii", ev->delivery, (int64_t)DELIVERY_READY) < 0)
		return -1;
	return fits(st, ev->delivery, "given back", e);
}

static int note(
    struct store *st, const struct outbox_event *ev, int64_t now, struct err *e)
{
	return db_run(st->db, e,
	    "UPDATE delivery SET reply = ?2, updated_at = ?3, noes = 0"
	    " WHERE id = ?1",
	    "isi", ev->delivery, ev->reply, now);
}

static int defer(
    struct store *st, const struct outbox_event *ev, int64_t now, struct err *e)
{
	int64_t tries;
	if (db_number(st->db, 0, &tries, e,
		"SELECT tries FROM outbox WHERE delivery = ?", "i",
		ev->delivery) < 0 ||
	    move(st, ev, DELIVERY_DEFERRED, now + backoff((int)tries), e) < 0 ||
	    db_run(st->db, e,
		"UPDATE outbox SET tries = tries + 1, behind = 0"
		" WHERE delivery = ?",
		"i", ev->delivery) < 0)
		return -1;
	return note(st, ev, now, e);
}

/* Waits as long as it has waited already, which doubles too, and needs no
 * count: its own fault is not proved. */
static int broke(
    struct store *st, const struct outbox_event *ev, int64_t now, struct err *e)
{
	int64_t since;
	if (db_number(st->db, 0, &since, e,
		"SELECT since FROM outbox WHERE delivery = ?", "i",
		ev->delivery) < 0)
		return -1;
	return move(st, ev, DELIVERY_DEFERRED, now + about(now - since), e);
}

/* Behind all that are there: one that stops the route each time must not stand
 * before any of them. */
static int returned(
    struct store *st, const struct outbox_event *ev, int64_t now, struct err *e)
{
	if (move(st, ev, DELIVERY_READY, now, e) < 0)
		return -1;
	return refuses(ev) ? note(st, ev, now, e) : 0;
}

static int had_by(
    struct store *st, const struct outbox_event *ev, struct err *e)
{
	return db_run(st->db, e,
	    "UPDATE outbox SET route = ?2 WHERE delivery = ?1", "is",
	    ev->delivery, ev->reply.n ? ev->reply : S(""));
}

static int arm(struct store *st, const struct journal_record *r, struct err *e)
{
	if (r->folded)
		return 0;
	if (db_run(st->db, e,
		"UPDATE outbox SET state = ?2, route = ?4"
		" WHERE delivery = ?1 AND state = ?3",
		"iiis", r->event.delivery, (int64_t)DELIVERY_ARMED,
		(int64_t)DELIVERY_CLAIMED,
		r->event.reply.n ? r->event.reply : S("")) < 0)
		return -1;
	return fits(st, r->event.delivery, "armed", e);
}

static int apply(
    struct store *st, const struct journal_record *r, struct err *e)
{
	const struct outbox_event *ev = &r->event;
	int64_t now = r->at;
	switch (ev->verb) {
	case OUTBOX_ARM: return arm(st, r, e);
	case OUTBOX_SENT: return settle(st, r, DELIVERY_SENT, e);
	case OUTBOX_SPURNED:
		if (note(st, ev, now, e) < 0 || spurned_add(st, ev, e) < 0 ||
		    refusal_add(st, ev, e) < 0)
			return -1;
		return settle(st, r, DELIVERY_REFUSED, e);
	case OUTBOX_REFUSED:
		if (no_add(st, ev, now, e) < 0 || refusal_add(st, ev, e) < 0)
			return -1;
		return settle(st, r, DELIVERY_REFUSED, e);
	case OUTBOX_BEHIND:
		if (no_add(st, ev, now, e) < 0)
			return -1;
		return move(st, ev, DELIVERY_READY, now, e);
	case OUTBOX_DOUBTED:
		return no_add(st, ev, now, e) < 0 ? -1 : broke(st, ev, now, e);
	case OUTBOX_DEFER: return defer(st, ev, now, e);
	case OUTBOX_RETURN:
		return ev->reply.n ? returned(st, ev, now, e)
				   : give_back(st, ev, e);
	case OUTBOX_UNCERTAIN:
		if (move(st, ev, DELIVERY_UNCERTAIN, now + BACKOFF_MIN, e) < 0)
			return -1;
		return note(st, ev, now, e);
	case OUTBOX_BROKE:
		return broke(st, ev, now, e) < 0 ? -1 : note(st, ev, now, e);
	case OUTBOX_ROUTE: return had_by(st, ev, e);
	case OUTBOX_UNWELCOME:
	case OUTBOX_BARRED:
	case OUTBOX_DAMAGED: break;
	}
	return err_set(e, ERR_FATAL, "unknown outbox event %d", (int)ev->verb);
}

/* ---- the journal ---- */

/* Inside a transaction: the database takes the epoch. */
static int take_pending(struct store *st, struct err *e)
{
	if (!st->pending.n)
		return 0;
	vec_each (&st->pending, r)
		if (apply(st, r, e) < 0)
			return -1;
	return meta_set(st, S("outbox_epoch"),
	    arena_printf(st->pending_a, "%lld", (long long)(st->taken + 1)), e);
}

/* After its commit. */
static void forget_pending(struct store *st)
{
	if (!st->pending.n)
		return;
	st->taken++;
	st->forgotten += (int64_t)st->pending.n;
	st->pending = (journal_records){0};
	arena_clear(st->pending_a);
	journal_rewind(st->journal);
}

int store_outbox_flush(struct store *st, struct err *e)
{
	if (!st->pending.n)
		return 0;
	if (db_begin(st->db, e) < 0 ||
	    db_finish(st->db, take_pending(st, e), "outbox", e) < 0)
		return -1;
	forget_pending(st);
	return 0;
}

int outbox_recover(struct store *st, const char *dir, struct err *e)
{
	st->journal = journal_open(dir);
	st->pending_a = arena_new();
	struct str taken;
	long long n = 0;
	if (meta_get(st, S("outbox_epoch"), &taken, e) < 0)
		return -1;
	if (taken.n && !str_to_int(taken, 0, INT64_MAX - 1, &n))
		return err_set(e, ERR_FATAL,
		    "%s/state.db is damaged: outbox_epoch is not a number",
		    dir);
	st->taken = n;
	int rc = journal_read(
	    st->journal, st->pending_a, st->taken, &st->pending, e);
	if (rc == 0)
		rc = store_outbox_flush(st, e);
	if (rc != JOURNAL_AHEAD && !st->misfit)
		return rc;
	st->pending = (journal_records){0};
	st->at_home = st->misfit = false;
	return 0;
}

/* Where the last word on a delivery comes before the database heard that it
 * was armed, it need not hear that at all: that is the rule. */
static void fold(struct store *st, struct journal_record *r)
{
	struct claim *c = claims_find(&st->claims, r->event.delivery);
	int64_t number = st->forgotten + (int64_t)st->pending.n;
	if (r->event.verb == OUTBOX_ARM)
		c->armed_by = number;
	else if (r->event.verb == OUTBOX_SENT && c->armed_by > st->forgotten) {
		struct journal_record *arm =
		    &st->pending.v[c->armed_by - st->forgotten - 1];
		arm->folded = r->folded = true;
		r->route = arm->event.reply;
	}
}

static void add_pending(
    struct store *st, const struct outbox_event *ev, int64_t now)
{
	struct journal_record *r = vec_push(st->pending_a, &st->pending);
	*r = (struct journal_record){.event = *ev, .at = now};
	r->event.reply = str_dup(st->pending_a, ev->reply);
	fold(st, r);
}

int store_outbox(struct store *st, const struct outbox_event *ev, size_t n,
    int64_t now, struct err *e)
{
	for (size_t i = 0; i < n; i++)
		if (!claims_move(&st->claims, &ev[i]))
			return err_set(e, ERR_FATAL,
			    "delivery %lld cannot be settled: it is not in "
			    "hand",
			    (long long)ev[i].delivery);
	int rc = journal_add(st->journal, st->taken + 1, ev, n, now, e);
	if (rc == 1) {
		if (store_outbox_flush(st, e) < 0)
			return -1;
		rc = journal_add(st->journal, st->taken + 1, ev, n, now, e);
	}
	for (size_t i = 0; rc == 0 && i < n; i++)
		add_pending(st, &ev[i], now);
	if (rc == 0 && st->pending.n >= PENDING_MAX)
		rc = store_outbox_flush(st, e);
	return rc;
}

/* ---- claim ---- */

#define IN_DOUBT "it may have arrived, a relay did not say; then: "
#define TOO_LATE "not to be handed over in the time that expire_after allows"

#define DELIVERY_COLUMNS                                                       \
	"d.id, d.edition, d.rendering, d.subscriber, d.digest, d.address,"     \
	" d.name, e.sender, e.created_at, d.slot, e.utc_offset"

static void delivery_from_row(
    const struct rows *q, struct arena *a, struct delivery *d)
{
	d->id = db_int(q, 0);
	d->edition = db_int(q, 1);
	d->rendering = db_int(q, 2);
	d->subscriber = db_int(q, 3);
	d->digest = db_str(q, a, 4);
	d->address = db_str(q, a, 5);
	d->name = db_str(q, a, 6);
	d->sender = db_str(q, a, 7);
	d->date = db_int(q, 8);
	d->slot = db_int(q, 9);
	d->offset = (int)db_int(q, 10);
}

struct candidate {
	struct delivery d;
	bool suppressed, gone; /* not to be mailed any more */
};
typedef VEC(struct candidate) candidates;

/* Of the delivery d, in SQL. */
#define DOMAIN                                                                 \
	"lower(substr(d.address,"                                              \
	" length(rtrim(d.address, replace(d.address, '@', ''))) + 1))"

struct wanted {
	int rank;
	int64_t due;
	size_t max;
	struct str but;
};

static int read_candidates(struct store *st, struct arena *a,
    const struct wanted *w, candidates *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT " DELIVERY_COLUMNS ", o.tries, o.repeats,"
		" " SUPPRESSED ","
		" o.route, o.state = 3, d.reply, d.noes, o.behind, d.relay,"
		" d.promised, NOT " READS
		" FROM outbox o JOIN delivery d ON d.id = o.delivery"
		" JOIN edition e ON e.id = d.edition"
		" WHERE o.state IN (0, 3)"
		" AND iif(o.behind, 2, o.tries > 0) = ?1"
		" AND o.next_at <= ?2 AND (?4 IS NULL OR"
		"  instr(?4, '@' || " DOMAIN " || ' ') = 0)"
		" ORDER BY o.next_at, o.delivery LIMIT ?3",
		"iiis", (int64_t)w->rank, w->due, (int64_t)w->max, w->but) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		struct candidate *c = vec_push(a, out);
		delivery_from_row(&q, a, &c->d);
		c->d.tries = (int)db_int(&q, 11);
		c->d.repeats = (int)db_int(&q, 12);
		c->d.state = DELIVERY_CLAIMED;
		c->suppressed = db_int(&q, 13);
		c->d.route = db_str(&q, a, 14);
		c->d.put_off = db_int(&q, 15);
		c->d.reply = db_str(&q, a, 16);
		c->d.noes = (int)db_int(&q, 17);
		c->d.behind = db_int(&q, 18) != 0;
		c->d.noes_by = db_str(&q, a, 19);
		c->d.promised = db_int(&q, 20) != 0;
		c->gone = db_int(&q, 21) != 0;
	}
	return rc;
}

/* What the relay put off, and what it was not asked about, turn by turn: with a
 * quota that is used up each time, neither keeps the other from going. What
 * stopped its relay or broke a connection in this pass is behind both. */
static int pick(struct store *st, struct arena *a, const struct store_claim *c,
    candidates *out, struct err *e)
{
	candidates again = {0}, fresh = {0};
	size_t max = c->max;
	struct wanted w = {1, c->now, (max + 1) / 2, c->but};
	if (read_candidates(st, a, &w, &again, e) < 0)
		return -1;
	w = (struct wanted){0, again.n ? c->now - 1 : c->now, max, c->but};
	if (read_candidates(st, a, &w, &fresh, e) < 0)
		return -1;
	w = (struct wanted){2, c->now, max, c->but};
	if (!again.n && !fresh.n)
		return read_candidates(st, a, &w, out, e);
	size_t i = 0, k = 0;
	bool turn = fresh.n && again.n && rng_below(2);
	while (out->n < max && i + k < again.n + fresh.n) {
		bool one = k == fresh.n || (turn && i < again.n);
		*vec_push(a, out) = one ? again.v[i++] : fresh.v[k++];
		turn = !turn;
	}
	return 0;
}

static int claim_one(struct store *st, struct arena *a,
    const struct candidate *c, int64_t now, deliveries *out, struct err *e)
{
	if (c->suppressed)
		return finish(st, c->d.id, DELIVERY_SUPPRESSED,
		    S("suppressed after the edition was made"), c->d.tries,
		    c->d.repeats, c->d.route, now, e);
	if (c->gone)
		return finish(st, c->d.id, DELIVERY_SKIPPED,
		    S("not subscribed any more"), c->d.tries, c->d.repeats,
		    c->d.route, now, e);
	*vec_push(a, out) = c->d;
	return db_run(st->db, e,
	    "UPDATE outbox SET state = ? WHERE delivery = ?", "ii",
	    (int64_t)DELIVERY_CLAIMED, c->d.id);
}

/* One batch; `*out_found` says how many were looked at, as all of them may
 * turn out to be suppressed. */
static int claim_batch(struct store *st, struct arena *a,
    const struct store_claim *want, deliveries *got, size_t *out_found,
    struct err *e)
{
	candidates found = {0};
	if (db_begin(st->db, e) < 0)
		return -1;
	int rc = take_pending(st, e);
	if (rc == 0)
		rc = pick(st, a, want, &found, e);
	for (size_t i = 0; rc == 0 && i < found.n; i++)
		rc = claim_one(st, a, &found.v[i], want->now, got, e);
	if (db_finish(st->db, rc, "claim", e) < 0)
		return -1;
	forget_pending(st);
	*out_found = found.n;
	return 0;
}

int store_claim(struct store *st, struct arena *a,
    const struct store_claim *want, deliveries *out, struct err *e)
{
	deliveries got = {0};
	size_t found = 1;
	while (found && !got.n)
		if (claim_batch(st, a, want, &got, &found, e) < 0)
			return -1;
	vec_each (&got, d)
		claims_add(&st->claims, d->id);
	*out = got;
	return 0;
}

/* Of those that were due, and tried before unless all of them have had their
 * turn; ?1: since before that, ?2: now, ?3: DELIVERY_DEFERRED or READY. */
#define TOO_OLD " since < ?1 AND (state = 3 OR (state = ?3 AND next_at <= ?2))"

static int read_refused(struct store *st, struct arena *a, int64_t now,
    int64_t before, int64_t from, deliveries *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT d.id, d.edition, o.tries, o.route, d.reply,"
		" d.updated_at"
		" FROM (SELECT * FROM outbox WHERE repeats = 0 AND" TOO_OLD
		") o JOIN delivery d ON d.id = o.delivery WHERE d.noes >= ?4"
		" ORDER BY d.edition, o.route, d.updated_at",
		"iiii", before, now, from, (int64_t)NOES_ENOUGH) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) = (struct delivery){.id = db_int(&q, 0),
		    .edition = db_int(&q, 1),
		    .tries = (int)db_int(&q, 2),
		    .route = db_str(&q, a, 3),
		    .reply = db_str(&q, a, 4),
		    .date = db_int(&q, 5)}; /* of its last no */
	return rc;
}

/* Whom a relay refused in doubt for so long is what it says, if it took others
 * all the while: before it said so last, for one that takes them since may have
 * been wrong of all. */
static int believe(struct store *st, struct arena *a, int64_t now,
    int64_t before, int64_t from, struct err *e)
{
	deliveries all = {0};
	const struct delivery *last = NULL;
	bool took = false;
	if (read_refused(st, a, now, before, from, &all, e) < 0)
		return -1;
	vec_each (&all, d) {
		struct outbox_event ev = {d->id, OUTBOX_REFUSED, d->reply};
		bool same = last && last->edition == d->edition &&
			    last->date == d->date &&
			    str_eq(last->route, d->route);
		if (!same && refusals_took(st, d->edition, d->route, d->date,
				 &took, e) < 0)
			return -1;
		last = d;
		if (took && (refusal_add(st, &ev, e) < 0 ||
				finish(st, d->id, DELIVERY_REFUSED, d->reply,
				    d->tries, 0, d->route, now, e) < 0))
			return -1;
	}
	return 0;
}

static int expire(
    struct store *st, int64_t now, int64_t before, int64_t from, struct err *e)
{
	struct arena *a = arena_new();
	int64_t doubtful;
	int rc = believe(st, a, now, before, from, e);
	arena_free(&a);
	if (rc < 0)
		return -1;
	if (db_number(st->db, 0, &doubtful, e,
		"SELECT count(*) FROM outbox WHERE repeats > 0 AND" TOO_OLD,
		"iii", before, now, from) < 0)
		return -1;
	if (db_run(st->db, e,
		"UPDATE delivery SET state = ?4, updated_at = ?2,"
		" reply = iif(o.repeats > 0, '" IN_DOUBT "', '') ||"
		" iif(o.state = 3, coalesce(reply, ''), '" TOO_LATE "'),"
		" tries = o.tries, repeats = o.repeats"
		" FROM (SELECT * FROM outbox WHERE" TOO_OLD ") o"
		" WHERE o.delivery = delivery.id",
		"iiii", before, now, from, (int64_t)DELIVERY_EXPIRED) < 0)
		return -1;
	st->expired.all += db_changed(st->db);
	st->expired.doubtful += doubtful;
	return db_run(st->db, e, "DELETE FROM outbox WHERE" TOO_OLD, "iii",
	    before, now, from);
}

int store_expire(struct store *st, int64_t now, int64_t expire_after,
    bool tried_only, struct err *e)
{
	int64_t any, before = now - expire_after;
	int64_t from = tried_only ? DELIVERY_DEFERRED : DELIVERY_READY;
	if (store_outbox_flush(st, e) < 0 ||
	    db_number(st->db, 0, &any, e,
		"SELECT EXISTS (SELECT 1 FROM outbox WHERE" TOO_OLD ")", "iii",
		before, now, from) < 0)
		return -1;
	if (!any)
		return 0;
	if (db_begin(st->db, e) < 0)
		return -1;
	return db_finish(st->db, expire(st, now, before, from, e), "expire", e);
}

struct outbox_expiries store_expired(const struct store *st)
{
	return st->expired;
}

static int put_off(struct store *st, const int64_t *ids, size_t n,
    int64_t until, struct err *e)
{
	if (take_pending(st, e) < 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct outbox_event ev = {ids[i], OUTBOX_RETURN, S("")};
		if (!claims_move(&st->claims, &ev) ||
		    move(st, &ev, DELIVERY_READY, until, e) < 0)
			return e->kind ? -1
				       : err_set(e, ERR_FATAL,
					     "delivery %lld is not in hand",
					     (long long)ids[i]);
	}
	return 0;
}

int store_put_off(struct store *st, const int64_t *ids, size_t n, int64_t until,
    struct err *e)
{
	if (db_begin(st->db, e) < 0 ||
	    db_finish(st->db, put_off(st, ids, n, until, e), "put off", e) < 0)
		return -1;
	forget_pending(st);
	return 0;
}

int store_outbox_open(
    struct store *st, int64_t now, int64_t *out, struct err *e)
{
	if (store_outbox_flush(st, e) < 0)
		return -1;
	return db_number(st->db, 0, out, e,
	    "SELECT count(*) FROM outbox WHERE state IN (0, 3)"
	    " AND iif(behind, 2, tries > 0) IN (0, 1, 2) AND next_at <= ?",
	    "i", now);
}

/* ---- renderings ---- */

int rendering_add(struct store *st, int64_t edition, struct str message,
    int64_t *out_id, struct err *e)
{
	if (db_run(st->db, e,
		"INSERT INTO rendering(edition, message, sum) VALUES(?, ?, ?)",
		"ibi", edition, message, (int64_t)hash_content(message)) < 0)
		return -1;
	*out_id = db_inserted(st->db);
	return 0;
}

int store_rendering(struct store *st, struct arena *a, int64_t rendering,
    struct str *out_message, bool *out_whole, struct err *e)
{
	struct rows q;
	if (db_query(st->db, &q, e,
		"SELECT message, sum FROM rendering WHERE id = ?", "i",
		rendering) < 0)
		return -1;
	int rc = db_row(&q, e);
	*out_message = (struct str){0};
	*out_whole = false;
	if (rc <= 0)
		return rc;
	*out_message = db_str(&q, a, 0);
	*out_whole = db_null(&q, 1) ||
		     db_int(&q, 1) == (int64_t)hash_content(*out_message);
	db_end(&q);
	return 0;
}
