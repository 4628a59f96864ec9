/* SPDX-License-Identifier: MIT */
/* gazetted explain: what became of an article, and why. */
#include <stdio.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/json.h"
#include "base/url.h"
#include "command/command.h"
#include "command/kept.h"
#include "command/ruling.h"
#include "group/asked.h"
#include "group/identity.h"
#include "run/prospect.h"
#include "store/held.h"
#include "store/returns.h"

#define STRIKES_SHOWN	 50
#define DELIVERIES_SHOWN 20

static const struct cli_option options[] = {
    {0, "json", NULL, "as JSON"},
    {0, NULL, NULL, NULL},
};

/* " with -source:one": of readers with a filter of their own. */
static struct str with_filter(struct arena *a, struct str filter)
{
	return filter.n
		   ? str_join(a, S(" with "), str_squeeze(a, str_trim(filter)))
		   : S("");
}

/* "no. 3, chosen: ...", "left out: ...": what the next editions would say. */
static void print_prospects(struct arena *a, const prospects *next)
{
	vec_each (next, p) {
		printf("  waits for %.*s, %s, %lld reader%s", PRS(p->digest),
		    p->due > 0 ? instant_iso(a, p->due).p : "the next run",
		    (long long)p->readers, p->readers == 1 ? "" : "s");
		printf("%.*s: %s%.*s", PRS(with_filter(a, p->filter)),
		    p->rank ? arena_printf(a, "no. %d, ", p->rank).p : "",
		    PRS(p->why));
		if (p->wanted)
			printf("; too few, %d of min_stories = %d", p->stories,
			    p->wanted);
		puts("");
	}
}

static void print_apart(struct arena *a, const source_states *sources)
{
	vec_each (sources, s) {
		const char *words = identity_policy_words(&s->identity);
		if (words)
			printf("  told apart in %.*s by %s (%s)\n",
			    PRS(s->name), words,
			    instant_iso(a, s->identity.since).p);
		struct str asked = asked_words(a, s->queries);
		if (asked.n)
			printf("  links      in %.*s are compared without what "
			       "names no article: %.*s\n",
			    PRS(s->name), PRS(asked));
	}
}

static void print_text(
    struct arena *a, const struct store_explain *x, const prospects *next)
{
	const struct article *art = &x->art;
	printf("article %lld: %.*s\n", (long long)art->id, PRS(art->title));
	printf("  link       %.*s\n", PRS(art->link));
	printf("  compared as %.*s\n", PRS(art->canonical));
	printf("  guid       %.*s\n", PRS(art->guid));
	printf("  published  %s%s\n", instant_iso(a, art->published).p,
	    art->published_known ? ""
	    : article_dated(art)
		? " (inferred: its page tells no year, or how long ago)"
		: " (no date given: when first seen)");
	printf("  first seen %s\n", instant_iso(a, art->first_seen).p);
	vec_each (&x->keys, k)
		printf("  key        %.*s\n", PRS(*k));
	print_apart(a, &x->sources);
	if (x->settles == HELD_UNTIL_TOLD)
		printf("  held: taken for its source's archive, see `tell`\n");
	else if (x->settles != INSTANT_NONE)
		printf("  settling   until %s, see `settle`\n",
		    instant_iso(a, x->settles).p);
	if (x->backlog)
		printf("  backlog: it was already old when it came, with its "
		       "source's first poll (see `first`), so it is never "
		       "news\n");
	vec_each (&x->sightings, s)
		printf("  fetched    %s from %.*s, as number %lld\n",
		    instant_iso(a, s->at).p, PRS(s->source), (long long)s->seq);
	vec_each (&x->ruled, r)
		printf("  ruled      %.*s\n", PRS(ruling_words(a, r, art->id)));
	vec_each (&x->choices, c)
		printf("  edition %lld of %.*s, %s%.*s: %s%s%.*s\n",
		    (long long)c->edition, PRS(c->digest),
		    instant_iso(a, c->slot).p, PRS(with_filter(a, c->filter)),
		    c->rank ? arena_printf(a, "no. %d, ", c->rank).p : "",
		    c->as.n ? arena_printf(a,
				  "as \"%.*s\", which was edited since, ",
				  PRS(c->as))
				  .p
			    : "",
		    PRS(c->why));
	print_prospects(a, next);
	if (!x->choices.n && !x->backlog && !next->n)
		printf("  in no edition %s\n",
		    art->first_seen > x->pruned
			? "yet"
			: "that is still known, see `keep_records`");
}

