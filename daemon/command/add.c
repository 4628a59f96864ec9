/* SPDX-License-Identifier: MIT */
/* gazetted add: look at a URL and print a source block to paste. */
/*
 * Nothing is rewritten behind the operator's back: what was found goes to
 * stderr, the block to stdout, so `gazetted add URL >> sources.conf` works.
 *
 * A feed or sitemap is taken as it is. For a page, the feeds it may have are
 * asked for in order of trust, guesses only where nothing better is one, and
 * of those no more once one is there. A page without any is read as a list of
 * articles itself. A site is asked ASKED_MAX times at most, one request after
 * the other. A mailbox is read
 * without being changed (add_mailbox.c).
 */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/map.h"
#include "base/url.h"
#include "command/add_mailbox.h"
#include "command/block.h"
#include "command/command.h"
#include "feed/discover.h"
#include "feed/feed.h"
#include "feed/page.h"
#include "fetch/fetch.h"
#include "html/totext.h"

#define SHOWN	  5   /* newest entries */
#define ASKED_MAX 16  /* requests for one URL, redirects apart */
#define LED_MAX	  5   /* of them pages that lead to another by themselves */
#define GUESSES	  8   /* of them at places that nobody named */
#define NO_GUESS  3   /* of these that are pages: this site has any place */
#define MAPS	  3   /* of them sitemaps */
#define SPACING	  100 /* milliseconds between two of them */
#define ASLEEP	  (365 * 86400LL) /* seconds without a new entry */
#define BYTES_MAX ((size_t)15 << 20)

static const struct cli_option options[] = {
    {0, "allow-private", NULL, "the URL may be on a private address"},
    {0, "section", "NAME", "section to put into the block"},
    {0, "password-file", "FILE", "of a mailbox: where its password is"},
    {0, "password-command", "COMMAND", "of a mailbox: what prints it"},
    {0, "token-command", "COMMAND", "of a mailbox: what prints a token"},
    {0, "select-item", "SELECTOR", "what an article is on a page"},
    {0, NULL, NULL, NULL},
};

struct wish {
	struct arena *a;
	struct fetcher *f;
	const char *conf_path; /* NULL: the default */
	bool told;	       /* of the missing contact */
	bool allow_private;
	struct str section;
	struct str password_file, password_command, token_command;
	struct str item; /* set: the URL is a page, by this selector */
	int asked, led;	 /* for the URL at hand: see ASKED_MAX, LED_MAX */
	int spared;	 /* of those asked: not asked after all */
	struct map *had; /* what came of them, by URL: struct answer */
};

/* A feed that was found. */
struct found {
	struct str url;
	struct feed feed;
	bool page;     /* a page that is read as a list of articles */
	bool comments; /* of them, not of articles */
};
typedef VEC(struct found) founds;

/* ---- fetching ---- */

/* There is no source yet to set a key for. */
static void name_option(const struct wish *w, struct err *e)
{
	char *advice = strstr(e->msg, "; set allow_private");
	if (!advice || w->allow_private)
		return;
	*advice = 0;
	struct str words = str_dup(w->a, str_of(e->msg));
	err_set(e, e->kind, "%.*s; with --allow-private it is looked at",
	    PRS(words));
}

struct answer {
	struct document doc;
	struct err why; /* there is none */
};

static int ask(
    struct wish *w, struct str url, struct document *out, struct err *e)
{
	struct fetch_result res;
	struct fetch_request req = {.url = url,
	    .kind = str_istarts(url, S("file:")) ? SOURCE_FILE : SOURCE_HTTP,
	    .allow_private = w->allow_private,
	    .now = clock_now()};
	if (w->asked++ >= ASKED_MAX)
		return err_set(e, ERR_REJECT, "asked often enough");
	fetch_add(w->f, &req);
	if (!fetch_next(w->f, &res))
		return err_set(e, ERR_FATAL, "nothing came back");
	if (res.err.kind != ERR_NONE) {
		w->spared += res.skipped;
		*e = res.err;
		name_option(w, e);
		return -1;
	}
	*out = res.doc;
	out->url = str_dup(w->a, res.doc.url);
	out->content_type = str_dup(w->a, res.doc.content_type);
	out->body = str_dup(w->a, res.doc.body);
	out->moved_to = str_dup(w->a, res.doc.moved_to);
	out->links = str_dup(w->a, res.doc.links);
	return 0;
}

