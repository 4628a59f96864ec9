/* SPDX-License-Identifier: MIT */
/* gazetted: which charset a feed is in. */
#include "feed/encoding.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "text/charset.h"

#define DECLARATION_MAX 512 /* bytes in which the XML declaration must end */
#define HINTS_MAX	4

/* The charset parameter of a media type, without quotes of either kind. */
static struct str of_media_type(struct str type)
{
	ptrdiff_t at = str_ifind(type, S("charset"));
	if (at < 0)
		return (struct str){0};
	struct str v = str_trim(str_sub(type, (size_t)at + 7, type.n));
	if (!v.n || v.p[0] != '=')
		return (struct str){0};
	v = str_sub(v, 1, v.n);
	ptrdiff_t end = str_chr(v, ';');
	v = str_trim(end < 0 ? v : str_sub(v, 0, (size_t)end));
	if (v.n >= 2 && (v.p[0] == '"' || v.p[0] == '\''))
		v = str_sub(v, 1, v.n - 1);
	return str_trim(v);
}

/* The encoding that an XML declaration at the front names. */
static struct str of_declaration(struct str s)
{
	s = str_sub(s, 0, DECLARATION_MAX);
	ptrdiff_t from = str_find(s, S("<?xml"));
	ptrdiff_t end = str_find(s, S("?>"));
	if (from < 0 || end < from)
		return (struct str){0};
	s = str_sub(s, (size_t)from, (size_t)end);
	ptrdiff_t at = str_ifind(s, S("encoding"));
	if (at < 0)
		return (struct str){0};
	s = str_trim(str_sub(s, (size_t)at + 8, s.n));
	if (!s.n || s.p[0] != '=')
		return (struct str){0};
	s = str_trim(str_sub(s, 1, s.n));
	if (s.n < 2 || (s.p[0] != '"' && s.p[0] != '\''))
		return (struct str){0};
	end = str_chr(str_sub(s, 1, s.n), s.p[0]);
	return end < 0 ? (struct str){0} : str_sub(s, 1, (size_t)end + 1);
}

static bool is_ascii_label(struct str s)
{
	return str_ieq(s, S("us-ascii")) || str_ieq(s, S("ascii"));
}

/* UTF-16 and UTF-32 cannot be what a document says in ASCII that it is. */
static bool is_wide(struct str name)
{
	return str_starts(name, S("utf-16")) || str_starts(name, S("utf-32"));
}

/* Decodes by one declared name. False where the bytes do not fit it. */
static bool fits(
    struct arena *a, struct str bytes, struct str label, struct str *out)
{
	if (is_ascii_label(label)) {
		*out = bytes;
		return str_is_ascii(bytes) &&
		       !charset_refuted(bytes, S("utf-8"));
	}
	struct str name = charset_canonical(label);
	if (!name.n || is_wide(name) || charset_refuted(bytes, name))
		return false;
	size_t bad = 0;
	*out = charset_decode_count(a, bytes, name, &bad);
	return bad == 0;
}

static bool has_nul(struct str s)
{
	return s.n && memchr(s.p, 0, s.n < 64 ? s.n : 64);
}

struct str feed_decode(struct arena *a, struct str bytes,
    struct str content_type, struct str *out_name)
{
	struct charset_hint bom = charset_sniff_bom(bytes);
	if (bom.name.n && bom.name.p) {
		*out_name = bom.name;
		return charset_decode(
		    a, str_sub(bytes, bom.bom, bytes.n), bom.name);
	}
	if (has_nul(bytes) && is_wide(charset_detect(bytes))) {
		*out_name = charset_detect(bytes);
		return charset_decode(a, bytes, *out_name);
	}
	struct str hints[HINTS_MAX] = {of_media_type(content_type), {0},
	    of_declaration(bytes), S("utf-8")};
	if (!hints[0].n && str_istarts(str_trim(content_type), S("text/")))
		hints[1] = S("us-ascii");
	struct str text;
	for (size_t i = 0; i < HINTS_MAX; i++) {
		if (hints[i].n && fits(a, bytes, hints[i], &text)) {
			*out_name = str_lower(a, hints[i]);
			return text;
		}
		if (is_ascii_label(hints[i]))
			hints[i] = (struct str){0}; /* they are not */
	}
	return charset_to_utf8(a, bytes, hints, HINTS_MAX, out_name);
}
