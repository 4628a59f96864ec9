/* SPDX-License-Identifier: MIT */
/* gazetted: due subscriptions to frozen editions. */
/*
 * Keeps invariants 3 and 4: an edition, its rendering and its deliveries are
 * frozen in one commit before a byte goes out, and that commit moves the
 * cursors of those it serves. Windows are of ingest sequence, so a late,
 * future or missing date loses nothing; what does not fit into WINDOW_MAX
 * articles waits for the next edition.
 */
#include "run/run.h"

#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/crash.h"
#include "base/file.h"
#include "base/log.h"
#include "base/map.h"
#include "digest/build.h"
#include "group/stories.h"
#include "run/faces.h"
#include "run/pictures.h"
#include "run/tell.h"
#include "store/door.h"
#include "store/stories.h"

#define WINDOW_MAX     20000 /* articles looked at for one edition: 0.2 GB */
#define TOLD_MAX       2000  /* and told before, the latest */
#define HTML_BUDGET    91136 /* bytes, and some of the reader's own */
#define FIRST_STORIES  32    /* rendered first: about as many fit */
#define FIT_ROUNDS     8
#define NOTE_MAX       65536 /* bytes of a note's file */
#define DAEMON_RUN_GAP 3600  /* seconds between "every run" editions there */

/* The stories that are new since a cursor. Readers with filters of their
 * own are many groups with one cursor, so the last window is held for the
 * next. */
struct run_window {
	struct arena *a;
	const struct digest *d;
	int64_t cursor, to; /* how far it reaches */
	int64_t since;	    /* what was told since then matters to it */
	articles arts;
	stories told;
};

/* What was told long before all that is new can be no story with it. */
static void drop_old(articles *told, const articles *arts)
{
	int64_t oldest = INSTANT_MAX;
	size_t kept = 0;
	vec_each (arts, art)
		if (art->published < oldest)
			oldest = art->published;
	vec_each (told, t)
		if (t->published >= oldest - STORY_WINDOW)
			told->v[kept++] = *t;
	told->n = kept;
}

/* Ten days; and what is news once more, for it was edited or the operator has
 * spoken, may have been told since it was first seen. */
static int64_t told_since(const articles *arts, int64_t now)
{
	int64_t since = now - TOLD_WINDOW;
	vec_each (arts, art)
		if (art->first_seen < since)
			since = art->first_seen;
	return since;
}

/* For grouping, which knows of no state: its failure is told afterwards. */
struct past {
	struct run *r;
	struct err *e;
	bool failed;
};

static size_t latest(
    void *ctx, struct arena *a, int64_t source, const struct article **out)
{
	struct past *p = ctx;
	articles arts = {0};
	if (p->failed || store_latest(p->r->store, a, source, INT64_MIN,
			     MANNER_MAX, &arts, p->e) < 0) {
		p->failed = true;
		return 0;
	}
	*out = arts.v;
	return arts.n;
}

static int group(struct run *r, struct arena *a, struct group_input *in,
    stories *out, struct err *e)
{
	struct past past = {.r = r, .e = e};
	in->past = (struct manner_ask){latest, &past};
	group_stories(a, in, out);
	return past.failed ? -1 : 0;
}

static int look(struct run *r, struct arena *a, const struct digest *d,
    int64_t cursor, struct run_window *w, struct err *e)
{
	int64_t to;
	conf_names sources = {0};
	articles told = {0};
	rulings ruled = {0};
	*w = (struct run_window){.a = w->a, .cursor = cursor};
	conf_drawn_on(r->conf, d, a, &sources);
	if (store_newest_seq(r->store, &to, e) < 0 ||
	    (to > cursor && store_window(r->store, a, sources.v, sources.n,
				cursor, to, WINDOW_MAX, &w->arts, e) < 0))
		return -1;
	w->to = w->arts.n == WINDOW_MAX ? w->arts.v[w->arts.n - 1].seq : to;
	w->d = d;
	if (!w->arts.n)
		return 0; /* nothing that could go on with what was told */
	w->since = told_since(&w->arts, r->now);
	struct told_wish before = {
	    .digest = d->name, .cursor = cursor, .since = w->since};
	if (store_told_articles(r->store, a, &before, TOLD_MAX, &told, e) < 0 ||
	    store_rulings(r->store, a, 0, &ruled, e) < 0) {
		w->d = NULL; /* it is not whole */
		return -1;
	}
	drop_old(&told, &w->arts);
	struct group_input in = {.arts = w->arts.v,
	    .n = w->arts.n,
	    .told = told.v,
	    .n_told = told.n,
	    .rulings = ruled.v,
	    .n_rulings = ruled.n};
	if (group(r, a, &in, &w->told, e) < 0) {
		w->d = NULL;
		return -1;
	}
	return 0;
}

