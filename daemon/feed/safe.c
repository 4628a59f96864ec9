/* SPDX-License-Identifier: MIT */
/* gazetted: a feed's HTML made safe to look at. */
#include "feed/safe.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/url.h"
#include "feed/caps.h"
#include "feed/markup.h"
#include "html/escape.h"
#include "html/token.h"

/* Sorted, for bsearch. */
/* clang-format off */
static const char *const elements[] = {
    "a", "abbr", "acronym", "address", "area", "article", "aside", "audio",
    "b", "big", "blockquote", "br", "button", "canvas", "caption", "center",
    "cite", "code", "col", "colgroup", "command", "datagrid", "datalist",
    "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em",
    "event-source", "fieldset", "figcaption", "figure", "font", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img",
    "input", "ins", "kbd", "keygen", "label", "legend", "li", "m", "main",
    "map", "mark", "menu", "meter", "multicol", "nav", "nextid", "noscript",
    "ol", "optgroup", "option", "output", "p", "picture", "pre", "progress",
    "q", "rp", "rt", "ruby", "s", "samp", "section", "select", "small",
    "sound", "source", "spacer", "span", "strike", "strong", "sub",
    "summary", "sup", "table", "tbody", "td", "textarea", "tfoot", "th",
    "thead", "time", "tr", "tt", "u", "ul", "var", "video", "wbr",
};

static const char *const attributes[] = {
    "abbr", "accept", "accept-charset", "accesskey", "action", "align",
    "alt", "autocomplete", "autofocus", "axis", "background", "balance",
    "bgcolor", "bgproperties", "border", "bordercolor", "bordercolordark",
    "bordercolorlight", "bottompadding", "cellpadding", "cellspacing", "ch",
    "challenge", "char", "charoff", "charset", "checked", "choff", "cite",
    "class", "clear", "color", "cols", "colspan", "compact",
    "contenteditable", "controls", "coords", "data", "datafld",
    "datapagesize", "datasrc", "datetime", "default", "delay", "dir",
    "disabled", "draggable", "dynsrc", "enctype", "end", "face", "for",
    "form", "frame", "galleryimg", "gutter", "headers", "height", "hidden",
    "hidefocus", "high", "href", "hreflang", "hspace", "icon", "id",
    "inputmode", "ismap", "keytype", "label", "lang", "leftspacing", "list",
    "longdesc", "loop", "loopcount", "loopend", "loopstart", "low", "lowsrc",
    "max", "maxlength", "media", "method", "min", "multiple", "name",
    "nohref", "noshade", "nowrap", "open", "optimum", "pattern", "ping",
    "point-size", "poster", "pqg", "preload", "prompt", "radiogroup",
    "readonly", "rel", "repeat-max", "repeat-min", "replace", "required",
    "rev", "rightspacing", "rows", "rowspan", "rules", "scope", "selected",
    "shape", "size", "span", "src", "start", "step", "summary", "suppress",
    "tabindex", "target", "template", "title", "toppadding", "type",
    "unselectable", "urn", "usemap", "valign", "value", "variable",
    "volume", "vrml", "vspace", "width", "wrap", "xml:lang",
};

static const char *const properties[] = {
    "azimuth", "background-color", "border-bottom-color", "border-collapse",
    "border-color", "border-left-color", "border-right-color",
    "border-top-color", "clear", "color", "cursor", "direction", "display",
    "elevation", "float", "font", "font-family", "font-size", "font-style",
    "font-variant", "font-weight", "height", "letter-spacing",
    "line-height", "overflow", "pause", "pause-after", "pause-before",
    "pitch", "pitch-range", "richness", "speak", "speak-header",
    "speak-numeral", "speak-punctuation", "speech-rate", "stress",
    "text-align", "text-decoration", "text-indent", "unicode-bidi",
    "vertical-align", "voice-family", "volume", "white-space", "width",
};

/* Words that may stand in margin, padding, border and background. */
static const char *const keywords[] = {
    "!important", "aqua", "auto", "black", "block", "blue", "bold", "both",
    "bottom", "brown", "center", "collapse", "dashed", "dotted", "fuchsia",
    "gray", "green", "italic", "left", "lime", "maroon", "medium", "navy",
    "none", "normal", "nowrap", "olive", "pointer", "purple", "red", "right",
    "silver", "solid", "teal", "top", "transparent", "underline", "white",
    "yellow",
};

static const char *const schemes[] = {
    "callto", "feed", "ftp", "geo", "gopher", "http", "https", "imap", "irc",
    "magnet", "mailto", "news", "nntp", "rtsp", "sftp", "sip", "sips", "sms",
    "tel", "webcal", "xmpp",
};
/* clang-format on */

#define WORD_MAX 32 /* longer than any of the words above */

static int by_name(const void *key, const void *row)
{
	return strcmp(key, *(const char *const *)row);
}

