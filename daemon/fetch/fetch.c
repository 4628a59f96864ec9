/* SPDX-License-Identifier: MIT */
/* gazetted: sources to documents. */
/*
 * Requests wait in a queue for each host; hosts with something to start stand
 * in a ring. A host is let go when fewer than per_host of its requests are
 * under way and its spacing is over:
 *
 *	ring -> [host a: x1 x2 x3] -> [host b: x4] -> ...
 *	            | start               at most in_flight in all
 *	            v
 *	        curl multi --> done --> fetch_next()
 *
 * Of the sources of one host that are offered a few wait here, the others with
 * the caller, who hears when the host has room again (fetch_hungry).
 */
#include "fetch/fetch.h"

#include <assert.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/child.h"
#include "base/clock.h"
#include "base/map.h"
#include "base/url.h"
#include "fetch/caps.h"
#include "fetch/exec.h"
#include "fetch/file.h"
#include "fetch/http.h"
#include "fetch/loop.h"
#include "fetch/postman.h"

struct host {
	struct str name;
	struct xfer *first, **last; /* waiting */
	int waiting;		    /* so many */
	bool declined, is_hungry;   /* some were; it is in that list */
	struct host *next_hungry;
	int active;
	int64_t next_ms; /* clock_mono_ms before which nothing starts */
	bool down;	 /* said 429 or 503 in this run, or does not answer */
	bool asked_to;	 /* the former ... */
	bool trying;	 /* ... and one is asked for all that */
	bool all_to;	 /* ... and was told the same */
	int strikes;	 /* transfers in a row without a word from it */
	int64_t retry_after;
	struct host *next; /* in the ring */
	bool in_ring;
};

/* libcurl's multi handle has the authorities; NULL: a fetcher has it. */
struct fetch_kept {
	CURLM *multi;
};

/* A curl handle, used again and again; x is what it is at work on. */
struct slot {
	CURL *curl;
	bool ready; /* prepared, and nothing of a login in it */
	struct xfer *x;
};

struct fetcher {
	struct fetch_opts opts;
	struct arena *a;
	CURLM *multi;
	CURLSH *connections; /* where the multi handle outlives them, or NULL */
	struct loop *loop;
	struct slot *slots; /* opts.in_flight of them */
	struct common common;
	struct arena *scratch; /* for a moment */
	struct map *hosts;
	struct host *ring, **ring_end;
	struct host *hungry, **hungry_end;
	bool dry;			 /* no more but for hungry hosts */
	struct xfer *files, **files_end; /* read when their turn comes */
	struct xfer *execs, **execs_end; /* commands that wait for theirs */
	struct xfer *commands[FETCH_COMMANDS_MAX]; /* at work; or NULL */
	struct xfer *given;	 /* whose result the caller has */
	struct postman *postman; /* NULL: no mailbox was asked for */
	int active;
	size_t pending;
};

struct fetch_kept *fetch_kept_new(void)
{
	struct fetch_kept *k = calloc(1, sizeof(*k));
	if (!k)
		abort();
	return k;
}

void fetch_kept_free(struct fetch_kept **k)
{
	if (!*k)
		return;
	curl_multi_cleanup((*k)->multi);
	free(*k);
	*k = NULL;
}

static CURLM *multi_for(struct fetch_kept *k)
{
	static bool once;
	CURLM *kept = k ? k->multi : NULL;
	if (!once && curl_global_init(CURL_GLOBAL_DEFAULT) != 0)
		return NULL;
	once = true;
	if (!kept)
		return curl_multi_init();
	k->multi = NULL;
	return kept;
}

/* After its last handle. */
static void keep_multi(struct fetch_kept *k, CURLM **multi)
{
	if (!k || k->multi) {
		curl_multi_cleanup(*multi);
		return;
	}
	k->multi = *multi;
	curl_multi_setopt(*multi, CURLMOPT_SOCKETFUNCTION, NULL);
	curl_multi_setopt(*multi, CURLMOPT_TIMERFUNCTION, NULL);
}

/* A place for connections that goes before the multi handle does. */
static CURLSH *connections_new(void)
{
	CURLSH *s = curl_share_init();
	if (!s || curl_share_setopt(
		      s, CURLSHOPT_SHARE, CURL_LOCK_DATA_CONNECT) != CURLSHE_OK)
		abort();
	return s;
}

