/* SPDX-License-Identifier: MIT */
/* gazetted: options, errors and tables of the subcommands. */
#include "command/command.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/json.h"
#include "base/log.h"
#include "store/outbox.h"
#include "store/routes.h"
#include "text/width.h"

#define OPTIONS_MAX 24
#define LOCK_WAIT   30 /* tries, of two seconds each (store/open.c) */
#define COLUMNS_MAX 12

/* bytes; a message has at most ERR_MSG_MAX, each may become six */
#define FAIL_LINE_MAX ((size_t)64 << 10)

/* ---- options ---- */

/* Those that every subcommand has, and those of the config readers. */
static const struct cli_option shared[] = {
    {'h', "help", NULL, "show this help"},
    {'V', "version", NULL, "show the version"},
    {'c', "config", "FILE", "read this config file"},
    {'q', "quiet", NULL, "errors only"},
    {'v', "verbose", NULL, "say more; twice for debugging"},
};
#define N_SHARED(c) ((c)->wants_conf ? 5u : 2u)

static void print_option(const struct cli_option *o)
{
	char left[64];
	snprintf(left, sizeof(left), "%s%c%s--%s%s%s", o->letter ? "-" : " ",
	    o->letter ? o->letter : ' ', o->letter ? ", " : "  ", o->name,
	    o->arg ? " " : "", o->arg ? o->arg : "");
	printf("  %-28s %s\n", left, o->help);
}

static void print_help(const struct cli *c)
{
	const char *what = "";
	for (size_t i = 0; i < n_commands; i++)
		if (strcmp(commands[i].name, c->command) == 0)
			what = commands[i].help;
	printf("usage: gazetted %s %s\n\n%s\n\noptions:\n", c->command,
	    c->synopsis, what);
	for (const struct cli_option *o = c->options; o->name; o++)
		print_option(o);
	for (size_t i = 0; i < N_SHARED(c); i++)
		print_option(&shared[i]);
}

/* getopt's tables from ours; `val` is the place in options, or 1000 and up
 * for the shared ones. */
static void tables(const struct cli *c, struct option *longs, char *shorts)
{
	size_t n = 0;
	*shorts++ = ':';
	for (size_t i = 0; c->options[i].name || i < 1000; i++) {
		if (!c->options[i].name)
			break;
		const struct cli_option *o = &c->options[i];
		longs[n++] = (struct option){
		    o->name, o->arg ? 1 : 0, NULL, 256 + (int)i};
		if (o->letter) {
			*shorts++ = o->letter;
			if (o->arg)
				*shorts++ = ':';
		}
	}
	for (size_t i = 0; i < N_SHARED(c); i++) {
		longs[n++] = (struct option){shared[i].name,
		    shared[i].arg ? 1 : 0, NULL, shared[i].letter};
		*shorts++ = shared[i].letter;
		if (shared[i].arg)
			*shorts++ = ':';
	}
	longs[n] = (struct option){NULL, 0, NULL, 0};
	*shorts = 0;
}

static bool own_letter(const struct cli *c, int v, size_t *out)
{
	for (size_t i = 0; c->options[i].name; i++)
		if (c->options[i].letter == v)
			return *out = i, true;
	return false;
}

/* True where it was one of the shared options and is dealt with. */
static bool take_shared(struct cli *c, int v, bool *out_exit)
{
	switch (v) {
	case 'h': print_help(c); break;
	case 'V': printf("gazetted %s\n", GZ_VERSION); break;
	case 'c': c->conf_path = optarg; return c->wants_conf;
	case 'q': c->verbose = -1; return c->wants_conf;
	case 'v': c->verbose++; return c->wants_conf;
	default: return false;
	}
	*out_exit = true;
	c->exit_code = EX_OK_;
	return true;
}

enum cli_result cli_next(struct cli *c, int argc, char **argv,
    size_t *out_option, const char **out_arg)
{
	struct option longs[OPTIONS_MAX];
	char shorts[2 * OPTIONS_MAX + 2];
	tables(c, longs, shorts);
	opterr = 0;
	for (;;) {
		bool over = false;
		int v = getopt_long(argc, argv, shorts, longs, NULL);
		if (v == -1) {
			c->argc = argc - optind;
			c->argv = argv + optind;
			return CLI_ARGUMENTS;
		}
		if (v == '?' || v == ':') {
			c->exit_code = cli_usage(c,
			    v == ':' ? "%s wants a value" : "unknown option %s",
			    argv[optind - 1]);
			return CLI_EXIT;
		}
		*out_arg = optarg;
		if (v >= 256) {
			*out_option = (size_t)v - 256;
			return CLI_OPTION;
		}
		if (own_letter(c, v, out_option))
			return CLI_OPTION;
		if (take_shared(c, v, &over) && !over)
			continue;
		return CLI_EXIT;
	}
}

