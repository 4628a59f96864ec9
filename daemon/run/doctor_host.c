/* SPDX-License-Identifier: MIT */
/* gazetted: an examination of the machine. */
#include <stdio.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/timex.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/file.h"
#include "fetch/fetch.h"
#include "run/doctor.h"
#include "store/store.h"
#include "text/date.h"

#define CLOCK_WARN 30	 /* seconds off */
#define CLOCK_FAIL 600	 /* receivers take it for old or for forged */
#define PAGE_MAX   65536 /* bytes of an answer whose Date alone is wanted */
#define ZONE_YEARS 2	 /* zones change several times a year */
#define DISK_LEAST ((uint64_t)64 << 20)
#define DISK_SOON  5 /* percent */

/* ---- permissions ---- */

/* `secret`: others may not even read it. */
static void look_mode(
    struct findings *f, struct str path, const char *what, bool secret)
{
	struct stat sb;
	if (!path.n || stat(path.p, &sb) < 0)
		return;
	if (sb.st_mode & 022)
		finding_add(f, VERDICT_FAIL, "permissions", path,
		    arena_printf(f->a, "run: chmod go-w %s", path.p),
		    "others may write to %s", what);
	else if (secret && (sb.st_mode & 077))
		finding_add(f, VERDICT_WARN, "permissions", path,
		    arena_printf(f->a, "run: chmod %s %s",
			S_ISDIR(sb.st_mode) ? "700" : "o-rwx", path.p),
		    "others may read %s", what);
	else
		finding_add(f, VERDICT_OK, "permissions", path, S(""),
		    "%s is as closed as it should be", what);
}

static void look_secret(struct findings *f, struct str path)
{
	struct err e = ERR_INIT;
	struct str unused;
	if (path.n && file_read_secret(f->a, path.p, &unused, &e) < 0)
		finding_add(f, VERDICT_FAIL, "permissions", path,
		    S("have it there, of mode 600, and of gazetted's user"),
		    "%s", e.msg);
}

static void look_owner(const struct conf *conf, struct findings *f)
{
	struct stat sb;
	if (stat(conf->state_dir.p, &sb) < 0 || sb.st_uid == geteuid() ||
	    geteuid() == 0)
		return;
	finding_add(f, VERDICT_FAIL, "permissions", conf->state_dir,
	    S("run gazetted as the user whom the state belongs to"),
	    "the state belongs to user %u, and this is user %u",
	    (unsigned)sb.st_uid, (unsigned)geteuid());
}

/* ---- disk ---- */

static void look_disk(const struct conf *conf, struct findings *f)
{
	struct statvfs v;
	if (statvfs(conf->state_dir.p, &v) < 0)
		return;
	uint64_t left = (uint64_t)v.f_bavail * v.f_frsize;
	uint64_t all = (uint64_t)v.f_blocks * v.f_frsize;
	unsigned percent = all ? (unsigned)(left * 100 / all) : 100;
	enum verdict verdict = left < DISK_LEAST     ? VERDICT_FAIL
			       : percent < DISK_SOON ? VERDICT_WARN
						     : VERDICT_OK;
	finding_add(f, verdict, "disk", conf->state_dir,
	    verdict == VERDICT_OK ? S("")
				  : S("make room: a full disk stops "
				      "every run before any mail"),
	    "%llu MB left (%u %%)", (unsigned long long)(left >> 20), percent);
}

/* ---- state ---- */

static void look_state(const struct conf *conf, struct findings *f)
{
	struct store *st;
	struct err e = ERR_INIT;
	store_faults faults = {0};
	struct str dir = conf->state_dir;
	if (access(dir.p, F_OK) < 0) {
		finding_add(f, VERDICT_NOTE, "state", dir, S(""),
		    "not there yet: the first run makes it");
		return;
	}
	if (store_open(dir.p, STORE_READ, &st, &e) < 0) {
		finding_add(f, VERDICT_FAIL, "state", dir,
		    S("mend what it names, or restore a backup"), "%s", e.msg);
		return;
	}
	if (store_examine(st, f->a, &faults, &e) < 0)
		*vec_push(f->a, &faults) = str_dup(f->a, str_of(e.msg));
	vec_each (&faults, line)
		finding_add(f, VERDICT_FAIL, "state", dir,
		    S("restore a backup, and see what the disk says"), "%.*s",
		    PRS(*line));
	if (!faults.n)
		finding_add(f, VERDICT_OK, "state", dir, S(""),
		    "every page and row is in order");
	if (!store_at_home(st))
		finding_add(f, VERDICT_FAIL, "state", dir,
		    S("see that it sends nowhere else, then run: gazetted run "
		      "--adopt"),
		    "comes from another machine or a copy, so it sends "
		    "nothing by itself");
	store_close(&st);
}

