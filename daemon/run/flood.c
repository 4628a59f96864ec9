/* SPDX-License-Identifier: MIT */
/* gazetted: a feed of which most is new all at once. */
#include "run/flood.h"

#include "base/arena.h"
#include "base/clock.h"
#include "base/log.h"
#include "store/held.h"

#define NEWS_MIN   10	   /* news in one document are no flood ... */
#define NEWS_SHARE 6	   /* ... nor so many tenths of it ... */
#define NEWS_USUAL 3	   /* ... nor so many times what is usual */
#define USUAL_SPAN 2592000 /* seconds that are looked at for that ... */
#define USUAL_MIN  604800  /* ... of more than these ... */
#define USUAL_LOOK 2000	   /* ... and articles */
#define OLD	   604800  /* seconds before the last news: archived then */
#define LATE	   86400   /* ... that a feed may be behind */
#define SAME_MIN   3	   /* entries of one second are dated all at once */
#define QUARTER	   900	   /* a date without a time is on one, anywhere */
#define DAY	   86400   /* in which a lot comes */
#define HELD	   172800  /* seconds until what is held is told */

/* ---- what is usual ---- */

struct usual {
	bool known;
	size_t most;	 /* more news than so many are no day like others ... */
	size_t most_old; /* ... old ones: however long it was not asked */
	bool old_before; /* the source has brought old ones as news */
	struct held event; /* what is held of it since yesterday: more of that
			    * is of one event, and nothing of it is usual */
	struct held lot;   /* of the mailbox's lot that this is the rest of */
	size_t lot_news;   /* all that it has brought before */
};

static bool was_old(const struct brought *b)
{
	return b->published != INSTANT_NONE &&
	       b->published < b->first_seen - OLD;
}

/* A lot is what comes in one day, and was told. The first may be what the
 * source had when it was first polled, which tells nothing. They stand with the
 * newest first. */
static size_t largest_lot(const brought_list *month, bool *out_old)
{
	size_t most = 0, lot = 0;
	int64_t first = month->v[month->n - 1].first_seen / DAY, day = first;
	vec_each (month, b) {
		if (b->first_seen / DAY == first)
			break;
		if (!b->told)
			continue;
		lot = b->first_seen / DAY == day ? lot + 1 : 1;
		day = b->first_seen / DAY;
		most = lot > most ? lot : most;
		*out_old |= was_old(b);
	}
	return most;
}

static void before(brought_list *month, int64_t event)
{
	size_t n = 0;
	vec_each (month, b)
		if (b->first_seen < event)
			month->v[n++] = *b;
	month->n = n;
}

/* What is held, of the lot and but for it. */
static int look_at_held(
    struct poll *p, const struct job *j, struct usual *out, struct err *e)
{
	int64_t now = p->r->now;
	struct held *event = &out->event;
	if (store_held_of(p->r->store, j->st->id, now - HELD,
		now + j->src->settle, event, e) < 0)
		return -1;
	if (!j->rest)
		return 0;
	if (store_held_of(p->r->store, j->st->id, j->last_good + 1,
		HELD_UNTIL_TOLD - 1, &out->lot, e) < 0)
		return -1;
	event->asleep -= out->lot.asleep;
	if (event->asleep <= 0)
		*event = (struct held){
		    .first_seen = INSTANT_NONE, .until = INSTANT_NONE};
	return 0;
}

static int look_back(
    struct poll *p, const struct job *j, struct usual *out, struct err *e)
{
	int64_t now = p->r->now;
	size_t all, told = 0;
	brought_list month = {0};
	if (look_at_held(p, j, out, e) < 0)
		return -1;
	if (store_brought(p->r->store, p->doc, j->st->id, now - USUAL_SPAN,
		USUAL_LOOK, &month, e) < 0)
		return -1;
	all = month.n;
	if (j->rest)
		before(&month, j->last_good + 1);
	out->lot_news = all - month.n;
	if (out->event.n)
		before(&month, out->event.first_seen);
	if (!month.n)
		return 0;
	int64_t span = now - month.v[month.n - 1].first_seen;
	size_t lot = largest_lot(&month, &out->old_before);
	out->known = span > USUAL_MIN;
	if (!out->known)
		return 0;
	vec_each (&month, b)
		told += b->told;
	size_t since =
	    (size_t)((now - j->last_good) * (int64_t)told / span) + 1;
	out->most_old = NEWS_USUAL * lot;
	out->most = NEWS_USUAL * (lot > since ? lot : since);
	return 0;
}

/* ---- its archive ---- */

/* Since when it is news: a feed that stood still had none to look at. */
static int64_t last_news(const struct job *j)
{
	int64_t news = j->st->last_news;
	return news != INSTANT_NONE && news < j->last_good ? news
							   : j->last_good;
}

static bool from_the_archive(const struct job *j, const struct ingest *item)
{
	return item->kind == INGEST_NEW && item->art->published_known &&
	       item->art->published < last_news(j) - OLD;
}

