/* SPDX-License-Identifier: MIT */
/* gazetted: style sheets of mail. */
/*
 * What mail programs make of a style sheet differs, so a theme's rules are
 * written into the elements that they are for. css_parse() reads a sheet: the
 * rules that can be inlined, and, as they stand, those that cannot: at-rules
 * (@media and the rest), :root, and what depends on state (:hover).
 *
 * css_inline() takes the <style> elements of a rendered page, puts their rules
 * into style attributes by the cascade's order (CSS Cascading 4, section 6:
 * importance, then the attribute's own, then specificity, then order), and
 * leaves what cannot be inlined in the first of them. Classes that nothing
 * left there speaks of go. Deviations: custom properties are not replaced; a
 * property set again moves behind those set before it, so that shorthands and
 * longhands keep their meaning, and is never folded.
 *
 *	<style>p { margin: 0 } @media print { p { color: red } }</style><p>
 *	  -> <style>@media print { p { color: red } }</style><p
 *style="margin:0">
 */
#ifndef GZ_COMPOSE_CSS_H
#define GZ_COMPOSE_CSS_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/vec.h"

struct html_selector;

struct css_decl {
	struct str name; /* as written */
	struct str value;
	bool important;
};

struct css_decls {
	VEC(struct css_decl) list;
};

struct css_rule {
	const struct html_selector *selector;
	unsigned specificity; /* ids, classes, types: ten bits each */
	unsigned order;
	const struct css_decls *decls;
};

struct css_sheet {
	VEC(struct css_rule) rules; /* in the order of the cascade */
	VEC(struct str) kept;	    /* as they stand, in order */
};

/* Appends to `out`, in the arena and borrowing `css`. ERR_CONFIG with
 * `file`:line where a brace is missing or a selector or declaration is
 * none. */
int css_parse(struct arena *a, struct str file, struct str css,
    struct css_sheet *out, struct err *e) MUST_CHECK;

/* The declarations of a style attribute; what is none is left out. */
void css_declarations(struct arena *a, struct str text, struct css_decls *out);

/* Appends the page with its rules inlined. ERR_CONFIG as css_parse(), the
 * file being `file`. */
int css_inline(struct buf *out, struct str file, struct str page,
    struct err *e) MUST_CHECK;

#endif
