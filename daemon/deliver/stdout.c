/* SPDX-License-Identifier: MIT */
/* gazetted: messages to standard output. */
/* Raw messages with LF line ends, each followed by a form feed on a line of
 * its own, which no message of ours contains. For pipes and for looking. */
#include <stdio.h>
#include <stdlib.h>

#include "deliver/sink.h"

static int stdout_open(struct sink *s, struct err *e)
{
	(void)s;
	(void)e;
	return 0;
}

static int put(const struct job *job)
{
	for (size_t i = 0; i < job->message.n; i++)
		if (job->message.p[i] != '\r')
			putchar(job->message.p[i]);
	puts("\f");
	return fflush(stdout);
}

static int stdout_session(struct sink *s, const struct feed *f, struct err *e)
{
	static const char failed[] = "standard output cannot be written";
	const struct job *job;
	(void)s;
	while ((job = f->next(f->ctx))) {
		if (f->arm(f->ctx) < 0 || put(job) != 0) {
			f->settle(f->ctx, OUTBOX_RETURN, str_of(failed));
			return err_set(e, ERR_RETRY, "%s", failed);
		}
		f->settle(f->ctx, OUTBOX_SENT, S("printed"));
	}
	return 0;
}

static void stdout_close(struct sink *s)
{
	free(s);
}

struct sink *stdout_sink_new(const struct relay *relay)
{
	static const struct sink_ops ops = {
	    stdout_open, stdout_session, stdout_close};
	struct sink *s = calloc(1, sizeof(*s));
	if (!s)
		abort();
	*s = (struct sink){&ops, relay};
	return s;
}
