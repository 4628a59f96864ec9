/* SPDX-License-Identifier: MIT */
/* gazetted: messages into a Maildir. */
/*
 * tmp/NAME, fsync, rename to new/NAME, fsync of new/. The name is made from
 * the message's own bytes, which are the same whenever it is sent again, so a
 * repeat after a crash takes the place of the first instead of standing beside
 * it, unless a reader has moved that away.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/crash.h"
#include "base/file.h"
#include "base/hash.h"
#include "deliver/sink.h"

static int make(const struct relay *r, const char *sub, struct err *e)
{
	char path[PATH_MAX];
	snprintf(path, sizeof(path), "%.*s/%s", PRS(r->path), sub);
	return file_mkdirs(path, e);
}

static int maildir_open(struct sink *s, struct err *e)
{
	if (make(s->relay, "tmp", e) < 0 || make(s->relay, "new", e) < 0 ||
	    make(s->relay, "cur", e) < 0)
		return err_wrap(e, "maildir");
	return 0;
}

/* In a Maildir lines end in LF. */
static struct str with_lf(struct arena *a, struct str crlf)
{
	char *d = arena_alloc(a, crlf.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < crlf.n; i++)
		if (crlf.p[i] != '\r')
			d[n++] = crlf.p[i];
	return (struct str){d, n};
}

static int into_new(struct arena *a, const struct relay *r,
    const struct job *job, struct err *e)
{
	struct str parts[] = {job->message};
	struct key128 key = hash_key(parts, 1);
	struct str name = arena_printf(a, "%lld.%s.gazetted",
	    (long long)job->delivery->date, hash_hex(a, key.b, 16).p);
	struct str tmp = arena_printf(a, "%.*s/tmp/%s", PRS(r->path), name.p);
	struct str new = arena_printf(a, "%.*s/new/%s", PRS(r->path), name.p);
	if (file_write(tmp.p, with_lf(a, job->message), 0600, e) < 0)
		return -1;
	return file_move(tmp.p, new.p, e);
}

static int maildir_session(struct sink *s, const struct feed *f, struct err *e)
{
	const struct job *job;
	while ((job = f->next(f->ctx))) {
		struct arena *a = arena_new();
		crash_point("before-arm");
		int rc = f->arm(f->ctx);
		crash_point("armed");
		if (rc == 0)
			rc = into_new(a, s->relay, job, e);
		else
			err_set(e, ERR_FATAL, "the state could not record");
		crash_point("after-dot");
		f->settle(f->ctx, rc < 0 ? OUTBOX_RETURN : OUTBOX_SENT,
		    rc < 0 ? str_of(e->msg) : S("written to the Maildir"));
		crash_point("settled");
		arena_free(&a);
		if (rc < 0)
			return -1;
	}
	return 0;
}

static void maildir_close(struct sink *s)
{
	free(s);
}

struct sink *maildir_sink_new(const struct relay *relay)
{
	static const struct sink_ops ops = {
	    maildir_open, maildir_session, maildir_close};
	struct sink *s = calloc(1, sizeof(*s));
	if (!s)
		abort();
	*s = (struct sink){&ops, relay};
	return s;
}
