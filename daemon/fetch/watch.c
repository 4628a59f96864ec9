/* SPDX-License-Identifier: MIT */
/* gazetted: mailboxes that say when a letter comes. */
/*
 *	connect -> EXAMINE -> IDLE -> [wait] -- EXISTS --> told
 *	   ^                   ^         |
 *	   |                   '- DONE --'  every WATCH_RENEW seconds
 *	   '---- lost: WATCH_RETRY seconds later, doubled up to WATCH_RETRY_MAX
 */
#include "fetch/watch.h"

#include <limits.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "base/clock.h"
#include "fetch/box_impl.h"
#include "fetch/dialog.h"

struct watched {
	struct watch *w;
	struct arena *a;
	struct str name;
	struct letterbox_opts o;
	pthread_t thread;
	atomic_bool news;
	long long next; /* UIDNEXT, when last seen; 0: never */
};

struct watch {
	struct watched *boxes[WATCHES_MAX];
	size_t n;
	int news, halt; /* eventfds */
};

int watch_new(struct watch **out, struct err *e)
{
	struct watch *w = calloc(1, sizeof(*w));
	if (!w)
		abort();
	w->news = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	w->halt = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (w->news < 0 || w->halt < 0) {
		watch_free(&w);
		return err_sys(e, ERR_FATAL, "eventfd");
	}
	*out = w;
	return 0;
}

static void ring(int fd)
{
	const uint64_t one = 1;
	(void)!write(fd, &one, sizeof(one));
}

/* Whether we are to end, asked for up to so many seconds. */
static bool halted_within(const struct watch *w, int64_t seconds)
{
	struct pollfd p = {.fd = w->halt, .events = POLLIN};
	return poll(&p, 1, (int)seconds * 1000) > 0;
}

static bool halted(void *ctx)
{
	return halted_within(ctx, 0);
}

static void tell(struct watched *x)
{
	atomic_store(&x->news, true);
	ring(x->w->news);
}

/* ---- one mailbox ---- */

/* The number behind the word; 0 where it is not there. */
static long long number_behind(struct str line, struct str word)
{
	ptrdiff_t at = str_ifind(line, word);
	long long n = 0;
	if (at < 0)
		return 0;
	struct str rest = str_sub(line, (size_t)at + word.n, line.n);
	size_t digits = 0;
	while (digits < rest.n && ch_digit(rest.p[digits]))
		digits++;
	return str_to_int(str_sub(rest, 0, digits), 0, LLONG_MAX, &n) ? n : 0;
}

/* Sends "TAG text" and reads up to its answer. `*next` gets a UIDNEXT, `*can`
 * is set where IDLE is among the capabilities. */
static int ask(struct dialog *d, struct arena *a, struct str text,
    long long *next, bool *can, struct err *e)
{
	struct str line;
	if (dialog_send(d, arena_printf(a, "w1 %.*s\r\n", PRS(text)), e) < 0)
		return -1;
	for (long n = 0; n < DIALOG_LINES_MAX; n++) {
		if (dialog_line(d, &line, e) < 0)
			return -1;
		if (str_istarts(line, S("* CAPABILITY ")))
			*can |= str_ifind(line, S(" IDLE")) >= 0;
		if (number_behind(line, S("UIDNEXT ")))
			*next = number_behind(line, S("UIDNEXT "));
		if (str_istarts(line, S("w1 OK")))
			return 0;
		if (str_starts(line, S("w1 ")))
			return err_set(e, ERR_CONFIG, "the server says %.*s",
			    PRS(str_sub(line, 3, 200)));
	}
	return err_set(e, ERR_REJECT, "the server's answer has no end");
}

static bool is_news(struct str line)
{
	return str_starts(line, S("* ")) &&
	       (str_ends(line, S(" EXISTS")) || str_ends(line, S(" RECENT")));
}

/* What the server says of itself while it is idle. */
static int one_line(struct dialog *d, bool *out_news, struct err *e)
{
	struct str line;
	if (dialog_line(d, &line, e) < 0)
		return -1;
	*out_news |= is_news(line);
	return str_istarts(line, S("* BYE"))
		   ? err_set(e, ERR_RETRY, "the server hangs up")
		   : 0;
}

