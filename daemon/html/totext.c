/* SPDX-License-Identifier: MIT */
/* gazetted: HTML to plain text. */
#include "html/totext.h"

#include "base/buf.h"
#include "base/map.h"
#include "base/url.h"
#include "html/caption.h"
#include "html/entity.h"
#include "html/note.h"
#include "html/raised.h"
#include "html/skip.h"
#include "html/token.h"
#include "text/width.h"

#define SPAN_BYTES 40 /* of code at most, to each part that has a colour */

/* Bytes up to the space are white space here, controls among them. */
static bool is_blank(char c)
{
	return (unsigned char)c <= ' ';
}

/* One line being written; `d` has room for what can come. */
struct line {
	char *d;
	size_t n;
	bool space; /* one is owed before the next word */
};

static void add_words(struct line *l, struct str t)
{
	size_t i = 0;
	while (i < t.n) {
		size_t from = i;
		while (i < t.n && !is_blank(t.p[i]))
			i++;
		if (i > from) {
			if (l->space && l->n)
				l->d[l->n++] = ' ';
			memcpy(l->d + l->n, t.p + from, i - from);
			l->n += i - from;
			l->space = false;
		}
		while (i < t.n && is_blank(t.p[i])) {
			l->space = true;
			i++;
		}
	}
}

/* Is it a line already, with no markup and no white space to squeeze? */
static bool is_line(struct str s)
{
	bool blank = true; /* so that none is good at the start */
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		if (c == '<' || c == '&' ||
		    (is_blank(c) && (blank || c != ' ')))
			return false;
		blank = c == ' ';
	}
	return !blank || !s.n;
}

/* Room for the text of `html`: decoding may add a fifth, and a NUL becomes
 * the three bytes of U+FFFD where the tokenizer replaces it. */
static size_t line_max(struct str html)
{
	size_t nuls = 0;
	for (size_t i = 0; i < html.n; i++)
		nuls += !html.p[i];
	return html_unescape_max(html.n) + 2 * nuls + 1;
}

struct str html_inline_text(struct arena *a, struct str html)
{
	if (is_line(html))
		return html;
	struct line l = {arena_alloc(a, line_max(html)), 0, false};
	if (!memchr(html.p, '<', html.n)) {
		add_words(&l, html_unescape(a, html));
		return (struct str){l.d, l.n};
	}
	struct html_skipper skip = {0};
	struct html_tokenizer t;
	struct html_token k;
	html_tokenizer_init(&t, a, html);
	while (html_next(&t, &k)) {
		if (k.type == HTML_TEXT)
			add_words(&l, k.text);
		if (k.type != HTML_START && k.type != HTML_END)
			continue;
		l.space |= html_tag_block(k.tag);
		if (k.type == HTML_END || html_tag_void(k.tag))
			continue;
		if (html_tag_hidden(k.tag))
			html_skip(&t, &skip, &k);
		else if (!html_skip_unseen(&t, &skip, &k) &&
			 !html_skip_note(&t, &k))
			html_enter(&t, k.tag);
	}
	l.d[l.n] = 0;
	return (struct str){l.d, l.n};
}

/* Is there a tag at the '<' at byte `i`, known and closed? */
static bool tag_at(struct str s, size_t i)
{
	char low[HTML_TAG_NAME_MAX + 1];
	size_t n = 0;
	i++;
	if (str_starts(str_sub(s, i, s.n), S("!--")))
		return true;
	i += i < s.n && s.p[i] == '/';
	while (
	    i < s.n && n < sizeof(low) && (ch_alnum(s.p[i]) || s.p[i] == '-'))
		low[n++] = ch_lower(s.p[i++]);
	return i < s.n &&
	       (is_blank(s.p[i]) || s.p[i] == '>' || s.p[i] == '/') &&
	       html_tag_of((struct str){low, n});
}

