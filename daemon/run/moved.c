/* SPDX-License-Identifier: MIT */
/* gazetted: a feed that moved: its guids, links and dates are all new. */
#include "run/moved.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/hash.h"
#include "base/log.h"
#include "group/identity.h"
#include "group/reissue.h"
#include "group/steady.h"
#include "text/words.h"

#define MANY  3	      /* news that say the same are no accident ... */
#define SHARE 6	      /* ... if they are so many tenths of all */
#define ONCE  2592000 /* seconds until a source may move again */
#define WEEK  604800  /* what recurs does so within it */
#define DAYS  172800  /* an archive is of more than these */

#define ZONES	50400 /* seconds that two zones are apart, at most */
#define QUARTER 900   /* ... and always so many, or twice, thrice ... */

#define TITLE_KEY 1024 /* bytes of a title that count */

/* Of a source's last articles so many may be listed again. */
#define LATEST(n) ((n) + (n) / 2 + 10)

/* What is new, and what is known that it may be. */
struct pair {
	struct ingest *item;
	struct article *old; /* NULL: there is none */
	enum reissue_texts texts;
	bool away;	 /* on another host now */
	bool path;	 /* and its path as it was */
	bool elsewhere;	 /* under an address of another kind */
	struct str said; /* a hash of the older text */
};

struct move {
	struct arena *a;
	articles known;	    /* `seq` of those in a pair is 1 */
	struct pair *pairs; /* all the news */
	size_t n, matched;
};

/* ---- which may be one ---- */

/* Case, space and punctuation off. */
static struct str title_of(struct arena *a, const struct article *art)
{
	struct buf b = buf_init(TITLE_KEY + WORD_BYTES_MAX + 8);
	struct words w = words_of(art->title);
	struct word word;
	while (b.n < TITLE_KEY && words_next(&w, &word)) {
		buf_adds(&b, word.folded);
		buf_addc(&b, ' ');
	}
	struct str key = b.n ? buf_dup(a, &b) : (struct str){NULL, 0};
	buf_free(&b);
	return key;
}

static struct str date_of(struct arena *a, const struct article *art)
{
	return art->published_known
		   ? arena_printf(a, "%lld", (long long)art->published)
		   : (struct str){NULL, 0};
}

typedef struct str key_fn(struct arena *a, const struct article *art);

/* What several have tells of none. */
static const struct article several;

static void put_one(struct map *m, struct str key, const struct article *art)
{
	if (key.n)
		map_put(m, key, (void *)(map_get(m, key) ? &several : art));
}

/* By the title; or by the date to the second, where most of the headline is as
 * it was. */
static bool fits(
    key_fn *key, const struct article *old, const struct article *art)
{
	if (key == title_of)
		return true;
	struct arena *scratch = arena_new();
	bool same = reissue_headline(scratch, old->title, art->title);
	arena_free(&scratch);
	return same;
}

/* Pairs what alone has a key, on either side. */
static void match(struct move *m, key_fn *key)
{
	struct map *known = map_new(m->a), *news = map_new(m->a);
	struct str *keys = arena_calloc(m->a, m->n + 1, sizeof(*keys));
	vec_each (&m->known, old)
		put_one(known, key(m->a, old), old);
	for (size_t i = 0; i < m->n; i++) {
		keys[i] = key(m->a, m->pairs[i].item->art);
		put_one(news, keys[i], m->pairs[i].item->art);
	}
	for (size_t i = 0; i < m->n; i++) {
		struct pair *p = &m->pairs[i];
		struct article *old =
		    keys[i].n ? map_get(known, keys[i]) : NULL;
		if (p->old || !old || old == &several || old->seq ||
		    map_get(news, keys[i]) == &several ||
		    !fits(key, old, p->item->art))
			continue;
		old->seq = 1;
		p->old = old;
		m->matched++;
	}
}

/* ---- whether most are ---- */

static bool most(size_t n, size_t of)
{
	return n >= MANY && n * 10 >= of * SHARE;
}

static bool most_by_far(size_t n, size_t of)
{
	return n >= MANY && n * 10 >= of * 9;
}

struct span {
	int64_t first, last;
};

static void widen(struct span *s, int64_t t)
{
	s->first = t < s->first ? t : s->first;
	s->last = t > s->last ? t : s->last;
}

/* What is seen of the pairs. */
struct look {
	size_t same;	  /* texts, or dates */
	size_t away;	  /* links, now on another host */
	size_t elsewhere; /* links of another kind */
	size_t undated;	  /* on either side */
	size_t bare;	  /* had a date, and have none */
	struct span was, is;
	struct span later; /* by so much are the dates others */
};

static bool same_date(const struct article *old, const struct article *art)
{
	return old->published_known && art->published_known &&
	       old->published == art->published;
}

static void look_at_pair(
    struct move *m, struct arena *a, struct pair *x, const struct article *old)
{
	const struct article *art = x->item->art;
	struct str said = reissue_text(a, old);
	x->texts = reissue_texts_kept(a, said, reissue_text(a, art));
	x->said =
	    arena_printf(m->a, "%llx", (unsigned long long)hash_content(said));
	struct steady_move to = steady_move(old->canonical, art->canonical);
	x->away = to.host;
	x->path = to.host && to.path_kept;
	x->elsewhere =
	    to.host ||
	    (to.path_kept && !str_eq(old->canonical, art->canonical)) ||
	    !str_eq(steady_shape(a, old->canonical, false),
		steady_shape(a, art->canonical, false));
}

