/* SPDX-License-Identifier: MIT */
/* gazetted: passing over elements whose content is no text. */
/*
 * For passes over tokens that need no tree. Behind html_skip() the tokenizer
 * stands after the element; linear over a whole page whatever it holds.
 *
 *	struct html_skipper skip = {0};
 *	if (k.type == HTML_START && html_tag_hidden(k.tag))
 *		html_skip(&t, &skip, &k);
 */
#ifndef GZ_HTML_SKIP_H
#define GZ_HTML_SKIP_H

#include "html/token.h"

/* Zeroed at the start of a page. */
struct html_skipper {
	/* 1 + the offset of the last "</tag", found when first asked for. */
	size_t last_end[TAG_COUNT];
	int unclosed; /* hidden elements whose end was looked for in vain */
};

/* Passes over the element that `start`, the token just read, opens, up to
 * its end tag. svg and math also end where a parser takes a start tag for
 * proof that the end was forgotten. Text-only elements (script, style) end
 * with the input at the latest; others that are never closed are not passed
 * over: that would take the rest of the page. Call it for non-void elements
 * only; noscript is read as where scripts run. */
void html_skip(struct html_tokenizer *t, struct html_skipper *sk,
    const struct html_token *start);

/* Passes over the element that `start` opens if no reader sees it: the hidden
 * attribute, "display: none", no height and what is over hidden, as letters
 * hide the line of their preview. False where it is seen, or its end is not to
 * be found; then the tokenizer stands where it stood. */
bool html_skip_unseen(struct html_tokenizer *t, struct html_skipper *sk,
    const struct html_token *start);

/* Is an <img> there to be loaded and not to be seen: hidden, or with a side of
 * HTML_DOT_MAX pixels or fewer, by attribute or style? */
bool html_unseen_image(const struct html_token *img);

/* Does a style attribute say "name: value..."? */
bool html_styled(struct str style, struct str name, struct str value);

#endif