bool html_looks_like(struct str s)
{
	const char *gt = s.n ? memrchr(s.p, '>', s.n) : NULL;
	size_t last = gt ? (size_t)(gt - s.p) : 0; /* no tag can end behind */
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '<' && i < last && tag_at(s, i))
			return true;
		char v[HTML_ENTITY_OUT];
		size_t n, took;
		if (s.p[i] == '&' &&
		    (took = html_entity_at(s, i, false, v, &n)) &&
		    s.p[i + took - 1] == ';')
			return true;
	}
	return false;
}

/* Does a document begin here? */
static bool opens_page(struct str s)
{
	return str_istarts(s, S("<!doctype")) || str_istarts(s, S("<html")) ||
	       str_istarts(s, S("<head>")) || str_istarts(s, S("<body"));
}

static bool has_tag(struct str line)
{
	for (size_t i = 0; i < line.n; i++)
		if (line.p[i] == '<' && tag_at(line, i))
			return true;
	return false;
}

bool html_is_page(struct str s)
{
	struct str line;
	size_t tagged = 0, bare = 0;
	s = str_trim(s);
	if (str_starts(s, S("<!")) || str_starts(s, S("<?")) ||
	    (s.n && s.p[0] == '<' && tag_at(s, 0)))
		return true;
	while (str_split(&s, '\n', &line)) {
		line = str_trim(line);
		if (opens_page(line))
			return true;
		bool tag = has_tag(line);
		tagged += tag;
		bare += line.n && !tag;
	}
	return tagged > bare;
}

/* How far apart a block stands from its neighbours, in line breaks. */
static const unsigned char breaks[TAG_COUNT] = {
    [TAG_P] = 2,
    [TAG_H1... TAG_H6] = 2,
    [TAG_PRE] = 2,
    [TAG_LISTING] = 2,
    [TAG_XMP] = 2,
    [TAG_BLOCKQUOTE] = 2,
    [TAG_FIGURE] = 2,
    [TAG_TABLE] = 2,
    [TAG_DL] = 2,
    [TAG_UL] = 2,
    [TAG_OL] = 2,
    [TAG_MENU] = 2,
    [TAG_DIR] = 2,
    [TAG_HR] = 2,
    [TAG_ARTICLE] = 2,
    [TAG_ASIDE] = 2,
    [TAG_FOOTER] = 2,
    [TAG_HEADER] = 2,
    [TAG_MAIN] = 2,
    [TAG_NAV] = 2,
    [TAG_SECTION] = 2,
    [TAG_ADDRESS] = 1,
    [TAG_CAPTION] = 1,
    [TAG_CENTER] = 1,
    [TAG_DD] = 1,
    [TAG_DETAILS] = 1,
    [TAG_DIV] = 1,
    [TAG_DT] = 1,
    [TAG_FIELDSET] = 1,
    [TAG_FIGCAPTION] = 1,
    [TAG_FORM] = 1,
    [TAG_LEGEND] = 1,
    [TAG_LI] = 1,
    [TAG_SUMMARY] = 1,
    [TAG_TR] = 1,
};

struct list {
	bool ordered;
	long items; /* so far, or the number of the last */
};

struct tx {
	struct arena *arena;
	const struct html_text_opts *opts;
	struct buf out;
	struct html_text res;
	struct map *numbers; /* URL -> size_t, the number in use */
	struct list lists[HTML_TEXT_INDENT_MAX];
	int depth; /* open lists; those past the array only count */
	int quotes;
	int pre;
	size_t pre_at; /* where its text began */
	bool code;     /* it is code, */
	size_t spans;  /* of its words, marked, */
	bool left_out; /* as some was */
	int raised;
	int want;   /* line breaks owed before the next text */
	bool bol;   /* nothing stands on the line yet */
	bool space; /* owed, as is */
	bool tab;
	bool marker;	 /* a list item has begun and has no text */
	struct str href; /* of the open link, absent where none */
	size_t href_at;	 /* where its text began */
	size_t heading;	 /* and that of the last heading */
	bool captioned;	 /* captions may be there, and are not wanted */
	struct captions captions;
};

