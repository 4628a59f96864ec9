/* SPDX-License-Identifier: MIT */
/* gazetted: an entry becomes an article. */
#include "feed/feed.h"
#include "text/furniture.h"

#include <string.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/url.h"
#include "base/utf8.h"
#include "feed/caps.h"
#include "feed/markup.h"
#include "html/entity.h"
#include "html/skip.h"
#include "html/tag.h"
#include "html/token.h"
#include "html/totext.h"

/* 1980-01-01: dates before it are clocks that were never set, 1970 and the
 * year 1 above all. */
#define OLDEST_PLAUSIBLE INT64_C(315532800)

#define REFERENCE_MAX 34 /* bytes, as of the longest name */

#define ELLIPSIS "\xe2\x80\xa6"

/* At most `max` bytes, cut between words where that loses little, with an
 * ellipsis for what is gone. */
static struct str clip(struct arena *a, struct str s, size_t max)
{
	if (s.n <= max)
		return s;
	struct str cut = utf8_clip(s, max - sizeof(ELLIPSIS));
	ptrdiff_t space = str_rchr(cut, ' ');
	if (space > (ptrdiff_t)(max / 2))
		cut = str_sub(cut, 0, (size_t)space);
	return str_cat(a, str_trim(cut), S(ELLIPSIS));
}

static struct str longest(const struct entry *e)
{
	return e->content.n ? e->content : e->summary;
}

/* The first words of the text, for entries without a title. */
static struct str title_of_text(struct arena *a, const struct entry *e)
{
	struct str html = e->summary.n ? e->summary : e->content;
	/* enough to hold the words behind any markup that opens a text */
	html = utf8_clip(html, 64 * ARTICLE_TITLE_FROM_TEXT);
	struct str t = html_inline_text(a, html);
	return clip(a, t, ARTICLE_TITLE_FROM_TEXT);
}

/* ---- what was escaped once too often ---- */

#define AMP S("&amp;")

/* A reference, "#8217;" or "eacute;", behind the ampersand that ends at `at`:
 * the bytes of it, or 0, and the byte that its value begins with. */
static size_t any_reference(struct str s, size_t at, char *out_first)
{
	char ref[REFERENCE_MAX + 1] = "&", value[HTML_ENTITY_OUT];
	struct str rest = str_sub(s, at, at + REFERENCE_MAX - 1);
	size_t n, value_n;
	if (!rest.n || (rest.p[0] != '#' && !ch_alpha(rest.p[0])))
		return 0;
	memcpy(ref + 1, rest.p, rest.n);
	n = html_entity_at(
	    (struct str){ref, rest.n + 1}, 0, false, value, &value_n);
	*out_first = value[0];
	return n < 3 || ref[n - 1] != ';' ? 0 : n - 1;
}

/* Those of tags are no letters of a text. */
static size_t reference_behind(struct str s, size_t at)
{
	char c;
	size_t n = any_reference(s, at, &c);
	return n && strchr("<>", c) ? 0 : n;
}

/* "amp;lt;": who shows that tells how references are written. */
static bool taught_behind(struct str s, size_t at)
{
	char c;
	struct str amp = str_sub(AMP, 1, AMP.n);
	return str_starts(str_sub(s, at, s.n), amp) &&
	       any_reference(s, at + amp.n, &c);
}

static bool of_a_word(struct str s, size_t i)
{
	return i < s.n && (ch_alnum(s.p[i]) || (unsigned char)s.p[i] >= 0x80);
}

/* Whether the reference of `n` bytes behind the "&amp;" at `amp` stands in a
 * word, or beside another one. */
static bool within_word(struct str s, size_t amp, size_t n)
{
	size_t end = amp + AMP.n + n;
	return (amp && of_a_word(s, amp - 1)) || of_a_word(s, end) ||
	       (str_starts(str_sub(s, end, s.n), AMP) &&
		   reference_behind(s, end + AMP.n));
}

