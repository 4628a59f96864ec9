/* SPDX-License-Identifier: MIT */
/* gazetted: the config into the state. */
/* Of invariants 2 and 4: what leaves the config is switched off and keeps its
 * identity and its cursor's meaning; nothing that was served is served again
 * when it comes back. */
#include "base/arena.h"
#include "base/clock.h"
#include "base/hash.h"
#include "base/map.h"
#include "store/state.h"

struct sync {
	struct store *st;
	const struct store_sync *s;
	struct arena *a;
	struct map *digests;	 /* name -> struct digest */
	struct map *plans;	 /* "digest\nzone" -> struct plan */
	int64_t newest, edition; /* that came last */
	int64_t forgotten;	 /* addresses that must not come back */
};

struct str sync_spec(struct arena *a, const struct digest *d, struct str zone)
{
	struct str when = schedule_text(a, &d->schedule);
	return arena_printf(a, "%.*s|%.*s", PRS(when), PRS(zone));
}

struct str sync_forgotten(
    struct arena *a, const struct store *st, struct str address)
{
	unsigned char mac[16];
	struct str low = str_lower(a, address);
	hash_mac(st->secret, arena_printf(a, "forgotten\n%.*s", PRS(low)), mac,
	    sizeof(mac));
	return arena_printf(a, "hmac:%s", hash_hex(a, mac, sizeof(mac)).p);
}

static int one_source(struct sync *y, const struct source *src, struct err *e)
{
	/* A new address has new validators; what was seen stays seen. Its turn
	 * first, while the state still has the old one. */
	if (db_run(y->st->db, e,
		"UPDATE turn SET"
		" max_age = iif(s.url = ?2, max_age, -1),"
		" next = iif(s.url <> ?2, 0, iif(s.interval > ?3,"
		"  min(next, coalesce(last, 0) + ?3), next))"
		" FROM source s WHERE s.name = ?1 AND turn.source = s.id",
		"ssi", src->name, src->url, src->interval) < 0)
		return -1;
	return db_run(y->st->db, e,
	    "INSERT INTO source(name, url, enabled, interval)"
	    " VALUES(?1, ?2, ?3, ?4) ON CONFLICT(name) DO UPDATE SET"
	    " enabled = ?3,"
	    " etag = iif(url = ?2, etag, NULL),"
	    " last_modified = iif(url = ?2, last_modified, NULL),"
	    " body_hash = iif(url = ?2, body_hash, 0),"
	    " fail_count = iif(url = ?2, fail_count, 0),"
	    " fail_since = iif(url = ?2, fail_since, NULL),"
	    " fail_reason = iif(url = ?2, fail_reason, NULL),"
	    " reported = iif(url = ?2, reported, 0),"
	    " dormant = iif(url = ?2, dormant, 0),"
	    " moved_to = iif(url = ?2, moved_to, NULL),"
	    " found = iif(url = ?2, found, NULL),"
	    " parts = iif(url = ?2, parts, NULL),"
	    " policy = iif(url = ?2, policy, 0),"
	    " id_fault = iif(url = ?2, id_fault, 0),"
	    " id_since = iif(url = ?2, id_since, NULL),"
	    " id_doubt = iif(url = ?2, id_doubt, 0),"
	    " id_doubter = iif(url = ?2, id_doubter, 0),"
	    " queries = iif(url = ?2, queries, NULL),"
	    " ttl = iif(url = ?2, ttl, -1),"
	    " skip = iif(url = ?2, skip, 0),"
	    " unread = iif(url = ?2, unread, NULL),"
	    " moved_seen = iif(url = ?2, moved_seen, 0),"
	    " interval = ?4, url = ?2",
	    "ssii", src->name, src->url, (int64_t)src->enabled, src->interval);
}

static int sources(struct sync *y, struct err *e)
{
	if (db_run(y->st->db, e, "UPDATE source SET enabled = 0", "") < 0)
		return -1;
	if (y->s->sources)
		roster_each (y->s->sources, src)
			if (one_source(y, src, e) < 0)
				return -1;
	if (db_run(y->st->db, e,
		"INSERT INTO turn(source, live, next, max_age)"
		" SELECT id, 1, 0, -1 FROM source"
		" WHERE id NOT IN (SELECT source FROM turn)",
		"") < 0)
		return -1;
	return db_run(y->st->db, e,
	    "UPDATE turn SET live = s.enabled = 1 AND s.dormant = 0"
	    " FROM source s WHERE s.id = turn.source",
	    "");
}

/* What subscriptions with the same digest and zone share. */
struct plan {
	int64_t due;
	struct str spec; /* differs where the schedule or zone does */
};

/* Thousands share one: the calendar is asked once for each. */
static const struct plan *plan_of(
    struct sync *y, const struct digest *d, struct str zone)
{
	struct str key = arena_printf(y->a, "%s\n%s", d->name.p, zone.p);
	struct plan *p = map_get(y->plans, key);
	if (!p) {
		p = arena_new_of(y->a, struct plan);
		/* A slot at this very second counts. */
		p->due = y->s->next_due(y->s->ctx, d, zone, y->s->now - 1);
		p->spec = sync_spec(y->a, d, zone);
		map_put(y->plans, key, p);
	}
	return p;
}

