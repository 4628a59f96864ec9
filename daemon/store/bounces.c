/* SPDX-License-Identifier: MIT */
/* gazetted: what bounces and complaints make of their readers. */
#include "base/arena.h"
#include "store/returns.h"
#include "store/state.h"
#include "store/tally.h"

#define UNWELCOME_MIN 3 /* readers; to tell of it harms nobody */
#define STRIKES_KEPT  (180 * INT64_C(86400)) /* seconds that a bounce counts */
#define LIVED_SINCE   (30 * INT64_C(86400))  /* seconds before a refusal */

/* The edition that bounced: the one the mail names where that went to the
 * reader, else the last that did. */
static int edition_of(struct store *st, const struct return_bounce *b,
    int64_t *out, struct err *e)
{
	if (db_number(st->db, 0, out, e,
		"SELECT edition FROM delivery WHERE +edition = ?1 AND"
		" subscriber = ?2",
		"ii", b->edition, b->subscriber) < 0)
		return -1;
	if (*out)
		return 0;
	return db_number(st->db, 0, out, e,
	    "SELECT edition FROM delivery WHERE subscriber = ?1 AND state = 6"
	    " AND digest <> '_mail' ORDER BY id DESC LIMIT 1",
	    "i", b->subscriber);
}

/* Bounces count since the last edition that came through. */
static int since(struct store *st, const struct return_bounce *b, int64_t now,
    int64_t *out, struct err *e)
{
	return db_number(st->db, now - STRIKES_KEPT, out, e,
	    "SELECT max(d.updated_at) FROM delivery d WHERE d.subscriber = ?1"
	    " AND d.state = 6 AND d.updated_at BETWEEN ?2 AND ?3"
	    " AND NOT EXISTS (SELECT 1 FROM bounce x WHERE x.address = ?4"
	    "  AND +x.edition = d.edition)",
	    "iiis", b->subscriber, now - STRIKES_KEPT, now - THROUGH_AFTER,
	    b->address);
}

/* Whether what comes back proves by itself whose it is: the last letters to
 * the reader, of any digest, had a place for a token in their envelope. Who
 * was sent nothing has nothing that comes back. */
static int is_signed(
    struct store *st, const struct return_bounce *b, bool *out, struct err *e)
{
	int64_t n;
	if (db_number(st->db, 1, &n, e,
		"SELECT count(*) = 0 OR"
		" max(coalesce(instr(sender, '*'), 0) > 0)"
		" FROM edition WHERE id IN (SELECT max(d.edition) FROM delivery"
		" d WHERE d.subscriber = ?1 GROUP BY d.digest)",
		"i", b->subscriber) < 0)
		return -1;
	*out = n != 0;
	return 0;
}

/* Of an address: it is at that domain, which has its "@". */
#define AT(address, domain)                                                    \
	"substr(" address ", -length(" domain ")) = " domain " COLLATE NOCASE"

/* What came back with it, of its edition and there of its domain, or with the
 * same status. */
struct company {
	struct tally_ask ask, at;
	struct tally_row *all, *part;
};

static int company_of(struct store *st, const struct return_bounce *b,
    int64_t edition, struct company *out, struct err *e)
{
	bool first;
	out->at = out->ask = (struct tally_ask){.edition = edition,
	    .as = (int)b->kind,
	    .address = b->address,
	    .part = b->kind == STRIKE_NOTED ? tally_status(b->status)
					    : tally_domain(b->address)};
	out->ask.part = S("");
	return tally_add(st, &out->at, &out->all, &out->part, &first, e);
}

/* How many of the edition came back as that kind. What the operator has
 * released is no storm any more; at a domain some of which is held it is one.
 * Whom relays refuse they were asked of for days, where all were refused. */
static int count_edition(struct store *st, const struct company *c,
    bool refused, struct strikes *out, struct err *e)
{
	int64_t least = refused ? STORM_FEW : STORM_ALL;
	if (c->all->released || c->all->back < least)
		return 0;
	out->edition_back = c->all->back;
	if (tally_sent(st, &c->ask, &out->edition_sent, e) < 0)
		return -1;
	if (out->edition_back < STORM_MIN || c->ask.as != STRIKE_GONE)
		return 0;
	if (c->part->held) {
		out->domain_back = out->domain_sent = STORM_MIN;
		return 0;
	}
	if (c->part->back < STORM_MIN)
		return 0;
	out->domain_back = c->part->back;
	return tally_sent(st, &c->at, &out->domain_sent, e);
}

