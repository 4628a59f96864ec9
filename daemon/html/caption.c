/* SPDX-License-Identifier: MIT */
/* gazetted: what stands below a picture. */
#include "html/caption.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"

#define SHORTEST 6 /* bytes of "credit" */

bool captions_any(struct str html)
{
	return str_ifind(html, S("<img")) >= 0 ||
	       str_ifind(html, S("<fig")) >= 0;
}

/* A part of a class that says what it is for. */
static bool named(const struct html_token *k)
{
	static const struct str names[] = {S_INIT("caption"), S_INIT("cutline"),
	    S_INIT("bildunterschrift"), S_INIT("bildtext"), S_INIT("bildtekst"),
	    S_INIT("bijschrift"), S_INIT("didascalia"), S_INIT("legende"),
	    S_INIT("leyenda"), S_INIT("pie-de-foto"), S_INIT("credit"),
	    S_INIT("photographer")};
	struct str class = html_attr_get(k, S("class"));
	for (size_t at = 0; at + SHORTEST <= class.n; at++) {
		if (!strchr("bcdlpBCDLP", class.p[at]))
			continue;
		struct str rest = str_sub(class, at, class.n);
		for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
			if (str_istarts(rest, names[i]))
				return true;
	}
	return false;
}

static bool shows(enum html_tag t)
{
	return t == TAG_IMG || t == TAG_PICTURE || t == TAG_VIDEO ||
	       t == TAG_IFRAME;
}

static bool sets_apart(enum html_tag t)
{
	return t == TAG_EM || t == TAG_I || t == TAG_SMALL;
}

static bool is_text_of_its_own(enum html_tag t)
{
	return t == TAG_TABLE || t == TAG_PRE || t == TAG_BLOCKQUOTE ||
	       t == TAG_UL || t == TAG_OL;
}

/* The block up to here; whether it is a caption. */
static bool end_block(struct captions *c, size_t written, size_t *out_from)
{
	bool text = c->plain || c->marked;
	bool is = (c->shows || c->below) && c->marked && !c->plain &&
		  written - c->block <=
		      (c->shows ? HTML_CAPTION_MAX : HTML_CAPTION_MAX / 2);
	if (text || c->shows)
		c->below = c->shows && (!text || is);
	if (is)
		*out_from = c->block;
	else
		c->block = written;
	c->shows = c->plain = c->marked = false;
	return is;
}

static bool end_element(struct captions *c, size_t written, size_t *out_from)
{
	bool figure = c->tag == TAG_FIGURE;
	c->tag = TAG_UNKNOWN;
	if (written - c->at > HTML_CAPTION_MAX ||
	    (figure && (!c->picture || c->other)))
		return false;
	*out_from = c->at;
	c->below |= c->picture;
	c->shows = c->plain = c->marked = false;
	return true;
}

static void begin(struct captions *c, struct arena *a,
    const struct html_token *k, size_t written)
{
	struct str alt = html_attr_get(k, S("alt"));
	c->shows |= shows(k->tag);
	c->picture |= shows(k->tag);
	c->other |= is_text_of_its_own(k->tag);
	c->apart += sets_apart(k->tag);
	if (k->tag == TAG_IMG && alt.n && c->alts < HTML_ALTS_MAX)
		c->alt[c->alts++] = str_squeeze(a, alt);
	if (c->tag && c->tag == k->tag) {
		c->depth++;
	} else if (!c->tag && !html_tag_void(k->tag) && k->tag != TAG_BODY &&
		   (k->tag == TAG_FIGURE || k->tag == TAG_FIGCAPTION ||
		       named(k))) {
		c->tag = k->tag;
		c->depth = 1;
		c->at = written;
		c->picture = c->other = false;
	}
}

bool captions_see(struct captions *c, struct arena *a,
    const struct html_token *k, size_t written, size_t *out_from)
{
	bool is = false;
	if (k->type == HTML_TEXT && str_trim(k->text).n)
		*(c->apart ? &c->marked : &c->plain) = true;
	if (k->type != HTML_START && k->type != HTML_END)
		return false;
	if (c->tag && c->tag == k->tag &&
	    ((k->type == HTML_END && --c->depth <= 0) ||
		(k->type == HTML_START && k->tag == TAG_P)))
		is = end_element(c, written, out_from);
	written = is ? *out_from : written;
	if (html_tag_block(k->tag))
		is |= end_block(c, written, out_from);
	written = is ? *out_from : written;
	if (k->type == HTML_START)
		begin(c, a, k, written);
	else if (sets_apart(k->tag) && c->apart)
		c->apart--;
	return is;
}

struct str captions_without_alts(
    const struct captions *c, struct arena *a, struct str text)
{
	struct buf b = buf_init(text.n + 1);
	struct str line, rest = text;
	bool any = false;
	while (c->alts && str_split(&rest, '\n', &line)) {
		bool alt = false;
		for (size_t i = 0; i < c->alts; i++)
			alt |= str_eq(c->alt[i], line);
		any |= alt && line.n;
		if (alt && line.n)
			continue;
		buf_adds(&b, line);
		buf_addc(&b, '\n');
	}
	if (any)
		text = str_trim(buf_dup(a, &b));
	buf_free(&b);
	return text;
}
