/* SPDX-License-Identifier: MIT */
/* gazetted: whose fault a refusal is. */
#include "deliver/taste.h"

#include <stdio.h>

#include "base/arena.h"
#include "base/vec.h"
#include "deliver/limit.h"
#include "deliver/reply.h"

struct edition_known {
	int64_t id;
	struct edition_taste said;
	bool spurned, damaged;
};

struct issue_known {
	struct str digest;
	int64_t made;
	bool learned; /* what was before this run */
	struct issue_taste said;
	int64_t asked; /* who were refused, in this run for the first time */
	bool doubted;  /* somebody is */
};

struct taste {
	struct arena *a;
	struct str relay;
	VEC(struct edition_known) editions;
	VEC(struct issue_known) issues;
	int64_t taken; /* messages, in this run */
	int unwelcome; /* since the last: by policy, for the first time each */
	int on_us;     /* the same, in words that are surely about us */
	bool alone;    /* one of them where none was ever taken */
	char word[REPLY_TEXT_MAX + 1]; /* the last that may be on us */
};

/* ---- what is known ---- */

struct taste *taste_new(struct arena *a, struct str relay)
{
	struct taste *t = arena_new_of(a, struct taste);
	t->a = a;
	t->relay = relay;
	return t;
}

static struct edition_known *edition_of(
    const struct taste *t, const struct delivery *d)
{
	vec_each (&t->editions, x)
		if (x->id == d->edition)
			return x;
	return NULL;
}

/* Made where it is new. The latest are asked for most. */
static struct issue_known *issue_of(struct taste *t, const struct delivery *d)
{
	for (size_t i = t->issues.n; i-- > 0;) {
		struct issue_known *x = &t->issues.v[i];
		if (x->made == d->date && str_eq(x->digest, d->digest))
			return x;
	}
	struct issue_known *x = vec_push(t->a, &t->issues);
	*x = (struct issue_known){
	    .digest = str_dup(t->a, d->digest), .made = d->date};
	return x;
}

bool taste_knows_edition(const struct taste *t, const struct delivery *d)
{
	return edition_of(t, d) != NULL;
}

bool taste_knows_issue(struct taste *t, const struct delivery *d)
{
	return issue_of(t, d)->learned;
}

void taste_learn_edition(struct taste *t, const struct delivery *d,
    const struct edition_taste *before)
{
	if (!edition_of(t, d))
		*vec_push(t->a, &t->editions) =
		    (struct edition_known){.id = d->edition, .said = *before};
}

/* The state has what was taken in this run, too. */
void taste_learn_issue(
    struct taste *t, const struct delivery *d, const struct issue_taste *before)
{
	struct issue_known *i = issue_of(t, d);
	int64_t taken = i->said.taken;
	if (i->learned)
		return;
	i->learned = true;
	i->said = *before;
	if (taken > before->taken)
		i->said.taken = taken;
}

struct shape *shapes_of(struct shapes *s, struct str reply, struct str address)
{
	struct arena *a = arena_new();
	uint64_t shape = reply_shape(a, reply, address);
	size_t i = 0;
	arena_free(&a);
	while (i < s->n && s->v[i].shape != shape)
		i++;
	if (i == SHAPES_MAX)
		return &s->v[i - 1];
	if (i == s->n)
		s->v[s->n++] = (struct shape){.shape = shape};
	return &s->v[i];
}

/* ---- the rules ---- */

bool taste_alike(const struct issue_taste *i, int64_t n)
{
	if (!i->taken)
		return n >= (i->elsewhere >= ALIKE_MUCH ? 1 : ALIKE_MIN);
	return n >= ALIKE_MUCH && n * 100 > (n + i->taken) * ALIKE_SHARE;
}

static void remember(struct taste *t, struct str reply)
{
	snprintf(t->word, sizeof(t->word), "%.*s", PRS(reply));
}

static bool refused_before(const struct delivery *d)
{
	return d->behind || (d->reply.n && d->reply.p[0] == '5');
}

