/* SPDX-License-Identifier: MIT */
/* gazetted: the templates in the program. */
/*
 * templates/ is compiled in, so that the program needs no folder beside it;
 * the table is made by the Makefile. An operator's folder overrides it file
 * by file (compose.h).
 */
#ifndef GZ_COMPOSE_BUILTIN_H
#define GZ_COMPOSE_BUILTIN_H

struct builtin_template {
	const char *name; /* "default/html.mustache" */
	const char *text;
};

/* Ends with a NULL name. */
extern const struct builtin_template builtin_templates[];

#endif
