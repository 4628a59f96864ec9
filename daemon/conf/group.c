/* SPDX-License-Identifier: MIT */
/* gazetted: settings into structs, by the key table. */
#include <assert.h>
#include <limits.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/utf8.h"
#include "conf/caps.h"
#include "conf/load.h"
#include "text/similar.h"

typedef VEC(struct str) names;

static void *field(void *base, const struct key *k)
{
	return (char *)base + k->offset;
}

static void wrong(
    struct loader *l, struct place at, const struct key *k, const char *got)
{
	load_mistake(l, at, "%s = %s: expected %s, for example %s = %s",
	    k->doc.name, got, k->doc.type, k->doc.name,
	    k->doc.dflt[0]	? k->doc.dflt
	    : k->type == K_LIST ? "[ \"...\" ]"
				: "\"...\"");
}

static void wrong_string(
    struct loader *l, struct place at, const struct key *k, struct str got)
{
	wrong(l, at, k, arena_printf(l->a, "\"%.*s\"", PRS(got)).p);
}

/* ---- values ---- */

static bool take_enum(struct str words, struct str v, int *out)
{
	struct str w;
	for (int i = 0; str_split(&words, '|', &w); i++)
		if (str_eq(w, v))
			return *out = i, true;
	return false;
}

static struct str similar_word(struct arena *a, struct str words, struct str v)
{
	VEC(struct str) all = {0};
	struct str w;
	while (str_split(&words, '|', &w))
		*vec_push(a, &all) = w;
	return similar_best(v, all.v, all.n);
}

static bool take_millis(struct str v, const struct key *k, int *out)
{
	long long ms;
	int64_t s;
	if (str_ends(v, S("ms"))) {
		v = str_sub(v, 0, v.n - 2);
		if (!str_to_int(v, (long long)k->min, (long long)k->max, &ms))
			return false;
	} else {
		if (!duration_parse(v, 0, (int64_t)k->max / 1000, &s))
			return false;
		ms = s * 1000;
	}
	*out = (int)ms;
	return true;
}

static void take_word(struct loader *l, struct place at, const struct key *k,
    struct str v, void *base)
{
	static const int levels[] = {
	    LOG_LVL_ERR, LOG_LVL_WARN, LOG_LVL_INFO, LOG_LVL_DEBUG};
	struct str like;
	int word;
	if (take_enum(str_of(k->words), v, &word)) {
		*(int *)field(base, k) =
		    k->special == SP_LOG_LEVEL ? levels[word] : word;
		return;
	}
	like = similar_word(l->a, str_of(k->words), v);
	load_mistake(l, at, "%s = \"%.*s\": must be one of %s%s%.*s%s",
	    k->doc.name, PRS(v), k->words, like.n ? "; did you mean \"" : " (",
	    PRS(like.n ? like : str_of(k->doc.purpose)), like.n ? "\"?" : ")");
}

/* A string setting into whatever type the key has. */
static void take_string(struct loader *l, struct place at, const struct key *k,
    struct str v, void *base)
{
	void *f = field(base, k);
	bool good = false;
	bool lines =
	    k->type == K_STRING && (strcmp(k->doc.name, "intro") == 0 ||
				       strcmp(k->doc.name, "postal") == 0 ||
				       strcmp(k->doc.name, "prompt") == 0);
	if (!load_text_ok(l, at, k, v, lines))
		return;
	switch (k->type) {
	case K_STRING:
		*(struct str *)f = v;
		load_string_check(l, at, k, f);
		return;
	case K_SPECIAL: load_special(l, at, k, v, base); return;
	case K_ENUM: take_word(l, at, k, v, base); return;
	case K_DURATION:
		good = duration_parse(v, (int64_t)k->min, (int64_t)k->max, f);
		break;
	case K_MILLIS: good = take_millis(v, k, f); break;
	case K_SIZE: good = conf_size_parse(v, k->min, k->max, f); break;
	default: break;
	}
	if (!good)
		wrong_string(l, at, k, v);
}

