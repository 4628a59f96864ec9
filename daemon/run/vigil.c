/* SPDX-License-Identifier: MIT */
/* gazetted: the mailboxes that wake a daemon. */
#include "run/vigil.h"

#include "base/arena.h"
#include "base/log.h"
#include "fetch/caps.h"

static bool watched(const struct source *s)
{
	return s->enabled && s->kind == SOURCE_MAILBOX &&
	       letterbox_kind_of(s->url) == LETTERBOX_IMAP;
}

/* A password that cannot be had is told of by the poll. */
static void add(struct watch *w, struct arena *a, const struct conf *c,
    const struct source *s)
{
	struct err e = ERR_INIT;
	struct secret_ref ref = {
	    .file = s->password_file, .command = s->password_command};
	struct letterbox_opts o = {.url = s->url,
	    .user = s->user,
	    .ca_file = c->fetch_ca_file,
	    .allow_private = s->allow_private,
	    .timeout = c->timeout};
	if (conf_secret(a, &ref, &o.password, &e) == 0 &&
	    !watch_add(w, s->name, &o))
		log_info("source %s: polled, not watched; %d others are",
		    s->name.p, WATCHES_MAX);
}

struct watch *vigil_new(const struct conf *c)
{
	struct arena *a = arena_new();
	struct watch *w = NULL;
	vec_each (&c->sources, s) {
		struct err e = ERR_INIT;
		if (!watched(s))
			continue;
		if (!w && watch_new(&w, &e) < 0) {
			log_warn("no mailbox is watched: %s", e.msg);
			break;
		}
		add(w, a, c, s);
	}
	arena_free(&a);
	return w;
}

int vigil_take(struct watch *w, struct run *r, struct err *e)
{
	struct arena *a = arena_new();
	watch_names names = {0};
	int rc = 0;
	watch_take(w, a, &names);
	for (size_t i = 0; rc == 0 && i < names.n; i++) {
		log_info("source %s: a letter came", names.v[i].p);
		rc = store_source_due(r->store, names.v[i], e);
	}
	arena_free(&a);
	return rc;
}
