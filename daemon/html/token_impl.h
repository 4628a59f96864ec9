/* SPDX-License-Identifier: MIT */
/* gazetted: what the parts of the HTML tokenizer share. */
#ifndef GZ_HTML_TOKEN_IMPL_H
#define GZ_HTML_TOKEN_IMPL_H

#include "html/token.h"

/* Classes of bytes; html_class[] has a bit for each class a byte is in. */
enum {
	C_SPACE = 1,	 /* tab, LF, FF, CR, space */
	C_NAME_END = 2,	 /* ends a tag name: space / > */
	C_ATTR_END = 4,	 /* ends an attribute name: space / > = */
	C_VALUE_END = 8, /* ends an unquoted value: space > */
	C_UPPER = 16,	 /* A-Z */
	C_ODD = 32,	 /* must be replaced in any string: NUL, CR */
	C_REF = 64,	 /* & */
};
extern const unsigned char html_class[256];

static inline bool html_is(char c, unsigned classes)
{
	return html_class[(unsigned char)c] & classes;
}

/* What html_clean() does to a slice. CR and CR LF always become LF. */
enum {
	CLEAN_REFS = 1,	 /* decode references as in text */
	CLEAN_ATTR = 2,	 /* decode references as in attributes */
	CLEAN_NUL = 4,	 /* NUL becomes U+FFFD; else it stays */
	CLEAN_LOWER = 8, /* ASCII letters to lower case */
};

/* The slice with that done: itself where nothing changes, else a copy. */
struct str html_clean(struct html_tokenizer *t, struct str s, unsigned how);

/* The tag whose name starts at byte `at`; the token is filled and `t->i` put
 * behind it. False where the input ends within. */
bool html_read_tag(struct html_tokenizer *t, size_t at, struct html_token *k);

/* What "<!" at byte t->i opens: comment, doctype, or a bogus comment. */
void html_read_markup(struct html_tokenizer *t, struct html_token *k);

/* The bogus comment whose text starts at byte `at`. */
void html_read_bogus(struct html_tokenizer *t, size_t at, struct html_token *k);

#endif
