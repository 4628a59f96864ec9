/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what machines do to time, in a small world of its own. */
/*
 * A world has a time that is real, a machine with a clock that may be off, and
 * the seconds that its boot knows of. At each run a relay takes all that its
 * quotas leave room for, a source is polled if it is due, letters that nobody
 * takes wait on, and as many readers are asked as a day allows, none of whom
 * answers. Whatever the clock does,
 *
 * 1. no window of real time has more than a quota where the machine can know
 *    better, and else none more than two;
 * 2. no relay is full for longer than a window beyond one;
 * 3. no letter is older than it is, where the machine knows its boots;
 * 4. where the clock is right, no source is later than its turn and one more,
 *    and no letter is tried later than it was put off to;
 * 5. an answer in time finds what it answers; and where the clock is right, no
 * day goes by beyond one on which nobody may be asked.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/clock.h"
#include "store/prune.h"
#include "store/returns.h"
#include "store/routes.h"
#include "store/state.h"
#include "tap.h"

#define START  INT64_C(1795413600)
#define MINUTE INT64_C(60)
#define HOUR   INT64_C(3600)
#define DAY    INT64_C(86400)
#define MOST   (25 * HOUR)
#define SLACK  (3 * MINUTE) /* of slots, and of what is no step */
#define QUOTA  5

static char dir[] = "/tmp/gazetted-clocks-XXXXXX";
static struct arena *a;
static struct store *st;
static struct err e;

/* ---- the world ---- */

static struct {
	int64_t real, off, up;
	int boot; /* 0: not known */
	int runs, letters;
	int64_t born[100];
	int64_t polled;
	int64_t tried;		      /* the first letter */
	int64_t too_old, late, later; /* at worst: a letter, a poll, a try */
	int64_t asked, expires[400];
	int64_t mute;	 /* since when nobody may be asked; 0: somebody may */
	int64_t silent;	 /* the longest of that */
	int64_t unheard; /* answers that did not find what they answer */
} w;

static struct {
	const char *name;
	struct rate rate;
	int64_t sent[4000], n;
	int64_t full;	 /* since when it has had no room; 0: it has */
	int64_t blocked; /* the longest of that */
	int64_t worst;	 /* most in a window */
} relays[] = {
    {.name = "day", .rate = {.v = {{QUOTA, DAY}}, .n = 1}},
    {.name = "hour", .rate = {.v = {{QUOTA, HOUR}}, .n = 1}},
};

#define N_RELAYS (sizeof(relays) / sizeof(*relays))

static bool is_right(void)
{
	return llabs(w.off) <= MINUTE;
}

static int64_t number(const char *sql)
{
	int64_t n = -1;
	ok(db_number(st->db, 0, &n, &e, sql, "") == 0, "%s", e.msg);
	return n;
}

static void send_all(size_t r, int64_t now)
{
	struct str name = str_of(relays[r].name);
	const struct rate *rate = &relays[r].rate;
	int64_t room = 0, frees, window = rate->v[0].seconds, in = 0;
	ok(store_room(st, name, rate, now, 1000, &room, &frees, &e) == 0 &&
		store_give(st, name, rate, room, &e) == 0 &&
		store_settle_given(st, name, rate, now, room, 0, &e) == 0,
	    "%s", e.msg);
	if (room || !relays[r].full)
		relays[r].full = room ? 0 : w.real;
	if (!room && is_right() && w.real - relays[r].full > relays[r].blocked)
		relays[r].blocked = w.real - relays[r].full;
	for (int64_t i = 0; i < room && relays[r].n < 4000; i++)
		relays[r].sent[relays[r].n++] = w.real;
	for (int64_t i = relays[r].n;
	     i-- && relays[r].sent[i] > w.real - window;)
		in++;
	if (in > relays[r].worst)
		relays[r].worst = in;
}

