/* SPDX-License-Identifier: MIT */
/* gazetted: an edition for looking at, and single copies of it. */
#include "run/copy.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "group/stories.h"
#include "run/keyring.h"
#include "store/keys.h"

#define COPY_MAX ((size_t)16 << 20) /* bytes of a message */

static const struct subscriber *subscriber(
    const struct run *r, struct str address)
{
	vec_each (&r->conf->subscribers, s)
		if (address.n && str_ieq(s->address, address))
			return s;
	return NULL;
}

static bool wanted(const struct edition_group *g, const struct digest *d,
    const struct subscriber *s, struct str filter)
{
	struct str zone = s && s->zone.n ? s->zone : d->zone;
	struct str lang = s && s->language.n ? s->language : d->language;
	return !s || (str_eq(g->zone, zone) && str_eq(g->language, lang) &&
			 g->format == s->format && str_eq(g->filter, filter));
}

/* Where readers have filters of their own, what the others get is the digest.
 */
static bool better(
    const struct edition_group *g, const struct edition_group *best)
{
	if (!g->count || !best->count || !g->filter.n == !best->filter.n)
		return g->count > best->count;
	return !g->filter.n;
}

/* Up to where most readers of the digest are served; 0: it has none. */
static int64_t cursor_of_most(const struct digest *d, const edition_groups *all)
{
	const struct edition_group *most = NULL;
	vec_each (all, g)
		if (str_eq(g->digest, d->name) &&
		    (!most || g->count > most->count))
			most = g;
	return most ? most->cursor : 0;
}

int run_group_for(struct run *r, struct arena *a, const struct digest *d,
    struct str address, struct edition_group *out, struct err *e)
{
	const struct subscriber *s = subscriber(r, address);
	edition_groups all = {0};
	struct str filter =
	    s ? wants_text(a, &s->wants) : (struct str){NULL, 0};
	struct edition_group best = {.digest = d->name,
	    .zone = d->zone,
	    .language = d->language,
	    .filter = filter};
	if (store_due_groups(
		r->store, a, INSTANT_MAX, r->now - TOLD_WINDOW, &all, e) < 0)
		return -1;
	vec_each (&all, g)
		if (str_eq(g->digest, d->name) && wanted(g, d, s, filter) &&
		    better(g, &best))
			best = *g;
	if (!best.count && s)
		best.cursor = cursor_of_most(d, &all);
	best.due = r->now;
	*out = best;
	return 0;
}

int run_copy_for(struct run *r, struct arena *a, struct drafted *dr,
    struct str name, struct str address, struct str *out_eml, struct err *e)
{
	struct letter *letter;
	const struct edition *ed = &dr->ed;
	struct delivery d = {
	    .digest = ed->group.digest,
	    .address = address,
	    .name = name,
	    .date = ed->created_at,
	    .key = store_token_key(r->store, ed->created_at),
	    .slot = ed->slot,
	    .offset = ed->offset,
	};
	const struct dkim *k;
	if (letter_open(a, dr->rendering.message, &letter, e) < 0)
		return -1;
	struct keyring *keys = keyring_new(r->conf->dkim);
	struct buf b = buf_init(COPY_MAX);
	int rc = keyring_find(keys, letter_domain(letter), &k, e);
	if (rc == 0) {
		letter_sign_by(a, letter, k);
		rc = letter_write(a, &b, letter, store_secret(r->store), &d, e);
	}
	keyring_free(&keys);
	if (rc == 0 && b.over)
		rc = err_set(e, ERR_REJECT,
		    "the message is larger than %zu bytes", COPY_MAX);
	if (rc == 0) {
		struct rendering *own = &dr->rendering;
		struct str secret = store_secret(r->store);
		*out_eml = buf_dup(a, &b);
		own->text = letter_part(a, letter, secret, &d, own->text);
		own->html = letter_part(a, letter, secret, &d, own->html);
	}
	buf_free(&b);
	return rc;
}