int fetch_new(
    const struct fetch_opts *opts, struct fetcher **out, struct err *e)
{
	assert(opts->in_flight > 0 && opts->per_host > 0);
	CURLM *multi = multi_for(opts->kept);
	struct loop *loop;
	if (!multi)
		return err_set(e, ERR_FATAL, "libcurl cannot start");
	if (loop_new(multi, &loop, e) < 0) {
		curl_multi_cleanup(multi);
		return -1;
	}
	struct fetcher *f = calloc(1, sizeof(*f));
	if (!f)
		abort();
	f->multi = multi;
	f->connections = opts->kept ? connections_new() : NULL;
	f->loop = loop;
	f->a = arena_new();
	f->opts = *opts;
	f->opts.user_agent = str_dup(f->a, opts->user_agent);
	f->opts.ca_file = str_dup(f->a, opts->ca_file);
	f->slots =
	    arena_calloc(f->a, (size_t)opts->in_flight, sizeof(*f->slots));
	f->scratch = arena_new();
	common_init(&f->common, &f->opts, loop);
	f->hosts = map_new(f->a);
	f->ring_end = &f->ring;
	f->hungry_end = &f->hungry;
	f->files_end = &f->files;
	f->execs_end = &f->execs;
	curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, 2L * opts->in_flight);
	*out = f;
	return 0;
}

static void free_list(struct xfer *x)
{
	while (x) {
		struct xfer *next = x->next;
		xfer_free(&x);
		x = next;
	}
}

static void free_slots(struct fetcher *f)
{
	for (int i = 0; i < f->opts.in_flight; i++) {
		struct slot *s = &f->slots[i];
		if (s->x)
			curl_multi_remove_handle(f->multi, s->curl);
		if (s->curl)
			curl_easy_cleanup(s->curl);
		xfer_free(&s->x);
	}
}

void fetch_free(struct fetcher **f)
{
	if (!*f)
		return;
	postman_free(&(*f)->postman);
	xfer_free(&(*f)->given);
	free_slots(*f);
	free_list((*f)->files);
	free_list((*f)->execs);
	for (size_t i = 0; i < FETCH_COMMANDS_MAX; i++)
		xfer_free(&(*f)->commands[i]);
	for (size_t i = 0; i < map_len((*f)->hosts); i++)
		free_list(((struct host *)map_value((*f)->hosts, i))->first);
	common_release(&(*f)->common);
	curl_share_cleanup((*f)->connections);
	keep_multi((*f)->opts.kept, &(*f)->multi);
	loop_free(&(*f)->loop);
	arena_free(&(*f)->scratch);
	arena_free(&(*f)->a);
	free(*f);
	*f = NULL;
}

size_t fetch_pending(const struct fetcher *f)
{
	return f->pending;
}

/* ---- the queue ---- */

static struct host *host_named(struct fetcher *f, struct str name)
{
	struct host *h = map_get(f->hosts, name);
	if (!h) {
		h = arena_new_of(f->a, struct host);
		h->name = str_dup(f->a, name);
		h->last = &h->first;
		map_put(f->hosts, h->name, h);
	}
	return h;
}

static struct host *host_of(struct fetcher *f, struct str url, bool *out_web)
{
	struct url u = {0};
	bool parsed = url_parse(f->scratch, url, &u);
	*out_web =
	    parsed && u.host.n &&
	    (str_eq(u.scheme, S("http")) || str_eq(u.scheme, S("https")));
	struct host *h = host_named(f, parsed ? u.host : S(""));
	arena_clear(f->scratch);
	return h;
}

void fetch_hold(struct fetcher *f, struct str host, int64_t seconds)
{
	struct host *h = host_named(f, host);
	h->down = h->asked_to = true;
	h->retry_after = seconds;
}

static void into_ring(struct fetcher *f, struct host *h)
{
	if (h->in_ring || !h->first || h->active >= f->opts.per_host ||
	    h->trying)
		return;
	h->in_ring = true;
	h->next = NULL;
	*f->ring_end = h;
	f->ring_end = &h->next;
}