/* Nothing is asked for twice. */
static int get(
    struct wish *w, struct str url, struct document *out, struct err *e)
{
	struct answer *had = map_get(w->had, url);
	if (!had) {
		had = arena_new_of(w->a, struct answer);
		had->doc = *out;
		had->why = (struct err)ERR_INIT;
		map_put(w->had, str_dup(w->a, url), had);
		if (ask(w, url, &had->doc, &had->why) < 0 &&
		    had->why.kind == ERR_NONE)
			had->why.kind = ERR_REJECT;
	}
	if (had->why.kind != ERR_NONE) {
		*e = had->why;
		return -1;
	}
	*out = had->doc;
	return 0;
}

/* ---- telling ---- */

static void print_block(struct wish *w, const struct found *f)
{
	struct block b = {.url = f->url,
	    .title = html_inline_text(w->a, f->feed.title),
	    .section = w->section,
	    .kind = f->page ? S("page") : (struct str){NULL, 0},
	    .allow_private = w->allow_private};
	if (f->page && w->item.n) {
		b.more[0].key = "select_item";
		b.more[0].value = w->item;
	}
	b.name = block_name(w->a, map_new(w->a), &b);
	block_print(stdout, w->a, &b);
	puts(",");
}

static void print_entries(struct wish *w, const struct feed *f)
{
	for (size_t i = 0; i < f->entries.n && i < SHOWN; i++) {
		const struct entry *en = &f->entries.v[i];
		struct str title = feed_plain_title(w->a, en);
		int64_t t =
		    en->published != INSTANT_NONE ? en->published : en->updated;
		bool inferred = t == INSTANT_NONE;
		if (inferred)
			t = en->inferred;
		fprintf(stderr, "  %s%c %.*s\n",
		    t == INSTANT_NONE ? "(no date)           "
				      : instant_iso(w->a, t).p,
		    inferred && t != INSTANT_NONE ? '~' : ' ', PRS(title));
	}
}

static void print_found(struct wish *w, const char *how, const struct found *f)
{
	const struct feed *d = &f->feed;
	struct str title = html_inline_text(w->a, d->title);
	fprintf(stderr, "%s: %.*s, ", how, PRS(d->format));
	if (d->parts.n)
		fprintf(stderr, "%zu sitemap%s", d->parts.n,
		    d->parts.n == 1 ? "" : "s");
	else
		fprintf(stderr, "%zu entr%s", d->entries.n,
		    d->entries.n == 1 ? "y" : "ies");
	if (title.n)
		fprintf(stderr, ", \"%.*s\"", PRS(title));
	fprintf(stderr, "%s: %.*s\n", d->mended ? " (malformed, mended)" : "",
	    PRS(f->url));
}

/* How good a feed is to have: with entries, and with new ones. */
static int liveliness(const struct found *f)
{
	int64_t newest = INSTANT_NONE;
	if (!f->feed.entries.n)
		return f->feed.parts.n ? 1 : 0;
	vec_each (&f->feed.entries, en) {
		if (en->published != INSTANT_NONE && en->published > newest)
			newest = en->published;
		if (en->updated != INSTANT_NONE && en->updated > newest)
			newest = en->updated;
	}
	if (f->comments)
		return 1;
	return newest == INSTANT_NONE || newest > clock_now() - ASLEEP ? 2 : 1;
}

/* The first of the liveliest is the one to paste, the others are told of. */
static void print_all(struct wish *w, founds *all)
{
	size_t best = 0;
	for (size_t i = 1; i < all->n; i++)
		if (liveliness(&all->v[i]) > liveliness(&all->v[best]))
			best = i;
	const struct found f = all->v[best];
	memmove(all->v + 1, all->v, best * sizeof(f));
	all->v[0] = f;
	print_found(w, "found", &all->v[0]);
	print_entries(w, &all->v[0].feed);
	if (all->v[0].page && !feed_page_sure(w->a, &all->v[0].feed))
		fputs("note: these may be a menu or a list of people rather "
		      "than articles: few have a date, or a long title and "
		      "an address like an article's. Look at them first; "
		      "--select-item SELECTOR says what an article is\n",
		    stderr);
	for (size_t i = 1; i < all->n; i++)
		print_found(w, "also", &all->v[i]);
	print_block(w, &all->v[0]);
}

/* ---- looking ---- */

static struct found as_found(
    struct str asked, const struct document *doc, const struct feed *f)
{
	return (struct found){
	    .url = doc->moved_to.n ? doc->moved_to : asked, .feed = *f};
}

/* Two URLs of one feed, as /feed and /feed/ are. */
static bool is_there(const founds *all, const struct feed *f, struct str url)
{
	vec_each (all, o) {
		const struct feed *d = &o->feed;
		if (str_eq(o->url, url) ||
		    (str_eq(d->title, f->title) &&
			str_eq(d->format, f->format) &&
			d->entries.n == f->entries.n && f->entries.n &&
			str_eq(d->entries.v[0].link, f->entries.v[0].link)))
			return true;
	}
	return false;
}

