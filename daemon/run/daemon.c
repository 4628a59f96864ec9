/* SPDX-License-Identifier: MIT */
/* gazetted: the daemon's loop. */
#include "run/daemon.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "fetch/fetch.h"
#include "run/control.h"
#include "run/notify.h"
#include "run/run.h"
#include "run/vigil.h"
#include "run/signals.h"

#define SLEEP_MAX  3600 /* seconds: the clock may be set meanwhile */
#define SLEEP_MIN  1	/* seconds between passes, whatever is due */
#define BUSY_RETRY 15	/* seconds: an operator's command holds the lock */
#define FAIL_RETRY 60	/* seconds after a pass that had to stop */

/* What a pass asks of us all along, from all its threads: so the watchdog is
 * patted there, for a pass may take longer than it waits. */
static bool stop_or_pat(void)
{
	static atomic_llong next; /* clock_mono_ms() of the next pat */
	int64_t pat = notify_watchdog_seconds(), now = clock_mono_ms();
	if (pat && now >= atomic_load(&next)) {
		atomic_store(&next, now + pat * 1000);
		notify_systemd("WATCHDOG=1");
	}
	return signals_stopping();
}

struct loop {
	struct conf *conf;
	const struct daemon_opts *opts;
	int sigfd;
	bool adopt;
	int64_t wake;	     /* unix seconds */
	struct watch *watch; /* mailboxes; NULL: none */
	struct fetch_kept *kept;
};

static int64_t earliest(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

/* One pass with the state open; says when the next is wanted. */
static int pass(struct loop *l, struct err *e)
{
	struct run_opts ro = {.in_daemon = true,
	    .adopt = l->adopt,
	    .stop = stop_or_pat,
	    .kept = l->kept};
	struct run *r;
	int64_t now = clock_now(), due = INSTANT_MAX;
	if (run_open(l->conf, &ro, &r, e) < 0)
		return -1;
	l->adopt = false;
	int rc = l->watch ? vigil_take(l->watch, r, e) : 0;
	if (rc == 0)
		rc = run_pass(r, now, e);
	if (rc == 0)
		rc = store_next_due(r->store, &due, e);
	if (rc == 0 && (r->polled || r->sent || r->worst != ERR_NONE))
		log_info("pass polled=%lld failed=%lld new=%lld editions=%lld "
			 "sent=%lld deferred=%lld",
		    (long long)r->polled, (long long)r->failed,
		    (long long)r->ingested, (long long)r->editions,
		    (long long)r->sent, (long long)r->deferred);
	/* Mail that a relay could not take is due at once: wait for that. */
	if (rc == 0 && due <= now && r->send_at > now)
		due = r->send_at;
	else if (rc == 0 && r->worst >= ERR_RETRY && due <= now)
		due = now + FAIL_RETRY;
	due = earliest(due, run_control_next(r));
	run_close(&r);
	/* From its end, so that a command which waits comes in. */
	if (due < clock_now() + SLEEP_MIN)
		due = clock_now() + SLEEP_MIN;
	l->wake = earliest(due, now + SLEEP_MAX);
	return rc;
}

static void reload(struct loop *l)
{
	struct conf *fresh;
	struct err e = ERR_INIT;
	notify_systemd("RELOADING=1");
	if (conf_load(l->opts->conf_path, l->opts->conf_opts, &fresh, &e) < 0)
		log_err("%s; going on with the old config", e.msg);
	else {
		watch_free(&l->watch);
		fetch_kept_free(&l->kept); /* the files may have changed too */
		l->kept = fetch_kept_new();
		conf_free(&l->conf);
		l->conf = fresh;
		l->watch = vigil_new(fresh);
		log_setup(fresh->log,
		    l->opts->level ? *l->opts->level : fresh->log_level);
		log_info("config %s read again", l->opts->conf_path);
		l->wake = 0;
	}
	notify_systemd("READY=1");
}

static void take_signal(struct loop *l)
{
	struct signalfd_siginfo si;
	if (read(l->sigfd, &si, sizeof(si)) != sizeof(si))
		return;
	if (si.ssi_signo == SIGHUP)
		reload(l);
	else if (si.ssi_signo == SIGUSR1)
		l->wake = 0;
	else
		signals_stop();
}

/* Sleeps until l->wake or a signal, patting the watchdog meanwhile. TERM and
 * INT come in only while it sleeps: one between the look at the flag and the
 * sleep would be slept over. */
static void nap(struct loop *l)
{
	int64_t pat = notify_watchdog_seconds();
	sigset_t stops, before;
	sigemptyset(&stops);
	sigaddset(&stops, SIGTERM);
	sigaddset(&stops, SIGINT);
	sigprocmask(SIG_BLOCK, &stops, &before);
	while (!signals_stopping()) {
		int64_t left = l->wake - clock_now();
		if (left <= 0 || left > SLEEP_MAX) /* the clock went back */
			break;
		left = pat ? earliest(left, pat) : left;
		struct pollfd p[] = {{.fd = l->sigfd, .events = POLLIN},
		    {.fd = l->watch ? watch_fd(l->watch) : -1,
			.events = POLLIN}};
		struct timespec most = {.tv_sec = earliest(left, SLEEP_MAX)};
		int n = ppoll(p, 2, &most, &before);
		notify_systemd("WATCHDOG=1");
		if (n > 0 && p[1].revents)
			l->wake = 0;
		if (n > 0 && p[0].revents)
			take_signal(l);
	}
	sigprocmask(SIG_SETMASK, &before, NULL);
}

/* TERM and INT must also break into a pass, so only HUP and USR1 are blocked
 * and read from the descriptor; nap() sees the others as EINTR. */
static int open_signals(struct err *e)
{
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGHUP);
	sigaddset(&set, SIGUSR1);
	sigprocmask(SIG_BLOCK, &set, NULL);
	int fd = signalfd(-1, &set, SFD_CLOEXEC);
	return fd < 0 ? err_sys(e, ERR_FATAL, "signalfd") : fd;
}

/* A pass that failed: wait where that can help, else give up. */
static int outlive(struct loop *l, const struct err *bad, struct err *e)
{
	if (bad->kind != ERR_RETRY) {
		*e = *bad;
		return -1;
	}
	log_warn("%s; trying again in %d s", bad->msg, BUSY_RETRY);
	l->wake = clock_now() + BUSY_RETRY;
	return 0;
}

int daemon_run(struct conf *conf, const struct daemon_opts *opts, struct err *e)
{
	struct loop l = {.conf = conf, .opts = opts, .adopt = opts->adopt};
	int rc = 0;
	l.sigfd = open_signals(e);
	if (l.sigfd < 0)
		return -1;
	signals_setup(SIGNALS_CPU_SECONDS);
	l.watch = vigil_new(conf);
	l.kept = fetch_kept_new();
	notify_systemd("READY=1");
	while (rc == 0 && !signals_stopping()) {
		struct err bad = ERR_INIT;
		if (pass(&l, &bad) < 0)
			rc = outlive(&l, &bad, e);
		if (rc == 0)
			nap(&l);
	}
	notify_systemd("STOPPING=1");
	watch_free(&l.watch);
	fetch_kept_free(&l.kept);
	close(l.sigfd);
	conf_free(&l.conf);
	return rc;
}