/* ---- time ---- */

/* "# version 2026b" is the file's first line. */
static void look_zones(struct findings *f)
{
	const struct str path = S("/usr/share/zoneinfo/tzdata.zi");
	FILE *in = fopen(path.p, "re");
	int year = 0;
	char letter = 0;
	bool known = in && fscanf(in, "# version %4d%c", &year, &letter) == 2;
	if (in)
		fclose(in);
	if (!known) {
		finding_add(f, VERDICT_NOTE, "zones", path, S(""),
		    "does not tell how old the time zones are");
		return;
	}
	int now = instant_to_civil(clock_now()).year;
	bool old = now - year >= ZONE_YEARS;
	finding_add(f, old ? VERDICT_WARN : VERDICT_OK, "zones", path,
	    old ? S("bring tzdata up to date: countries change their clocks")
		: S(""),
	    "time zones as of %d%c", year, letter);
}

static void look_synchronised(struct findings *f)
{
	struct timex t = {.modes = 0}; /* asks, changes nothing */
	if (adjtimex(&t) == TIME_ERROR || (t.status & STA_UNSYNC))
		finding_add(f, VERDICT_NOTE, "clock", S(""),
		    S("run a time service, such as chrony"),
		    "nothing keeps it right, as far as the kernel knows");
}

static void compare(struct findings *f, struct str url, struct str date)
{
	int64_t theirs;
	if (!date.n || !date_parse(date, &theirs)) {
		finding_add(f, VERDICT_UNKNOWN, "clock", url,
		    S("try again, or set `contact` to a page that answers"),
		    "did not tell the time, to compare ours with");
		return;
	}
	int64_t off = clock_now() - theirs;
	int64_t far = off < 0 ? -off : off;
	enum verdict v = far >= CLOCK_FAIL   ? VERDICT_FAIL
			 : far >= CLOCK_WARN ? VERDICT_WARN
					     : VERDICT_OK;
	finding_add(f, v, "clock", url,
	    v == VERDICT_OK ? S("") : S("set the clock; chrony keeps it right"),
	    "ours is %lld second%s %s by its", (long long)far,
	    far == 1 ? "" : "s", off < 0 ? "slow" : "fast");
}

/* The operator's own page, else the first source on the web. */
static struct str page(const struct conf *conf, bool *out_private)
{
	*out_private = true;
	if (str_istarts(conf->contact, S("https://")) ||
	    str_istarts(conf->contact, S("http://")))
		return conf->contact;
	roster_each (conf->sources, s) {
		if (s->kind != SOURCE_HTTP)
			continue;
		*out_private = s->allow_private;
		return s->url;
	}
	return S("");
}

void doctor_clock(const struct conf *conf, struct findings *f)
{
	const struct fetch_opts opts = {.user_agent = S("gazetted/" GZ_VERSION),
	    .in_flight = 1,
	    .per_host = 1,
	    .timeout = 20,
	    .connect_timeout = 10,
	    .max_bytes = PAGE_MAX,
	    .ca_file = conf->fetch_ca_file};
	struct fetch_request req = {.now = clock_now()};
	struct fetch_result got;
	struct fetcher *fetcher;
	struct err e = ERR_INIT;
	req.url = page(conf, &req.allow_private);
	if (!req.url.n || fetch_new(&opts, &fetcher, &e) < 0)
		return;
	fetch_add(fetcher, &req);
	while (fetch_next(fetcher, &got))
		compare(f, req.url, got.date);
	fetch_free(&fetcher);
}

void doctor_host(const struct conf *conf, struct findings *f)
{
	look_mode(f, conf->path, "the config", false);
	look_mode(f, conf->state_dir, "the state", true);
	look_mode(f, conf->dkim, "the keys' folder", false);
	vec_each (&conf->relays, r)
		look_secret(f, r->password_file);
	look_owner(conf, f);
	look_disk(conf, f);
	look_state(conf, f);
	look_zones(f);
	look_synchronised(f);
}