/* Whether a text shows code, in which a reference is what has to be typed. */
static bool shows_code(struct str html)
{
	static const struct str tags[] = {S_INIT("<code"), S_INIT("<pre"),
	    S_INIT("<tt"), S_INIT("<kbd"), S_INIT("<samp")};
	for (size_t i = 0; i < sizeof(tags) / sizeof(*tags); i++)
		if (str_ifind(html, tags[i]) >= 0)
			return true;
	return false;
}

/* A reference that is shown within a word, "Bob&amp;#8217;s", is nobody's
 * example of one: then all are read once more. But not where code is shown, or
 * how they are written. */
static struct str once(struct arena *a, struct str html)
{
	bool within = false, taught = false;
	struct str rest = html;
	ptrdiff_t to = str_find(html, AMP);
	if (to < 0)
		return html;
	struct buf b = buf_init(html.n + 1);
	for (; to >= 0 && !taught; to = str_find(rest, AMP)) {
		size_t amp = html.n - rest.n + (size_t)to;
		size_t n = reference_behind(html, amp + AMP.n);
		buf_add(&b, rest.p, (size_t)to);
		buf_adds(&b, n ? S("&") : AMP);
		within |= n && within_word(html, amp, n);
		taught = taught_behind(html, amp + AMP.n);
		rest = str_sub(html, amp + AMP.n, html.n);
	}
	buf_adds(&b, rest);
	bool escaped = within && !taught && !shows_code(html);
	struct str out = escaped ? buf_dup(a, &b) : html;
	buf_free(&b);
	return out;
}

struct str feed_plain_title(struct arena *a, const struct entry *entry)
{
	struct str t = html_inline_text(a, once(a, entry->title));
	if (!t.n)
		t = title_of_text(a, entry);
	if (!t.n && entry->link.n)
		t = entry->link;
	if (!t.n)
		t = S("(untitled)");
	return clip(a, t, ARTICLE_TITLE_MAX);
}

/* ---- authors ---- */

static bool is_address(struct str s)
{
	return str_chr(s, '@') > 0 && str_chr(s, ' ') < 0;
}

/* An address that is kept back, "hidden (Ann)". */
static bool is_withheld(struct str s)
{
	static const struct str words[] = {S_INIT("hidden"), S_INIT("noreply"),
	    S_INIT("no-reply"), S_INIT("nobody"), S_INIT("none"),
	    S_INIT("unknown"), S_INIT("private")};
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_ieq(s, words[i]))
			return true;
	return false;
}

/* "By Ann Example", "Author: Ann" */
static struct str named(struct str s)
{
	static const struct str by[] = {
	    S_INIT("By "), S_INIT("by "), S_INIT("BY "), S_INIT("Author: ")};
	for (size_t i = 0; i < sizeof(by) / sizeof(*by); i++)
		if (str_starts(s, by[i]) && s.n > by[i].n)
			return str_trim(str_sub(s, by[i].n, s.n));
	return s;
}

/* "mail (Name)", "Name (mail)", "Name <mail>", "Ann (Ann Example)" to the name;
 * an address alone is nobody's name, and no reader's business. */
static struct str one_author(struct str s)
{
	s = named(str_trim(s));
	ptrdiff_t open = str_chr(s, '('), angle = str_chr(s, '<');
	if (open >= 0 && str_ends(s, S(")"))) {
		struct str before = str_trim(str_sub(s, 0, (size_t)open));
		struct str inside =
		    str_trim(str_sub(s, (size_t)open + 1, s.n - 1));
		if (is_address(before))
			return is_address(inside) ? (struct str){0} : inside;
		if (is_address(inside))
			return before;
		if (is_withheld(before) && !is_withheld(inside))
			return inside;
		if (before.n && str_ifind(inside, before) >= 0)
			return inside;
	}
	if (angle > 0 && str_ends(s, S(">")))
		return str_trim(str_sub(s, 0, (size_t)angle));
	return is_address(s) ? (struct str){0} : s;
}

