/* SPDX-License-Identifier: MIT */
/* gazetted: what readers answer to letters that ask them. */
#include "run/desk_consent.h"

#include "base/arena.h"

int desk_question(struct desk *k, const struct token *t,
    struct return_request *out, struct err *e)
{
	*out = (struct return_request){0};
	if (t->purpose == TOKEN_CONFIRM &&
	    store_request(k->r->store, k->a, t->id, out, e) < 0)
		return -1;
	if (out->id &&
	    !desk_proves(k, t, TOKEN_CONFIRM, desk_subject(k->a, out)))
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
		if (desk_question(k, t, &q, e) < 0)
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
	desk_let_go(k, q->address, all, n, q);
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

int desk_confirm(struct desk *k, const struct errand *er, struct err *e)
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
	return desk_write(k, er, NOTICE_WELCOME, d, d->title, q->address, e);
}

int desk_answer_puzzles(
    struct desk *k, const struct errand *er, bool *out, struct err *e)
{
	bool found = false;
	*out = false;
	vec_each (&er->tokens, t) {
		struct return_request q;
		if (desk_question(k, t, &q, e) < 0)
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
