/* SPDX-License-Identifier: MIT */
/* gazetted: options, then the table of subcommands. */
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "command/command.h"
#include "text/similar.h"

#define HEAP_BYTES ((size_t)256 << 10)

const struct command commands[] = {
    {"init", command_init, NEEDS_NOTHING, "write a first config to start from"},
    {"check", command_check, NEEDS_CONF, "report every mistake in the config"},
    {"add", command_add, NEEDS_NOTHING,
	"look at a URL and print a source block to paste"},
    {"import", command_import, NEEDS_NOTHING,
	"print the sources of an OPML or other list to paste"},
    {"export", command_export, NEEDS_STATE,
	"the sources as OPML, or all that is known of an address"},
    {"list", command_list, NEEDS_STATE,
	"list sources, digests, subscribers, editions"},
    {"run", command_run, NEEDS_WRITE,
	"poll, compose and send what is due, then exit"},
    {"daemon", command_daemon, NEEDS_WRITE, "do so for ever"},
    {"httpd", command_httpd, NEEDS_WRITE,
	"the web page to unsubscribe, behind your web server"},
    {"preview", command_preview, NEEDS_STATE,
	"show the edition that would go out now"},
    {"send", command_send, NEEDS_WRITE,
	"send a digest now, to all or as a test to one"},
    {"status", command_status, NEEDS_STATE,
	"how it is: sources, outbox, next editions"},
    {"explain", command_explain, NEEDS_STATE,
	"what became of an article or an address, and why"},
    {"tell", command_tell, NEEDS_WRITE, "what is held of a source is news"},
    {"split", command_split, NEEDS_WRITE,
	"articles that are not one story are told apart"},
    {"join", command_join, NEEDS_WRITE, "articles that are one story"},
    {"suppress", command_suppress, NEEDS_WRITE,
	"never mail an address again, or lift that"},
    {"forget", command_forget, NEEDS_WRITE,
	"delete all that is known of an address"},
    {"resend", command_resend, NEEDS_WRITE,
	"put an edition's deliveries back into the outbox"},
    {"queue", command_queue, NEEDS_WRITE,
	"what waits to be sent: list, hold, release, drop, flush"},
    {"dkim-key", command_dkim_key, NEEDS_CONF,
	"make a key to sign mail with, print its DNS record"},
    {"token-key", command_token_key, NEEDS_WRITE,
	"keys of the tokens in our mail: list, new, retire"},
    {"doctor", command_doctor, NEEDS_STATE,
	"what could keep mail from arriving, and what to do"},
    {"extract", command_extract, NEEDS_NOTHING,
	"workbench: a page to its article"},
    {"parse", command_parse, NEEDS_NOTHING, "workbench: a feed to JSON"},
    {"bounce", command_bounce, NEEDS_NOTHING,
	"workbench: returned mail to who and why"},
    {"sanitise", command_sanitise, NEEDS_NOTHING,
	"workbench: HTML to mail-safe HTML"},
    {"group", command_group, NEEDS_NOTHING,
	"workbench: articles to stories, as they arrive"},
    {"summarise", command_summarise, NEEDS_NOTHING,
	"workbench: texts to a few of their sentences"},
    {"canonical", command_canonical, NEEDS_NOTHING,
	"workbench: URLs to the form they are compared by"},
    {"render", command_render, NEEDS_NOTHING,
	"workbench: a Mustache template and JSON to text"},
    {"when", command_when, NEEDS_NOTHING, "workbench: a schedule to instants"},
};
const size_t n_commands = sizeof(commands) / sizeof(*commands);

static void usage(FILE *f)
{
	fprintf(f, "usage: gazetted COMMAND [options]\n\n");
	for (size_t i = 0; i < n_commands; i++)
		fprintf(f, "  %-10s %s\n", commands[i].name, commands[i].help);
	fprintf(f, "\n`gazetted COMMAND --help` tells more. "
		   "Manual: gazetted(8), gazetted.conf(5).\n");
}

static int unknown(const char *name)
{
	struct str names[sizeof(commands) / sizeof(*commands)];
	for (size_t i = 0; i < n_commands; i++)
		names[i] = str_of(commands[i].name);
	struct str like = similar_best(str_of(name), names, n_commands);
	fprintf(stderr, "gazetted: no such command: %s", name);
	if (like.n)
		fprintf(stderr, "; did you mean %.*s?", PRS(like));
	fprintf(stderr, "\ntry: gazetted --help\n");
	return EX_USAGE_;
}

/* The first pages of the heap in one call in place of a fault each: that was
 * a tenth of what a short command cost. A kernel that cannot does without. */
static void warm_heap(void)
{
	mallopt(M_TOP_PAD, HEAP_BYTES);
	char *p = malloc(1);
	uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
	uintptr_t at = ((uintptr_t)p + page) & ~(page - 1);
	if (p)
		madvise((void *)at, HEAP_BYTES - 2 * page, MADV_POPULATE_WRITE);
	free(p);
}

/* Where one of the three was closed, no file of ours takes its place. */
static void open_standard(void)
{
	int fd;
	do
		fd = open("/dev/null", O_RDWR);
	while (fd >= 0 && fd <= STDERR_FILENO);
	if (fd >= 0)
		close(fd);
}

int main(int argc, char **argv)
{
	open_standard();
	warm_heap();
	signal(SIGPIPE, SIG_IGN);
	/* Whoever started us may not care how children end; we do, and while
	 * the signal is ignored the kernel forgets it. */
	signal(SIGCHLD, SIG_DFL);
	umask(077);
	/* Secrets do not go into core files. */
	setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
	if (argc < 2) {
		usage(stderr);
		return EX_USAGE_;
	}
	const char *name = argv[1];
	if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0 ||
	    strcmp(name, "help") == 0) {
		usage(stdout);
		return EX_OK_;
	}
	if (strcmp(name, "--version") == 0 || strcmp(name, "-V") == 0) {
		printf("gazetted %s\n", GZ_VERSION);
		return EX_OK_;
	}
	for (size_t i = 0; i < n_commands; i++)
		if (strcmp(commands[i].name, name) == 0)
			return commands[i].run(argc - 1, argv + 1);
	return unknown(name);
}
