/* SPDX-License-Identifier: MIT */
/* gazetted: an entry beside the article that it is known as. */
/*
 * What is known by a key may be another article by now, and what has new keys
 * may be a known one. So what the state has of it is compared with the entry,
 * and what comes of that is put into identity_known:
 *
 *	under the keys that	another, soon	headline, date and text are
 *others it had			replaced	another text takes its place
 *	under new keys, and	kept, same	its text is as it was
 *	the same title		recurs		it is announced again
 *				several		others have that, too
 *	a new guid		revised		but for a fragment
 *
 * Only those are read of which it is not plain: most entries are as they were.
 */
#include "base/arena.h"
#include "base/clock.h"
#include "base/map.h"
#include "base/url.h"
#include "feed/feed.h"
#include "group/anew.h"
#include "group/identity.h"
#include "group/reissue.h"
#include "group/steady.h"
#include "run/intake.h"
#include "run/pages.h"

#define REISSUES_MAX  60     /* articles of a source that a text may be of */
#define EDITED_WITHIN 172800 /* seconds: what is dated so anew is edited */
#define A_DAY	      72000  /* seconds: sooner the next one is not due */
#define WEEKLY	      518400 /* seconds after which a text may be said again */

/* What is known of an article and the entry, as they are compared. */
struct both {
	struct reissue old, now;
	struct str link;	      /* that of the old one, canonical */
	struct str was_image, image;  /* of either */
	struct str summary;	      /* that of now */
	int64_t seen, since, updated; /* the old one */
	bool told;		      /* and its text is its page's */
};

static int both_texts(struct intake *in, struct arena *a, size_t i,
    int64_t article, struct both *out, struct err *e)
{
	struct article was = {0}, art = {0};
	if (store_words(in->p->r->store, a, article, &was, &out->since, e) < 0)
		return -1;
	feed_article(a, in->f, in->ids[i].entry, in->p->r->now, &art);
	out->old = (struct reissue){was.title, reissue_text(a, &was), 0};
	out->now = (struct reissue){art.title, reissue_text(a, &art), 0};
	out->link = was.canonical;
	out->summary = art.summary;
	out->was_image = was.image;
	out->image = art.image;
	out->seen = was.first_seen;
	out->updated = was.updated;
	return pages_told(in->p, in->j, article, &art, &out->told, e);
}

static bool moved_date(const struct identity *id, int64_t was)
{
	int64_t is = id->entry->published;
	return is != INSTANT_NONE && was != INSTANT_NONE && is != was;
}

static bool same_date(const struct identity *id, int64_t was)
{
	return was != INSTANT_NONE && id->entry->published == was;
}

/* An article is edited soon, and among others: one that is alone in its feed
 * makes room for the next. */
static enum reissue_link link_of(const struct intake *in, size_t i, int64_t was)
{
	const struct identity *id = &in->ids[i];
	const struct store_known *known = &in->known[i];
	int64_t url = known->article[KEY_URL];
	if (id->keys.set[KEY_URL] && !url)
		return LINK_NEW;
	bool own = id->guid_given && id->url_alone && url &&
		   known->article[KEY_GUID] == url;
	int64_t is = id->entry->published;
	bool soon = was == INSTANT_NONE ||
		    (is != INSTANT_NONE && is - was <= EDITED_WITHIN);
	return own && in->n > 1 && soon ? LINK_OWN : LINK_SHARED;
}

static int ask_latest(struct intake *in, struct err *e)
{
	if (in->latest)
		return 0;
	in->latest = arena_new_of(in->p->doc, articles);
	return store_latest(in->p->r->store, in->p->doc, in->j->st->id,
	    INT64_MIN, REISSUES_MAX, in->latest, e);
}

/* Has the source had another article of this title before that one, or one of
 * this text? */
static int had_before(struct intake *in, int64_t article, const struct both *b,
    struct identity_known *k, struct err *e)
{
	if (ask_latest(in, e) < 0)
		return -1;
	vec_each (in->latest, l) {
		if (!str_eq(l->title, b->old.title))
			continue;
		k->due |= l->id != article;
		k->back |= l->summary.n && str_eq(l->summary, b->summary);
	}
	return 0;
}

/* A new guid, and no date: are there several of its title at its address? */
static int tell_several(struct intake *in, size_t i, struct err *e)
{
	const struct identity *id = &in->ids[i];
	const struct store_known *known = &in->known[i];
	size_t n = 0;
	if (!id->guid_given || known->article[KEY_GUID] ||
	    !known->owned[KEY_URL_TITLE] ||
	    id->entry->published != INSTANT_NONE)
		return 0;
	if (ask_latest(in, e) < 0)
		return -1;
	struct arena *a = arena_new();
	struct str link = url_canonical(a, id->entry->link);
	struct str title = identity_title(a, id->title);
	vec_each (in->latest, l)
		n += str_eq(l->canonical, link) &&
		     str_eq(identity_title(a, l->title), title);
	in->k[i].several = n > 1;
	arena_free(&a);
	return 0;
}

