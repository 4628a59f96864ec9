/* SPDX-License-Identifier: MIT */
/* gazetted: pages whose links are new where their articles are not. */
/*
 * A page has no guids, and often no dates: a link is all that tells its
 * articles apart, and that is new with each session, with each version of the
 * site's software, or once the site moves. The titles stay. So what is news by
 * its link is looked for under its title, among the last articles of the source
 * and, if that is a title of several words, among all of them:
 *
 *	the path is as it was, and no	the same, where most that could be are,
 *	other entry has it		and three or more, or two and no link
 *					is known (a session)
 *	the link is of another kind,	the same, where most of the document
 *	or came within two days and	is, in one way or the other (a move)
 *	ends as it did
 *	else				news: it may be next month's programme
 *
 * What has a date or a text that is another is news in any case, for to lose an
 * article is worse than to tell one again. A title that several of the source
 * have had tells of no move. Where most are of the first kind paths tell, so
 * that of the second kind none is taken. Of one title each is another article:
 * the last of the list is the oldest, and what the list has more of than the
 * source has had is news, as is what would be older than all below it in a list
 * that is in order, or, of a title that is there several times, than all
 * others. Where links are as they were nothing of this is asked: a statement a
 * week stays a statement a week.
 */
#include <string.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/map.h"
#include "base/url.h"
#include "group/asked.h"
#include "group/reissue.h"
#include "group/steady.h"
#include "run/intake.h"
#include "text/words.h"

#define MANY	   3	  /* articles that say the same are no accident ... */
#define FEW	   2	  /* ... nor so many of a list that is all new ... */
#define SHARE	   6	  /* ... if they are so many tenths of all */
#define TOLD_WORDS 4	  /* a title of fewer is used again */
#define STOOD	   172800 /* seconds after which one of its kind recurs */
#define DISORDER   6	  /* of so many one may be out of order */
#define SAME_DAY   72000  /* less is a zone: a list a day is dated a day on */
#define BEFORE	   3	  /* so many lists back it is seen which titles recur */

/* An entry that is news by its link, and the article that it may be. */
struct pair {
	struct ingest *item;
	const struct entry *entry;
	struct str title, link; /* as compared */
	struct article *old;	/* NULL: none */
	bool path;		/* they have one, and nothing else has */
	bool repeated;		/* others of the list have its title */
	bool recurs;		/* or several articles of the source had */
};

struct lookup {
	struct intake *in;
	struct arena *a;
	articles known; /* newest first; `seq` of those that are taken is 1 */
	struct str *titles; /* of those, as compared */
	struct map *paths;  /* that of entries: how many have it */
	struct map *had;    /* titles of articles, the same */
	struct pair *pairs; /* in the order of the document */
	size_t n;
	int64_t least;	/* id of an article that may be listed */
	size_t by_link; /* entries whose links are known */
	size_t other;	/* known entries whose links are new */
};

/* ---- what is compared ---- */

/* What is before the '?', without the host; "" of a front page. */
static struct str path_of(struct str canonical)
{
	ptrdiff_t at = str_find(canonical, S("://"));
	struct str s =
	    str_sub(canonical, at < 0 ? 0 : (size_t)at + 3, canonical.n);
	at = str_chr(s, '/');
	s = str_sub(s, at < 0 ? s.n : (size_t)at + 1, s.n);
	at = str_chr(s, '?');
	return str_trim(at < 0 ? s : str_sub(s, 0, (size_t)at));
}

static struct str link_of(struct arena *a, const struct entry *en)
{
	struct str c = url_canonical(a, en->original);
	return c.n ? c : url_canonical(a, en->link);
}

static bool is_short(struct str title)
{
	struct words w = words_of(title);
	struct word word;
	size_t n = 0;
	while (n < TOLD_WORDS && words_next(&w, &word))
		n++;
	return n < TOLD_WORDS;
}

static size_t times(const struct map *m, struct str key)
{
	const size_t *n = map_get(m, key);
	return n ? *n : 0;
}

static void count(struct arena *a, struct map *m, struct str key)
{
	size_t *n = map_get(m, key);
	if (!n) {
		n = arena_calloc(a, 1, sizeof(*n));
		map_put(m, key, n);
	}
	++*n;
}

static bool is_number(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!ch_digit(s.p[i]))
			return false;
	return s.n;
}

/* Do the paths of two addresses of one kind name two articles? Their last parts
 * differ, or before these a number, which is a date or an issue's; a session is
 * neither. */
static bool named_apart(struct str was, struct str is)
{
	struct str x, y;
	while (str_split(&was, '/', &x) && str_split(&is, '/', &y))
		if (!str_eq(x, y) &&
		    ((!was.n && !is.n) || (is_number(x) && is_number(y))))
			return true;
	return false;
}

/* ---- what is there ---- */

