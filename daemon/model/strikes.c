/* SPDX-License-Identifier: MIT */
/* gazetted: when bounces are enough. */
#include "model/strikes.h"

const char *const strike_names[STRIKE_KINDS] = {
    "noted", "full", "gone", "complaint"};

static enum strike_verdict gone(
    const struct strike_policy *p, const struct strikes *s)
{
	return 2 * s->proved + s->told >= 2 * (int64_t)p->gone_after
		   ? STRIKE_OUT
		   : STRIKE_WAIT;
}

enum strike_verdict strikes_judge(const struct strike_policy *p,
    enum strike_kind latest, const struct strikes *s)
{
	switch (latest) {
	case STRIKE_COMPLAINT: return s->complained ? STRIKE_OUT : gone(p, s);
	case STRIKE_GONE:
		if (p->storm && s->edition_gone >= STORM_MIN &&
		    s->edition_gone * 100 > s->edition_sent * p->storm)
			return STRIKE_STORM;
		return gone(p, s);
	case STRIKE_FULL:
		return s->full >= p->full_after && s->full_for >= p->full_for
			   ? STRIKE_OUT
			   : STRIKE_WAIT;
	default: return STRIKE_WAIT;
	}
}
