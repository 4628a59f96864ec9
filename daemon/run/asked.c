/* SPDX-License-Identifier: MIT */
/* gazetted: lists whose links all ask for the same, and for another thing next
 * time. */
/*
 *	what else they ask for tells the	the articles' key is the URL
 *	articles apart, and those of the list	without it
 *	that were there before have the same
 *	titles
 *	it differs from link to link, and	the same, once readdressed.c has
 *	is another at the path that an		found that
 *	article has
 *	nothing else is asked for, and it is	a list of the day: news, though
 *	a day					their titles and paths are as
 *						they were; not where the paths
 *						are headlines
 *	else					as it is found out otherwise
 */
#include "base/arena.h"
#include "base/log.h"
#include "base/map.h"
#include "base/url.h"
#include "feed/feed.h"
#include "group/asked.h"
#include "group/identity.h"
#include "group/steady.h"
#include "run/intake.h"

#define LATEST 512 /* articles of the source that may be listed again */
#define MANY   2   /* that have the same title are no accident ... */
#define SHARE  6   /* ... if they are so many tenths */

struct asking {
	struct intake *in;
	struct arena *a;
	struct asked_list asked;
	struct str *urls; /* canonical, of the entries */
	size_t n;
};

static bool any(const struct asked_list *l, bool known)
{
	for (size_t i = 0; i < l->n; i++)
		if (known ? l->v[i].document || l->v[i].own : l->v[i].changed)
			return true;
	return false;
}

/* Does what is left of them tell them apart? */
static bool tells(struct asking *l, bool changed_too)
{
	struct map *seen = map_new(l->a), *all = map_new(l->a);
	for (size_t i = 0; i < l->n; i++) {
		struct str left =
		    asked_without(l->a, l->urls[i], &l->asked, changed_too);
		if (!left.n)
			return false;
		map_put(seen, left, l);
		map_put(all, l->urls[i], l);
	}
	return map_len(seen) == map_len(all);
}

/* The source's last articles, by what is left of their addresses. */
static int by_rest(
    struct asking *l, bool changed_too, struct map **out, struct err *e)
{
	const struct intake *in = l->in;
	articles latest = {0};
	if (store_latest(in->p->r->store, l->a, in->j->st->id, INT64_MIN,
		LATEST, &latest, e) < 0)
		return -1;
	*out = map_new(l->a);
	vec_each (&latest, art) {
		struct str left =
		    asked_without(l->a, art->canonical, &l->asked, changed_too);
		if (left.n && !map_get(*out, left))
			map_put(*out, left, art);
	}
	return 0;
}

/* Are they the articles that were there with another value? Most of the list
 * has to be: an issue has its editorial and its letters each time. */
static int is_documents(struct asking *l, bool *out, struct err *e)
{
	struct map *known;
	size_t same = 0, found = 0;
	if (by_rest(l, true, &known, e) < 0)
		return -1;
	for (size_t i = 0; i < l->n; i++) {
		const struct article *art = map_get(
		    known, asked_without(l->a, l->urls[i], &l->asked, true));
		struct str title =
		    feed_plain_title(l->a, &l->in->f->entries.v[i]);
		if (!art)
			continue;
		found++;
		same += str_eq(identity_title(l->a, art->title),
		    identity_title(l->a, title));
	}
	*out = same >= MANY && same * 2 >= l->n && same * 10 >= found * SHARE;
	return 0;
}

static int find_documents(struct asking *l, struct err *e)
{
	bool is = false;
	if (!any(&l->asked, false) || !tells(l, true))
		return 0;
	if (is_documents(l, &is, e) < 0)
		return -1;
	for (size_t i = 0; is && i < l->asked.n; i++) {
		struct asked *p = &l->asked.v[i];
		if (p->changed && !p->document)
			log_info("source %s: %.*s in its links is no "
				 "article's",
			    l->in->j->src->name.p, PRS(p->name));
		p->document |= p->changed;
	}
	return 0;
}