static void take_int(struct loader *l, struct place at, const struct key *k,
    long long v, void *base)
{
	void *f = field(base, k);
	bool in = (double)v >= k->min && (double)v <= k->max;
	vec_each (&l->scan->wrapped, w)
		if (w->line == at.line && strcmp(w->file, at.file) == 0)
			return; /* told already, and `v` is nonsense */
	if (k->special == SP_RATE && in)
		load_special(l, at, k, arena_printf(l->a, "%lld", v), base);
	else if (k->type == K_INT && in)
		*(int *)f = (int)v;
	else if (k->type == K_NUMBER && in)
		*(double *)f = (double)v;
	else if (k->type == K_SIZE && in)
		*(size_t *)f = (size_t)v;
	else
		wrong(l, at, k, arena_printf(l->a, "%lld", v).p);
}

static void take_list(struct loader *l, struct place at,
    const config_setting_t *s, const struct key *k, void *base)
{
	names *list = field(base, k);
	int n = config_setting_length(s);
	*list = (names){0}; /* the default's items are shared */
	if (n > CONF_LIST_MAX) {
		load_mistake(l, at, "%s: more than %d items", k->doc.name,
		    CONF_LIST_MAX);
		return;
	}
	for (int i = 0; i < n; i++) {
		const config_setting_t *el =
		    config_setting_get_elem(s, (unsigned)i);
		struct str v = str_of(config_setting_get_string(el));
		if (!v.p) {
			load_mistake(l, load_place(l, el),
			    "%s: must be a list of strings, for example "
			    "%s = [ \"a\", \"b\" ]",
			    k->doc.name, k->doc.name);
			return;
		}
		if (!load_text_ok(l, load_place(l, el), k, v, false))
			continue;
		load_item_check(l, load_place(l, el), k, v);
		*vec_push(l->a, list) = str_dup(l->a, v);
	}
}

/* Of words, durations and sizes the string is done with when it was read. */
static struct arena *home_of_string(const struct loader *l, const struct key *k)
{
	if (k->type != K_STRING && k->type != K_SPECIAL)
		return l->drafting ? l->draft : l->tmp;
	return l->drafting && k->offset < sizeof(struct source) ? l->draft
								: l->a;
}

static void take_float(struct loader *l, struct place at, const struct key *k,
    double v, void *base)
{
	bool in = v >= k->min && v <= k->max;
	if (k->special == SP_RATE && in)
		load_special(l, at, k, arena_printf(l->a, "%f", v), base);
	else if (k->type == K_NUMBER && in)
		*(double *)field(base, k) = v;
	else
		wrong(l, at, k, arena_printf(l->a, "%g", v).p);
}

static void take(
    struct loader *l, const struct setting *s, const struct key *k, void *base)
{
	struct place at = conf_scan_place(l->scan, l->line + s->line);
	switch (s->type) {
	case CONFIG_TYPE_STRING:
		take_string(
		    l, at, k, str_dup(home_of_string(l, k), s->text), base);
		return;
	case CONFIG_TYPE_INT:
	case CONFIG_TYPE_INT64: take_int(l, at, k, s->whole, base); return;
	case CONFIG_TYPE_FLOAT: take_float(l, at, k, s->number, base); return;
	case CONFIG_TYPE_BOOL:
		if (k->type == K_BOOL)
			*(bool *)field(base, k) = s->whole;
		else
			wrong(l, at, k, s->whole ? "true" : "false");
		return;
	case CONFIG_TYPE_GROUP: wrong(l, at, k, "{ ... }"); return;
	default: /* an array or list */
		if (k->type == K_LIST)
			take_list(l, at, s->lib, k, base);
		else
			wrong(l, at, k, "( ... )");
	}
}

/* ---- groups ---- */

static const char *const blocks[] = {"fetch", "relay", "relays", "limits",
    "summariser", "control", "httpd", "sources", "digests", "subscribers"};
#define BLOCKS (sizeof(blocks) / sizeof(*blocks))

static bool is_block(const char *group, const char *name)
{
	for (size_t i = 0; !group[0] && i < BLOCKS; i++)
		if (strcmp(blocks[i], name) == 0)
			return true;
	return false;
}

/* The group in which a key that is unknown here would be at home. */
static const char *home_of(const char *name)
{
	for (size_t i = 0; i < BLOCKS; i++)
		if (conf_key_find(blocks[i], name))
			return blocks[i];
	return conf_key_find("", name) ? "the top level" : NULL;
}