static bool listed(struct str list, struct str name)
{
	struct str one;
	while (markup_next_name(&list, &one))
		if (str_ieq(one, name))
			return true;
	return false;
}

/* Each name once: RSS often has the author in two modules. */
static struct str authors(struct arena *a, struct str list)
{
	struct str all = {0}, one;
	if (!list.n)
		return all;
	if (html_looks_like(list) && str_chr(list, '@') < 0)
		list = html_inline_text(a, list);
	while (markup_next_name(&list, &one)) {
		one = one_author(one);
		if (one.n && !listed(all, one))
			all = all.n ? arena_printf(
					  a, "%.*s, %.*s", PRS(all), PRS(one))
				    : str_squeeze(a, one);
	}
	return clip(a, all, ARTICLE_AUTHOR_MAX);
}

/* Atom and JSON Feed say that an entry without an author has the feed's; RSS
 * names an editor there, who did not write it. */
static struct str author_of(
    struct arena *a, const struct feed *f, const struct entry *e)
{
	bool inherits = str_starts(f->format, S("atom")) ||
			str_starts(f->format, S("json"));
	struct str own = authors(a, e->author);
	return own.n || !inherits ? own : authors(a, f->author);
}

/* ---- the rest ---- */

static struct str web_or_none(struct str url)
{
	return url_is_web(url) ? url : (struct str){0};
}

/* The page to read: where a counting redirect leads, else the link. */
static struct str best_link(struct arena *a, const struct entry *e)
{
	struct str link = web_or_none(e->original);
	if (!link.n)
		link = web_or_none(e->link);
	return link.n ? url_untracked(a, link) : link;
}

static struct str first_image(
    struct arena *a, const struct feed *f, struct str html)
{
	struct html_tokenizer t;
	struct html_token k;
	html = str_sub(html, 0, ARTICLE_IMAGE_WITHIN);
	if (str_ifind(html, S("<img")) < 0)
		return (struct str){0};
	html_tokenizer_init(&t, a, html);
	while (html_next(&t, &k)) {
		if (k.type != HTML_START || k.tag != TAG_IMG ||
		    html_unseen_image(&k))
			continue;
		struct str src = html_attr_get(&k, S("src"));
		struct str url = url_resolve(a, f->base, src);
		if (src.n && url_is_web(url))
			return url;
	}
	return (struct str){0};
}

struct str feed_image(
    struct arena *a, const struct feed *f, const struct entry *e)
{
	if (url_is_web(e->image))
		return e->image;
	vec_each (&e->enclosures, c)
		if (str_istarts(c->type, S("image/")) && url_is_web(c->url))
			return c->url;
	struct str url = first_image(a, f, e->content);
	return url.n ? url : first_image(a, f, e->summary);
}

static struct str categories(struct arena *a, const struct entry *e)
{
	struct buf b = buf_init(FEED_CATEGORIES_MAX * (FEED_TEXT_MAX + 1));
	vec_each (&e->categories, c) {
		struct str s = html_looks_like(*c) ? html_inline_text(a, *c)
						   : str_squeeze(a, *c);
		if (s.n && b.n)
			buf_addc(&b, '\n');
		buf_adds(&b, s);
	}
	struct str out = b.n ? buf_dup(a, &b) : (struct str){0};
	buf_free(&b);
	return out;
}

/* A date that can be, no later than now; INSTANT_NONE for all others. */
static int64_t plausible(int64_t t, int64_t now)
{
	if (t == INSTANT_NONE || t < OLDEST_PLAUSIBLE)
		return INSTANT_NONE;
	return t > now ? now : t;
}

static void dates(const struct entry *e, int64_t now, struct article *out)
{
	int64_t t = plausible(e->published, now);
	if (t == INSTANT_NONE)
		t = plausible(e->created, now);
	if (t == INSTANT_NONE)
		t = plausible(e->updated, now);
	out->first_seen = now;
	out->published_known = t != INSTANT_NONE;
	if (t == INSTANT_NONE)
		t = plausible(e->inferred, now);
	out->published = t != INSTANT_NONE ? t : now;
	t = plausible(e->updated, now);
	out->updated = t != INSTANT_NONE ? t : out->published;
}

