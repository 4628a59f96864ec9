/* SPDX-License-Identifier: MIT */
/* gazetted: passing over elements whose content is no text. */
#include "html/skip.h"

#include <string.h>

#include "html/caps.h"

/* In svg and math: a place in which HTML may stand. */
static bool is_gap(enum html_tag t)
{
	return t == TAG_FOREIGNOBJECT || t == TAG_DESC || t == TAG_TITLE ||
	       t == TAG_MI || t == TAG_MO || t == TAG_MN || t == TAG_MS ||
	       t == TAG_MTEXT || t == TAG_ANNOTATION_XML;
}

/* The start tags that end svg and math (the standard's list, but for <font>,
 * which depends on attributes). */
static const bool breaks_out[TAG_COUNT] = {[TAG_B] = true,
    [TAG_BIG] = true,
    [TAG_BLOCKQUOTE] = true,
    [TAG_BODY] = true,
    [TAG_BR] = true,
    [TAG_CENTER] = true,
    [TAG_CODE] = true,
    [TAG_DD] = true,
    [TAG_DIV] = true,
    [TAG_DL] = true,
    [TAG_DT] = true,
    [TAG_EM] = true,
    [TAG_EMBED] = true,
    [TAG_H1] = true,
    [TAG_H2] = true,
    [TAG_H3] = true,
    [TAG_H4] = true,
    [TAG_H5] = true,
    [TAG_H6] = true,
    [TAG_HEAD] = true,
    [TAG_HR] = true,
    [TAG_I] = true,
    [TAG_IMG] = true,
    [TAG_LI] = true,
    [TAG_MENU] = true,
    [TAG_META] = true,
    [TAG_NOBR] = true,
    [TAG_OL] = true,
    [TAG_P] = true,
    [TAG_PRE] = true,
    [TAG_RUBY] = true,
    [TAG_S] = true,
    [TAG_SMALL] = true,
    [TAG_SPAN] = true,
    [TAG_STRONG] = true,
    [TAG_STRIKE] = true,
    [TAG_SUB] = true,
    [TAG_SUP] = true,
    [TAG_TABLE] = true,
    [TAG_TT] = true,
    [TAG_U] = true,
    [TAG_UL] = true,
    [TAG_VAR] = true};

static void skip_foreign(struct html_tokenizer *t, enum html_tag tag)
{
	struct html_token k;
	int gaps = 0;
	t->cdata_allowed = true;
	while (html_next(t, &k)) {
		if (k.type == HTML_END && k.tag == tag)
			break;
		if (k.type == HTML_END && is_gap(k.tag) && gaps)
			gaps--;
		if (k.type != HTML_START)
			continue;
		if (is_gap(k.tag) && !k.self_closing)
			gaps++;
		if (!gaps && breaks_out[k.tag]) {
			t->i = k.start; /* read again, as HTML */
			break;
		}
	}
	t->cdata_allowed = false;
}

/* Is there an end tag of that name further on? Searched for once a name. */
static bool ends_later(
    const struct html_tokenizer *t, struct html_skipper *sk, enum html_tag tag)
{
	if (!sk->last_end[tag]) {
		struct str in = t->in, name = html_tag_name(tag);
		size_t i = in.n;
		while (i > 0) {
			const char *p = memrchr(in.p, '<', i);
			i = p ? (size_t)(p - in.p) : 0;
			if (i + 2 <= in.n && in.p[i + 1] == '/' &&
			    str_istarts(str_sub(in, i + 2, in.n), name))
				break;
		}
		sk->last_end[tag] = i + 1;
	}
	return sk->last_end[tag] > t->i;
}

void html_skip(struct html_tokenizer *t, struct html_skipper *sk,
    const struct html_token *start)
{
	enum html_tag tag = start->tag;
	if (tag == TAG_SVG || tag == TAG_MATH) {
		if (!start->self_closing)
			skip_foreign(t, tag);
		return;
	}
	if (tag == TAG_NOSCRIPT)
		t->state = HTML_RAWTEXT;
	else if (!html_enter(t, tag) && !ends_later(t, sk, tag))
		return;
	struct html_token k;
	while (html_next(t, &k)) {
		if (k.type == HTML_END && k.tag == tag)
			break;
		if (k.type == HTML_START)
			html_enter(t, k.tag);
	}
}

/* ---- what no reader sees ---- */

#define UNCLOSED_MAX 8 /* searches to the end of a page, so all is linear */