/* Was mail to them taken lately, and did not come back? */
static int lived(struct store *st, const struct return_bounce *b, int64_t now,
    bool *out, struct err *e)
{
	int64_t n = 0;
	if (b->refused &&
	    db_number(st->db, 0, &n, e,
		"SELECT EXISTS (SELECT 1 FROM delivery d WHERE d.subscriber ="
		" ?1 AND d.state = 6 AND d.digest <> '_mail'"
		" AND d.updated_at >= ?2 AND NOT EXISTS (SELECT 1 FROM bounce x"
		"  WHERE x.address = ?3 AND +x.edition = d.edition))",
		"iis", b->subscriber, now - LIVED_SINCE, b->address) < 0)
		return -1;
	*out = n != 0;
	return 0;
}

/* Was no message ever taken? Then it may be the relay that takes none. */
static int deaf(
    struct store *st, const struct return_bounce *b, bool *out, struct err *e)
{
	bool taken = true;
	if (b->refused && tally_taken(st, &taken, e) < 0)
		return -1;
	*out = !taken;
	return 0;
}

static int count(struct store *st, const struct return_bounce *b, bool sealed,
    int64_t now, struct strikes *out, struct err *e)
{
	struct rows q;
	int64_t from;
	if (since(st, b, now, &from, e) < 0 ||
	    db_query(st->db, &q, e,
		"SELECT count(DISTINCT iif(kind = 2 AND proved,"
		"   coalesce(edition, -id), NULL)),"
		" count(DISTINCT iif(kind IN (2, 3) AND NOT proved,"
		"   at / 86400, NULL)),"
		" count(DISTINCT iif(kind = 1, coalesce(edition, -id), NULL)),"
		" coalesce(max(iif(kind = 1, at, NULL)) -"
		"  min(iif(kind = 1, at, NULL)), 0),"
		" count(iif(kind = 3 AND proved, 1, NULL)),"
		" coalesce(max(iif(kind = 2 AND proved, at, NULL)) -"
		"  min(iif(kind = 2 AND proved, at, NULL)), 0)"
		" FROM bounce WHERE address = ?1 AND at >= ?2 AND held <> 1"
		" AND (proved OR NOT ?3)",
		"sii", b->address, from, (int64_t)sealed) < 0)
		return -1;
	if (db_row(&q, e) < 0)
		return -1;
	out->proved = db_int(&q, 0);
	out->told = db_int(&q, 1);
	out->full = db_int(&q, 2);
	out->full_for = db_int(&q, 3);
	out->complained = db_int(&q, 4);
	out->gone_for = db_int(&q, 5);
	db_end(&q);
	if (lived(st, b, now, &out->lived, e) < 0)
		return -1;
	return deaf(st, b, &out->deaf, e);
}

/* Of those that a relay refused there is no mail, so no Message-ID. Whom the
 * operator's word suppressed stays so. */
int bounces_enough(struct store *st, struct str address,
    const struct strike_policy *policy, int64_t now, bool *out, struct err *e)
{
	struct return_bounce b = {.address = address};
	struct strikes s = {0};
	int64_t mails, released;
	bool sealed;
	if (db_number(st->db, 0, &b.subscriber, e,
		"SELECT id FROM subscriber WHERE address = ?", "s",
		address) < 0 ||
	    db_number(st->db, 0, &mails, e,
		"SELECT count(*) FROM bounce WHERE address = ? AND kind > 0"
		" AND message_id IS NOT NULL",
		"s", address) < 0 ||
	    db_number(st->db, 0, &released, e,
		"SELECT count(*) FROM bounce WHERE address = ? AND held = 2",
		"s", address) < 0)
		return -1;
	b.refused = !mails;
	if (is_signed(st, &b, &sealed, e) < 0 ||
	    count(st, &b, sealed, now, &s, e) < 0)
		return -1;
	*out = released ||
	       strikes_judge(policy, STRIKE_GONE, &s) == STRIKE_OUT ||
	       strikes_judge(policy, STRIKE_FULL, &s) == STRIKE_OUT;
	return 0;
}

/* Somebody says of so many of an edition that they are gone, with nothing to
 * prove it, that the operator ought to know: a forger, or a relay that drops
 * the sender's token and returns no headers. Noted by the mail that makes it
 * so many. */
static int flood(struct store *st, const struct return_bounce *b,
    int64_t edition, const struct strike_policy *p,
    struct store_return_done *done, struct err *e)
{
	const struct tally_ask w = {
	    .edition = edition, .as = TALLY_TOLD, .address = b->address};
	struct tally_row *said;
	int64_t all;
	bool first;
	if (!edition || b->kind == STRIKE_NOTED)
		return 0;
	if (tally_add(st, &w, &said, NULL, &first, e) < 0 ||
	    tally_sent(st, &w, &all, e) < 0)
		return -1;
	if (!strikes_storm(p, said->back - first, all) &&
	    strikes_storm(p, said->back, all))
		done->flood = edition;
	return 0;
}