/* Is it a list of the day? */
static bool of_a_day(struct asking *l)
{
	bool day = false;
	for (size_t i = 0; i < l->asked.n; i++)
		day |= l->asked.v[i].changed && asked_day(l->asked.v[i].value);
	for (size_t i = 0; day && i < l->n; i++)
		day = !asked_without(l->a, l->urls[i], &l->asked, true).n &&
		      !steady_headline(l->a, l->urls[i]);
	return day;
}

static void readdress(struct asking *l)
{
	struct intake *in = l->in;
	struct arena *doc = in->p->doc;
	struct feed *f = arena_memdup(doc, in->f, sizeof(*f));
	f->entries.v = arena_memdup(
	    doc, f->entries.v, f->entries.n * sizeof(*f->entries.v));
	for (size_t i = 0; i < l->n; i++) {
		struct entry *en = &f->entries.v[i];
		en->address = asked_without(doc, l->urls[i], &l->asked, false);
		if (str_eq(en->id, en->link)) /* is as bad */
			en->id = (struct str){NULL, 0};
	}
	in->f = f;
}

/* A query may stand in what a link leads on to, and is in escapes there. */
static bool may_ask(const struct feed *f)
{
	vec_each (&f->entries, en)
		if (str_chr(en->link, '?') >= 0 || str_chr(en->link, '%') >= 0)
			return true;
	return false;
}

int intake_asked(struct intake *in, struct err *e)
{
	struct source_state *st = in->j->st;
	struct asking l = {.in = in, .a = in->p->doc, .n = in->f->entries.n};
	if (!may_ask(in->f))
		return 0;
	l.urls = arena_calloc(l.a, l.n + 1, sizeof(*l.urls));
	for (size_t i = 0; i < l.n; i++) {
		const struct entry *en = &in->f->entries.v[i];
		l.urls[i] = en->original.n ? (struct str){NULL, 0}
					   : url_canonical(l.a, en->link);
	}
	l.asked = asked_of(l.urls, l.n, st->queries);
	if (!l.asked.n)
		return 0;
	if (find_documents(&l, e) < 0)
		return -1;
	in->of_a_day = of_a_day(&l);
	st->queries = asked_notes(in->j->batch->a, &l.asked, st->queries);
	if (any(&l.asked, true) && tells(&l, false)) {
		in->asked = arena_memdup(l.a, &l, sizeof(l));
		readdress(&l);
	}
	return 0;
}

/* Under the address that it had. */
static int know_one(
    struct asking *l, size_t i, const struct article *art, struct err *e)
{
	struct intake *in = l->in;
	struct article_keys keys = {0};
	struct store_known known;
	keys.key[KEY_URL] = identity_url_key(art->canonical);
	keys.set[KEY_URL] = true;
	if (store_find(in->p->r->store, in->j->st->id, &keys, 1, &known, e) < 0)
		return -1;
	in->known[i].article[KEY_URL] = known.article[KEY_URL];
	in->known[i].published[KEY_URL] = known.published[KEY_URL];
	in->known[i].content[KEY_URL] = known.content[KEY_URL];
	in->known[i].here[KEY_URL] = known.here[KEY_URL];
	in->known[i].owned[KEY_URL] = known.owned[KEY_URL];
	return 0;
}

int intake_asked_known(struct intake *in, struct err *e)
{
	struct asking *l = in->asked;
	struct map *known = NULL;
	for (size_t i = 0; l && i < in->n; i++) {
		const struct article *art;
		if (in->known[i].article[KEY_URL] ||
		    !in->ids[i].entry->address.n)
			continue;
		if (!known && by_rest(l, false, &known, e) < 0)
			return -1;
		art = map_get(known, in->ids[i].entry->address);
		if (art && know_one(l, i, art, e) < 0)
			return -1;
	}
	return 0;
}
