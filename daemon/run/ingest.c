/* SPDX-License-Identifier: MIT */
/* gazetted: a document's entries to articles. */
/*
 *	entries -> keys -> what is known under them -> one verdict each:
 *
 *	not known                       new; of a first poll all but the newest
 *	                                are backlog, and never news
 *	known, from other sources only  sighted here too
 *	known here, text edited         updated where it stands; news again if
 *	                                it was told and may have moved on
 *	not known, as most of a feed    known by their titles, where the site
 *	whose titles are		moved
 *	not known, as most of a page    the same (readdressed.c)
 *	whose links are
 *	not known, but in place of one  the same: it was put out again under
 *	that it says the same as        other keys, say for a slip in its title
 *	known here, under new keys      the keys are remembered
 *	known here                      nothing to write
 *
 * Keeps invariant 1: all of it and the source's state are one commit.
 */
#include <stdlib.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/map.h"
#include "feed/feed.h"
#include "group/edit.h"
#include "group/identity.h"
#include "group/reissue.h"
#include "run/flood.h"
#include "run/intake.h"
#include "run/moved.h"
#include "run/pages.h"
#include "run/schedule.h"
#include "store/held.h"
#include "text/language.h"

#define MISSED_MIN   5	    /* entries, all of them new, are too many news */
#define MISSED_QUIET 604800 /* seconds until the operator hears of it again */

/* ---- verdicts ---- */

static bool keys_missing(
    const struct identity *id, const struct store_known *known)
{
	for (int k = 0; k < KEY_KINDS; k++)
		if (id->keys.set[k] && !known->article[k])
			return true;
	return false;
}

static struct identity_known known_of(const struct store_known *s)
{
	struct identity_known k;
	for (int i = 0; i < KEY_KINDS; i++) {
		k.article[i] = s->article[i];
		k.published[i] = s->published[i];
		k.content[i] = s->content[i];
		k.here[i] = s->here[i];
		k.owned[i] = s->owned[i];
	}
	k.soon = k.revised = false;
	k.another = k.kept = k.recurs = k.replaced = k.due = k.back = k.same =
	    k.several = false;
	k.was = k.stood = 0;
	return k;
}

/* The config's word, else what the text reads like given the feed's. */
static struct str language(const struct intake *in, const struct article *art)
{
	struct arena *a = in->p->doc;
	struct str said = in->j->src->language;
	if (said.n)
		return said;
	return language_of(
	    str_cat(a, str_cat(a, art->title, S("\n")), art->summary),
	    language_tag(a, art->language));
}

/* The article with what of it the feed may change. */
static void clean(
    const struct intake *in, const struct identity *id, struct article *art)
{
	const struct poll *p = in->p;
	feed_article(p->doc, in->f, id->entry, p->r->now, art);
	art->language = language(in, art);
}

int intake_keep_told(const struct intake *in, int64_t article,
    struct article *art, struct err *e)
{
	bool told;
	if (pages_told(in->p, in->j, article, art, &told, e) < 0)
		return -1;
	if (told) {
		art->content = (struct str){NULL, 0};
		art->summary = (struct str){NULL, 0};
	}
	return 0;
}

static int kind_under(const struct store_known *known, int64_t article)
{
	int k = 0;
	while (known->article[k] != article)
		k++;
	return k;
}

/* Nothing is in it; or not all, and it comes whole the next time. */
static bool unfit(const struct entry *en)
{
	return en->cut || (!en->link.n && !en->title.n && !en->summary.n &&
			      !en->content.n);
}

static bool lost_date(
    const struct identity *id, const struct store_known *known, int by)
{
	return id->entry->published == INSTANT_NONE &&
	       known->published[by] != INSTANT_NONE;
}

/* Does it say again what was said, under a headline that it was told with? Of
 * two headlines that take turns each is told once. */
static int told_so(struct intake *in, int64_t article,
    const struct wording *old, const struct wording *now, bool *out,
    struct err *e)
{
	struct arena *a = in->p->doc;
	articles told = {0};
	bool title = false, text = false;
	if (store_told_as(in->p->r->store, a, article, &told, e) < 0)
		return -1;
	*vec_push(a, &told) =
	    (struct article){.title = S(""), .summary = old->text};
	vec_each (&told, t) {
		struct wording was = {t->title, t->summary, now->language};
		struct wording other = {t->title, now->text, now->language};
		title |= !edit_touches(&other, now);
		text |=
		    !edit_risen(&was, now) &&
		    reissue_texts_kept(a, was.text, now->text) != TEXTS_APART;
	}
	*out = title && text;
	return 0;
}

