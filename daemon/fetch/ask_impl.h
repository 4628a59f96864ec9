/* SPDX-License-Identifier: MIT */
/* gazetted: what the two ways of asking share with ask.c. */
#ifndef GZ_FETCH_ASK_IMPL_H
#define GZ_FETCH_ASK_IMPL_H

#include <curl/curl.h>

#include "base/buf.h"
#include "base/vec.h"
#include "fetch/ask.h"
#include "fetch/caps.h"

/* One question under way. */
struct ask_slot {
	struct ask *ask; /* NULL: free */
	CURL *curl;
	struct buf body;
	struct child *child;
};

struct asking {
	const struct ask_opts *o;
	struct arena *a;
	struct ask_slot slots[ASK_AT_ONCE_MAX];
	int active, failed; /* under way; in a row */
	int64_t until,
	    rest; /* clock_mono_ms(): the end; nobody is asked till */
	VEC(struct ask *) again;
	CURLM *multi;
	struct curl_slist *headers;
};

/* A way of asking. Begin: -1 where it cannot be asked at all. Start: -1 where
 * this one cannot. Step: waits up to `ms` and calls ask_done() for those that
 * are. Drop: what is still under way. */
struct ask_way {
	int (*begin)(struct asking *g, struct err *e);
	int (*start)(
	    struct asking *g, struct ask_slot *s, int64_t ms, struct err *e);
	void (*step)(struct asking *g, int ms);
	void (*drop)(struct asking *g, struct ask_slot *s);
	void (*end)(struct asking *g);
};

extern const struct ask_way ask_by_http, ask_by_command;

/* The question is put again after so many seconds, and no other before; the
 * slot is free. False, and nothing is changed, where that is too late or too
 * often. */
bool ask_later(struct asking *g, struct ask_slot *s, int64_t seconds);

/* The slot's question is answered, or has failed with `why`; the slot is
 * free. */
void ask_done(struct asking *g, struct ask_slot *s, struct str answer,
    const struct err *why);

#endif
