/* SPDX-License-Identifier: MIT */
/* gazetted: the one table of config keys. */
/*
 * Validation, "did you mean", defaults and the manual's test are all driven
 * by it. A key is bound to a field of the struct of its group by offset.
 */
#ifndef GZ_CONF_KEYS_H
#define GZ_CONF_KEYS_H

#include <stddef.h>
#include <stdint.h>

#include "conf/conf.h"

enum key_type {
	K_STRING,   /* struct str */
	K_INT,	    /* int, within [min, max] */
	K_NUMBER,   /* double, within [min, max] */
	K_BOOL,	    /* bool */
	K_DURATION, /* int64_t seconds, within [min, max] */
	K_MILLIS,   /* int milliseconds, from "500ms" or a duration */
	K_SIZE,	    /* size_t bytes, from "15M" */
	K_ENUM,	    /* int-sized enum, by `words` */
	K_LIST,	    /* VEC(struct str) */
	K_SPECIAL,  /* a string that conf.c turns into more than one field */
};

/* What a K_SPECIAL string becomes. */
enum key_special {
	SP_NONE,
	SP_FROM,
	SP_SCHEDULE,
	SP_CATCHUP,
	SP_RELAY_URL,
	SP_RATE, /* also a number */
	SP_DOMAIN,
	SP_MAILBOX,   /* URL of one (fetch/letterbox.h) */
	SP_PAGE_URL,  /* the web page to unsubscribe (conf/httpd.c) */
	SP_LISTEN,    /* and where it is served from */
	SP_LOG_LEVEL, /* a K_ENUM whose numbers are syslog's */
};

/* What the keys of "sources" fill. */
struct source_draft {
	struct source s;
	struct source_more more;
};

struct key {
	struct conf_key doc; /* group, name, type, default, purpose */
	enum key_type type;
	enum key_special special;
	size_t offset;
	double min, max;
	const char *words; /* of a K_ENUM: "a|b|c", the first is 0 */
	bool required;
};

extern const struct key conf_key_table[];
extern const size_t conf_n_keys;

const struct key *conf_key_find(const char *group, const char *name);

/* The keys of a group stand together: the first, and one behind the last.
 * Both are the same where there is no such group. */
void conf_key_range(const char *group, const struct key **out_first,
    const struct key **out_end);

/* Sizes such as "15M", "512K", "4096"; false outside [min, max]. */
bool conf_size_parse(struct str s, double min, double max, size_t *out);

#endif
