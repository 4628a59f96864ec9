/* SPDX-License-Identifier: MIT */
/* gazetted: what is done for a mail that came back. */
#include "run/desk.h"

#include "base/arena.h"
#include "base/log.h"
#include "run/desk_consent.h"
#include "run/desk_struck.h"
#include "run/desk_wish.h"

/* What counts is how many there are when all mails were read. */
static void note_unwelcome(struct desk *k, const struct store_return_done *done)
{
	if (done->unwelcome_n <= k->unwelcome.n)
		return;
	const struct return_bounce *b = &k->ret.bounces[0];
	k->unwelcome = (struct unwelcome){done->unwelcome, done->unwelcome_n,
	    str_dup(k->all, b->status),
	    str_dup(k->all, b->words.n ? b->words : b->status)};
}

static int tell_storm(
    struct desk *k, const struct store_return_done *done, struct err *bad)
{
	struct err e = ERR_INIT;
	struct str who = k->ret.bounces[0].address, at = S("");
	if (!done->lifted && done->storm_known) {
		run_worse(k->r, ERR_REJECT);
		return 0;
	}
	if (done->storm_at)
		at = str_sub(who, (size_t)(str_rchr(who, '@') + 1), who.n);
	if (done->storm_kind == STRIKE_FULL)
		err_set(&e, ERR_REJECT,
		    "more than %d%% of edition %lld came back as full or away, "
		    "as before: nobody is suppressed for that (%lld lifted)",
		    k->r->conf->control.strikes.storm, (long long)done->storm,
		    (long long)done->lifted);
	else
		err_set(&e, ERR_REJECT,
		    "more than %d%% of edition %lld%s%.*s came back: nobody is "
		    "suppressed for that (%lld lifted). If the addresses are "
		    "really gone: gazetted suppress --held",
		    k->r->conf->control.strikes.storm, (long long)done->storm,
		    at.n ? " to " : "", PRS(at), (long long)done->lifted);
	run_problem(k->r, &e);
	return store_storm_told(k->r->store, done, who, k->r->now, bad);
}

static int tell(
    struct desk *k, const struct store_return_done *done, struct err *bad)
{
	struct err e = ERR_INIT;
	k->suppressed += done->suppressed;
	k->deaf += done->deaf;
	note_unwelcome(k, done);
	if (done->flood) {
		err_set(&e, ERR_REJECT,
		    "more than %d%% of edition %lld are said to be gone by "
		    "mails that do not prove it, so they count for nothing: "
		    "somebody forges them, or your relay neither keeps the "
		    "envelope's sender nor returns our headers",
		    k->r->conf->control.strikes.storm, (long long)done->flood);
		run_problem(k->r, &e);
	}
	return done->storm ? tell_storm(k, done, bad) : 0;
}

/* Is it by somebody on file, as the From line says, or was it made from a mail
 * of ours? */
static int known(
    struct desk *k, const struct errand *er, bool *out, struct err *e)
{
	*out = er->from.n && desk_knows(k, er->from);
	vec_each (&er->tokens, t) {
		struct return_request q;
		struct return_reader r;
		struct str ignored;
		if (*out)
			continue;
		if (desk_question(k, t, &q, e) < 0 ||
		    desk_owner(k, t, &r, &ignored, e) < 0)
			return -1;
		*out = q.id || r.id;
	}
	return 0;
}

/* Is it for a person to read? */
static int puzzles(
    struct desk *k, const struct errand *er, bool *out, struct err *e)
{
	*out = k->known &&
	       (er->unheard || (er->kind == ERRAND_JOIN && !er->silent &&
				   !desk_asked_for(k, er)));
	return er->kind == ERRAND_CONFIRM ? desk_answer_puzzles(k, er, out, e)
					  : 0;
}

/* Was the operator told of it as unclear, when it was dealt with? */
static bool told_of(const struct desk *k, const struct errand *er)
{
	return er->against || (er->kind == ERRAND_LEAVE && !er->silent &&
				  (er->doubt || desk_strays(k, er)));
}

int desk_handle(struct desk *k, struct str mail, struct err *e)
{
	struct errand er;
	struct return_reader asks;
	struct store_return_done done = {0};
	bool seen, puzzling;
	int rc = 0;
	k->ret = (struct store_return){.key = hash_key(&mail, 1),
	    .now = k->r->now,
	    .policy = &k->r->conf->control.strikes};
	k->stays = false;
	if (store_return_seen(k->r->store, &k->ret.key, &seen, e) < 0)
		return -1;
	errand_read(k->a, mail, k->r->conf->control.address, &er);
	if (known(k, &er, &k->known, e) < 0 ||
	    puzzles(k, &er, &puzzling, e) < 0)
		return -1;
	if (seen) {
		k->stays = puzzling || told_of(k, &er);
		return 0;
	}
	if (puzzling)
		desk_remember(k, &er,
		    er.kind == ERRAND_CONFIRM ? MATTER_ANSWER : MATTER_UNHEARD);
	k->ret.message_id = er.message_id;
	switch (er.kind) {
	case ERRAND_BOUNCE:
	case ERRAND_COMPLAINT:
	case ERRAND_REPORT:
		k->others += er.kind == ERRAND_REPORT;
		k->bounces += er.kind == ERRAND_BOUNCE;
		k->complaints += er.kind == ERRAND_COMPLAINT;
		rc = desk_strike(k, &er, mail, &asks, e);
		if (rc == 0 && asks.id)
			rc = desk_ask_complainer(k, &er, &asks, e);
		break;
	case ERRAND_LEAVE: rc = desk_leave(k, &er, e); break;
	case ERRAND_JOIN: rc = desk_join(k, &er, e); break;
	case ERRAND_CONFIRM: rc = desk_confirm(k, &er, e); break;
	case ERRAND_AUTOMATIC: break;
	case ERRAND_NONE:
		k->others++;
		if (er.against)
			desk_remember(k, &er, MATTER_AGAINST);
		break;
	}
	log_debug("control mail=%.*s kind=%s", PRS(er.message_id),
	    errand_names[er.kind]);
	if (rc == 0)
		rc = store_return(k->r->store, &k->ret, &done, e);
	return rc == 0 ? tell(k, &done, e) : rc;
}

int desk_refusal(struct desk *k, const struct delivery *d, struct err *e)
{
	struct store_return_done done = {0};
	if (!d->address.n)
		return 0;
	struct return_bounce one = desk_refused(k->a, d);
	bool seen;
	k->ret = (struct store_return){.key = store_refusal_key(d->id),
	    .now = k->r->now,
	    .policy = &k->r->conf->control.strikes,
	    .bounces = &one,
	    .n_bounces = 1};
	if (store_return_seen(k->r->store, &k->ret.key, &seen, e) < 0)
		return -1;
	if (seen)
		return 0; /* and sent again since */
	if (store_return(k->r->store, &k->ret, &done, e) < 0)
		return -1;
	return tell(k, &done, e);
}
