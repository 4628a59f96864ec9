/* SPDX-License-Identifier: MIT */
/* gazetted: what bounces and complaints make of their readers. */
#include "base/arena.h"
#include "store/returns.h"
#include "store/state.h"

#define UNWELCOME_MIN 3 /* readers; to tell of it harms nobody */
#define STRIKES_KEPT  (180 * INT64_C(86400)) /* seconds that a bounce counts */
#define LIVED_SINCE   (30 * INT64_C(86400))  /* seconds before a refusal */

/* The edition that bounced: the one the mail names where that went to the
 * reader, else the last that did. */
static int edition_of(struct store *st, const struct return_bounce *b,
    int64_t *out, struct err *e)
{
	if (db_number(st->db, 0, out, e,
		"SELECT edition FROM delivery WHERE edition = ?1 AND"
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
	    "  AND x.edition = d.edition)",
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

/* Rows that count; of an edition ?1. Whoever can write to us could make any
 * number of mails that prove nothing, so they count only where our envelopes
 * have no place for a proof. */
#define COUNTS_OF_EDITION                                                      \
	"(proved OR (SELECT coalesce(instr(sender, '*'), 0) = 0"               \
	" FROM edition WHERE id = ?1))"

/* Of an address: it is at that domain, which has its "@". */
#define AT(domain)                                                             \
	"substr(address, -length(" domain ")) = " domain " COLLATE NOCASE"

/* The same of those at its domain; as many deliveries as tell whether that is
 * much. Where they are held already it is. */
static int count_domain(struct store *st, const struct return_bounce *b,
    int64_t edition, int64_t storm, struct strikes *out, struct err *e)
{
	ptrdiff_t at = str_rchr(b->address, '@');
	struct str domain =
	    str_sub(b->address, at < 0 ? 0 : (size_t)at, b->address.n);
	int64_t held;
	if (db_number(st->db, 0, &held, e,
		"SELECT EXISTS (SELECT 1 FROM bounce WHERE edition = ?1 AND"
		" kind = ?2 AND held = 1 AND " AT("?3") ")",
		"iis", edition, (int64_t)b->kind, domain) < 0)
		return -1;
	if (held) {
		out->domain_back = out->domain_sent = STORM_MIN;
		return 0;
	}
	if (db_number(st->db, 0, &out->domain_back, e,
		"SELECT iif(max(held) = 2, 0, count(DISTINCT "
		"iif(" COUNTS_OF_EDITION ", address, NULL)))"
		" FROM bounce WHERE edition = ?1 AND kind = ?2 AND " AT("?3"),
		"iis", edition, (int64_t)b->kind, domain) < 0)
		return -1;
	if (out->domain_back < STORM_MIN || !storm)
		return 0;
	return db_number(st->db, 0, &out->domain_sent, e,
	    "SELECT count(*) FROM (SELECT 1 FROM delivery WHERE edition = ?1"
	    " AND " AT("?2") " LIMIT ?3)",
	    "isi", edition, domain, out->domain_back * 100 / storm + 1);
}

/* How many of the edition came back as that kind. What the operator has
 * released is no storm any more. */
static int count_edition(struct store *st, const struct return_bounce *b,
    int64_t edition, int64_t storm, struct strikes *out, struct err *e)
{
	if (db_number(st->db, 0, &out->edition_back, e,
		"SELECT iif(max(held) = 2, 0, count(DISTINCT "
		"iif(" COUNTS_OF_EDITION ", address, NULL)))"
		" FROM bounce WHERE edition = ?1 AND kind = ?2",
		"ii", edition, (int64_t)b->kind) < 0)
		return -1;
	if (out->edition_back < STORM_FEW)
		return 0;
	if (db_number(st->db, 0, &out->edition_sent, e,
		"SELECT count(*) FROM delivery WHERE edition = ?", "i",
		edition) < 0)
		return -1;
	return out->edition_back < STORM_MIN || b->kind != STRIKE_GONE
		   ? 0
		   : count_domain(st, b, edition, storm, out, e);
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
		"  WHERE x.address = ?3 AND x.edition = d.edition))",
		"iis", b->subscriber, now - LIVED_SINCE, b->address) < 0)
		return -1;
	*out = n != 0;
	return 0;
}

/* Was no message ever taken? Then it may be the relay that takes none. */
static int deaf(
    struct store *st, const struct return_bounce *b, bool *out, struct err *e)
{
	int64_t taken = 1;
	if (b->refused &&
	    db_number(st->db, 0, &taken, e,
		"SELECT EXISTS (SELECT 1 FROM delivery WHERE state = 6)",
		"") < 0)
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
	int64_t said, before, all;
	if (!edition || b->kind == STRIKE_NOTED)
		return 0;
	if (db_number(st->db, 0, &said, e,
		"SELECT count(DISTINCT address) FROM bounce"
		" WHERE edition = ? AND kind > 0 AND NOT proved",
		"i", edition) < 0 ||
	    db_number(st->db, 0, &before, e,
		"SELECT count(DISTINCT address) FROM bounce WHERE edition = ?"
		" AND kind > 0 AND NOT proved AND id <> ?",
		"ii", edition, db_inserted(st->db)) < 0 ||
	    db_number(st->db, 0, &all, e,
		"SELECT count(*) FROM delivery WHERE edition = ?", "i",
		edition) < 0)
		return -1;
	if (!strikes_storm(p, before, all) && strikes_storm(p, said, all))
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
    int64_t edition, const struct store_return *r,
    struct store_return_done *done, struct err *e)
{
	int64_t back, all;
	bool known;
	if (!edition || !r->policy->storm || !r->message_id.n ||
	    !str_starts(b->status, S("5.")))
		return 0;
	struct arena *a = arena_new();
	int rc = fault_known(st, returned_as(a, b->status), r->now, &known, e);
	arena_free(&a);
	if (rc < 0 || known)
		return rc;
	if (db_number(st->db, 0, &back, e,
		"SELECT count(DISTINCT address) FROM bounce WHERE edition = ?"
		" AND kind = 0 AND message_id IS NOT NULL"
		" AND (status GLOB '5.7.*' OR status = ?)",
		"is", edition, b->status) < 0 ||
	    db_number(st->db, 0, &all, e,
		"SELECT count(*) FROM delivery WHERE edition = ?", "i",
		edition) < 0)
		return -1;
	if (back >= UNWELCOME_MIN && back * 100 > all * r->policy->storm) {
		done->unwelcome = edition;
		done->unwelcome_n = back;
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

static struct str domain_of(struct str address)
{
	ptrdiff_t at = str_rchr(address, '@');
	return str_sub(address, at < 0 ? 0 : (size_t)at, address.n);
}

/* Those of that kind whom an edition suppressed; and if its bounces are held,
 * those who are by another one's that are not enough without. */
static int read_lifted(struct store *st, struct arena *a, enum strike_kind kind,
    int64_t edition, struct str at, suppressions *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT x.address, x.at, x.edition FROM suppression x WHERE"
		" x.reason = 'bounced' AND x.digest = '' AND x.address IN"
		" (SELECT address FROM bounce b WHERE b.edition = ?1 AND"
		"  b.kind = ?2 AND (?3 = '' OR " AT(
		    "?3") ") AND (x.edition = ?1 OR (held = 1 AND"
			  "  b.at <= x.at)))",
		"iis", edition, (int64_t)kind, at) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) =
		    (struct suppression){.address = db_str(&q, a, 0),
			.at = db_int(&q, 1),
			.edition = db_int(&q, 2)};
	return rc;
}

static int lift_all(struct store *st, const struct store_return *r,
    enum strike_kind kind, int64_t edition, struct str at, int64_t *out_n,
    struct err *e)
{
	struct arena *a = arena_new();
	suppressions all = {0};
	int64_t n = 0;
	int rc = read_lifted(st, a, kind, edition, at, &all, e);
	for (size_t i = 0; rc == 0 && i < all.n; i++) {
		const struct suppression *s = &all.v[i];
		bool enough = false;
		if (s->edition != edition)
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

/* Nobody is suppressed for that edition, nor stays so. Those who are said to
 * be gone are held until the operator has looked; who is full will be so
 * again, if that was no storm. */
static int storm(struct store *st, const struct store_return *r,
    enum strike_kind kind, int64_t edition, struct str at,
    struct store_return_done *done, struct err *e)
{
	int64_t n;
	if (kind == STRIKE_GONE &&
	    db_run(st->db, e,
		"UPDATE bounce SET held = 1 WHERE edition = ?1 AND kind = 2"
		" AND held = 0 AND (?2 = '' OR " AT(
		    "?2") ")"
			  " AND " COUNTS_OF_EDITION,
		"is", edition, at) < 0)
		return -1;
	if (lift_all(st, r, kind, edition, at, &n, e) < 0)
		return -1;
	done->lifted += n;
	done->storm = edition;
	done->storm_kind = kind;
	return 0;
}

int bounce_add(struct store *st, const struct store_return *r,
    const struct return_bounce *b, struct store_return_done *done,
    struct err *e)
{
	struct strikes s = {0};
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
	if (sealed && !b->proved)
		return flood(st, b, edition, r->policy, done, e);
	if (b->kind == STRIKE_NOTED)
		return unwelcome(st, b, edition, r, done, e);
	if (count(st, b, sealed, r->now, &s, e) < 0 ||
	    (edition &&
		count_edition(st, b, edition, r->policy->storm, &s, e) < 0))
		return -1;
	switch (strikes_judge(r->policy, b->kind, &s)) {
	case STRIKE_OUT: return suppress(st, r, b, edition, done, e);
	case STRIKE_STORM:
		done->storm_at =
		    !strikes_storm(r->policy, s.edition_back, s.edition_sent);
		return storm(st, r, b->kind, edition,
		    done->storm_at ? domain_of(b->address) : S(""), done, e);
	case STRIKE_WAIT: done->deaf += s.deaf && b->kind == STRIKE_GONE; break;
	}
	return 0;
}
