/* SPDX-License-Identifier: MIT */
/* gazetted: labels that pages put before what they say of an article. */
/*
 *	label_of(S("Category: World"), &v)	-> LABEL_CATEGORY, "World"
 *	label_of(S("By Ann Example"), &v)	-> LABEL_AUTHOR, "Ann Example"
 *	label_of(S("Autoren"), &v)		-> LABEL_AUTHOR, ""
 */
#ifndef GZ_EXTRACT_LABEL_H
#define GZ_EXTRACT_LABEL_H

#include "base/str.h"

enum label {
	LABEL_NONE,
	LABEL_CATEGORY,
	LABEL_AUTHOR,
	LABEL_DATE,
	LABEL_UPDATED,
};

/* The label that a line is or begins with; its value, a slice of the line, is
 * empty where it has to be looked for elsewhere, and is not checked: "By the
 * sea" has one too. */
enum label label_of(struct str line, struct str *out_value);

#endif