static void try_offers(struct wish *w, const feed_offers *offers,
    enum offer_how from, enum offer_how to, founds *out)
{
	int tried = 0, pages = 0;
	vec_each (offers, o) {
		struct err ignored = ERR_INIT;
		struct document doc;
		struct feed f;
		if (o->how < from || o->how > to || o->how == OFFER_LED)
			continue;
		if (o->how == OFFER_GUESSED &&
		    (out->n || tried++ == GUESSES || pages == NO_GUESS))
			break;
		if (get(w, o->url, &doc, &ignored) < 0)
			continue;
		if (feed_parse(w->a, &doc, &f, &ignored) < 0 ||
		    (!f.entries.n && !f.parts.n && !f.title.n)) {
			pages++;
			continue;
		}
		struct found one = as_found(o->url, &doc, &f);
		one.comments = o->comments;
		if (!is_there(out, &f, one.url))
			*vec_push(w->a, out) = one;
	}
}

/* The sitemaps of the site: those of news, or the others. */
static void try_sitemaps(struct wish *w, struct str url, bool news, founds *out)
{
	struct err ignored = ERR_INIT;
	struct document robots;
	feed_offers some = {0};
	if (get(w, url_resolve(w->a, url, S("/robots.txt")), &robots,
		&ignored) < 0)
		return;
	feed_offers all = feed_robots(w->a, &robots);
	vec_each (&all, o)
		if ((str_ifind(o->url, S("news")) >= 0) == news &&
		    some.n < MAPS)
			*vec_push(w->a, &some) = *o;
	try_offers(w, &some, OFFER_GUESSED, OFFER_GUESSED, out);
}

static int look(struct wish *w, struct str url, founds *all, struct err *e);

/* The page to which this one leads by itself, as a redirect does. */
static void go_on(struct wish *w, const feed_offers *offers, founds *all)
{
	struct err ignored = ERR_INIT;
	vec_each (offers, o)
		if (o->how == OFFER_LED && !map_get(w->had, o->url) &&
		    w->led++ < LED_MAX && look(w, o->url, all, &ignored) == 0)
			return;
}

static void say_none(const struct wish *w, struct err *e)
{
	int n = (w->asked < ASKED_MAX ? w->asked : ASKED_MAX) - w->spared;
	err_set(e, ERR_REJECT,
	    "this page has no feed (asked at %d place%s%s), and no list of "
	    "articles was found on it; where it does list some, --select-item "
	    "SELECTOR says what is one, as select_item does in a block",
	    n, n == 1 ? "" : "s",
	    w->spared ? "; the host wants to be left alone for now" : "");
}

/* What a page has, the best first: its feeds, its site's news, itself. */
static void look_around(struct wish *w, struct str url,
    const struct document *doc, founds *all, struct err *e)
{
	const struct page_rules none = {0};
	struct err ignored = ERR_INIT;
	struct feed f;
	feed_offers offers = feed_discover(w->a, doc);
	try_offers(w, &offers, OFFER_DERIVED, OFFER_LINKED, all);
	if (!all->n)
		go_on(w, &offers, all);
	for (int how = OFFER_MENTIONED; !all->n && how <= OFFER_GUESSED; how++)
		try_offers(
		    w, &offers, (enum offer_how)how, (enum offer_how)how, all);
	if (all->n)
		return;
	try_sitemaps(w, url, true, all);
	if (feed_page(w->a, doc, &none, &f, &ignored) == 0) {
		struct found one = as_found(url, doc, &f);
		one.page = true;
		*vec_push(w->a, all) = one;
	}
	if (!all->n)
		try_sitemaps(w, url, false, all);
	if (!all->n)
		say_none(w, e);
}

/* The operator says that it is a page, and what on it is an article. */
static int look_for_items(struct wish *w, struct str url, struct err *e)
{
	const struct page_rules rules = {.item = w->item};
	struct document doc = {.url = url};
	struct feed f;
	founds all = {0};
	w->had = map_new(w->a);
	if (get(w, url, &doc, e) < 0 ||
	    feed_page(w->a, &doc, &rules, &f, e) < 0)
		return -1;
	struct found one = as_found(url, &doc, &f);
	one.page = true;
	*vec_push(w->a, &all) = one;
	print_all(w, &all);
	return 0;
}