static void letter(int64_t now)
{
	if (w.letters == 100)
		return;
	w.born[w.letters++] = w.real;
	ok(db_run(st->db, &e,
	       "INSERT INTO outbox(delivery, state, tries, repeats, next_at,"
	       " since) VALUES(?, 0, 0, 0, ?2 - 1, ?2)",
	       "ii", (int64_t)w.letters, now) == 0,
	    "%s", e.msg);
}

static void ages(int64_t now)
{
	struct rows q;
	int rc;
	ok(db_query(st->db, &q, &e, "SELECT delivery, ? - since FROM outbox",
	       "i", now) == 0,
	    "%s", e.msg);
	while ((rc = db_row(&q, &e)) > 0) {
		int64_t i = db_int(&q, 0) - 1, age = db_int(&q, 1);
		if (age - (w.real - w.born[i]) > w.too_old)
			w.too_old = age - (w.real - w.born[i]);
	}
	ok(rc == 0, "%s", e.msg);
}

static void poll(int64_t now)
{
	if (number("SELECT next FROM turn") <= now) {
		w.polled = w.real;
		ok(db_run(st->db, &e,
		       "UPDATE turn SET last = ?1, next = ?1 + 3600", "i",
		       now) == 0,
		    "%s", e.msg);
	} else if (is_right() && w.real - w.polled > w.late) {
		w.late = w.real - w.polled;
	}
}

static void try(int64_t now)
{
	if (number("SELECT min(next_at) FROM outbox WHERE delivery = 1") <=
	    now) {
		w.tried = w.real;
		ok(db_run(st->db, &e,
		       "UPDATE outbox SET next_at = ?1 + 4 * 3600, tries = 1,"
		       " state = 3 WHERE delivery = 1",
		       "i", now) == 0,
		    "%s", e.msg);
	} else if (is_right() && w.real - w.tried > w.later) {
		w.later = w.real - w.tried;
	}
}

static bool may_ask(struct str whom, int64_t now)
{
	bool may = false;
	ok(store_request_allowed(
	       st, REQUEST_JOIN, whom, QUOTA, now, &may, &e) == 0,
	    "%s", e.msg);
	if (may || !w.mute)
		w.mute = may ? 0 : w.real;
	if (!may && is_right() && w.real - w.mute > w.silent)
		w.silent = w.real - w.mute;
	return may;
}

static void ask(int64_t now)
{
	struct store_return_done done;
	while (w.asked < 400) {
		struct str whom =
		    arena_printf(a, "r%lld@example.org", (long long)w.asked);
		if (!may_ask(whom, now))
			break;
		w.expires[w.asked] = now + 2 * DAY;
		struct return_request q = {.id = w.asked + 1,
		    .address = whom,
		    .digest = S("daily"),
		    .expires = w.expires[w.asked]};
		w.asked++;
		struct store_return r = {
		    .key = hash_key(&whom, 1), .now = now, .request = &q};
		ok(store_return(st, &r, &done, &e) == 0, "%s", e.msg);
	}
}

static void answers(int64_t now)
{
	for (int64_t i = 0; i < w.asked; i++) {
		struct return_request q;
		ok(store_request(st, a, i + 1, &q, &e) == 0, "%s", e.msg);
		w.unheard += !q.id && w.expires[i] >= now;
	}
}

static void run(void)
{
	int64_t now = w.real + w.off, ahead;
	struct boot boot = {.up = w.up};
	snprintf(boot.id, sizeof(boot.id), "b%d", w.boot);
	struct store_run run = {
	    .now = now, .most = MOST, .boot = w.boot ? &boot : NULL};
	ok(store_begin_run(st, &run, &ahead, &e) == 0, "%s", e.msg);
	w.runs++;
	ages(now);
	poll(now);
	const struct store_prune p = {now, 400 * DAY, 400 * DAY};
	ok(store_prune(st, &p, &e) == 0, "%s", e.msg);
	for (size_t r = 0; r < N_RELAYS; r++)
		send_all(r, now);
	if (w.runs % 3 == 1)
		letter(now);
	try(now);
	answers(now);
	ask(now);
}

