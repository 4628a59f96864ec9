/* SPDX-License-Identifier: MIT */
/* gazetted: one config being loaded. */
#ifndef GZ_CONF_LOAD_H
#define GZ_CONF_LOAD_H

#include <libconfig.h>

#include "conf/conf.h"
#include "conf/keys.h"
#include "conf/plain.h"
#include "conf/scan.h"
#include "sched/zone.h"

#define LAST_KEYS 16

struct owned_conf { /* what conf_load hands out, with what it owns */
	struct conf c;
	struct arena *a;
};

struct loader {
	struct conf *c;
	struct arena *a;
	struct arena *tmp;   /* gone when all is loaded */
	struct arena *one;   /* of one value; empty between two */
	struct arena *draft; /* of one source, which the roster copies */
	bool drafting;	     /* its strings are being taken */
	const struct conf_opts *opts;
	int mistakes;
	struct str dir; /* of the main file: relative paths are beside it */
	struct scan *scan;
	int line; /* of its text before the one that settings count from */
	struct zone_set *zones;
	struct map *digests; /* name -> struct digest */
	/* places of the entries, beside conf's vectors */
	VEC(int) at_source; /* lines of the text: there may be many */
	VEC(struct place) at_digest;
	VEC(struct place) at_subscriber;
	VEC(struct place) at_relay;
	VEC(struct place) at_limit;
	struct place at_summariser, at_control;
	/* made once, copied into each */
	struct relay relay;
	struct domain_limit limit;
	struct source_draft source;
	const struct source_more *more; /* of sources that set nothing of it */
	struct digest digest;
	struct subscriber subscriber;
	/* The keys of the group before, by their places: mostly the next one
	 * of its kind has the same. */
	const char *last_group;
	const struct key *last_key[LAST_KEYS];
};

void load_mistake(struct loader *l, struct place at, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
void load_warning(struct loader *l, struct place at, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/* Whether warnings are asked for; load_warning() says nothing if not. */
bool load_warns(const struct loader *l);

/* Settings in braces, or all of a file: one of both. */
struct group {
	const config_setting_t *lib;
	const struct plain *plain;
};

struct place load_place(const struct loader *l, const config_setting_t *s);
struct place load_place_of(const struct loader *l, const struct group *g);

/* Fills the struct at `base` from a group by the key table; tells unknown
 * keys, wrong types, values out of range, and required keys not there. */
void load_group(
    struct loader *l, const struct group *g, const char *name, void *base);

/* Sets the defaults of a group's keys in the struct at `base`. */
void load_defaults(struct loader *l, const char *group, void *base);

/* What lies across groups: names that must be unique or must exist. */
void load_relations(struct loader *l);

/* Strings that become more than one field (key_special). */
void load_special(struct loader *l, struct place at, const struct key *k,
    struct str value, void *base);

/* The special keys of relays and limits, and what must hold between them
 * (conf/relay.c). */
void load_relay_url(
    struct loader *l, struct place at, struct str v, struct relay *r);
void load_rate(struct loader *l, struct place at, const struct key *k,
    struct str v, void *base);
void load_domain(
    struct loader *l, struct place at, struct str v, struct domain_limit *d);
void load_relays(struct loader *l);

/* The control mailbox, and what digests have of it (conf/control.c). */
void load_mailbox(struct loader *l, struct place at, struct str v);
void load_control(struct loader *l);

/* The page to unsubscribe, and what digests have of it (conf/httpd.c). */
void load_page_url(struct loader *l, struct place at, struct str v);
void load_listen(struct loader *l, struct place at, struct str v);
void load_httpd(struct loader *l);

/* A host's name or address, and one of this machine. */
bool load_host_ok(struct str s);
bool load_loopback(struct str host);

/* `v` as it is found: relative paths are beside the main config file. */
struct str load_beside(struct loader *l, struct str v);

/* A program of a list `key`: with a slash in its name it is found beside the
 * config file, any other by PATH when its time comes. */
void load_program(
    struct loader *l, struct place at, const char *key, struct str *program);

/* Finds a source's kind by its url or command, and checks that there is one
 * of them. */
void load_kind(struct loader *l, struct place at, struct source_draft *d);

/* Checks that go with one string key: addresses, zones, names, files; brings
 * `*value` to its normal form. */
void load_string_check(
    struct loader *l, struct place at, const struct key *k, struct str *value);

/* Checks that go with one string of a list: rules, languages. */
void load_item_check(
    struct loader *l, struct place at, const struct key *k, struct str value);

/* Is it one line (or, `lines`, several) of valid UTF-8 without control
 * characters, not too long? Tells where not. */
bool load_text_ok(struct loader *l, struct place at, const struct key *k,
    struct str value, bool lines);

#endif
