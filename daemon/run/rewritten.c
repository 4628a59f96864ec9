/* SPDX-License-Identifier: MIT */
/* gazetted: an undated article whose headline, and address with it, is new. */
/*
 * Where an address is made of the headline and there is neither guid nor date,
 * an edited headline leaves nothing that the article is known by but its text.
 * It is the same where that text is long, to the letter the same, and no
 * other's in the list or among the last articles; where the old one came within
 * two days and its address is gone from a list of which others are as they
 * were; and where the headlines have half of their words in common, and the new
 * one has no name that the old one has not. One with the same headline as
 * before is announced again, which ingest.c tells.
 */
#include "base/arena.h"
#include "base/log.h"
#include "base/map.h"
#include "group/reissue.h"
#include "run/intake.h"
#include "text/words.h"

#define WITHIN 172800 /* seconds: so old may its headline be edited */
#define LATEST 60     /* of so many of the last */
#define OTHERS 2      /* entries that are as they were */

static size_t others_listed(const struct intake *in)
{
	size_t n = 0;
	for (size_t i = 0; i < in->n; i++)
		n += in->known[i].article[KEY_URL] &&
		     in->known[i].article[KEY_URL] ==
			 in->known[i].article[KEY_URL_TITLE];
	return n;
}

static bool is_candidate(const struct intake *in, size_t i)
{
	const struct ingest *item = &in->items[i];
	const struct identity *id = &in->ids[in->entry[i]];
	return item->kind == INGEST_NEW && !item->art->published_known &&
	       !id->guid_given && id->url_alone &&
	       !in->known[in->entry[i]].article[KEY_TITLE_DATE];
}

/* The texts of the news, each with whether it is of one or of several: a list
 * may be of thousands that say the same. */
static const char one, several;

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

static int same_article(struct intake *in, struct arena *a,
    const struct article *old, const struct article *art, bool *out,
    struct err *e)
{
	struct article was = {0};
	int64_t since;
	if (store_words(in->p->r->store, a, old->id, &was, &since, e) < 0)
		return -1;
	*out = reissue_same(reissue_text(a, &was), reissue_text(a, art)) &&
	       reissue_headline(a, was.title, art->title) &&
	       !names_more(a, art->title, was.title);
	return 0;
}

static int take_over(struct intake *in, struct ingest *item,
    const articles *latest, struct err *e)
{
	const struct article *old = of_text(latest, item->art->summary);
	bool same = false;
	if (!old || intake_listed(in, old->id) || old->published_known ||
	    in->p->r->now - old->first_seen > WITHIN)
		return 0;
	struct arena *a = arena_new();
	int rc = same_article(in, a, old, item->art, &same, e);
	arena_free(&a);
	if (!same)
		return rc;
	struct article *art = arena_memdup(in->p->doc, item->art, sizeof(*art));
	item->kind = INGEST_UPDATED;
	item->article = old->id;
	item->art = art;
	log_info("source %s: article %lld has another headline and address",
	    in->j->src->name.p, (long long)old->id);
	return intake_keep_told(in, old->id, art, e);
}

int intake_rewritten(struct intake *in, struct err *e)
{
	articles latest = {0};
	struct map *texts = NULL;
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
		}
		if (map_get(texts, in->items[i].art->summary) == &one &&
		    take_over(in, &in->items[i], &latest, e) < 0)
			return -1;
	}
	return 0;
}
