/* SPDX-License-Identifier: MIT */
/* gazetted send: a digest now, to all its subscribers or as a test to one. */
/*
 * A test copy (--to) is made like a preview and handed to the relay at once;
 * the state is opened for reading, so nothing counts as told. Without --to
 * the edition is frozen and goes the way of every edition: next due instants
 * stay as they are.
 */
#include <stdio.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/file.h"
#include "command/command.h"
#include "deliver/deliver.h"
#include "group/stories.h"
#include "mime/address.h"
#include "run/control.h"
#include "run/copy.h"
#include "run/signals.h"

static const struct cli_option options[] = {
    {0, "to", "ADDRESS", "a test copy to this address only; nothing is noted"},
    {'n', "dry-run", NULL, "say what would be sent, and send nothing"},
    {'o', "output", "FILE", "with --dry-run: write the message here"},
    {0, NULL, NULL, NULL},
};

struct wish {
	struct str to;
	bool dry;
	const char *output;
};

/* ---- a test copy: an outbox of one, in memory ---- */

struct one {
	struct delivery d;
	struct str eml;
	bool claimed;
	enum outbox_verb last;
	char reply[512];
};

static int one_claim(void *ctx, struct arena *a, size_t max,
    struct delivery **out, size_t *out_n, struct err *e)
{
	struct one *o = ctx;
	*out = &o->d;
	*out_n = o->claimed ? 0 : 1;
	o->claimed = true;
	return 0;
}

static int one_record(
    void *ctx, const struct outbox_event *ev, size_t n, struct err *e)
{
	struct one *o = ctx;
	for (size_t i = 0; i < n; i++) {
		o->last = ev[i].verb;
		snprintf(o->reply, sizeof(o->reply), "%.*s", PRS(ev[i].reply));
	}
	return 0;
}

static int one_rendering(
    void *ctx, int64_t id, const struct deliver_template **out, struct err *e)
{
	*out = NULL; /* the message is complete already */
	return 0;
}

static int one_compose(void *ctx, struct arena *a, const struct delivery *d,
    const struct deliver_template *t, struct buf *out, struct err *e)
{
	buf_adds(out, ((struct one *)ctx)->eml);
	return 0;
}

static bool one_stop(void *ctx)
{
	return signals_stopping();
}

static int send_copy(
    struct run *r, struct arena *a, struct one *o, struct err *e)
{
	struct relay relay = r->conf->relays.v[0];
	struct deliver_stats stats = {0};
	struct deliver_io io = {.ctx = o,
	    .claim = one_claim,
	    .record = one_record,
	    .rendering = one_rendering,
	    .compose = one_compose,
	    .stop = one_stop};
	relay.connections = 1;
	if (run_password(a, &relay, e) < 0 ||
	    deliver_run(&relay, &io, &stats, e) < 0)
		return -1;
	if (stats.sent)
		return 0;
	return err_set(e, ERR_REJECT, "%.*s was not accepted: %s",
	    PRS(o->d.address), o->reply);
}

static int test_copy(struct run *r, struct arena *a, const struct digest *d,
    const struct wish *w, struct err *e)
{
	struct edition_group g;
	struct drafted dr = {0};
	struct one o = {0};
	struct str addr = mime_addr_wire(a, w->to, e);
	if (!addr.n)
		return err_wrap(e, "--to %.*s", PRS(w->to));
	if (run_group_for(r, a, d, addr, &g, e) < 0 ||
	    run_draft(r, a, &g, &dr, e) < 0)
		return -1;
	if (dr.few)
		return err_set(e, ERR_REJECT,
		    "digest %s has nothing new to send", d->name.p);
	o.d = (struct delivery){.digest = d->name,
	    .address = addr,
	    .sender = run_sender(
		r, a, d->sender.n ? d->sender : d->from_addr, r->now, 0, addr),
	    .date = r->now,
	    .slot = g.due,
	    .offset = dr.ed.offset};
	if (run_copy_for(r, a, &dr, (struct str){NULL, 0}, addr, &o.eml, e) < 0)
		return -1;
	if (w->output && file_write(w->output, o.eml, 0600, e) < 0)
		return -1;
	if (!w->dry && send_copy(r, a, &o, e) < 0)
		return -1;
	printf("%s \"%.*s\" (%d stories, %zu bytes) to %.*s%s%s\n",
	    w->dry ? "would send" : "sent", PRS(dr.rendering.subject),
	    dr.ed.told, o.eml.n, PRS(addr), w->dry ? "" : ": ",
	    w->dry ? "" : o.reply);
	return 0;
}

/* ---- the whole digest ---- */

static int dry_run(
    struct run *r, struct arena *a, const struct digest *d, struct err *e)
{
	edition_groups all = {0};
	if (store_due_groups(
		r->store, a, INSTANT_MAX, r->now - TOLD_WINDOW, &all, e) < 0)
		return -1;
	vec_each (&all, g) {
		struct drafted dr = {0};
		if (!str_eq(g->digest, d->name))
			continue;
		g->due = r->now;
		if (run_draft(r, a, g, &dr, e) < 0)
			return -1;
		printf("would send %d stories to %lld subscriber%s (%.*s)\n",
		    dr.few ? 0 : dr.ed.told, (long long)g->count,
		    g->count == 1 ? "" : "s", PRS(g->zone));
	}
	return 0;
}

static int all(struct run *r, struct arena *a, const struct digest *d,
    const struct wish *w, struct err *e)
{
	if (w->dry)
		return dry_run(r, a, d, e);
	if (run_begin(r, e) < 0 || run_digest_now(r, d, e) < 0 ||
	    run_send(r, e) < 0)
		return -1;
	printf("%lld edition%s, %lld sent, %lld refused, %lld to be tried "
	       "again\n",
	    (long long)r->editions, r->editions == 1 ? "" : "s",
	    (long long)r->sent, (long long)r->refused,
	    (long long)(r->deferred + r->uncertain));
	return 0;
}

static int send(const struct conf *conf, const char *name, const struct wish *w)
{
	struct err e = ERR_INIT;
	struct run_opts ro = {.looking = w->dry || w->to.n,
	    .progress = cli_tty(STDERR_FILENO),
	    .stop = signals_stopping};
	struct run *r = NULL;
	struct arena *a = arena_new();
	const struct digest *d = conf_digest(conf, str_of(name));
	int rc = 0;
	if (!d)
		rc = err_set(&e, ERR_CONFIG,
		    "no digest is called %s (gazetted list digests)", name);
	if (rc == 0)
		rc = run_open(conf, &ro, &r, &e);
	if (rc == 0) {
		r->now = clock_now();
		rc = w->to.n ? test_copy(r, a, d, w, &e) : all(r, a, d, w, &e);
	}
	rc = rc < 0 ? cli_fail(&e) : run_exit_code(r);
	run_close(&r);
	arena_free(&a);
	return rc;
}

int command_send(int argc, char **argv)
{
	struct cli c = {.command = "send",
	    .synopsis = "[options] DIGEST",
	    .options = options,
	    .wants_conf = true};
	struct wish w = {0};
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION) {
		if (opt == 0)
			w.to = str_of(arg);
		else if (opt == 1)
			w.dry = true;
		else
			w.output = arg;
	}
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc != 1)
		return cli_usage(&c, "give one digest");
	struct err e = ERR_INIT;
	struct conf *conf;
	if (cli_conf(&c, &conf, &e) < 0)
		return cli_fail(&e);
	signals_setup(SIGNALS_CPU_SECONDS);
	int rc = send(conf, c.argv[0], &w);
	conf_free(&conf);
	return rc;
}