int cli_usage(const struct cli *c, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	fprintf(stderr, "gazetted %s: ", c->command);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fprintf(stderr, "\nusage: gazetted %s %s\ntry: gazetted %s --help\n",
	    c->command, c->synopsis, c->command);
	return EX_USAGE_;
}

/* ---- setting up ---- */

int cli_fail(const struct err *e)
{
	log_err("%s", e->msg);
	return err_exit_code(e->kind);
}

static void tell_mistake(void *ctx, bool warning, const char *line)
{
	const struct cli *c = ctx;
	if (warning && c->verbose < 0)
		return;
	fprintf(stderr, "%s%s\n", line, warning ? " (warning)" : "");
}

const enum log_level *cli_level(const struct cli *c)
{
	static const enum log_level levels[] = {
	    LOG_LVL_ERR, LOG_LVL_INFO, LOG_LVL_DEBUG};
	if (!c->verbose)
		return NULL;
	return &levels[c->verbose < 0 ? 0 : c->verbose > 1 ? 2 : 1];
}

int cli_conf(const struct cli *c, struct conf **out, struct err *e)
{
	struct arena *a = arena_new();
	struct conf_opts opts = {.report = tell_mistake,
	    .ctx = (void *)c,
	    .warn = c->verbose > 0 || strcmp(c->command, "check") == 0,
	    .daemon = strcmp(c->command, "daemon") == 0};
	const char *path = c->conf_path ? c->conf_path : conf_default_path(a).p;
	int rc;
	if (access(path, F_OK) < 0 && errno == ENOENT)
		rc = err_set(e, ERR_CONFIG,
		    "no config file %s: name yours with -c FILE, or write a "
		    "first one with gazetted init",
		    path);
	else
		rc = conf_load(path, &opts, out, e);
	if (rc == 0) {
		const enum log_level *asked = cli_level(c);
		log_setup((*out)->log, asked ? *asked : (*out)->log_level);
	}
	arena_free(&a);
	return rc;
}

/* One that is only begun has mistakes, and is told of by others. */
static void tell_nothing(void *ctx, bool warning, const char *line)
{
	(void)ctx;
	(void)warning;
	(void)line;
}

int cli_user_agent(struct arena *a, const char *path, struct str *out,
    bool *out_contact, struct err *e)
{
	const struct conf_opts opts = {.report = tell_nothing};
	struct conf *c = NULL;
	struct err ignored = ERR_INIT;
	*out = S("gazetted/" GZ_VERSION);
	*out_contact = false;
	if (path && access(path, R_OK) < 0)
		return err_sys(e, ERR_CONFIG, "%s", path);
	if (conf_load(
		path ? path : conf_default_path(a).p, &opts, &c, &ignored) < 0)
		return 0;
	if (c->contact.n) {
		*out = arena_printf(
		    a, "gazetted/%s (+%s)", GZ_VERSION, c->contact.p);
		*out_contact = true;
	}
	conf_free(&c);
	return 0;
}

int cli_store_write(const struct conf *c, struct store **out, struct err *e)
{
	for (int i = 0;; i++) {
		if (store_open(c->state_dir.p, STORE_WRITE, out, e) == 0)
			return 0;
		if (e->kind != ERR_RETRY || i == LOCK_WAIT)
			return -1;
		if (i == 0 && cli_tty(STDERR_FILENO))
			fprintf(stderr, "gazetted: %s: waiting\n", e->msg);
	}
}

bool cli_tty(int fd)
{
	const char *term = getenv("TERM");
	return isatty(fd) && !(term && strcmp(term, "dumb") == 0);
}

int cli_write(struct str s)
{
	while (s.n) {
		ssize_t n = write(STDOUT_FILENO, s.p, s.n);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			struct err e = ERR_INIT;
			err_sys(&e, ERR_FATAL, "cannot write to stdout");
			cli_fail(&e);
			return 74;
		}
		s = str_sub(s, (size_t)n, s.n);
	}
	return EX_OK_;
}

/* ---- tables ---- */

struct table {
	struct arena *a;
	size_t columns;
	VEC(struct str) cells;
	size_t width[COLUMNS_MAX];
};

