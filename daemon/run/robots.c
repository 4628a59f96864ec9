/* SPDX-License-Identifier: MIT */
/* gazetted: hosts are asked what may be read before a page of theirs is. */
/*
 *	page wanted -> rules known? -> allowed: asked for
 *	                  |no         -> not:     the feed's text stays
 *	                  v
 *	            /robots.txt asked for once; the pages wait for its answer
 *
 * Rules are kept in the state for a day. A host without a robots.txt allows
 * all (4xx); one that cannot be reached, or fails, is left alone for an hour.
 */
#include "run/robots.h"

#include "base/arena.h"
#include "base/log.h"
#include "base/url.h"
#include "fetch/robots.h"
#include "store/pages.h"

#define KEPT_SECONDS   86400 /* RFC 9309: a day at most */
#define FAILED_SECONDS 3600
#define AGENT	       S("gazetted")
#define UNREACHABLE    S("?") /* in place of rules: nothing is to be asked for */

/* Of one host, while the poll lasts. */
struct robots {
	struct str origin; /* "https://example.org" */
	bool known;
	struct str rules;
	VEC(struct job *) waiting;
};

static bool parts(
    struct arena *a, struct str url, struct str *origin, struct str *path)
{
	struct url u, root;
	if (!url_parse(a, url, &u))
		return false;
	root = u;
	root.user = root.query = root.fragment = (struct str){NULL, 0};
	root.path = S("");
	*origin = str_dup(a, url_text(a, &root));
	*path = u.query.p
		    ? arena_printf(a, "%.*s?%.*s", PRS(u.path), PRS(u.query))
		    : u.path;
	return true;
}

/* False where the source's secret is not to be had, which its own request
 * has told. */
static bool ask_page(struct poll *p, struct job *page)
{
	struct err e = ERR_INIT;
	return poll_ask(p, page, page->at, &page->seen, &e) == 0;
}

/* Asks for the page, or says why not; `*out_asked` where an answer will come.
 * One that is forbidden is not asked for again, one whose host could not be
 * asked is. */
static int decide(struct poll *p, const struct robots *r, struct job *page,
    bool *out_asked, struct err *e)
{
	const struct article *art = page->article;
	bool silent = str_eq(r->rules, UNREACHABLE);
	struct str origin, path;
	*out_asked = false;
	if (!silent && parts(p->doc, page->at, &origin, &path) &&
	    robots_allow(r->rules, path)) {
		*out_asked = ask_page(p, page);
		return 0;
	}
	log_debug("page article=%lld url=%s: %s", (long long)art->id,
	    page->at.p,
	    silent ? "no answer from robots.txt" : "not by robots.txt");
	return silent ? 0 : store_page_settled(p->r->store, art->id, e);
}

static struct robots *robots_of(struct poll *p, struct str origin)
{
	if (!p->robots)
		p->robots = map_new(p->a);
	struct robots *r = map_get(p->robots, origin);
	if (!r) {
		r = arena_new_of(p->a, struct robots);
		r->origin = str_dup(p->a, origin);
		map_put(p->robots, r->origin, r);
	}
	return r;
}

static bool ask_host(struct poll *p, struct robots *r, struct job *page)
{
	const struct validators none = {0};
	struct err e = ERR_INIT;
	struct job *j = arena_new_of(page->batch->a, struct job);
	*j = (struct job){.batch = page->batch,
	    .st = page->st,
	    .src = page->src,
	    .robots = r};
	return poll_ask(p, j, str_cat(p->a, r->origin, S("/robots.txt")), &none,
		   &e) == 0;
}

int robots_page(
    struct poll *p, struct job *page, bool *out_asked, struct err *e)
{
	struct str origin, path;
	*out_asked = false;
	if (!parts(p->doc, page->at, &origin, &path))
		return 0;
	struct robots *r = robots_of(p, origin);
	if (!r->known && !r->waiting.n &&
	    store_robots(p->r->store, p->a, origin, p->r->now, &r->known,
		&r->rules, e) < 0)
		return -1;
	if (r->known)
		return decide(p, r, page, out_asked, e);
	if (!r->waiting.n && !ask_host(p, r, page))
		return 0;
	*vec_push(p->a, &r->waiting) = page;
	page->batch->open++; /* it is not gone while this waits */
	*out_asked = true;
	return 0;
}

int robots_take(
    struct poll *p, struct job *j, struct fetch_result *res, struct err *e)
{
	struct robots *r = j->robots;
	bool there = res->err.kind == ERR_NONE;
	bool none = !there && res->status >= 400 && res->status < 500 &&
		    res->status != 429;
	r->known = true;
	r->rules = there  ? robots_rules(p->a, res->doc.body, AGENT)
		   : none ? S("")
			  : UNREACHABLE;
	int64_t kept = there || none ? KEPT_SECONDS : FAILED_SECONDS;
	if (store_robots_keep(p->r->store, r->origin, r->rules,
		p->r->now + kept, p->r->now, e) < 0)
		return -1;
	for (size_t i = 0; i < r->waiting.n; i++) {
		struct job *page = r->waiting.v[i];
		struct batch *b = page->batch;
		bool asked;
		if (decide(p, r, page, &asked, e) < 0)
			return -1;
		poll_answered(p, b);
	}
	r->waiting.n = 0;
	return 0;
}
