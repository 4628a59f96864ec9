/* SPDX-License-Identifier: MIT */
/* gazetted status: how it is. */
#include <stdio.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/json.h"
#include "command/command.h"
#include "group/asked.h"
#include "group/identity.h"
#include "model/told.h"
#include "store/held.h"
#include "store/returns.h"
#include "store/routes.h"

#define DELIVERIES_SHOWN 50
#define MISSED_SECONDS	 (7 * 86400)

static const struct cli_option options[] = {
    {0, "json", NULL, "as JSON"},
    {0, "deliveries", NULL, "the latest deliveries, with the relay's words"},
    {0, "edition", "N", "deliveries of this edition only"},
    {0, "address", "ADDRESS", "deliveries to this address only"},
    {0, NULL, NULL, NULL},
};

struct wish {
	bool json, deliveries;
	long long edition;
	struct str address;
};

struct picture {
	struct store_counts n;
	source_states sources;
	route_states relays;
	troubles troubles;
	held_list held;
	bool has_control;
	struct control_state control;
	deliveries latest;
};

/* Not where they only settle. */
static int held(const struct conf *conf, struct store *st, struct arena *a,
    struct picture *p, struct err *e)
{
	held_list all = {0};
	int64_t now = clock_now();
	if (store_held(st, a, now, &all, e) < 0)
		return -1;
	vec_each (&all, h) {
		struct source src;
		if (conf_source(conf, h->source, &src) &&
		    (h->asleep || h->until > now + src.settle))
			*vec_push(a, &p->held) = *h;
	}
	return 0;
}

static int look(const struct conf *conf, struct arena *a, const struct wish *w,
    struct picture *p, struct err *e)
{
	struct store *st;
	size_t rows =
	    w->edition || w->address.n ? SIZE_MAX / 2 : DELIVERIES_SHOWN;
	if (store_open(conf->state_dir.p, STORE_READ, &st, e) < 0)
		return -1;
	int rc = store_counts(st, &p->n, e);
	if (rc == 0)
		rc = store_all_sources(st, a, &p->sources, e);
	if (rc == 0)
		rc = store_routes(st, a, &p->relays, e);
	if (rc == 0)
		rc = store_troubles(st, a, &p->troubles, e);
	if (rc == 0)
		rc = held(conf, st, a, p, e);
	p->has_control = conf->control.url.n > 0;
	if (rc == 0)
		rc = store_control(st, a, &p->control, e);
	if (rc == 0 && w->deliveries)
		rc = store_deliveries(
		    st, a, w->edition, w->address, rows, &p->latest, e);
	store_close(&st);
	return rc;
}

static void print_deliveries(struct arena *a, const struct picture *p)
{
	struct table *t = table_new(a, 6);
	table_row(t, (struct str[]){S("EDITION"), S("ADDRESS"), S("STATE"),
			 S("TRIES"), S("NEXT"), S("REPLY")});
	vec_each (&p->latest, d)
		table_row(
		    t, (struct str[]){
			   arena_printf(a, "%lld", (long long)d->edition),
			   d->address, str_of(delivery_state_name(d->state)),
			   arena_printf(a, "%d", d->tries),
			   d->state == DELIVERY_DEFERRED && d->next_at
			       ? instant_iso(a, d->next_at)
			       : S("-"),
			   d->reply.n ? d->reply : S("-")});
	table_print(t);
}

/* "a letter for you: ..." */
static void print_letters(
    struct arena *a, const struct source_state *st, int64_t now)
{
	struct str rest = st->notice;
	struct told t;
	while (told_next(&rest, st->notice_at, now, &t)) {
		if (!t.line.n) {
			printf("source %s: letters for you: %zu more than the "
			       "last %d; look into the mailbox\n",
			    st->name.p, t.more, TOLD_MAX);
			continue;
		}
		printf("source %s: a letter for you: %.*s (%s)\n", st->name.p,
		    PRS(t.line), cli_when(a, t.at, now).p);
		if (t.place.n)
			printf("    where it is news: gazetted tell '%.*s'\n",
			    PRS(t.id));
	}
}

static bool has_letters(const struct source_state *st, int64_t now)
{
	struct str rest = st->notice;
	struct told t;
	return told_next(&rest, st->notice_at, now, &t);
}

static void json_letters(
    struct json *j, const struct source_state *st, int64_t now)
{
	struct str rest = st->notice;
	struct told t;
	size_t all = 0;
	json_array_of(j, "letters");
	while (told_next(&rest, st->notice_at, now, &t)) {
		all += t.more;
		if (!t.line.n)
			continue;
		json_object(j);
		json_str(j, "letter", t.line);
		json_instant(j, "at", t.at);
		json_str(j, "message_id", t.id);
		json_str(j, "why", t.why);
		json_end(j);
	}
	json_end(j);
	if (all)
		json_int(j, "more_letters", (long long)all);
}