static bool may_be_archive(const struct usual *usual, size_t news)
{
	return !usual->old_before && (!usual->known || news > usual->most_old);
}

static void hold_old(const struct job *j, struct ingest *items, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (from_the_archive(j, &items[i]))
			items[i].until = HELD_UNTIL_TOLD;
}

/* A few old ones may be news, and are held as others are. */
static bool hold_back_archive(const struct job *j, struct ingest *items,
    size_t n, size_t listed, size_t news, const struct usual *usual)
{
	const char *name = j->src->name.p;
	size_t old = (size_t)usual->lot.asleep;
	for (size_t i = 0; i < n; i++)
		old += from_the_archive(j, &items[i]);
	if (old <= NEWS_MIN)
		return false;
	hold_old(j, items, n);
	if (usual->event.asleep)
		log_info("source %s: %zu more of its archive", name, old);
	else
		log_warn("source %s: %zu of its %zu entries are new to us, and "
			 "%zu of them far older than its last news: taken as "
			 "its archive, not as news (gazetted tell %s makes "
			 "news of them)",
		    name, news, listed, old, name);
	return true;
}

/* ---- what nothing vouches for ---- */

static bool dated_alone(
    const struct ingest *items, size_t n, const struct ingest *item)
{
	size_t same = 0;
	int64_t at = item->published; /* as given, where in the future too */
	for (size_t i = 0; i < n && at % QUARTER; i++)
		same += items[i].kind == INGEST_NEW && items[i].published == at;
	return same < SAME_MIN;
}

static bool vouched(const struct job *j, const struct ingest *items, size_t n,
    const struct ingest *item)
{
	return item->art->published_known &&
	       item->art->published >= last_news(j) - LATE &&
	       dated_alone(items, n, item);
}

/* The items stand with the oldest first, as feeds have them. */
static size_t hold(struct poll *p, const struct job *j, struct ingest *items,
    size_t n, size_t keep, int64_t until)
{
	size_t held = 0;
	bool *good = arena_calloc(p->doc, n + 1, sizeof(*good));
	for (size_t i = 0; i < n; i++)
		good[i] = vouched(j, items, n, &items[i]);
	for (size_t i = n; i-- > 0;) {
		if (items[i].kind != INGEST_NEW || good[i])
			continue;
		if (keep) {
			keep--;
			continue;
		}
		held += items[i].until != HELD_UNTIL_TOLD;
		if (items[i].until < until)
			items[i].until = until;
	}
	return held;
}

/* What comes while others are held is held with them, and not told of. */
static void hold_others(struct poll *p, const struct job *j,
    struct ingest *items, size_t n, size_t listed, size_t news,
    const struct usual *usual)
{
	const char *name = j->src->name.p;
	bool more = usual->event.until != INSTANT_NONE;
	int64_t until = more ? usual->event.until : p->r->now + HELD;
	size_t keep = more ? 0 : (size_t)j->src->first;
	size_t held = hold(p, j, items, n, keep, until);
	if (held && more)
		log_info("source %s: %zu more are held", name, held);
	else if (held)
		log_warn("source %s: %zu of its %zu entries are new, far more "
			 "than is usual, and nothing tells when they came: %zu "
			 "are held until %s, and told then unless you switch "
			 "the source off (enabled = false), or before that by "
			 "gazetted tell %s",
		    name, news, listed, held, instant_iso(p->doc, until).p,
		    name);
}

/* A lot that a mailbox's readings bring by parts is judged with the last of
 * them; until then what is old waits. */
static int judge_lot(struct poll *p, const struct job *j, struct ingest *items,
    size_t n, size_t listed, size_t news, struct err *e)
{
	struct usual usual = {0};
	if (look_back(p, j, &usual, e) < 0)
		return -1;
	if (j->more) {
		if (!usual.old_before)
			hold_old(j, items, n);
		return 0;
	}
	news += usual.lot_news;
	if (news > NEWS_MIN && may_be_archive(&usual, news) &&
	    hold_back_archive(
		j, items, n, listed + usual.lot_news, news, &usual))
		return 0;
	return usual.lot.asleep ? store_release(p->r->store, j->st->id,
				      j->last_good + 1, p->r->now, e)
				: 0;
}

int flood_judge(struct poll *p, const struct job *j, struct ingest *items,
    size_t n, size_t listed, size_t moved, struct err *e)
{
	struct usual usual = {0};
	size_t news = moved;
	for (size_t i = 0; i < n; i++)
		news += items[i].kind == INGEST_NEW;
	if (j->more || j->rest)
		return judge_lot(p, j, items, n, listed, news, e);
	if (news <= NEWS_MIN || news * 10 < listed * NEWS_SHARE)
		return 0;
	if (look_back(p, j, &usual, e) < 0)
		return -1;
	if (may_be_archive(&usual, news))
		hold_back_archive(j, items, n, listed, news, &usual);
	if (usual.known && news > usual.most && j->src->kind != SOURCE_MAILBOX)
		hold_others(p, j, items, n, listed, news, &usual);
	return 0; /* letters wait for us */
}