static struct str text_key(struct arena *a, const struct entry *en)
{
	uint64_t h[] = {hash_content(en->summary), hash_content(en->content)};
	return (struct str){arena_memdup(a, h, sizeof(h)), sizeof(h)};
}

/* What several say is of none: "closed today", "for subscribers". */
static bool text_of_several(struct intake *in, size_t i)
{
	struct arena *a = in->p->doc;
	static const char one, several;
	if (!in->texts) {
		in->texts = map_new(a);
		for (size_t j = 0; j < in->n; j++) {
			struct str key = text_key(a, in->ids[j].entry);
			if (map_put(in->texts, key, (void *)&one))
				map_put(in->texts, key, (void *)&several);
		}
	}
	return map_get(in->texts, text_key(a, in->ids[i].entry)) == &several;
}

/* Where there are no words a picture is what it says: a strip a day. */
static bool redrawn(const struct both *b)
{
	return !b->old.text.n && !b->now.text.n && b->was_image.n &&
	       b->image.n && !str_eq(b->was_image, b->image);
}

/* Under the guid, link and headline that it has, is another text there now? Of
 * a page that lists articles what is beside them changes as it likes; and what
 * is told from an article's page does not compare with its beginning. */
static int tell_replaced(struct intake *in, struct arena *a, size_t i,
    int64_t article, int64_t published, const struct both *b, struct err *e)
{
	const struct identity *id = &in->ids[i];
	struct identity_known *k = &in->k[i];
	bool before = b->since != INSTANT_NONE;
	k->stood = in->p->r->now - (before ? b->since : b->seen);
	if (moved_date(id, published) &&
	    id->entry->published - published > k->stood)
		k->stood = id->entry->published - published;
	if (in->j->src->identity == APART_TEXT) {
		k->another = k->replaced = reissue_texts_kept(a, b->old.text,
					       b->now.text) == TEXTS_APART;
		return 0;
	}
	if (!identity_of_feed(in->f) ||
	    (in->n > 1 && (b->told || !reissue_headline(
					  a, b->old.title, b->now.title))) ||
	    !(reissue_replaced(a, b->old.text, b->now.text) || redrawn(b)) ||
	    text_of_several(in, i) ||
	    (id->entry->updated != INSTANT_NONE &&
		id->entry->updated == b->updated))
		return 0;
	k->due =
	    in->n == 1 || before ||
	    (k->stood >= EDITED_WITHIN && !str_eq(b->old.title, b->now.title));
	if (had_before(in, article, b, k, e) < 0)
		return -1;
	k->replaced = !k->back;
	return 0;
}

/* Dated on by hours, under a guid and at an address of its own, while it is
 * young: what has another headline, text and date for longer is a bulletin, and
 * each is news. An address alone has to be one that is made for an article. */
static bool moved_soon(
    const struct intake *in, size_t i, enum key_kind by, const struct both *b)
{
	const struct identity *id = &in->ids[i];
	const struct store_known *known = &in->known[i];
	int64_t later = id->entry->published - known->published[by];
	bool guid = id->guid_given && !str_eq(id->entry->id, id->entry->link);
	return moved_date(id, known->published[by]) && later < A_DAY &&
	       later > -A_DAY && id->url_alone &&
	       in->p->r->now - b->seen < EDITED_WITHIN &&
	       known->article[KEY_URL] == known->article[by] &&
	       (guid || !steady_constant(in->p->doc, id->entry->link));
}

/* Undated, under what it is known by, is there another headline, and one that
 * was never there? At an address of mere words it is another article after a
 * day, and anywhere after two where the text is another, too: edits are sooner,
 * and numbers begin anew on the day that a site's software does. */
static void tell_anew(
    struct intake *in, struct arena *a, size_t i, const struct both *b)
{
	const struct identity *id = &in->ids[i];
	const struct store_known *known = &in->known[i];
	struct identity_known *k = &in->k[i];
	enum key_kind by = identity_known_by(id);
	int64_t stood = in->p->r->now - b->seen;
	bool slot = by == KEY_URL && steady_constant(a, id->entry->link) &&
		    reissue_texts(a, b->old.text, b->now.text) != TEXTS_SAME;
	if (known->article[KEY_URL_TITLE] ||
	    stood < (slot ? A_DAY : EDITED_WITHIN) ||
	    id->entry->published != INSTANT_NONE ||
	    known->published[by] != INSTANT_NONE ||
	    !(slot || reissue_replaced(a, b->old.text, b->now.text)) ||
	    !anew_headline(a, b->old.title, b->now.title))
		return;
	k->another = k->replaced = true;
	k->stood = stood;
}

/* Has what the entry is known by become another article? Asked only where date
 * and text are no longer as they were, or there is no date: then all else has
 * to be another, or the text under all of it. */