/* The window of group `g`, in `a` where none is held. */
static int window(struct run *r, struct arena *a, const struct digest *d,
    const struct edition_group *g, const struct run_window **out, struct err *e)
{
	struct run_window *w = r->window;
	if (!w) {
		w = arena_new_of(a, struct run_window);
		*out = w;
		return look(r, a, d, g->cursor, w, e);
	}
	*out = w;
	if (w->d == d && w->cursor == g->cursor)
		return 0;
	arena_clear(w->a);
	return look(r, w->a, d, g->cursor, w, e);
}

/* How many stories such as these `told` ones, which make `size` bytes, would
 * fill the budget. */
static int would_fit(int told, size_t size)
{
	size_t n = (size_t)told * HTML_BUDGET / (size + 1);
	return n > 1 ? (int)n : 1;
}

/* Looks for how many stories fit into the budget: what a story costs is known
 * when some are rendered, and to tell and render the rest for nothing is
 * dear. */
struct fitting {
	int try, most; /* stories of the next rendering; the most that may */
	int fit;       /* so many do */
	bool shrunk;
	int rounds;
};

/* False where this rendering is the one; else `try` is of the next. Fewer than
 * were too many leave a seventeenth of the budget free, so as to be few enough
 * at once. */
static bool fit(struct fitting *f, const struct edition *ed, size_t size)
{
	if (++f->rounds > FIT_ROUNDS)
		return false;
	if (size > HTML_BUDGET) {
		int n = would_fit(ed->told, size + size / 16);
		if (ed->told == 1)
			return false;
		n = n < ed->told ? n : ed->told - 1;
		f->shrunk = true;
		f->try = n > f->fit ? n : f->fit;
		return true;
	}
	int n = would_fit(ed->told, size);
	n = n < f->most ? n : f->most;
	if (f->shrunk || !ed->more || ed->told < f->try || n <= f->try ||
	    f->rounds > FIT_ROUNDS / 2)
		return false;
	f->fit = ed->told;
	f->try = n;
	return true;
}

/* Over its budget with one story: that is the note's doing where it is within
 * without it, and else the theme's, of which the log has a warning. */
static int blame_note(struct run *r, struct arena *a, const struct digest *d,
    const struct drafted *x, struct err *e)
{
	struct edition bare = x->ed;
	struct rendering without;
	bare.note = (struct str){NULL, 0};
	if (compose_html(r->composer, a, d, &bare, &without, e) < 0)
		return err_wrap(e, "digest %s", d->name.p);
	if (without.html.n > HTML_BUDGET)
		return 0;
	return err_set(e, ERR_CONFIG,
	    "digest %s: its note makes a letter of %zu bytes of HTML, "
	    "and mailboxes cut off what is beyond 102,400: shorten it "
	    "(the stories wait for that)",
	    d->name.p, x->rendering.html.n);
}

static bool too_few(const struct digest *d, const struct drafted *dr)
{
	const struct edition *ed = &dr->ed;
	return ed->told == 0 ||
	       (ed->told + ed->more < d->min_stories && !dr->full);
}

