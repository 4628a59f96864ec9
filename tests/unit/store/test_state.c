/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the state: what must survive, and what must not happen. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/file.h"
#include "store/journal.h"
#include "store/outbox.h"
#include "tap.h"

#define NOW INT64_C(1795413600)

static char dir[128];
static struct arena *a;
static struct store *st;
static struct err e;

static void reopen(enum store_mode mode)
{
	store_close(&st);
	ok(store_open(dir, mode, &st, &e) == 0, "%s", e.msg);
}

static int64_t tomorrow(
    void *ctx, const struct digest *d, struct str zone, int64_t after)
{
	return after + 86400;
}

static struct source sources[2] = {{.name = S_INIT("one"),
				       .url = S_INIT("http://e.example/1"),
				       .interval = 3600,
				       .enabled = true},
    {.name = S_INIT("two"),
	.url = S_INIT("http://e.example/2"),
	.interval = 3600,
	.enabled = true}};

static struct roster *roster_of_two(void)
{
	struct roster *r = roster_new(a);
	roster_add(r, &sources[0]);
	roster_add(r, &sources[1]);
	return r;
}

/* Two sources, a digest of both and one of the second, `n` subscribers. */
static void sync_with(const char *fingerprint, size_t n)
{
	static struct digest d[2];
	struct subscriber *s = arena_calloc(a, n + 1, sizeof(*s));
	d[0] = (struct digest){.name = S_INIT("both"),
	    .zone = S_INIT("UTC"),
	    .language = S_INIT("en")};
	d[1] = d[0];
	d[1].name = S("second");
	for (size_t i = 0; i < n; i++) {
		s[i].address = arena_printf(a, "r%zu@example.org", i);
		*vec_push(a, &s[i].digests) = d[0].name;
		*vec_push(a, &s[i].digests) = d[1].name;
	}
	struct store_sync y = {.fingerprint = str_of(fingerprint),
	    .sources = roster_of_two(),
	    .digests = d,
	    .n_digests = 2,
	    .subscribers = s,
	    .n_subscribers = n,
	    .now = NOW,
	    .next_due = tomorrow};
	ok(store_sync(st, &y, NULL, &e) == 0, "%s", e.msg);
}

static void make_dir(void)
{
	snprintf(dir, sizeof(dir), "%s/gz-state-XXXXXX",
	    getenv("TMPDIR") ? getenv("TMPDIR") : "/tmp");
	if (!mkdtemp(dir))
		abort();
	a = arena_new();
}

static void setup(size_t n)
{
	make_dir();
	reopen(STORE_WRITE);
	sync_with("a", n);
}

static void done(void)
{
	char cmd[256];
	store_close(&st);
	arena_free(&a);
	for (const char *const *f =
		 (const char *const[]){"lock", "state.db", "state.db-wal",
		     "state.db-shm", "copy.db", "outbox.journal", NULL};
	     *f; f++) {
		snprintf(cmd, sizeof(cmd), "%s/%s", dir, *f);
		unlink(cmd);
	}
	rmdir(dir);
}

static struct source_state source(size_t i)
{
	source_states all = {0};
	ok(store_all_sources(st, a, &all, &e) == 0, "%s", e.msg);
	return all.v[i];
}

/* Article number `n` of a source, with a guid and a URL of its own. */
static struct article *article(int64_t src, int n)
{
	struct article *art = arena_new_of(a, struct article);
	struct str parts[] = {arena_printf(a, "%d", n)};
	*art = (struct article){.source = src,
	    .title = arena_printf(a, "Title %d", n),
	    .link = arena_printf(a, "http://e.example/a/%d", n),
	    .guid = arena_printf(a, "guid-%d", n),
	    .published = NOW,
	    .first_seen = NOW};
	art->keys.key[KEY_URL] = hash_key(parts, 1);
	art->keys.set[KEY_URL] = true;
	return art;
}

static int bring(size_t src, enum ingest_kind kind, int from, int to)
{
	struct ingest items[64];
	struct source_state s = source(src);
	int n = 0;
	for (int i = from; i <= to; i++)
		items[n++] = (struct ingest){
		    .kind = kind, .article = i, .art = article(s.id, i)};
	s.validators.etag = arena_printf(a, "\"%d\"", to);
	s.next_poll = NOW + 3600;
	s.last_poll = s.last_good = NOW;
	s.fail_since = INSTANT_NONE;
	return store_ingest(st, &s, items, (size_t)n, NOW, &e);
}

