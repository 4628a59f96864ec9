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
#include "group/reissue.h"
#include "group/steady.h"
#include "html/totext.h"

#define GUID_MAX  2048 /* bytes of a guid that count */
#define COUNT_MAX 32   /* bytes of a count in brackets */
#define TITLE_MIN 12   /* bytes: a shorter title and its date tell too little */
#define DAYS	  172800 /* seconds: what is dated so much later is another */

/* ---- keys ---- */

static struct str scope_of(struct arena *a, int64_t source)
{
	return arena_printf(a, "%lld", (long long)source);
}

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

/* Without "(12 comments)" at its end, which are more each time. */
static struct str without_count(struct str title)
{
	struct str t = str_trim(title);
	bool round = str_ends(t, S(")")), square = str_ends(t, S("]"));
	ptrdiff_t at = str_rchr(t, square ? '[' : '(');
	bool words = false;
	if ((!round && !square) || at < 1 || !ch_digit(t.p[at + 1]) ||
	    t.n - (size_t)at > COUNT_MAX)
		return title;
	for (size_t i = (size_t)at + 1; i + 1 < t.n; i++) {
		bool digit = ch_digit(t.p[i]) || strchr(".,", t.p[i]);
		if (digit && words)
			return title;
		words |= !digit && t.p[i] != ' ';
	}
	return words ? str_sub(t, 0, (size_t)at) : title;
}

struct str identity_letters(struct arena *a, struct str title)
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

