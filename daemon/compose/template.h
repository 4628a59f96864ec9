/* SPDX-License-Identifier: MIT */
/* gazetted: compiled templates, private to the Mustache engine. */
/*
 * Source to nodes goes in two steps. template_scan() cuts the source into
 * tokens, each a stretch of text and the tag behind it, pairs what opens with
 * what closes, and finds the tags that stand alone on their line.
 * template_build() turns tokens into nodes: the white space around such tags
 * is gone, and blocks have lost their own indentation.
 *
 *	text tag text tag text end
 *	`------' `------' `------'     three tokens
 */
#ifndef GZ_COMPOSE_TEMPLATE_H
#define GZ_COMPOSE_TEMPLATE_H

#include "base/err.h"
#include "base/str.h"
#include "base/vec.h"

enum op {
	OP_TEXT,
	OP_VAR,	     /* {{x}} */
	OP_RAW,	     /* {{{x}}} {{&x}} */
	OP_SECTION,  /* {{#x}} */
	OP_INVERTED, /* {{^x}} */
	OP_PARTIAL,  /* {{>x}} */
	OP_PARENT,   /* {{<x}}: its children are the arguments, all OP_BLOCK */
	OP_BLOCK,    /* {{$x}} */
};

struct path {
	struct str *v;
	size_t n; /* 0 is {{.}} */
};

struct node {
	enum op op;
	unsigned line;
	size_t end;	   /* the first node behind it and its children */
	struct str text;   /* the text, or the tag's name */
	struct path path;  /* what to look up: variables, sections, dynamic */
	struct str indent; /* partial, parent, block: goes before its lines */
	bool dynamic;
	bool own_line; /* partial, parent, block: its lines begin with it */
	bool bol;      /* text: begins a line */
	bool tail;     /* text: a tag goes on with the line after the last \n */
};

struct template
{
	struct str file;
	VEC(struct node) nodes;
};

struct token {
	struct str text; /* before the tag */
	struct str name;
	unsigned text_line, line;
	char type; /* the sigil; 'v' for a variable, 0 at the end */
	bool dynamic;
	bool ignored;  /* the text stands directly in a parent tag */
	bool argument; /* a block directly in a parent tag */
	bool standalone;
	bool cut_head, cut_tail; /* text: the part of a standalone tag's line */
	size_t mate;		 /* the token that opens or closes */
};

struct tokens {
	VEC(struct token) list;
};

/* Tokens in `scratch`, borrowing from the source. ERR_CONFIG. */
int template_scan(struct arena *scratch, struct str file, struct str source,
    struct tokens *out, struct err *e) MUST_CHECK;

/* Nodes in `a`, borrowing from the source. Cannot fail but for names. */
int template_build(struct arena *a, const struct tokens *tokens,
    struct template *out, struct err *e) MUST_CHECK;

/* Of text: what stands on the line of the tag behind it. */
struct str template_line_tail(struct str text);
bool template_blank(struct str s); /* spaces and tabs only */

#endif
