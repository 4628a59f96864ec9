/* SPDX-License-Identifier: MIT */
/* gazetted: what is done for a mail that came back. */
#include "run/desk.h"

#include "base/arena.h"
#include "base/log.h"
#include "base/rng.h"
#include "compose/notice.h"
#include "deliver/errand.h"
#include "mime/address.h"
#include "run/complainer.h"

#define CONFIRM_FOR (48 * 3600) /* seconds that a request can be confirmed */
#define WORDS_KEPT  400		/* bytes of a server's words kept */
#define ID_BITS	    40		/* of a request's number */
#define TITLES_MAX  300		/* bytes of all that a letter names */

/* ---- resolving ---- */

static bool proves(const struct desk *k, const struct token *t,
    enum token_purpose purpose, struct str subject)
{
	const struct token_keys *keys = store_token_keys(k->r->store);
	return t->purpose == purpose &&
	       token_proves(t, keys->v, keys->n, subject);
}

/* Whose token it is: of the bounce address, or of one of the reader's ways
 * out. *out->id is 0 where it proves nothing; *digest says which way out. */
static int owner(struct desk *k, const struct token *t,
    struct return_reader *out, struct str *digest, struct err *e)
{
	struct return_reader r;
	*out = (struct return_reader){0};
	if (store_reader(
		k->r->store, k->a, t->id, (struct str){NULL, 0}, &r, e) < 0)
		return -1;
	if (!r.id)
		return 0;
	if (proves(k, t, TOKEN_BOUNCE, str_lower(k->a, r.address))) {
		*out = r;
		return 0;
	}
	vec_each (&k->r->conf->digests, d) {
		struct str about =
		    token_leave_subject(k->a, d->name, r.address);
		if (!proves(k, t, TOKEN_LEAVE, about))
			continue;
		*out = r;
		*digest = d->name;
	}
	return 0;
}

/* ---- bounces and complaints ---- */

static bool says(struct str words, const char *const *family)
{
	for (; *family; family++)
		if (str_find(words, str_of(*family)) >= 0)
			return true;
	return false;
}

/* With a status that tells nothing: the mailbox is full or cannot be had. */
static bool is_away(struct str words, char class)
{
	static const char *const passing[] = {"full", "quota", "over limit",
	    "storage", "expired", "timed out", "unreachable", NULL};
	static const char *const mailbox[] = {"mailbox unavailable",
	    "mailbox not found", "mailbox is unavailable", "no such user",
	    "user unknown", "unknown user", "no such mailbox", NULL};
	static const char *const ours[] = {"spam", "block", "policy",
	    "policies", "reputation", "sender", "callout", "verif", "relay",
	    "blacklist", NULL};
	return (class != '5' && says(words, passing)) ||
	       (says(words, mailbox) && !says(words, ours));
}

/* Another server was asked for an address that is not the reader's: for ours.
 */
static bool asks_for_us(struct str words, struct str reader)
{
	static const char *const asked_back[] = {
	    "callout", "callback", "sender verif", "verification failed", NULL};
	return says(words, asked_back) && str_find(words, reader) < 0;
}

/* What the servers' words weigh (model/strikes.h). */
static enum strike_kind weigh(const struct bounce_recipient *b)
{
	struct arena *a = arena_new();
	enum strike_kind kind = STRIKE_NOTED;
	struct str s = b->status, words = str_lower(a, b->why);
	char class = s.n > 2 ? s.p[2] : 0;
	bool vague = !class || class == '5' || str_ends(s, S(".0.0"));
	if (b->delayed || class == '7' || str_eq(s, S("5.1.7")) ||
	    str_eq(s, S("5.1.8")) || /* the sender's address: ours */
	    asks_for_us(words, str_lower(a, b->address)))
		kind = STRIKE_NOTED;
	else if (b->hard)
		kind = STRIKE_GONE;
	else if (class == '2' || class == '4' || class == '1' ||
		 (vague && is_away(words, class)))
		kind = STRIKE_FULL;
	arena_free(&a);
	return kind;
}

/* The edition that our own envelope's id names (RFC 3461): "gz-12-345". */
static int64_t edition_named(struct str mail)
{
	struct str mark = S("Original-Envelope-Id: gz-");
	ptrdiff_t at = str_ifind(mail, mark);
	long long n = 0;
	if (at < 0)
		return 0;
	struct str rest = str_sub(mail, (size_t)at + mark.n, mail.n), digits;
	rest = str_sub(rest, 0, 20);
	return str_split(&rest, '-', &digits) &&
		       str_to_int(digits, 1, INT64_MAX, &n)
		   ? n
		   : 0;
}

