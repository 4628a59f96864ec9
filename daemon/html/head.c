/* SPDX-License-Identifier: MIT */
/* gazetted: what an HTML page says of itself in its head. */
#include "html/head.h"

#include "base/url.h"
#include "html/skip.h"
#include "html/token.h"

/* Does a space-separated list hold the word? */
static bool has_word(struct str list, struct str word)
{
	struct str one;
	while (str_split(&list, ' ', &one))
		if (str_ieq(str_trim(one), word))
			return true;
	return false;
}

/* What programs of a site speak with, not its readers: WordPress and others
 * offer that as an alternate, in the types that some feeds have as well. */
static bool is_api(struct str href)
{
	static const struct str marks[] = {
	    S_INIT("/wp-json/"), S_INIT("rest_route="), S_INIT("oembed")};
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (str_ifind(href, marks[i]) >= 0)
			return true;
	return false;
}

static bool is_feed_type(struct str type)
{
	static const struct str types[] = {
	    S_INIT("application/rss+xml"),
	    S_INIT("application/atom+xml"),
	    S_INIT("application/rdf+xml"),
	    S_INIT("application/feed+json"),
	    S_INIT("application/json"),
	    S_INIT("application/xml"),
	    S_INIT("text/xml"),
	};
	for (size_t i = 0; i < sizeof(types) / sizeof(*types); i++)
		if (str_eq(types[i], type))
			return true;
	return false;
}

/* "Application/RSS+xml; charset=utf-8" in lower case, without parameters. */
static struct str bare_type(struct arena *a, struct str value)
{
	struct str type;
	if (!str_split(&value, ';', &type))
		type = S("");
	return str_lower(a, str_trim(type));
}

bool html_link_is_feed(
    struct arena *a, struct str rel, struct str type, struct str href)
{
	if (has_word(rel, S("feed")))
		return true;
	return has_word(rel, S("alternate")) &&
	       is_feed_type(bare_type(a, type)) && !is_api(href) &&
	       str_ifind(type, S("type=entry")) < 0;
}

static void add_feed(
    struct arena *a, const struct html_token *k, struct html_head *h)
{
	struct str href = html_attr_get(k, S("href"));
	struct str type = html_attr_get(k, S("type"));
	if (!href.n || h->feeds.n == HTML_HEAD_FEEDS_MAX ||
	    !html_link_is_feed(a, html_attr_get(k, S("rel")), type, href))
		return;
	struct str url = url_resolve(a, h->base, url_of_feed(a, href));
	if (!url_is_web(url))
		return;
	vec_each (&h->feeds, f)
		if (str_eq(f->url, url))
			return;
	struct str title = html_attr_get(k, S("title"));
	*vec_push(a, &h->feeds) = (struct html_feed_link){url,
	    title.n ? str_squeeze(a, title) : (struct str){NULL, 0},
	    bare_type(a, type)};
}

/* "3; URL='/news/'": the seconds may have a fraction, the name be missing. */
static struct str refresh_to(struct str s)
{
	size_t i = 0;
	int seconds = 0;
	s = str_trim(s);
	for (; i < s.n && ch_digit(s.p[i]) && seconds <= HTML_REFRESH_MAX; i++)
		seconds = seconds * 10 + (s.p[i] - '0');
	while (i < s.n && (ch_digit(s.p[i]) || s.p[i] == '.'))
		i++;
	if (seconds > HTML_REFRESH_MAX)
		return (struct str){NULL, 0};
	while (i < s.n && (ch_space(s.p[i]) || s.p[i] == ';' || s.p[i] == ','))
		i++;
	s = str_sub(s, i, s.n);
	struct str name = str_sub(s, 0, 3);
	struct str rest = str_trim(str_sub(s, 3, s.n));
	if (str_ieq(name, S("url")) && str_starts(rest, S("=")))
		s = str_trim(str_sub(rest, 1, rest.n));
	if (s.n && (s.p[0] == '"' || s.p[0] == '\'')) {
		ptrdiff_t end = str_chr(str_sub(s, 1, s.n), s.p[0]);
		s = str_sub(s, 1, end < 0 ? s.n : (size_t)end + 1);
	}
	return str_trim(s);
}

