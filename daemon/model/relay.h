/* SPDX-License-Identifier: MIT */
/* gazetted: where our mail goes. */
#ifndef GZ_MODEL_RELAY_H
#define GZ_MODEL_RELAY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

enum sink_kind {
	SINK_SMTP = 0, /* smtp:// or smtps:// */
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

struct relay {
	struct str url; /* as configured, without a password */
	enum sink_kind kind;
	bool implicit_tls; /* smtps:// */
	struct str host;
	int port;
	struct str path; /* of the Maildir */
	struct str user;
	struct str password; /* resolved just before use; never logged */
	struct str password_file;
	struct str password_command; /* argv, split at spaces, no shell */
	enum tls_mode tls;
	struct str ca_file;   /* absent: the system's */
	struct str helo;      /* EHLO name; absent: the machine's */
	int connections;      /* at once */
	int per_connection;   /* messages before a connection is renewed */
	double rate;	      /* messages a second over all; 0: no limit */
	int64_t timeout;      /* seconds that one answer may take */
	int64_t expire_after; /* seconds after which a deferral gives up */
	enum on_uncertain on_uncertain;
};

#endif
