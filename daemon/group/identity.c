/* SPDX-License-Identifier: MIT */
/* gazetted: which entries are news and which we have had. */
/* Keeps invariant 2: keys degrade by policy, are remembered, and nothing
 * that was seen under any of its keys comes back as news. */
#include "group/identity.h"

#include <string.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/map.h"
#include "base/url.h"

#define GUID_MAX  2048 /* bytes of a guid that count */
#define TITLE_MIN 12   /* bytes: a shorter title and its date tell too little */

/* ---- keys ---- */

static struct key128 key_of(
    const char *kind, struct str scope, struct str a, struct str b)
{
	struct str parts[] = {str_of(kind), scope, a, b};
	return hash_key(parts, 4);
}

struct key128 identity_url_key(struct str canonical)
{
	return key_of("url", S(""), canonical, S(""));
}

/* "/" and "/index" of a host tell of a site, not of an article. */
static bool front_page(struct str canonical)
{
	ptrdiff_t at = str_find(canonical, S("://"));
	struct str rest = at < 0
			      ? canonical
			      : str_sub(canonical, (size_t)at + 3, canonical.n);
	at = str_chr(rest, '/');
	return at < 0 || (size_t)at + 1 == rest.n;
}

bool identity_page(struct str canonical, struct str linked)
{
	bool above = str_starts(linked, canonical) && linked.n > canonical.n &&
		     strchr("/?#", linked.p[canonical.n]);
	return canonical.n && !front_page(canonical) && !above;
}

/* Case and punctuation off, so that an edited quote mark is no new title. */
static struct str fold_title(struct arena *a, struct str title)
{
	char *d = arena_alloc(a, title.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < title.n; i++) {
		char c = title.p[i];
		if (ch_alnum(c) || (unsigned char)c >= 0x80)
			d[n++] = ch_lower(c);
	}
	return (struct str){d, n};
}

static int64_t date_of(const struct entry *en)
{
	return en->published != INSTANT_NONE ? en->published : en->updated;
}

static void set_key(struct article_keys *k, enum key_kind kind, struct key128 v)
{
	k->key[kind] = v;
	k->set[kind] = true;
}

static void make_keys(struct arena *a, struct identity *id, struct str scope,
    struct str canonical, enum id_policy policy)
{
	const struct entry *en = id->entry;
	struct str folded = fold_title(a, id->title);
	int64_t when = date_of(en);
	struct str date = when == INSTANT_NONE
			      ? S("")
			      : arena_printf(a, "%lld", (long long)when);
	id->guid_given = en->id.n && policy == ID_GUID;
	if (id->guid_given)
		set_key(&id->keys, KEY_GUID,
		    key_of("guid", scope, str_sub(en->id, 0, GUID_MAX), S("")));
	if (canonical.n) {
		set_key(&id->keys, KEY_URL, identity_url_key(canonical));
		set_key(&id->keys, KEY_URL_TITLE,
		    key_of("url-title", S(""), canonical, folded));
		id->url_alone = !front_page(canonical) && policy != ID_TITLE;
	}
	set_key(&id->keys, KEY_TITLE_DATE,
	    key_of("title-date", scope, folded, date));
	id->title_alone = policy == ID_TITLE ||
			  (!id->guid_given && !canonical.n) ||
			  (date.n && folded.n >= TITLE_MIN);
}

/* ---- what one document shows ---- */

struct census {
	size_t entries, guids, links;  /* that have one */
	size_t guid_kinds, link_kinds; /* different ones */
	size_t guid_clashes; /* entries whose guid came with another link */
};

static struct census take_census(
    struct arena *a, const struct feed *f, struct str *canonical)
{
	struct census c = {.entries = f->entries.n};
	struct map *guids = map_new(a), *links = map_new(a);
	for (size_t i = 0; i < f->entries.n; i++) {
		struct str id = f->entries.v[i].id, *link = &canonical[i];
		if (link->n) {
			c.links++;
			c.link_kinds += !map_put(links, *link, link);
		}
		if (!id.n)
			continue;
		c.guids++;
		const struct str *was = map_get(guids, id);
		if (!was) {
			map_put(guids, id, link);
			c.guid_kinds++;
		} else if (link->n && was->n) {
			c.guid_clashes += !str_eq(*was, *link);
		}
	}
	return c;
}

static void step_down(
    struct id_health *h, enum id_policy to, enum id_fault fault)
{
	h->policy = to;
	h->fault = fault;
	h->doubt = 0;
}

