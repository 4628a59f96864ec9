/* SPDX-License-Identifier: MIT */
/* gazetted list: what is configured, and what became of it. */
#include "base/arena.h"
#include "base/clock.h"
#include "base/json.h"
#include "base/map.h"
#include "command/command.h"
#include "run/poll.h"

#define ROWS_MAX   1000 /* editions shown */
#define OUTPUT_MAX ((size_t)256 << 20)

static const struct cli_option options[] = {
    {0, "json", NULL, "one JSON object a line"},
    {0, NULL, NULL, NULL},
};

struct list {
	const struct conf *conf;
	struct store *st;
	struct arena *a;
	struct table *t;
	struct buf json;
	int64_t now;
};

static struct json begin(struct list *l)
{
	struct json j = json_begin(&l->json);
	json_object(&j);
	return j;
}

static void end(struct list *l, struct json *j)
{
	json_end(j);
	buf_addc(&l->json, '\n');
}

static struct str health(struct list *l, const struct source_state *st)
{
	if (!st)
		return S("not polled yet");
	if (st->dormant)
		return S("gone (410): not polled any more");
	if (st->fail_count)
		return arena_printf(l->a, "failing (%d): %.*s", st->fail_count,
		    PRS(st->fail_reason));
	if (st->last_good == INSTANT_NONE && !st->first_done)
		return S("not polled yet");
	if (lead_to(st).n)
		return arena_printf(l->a, "ok, by %.*s", PRS(lead_to(st)));
	return S("ok");
}

static int sources(struct list *l, struct err *e)
{
	source_states states = {0};
	struct map *by_name = map_new(l->a);
	if (store_all_sources(l->st, l->a, &states, e) < 0)
		return -1;
	vec_each (&states, st)
		map_put(by_name, st->name, st);
	l->t = table_new(l->a, 4);
	table_row(l->t,
	    (struct str[]){S("SOURCE"), S("LAST GOOD"), S("NEXT"), S("STATE")});
	roster_each (l->conf->sources, src) {
		const struct source_state *st = map_get(by_name, src->name);
		int64_t good = st ? st->last_good : INSTANT_NONE;
		int64_t next = st ? st->next_poll : l->now;
		table_row(
		    l->t, (struct str[]){src->name,
			      st ? cli_last_good(l->a, st, l->now) : S("never"),
			      next <= l->now ? S("now")
					     : cli_when(l->a, next, l->now),
			      src->enabled ? health(l, st) : S("disabled")});
		struct json j = begin(l);
		json_str(&j, "name", src->name);
		json_str(&j, "url", src->url);
		json_str(&j, "section", src->section);
		json_str(&j, "found", st ? lead_to(st) : (struct str){NULL, 0});
		json_bool(&j, "enabled", src->enabled);
		json_instant(&j, "last_good", good);
		json_instant(&j, "next_poll", next);
		json_int(&j, "failures", st ? st->fail_count : 0);
		json_str(
		    &j, "reason", st ? st->fail_reason : (struct str){NULL, 0});
		end(l, &j);
	}
	return 0;
}

static int digests(struct list *l, struct err *e)
{
	l->t = table_new(l->a, 4);
	table_row(l->t, (struct str[]){S("DIGEST"), S("SOURCES"),
			    S("SUBSCRIBERS"), S("SCHEDULE")});
	vec_each (&l->conf->digests, d) {
		int64_t n = 0;
		size_t drawn =
		    d->every ? roster_len(l->conf->sources) : d->sources.n;
		vec_each (&l->conf->subscribers, s)
			vec_each (&s->digests, name)
				n += str_eq(*name, d->name);
		struct str when = schedule_text(l->a, &d->schedule);
		table_row(l->t,
		    (struct str[]){d->name, arena_printf(l->a, "%zu", drawn),
			arena_printf(l->a, "%lld", (long long)n),
			arena_printf(
			    l->a, "%.*s (%.*s)", PRS(when), PRS(d->zone))});
		struct json j = begin(l);
		json_str(&j, "name", d->name);
		json_str(&j, "title", d->title);
		json_str(&j, "schedule", when);
		json_str(&j, "zone", d->zone);
		json_int(&j, "sources", (int64_t)drawn);
		json_int(&j, "subscribers", n);
		end(l, &j);
	}
	return 0;
}

