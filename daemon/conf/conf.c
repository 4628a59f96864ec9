/* SPDX-License-Identifier: MIT */
/* gazetted: the configuration. */
#include "conf/conf.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/map.h"
#include "conf/caps.h"
#include "conf/load.h"
#include "conf/scan.h"

/* ---- telling ---- */

static void tell(struct loader *l, bool warning, struct place at,
    const char *fmt, va_list ap)
{
	struct arena *a = arena_new();
	struct str text = arena_vprintf(a, fmt, ap);
	struct str line =
	    at.line
		? arena_printf(a, "%s:%d: %.*s", at.file, at.line, PRS(text))
		: arena_printf(a, "%s: %.*s", at.file, PRS(text));
	if (l->opts && l->opts->report && l->mistakes <= CONF_MISTAKES)
		l->opts->report(l->opts->ctx, warning, line.p);
	arena_free(&a);
}

bool load_warns(const struct loader *l)
{
	return l->opts && l->opts->warn;
}

void load_mistake(struct loader *l, struct place at, const char *fmt, ...)
{
	va_list ap;
	l->mistakes++;
	va_start(ap, fmt);
	tell(l, false, at, fmt, ap);
	va_end(ap);
}

void load_warning(struct loader *l, struct place at, const char *fmt, ...)
{
	va_list ap;
	if (!load_warns(l))
		return;
	va_start(ap, fmt);
	tell(l, true, at, fmt, ap);
	va_end(ap);
}

/* The line of the scanned text, from 1, that a group stands on. */
static int load_line(const struct loader *l, const struct group *g)
{
	return l->line + (g->lib ? (int)config_setting_source_line(g->lib)
				 : g->plain->line);
}

struct place load_place_of(const struct loader *l, const struct group *g)
{
	return conf_scan_place(l->scan, load_line(l, g));
}

struct place load_place(const struct loader *l, const config_setting_t *s)
{
	return load_place_of(l, &(struct group){.lib = s});
}

static void scan_mistake(void *ctx, struct place at, const char *text)
{
	load_mistake(ctx, at, "%s", text);
}

/* ---- lists of groups ---- */

typedef void add_group(struct loader *l, const struct group *g);

static void groups_of(struct loader *l, const config_setting_t *list,
    const char *name, add_group *add)
{
	int n = config_setting_length(list);
	for (int i = 0; i < n; i++) {
		const config_setting_t *g =
		    config_setting_get_elem(list, (unsigned)i);
		if (config_setting_type(g) == CONFIG_TYPE_GROUP)
			add(l, &(struct group){.lib = g});
		else
			load_mistake(l, load_place(l, list),
			    "%s: item %d is not a group in braces", name,
			    i + 1);
	}
}

static void syntax(struct loader *l, const config_t *cfg)
{
	int line = l->line + config_error_line(cfg);
	const char *text = config_error_text(cfg);
	struct str near = conf_scan_stumble(l->scan, line);
	load_mistake(l, conf_scan_place(l->scan, line), "%s, %.*s",
	    text ? text : "cannot be read", PRS(near));
}

static struct str text_of(
    const struct loader *l, const struct scan_group *from, size_t to)
{
	return str_sub(buf_str(&l->scan->text), from->from, to);
}

/* Adds the group if it is plain. */
static bool plain_group(
    struct loader *l, const struct scan_group *at, add_group *add)
{
	struct plain p;
	if (!settings_read(text_of(l, at, at->to), at->line, &p))
		return false;
	add(l, &(struct group){.plain = &p});
	return true;
}

/* Groups `from` to `to` of a long list, as a config of their own. False where
 * libconfig can make nothing of them. */
static bool part_of(struct loader *l, const struct scan_list *list, size_t from,
    size_t to, const char *name, add_group *add)
{
	const struct scan_group *first = &list->groups.v[from];
	struct buf text = buf_init(CONF_TEXT_MAX);
	config_t cfg;
	buf_adds(&text, S("part = ("));
	buf_adds(&text, text_of(l, first, list->groups.v[to - 1].to));
	buf_adds(&text, S(");"));
	config_init(&cfg);
	l->line = first->line - 1;
	bool read = config_read_string(&cfg, text.p);
	if (read)
		groups_of(l, config_lookup(&cfg, "part"), name, add);
	else
		syntax(l, &cfg);
	l->line = 0;
	config_destroy(&cfg);
	buf_free(&text);
	return read;
}

/* Likewise as many as libconfig has at a time, from the `*i`-th, which becomes
 * the one behind them. */
static bool some_groups(struct loader *l, const struct scan_list *list,
    size_t *i, const char *name, add_group *add)
{
	size_t from = *i;
	*i += CONF_PART;
	if (*i > list->groups.n)
		*i = list->groups.n;
	return part_of(l, list, from, *i, name, add);
}

