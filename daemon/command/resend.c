/* SPDX-License-Identifier: MIT */
/* gazetted resend: an edition once more. */
#include <stdio.h>

#include "base/clock.h"
#include "command/command.h"
#include "store/outbox.h"

static const struct cli_option options[] = {
    {0, "to", "ADDRESS", "to this subscriber only, who may have had it"},
    {'a', "all", NULL, "also to those who had it"},
    {0, NULL, NULL, NULL},
};

static int resend(const struct conf *conf, const struct resend_wish *w)
{
	struct err e = ERR_INIT;
	struct store *st;
	struct queue_done r = {0};
	if (cli_store_write(conf, &st, &e) < 0)
		return cli_fail(&e);
	int rc = store_resend(st, w, &r, &e);
	store_close(&st);
	if (rc < 0)
		return cli_fail(&e);
	if (r.n)
		printf("%lld deliver%s back in the outbox; the next run sends "
		       "%s\n",
		    (long long)r.n, r.n == 1 ? "y is" : "ies are",
		    r.n == 1 ? "it" : "them");
	else
		printf("0 deliveries: none of edition %lld%s%.*s is left that "
		       "does not wait already\n",
		    (long long)w->edition, w->address.n ? " to " : "",
		    PRS(w->address));
	if (r.had)
		printf("%lld had it already (gazetted resend --all sends it to "
		       "them, too)\n",
		    (long long)r.had);
	cli_print_left_out(&r);
	return r.n ? EX_OK_ : EX_NOINPUT_;
}

int command_resend(int argc, char **argv)
{
	struct cli c = {.command = "resend",
	    .synopsis = "[options] EDITION",
	    .options = options,
	    .wants_conf = true};
	struct resend_wish w = {.now = clock_now()};
	size_t opt;
	const char *arg;
	enum cli_result res;
	long long edition;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION)
		if (opt == 0)
			w.address = str_of(arg);
		else
			w.all = true;
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc != 1 ||
	    !str_to_int(str_of(c.argv[0]), 1, INT64_MAX, &edition))
		return cli_usage(
		    &c, "give an edition's number (gazetted list editions)");
	struct err e = ERR_INIT;
	struct conf *conf;
	if (cli_conf(&c, &conf, &e) < 0)
		return cli_fail(&e);
	w.edition = edition;
	int rc = resend(conf, &w);
	conf_free(&conf);
	return rc;
}