static struct host *out_of_ring(struct fetcher *f)
{
	struct host *h = f->ring;
	f->ring = h->next;
	if (!f->ring)
		f->ring_end = &f->ring;
	h->in_ring = false;
	return h;
}

static void enqueue(struct fetcher *f, struct host *h, struct xfer *x)
{
	x->host = h;
	x->next = NULL;
	*h->last = x;
	h->last = &x->next;
	h->waiting++;
	into_ring(f, h);
}

static struct xfer *dequeue(struct fetcher *f, struct host *h)
{
	struct xfer *x = h->first;
	h->first = x->next;
	if (!h->first)
		h->last = &h->first;
	x->next = NULL;
	h->waiting--;
	if (h->declined && !h->is_hungry && h->waiting == FETCH_HOST_FEW) {
		h->is_hungry = true;
		h->next_hungry = NULL;
		*f->hungry_end = h;
		f->hungry_end = &h->next_hungry;
	}
	return x;
}

bool fetch_hungry(struct fetcher *f, struct str *out_host)
{
	struct host *h = f->hungry;
	if (!h)
		return false;
	h->is_hungry = false;
	f->hungry = h->next_hungry;
	if (!f->hungry)
		f->hungry_end = &f->hungry;
	*out_host = h->name;
	return true;
}

/* ---- mailboxes ---- */

static void wake(void *ctx)
{
	struct fetcher *f = ctx;
	loop_wake(f->loop);
}

static bool step_postman(struct fetcher *f, struct fetch_result *out)
{
	if (!f->postman || !postman_next(f->postman, out))
		return false;
	f->pending--;
	return true;
}

void fetch_settle(struct fetcher *f)
{
	postman_settle(f->postman);
	f->pending++;
}

void fetch_add(struct fetcher *f, const struct fetch_request *req)
{
	f->pending++;
	if (req->kind == SOURCE_MAILBOX) {
		if (!f->postman)
			f->postman = postman_new(&f->opts, wake, f);
		postman_add(f->postman, req);
		return;
	}
	struct xfer *x = xfer_new(&f->common, req);
	bool file = req->kind == SOURCE_FILE;
	if (file && !str_eq(req->url, SOURCE_STDIN)) {
		*f->files_end = x;
		f->files_end = &x->next;
	} else if (file || req->kind == SOURCE_EXEC) {
		*f->execs_end = x;
		f->execs_end = &x->next;
	} else {
		enqueue(f, host_of(f, x->url, &x->is_web), x);
	}
}

bool fetch_offer(
    struct fetcher *f, const struct fetch_request *req, struct str *out_host)
{
	bool web;
	if (req->kind != SOURCE_HTTP) {
		fetch_add(f, req);
		return true;
	}
	struct host *h = host_of(f, req->url, &web);
	if (h->waiting >= FETCH_HOST_MAX) {
		h->declined = true;
		*out_host = h->name;
		return false;
	}
	f->pending++;
	struct xfer *x = xfer_new(&f->common, req);
	x->is_web = web;
	enqueue(f, h, x);
	return true;
}

/* ---- starting ---- */

static struct slot *free_slot(struct fetcher *f)
{
	for (int i = 0; i < f->opts.in_flight; i++)
		if (!f->slots[i].x)
			return &f->slots[i];
	return NULL;
}

/* Hands the transfer's result to the caller. */
static bool give(struct fetcher *f, struct xfer *x)
{
	f->given = x;
	f->pending--;
	return true;
}

static bool give_error(struct fetcher *f, struct xfer *x,
    struct fetch_result *out, const struct err *e)
{
	*out = (struct fetch_result){
	    .tag = x->req.tag, .err = *e, .retry_after = -1};
	if (x->host && x->host->down)
		out->retry_after = x->host->retry_after;
	return give(f, x);
}

static CURL *handle_new(const struct fetcher *f)
{
	CURL *c = curl_easy_init();
	if (!c)
		abort();
	if (f->connections) /* stays, also when the handle is made anew */
		curl_easy_setopt(c, CURLOPT_SHARE, f->connections);
	return c;
}