/* What a poll without news leaves alone is not written; all else is, also
 * where it changes back in between. */
static void states_are_written_by_need(void)
{
	setup(0);
	struct source_state s = source(0);
	s.fail_reason = S("no such host");
	s.fail_count = 2;
	ok(store_source_states(st, &s, 1, &e) == 0, "%s", e.msg);
	struct source_state other = source(0);
	s = other;
	is_int(s.fail_count, 2, "written");
	is_str(s.fail_reason, S("no such host"), "and the text");
	s.fail_count = 3;
	ok(store_source_states(st, &s, 1, &e) == 0, "%s", e.msg);
	/* One that has read the state before: only its turn is written. */
	other.next_poll = NOW + 7200;
	other.last_good = NOW;
	ok(store_source_states(st, &other, 1, &e) == 0, "%s", e.msg);
	is_int(source(0).fail_count, 3, "the rest was left alone");
	is_int(source(0).next_poll, NOW + 7200, "the turn was not");
	is_int(source(0).last_good, NOW, "nor what belongs to it");
	other.stored = 0;
	ok(store_source_states(st, &other, 1, &e) == 0, "%s", e.msg);
	is_int(source(0).fail_count, 2, "a second time all is");
	done();
}

/* Sources whose turn it is, a few at a time, by their ids. */
static void turns(void)
{
	setup(0);
	struct store_due due = {.now = NOW, .limit = 1};
	source_states got = {0};
	int64_t n, next;
	ok(store_count_due(st, NOW, &n, &e) == 0 && n == 2, "both, at first");
	for (int i = 0; i < 3; i++)
		ok(store_due_sources(st, a, &due, &got, &e) == 0, "%s", e.msg);
	is_int((long long)got.n, 2, "one by one, each once");
	is_str(got.v[1].name, S("two"), "in order");
	got.v[0].next_poll = NOW + 60;
	got.v[1].dormant = true;
	ok(store_source_states(st, got.v, 2, &e) == 0, "%s", e.msg);
	ok(store_count_due(st, NOW + 60, &n, &e) == 0 && n == 1,
	    "one that is gone has no turn");
	ok(store_next_due(st, &next, &e) == 0, "%s", e.msg);
	is_int(next, NOW + 60, "the next");
	sources[1].url = S("http://e.example/elsewhere");
	sync_with("b", 0);
	sources[1].url = S("http://e.example/2");
	ok(store_count_due(st, NOW, &n, &e) == 0 && n == 1,
	    "with another url it has");
	sources[0].interval = 30;
	sync_with("c", 0);
	sources[0].interval = 3600;
	is_int(source(0).next_poll, 30, "a shorter interval counts at once");
	done();
}

static size_t window(const char *src, int64_t from)
{
	articles arts = {0};
	struct str names[] = {S("one"), S("two")};
	int64_t to;
	size_t first = strcmp(src, "two") == 0, n = strcmp(src, "both") ? 1 : 2;
	ok(store_newest_seq(st, &to, &e) == 0 &&
		store_window(
		    st, a, names + first, n, from, to, 100, &arts, &e) == 0,
	    "%s", e.msg);
	return arts.n;
}

/* The child dies at the commit; what it reads of the environment it reads
 * once, so it opens the state itself. */
/* What an edition asks of the sources, and of no more of them than it must. */
static void sick_and_titles(void)
{
	struct str title = S("?");
	source_states sick = {0};
	setup(0);
	ok(store_sick_sources(st, a, &sick, &e) == 0, "%s", e.msg);
	is_int((long long)sick.n, 0, "none");
	struct source_state s = source(1);
	s.title = S("Two");
	s.reported = true;
	ok(store_source_states(st, &s, 1, &e) == 0, "%s", e.msg);
	ok(store_sick_sources(st, a, &sick, &e) == 0, "%s", e.msg);
	is_int((long long)sick.n, 1, "the operator was told of one");
	is_str(sick.v[0].name, S("two"), "which");
	ok(store_source_title(st, a, S("two"), &title, &e) == 0, "%s", e.msg);
	is_str(title, S("Two"), "its title");
	ok(store_source_title(st, a, S("one"), &title, &e) == 0, "%s", e.msg);
	ok(!title.p, "one that is not known");
	s.reported = false;
	s.dormant = true;
	s.stored = 0;
	ok(store_source_states(st, &s, 1, &e) == 0, "%s", e.msg);
	sick.n = 0;
	ok(store_sick_sources(st, a, &sick, &e) == 0, "%s", e.msg);
	is_int((long long)sick.n, 1, "one that is gone");
	done();
}