static bool has(const articles *all, int64_t id)
{
	vec_each (all, art)
		if (art->id == id)
			return true;
	return false;
}

/* Counts what the document has that is known, which no other entry can be. */
static void look_at_known(struct lookup *l)
{
	struct intake *in = l->in;
	for (size_t i = 0; i < in->n; i++) {
		int64_t id = identity_decide(&in->ids[i], &in->k[i]);
		count(l->a, l->paths, path_of(link_of(l->a, in->ids[i].entry)));
		if (!id)
			continue;
		bool link = in->known[i].article[KEY_URL];
		l->by_link += link;
		l->other += !link && in->ids[i].keys.set[KEY_URL];
		vec_each (&l->known, old)
			if (old->id == id)
				old->seq = 1;
	}
}

/* One of long ago, by its title. */
static int add_older(struct lookup *l, size_t i, struct err *e)
{
	const struct store_known *k = &l->in->known[i];
	int64_t id = k->article[KEY_TITLE_DATE], since;
	struct article old = {.id = id};
	if (!id || !k->owned[KEY_TITLE_DATE] || has(&l->known, id) ||
	    is_short(l->in->ids[i].title))
		return 0;
	if (store_words(l->in->p->r->store, l->a, id, &old, &since, e) < 0)
		return -1;
	old.published = k->published[KEY_TITLE_DATE];
	old.published_known = old.published != INSTANT_NONE;
	*vec_push(l->a, &l->known) = old;
	return 0;
}

/* The last articles, as many as are listed; of those before them the titles. */
static int add_latest(struct lookup *l, struct err *e)
{
	struct intake *in = l->in;
	if (store_latest(in->p->r->store, l->a, in->j->st->id, INT64_MIN,
		BEFORE * in->n, &l->known, e) < 0)
		return -1;
	vec_each (&l->known, old)
		count(l->a, l->had, identity_title(l->a, old->title));
	if (l->known.n > in->n)
		l->known.n = in->n;
	return 0;
}

static int gather(struct lookup *l, struct err *e)
{
	struct intake *in = l->in;
	size_t news = 0;
	for (size_t i = 0; i < in->kept; i++)
		news += in->items[i].kind == INGEST_NEW;
	if (news < FEW)
		return 0;
	if (add_latest(l, e) < 0)
		return -1;
	l->pairs = arena_calloc(l->a, news, sizeof(*l->pairs));
	for (size_t i = in->kept; i-- > 0;) {
		struct ingest *item = &in->items[i];
		const struct identity *id = &in->ids[in->entry[i]];
		if (item->kind != INGEST_NEW || !id->keys.set[KEY_URL])
			continue;
		if (add_older(l, in->entry[i], e) < 0)
			return -1;
		l->pairs[l->n++] = (struct pair){.item = item,
		    .entry = id->entry,
		    .title = identity_title(l->a, id->title),
		    .link = link_of(l->a, id->entry)};
		l->pairs[l->n - 1].recurs =
		    times(l->had, l->pairs[l->n - 1].title) > 1;
	}
	look_at_known(l);
	l->titles = arena_calloc(l->a, l->known.n + 1, sizeof(*l->titles));
	for (size_t i = 0; i < l->known.n; i++)
		l->titles[i] = identity_title(l->a, l->known.v[i].title);
	return 0;
}

/* ---- which may be one ---- */

static bool dates_apart(const struct article *old, const struct entry *en)
{
	int64_t later = en->published - old->published;
	return old->published_known && en->published != INSTANT_NONE &&
	       (later >= SAME_DAY || later <= -SAME_DAY);
}

/* Where the list's own words for it are others, it is another. */
static bool texts_apart(
    struct lookup *l, const struct pair *p, const struct article *old)
{
	struct str now = p->item->art->summary;
	return old->summary.n && now.n &&
	       reissue_texts_kept(l->a, old->summary, now) == TEXTS_APART;
}

/* Another of its kind after so long: a listing of next month. */
static bool recurs(
    struct lookup *l, const struct pair *p, const struct article *old)
{
	const struct job *j = l->in->j;
	if (!str_eq(steady_shape(l->a, old->canonical, true),
		steady_shape(l->a, p->link, true)))
		return false;
	return named_apart(path_of(old->canonical), path_of(p->link)) ||
	       (j->st->identity.fault != ID_ALL_NEW &&
		   j->last_good - old->first_seen >= STOOD);
}

static bool may_be(struct lookup *l, const struct pair *p,
    const struct article *old, bool by_path)
{
	struct str path = path_of(p->link);
	if (dates_apart(old, p->entry) || texts_apart(l, p, old))
		return false;
	return by_path ? path.n && times(l->paths, path) == 1 &&
			     str_eq(path, path_of(old->canonical))
		       : !recurs(l, p, old);
}