/* Pages, sitemaps and items of letters have no guids to begin with: nothing is
 * wrong there. */
static bool has_guids(const struct feed *f)
{
	return !str_eq(f->format, S("page")) &&
	       !str_eq(f->format, S("sitemap")) &&
	       !str_eq(f->format, S("letters"));
}

/* Three of one kind are no accident. */
static bool alike(size_t n, size_t kinds)
{
	return n >= 3 && kinds * 2 <= n;
}

static void judge_document(
    const struct feed *f, const struct census *c, struct id_health *h)
{
	if (h->policy == ID_GUID &&
	    (c->guid_clashes || alike(c->guids, c->guid_kinds)))
		step_down(h, ID_LINK, ID_ALL_ALIKE);
	if (h->policy == ID_GUID && !c->guids && c->entries > 1 && has_guids(f))
		step_down(h, ID_LINK, ID_NONE_GIVEN);
	if (h->policy != ID_LINK)
		return;
	if (!c->links && c->entries > 1)
		step_down(h, ID_TITLE, ID_NONE_GIVEN);
	else if (alike(c->links, c->link_kinds))
		step_down(h, ID_TITLE, ID_ALL_ALIKE);
}

static struct str key_text(struct arena *a, const struct key128 *k)
{
	return (struct str){arena_memdup(a, k, sizeof(*k)), sizeof(*k)};
}

/* The entry that had this key first in the document, or NULL: then it is this
 * one. */
static struct identity *had_key(
    struct arena *a, struct map *seen, struct identity *id, enum key_kind k)
{
	struct str key;
	struct identity *first;
	if (!id->keys.set[k])
		return NULL;
	key = key_text(a, &id->keys.key[k]);
	first = map_get(seen, key);
	if (!first)
		map_put(seen, key, id);
	return first;
}

/* The same entry twice in one document: by guid; or link, title and date are
 * the same; or, where guids are not to be trusted, link and title; or where
 * links are not, title and date. */
static bool repeated(
    struct arena *a, struct map *seen, struct identity *id, bool by_title)
{
	const struct identity *guid = had_key(a, seen, id, KEY_GUID);
	const struct identity *both = had_key(a, seen, id, KEY_URL_TITLE);
	struct identity *dated = had_key(a, seen, id, KEY_TITLE_DATE);
	if (guid || (both && both == dated) || (both && !id->guid_given))
		return true;
	if (!dated)
		return false;
	if (by_title || !(id->keys.set[KEY_GUID] || id->keys.set[KEY_URL]))
		return true;
	dated->title_shared = id->title_shared = true;
	dated->title_alone = id->title_alone = false;
	return false;
}

/* Marks as useless alone the URLs that several different entries share. */
static void mark_shared(struct arena *a, struct map *seen, struct identity *id)
{
	struct identity *first = had_key(a, seen, id, KEY_URL);
	if (first)
		first->url_alone = id->url_alone = false;
}

/* Of where a counting redirect leads, as the article itself has it. Letters
 * may all lead to one page, which says nothing of them. */
static struct str canonical_of(struct arena *a, const struct entry *en)
{
	if (en->letter)
		return (struct str){NULL, 0};
	struct str c = url_canonical(a, en->original);
	return c.n ? c : url_canonical(a, en->link);
}

struct identity *identity_keys(struct arena *a, int64_t source,
    const struct feed *f, const struct str *plain_titles,
    struct id_health *health, size_t *out_n)
{
	size_t n = f->entries.n, kept = 0;
	struct identity *ids = arena_calloc(a, n + 1, sizeof(*ids));
	struct str *canonical = arena_calloc(a, n + 1, sizeof(*canonical));
	struct str scope = arena_printf(a, "%lld", (long long)source);
	struct map *seen = map_new(a);
	for (size_t i = 0; i < n; i++)
		canonical[i] = canonical_of(a, &f->entries.v[i]);
	struct census c = take_census(a, f, canonical);
	judge_document(f, &c, health);
	for (size_t i = 0; i < n; i++) {
		struct identity *id = &ids[kept];
		*id = (struct identity){
		    .entry = &f->entries.v[i], .title = plain_titles[i]};
		make_keys(a, id, scope, canonical[i], health->policy);
		if (repeated(a, seen, id, health->policy == ID_TITLE))
			continue;
		mark_shared(a, seen, id);
		kept++;
	}
	*out_n = kept;
	return ids;
}

/* ---- what the state shows ---- */

