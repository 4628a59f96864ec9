/* SPDX-License-Identifier: MIT */
/* gazetted queue: what waits to be sent, and the operator's hand in it. */
#include <stdio.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/json.h"
#include "command/command.h"
#include "command/queue_alike.h"
#include "store/outbox.h"
#include "store/routes.h"

#define LIST_MAX 100000 /* rows shown */

static const struct cli_option options[] = {
    {0, "edition", "N", "of this edition only"},
    {0, "address", "ADDRESS", "to this address only"},
    {'d', "digest", "NAME", "of this digest only"},
    {0, "relay", "NAME", "of those that this relay had last"},
    {'a', "all", NULL, "all that waits; else hold and drop want a choice"},
    {0, "json", NULL, "as JSON, one object a line"},
    {0, "by-reply", NULL, "list how many wait with the same last words"},
    {0, NULL, NULL, NULL},
};

static const struct {
	const char *name;
	enum queue_verb verb;
	const char *done, *none; /* to how many, and to nobody */
	bool stops;		 /* wants a choice; done beside a run, too */
} verbs[] = {
    {"hold", QUEUE_HOLD, "held", "held: nothing else of these waits", true},
    {"release", QUEUE_RELEASE, "released, for the next run to send",
	"released: nothing of these is held", false},
    {"drop", QUEUE_DROP, "dropped, never to be sent",
	"dropped: nothing of these waits", true},
    {"flush", QUEUE_FLUSH, "tried again by the next run",
	"put off: nothing of these waits for another try", false},
};
#define N_VERBS (sizeof(verbs) / sizeof(*verbs))

static void print_json(const deliveries *all)
{
	struct buf b = buf_init((size_t)256 << 20);
	vec_each (all, d) {
		struct json j = json_begin(&b);
		json_object(&j);
		json_int(&j, "delivery", d->id);
		json_int(&j, "edition", d->edition);
		json_str(&j, "digest", d->digest);
		json_str(&j, "address", d->address);
		json_str(&j, "state", str_of(delivery_state_name(d->state)));
		json_int(&j, "tries", d->tries);
		json_instant(
		    &j, "next", d->next_at ? d->next_at : INSTANT_NONE);
		json_str(&j, "relay", d->route.n ? d->route : (struct str){0});
		json_str(&j, "reply", d->reply);
		json_end(&j);
		buf_addc(&b, '\n');
	}
	cli_write(buf_str(&b));
	buf_free(&b);
}

static void print_table(struct arena *a, const deliveries *all)
{
	struct table *t = table_new(a, 7);
	table_row(t, (struct str[]){S("EDITION"), S("DIGEST"), S("ADDRESS"),
			 S("STATE"), S("TRIES"), S("NEXT"), S("REPLY")});
	vec_each (all, d)
		table_row(
		    t, (struct str[]){
			   arena_printf(a, "%lld", (long long)d->edition),
			   d->digest, d->address,
			   str_of(delivery_state_name(d->state)),
			   arena_printf(a, "%d", d->tries),
			   d->next_at ? instant_iso(a, d->next_at) : S("-"),
			   d->reply.n ? d->reply : S("-")});
	if (all->n)
		table_print(t);
}

/* How many there are, and why they may all wait. */
static void print_sum(
    struct arena *a, const deliveries *all, const route_states *relays)
{
	size_t n[DELIVERY_STATES] = {0};
	const char *before = "\n";
	vec_each (all, d)
		n[d->state]++;
	for (int s = 0; s < DELIVERY_STATES; s++) {
		if (!n[s])
			continue;
		printf("%s%zu %s", before, n[s],
		    delivery_state_name((enum delivery_state)s));
		before = ", ";
	}
	if (all->n == LIST_MAX)
		printf(", and there may be more");
	if (all->n)
		printf("\n");
	vec_each (relays, r)
		cli_print_relay(a, r, clock_now());
}

/* Where there is nothing of what was asked for: whether that can be. */
static int known(const struct conf *conf, struct store *st,
    const struct queue_wish *w, struct err *e)
{
	if (w->edition && store_edition_known(st, w->edition, e) < 0)
		return -1;
	if (w->digest.n && w->digest.p[0] != '_' &&
	    !conf_digest(conf, w->digest))
		return err_set(
		    e, ERR_CONFIG, "no digest is called %.*s", PRS(w->digest));
	if (!w->relay.n)
		return 0;
	vec_each (&conf->relays, r)
		if (str_eq(r->name, w->relay))
			return 0;
	return err_set(e, ERR_CONFIG, "no relay is called %.*s", PRS(w->relay));
}

struct look {
	bool json, by_reply;
};

static void print_list(struct arena *a, const deliveries *all,
    const route_states *relays, const struct look *how)
{
	if (how->by_reply)
		queue_alike(a, all, how->json);
	else if (how->json)
		print_json(all);
	else
		print_table(a, all);
	if (how->json)
		return;
	if (!all->n && cli_tty(STDOUT_FILENO))
		printf("nothing waits\n");
	print_sum(a, all, relays);
}

