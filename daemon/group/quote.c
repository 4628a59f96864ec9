/* SPDX-License-Identifier: MIT */
/* gazetted: reports that have others in them, and roundups. */
#include "group/quote.h"

#include "group/cluster.h"
#include "group/pool.h"

/* So much of either text, in the other. */
static bool both_have(
    const struct sketch *x, const struct sketch *y, double least)
{
	struct shares s = sketch_shares(x, y);
	return x->brief ? x->brief == y->brief : s.x > least && s.y > least;
}

bool quote_mutual(const struct sketch *x, const struct sketch *y)
{
	return both_have(x, y, MUTUAL_TEXT);
}

bool quote_copies(const struct sketch *x, const struct sketch *y)
{
	return both_have(x, y, COPIED_TEXT);
}

bool quote_of(const struct sketch *x, const struct sketch *y)
{
	return quote_by(sketch_shares(x, y));
}

bool quote_by(struct shares s)
{
	return s.y > SAME_TEXT ||
	       s.x > (s.y < s.x ? QUOTED_LONGER : QUOTED_TEXT);
}

bool quote_goes(const struct report *roundup, const struct report *r)
{
	struct shares s = sketch_shares(&roundup->text, &r->text);
	return (s.x < QUOTED_TEXT && s.y < QUOTED_TEXT) || s.x > MUTUAL_TEXT ||
	       vector_truth(roundup->vector, r->vector) > HEADLINE_OF;
}

bool quote_furniture(const struct report *r, const struct report *s)
{
	return vector_likeness(r->vector, s->vector).odds <= STRANGERS_ODDS;
}

bool quote_strangers(const struct report *r, const struct report *s)
{
	return sketch_containment(&r->text, &s->text) <= SAME_TEXT &&
	       vector_likeness(r->vector, s->vector).odds <= STRANGERS_ODDS;
}

bool quote_apart(const struct pool *p, const struct quotes *q,
    const struct report *r, uint32_t *out_stranger)
{
	for (uint32_t i = 0; i < q->n; i++) {
		const struct report *s = pool_get(p, q->of[i]);
		if (s && s != r && quote_strangers(r, s)) {
			*out_stranger = q->of[i];
			return true;
		}
	}
	return false;
}

/* One text of several reports is one. */
static bool another(
    const struct pool *p, const struct quotes *q, const struct report *r)
{
	for (uint32_t i = 0; i < q->n; i++) {
		const struct report *s = pool_get(p, q->of[i]);
		if (s == r || (s && quote_mutual(&r->text, &s->text)))
			return false;
	}
	return true;
}

void quote_note(const struct pool *p, struct quotes *q, const struct report *r,
    uint32_t number)
{
	if (q->several)
		return;
	if (quote_apart(p, q, r, &q->pair[0])) {
		q->pair[1] = number;
		q->several = true;
	} else if (q->n < QUOTES_MAX && another(p, q, r)) {
		q->of[q->n++] = number;
	}
}