/* Calls `add` for each group of the list called `name`. */
static void each_group(
    struct loader *l, const config_t *cfg, const char *name, add_group *add)
{
	const struct scan_list *parts = conf_scan_list(l->scan, str_of(name));
	const config_setting_t *list = config_lookup(cfg, name);
	if (!list)
		return;
	if (config_setting_type(list) != CONFIG_TYPE_LIST) {
		load_mistake(l, load_place(l, list),
		    "%s must be a list of groups: %s = ( { ... }, { ... } );",
		    name, name);
		return;
	}
	groups_of(l, list, name, add);
	for (size_t i = 0; parts && i < parts->groups.n;)
		if (plain_group(l, &parts->groups.v[i], add))
			i++;
		else if (!some_groups(l, parts, &i, name, add))
			return;
}

static struct place file_of(const struct loader *l)
{
	return (struct place){l->c->path.p, 0};
}

static void add_source(struct loader *l, const struct group *g)
{
	struct source_draft d;
	*vec_push(l->tmp, &l->at_source) = load_line(l, g);
	memcpy(&d, &l->source, sizeof(d)); /* with what lies between fields */
	l->drafting = true;
	load_group(l, g, "sources", &d);
	load_kind(l, load_place_of(l, g), &d);
	l->drafting = false;
	d.s.more = memcmp(&d.more, l->more, sizeof(d.more)) == 0
		       ? l->more
		       : arena_memdup(l->a, &d.more, sizeof(d.more));
	roster_add(l->c->sources, &d.s);
	arena_clear(l->draft);
}

static void add_digest(struct loader *l, const struct group *g)
{
	struct digest *d = vec_push(l->a, &l->c->digests);
	*vec_push(l->tmp, &l->at_digest) = load_place_of(l, g);
	*d = l->digest;
	load_group(l, g, "digests", d);
	if (!d->title.n)
		d->title = d->name;
}

static void add_subscriber(struct loader *l, const struct group *g)
{
	struct subscriber *s = vec_push(l->a, &l->c->subscribers);
	*vec_push(l->tmp, &l->at_subscriber) = load_place_of(l, g);
	*s = l->subscriber;
	load_group(l, g, "subscribers", s);
}

static void add_relay(struct loader *l, const struct group *g)
{
	struct relay *r = vec_push(l->a, &l->c->relays);
	*vec_push(l->tmp, &l->at_relay) = load_place_of(l, g);
	*r = l->relay;
	load_group(l, g, "relay", r);
}

static void add_limit(struct loader *l, const struct group *g)
{
	struct domain_limit *d = vec_push(l->a, &l->c->limits);
	*vec_push(l->tmp, &l->at_limit) = load_place_of(l, g);
	*d = l->limit;
	load_group(l, g, "limits", d);
}

/* Where the group stands, or would. */
static struct place block(
    struct loader *l, const config_t *cfg, const char *name, void *base)
{
	const config_setting_t *s = config_lookup(cfg, name);
	load_defaults(l, name, base);
	if (!s)
		return file_of(l);
	if (config_setting_type(s) == CONFIG_TYPE_GROUP)
		load_group(l, &(struct group){.lib = s}, name, base);
	else
		load_mistake(l, load_place(l, s),
		    "%s must be a group: %s = { ... };", name, name);
	return load_place(l, s);
}

/* One relay, or a list of them. */
static void take_relays(struct loader *l, const config_t *cfg)
{
	const config_setting_t *list = config_lookup(cfg, "relays");
	load_defaults(l, "relay", &l->relay);
	if (list && config_lookup(cfg, "relay"))
		load_mistake(l, load_place(l, list),
		    "relay and relays are both there; keep one");
	each_group(l, cfg, "relays", add_relay);
	if (l->c->relays.n)
		return;
	*vec_push(l->tmp, &l->at_relay) =
	    block(l, cfg, "relay", vec_push(l->a, &l->c->relays));
}

/* ---- the file ---- */

/* How many groups a list will bring. */
static size_t length_of(
    const struct loader *l, const config_t *cfg, const char *name)
{
	const struct scan_list *parts = conf_scan_list(l->scan, str_of(name));
	const config_setting_t *list = config_lookup(cfg, name);
	if (parts)
		return parts->groups.n;
	int n = list ? config_setting_length(list) : 0;
	return n > 0 ? (size_t)n : 0;
}

static void make_room(struct loader *l, const config_t *cfg)
{
	size_t sources = length_of(l, cfg, "sources");
	size_t subscribers = length_of(l, cfg, "subscribers");
	roster_reserve(l->c->sources, sources);
	vec_reserve(l->tmp, &l->at_source, sources);
	vec_reserve(l->a, &l->c->subscribers, subscribers);
	vec_reserve(l->tmp, &l->at_subscriber, subscribers);
}

