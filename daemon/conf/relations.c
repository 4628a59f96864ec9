/* SPDX-License-Identifier: MIT */
/* gazetted: what must hold between the groups of a config. */
#include <unistd.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/url.h"
#include "conf/caps.h"
#include "conf/load.h"
#include "text/similar.h"

typedef VEC(struct str) names;

static struct place file_of(const struct loader *l)
{
	return (struct place){l->c->path.p, 0};
}

static void is_there(struct loader *l, struct place at, const char *what,
    struct str name, const struct place *before)
{
	load_mistake(l, at, "%s \"%.*s\" is there already, at %s:%d", what,
	    PRS(name), before->file, before->line);
}

static void *first_by(struct loader *l, struct map *m, struct str name,
    struct place *at, const char *what)
{
	struct place *before = map_get(m, name);
	if (before)
		is_there(l, *at, what, name, before);
	else
		map_put(m, name, at);
	return before;
}

bool load_loopback(struct str host)
{
	return str_ieq(host, S("localhost")) || str_starts(host, S("127.")) ||
	       str_eq(host, S("[::1]")) || str_eq(host, S("::1"));
}

static void login(struct loader *l, const struct source *s, struct place at)
{
	struct url u;
	const struct source_more *m = s->more;
	bool token = m->token_command.n > 0;
	int secrets =
	    (m->password_file.n > 0) + (m->password_command.n > 0) + token;
	if (secrets && !m->user.n)
		load_mistake(l, at, "source \"%.*s\": a %s but no user",
		    PRS(s->name), token ? "token_command" : "password");
	if (secrets > 1)
		load_mistake(l, at,
		    "source \"%.*s\": of password_file, password_command and "
		    "token_command keep one",
		    PRS(s->name));
	if (token && s->kind != SOURCE_MAILBOX)
		load_mistake(l, at,
		    "source \"%.*s\": token_command is of mailboxes",
		    PRS(s->name));
	if (m->user.n && url_parse(l->tmp, s->url, &u) &&
	    str_eq(u.scheme, S("http")) && !load_loopback(u.host) &&
	    !s->allow_private)
		load_mistake(l, at,
		    "source \"%.*s\": a login over http:// would send the "
		    "password in clear; use https://",
		    PRS(s->name));
}

static void same_url(struct loader *l, const struct source *s, struct place at,
    struct place twin)
{
	load_warning(l, at,
	    "source \"%.*s\" has the same URL as the one at %s:%d",
	    PRS(s->name), twin.file, twin.line);
}

/* There is one standard input, and a run is what is given one. */
static void one_input(struct loader *l, const struct source *s, struct place at,
    struct place *first)
{
	if (!str_eq(s->url, SOURCE_STDIN) || !s->enabled)
		return;
	if (first->file)
		load_mistake(l, at,
		    "source \"%.*s\": standard input is read by the source "
		    "at %s:%d already",
		    PRS(s->name), first->file, first->line);
	else if (l->opts && l->opts->daemon)
		load_mistake(l, at,
		    "source \"%.*s\": standard input is what gazetted run is "
		    "given; a daemon has none: set enabled = false, or name a "
		    "file or a command",
		    PRS(s->name));
	else
		load_warning(l, at,
		    "source \"%.*s\": standard input is read by gazetted run; "
		    "the daemon refuses it",
		    PRS(s->name));
	*first = at;
}

static void unique_sources(struct loader *l)
{
	struct map *urls = map_new(l->tmp);
	struct place input = {NULL, 0};
	int *line = l->at_source.v; /* of the next one */
	roster_each (l->c->sources, s) {
		struct place at = conf_scan_place(l->scan, *line++);
		size_t first;
		login(l, s, at);
		one_input(l, s, at, &input);
		if (!s->name.n)
			continue;
		roster_find(l->c->sources, s->name, &first);
		if (&l->at_source.v[first] != line - 1) {
			struct place before =
			    conf_scan_place(l->scan, l->at_source.v[first]);
			is_there(l, at, "source", s->name, &before);
		}
		if (!load_warns(l) || str_eq(s->url, SOURCE_STDIN))
			continue;
		struct str key = url_canonical(l->tmp, s->url);
		int *twin = key.n ? map_put(urls, key, line - 1) : NULL;
		if (twin)
			same_url(l, s, at, conf_scan_place(l->scan, *twin));
	}
}