/* ---- what may happen to a machine ---- */

static void go(int64_t seconds)
{
	w.real += seconds;
	w.up += seconds;
}

/* Runs, each after so long. */
static void runs(int n, int64_t every)
{
	while (n--) {
		go(every);
		run();
	}
}

static void set_clock(int64_t off)
{
	w.off = off;
}

/* Off for so long, and up for half a minute. */
static void boot(int64_t seconds, int64_t off)
{
	w.real += seconds;
	w.off = off;
	w.up = 30;
	w.boot += w.boot > 0;
}

/* Its clock and the count of its seconds stand still. */
static void pause_for(int64_t seconds)
{
	w.real += seconds;
	w.off -= seconds;
}

/* ---- scenarios ---- */

static void right(void)
{
	runs(24 * 6, HOUR);
}

static void nightly_off(void)
{
	for (int day = 0; day < 6; day++) {
		runs(8, HOUR);
		boot(16 * HOUR, 0);
	}
}

static void once_a_day(void)
{
	for (int day = 0; day < 12; day++) {
		boot(DAY, 0);
		runs(1, 5 * MINUTE);
	}
}

static void sleeps(void)
{
	for (int day = 0; day < 6; day++) {
		runs(8, HOUR);
		go(16 * HOUR);
	}
}

/* Ahead or behind by so much for a while, in one boot. */
static int64_t by;

static void step(void)
{
	runs(5, HOUR);
	set_clock(by);
	runs(5, 10 * MINUTE);
	set_clock(0);
	runs(5 * 24, HOUR);
}

static void step_that_stays(void)
{
	runs(5, HOUR);
	set_clock(by);
	runs(24 * 6, HOUR);
}

static void to_and_fro(void)
{
	for (int i = 0; i < 40; i++) {
		set_clock(i % 2 ? by : 0);
		runs(1, 6 * MINUTE);
	}
	set_clock(0);
	runs(5 * 24, HOUR);
}

/* Until the network tells the time, at each boot: of which there are many in an
 * hour, then one a day, after runs of an hour each. */
static void rtc(void)
{
	runs(2, HOUR);
	for (int i = 0; i < 10; i++) {
		boot(MINUTE, by);
		runs(1, 10);
		set_clock(0);
		runs(2, MINUTE);
	}
	for (int i = 0; i < 6; i++) {
		runs(8, HOUR);
		boot(16 * HOUR, by);
		runs(1, 10);
		set_clock(0);
		runs(1, MINUTE);
	}
}

/* The network is long in coming; by then the clock may have been set twice. */
static void told_late(void)
{
	runs(2, HOUR);
	for (int i = 0; i < 6; i++) {
		runs(8, HOUR);
		boot(16 * HOUR, by);
		runs(4, 10 * MINUTE);
		set_clock(0);
		runs(3, MINUTE);
	}
}

static void told_in_two(void)
{
	runs(2, HOUR);
	for (int i = 0; i < 6; i++) {
		runs(8, HOUR);
		boot(16 * HOUR, by);
		runs(2, 10 * MINUTE);
		set_clock(by / 2);
		runs(4, 10 * MINUTE);
		set_clock(0);
		runs(3, MINUTE);
	}
}

static void rtc_hourly(void)
{
	runs(2, HOUR);
	for (int i = 0; i < 100; i++) {
		boot(HOUR - 2 * MINUTE, by);
		runs(1, 10);
		set_clock(0);
		runs(1, MINUTE);
	}
}

/* The clock of a boot is that of the last moment of the one before. */
static void no_rtc(void)
{
	runs(1, HOUR);
	for (int day = 0; day < 6; day++) {
		boot(23 * HOUR, -23 * HOUR);
		runs(1, 10);
		set_clock(0);
		runs(2, 30 * MINUTE);
	}
}

