/* SPDX-License-Identifier: MIT */
/* gazetted: where our mail goes. */
#ifndef GZ_MODEL_RELAY_H
#define GZ_MODEL_RELAY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "base/vec.h"

enum sink_kind {
	SINK_SMTP = 0, /* smtp:// or smtps:// */
	SINK_LMTP,     /* lmtp://host:port or lmtp:/socket */
	SINK_SENDMAIL, /* sendmail:/program, and its arguments */
	SINK_MAILDIR,  /* maildir:/path */
	SINK_STDOUT,   /* stdout: */
};

enum tls_mode {
	TLS_AUTO = 0, /* required, but for loopback hosts without a login */
	TLS_REQUIRED,
	TLS_NEVER, /* refused together with a login unless on loopback */
};

/* What to do with a delivery whose fate a crash hid (invariant 6). */
enum on_uncertain {
	UNCERTAIN_RESEND = 0,
	UNCERTAIN_HOLD,
	UNCERTAIN_SKIP,
};

/* At most `count` messages within any `seconds`. */
struct quota {
	int64_t count, seconds;
};
#define QUOTAS_MAX 4

#define RELAYS_MAX 16 /* that a config may name */

struct rate {
	double per_second;	    /* 0: no such limit */
	struct quota v[QUOTAS_MAX]; /* of longer windows */
	int n;
};

/* Recipients of one domain, over all relays. */
struct domain_limit {
	struct str domain; /* lower case */
	int connections;   /* that write to it at once; 0: no limit */
	struct rate rate;
};

struct relay {
	struct str name; /* unique; absent where there is only one */
	int weight;	 /* its share among several */
	struct str url;	 /* as configured, without a password */
	enum sink_kind kind;
	bool implicit_tls; /* smtps:// */
	struct str host;
	int port;
	struct str path;      /* of the Maildir, socket or program */
	struct str arguments; /* of the program, split at spaces */
	struct str user;
	struct str password; /* resolved just before use; never logged */
	struct str password_file;
	struct str password_command;   /* argv, split at spaces, no shell */
	VEC(struct str) token_command; /* argv; prints an OAuth 2 token */
	struct str token;	       /* as `password`, in its place */
	enum tls_mode tls;
	struct str ca_file;   /* absent: the system's */
	struct str helo;      /* EHLO name; absent: the machine's */
	int connections;      /* at once */
	int per_connection;   /* messages before a connection is renewed */
	struct rate rate;     /* over all connections */
	int64_t timeout;      /* seconds that one answer may take */
	int64_t stop_within;  /* seconds that SIGTERM waits for it */
	int64_t expire_after; /* seconds after which a deferral gives up */
	enum on_uncertain on_uncertain;
};

#endif