static bool among(struct str s, const char *const *list, size_t n)
{
	char low[WORD_MAX];
	if (!s.n || s.n >= sizeof(low))
		return false;
	for (size_t i = 0; i < s.n; i++)
		low[i] = ch_lower(s.p[i]);
	low[s.n] = 0;
	return bsearch(low, list, n, sizeof(*list), by_name) != NULL;
}
#define AMONG(s, list) among((s), (list), sizeof(list) / sizeof(*(list)))

/* ---- style ---- */

static bool word_byte(char c)
{
	return ch_alnum(c) || c == '_' || (c & 0x80);
}

/* Nothing that could be a function, an escape or a comment: letters, digits
 * and the few signs of plain values; quotes around a name; rgb(1, 2, 3). */
static bool plain_style(struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		if (ch_alnum(c) || ch_space(c) || strchr(":,;#%.!", c))
			continue;
		if (c == '-' && i && i + 1 < s.n && word_byte(s.p[i - 1]) &&
		    word_byte(s.p[i + 1]))
			continue;
		bool quote = c == '\'' || c == '"';
		if (!quote && c != '(')
			return false;
		char close = quote ? c : ')';
		for (i++; i < s.n && s.p[i] != close; i++)
			if (!ch_space(s.p[i]) &&
			    !(quote ? word_byte(s.p[i])
				    : ch_digit(s.p[i]) || s.p[i] == ','))
				return false;
		if (i == s.n)
			return false;
	}
	return true;
}

/* "12.5px", "#fff", "0", at most two digits on either side of the point, so
 * that nothing is pushed off the page. */
static bool plain_length(struct str s)
{
	static const char *const units[] = {
	    "%", "cm", "em", "ex", "in", "mm", "pc", "pt", "px"};
	size_t i = 0, n = 0;
	if (s.n > 1 && s.p[0] == '#') {
		for (i = 1; i < s.n; i++)
			if (ch_hex(s.p[i]) < 0)
				return false;
		return true;
	}
	while (i < s.n && ch_digit(s.p[i]) && n < 2)
		i++, n++;
	if (i < s.n && s.p[i] == '.')
		i++;
	for (n = 0; i < s.n && ch_digit(s.p[i]) && n < 2; n++)
		i++;
	struct str unit = str_sub(s, i, s.n);
	return !unit.n || AMONG(unit, units);
}

static bool plain_values(struct str v)
{
	struct str one;
	while (str_split(&v, ' ', &one)) {
		one = str_trim(one);
		if (one.n && !AMONG(one, keywords) && !plain_length(one) &&
		    !str_istarts(one, S("rgb(")))
			return false;
	}
	return true;
}

static bool is_box(struct str property)
{
	static const char *const boxes[] = {
	    "background", "border", "margin", "padding"};
	ptrdiff_t dash = str_chr(property, '-');
	return AMONG(
	    str_sub(property, 0, dash < 0 ? property.n : (size_t)dash), boxes);
}

/* `url(...)` is cut out beforehand, so that the rest may stay. */
static void drop_urls(struct buf *out, struct str s)
{
	while (s.n) {
		ptrdiff_t at = str_ifind(s, S("url"));
		size_t open = at < 0 ? s.n : (size_t)at + 3;
		while (open < s.n && ch_space(s.p[open]))
			open++;
		bool call = at >= 0 && open < s.n && s.p[open] == '(';
		ptrdiff_t end = call ? str_chr(str_sub(s, open, s.n), ')') : -1;
		if (end < 0) {
			buf_adds(out, s);
			return;
		}
		buf_add(out, s.p, (size_t)at);
		buf_addc(out, ' ');
		s = str_sub(s, open + (size_t)end + 1, s.n);
	}
}

static void declaration(struct buf *out, struct str d)
{
	ptrdiff_t colon = str_chr(d, ':');
	if (colon < 0)
		return;
	struct str name = str_trim(str_sub(d, 0, (size_t)colon));
	struct str value = str_trim(str_sub(d, (size_t)colon + 1, d.n));
	bool fine =
	    AMONG(name, properties) || (is_box(name) && plain_values(value));
	if (!fine || !value.n || str_chr(value, ':') >= 0)
		return;
	if (out->n)
		buf_addc(out, ' ');
	buf_adds(out, name);
	buf_adds(out, S(": "));
	buf_adds(out, value);
	/* a space that stood before the semicolon is kept: styles are shown
	 * as they were written */
	if (d.n && ch_space(d.p[d.n - 1]))
		buf_addc(out, ' ');
	buf_addc(out, ';');
}

/* Appends those declarations of a style attribute that are harmless. */
static void feed_safe_style(struct buf *out, struct str style)
{
	struct buf b = buf_init(style.n + 1);
	drop_urls(&b, style);
	struct str rest = buf_str(&b), d;
	if (plain_style(rest))
		while (str_split(&rest, ';', &d))
			declaration(out, d);
	buf_free(&b);
}

/* ---- elements ---- */