static struct str returned_as(struct arena *a, struct str status)
{
	return arena_printf(a, "returned %.*s", PRS(status));
}

/* It came back for good, and not for the reader's sake: from many, who are lost
 * in silence, for the relay took it. */
static int unwelcome(struct store *st, const struct return_bounce *b,
    const struct company *c, const struct store_return *r,
    struct store_return_done *done, struct err *e)
{
	int64_t sent;
	bool known;
	if (!r->policy->storm || !r->message_id.n ||
	    !str_starts(b->status, S("5.")) || c->part->back < UNWELCOME_MIN)
		return 0;
	struct arena *a = arena_new();
	int rc = fault_known(st, returned_as(a, b->status), r->now, &known, e);
	arena_free(&a);
	if (rc < 0 || known)
		return rc;
	if (tally_sent(st, &c->ask, &sent, e) < 0)
		return -1;
	if (c->part->back * 100 > sent * r->policy->storm) {
		done->unwelcome = c->ask.edition;
		done->unwelcome_n = c->part->back;
	}
	return 0;
}

int store_unwelcome_told(
    struct store *st, struct str status, int64_t now, struct err *e)
{
	struct arena *a = arena_new();
	int rc = db_run(st->db, e,
	    "INSERT OR REPLACE INTO refused(relay, fault, at) VALUES('', ?, ?)",
	    "si", returned_as(a, status), now);
	arena_free(&a);
	return rc;
}

static int suppress(struct store *st, const struct store_return *r,
    const struct return_bounce *b, int64_t edition,
    struct store_return_done *done, struct err *e)
{
	struct suppression s = {.address = b->address,
	    .reason =
		b->kind == STRIKE_COMPLAINT ? S("complained") : S("bounced"),
	    .at = r->now,
	    .message_id = r->message_id,
	    .status = b->status,
	    .words = b->words,
	    .edition = edition};
	int rc = store_suppress(st, &s, e);
	if (rc == 0)
		done->suppressed += db_changed(st->db) > 0;
	return rc;
}

/* A storm: all bounces of an edition as that kind, or to one domain (`at`); or,
 * where it is known, the latest alone. */
struct storm {
	enum strike_kind kind;
	int64_t edition;
	struct str at;	 /* "": any */
	struct str only; /* the address of the latest; absent: it is new */
};

/* Of the bounces b whom they suppress: the suppression x rests on that edition;
 * or, if its bounces are held, on another one's that are not enough without. */
#define LIFTED_BY                                                              \
	"SELECT DISTINCT x.address, coalesce(x.since, x.at), x.edition FROM "  \
	"bounce b"                                                             \
	" CROSS JOIN suppression x ON x.address = b.address"                   \
	" AND x.digest = '' AND x.reason = 'bounced' WHERE b.kind = ?2 AND"    \
	" (x.edition = ?1 OR (b.held = 1 AND b.at <= x.at))"

static int read_lifted(struct store *st, struct arena *a, const struct storm *w,
    suppressions *out, struct err *e)
{
	struct rows q;
	int rc = w->only.n
		     ? db_query(st->db, &q, e,
			   LIFTED_BY " AND b.address = ?3 AND +b.edition = ?1",
			   "iis", w->edition, (int64_t)w->kind, w->only)
		     : db_query(st->db, &q, e,
			   LIFTED_BY " AND b.edition = ?1 AND"
				     " (?3 = '' OR " AT("b.address", "?3") ")",
			   "iis", w->edition, (int64_t)w->kind, w->at);
	while (rc == 0 && (rc = db_row(&q, e)) > 0) {
		*vec_push(a, out) =
		    (struct suppression){.address = db_str(&q, a, 0),
			.at = db_int(&q, 1),
			.edition = db_int(&q, 2)};
		rc = 0;
	}
	return rc;
}

static int lift_all(struct store *st, const struct store_return *r,
    const struct storm *w, int64_t *out_n, struct err *e)
{
	struct arena *a = arena_new();
	suppressions all = {0};
	int64_t n = 0;
	int rc = read_lifted(st, a, w, &all, e);
	for (size_t i = 0; rc == 0 && i < all.n; i++) {
		const struct suppression *s = &all.v[i];
		bool enough = false;
		if (s->edition != w->edition)
			rc = bounces_enough(
			    st, s->address, r->policy, r->now, &enough, e);
		if (rc < 0 || enough)
			continue;
		n++;
		rc = undo_suppression(st, s->address, s->at, r->now, e);
	}
	*out_n = n;
	arena_free(&a);
	return rc;
}

