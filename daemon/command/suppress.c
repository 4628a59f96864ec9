/* SPDX-License-Identifier: MIT */
/* gazetted suppress: addresses that must not be mailed. */
#include <stdio.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/json.h"
#include "command/command.h"
#include "mime/address.h"
#include "store/returns.h"

static const struct cli_option options[] = {
    {'d', "digest", "NAME", "of this digest only; else of all"},
    {'r', "remove", NULL, "lift it"},
    {'l', "list", NULL, "list who is suppressed, or of these, and why"},
    {0, "reason", "TEXT", "the reason to note (default: operator)"},
    {0, "json", NULL, "list as JSON, one object a line"},
    {0, "held", NULL, "suppress those whose bounces a storm holds"},
    {0, NULL, NULL, NULL},
};

struct wish {
	struct str digest, reason;
	bool remove, list, json, held;
};

static bool is_meant(const struct suppression *s, const struct wish *w,
    struct str *addresses, int n)
{
	bool meant = n == 0;
	for (int i = 0; i < n; i++)
		meant |= str_ieq(s->address, addresses[i]);
	return meant &&
	       (!w->digest.n || !s->digest.n || str_eq(s->digest, w->digest));
}

static void print_json(const suppressions *all)
{
	struct buf b = buf_init((size_t)64 << 20);
	vec_each (all, s) {
		struct json j = json_begin(&b);
		json_object(&j);
		json_str(&j, "address", s->address);
		json_str(&j, "digest", s->digest);
		json_instant(&j, "at", s->at);
		json_str(&j, "reason", s->reason);
		json_str(&j, "message_id", s->message_id);
		json_str(&j, "status", s->status);
		json_str(&j, "words", s->words);
		if (s->edition)
			json_int(&j, "edition", s->edition);
		json_end(&j);
		buf_addc(&b, '\n');
	}
	cli_write(buf_str(&b));
	buf_free(&b);
}

static void print_table(struct arena *a, const suppressions *all)
{
	struct table *t = table_new(a, 5);
	table_row(t, (struct str[]){S("ADDRESS"), S("DIGEST"), S("SINCE"),
			 S("REASON"), S("BECAUSE")});
	vec_each (all, s)
		table_row(t, (struct str[]){s->address,
				 s->digest.n ? s->digest : S("(all)"),
				 instant_iso(a, s->at), s->reason,
				 s->words.n ? s->words : s->message_id});
	if (all->n)
		table_print(t);
	else if (cli_tty(STDOUT_FILENO))
		printf("nobody is suppressed\n");
}

/* Of these addresses, or all. */
static int read_list(const struct conf *conf, const struct wish *w,
    struct arena *a, struct str *addresses, int n, suppressions *out,
    struct err *e)
{
	struct store *st;
	suppressions all = {0};
	if (store_open(conf->state_dir.p, STORE_READ, &st, e) < 0)
		return -1;
	int rc = store_suppressions(st, a, (struct str){0}, &all, e);
	store_close(&st);
	vec_each (&all, s)
		if (is_meant(s, w, addresses, n))
			*vec_push(a, out) = *s;
	return rc;
}

static int list(
    const struct conf *conf, const struct wish *w, int n, char **given)
{
	struct err e = ERR_INIT;
	struct arena *a = arena_new();
	struct str *addresses =
	    arena_calloc(a, (size_t)n + 1, sizeof(*addresses));
	suppressions all = {0};
	int rc = 0;
	for (int i = 0; rc == 0 && i < n; i++) {
		addresses[i] = mime_addr_wire(a, str_of(given[i]), &e);
		rc = addresses[i].n ? 0 : err_wrap(&e, "%s", given[i]);
	}
	if (rc == 0)
		rc = read_list(conf, w, a, addresses, n, &all, &e);
	if (rc == 0 && w->json)
		print_json(&all);
	else if (rc == 0)
		print_table(a, &all);
	arena_free(&a);
	return rc < 0 ? cli_fail(&e) : EX_OK_;
}

/* The one of the others that may be meant: of all digests where one was named,
 * of one where none was. */
static const struct suppression *another(
    const suppressions *all, const struct wish *w)
{
	vec_each (all, s)
		if (!s->digest.n != !w->digest.n)
			return s;
	return NULL;
}