/* A line for what ails it, and one for how its articles are told apart. */
static void print_source(
    struct arena *a, const struct source_state *st, int64_t now)
{
	const char *words = identity_policy_words(&st->identity);
	if (st->dormant)
		printf("source %s: gone: %.*s; not polled any more\n",
		    st->name.p, PRS(st->fail_reason));
	else if (st->fail_count)
		printf("source %s: %.*s (failed %d time%s, first %s, last good "
		       "poll %s)\n",
		    st->name.p, PRS(st->fail_reason), st->fail_count,
		    st->fail_count == 1 ? "" : "s",
		    cli_when(a, st->fail_since, now).p,
		    cli_last_good(a, st, now).p);
	print_letters(a, st, now);
	if (st->unread.n)
		printf("source %s: %s\n", st->name.p, st->unread.p);
	if (st->missed_at > now - MISSED_SECONDS)
		printf("source %s: may have lost articles between two polls "
		       "(%s)%s\n",
		    st->name.p, cli_when(a, st->missed_at, now).p,
		    st->pace ? arena_printf(a, "; asked every %lld minutes",
				   (long long)st->pace / 60)
				   .p
			     : "");
	if (words)
		printf("source %s: articles told apart by %s (%s)\n",
		    st->name.p, words, cli_when(a, st->identity.since, now).p);
	struct str asked = asked_words(a, st->queries);
	if (asked.n)
		printf("source %s: links compared without what names no "
		       "article: %.*s\n",
		    st->name.p, PRS(asked));
}

static void print_held(struct arena *a, const struct held *h, int64_t now)
{
	int64_t others = h->n - h->asleep;
	if (h->asleep)
		printf("source %s: %lld articles held as its archive; see "
		       "tell\n",
		    h->source.p, (long long)h->asleep);
	if (others)
		printf("source %s: %lld articles held until %s, far more than "
		       "is usual; see tell\n",
		    h->source.p, (long long)others,
		    cli_when(a, h->until, now).p);
}

static void print_control(
    struct arena *a, const struct control_state *c, int64_t now)
{
	printf("control       last read %s",
	    c->read_at ? cli_when(a, c->read_at, now).p : "never");
	if (c->failed)
		printf(", failed %lld time%s", (long long)c->failed,
		    c->failed == 1 ? "" : "s");
	printf("\n");
	if (c->held)
		printf(
		    "storm         %lld addresses bounced at once and are not "
		    "suppressed; see suppress --held\n",
		    (long long)c->held);
}

static void print_text(
    struct arena *a, const struct picture *p, const struct wish *w, int64_t now)
{
	const struct store_counts *n = &p->n;
	if (w->deliveries) {
		print_deliveries(a, p);
		return;
	}
	printf("last run      %s\n", cli_when(a, n->last_run, now).p);
	printf("next due      %s\n",
	    n->next_due <= now ? "now" : cli_when(a, n->next_due, now).p);
	printf("sources       %lld, %lld failing, %lld gone\n",
	    (long long)n->sources, (long long)n->failing,
	    (long long)n->dormant);
	if (n->outage != INSTANT_NONE)
		printf("network       no source can be reached (since %s)\n",
		    cli_when(a, n->outage, now).p);
	printf("articles      %lld\n", (long long)n->articles);
	printf("subscribers   %lld, %lld subscriptions, %lld suppressed\n",
	    (long long)n->subscribers, (long long)n->subscriptions,
	    (long long)n->suppressed);
	printf("editions      %lld\n", (long long)n->editions);
	printf("deliveries   ");
	bool any = false;
	for (int s = 0; s < DELIVERY_STATES; s++) {
		if (!n->deliveries[s])
			continue;
		printf("%s %lld %s", any ? "," : "",
		    (long long)n->deliveries[s],
		    delivery_state_name((enum delivery_state)s));
		any = true;
	}
	printf("%s\n", any ? "" : " none");
	if (p->has_control)
		print_control(a, &p->control, now);
	vec_each (&p->relays, r)
		cli_print_relay(a, r, now);
	vec_each (&p->troubles, t)
		printf("digest %s: %s (since %s)\n", t->digest.p, t->reason.p,
		    cli_when(a, t->since, now).p);
	vec_each (&p->sources, st)
		if (st->enabled)
			print_source(a, st, now);
	vec_each (&p->held, h)
		print_held(a, h, now);
}

static void json_relays(struct json *j, const route_states *relays)
{
	json_array_of(j, "relays_failing");
	vec_each (relays, r) {
		json_object(j);
		json_str(j, "relay", r->name);
		json_int(j, "failures", r->failures);
		json_instant(j, "since", r->since);
		json_instant(
		    j, "next", r->not_before ? r->not_before : INSTANT_NONE);
		json_str(j, "reason", r->reason);
		json_end(j);
	}
	json_end(j);
}

static void json_troubles(struct json *j, const troubles *all)
{
	json_array_of(j, "digests_failing");
	vec_each (all, t) {
		json_object(j);
		json_str(j, "digest", t->digest);
		json_instant(j, "since", t->since);
		json_str(j, "reason", t->reason);
		json_end(j);
	}
	json_end(j);
}

