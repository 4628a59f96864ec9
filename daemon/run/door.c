/* SPDX-License-Identifier: MIT */
/* gazetted: the way out that a click takes. */
#include "run/door.h"

#include "base/arena.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/token.h"
#include "compose/page.h"
#include "httpd/httpd.h"
#include "run/signals.h"
#include "store/door.h"
#include "store/keys.h"

struct door {
	const struct conf *conf;
	struct composer *composer;
};

/* Whom a link is about; digest NULL: nobody. */
struct who {
	struct door_reader reader;
	const struct digest *digest;
};

/* The last part of the path, and that is a token of ours alone. */
static bool token_of(struct str path, struct token *out)
{
	ptrdiff_t slash = str_rchr(path, '/');
	struct str last = str_sub(path, (size_t)(slash + 1), path.n);
	size_t at = 0;
	return last.n <= TOKEN_MAX && token_find(last, &at, out) &&
	       at == last.n && out->purpose == TOKEN_LEAVE;
}

static int identify(const struct door *d, struct store *st, struct arena *a,
    const struct token *t, struct who *out, struct err *e)
{
	const struct token_keys *keys = store_token_keys(st);
	vec_each (&d->conf->digests, g) {
		struct door_reader r;
		if (store_door_reader(st, a, t->id, g->name, &r, e) < 0)
			return -1;
		if (!r.id)
			return 0;
		struct str about = token_leave_subject(a, g->name, r.address);
		if (token_proves(t, keys->v, keys->n, about))
			*out = (struct who){r, g};
	}
	return 0;
}

static int act(struct store *st, const struct who *w, bool again, struct err *e)
{
	struct str to = w->reader.address, name = w->digest->name;
	int rc = again ? store_door_return(st, to, name, clock_now(), e)
		       : store_door_leave(st, to, name, clock_now(), e);
	if (rc == 0)
		log_info("%s digest=%.*s reader=%lld by=web",
		    again ? "returned" : "left", PRS(name),
		    (long long)w->reader.id);
	return rc;
}

/* What the link is about, as `mode` sees it; writes where that lets it. */
static int enter(const struct door *d, struct arena *a, enum store_mode mode,
    const struct token *t, bool again, struct who *w, struct err *e)
{
	struct store *st;
	*w = (struct who){0};
	if (store_open(d->conf->state_dir.p, mode, &st, e) < 0)
		return -1;
	int rc = identify(d, st, a, t, w, e);
	if (rc == 0 && w->digest && mode == STORE_BESIDE) {
		rc = act(st, w, again, e);
		if (rc == 0)
			rc = identify(d, st, a, t, w, e);
	}
	store_close(&st);
	return rc;
}

/* Finds whose the link is and, asked to, does it. What proves nothing opens
 * nothing for writing. */
static int visit(const struct door *d, struct arena *a,
    const struct httpd_request *q, struct who *w, enum page_kind *out,
    struct err *e)
{
	struct token t;
	bool again = str_find(q->body, S(PAGE_AGAIN)) >= 0;
	*out = PAGE_UNKNOWN;
	if (!token_of(q->path, &t))
		return 0;
	if (enter(d, a, STORE_READ, &t, false, w, e) < 0 ||
	    (q->doing && w->digest &&
		enter(d, a, STORE_BESIDE, &t, again, w, e) < 0))
		return -1;
	if (!w->digest)
		return 0;
	if (q->doing && again)
		*out = w->reader.left ? PAGE_STOPPED : PAGE_BACK;
	else
		*out = q->doing || w->reader.left ? PAGE_LEFT : PAGE_ASK;
	return 0;
}

static void page(const struct door *d, struct arena *a, const struct who *w,
    enum page_kind kind, struct httpd_answer *out)
{
	struct err e = ERR_INIT;
	const struct digest *g = w->digest ? w->digest : d->conf->digests.v;
	struct str language =
	    w->reader.language.n ? w->reader.language : g->language;
	out->status = kind == PAGE_FAILED ? 503 : 200;
	if (compose_page(d->composer, a, g, language, kind, &out->html, &e) ==
	    0)
		return;
	log_err("%s", e.msg);
	out->text = S("done\n");
	if (out->status != 200)
		out->text = S("not now; please try again\n");
}

static void health(const struct door *d, struct httpd_answer *out)
{
	struct store *st;
	struct err e = ERR_INIT;
	int rc = store_open(d->conf->state_dir.p, STORE_READ, &st, &e);
	if (rc == 0)
		store_close(&st);
	else
		log_err("%s", e.msg);
	out->status = rc < 0 ? 503 : 200;
	out->text = rc < 0 ? S("the state cannot be read\n") : S("ok\n");
}

static void answer(void *ctx, struct arena *a, const struct httpd_request *q,
    struct httpd_answer *out)
{
	const struct door *d = ctx;
	struct err e = ERR_INIT;
	struct who w = {0};
	enum page_kind kind;
	if (str_ends(q->path, S("/healthz"))) {
		health(d, out);
		return;
	}
	if (visit(d, a, q, &w, &kind, &e) < 0) {
		log_err("%s", e.msg);
		kind = PAGE_FAILED;
	}
	page(d, a, &w, kind, out);
}

int door_run(const struct conf *conf, struct err *e)
{
	struct compose_opts co = {.templates = conf->templates};
	struct door d = {.conf = conf};
	struct httpd_opts o = {
	    .listen = conf->httpd_listen, .answer = answer, .ctx = &d};
	struct httpd *h = NULL;
	if (!conf->httpd_url.n || !conf->digests.n)
		return err_set(e, ERR_CONFIG,
		    "%s: httpd = { url = \"https://...\"; } is not set, so no "
		    "letter leads here",
		    conf->path.p);
	signals_setup(SIGNALS_CPU_SECONDS);
	int rc = composer_new(&co, &d.composer, e);
	for (size_t i = 0; rc == 0 && i < conf->digests.n; i++)
		rc = composer_check(d.composer, &conf->digests.v[i], e);
	if (rc == 0)
		rc = httpd_open(&o, &h, e);
	if (rc == 0) {
		log_info("listening at %s", conf->httpd_listen.p);
		rc = httpd_run(h, signals_stopping, e);
	}
	httpd_close(&h);
	composer_free(&d.composer);
	return rc;
}