static int one_subscription(struct sync *y, const struct subscriber *s,
    const struct digest *d, int64_t id, struct err *e)
{
	struct str zone = s->zone.n ? s->zone : d->zone;
	struct str lang = s->language.n ? s->language : d->language;
	struct str filter = wants_text(y->a, &s->wants);
	const struct plan *p = plan_of(y, d, zone);
	/* active: 0 before it was switched off earlier, 2 until a moment ago,
	 * so that one that comes back is told from one that stays. */
	return db_run(y->st->db, e,
	    "INSERT INTO subscription(subscriber, digest, zone, language,"
	    " format, spec, cursor, due, active, filter, joined_after)"
	    " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1, ?9, ?10)"
	    " ON CONFLICT(subscriber, digest) DO UPDATE SET"
	    " zone = ?3, language = ?4, format = ?5,"
	    " cursor = iif(active = 0, ?7, cursor),"
	    " joined_after = iif(active = 0, ?10, joined_after),"
	    " due = iif(active = 0 OR spec <> ?6, ?8, due),"
	    " spec = ?6, active = 1, filter = ?9, origin = 'config'",
	    "isssisiisi", id, d->name, zone, lang, (int64_t)s->format, p->spec,
	    y->newest, p->due, filter.n ? filter : S(""), y->edition);
}

static int one_subscriber(
    struct sync *y, const struct subscriber *s, struct err *e)
{
	int64_t id, gone = 0;
	if (y->forgotten &&
	    db_number(y->st->db, 0, &gone, e,
		"SELECT count(*) FROM suppression WHERE address = ?", "s",
		sync_forgotten(y->a, y->st, s->address)) < 0)
		return -1;
	if (gone)
		return 0;
	if (db_run(y->st->db, e,
		"INSERT INTO subscriber(address, name, origin, active)"
		" VALUES(?1, ?2, 'config', 1) ON CONFLICT(address) DO UPDATE"
		" SET address = ?1, name = ?2, active = 1",
		"ss", s->address, s->name) < 0 ||
	    db_number(y->st->db, 0, &id, e,
		"SELECT id FROM subscriber WHERE address = ?", "s",
		s->address) < 0)
		return -1;
	vec_each (&s->digests, name) {
		const struct digest *d = map_get(y->digests, *name);
		if (d && one_subscription(y, s, d, id, e) < 0)
			return -1;
	}
	return 0;
}

static int subscribers(struct sync *y, struct err *e)
{
	struct db *db = y->st->db;
	if (db_run(db, e,
		"UPDATE subscription SET active = 2 WHERE active = 1 AND"
		" origin = 'config'",
		"") < 0 ||
	    db_run(db, e,
		"UPDATE subscriber SET active = 0 WHERE origin = 'config'",
		"") < 0)
		return -1;
	for (size_t i = 0; i < y->s->n_subscribers; i++)
		if (one_subscriber(y, &y->s->subscribers[i], e) < 0)
			return -1;
	return db_run(
	    db, e, "UPDATE subscription SET active = 0 WHERE active = 2", "");
}

/* Those who subscribed by mail have the digest's own zone and language, and
 * go with its schedule; they rest while it is not in the config. */
static int by_mail(struct sync *y, struct err *e)
{
	struct db *db = y->st->db;
	if (db_run(db, e,
		"UPDATE subscription SET active = iif(active = 0, 0, 2)"
		" WHERE origin = 'mail'",
		"") < 0)
		return -1;
	for (size_t i = 0; i < y->s->n_digests; i++) {
		const struct digest *d = &y->s->digests[i];
		const struct plan *p = plan_of(y, d, d->zone);
		if (db_run(db, e,
			"UPDATE subscription SET zone = ?2, language = ?3,"
			" cursor = iif(active = 0, ?6, cursor),"
			" joined_after = iif(active = 0, ?7, joined_after),"
			" due = iif(active = 0 OR spec <> ?4, ?5, due),"
			" spec = ?4, active = 1"
			" WHERE origin = 'mail' AND digest = ?1",
			"ssssiii", d->name, d->zone, d->language, p->spec,
			p->due, y->newest, y->edition) < 0)
			return -1;
	}
	return db_run(
	    db, e, "UPDATE subscription SET active = 0 WHERE active = 2", "");
}

static int write_all(struct sync *y, struct err *e)
{
	if (db_number(y->st->db, 0, &y->forgotten, e,
		"SELECT count(*) FROM suppression WHERE reason ="
		" 'forgotten'",
		"") < 0)
		return -1;
	if (store_newest_seq(y->st, &y->newest, e) < 0 ||
	    store_newest_edition(y->st, &y->edition, e) < 0 ||
	    sources(y, e) < 0 || subscribers(y, e) < 0 || by_mail(y, e) < 0)
		return -1;
	return meta_set(y->st, S("config"), y->s->fingerprint, e);
}

int store_sync(struct store *st, const struct store_sync *s, bool *out_changed,
    struct err *e)
{
	struct sync y = {.st = st, .s = s};
	struct str had;
	if (meta_get(st, S("config"), &had, e) < 0)
		return -1;
	bool same = had.p && str_eq(had, s->fingerprint);
	if (out_changed)
		*out_changed = !same;
	if (same)
		return 0;
	y.a = arena_new();
	y.digests = map_new(y.a);
	y.plans = map_new(y.a);
	for (size_t i = 0; i < s->n_digests; i++)
		map_put(y.digests, s->digests[i].name, (void *)&s->digests[i]);
	int rc = db_begin(st->db, e);
	if (rc == 0)
		rc = db_finish(st->db, write_all(&y, e), "sync", e);
	arena_free(&y.a);
	return rc;
}