static void take_all(struct loader *l, const config_t *cfg)
{
	make_room(l, cfg);
	load_defaults(l, "", l->c);
	load_group(
	    l, &(struct group){.lib = config_root_setting(cfg)}, "", l->c);
	block(l, cfg, "fetch", l->c);
	l->at_summariser = block(l, cfg, "summariser", &l->c->summariser);
	l->at_control = block(l, cfg, "control", &l->c->control);
	block(l, cfg, "httpd", l->c);
	take_relays(l, cfg);
	load_defaults(l, "limits", &l->limit);
	load_defaults(l, "sources", &l->source);
	l->more = arena_memdup(l->a, &l->source.more, sizeof(*l->more));
	load_defaults(l, "digests", &l->digest);
	load_defaults(l, "subscribers", &l->subscriber);
	each_group(l, cfg, "limits", add_limit);
	each_group(l, cfg, "sources", add_source);
	each_group(l, cfg, "digests", add_digest);
	each_group(l, cfg, "subscribers", add_subscriber);
	conf_scan_release(l->scan); /* long, and what follows needs room too */
	load_relations(l);
}

static struct str folder_of(struct arena *a, const char *path)
{
	struct str p = str_of(path);
	ptrdiff_t slash = str_rchr(p, '/');
	return slash < 0 ? S("") : str_dup(a, str_sub(p, 0, (size_t)slash + 1));
}

/* Its text but the long lists. */
static bool read_rest(struct loader *l, config_t *cfg)
{
	struct buf rest = buf_init(CONF_TEXT_MAX);
	buf_adds(&rest, S(""));
	conf_scan_rest(l->scan, &rest);
	bool read = config_read_string(cfg, rest.p);
	buf_free(&rest);
	return read;
}

static void read_file(struct loader *l, const char *path)
{
	struct scan scan = {.a = l->tmp, .mistake = scan_mistake, .ctx = l};
	config_t cfg;
	l->scan = &scan;
	if (conf_scan(&scan, path) == 0) {
		l->c->fingerprint = arena_printf(
		    l->a, "%016llx", (unsigned long long)scan.hash);
		config_init(&cfg);
		if (read_rest(l, &cfg))
			take_all(l, &cfg);
		else
			syntax(l, &cfg);
		config_destroy(&cfg);
	}
	conf_scan_release(&scan);
}

int conf_load(const char *path, const struct conf_opts *opts, struct conf **out,
    struct err *e)
{
	struct owned_conf *own = calloc(1, sizeof(*own));
	if (!own)
		abort();
	own->a = arena_new();
	own->c.path = str_dup(own->a, str_of(path));
	own->c.sources = roster_new(own->a);
	struct loader l = {.c = &own->c, .a = own->a, .opts = opts};
	l.tmp = arena_new();
	l.one = arena_new();
	l.draft = arena_new();
	l.dir = folder_of(l.tmp, path);
	l.zones = zone_set_new();
	l.digests = map_new(l.tmp);
	read_file(&l, path);
	zone_set_free(&l.zones);
	arena_free(&l.draft);
	arena_free(&l.one);
	arena_free(&l.tmp);
	if (l.mistakes) {
		err_set(e, ERR_CONFIG, "%d mistake%s in %s", l.mistakes,
		    l.mistakes == 1 ? "" : "s", path);
		struct conf *c = &own->c;
		conf_free(&c);
		return -1;
	}
	*out = &own->c;
	return 0;
}

void conf_free(struct conf **c)
{
	if (!*c)
		return;
	struct owned_conf *own = (struct owned_conf *)*c;
	arena_free(&own->a);
	free(own);
	*c = NULL;
}

/* ---- looking up ---- */

const struct digest *conf_digest(const struct conf *c, struct str name)
{
	vec_each (&c->digests, d)
		if (str_eq(d->name, name))
			return d;
	return NULL;
}

bool conf_source(const struct conf *c, struct str name, struct source *out)
{
	size_t i;
	if (!roster_find(c->sources, name, &i))
		return false;
	roster_get(c->sources, i, out);
	return true;
}

bool conf_draws_on(
    const struct conf *c, const struct digest *d, struct str source)
{
	if (d->every)
		return roster_find(c->sources, source, NULL);
	vec_each (&d->sources, name)
		if (str_eq(*name, source))
			return true;
	return false;
}

void conf_drawn_on(const struct conf *c, const struct digest *d,
    struct arena *a, conf_names *out)
{
	if (!d->every) {
		*out = (conf_names){d->sources.v, d->sources.n, d->sources.n};
		return;
	}
	vec_reserve(a, out, roster_len(c->sources));
	roster_each (c->sources, s)
		*vec_push(a, out) = s->name;
}

struct str conf_default_path(struct arena *a)
{
	const char *named = getenv("GAZETTED_CONF");
	const char *xdg = getenv("XDG_CONFIG_HOME");
	const char *home = getenv("HOME");
	struct str own = {NULL, 0};
	if (named)
		return str_of(named);
	if (xdg && xdg[0] == '/')
		own = arena_printf(a, "%s/gazetted/gazetted.conf", xdg);
	else if (home)
		own =
		    arena_printf(a, "%s/.config/gazetted/gazetted.conf", home);
	if (own.p && access(own.p, R_OK) == 0)
		return own;
	return S(GZ_CONFDIR "/gazetted.conf");
}