/* The reader that a token in the mail proves it to be about. */
static int proven(struct desk *k, const struct errand *er,
    struct return_reader *out, struct err *e)
{
	struct str digest;
	*out = (struct return_reader){0};
	vec_each (&er->tokens, t)
		if (!out->id && owner(k, t, out, &digest, e) < 0)
			return -1;
	return 0;
}

static void note_matter(struct desk *k, enum matter_kind kind, struct str who)
{
	struct matter *m = &k->matters[kind];
	if (!m->n++)
		m->who = str_dup(k->all, who);
}

static bool is_known(struct desk *k, struct str address)
{
	struct return_reader r = {0};
	struct err ignored = ERR_INIT;
	return store_reader(k->r->store, k->a, 0, str_lower(k->a, address), &r,
		   &ignored) == 0 &&
	       r.id;
}

/* Who complains of the reader's letter where that is somebody else, whom they
 * have it sent on to: another whom we know, or who shares nothing with them.
 * Absent where nobody is named, or one that may well be the reader. */
static struct str other_than(
    struct desk *k, const struct errand *er, struct str reader)
{
	struct str none = {NULL, 0}, other = none;
	vec_each (&er->bounce.complained, named) {
		struct err ignored = ERR_INIT;
		struct str who = mime_addr_wire(k->a, *named, &ignored);
		if (!who.n)
			return none; /* hidden */
		bool same = str_eq(
		    store_limit_key(k->a, who), store_limit_key(k->a, reader));
		if (same ||
		    (complainer_of(k->a, reader, who) != COMPLAINER_OTHER &&
			!is_known(k, who)))
			return none;
		if (!other.n)
			other = who;
	}
	if (other.n)
		note_matter(k, MATTER_SENT_ON,
		    arena_printf(
			k->a, "%.*s, by %.*s", PRS(reader), PRS(other)));
	return other;
}

/* Whether it is the reader's: one by somebody else is where there was one
 * before. *out_other: by whom it is. */
static int complains(struct desk *k, const struct errand *er,
    const struct return_reader *reader, struct str *out_other, bool *out,
    struct err *e)
{
	*out_other = other_than(k, er, reader->address);
	*out = true;
	return out_other->n ? store_reported(k->r->store, reader->address,
				  k->r->now, out, e)
			    : 0;
}

/* *out_ask: the reader to be asked whether that complaint is theirs; id 0:
 * none. */
static int strike(struct desk *k, const struct errand *er, struct str mail,
    struct return_reader *out_ask, struct err *e)
{
	const struct bounce *b = &er->bounce;
	struct return_bounce *all =
	    arena_calloc(k->a, b->recipients.n + 1, sizeof(*all));
	struct return_reader sure, r;
	struct str other = {NULL, 0};
	bool theirs = true;
	size_t n = 0;
	*out_ask = (struct return_reader){0};
	if (proven(k, er, &sure, e) < 0 ||
	    (sure.id && er->kind == ERRAND_COMPLAINT &&
		complains(k, er, &sure, &other, &theirs, e) < 0))
		return -1;
	if (!theirs)
		*out_ask = sure;
	vec_each (&b->recipients, who) {
		struct err ignored = ERR_INIT;
		struct str wire = mime_addr_wire(k->a, who->address, &ignored);
		struct str low = str_lower(k->a, wire.n ? wire : who->address);
		/* Of one reader's mail it is this reader's bounce, wherever
		 * the mail was forwarded to. */
		bool proved = sure.id && (b->recipients.n == 1 ||
					     str_ieq(low, sure.address));
		r = sure;
		if (!proved &&
		    store_reader(k->r->store, k->a, 0, low, &r, e) < 0)
			return -1;
		if (!r.id)
			continue; /* nobody whom we know */
		all[n++] = (struct return_bounce){
		    .subscriber = r.id,
		    .address = r.address,
		    .kind = !theirs || er->kind == ERRAND_REPORT ? STRIKE_NOTED
			    : er->kind == ERRAND_COMPLAINT ? STRIKE_COMPLAINT
							   : weigh(who),
		    .proved = proved,
		    .edition = edition_named(mail),
		    .status = who->status,
		    .words = other.n ? str_cat(k->a, S("by "), other)
				     : str_sub(who->why, 0, WORDS_KEPT),
		};
	}
	k->ret.bounces = all;
	k->ret.n_bounces = n;
	return 0;
}

/* ---- letters ---- */

static int64_t fresh_id(void)
{
	uint64_t n;
	rng_bytes(&n, sizeof(n));
	return (int64_t)(n >> (64 - ID_BITS)) | 1;
}

