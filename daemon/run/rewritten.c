/* SPDX-License-Identifier: MIT */
/* gazetted: an article whose headline, and address with it, is new. */
/*
 * Where an address is made of the headline, and there is no guid but that, an
 * edited headline leaves little that the article is known by:
 *
 *	a number in	the same, where most of the list have one, and no other
 *	the address	of it or of the last articles this, of which some came
 *			with others, so that it is no section's; where the old
 *			one is not of days before; and where its text, or some
 *			of its headline, is as it was
 *	the date	the same, where neither has a text, it is to the second
 *			and no other's, and the headlines have that in common
 *			which they have below
 *	the text	undated, the same, where it is long, to the letter the
 *			same, and no other's in the list or among the last
 *			articles; where the old one came within two days; and
 *			where the headlines have half of their words in common,
 *			and the new one has no name that the old one has not
 *
 * Each where the old one's address is gone from a list of which others are as
 * they were. One with the same headline as before is announced again, which
 * ingest.c tells.
 */
#include "base/arena.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/map.h"
#include "base/url.h"
#include "group/anew.h"
#include "group/reissue.h"
#include "group/steady.h"
#include "run/intake.h"
#include "text/words.h"

#define WITHIN 172800 /* seconds: so old may its headline be edited */
#define LATEST 60     /* of so many of the last */
#define HOUR   3600
#define OTHERS 2 /* entries that are as they were */
#define SHARE  6 /* tenths of a list are most of it */

static size_t others_listed(const struct intake *in)
{
	size_t n = 0;
	for (size_t i = 0; i < in->n; i++)
		n += in->known[i].article[KEY_URL] &&
		     in->known[i].article[KEY_URL] ==
			 in->known[i].article[KEY_URL_TITLE];
	return n;
}

/* News by its address, under a headline that is new, too. */
static bool is_candidate(const struct intake *in, size_t i)
{
	const struct identity *id = &in->ids[in->entry[i]];
	const struct entry *en = id->entry;
	return in->items[i].kind == INGEST_NEW && id->url_alone &&
	       (!id->guid_given || str_eq(en->id, en->link)) &&
	       !in->known[in->entry[i]].article[KEY_TITLE_DATE];
}

/* ---- by its number ---- */

/* The articles of a list, or the last ones of its source, by the numbers in
 * their addresses. */
struct numbers {
	struct map *listed, *latest;
	bool tell; /* articles apart */
};

static const char several;

static void count(struct arena *a, struct map *m, struct str url, void *what)
{
	struct str key = steady_numbered(a, url);
	if (key.n && map_put(m, key, what))
		map_put(m, key, (void *)&several);
}

/* Of the last articles so many that came after others with numbers of their
 * own. */
static size_t came_later(const articles *latest, const struct map *numbers)
{
	int64_t first = INSTANT_MAX;
	size_t n = 0;
	vec_each (latest, l)
		first = l->first_seen < first ? l->first_seen : first;
	for (size_t i = 0; i < map_len(numbers); i++) {
		const void *l = map_value(numbers, i);
		n += l != &several &&
		     ((const struct article *)l)->first_seen > first;
	}
	return n;
}

static struct numbers numbers_of(const struct intake *in, articles *latest)
{
	struct arena *a = in->p->doc;
	struct numbers n = {map_new(a), map_new(a), false};
	size_t own = 0;
	for (size_t i = 0; i < in->n; i++)
		count(a, n.listed, url_canonical(a, in->ids[i].entry->link),
		    (void *)&in->ids[i]);
	for (size_t i = 0; i < map_len(n.listed); i++)
		own += map_value(n.listed, i) != &several;
	vec_each (latest, l)
		count(a, n.latest, l->canonical, l);
	n.tell =
	    own * 10 >= in->n * SHARE && came_later(latest, n.latest) >= OTHERS;
	return n;
}

/* The one of the latest that has an article's number, which no other has. */
static struct article *of_number(
    const struct intake *in, const struct numbers *n, const struct article *art)
{
	struct str key =
	    n->tell ? steady_numbered(in->p->doc, art->canonical) : S("");
	void *old = key.n ? map_get(n->latest, key) : NULL;
	return old == &several || map_get(n->listed, key) == &several ? NULL
								      : old;
}

static int same_number(struct intake *in, struct arena *a,
    const struct article *old, const struct article *art, bool *out,
    struct err *e)
{
	struct article was = {0};
	bool dated = old->published_known && art->published_known;
	int64_t later = dated ? art->published - old->published
			      : in->p->r->now - old->first_seen;
	int64_t since;
	if (later > WITHIN || later < -WITHIN)
		return 0;
	if (store_words(in->p->r->store, a, old->id, &was, &since, e) < 0)
		return -1;
	struct str text = reissue_text(a, &was), now = reissue_text(a, art);
	*out = reissue_texts(a, text, now) == TEXTS_SAME ||
	       (!reissue_replaced(a, text, now) &&
		   !anew_headline(a, was.title, art->title));
	return 0;
}

/* ---- by its text ---- */

/* The texts of the news, each with whether it is of one or of several: a list
 * may be of thousands that say the same. */
static const char one;