/* True where starting gave a result at once: the transfer was refused. */
static bool start(struct fetcher *f, struct host *h, struct fetch_result *out)
{
	struct slot *s = free_slot(f);
	struct xfer *x = dequeue(f, h);
	struct err e = ERR_INIT;
	h->trying = h->down && h->asked_to && !h->all_to && x->req.waited;
	if (h->down && !h->trying) {
		err_set(
		    &e, ERR_RETRY, "%.*s is left alone for now", PRS(h->name));
		give_error(f, x, out, &e);
		out->skipped = true;
		return true;
	}
	if (!s->curl)
		s->curl = handle_new(f);
	xfer_begin(x);
	if (!s->ready) {
		xfer_prepare(s->curl, &f->common);
		curl_easy_setopt(s->curl, CURLOPT_PRIVATE, s);
	}
	s->ready = !x->req.user.n;
	if (xfer_setup(x, s->curl, &e) < 0)
		return give_error(f, x, out, &e);
	s->x = x;
	f->active++;
	h->active++;
	if (f->opts.spacing_ms)
		h->next_ms = clock_mono_ms() + f->opts.spacing_ms;
	curl_multi_add_handle(f->multi, s->curl);
	return false;
}

/* Starts what may start. *out_wait_ms is how long until the next host's
 * spacing is over. */
static bool start_all(
    struct fetcher *f, struct fetch_result *out, int *out_wait_ms)
{
	int64_t now = f->ring ? clock_mono_ms() : 0;
	struct host *again = NULL; /* the first that has to wait: once around */
	while (f->ring && f->ring != again && f->active < f->opts.in_flight) {
		struct host *h = out_of_ring(f);
		bool early = h->next_ms > now && !h->down;
		bool given = !early && start(f, h, out);
		if (early && h->next_ms - now < *out_wait_ms)
			*out_wait_ms = (int)(h->next_ms - now);
		if (!early && !h->down && f->opts.spacing_ms &&
		    f->opts.spacing_ms < *out_wait_ms)
			*out_wait_ms = f->opts.spacing_ms;
		into_ring(f, h);
		if (!again && h->in_ring && (early || f->opts.spacing_ms))
			again = h;
		if (given)
			return true;
	}
	return false;
}

/* ---- finishing ---- */

/* Many sources may live on a host that is dead: a few are asked, not all. */
static void judge_host(struct host *h, CURLcode code, struct fetch_result *res)
{
	/* What we refused ourselves says nothing of the host. */
	res->mute = res->status == 0 && res->err.kind == ERR_RETRY &&
		    (code == CURLE_OPERATION_TIMEDOUT ||
			code == CURLE_COULDNT_CONNECT ||
			code == CURLE_COULDNT_RESOLVE_HOST);
	h->strikes = res->mute ? h->strikes + 1 : 0;
	bool asked_to = res->status == 429 || res->status == 503;
	if (h->trying && res->status && !asked_to) {
		h->down = h->asked_to = false;
		res->lifted = h->name;
	}
	h->all_to |= h->trying && (asked_to || res->mute);
	h->trying = false;
	if (!asked_to && h->strikes < FETCH_STRIKES_MAX)
		return;
	h->down = true;
	h->asked_to |= asked_to;
	h->retry_after = res->retry_after;
	if (res->retry_after > 0)
		res->held = h->name;
}

/* True where a result is ready; false where a redirect went into the queue. */
static bool finish(
    struct fetcher *f, CURL *curl, CURLcode code, struct fetch_result *out)
{
	struct slot *s = NULL;
	curl_easy_getinfo(curl, CURLINFO_PRIVATE, &s);
	struct xfer *x = s->x;
	struct host *h = x->host;
	bool done = xfer_finish(x, code, out);
	curl_multi_remove_handle(f->multi, curl);
	s->x = NULL;
	f->active--;
	h->active--;
	judge_host(h, code, out);
	into_ring(f, h);
	if (!done) {
		enqueue(f, host_of(f, x->url, &x->is_web), x);
		return false;
	}
	return give(f, x);
}

static bool collect(struct fetcher *f, struct fetch_result *out)
{
	CURLMsg *m;
	int left;
	while ((m = curl_multi_info_read(f->multi, &left)))
		if (m->msg == CURLMSG_DONE &&
		    finish(f, m->easy_handle, m->data.result, out))
			return true;
	return false;
}

