/* SPDX-License-Identifier: MIT */
/* gazetted: bounces and complaints, of whom and what they weigh. */
#include "run/desk_struck.h"

#include "base/arena.h"
#include "deliver/bounce.h"
#include "deliver/limit.h"
#include "mime/address.h"
#include "run/complainer.h"

#define WORDS_KEPT 400 /* bytes of a server's words kept */

/* ---- what servers say ---- */

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
	static const char *const mailbox[] = {
	    "mailbox unavailable", "mailbox is unavailable", NULL};
	static const char *const ours[] = {"spam", "block", "policy",
	    "policies", "reputation", "sender", "callout", "verif", "relay",
	    "blacklist", NULL};
	return (class != '5' && says(words, passing)) ||
	       ((says(words, mailbox) || mailbox_asleep(words) ||
		    bounce_names_nobody(words)) &&
		   !says(words, ours));
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
	    str_eq(s, S("5.2.3")) || /* the message is too long there */
	    asks_for_us(words, str_lower(a, b->address)))
		kind = STRIKE_NOTED;
	else if (b->hard)
		kind = STRIKE_GONE;
	else if ((class == '2' || class == '4' || class == '1' ||
		     (vague && is_away(words, class))) &&
		 !limits_us(words) && !denies_us(words) && !lists_us(words))
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
		if (!out->id && desk_owner(k, t, out, &digest, e) < 0)
			return -1;
	return 0;
}

struct return_bounce desk_refused(struct arena *a, const struct delivery *d)
{
	struct bounce b;
	bounce_of_reply(a, d->address, d->reply, &b);
	return (struct return_bounce){.subscriber = d->subscriber,
	    .address = d->address,
	    .kind = weigh(&b.recipients.v[0]),
	    .proved = true,
	    .refused = true,
	    .edition = d->edition,
	    .status = b.recipients.v[0].status,
	    .words = str_sub(d->reply, 0, WORDS_KEPT)};
}

/* ---- complaints ---- */

struct str desk_other_than(
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
			!desk_knows(k, who)))
			return none;
		if (!other.n)
			other = who;
	}
	if (other.n)
		desk_note(k, MATTER_SENT_ON,
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
	*out_other = desk_other_than(k, er, reader->address);
	*out = true;
	return out_other->n ? store_reported(k->r->store, reader->address,
				  k->r->now, out, e)
			    : 0;
}

int desk_strike(struct desk *k, const struct errand *er, struct str mail,
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

int desk_ask_complainer(struct desk *k, const struct errand *er,
    const struct return_reader *r, struct err *e)
{
	struct errand quiet = *er;
	quiet.message_id = (struct str){NULL, 0};
	return r->digests.n
		   ? desk_ask_out(k, &quiet, r, r->digests.v, r->digests.n, e)
		   : 0;
}