/* A text that several have is of none. */
static void sum_up(struct move *m, struct look *l)
{
	struct map *said = map_new(m->a);
	for (size_t i = 0; i < m->n; i++)
		if (m->pairs[i].old)
			put_one(said, m->pairs[i].said, m->pairs[i].old);
	for (size_t i = 0; i < m->n; i++) {
		struct pair *x = &m->pairs[i];
		const struct article *art = x->item->art;
		if (!x->old)
			continue;
		if (x->texts == TEXTS_SAME &&
		    map_get(said, x->said) == &several)
			x->texts = TEXTS_FEW;
		if (x->texts == TEXTS_FEW && same_date(x->old, art))
			x->texts = TEXTS_SAME;
		l->same += x->texts == TEXTS_SAME;
		l->away += x->away;
		l->elsewhere += x->elsewhere;
		l->undated += !x->old->published_known || !art->published_known;
		l->bare += x->old->published_known && !art->published_known;
		widen(&l->was, x->old->published);
		widen(&l->is, art->published);
		widen(&l->later, art->published - x->old->published);
	}
}

static int look_at(struct poll *p, struct move *m, struct err *e)
{
	struct arena *a = arena_new();
	int rc = 0;
	for (size_t i = 0; rc == 0 && i < m->n; i++) {
		struct pair *x = &m->pairs[i];
		struct article old = {0};
		int64_t since;
		if (!x->old)
			continue;
		rc = store_words(p->r->store, a, x->old->id, &old, &since, e);
		if (rc == 0)
			look_at_pair(m, a, x, &old);
		arena_clear(a);
	}
	arena_free(&a);
	return rc;
}

static bool moved_lately(const struct poll *p, const struct id_health *h)
{
	return h->fault == ID_ALL_NEW && h->since != INSTANT_NONE &&
	       p->r->now - h->since < ONCE;
}

static bool of_weeks(const struct look *l)
{
	return !l->undated && l->was.last - l->was.first > WEEK;
}

/* An archive that is taken in anew has the date of that day, whenever its
 * articles came. */
static bool of_one_day(const struct look *l)
{
	int64_t was = l->was.last - l->was.first;
	int64_t is = l->is.last - l->is.first;
	return !l->undated && was > DAYS && is * 10 < was;
}

/* A clock is set, or a zone. */
static bool shifted(const struct look *l)
{
	int64_t by = l->later.first;
	return !l->undated && by == l->later.last && by % QUARTER == 0 &&
	       by >= -ZONES && by <= ZONES;
}

static bool long_ago(const struct look *l)
{
	return !l->undated && l->is.first - l->was.last > ONCE;
}

/* Of another text is another. Where there is next to none the title is not
 * enough: the path tells, of what does not recur, or all the others do. */
static bool is_known(
    const struct move *m, const struct look *l, const struct pair *x)
{
	if (!x->old || x->texts == TEXTS_APART)
		return false;
	return x->texts == TEXTS_SAME || most_by_far(l->same, m->matched) ||
	       (x->path && (of_weeks(l) || long_ago(l)));
}

static bool moved(const struct poll *p, const struct job *j,
    const struct move *m, const struct look *l)
{
	size_t known = 0;
	if (moved_lately(p, &j->st->identity))
		return false;
	for (size_t i = 0; i < m->n; i++)
		known += is_known(m, l, &m->pairs[i]);
	return most(known, m->matched) &&
	       (most(l->away, m->matched) || of_one_day(l) || shifted(l) ||
		   most(l->bare, m->matched) ||
		   (of_weeks(l) && most(l->elsewhere, m->matched)));
}

static size_t take_for_known(struct move *m, const struct look *l)
{
	size_t n = 0;
	for (size_t i = 0; i < m->n; i++) {
		struct pair *p = &m->pairs[i];
		if (!is_known(m, l, p))
			continue;
		p->item->kind = INGEST_MOVED;
		p->item->article = p->old->id;
		n++;
	}
	return n;
}

static int look(struct poll *p, const struct job *j, struct move *m,
    size_t *out_n, struct err *e)
{
	static const struct span none = {INSTANT_MAX, INSTANT_NONE};
	struct look l = {.was = none, .is = none, .later = none};
	if (store_latest(p->r->store, m->a, j->st->id, INT64_MIN, LATEST(m->n),
		&m->known, e) < 0)
		return -1;
	match(m, title_of);
	match(m, date_of);
	if (!most(m->matched, m->n))
		return 0;
	if (look_at(p, m, e) < 0)
		return -1;
	sum_up(m, &l);
	if (moved(p, j, m, &l))
		*out_n = take_for_known(m, &l);
	return 0;
}

int moved_find(struct poll *p, const struct job *j, struct ingest *items,
    size_t n, size_t listed, size_t *out_n, struct err *e)
{
	struct move m = {.a = arena_new()};
	size_t found = 0;
	int rc = 0;
	m.pairs = arena_calloc(m.a, n + 1, sizeof(*m.pairs));
	for (size_t i = 0; i < n; i++)
		if (items[i].kind == INGEST_NEW)
			m.pairs[m.n++].item = &items[i];
	if (most(m.n, listed))
		rc = look(p, j, &m, &found, e);
	if (rc == 0 && found)
		log_warn("source %s: %zu of its %zu entries are new by all but "
			 "their titles: taken for the articles that had them, "
			 "not for news",
		    j->src->name.p, found, listed);
	arena_free(&m.a);
	if (rc == 0)
		*out_n = found;
	return rc;
}
