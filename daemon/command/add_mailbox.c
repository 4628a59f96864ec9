/* SPDX-License-Identifier: MIT */
/* gazetted add: a mailbox. */
#include "command/add_mailbox.h"

#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/map.h"
#include "base/url_host.h"
#include "command/block.h"
#include "command/command.h"
#include "conf/conf.h"
#include "feed/feed.h"
#include "feed/letter.h"
#include "fetch/letterbox.h"

#define LOOKED_AT    20 /* letters */
#define SHOWN	     8
#define SPLIT_ITEMS  3 /* of a letter, on average: it is a list of links */
#define TIMEOUT	     60
#define PASSWORD_MAX 1024

/* The mailbox as it is read. */
struct look {
	struct arena *a;
	struct letterbox_opts o;
	struct letters_read got;
	struct letters_told told;
	VEC(struct str) token_command;
	struct feed whole, split;
};

/* ---- the login ---- */

/* From the terminal, unseen. */
static int ask(struct arena *a, struct str user, struct str *out, struct err *e)
{
	struct termios was, blind;
	char line[PASSWORD_MAX];
	if (!cli_tty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &was) < 0)
		return err_set(e, ERR_CONFIG,
		    "a password is needed: --password-file, "
		    "--password-command or --token-command");
	blind = was;
	blind.c_lflag &= ~(tcflag_t)ECHO;
	fprintf(stderr, "Password of %.*s (it is not kept): ", PRS(user));
	tcsetattr(STDIN_FILENO, TCSAFLUSH, &blind);
	bool good = fgets(line, sizeof(line), stdin) != NULL;
	tcsetattr(STDIN_FILENO, TCSAFLUSH, &was);
	fputc('\n', stderr);
	if (!good)
		return err_set(e, ERR_CONFIG, "no password was given");
	line[strcspn(line, "\r\n")] = 0;
	*out = str_dup(a, str_of(line));
	return 0;
}

static void split_command(struct look *l, struct str command)
{
	struct str rest = str_squeeze(l->a, command), word;
	while (str_split(&rest, ' ', &word))
		if (word.n)
			*vec_push(l->a, &l->token_command) = word;
	l->o.token_argv = l->token_command.v;
	l->o.token_argc = l->token_command.n;
}

static int log_in(struct look *l, const struct mailbox_wish *w, struct err *e)
{
	struct url u;
	struct secret_ref ref = {
	    .file = w->password_file, .command = w->password_command};
	l->o.url = w->url;
	if (!url_parse(l->a, w->url, &u) || !u.host.n)
		return 0;
	if (str_chr(u.user, ':') >= 0)
		return err_set(e, ERR_CONFIG,
		    "a password does not stand in the URL; use "
		    "--password-file or --password-command");
	if (!u.user.n)
		return err_set(e, ERR_CONFIG,
		    "whose? write the login into it, as in "
		    "%.*s://ann@%.*s/",
		    PRS(u.scheme), PRS(u.host));
	l->o.user = url_unescape(l->a, u.user);
	u.user = (struct str){NULL, 0};
	l->o.url = url_text(l->a, &u);
	split_command(l, w->token_command);
	if (l->o.token_argc)
		return 0;
	if (ref.file.n || ref.command.n)
		return conf_secret(l->a, &ref, &l->o.password, e);
	return ask(l->a, l->o.user, &l->o.password, e);
}

/* ---- telling ---- */

static void print_letters(const struct look *l)
{
	size_t items = l->split.entries.n, n = l->whole.entries.n;
	fprintf(stderr,
	    "found: %zu letter%s looked at%s, %zu for readers; split, %zu "
	    "articles\n",
	    l->got.list.n, l->got.list.n == 1 ? "" : "s",
	    l->got.more ? " of more" : "", n, items);
	for (size_t i = 0; i < n && i < SHOWN; i++) {
		const struct entry *en = &l->whole.entries.v[i];
		struct str title = feed_plain_title(l->a, en);
		fprintf(stderr, "  %s  %.*s: %.*s\n",
		    en->published == INSTANT_NONE
			? "(no date)           "
			: instant_iso(l->a, en->published).p,
		    PRS(en->author), PRS(title));
	}
	vec_each (&l->told.notices, t)
		fprintf(stderr, "%s from %.*s: \"%.*s\"\n",
		    letter_matter_words(t->matter), PRS(t->from),
		    PRS(t->subject));
	if (l->told.automatic)
		fprintf(stderr, "%zu automatic answer%s passed over\n",
		    l->told.automatic, l->told.automatic == 1 ? "" : "s");
}

/* The sender's name, where all are from one. */
static struct str one_sender(const struct look *l)
{
	struct str name = {NULL, 0};
	vec_each (&l->whole.entries, en) {
		if (name.n && !str_eq(name, en->author))
			return (struct str){NULL, 0};
		name = en->author;
	}
	return name;
}

static void print_block(const struct look *l, const struct mailbox_wish *w)
{
	bool server = l->o.user.n > 0;
	size_t n = l->whole.entries.n;
	struct block b = {.url = l->o.url,
	    .name = one_sender(l),
	    .user = l->o.user,
	    .section = w->section,
	    .split = n && l->split.entries.n >= n * SPLIT_ITEMS,
	    .allow_private = w->allow_private};
	vec_each (&l->token_command, word)
		*vec_push(l->a, &b.token_command) = *word;
	if (w->password_command.n)
		b.more[0].key = "password_command",
		b.more[0].value = w->password_command;
	else if (server && !l->token_command.n)
		b.more[0].key = "password_file",
		b.more[0].value =
		    w->password_file.n ? w->password_file : S("mail-password");
	if (!b.name.n)
		b.name = S("letters");
	b.name = block_name(l->a, map_new(l->a), &b);
	if (server && !w->password_file.n && !w->password_command.n &&
	    !l->token_command.n)
		fputs("put the password into the file mail-password beside "
		      "the config, readable by its owner only\n",
		    stderr);
	block_print(stdout, l->a, &b);
	puts(",");
}

int add_mailbox(struct arena *a, const struct mailbox_wish *w, struct err *e)
{
	struct look l = {.a = a,
	    .o = {.allow_private = w->allow_private,
		.timeout = TIMEOUT,
		.newest = LOOKED_AT,
		.done = LETTERS_KEEP}};
	struct letterbox *box = NULL;
	struct letters_told again = {0};
	if (log_in(&l, w, e) < 0 ||
	    letterbox_read(&l.o, a, &l.got, &box, e) < 0)
		return -1;
	letterbox_close(&box);
	struct letter_opts opts = {.login = l.o.user};
	feed_letters(a, &l.got.list, &opts, &l.whole, &l.told);
	opts.split = true;
	feed_letters(a, &l.got.list, &opts, &l.split, &again);
	print_letters(&l);
	print_block(&l, w);
	return 0;
}
