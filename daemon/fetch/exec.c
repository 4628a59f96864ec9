/* SPDX-License-Identifier: MIT */
/* gazetted: documents from commands, and from standard input. */
#include "fetch/exec.h"

#include <unistd.h>

#include "base/arena.h"
#include "base/child.h"

int exec_start(struct xfer *x, struct err *e)
{
	const struct fetch_request *r = &x->req;
	static char cat[] = "cat";
	bool input = r->kind == SOURCE_FILE;
	const struct child_limits limits = {
	    .ms = x->common->opts->timeout * 1000,
	    .bytes = x->common->opts->max_bytes,
	    .input_is_ours = input && !isatty(STDIN_FILENO)};
	xfer_begin(x);
	if (input)
		return child_start(
		    (char *[]){cat, NULL}, &limits, &x->child, e);
	char **argv = arena_calloc(x->a, r->argc + 1, sizeof(*argv));
	for (size_t i = 0; i < r->argc; i++)
		argv[i] = arena_memdup(x->a, r->argv[i].p, r->argv[i].n);
	return child_start(argv, &limits, &x->child, e);
}

bool exec_step(struct xfer *x, struct fetch_result *out)
{
	if (!child_step(x->child))
		return false;
	*out = (struct fetch_result){.tag = x->req.tag, .retry_after = -1};
	if (child_result(x->child, &out->err) < 0)
		return true;
	out->doc = (struct document){
	    .body = child_out(x->child),
	    .fetched_at = x->req.now,
	    .max_age = -1,
	};
	/* For a command that lists what is new, nothing is no mistake. */
	out->doc.unchanged = str_trim(out->doc.body).n == 0;
	return true;
}