/* One IDLE, from its beginning to its end. */
static int idle(struct watched *x, struct dialog *d, struct err *e)
{
	struct str line;
	if (dialog_send(d, S("w2 IDLE\r\n"), e) < 0)
		return -1;
	bool news = false;
	int rc = 1;
	int64_t until = clock_mono_ms() + WATCH_RENEW * 1000;
	while (rc > 0 && !news) {
		int64_t left = (until - clock_mono_ms()) / 1000;
		rc = dialog_wait(d, left, x->w->halt, e);
		if (rc > 0 && one_line(d, &news, e) < 0)
			return -1;
	}
	if (rc < 0)
		return -1;
	if (news)
		tell(x);
	if (dialog_send(d, S("DONE\r\n"), e) < 0)
		return -1;
	do { /* another letter may come just now */
		if (dialog_line(d, &line, e) < 0)
			return -1;
		if (is_news(line))
			tell(x);
	} while (!str_starts(line, S("w2 ")));
	return 0;
}

/* From one connection to its loss. ERR_CONFIG where it is of no use to try
 * again. `*out_good` is set once it has been idle. */
static int watch_once(
    struct watched *x, struct arena *a, bool *out_good, struct err *e)
{
	struct url u;
	struct dialog *d = NULL;
	long long next = x->next;
	bool can = false;
	if (letterbox_url(a, x->o.url, &u, e) < 0 ||
	    dialog_open(&x->o, &u, &d, e) < 0)
		return -1;
	struct str folder = imap_folder_name(a, imap_folder(a, &u));
	int rc = ask(d, a, S("CAPABILITY"), &next, &can, e);
	if (rc == 0 && !can)
		rc = err_set(e, ERR_CONFIG, "the server has no IDLE");
	if (rc == 0)
		rc = ask(d, a, arena_printf(a, "EXAMINE %.*s", PRS(folder)),
		    &next, &can, e);
	if (rc == 0 && next != x->next)
		tell(x);
	x->next = next;
	while (rc == 0 && !halted(x->w)) {
		rc = idle(x, d, e);
		*out_good |= rc == 0;
	}
	dialog_close(&d);
	return rc;
}

static void *work(void *ctx)
{
	struct watched *x = ctx;
	int64_t pause = WATCH_RETRY;
	bool ever = false;
	while (!halted(x->w)) {
		struct arena *a = arena_new();
		struct err e = ERR_INIT;
		bool good = false;
		int rc = watch_once(x, a, &good, &e);
		arena_free(&a);
		ever |= good;
		if (rc < 0 && e.kind == ERR_CONFIG && !ever)
			break; /* the poll tells what is wrong */
		pause = good ? WATCH_RETRY : pause * 2;
		if (pause > WATCH_RETRY_MAX)
			pause = WATCH_RETRY_MAX;
		if (halted_within(x->w, pause))
			break;
	}
	return NULL;
}

/* ---- all ---- */

/* Signals are for the thread that sleeps until one comes, not for these. */
static bool start(struct watched *x)
{
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	int rc = pthread_create(&x->thread, NULL, work, x);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return rc == 0;
}

bool watch_add(struct watch *w, struct str name, const struct letterbox_opts *o)
{
	if (w->n == WATCHES_MAX || letterbox_kind_of(o->url) != LETTERBOX_IMAP)
		return false;
	struct arena *a = arena_new();
	struct watched *x = arena_new_of(a, struct watched);
	x->w = w;
	x->a = a;
	x->name = str_dup(a, name);
	x->o = *o;
	x->o.url = str_dup(a, o->url);
	x->o.user = str_dup(a, o->user);
	x->o.password = str_dup(a, o->password);
	struct str *argv = arena_calloc(a, o->token_argc + 1, sizeof(*argv));
	for (size_t i = 0; i < o->token_argc; i++)
		argv[i] = str_dup(a, o->token_argv[i]);
	x->o.token_argv = argv;
	x->o.ca_file = str_dup(a, o->ca_file);
	x->o.stop = halted;
	x->o.stop_ctx = w;
	if (!start(x)) {
		arena_free(&a);
		return false;
	}
	w->boxes[w->n++] = x;
	return true;
}

int watch_fd(const struct watch *w)
{
	return w->news;
}

void watch_take(struct watch *w, struct arena *a, watch_names *out)
{
	uint64_t count;
	(void)!read(w->news, &count, sizeof(count));
	for (size_t i = 0; i < w->n; i++)
		if (atomic_exchange(&w->boxes[i]->news, false))
			*vec_push(a, out) = str_dup(a, w->boxes[i]->name);
}

void watch_free(struct watch **w)
{
	if (!*w)
		return;
	ring((*w)->halt);
	for (size_t i = 0; i < (*w)->n; i++) {
		struct arena *a = (*w)->boxes[i]->a;
		pthread_join((*w)->boxes[i]->thread, NULL);
		arena_free(&a);
	}
	if ((*w)->news >= 0)
		close((*w)->news);
	if ((*w)->halt >= 0)
		close((*w)->halt);
	free(*w);
	*w = NULL;
}