static void unique_names(struct loader *l)
{
	struct map *seen = map_new(l->tmp);
	unique_sources(l);
	for (size_t i = 0; i < l->c->digests.n; i++) {
		struct digest *d = &l->c->digests.v[i];
		if (d->name.n &&
		    !first_by(l, seen, d->name, &l->at_digest.v[i], "digest"))
			map_put(l->digests, d->name, d);
	}
	seen = map_new(l->tmp);
	for (size_t i = 0; i < l->c->subscribers.n; i++)
		if (l->c->subscribers.v[i].address.n)
			first_by(l, seen,
			    str_lower(l->tmp, l->c->subscribers.v[i].address),
			    &l->at_subscriber.v[i], "subscriber");
}

/* ---- names that must exist ---- */

/* `all` are the names that there are. */
static void no_such(struct loader *l, struct place at, const char *what,
    struct str name, const names *all)
{
	struct str like = similar_best(name, all->v, all->n);
	load_mistake(l, at, "there is no %s \"%.*s\"%s%.*s%s", what, PRS(name),
	    like.n ? "; did you mean \"" : "", PRS(like), like.n ? "\"?" : "");
}

static void no_such_source(struct loader *l, struct place at, struct str name)
{
	names all = {0};
	roster_each (l->c->sources, s)
		*vec_push(l->tmp, &all) = s->name;
	no_such(l, at, "source", name, &all);
}

static void no_such_digest(struct loader *l, struct place at, struct str name)
{
	names all = {0};
	for (size_t i = 0; i < map_len(l->digests); i++)
		*vec_push(l->tmp, &all) = map_key(l->digests, i);
	no_such(l, at, "digest", name, &all);
}

static bool is_section(const struct loader *l, struct str section)
{
	roster_each (l->c->sources, s)
		if (str_eq(s->section, section))
			return true;
	return false;
}

static bool matches(struct str pattern, const struct source *s)
{
	if (str_starts(pattern, S("section:")))
		return str_eq(str_sub(pattern, 8, pattern.n), s->section);
	return str_eq(pattern, s->name);
}

static void digest_note(
    struct loader *l, const struct digest *d, struct place at)
{
	if (d->note.n && d->note_file.n)
		load_mistake(l, at,
		    "digest \"%.*s\": note and note_file are both set; keep "
		    "one",
		    PRS(d->name));
}

/* Told where a pattern fits none, or there is none at all. */
static void fits_none(struct loader *l, const struct digest *d, struct place at)
{
	bool told = false;
	vec_each (&d->sources, p) {
		bool section = str_starts(*p, S("section:"));
		struct str rest = section ? str_sub(*p, 8, p->n) : *p;
		if (str_eq(*p, S("*")) ||
		    (section ? is_section(l, rest)
			     : roster_find(l->c->sources, rest, NULL)))
			continue;
		told = true;
		if (section)
			load_mistake(l, at,
			    "digest \"%.*s\": no source has the section "
			    "\"%.*s\"",
			    PRS(d->name), PRS(rest));
		else
			no_such_source(l, at, rest);
	}
	if (!d->sources.n && !told)
		load_mistake(l, at,
		    "digest \"%.*s\" has no source; name some in sources, or "
		    "\"*\" for all",
		    PRS(d->name));
}

/* The sources of a digest: patterns become names, in the config's order. */
static void digest_sources(struct loader *l, struct digest *d, struct place at)
{
	__typeof__(d->sources) got = {0};
	if (roster_len(l->c->sources))
		fits_none(l, d, at);
	vec_each (&d->sources, p)
		d->every |= str_eq(*p, S("*"));
	if (!d->every)
		roster_each (l->c->sources, s) {
			bool any = false;
			vec_each (&d->sources, p)
				any |= matches(*p, s);
			if (any && s->name.n)
				*vec_push(l->a, &got) = s->name;
		}
	d->sources = got;
	if (d->min_stories > d->max_stories)
		load_mistake(l, at,
		    "digest \"%.*s\": min_stories = %d is more than "
		    "max_stories = %d",
		    PRS(d->name), d->min_stories, d->max_stories);
}

/* A rule that names a source or section which is not there fits nothing. */
static void names_of(struct loader *l, struct place at, struct str rule)
{
	struct rule r = rule_of(rule);
	if (r.pattern || !r.text.n)
		return;
	if (r.kind == RULE_SOURCE && !roster_find(l->c->sources, r.text, NULL))
		no_such_source(l, at, r.text);
	if (r.kind == RULE_SECTION && !is_section(l, r.text))
		load_mistake(
		    l, at, "%.*s: no source has that section", PRS(rule));
}