static struct str request_subject(
    struct arena *a, const struct return_request *q)
{
	return arena_printf(a, "%lld\n%.*s\n%.*s\n%lld", (long long)q->id,
	    PRS(str_lower(a, q->address)), PRS(q->digest),
	    (long long)q->expires);
}

/* Puts the letter into k->ret; with a request, the answer to it confirms
 * that. */
static int answer(struct desk *k, const struct errand *er,
    enum notice_kind kind, const struct digest *d, struct str title,
    struct str to, struct err *e)
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
		struct str about = request_subject(k->a, q);
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

/* A letter that an answer confirms, or undoes; from the first of the digests.
 */
static int ask(struct desk *k, const struct errand *er, enum request_kind kind,
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
	return answer(k, er, notices[kind], d, titles(k, digests, n), to, e);
}

/* ---- what readers ask for ---- */

static void note_leave(struct desk *k, struct str address, struct str *digests,
    size_t n, const struct return_request *confirms)
{
	struct return_leave *l = arena_new_of(k->a, struct return_leave);
	*l = (struct return_leave){address, digests, n, confirms};
	k->ret.leave = l;
	k->left++;
}

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

static void remember(
    struct desk *k, const struct errand *er, enum matter_kind kind)
{
	note_matter(k, kind, er->from);
	k->stays |= kind == MATTER_UNCLEAR || kind == MATTER_AGAINST ||
		    kind == MATTER_ANSWER || kind == MATTER_UNHEARD;
}

/* Puts it to the reader, if one more letter may go there. */
static int ask_out(struct desk *k, const struct errand *er,
    const struct return_reader *r, const struct str *digests, size_t n,
    struct err *e)
{
	bool may;
	if (store_request_allowed(k->r->store, REQUEST_OUT, r->address,
		k->r->conf->control.requests, k->r->now, &may, e) < 0)
		return -1;
	if (!may)
		remember(k, er, MATTER_UNASKED);
	return may ? ask(k, er, REQUEST_OUT, digests, n, r->address, e) : 0;
}

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
		if (owner(k, t, &r, &digest, e) < 0)
			return -1;
		if (!r.id || !digest.n || (who.id && who.id != r.id))
			continue;
		who = r;
		digests[n++] = digest;
	}
	*out_any = n > 0;
	if (n && other_than(k, er, who.address).n)
		return ask_out(k, er, &who, digests, n, e);
	if (n)
		note_leave(k, who.address, digests, n, NULL);
	return 0;
}

/* Is the complaint of somebody whom the reader has mail sent on to theirs? No
 * answer to the report itself. */
static int ask_complainer(struct desk *k, const struct errand *er,
    const struct return_reader *r, struct err *e)
{
	struct errand quiet = *er;
	quiet.message_id = (struct str){NULL, 0};
	return r->digests.n
		   ? ask_out(k, &quiet, r, r->digests.v, r->digests.n, e)
		   : 0;
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
		    owner(k, t, out, out_digest, e) < 0)
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

/* What stands behind the word is neither a digest nor an address: then it may
 * not be about leaving. */
static bool strays(const struct desk *k, const struct errand *er)
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
	if (er->doubt || strays(k, er))
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
		remember(k, er, why);
	if (!n || (er->loose && strays(k, er))) {
		k->others++; /* and nobody is told whether we know them */
		k->stays |= why != MATTERS;
		return 0;
	}
	if (why != MATTERS)
		return ask_out(k, er, &l.r, digests, n, e);
	note_leave(k, l.r.address, digests, n, NULL);
	return l.digest.n
		   ? 0
		   : ask(k, er, REQUEST_BACK, digests, n, l.r.address, e);
}

static int leave(struct desk *k, const struct errand *er, struct err *e)
{
	bool done = false;
	if (leave_proved(k, er, &done, e) < 0)
		return -1;
	/* Who cannot be told of it has to prove it. */
	return done || er->silent ? 0 : leave_by_word(k, er, e);
}

/* The one asked for by name, else the first that is public. */
static const struct digest *asked_for(
    const struct desk *k, const struct errand *er)
{
	vec_each (&k->r->conf->digests, d)
		if (d->is_public &&
		    (!er->digest.n || is_called(k, d->name, er->digest)))
			return d;
	return NULL;
}

/* The answer is the same whether the address is known or not: whoever asks
 * for another's address learns nothing. */