static void paused(void)
{
	for (int day = 0; day < 6; day++) {
		runs(8, HOUR);
		pause_for(16 * HOUR);
		set_clock(0);
		runs(1, MINUTE);
	}
}

/* It runs on for a little by the clock of the evening before. */
static void paused_and_late(void)
{
	for (int day = 0; day < 6; day++) {
		runs(8, HOUR);
		pause_for(16 * HOUR);
		runs(2, MINUTE);
		set_clock(0);
		runs(2, MINUTE);
	}
}

/* The machine is what it was, its state is not. */
static void restored(void)
{
	for (int i = 0; i < 6; i++) {
		int64_t up = w.up;
		runs(6, HOUR);
		w.up = up;
		set_clock(-6 * HOUR);
		runs(1, MINUTE);
		set_clock(0);
		runs(6, HOUR);
	}
}

static void unknown(void)
{
	w.boot = 0;
	rtc();
}

static const struct {
	const char *name;
	void (*play)(void);
	int64_t by;
	int64_t least; /* that a day's quota lets through */
	int times;     /* of a quota in any window, at most */
	int64_t age;   /* of the first letter: at least */
} rows[] = {
    {"right", right, 0, 30, 1, 6 * DAY - HOUR},
    {"off at night", nightly_off, 0, 30, 1, 5 * DAY},
    {"one run a day", once_a_day, 0, 55, 1, 10 * DAY},
    {"asleep at night", sleeps, 0, 30, 1, 5 * DAY},
    {"two hours ahead", step, 2 * HOUR, 25, 1, 5 * DAY},
    {"two hours behind", step, -2 * HOUR, 25, 1, 5 * DAY},
    {"a day ahead", step, DAY, 20, 2, 5 * DAY},
    {"a day behind", step, -DAY, 25, 1, 5 * DAY},
    {"years ahead", step, 1000 * DAY, 20, 2, 5 * DAY},
    {"years behind", step, -200 * DAY, 25, 1, 5 * DAY},
    {"two hours ahead and stays", step_that_stays, 2 * HOUR, 30, 2, 5 * DAY},
    {"two hours behind and stays", step_that_stays, -2 * HOUR, 30, 1, 5 * DAY},
    {"years ahead and stays", step_that_stays, 1000 * DAY, 30, 2, 5 * DAY},
    {"to and fro", to_and_fro, 2 * HOUR, 25, 1, 5 * DAY},
    {"to and fro by a day", to_and_fro, 26 * HOUR, 25, 1, 5 * DAY},
    {"back and forth by years", to_and_fro, -900 * DAY, 25, 1, 5 * DAY},
    {"started two hours ahead", rtc, 2 * HOUR, 25, 2, 5 * DAY},
    {"started 8 hours ahead", rtc, 8 * HOUR, 25, 2, 5 * DAY},
    {"started 20 hours ahead", rtc, 20 * HOUR, 20, 2, 5 * DAY},
    {"started a day ahead", rtc, 24 * HOUR, 20, 2, 5 * DAY},
    {"started years ahead", rtc, 1000 * DAY, 20, 2, 5 * DAY},
    {"started 8 hours behind", rtc, -8 * HOUR, 25, 1, 4 * DAY},
    {"started years behind", rtc, -200 * DAY, 25, 1, 5 * DAY},
    {"8 hours behind, told late", told_late, -8 * HOUR, 25, 1, 4 * DAY},
    {"20 hours behind, told late", told_late, -20 * HOUR, 25, 1, 4 * DAY},
    {"years behind, told late", told_late, -200 * DAY, 25, 1, 4 * DAY},
    {"8 hours ahead, told late", told_late, 8 * HOUR, 25, 2, 4 * DAY},
    {"years ahead, told late", told_late, 1000 * DAY, 20, 2, 4 * DAY},
    {"8 hours behind, told in two", told_in_two, -8 * HOUR, 25, 1, 4 * DAY},
    {"two hours ahead each hour", rtc_hourly, 2 * HOUR, 15, 2, 4 * DAY},
    {"a day ahead each hour", rtc_hourly, DAY, 15, 2, 4 * DAY},
    {"8 hours behind each hour", rtc_hourly, -8 * HOUR, 15, 2, 4 * DAY},
    {"no clock when off", no_rtc, 0, 25, 1, 5 * HOUR},
    {"paused at night", paused, 0, 25, 1, 2 * DAY - HOUR},
    {"paused, and told late", paused_and_late, 0, 20, 2, 2 * DAY - HOUR},
    {"restored", restored, 0, 10, 2, 2 * DAY},
    {"boot unknown, right", unknown, 0, 25, 1, 5 * DAY},
    {"boot unknown, 8 hours behind", unknown, -8 * HOUR, 25, 2, 5 * DAY},
    {"boot unknown, 8 hours ahead", unknown, 8 * HOUR, 25, 2, 5 * DAY},
    {"boot unknown, years ahead", unknown, 1000 * DAY, 20, 2, 4 * DAY},
    {"boot unknown, years behind", unknown, -200 * DAY, 25, 2, 4 * DAY},
};

