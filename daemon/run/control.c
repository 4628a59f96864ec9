/* SPDX-License-Identifier: MIT */
/* gazetted: the control mailbox. */
/*
 * Bounces, complaints, and what readers ask for by mail. Each mail is one
 * commit (desk.c); the mailbox's cursor and then the mailbox itself follow
 * when all mails of a reading are durable.
 *
 *	read -> [each: told apart, resolved, one commit] -> cursor -> settle
 *
 * What the operator is told of as unclear is not settled: it stays as it came,
 * up to STAY_MAX, for whoever can write a mail could fill the mailbox; and what
 * a reader wrote, by the From line or a token, that is not understood, up to
 * STAY_KNOWN.
 */
#include "run/control.h"

#include "base/arena.h"
#include "base/clock.h"
#include "base/log.h"
#include "deliver/caps.h"
#include "fetch/letterbox.h"
#include "run/desk.h"
#include "store/keys.h"

#define ROUNDS_MAX 50	/* readings of one pass */
#define STAY_MAX   100	/* mails that stay in the mailbox, of STAY_FOR */
#define STAY_KNOWN 1000 /* of those that are by readers, with the others */
#define STAY_FOR   (30 * 86400) /* seconds */

int run_control_opts(const struct conf *conf, struct arena *a,
    struct letterbox_opts *out, struct err *e)
{
	const struct control *c = &conf->control;
	struct secret_ref ref = {.credential = "control-password",
	    .file = c->password_file,
	    .command = c->password_command};
	*out = (struct letterbox_opts){.url = c->url,
	    .user = c->user,
	    .token_argv = c->token_command.v,
	    .token_argc = c->token_command.n,
	    .ca_file = c->ca_file,
	    .allow_private = c->allow_private,
	    .timeout = c->timeout,
	    /* A report comes before the mail that it returns. */
	    .max_bytes = ERRAND_BYTES_MAX,
	    .front = true,
	    .done = c->after,
	    .move_to = c->move_to};
	return c->user.n && !c->token_command.n
		   ? conf_secret(a, &ref, &out->password, e)
		   : 0;
}

static bool stopping(void *ctx)
{
	const struct run *r = ctx;
	return r->stop && r->stop();
}

struct handling {
	struct desk *k;
	struct control_state *s;
	int rc;
	struct err e;
};

static bool may_stay(struct control_state *s, int64_t now, bool known)
{
	if (s->stay_since + STAY_FOR <= now || s->stay_since > now) {
		s->stay_since = now;
		s->stay = 0;
	}
	return s->stay < (known ? STAY_KNOWN : STAY_MAX);
}

static void handle(void *ctx, struct arena *a, struct letters_read *got)
{
	struct handling *h = ctx;
	(void)a;
	for (size_t i = 0; h->rc == 0 && i < got->list.n; i++) {
		struct letter *l = &got->list.v[i];
		h->rc = desk_handle(h->k, l->bytes, &h->e);
		if (h->k->stays && may_stay(h->s, h->k->r->now, h->k->known)) {
			l->told = true;
			h->s->stay++;
		}
		arena_clear(h->k->a);
	}
}

/* One reading. *out_more: there are mails left; *out_broken: the error is the
 * state's and not the mailbox's. */
static int reading(struct desk *k, struct control_state *s, bool *out_more,
    bool *out_broken, struct err *e)
{
	struct arena *all = arena_new();
	struct letterbox *box = NULL;
	struct letters_read got = {0};
	struct letterbox_opts o;
	struct handling h = {.k = k, .s = s};
	int rc = run_control_opts(k->r->conf, all, &o, e);
	o.look = handle;
	o.look_ctx = &h;
	o.cursor = s->cursor;
	o.stop = stopping;
	o.stop_ctx = k->r;
	if (rc == 0)
		rc = letterbox_read(&o, all, &got, &box, e);
	if (h.rc < 0) {
		*e = h.e;
		*out_broken = true;
		rc = -1;
	}
	if (rc == 0) {
		struct control_state next = {.cursor = got.cursor,
		    .read_at = k->r->now,
		    .stay = s->stay,
		    .stay_since = s->stay_since};
		rc = store_control_set(k->r->store, &next, e);
		*out_broken = rc < 0;
	}
	if (rc == 0)
		rc = letterbox_settle(box, e);
	*out_more = rc == 0 && got.more;
	letterbox_close(&box);
	arena_free(&all);
	return rc;
}

/* A server that is away is told of after some runs; what the operator has to
 * put right, at once. */
static int failed(
    struct run *r, struct control_state *s, struct err *bad, struct err *e)
{
	err_wrap(bad, "control mailbox %s", r->conf->control.url.p);
	s->failed++;
	s->read_at = r->now;
	if (bad->kind != ERR_RETRY || s->failed == r->conf->report_after)
		run_problem(r, bad);
	else
		log_info("%s", bad->msg);
	s->cursor = (struct str){NULL, 0}; /* stays as it is */
	return store_control_set(r->store, s, e);
}

#define OF_WHICH                                                               \
	"; those who get something were asked by a letter, at most once a "    \
	"day, and leave by answering it"

/* What the operator has to know of wishes to leave and complaints, each kind
 * once. */
