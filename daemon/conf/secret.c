/* SPDX-License-Identifier: MIT */
/* gazetted: secrets, fetched just before they are used. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/child.h"
#include "base/file.h"
#include "conf/caps.h"
#include "conf/conf.h"

#define ARGS_MAX 32

static char **split(struct arena *a, struct str command)
{
	char **argv = arena_calloc(a, ARGS_MAX + 1, sizeof(*argv));
	struct str rest = str_squeeze(a, command), word;
	for (size_t n = 0; n < ARGS_MAX && str_split(&rest, ' ', &word); n++)
		if (word.n)
			argv[n] = arena_memdup(a, word.p, word.n);
	return argv;
}

static int from_command(
    struct arena *a, struct str command, struct str *out, struct err *e)
{
	const struct child_limits limits = {
	    .ms = SECRET_SECONDS * 1000, .bytes = SECRET_BYTES};
	char **argv = split(a, command);
	struct str text, line;
	if (!argv[0])
		return err_set(e, ERR_CONFIG, "password_command is empty");
	if (child_run(a, argv, &limits, &text, e) < 0) {
		e->kind = ERR_CONFIG;
		return err_wrap(e, "password_command %s", argv[0]);
	}
	if (!str_split(&text, '\n', &line) || !str_trim(line).n)
		return err_set(e, ERR_CONFIG,
		    "password_command %s printed no password", argv[0]);
	*out = str_dup(a, str_trim(line));
	return 0;
}

/* systemd's LoadCredential= puts files there that only we can read. */
static bool credential(struct arena *a, const char *name, struct str *out)
{
	const char *dir = getenv("CREDENTIALS_DIRECTORY");
	char path[PATH_MAX];
	struct err ignored = ERR_INIT;
	struct str body, line;
	if (!dir || !name)
		return false;
	snprintf(path, sizeof(path), "%s/%s", dir, name);
	if (file_read(a, path, SECRET_BYTES, &body, &ignored) < 0)
		return false;
	if (!str_split(&body, '\n', &line) || !str_trim(line).n)
		return false;
	*out = str_dup(a, str_trim(line));
	return true;
}

int conf_secret(struct arena *a, const struct secret_ref *ref, struct str *out,
    struct err *e)
{
	if (credential(a, ref->credential, out))
		return 0;
	if (ref->file.n)
		return file_read_secret(a, ref->file.p, out, e);
	if (ref->command.n)
		return from_command(a, ref->command, out, e);
	*out = (struct str){NULL, 0};
	return 0;
}