static int list(
    const struct conf *conf, const struct queue_wish *w, const struct look *how)
{
	struct err e = ERR_INIT;
	struct arena *a = arena_new();
	struct store *st;
	deliveries all = {0};
	route_states relays = {0};
	int rc = store_open(conf->state_dir.p, STORE_READ, &st, &e);
	if (rc == 0) {
		rc = store_queued(st, a, w, LIST_MAX, &all, &e);
		if (rc == 0)
			rc = store_routes(st, a, &relays, &e);
		if (rc == 0 && !all.n)
			rc = known(conf, st, w, &e);
		store_close(&st);
	}
	if (rc == 0)
		print_list(a, &all, &relays, how);
	arena_free(&a);
	return rc < 0 ? cli_fail(&e) : EX_OK_;
}

static void print_change(size_t verb, const struct queue_done *d, bool as_json)
{
	struct buf b = buf_init(4096);
	struct json j = json_begin(&b);
	bool left_out = d->suppressed || d->gone;
	if (!as_json) {
		printf("%lld %s\n", (long long)d->n,
		    d->n       ? verbs[verb].done
		    : left_out ? "released"
			       : verbs[verb].none);
		cli_print_left_out(d);
		if (d->in_hand)
			printf("%lld of these are in hand of the run that is "
			       "under way: end it by SIGTERM, which gives back "
			       "what it has not begun, and %s again\n",
			    (long long)d->in_hand, verbs[verb].name);
		if (left_out)
			printf("what is left out stays held (gazetted queue "
			       "drop)\n");
		return;
	}
	json_object(&j);
	json_str(&j, "verb", str_of(verbs[verb].name));
	json_int(&j, "deliveries", d->n);
	if (left_out) {
		json_int(&j, "suppressed", d->suppressed);
		json_int(&j, "not_subscribed", d->gone);
	}
	if (d->in_hand)
		json_int(&j, "in_hand", d->in_hand);
	json_end(&j);
	buf_addc(&b, '\n');
	cli_write(buf_str(&b));
	buf_free(&b);
}

/* What stops mail is done beside a run, which may send for hours. */
static int open_state(const struct conf *conf, size_t verb, struct store **out,
    bool *out_beside, struct err *e)
{
	struct err busy = ERR_INIT;
	const char *dir = conf->state_dir.p;
	*out_beside = false;
	if (!verbs[verb].stops || store_open(dir, STORE_WRITE, out, &busy) == 0)
		return verbs[verb].stops ? 0 : cli_store_write(conf, out, e);
	*out_beside = busy.kind == ERR_RETRY;
	if (*out_beside)
		return store_open(dir, STORE_BESIDE, out, e);
	*e = busy;
	return -1;
}

static int change(const struct conf *conf, size_t verb,
    const struct queue_wish *w, bool as_json)
{
	struct err e = ERR_INIT;
	struct store *st;
	struct queue_done done = {0};
	bool beside;
	if (open_state(conf, verb, &st, &beside, &e) < 0)
		return cli_fail(&e);
	int rc = store_queue(st, verbs[verb].verb, w, &done, &e);
	if (!beside)
		done.in_hand = 0;
	if (rc == 0 && !done.n && !done.in_hand)
		rc = known(conf, st, w, &e);
	store_close(&st);
	if (rc < 0)
		return cli_fail(&e);
	print_change(verb, &done, as_json);
	return done.in_hand ? EX_TEMPFAIL_ : EX_OK_;
}

/* The option that what was typed may be for. */
static const char *option_for(const char *word)
{
	long long n;
	if (strchr(word, '@'))
		return "--address";
	return str_to_int(str_of(word), 1, INT64_MAX, &n)
		   ? "--edition"
		   : "--digest or --relay";
}

int command_queue(int argc, char **argv)
{
	struct cli c = {.command = "queue",
	    .synopsis = "[options] list | hold | release | drop | flush",
	    .options = options,
	    .wants_conf = true};
	struct queue_wish w = {.now = clock_now()};
	size_t opt, verb = 0;
	const char *arg;
	enum cli_result res;
	long long n;
	struct look how = {0};
	bool all = false;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION) {
		switch (opt) {
		case 0:
			if (!str_to_int(str_of(arg), 1, INT64_MAX, &n))
				return cli_usage(
				    &c, "--edition %s: not a number", arg);
			w.edition = n;
			break;
		case 1: w.address = str_of(arg); break;
		case 2: w.digest = str_of(arg); break;
		case 3: w.relay = str_of(arg); break;
		case 4: all = true; break;
		case 5: how.json = true; break;
		default: how.by_reply = true;
		}
	}
	if (res == CLI_EXIT)
		return c.exit_code;
	const char *word = c.argc ? c.argv[0] : "list";
	bool look = strcmp(word, "list") == 0;
	while (verb < N_VERBS && strcmp(verbs[verb].name, word) != 0)
		verb++;
	if (!look && verb == N_VERBS)
		return cli_usage(
		    &c, "%s: none of list, hold, release, drop, flush", word);
	if (c.argc > 1)
		return cli_usage(&c, "%s: what to %s is said by %s", c.argv[1],
		    word, option_for(c.argv[1]));
	if (!look && verbs[verb].stops && !all && !w.edition && !w.address.n &&
	    !w.digest.n && !w.relay.n)
		return cli_usage(&c,
		    "%s: say of what, by --edition, --address, --digest or "
		    "--relay, or --all",
		    word);
	struct err e = ERR_INIT;
	struct conf *conf;
	if (cli_conf(&c, &conf, &e) < 0)
		return cli_fail(&e);
	int rc = look ? list(conf, &w, &how) : change(conf, verb, &w, how.json);
	conf_free(&conf);
	return rc;
}
