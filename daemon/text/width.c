/* SPDX-License-Identifier: MIT */
/* gazetted: how many columns a text takes. */
#include "text/width.h"

#include <utf8proc.h>

#include "base/utf8.h"
#include "text/caps.h"

static bool plain(struct str s, size_t i)
{
	return i >= s.n || (s.p[i] >= ' ' && s.p[i] < 0x7F);
}

size_t text_cluster(struct str s, size_t i)
{
	uint32_t cp, next;
	utf8proc_int32_t state = 0;
	if (plain(s, i) && plain(s, i + 1))
		return 1; /* ASCII before ASCII: nothing can join */
	size_t at = i + utf8_next(s, i, &cp);
	for (int n = 1; n < CLUSTER_MAX && at < s.n && cp != UTF8_BAD; n++) {
		size_t len = utf8_next(s, at, &next);
		if (next == UTF8_BAD ||
		    utf8proc_grapheme_break_stateful(
			(utf8proc_int32_t)cp, (utf8proc_int32_t)next, &state))
			break;
		at += len;
		cp = next;
	}
	return at - i;
}

size_t text_clusters(struct str s)
{
	size_t n = 0;
	for (size_t i = 0; i < s.n; n++)
		i += text_cluster(s, i);
	return n;
}

size_t text_cluster_width(struct str c)
{
	size_t width = 0;
	uint32_t cp;
	if (c.n == 1)
		return (unsigned char)c.p[0] >= ' ' && c.p[0] != 0x7F;
	for (size_t i = 0; i < c.n;) {
		i += utf8_next(c, i, &cp);
		if (cp == 0xFE0F || (cp >= 0x1F1E6 && cp <= 0x1F1FF))
			return 2; /* shown as emoji; one half of a flag */
		int w = cp == UTF8_BAD
			    ? 1
			    : utf8proc_charwidth((utf8proc_int32_t)cp);
		if (w > (int)width)
			width = (size_t)w;
	}
	return width > 2 ? 2 : width;
}

size_t text_width(struct str s)
{
	size_t width = 0;
	for (size_t i = 0, len; i < s.n; i += len) {
		len = text_cluster(s, i);
		width += text_cluster_width(str_sub(s, i, i + len));
	}
	return width;
}

struct str text_clip_width(struct str s, size_t columns)
{
	size_t width = 0, i = 0;
	while (i < s.n) {
		size_t len = text_cluster(s, i);
		width += text_cluster_width(str_sub(s, i, i + len));
		if (width > columns)
			break;
		i += len;
	}
	return str_sub(s, 0, i);
}
