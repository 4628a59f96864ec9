/* SPDX-License-Identifier: MIT */
/* gazetted: the element names of HTML as numbers. */
/*
 * A perfect hash: the multiplier was found by trying random ones until no
 * two names shared a slot; slots[] holds the number that stands in each. A
 * look-up is one hash and one comparison.
 */
#include "html/tag.h"

#include <assert.h>

#define SLOTS 1024 /* 2^10: hash() takes ten bits */

static const struct str names[TAG_COUNT] = {
#define HTML_TAG_STR(id, name) [TAG_##id] = S_INIT(name),
    HTML_TAGS(HTML_TAG_STR)
#undef HTML_TAG_STR
};

/* clang-format off */
static const unsigned char slots[SLOTS] = {
	0, 0, 74, 0, 0, 0, 0, 113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 115, 0, 0, 0, 0,
	0, 118, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 0, 110,
	0, 0, 107, 0, 0, 0, 0, 0, 0, 0, 0, 39, 0, 108, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 114, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0,
	0, 0, 0, 0, 19, 0, 135, 0, 0, 0, 78, 0, 0, 0, 58, 0, 0, 0, 0, 0, 0,
	33, 0, 0, 111, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 55, 0, 11, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 131, 0, 0, 0, 0, 0, 0, 136, 0, 98, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 67, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 103, 151, 0, 0, 0, 0, 0, 0, 59, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 90, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 141, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 69,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 52, 0, 0, 0, 0,
	47, 0, 0, 0, 0, 0, 0, 0, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 45, 0, 0, 0, 60, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 145, 76, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	146, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 150, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 86, 0, 93, 0, 0, 132, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 61, 0, 0, 0, 46, 0, 0, 0, 0,
	79, 0, 0, 0, 0, 0, 0, 0, 0, 139, 0, 0, 0, 0, 97, 0, 75, 44, 0, 72, 64,
	0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 43, 0, 0, 0, 0, 0, 0, 0, 0,
	94, 117, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 56, 137, 0, 0, 0,
	32, 0, 0, 0, 85, 0, 0, 0, 0, 122, 0, 0, 0, 0, 0, 0, 0, 53, 0, 0, 0, 0,
	0, 0, 0, 0, 88, 0, 144, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 148, 0, 6, 0, 0, 0, 0, 0, 0, 65, 0, 140, 0, 0,
	0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31, 0, 119, 0, 42, 0, 0, 0, 134,
	0, 0, 0, 0, 0, 129, 0, 0, 0, 89, 0, 0, 7, 0, 0, 0, 0, 15, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 87, 0, 0, 0, 0, 0, 0, 0, 0, 81, 0,
	0, 0, 0, 0, 0, 0, 0, 133, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 49,
	0, 0, 0, 0, 0, 0, 0, 30, 0, 24, 0, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 95, 143, 0, 0, 0, 0, 0, 126,
	0, 0, 0, 0, 116, 0, 41, 66, 0, 0, 112, 0, 0, 62, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 21, 104, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 4, 71, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 38, 0, 0, 0, 149, 0, 0,
	0, 0, 51, 0, 0, 0, 0, 0, 0, 142, 0, 0, 48, 0, 0, 0, 0, 99, 0, 0, 0, 0,
	0, 0, 120, 0, 0, 138, 0, 0, 0, 109, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0,
	57, 0, 121, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0,
	54, 0, 1, 0, 0, 0, 80, 0, 0, 0, 0, 0, 0, 34, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 124, 0, 0, 13, 128, 0, 0, 0, 0, 92, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 82, 0, 29, 0, 0, 127, 0, 0, 5, 0, 0, 63, 0, 0, 0, 0, 0,
	0, 0, 96, 0, 0, 0, 0, 0, 0, 147, 0, 77, 2, 0, 0, 0, 0, 0, 0, 0, 100,
	130, 0, 0, 125, 0, 0, 0, 0, 0, 0, 0, 0, 0, 105, 0, 84, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 106, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 37, 102, 0, 0, 0, 0, 22, 0,
	18, 101, 0, 0, 0, 0, 0, 0, 0, 0, 83, 123, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 68, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

#define VOID   1
#define BLOCK  2
#define HIDDEN 4

static const unsigned char flags[TAG_COUNT] = {
	[TAG_ADDRESS] = BLOCK, [TAG_APPLET] = HIDDEN, [TAG_AREA] = VOID,
	[TAG_ARTICLE] = BLOCK, [TAG_ASIDE] = BLOCK, [TAG_AUDIO] = HIDDEN,
	[TAG_BASE] = VOID, [TAG_BASEFONT] = VOID, [TAG_BGSOUND] = VOID,
	[TAG_BLOCKQUOTE] = BLOCK, [TAG_BODY] = BLOCK, [TAG_BR] = VOID | BLOCK,
	[TAG_CANVAS] = HIDDEN, [TAG_CAPTION] = BLOCK, [TAG_CENTER] = BLOCK,
	[TAG_COL] = VOID, [TAG_DATALIST] = HIDDEN, [TAG_DD] = BLOCK,
	[TAG_DETAILS] = BLOCK, [TAG_DIALOG] = BLOCK, [TAG_DIR] = BLOCK,
	[TAG_DIV] = BLOCK, [TAG_DL] = BLOCK, [TAG_DT] = BLOCK,
	[TAG_EMBED] = VOID | HIDDEN, [TAG_FIELDSET] = BLOCK,
	[TAG_FIGCAPTION] = BLOCK, [TAG_FIGURE] = BLOCK, [TAG_FOOTER] = BLOCK,
	[TAG_FORM] = BLOCK, [TAG_FRAME] = VOID,
	[TAG_FRAMESET] = BLOCK | HIDDEN, [TAG_H1] = BLOCK, [TAG_H2] = BLOCK,
	[TAG_H3] = BLOCK, [TAG_H4] = BLOCK, [TAG_H5] = BLOCK,
	[TAG_H6] = BLOCK, [TAG_HEAD] = BLOCK, [TAG_HEADER] = BLOCK,
	[TAG_HGROUP] = BLOCK, [TAG_HR] = VOID | BLOCK, [TAG_HTML] = BLOCK,
	[TAG_IFRAME] = HIDDEN, [TAG_IMAGE] = VOID, [TAG_IMG] = VOID,
	[TAG_INPUT] = VOID, [TAG_ISINDEX] = VOID, [TAG_KEYGEN] = VOID,
	[TAG_LEGEND] = BLOCK, [TAG_LI] = BLOCK, [TAG_LINK] = VOID,
	[TAG_LISTING] = BLOCK, [TAG_MAIN] = BLOCK, [TAG_MARQUEE] = BLOCK,
	[TAG_MATH] = HIDDEN, [TAG_MENU] = BLOCK, [TAG_META] = VOID,
	[TAG_NAV] = BLOCK, [TAG_NOEMBED] = HIDDEN, [TAG_NOFRAMES] = HIDDEN,
	[TAG_NOSCRIPT] = HIDDEN, [TAG_OBJECT] = HIDDEN, [TAG_OL] = BLOCK,
	[TAG_OPTGROUP] = BLOCK, [TAG_OPTION] = BLOCK, [TAG_P] = BLOCK,
	[TAG_PARAM] = VOID, [TAG_PLAINTEXT] = BLOCK, [TAG_PRE] = BLOCK,
	[TAG_SCRIPT] = HIDDEN, [TAG_SEARCH] = BLOCK, [TAG_SECTION] = BLOCK,
	[TAG_SELECT] = BLOCK | HIDDEN, [TAG_SOURCE] = VOID,
	[TAG_STYLE] = HIDDEN, [TAG_SUMMARY] = BLOCK, [TAG_SVG] = HIDDEN,
	[TAG_TABLE] = BLOCK, [TAG_TBODY] = BLOCK, [TAG_TD] = BLOCK,
	[TAG_TEMPLATE] = HIDDEN, [TAG_TEXTAREA] = BLOCK | HIDDEN,
	[TAG_TFOOT] = BLOCK, [TAG_TH] = BLOCK, [TAG_THEAD] = BLOCK,
	[TAG_TITLE] = BLOCK, [TAG_TR] = BLOCK, [TAG_TRACK] = VOID,
	[TAG_UL] = BLOCK, [TAG_VIDEO] = HIDDEN, [TAG_WBR] = VOID,
	[TAG_XMP] = BLOCK,
};
/* clang-format on */

static unsigned hash(struct str s)
{
	unsigned h = (unsigned)s.n;
	for (size_t i = 0; i < s.n; i++)
		h = h * 1401666049u + (unsigned char)s.p[i];
	return h * 1401666049u >> 22; /* the top ten bits */
}

enum html_tag html_tag_of(struct str name)
{
	if (name.n == 0 || name.n > HTML_TAG_NAME_MAX)
		return TAG_UNKNOWN;
	enum html_tag t = slots[hash(name)];
	return str_eq(names[t], name) ? t : TAG_UNKNOWN;
}

struct str html_tag_name(enum html_tag t)
{
	assert(t < TAG_COUNT);
	return names[t];
}

bool html_tag_void(enum html_tag t)
{
	return flags[t] & VOID;
}

bool html_tag_block(enum html_tag t)
{
	return flags[t] & BLOCK;
}

bool html_tag_hidden(enum html_tag t)
{
	return flags[t] & HIDDEN;
}
