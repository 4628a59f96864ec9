/* SPDX-License-Identifier: MIT */
/* gazetted: what readers ask for. */
#include "run/desk_wish.h"

#include "base/arena.h"
#include "run/desk_struck.h"

/* ---- which digests ---- */

static bool is_called(const struct desk *k, struct str name, struct str what)
{
	const struct digest *d = conf_digest(k->r->conf, name);
	return str_ieq(what, name) || (d && str_ieq(what, d->title));
}

/* Is any digest called so? */
static bool named(const struct desk *k, struct str what)
{
	vec_each (&k->r->conf->digests, d)
		if (is_called(k, d->name, what))
			return true;
	return false;
}

/* Of the reader's digests the one that is named, or that the mail answers; all
 * where neither says. */
static size_t meant(struct desk *k, const struct errand *er,
    const struct return_reader *r, struct str *out)
{
	size_t n = 0;
	bool one = er->digest.n && named(k, er->digest);
	if (one)
		vec_each (&r->digests, name)
			if (is_called(k, *name, er->digest))
				out[n++] = *name;
	if (one && (n || !er->whom.n))
		return n;
	for (int narrow = 1; narrow >= 0 && n == 0; narrow--)
		vec_each (&r->digests, name) {
			struct str id =
			    arena_printf(k->a, "<%.*s.", PRS(*name));
			if (!narrow || str_find(er->refers, id) >= 0)
				out[n++] = *name;
		}
	return n;
}

/* ---- leaving ---- */

/* By tokens, of one reader: of each its one digest. */
static int leave_proved(
    struct desk *k, const struct errand *er, bool *out_any, struct err *e)
{
	struct str *digests =
	    arena_calloc(k->a, er->tokens.n + 1, sizeof(*digests));
	struct return_reader who = {0};
	size_t n = 0;
	vec_each (&er->tokens, t) {
		struct return_reader r;
		struct str digest = {NULL, 0};
		if (t->purpose != TOKEN_LEAVE)
			continue;
		if (desk_owner(k, t, &r, &digest, e) < 0)
			return -1;
		if (!r.id || !digest.n || (who.id && who.id != r.id))
			continue;
		who = r;
		digests[n++] = digest;
	}
	*out_any = n > 0;
	if (n && desk_other_than(k, er, who.address).n)
		return desk_ask_out(k, er, &who, digests, n, e);
	if (n)
		desk_let_go(k, who.address, digests, n, NULL);
	return 0;
}

struct leaver {
	struct return_reader r;
	struct str digest; /* whose letter is quoted; absent: none of theirs */
	bool self;	   /* by their own address */
};

/* Whose letter the mail quotes. */
static int quoted(struct desk *k, const struct errand *er,
    struct return_reader *out, struct str *out_digest, struct err *e)
{
	*out = (struct return_reader){0};
	vec_each (&er->quoted, t)
		if (!out->id && t->purpose == TOKEN_LEAVE &&
		    desk_owner(k, t, out, out_digest, e) < 0)
			return -1;
	return 0;
}

/* Who wants to leave by a word: who is named behind it, else the sender. Where
 * the sender's address gets nothing, it may be whose letter is quoted, whose
 * address stands elsewhere in what they wrote, or who has theirs with a tag. */
static int leaver(
    struct desk *k, const struct errand *er, struct leaver *out, struct err *e)
{
	struct return_reader whose;
	struct str digest, who = er->whom.n ? er->whom : er->from;
	*out = (struct leaver){.self = str_ieq(who, er->from)};
	if (store_reader(k->r->store, k->a, 0, who, &out->r, e) < 0 ||
	    quoted(k, er, &whose, &digest, e) < 0)
		return -1;
	if (out->self && whose.id && whose.id == out->r.id)
		out->digest = digest;
	if (er->whom.n || out->r.digests.n)
		return 0;
	if (whose.id) {
		*out = (struct leaver){.r = whose};
		return 0;
	}
	out->self &= !er->beside.n;
	if (er->beside.n)
		return store_reader(
		    k->r->store, k->a, 0, er->beside, &out->r, e);
	struct return_reader kin;
	if (store_reader_kin(k->r->store, k->a, who, &kin, e) < 0)
		return -1;
	if (kin.id)
		*out = (struct leaver){.r = kin};
	return 0;
}

bool desk_strays(const struct desk *k, const struct errand *er)
{
	return er->digest.n && !er->aside && !er->whom.n &&
	       !named(k, er->digest);
}

/* Why the reader has to be asked first, for the operator; MATTERS: for
 * nothing. */
static enum matter_kind reason(struct desk *k, const struct errand *er,
    const struct leaver *l, size_t n, bool may)
{
	bool proved = l->digest.n > 0; /* whose mail it is */
	if (!l->self)
		return MATTER_OTHER;
	if (!n)
		return MATTERS;
	if (er->forged && !proved)
		return MATTER_FORGED;
	if (er->doubt || desk_strays(k, er))
		return MATTER_UNCLEAR;
	return may || proved ? MATTERS : MATTER_MANY;
}

/* Whoever is made to leave is told, however many letters went out today: one
 * leaves but once. */
static int leave_by_word(struct desk *k, const struct errand *er, struct err *e)
{
	struct leaver l;
	bool may;
	if (leaver(k, er, &l, e) < 0 ||
	    store_leave_allowed(k->r->store, k->r->conf->control.leaves,
		k->r->now, &may, e) < 0)
		return -1;
	struct str *digests =
	    arena_calloc(k->a, l.r.digests.n + 1, sizeof(*digests));
	size_t n = meant(k, er, &l.r, digests);
	if (n && l.digest.n && !(er->digest.n && named(k, er->digest))) {
		digests[0] = l.digest;
		n = 1;
	}
	enum matter_kind why = reason(k, er, &l, n, may);
	if (why != MATTERS)
		desk_remember(k, er, why);
	if (!n || (er->loose && desk_strays(k, er))) {
		k->others++; /* and nobody is told whether we know them */
		k->stays |= why != MATTERS;
		return 0;
	}
	if (why != MATTERS)
		return desk_ask_out(k, er, &l.r, digests, n, e);
	desk_let_go(k, l.r.address, digests, n, NULL);
	return l.digest.n
		   ? 0
		   : desk_ask(k, er, REQUEST_BACK, digests, n, l.r.address, e);
}

int desk_leave(struct desk *k, const struct errand *er, struct err *e)
{
	bool done = false;
	if (leave_proved(k, er, &done, e) < 0)
		return -1;
	/* Who cannot be told of it has to prove it. */
	return done || er->silent ? 0 : leave_by_word(k, er, e);
}

const struct digest *desk_asked_for(
    const struct desk *k, const struct errand *er)
{
	vec_each (&k->r->conf->digests, d)
		if (d->is_public &&
		    (!er->digest.n || is_called(k, d->name, er->digest)))
			return d;
	return NULL;
}

int desk_join(struct desk *k, const struct errand *er, struct err *e)
{
	const struct digest *d = desk_asked_for(k, er);
	bool may, barred;
	if (er->silent || !d)
		return 0;
	k->asked++;
	if (store_barred(k->r->store, er->from, d->name, &barred, e) < 0)
		return -1;
	if (barred) {
		desk_remember(k, er, MATTER_BARRED);
		return 0;
	}
	if (store_request_allowed(k->r->store, REQUEST_JOIN, er->from,
		k->r->conf->control.requests, k->r->now, &may, e) < 0)
		return -1;
	return may ? desk_ask(k, er, REQUEST_JOIN, &d->name, 1, er->from, e)
		   : 0;
}
