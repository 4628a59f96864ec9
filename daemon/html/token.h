/* SPDX-License-Identifier: MIT */
/* gazetted: the HTML tokenizer. */
/*
 * The tokenizer of the HTML standard (13.2.5) over UTF-8 in memory; parse
 * errors are repaired as it says and not reported. Invariants: it never
 * recurses, every input ends, time is linear in its size. Bytes that are not
 * UTF-8 pass through (utf8_mend first where that matters).
 *
 *	struct html_tokenizer t;
 *	struct html_token k;
 *	html_tokenizer_init(&t, a, page);
 *	while (html_next(&t, &k)) {
 *		if (k.type == HTML_TEXT)
 *			use(k.text);
 *		else if (k.type == HTML_START)
 *			html_enter(&t, k.tag);
 *	}
 *
 * The standard lets tree construction switch the tokenizer after some start
 * tags; whoever drives it does so, by html_enter() or by setting `state`.
 * Otherwise the content of a <script> is read as markup.
 *
 * Strings of a token are slices of the input, static, or in the arena: they
 * live as long as both. The attribute array is the tokenizer's own and is
 * good until the next call.
 */
#ifndef GZ_HTML_TOKEN_H
#define GZ_HTML_TOKEN_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "html/caps.h"
#include "html/tag.h"

struct arena;

enum html_token_type {
	HTML_EOF,
	HTML_TEXT,
	HTML_START,
	HTML_END,
	HTML_COMMENT,
	HTML_DOCTYPE,
};

/* How the text that follows is read. */
enum html_state {
	HTML_DATA,	/* markup and references */
	HTML_RCDATA,	/* references, until the end tag: title */
	HTML_RAWTEXT,	/* neither, until the end tag: style */
	HTML_SCRIPT,	/* as RAWTEXT, with the rules for <!-- in scripts */
	HTML_PLAINTEXT, /* neither, until the end of the input */
	HTML_CDATA,	/* neither, until "]]>", then HTML_DATA */
};

struct html_attr {
	struct str name;  /* lower case */
	struct str value; /* decoded; empty where there was none */
};

struct html_token {
	enum html_token_type type;
	enum html_tag tag;	      /* START, END: `name` as a number */
	struct str name;	      /* START, END, DOCTYPE; lower case */
	struct str text;	      /* TEXT, COMMENT; decoded */
	const struct html_attr *attr; /* START; names are unique */
	size_t attrs;
	bool self_closing;    /* START, END: "/>" */
	bool quirks;	      /* DOCTYPE: force-quirks */
	struct str public_id; /* DOCTYPE; absent where missing */
	struct str system_id; /* DOCTYPE; absent where missing */
	size_t start, end;    /* bytes of the input it was read from */
};

struct html_tokenizer {
	struct arena *arena;
	struct str in;
	size_t i; /* the next byte to read */
	enum html_state state;
	/* The tag whose end closes RCDATA, RAWTEXT and SCRIPT: set by each
	 * start tag token. */
	struct str last_start;
	/* Set while the current node is in foreign content (svg, math), where
	 * <![CDATA[ is no comment. */
	bool cdata_allowed;
	/* Below is the tokenizer's own. */
	uint32_t hash[HTML_ATTRS_MAX];
	struct html_attr attr[HTML_ATTRS_MAX];
};

/* At the start of `in`, which is borrowed for as long as tokens are used. A
 * byte order mark is skipped. */
void html_tokenizer_init(
    struct html_tokenizer *t, struct arena *a, struct str in);

/* Reads one token. False at the end, with type HTML_EOF. */
bool html_next(struct html_tokenizer *t, struct html_token *out);

/* After a start tag: the switch that the standard's tree construction makes
 * for it (script, style, title, textarea, xmp, iframe, noembed, noframes,
 * plaintext; noscript is left to the caller). True where it made one. */
bool html_enter(struct html_tokenizer *t, enum html_tag tag);

/* The value of an attribute, absent where the tag has none of that name. */
struct str html_attr_get(const struct html_token *k, struct str name);

#endif