/* No tag in it begins a line. */
static bool unmarked(struct str text)
{
	static const struct str escaped[] = {
	    S_INIT("&lt;p"), S_INIT("&lt;br"), S_INIT("&lt;div")};
	char name[HTML_TAG_NAME_MAX];
	struct str rest = text;
	for (ptrdiff_t at; (at = str_chr(rest, '<')) >= 0;) {
		size_t n = 0;
		rest = str_sub(rest, (size_t)at + 1, rest.n);
		while (n < rest.n && n < sizeof(name) && ch_alnum(rest.p[n])) {
			name[n] = ch_lower(rest.p[n]);
			n++;
		}
		enum html_tag tag = html_tag_of((struct str){name, n});
		if (tag == TAG_BR || html_tag_block(tag))
			return false;
	}
	for (size_t i = 0; i < sizeof(escaped) / sizeof(*escaped); i++)
		if (str_find(text, escaped[i]) >= 0)
			return false;
	return true;
}

/* "## A heading" */
static bool heading(struct str line)
{
	size_t i = 0;
	while (i < line.n && line.p[i] == '#')
		i++;
	return i && i < line.n && line.p[i] == ' ';
}

/* "- a point", "1. a point" */
static bool point(struct str line)
{
	size_t i = 0;
	while (i < line.n && ch_digit(line.p[i]))
		i++;
	return str_starts(line, S("- ")) || str_starts(line, S("* ")) ||
	       (i && i + 1 < line.n && strchr(".)", line.p[i]) &&
		   line.p[i + 1] == ' ');
}

/* A list may begin behind it: not where a sentence goes on, as text that is
 * wrapped does, "on the\n24. of May". */
static bool complete(struct str line)
{
	return !line.n || strchr(".:;!?", line.p[line.n - 1]);
}

/* Without the marks that Markdown stresses words with, "**bold**". */
static void add_line(struct buf *b, struct str line)
{
	ptrdiff_t open, close;
	while ((open = str_find(line, S("**"))) >= 0) {
		struct str rest = str_sub(line, (size_t)open + 2, line.n);
		close = str_find(rest, S("**"));
		if (close <= 0 || ch_space(rest.p[0]) ||
		    ch_space(rest.p[close - 1]))
			break;
		buf_adds(b, str_sub(line, 0, (size_t)open));
		buf_adds(b, str_sub(rest, 0, (size_t)close));
		line = str_sub(rest, (size_t)close + 2, rest.n);
	}
	buf_adds(b, line);
}

/* Text in which no tag begins a line was never HTML: blank lines part its
 * paragraphs, an address ends its line, so that it is none of the sentence
 * behind it, and so do headings and the points of a list. */