static void prospects_json(struct json *j, const prospects *next)
{
	json_array_of(j, "waits_for");
	vec_each (next, p) {
		json_object(j);
		json_str(j, "digest", p->digest);
		json_instant(j, "due", p->due);
		json_int(j, "readers", p->readers);
		json_str(j, "filter", p->filter);
		json_int(j, "rank", p->rank);
		json_str(j, "why", p->why);
		json_bool(j, "too_few", p->wanted > 0);
		json_end(j);
	}
	json_end(j);
}

static void apart_json(
    struct arena *a, struct json *j, const source_states *sources)
{
	json_array_of(j, "told_apart");
	vec_each (sources, s) {
		const char *words = identity_policy_words(&s->identity);
		json_object(j);
		json_str(j, "source", s->name);
		json_str(j, "by", str_of(words ? words : "guid"));
		json_instant(j, "since", s->identity.since);
		struct str asked = asked_words(a, s->queries);
		if (asked.n)
			json_str(j, "links_without", asked);
		json_end(j);
	}
	json_end(j);
}

static int print_json(
    struct arena *a, const struct store_explain *x, const prospects *next)
{
	struct buf b = buf_init((size_t)16 << 20);
	struct json j = json_begin(&b);
	json_object(&j);
	json_int(&j, "id", x->art.id);
	json_str(&j, "title", x->art.title);
	json_str(&j, "link", x->art.link);
	json_str(&j, "canonical", x->art.canonical);
	json_str(&j, "guid", x->art.guid);
	json_instant(&j, "published", x->art.published);
	json_instant(&j, "first_seen", x->art.first_seen);
	json_bool(&j, "backlog", x->backlog);
	json_array_of(&j, "keys");
	vec_each (&x->keys, k)
		json_str(&j, NULL, *k);
	json_end(&j);
	json_instant(&j, "settles", x->settles);
	apart_json(a, &j, &x->sources);
	json_array_of(&j, "sightings");
	vec_each (&x->sightings, s) {
		json_object(&j);
		json_int(&j, "seq", s->seq);
		json_str(&j, "source", s->source);
		json_instant(&j, "at", s->at);
		json_end(&j);
	}
	json_end(&j);
	json_array_of(&j, "ruled");
	vec_each (&x->ruled, r) {
		int64_t other = r->x == x->art.id ? r->y : r->x;
		json_object(&j);
		json_str(&j, "kind", r->apart ? S("split") : S("join"));
		if (other)
			json_int(&j, "with", other);
		json_instant(&j, "at", r->at);
		json_end(&j);
	}
	json_end(&j);
	json_array_of(&j, "choices");
	vec_each (&x->choices, c) {
		json_object(&j);
		json_int(&j, "edition", c->edition);
		json_str(&j, "digest", c->digest);
		json_instant(&j, "slot", c->slot);
		json_str(&j, "filter", c->filter);
		json_int(&j, "rank", c->rank);
		json_str(&j, "told_as", c->as);
		json_str(&j, "why", c->why);
		json_end(&j);
	}
	json_end(&j);
	prospects_json(&j, next);
	json_end(&j);
	buf_addc(&b, '\n');
	int rc = cli_write(buf_str(&b));
	buf_free(&b);
	return rc;
}

/* A number is an article's id, a URL its key, anything else a guid; a URL
 * that finds nothing is tried as a guid too. */
static int find(struct store *st, struct arena *a, struct str what,
    struct store_explain *out, struct err *e)
{
	long long id = 0;
	struct str canonical = url_canonical(a, what);
	if (str_to_int(what, 1, INT64_MAX, &id) || !canonical.n)
		return store_explain(
		    st, a, id, NULL, id ? S("") : what, out, e);
	struct key128 key = identity_url_key(canonical);
	if (store_explain(st, a, 0, &key, S(""), out, e) < 0)
		return -1;
	if (out->art.id)
		return 0;
	return store_explain(st, a, 0, NULL, what, out, e);
}