struct table *table_new(struct arena *a, size_t columns)
{
	struct table *t = arena_new_of(a, struct table);
	t->a = a;
	t->columns = columns < COLUMNS_MAX ? columns : COLUMNS_MAX;
	return t;
}

void table_row(struct table *t, const struct str *cells)
{
	for (size_t i = 0; i < t->columns; i++) {
		size_t w = text_width(cells[i]);
		*vec_push(t->a, &t->cells) = cells[i];
		if (w > t->width[i])
			t->width[i] = w;
	}
}

static size_t terminal_columns(void)
{
	struct winsize ws;
	if (!isatty(STDOUT_FILENO))
		return 0;
	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &ws) == 0 && ws.ws_col)
		return ws.ws_col;
	return 80;
}

static void print_row(const struct table *t, size_t row, size_t screen)
{
	size_t at = 0;
	for (size_t i = 0; i < t->columns; i++) {
		struct str cell = t->cells.v[row * t->columns + i];
		bool last = i + 1 == t->columns;
		if (last && screen) /* to the end of its line */
			cell = text_clip_width(cell, screen - at % screen);
		printf("%.*s", PRS(cell));
		if (last)
			break;
		at += t->width[i] + 2;
		for (size_t w = text_width(cell); w < t->width[i] + 2; w++)
			putchar(' ');
	}
	putchar('\n');
}

void table_print(const struct table *t)
{
	size_t screen = terminal_columns();
	for (size_t row = 0; row * t->columns < t->cells.n; row++)
		print_row(t, row, screen);
}

struct str cli_when(struct arena *a, int64_t t, int64_t now)
{
	static const struct {
		int64_t seconds;
		const char *name;
	} units[] = {
	    {86400, "day"}, {3600, "hour"}, {60, "minute"}, {1, "second"}};
	if (t == INSTANT_NONE || t == INSTANT_MAX || t == 0)
		return S("never");
	int64_t d = t > now ? t - now : now - t;
	for (size_t i = 0; i < 4; i++) {
		int64_t n = d / units[i].seconds;
		if (n >= 2 || (n == 1 && i == 3) || (n == 1 && i > 0))
			return arena_printf(a, "%s%lld %s%s%s",
			    t > now ? "in " : "", (long long)n, units[i].name,
			    n == 1 ? "" : "s", t > now ? "" : " ago");
	}
	return S("now");
}

struct str cli_last_good(
    struct arena *a, const struct source_state *st, int64_t now)
{
	bool partly = st->last_good == INSTANT_NONE && st->first_done;
	return partly ? S("not all read yet") : cli_when(a, st->last_good, now);
}

static int fail_line(const char *path, struct err *e)
{
	struct buf out = buf_init(FAIL_LINE_MAX);
	struct json j = json_begin(&out);
	json_object(&j);
	json_str(&j, "file", str_of(path));
	json_str(&j, "error", str_of(e->msg));
	json_end(&j);
	buf_addc(&out, '\n');
	int rc = cli_write(buf_str(&out));
	buf_free(&out);
	err_wrap(e, "%s", path);
	int code = cli_fail(e);
	return rc ? rc : code;
}

int cli_each_file(const struct cli *c,
    int (*one)(struct arena *a, void *ctx, const char *path, struct err *e),
    void *ctx)
{
	if (c->argc < 1)
		return cli_usage(c, "give a file, or - for stdin");
	struct arena *a = arena_new();
	int rc = EX_OK_;
	for (int i = 0; i < c->argc; i++) {
		struct err e = ERR_INIT;
		int r = one(a, ctx, c->argv[i], &e);
		if (r < 0)
			r = fail_line(c->argv[i], &e);
		if (r)
			rc = r;
		arena_clear(a);
	}
	arena_free(&a);
	return rc;
}

void cli_print_relay(struct arena *a, const struct route_state *r, int64_t now)
{
	/* The reason names the relay itself. */
	printf("%s%s%s%.*s (failed %d time%s, first %s, next try %s)\n",
	    r->name.n ? "relay " : "", r->name.n ? r->name.p : "",
	    r->name.n ? ": " : "", PRS(r->reason), r->failures,
	    r->failures == 1 ? "" : "s", cli_when(a, r->since, now).p,
	    r->not_before <= now ? "at the next run"
				 : cli_when(a, r->not_before, now).p);
}

void cli_print_left_out(const struct queue_done *d)
{
	if (d->suppressed)
		printf("%lld left out: suppressed\n", (long long)d->suppressed);
	if (d->gone)
		printf("%lld left out: not subscribed any more\n",
		    (long long)d->gone);
}