#define MANY   3 /* entries that say the same are no accident ... */
#define SHARE  6 /* ... if they are so many tenths of their document */
#define DOUBTS 3 /* else it takes so many documents in a row */

/* Known here by title and date, or by link and title, which no other entry of
 * the document has. */
static bool known_otherwise(
    const struct identity *id, const struct identity_known *k)
{
	if (k->article[KEY_URL_TITLE] && k->here[KEY_URL_TITLE])
		return true;
	return k->article[KEY_TITLE_DATE] && k->here[KEY_TITLE_DATE] &&
	       !id->title_shared;
}

static bool later(const struct identity *id, int64_t published)
{
	int64_t t = date_of(id->entry);
	return t != INSTANT_NONE && published != INSTANT_NONE && t > published;
}

/* The guid is an old one, and all else is new. */
static bool reused(const struct identity *id, const struct identity_known *k)
{
	return k->article[KEY_GUID] && k->here[KEY_GUID] &&
	       id->keys.set[KEY_URL] && !k->article[KEY_URL] &&
	       !k->article[KEY_TITLE_DATE] && later(id, k->published[KEY_GUID]);
}

struct tally {
	size_t of;  /* entries that have what the policy goes by */
	size_t bad; /* of which it is new and the article is not */
	size_t old; /* of which it is old and the article is not */
};

static struct tally tally(const struct identity *ids,
    const struct identity_known *known, size_t n, enum id_policy policy)
{
	struct tally t = {0};
	for (size_t i = 0; i < n; i++) {
		const struct identity_known *k = &known[i];
		bool guid = policy == ID_GUID;
		if (guid ? !ids[i].guid_given : !ids[i].keys.set[KEY_URL])
			continue;
		t.of++;
		if (!k->article[guid ? KEY_GUID : KEY_URL])
			t.bad += known_otherwise(&ids[i], k);
		else
			t.old += guid && reused(&ids[i], k);
	}
	return t;
}

/* What the step down means for the entries at hand. */
static void follow(struct identity *id, enum id_policy policy)
{
	id->guid_given = false;
	id->keys.set[KEY_GUID] = false;
	if (policy == ID_TITLE)
		id->url_alone = false;
	/* Most of the document is known by its titles: so is the rest. */
	id->title_alone = !id->title_shared;
}

void identity_heal(struct identity *ids, const struct identity_known *known,
    size_t n, struct id_health *h)
{
	if (h->policy == ID_TITLE)
		return;
	struct tally t = tally(ids, known, n, h->policy);
	bool all_new = t.bad && t.bad * 10 >= t.of * SHARE;
	bool all_old = t.old && t.old == t.of;
	if (!t.of)
		return;
	h->doubt = all_new || all_old ? h->doubt + 1 : 0;
	if (!(all_new && t.bad >= MANY) && h->doubt < DOUBTS)
		return;
	step_down(h, h->policy + 1, all_old ? ID_ALL_ALIKE : ID_ALL_NEW);
	for (size_t i = 0; i < n; i++)
		follow(&ids[i], h->policy);
}

int64_t identity_decide(
    const struct identity *id, const struct identity_known *known)
{
	int64_t guid = id->guid_given ? known->article[KEY_GUID] : 0;
	int64_t both = known->article[KEY_URL_TITLE];
	int64_t url = id->url_alone ? known->article[KEY_URL] : 0;
	/* One guid for everything: link and title know better. */
	if (guid && both && both != guid && known->here[KEY_URL_TITLE])
		return both;
	if (guid && !reused(id, known))
		return guid;
	if (both)
		return both;
	/* A trusted new guid at a known link of the same source is a new
	 * article at an old address (a weekly column), not an old one; an
	 * old one that was edited keeps its date. */
	if (url && (!id->guid_given || !known->here[KEY_URL] ||
		       (date_of(id->entry) != INSTANT_NONE &&
			   date_of(id->entry) == known->published[KEY_URL])))
		return url;
	return id->title_alone ? known->article[KEY_TITLE_DATE] : 0;
}

const char *identity_policy_words(const struct id_health *h)
{
	static const char *const words[][4] = {
	    [ID_LINK] = {"link", "link, since it gives no guids",
		"link, since one guid stands for several articles",
		"link, since its guids change"},
	    [ID_TITLE] = {"title and date",
		"title and date, since it gives no links",
		"title and date, since one link stands for several articles",
		"title and date, since its links change"},
	};
	return h->policy == ID_GUID ? NULL : words[h->policy][h->fault];
}