static void read_meta(
    struct arena *a, const struct html_token *k, struct html_head *h)
{
	if (h->refresh.n ||
	    !str_ieq(html_attr_get(k, S("http-equiv")), S("refresh")))
		return;
	struct str to = refresh_to(html_attr_get(k, S("content")));
	struct str url = url_resolve(a, h->base, to);
	if (to.n && url_is_web(url))
		h->refresh = url;
}

static void read_link(
    struct arena *a, const struct html_token *k, struct html_head *h)
{
	struct str href = html_attr_get(k, S("href"));
	if (!h->canonical.n && href.n &&
	    has_word(html_attr_get(k, S("rel")), S("canonical"))) {
		struct str u = url_resolve(a, h->base, href);
		if (url_is_web(u))
			h->canonical = u;
	}
	add_feed(a, k, h);
}

void html_head_read(struct arena *a, struct str page, struct str url,
    struct html_head *out_head)
{
	struct html_head h = {.base = url};
	const struct html_head none = h;
	struct html_skipper skip = {0};
	struct html_tokenizer t;
	struct html_token k;
	bool based = false, bare = false; /* for who has no scripts */
	html_tokenizer_init(&t, a, page);
	while (html_next(&t, &k)) {
		if (k.tag == TAG_NOSCRIPT)
			bare = k.type == HTML_START;
		if (k.type != HTML_START)
			continue;
		if (k.tag == TAG_LINK) {
			read_link(a, &k, &h);
		} else if (k.tag == TAG_META && !bare) {
			read_meta(a, &k, &h);
		} else if (k.tag == TAG_HTML && !h.lang.n) {
			h.lang = html_attr_get(&k, S("lang"));
		} else if (k.tag == TAG_BASE && !based) {
			struct str b =
			    url_resolve(a, url, html_attr_get(&k, S("href")));
			based = url_is_web(b);
			if (!based)
				continue;
			/* It holds for what stands before it as well. */
			h = none;
			h.base = b;
			skip = (struct html_skipper){0};
			html_tokenizer_init(&t, a, page);
		} else if (k.tag == TAG_TITLE && !h.title.n) {
			html_enter(&t, k.tag);
			if (html_next(&t, &k) && k.type == HTML_TEXT)
				h.title = str_squeeze(a, k.text);
		} else if (html_tag_hidden(k.tag) && !html_tag_void(k.tag) &&
			   k.tag != TAG_NOSCRIPT) {
			html_skip(&t, &skip, &k);
		} else {
			html_enter(&t, k.tag);
		}
	}
	*out_head = h;
}

static size_t skip_bytes(struct str s, size_t i, const char *set)
{
	while (i < s.n && s.p[i] && strchr(set, s.p[i]))
		i++;
	return i;
}

#define SPACES "\t\n\f\r "

/* The standard's "get an attribute", at byte `*i`. False where the tag ends;
 * `*i` is then at its '>'. */
static bool get_attr(
    struct str s, size_t *i, struct str *out_name, struct str *out_value)
{
	size_t k = skip_bytes(s, *i, SPACES "/");
	*i = k;
	if (k >= s.n || s.p[k] == '>')
		return false;
	size_t from = k++; /* a '=' may begin a name */
	while (k < s.n && (!s.p[k] || !strchr(SPACES "/>=", s.p[k])))
		k++;
	*out_name = str_sub(s, from, k);
	*out_value = S("");
	size_t after = skip_bytes(s, k, SPACES);
	*i = k;
	if (after >= s.n || s.p[after] != '=')
		return true;
	k = skip_bytes(s, after + 1, SPACES);
	if (k < s.n && (s.p[k] == '"' || s.p[k] == '\'')) {
		char quote = s.p[k++];
		from = k;
		while (k < s.n && s.p[k] != quote)
			k++;
		*i = k < s.n ? k + 1 : k;
	} else {
		from = k;
		while (k < s.n && (!s.p[k] || !strchr(SPACES ">", s.p[k])))
			k++;
		*i = k;
	}
	*out_value = str_sub(s, from, k);
	return true;
}

