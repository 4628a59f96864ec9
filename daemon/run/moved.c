/* SPDX-License-Identifier: MIT */
/* gazetted: a feed that moved: its guids, links and dates are all new. */
#include "run/moved.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/log.h"
#include "group/identity.h"
#include "group/reissue.h"
#include "text/words.h"

#define MANY  3	      /* news that say the same are no accident ... */
#define SHARE 6	      /* ... if they are so many tenths of all */
#define ONCE  2592000 /* seconds until a source may move again */
#define WEEK  604800  /* what recurs does so within it ... */
#define DAY   86400   /* ... and what is imported is of one */

#define FLOOD 10 /* news are none that would hurt */

#define TITLE_KEY 1024 /* bytes of a title that count */

/* Of a source's last articles so many may be listed again. */
#define LATEST(n) ((n) + (n) / 2 + 10)

/* What is new, and what is known that it may be. */
struct pair {
	struct ingest *item;
	struct article *old; /* NULL: there is none */
	enum reissue_texts texts;
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

/* What of a canonical URL is no article's own: the host, and the folder on top
 * unless it is a date or a number. */
static struct str site_of(struct str url)
{
	ptrdiff_t at = str_find(url, S("://")), end;
	struct str rest = str_sub(url, at < 0 ? 0 : (size_t)at + 3, url.n);
	if ((at = str_chr(rest, '/')) < 0)
		return rest;
	struct str path = str_sub(rest, (size_t)at + 1, rest.n);
	if ((end = str_chr(path, '/')) <= 0)
		return str_sub(rest, 0, (size_t)at);
	for (ptrdiff_t i = 0; i < end; i++)
		if (!ch_digit(path.p[i]) && !strchr("-_.", path.p[i]))
			return str_sub(rest, 0, (size_t)(at + 1 + end));
	return str_sub(rest, 0, (size_t)at);
}

struct span {
	int64_t first, last;
};

static void widen(struct span *s, const struct article *art)
{
	int64_t t = art->published;
	s->first = t < s->first ? t : s->first;
	s->last = t > s->last ? t : s->last;
}

/* What is seen of the pairs. */
struct look {
	size_t same;	/* texts ... */
	size_t few;	/* ... so short that it may be by chance, or none */
	size_t away;	/* links, now to elsewhere */
	size_t undated; /* on either side */
	struct span was, is;
};

static int look_at(
    struct poll *p, struct move *m, struct look *l, struct err *e)
{
	struct arena *a = arena_new();
	int rc = 0;
	for (size_t i = 0; rc == 0 && i < m->n; i++) {
		struct pair *x = &m->pairs[i];
		const struct article *art = x->item->art;
		struct article old = {0};
		if (!x->old)
			continue;
		rc = store_words(p->r->store, a, x->old->id, &old, e);
		x->texts = reissue_texts(
		    a, reissue_text(a, &old), reissue_text(a, art));
		l->few += x->texts == TEXTS_FEW;
		l->same += x->texts == TEXTS_SAME;
		l->away +=
		    !str_eq(site_of(old.canonical), site_of(art->canonical));
		l->undated += !x->old->published_known || !art->published_known;
		widen(&l->was, x->old);
		widen(&l->is, art);
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

static bool moved(const struct poll *p, const struct job *j,
    const struct move *m, const struct look *l)
{
	bool weeks = !l->undated && l->was.last - l->was.first > WEEK;
	bool today = m->matched > FLOOD && l->is.last - l->is.first <= DAY;
	if (weeks && (most(l->same, m->matched) || today))
		return true;
	return most(l->same + l->few, m->matched) &&
	       most(l->away, m->matched) && !moved_lately(p, &j->st->identity);
}

/* Where texts tell, of another text is another. */
static size_t take_for_known(struct move *m, bool texts_tell)
{
	size_t n = 0;
	for (size_t i = 0; i < m->n; i++) {
		struct pair *p = &m->pairs[i];
		if (!p->old || (texts_tell && p->texts == TEXTS_APART))
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
	struct look l = {.was = {INSTANT_MAX, INSTANT_NONE},
	    .is = {INSTANT_MAX, INSTANT_NONE}};
	if (store_latest(p->r->store, m->a, j->st->id, INT64_MIN, LATEST(m->n),
		&m->known, e) < 0)
		return -1;
	match(m, title_of);
	match(m, date_of);
	if (!most(m->matched, m->n))
		return 0;
	if (look_at(p, m, &l, e) < 0)
		return -1;
	if (moved(p, j, m, &l))
		*out_n = take_for_known(m, most(l.few + l.same, m->matched));
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