static int explain(const struct conf *conf, struct str what, bool json)
{
	struct err e = ERR_INIT;
	struct arena *a = arena_new();
	struct store_explain x = {0};
	struct store *st = NULL;
	prospects next = {0};
	int rc = store_open(conf->state_dir.p, STORE_READ, &st, &e);
	if (rc == 0)
		rc = find(st, a, what, &x, &e);
	if (rc == 0 && !x.art.id)
		rc = err_set(&e, ERR_REJECT,
		    str_chr(what, ' ') < 0
			? "no article is known by %.*s; was its source polled? "
			  "(gazetted list sources)"
			: "no article is known by \"%.*s\"; if that is a "
			  "headline, give its link or number (gazetted preview "
			  "--why)",
		    PRS(what));
	store_close(&st);
	/* what is known of it is told even where no edition can be made */
	struct err unmade = ERR_INIT;
	if (rc == 0 && prospects_of(conf, a, &x, &next, &unmade) < 0)
		fprintf(
		    stderr, "what it waits for is not known: %s\n", unmade.msg);
	if (rc < 0)
		rc = cli_fail(&e);
	else if (json)
		rc = print_json(a, &x, &next);
	else
		print_text(a, &x, &next);
	arena_free(&a);
	return rc;
}

/* ---- an address ---- */

struct standing {
	struct return_reader reader;
	suppressions why; /* of the address alone */
	strike_rows strikes;
	deliveries sent;
};

static int look_up(struct store *st, struct arena *a, struct str address,
    struct standing *out, struct err *e)
{
	suppressions all = {0};
	if (store_reader(st, a, 0, address, &out->reader, e) < 0 ||
	    store_suppressions(st, a, (struct str){0}, &all, e) < 0 ||
	    store_strikes(st, a, address, STRIKES_SHOWN, &out->strikes, e) <
		0 ||
	    store_deliveries(
		st, a, 0, address, DELIVERIES_SHOWN, &out->sent, e) < 0)
		return -1;
	vec_each (&all, s)
		if (str_ieq(s->address, address))
			*vec_push(a, &out->why) = *s;
	return 0;
}

static void print_standing(
    struct arena *a, struct str address, const struct standing *s)
{
	printf("%.*s\n", PRS(address));
	vec_each (&s->reader.digests, d)
		printf("  gets       %.*s\n", PRS(*d));
	vec_each (&s->why, w)
		printf("  suppressed since %s for %s%.*s: %.*s%s%.*s%s%.*s\n",
		    instant_iso(a, w->at).p, w->digest.n ? "" : "all",
		    PRS(w->digest), PRS(w->reason), w->words.n ? ", " : "",
		    PRS(w->words), w->message_id.n ? ", by " : "",
		    PRS(w->message_id));
	vec_each (&s->strikes, b)
		printf("  bounced    %s edition %lld, counts as %s%s%s: %.*s "
		       "%.*s\n",
		    instant_iso(a, b->at).p, (long long)b->edition,
		    strike_names[b->kind], b->proved ? "" : ", unproved",
		    b->held ? ", held by a storm" : "", PRS(b->status),
		    PRS(b->words));
	vec_each (&s->sent, d)
		printf("  delivery   edition %lld of %.*s: %s %.*s\n",
		    (long long)d->edition, PRS(d->digest),
		    delivery_state_name(d->state), PRS(d->reply));
}

static int standing_json(struct str address, const struct standing *s)
{
	struct buf b = buf_init((size_t)16 << 20);
	struct json j = json_begin(&b);
	json_object(&j);
	json_str(&j, "address", address);
	json_array_of(&j, "digests");
	vec_each (&s->reader.digests, d)
		json_str(&j, NULL, *d);
	json_end(&j);
	json_array_of(&j, "suppressed");
	vec_each (&s->why, w) {
		json_object(&j);
		json_str(&j, "digest", w->digest);
		json_instant(&j, "at", w->at);
		json_str(&j, "reason", w->reason);
		json_str(&j, "status", w->status);
		json_str(&j, "words", w->words);
		json_str(&j, "message_id", w->message_id);
		json_end(&j);
	}
	json_end(&j);
	json_array_of(&j, "bounces");
	vec_each (&s->strikes, x) {
		json_object(&j);
		json_instant(&j, "at", x->at);
		json_int(&j, "edition", x->edition);
		json_str(&j, "counts_as", str_of(strike_names[x->kind]));
		json_bool(&j, "proved", x->proved);
		json_bool(&j, "held", x->held);
		json_str(&j, "status", x->status);
		json_str(&j, "words", x->words);
		json_str(&j, "message_id", x->message_id);
		json_end(&j);
	}
	json_end(&j);
	json_array_of(&j, "deliveries");
	vec_each (&s->sent, d) {
		json_object(&j);
		json_int(&j, "edition", d->edition);
		json_str(&j, "digest", d->digest);
		json_str(&j, "state", str_of(delivery_state_name(d->state)));
		json_str(&j, "reply", d->reply);
		json_end(&j);
	}
	json_end(&j);
	json_end(&j);
	buf_addc(&b, '\n');
	int rc = cli_write(buf_str(&b));
	buf_free(&b);
	return rc;
}