static void documents_commit_whole(void)
{
	for (int after = 0; after < 2; after++) {
		int status;
		make_dir();
		fflush(NULL);
		pid_t pid = fork();
		if (pid == 0) {
			setenv("GAZETTED_CRASH",
			    after ? "ingest-after:1" : "ingest-before:1", 1);
			reopen(STORE_WRITE);
			sync_with("a", 0);
			_exit(bring(0, INGEST_NEW, 1, 3) != 0);
		}
		waitpid(pid, &status, 0);
		ok(WIFSIGNALED(status), "killed");
		reopen(STORE_WRITE);
		const struct str none = {NULL, 0};
		const struct str want = after ? S("\"3\"") : none;
		is_int((long long)window("both", 0), after ? 3 : 0, "articles");
		is_str(
		    source(0).validators.etag, want, "validators go with them");
		done();
	}
}

/* Two documents that share a commit come through a crash both or not at all,
 * whether it is before the commit, after it, or never gets there. */
static void documents_commit_together(void)
{
	static const struct {
		const char *crash;
		int want;
	} rows[] = {{"ingest-before:1", 0}, {"ingest-after:1", 5}, {"", 0}};
	for (size_t i = 0; i < 3; i++) {
		int status;
		make_dir();
		fflush(NULL);
		pid_t pid = fork();
		if (pid == 0) {
			setenv("GAZETTED_CRASH", rows[i].crash, 1);
			reopen(STORE_WRITE);
			sync_with("a", 0);
			if (store_together(st, &e) < 0 ||
			    bring(0, INGEST_NEW, 1, 3) < 0 ||
			    bring(1, INGEST_NEW, 4, 5) < 0)
				_exit(1);
			if (rows[i].crash[0] && store_apart(st, &e) < 0)
				_exit(1);
			raise(SIGKILL);
		}
		waitpid(pid, &status, 0);
		ok(WIFSIGNALED(status), "killed");
		reopen(STORE_WRITE);
		sync_with("a", 0);
		is_int(
		    (long long)window("both", 0), rows[i].want, rows[i].crash);
		done();
	}
}

static void windows_go_by_sighting(void)
{
	setup(0);
	ok(bring(0, INGEST_NEW, 1, 3) == 0, "%s", e.msg);
	is_int((long long)window("two", 0), 0, "the second knows nothing");
	ok(bring(1, INGEST_SIGHTED, 2, 2) == 0, "%s", e.msg);
	is_int((long long)window("two", 3), 1, "sighted later, told later");
	is_int((long long)window("both", 3), 0, "told before, not again");
	ok(bring(1, INGEST_SIGHTED, 2, 2) == 0, "%s", e.msg);
	is_int((long long)window("two", 4), 0, "sighted once");
	ok(bring(0, INGEST_BACKLOG, 10, 12) == 0, "%s", e.msg);
	/* article 2 twice: once for each source, one story in the end */
	is_int((long long)window("both", 0), 4, "backlog is never news");
	done();
}

static edition_groups due(int64_t now)
{
	edition_groups g = {0};
	ok(store_due_groups(st, a, now, 0, &g, &e) == 0, "%s", e.msg);
	return g;
}

static int64_t freeze(const struct edition_group *g, int64_t to)
{
	int64_t n = -1;
	struct edition ed = {.group = *g,
	    .slot = g->due,
	    .window_to = to,
	    .created_at = NOW,
	    .told = 1,
	    .subject = S("Subject")};
	struct store_freeze f = {.ed = &ed,
	    .message = S("message"),
	    .sender = S("digest@example.org"),
	    .next_due = g->due + 86400};
	ok(store_freeze(st, &f, &n, &e) == 0, "%s", e.msg);
	return n;
}