static int lift(struct store *st, struct arena *a, const struct wish *w,
    struct str addr, struct err *e)
{
	bool was = false;
	suppressions all = {0};
	bool one = w->digest.n > 0;
	if (store_unsuppress(st, addr, w->digest, clock_now(), &was, e) < 0 ||
	    store_suppressions(st, a, addr, &all, e) < 0)
		return -1;
	const struct suppression *s = another(&all, w);
	if (was && !(one && s))
		return 0;
	if (!s)
		return err_set(e, ERR_REJECT, "%.*s is not suppressed%s%.*s",
		    PRS(addr), one ? " for " : "", PRS(w->digest));
	if (one)
		return err_set(e, ERR_REJECT,
		    "%.*s is %s for %.*s%s suppressed for all digests (%.*s): "
		    "to lift that, for all: gazetted suppress --remove %.*s",
		    PRS(addr), was ? "not suppressed any more" : "suppressed",
		    PRS(w->digest), was ? " alone, but still" : " as it is",
		    PRS(s->reason), PRS(addr));
	return err_set(e, ERR_REJECT,
	    "%.*s is suppressed for %.*s alone (%.*s): to lift that: gazetted "
	    "suppress --remove --digest %.*s %.*s",
	    PRS(addr), PRS(s->digest), PRS(s->reason), PRS(s->digest),
	    PRS(addr));
}

static int change(struct store *st, struct arena *a, const struct wish *w,
    struct str given, struct err *e)
{
	struct str addr = mime_addr_wire(a, given, e);
	if (!addr.n)
		return err_wrap(e, "%.*s", PRS(given));
	if (w->remove)
		return lift(st, a, w, addr, e);
	struct suppression s = {.address = addr,
	    .digest = w->digest,
	    .reason = w->reason,
	    .at = clock_now()};
	return store_suppress(st, &s, e);
}

/* Who is to get no more is written down beside a run, which may send for hours
 * and looks (run/unwanted.h). Where that cannot be, when it is over. */
static int open_state(const struct conf *conf, const struct wish *w,
    struct store **out, struct err *e)
{
	struct err ignored = ERR_INIT;
	if (!w->remove &&
	    store_open(conf->state_dir.p, STORE_BESIDE, out, &ignored) == 0)
		return 0;
	return cli_store_write(conf, out, e);
}

static int change_all(
    const struct conf *conf, const struct wish *w, int n, char **addresses)
{
	struct err e = ERR_INIT;
	struct store *st;
	int worst = EX_OK_;
	if (open_state(conf, w, &st, &e) < 0)
		return cli_fail(&e);
	struct arena *a = arena_new();
	for (int i = 0; i < n; i++)
		if (change(st, a, w, str_of(addresses[i]), &e) < 0)
			worst = cli_fail(&e);
	arena_free(&a);
	store_close(&st);
	return worst;
}

/* The operator has looked: the storm was none. */
static int release(const struct conf *conf)
{
	struct err e = ERR_INIT;
	struct store *st;
	int64_t n = 0;
	if (cli_store_write(conf, &st, &e) < 0)
		return cli_fail(&e);
	int rc = store_release_held(st, clock_now(), &n, &e);
	store_close(&st);
	if (rc < 0)
		return cli_fail(&e);
	printf("%lld suppressed%s\n", (long long)n,
	    n ? "" : ": no bounces are held");
	return EX_OK_;
}

int command_suppress(int argc, char **argv)
{
	struct cli c = {.command = "suppress",
	    .synopsis = "[options] ADDRESS... | --list [ADDRESS...] | --held",
	    .options = options,
	    .wants_conf = true};
	struct wish w = {.reason = S("operator")};
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION) {
		switch (opt) {
		case 0: w.digest = str_of(arg); break;
		case 1: w.remove = true; break;
		case 2: w.list = true; break;
		case 3: w.reason = str_of(arg); break;
		case 4: w.json = w.list = true; break;
		default: w.held = true;
		}
	}
	if (res == CLI_EXIT)
		return c.exit_code;
	if (w.held ? w.list || w.remove || c.argc > 0 : !w.list && c.argc < 1)
		return cli_usage(&c, "give addresses, or --list, or --held");
	if (w.list && w.remove)
		return cli_usage(&c, "--list or --remove, not both");
	if (!w.reason.n)
		return cli_usage(&c, "--reason: say which");
	struct err e = ERR_INIT;
	struct conf *conf;
	if (cli_conf(&c, &conf, &e) < 0)
		return cli_fail(&e);
	int rc;
	if (w.digest.n && !conf_digest(conf, w.digest)) {
		err_set(
		    &e, ERR_CONFIG, "no digest is called %.*s", PRS(w.digest));
		rc = cli_fail(&e);
	} else {
		rc = w.list   ? list(conf, &w, c.argc, c.argv)
		     : w.held ? release(conf)
			      : change_all(conf, &w, c.argc, c.argv);
	}
	conf_free(&conf);
	return rc;
}