static bool safe_scheme(struct str url)
{
	char clean[WORD_MAX];
	size_t n = 0;
	for (size_t i = 0; i < url.n; i++) {
		unsigned char c = (unsigned char)url.p[i];
		if (c <= ' ') /* browsers see through these */
			continue;
		if (c == ':')
			return AMONG(((struct str){clean, n}), schemes);
		if (c == '/' || c == '?' || c == '#' || n + 1 == WORD_MAX)
			return true;
		if (!ch_alnum((char)c) && !strchr("+-.", c))
			return c < 0x80; /* no scheme can begin so */
		clean[n++] = (char)c;
	}
	return true;
}

struct writer {
	struct arena *a;
	struct buf out;
	struct str base;
	struct buf style;
};

static void attribute(struct writer *w, struct html_attr at)
{
	bool style = str_eq(at.name, S("style"));
	if (!style && !AMONG(at.name, attributes))
		return;
	struct str v = at.value;
	if (style) {
		buf_clear(&w->style);
		feed_safe_style(&w->style, v);
		v = buf_str(&w->style);
		if (!v.n)
			return;
	} else if (markup_is_link(at.name) && v.n) {
		struct str full = safe_scheme(v) && w->base.n
				      ? url_resolve(w->a, w->base, str_trim(v))
				      : v;
		v = !safe_scheme(v) ? S("") : full.n ? full : v;
	}
	buf_addc(&w->out, ' ');
	buf_adds(&w->out, at.name);
	buf_adds(&w->out, S("=\""));
	html_escape(&w->out, v);
	buf_addc(&w->out, '"');
}

static void start(struct writer *w, const struct html_token *k)
{
	buf_addc(&w->out, '<');
	buf_adds(&w->out, k->name);
	for (size_t i = 0; i < k->attrs; i++)
		attribute(w, k->attr[i]);
	buf_addc(&w->out, '>');
	if (k->self_closing && !html_tag_void(k->tag))
		buf_addf(&w->out, "</%.*s>", PRS(k->name));
}

/* Elements that go with what is in them. */
static bool swallowed(enum html_tag tag)
{
	return tag == TAG_SCRIPT || tag == TAG_STYLE || tag == TAG_APPLET;
}

static bool is_void(const struct html_token *k)
{
	return html_tag_void(k->tag) || str_eq(k->name, S("keygen"));
}

static void token(struct writer *w, const struct html_token *k)
{
	switch (k->type) {
	case HTML_TEXT: html_escape_text(&w->out, k->text); break;
	case HTML_START:
		if (AMONG(k->name, elements))
			start(w, k);
		break;
	case HTML_END:
		if (AMONG(k->name, elements) && !is_void(k))
			buf_addf(&w->out, "</%.*s>", PRS(k->name));
		break;
	default: break;
	}
}

/* "<!" that begins neither a comment nor a DOCTYPE is HTML's "bogus comment",
 * which browsers hide; in feeds it is mostly text that somebody wrote. */
static struct str show_bogus(struct arena *a, struct str s)
{
	struct buf b = buf_init(8 * FEED_CONTENT_MAX);
	size_t done = 0;
	for (size_t i = 0; i + 1 < s.n; i++) {
		const char *lt = memchr(s.p + i, '<', s.n - i - 1);
		if (!lt)
			break;
		i = (size_t)(lt - s.p);
		struct str rest = str_sub(s, i, s.n);
		if (rest.p[1] != '!' || str_starts(rest, S("<!--")) ||
		    str_istarts(rest, S("<!doctype")))
			continue;
		buf_add(&b, s.p + done, i - done);
		buf_adds(&b, S("&lt;"));
		done = i + 1;
	}
	if (!done)
		return s;
	buf_add(&b, s.p + done, s.n - done);
	s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

struct str feed_safe_html(struct arena *a, struct str html, struct str base)
{
	if (!html.n)
		return html;
	html = show_bogus(a, html);
	struct html_tokenizer *t = arena_new_of(a, struct html_tokenizer);
	struct html_token k;
	struct writer w = {.a = a,
	    .out = buf_init(8 * FEED_CONTENT_MAX),
	    .base = base,
	    .style = buf_init(FEED_ATTR_VALUE_MAX)};
	enum html_tag inside = TAG_UNKNOWN; /* a swallowed element */
	html_tokenizer_init(t, a, html);
	while (html_next(t, &k)) {
		if (inside != TAG_UNKNOWN) {
			if (k.type == HTML_END && k.tag == inside)
				inside = TAG_UNKNOWN;
			continue;
		}
		if (k.type == HTML_START && swallowed(k.tag)) {
			html_enter(t, k.tag);
			inside = k.self_closing ? TAG_UNKNOWN : k.tag;
			continue;
		}
		token(&w, &k);
		if (k.type == HTML_START && k.tag == TAG_TEXTAREA)
			html_enter(t, k.tag);
	}
	struct str s = buf_dup(a, &w.out);
	buf_free(&w.out);
	buf_free(&w.style);
	return s;
}