struct str html_content_type_charset(struct str v)
{
	size_t i = 0;
	for (;;) {
		ptrdiff_t at = str_ifind(str_sub(v, i, v.n), S("charset"));
		if (at < 0)
			return (struct str){NULL, 0};
		i = skip_bytes(v, i + (size_t)at + 7, SPACES);
		if (i < v.n && v.p[i] == '=')
			break;
	}
	i = skip_bytes(v, i + 1, SPACES);
	if (i >= v.n)
		return (struct str){NULL, 0};
	if (v.p[i] == '"' || v.p[i] == '\'') {
		struct str rest = str_sub(v, i + 1, v.n);
		ptrdiff_t end = str_chr(rest, v.p[i]);
		return end < 0 ? (struct str){NULL, 0}
			       : str_sub(rest, 0, (size_t)end);
	}
	size_t end = i;
	while (end < v.n && !ch_space(v.p[end]) && v.p[end] != ';')
		end++;
	return str_sub(v, i, end);
}

/* The charset of the <meta> whose attributes start at `*i`, or absent. */
static struct str meta_at(struct str s, size_t *i)
{
	struct str name, value, charset = {NULL, 0}, content = {NULL, 0};
	bool pragma = false, seen_charset = false;
	while (get_attr(s, i, &name, &value)) {
		if (str_ieq(name, S("http-equiv")))
			pragma |= str_ieq(value, S("content-type"));
		else if (str_ieq(name, S("charset")) && !seen_charset) {
			charset = str_trim(value);
			seen_charset = true;
		} else if (str_ieq(name, S("content")) && !content.p)
			content = html_content_type_charset(value);
	}
	if (*i >= s.n)
		return (struct str){NULL, 0}; /* cut off: not to be trusted */
	struct str got = seen_charset ? charset
			 : pragma     ? content
				      : (struct str){NULL, 0};
	/* It was read as ASCII, so it cannot be UTF-16. */
	if (str_istarts(got, S("utf-16")))
		return S("utf-8");
	return str_ieq(got, S("x-user-defined")) ? S("windows-1252") : got;
}

struct str html_meta_charset(struct str first_bytes)
{
	struct str s = str_sub(first_bytes, 0, HTML_PRESCAN_BYTES);
	struct str name, value;
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] != '<')
			continue;
		struct str rest = str_sub(s, i, s.n);
		if (str_starts(rest, S("<!--"))) {
			/* "<!-->" is a whole comment. */
			ptrdiff_t end =
			    str_find(str_sub(rest, 2, rest.n), S("-->"));
			if (end < 0)
				break;
			i += (size_t)end + 4;
		} else if (str_istarts(rest, S("<meta")) && rest.n > 5 &&
			   (ch_space(rest.p[5]) || rest.p[5] == '/')) {
			i += 5;
			struct str got = meta_at(s, &i);
			if (got.n)
				return got;
		} else if (rest.n > 1 && (ch_alpha(rest.p[1]) ||
					     (rest.n > 2 && rest.p[1] == '/' &&
						 ch_alpha(rest.p[2])))) {
			while (i < s.n && !ch_space(s.p[i]) && s.p[i] != '>')
				i++;
			while (get_attr(s, &i, &name, &value))
				;
		} else if (rest.n > 1 && strchr("!/?", rest.p[1])) {
			ptrdiff_t end = str_chr(rest, '>');
			if (end < 0)
				break;
			i += (size_t)end;
		}
	}
	return (struct str){NULL, 0};
}