static void begin(size_t i)
{
	ok(mkdtemp(dir) != NULL, "a folder");
	a = arena_new();
	ok(store_open(dir, STORE_WRITE, &st, &e) == 0, "%s", e.msg);
	w.real = START;
	w.up = 100000;
	w.boot = rows[i].play == unknown ? 0 : 1;
	by = rows[i].by;
	ok(db_script(st->db, &e,
	       "PRAGMA synchronous = OFF; INSERT INTO turn(source, live, next, "
	       "max_age)"
	       " VALUES(1, 1, 0, 0)") == 0,
	    "%s", e.msg);
	run();
}

static void play(size_t i)
{
	begin(i);
	rows[i].play();
	int64_t age = w.real + w.off -
		      number("SELECT since FROM outbox WHERE delivery = 1");
	ok(age >= rows[i].age,
	    "%s: a letter is %lld s old, and no less than"
	    " %lld",
	    rows[i].name, (long long)age, (long long)rows[i].age);
	ok(relays[0].n >= rows[i].least, "%s: %lld were sent by a day's quota",
	    rows[i].name, (long long)relays[0].n);
	ok(rows[i].play == unknown || w.too_old <= SLACK,
	    "%s: a letter was %lld s too old", rows[i].name,
	    (long long)w.too_old);
	ok(w.late <= 2 * HOUR, "%s: no poll for %lld s", rows[i].name,
	    (long long)w.late);
	ok(w.later <= 4 * HOUR + SLACK, "%s: no try for %lld s", rows[i].name,
	    (long long)w.later);
	ok(w.silent <= 2 * DAY + SLACK, "%s: nobody was asked for %lld s",
	    rows[i].name, (long long)w.silent);
	is_int((long long)w.unheard, 0, "each answer finds its question");
	for (size_t r = 0; r < N_RELAYS; r++) {
		int64_t window = relays[r].rate.v[0].seconds;
		ok(relays[r].worst <= rows[i].times * QUOTA,
		    "%s: %lld in a window of %lld s", rows[i].name,
		    (long long)relays[r].worst, (long long)window);
		ok(relays[r].blocked <= 2 * window + SLACK,
		    "%s: none for %lld s of %lld", rows[i].name,
		    (long long)relays[r].blocked, (long long)window);
	}
	struct str rm = arena_printf(a, "rm -rf %s", dir);
	store_close(&st);
	ok(system(rm.p) == 0, "cleared");
	arena_free(&a);
}

static size_t row;

static void scenario(void)
{
	play(row);
}

int main(void)
{
	for (row = 0; row < sizeof(rows) / sizeof(*rows); row++)
		tap_run(rows[row].name, scenario);
	return tap_done();
}
