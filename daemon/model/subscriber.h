/* SPDX-License-Identifier: MIT */
/* gazetted: who gets a digest. */
#ifndef GZ_MODEL_SUBSCRIBER_H
#define GZ_MODEL_SUBSCRIBER_H

#include <stdint.h>

#include "base/str.h"
#include "base/vec.h"
#include "model/wants.h"

enum mail_format {
	FORMAT_BOTH = 0, /* multipart/alternative */
	FORMAT_TEXT,
	FORMAT_HTML,
};

/* From the config file. */
struct subscriber {
	struct str address; /* as on the wire: domain in punycode, lower case */
	struct str name;    /* absent: none */
	struct str zone;    /* IANA; absent: the digest's */
	struct str language; /* absent: the digest's */
	enum mail_format format;
	struct wants wants;	 /* of what the digests have */
	VEC(struct str) digests; /* names of digests, each exists */
};

#endif