bool html_styled(struct str style, struct str name, struct str value)
{
	style = str_sub(style, 0, HTML_STYLE_MAX);
	for (ptrdiff_t at; (at = str_ifind(style, name)) >= 0;) {
		bool whole = !at || strchr(" ;\t\n", style.p[at - 1]);
		style = str_sub(style, (size_t)at + name.n, style.n);
		struct str rest = str_trim(str_sub(style, 0, 64));
		if (whole && rest.n && rest.p[0] == ':' &&
		    str_istarts(str_trim(str_sub(rest, 1, rest.n)), value))
			return true;
	}
	return false;
}

static bool unseen(const struct html_token *k)
{
	for (size_t i = 0; i < k->attrs; i++) {
		struct str v = k->attr[i].value;
		if (str_eq(k->attr[i].name, S("hidden")))
			return !str_ieq(v, S("until-found"));
		if (!str_eq(k->attr[i].name, S("style")))
			continue;
		if (html_styled(v, S("display"), S("none")) ||
		    (html_styled(v, S("max-height"), S("0")) &&
			html_styled(v, S("overflow"), S("hidden"))))
			return true;
	}
	return false;
}

/* "1", "1px", "1.0", "01" and the like, as what is sent on will have it; a
 * share of something is no dot. */
static bool is_dot(struct str side)
{
	side = str_trim(side);
	int n = 0;
	size_t i = 0;
	while (i < side.n && ch_digit(side.p[i]) && n <= HTML_DOT_MAX)
		n = n * 10 + (side.p[i++] - '0');
	return i > 0 && n <= HTML_DOT_MAX && !(i < side.n && side.p[i] == '%');
}

static bool styled_dot(struct str style, struct str name)
{
	return html_styled(style, name, S("0")) ||
	       html_styled(style, name, S("1px")) ||
	       html_styled(style, name, S("2px"));
}

bool html_unseen_image(const struct html_token *img)
{
	struct str style = html_attr_get(img, S("style"));
	return unseen(img) || is_dot(html_attr_get(img, S("width"))) ||
	       is_dot(html_attr_get(img, S("height"))) ||
	       styled_dot(style, S("width")) || styled_dot(style, S("height"));
}

/* What an element without an end tag ends before: the next of its kind. */
static bool ends_before(enum html_tag tag, const struct html_token *k)
{
	bool start = k->type == HTML_START;
	enum html_tag t = k->tag;
	switch (tag) {
	case TAG_P: return start ? html_tag_block(t) : t == TAG_DIV;
	case TAG_LI: return start ? t == TAG_LI : t == TAG_UL || t == TAG_OL;
	case TAG_DT:
	case TAG_DD: return start ? t == TAG_DT || t == TAG_DD : t == TAG_DL;
	case TAG_TD:
	case TAG_TH:
		return (start && (t == TAG_TD || t == TAG_TH)) || t == TAG_TR ||
		       t == TAG_TBODY || (!start && t == TAG_TABLE);
	case TAG_TR:
		return (start && t == TAG_TR) || t == TAG_TBODY ||
		       t == TAG_TFOOT || (!start && t == TAG_TABLE);
	default: return false;
	}
}

/* In which such elements may stand anew. */
static bool opens_anew(enum html_tag tag, enum html_tag t)
{
	switch (tag) {
	case TAG_LI: return t == TAG_UL || t == TAG_OL;
	case TAG_DT:
	case TAG_DD: return t == TAG_DL;
	case TAG_TD:
	case TAG_TH:
	case TAG_TR: return t == TAG_TABLE;
	default: return t == tag;
	}
}

static bool skip_to_end(struct html_tokenizer *t, enum html_tag tag)
{
	struct html_token k;
	int inside = 0;
	while (html_next(t, &k)) {
		bool start = k.type == HTML_START;
		if (!start && k.type != HTML_END)
			continue;
		if (!inside && ends_before(tag, &k)) {
			t->i = k.start;
			return true;
		}
		if (!inside && !start && k.tag == tag)
			return true;
		if (opens_anew(tag, k.tag))
			inside += start ? 1 : inside ? -1 : 0;
		if (start)
			html_enter(t, k.tag);
	}
	return false;
}

bool html_skip_unseen(struct html_tokenizer *t, struct html_skipper *sk,
    const struct html_token *start)
{
	if (!start->attrs || html_tag_void(start->tag) || start->tag == 0 ||
	    start->tag == TAG_BODY || start->tag == TAG_HTML ||
	    !unseen(start) || sk->unclosed == UNCLOSED_MAX)
		return false;
	/* Another one looks ahead: the token's attributes are this one's. */
	struct html_tokenizer ahead = *t;
	if (!skip_to_end(&ahead, start->tag)) {
		sk->unclosed++;
		return false;
	}
	t->i = ahead.i;
	t->state = ahead.state;
	t->last_start = ahead.last_start;
	return true;
}