/* What is another text altogether is news anyway. */
int intake_moved_on(struct intake *in, struct ingest *out, struct err *e)
{
	struct article was = {0};
	const struct article *art = out->art;
	int64_t since;
	bool told = false;
	if (out->replaced)
		return 0;
	if (store_words(
		in->p->r->store, in->p->doc, out->article, &was, &since, e) < 0)
		return -1;
	struct wording old = {was.title, was.summary, art->language};
	struct wording now = {art->title,
	    art->summary.n ? art->summary : was.summary, art->language};
	out->moved_on = edit_touches(&old, &now);
	if (out->moved_on &&
	    told_so(in, out->article, &old, &now, &told, e) < 0)
		return -1;
	out->moved_on &= !told;
	return 0;
}

/* The next of in->items, unless there is nothing to write. */
static int judge(struct intake *in, size_t i, struct err *e)
{
	const struct identity *id = &in->ids[i];
	const struct store_known *known = &in->known[i];
	struct article *art = arena_new_of(in->p->doc, struct article);
	struct ingest *out = &in->items[in->kept];
	in->entry[in->kept] = i;
	*out = (struct ingest){.art = art,
	    .article = identity_decide(id, &in->k[i]),
	    .published = id->entry->published,
	    .content = id->content};
	if (in->j->src->settle)
		out->until = in->p->r->now + in->j->src->settle;
	if (unfit(id->entry))
		return 0;
	if (!out->article) {
		enum key_kind by = identity_known_by(id);
		out->kind = INGEST_NEW;
		if (by < KEY_KINDS)
			out->instead = known->article[by];
		clean(in, id, art);
	} else {
		int by = kind_under(known, out->article);
		out->kind = !known->here[by] ? INGEST_SIGHTED : INGEST_KEYS;
		if (known->owned[by] && known->content[by] &&
		    known->content[by] != out->content && !in->k[i].back) {
			out->kind = INGEST_UPDATED;
			out->replaced = in->k[i].replaced;
			clean(in, id, art);
			if (intake_keep_told(in, out->article, art, e) < 0 ||
			    intake_moved_on(in, out, e) < 0)
				return -1;
		} else if (known->owned[by] && lost_date(id, known, by)) {
			out->kind = INGEST_MOVED;
		}
	}
	art->source = in->j->st->id;
	art->source_name = in->j->src->name;
	art->keys = id->keys;
	in->kept += out->kind != INGEST_KEYS || keys_missing(id, known);
	return 0;
}

/* ---- what is news only by its look ---- */

/* The newest `first` of a first poll are news; the rest is backlog. */
static int newest_first(const void *x, const void *y)
{
	const struct ingest *a = *(struct ingest *const *)x;
	const struct ingest *b = *(struct ingest *const *)y;
	int64_t s = a->art->published, t = b->art->published;
	/* A feed's own order is newest first, and the items stand in the
	 * reverse of it. */
	return s != t ? (s < t) - (s > t) : (a < b) - (a > b);
}

static size_t mark_backlog(struct intake *in, size_t keep)
{
	struct ingest **news =
	    arena_calloc(in->p->doc, in->kept + 1, sizeof(struct ingest *));
	size_t n = 0;
	for (size_t i = 0; i < in->kept; i++)
		if (in->items[i].kind == INGEST_NEW)
			news[n++] = &in->items[i];
	qsort(news, n, sizeof(*news), newest_first);
	for (size_t i = keep; i < n; i++)
		news[i]->kind = INGEST_BACKLOG;
	return keep < n ? keep : n;
}

/* Where one letter is several articles, a first poll by several readings brings
 * more than `first`: its articles wait for the last, in which the newest are.
 */