static void unknown(
    struct loader *l, struct place at, const char *group, const char *name)
{
	VEC(struct str) all = {0};
	if (strcmp(name, "password") == 0) {
		load_mistake(l, at,
		    "password: secrets do not stand in the config; put it "
		    "into a file that only its owner may read and set "
		    "password_file");
		return;
	}
	const struct key *k, *end;
	for (conf_key_range(group, &k, &end); k < end; k++)
		*vec_push(l->a, &all) = str_of(k->doc.name);
	for (size_t i = 0; !group[0] && i < BLOCKS; i++)
		*vec_push(l->a, &all) = str_of(blocks[i]);
	struct str like = similar_best(str_of(name), all.v, all.n);
	const char *home = home_of(name);
	if (home)
		load_mistake(l, at, "unknown key \"%s\"%s%s; it belongs to %s",
		    name, group[0] ? " in " : "", group, home);
	else
		load_mistake(l, at, "unknown key \"%s\"%s%s%s%.*s%s", name,
		    group[0] ? " in " : "", group,
		    like.n ? "; did you mean \"" : "; see gazetted.conf(5)",
		    PRS(like), like.n ? "\"?" : "");
}

/* Setting number `i` of a group. */
static const struct key *key_at(
    struct loader *l, const char *group, int i, const char *name)
{
	const struct key **last = i < LAST_KEYS ? &l->last_key[i] : NULL;
	if (l->last_group != group) {
		memset(l->last_key, 0, sizeof(l->last_key));
		l->last_group = group;
	}
	if (last && *last && strcmp((*last)->doc.name, name) == 0)
		return *last;
	const struct key *key = conf_key_find(group, name);
	if (last)
		*last = key;
	return key;
}

/* Number `i` of a group; its key, or NULL. */
static const struct key *take_setting(struct loader *l, const struct setting *s,
    int i, const char *group, void *base)
{
	const struct key *key = key_at(l, group, i, s->name);
	if (key)
		take(l, s, key, base);
	else if (!is_block(group, s->name))
		unknown(l, conf_scan_place(l->scan, l->line + s->line), group,
		    s->name);
	return key;
}

void load_group(
    struct loader *l, const struct group *g, const char *name, void *base)
{
	const struct key *first, *k, *end;
	int n = g->lib ? config_setting_length(g->lib) : (int)g->plain->n;
	uint64_t there = 0; /* a bit for each key */
	conf_key_range(name, &first, &end);
	assert(end - first <= 64);
	for (int i = 0; i < n; i++) {
		struct setting s;
		if (g->lib)
			setting_of(
			    config_setting_get_elem(g->lib, (unsigned)i), &s);
		k = take_setting(
		    l, g->lib ? &s : &g->plain->at[i], i, name, base);
		if (k)
			there |= UINT64_C(1) << (k - first);
	}
	for (k = first; k < end; k++) {
		if (k->required && !(there >> (k - first) & 1))
			load_mistake(l, load_place_of(l, g),
			    "\"%s\" is missing in %s: %s (%s)", k->doc.name,
			    name, k->doc.purpose, k->doc.type);
	}
}

/* A default as it would be written: "text", 12, true, [ "*" ]. */
static void take_default(struct loader *l, const struct key *k, void *base)
{
	struct place nowhere = {"(default)", 0};
	struct str d = str_of(k->doc.dflt);
	long long v;
	if (!d.n)
		return;
	if (d.p[0] == '"')
		take_string(
		    l, nowhere, k, str_dup(l->a, str_sub(d, 1, d.n - 1)), base);
	else if (k->type == K_BOOL)
		*(bool *)field(base, k) = str_eq(d, S("true"));
	else if (k->type == K_LIST)
		*vec_push(l->a, (names *)field(base, k)) = S("*");
	else if (str_to_int(d, INT_MIN, INT_MAX, &v))
		take_int(l, nowhere, k, v, base);
}

void load_defaults(struct loader *l, const char *group, void *base)
{
	const struct key *k, *end;
	for (conf_key_range(group, &k, &end); k < end; k++)
		take_default(l, k, base);
}