static int subscribers(struct list *l, struct err *e)
{
	l->t = table_new(l->a, 4);
	table_row(l->t,
	    (struct str[]){S("ADDRESS"), S("NAME"), S("ZONE"), S("DIGESTS")});
	vec_each (&l->conf->subscribers, s) {
		struct buf names = buf_init(4096);
		struct json j = begin(l);
		json_str(&j, "address", s->address);
		json_str(&j, "name", s->name);
		json_str(&j, "zone", s->zone);
		json_array_of(&j, "digests");
		vec_each (&s->digests, name) {
			buf_addf(
			    &names, "%s%.*s", names.n ? ", " : "", PRS(*name));
			json_str(&j, NULL, *name);
		}
		json_end(&j);
		end(l, &j);
		table_row(l->t,
		    (struct str[]){s->address, s->name.n ? s->name : S("-"),
			s->zone.n ? s->zone : S("-"), buf_dup(l->a, &names)});
		buf_free(&names);
	}
	return 0;
}

static int editions(struct list *l, struct err *e)
{
	edition_rows rows = {0};
	if (store_editions(l->st, l->a, ROWS_MAX, &rows, e) < 0)
		return -1;
	l->t = table_new(l->a, 6);
	table_row(l->t, (struct str[]){S("EDITION"), S("DIGEST"), S("MADE"),
			    S("STORIES"), S("SENT"), S("SUBJECT")});
	vec_each (&rows, r) {
		table_row(l->t,
		    (struct str[]){arena_printf(l->a, "%lld", (long long)r->id),
			r->digest, instant_iso(l->a, r->created_at),
			arena_printf(l->a, "%lld", (long long)r->told),
			arena_printf(l->a, "%lld/%lld", (long long)r->sent,
			    (long long)r->deliveries),
			r->subject});
		struct json j = begin(l);
		json_int(&j, "id", r->id);
		json_str(&j, "digest", r->digest);
		json_str(&j, "zone", r->zone);
		json_str(&j, "subject", r->subject);
		json_instant(&j, "slot", r->slot);
		json_instant(&j, "created_at", r->created_at);
		json_int(&j, "stories", r->told);
		json_int(&j, "deliveries", r->deliveries);
		json_int(&j, "sent", r->sent);
		json_int(&j, "open", r->open);
		end(l, &j);
	}
	return 0;
}

static const struct {
	const char *name;
	int (*fill)(struct list *l, struct err *e);
} kinds[] = {{"sources", sources}, {"digests", digests},
    {"subscribers", subscribers}, {"editions", editions}};

static int print(const struct conf *conf, size_t kind, bool json)
{
	struct err e = ERR_INIT;
	struct list l = {.conf = conf,
	    .a = arena_new(),
	    .json = buf_init(OUTPUT_MAX),
	    .now = clock_now()};
	int rc = store_open(conf->state_dir.p, STORE_READ, &l.st, &e);
	if (rc == 0)
		rc = kinds[kind].fill(&l, &e);
	store_close(&l.st);
	if (rc < 0)
		rc = cli_fail(&e);
	else if (json)
		rc = cli_write(buf_str(&l.json));
	else
		table_print(l.t);
	buf_free(&l.json);
	arena_free(&l.a);
	return rc;
}

int command_list(int argc, char **argv)
{
	struct cli c = {.command = "list",
	    .synopsis = "[options] [sources|digests|subscribers|editions]",
	    .options = options,
	    .wants_conf = true};
	bool json = false;
	size_t opt, kind = 0;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION)
		json = true;
	if (res == CLI_EXIT)
		return c.exit_code;
	const size_t n = sizeof(kinds) / sizeof(*kinds);
	if (c.argc)
		for (kind = 0; kind < n; kind++)
			if (strcmp(kinds[kind].name, c.argv[0]) == 0)
				break;
	if (kind == n || c.argc > 1)
		return cli_usage(
		    &c, "list sources, digests, subscribers or editions");
	struct err e = ERR_INIT;
	struct conf *conf;
	if (cli_conf(&c, &conf, &e) < 0)
		return cli_fail(&e);
	int rc = print(conf, kind, json);
	conf_free(&conf);
	return rc;
}
