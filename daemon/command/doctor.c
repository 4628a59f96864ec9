/* SPDX-License-Identifier: MIT */
/* gazetted doctor: what could keep mail from arriving, and what to do. */
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/json.h"
#include "command/command.h"
#include "run/doctor.h"

#define OUTPUT_MAX ((size_t)4 << 20)

static const struct cli_option options[] = {
    {0, "json", NULL, "as JSON"},
    {0, "dns", "ADDRESS", "ask this name server (ADDRESS[:PORT])"},
    {0, "leaves", "ADDRESS", "mail leaves from there; may be repeated"},
    {0, "offline", NULL, "only what is on this machine"},
    {0, NULL, NULL, NULL},
};

/* Failures are the operator's to mend; what could not be looked at is worth
 * another try. */
static int exit_code(const struct findings *f)
{
	int code = EX_OK_;
	vec_each (&f->list, one) {
		if (one->verdict == VERDICT_FAIL)
			return err_exit_code(ERR_CONFIG);
		if (one->verdict == VERDICT_UNKNOWN)
			code = err_exit_code(ERR_RETRY);
	}
	return code;
}

static int print_json(const struct findings *f)
{
	struct buf b = buf_init(OUTPUT_MAX);
	struct json j = json_begin(&b);
	json_object(&j);
	json_array_of(&j, "findings");
	vec_each (&f->list, one) {
		json_object(&j);
		json_str(&j, "verdict", str_of(verdict_name(one->verdict)));
		json_str(&j, "check", str_of(one->check));
		json_str(&j, "about",
		    one->about.n ? one->about : (struct str){NULL, 0});
		json_str(&j, "said", one->said);
		json_str(&j, "todo",
		    one->todo.n ? one->todo : (struct str){NULL, 0});
		json_end(&j);
	}
	json_end(&j);
	json_end(&j);
	buf_addc(&b, '\n');
	int rc = cli_write(buf_str(&b));
	buf_free(&b);
	return rc;
}

/* What is well only where it is asked for; and a last line with the sum. */
static void print_text(const struct findings *f, int verbose)
{
	size_t counts[VERDICT_FAIL + 1] = {0};
	vec_each (&f->list, one) {
		counts[one->verdict]++;
		if (one->verdict == VERDICT_OK && verbose < 1)
			continue;
		printf("%-7s %s%s%.*s: %.*s\n", verdict_name(one->verdict),
		    one->check, one->about.n ? " " : "", PRS(one->about),
		    PRS(one->said));
		if (one->todo.n)
			printf("        -> %.*s\n", PRS(one->todo));
	}
	if (verbose >= 0)
		printf("%zu well, %zu to know, %zu to better, %zu not looked "
		       "at, %zu to mend\n",
		    counts[VERDICT_OK], counts[VERDICT_NOTE],
		    counts[VERDICT_WARN], counts[VERDICT_UNKNOWN],
		    counts[VERDICT_FAIL]);
}

static int examine(const struct cli *c, const struct doctor_opts *o,
    struct arena *a, bool json)
{
	struct err e = ERR_INIT;
	struct conf *conf;
	struct findings f = {.a = a};
	int rc;
	if (cli_conf(c, &conf, &e) < 0)
		return cli_fail(&e);
	if (run_doctor(conf, o, &f, &e) < 0)
		rc = cli_fail(&e);
	else if (!json || (rc = print_json(&f)) == EX_OK_)
		rc = exit_code(&f);
	if (!json && e.kind == ERR_NONE)
		print_text(&f, c->verbose);
	conf_free(&conf);
	return rc;
}

int command_doctor(int argc, char **argv)
{
	struct cli c = {.command = "doctor",
	    .synopsis = "[options]",
	    .options = options,
	    .wants_conf = true};
	struct doctor_opts o = {0};
	struct arena *a = arena_new();
	bool json = false;
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION) {
		json |= opt == 0;
		o.offline |= opt == 3;
		if (opt == 1)
			o.servers = str_of(arg);
		if (opt == 2)
			*vec_push(a, &o.leaves) = str_of(arg);
	}
	int rc = res == CLI_EXIT ? c.exit_code
		 : c.argc	 ? cli_usage(&c, "takes no arguments")
				 : examine(&c, &o, a, json);
	arena_free(&a);
	return rc;
}