/* Takes and renders, with fewer stories where the HTML is over its budget. */
static int fill(struct run *r, struct arena *a, const struct digest *d,
    struct faces *faces, const stories *told, struct drafted *out,
    struct err *e)
{
	struct fitting f = {.most = d->max_stories};
	__typeof__(out->ed.pictures) pictures = {0}; /* fetched so far */
	struct map *summaries = map_new(a);
	struct ranking *ranking =
	    digest_rank(a, d, faces, told->v, told->n, &out->ed);
	const struct edition bare = out->ed;
	f.try = f.most < FIRST_STORIES ? f.most : FIRST_STORIES;
	do {
		struct edition *ed = &out->ed;
		*ed = bare;
		digest_take(a, d, f.try, ranking, ed);
		out->few = too_few(d, out);
		if (out->few)
			break;
		if (run_tell(r, a, d, summaries, ed, e) < 0)
			return -1;
		ed->pictures = pictures;
		if (run_pictures(r, a, d, ed, e) < 0)
			return -1;
		pictures = ed->pictures;
		if (compose_html(r->composer, a, d, ed, &out->rendering, e) < 0)
			return err_wrap(e, "digest %s", d->name.p);
	} while (fit(&f, &out->ed, out->rendering.html.n));
	digest_explain(a, ranking, &out->ed);
	if (out->few)
		return 0;
	if (compose_rest(r->composer, a, d, &out->ed, &out->rendering, e) < 0)
		return err_wrap(e, "digest %s", d->name.p);
	if (out->rendering.html.n > HTML_BUDGET && out->ed.note.n)
		return blame_note(r, a, d, out, e);
	return 0;
}

/* The editor's note, as it is when the edition is made. */
static int note(
    struct arena *a, const struct digest *d, struct str *out, struct err *e)
{
	*out = d->note;
	if (!d->note_file.n || access(d->note_file.p, F_OK) < 0)
		return 0;
	return file_read(a, d->note_file.p, NOTE_MAX, out, e);
}

/* What the readers of this edition were told already. */
static int recall(struct run *r, struct arena *a, int64_t since,
    struct edition *ed, struct err *e)
{
	struct told_wish before = {.digest = ed->group.digest,
	    .filter = ed->group.filter,
	    .cursor = ed->group.cursor,
	    .since = since,
	    .after = ed->group.joined_after};
	told_list told = {0};
	if (store_told(r->store, a, &before, &told, e) < 0)
		return -1;
	vec_each (&told, t)
		*vec_push(a, &ed->before) = *t;
	return 0;
}

/* All that an edition of group `g` is chosen from. */
struct choosing {
	const struct digest *d;
	const struct run_window *w;
	struct faces *faces;
};

static int look_around(struct run *r, struct arena *a,
    const struct edition_group *g, struct drafted *out, struct choosing *c,
    struct err *e)
{
	struct edition *ed = &out->ed;
	const struct zone *zone;
	*ed =
	    (struct edition){.group = *g, .slot = g->due, .created_at = r->now};
	c->d = conf_digest(r->conf, g->digest);
	if (!c->d)
		return err_set(e, ERR_CONFIG,
		    "digest %s is not in the config any more", g->digest.p);
	if (zone_set_get(r->zones, g->zone, &zone, e) < 0 ||
	    window(r, a, c->d, g, &c->w, e) < 0 ||
	    run_faces(r, a, &c->w->told, &c->faces, e) < 0 ||
	    (c->w->arts.n && recall(r, a, c->w->since, ed, e) < 0))
		return -1;
	ed->window_to = c->w->to;
	out->full = c->w->arts.n == WINDOW_MAX;
	out->empty = c->w->arts.n == 0;
	ed->offset = zone_offset_at(zone, r->now);
	return 0;
}

int run_draft(struct run *r, struct arena *a, const struct edition_group *g,
    struct drafted *out, struct err *e)
{
	struct choosing c;
	struct edition *ed = &out->ed;
	if (look_around(r, a, g, out, &c, e) < 0 ||
	    note(a, c.d, &ed->note, e) < 0 ||
	    (c.d->source_report && run_sick(r, a, c.d, ed, e) < 0) ||
	    fill(r, a, c.d, c.faces, &c.w->told, out, e) < 0)
		return -1;
	vec_each (&ed->troubles, t)
		log_warn("digest %s: %.*s", c.d->name.p, PRS(*t));
	return 0;
}