static struct map *texts_of(const struct intake *in)
{
	struct map *texts = map_new(in->p->doc);
	for (size_t i = 0; i < in->kept; i++)
		if (in->items[i].kind == INGEST_NEW &&
		    map_put(texts, in->items[i].art->summary, (void *)&one))
			map_put(
			    texts, in->items[i].art->summary, (void *)&several);
	return texts;
}

/* The one of the latest that has a text; NULL where several have. */
static struct article *of_text(const articles *latest, struct str text)
{
	struct article *found = NULL;
	vec_each (latest, l) {
		if (!str_eq(l->summary, text))
			continue;
		if (found)
			return NULL;
		found = l;
	}
	return found;
}

/* Is there a name in the headline that is not in the other? Of what is made in
 * one form for all its places a name is all that is another. */
static bool names_more(struct arena *a, struct str title, struct str other)
{
	struct map *had = map_new(a);
	struct words w = words_of(other);
	struct word word;
	while (words_next(&w, &word))
		map_put(had, str_dup(a, word.folded), had);
	w = words_of(title);
	while (words_next(&w, &word))
		if (word.upper && !word.begins && !map_get(had, word.folded))
			return true;
	return false;
}

/* Nearly one headline, without a name that the old one has not. */
static bool same_headline(struct arena *a, struct str was, struct str now)
{
	return reissue_headline(a, was, now) && !names_more(a, now, was);
}

static int same_text(struct intake *in, struct arena *a,
    const struct article *old, const struct article *art, bool *out,
    struct err *e)
{
	struct article was = {0};
	int64_t since;
	if (old->published_known || in->p->r->now - old->first_seen > WITHIN)
		return 0;
	if (store_words(in->p->r->store, a, old->id, &was, &since, e) < 0)
		return -1;
	*out = reissue_same(reissue_text(a, &was), reissue_text(a, art)) &&
	       same_headline(a, was.title, art->title);
	return 0;
}

/* ---- by its date ---- */

/* The one of the latest that has a date, which no other of these or of the list
 * has. A full hour may be that of several, or of a day. */
static struct article *of_date(
    const struct intake *in, const articles *latest, int64_t date)
{
	struct article *found = NULL;
	size_t n = 0;
	for (size_t i = 0; i < in->n; i++)
		n += in->ids[i].entry->published == date;
	vec_each (latest, l) {
		if (!l->published_known || l->published != date)
			continue;
		found = l;
		n++;
	}
	return n == 2 && date % HOUR ? found : NULL;
}

static int same_date(struct intake *in, struct arena *a,
    const struct article *old, const struct article *art, bool *out,
    struct err *e)
{
	struct article was = {0};
	int64_t since;
	if (store_words(in->p->r->store, a, old->id, &was, &since, e) < 0)
		return -1;
	*out = !reissue_text(a, &was).n && !reissue_text(a, art).n &&
	       same_headline(a, was.title, art->title);
	return 0;
}

/* ---- all ---- */

/* The article that item `i` may be, and what says whether it is; or NULL. */
struct guess {
	const struct article *old;
	int (*same)(struct intake *in, struct arena *a,
	    const struct article *old, const struct article *art, bool *out,
	    struct err *e);
};

static struct guess guess(const struct intake *in, size_t i,
    const articles *latest, const struct numbers *numbers,
    const struct map *texts)
{
	const struct article *art = in->items[i].art;
	struct guess g = {of_number(in, numbers, art), same_number};
	if (g.old)
		return g;
	if (art->published_known)
		return (struct guess){
		    of_date(in, latest, art->published), same_date};
	if (!in->ids[in->entry[i]].guid_given &&
	    map_get(texts, art->summary) == &one)
		return (struct guess){of_text(latest, art->summary), same_text};
	return g;
}

static int take_over(
    struct intake *in, struct ingest *item, struct guess g, struct err *e)
{
	bool same = false;
	if (!g.old || intake_listed(in, g.old->id))
		return 0;
	struct arena *a = arena_new();
	int rc = g.same(in, a, g.old, item->art, &same, e);
	arena_free(&a);
	if (!same)
		return rc;
	struct article *art = arena_memdup(in->p->doc, item->art, sizeof(*art));
	item->kind = INGEST_UPDATED;
	item->article = g.old->id;
	item->art = art;
	item->instead = 0;
	item->readdressed = true;
	log_info("source %s: article %lld has another headline and address",
	    in->j->src->name.p, (long long)g.old->id);
	if (intake_keep_told(in, g.old->id, art, e) < 0)
		return -1;
	return intake_moved_on(in, item, e);
}

int intake_rewritten(struct intake *in, struct err *e)
{
	articles latest = {0};
	struct map *texts = NULL;
	struct numbers numbers;
	if (others_listed(in) < OTHERS)
		return 0;
	for (size_t i = 0; i < in->kept; i++) {
		if (!is_candidate(in, i))
			continue;
		if (!texts) {
			texts = texts_of(in);
			if (store_latest(in->p->r->store, in->p->doc,
				in->j->st->id, INT64_MIN, LATEST, &latest,
				e) < 0)
				return -1;
			numbers = numbers_of(in, &latest);
		}
		if (take_over(in, &in->items[i],
			guess(in, i, &latest, &numbers, texts), e) < 0)
			return -1;
	}
	return 0;
}
