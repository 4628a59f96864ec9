/* SPDX-License-Identifier: MIT */
/* gazetted: one issue of a digest, and its way to a subscriber. */
#include "model/edition.h"

#include <assert.h>

const char *delivery_state_name(enum delivery_state s)
{
	static const char *const names[DELIVERY_STATES] = {
	    [DELIVERY_READY] = "ready",
	    [DELIVERY_CLAIMED] = "claimed",
	    [DELIVERY_ARMED] = "armed",
	    [DELIVERY_DEFERRED] = "deferred",
	    [DELIVERY_UNCERTAIN] = "uncertain",
	    [DELIVERY_HELD] = "held",
	    [DELIVERY_SENT] = "sent",
	    [DELIVERY_REFUSED] = "refused",
	    [DELIVERY_EXPIRED] = "expired",
	    [DELIVERY_SUPPRESSED] = "suppressed",
	    [DELIVERY_SKIPPED] = "skipped",
	};
	assert((unsigned)s < DELIVERY_STATES);
	return names[s];
}
