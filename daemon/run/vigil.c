/* SPDX-License-Identifier: MIT */
/* gazetted: the mailboxes that wake a daemon. */
#include "run/vigil.h"

#include "base/arena.h"
#include "base/log.h"
#include "fetch/caps.h"
#include "run/control.h"

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
	struct secret_ref ref = {.file = s->more->password_file,
	    .command = s->more->password_command};
	struct letterbox_opts o = {.url = s->url,
	    .user = s->more->user,
	    .token_argv = s->more->token_command.v,
	    .token_argc = s->more->token_command.n,
	    .ca_file = c->fetch_ca_file,
	    .allow_private = s->allow_private,
	    .timeout = c->timeout};
	if (conf_secret(a, &ref, &o.password, &e) == 0 &&
	    !watch_add(w, s->name, &o))
		log_info("source %s: polled, not watched; %d others are",
		    s->name.p, WATCHES_MAX);
}

/* The control mailbox, under no name: sources have one. */
static void add_control(struct watch *w, struct arena *a, const struct conf *c)
{
	struct err e = ERR_INIT;
	struct letterbox_opts o;
	if (run_control_opts(c, a, &o, &e) == 0)
		(void)watch_add(w, S(""), &o);
}

static bool any_watched(const struct conf *c)
{
	roster_each (c->sources, s)
		if (watched(s))
			return true;
	return letterbox_kind_of(c->control.url) == LETTERBOX_IMAP;
}

struct watch *vigil_new(const struct conf *c)
{
	struct err e = ERR_INIT;
	struct watch *w;
	if (!any_watched(c))
		return NULL;
	if (watch_new(&w, &e) < 0) {
		log_warn("no mailbox is watched: %s", e.msg);
		return NULL;
	}
	struct arena *a = arena_new();
	if (letterbox_kind_of(c->control.url) == LETTERBOX_IMAP)
		add_control(w, a, c);
	roster_each (c->sources, s)
		if (watched(s))
			add(w, a, c, s);
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
		if (!names.v[i].n) {
			r->control_came = true;
			continue;
		}
		log_info("source %s: a letter came", names.v[i].p);
		rc = store_source_due(r->store, names.v[i], e);
	}
	arena_free(&a);
	return rc;
}