static int list_depth(const struct tx *x)
{
	return x->depth < HTML_TEXT_INDENT_MAX ? x->depth
					       : HTML_TEXT_INDENT_MAX;
}

static void put_prefix(struct tx *x)
{
	for (int i = 0; i < x->quotes && i < HTML_TEXT_INDENT_MAX; i++)
		buf_adds(&x->out, S("> "));
	int n = list_depth(x);
	for (int i = 0; i < n - x->marker; i++)
		buf_adds(&x->out, x->lists[i].ordered ? S("   ") : S("  "));
	if (x->marker && n && x->lists[n - 1].ordered)
		buf_addf(&x->out, "%ld. ", x->lists[n - 1].items);
	else if (x->marker)
		buf_adds(&x->out, S("- "));
	x->marker = false;
}

/* Brings the output to where the next byte of text belongs. */
static void put_gap(struct tx *x)
{
	if (x->want && x->out.n) {
		for (int i = 0; i < x->want; i++)
			buf_addc(&x->out, '\n');
		x->bol = true;
	}
	if (x->bol)
		put_prefix(x);
	else if (x->tab)
		buf_addc(&x->out, '\t');
	else if (x->space)
		buf_addc(&x->out, ' ');
	x->want = 0;
	x->bol = x->space = x->tab = false;
}

static void want(struct tx *x, int n)
{
	if (!x->marker && x->want < n)
		x->want = n;
}

/* The length of a no-break space or of an invisible character at byte `i`:
 * what mails fill their preview line and empty paragraphs with. */
static size_t filler(struct str t, size_t i)
{
	struct str s = str_sub(t, i, t.n);
	if (str_starts(s, S("\xC2\xA0")) || str_starts(s, S("\xC2\xAD")) ||
	    str_starts(s, S("\xCD\x8F")))
		return 2;
	if (str_starts(s, S("\xE2\x80\x8B")) ||
	    str_starts(s, S("\xE2\x80\x8C")) ||
	    str_starts(s, S("\xEF\xBB\xBF")))
		return 3;
	return 0;
}

/* What parts two words as it will in the text. */
static bool one_space(struct str t, size_t i)
{
	return t.p[i] == ' ' && i + 1 < t.n && !is_blank(t.p[i + 1]);
}

/* A stop, and no more: the space before it is that of a link which it is
 * behind, "<a>Ann Example </a>, who". */
static bool bare_stop(struct str t, size_t i)
{
	return (t.p[i] == ',' || t.p[i] == '.') &&
	       (i + 1 == t.n || is_blank(t.p[i + 1]));
}

static void put_words(struct tx *x, struct str t)
{
	size_t i = 0;
	while (i < t.n) {
		size_t fill;
		if (is_blank(t.p[i])) {
			x->space = true;
			i++;
			continue;
		}
		if ((x->bol || x->want) && (fill = filler(t, i))) {
			i += fill;
			continue;
		}
		size_t from = i;
		while (i < t.n && (!is_blank(t.p[i]) || one_space(t, i)))
			i++;
		x->space &= !bare_stop(t, from);
		put_gap(x);
		buf_add(&x->out, t.p + from, i - from);
	}
}

/* Letters, verses and tables are preformatted, too: code has a mark of its own,
 * or its words are marked for colours; in a letter a font or a quotation is. */
static void see_pre(struct tx *x, const struct html_token *k)
{
	if (k->tag == TAG_PRE && !x->pre++) {
		x->pre_at = x->out.n;
		x->code = false;
		x->spans = 0;
	}
	x->code |= x->pre && (k->tag == TAG_CODE || k->tag == TAG_SAMP ||
				 k->tag == TAG_KBD);
	x->spans += k->tag == TAG_SPAN;
}

static void end_pre(struct tx *x)
{
	bool colours = x->spans && x->pre_at < x->out.n &&
		       (x->out.n - x->pre_at) / x->spans <= SPAN_BYTES;
	if (!x->opts->no_code || !(x->code || colours) || x->pre_at >= x->out.n)
		return;
	buf_cut(&x->out, x->pre_at);
	x->bol = !x->pre_at;
	x->space = x->tab = false;
	x->left_out = true;
}

