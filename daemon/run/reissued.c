/* SPDX-License-Identifier: MIT */
/* gazetted: entries that are known, though by no key of theirs. */
/*
 *	a guid, or an address, that is    the same, with the title and the text,
 *	known but for a question at its   and dated at most days later: a file
 *	end                               put up again, a link from elsewhere
 *	a path that is known on another   the same, with the title and the text:
 *	host                              one of a planet's authors moved
 *	one of the last two days is gone  the same, as reissue.h has it
 *	that was not pushed out
 */
#include "base/arena.h"
#include "base/clock.h"
#include "base/log.h"
#include "group/reissue.h"
#include "group/steady.h"
#include "run/intake.h"

#define WITHIN 172800 /* seconds: so old may be put out again ... */
#define LATEST 60     /* ... of so many of the last, by so few news */

/* ---- but for a question, or a host ---- */

static int told_before(struct intake *in, struct arena *a, int64_t article,
    const struct article *art, enum reissue_texts *out, struct err *e)
{
	struct article was = {0};
	int64_t since;
	if (store_words(in->p->r->store, a, article, &was, &since, e) < 0)
		return -1;
	*out = str_ieq(was.title, art->title)
		   ? reissue_texts_kept(
			 a, reissue_text(a, &was), reissue_text(a, art))
		   : TEXTS_APART;
	return 0;
}

static void know(struct ingest *item, int64_t article)
{
	item->kind = INGEST_MOVED;
	item->article = article;
}

static bool days_later(int64_t was, int64_t is)
{
	return was != INSTANT_NONE && is != INSTANT_NONE && is - was > WITHIN;
}

static int find_bare(struct intake *in, struct ingest *item, struct err *e)
{
	struct arena *a = arena_new();
	int64_t source = in->j->st->id;
	struct article_keys keys = identity_bare_keys(a, source, item->art);
	struct store_known known = {0};
	enum reissue_texts texts = TEXTS_APART;
	int rc = 0;
	enum key_kind by = KEY_GUID;
	if (keys.set[KEY_GUID] || keys.set[KEY_URL])
		rc = store_find(in->p->r->store, source, &keys, 1, &known, e);
	if (!known.article[by])
		by = KEY_URL;
	if (rc == 0 && known.article[by] && known.owned[by] &&
	    !days_later(known.published[by], item->published))
		rc =
		    told_before(in, a, known.article[by], item->art, &texts, e);
	if (texts != TEXTS_APART)
		know(item, known.article[by]);
	arena_free(&a);
	return rc;
}

/* Does another entry that is known lead to its host? Then nobody moved. */
static bool at_home(const struct intake *in, const struct ingest *item)
{
	for (size_t i = 0; i < in->n; i++)
		if (in->known[i].article[KEY_URL] &&
		    !steady_move(in->ids[i].entry->link, item->art->link).host)
			return true;
	return false;
}

static int find_among(struct intake *in, struct ingest *item,
    const articles *latest, struct err *e)
{
	int rc = 0;
	vec_each (latest, l) {
		enum reissue_texts texts = TEXTS_APART;
		struct steady_move to =
		    steady_move(l->canonical, item->art->canonical);
		if (!to.host || !to.path_kept ||
		    !str_ieq(l->title, item->art->title))
			continue;
		struct arena *a = arena_new();
		rc = told_before(in, a, l->id, item->art, &texts, e);
		arena_free(&a);
		if (texts == TEXTS_SAME)
			know(item, l->id);
		if (rc < 0 || texts == TEXTS_SAME)
			break;
	}
	return rc;
}

static int find_elsewhere(struct intake *in, struct err *e)
{
	articles latest = {0};
	for (size_t i = 0; i < in->kept; i++) {
		struct ingest *item = &in->items[i];
		if (item->kind != INGEST_NEW || at_home(in, item))
			continue;
		if (!latest.n &&
		    store_latest(in->p->r->store, in->p->doc, in->j->st->id,
			INT64_MIN, LATEST, &latest, e) < 0)
			return -1;
		if (find_among(in, item, &latest, e) < 0)
			return -1;
	}
	return 0;
}

/* ---- what was put out again ---- */

bool intake_listed(const struct intake *in, int64_t article)
{
	for (size_t i = 0; i < in->n; i++)
		for (int k = 0; k < KEY_KINDS; k++)
			if (in->known[i].article[k] == article)
				return true;
	return false;
}

/* The oldest date in the list; what is older has been pushed out of it. */
static int64_t oldest_listed(const struct intake *in)
{
	int64_t t = INSTANT_MAX;
	for (size_t i = 0; i < in->n; i++)
		if (in->ids[i].entry->published != INSTANT_NONE &&
		    in->ids[i].entry->published < t)
			t = in->ids[i].entry->published;
	return t;
}

/* One of the latest that was taken out of the feed and that says the same. */
static int64_t put_out_before(
    struct arena *a, const articles *latest, const struct article *art)
{
	const struct reissue now = {art->title, art->summary, art->published};
	vec_each (latest, l) {
		const struct reissue old = {l->title, l->summary, l->published};
		if (!l->id)
			continue;
		bool same = reissue_of(a, &old, &now);
		arena_clear(a);
		if (same) {
			int64_t id = l->id;
			l->id = 0; /* one alone can be in its place */
			return id;
		}
	}
	return 0;
}

/* Has another of them the same text, as warnings do? Then it tells of none. */
static bool text_shared(const articles *latest, const struct article *art)
{
	size_t n = 0;
	vec_each (latest, l)
		n += str_eq(l->summary, art->summary);
	return n > 1;
}

static int take_over(const struct intake *in, struct ingest *item,
    const articles *latest, struct err *e)
{
	struct arena *scratch = arena_new();
	int64_t id = put_out_before(scratch, latest, item->art);
	arena_free(&scratch);
	if (!id)
		return 0;
	struct article *art = arena_memdup(in->p->doc, item->art, sizeof(*art));
	item->kind = INGEST_UPDATED;
	item->article = id;
	item->art = art;
	log_info("source %s: article %lld was put out again under another "
		 "address",
	    in->j->src->name.p, (long long)id);
	return intake_keep_told(in, id, art, e);
}

/* Those that were pushed out, are listed or tell of none are none that were
 * taken out. */
static void keep_missing(const struct intake *in, articles *latest)
{
	int64_t oldest = oldest_listed(in);
	vec_each (latest, l)
		if (!l->published_known || l->published < oldest ||
		    intake_listed(in, l->id) || text_shared(latest, l))
			l->id = 0;
}

static size_t news(const struct intake *in)
{
	size_t n = 0;
	for (size_t i = 0; i < in->kept; i++)
		n += in->items[i].kind == INGEST_NEW;
	return n;
}

int intake_reissues(struct intake *in, struct err *e)
{
	articles latest = {0};
	size_t n = news(in);
	if (!n || n > LATEST)
		return 0;
	for (size_t i = 0; i < in->kept; i++)
		if (in->items[i].kind == INGEST_NEW &&
		    find_bare(in, &in->items[i], e) < 0)
			return -1;
	if (find_elsewhere(in, e) < 0 ||
	    store_latest(in->p->r->store, in->p->doc, in->j->st->id,
		in->p->r->now - WITHIN, LATEST, &latest, e) < 0)
		return -1;
	keep_missing(in, &latest);
	for (size_t i = 0; i < in->kept; i++)
		if (in->items[i].kind == INGEST_NEW &&
		    in->items[i].art->published_known &&
		    take_over(in, &in->items[i], &latest, e) < 0)
			return -1;
	return 0;
}