static int look(struct wish *w, struct str url, founds *all, struct err *e)
{
	struct document doc = {.url = url};
	struct feed f;
	if (get(w, url, &doc, e) < 0) {
		/* Some sites let readers have the feed that keep robots off
		 * the page. */
		feed_offers known = feed_discover(w->a, &doc);
		try_offers(w, &known, OFFER_DERIVED, OFFER_DERIVED, all);
	} else if (feed_parse(w->a, &doc, &f, e) == 0) {
		*vec_push(w->a, all) = as_found(url, &doc, &f);
	} else if (feed_is_page(w->a, &doc)) {
		look_around(w, url, &doc, all, e);
	} else {
		feed_offers known = feed_discover(w->a, &doc);
		try_offers(w, &known, OFFER_DERIVED, OFFER_LINKED, all);
	}
	return all->n ? 0 : -1;
}

static int look_for_feeds(struct wish *w, struct str url, struct err *e)
{
	founds all = {0};
	w->asked = w->led = w->spared = 0;
	w->had = map_new(w->a);
	if (look(w, url, &all, e) < 0)
		return -1;
	print_all(w, &all);
	return 0;
}

static int look_into(struct wish *w, struct str url, struct err *e)
{
	const struct mailbox_wish m = {.url = url,
	    .section = w->section,
	    .password_file = w->password_file,
	    .password_command = w->password_command,
	    .token_command = w->token_command,
	    .allow_private = w->allow_private};
	return add_mailbox(w->a, &m, e);
}

/* As people type it: a file that is there, or the name of a site. */
static int as_typed(struct wish *w, struct str *url, struct err *e)
{
	char path[PATH_MAX];
	*url = url_of_feed(w->a, *url);
	if (str_starts(*url, S("//")))
		*url = url_typed(w->a, *url);
	if (str_istarts(*url, S("file:")) || str_find(*url, S("://")) >= 0)
		return 0;
	if (realpath(url->p, path))
		*url = str_cat(w->a, S("file:"), str_of(path));
	else if (url->n && (url->p[0] == '/' || url->p[0] == '.'))
		return err_sys(e, ERR_CONFIG, "cannot be read");
	else
		*url = str_cat(w->a, S("https://"), *url);
	return 0;
}

static int agent(struct wish *w, struct str *out, struct err *e)
{
	bool contact;
	if (cli_user_agent(w->a, w->conf_path, out, &contact, e) < 0)
		return -1;
	if (!contact && !w->told)
		fputs("note: sites find no contact in our User-Agent; set "
		      "`contact` in a config that `check` takes, and name it "
		      "with -c if it is not the default\n",
		    stderr);
	w->told = true;
	return 0;
}

static int look_at(struct wish *w, struct str url, struct err *e)
{
	struct str user_agent = {NULL, 0};
	if (letterbox_kind_of(url))
		return look_into(w, url, e);
	if (as_typed(w, &url, e) < 0 ||
	    (!str_istarts(url, S("file:")) && agent(w, &user_agent, e) < 0))
		return -1;
	const struct fetch_opts opts = {.user_agent = user_agent,
	    .in_flight = 1,
	    .per_host = 1,
	    .spacing_ms = SPACING,
	    .timeout = 60,
	    .connect_timeout = 10,
	    .max_bytes = BYTES_MAX};
	if (fetch_new(&opts, &w->f, e) < 0)
		return -1;
	int rc =
	    w->item.n ? look_for_items(w, url, e) : look_for_feeds(w, url, e);
	fetch_free(&w->f);
	return rc;
}

int command_add(int argc, char **argv)
{
	struct cli c = {.command = "add",
	    .synopsis = "[options] URL...",
	    .options = options,
	    .wants_conf = true};
	struct wish w = {0};
	size_t opt;
	const char *arg;
	int worst = EX_OK_;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION) {
		if (opt == 0)
			w.allow_private = true;
		else if (opt == 1)
			w.section = str_of(arg);
		else if (opt == 2)
			w.password_file = str_of(arg);
		else if (opt == 3)
			w.password_command = str_of(arg);
		else if (opt == 4)
			w.token_command = str_of(arg);
		else
			w.item = str_of(arg);
	}
	if (res == CLI_EXIT)
		return c.exit_code;
	if (!c.argc)
		return cli_usage(&c, "give at least one URL");
	w.conf_path = c.conf_path;
	for (int i = 0; i < c.argc; i++) {
		struct err e = ERR_INIT;
		w.a = arena_new();
		if (look_at(&w, str_of(c.argv[i]), &e) < 0) {
			err_wrap(&e, "%s", c.argv[i]);
			worst = cli_fail(&e);
		}
		arena_free(&w.a);
	}
	return worst;
}