static int mark_first(struct intake *in, struct err *e)
{
	const struct job *j = in->j;
	size_t first = (size_t)j->src->first;
	bool began = j->st->first_done;
	if (!j->src->more->split || (!began && !j->more)) {
		if (!began)
			mark_backlog(in, first);
		return 0;
	}
	for (size_t i = 0; j->more && i < in->kept; i++)
		if (in->items[i].kind == INGEST_NEW)
			in->items[i].until = HELD_UNTIL_TOLD;
	if (j->more)
		return 0;
	return store_release_newest(in->p->r->store, j->st->id,
	    first - mark_backlog(in, first), in->p->r->now, e);
}

/* ---- identity ---- */

/* Guids that are simply not there are no news to the operator. */
static void tell_policy(struct intake *in, const struct id_health *was)
{
	struct id_health *h = &in->j->st->identity;
	if (h->policy == was->policy && h->fault == was->fault)
		return;
	h->since = in->p->r->now;
	if (h->fault > ID_NONE_GIVEN && h->fault != ID_CHOSEN)
		log_warn("source %s: its articles are told apart by %s",
		    in->j->src->name.p, identity_policy_words(h));
}

static struct str number_text(const int64_t *n)
{
	return (struct str){(const char *)n, sizeof(*n)};
}

/* What one entry is by its guid, and by its link and title, another with a guid
 * of its own is not. */
static void part_known(struct intake *in)
{
	struct map *named = map_new(in->p->doc);
	for (size_t i = 0; i < in->n; i++) {
		const int64_t *article = in->known[i].article;
		if (article[KEY_GUID] &&
		    article[KEY_GUID] == article[KEY_URL_TITLE])
			map_put(named, number_text(&article[KEY_GUID]), in);
	}
	for (size_t i = 0; i < in->n; i++)
		for (int k = KEY_GUID + 1; k < KEY_KINDS; k++) {
			const int64_t *article = in->known[i].article;
			if (in->ids[i].guid_given &&
			    article[k] != article[KEY_GUID] &&
			    map_get(named, number_text(&article[k])))
				in->k[i].article[k] = 0;
		}
}

static int look_up(struct intake *in, struct err *e)
{
	struct arena *a = in->p->doc;
	struct source_state *st = in->j->st;
	struct id_health was = st->identity;
	size_t n = in->f->entries.n;
	identity_choose(&st->identity, in->j->src->identity);
	struct str *titles = arena_calloc(a, n + 1, sizeof(*titles));
	for (size_t i = 0; i < n; i++)
		titles[i] = feed_plain_title(a, &in->f->entries.v[i]);
	in->ids =
	    identity_keys(a, st->id, in->f, titles, &st->identity, &in->n);
	n = in->n;
	struct article_keys *keys = arena_calloc(a, n + 1, sizeof(*keys));
	in->k = arena_calloc(a, n + 1, sizeof(*in->k));
	in->known = arena_calloc(a, n + 1, sizeof(*in->known));
	in->items = arena_calloc(a, n + 1, sizeof(*in->items));
	in->entry = arena_calloc(a, n + 1, sizeof(*in->entry));
	for (size_t i = 0; i < n; i++)
		keys[i] = in->ids[i].keys;
	if (store_find(in->p->r->store, st->id, keys, n, in->known, e) < 0 ||
	    intake_asked_known(in, e) < 0)
		return -1;
	for (size_t i = 0; i < n; i++)
		in->k[i] = known_of(&in->known[i]);
	part_known(in);
	bool chosen = st->identity.fault == ID_CHOSEN;
	for (size_t i = 0; !chosen && i < n; i++)
		if (intake_compare(in, i, e) < 0)
			return -1;
	identity_edits(in->ids, in->k, n);
	identity_refill(in->k, n, &st->identity);
	if (!in->of_a_day)
		identity_heal(in->ids, in->k, n, &st->identity);
	tell_policy(in, &was);
	return 0;
}

/* A mean that forgets: the last gap counts for a quarter. */
static void note_rhythm(struct intake *in)
{
	struct source_state *st = in->j->st;
	int64_t now = in->p->r->now;
	bool any = false;
	for (size_t i = 0; i < in->kept; i++)
		any |= in->items[i].kind == INGEST_NEW &&
		       in->items[i].until != HELD_UNTIL_TOLD;
	if (!any || in->j->more)
		return;
	if (st->last_news != INSTANT_NONE && now > st->last_news) {
		int64_t gap = now - st->last_news;
		st->rhythm = st->rhythm ? (3 * st->rhythm + gap) / 4 : gap;
	}
	st->last_news = now;
}