static int join(struct desk *k, const struct errand *er, struct err *e)
{
	const struct digest *d = asked_for(k, er);
	bool may;
	if (er->silent || !d)
		return 0;
	k->asked++;
	if (store_request_allowed(k->r->store, REQUEST_JOIN, er->from,
		k->r->conf->control.requests, k->r->now, &may, e) < 0)
		return -1;
	return may ? ask(k, er, REQUEST_JOIN, &d->name, 1, er->from, e) : 0;
}

/* What the token confirms; id 0: nothing. */
static int asked(struct desk *k, const struct token *t,
    struct return_request *out, struct err *e)
{
	*out = (struct return_request){0};
	if (t->purpose == TOKEN_CONFIRM &&
	    store_request(k->r->store, k->a, t->id, out, e) < 0)
		return -1;
	if (out->id && !proves(k, t, TOKEN_CONFIRM, request_subject(k->a, out)))
		out->id = 0;
	return 0;
}

/* What a token in the mail confirms, and may still; id 0: nothing. */
static int request_of(struct desk *k, const struct errand *er,
    struct return_request *out, struct err *e)
{
	*out = (struct return_request){0};
	vec_each (&er->tokens, t) {
		struct return_request q;
		if (out->id)
			continue;
		if (asked(k, t, &q, e) < 0)
			return -1;
		if (q.id && !q.done && q.expires >= k->r->now)
			*out = q;
	}
	return 0;
}

static void confirm_out(struct desk *k, const struct return_request *q)
{
	struct str *all = arena_calloc(k->a, q->digest.n + 1, sizeof(*all));
	struct str rest = q->digest;
	size_t n = 0;
	while (str_split(&rest, ' ', &all[n]))
		n++;
	note_leave(k, q->address, all, n, q);
}

enum consent { CONSENTS, DECLINES, PUZZLES };

/* What an answer says to the letter that it answers: only a clear yes does what
 * that offers, and where it is neither that nor a clear no, the operator has to
 * read it. To who tells them that they left, "ok" and "thank you" say that this
 * is well. */
static enum consent consent(enum request_kind kind, enum errand_answer answer)
{
	bool back = kind == REQUEST_BACK, out = kind == REQUEST_OUT;
	switch (answer) {
	case ANSWER_EMPTY:
	case ANSWER_YES: return CONSENTS;
	case ANSWER_AGREE: return back ? DECLINES : CONSENTS;
	case ANSWER_JOIN: return out ? PUZZLES : CONSENTS;
	case ANSWER_THANKS: return back ? DECLINES : out ? PUZZLES : CONSENTS;
	case ANSWER_NO: return back ? PUZZLES : DECLINES;
	case ANSWER_NOT_ME: return back ? CONSENTS : DECLINES;
	case ANSWER_LEAVE: return out ? CONSENTS : DECLINES;
	case ANSWER_STAY: return back ? CONSENTS : out ? DECLINES : PUZZLES;
	case ANSWER_OTHER: break;
	}
	return PUZZLES;
}

static int confirm(struct desk *k, const struct errand *er, struct err *e)
{
	struct return_request *q = arena_new_of(k->a, struct return_request);
	if (request_of(k, er, q, e) < 0)
		return -1;
	enum consent said = consent(q->kind, er->answer);
	if (!q->id || said != CONSENTS) {
		k->others++;
		return 0;
	}
	if (q->kind == REQUEST_OUT) {
		confirm_out(k, q);
		return 0;
	}
	const struct digest *d = conf_digest(k->r->conf, q->digest);
	if (!d)
		return 0;
	struct return_join *j = arena_new_of(k->a, struct return_join);
	*j = (struct return_join){.request = q,
	    .digest = d,
	    .due = run_next_due(k->r, d, d->zone, k->r->now - 1)};
	k->ret.join = j;
	k->joined++;
	if (!k->r->conf->control.welcome || er->silent)
		return 0;
	return answer(k, er, NOTICE_WELCOME, d, d->title, q->address, e);
}

/* ---- one mail ---- */

static void tell(struct desk *k, const struct store_return_done *done)
{
	struct err e = ERR_INIT;
	k->suppressed += done->suppressed;
	k->deaf += done->deaf;
	if (done->flood) {
		err_set(&e, ERR_REJECT,
		    "more than %d%% of edition %lld are said to be gone by "
		    "mails that do not prove it, so they count for nothing: "
		    "somebody forges them, or your relay neither keeps the "
		    "envelope's sender nor returns our headers",
		    k->r->conf->control.strikes.storm, (long long)done->flood);
		run_problem(k->r, &e);
	}
	if (!done->storm || (!done->lifted && k->r->storm == done->storm))
		return;
	k->r->storm = done->storm;
	if (done->storm_kind == STRIKE_FULL)
		err_set(&e, ERR_REJECT,
		    "more than %d%% of edition %lld came back as full or away, "
		    "as before: nobody is suppressed for that (%lld lifted)",
		    k->r->conf->control.strikes.storm, (long long)done->storm,
		    (long long)done->lifted);
	else
		err_set(&e, ERR_REJECT,
		    "more than %d%% of edition %lld came back: nobody is "
		    "suppressed for that (%lld lifted). If the addresses are "
		    "really gone: gazetted suppress --held",
		    k->r->conf->control.strikes.storm, (long long)done->storm,
		    (long long)done->lifted);
	run_problem(k->r, &e);
}

