/* SPDX-License-Identifier: MIT */
/* gazetted: readers as mails show them, and letters to them. */
#include "run/desk_letter.h"

#include "base/arena.h"
#include "base/rng.h"

#define CONFIRM_FOR (48 * 3600) /* seconds that a request can be confirmed */
#define ID_BITS	    40		/* of a request's number */
#define TITLES_MAX  300		/* bytes of all that a letter names */

/* ---- who ---- */

bool desk_proves(const struct desk *k, const struct token *t,
    enum token_purpose purpose, struct str subject)
{
	const struct token_keys *keys = store_token_keys(k->r->store);
	return t->purpose == purpose &&
	       token_proves(t, keys->v, keys->n, subject);
}

int desk_owner(struct desk *k, const struct token *t, struct return_reader *out,
    struct str *out_digest, struct err *e)
{
	struct return_reader r;
	*out = (struct return_reader){0};
	if (store_reader(
		k->r->store, k->a, t->id, (struct str){NULL, 0}, &r, e) < 0)
		return -1;
	if (!r.id)
		return 0;
	if (desk_proves(k, t, TOKEN_BOUNCE, str_lower(k->a, r.address))) {
		*out = r;
		return 0;
	}
	vec_each (&k->r->conf->digests, d) {
		struct str about =
		    token_leave_subject(k->a, d->name, r.address);
		if (!desk_proves(k, t, TOKEN_LEAVE, about))
			continue;
		*out = r;
		*out_digest = d->name;
	}
	return 0;
}

void desk_note(struct desk *k, enum matter_kind kind, struct str who)
{
	struct matter *m = &k->matters[kind];
	if (!m->n++)
		m->who = str_dup(k->all, who);
}

bool desk_knows(struct desk *k, struct str address)
{
	struct return_reader r = {0};
	struct err ignored = ERR_INIT;
	return store_reader(k->r->store, k->a, 0, str_lower(k->a, address), &r,
		   &ignored) == 0 &&
	       r.id;
}

void desk_remember(
    struct desk *k, const struct errand *er, enum matter_kind kind)
{
	desk_note(k, kind, er->from);
	k->stays |= kind == MATTER_UNCLEAR || kind == MATTER_AGAINST ||
		    kind == MATTER_ANSWER || kind == MATTER_UNHEARD ||
		    kind == MATTER_BARRED;
}

/* ---- letters ---- */

static int64_t fresh_id(void)
{
	uint64_t n;
	rng_bytes(&n, sizeof(n));
	return (int64_t)(n >> (64 - ID_BITS)) | 1;
}

struct str desk_subject(struct arena *a, const struct return_request *q)
{
	return arena_printf(a, "%lld\n%.*s\n%.*s\n%lld", (long long)q->id,
	    PRS(str_lower(a, q->address)), PRS(q->digest),
	    (long long)q->expires);
}

int desk_write(struct desk *k, const struct errand *er, enum notice_kind kind,
    const struct digest *d, struct str title, struct str to, struct err *e)
{
	const struct control *c = &k->r->conf->control;
	const struct return_request *q = k->ret.request;
	const struct token_key *key = store_token_key(k->r->store, k->r->now);
	struct rendering made;
	struct notice n = {.kind = kind,
	    .digest = d,
	    .title = title,
	    .answers = er->message_id};
	if (q) {
		struct str about = desk_subject(k->a, q);
		n.reply_to = token_address(
		    k->a, c->address, key, TOKEN_CONFIRM, q->id, about);
		if (n.reply_to.p == c->address.p) {
			struct buf b = buf_init(TOKEN_MAX);
			token_write(&b, key, TOKEN_CONFIRM, q->id, about);
			n.token = buf_dup(k->a, &b);
			buf_free(&b);
		}
	}
	if (compose_notice(k->r->composer, k->a, &n, &made, e) < 0)
		return -1;
	struct return_letter *l = arena_new_of(k->a, struct return_letter);
	*l = (struct return_letter){.id = q ? q->id : fresh_id(),
	    .address = to,
	    .sender = d->sender.n ? d->sender : d->from_addr,
	    .subject = made.subject,
	    .message = made.message};
	k->ret.letter = l;
	return 0;
}

/* What a letter calls several digests. */
static struct str titles(struct desk *k, const struct str *names, size_t n)
{
	struct buf b = buf_init(2 * TITLES_MAX);
	for (size_t i = 0; i < n; i++) {
		const struct digest *d = conf_digest(k->r->conf, names[i]);
		struct str title = d ? d->title : names[i];
		if (b.n)
			buf_adds(&b, S(", "));
		if (b.n + title.n > TITLES_MAX) {
			buf_adds(&b, S("\xE2\x80\xA6"));
			break;
		}
		buf_adds(&b, title);
	}
	struct str s = buf_dup(k->a, &b);
	buf_free(&b);
	return s;
}

/* Names have no blanks. */
static struct str joined(struct arena *a, const struct str *names, size_t n)
{
	struct str all = names[0];
	for (size_t i = 1; i < n; i++)
		all = str_cat(a, str_cat(a, all, S(" ")), names[i]);
	return all;
}

int desk_ask(struct desk *k, const struct errand *er, enum request_kind kind,
    const struct str *digests, size_t n, struct str to, struct err *e)
{
	static const enum notice_kind notices[] = {
	    [REQUEST_JOIN] = NOTICE_CONFIRM,
	    [REQUEST_BACK] = NOTICE_LEFT,
	    [REQUEST_OUT] = NOTICE_OUT};
	const struct digest *d = conf_digest(k->r->conf, digests[0]);
	struct return_request *q = arena_new_of(k->a, struct return_request);
	if (!d)
		return 0;
	*q = (struct return_request){.id = fresh_id(),
	    .kind = kind,
	    .address = to,
	    .digest = kind == REQUEST_OUT ? joined(k->a, digests, n) : d->name,
	    .expires = k->r->now + CONFIRM_FOR};
	k->ret.request = q;
	return desk_write(
	    k, er, notices[kind], d, titles(k, digests, n), to, e);
}

int desk_ask_out(struct desk *k, const struct errand *er,
    const struct return_reader *r, const struct str *digests, size_t n,
    struct err *e)
{
	bool may;
	if (store_request_allowed(k->r->store, REQUEST_OUT, r->address,
		k->r->conf->control.requests, k->r->now, &may, e) < 0)
		return -1;
	if (!may)
		desk_remember(k, er, MATTER_UNASKED);
	return may ? desk_ask(k, er, REQUEST_OUT, digests, n, r->address, e)
		   : 0;
}

void desk_let_go(struct desk *k, struct str address, struct str *digests,
    size_t n, const struct return_request *confirms)
{
	struct return_leave *l = arena_new_of(k->a, struct return_leave);
	*l = (struct return_leave){address, digests, n, confirms};
	k->ret.leave = l;
	k->left++;
}
