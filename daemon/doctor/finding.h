/* SPDX-License-Identifier: MIT */
/* gazetted: what an examination found. */
#ifndef GZ_DOCTOR_FINDING_H
#define GZ_DOCTOR_FINDING_H

#include "base/err.h"
#include "base/str.h"
#include "base/vec.h"

enum verdict {
	VERDICT_OK,
	VERDICT_NOTE,	 /* worth knowing */
	VERDICT_WARN,	 /* mail goes out, and could fare better */
	VERDICT_UNKNOWN, /* could not be looked at */
	VERDICT_FAIL,	 /* mail is refused, lost or not sent */
};

struct finding {
	enum verdict verdict;
	const char *check; /* "spf", "dkim", ... */
	struct str about;  /* a domain, a path; or absent */
	struct str said;   /* what is so */
	struct str todo;   /* what to do; there from VERDICT_WARN on */
};

struct findings {
	struct arena *a;
	VEC(struct finding) list;
};

/* Appends, all in the findings' arena. `todo` may be absent where all is well
 * or worth knowing only. */
void finding_add(struct findings *f, enum verdict v, const char *check,
    struct str about, struct str todo, const char *fmt, ...)
    __attribute__((format(printf, 6, 7)));

const char *verdict_name(enum verdict v);

#endif
