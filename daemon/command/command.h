/* SPDX-License-Identifier: MIT */
/* gazetted: the subcommands. */
/*
 * One file a subcommand. Each is called with argv[0] its own name, parses its
 * own options by way of cli_next() and returns a sysexits code: 0 done, 64
 * usage, 65 bad data, 66 no input, 70 a bug or unusable state, 75 try again,
 * 78 config. Data goes to stdout, everything else to stderr.
 */
#ifndef GZ_COMMAND_COMMAND_H
#define GZ_COMMAND_COMMAND_H

#include "conf/conf.h"
#include "store/store.h"

#define EX_OK_	     0
#define EX_USAGE_    64
#define EX_NOINPUT_  66
#define EX_TEMPFAIL_ 75

enum needs { /* what a subcommand works on; main shows it in the help */
	NEEDS_NOTHING,
	NEEDS_CONF,
	NEEDS_STATE, /* reads it */
	NEEDS_WRITE, /* changes it */
};

struct command {
	const char *name;
	int (*run)(int argc, char **argv);
	enum needs needs;
	const char *help; /* one line */
};

extern const struct command commands[];
extern const size_t n_commands;

int command_add(int argc, char **argv);
int command_bounce(int argc, char **argv);
int command_canonical(int argc, char **argv);
int command_check(int argc, char **argv);
int command_daemon(int argc, char **argv);
int command_httpd(int argc, char **argv);
int command_dkim_key(int argc, char **argv);
int command_token_key(int argc, char **argv);
int command_doctor(int argc, char **argv);
int command_explain(int argc, char **argv);
int command_extract(int argc, char **argv);
int command_export(int argc, char **argv);
int command_forget(int argc, char **argv);
int command_import(int argc, char **argv);
int command_init(int argc, char **argv);
int command_list(int argc, char **argv);
int command_parse(int argc, char **argv);
int command_preview(int argc, char **argv);
int command_queue(int argc, char **argv);
int command_render(int argc, char **argv);
int command_resend(int argc, char **argv);
int command_run(int argc, char **argv);
int command_sanitise(int argc, char **argv);
int command_send(int argc, char **argv);
int command_status(int argc, char **argv);
int command_group(int argc, char **argv);
int command_summarise(int argc, char **argv);
int command_split(int argc, char **argv);
int command_join(int argc, char **argv);
int command_tell(int argc, char **argv);
int command_suppress(int argc, char **argv);
int command_when(int argc, char **argv);

/* ---- options ---- */

/* One option of a subcommand. `arg` names its argument, NULL for a flag. */
struct cli_option {
	char letter; /* or 0 */
	const char *name;
	const char *arg;
	const char *help;
};

/* What every subcommand that reads a config shares. */
struct cli {
	const char *command;
	const char *synopsis; /* behind the name: "[options] FILE..." */
	const struct cli_option *options; /* ends with name == NULL */
	bool wants_conf;		  /* -c, -q, -v are taken here too */

	const char *conf_path; /* from -c, or NULL */
	int verbose;	       /* -q: -1, -v: 1, -vv: 2 */
	int argc;	       /* what is left behind the options */
	char **argv;
	int exit_code; /* for CLI_EXIT */
};

enum cli_result { CLI_OPTION, CLI_ARGUMENTS, CLI_EXIT };

/* The next option: its index in `options` and its argument. CLI_ARGUMENTS
 * when they are over; CLI_EXIT after --help, --version or a mistake that has
 * been told, with exit_code set. */
enum cli_result cli_next(struct cli *c, int argc, char **argv,
    size_t *out_option, const char **out_arg);

/* "gazetted NAME: text", the way to the help, and EX_USAGE_. */
int cli_usage(const struct cli *c, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/* What we call ourselves before web servers, with the contact of the config
 * that `path` names (ERR_CONFIG where it is not there) or, where it is NULL,
 * of the one that is read by default, as far as it has no mistakes.
 * `*out_contact` is whether there is a contact. */
int cli_user_agent(struct arena *a, const char *path, struct str *out,
    bool *out_contact, struct err *e) MUST_CHECK;

/* Prints an error and returns its exit code. */
int cli_fail(const struct err *e);

/* Calls `one` for each file that is left behind the options, with an arena
 * that is cleared after it. `one` prints a line of JSON and returns an exit
 * code, or -1 with *e set: then the error is told as by cli_fail(), and
 * {"file","error"} is printed, so that lines stay those of arguments. Returns
 * the exit code of the last that failed, or EX_USAGE_ where there is no file.
 */
int cli_each_file(const struct cli *c,
    int (*one)(struct arena *a, void *ctx, const char *path, struct err *e),
    void *ctx);

/* Loads the config (-c, else the default), telling each mistake on stderr,
 * and sets up the log. Returns new (free with conf_free). -1 with *e set. */
int cli_conf(const struct cli *c, struct conf **out, struct err *e) MUST_CHECK;

/* The log level that -q or -v ask for; NULL: none of them. */
const enum log_level *cli_level(const struct cli *c);

/* Opens the state for writing; waits some seconds while a run holds the
 * lock, since an operator's command is worth waiting for. */
int cli_store_write(
    const struct conf *c, struct store **out, struct err *e) MUST_CHECK;

bool cli_tty(int fd);

/* ---- tables for people ---- */

/* Prints rows in columns by display width; the first row is the heading. On
 * a terminal the last column is cut at its right edge. */
struct table;
struct table *table_new(struct arena *a, size_t columns);
void table_row(struct table *t, const struct str *cells);
void table_print(const struct table *t);

/* Writes all of it to stdout and returns EX_OK_, or 74 where that failed. */
int cli_write(struct str s);

/* "3 hours ago", "in 20 minutes", "never". */
struct str cli_when(struct arena *a, int64_t t, int64_t now);

/* ... since a source's last good poll. A mailbox's first reading may take
 * several: until it is through, that is said. */
struct str cli_last_good(
    struct arena *a, const struct source_state *st, int64_t now);

/* A line on a relay that fails: why, since when, and when it is tried. */
struct route_state;
void cli_print_relay(struct arena *a, const struct route_state *r, int64_t now);

/* A line for each reason why some are not to be sent again; none where all
 * are. */
struct queue_done;
void cli_print_left_out(const struct queue_done *d);

#endif