int run_prospect(struct run *r, struct arena *a, const struct edition_group *g,
    struct drafted *out, struct err *e)
{
	struct choosing c;
	if (look_around(r, a, g, out, &c, e) < 0)
		return -1;
	digest_build(a, c.d, c.faces, c.w->told.v, c.w->told.n, &out->ed);
	out->few = too_few(c.d, out);
	return 0;
}

/* When this group is next due, once the slot at hand is dealt with. */
static int64_t after_slot(
    struct run *r, const struct digest *d, const struct edition_group *g)
{
	if (d->schedule.every_run && r->in_daemon)
		return r->now + DAEMON_RUN_GAP;
	return run_next_due(r, d, g->zone, r->now);
}

/* Commits a draft; the group is next due at `next`. */
static int freeze(struct run *r, const struct digest *d,
    const struct drafted *dr, int64_t next, struct err *e)
{
	const struct edition_group *g = &dr->ed.group;
	int64_t n = 0;
	struct store_freeze f = {
	    .ed = &dr->ed,
	    .message = dr->rendering.message,
	    .sender = d->sender.n ? d->sender : d->from_addr,
	    .next_due = next,
	};
	if (dr->rendering.html.n > HTML_BUDGET)
		log_warn("digest %s: a letter of %zu bytes of HTML, and "
			 "mailboxes cut off what is beyond 102,400: shorten "
			 "its intro or theme",
		    d->name.p, dr->rendering.html.n);
	if (dr->full)
		log_warn("digest %s: it is chosen from %d articles at most, "
			 "and more have come: they wait for the next edition; "
			 "give it fewer sources, or more editions",
		    d->name.p, WINDOW_MAX);
	crash_point("freeze");
	if (store_freeze(r->store, &f, &n, e) < 0)
		return -1;
	crash_point("frozen");
	r->editions++;
	r->deliveries += n;
	log_info("edition digest=%s zone=%s stories=%d more=%d "
		 "deliveries=%lld subject=\"%s\"",
	    d->name.p, g->zone.p, dr->ed.told, dr->ed.more, (long long)n,
	    dr->ed.subject.p);
	return 0;
}

/* An edition that could not be made is tried again by every run; the operator
 * hears of it once, and once when it is made. */
static int failed(
    struct run *r, const struct digest *d, const struct err *why, struct err *e)
{
	bool news;
	if (store_trouble(
		r->store, d->name, str_of(why->msg), r->now, &news, e) < 0)
		return -1;
	if (news)
		run_problem(r, why);
	else
		run_worse(r, why->kind);
	return 0;
}

static int recovered(struct run *r, struct arena *a, struct err *e)
{
	troubles all = {0};
	if (store_troubles(r->store, a, &all, e) < 0)
		return -1;
	vec_each (&all, t) {
		bool gone = !conf_digest(r->conf, t->digest);
		if (!gone && !t->over)
			continue;
		if (!gone)
			log_warn(
			    "digest %s: editions are made again", t->digest.p);
		if (store_trouble_over(r->store, t->digest, e) < 0)
			return -1;
	}
	return 0;
}

/* No edition for this slot. What is too little for one waits for the next;
 * what nobody is to be told is done with, and its reasons are kept: else it
 * would be grouped again with every window to come. But readers change their
 * filters, so theirs waits too, until the window is full: or what comes behind
 * it would never be seen. A window with nothing in it is done with at once, so
 * that a quiet digest keeps no texts of the others (store/prune.c). */
static int no_edition(struct run *r, const struct edition_group *due,
    const struct drafted *dr, int64_t next, struct err *e)
{
	const struct edition *ed = &dr->ed;
	bool waits = ed->group.filter.n && !dr->full;
	int64_t cursor = dr->empty ? ed->window_to : due->cursor;
	return ed->told + ed->more == 0 && ed->choices.n && !waits
		   ? store_nothing(r->store, ed, next, e)
		   : store_pass(r->store, due, next, cursor, e);
}