static bool next_file(struct fetcher *f, struct fetch_result *out)
{
	struct xfer *x = f->files;
	f->files = x->next;
	if (!f->files)
		f->files_end = &f->files;
	xfer_begin(x);
	*out = (struct fetch_result){.tag = x->req.tag, .retry_after = -1};
	if (fetch_file(x->a, &x->req, f->opts.max_bytes, &out->doc, &out->err) <
	    0)
		out->doc = (struct document){0};
	return give(f, x);
}

/* ---- commands ---- */

static struct xfer *next_exec(struct fetcher *f)
{
	struct xfer *x = f->execs;
	f->execs = x->next;
	if (!f->execs)
		f->execs_end = &f->execs;
	return x;
}

static bool commands_pending(const struct fetcher *f)
{
	bool any = f->execs;
	for (size_t i = 0; i < FETCH_COMMANDS_MAX; i++)
		any |= f->commands[i] != NULL;
	return any;
}

/* Starts those there is room for and looks after those at work. True where
 * one is over, or could not start. */
static bool step_commands(struct fetcher *f, struct fetch_result *out)
{
	if (!commands_pending(f))
		return false;
	for (size_t i = 0; i < FETCH_COMMANDS_MAX; i++) {
		struct xfer **at = &f->commands[i];
		struct err e = ERR_INIT;
		if (!*at && f->execs) {
			*at = next_exec(f);
			if (exec_start(*at, &e) < 0)
				give_error(f, *at, out, &e);
		}
		if (!*at || (e.kind == ERR_NONE && !exec_step(*at, out)))
			continue;
		if (e.kind == ERR_NONE)
			give(f, *at);
		*at = NULL;
		return true;
	}
	return false;
}

/* Their pipes, for the poll. */
static nfds_t command_fds(
    const struct fetcher *f, struct pollfd *out, int *wait_ms)
{
	nfds_t n = 0;
	for (size_t i = 0; i < FETCH_COMMANDS_MAX; i++) {
		if (!f->commands[i])
			continue;
		const struct child *c = f->commands[i]->child;
		n += child_fds(c, out + n);
		if (child_wait_ms(c) < *wait_ms)
			*wait_ms = child_wait_ms(c);
	}
	return n;
}

/* There is room and nothing that may start: asks for more requests. Files are
 * read in no time, and no others behind them need be known until then. */
static bool take_more(struct fetcher *f)
{
	if (!f->opts.more || (f->dry && !f->hungry) || f->files ||
	    f->active >= f->opts.in_flight || f->pending >= FETCH_QUEUE_MAX)
		return false;
	f->dry = !f->opts.more(f->opts.more_ctx);
	return !f->dry;
}

static void wait_for_news(struct fetcher *f, int wait_ms)
{
	struct pollfd fds[FETCH_COMMANDS_MAX * CHILD_FDS + 1];
	nfds_t n = command_fds(f, fds, &wait_ms);
	if (f->opts.idle && wait_ms > FETCH_IDLE_MS) {
		if (loop_wait(f->loop, fds, n, FETCH_IDLE_MS))
			return;
		f->opts.idle(f->opts.idle_ctx);
	}
	loop_wait(f->loop, fds, n, wait_ms);
}

static bool nothing_left(const struct fetcher *f)
{
	return !f->active && !f->ring && !f->files && !commands_pending(f) &&
	       !(f->postman && postman_busy(f->postman));
}

bool fetch_next(struct fetcher *f, struct fetch_result *out)
{
	xfer_free(&f->given);
	for (;;) {
		bool ready = loop_ready(f->loop);
		int wait_ms = ready ? 0 : 1000;
		if (f->opts.stop && f->opts.stop())
			return false;
		if (collect(f, out) || step_commands(f, out) ||
		    step_postman(f, out))
			return true;
		/* What has come is read before more is asked for, so requests
		 * leave in a burst: one that wakes a sleeping server costs
		 * twice as much as one that finds it at work. */
		if (!ready) {
			if (start_all(f, out, &wait_ms))
				return true;
			if (take_more(f))
				continue;
			if (nothing_left(f))
				return false;
		}
		bool turned = loop_turn(f->loop);
		if (f->files) /* the network has its say meanwhile */
			return next_file(f, out);
		if (!turned)
			wait_for_news(f, wait_ms);
	}
}