static void put_pre(struct tx *x, struct str t)
{
	struct str line;
	bool first = true;
	while (str_split(&t, '\n', &line)) {
		if (!first)
			x->want++;
		first = false;
		if (line.n) {
			put_gap(x);
			buf_adds(&x->out, line);
		}
	}
}

static void end_link(struct tx *x)
{
	struct str url = x->href;
	x->href = (struct str){NULL, 0};
	if (!url.n || x->out.n <= x->href_at)
		return;
	struct str shown = {x->out.p + x->href_at, x->out.n - x->href_at};
	if (str_eq(str_trim(shown), url))
		return;
	size_t *n = map_get(x->numbers, url);
	if (!n && x->res.links.n < HTML_TEXT_LINKS_MAX) {
		*vec_push(x->arena, &x->res.links) = url;
		n = arena_new_of(x->arena, size_t);
		*n = x->res.links.n;
		map_put(x->numbers, url, n);
	}
	if (n)
		buf_addf(&x->out, " [%zu]", *n);
}

static void start_link(struct tx *x, const struct html_token *k)
{
	end_link(x);
	struct str href = html_attr_get(k, S("href"));
	if (!x->opts->number_links || !href.n)
		return;
	struct str u = url_resolve(x->arena, x->opts->base_url, href);
	if (u.n && url_is_safe_link(u))
		x->href = u;
	x->href_at = x->out.n;
}

static void start_list(struct tx *x, const struct html_token *k)
{
	want(x, x->depth ? 1 : 2);
	if (x->depth < HTML_TEXT_INDENT_MAX) {
		long long first = 1;
		str_to_int(html_attr_get(k, S("start")), 0, HTML_LIST_START_MAX,
		    &first);
		x->lists[x->depth] =
		    (struct list){k->tag == TAG_OL, (long)first - 1};
	}
	x->depth++;
}

static void start_item(struct tx *x, const struct html_token *k)
{
	long long value;
	bool again = x->marker; /* the one before was empty */
	x->marker = false;
	if (!again && x->want != 2)
		want(x, 1);
	int n = list_depth(x);
	if (n && x->lists[n - 1].items++ > 0 && x->want == 2)
		x->want = 1; /* no gaps between items, be they of paragraphs */
	if (n && str_to_int(html_attr_get(k, S("value")), 0,
		     HTML_LIST_START_MAX, &value))
		x->lists[n - 1].items = (long)value;
	x->marker = true;
}

static bool is_heading(enum html_tag t)
{
	return t >= TAG_H1 && t <= TAG_H6;
}

static void end_heading(struct tx *x)
{
	struct str text = str_sub(buf_str(&x->out), x->heading, x->out.n);
	size_t n = text_width(str_trim(text));
	if (!x->opts->rule_headings || !n)
		return;
	x->want = 1;
	put_gap(x);
	for (size_t i = 0; i < n && i < HTML_RULE_MAX; i++)
		buf_addc(&x->out, '-');
}

static void start(struct tx *x, const struct html_token *k)
{
	switch (k->tag) {
	case TAG_A: start_link(x, k); break;
	case TAG_BR:
		if (x->want < 2 && !x->marker)
			x->want++;
		break;
	case TAG_UL:
	case TAG_OL:
	case TAG_MENU:
	case TAG_DIR: start_list(x, k); break;
	case TAG_LI: start_item(x, k); break;
	case TAG_HR:
		want(x, 2);
		put_gap(x);
		buf_adds(&x->out, S("* * *"));
		want(x, 2);
		break;
	case TAG_IMG:
		if (x->opts->alt && html_attr_get(k, S("alt")).n) {
			put_gap(x);
			buf_addc(&x->out, '[');
			struct str alt = html_attr_get(k, S("alt"));
			buf_adds(&x->out, str_squeeze(x->arena, alt));
			buf_addc(&x->out, ']');
		}
		break;
	case TAG_TD:
	case TAG_TH: x->tab = !x->bol && !x->want; break;
	default: want(x, breaks[k->tag]); break;
	}
	if (breaks[k->tag])
		x->raised = 0; /* nor does a forgotten end raise a page */
	if (is_heading(k->tag))
		x->heading = x->out.n;
	x->quotes += k->tag == TAG_BLOCKQUOTE;
	see_pre(x, k);
	x->raised += k->tag == TAG_SUP;
}