/* ---- a letter that was kept back ---- */

static void print_kept(struct arena *a, const struct kept *k)
{
	printf("letter %.*s\n", PRS(k->told.id));
	printf("  of         %.*s, read %s\n", PRS(k->source),
	    instant_iso(a, k->told.at).p);
	printf("  kept back  as %.*s\n", PRS(k->told.line));
	if (k->told.why.n)
		printf("  because    %.*s\n", PRS(k->told.why));
	printf("  is news    with `gazetted tell '%.*s'`; its sender's always, "
	       "see `news`\n",
	    PRS(k->told.id));
}

static int kept_json(const struct kept *k)
{
	struct buf b = buf_init(64 << 10);
	struct json j = json_begin(&b);
	json_object(&j);
	json_str(&j, "message_id", k->told.id);
	json_str(&j, "source", k->source);
	json_instant(&j, "at", k->told.at);
	json_str(&j, "letter", k->told.line);
	json_str(&j, "why", k->told.why);
	json_end(&j);
	buf_addc(&b, '\n');
	int rc = cli_write(buf_str(&b));
	buf_free(&b);
	return rc;
}

/* `*out_is`: there is such a letter; its exit code is returned then. */
static int explain_kept(
    const struct conf *conf, struct str id, bool json, bool *out_is)
{
	struct err e = ERR_INIT;
	struct arena *a = arena_new();
	struct store *st = NULL;
	struct kept k = {0};
	int rc = store_open(conf->state_dir.p, STORE_READ, &st, &e);
	if (rc == 0)
		rc = kept_find(st, a, id, clock_now(), &k, &e);
	*out_is = rc < 0 || k.told.line.n;
	if (rc < 0)
		rc = cli_fail(&e);
	else if (*out_is && json)
		rc = kept_json(&k);
	else if (*out_is)
		print_kept(a, &k);
	store_close(&st);
	arena_free(&a);
	return rc;
}

/* "<1@example.org>" is a Message-ID, by which letters are known. */
static bool is_address(struct str s)
{
	return str_chr(s, '@') > 0 && *s.p != '<' && str_find(s, S("/")) < 0;
}

/* What is no address that we know may be a letter's, without its brackets. */
static int explain_address(const struct conf *conf, struct str who, bool json)
{
	struct err e = ERR_INIT;
	struct arena *a = arena_new();
	struct standing s = {0};
	struct store_explain x = {0};
	struct store *st = NULL;
	int rc = store_open(conf->state_dir.p, STORE_READ, &st, &e);
	if (rc == 0)
		rc = look_up(st, a, who, &s, &e);
	bool known = s.reader.id || s.why.n || s.strikes.n || s.sent.n;
	struct str letter = arena_printf(a, "<%.*s>", PRS(who));
	if (rc == 0 && !known)
		rc = store_explain(st, a, 0, NULL, letter, &x, &e);
	if (rc == 0 && !known && !x.art.id)
		rc = err_set(
		    &e, ERR_REJECT, "nothing is known of %.*s", PRS(who));
	store_close(&st);
	if (rc < 0)
		rc = cli_fail(&e);
	else if (x.art.id)
		rc = explain(conf, letter, json);
	else if (json)
		rc = standing_json(who, &s);
	else
		print_standing(a, who, &s);
	arena_free(&a);
	return rc;
}

int command_explain(int argc, char **argv)
{
	struct cli c = {.command = "explain",
	    .synopsis = "[options] URL|GUID|ID|ADDRESS|MESSAGE-ID",
	    .options = options,
	    .wants_conf = true};
	bool json = false;
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION)
		json = true;
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc != 1)
		return cli_usage(&c, "give one URL, guid, article number, "
				     "address or Message-ID");
	struct err e = ERR_INIT;
	struct conf *conf;
	if (cli_conf(&c, &conf, &e) < 0)
		return cli_fail(&e);
	struct str what = str_of(c.argv[0]);
	bool kept = false;
	int rc = 0;
	if (str_chr(what, '@') >= 0)
		rc = explain_kept(conf, what, json, &kept);
	if (!kept)
		rc = is_address(what) ? explain_address(conf, what, json)
				      : explain(conf, what, json);
	conf_free(&conf);
	return rc;
}