static void editions_freeze_with_cursors(void)
{
	setup(3);
	ok(bring(0, INGEST_NEW, 1, 3) == 0, "%s", e.msg);
	is_int((long long)due(NOW).n, 0, "nothing due yet");
	edition_groups g = due(NOW + 86400);
	is_int((long long)g.n, 2, "two digests");
	is_int(g.v[0].count, 3, "three readers share one");
	struct suppression s = {.address = S("R1@example.org"),
	    .reason = S("unsubscribed"),
	    .at = NOW};
	ok(store_suppress(st, &s, &e) == 0, "%s", e.msg);
	is_int(freeze(&g.v[0], 3), 2, "the suppressed one gets none");
	g = due(NOW + 86400);
	is_int((long long)g.n, 1, "the other digest is still due");
	g = due(NOW + 2 * 86400);
	is_int(g.v[0].cursor + g.v[1].cursor, 3, "one cursor moved");
	done();
}

static deliveries claim(void)
{
	deliveries d = {0};
	ok(store_claim(st, a, &(struct store_claim){NOW, 10, {0}}, &d, &e) == 0,
	    "%s", e.msg);
	return d;
}

static int tell(int64_t id, enum outbox_verb verb)
{
	struct outbox_event ev = {id, verb, S("250 ok")};
	return store_outbox(st, &ev, 1, NOW, &e);
}

static int64_t in_state(enum delivery_state s)
{
	struct store_counts n;
	ok(store_counts(st, &n, &e) == 0, "%s", e.msg);
	return n.deliveries[s];
}

static void deliveries_have_one_state(void)
{
	setup(4);
	ok(bring(0, INGEST_NEW, 1, 1) == 0, "%s", e.msg);
	edition_groups g = due(NOW + 86400);
	freeze(&g.v[0], 1);
	deliveries d = claim();
	is_int((long long)d.n, 4, "all claimed");
	is_int((long long)claim().n, 0, "once");
	is_int(tell(d.v[0].id, OUTBOX_SENT), -1, "not sent without arming");
	is_int(tell(d.v[0].id, OUTBOX_ARM), 0, "arm");
	is_int(tell(d.v[0].id, OUTBOX_SENT), 0, "sent");
	is_int(tell(d.v[0].id, OUTBOX_SENT), -1, "final is final");
	is_int(tell(d.v[1].id, OUTBOX_DEFER), 0, "defer");
	is_int(tell(d.v[2].id, OUTBOX_ARM), 0, "arm");
	is_int(tell(d.v[3].id, OUTBOX_REFUSED), 0, "refused at RCPT");
	is_int((long long)claim().n, 0, "deferred is not due");
	struct outbox_recovery r;
	ok(store_recover(st, UNCERTAIN_RESEND, NOW, &r, &e) == 0, "%s", e.msg);
	is_int(r.uncertain, 1, "armed is uncertain after a crash");
	d = claim();
	is_int((long long)d.n, 1, "and sent again");
	is_int(d.v[0].repeats, 1, "counted");
	is_int(in_state(DELIVERY_SENT), 1, "sent");
	is_int(in_state(DELIVERY_REFUSED), 1, "refused");
	is_int(in_state(DELIVERY_DEFERRED), 1, "deferred");
	done();
}

static void uncertain_by_policy(void)
{
	static const struct {
		enum on_uncertain policy;
		enum delivery_state state;
	} rows[] = {{UNCERTAIN_RESEND, DELIVERY_READY},
	    {UNCERTAIN_HOLD, DELIVERY_HELD},
	    {UNCERTAIN_SKIP, DELIVERY_SKIPPED}};
	for (size_t i = 0; i < 3; i++) {
		setup(1);
		ok(bring(0, INGEST_NEW, 1, 1) == 0, "%s", e.msg);
		edition_groups g = due(NOW + 86400);
		freeze(&g.v[0], 1);
		deliveries d = claim();
		struct outbox_recovery r;
		is_int(tell(d.v[0].id, OUTBOX_ARM), 0, "arm");
		ok(store_recover(st, rows[i].policy, NOW, &r, &e) == 0, "%s",
		    e.msg);
		is_int(in_state(rows[i].state), 1, "by policy");
		is_int(r.held, rows[i].policy == UNCERTAIN_HOLD, "held");
		is_int(r.skipped, rows[i].policy == UNCERTAIN_SKIP, "skipped");
		done();
	}
}