/* All are suppressed: what is new waits for those who may be so wrongly. Those
 * who left, and did not take it back in time, are told nothing of it should
 * they come back one day; as where others go on reading. */
static int nobody(
    struct run *r, const struct edition_group *due, int64_t next, struct err *e)
{
	int64_t newest;
	bool left;
	if (store_all_left(r->store, due, r->now - TAKE_BACK_FOR, &left, e) <
		0 ||
	    store_newest_seq(r->store, &newest, e) < 0)
		return -1;
	return store_pass(r->store, due, next, left ? newest : due->cursor, e);
}

static int one_group(struct run *r, struct arena *a,
    const struct edition_group *due, struct err *e)
{
	const struct digest *d = conf_digest(r->conf, due->digest);
	struct edition_group g = *due;
	struct drafted dr = {0};
	struct err bad = ERR_INIT;
	const struct zone *zone;
	if (!d)
		return 0; /* sync has switched its subscriptions off */
	if (zone_set_get(r->zones, g.zone, &zone, &bad) < 0) {
		run_problem(r, &bad);
		return 0;
	}
	/* Slots that were missed are one slot, the latest (sched/catchup.h). */
	int64_t latest = schedule_due(&d->schedule, zone, due->due, r->now);
	if (latest != INSTANT_NONE && !d->schedule.every_run)
		g.due = latest;
	if (!due->count)
		return nobody(r, due, after_slot(r, d, &g), e);
	if (catchup_decide(&d->catchup, g.due, r->now) != CATCHUP_FIRE)
		return store_pass(
		    r->store, due, after_slot(r, d, &g), due->cursor, e);
	if (run_draft(r, a, &g, &dr, &bad) < 0) {
		if (bad.kind == ERR_FATAL || bad.kind == ERR_RETRY) {
			*e = bad;
			return -1;
		}
		return failed(r, d, &bad, e); /* others may be whole */
	}
	dr.ed.group.due = due->due; /* what the subscriptions are found by */
	if (dr.few)
		return no_edition(r, due, &dr, after_slot(r, d, &g), e);
	return freeze(r, d, &dr, after_slot(r, d, &g), e);
}

int run_editions(struct run *r, struct err *e)
{
	struct arena *all = arena_new(), *each = arena_new();
	struct run_window held = {.a = arena_new()};
	edition_groups groups = {0};
	int rc = store_due_groups(
	    r->store, all, r->now, r->now - TOLD_WINDOW, &groups, e);
	r->window = &held;
	for (size_t i = 0; rc == 0 && i < groups.n; i++) {
		if (r->stop && r->stop())
			break;
		rc = one_group(r, each, &groups.v[i], e);
		arena_clear(each);
	}
	r->window = NULL;
	if (rc == 0)
		rc = recovered(r, all, e);
	arena_free(&held.a);
	arena_free(&each);
	arena_free(&all);
	return rc;
}

int run_digest_now(struct run *r, const struct digest *d, struct err *e)
{
	struct arena *all = arena_new(), *a = arena_new();
	edition_groups groups = {0};
	int rc = store_whole(r->store, (struct str){NULL, 0}, r->now, e);
	if (rc == 0)
		rc = store_due_groups(r->store, all, INSTANT_MAX,
		    r->now - TOLD_WINDOW, &groups, e);
	for (size_t i = 0; rc == 0 && i < groups.n; i++) {
		struct edition_group g = groups.v[i];
		int64_t due = g.due;
		struct drafted dr = {0};
		if (!str_eq(g.digest, d->name) || !g.count)
			continue;
		g.due = r->now;
		rc = run_draft(r, a, &g, &dr, e);
		dr.ed.group.due = due;
		if (rc == 0)
			rc = dr.few ? no_edition(r, &dr.ed.group, &dr, due, e)
				    : freeze(r, d, &dr, due, e);
		arena_clear(a);
	}
	arena_free(&a);
	arena_free(&all);
	return rc;
}