/* An edited quote mark is no new title. */
struct str identity_title(struct arena *a, struct str title)
{
	return identity_letters(a, without_count(title));
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

/* What of an address is before the '?', where both parts say something. */
static struct str without_query(struct str address)
{
	ptrdiff_t at = str_chr(address, '?');
	bool path =
	    at > 0 && address.p[at - 1] != '/' && str_chr(address, '/') >= 0;
	return path ? str_sub(address, 0, (size_t)at) : (struct str){NULL, 0};
}

struct article_keys identity_bare_keys(
    struct arena *a, int64_t source, const struct article *art)
{
	struct article_keys keys = {0};
	struct str guid = without_query(art->guid);
	struct str url = without_query(art->canonical);
	if (guid.n)
		set_key(&keys, KEY_GUID,
		    key_of("guid", scope_of(a, source),
			str_sub(guid, 0, GUID_MAX), S("")));
	if (url.n)
		set_key(&keys, KEY_URL, identity_url_key(url));
	return keys;
}

/* Of the entry as given: HTML is cleaned only where it changed. */
static uint64_t content_hash(const struct entry *en)
{
	const struct str parts[] = {en->title, en->summary, en->content};
	uint64_t h[3];
	for (size_t i = 0; i < 3; i++)
		h[i] = hash_content(parts[i]);
	return hash_content((struct str){(const char *)h, sizeof(h)}) | 1;
}

/* The recording that it brings, without a reader's own question at its end. */
static struct str recording_of(const struct entry *en)
{
	struct str url = en->enclosures.n ? en->enclosures.v[0].url : S("");
	ptrdiff_t at = str_chr(url, '?');
	return at < 0 ? url : str_sub(url, 0, (size_t)at);
}

static bool recordings_differ(const struct entry *x, const struct entry *y)
{
	struct str s = recording_of(x), t = recording_of(y);
	return s.n && t.n && !str_eq(s, t);
}

static void make_keys(struct arena *a, struct identity *id, struct str scope,
    struct str canonical, enum id_policy policy)
{
	const struct entry *en = id->entry;
	struct str folded = identity_title(a, id->title);
	int64_t when = date_of(en);
	struct str date = when == INSTANT_NONE
			      ? S("")
			      : arena_printf(a, "%lld", (long long)when);
	id->content = content_hash(en);
	id->guid_given = en->id.n && policy == ID_GUID;
	if (id->guid_given)
		set_key(&id->keys, KEY_GUID,
		    key_of("guid", scope, str_sub(en->id, 0, GUID_MAX), S("")));
	if (canonical.n) {
		set_key(&id->keys, KEY_URL, identity_url_key(canonical));
		set_key(&id->keys, KEY_URL_TITLE,
		    key_of(
			"url-title", S(""), steady_url(a, canonical), folded));
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
	size_t guid_clashes; /* entries whose guid came with another article */
};

/* An entry as one document gives it. */
struct given {
	const struct entry *entry;
	struct str canonical, title;
};

static bool dates_differ(const struct entry *x, const struct entry *y)
{
	return x->published != INSTANT_NONE && y->published != INSTANT_NONE &&
	       x->published != y->published;
}

static bool texts_differ(const struct entry *x, const struct entry *y)
{
	return !str_eq(x->summary, y->summary) ||
	       !str_eq(x->content, y->content);
}

/* Two of one guid: another link, or another title and date and text; letters
 * are not edited, and may all have one title. */
static bool clash(struct arena *a, const struct given *x, const struct given *y)
{
	if (x->canonical.n && y->canonical.n &&
	    !str_eq(x->canonical, y->canonical))
		return true;
	return dates_differ(x->entry, y->entry) &&
	       texts_differ(x->entry, y->entry) &&
	       (y->entry->letter || !str_eq(identity_title(a, x->title),
					identity_title(a, y->title)));
}

static struct census take_census(
    struct arena *a, const struct given *all, size_t n)
{
	struct census c = {.entries = n};
	struct map *guids = map_new(a), *links = map_new(a);
	for (size_t i = 0; i < n; i++) {
		const struct given *g = &all[i];
		struct str id = g->entry->id;
		if (g->canonical.n) {
			c.links++;
			c.link_kinds +=
			    !map_put(links, g->canonical, (void *)g);
		}
		if (!id.n)
			continue;
		c.guids++;
		const struct given *was = map_get(guids, id);
		if (!was) {
			map_put(guids, id, (void *)g);
			c.guid_kinds++;
		} else {
			c.guid_clashes += clash(a, was, g);
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
bool identity_of_feed(const struct feed *f)
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

void identity_choose(struct id_health *h, enum apart_by by)
{
	static const enum id_policy policies[] = {[APART_GUID] = ID_GUID,
	    [APART_LINK] = ID_LINK,
	    [APART_TITLE] = ID_TITLE};
	if (by != APART_AUTO && by != APART_TEXT)
		step_down(h, policies[by], ID_CHOSEN);
	else if (h->fault == ID_CHOSEN)
		step_down(h, ID_GUID, ID_SOUND);
}

static void judge_document(
    const struct feed *f, const struct census *c, struct id_health *h)
{
	if (h->fault == ID_CHOSEN)
		return;
	if (h->policy == ID_GUID &&
	    (c->guid_clashes || alike(c->guids, c->guid_kinds)))
		step_down(h, ID_LINK, ID_ALL_ALIKE);
	if (h->policy == ID_GUID && !c->guids && c->entries > 1 &&
	    identity_of_feed(f))
		step_down(h, ID_LINK, ID_NONE_GIVEN);
	if (h->policy != ID_LINK)
		return;
	if (!c->links && c->entries > 1)
		step_down(h, ID_TITLE,
		    h->fault == ID_ALL_ALIKE ? ID_ALL_ALIKE : ID_NONE_GIVEN);
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

static bool same_key(
    const struct identity *x, const struct identity *y, enum key_kind k)
{
	return x->keys.set[k] && y->keys.set[k] &&
	       !memcmp(
		   &x->keys.key[k], &y->keys.key[k], sizeof(x->keys.key[k]));
}

static bool untold(const struct identity *id)
{
	return !id->guid_given && date_of(id->entry) == INSTANT_NONE;
}

/* Without a guid or a date, under one title and at one address or none, what
 * they say alone tells them apart: a strip a day, a ticker's lines. */
static bool told_by_text(const struct identity *x, const struct identity *y)
{
	bool address = x->keys.set[KEY_URL] || y->keys.set[KEY_URL];
	return untold(x) && untold(y) &&
	       (!address || same_key(x, y, KEY_URL)) &&
	       (texts_differ(x->entry, y->entry) ||
		   recordings_differ(x->entry, y->entry));
}

/* Such entries have their text in place of the date that they lack. */
static void key_by_text(struct arena *a, struct identity *id, struct str scope)
{
	const struct str parts[] = {
	    id->entry->summary, id->entry->content, recording_of(id->entry)};
	uint64_t h[3];
	for (size_t i = 0; i < 3; i++)
		h[i] = hash_content(parts[i]);
	struct str said = {(const char *)h, sizeof(h)};
	set_key(&id->keys, KEY_TITLE_DATE,
	    key_of("title-text", scope, identity_title(a, id->title), said));
	if (parts[2].n)
		id->content = hash_content(said) | 1;
	id->title_alone = true;
}

/* The first of the document that has its title and its address, or none; NULL
 * where it is that. */
static struct identity *first_untold(
    struct arena *a, struct map *seen, struct identity *id)
{
	struct str key = str_cat(a, key_text(a, &id->keys.key[KEY_TITLE_DATE]),
	    key_text(a, &id->keys.key[KEY_URL]));
	struct identity *first = map_get(seen, key);
	if (!first)
		map_put(seen, key, id);
	return first;
}

static void key_untold(
    struct arena *a, struct identity *ids, size_t n, struct str scope)
{
	struct map *seen = map_new(a);
	struct identity **first = arena_calloc(a, n + 1, sizeof(*first));
	bool *by_text = arena_calloc(a, n + 1, sizeof(*by_text));
	for (size_t i = 0; i < n; i++) {
		if (untold(&ids[i]))
			first[i] = first_untold(a, seen, &ids[i]);
		if (first[i] && told_by_text(first[i], &ids[i]))
			by_text[first[i] - ids] = true;
	}
	for (size_t i = 0; i < n; i++)
		if (by_text[first[i] ? first[i] - ids : (ptrdiff_t)i])
			key_by_text(a, &ids[i], scope);
}

static struct str text_of(struct arena *a, const struct entry *en)
{
	return html_inline_text(a, en->content.n ? en->content : en->summary);
}

/* Of one link and title, and each a guid: is it one that is listed twice? By
 * the date, and most of the text. Where there is no date nothing speaks against
 * the guids: episodes and warnings may have one title, link and text for all.
 */
static bool listed_twice(
    struct arena *a, const struct identity *x, const struct identity *y)
{
	return date_of(x->entry) != INSTANT_NONE &&
	       !recordings_differ(x->entry, y->entry) &&
	       (x->content == y->content ||
		   reissue_texts(a, text_of(a, x->entry),
		       text_of(a, y->entry)) != TEXTS_APART);
}

/* The same entry twice in one document: by guid; or link, title, date and text
 * are the same; or, where guids are not to be trusted, link and title, and date
 * or text, or without a date the text; or where links are not, title and date.
 */
static bool repeated(
    struct arena *a, struct map *seen, struct identity *id, bool by_title)
{
	const struct identity *guid = had_key(a, seen, id, KEY_GUID);
	const struct identity *both = had_key(a, seen, id, KEY_URL_TITLE);
	struct identity *dated = had_key(a, seen, id, KEY_TITLE_DATE);
	if (guid || id->by_guid_alone)
		return guid;
	if (both && !id->guid_given && !told_by_text(both, id) &&
	    !(dates_differ(both->entry, id->entry) &&
		(by_title || texts_differ(both->entry, id->entry))))
		return true;
	if (!dated)
		return false;
	if (same_key(dated, id, KEY_URL_TITLE) &&
	    (!id->guid_given || listed_twice(a, dated, id)))
		return true;
	if (by_title || !(id->keys.set[KEY_GUID] || id->keys.set[KEY_URL]))
		return true;
	if (same_key(dated, id, KEY_URL_TITLE))
		dated->twin = id->twin = true;
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
	if (en->address.n)
		return en->address;
	struct str c = url_canonical(a, en->original);
	return c.n ? c : url_canonical(a, en->link);
}

struct identity *identity_keys(struct arena *a, int64_t source,
    const struct feed *f, const struct str *plain_titles,
    struct id_health *health, size_t *out_n)
{
	size_t n = f->entries.n, kept = 0;
	struct identity *ids = arena_calloc(a, n + 1, sizeof(*ids));
	struct given *given = arena_calloc(a, n + 1, sizeof(*given));
	struct str scope = scope_of(a, source);
	struct map *seen = map_new(a);
	for (size_t i = 0; i < n; i++)
		given[i] = (struct given){&f->entries.v[i],
		    canonical_of(a, &f->entries.v[i]), plain_titles[i]};
	struct census c = take_census(a, given, n);
	judge_document(f, &c, health);
	for (size_t i = 0; i < n; i++) {
		struct identity *id = &ids[i];
		*id = (struct identity){
		    .entry = given[i].entry, .title = given[i].title};
		make_keys(a, id, scope, given[i].canonical, health->policy);
		id->by_guid_alone =
		    id->guid_given && health->fault == ID_CHOSEN;
	}
	key_untold(a, ids, n, scope);
	for (size_t i = 0; i < n; i++) {
		ids[kept] = ids[i];
		if (repeated(a, seen, &ids[kept], health->policy == ID_TITLE))
			continue;
		mark_shared(a, seen, &ids[kept]);
		kept++;
	}
	*out_n = kept;
	return ids;
}

/* ---- what the state shows ---- */

#define MANY   3 /* entries that say the same are no accident ... */
#define SHARE  6 /* ... if they are so many tenths of their document */
#define DOUBTS 3 /* else it takes so many documents in a row ... */
#define REUSED 2 /* ... or so many that use one again */

enum key_kind identity_known_by(const struct identity *id)
{
	if (id->guid_given)
		return KEY_GUID;
	if (id->url_alone)
		return KEY_URL;
	bool undated = date_of(id->entry) == INSTANT_NONE;
	return id->title_alone && undated ? KEY_TITLE_DATE : KEY_KINDS;
}

/* What is known under a kind of key, but for what made room for the entry. */
static int64_t under(const struct identity_known *k, enum key_kind kind)
{
	return k->another && k->article[kind] == k->was ? 0 : k->article[kind];
}

/* No page for several: no other entry has the link, nor has had it. */
static bool own_link(const struct identity *id, const struct identity_known *k)
{
	int64_t other = k->article[KEY_URL], both = k->article[KEY_URL_TITLE];
	return id->url_alone && (!other || !both || other == both);
}

/* Is the entry what is known under the same link and title, or under the same
 * title where no date is in the key? The same date tells, or none and the same
 * text. A link of its own may be given another date, if not of days later with
 * a new guid, or by another source another text; one that is shared may not. */
static bool same_under(const struct identity *id,
    const struct identity_known *k, enum key_kind kind)
{
	int64_t is = id->entry->published, was = k->published[kind];
	bool dated = is != INSTANT_NONE && was != INSTANT_NONE;
	if (dated && is == was)
		return true;
	if (!k->owned[kind])
		return id->url_alone || !dated;
	if (dated && (!own_link(id, k) || (id->guid_given && is - was > DAYS)))
		return false;
	if (!k->content[kind] || k->content[kind] == id->content)
		return true;
	return kind == KEY_URL_TITLE && own_link(id, k) && k->kept;
}

/* Of several that have all but their guids in common, episodes without a date,
 * a new guid is a new one. */
static bool guid_tells(
    const struct identity *id, const struct identity_known *k)
{
	return id->guid_given && date_of(id->entry) == INSTANT_NONE &&
	       (id->twin || k->several);
}

static int64_t known_by_both(
    const struct identity *id, const struct identity_known *k)
{
	bool enough = id->url_alone && !id->guid_given && k->article[KEY_URL];
	return enough ||
		       (!guid_tells(id, k) && same_under(id, k, KEY_URL_TITLE))
		   ? under(k, KEY_URL_TITLE)
		   : 0;
}

/* Known here by title and date, or by link and title, which no other entry of
 * the document has. */
static bool known_otherwise(
    const struct identity *id, const struct identity_known *k)
{
	if (k->article[KEY_URL_TITLE] && k->here[KEY_URL_TITLE] &&
	    same_under(id, k, KEY_URL_TITLE))
		return true;
	return k->article[KEY_TITLE_DATE] && k->here[KEY_TITLE_DATE] &&
	       !id->title_shared &&
	       (date_of(id->entry) != INSTANT_NONE ||
		   (!k->recurs && same_under(id, k, KEY_TITLE_DATE)));
}

/* Undated, with the title, or link and title, of a known one, and its text but
 * for edits. One of them may be new; most of a document are not. */
static bool perhaps_known(
    const struct identity *id, const struct identity_known *k)
{
	bool both = k->article[KEY_URL_TITLE] && k->here[KEY_URL_TITLE];
	bool title =
	    k->article[KEY_TITLE_DATE] && k->here[KEY_TITLE_DATE] && !k->recurs;
	return (both || title) && k->kept && !id->title_shared &&
	       date_of(id->entry) == INSTANT_NONE;
}

int64_t identity_decide(
    const struct identity *id, const struct identity_known *known)
{
	int64_t guid = id->guid_given ? under(known, KEY_GUID) : 0;
	int64_t both = known_by_both(id, known);
	int64_t url = id->url_alone ? under(known, KEY_URL) : 0;
	bool as_told = known->content[KEY_GUID] == id->content;
	if (id->by_guid_alone)
		return guid ? guid : known->here[KEY_URL] ? 0 : url;
	/* One guid for everything: link and title know better. */
	if (guid && !as_told && both && known->here[KEY_URL_TITLE])
		return both;
	if (guid)
		return guid;
	if (both)
		return both;
	/* A trusted new guid at a known link of the same source is a new
	 * article at an old address (a weekly column), not an old one; an
	 * old one that was edited keeps its date. */
	if (url &&
	    (!id->guid_given || !known->here[KEY_URL] || known->revised ||
		(date_of(id->entry) != INSTANT_NONE &&
		    date_of(id->entry) == known->published[KEY_URL])))
		return url;
	return id->title_alone || known->another ||
		       (known->same && !id->title_shared)
		   ? under(known, KEY_TITLE_DATE)
		   : 0;
}

/* ---- what is edited ---- */

#define FEW 3 /* entries: of fewer none says that guids are kept */

/* Is it what it was by all of its keys? */
static bool as_it_was(const struct identity *id, const struct identity_known *k)
{
	enum key_kind by = identity_known_by(id);
	return by < KEY_KINDS && k->article[by] && !k->another &&
	       (!id->keys.set[KEY_URL] ||
		   k->article[KEY_URL] == k->article[by]);
}

void identity_edits(
    const struct identity *ids, struct identity_known *known, size_t n)
{
	size_t soon = 0, kept = 0;
	for (size_t i = 0; i < n; i++) {
		enum key_kind by = identity_known_by(&ids[i]);
		soon += known[i].soon;
		kept +=
		    by < KEY_KINDS && known[i].article[by] && !known[i].another;
	}
	for (size_t i = 0; n >= FEW && kept >= 2 * soon && i < n; i++)
		if (known[i].soon)
			known[i].another = false;
}

/* ---- what is filled anew ---- */

#define A_DAY 72000  /* seconds that a text of the day is there, at least */
#define LASTS 864000 /* seconds after which it was not of its day, or week */

static bool unknown(const struct identity_known *k)
{
	for (int kind = 0; kind < KEY_KINDS; kind++)
		if (k->article[kind])
			return false;
	return true;
}

void identity_refill(
    struct identity_known *known, size_t n, struct id_health *h)
{
	size_t replaced = 0, lasting = 0, young = 0;
	bool any = false;
	for (size_t i = 0; i < n; i++) {
		bool filled = known[i].replaced && !known[i].another;
		replaced += filled;
		lasting += filled && known[i].stood > LASTS;
		young +=
		    unknown(&known[i]) || (filled && known[i].stood < A_DAY);
	}
	bool most = replaced >= MANY && replaced * 10 >= n * SHARE;
	bool rewritten = lasting > 1 || (replaced >= MANY && young);
	for (size_t i = 0; i < n; i++) {
		struct identity_known *k = &known[i];
		if (k->replaced && !rewritten && k->stood >= A_DAY &&
		    (most || k->due))
			k->another = true;
		any |= k->replaced && k->another;
	}
	if (any && (h->fault == ID_SOUND || h->fault == ID_NONE_GIVEN))
		h->fault = ID_REFILLED;
}

/* ---- what the state shows of guids and links ---- */

struct tally {
	size_t news;
	size_t old;	/* of which is known by what another was known by ... */
	size_t linked;	/* ... and has a link that is new */
	size_t of;	/* entries that have what the policy goes by */
	size_t bad;	/* of which it is new and the article is not ... */
	size_t perhaps; /* ... or may not be */
	uint64_t by;	/* the key of the last of those that are old; or 0 */
	size_t other; /* entries that have an old key, and are not as it was */
};

static uint64_t key_number(const struct identity *id)
{
	uint64_t h = 0;
	enum key_kind by = identity_known_by(id);
	if (by < KEY_KINDS)
		memcpy(&h, &id->keys.key[by], sizeof(h));
	return h | 1;
}

static struct tally tally(const struct identity *ids,
    const struct identity_known *known, size_t n, enum id_policy policy)
{
	struct tally t = {0};
	for (size_t i = 0; i < n; i++) {
		const struct identity_known *k = &known[i];
		bool guid = policy == ID_GUID;
		bool news = !identity_decide(&ids[i], k);
		t.news += news;
		enum key_kind by = identity_known_by(&ids[i]);
		t.other +=
		    by < KEY_KINDS && k->article[by] && !as_it_was(&ids[i], k);
		if (news && k->another && !k->replaced) {
			t.old++;
			t.by = key_number(&ids[i]);
			t.linked +=
			    ids[i].keys.set[KEY_URL] && !k->article[KEY_URL];
		}
		if (guid ? !ids[i].guid_given : !ids[i].keys.set[KEY_URL])
			continue;
		t.of++;
		/* A link that is new but for its session is not bad. */
		if (!k->article[guid ? KEY_GUID : KEY_URL] && !k->revised &&
		    (guid || !k->article[KEY_URL_TITLE])) {
			bool bad = known_otherwise(&ids[i], k);
			t.bad += bad;
			t.perhaps += bad || perhaps_known(&ids[i], k);
		}
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

/* By what else the articles are told apart. Where most that have an old guid
 * have an old link too, or none, that is no better. */
static enum id_policy next_policy(enum id_policy policy, const struct tally *t)
{
	bool links = t->linked * 2 > t->old || !t->old;
	return policy == ID_GUID && links ? ID_LINK : ID_TITLE;
}

void identity_heal(struct identity *ids, const struct identity_known *known,
    size_t n, struct id_health *h)
{
	if (h->policy == ID_TITLE || h->fault == ID_CHOSEN)
		return;
	struct tally t = tally(ids, known, n, h->policy);
	bool all_new = t.bad && t.bad * 10 >= t.of * SHARE;
	bool most_new = t.perhaps >= MANY && t.perhaps * 10 >= t.of * SHARE;
	/* One of many is used as it is: by a column, say. */
	bool alone = t.other == 1 && n >= FEW && t.by == h->doubter;
	h->doubter = t.old ? t.by : h->doubter;
	if (all_new || (t.old && !alone))
		h->doubt++;
	else if (t.news && !t.old)
		h->doubt = 0;
	if (!most_new && h->doubt < (t.old ? REUSED : DOUBTS))
		return;
	step_down(h, next_policy(h->policy, &t),
	    t.old && !most_new ? ID_ALL_ALIKE : ID_ALL_NEW);
	for (size_t i = 0; i < n; i++)
		follow(&ids[i], h->policy);
}

void identity_moved(struct id_health *h)
{
	step_down(h, h->policy == ID_GUID ? ID_LINK : ID_TITLE, ID_ALL_NEW);
}

bool identity_readdressed(struct id_health *h, int64_t now)
{
	if (h->fault == ID_ALL_NEW)
		return false;
	h->fault = ID_ALL_NEW;
	h->since = now;
	return true;
}

#define REFILLED_WORDS "text too, since its entries are filled anew"

const char *identity_policy_words(const struct id_health *h)
{
	static const char *const words[][ID_CHOSEN + 1] = {
	    [ID_GUID] = {[ID_REFILLED] = REFILLED_WORDS,
		[ID_ALL_NEW] = "title where most links are new, and else by "
			       "link",
		[ID_CHOSEN] = "guid, as configured"},
	    [ID_LINK] = {"link", "link, since it gives no guids",
		"link, since one guid stands for several articles",
		"link, since its guids change", REFILLED_WORDS,
		"link, as configured"},
	    [ID_TITLE] = {"title and date",
		"title and date, since it gives no links",
		"title and date, since one guid or link stands for several "
		"articles",
		"title and date, since its links change", REFILLED_WORDS,
		"title and date, as configured"},
	};
	return words[h->policy][h->fault];
}