/* What was told outlives a process that never came to tell the database. */
static void the_journal_is_taken_later(void)
{
	setup(4);
	ok(bring(0, INGEST_NEW, 1, 1) == 0, "%s", e.msg);
	edition_groups g = due(NOW + 86400);
	freeze(&g.v[0], 1);
	deliveries d = claim();
	for (int i = 0; i < 3; i++)
		is_int(tell(d.v[i].id, OUTBOX_ARM), 0, "arm");
	is_int(tell(d.v[0].id, OUTBOX_SENT), 0, "sent");
	is_int(tell(d.v[1].id, OUTBOX_DEFER), 0, "deferred");
	is_int(in_state(DELIVERY_SENT), 0, "not in the database yet");
	for (int i = 0; i < 2; i++) { /* and no more than once */
		reopen(STORE_WRITE);
		ok(store_at_home(st), "at home");
		is_int(in_state(DELIVERY_SENT), 1, "sent");
		is_int(in_state(DELIVERY_DEFERRED), 1, "deferred");
		is_int(in_state(DELIVERY_ARMED), 1, "armed");
		is_int(in_state(DELIVERY_CLAIMED), 1, "claimed");
	}
	struct outbox_recovery r;
	ok(store_recover(st, UNCERTAIN_HOLD, NOW, &r, &e) == 0, "%s", e.msg);
	is_int(r.uncertain, 1, "the one that was armed");
	is_int(r.claimed, 1, "the one that was not tried");
	done();
}

/* A journal that was torn anywhere gives the records before the tear. */
static void torn_journals(void)
{
	char path[256];
	setup(1);
	ok(bring(0, INGEST_NEW, 1, 1) == 0, "%s", e.msg);
	edition_groups g = due(NOW + 86400);
	freeze(&g.v[0], 1);
	deliveries d = claim();
	int64_t id = d.v[0].id;
	is_int(tell(id, OUTBOX_ARM), 0, "arm");
	is_int(tell(id, OUTBOX_SENT), 0, "sent");
	snprintf(path, sizeof(path), "%s/outbox.journal", dir);
	struct str whole;
	ok(file_read(a, path, 1 << 21, &whole, &e) == 0, "%s", e.msg);
	size_t used = whole.n;
	while (used && !whole.p[used - 1])
		used--;
	for (size_t at = 0; at <= used; at++) {
		journal_records got = {0};
		char *p = arena_memdup(a, whole.p, used);
		if (at < used)
			p[at] ^= 0x40;
		ok(file_write(path, (struct str){p, used}, 0600, &e) == 0, "%s",
		    e.msg);
		struct journal *j = journal_open(dir);
		int rc = journal_read(j, a, 0, &got, &e);
		journal_close(&j);
		ok(rc == 0 && got.n == (2 * at >= used ? 1 + (at == used) : 0),
		    "byte %zu of %zu: %zu records", at, used, got.n);
	}
	done();
}

/* A backup of the database written over it, inode and all. */
static void older_than_its_journal(void)
{
	char db[256];
	struct str old;
	setup(2);
	ok(bring(0, INGEST_NEW, 1, 1) == 0, "%s", e.msg);
	edition_groups g = due(NOW + 86400);
	reopen(STORE_WRITE); /* all is in state.db, nothing in its log */
	store_close(&st);
	snprintf(db, sizeof(db), "%s/state.db", dir);
	ok(file_read(a, db, 1 << 24, &old, &e) == 0, "%s", e.msg);
	reopen(STORE_WRITE);
	freeze(&g.v[0], 1);
	deliveries d = claim();
	is_int(tell(d.v[0].id, OUTBOX_ARM), 0, "arm");
	is_int(tell(d.v[0].id, OUTBOX_SENT), 0, "sent");
	ok(store_outbox_flush(st, &e) == 0, "%s", e.msg);
	store_close(&st);
	int fd = open(db, O_WRONLY | O_TRUNC);
	ok(write(fd, old.p, old.n) == (ssize_t)old.n, "restored in place");
	close(fd);
	reopen(STORE_WRITE);
	ok(!store_at_home(st), "noticed");
	reopen(STORE_WRITE);
	ok(!store_at_home(st), "each time");
	ok(store_adopt(st, &e) == 0, "%s", e.msg);
	reopen(STORE_WRITE);
	ok(store_at_home(st), "until it is adopted");
	done();
}

/* ---- failing closed ---- */

static struct str lock_text(void)
{
	char path[256];
	struct str text = S("");
	struct err bad = ERR_INIT;
	snprintf(path, sizeof(path), "%s/lock", dir);
	ok(file_read(a, path, 100, &text, &bad) == 0, "%s", bad.msg);
	return text;
}

