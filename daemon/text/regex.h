/* SPDX-License-Identifier: MIT */
/* gazetted: regular expressions on a leash. */
/*
 * Perl's expressions by PCRE2, loaded when the first is compiled. Letters are
 * Unicode's and case does not matter; "^" and "$" are the ends of the text.
 * An operator writes them, and strangers write what they are matched with:
 * whatever the two, a match ends after REGEX_STEPS_MAX steps, counted and not
 * timed, so that the same text fits today and tomorrow.
 *
 *	struct regex *r;
 *	if (regex_new(S("flood(s|ed|ing)?\\b"), &r, e) < 0) ...
 *	if (regex_fits(r, text) == REGEX_FITS) ...
 *	regex_free(&r);
 */
#ifndef GZ_TEXT_REGEX_H
#define GZ_TEXT_REGEX_H

#include <stdint.h>

#include "base/err.h"
#include "base/str.h"

struct regex;

enum regex_verdict {
	REGEX_NOT,
	REGEX_FITS,
	REGEX_SPENT, /* the steps were used up before it was known */
};

/* ERR_CONFIG "at character 7: missing closing parenthesis" for what is no
 * expression or beyond the caps, and where the library is not installed.
 * Returns new (free with regex_free). */
int regex_new(
    struct str expression, struct regex **out, struct err *e) MUST_CHECK;
void regex_free(struct regex **r);

/* Whether it fits somewhere in the first REGEX_TEXT_MAX bytes of `text`, which
 * is UTF-8. For one thread at a time. */
enum regex_verdict regex_fits(struct regex *r, struct str text);

/* What the last text took of them. */
uint32_t regex_steps(const struct regex *r);

#endif
