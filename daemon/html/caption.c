/* SPDX-License-Identifier: MIT */
/* gazetted: what stands below a picture. */
#include "html/caption.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "text/sentence.h"

#define BELOW_MAX 120 /* bytes of one sentence in a block below a picture's */

bool captions_any(struct str html)
{
	return str_ifind(html, S("<img")) >= 0 ||
	       str_ifind(html, S("<fig")) >= 0;
}

static bool letter(char c)
{
	return ch_alpha(c) || (unsigned char)c >= 0x80;
}

static bool upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* A word of a class begins: "caption" of "wp-caption", "imgCaption". */
static bool begins_word(struct str class, size_t at)
{
	return !at || !letter(class.p[at - 1]) ||
	       (upper(class.p[at]) && !upper(class.p[at - 1]));
}

static bool ends_word(struct str class, size_t at)
{
	return at >= class.n || !letter(class.p[at]) ||
	       (upper(class.p[at]) && !upper(class.p[at - 1]));
}

/* Bytes of the name that a word begins with, also of several; or 0. */
static size_t name_at(struct str rest)
{
	static const struct str names[] = {S_INIT("caption"), S_INIT("cutline"),
	    S_INIT("bildunterschrift"), S_INIT("bildtext"), S_INIT("bildtekst"),
	    S_INIT("bijschrift"), S_INIT("didascalia"), S_INIT("legende"),
	    S_INIT("leyenda"), S_INIT("pie-de-foto"), S_INIT("credit"),
	    S_INIT("photographer")};
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (str_istarts(rest, names[i]))
			return names[i].n +
			       (names[i].n < rest.n &&
				   ch_lower(rest.p[names[i].n]) == 's');
	return 0;
}

/* "photocaption": what it is of stands before it without a mark. */
static size_t picture_at(struct str rest)
{
	static const struct str pictures[] = {S_INIT("image"), S_INIT("img"),
	    S_INIT("photo"), S_INIT("picture"), S_INIT("pic"), S_INIT("foto"),
	    S_INIT("media"), S_INIT("wp")};
	for (size_t i = 0; i < sizeof(pictures) / sizeof(*pictures); i++)
		if (str_istarts(rest, pictures[i]))
			return pictures[i].n;
	return 0;
}

/* "captiontext" */
static size_t behind_name(struct str class, size_t at)
{
	return str_istarts(str_sub(class, at, class.n), S("text")) ? 4 : 0;
}

/* A word of a class says what it is for; "recaption" and "captioned" do not. */
static bool named(const struct html_token *k)
{
	struct str class = html_attr_get(k, S("class"));
	for (size_t at = 0; at < class.n; at++) {
		if (!begins_word(class, at))
			continue;
		struct str rest = str_sub(class, at, class.n);
		size_t name = name_at(rest),
		       before = name ? 0 : picture_at(rest);
		if (before)
			name = name_at(str_sub(rest, before, rest.n));
		size_t end = at + before + name;
		if (name &&
		    (ends_word(class, end) ||
			ends_word(class, end + behind_name(class, end))))
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

static bool ends_in_stop(struct str sentence)
{
	static const struct str stops[] = {S_INIT("."), S_INIT("!"),
	    S_INIT("?"), S_INIT(".”"), S_INIT(".\""), S_INIT("。"),
	    S_INIT("！"), S_INIT("？")};
	for (size_t i = 0; i < sizeof(stops) / sizeof(*stops); i++)
		if (str_ends(sentence, stops[i]))
			return true;
	return false;
}

static void count_stops(struct caption_stops *s, struct str text)
{
	struct str sentence;
	size_t at = 0;
	while (sentence_next(text, &at, &sentence)) {
		s->last = ends_in_stop(str_trim(sentence));
		s->n += s->last;
	}
}

static bool several(const struct caption_stops *s, size_t bytes)
{
	return s->last && (s->n > 1 || bytes > BELOW_MAX);
}

bool captions_prose(struct str text)
{
	struct caption_stops s = {0};
	text = str_trim(text);
	count_stops(&s, text);
	return several(&s, text.n);
}

static void begin_block(struct captions *c)
{
	c->shows = c->plain = c->marked = c->small = false;
	c->stops = (struct caption_stops){0};
}

/* A block of its own may be a standfirst: what is more than a short sentence is
 * prose. */
static bool prose(const struct captions *c, size_t n)
{
	return !c->shows && !c->small && several(&c->stops, n);
}

/* The block up to here; whether it is a caption. */
static bool end_block(struct captions *c, size_t written, size_t *out_from)
{
	bool text = c->plain || c->marked;
	bool is = (c->shows || c->below) && c->marked && !c->plain &&
		  written - c->block <=
		      (c->shows ? HTML_CAPTION_MAX : HTML_CAPTION_MAX / 2) &&
		  !prose(c, written - c->block);
	if (text || c->shows)
		c->below = c->shows && (!text || is);
	if (is)
		*out_from = c->block;
	else
		c->block = written;
	begin_block(c);
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
	begin_block(c);
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
	c->small |= k->tag == TAG_SMALL;
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
	if (k->type == HTML_TEXT && str_trim(k->text).n) {
		*(c->apart ? &c->marked : &c->plain) = true;
		if (!c->plain) /* else it is no caption, prose or not */
			count_stops(&c->stops, str_trim(k->text));
	}
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