static void end(struct tx *x, const struct html_token *k)
{
	enum html_tag t = k->tag;
	bool list = t == TAG_UL || t == TAG_OL || t == TAG_MENU || t == TAG_DIR;
	if (t == TAG_A)
		end_link(x);
	if (is_heading(t))
		end_heading(x);
	if (list && x->depth)
		x->depth--;
	if (t == TAG_LI || list)
		x->marker = false;
	want(x, list && x->depth ? 1 : breaks[t]);
	x->quotes -= t == TAG_BLOCKQUOTE && x->quotes;
	if (t == TAG_PRE && x->pre && !--x->pre)
		end_pre(x);
	x->raised -= t == TAG_SUP && x->raised;
}

/* Takes back a caption that ends before the token. */
static void see_caption(struct tx *x, const struct html_token *k)
{
	size_t from;
	if (!x->captioned ||
	    !captions_see(&x->captions, x->arena, k, x->out.n, &from) ||
	    from >= x->out.n)
		return;
	buf_cut(&x->out, from);
	x->bol = !from;
	x->space = x->tab = false;
	want(x, 1);
}

/* What a tokenizer that stands behind it has read. */
static struct str raised(
    const struct tx *x, const struct html_tokenizer *t, struct str text)
{
	bool apart = x->want || x->bol || x->tab || x->space;
	return html_raised(x->arena, apart ? S("") : buf_str(&x->out), text,
	    str_sub(t->in, t->i, t->in.n));
}

static struct html_text with_all(
    struct arena *a, struct str html, const struct html_text_opts *opts)
{
	struct html_text_opts all = *opts;
	all.no_captions = all.no_code = false;
	return html_block_text(a, html, &all);
}

struct html_text html_block_text(
    struct arena *a, struct str html, const struct html_text_opts *opts)
{
	struct html_skipper skip = {0};
	struct html_tokenizer t;
	struct html_token k;
	struct tx x = {.arena = a, .opts = opts, .bol = true};
	bool pre = false;
	x.out = buf_init(HTML_OUT_MAX);
	x.numbers = map_new(a);
	x.captioned = opts->no_captions && captions_any(html);
	html_tokenizer_init(&t, a, html);
	while (!x.out.over && html_next(&t, &k)) {
		see_caption(&x, &k);
		if (k.type == HTML_TEXT && x.pre)
			put_pre(&x, pre && k.text.p[0] == '\n'
					? str_sub(k.text, 1, k.text.n)
					: k.text);
		else if (k.type == HTML_TEXT)
			put_words(
			    &x, x.raised ? raised(&x, &t, k.text) : k.text);
		else if (k.type == HTML_END)
			end(&x, &k);
		pre = k.type == HTML_START && k.tag == TAG_PRE;
		if (k.type != HTML_START)
			continue;
		if (k.tag == TAG_TITLE ||
		    (html_tag_hidden(k.tag) && !html_tag_void(k.tag))) {
			html_skip(&t, &skip, &k);
			continue;
		}
		if (html_skip_unseen(&t, &skip, &k) || html_skip_note(&t, &k))
			continue;
		start(&x, &k);
		html_enter(&t, k.tag);
	}
	end_link(&x);
	x.res.text = captions_without_alts(&x.captions, a, buf_dup(a, &x.out));
	buf_free(&x.out);
	bool less = x.captioned || x.left_out;
	return less && !x.res.text.n ? with_all(a, html, opts) : x.res;
}
