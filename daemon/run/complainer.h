/* SPDX-License-Identifier: MIT */
/* gazetted: whether who complains is the reader whose letter it is. */
/*
 * A report names who pressed the button, and returns a letter whose token says
 * whom it was written to. They differ where the report hides names (RFC 6590),
 * where an address has several forms, and where readers have their mail sent
 * on: mostly to themselves.
 */
#ifndef GZ_RUN_COMPLAINER_H
#define GZ_RUN_COMPLAINER_H

#include <stdbool.h>

#include "base/str.h"

struct arena;

enum complainer {
	COMPLAINER_READER, /* the same but for tag, dots and domain, or hidden
			    */
	COMPLAINER_NEAR,   /* another name at the same domain, one above or
			      below it: they, unless that is somebody known */
	COMPLAINER_OTHER,
};

/* Addresses as they travel. */
enum complainer complainer_of(
    struct arena *a, struct str reader, struct str named);

#endif