static int tell_another(struct intake *in, size_t i, struct err *e)
{
	const struct identity *id = &in->ids[i];
	const struct store_known *known = &in->known[i];
	enum key_kind by = identity_known_by(id);
	int64_t both = known->article[KEY_URL_TITLE];
	struct both b;
	if (by == KEY_KINDS || !known->here[by] ||
	    known->content[by] == id->content ||
	    (same_date(id, known->published[by]) &&
		in->j->src->identity != APART_TEXT))
		return 0;
	bool moved = moved_date(id, known->published[by]);
	enum reissue_link link = link_of(in, i, known->published[by]);
	if (!known->owned[by] && (link != LINK_NEW || !moved))
		return 0;
	if (id->entry->letter) { /* none is edited */
		in->k[i].another = moved;
		in->k[i].was = known->article[by];
		return 0;
	}
	struct arena *a = arena_new();
	int rc = both_texts(in, a, i, known->article[by], &b, e);
	in->k[i].was = known->article[by];
	bool all_else = link == LINK_NEW && rc == 0 && !b.told &&
			reissue_replaced(a, b.old.text, b.now.text);
	if (rc == 0)
		in->k[i].another = (moved || all_else) &&
				   reissue_another(a, &b.old, &b.now, link);
	in->k[i].soon = in->k[i].another && moved_soon(in, i, by, &b);
	if (rc == 0 && link != LINK_NEW && known->owned[by])
		tell_anew(in, a, i, &b);
	if (rc == 0 && known->owned[by] && !in->k[i].another &&
	    (!both || both == known->article[by]))
		rc = tell_replaced(
		    in, a, i, known->article[by], known->published[by], &b, e);
	arena_free(&a);
	return rc;
}

/* A listing of next month has the titles of the last one's, and may have their
 * texts. Where addresses have proved bad before, nothing tells it from a new
 * address; and a site that moves has others than before. */
static bool recurs(
    const struct intake *in, struct arena *a, size_t i, const struct both *b)
{
	const struct identity *id = &in->ids[i];
	struct str link = url_canonical(a, id->entry->link);
	return in->j->st->identity.fault != ID_ALL_NEW &&
	       in->j->last_good != INSTANT_NONE && link.n &&
	       !in->known[i].article[KEY_URL] &&
	       in->j->last_good - b->seen >= EDITED_WITHIN &&
	       str_eq(steady_shape(a, b->link, false),
		   steady_shape(a, link, false));
}

/* A new guid, or link, for what has the title and, but for edits, the text of
 * one that is known? */
static int tell_kept(struct intake *in, size_t i, struct err *e)
{
	const struct identity *id = &in->ids[i];
	const struct store_known *known = &in->known[i];
	enum key_kind by =
	    known->article[KEY_URL_TITLE] ? KEY_URL_TITLE : KEY_TITLE_DATE;
	bool undated =
	    by == KEY_TITLE_DATE && id->entry->published == INSTANT_NONE;
	struct both b;
	if (!known->article[by] || !known->owned[by] ||
	    known->article[id->guid_given ? KEY_GUID : KEY_URL] ||
	    (known->content[by] == id->content && !undated))
		return 0;
	struct arena *a = arena_new();
	int rc = both_texts(in, a, i, known->article[by], &b, e);
	if (rc == 0) {
		in->k[i].kept = reissue_texts_kept(a, b.old.text, b.now.text) !=
				    TEXTS_APART ||
				reissue_begun(a, b.old.text, b.now.text);
		in->k[i].recurs = undated && recurs(in, a, i, &b);
		in->k[i].same = undated && in->p->r->now - b.seen < WEEKLY &&
				reissue_same(b.old.text, b.now.text) &&
				!text_of_several(in, i);
	}
	arena_free(&a);
	return rc;
}

static struct str before_fragment(struct str s)
{
	ptrdiff_t at = str_rchr(s, '#');
	return str_sub(s, 0, at < 0 ? s.n : (size_t)at);
}

/* A new guid that is the old one but for what is behind its "#", where each
 * revision counts up. Fragments may name the entries of one page: not where
 * they are in the link, too, or it is shared. */
static int tell_revised(struct intake *in, size_t i, struct err *e)
{
	const struct identity *id = &in->ids[i];
	const struct store_known *known = &in->known[i];
	struct article was = {0};
	int64_t since;
	if (!id->guid_given || known->article[KEY_GUID] || in->n < 2 ||
	    !id->url_alone || !known->owned[KEY_URL] ||
	    str_chr(id->entry->id, '#') < 0 ||
	    str_chr(id->entry->link, '#') >= 0)
		return 0;
	struct arena *a = arena_new();
	int rc = store_words(
	    in->p->r->store, a, known->article[KEY_URL], &was, &since, e);
	in->k[i].revised =
	    rc == 0 && str_chr(was.guid, '#') >= 0 &&
	    str_eq(before_fragment(was.guid), before_fragment(id->entry->id));
	arena_free(&a);
	return rc;
}

int intake_compare(struct intake *in, size_t i, struct err *e)
{
	if (tell_another(in, i, e) < 0 || tell_kept(in, i, e) < 0 ||
	    tell_several(in, i, e) < 0)
		return -1;
	return tell_revised(in, i, e);
}
