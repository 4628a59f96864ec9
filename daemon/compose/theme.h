/* SPDX-License-Identifier: MIT */
/* gazetted: where templates and words come from. */
/*
 * A file NAME of a theme THEME is the first there is of
 *
 *	FOLDER/THEME/NAME	the operator's
 *	THEME/NAME		built in
 *	FOLDER/shared/NAME	the operator's, for all themes
 *	shared/NAME		built in
 *
 * A theme is there when it has an html.mustache or text.mustache of its own;
 * one without html.mustache makes mail of text only.
 */
#ifndef GZ_COMPOSE_THEME_H
#define GZ_COMPOSE_THEME_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"

struct arena;
struct shelf;
struct template_set;
struct words;

/* Two sets of templates: escaping and not. */
struct theme {
	struct shelf *shelf;
	struct str name;
	struct template_set *html, *text;
	bool has_html;
};

/* Returns new (free with shelf_free). `folder` may be absent; `strict` is for
 * words, as templates are always taken so: a name that there is not makes no
 * hole in a letter. Files are read when first asked for and kept. */
struct shelf *shelf_new(struct str folder, bool strict);
void shelf_free(struct shelf **s);

/* ERR_CONFIG where there is no such theme. */
int shelf_theme(struct shelf *s, struct str name, const struct theme **out,
    struct err *e) MUST_CHECK;

/* The words of a language, by its tag, without its region where that has no
 * file, or English. ERR_CONFIG with file:line. */
int shelf_words(struct shelf *s, struct str language, const struct words **out,
    struct err *e) MUST_CHECK;

/* The text of the theme's NAME, absent where there is none. */
int theme_source(const struct theme *t, struct str name, struct str *out,
    struct err *e) MUST_CHECK;

/* The file that the theme's NAME is from, for messages. */
struct str theme_where(const struct theme *t, struct str name);

#endif
