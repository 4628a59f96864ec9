/* SPDX-License-Identifier: MIT */
/* gazetted tell: what is held of a source is news, or is not; a letter is. */
#include <stdio.h>

#include "base/arena.h"
#include "base/clock.h"
#include "command/command.h"
#include "command/kept.h"
#include "store/held.h"
#include "store/letters.h"

static const struct cli_option options[] = {
    {0, "never", NULL, "it is not news"},
    {0, NULL, NULL, NULL},
};

static int tell_source(
    struct store *st, const struct source *src, bool never, struct err *e)
{
	int64_t n = 0, now = clock_now();
	if (store_tell(st, src->name, now, now + src->settle, never, &n, e) < 0)
		return -1;
	printf("%.*s: %lld articles that were held %s\n", PRS(src->name),
	    (long long)n, never ? "are never news" : "are news");
	return 0;
}

/* It lies in its mailbox still, which the next run reads again. */
static int tell_letter(struct store *st, const struct kept *k, struct err *e)
{
	const struct asked_letter l = {k->told.id, k->told.place};
	if (!k->told.place.n)
		return err_set(e, ERR_CONFIG,
		    "where this letter lies is not known; put it into the "
		    "mailbox anew, and its sender into `news`");
	if (store_letter_ask(st, k->source, &l, e) < 0)
		return -1;
	printf("%.*s: the letter is news with the next run: %.*s\n",
	    PRS(k->source), PRS(k->told.line));
	return 0;
}

static int tell(const struct conf *conf, struct store *st, struct str what,
    bool never, struct err *e)
{
	struct arena *a = arena_new();
	struct source src;
	struct kept k = {0};
	int rc = 0;
	if (conf_source(conf, what, &src))
		rc = tell_source(st, &src, never, e);
	else if (kept_find(st, a, what, clock_now(), &k, e) < 0)
		rc = -1;
	else if (!k.told.line.n)
		rc = err_set(e, ERR_CONFIG,
		    "no source is called \"%.*s\", and no letter that was "
		    "kept back has that Message-ID",
		    PRS(what));
	else if (never)
		rc = err_set(
		    e, ERR_CONFIG, "a letter is no news unless you say so");
	else
		rc = tell_letter(st, &k, e);
	arena_free(&a);
	return rc;
}

int command_tell(int argc, char **argv)
{
	struct cli c = {.command = "tell",
	    .synopsis = "[options] SOURCE|MESSAGE-ID...",
	    .options = options,
	    .wants_conf = true};
	struct err e = ERR_INIT;
	struct conf *conf;
	struct store *st = NULL;
	size_t opt;
	const char *arg;
	bool never = false;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION)
		never = true;
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc < 1)
		return cli_usage(&c, "give sources, or letters");
	if (cli_conf(&c, &conf, &e) < 0)
		return cli_fail(&e);
	int worst = EX_OK_;
	if (cli_store_write(conf, &st, &e) < 0)
		worst = cli_fail(&e);
	for (int i = 0; st && i < c.argc; i++) {
		struct err bad = ERR_INIT;
		if (tell(conf, st, str_of(c.argv[i]), never, &bad) < 0)
			worst = cli_fail(&bad);
	}
	store_close(&st);
	conf_free(&conf);
	return worst;
}
