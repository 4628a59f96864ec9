/* SPDX-License-Identifier: MIT */
/* gazetted: tests of when a state that is damaged is noticed, and when not. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "store/state.h"
#include "tap.h"

#define NOW INT64_C(1795413600)
#define DAY INT64_C(86400)

static char dir[] = "/tmp/gazetted-whole-XXXXXX";
static struct arena *a;
static struct store *st;
static struct err e;

static int64_t next_week(
    void *ctx, const struct digest *d, struct str zone, int64_t after)
{
	return after + 7 * DAY;
}

/* Three readers of a digest, as it is known by `config`. */
static void sync_as(const char *config)
{
	struct digest d = {.name = S_INIT("daily"),
	    .zone = S_INIT("UTC"),
	    .language = S_INIT("en")};
	struct subscriber s[3] = {0};
	for (int i = 0; i < 3; i++) {
		s[i].address = arena_printf(a, "r%d@example.org", i);
		*vec_push(a, &s[i].digests) = d.name;
	}
	struct store_sync y = {.fingerprint = str_of(config),
	    .digests = &d,
	    .n_digests = 1,
	    .subscribers = s,
	    .n_subscribers = 3,
	    .now = NOW,
	    .next_due = next_week};
	ok(store_sync(st, &y, NULL, &e) == 0, "%s", e.msg);
}

static void reopen(void)
{
	store_close(&st);
	ok(store_open(dir, STORE_WRITE, &st, &e) == 0, "%s", e.msg);
}

/* What a disk makes of the half of a page that is filled first: the first page
 * of a table or index. */
static void lose(const char *name)
{
	static const char zeros[4096];
	int64_t page;
	char path[64];
	ok(db_number(st->db, 0, &page, &e,
	       "SELECT rootpage FROM sqlite_schema WHERE name = ?", "s",
	       str_of(name)) == 0,
	    "%s", e.msg);
	store_close(&st);
	snprintf(path, sizeof(path), "%s/state.db", dir);
	int fd = open(path, O_WRONLY);
	ok(page > 1 && pwrite(fd, zeros, sizeof(zeros),
			   page * 8192 - (off_t)sizeof(zeros)) == sizeof(zeros),
	    "%s is lost", name);
	close(fd);
	reopen();
}

/* As a run does that is killed. */
static void cut_short(void)
{
	char path[64];
	store_close(&st);
	snprintf(path, sizeof(path), "%s/lock", dir);
	int fd = open(path, O_WRONLY);
	ok(write(fd, "123\n", 4) == 4, "a pid was left");
	close(fd);
	reopen();
}

static const char by_address[] = "sqlite_autoindex_subscriber_1";
static const char waits[] =
    "INSERT INTO edition(id, digest, slot, zone, language, format, window_from,"
    " window_to, created_at, utc_offset, subject, told, more, sender)"
    " VALUES(1, 'daily', 1, 'UTC', 'en', 0, 0, 1, 1, 0, '', 1, 0, '');"
    "INSERT INTO delivery(id, edition, rendering, subscriber, digest, slot,"
    " address, state) SELECT id, 1, 1, id, 'daily', 1, address, 0"
    " FROM subscriber;"
    "INSERT INTO outbox(delivery, state, tries, repeats, next_at, since)"
    " SELECT id, 0, 0, 0, 1795413600 + 3600, 0 FROM delivery;";

static const struct {
	const char *name, *script, *lost, *config;
	int64_t after;
	const char *told;			   /* NULL: not noticed */
	enum { ENDED, KILLED, KILLED_BEFORE } end; /* and a command since */
} rows[] = {
    {"all is whole", "", NULL, "a", DAY, NULL, KILLED},
    {"nothing to do", "", by_address, "a", 3600, NULL, ENDED},
    {"a day later", "", by_address, "a", DAY, "subscriber: ", ENDED},
    {"a run that was killed", "", by_address, "a", 3600,
	"subscriber: ", KILLED},
    {"a run that was killed before a command", "", by_address, "a", 3600,
	"subscriber: ", KILLED_BEFORE},
    {"another config", "", by_address, "b", 3600, "subscriber: ", ENDED},
    {"a digest by hand", "", by_address, NULL, 3600, "subscriber: ", ENDED},
    {"an edition is due", "UPDATE subscription SET due = 5", by_address, "a",
	3600, "subscriber: ", ENDED},
    {"a letter is due", waits, by_address, "a", 3600, "subscriber: ", ENDED},
    {"a letter is put off", waits, by_address, "a", 60, NULL, ENDED},
    {"what waits is lost", waits, "outbox_claimable", "a", 60,
	"outbox: ", ENDED},
    {"what it is of is lost", waits, "edition", "a", 3600, "edition: ", ENDED},
    {"whose it is is lost", waits, "delivery", "a", 3600, "delivery: 3 ",
	ENDED},
    {"who is not to get it",
	"INSERT INTO suppression(address, digest, reason,"
	" at) VALUES('r1@example.org', '', 'asked', 1)",
	"suppression", NULL, 60, "suppression: ", ENDED},
    {"who had it", waits, "delivery_once", "a", DAY, "delivery: ", ENDED},
    {"what is polled", "INSERT INTO turn VALUES(1, 1, 0, 0, 0, 0, 0)", "turn",
	"a", DAY, "turn: ", ENDED},
};
static size_t row;

static void look(void)
{
	struct str config = {0};
	a = arena_new();
	ok(mkdtemp(dir) != NULL, "a folder");
	reopen();
	sync_as("a");
	ok(db_script(st->db, &e, rows[row].script) == 0, "%s", e.msg);
	ok(store_whole(st, S("a"), NOW, &e) == 0, "%s", e.msg);
	if (rows[row].lost)
		lose(rows[row].lost);
	if (rows[row].end != ENDED)
		cut_short();
	if (rows[row].end == KILLED_BEFORE) {
		store_close(&st);
		reopen();
	}
	if (rows[row].config)
		config = str_of(rows[row].config);
	int rc = store_whole(st, config, NOW + rows[row].after, &e);
	if (rows[row].told) {
		ok(rc < 0 && e.kind == ERR_FATAL, "it is noticed: %s", e.msg);
		ok(strstr(e.msg, rows[row].told) != NULL, "in %s", e.msg);
	} else {
		ok(rc == 0, "all is well: %s", e.msg);
	}
	store_close(&st);
	struct str rm = arena_printf(a, "rm -rf %s", dir);
	ok(system(rm.p) == 0, "cleared");
	arena_free(&a);
}

int main(void)
{
	for (row = 0; row < sizeof(rows) / sizeof(*rows); row++)
		tap_run(rows[row].name, look);
	return tap_done();
}
