/* SPDX-License-Identifier: MIT */
/* gazetted: the configuration. */
/*
 * A libconfig file becomes one struct conf, validated once and const from
 * then on. Loading never stops at the first mistake: each is reported as
 *
 *	file:line: what is wrong, what is allowed
 *
 * to `report`, and the load fails at the end with how many there were.
 * Nothing outside the config is changed, and no secret is read here: secrets
 * are fetched just before they are used, by conf_secret().
 *
 *	struct conf *c;
 *	if (conf_load("/etc/gazetted/gazetted.conf", &opts, &c, e) < 0) ...
 *	conf_free(&c);
 */
#ifndef GZ_CONF_CONF_H
#define GZ_CONF_CONF_H

#include "base/err.h"
#include "base/log.h"
#include "base/vec.h"
#include "model/control.h"
#include "model/digest.h"
#include "model/relay.h"
#include "model/roster.h"
#include "model/subscriber.h"
#include "model/summariser.h"

struct conf {
	struct str path;	/* of the main file, as given */
	struct str fingerprint; /* of all bytes read, includes too */
	struct str state_dir;
	struct str templates; /* operator's folder; absent: none */
	struct str dkim; /* folder of DOMAIN/SELECTOR.pem; absent: unsigned */
	struct str contact;  /* URL or address in the User-Agent */
	struct str hostname; /* right side of Message-IDs' fallback, EHLO */
	int64_t keep_texts, keep_records; /* seconds (store/prune.h) */
	enum log_sink log;
	enum log_level log_level;

	/* fetch */
	int in_flight, per_host, spacing_ms;
	int64_t timeout, connect_timeout; /* seconds */
	size_t max_bytes;		  /* of one document */
	int report_after; /* failed polls before the operator hears of it */
	struct str fetch_ca_file;

	VEC(struct relay) relays; /* one at least */
	VEC(struct domain_limit) limits;
	struct summariser summariser;
	struct control control;
	struct str httpd_url;	 /* ends in a slash; absent: no page */
	struct str httpd_listen; /* httpd/httpd.h */
	struct roster *sources;
	VEC(struct digest) digests;
	VEC(struct subscriber) subscribers;
};

struct conf_opts {
	/* One mistake or warning, complete with file:line. May be NULL. */
	void (*report)(void *ctx, bool warning, const char *line);
	void *ctx;
	/* Also look for what is allowed and most likely not meant. A run from
	 * cron does not: it would say so every time. */
	bool warn;
	/* For the daemon, which has no standard input to read. */
	bool daemon;
};

/* Loads and validates. ERR_CONFIG with "N mistakes in PATH" where anything
 * is wrong; each has gone to `report` before. Returns new (free with
 * conf_free). */
int conf_load(const char *path, const struct conf_opts *opts, struct conf **out,
    struct err *e) MUST_CHECK;
void conf_free(struct conf **c);

/* The file that is used when none is named: $GAZETTED_CONF, then
 * $XDG_CONFIG_HOME/gazetted/gazetted.conf (or ~/.config/...) where that
 * exists, then the system's. Lives in the arena. */
struct str conf_default_path(struct arena *a);

const struct digest *conf_digest(const struct conf *c, struct str name);

/* False where there is none of that name. */
bool conf_source(const struct conf *c, struct str name, struct source *out);

/* Whether the digest draws on that source; and all that it draws on, in the
 * config's order, in the arena. */
bool conf_draws_on(
    const struct conf *c, const struct digest *d, struct str source);
typedef VEC(struct str) conf_names;
void conf_drawn_on(const struct conf *c, const struct digest *d,
    struct arena *a, conf_names *out);

/* A secret from one of: $CREDENTIALS_DIRECTORY/`credential` (systemd),
 * `file` (refused where others may read it), `command` (argv split at white
 * space, no shell, 10 seconds, 4 KiB, first line), in that order; absent
 * where none is set. ERR_CONFIG with what to do. */
struct secret_ref {
	const char *credential;
	struct str file, command;
};
int conf_secret(struct arena *a, const struct secret_ref *ref, struct str *out,
    struct err *e) MUST_CHECK;

/* One line of the reference that check, the manual and completion share. */
struct conf_key {
	const char *group; /* "", "relay", "limits", "sources", "digests",
			    * "subscribers", "fetch", "summariser" */
	const char *name;
	const char *type;    /* "string", "integer 1..100", "duration", ... */
	const char *dflt;    /* as written in a config, or "" */
	const char *purpose; /* one line */
};
const struct conf_key *conf_keys(size_t *out_n);

#endif
