/* SPDX-License-Identifier: MIT */
/* gazetted: Mustache templates. */
/*
 * Mustache as its specification has it, with inheritance ({{<layout}},
 * {{$block}}) and dynamic names ({{>*name}}) and without lambdas. A template
 * is compiled once to an array of nodes and rendered many times. A set holds
 * the templates that may name each other: a partial is asked of the loader
 * when first needed and kept, so a loader that looks into one folder and then
 * another gives an override file by file.
 *
 * Where the specification leaves room: "" and 0 are false to a section; a
 * line of a partial that is empty gets no indentation; lists and objects
 * print as nothing; a block inside an argument belongs to the template that
 * it is written in.
 *
 * A set is used by one thread at a time. Rendering is pure: the same
 * template, loader and data make the same bytes.
 *
 *	struct template_opts o = {.load = my_load, .ctx = dir, .escape = true};
 *	struct template_set *set = template_set_new(&o);
 *	if (template_get(set, S("html"), &t, e) < 0 ||
 *	    template_render(set, t, view, &out, e) < 0)
 *		...
 *	template_set_free(&set);
 */
#ifndef GZ_COMPOSE_MUSTACHE_H
#define GZ_COMPOSE_MUSTACHE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"
#include "compose/view.h"

struct template;
struct template_set;

struct template_opts {
	/* The source of the template `name`: 0 with the bytes, which are
	 * copied, or with an absent string where there is none; -1 with `e`
	 * filled where reading failed. A dynamic name comes from the data:
	 * names that are empty, too long, absolute, or hold ".." or control
	 * characters never get here. NULL: no partials. */
	int (*load)(
	    void *ctx, struct str name, struct str *out_source, struct err *e);
	/* The file that messages shall name for `name`; borrowed, copied.
	 * NULL: the name itself. */
	struct str (*where)(void *ctx, struct str name);
	void *ctx;
	bool escape; /* {{x}} is escaped for HTML */
	bool strict; /* an unknown name or partial is an error */
};

/* Returns new (free with template_set_free). Copies the options. */
struct template_set *template_set_new(const struct template_opts *opts);
void template_set_free(struct template_set **set);

/* The template of that name by the loader, kept by the set. ERR_CONFIG where
 * there is none or it does not compile, with file:line; else the loader's. */
int template_get(struct template_set *set, struct str name,
    const struct template **out, struct err *e) MUST_CHECK;

/* Compiles a source that the caller has; `file` is for messages. Both are
 * copied; the template lives as long as the set. ERR_CONFIG with file:line. */
int template_compile(struct template_set *set, struct str file,
    struct str source, const struct template **out, struct err *e) MUST_CHECK;

/* Does a template, with all that it names, print `name` inside the section
 * `within`? Also where only the data could tell. */
bool template_prints(struct template_set *set, const struct template *t,
    struct str within, struct str name);

/* Appends the rendering to `out`, which is best made with RENDER_BYTES_MAX.
 * ERR_CONFIG with file:line: a broken partial; a ceiling of compose/caps.h or
 * of `out` is met; in a strict set an unknown name. What was appended until
 * then is left in `out`. */
int template_render(struct template_set *set, const struct template *t,
    const struct view *data, struct buf *out, struct err *e) MUST_CHECK;

#endif
