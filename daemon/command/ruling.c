/* SPDX-License-Identifier: MIT */
/* gazetted: what `split` and `join` share. */
#include "command/ruling.h"

#include <stdio.h>

#include "base/arena.h"
#include "base/clock.h"

struct str ruling_words(
    struct arena *a, const struct ruling *r, int64_t article)
{
	long long other = (long long)(r->x == article ? r->y : r->x);
	const char *at = instant_iso(a, r->at).p;
	if (!r->y)
		return arena_printf(
		    a, "told by itself, by the operator, %s", at);
	return arena_printf(a, "%s article %lld, by the operator, %s",
	    r->apart ? "kept apart from" : "joined with", other, at);
}

static int list(const struct conf *conf)
{
	struct err e = ERR_INIT;
	struct arena *a = arena_new();
	struct store *st;
	rulings all = {0};
	int rc = store_open(conf->state_dir.p, STORE_READ, &st, &e);
	if (rc == 0) {
		rc = store_rulings(st, a, 0, &all, &e);
		store_close(&st);
	}
	vec_each (&all, r)
		printf("article %lld %.*s\n", (long long)r->x,
		    PRS(ruling_words(a, r, r->x)));
	arena_free(&a);
	return rc < 0 ? cli_fail(&e) : EX_OK_;
}

static void tell(const struct ruling *r, bool undo)
{
	printf("article %lld", (long long)r->x);
	if (r->y)
		printf(" and article %lld", (long long)r->y);
	puts(undo	? ": what was ruled is taken back"
	     : !r->y	? " is told by itself from the next edition on"
	     : r->apart ? " are kept apart from the next edition on"
			: " are one story from the next edition on");
}

static void tell_untold(const struct untold *u)
{
	printf("article %lld: edition %lld of %.*s %s article %lld, so the "
	       "next one chooses from it again\n",
	    (long long)u->article, (long long)u->edition, PRS(u->digest),
	    u->below ? "told it below" : "left it out for",
	    (long long)u->other);
}

static int not_ruled(const struct ruling *r, struct err *e)
{
	char with[64] = "";
	if (r->y)
		snprintf(
		    with, sizeof(with), " and article %lld", (long long)r->y);
	return err_set(e, ERR_REJECT,
	    "article %lld%s: that was not %s, and nothing is taken back; "
	    "`gazetted split --list` has all",
	    (long long)r->x, with, r->apart ? "split" : "joined");
}

/* One article is told by itself, of several the first is kept apart from, or
 * put together with, each of the others. */
static void read_rulings(
    struct arena *a, const int64_t *ids, int n, bool apart, rulings *out)
{
	struct ruling r = {.x = ids[0], .apart = apart, .at = clock_now()};
	if (n == 1)
		*vec_push(a, out) = r;
	for (int i = 1; i < n; i++) {
		r.y = ids[i];
		*vec_push(a, out) = r;
	}
}

static int rule(struct store *st, struct arena *a, const rulings *all,
    bool undo, struct err *e)
{
	untold_list again = {0};
	const struct ruling *not = NULL;
	int rc = undo ? store_unrule(st, a, all, &again, &not, e)
		      : store_rule(st, a, all, &again, e);
	if (not )
		return not_ruled(not, e);
	if (rc < 0)
		return -1;
	vec_each (all, r)
		tell(r, undo);
	vec_each (&again, u)
		tell_untold(u);
	return 0;
}

#define ARTICLES_MAX 64

/* 0, or the exit code. */
static int read_ids(const struct cli *c, int64_t *out)
{
	for (int i = 0; i < c->argc; i++) {
		long long id;
		if (!str_to_int(str_of(c->argv[i]), 1, INT64_MAX, &id))
			return cli_usage(c,
			    "%s is no article's number, which `gazetted "
			    "explain` tells of a link or a guid",
			    c->argv[i]);
		for (int k = 0; k < i; k++)
			if (out[k] == id)
				return cli_usage(
				    c, "article %lld stands there twice", id);
		out[i] = id;
	}
	return 0;
}

static int change(
    const struct cli *c, const struct conf *conf, bool apart, bool undo)
{
	struct err e = ERR_INIT;
	struct store *st;
	int64_t ids[ARTICLES_MAX];
	rulings all = {0};
	int bad = read_ids(c, ids);
	if (bad)
		return bad;
	if (cli_store_write(conf, &st, &e) < 0)
		return cli_fail(&e);
	struct arena *a = arena_new();
	read_rulings(a, ids, c->argc, apart, &all);
	int rc = rule(st, a, &all, undo, &e);
	store_close(&st);
	arena_free(&a);
	return rc < 0 ? cli_fail(&e) : EX_OK_;
}

int ruling_command(struct cli *c, int argc, char **argv, bool apart, int least)
{
	struct err e = ERR_INIT;
	struct conf *conf;
	bool undo = false, look = false;
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(c, argc, argv, &opt, &arg)) == CLI_OPTION)
		*(opt == 0 ? &undo : &look) = true;
	if (res == CLI_EXIT)
		return c->exit_code;
	if (look && (c->argc || undo))
		return cli_usage(c, "--list stands alone");
	if (!look && (c->argc < least || c->argc > ARTICLES_MAX))
		return cli_usage(
		    c, "give the numbers that `gazetted explain` shows");
	if (cli_conf(c, &conf, &e) < 0)
		return cli_fail(&e);
	int rc = look ? list(conf) : change(c, conf, apart, undo);
	conf_free(&conf);
	return rc;
}