static void locked(void)
{
	struct store *second = NULL;
	char pid[32];
	setup(0);
	snprintf(pid, sizeof(pid), "%ld\n", (long)getpid());
	is_int(store_open(dir, STORE_WRITE, &second, &e), -1, "locked");
	is_int(e.kind, ERR_RETRY, "try later");
	ok(strstr(e.msg, "another run") != NULL, "%s", e.msg);
	is_int(store_open(dir, STORE_READ, &second, &e), 0, "reading may");
	store_close(&second);
	is_str(lock_text(), str_of(pid), "the lock still names its holder");
	done();
}

static void scribble(long at)
{
	char path[256];
	snprintf(path, sizeof(path), "%s/state.db", dir);
	int fd = open(path, O_WRONLY);
	char junk[3000];
	memset(junk, 0x5a, sizeof(junk));
	ok(pwrite(fd, junk, sizeof(junk), at) > 0, "scribbled");
	close(fd);
}

static void corrupt(void)
{
	setup(50);
	store_close(&st);
	scribble(0);
	is_int(store_open(dir, STORE_WRITE, &st, &e), -1, "refused");
	is_int(e.kind, ERR_FATAL, "stop");
	ok(strstr(e.msg, "damaged") != NULL, "%s", e.msg);
	done();
}

static void disk_full(void)
{
	struct rlimit lim = {200000, 200000};
	setup(0);
	ok(bring(0, INGEST_NEW, 1, 3) == 0, "%s", e.msg);
	reopen(STORE_WRITE);
	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &lim);
	int rc = 0;
	for (int i = 10; rc == 0 && i < 20000; i += 60)
		rc = bring(0, INGEST_NEW, i, i + 59);
	is_int(rc, -1, "at last it is full");
	is_int(e.kind, ERR_FATAL, "stop");
	ok(strstr(e.msg, "disk") != NULL, "%s", e.msg);
	size_t n = window("both", 0);
	ok(n >= 3 && (n - 3) % 60 <= 60, "whole documents, %zu", n);
	done();
}

static void copies_are_not_at_home(void)
{
	char cmd[512];
	setup(0);
	ok(store_at_home(st), "made here");
	store_close(&st);
	snprintf(cmd, sizeof(cmd), "%s/copy.db", dir);
	char db[256];
	snprintf(db, sizeof(db), "%s/state.db", dir);
	/* A copy has another inode, as one from a backup has. */
	int in = open(db, O_RDONLY), out = open(cmd, O_WRONLY | O_CREAT, 0600);
	char buf[65536];
	ssize_t k;
	while ((k = read(in, buf, sizeof(buf))) > 0)
		ok(write(out, buf, (size_t)k) == k, "copied");
	close(in);
	close(out);
	rename(cmd, db);
	reopen(STORE_WRITE);
	ok(!store_at_home(st), "a copy is not at home");
	ok(store_adopt(st, &e) == 0, "%s", e.msg);
	reopen(STORE_WRITE);
	ok(store_at_home(st), "until it is adopted");
	done();
}

static void others_may_not_write(void)
{
	static const unsigned modes[] = {0777, 0702, 0770, 0720};
	for (size_t i = 0; i < sizeof(modes) / sizeof(*modes); i++) {
		setup(0);
		store_close(&st);
		chmod(dir, modes[i]);
		is_int(store_open(dir, STORE_WRITE, &st, &e), -1, "refused");
		ok(e.kind == ERR_CONFIG && strstr(e.msg, "chmod"), "%s", e.msg);
		done();
	}
}

/* SQLite would read a host's name after two slashes. */
static void paths_begin_with_any_slashes(void)
{
	char twice[160];
	setup(0);
	store_close(&st);
	snprintf(twice, sizeof(twice), "/%s", dir);
	ok(store_open(twice, STORE_WRITE, &st, &e) == 0, "%s", e.msg);
	done();
}

int main(void)
{
	TEST(documents_commit_whole);
	TEST(documents_commit_together);
	TEST(states_are_written_by_need);
	TEST(turns);
	TEST(sick_and_titles);
	TEST(windows_go_by_sighting);
	TEST(editions_freeze_with_cursors);
	TEST(deliveries_have_one_state);
	TEST(uncertain_by_policy);
	TEST(the_journal_is_taken_later);
	TEST(torn_journals);
	TEST(older_than_its_journal);
	TEST(locked);
	TEST(corrupt);
	TEST(disk_full);
	TEST(copies_are_not_at_home);
	TEST(others_may_not_write);
	TEST(paths_begin_with_any_slashes);
	return tap_done();
}