static struct str lines_kept(struct arena *a, struct str text)
{
	struct str line;
	bool own = false, list = false, open = false;
	bool tags = str_chr(text, '<') >= 0;
	if (str_chr(text, '\n') < 0 ||
	    !(unmarked(text) || (!str_starts(str_trim(text), S("<")) &&
				    str_find(text, S("\n## ")) >= 0)))
		return text;
	struct buf b = buf_init(5 * text.n + 16);
	while (str_split(&text, '\n', &line)) {
		ptrdiff_t url = str_find(line, S("://"));
		bool ends =
		    !tags && url > 0 &&
		    str_chr(str_sub(line, (size_t)url, line.n), ' ') < 0;
		line = str_trim(line);
		bool one = point(line) && (list || !open || own);
		list = line.n && (list || one);
		if (line.n && (own || one || heading(line)))
			buf_adds(&b, S("<br>"));
		own = heading(line);
		open = !complete(line) && !ends;
		add_line(&b, line);
		buf_adds(&b, !line.n ? S("<p>") : ends ? S("<br>") : S("\n"));
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

static struct str plain_of(
    struct arena *a, const struct feed *f, struct str html)
{
	struct html_text_opts opts = {
	    .base_url = f->base, .no_captions = true, .no_code = true};
	/* plain text is shorter than its HTML, seldom to a fourth; what is
	 * cut off would not have been kept */
	html = utf8_clip(html, 16 * ARTICLE_SUMMARY_MAX);
	return html_block_text(a, html, &opts).text;
}

/* Without what leads away at its end. A bracket that stands for the rest, "the
 * council decided on [...]", leaves its dots: what is cut is not told as whole.
 */
static struct str without_tail(struct arena *a, struct str text)
{
	struct str s = furniture_trim(text), rest;
	if (!s.n)
		return s;
	rest = str_sub(text, (size_t)(s.p - text.p) + s.n, text.n);
	while (str_starts(rest, S(" ")) || str_starts(rest, S("\u00a0")))
		rest = str_sub(rest, rest.p[0] == ' ' ? 1 : 2, rest.n);
	static const struct str whole[] = {S_INIT("."), S_INIT("!"),
	    S_INIT("?"), S_INIT("…"), S_INIT("。"), S_INIT("！"), S_INIT("？"),
	    S_INIT("\""), S_INIT("”"), S_INIT("»"), S_INIT("“"), S_INIT("」"),
	    S_INIT(")")};
	bool cut =
	    str_starts(rest, S("[...]")) || str_starts(rest, S("[\u2026]"));
	for (size_t i = 0; i < sizeof(whole) / sizeof(*whole); i++)
		cut &= !str_ends(s, whole[i]);
	return cut ? str_cat(a, s, S("\u2026")) : s;
}

/* The summary, unless it only leads to the page and there is more. */
static struct str plain_text(struct arena *a, const struct feed *f,
    const struct entry *e, struct str title)
{
	struct str text =
	    plain_of(a, f, e->summary.n ? e->summary : e->content);
	if (e->summary.n && e->content.n && furniture_only(text, title)) {
		struct str all = plain_of(a, f, e->content);
		text = all.n ? all : text;
	}
	return str_dup(a, clip(a, without_tail(a, text), ARTICLE_SUMMARY_MAX));
}

/* HTML that was escaped once too often: there is no tag in it, and what it
 * shows is a block of HTML from its first byte to its last. */
static struct str opened(struct arena *a, struct str base, struct str html)
{
	if (str_chr(html, '<') >= 0 || str_find(html, S("&lt;")) < 0)
		return html;
	struct str t = str_trim(html_unescape(a, html));
	size_t n = 1;
	while (n < t.n && ch_alnum(t.p[n]))
		n++;
	struct str name = str_lower(a, str_sub(t, 1, n));
	struct str end = arena_printf(a, "</%.*s>", PRS(name));
	if (!str_starts(t, S("<")) || !html_tag_block(html_tag_of(name)) ||
	    t.n < end.n || !str_ieq(str_sub(t, t.n - end.n, t.n), end))
		return html;
	return markup_relink(a, t, base);
}

void feed_article(struct arena *a, const struct feed *f,
    const struct entry *given, int64_t now, struct article *out)
{
	struct entry open = *given, *entry = &open;
	open.content =
	    lines_kept(a, once(a, opened(a, f->base, given->content)));
	open.summary =
	    lines_kept(a, once(a, opened(a, f->base, given->summary)));
	out->guid = utf8_clip(entry->id, ARTICLE_GUID_MAX);
	out->link = best_link(a, entry);
	out->canonical = url_canonical(a, out->link);
	out->title = feed_plain_title(a, entry);
	out->author = author_of(a, f, entry);
	out->summary =
	    plain_text(a, f, entry, entry->title.n ? out->title : entry->title);
	/* not sanitised: most articles are never told, and those that are are
	 * told as plain text */
	out->content = utf8_clip(longest(entry), ARTICLE_CONTENT_MAX);
	out->language = entry->language.n ? entry->language : f->language;
	out->image = feed_image(a, f, entry);
	out->categories = categories(a, entry);
	dates(entry, now, out);
}