static int print_json(struct arena *a, const struct picture *p, int64_t now)
{
	const struct store_counts *n = &p->n;
	struct buf b = buf_init((size_t)256 << 20);
	struct json j = json_begin(&b);
	json_object(&j);
	json_instant(&j, "last_run", n->last_run ? n->last_run : INSTANT_NONE);
	json_instant(&j, "next_due",
	    n->next_due == INSTANT_MAX ? INSTANT_NONE : n->next_due);
	json_int(&j, "sources", n->sources);
	json_int(&j, "failing", n->failing);
	json_int(&j, "dormant", n->dormant);
	json_instant(&j, "outage", n->outage);
	json_int(&j, "articles", n->articles);
	json_int(&j, "subscribers", n->subscribers);
	json_int(&j, "subscriptions", n->subscriptions);
	json_int(&j, "suppressed", n->suppressed);
	json_int(&j, "editions", n->editions);
	json_object_of(&j, "deliveries");
	for (int s = 0; s < DELIVERY_STATES; s++)
		json_int(&j, delivery_state_name((enum delivery_state)s),
		    n->deliveries[s]);
	json_end(&j);
	json_instant(&j, "control_read",
	    p->control.read_at ? p->control.read_at : INSTANT_NONE);
	json_int(&j, "control_failed", p->control.failed);
	json_int(&j, "storm_held", p->control.held);
	json_relays(&j, &p->relays);
	json_troubles(&j, &p->troubles);
	json_array_of(&j, "held");
	vec_each (&p->held, h) {
		json_object(&j);
		json_str(&j, "source", h->source);
		json_int(&j, "articles", h->n);
		json_int(&j, "archive", h->asleep);
		json_instant(&j, "until", h->until);
		json_end(&j);
	}
	json_end(&j);
	json_array_of(&j, "sick");
	vec_each (&p->sources, st) {
		const char *words = identity_policy_words(&st->identity);
		struct str without = asked_words(a, st->queries);
		bool asked = has_letters(st, now);
		bool missed = st->missed_at > now - MISSED_SECONDS;
		if (!st->enabled ||
		    (!st->fail_count && !st->dormant && !words && !asked &&
			!missed && !st->unread.n && !without.n))
			continue;
		json_object(&j);
		json_str(&j, "source", st->name);
		json_int(&j, "failures", st->fail_count);
		json_bool(&j, "dormant", st->dormant);
		json_instant(&j, "since", st->fail_since);
		json_instant(&j, "last_good", st->last_good);
		json_str(&j, "reason", st->fail_reason);
		if (words)
			json_str(&j, "told_apart_by", str_of(words));
		if (without.n)
			json_str(&j, "links_without", without);
		if (asked)
			json_letters(&j, st, now);
		if (st->unread.n)
			json_str(&j, "left_out", st->unread);
		if (missed)
			json_instant(&j, "may_have_lost", st->missed_at);
		json_end(&j);
	}
	json_end(&j);
	json_array_of(&j, "latest");
	vec_each (&p->latest, d) {
		json_object(&j);
		json_int(&j, "edition", d->edition);
		json_str(&j, "address", d->address);
		json_str(&j, "state", str_of(delivery_state_name(d->state)));
		json_int(&j, "tries", d->tries);
		json_int(&j, "repeats", d->repeats);
		json_str(&j, "reply", d->reply);
		json_end(&j);
	}
	json_end(&j);
	json_end(&j);
	buf_addc(&b, '\n');
	int rc = cli_write(buf_str(&b));
	buf_free(&b);
	return rc;
}

static int show(const struct conf *conf, const struct wish *w)
{
	struct err e = ERR_INIT;
	struct arena *a = arena_new();
	struct picture p = {0};
	int rc = EX_OK_;
	if (look(conf, a, w, &p, &e) < 0)
		rc = cli_fail(&e);
	else if (w->json)
		rc = print_json(a, &p, clock_now());
	else
		print_text(a, &p, w, clock_now());
	arena_free(&a);
	return rc;
}

int command_status(int argc, char **argv)
{
	struct cli c = {.command = "status",
	    .synopsis = "[options]",
	    .options = options,
	    .wants_conf = true};
	struct wish w = {0};
	size_t opt;
	const char *arg;
	enum cli_result res;
	bool good = true;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION) {
		w.json |= opt == 0;
		w.deliveries |= opt != 0;
		if (opt == 2)
			good =
			    str_to_int(str_of(arg), 1, INT64_MAX, &w.edition);
		if (opt == 3)
			w.address = str_of(arg);
	}
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc || !good)
		return cli_usage(&c,
		    good ? "takes no arguments" : "--edition wants a number");
	struct err e = ERR_INIT;
	struct conf *conf;
	if (cli_conf(&c, &conf, &e) < 0)
		return cli_fail(&e);
	int rc = show(conf, &w);
	conf_free(&conf);
	return rc;
}