static void match_one(struct lookup *l, struct pair *p, bool by_path)
{
	for (size_t i = l->known.n; i-- > 0;) {
		struct article *old = &l->known.v[i];
		if (old->seq || old->id < l->least ||
		    !str_eq(l->titles[i], p->title) ||
		    !may_be(l, p, old, by_path))
			continue;
		old->seq = 1;
		p->old = old;
		p->path = by_path;
		return;
	}
}

/* From the last entry and the oldest article on, so that what there is one more
 * of is the first. */
static void match(struct lookup *l, bool by_path, bool repeated)
{
	for (size_t i = l->n; i-- > 0;) {
		struct pair *p = &l->pairs[i];
		if (!p->old && (repeated || !p->repeated))
			match_one(l, p, by_path);
	}
}

/* Of those whose title recurs the path alone tells anything. */
static size_t matched(const struct lookup *l, bool by_path)
{
	size_t n = 0;
	for (size_t i = 0; i < l->n; i++)
		n += l->pairs[i].old && l->pairs[i].path == by_path &&
		     (by_path || !l->pairs[i].recurs);
	return n;
}

/* In a list that is in order, newest first, what would be older than all below
 * it is none of those. */
static void put_in_order(struct lookup *l)
{
	size_t n = 0, steps = 0, up = 0;
	int64_t below = 0, least = INT64_MAX;
	for (size_t i = l->n; i-- > 0;) {
		if (!l->pairs[i].old)
			continue;
		up += l->pairs[i].old->id < below;
		below = l->pairs[i].old->id;
		steps++;
	}
	if (steps <= MANY || up * DISORDER > steps)
		return;
	for (size_t i = l->n; i-- > 0;) {
		struct pair *p = &l->pairs[i];
		if (!p->old)
			continue;
		if (n++ >= MANY && !p->path && p->old->id < least) {
			p->old->seq = 0;
			p->old = NULL;
		} else if (p->old->id < least) {
			least = p->old->id;
		}
	}
	l->least = least;
}

/* Links that lead elsewhere: those first of which the title tells. */
static void match_titles(struct lookup *l)
{
	struct map *titles = map_new(l->a);
	for (size_t i = 0; i < l->n; i++) {
		struct pair *p = &l->pairs[i];
		struct pair *first = map_get(titles, p->title);
		if (first)
			first->repeated = p->repeated = true;
		else
			map_put(titles, p->title, p);
	}
	match(l, false, false);
	put_in_order(l);
	match(l, false, true);
}

/* ---- whether most are ---- */

static bool most(size_t n, size_t of, size_t least)
{
	return n >= least && n * 10 >= of * SHARE;
}

static size_t take(struct lookup *l, bool by_path_alone)
{
	size_t n = 0;
	for (size_t i = 0; i < l->n; i++) {
		struct pair *p = &l->pairs[i];
		if (!p->old || (by_path_alone && !p->path))
			continue;
		p->item->kind = INGEST_MOVED;
		p->item->article = p->old->id;
		p->item->readdressed = true;
		n++;
	}
	return n;
}

/* What is another in most links, though the paths are the same, is no
 * article's. */
static void learn(struct lookup *l)
{
	struct source_state *st = l->in->j->st;
	struct str *was = arena_calloc(l->a, l->n, sizeof(*was));
	struct str *is = arena_calloc(l->a, l->n, sizeof(*is));
	size_t n = 0;
	for (size_t i = 0; i < l->n; i++) {
		if (!l->pairs[i].old || !l->pairs[i].path)
			continue;
		was[n] = l->pairs[i].old->canonical;
		is[n++] = l->pairs[i].link;
	}
	struct str notes = asked_own(l->a, was, is, n, st->queries);
	if (notes.n > st->queries.n)
		st->queries = str_dup(l->in->j->batch->a, notes);
}

int intake_readdressed(struct intake *in, struct err *e)
{
	struct lookup l = {.in = in, .a = arena_new()};
	struct id_health *h = &in->j->st->identity;
	int rc = 0;
	l.paths = map_new(l.a);
	l.had = map_new(l.a);
	if (h->policy != ID_TITLE)
		rc = gather(&l, e);
	if (rc == 0 && l.n) {
		match(&l, true, true);
		match_titles(&l);
		size_t paths = matched(&l, true), others = matched(&l, false);
		size_t same = paths + others + l.other;
		if (most(paths, same + l.by_link, l.by_link ? MANY : FEW)) {
			in->moved = take(&l, true);
			learn(&l);
		} else if (most(same, in->n, MANY)) {
			in->moved = take(&l, false);
		}
	}
	if (in->moved && identity_readdressed(h, in->p->r->now))
		log_warn("source %s: %zu of its %zu links are new where the "
			 "titles are not: taken for the articles that had "
			 "them, not for news",
		    in->j->src->name.p, in->moved, in->n);
	arena_free(&l.a);
	return rc;
}