static void rules(struct loader *l, struct place at, const struct wants *w)
{
	vec_each (&w->include, r)
		names_of(l, at, *r);
	vec_each (&w->exclude, r)
		names_of(l, at, *r);
}

static void add_once(struct loader *l, struct subscriber *s, struct str name)
{
	vec_each (&s->digests, d)
		if (str_eq(*d, name))
			return;
	*vec_push(l->a, &s->digests) = name;
}

static void subscriber_digests(
    struct loader *l, struct subscriber *s, struct place at)
{
	__typeof__(s->digests) asked = s->digests;
	s->digests = (__typeof__(s->digests)){0};
	vec_each (&asked, name) {
		if (str_eq(*name, S("*"))) {
			vec_each (&l->c->digests, d)
				add_once(l, s, d->name);
		} else if (map_get(l->digests, *name)) {
			add_once(l, s, *name);
		} else {
			no_such_digest(l, at, *name);
		}
	}
	if (!asked.n)
		load_warning(l, at, "subscriber \"%.*s\" gets no digest",
		    PRS(s->address));
}

/* ---- the summariser ---- */

/* One that is gone is no reason to send no mail: it is done without. */
static void summariser_program(struct loader *l, struct str *program)
{
	if (str_chr(*program, '/') < 0)
		return;
	*program = load_beside(l, *program);
	if (access(program->p, X_OK) < 0)
		load_warning(l, l->at_summariser,
		    "summariser: command = [ \"%s\" ]: %m; summaries are the "
		    "articles' own sentences",
		    program->p);
}

static void summariser(struct loader *l)
{
	struct summariser *m = &l->c->summariser;
	struct place at = l->at_summariser;
	struct url u;
	bool key = m->key_file.n || m->key_command.n;
	if (m->command.n)
		summariser_program(l, m->command.v);
	if (m->url.n && !url_is_web(m->url))
		load_mistake(l, at,
		    "summariser: url must begin with http:// or https://");
	if (m->url.n && m->command.n)
		load_mistake(l, at,
		    "summariser: url and command are both set; keep one");
	if (m->key_file.n && m->key_command.n)
		load_mistake(l, at,
		    "summariser: key_file and key_command are both set; keep "
		    "one");
	if (key && url_parse(l->a, m->url, &u) && str_eq(u.scheme, S("http")) &&
	    !load_loopback(u.host))
		load_mistake(l, at,
		    "summariser: a key over http:// would be sent in clear; "
		    "use https://");
	for (size_t i = 0; i < l->c->digests.n; i++)
		if (l->c->digests.v[i].machine && !m->url.n && !m->command.n)
			load_mistake(l, l->at_digest.v[i],
			    "digest \"%.*s\": summariser = true, but no "
			    "summariser = { ... } with a url or command",
			    PRS(l->c->digests.v[i].name));
}

static void something(struct loader *l)
{
	if (!roster_len(l->c->sources))
		load_mistake(l, file_of(l),
		    "no sources; the shortest: sources = ( { name = \"x\"; "
		    "url = \"https://example.org/feed\"; } );");
	if (!l->c->digests.n)
		load_mistake(l, file_of(l),
		    "no digests; the shortest: digests = ( { name = "
		    "\"daily\"; from = \"digest@example.org\"; } );");
	if (l->c->subscribers.n > CONF_LIST_WARN)
		load_warning(l, file_of(l),
		    "%zu subscribers in the config; it is read at every run",
		    l->c->subscribers.n);
}

static struct str own_hostname(struct arena *a)
{
	char name[256] = "localhost";
	gethostname(name, sizeof(name) - 1);
	for (char *c = name; *c; c++)
		if (!ch_alnum(*c) && *c != '.' && *c != '-')
			return S("localhost");
	return str_dup(a, str_of(name));
}

void load_relations(struct loader *l)
{
	if (!l->c->hostname.n)
		l->c->hostname = own_hostname(l->a);
	unique_names(l);
	load_relays(l);
	summariser(l);
	load_control(l);
	load_httpd(l);
	something(l);
	for (size_t i = 0; i < l->c->digests.n; i++) {
		digest_sources(l, &l->c->digests.v[i], l->at_digest.v[i]);
		digest_note(l, &l->c->digests.v[i], l->at_digest.v[i]);
		rules(l, l->at_digest.v[i], &l->c->digests.v[i].wants);
	}
	for (size_t i = 0; i < l->c->subscribers.n; i++) {
		subscriber_digests(
		    l, &l->c->subscribers.v[i], l->at_subscriber.v[i]);
		rules(l, l->at_subscriber.v[i], &l->c->subscribers.v[i].wants);
	}
}