static size_t news_here(const struct intake *in)
{
	size_t n = 0;
	for (size_t i = 0; i < in->kept; i++)
		n += in->items[i].kind == INGEST_NEW ||
		     in->items[i].kind == INGEST_SIGHTED;
	return n;
}

/* ---- what moved ---- */

static int find_moved(struct intake *in, struct err *e)
{
	struct id_health *h = &in->j->st->identity;
	if (in->j->src->kind ==
		SOURCE_MAILBOX || /* letters stay where they are */
	    in->of_a_day)
		return 0;
	if (str_eq(in->f->format, S("page")) && intake_readdressed(in, e) < 0)
		return -1;
	if (in->moved)
		return 0;
	if (moved_find(
		in->p, in->j, in->items, in->kept, in->n, &in->moved, e) < 0)
		return -1;
	if (in->moved) {
		identity_moved(h);
		h->since = in->p->r->now;
	}
	return 0;
}

/* ---- how often it is asked ---- */

/* Nothing that is listed was there the last time, and nothing of it is so old
 * that it could have been: the list may have moved on by more than its length
 * in between. */
static bool moved_past(const struct intake *in)
{
	if (in->n < MISSED_MIN || news_here(in) < in->n)
		return false;
	for (size_t i = 0; i < in->n; i++)
		if (in->items[i].published == INSTANT_NONE ||
		    in->items[i].published <= in->j->last_good)
			return false;
	return true;
}

static void tell_missed(const struct intake *in, enum schedule_haste how)
{
	long long minutes = (in->p->r->now - in->j->last_good) / 60;
	const char *name = in->j->src->name.p;
	if (how == HASTE_LATE)
		log_info("source %s: articles may have come and gone in the "
			 "%lld minutes that it was not polled",
		    name, minutes);
	else
		log_warn("source %s: all of the %zu articles it lists came "
			 "in the last %lld minutes, so others may have gone "
			 "before we saw them: %s",
		    name, in->n, minutes,
		    how == HASTE_MORE ? "it is asked more often now"
				      : "and it cannot be asked more often");
}

/* Is it asked as often as it needs? The operator hears once a week. */
static void note_pace(struct intake *in)
{
	struct source_state *st = in->j->st;
	int64_t was = st->pace, told = st->missed_at;
	const struct run *r = in->p->r;
	if (moved_past(in)) {
		enum schedule_haste how = schedule_missed(
		    r, in->j->src, st, r->now - in->j->last_good);
		if (told == INSTANT_NONE || r->now - told > MISSED_QUIET)
			tell_missed(in, how);
	} else {
		schedule_kept_up(in->j->src, st, news_here(in), in->n);
	}
	if (st->pace != was)
		schedule_good(r, in->j->src, st, in->j->retry_after);
}

int poll_ingest(
    struct poll *p, struct job *j, const struct feed *f, struct err *e)
{
	struct intake in = {.p = p, .j = j, .f = f};
	if (intake_unstamp(p, j, &in.f, e) < 0 || intake_asked(&in, e) < 0 ||
	    look_up(&in, e) < 0)
		return -1;
	/* Oldest first, so that sequence follows the feed's own time. */
	for (size_t i = in.n; i-- > 0;)
		if (judge(&in, i, e) < 0)
			return -1;
	if (j->st->first_done && j->st->identity.fault != ID_CHOSEN &&
	    (find_moved(&in, e) < 0 || intake_reissues(&in, e) < 0 ||
		intake_rewritten(&in, e) < 0))
		return -1;
	if (!j->st->first_done || j->last_good == INSTANT_NONE) {
		if (mark_first(&in, e) < 0)
			return -1;
	} else {
		if (flood_judge(p, j, in.items, in.kept, in.n, in.moved, e) < 0)
			return -1;
		/* Letters wait for us, however many come. */
		if (j->src->kind != SOURCE_MAILBOX)
			note_pace(&in);
	}
	note_rhythm(&in);
	j->st->first_done = true;
	p->r->ingested += (int64_t)in.kept;
	if (store_ingest(p->r->store, j->st, in.items, in.kept, p->r->now, e) <
	    0)
		return -1;
	j->st->stored = 0;
	return pages_ask(p, j, in.items, in.kept, e);
}
