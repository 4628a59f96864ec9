/* SPDX-License-Identifier: MIT */
/* gazetted: readers whose refusal may be the relay's fault. */
#include "run/doubt.h"

#include "base/arena.h"

#define SOME 3 /* whom the operator is told of by name */

/* One relay's, of an issue; and those that can be put back. */
struct voice {
	struct str relay;
	struct issue_taste taste;
	struct str words[SHAPES_MAX]; /* beside taste.noes */
};

struct given_up {
	int64_t id;
	const struct str *relay;
	size_t shape;
	bool heard;
};

struct hearing {
	struct arena *a;
	const struct str *only; /* this relay; NULL: all */
	bool one;		/* no relay took any: they are one voice */
	VEC(struct voice *) voices;
	VEC(struct given_up) given_up;
};

static struct voice *voice_of(struct hearing *h, struct str relay)
{
	vec_each (&h->voices, v)
		if (str_eq((*v)->relay, relay))
			return *v;
	struct voice *v = arena_new_of(h->a, struct voice);
	v->relay = str_dup(h->a, relay);
	*vec_push(h->a, &h->voices) = v;
	return v;
}

static void hear(void *ctx, const struct refused *r)
{
	struct hearing *h = ctx;
	if (h->only && !str_eq(*h->only, r->relay))
		return;
	struct voice *v = voice_of(h, h->one ? S("") : r->relay);
	struct shape *s = shapes_of(&v->taste.noes, r->reply, r->address);
	size_t i = (size_t)(s - v->taste.noes.v);
	if (!s->n++)
		v->words[i] = str_dup(h->a, r->reply);
	if (r->given_up)
		*vec_push(h->a, &h->given_up) =
		    (struct given_up){r->id, &v->relay, i, r->heard};
}

static int read_taken(
    struct store *st, int64_t edition, struct voice *v, struct err *e)
{
	struct issue_taste *t = &v->taste;
	if (store_issue(st, edition, &t->issue, e) < 0)
		return -1;
	return store_issue_taken(
	    st, edition, v->relay, &t->taken, &t->elsewhere, e);
}

int doubt_read(struct store *st, int64_t edition, struct str relay,
    struct issue_taste *out, struct err *e)
{
	struct str name = relay.n ? relay : S("");
	struct hearing h = {.a = arena_new(), .only = &name};
	struct voice *v = voice_of(&h, name);
	int rc = read_taken(st, edition, v, e);
	if (rc == 0)
		rc = store_noes(st, edition, hear, &h, e);
	if (rc == 0)
		*out = v->taste;
	arena_free(&h.a);
	return rc;
}

/* Some of them by name. */
static struct str named(struct arena *a, const struct relented *done)
{
	struct str names = S("");
	size_t some = done->lifted.n < SOME ? done->lifted.n : SOME;
	for (size_t i = 0; i < some; i++)
		names = arena_printf(a, "%.*s%s%.*s", PRS(names), i ? ", " : "",
		    PRS(done->lifted.v[i]));
	return some < done->lifted.n
		   ? arena_printf(a, "%.*s and others", PRS(names))
		   : names;
}

static void tell(struct run *r, struct arena *a, const struct voice *v,
    int64_t n, size_t shape, const struct relented *done)
{
	struct str also = S("");
	struct err why = ERR_INIT;
	bool one = v->relay.n > 0;
	if (done->lifted.n)
		also = arena_printf(a,
		    ", also %zu who had been suppressed for it (%.*s), who get "
		    "what was made meanwhile",
		    done->lifted.n, PRS(named(a, done)));
	err_set(&why, ERR_RETRY,
	    "edition %lld: %lld of its readers are refused%s%.*s in the same "
	    "words (%.*s), which may be the relay's fault or ours: nobody is "
	    "given up for that, and they will be tried again%.*s",
	    (long long)v->taste.issue, (long long)n, one ? " by " : "",
	    PRS(v->relay), PRS(v->words[shape]), PRS(also));
	run_problem(r, &why);
}

/* Of the words that too many heard those that most did are told. */
static int rule(
    struct run *r, struct hearing *h, const struct voice *v, struct err *e)
{
	const struct shapes *noes = &v->taste.noes;
	VEC(int64_t) back = {0};
	int64_t n = 0, unheard = 0;
	size_t most = 0;
	struct relented done = {0};
	for (size_t i = 0; i < noes->n; i++) {
		if (!taste_alike(&v->taste, noes->v[i].n))
			continue;
		n += noes->v[i].n;
		if (noes->v[i].n >= noes->v[most].n)
			most = i;
		vec_each (&h->given_up, g)
			if (g->relay == &v->relay && g->shape == i) {
				*vec_push(h->a, &back) = g->id;
				unheard += !g->heard;
			}
	}
	if (!n)
		return 0;
	const struct store_relent w = {.issue = v->taste.issue,
	    .relay = v->relay,
	    .ids = back.v,
	    .n = back.n,
	    .policy = &r->conf->control.strikes,
	    .now = r->now};
	if (store_relent(r->store, h->a, &w, &done, e) < 0)
		return -1;
	r->refused -= unheard;
	r->deferred += (int64_t)back.n;
	if (done.news || done.lifted.n)
		tell(r, h->a, v, n, most, &done);
	return 0;
}

static int rule_issue(struct run *r, int64_t issue, struct err *e)
{
	struct hearing h = {.a = arena_new()};
	int64_t here, elsewhere;
	int rc =
	    store_issue_taken(r->store, issue, S(""), &here, &elsewhere, e);
	if (rc == 0) {
		h.one = !here && !elsewhere;
		rc = store_noes(r->store, issue, hear, &h, e);
	}
	for (size_t i = 0; rc == 0 && i < h.voices.n; i++) {
		rc = read_taken(r->store, issue, h.voices.v[i], e);
		if (rc == 0)
			rc = rule(r, &h, h.voices.v[i], e);
	}
	arena_free(&h.a);
	return rc;
}

static bool among(const issue_ids *issues, int64_t issue)
{
	vec_each (issues, x)
		if (*x == issue)
			return true;
	return false;
}

int doubt_rule(struct run *r, const issue_ids *issues, struct err *e)
{
	struct arena *a = arena_new();
	issue_ids all = {0};
	int rc = store_unheard(r->store, a, &all, e);
	vec_each (issues, x)
		if (!among(&all, *x))
			*vec_push(a, &all) = *x;
	for (size_t i = 0; rc == 0 && i < all.n; i++)
		rc = rule_issue(r, all.v[i], e);
	arena_free(&a);
	return rc;
}