/* Is it by somebody on file, as the From line says, or was it made from a mail
 * of ours? */
static int known(
    struct desk *k, const struct errand *er, bool *out, struct err *e)
{
	*out = er->from.n && is_known(k, er->from);
	vec_each (&er->tokens, t) {
		struct return_request q;
		struct return_reader r;
		struct str ignored;
		if (*out)
			continue;
		if (asked(k, t, &q, e) < 0 || owner(k, t, &r, &ignored, e) < 0)
			return -1;
		*out = q.id || r.id;
	}
	return 0;
}

/* Does an answer say what a person has to read: to a letter that still waits
 * for one, what is neither a yes nor a no; to another, what is not done? */
static int answer_puzzles(
    struct desk *k, const struct errand *er, bool *out, struct err *e)
{
	bool found = false;
	*out = false;
	vec_each (&er->tokens, t) {
		struct return_request q;
		if (asked(k, t, &q, e) < 0)
			return -1;
		if (!q.id)
			continue;
		enum consent said = consent(q.kind, er->answer);
		bool over = !q.done && q.expires < k->r->now;
		found = true;
		*out |= said == PUZZLES || (q.done && said == DECLINES) ||
			(over && said == CONSENTS);
	}
	*out |= !found && k->known && er->answer != ANSWER_EMPTY;
	return 0;
}

/* Is it for a person to read? */
static int puzzles(
    struct desk *k, const struct errand *er, bool *out, struct err *e)
{
	*out =
	    k->known && (er->unheard || (er->kind == ERRAND_JOIN &&
					    !er->silent && !asked_for(k, er)));
	return er->kind == ERRAND_CONFIRM ? answer_puzzles(k, er, out, e) : 0;
}

/* Was the operator told of it as unclear, when it was dealt with? */
static bool told_of(const struct desk *k, const struct errand *er)
{
	return er->against || (er->kind == ERRAND_LEAVE && !er->silent &&
				  (er->doubt || strays(k, er)));
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
		remember(k, &er,
		    er.kind == ERRAND_CONFIRM ? MATTER_ANSWER : MATTER_UNHEARD);
	k->ret.message_id = er.message_id;
	switch (er.kind) {
	case ERRAND_BOUNCE:
	case ERRAND_COMPLAINT:
	case ERRAND_REPORT:
		k->others += er.kind == ERRAND_REPORT;
		k->bounces += er.kind == ERRAND_BOUNCE;
		k->complaints += er.kind == ERRAND_COMPLAINT;
		rc = strike(k, &er, mail, &asks, e);
		if (rc == 0 && asks.id)
			rc = ask_complainer(k, &er, &asks, e);
		break;
	case ERRAND_LEAVE: rc = leave(k, &er, e); break;
	case ERRAND_JOIN: rc = join(k, &er, e); break;
	case ERRAND_CONFIRM: rc = confirm(k, &er, e); break;
	case ERRAND_AUTOMATIC: break;
	case ERRAND_NONE:
		k->others++;
		if (er.against)
			remember(k, &er, MATTER_AGAINST);
		break;
	}
	log_debug("control mail=%.*s kind=%s", PRS(er.message_id),
	    errand_names[er.kind]);
	if (rc == 0)
		rc = store_return(k->r->store, &k->ret, &done, e);
	if (rc == 0)
		tell(k, &done);
	return rc;
}

int desk_refusal(struct desk *k, const struct delivery *d, struct err *e)
{
	struct store_return_done done = {0};
	struct bounce b;
	if (!d->address.n)
		return 0;
	bounce_of_reply(k->a, d->address, d->reply, &b);
	struct return_bounce one = {.subscriber = d->subscriber,
	    .address = d->address,
	    .kind = weigh(&b.recipients.v[0]),
	    .proved = true,
	    .refused = true,
	    .edition = d->edition,
	    .status = b.recipients.v[0].status,
	    .words = str_sub(d->reply, 0, WORDS_KEPT)};
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
	tell(k, &done);
	return 0;
}