static int hold(struct store *st, const struct storm *w, struct err *e)
{
	if (w->only.n)
		return db_run(st->db, e,
		    "UPDATE bounce SET held = 1 WHERE address = ?3 AND"
		    " +edition = ?1 AND kind = ?2 AND held = 0"
		    " AND " TALLY_COUNTS,
		    "iis", w->edition, (int64_t)w->kind, w->only);
	return db_run(st->db, e,
	    "UPDATE bounce SET held = 1 WHERE edition = ?1 AND kind = ?2"
	    " AND held = 0 AND (?3 = '' OR " AT(
		"address", "?3") ") AND " TALLY_COUNTS,
	    "iis", w->edition, (int64_t)w->kind, w->at);
}

/* Nobody is suppressed for that edition, nor stays so. Those who are said to
 * be gone are held until the operator has looked; who is full will be so
 * again, if that was no storm. */
static int storm(struct store *st, const struct store_return *r,
    const struct storm *w, struct store_return_done *done, struct err *e)
{
	int64_t n;
	if ((w->kind == STRIKE_GONE && hold(st, w, e) < 0) ||
	    lift_all(st, r, w, &n, e) < 0)
		return -1;
	done->lifted += n;
	done->storm = w->edition;
	done->storm_kind = w->kind;
	done->storm_at = w->at.n > 0;
	return 0;
}

static struct str storm_named(
    struct arena *a, int64_t edition, enum strike_kind kind, struct str at)
{
	return arena_printf(a, "storm %lld %s%.*s", (long long)edition,
	    strike_names[kind], PRS(at));
}

int store_storm_told(struct store *st, const struct store_return_done *done,
    struct str address, int64_t now, struct err *e)
{
	struct arena *a = arena_new();
	int rc = db_run(st->db, e,
	    "INSERT OR REPLACE INTO refused(relay, fault, at) VALUES('', ?, ?)",
	    "si",
	    storm_named(a, done->storm, done->storm_kind,
		done->storm_at ? str_lower(a, tally_domain(address)) : S("")),
	    now);
	arena_free(&a);
	return rc;
}

/* By the edition where that is one, else by the domain. */
static int storm_of(struct store *st, const struct store_return *r,
    const struct return_bounce *b, const struct strikes *s, struct company *c,
    struct store_return_done *done, struct err *e)
{
	bool all = strikes_storm(r->policy, s->edition_back, s->edition_sent);
	struct tally_row *row = all ? c->all : c->part;
	const struct storm w = {.kind = b->kind,
	    .edition = c->ask.edition,
	    .at = all ? S("") : c->at.part,
	    .only = row->storm ? b->address : (struct str){NULL, 0}};
	struct arena *a = arena_new();
	int rc = fault_known(st,
	    storm_named(a, w.edition, w.kind, str_lower(a, w.at)), r->now,
	    &done->storm_known, e);
	arena_free(&a);
	if (rc < 0 || storm(st, r, &w, done, e) < 0)
		return -1;
	row->storm = row->held = true;
	return 0;
}

int bounce_add(struct store *st, const struct store_return *r,
    const struct return_bounce *b, struct store_return_done *done,
    struct err *e)
{
	struct strikes s = {0};
	struct company c;
	int64_t edition = 0;
	bool sealed = false;
	if ((b->subscriber && edition_of(st, b, &edition, e) < 0) ||
	    is_signed(st, b, &sealed, e) < 0)
		return -1;
	if (db_run(st->db, e,
		"INSERT INTO bounce(address, subscriber, edition, at, kind,"
		" proved, status, words, message_id)"
		" VALUES(?, nullif(?, 0), nullif(?, 0), ?, ?, ?, ?, ?, ?)",
		"siiiiisss", b->address, b->subscriber, edition, r->now,
		(int64_t)b->kind, (int64_t)b->proved, b->status, b->words,
		r->message_id) < 0)
		return -1;
	if (edition && company_of(st, b, edition, &c, e) < 0)
		return -1;
	if (sealed && !b->proved)
		return flood(st, b, edition, r->policy, done, e);
	if (b->kind == STRIKE_NOTED)
		return edition ? unwelcome(st, b, &c, r, done, e) : 0;
	if (count(st, b, sealed, r->now, &s, e) < 0 ||
	    (edition && count_edition(st, &c, b->refused, &s, e) < 0))
		return -1;
	switch (strikes_judge(r->policy, b->kind, &s)) {
	case STRIKE_OUT: return suppress(st, r, b, edition, done, e);
	case STRIKE_STORM: return storm_of(st, r, b, &s, &c, done, e);
	case STRIKE_WAIT: done->deaf += s.deaf && b->kind == STRIKE_GONE; break;
	}
	return 0;
}
