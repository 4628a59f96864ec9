/* SPDX-License-Identifier: MIT */
/* gazetted dkim-key: keys to sign with, and the DNS records they need. */
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/file.h"
#include "command/command.h"
#include "mime/address.h"
#include "mime/dkim.h"

#define PEM_MAX	   16384
#define RECORD_MAX 4096
#define STRING_MAX 255 /* bytes of one string in a TXT record */

static const struct cli_option options[] = {
    {'a', "algorithm", "NAME", "rsa (default) or ed25519"},
    {'s', "selector", "NAME", "default: year and month, e for ed25519"},
    {'d', "dir", "FOLDER", "default: the config's `dkim`"},
    {'r', "record", NULL, "print the record of a key that is there"},
    {0, NULL, NULL, NULL},
};

struct wish {
	struct str domain, selector, dir;
	enum dkim_kind kind;
	bool record;
};

static bool is_label(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!ch_alnum(s.p[i]) && s.p[i] != '-' && s.p[i] != '_')
			return false;
	return s.n > 0 && s.n <= 63;
}

/* A line of a zone file; long values are parted, as DNS has it. */
static void print_record(const struct wish *w, struct str value)
{
	printf(
	    "%.*s._domainkey.%.*s. IN TXT (", PRS(w->selector), PRS(w->domain));
	for (size_t i = 0; i < value.n; i += STRING_MAX)
		printf(" \"%.*s\"", PRS(str_sub(value, i, i + STRING_MAX)));
	printf(" )\n");
}

static int make(struct arena *a, const struct wish *w, struct str path,
    struct str *out_pem, struct err *e)
{
	struct buf pem = buf_init(PEM_MAX);
	struct str dir =
	    arena_printf(a, "%.*s/%.*s", PRS(w->dir), PRS(w->domain));
	if (access(path.p, F_OK) == 0)
		return err_set(e, ERR_CONFIG,
		    "%s is there already; choose another --selector, or "
		    "--record to see its record",
		    path.p);
	int rc = dkim_generate(&pem, w->kind, e);
	if (rc == 0)
		rc = file_mkdirs(dir.p, e);
	if (rc == 0)
		rc = file_write(path.p, buf_str(&pem), 0600, e);
	*out_pem = buf_dup(a, &pem);
	buf_free(&pem);
	if (rc == 0)
		fprintf(stderr,
		    "wrote %s; mail from %.*s is signed with it from now on, "
		    "so publish this first:\n",
		    path.p, PRS(w->domain));
	return rc;
}

static int work(struct arena *a, const struct wish *w, struct err *e)
{
	struct str path = arena_printf(a, "%.*s/%.*s/%.*s.pem", PRS(w->dir),
	    PRS(w->domain), PRS(w->selector));
	struct str pem;
	int rc = w->record ? file_read(a, path.p, PEM_MAX, &pem, e)
			   : make(a, w, path, &pem, e);
	if (rc < 0)
		return -1;
	struct dkim *k = dkim_new(w->domain);
	struct buf record = buf_init(RECORD_MAX);
	rc = dkim_add(k, w->selector, pem, e);
	if (rc == 0) {
		dkim_record(&record, k, 0);
		print_record(w, buf_str(&record));
	} else {
		err_wrap(e, "%s", path.p);
	}
	buf_free(&record);
	dkim_free(&k);
	return rc;
}

/* Brings the domain to its wire form, and says what else is missing. */
static int complete(struct arena *a, struct wish *w, struct err *e)
{
	struct str probe =
	    mime_addr_ascii(a, arena_printf(a, "x@%.*s", PRS(w->domain)), e);
	if (!probe.n)
		return err_set(
		    e, ERR_CONFIG, "%.*s is not a domain", PRS(w->domain));
	w->domain = str_sub(probe, 2, probe.n);
	if (!w->selector.n)
		w->selector =
		    arena_printf(a, "%.4s%.2s%s", instant_iso(a, clock_now()).p,
			instant_iso(a, clock_now()).p + 5,
			w->kind == DKIM_ED25519 ? "e" : "");
	if (!is_label(w->selector))
		return err_set(e, ERR_CONFIG,
		    "a selector has letters, digits and dashes: %.*s",
		    PRS(w->selector));
	if (!w->dir.n)
		return err_set(e, ERR_CONFIG,
		    "set `dkim` in the config to the folder of the keys, or "
		    "name one with --dir");
	return 0;
}

int command_dkim_key(int argc, char **argv)
{
	struct cli c = {.command = "dkim-key",
	    .synopsis = "[options] DOMAIN",
	    .options = options,
	    .wants_conf = true};
	struct wish w = {.kind = DKIM_RSA};
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION) {
		if (opt == 0 && strcmp(arg, "rsa") != 0 &&
		    strcmp(arg, "ed25519") != 0)
			return cli_usage(&c, "--algorithm: rsa or ed25519");
		switch (opt) {
		case 0: w.kind = arg[0] == 'r' ? DKIM_RSA : DKIM_ED25519; break;
		case 1: w.selector = str_of(arg); break;
		case 2: w.dir = str_of(arg); break;
		default: w.record = true;
		}
	}
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc != 1)
		return cli_usage(&c, "give one domain");
	struct err e = ERR_INIT;
	struct conf *conf = NULL;
	struct arena *a = arena_new();
	w.domain = str_of(c.argv[0]);
	int rc = w.dir.n ? 0 : cli_conf(&c, &conf, &e);
	if (rc == 0 && conf)
		w.dir = conf->dkim;
	if (rc == 0)
		rc = complete(a, &w, &e);
	if (rc == 0)
		rc = work(a, &w, &e);
	arena_free(&a);
	conf_free(&conf);
	return rc < 0 ? cli_fail(&e) : EX_OK_;
}
