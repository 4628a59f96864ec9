/* SPDX-License-Identifier: MIT */
/* gazetted: when bounces are enough. */
#include "model/strikes.h"

const char *const strike_names[STRIKE_KINDS] = {
    "noted", "full", "gone", "complaint"};

static enum strike_verdict gone(
    const struct strike_policy *p, const struct strikes *s)
{
	if (s->deaf || (s->lived && s->gone_for < LIVED_FOR))
		return STRIKE_WAIT;
	return 2 * s->proved + s->told >= 2 * (int64_t)p->gone_after
		   ? STRIKE_OUT
		   : STRIKE_WAIT;
}

bool strikes_storm(const struct strike_policy *p, int64_t back, int64_t sent)
{
	bool many = back >= STORM_MIN ||
		    (back >= STORM_FEW && back * 4 > sent * 3) ||
		    (back >= STORM_ALL && back >= sent);
	return p->storm && many && back * 100 > sent * p->storm;
}

/* The same of a domain alone, which says for a day that its users are gone. */
static bool strikes_storm_at(
    const struct strike_policy *p, const struct strikes *s)
{
	return s->domain_back >= STORM_MIN &&
	       strikes_storm(p, s->domain_back, s->domain_sent);
}

enum strike_verdict strikes_judge(const struct strike_policy *p,
    enum strike_kind latest, const struct strikes *s)
{
	bool many = strikes_storm(p, s->edition_back, s->edition_sent);
	switch (latest) {
	case STRIKE_COMPLAINT: return s->complained ? STRIKE_OUT : gone(p, s);
	case STRIKE_GONE:
		return many || strikes_storm_at(p, s) ? STRIKE_STORM
						      : gone(p, s);
	case STRIKE_FULL:
		if (s->full < p->full_after || s->full_for < p->full_for)
			return STRIKE_WAIT;
		return many ? STRIKE_STORM : STRIKE_OUT;
	default: return STRIKE_WAIT;
	}
}
