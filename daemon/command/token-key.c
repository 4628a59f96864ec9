/* SPDX-License-Identifier: MIT */
/* gazetted token-key: the keys of the tokens in our mail, changed. */
#include <stdio.h>

#include "base/arena.h"
#include "base/clock.h"
#include "command/command.h"
#include "store/keys.h"

static const struct cli_option options[] = {
    {0, NULL, NULL, NULL},
};

static void list(const struct store *st)
{
	struct arena *a = arena_new();
	const struct token_keys *k = store_token_keys(st);
	struct table *t = table_new(a, 3);
	table_row(t, (struct str[]){S("KEY"), S("SINCE"), S("USE")});
	for (size_t i = 0; i < k->n; i++)
		table_row(t, (struct str[]){arena_printf(a, "%u", k->v[i].id),
				 k->since[i] ? instant_iso(a, k->since[i])
					     : S("the state's beginning"),
				 i + 1 == k->n ? S("made and verified")
					       : S("verified")});
	table_print(t);
	arena_free(&a);
}

static int look(const struct conf *conf)
{
	struct err e = ERR_INIT;
	struct store *st;
	if (store_open(conf->state_dir.p, STORE_READ, &st, &e) < 0)
		return cli_fail(&e);
	list(st);
	store_close(&st);
	return EX_OK_;
}

/* `retire`: 0 for a new one. */
static int change(const struct conf *conf, unsigned retire)
{
	struct err e = ERR_INIT;
	struct store *st;
	unsigned id = retire;
	if (cli_store_write(conf, &st, &e) < 0)
		return cli_fail(&e);
	int rc = retire ? store_token_key_retire(st, retire, &e)
			: store_token_key_new(st, clock_now(), &id, &e);
	store_close(&st);
	if (rc < 0)
		return cli_fail(&e);
	if (retire)
		printf("key %u is retired: bounces of mail made with it prove "
		       "nothing, and its ways to unsubscribe are dead\n",
		    id);
	else
		printf("key %u: editions made from now on have its tokens; "
		       "those before are still verified\n",
		    id);
	return EX_OK_;
}

int command_token_key(int argc, char **argv)
{
	struct cli c = {.command = "token-key",
	    .synopsis = "[options] list | new | retire KEY",
	    .options = options,
	    .wants_conf = true};
	size_t opt;
	const char *arg;
	enum cli_result res;
	long long id = 0;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION)
		;
	if (res == CLI_EXIT)
		return c.exit_code;
	struct str word = c.argc ? str_of(c.argv[0]) : S("list");
	bool shows = str_eq(word, S("list")), makes = str_eq(word, S("new"));
	bool retires = str_eq(word, S("retire")) && c.argc == 2 &&
		       str_to_int(str_of(c.argv[1]), 1, 99, &id);
	if (!retires && (c.argc > 1 || (!shows && !makes)))
		return cli_usage(&c, "list, new, or retire and a key's number");
	struct err e = ERR_INIT;
	struct conf *conf;
	if (cli_conf(&c, &conf, &e) < 0)
		return cli_fail(&e);
	int rc = shows ? look(conf) : change(conf, (unsigned)id);
	conf_free(&conf);
	return rc;
}