static struct taste_ruling unwelcome(struct taste *t, const struct delivery *d,
    enum outbox_verb verb, struct str reply)
{
	const struct issue_known *i = issue_of(t, d);
	int64_t others = i->said.taken > t->taken ? i->said.taken : t->taken;
	bool known = refused_before(d);
	t->unwelcome += !known;
	t->on_us = limits_us(reply) || denies_us(reply) ? t->on_us + !known : 0;
	t->alone |= !known && !others;
	remember(t, reply);
	if (t->on_us >= UNWELCOME_MAX ||
	    (t->unwelcome >= UNWELCOME_MAX &&
		(t->unwelcome > others || t->unwelcome >= ALIKE_MAX)))
		return (struct taste_ruling){
		    .verb = OUTBOX_RETURN, .stops = true};
	if (others && verb == OUTBOX_BARRED)
		return (struct taste_ruling){.verb = OUTBOX_SPURNED};
	return (struct taste_ruling){
	    .verb = others || known ? OUTBOX_BROKE : OUTBOX_RETURN};
}

bool untried(const struct delivery *d)
{
	return !d->tries && !d->repeats && !d->put_off;
}

/* One who was counted is not counted again, but for other words: here, that is;
 * another relay's no is none of this one's. */
static struct taste_ruling declined(
    struct taste *t, const struct delivery *d, struct str reply, bool second)
{
	struct issue_known *i = issue_of(t, d);
	struct shape *s = shapes_of(&i->said.noes, reply, d->address);
	struct taste_ruling r = {.verb = OUTBOX_REFUSED};
	bool known = d->noes > 0;
	bool again = known && str_eq(d->noes_by, t->relay) &&
		     shapes_of(&i->said.noes, d->reply, d->address) == s;
	s->n += !again;
	i->asked += !known;
	remember(t, reply);
	if (taste_alike(&i->said, s->n) || d->promised) {
		r.verb = OUTBOX_DOUBTED;
		i->doubted = true;
		s->put_off += untried(d);
	} else if (!known && (second || (!i->said.taken && !t->taken))) {
		r.verb = OUTBOX_BEHIND;
	}
	r.stops = !i->said.taken && i->asked >= ALIKE_MAX;
	return r;
}

static struct taste_ruling spurned(struct taste *t, const struct delivery *d)
{
	struct edition_known *x = edition_of(t, d);
	struct taste_ruling r = {.verb = OUTBOX_SPURNED};
	int64_t n = ++x->said.spurned;
	r.spurned =
	    !x->spurned && n >= SPURNED_MIN && n * 10 > n + x->said.sent;
	x->spurned |= r.spurned;
	if (x->spurned) {
		r.verb = OUTBOX_DEFER;
		r.apart = true;
	}
	return r;
}

static struct taste_ruling damaged(struct taste *t, const struct delivery *d)
{
	struct edition_known *x = edition_of(t, d);
	struct taste_ruling r = {
	    .verb = OUTBOX_DEFER, .damaged = !x->damaged, .apart = true};
	x->damaged = true;
	return r;
}

static void taken(struct taste *t, const struct delivery *d)
{
	struct edition_known *x = edition_of(t, d);
	if (x)
		x->said.sent++;
	issue_of(t, d)->said.taken++;
	t->taken++;
	t->unwelcome = t->on_us = 0;
}

struct taste_ruling taste_rule(struct taste *t, const struct delivery *d,
    enum outbox_verb verb, struct str reply, bool second)
{
	struct taste_ruling r = {.verb = verb};
	if (verb == OUTBOX_UNWELCOME || verb == OUTBOX_BARRED)
		r = unwelcome(t, d, verb, reply);
	else if (verb == OUTBOX_REFUSED)
		r = declined(t, d, reply, second);
	else if (verb == OUTBOX_DAMAGED)
		r = damaged(t, d);
	else if (verb == OUTBOX_SENT)
		taken(t, d);
	return r.verb == OUTBOX_SPURNED ? spurned(t, d) : r;
}

/* ---- the end ---- */

bool taste_refuses_us(const struct taste *t)
{
	return t->alone && !t->taken;
}

struct str taste_last_word(const struct taste *t)
{
	return str_of(t->word);
}

void taste_doubts(const struct taste *t,
    void (*doubt)(void *ctx, int64_t issue, int64_t n), void *ctx)
{
	vec_each (&t->issues, i) {
		int64_t n = 0;
		for (size_t k = 0; k < i->said.noes.n; k++)
			if (taste_alike(&i->said, i->said.noes.v[k].n))
				n += i->said.noes.v[k].put_off;
		if (i->doubted)
			doubt(ctx, i->said.issue, n);
	}
}
