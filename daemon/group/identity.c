/* SPDX-License-Identifier: MIT */
/* gazetted: which entries are news and which we have had. */
/* Keeps invariant 2: keys degrade by policy, are remembered, and nothing
 * that was seen under any of its keys comes back as news. */
#include "group/identity.h"

#include "base/arena.h"
#include "base/clock.h"
#include "base/map.h"
#include "base/url.h"

#define GUID_MAX 2048 /* bytes of a guid that count */

/* What one document shows of its guids and links. */
struct census {
	struct map *by_guid; /* guid -> first canonical URL seen with it */
	struct map *by_url;  /* canonical URL -> first entry's identity */
	size_t guid_clashes; /* entries whose guid came with another link */
};

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

/* Steps the policy down where one guid stands for several links. */
static void take_census(struct arena *a, const struct feed *f,
    const struct str *canonical, struct census *c)
{
	c->by_guid = map_new(a);
	c->by_url = map_new(a);
	for (size_t i = 0; i < f->entries.n; i++) {
		const struct entry *en = &f->entries.v[i];
		if (!en->id.n || !canonical[i].n)
			continue;
		struct str *first = map_get(c->by_guid, en->id);
		if (!first) {
			first = arena_new_of(a, struct str);
			*first = canonical[i];
			map_put(c->by_guid, en->id, first);
		} else if (!str_eq(*first, canonical[i])) {
			c->guid_clashes++;
		}
	}
}

/* Marks as useless alone the URLs that several different entries share. */
static void mark_shared(struct map *by_url, struct identity *id, struct str url)
{
	struct identity *first = map_get(by_url, url);
	if (!first) {
		map_put(by_url, url, id);
		return;
	}
	first->url_alone = false;
	id->url_alone = false;
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
	id->guid_given = en->id.n && policy == ID_GUID;
	if (id->guid_given)
		set_key(&id->keys, KEY_GUID,
		    key_of("guid", scope, str_sub(en->id, 0, GUID_MAX), S("")));
	if (canonical.n) {
		set_key(&id->keys, KEY_URL, identity_url_key(canonical));
		set_key(&id->keys, KEY_URL_TITLE,
		    key_of("url-title", S(""), canonical, folded));
		id->url_alone =
		    !front_page(canonical) && policy != ID_LINK_TITLE;
	}
	if (!id->guid_given && !canonical.n) {
		int64_t when =
		    en->published != INSTANT_NONE ? en->published : en->updated;
		struct str date = when == INSTANT_NONE ? S("")
						       : arena_printf(a, "%lld",
							     (long long)when);
		set_key(&id->keys, KEY_GUID,
		    key_of("title-date", scope, folded, date));
		id->guid_given = true;
	}
}

/* The same entry twice in one document: by guid, or, where there is none, by
 * URL and title. */
static bool repeated(struct arena *a, struct map *seen, struct identity *id)
{
	enum key_kind k = id->guid_given ? KEY_GUID : KEY_URL_TITLE;
	struct str key = {
	    arena_memdup(a, &id->keys.key[k], sizeof(struct key128)),
	    sizeof(struct key128)};
	if (map_get(seen, key))
		return true;
	map_put(seen, key, id);
	return false;
}

/* Of where a counting redirect leads, as the article itself has it. */
static struct str canonical_of(struct arena *a, const struct entry *en)
{
	struct str c = url_canonical(a, en->original);
	return c.n ? c : url_canonical(a, en->link);
}

struct identity *identity_keys(struct arena *a, int64_t source,
    const struct feed *f, const struct str *plain_titles,
    enum id_policy *policy, size_t *out_n)
{
	size_t n = f->entries.n, kept = 0;
	struct identity *ids = arena_calloc(a, n + 1, sizeof(*ids));
	struct str *canonical = arena_calloc(a, n + 1, sizeof(*canonical));
	struct str scope = arena_printf(a, "%lld", (long long)source);
	struct map *seen = map_new(a);
	struct census c = {0};
	for (size_t i = 0; i < n; i++)
		canonical[i] = canonical_of(a, &f->entries.v[i]);
	take_census(a, f, canonical, &c);
	if (c.guid_clashes && *policy == ID_GUID)
		*policy = ID_LINK;
	for (size_t i = 0; i < n; i++) {
		struct identity *id = &ids[kept];
		*id = (struct identity){
		    .entry = &f->entries.v[i], .title = plain_titles[i]};
		make_keys(a, id, scope, canonical[i], *policy);
		if (repeated(a, seen, id))
			continue;
		if (canonical[i].n)
			mark_shared(c.by_url, id, canonical[i]);
		kept++;
	}
	*out_n = kept;
	return ids;
}

int64_t identity_decide(
    const struct identity *id, const struct identity_known *known)
{
	if (known->article[KEY_GUID])
		return known->article[KEY_GUID];
	if (known->article[KEY_URL_TITLE])
		return known->article[KEY_URL_TITLE];
	if (!id->url_alone || !known->article[KEY_URL])
		return 0;
	/* A trusted new guid at a known link of the same source is a new
	 * article at an old address (a weekly column), not an old one. */
	if (id->guid_given && !known->url_from_other_source)
		return 0;
	return known->article[KEY_URL];
}