static void report_matters(const struct desk *k)
{
	static const struct {
		const char *who; /* before who is named; NULL: nobody */
		const char *what, *behind;
	} all[] = {
	    [MATTER_FORGED] = {NULL,
		"readers were to leave by mails whose sender is forged, as "
		"your mail server says (Authentication-Results)",
		OF_WHICH},
	    [MATTER_MANY] = {NULL,
		"more readers than control.leaves allows, or a fifth of all, "
		"were to leave within a day by mails that do not prove who "
		"wrote them",
		OF_WHICH},
	    [MATTER_OTHER] = {", one from ",
		"mails ask that another address than their sender's leave",
		OF_WHICH},
	    [MATTER_UNCLEAR] = {", one from ",
		"mails speak of leaving, but not clearly, or of what no "
		"digest is called",
		OF_WHICH},
	    [MATTER_AGAINST] = {", one from ",
		"mails speak of leaving, but against it, so nothing was done",
		""},
	    [MATTER_ANSWER] = {", one from ",
		"answers to letters that ask for a confirmation come too late, "
		"or are neither empty nor a clear yes or no, so nothing was "
		"done",
		"; they stay in the mailbox"},
	    [MATTER_UNHEARD] = {", one from ",
		"mails of readers are not understood, so nothing was done",
		"; they stay in the mailbox, to be read"},
	    [MATTER_UNASKED] = {NULL,
		"readers who were to leave were asked before, lately, or too "
		"many were today, so nothing was done",
		""},
	    [MATTER_BARRED] = {", one from ",
		"who is suppressed, and did not leave, asks to subscribe, so "
		"nothing was done",
		"; they stay in the mailbox; see: gazetted suppress --list"},
	    [MATTER_SENT_ON] = {", one to ",
		"letters were reported as spam by somebody whom their reader "
		"has them sent on to",
		"; the reader is asked whether to leave, and suppressed by the "
		"next report after a day"},
	};
	for (size_t i = 0; i < MATTERS; i++) {
		const struct matter *m = &k->matters[i];
		struct err e = ERR_INIT;
		if (!m->n)
			continue;
		err_set(&e, ERR_REJECT, "%s: %lld%s%s%s", all[i].what,
		    (long long)m->n, all[i].who ? all[i].who : "",
		    all[i].who ? m->who.p : "", all[i].behind);
		run_problem(k->r, &e);
	}
}

/* The relay took it; who reads no bounces would never know. */
static int report_unwelcome(const struct desk *k, struct err *e)
{
	const struct unwelcome *u = &k->unwelcome;
	struct err why = ERR_INIT;
	if (!u->n)
		return 0;
	err_set(&why, ERR_REJECT,
	    "edition %lld comes back from %lld of its readers' servers for "
	    "what it or its sender is, not for who they are (%.*s), so they do "
	    "not get it: see gazetted doctor, and ask your relay",
	    (long long)u->edition, (long long)u->n, PRS(u->words));
	run_problem(k->r, &why);
	return store_unwelcome_told(k->r->store, u->status, k->r->now, e);
}

static void report(const struct desk *k)
{
	report_matters(k);
	if (k->bounces + k->complaints + k->left + k->asked + k->joined +
	    k->others)
		log_info("control bounces=%lld complaints=%lld left=%lld "
			 "asked=%lld joined=%lld others=%lld suppressed=%lld",
		    (long long)k->bounces, (long long)k->complaints,
		    (long long)k->left, (long long)k->asked,
		    (long long)k->joined, (long long)k->others,
		    (long long)k->suppressed);
}

/* Lately, by a clock that was not ahead. */
static bool was_read(
    const struct control_state *s, int64_t interval, int64_t now)
{
	return s->read_at <= now && now < s->read_at + interval;
}

int run_control(struct run *r, struct err *e)
{
	const struct control *c = &r->conf->control;
	struct arena *a = arena_new();
	struct desk k = {.r = r, .all = a, .a = arena_new()};
	struct control_state s;
	struct err bad = ERR_INIT;
	bool more = true, broken = false;
	int rc = c->url.n ? store_control(r->store, a, &s, e) : 0;
	if (rc == 0 && (!c->url.n || (r->in_daemon && !r->control_came &&
					 was_read(&s, c->interval, r->now))))
		more = false;
	for (int i = 0; rc == 0 && more && i < ROUNDS_MAX; i++) {
		if (stopping(r))
			break;
		if (reading(&k, &s, &more, &broken, &bad) == 0) {
			rc = store_control(r->store, a, &s, e);
			continue;
		}
		more = false;
		if (broken) {
			*e = bad;
			rc = -1;
		} else {
			rc = failed(r, &s, &bad, e);
		}
	}
	report(&k);
	if (rc == 0)
		rc = report_unwelcome(&k, e);
	arena_free(&k.a);
	arena_free(&a);
	return rc;
}

struct str run_sender(const struct run *r, struct arena *a, struct str sender,
    int64_t made, int64_t reader, struct str address)
{
	return token_address(a, sender, store_token_key(r->store, made),
	    TOKEN_BOUNCE, reader, str_lower(a, address));
}

int64_t run_control_next(const struct run *r)
{
	const struct control *c = &r->conf->control;
	return c->url.n ? r->now + c->interval : INSTANT_MAX;
}
