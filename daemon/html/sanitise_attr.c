/* SPDX-License-Identifier: MIT */
/* gazetted: which attributes survive the sanitiser, and how. */
#include "html/sanitise_attr.h"

#include "base/url.h"
#include "base/utf8.h"
#include "html/escape.h"
#include "html/skip.h"

static void put(struct buf *out, const char *name, struct str value)
{
	buf_addc(out, ' ');
	buf_adds(out, str_of(name));
	buf_adds(out, S("=\""));
	html_escape(out, value);
	buf_addc(out, '"');
}

/* Free text: control bytes become spaces, none of them at the ends, so that
 * what is read back is what was written. Only an alt says something when it
 * is empty. */
static void put_text(struct buf *out, const char *name, struct str v)
{
	char t[HTML_ATTR_TEXT_MAX];
	v = utf8_clip(v, sizeof(t));
	for (size_t i = 0; i < v.n; i++)
		t[i] =
		    (unsigned char)v.p[i] < ' ' || v.p[i] == 127 ? ' ' : v.p[i];
	v = str_trim((struct str){t, v.n});
	if (v.n || strcmp(name, "alt") == 0)
		put(out, name, v);
}

/* A number at the start of the value, as HTML reads "600px". Percentages are
 * none. Only within [min, max] is it written. */
static void put_number(
    struct buf *out, const char *name, struct str v, long min, long max)
{
	v = str_trim(v);
	long n = 0;
	size_t i = 0;
	while (i < v.n && i < 8 && ch_digit(v.p[i]))
		n = n * 10 + (v.p[i++] - '0');
	struct str unit = str_sub(v, i, v.n);
	if (i == 0 || (unit.n && (unit.p[0] == '%' || ch_digit(unit.p[0]))))
		return;
	if (n >= min && n <= max)
		buf_addf(out, " %s=\"%ld\"", name, n);
}

/* A link, resolved; `web`: not mailto. False where it is not safe. */
static bool put_link(struct arena *a, struct buf *out, const char *name,
    struct str v, bool web, struct str base)
{
	v = str_trim(v);
	if (!v.n)
		return false;
	struct str u = url_resolve(a, base, v);
	if (!u.n || !url_is_safe_link(u) ||
	    (web && str_starts(u, S("mailto:"))))
		return false;
	put(out, name, u);
	return true;
}

/* Made only of letters, digits and the bytes of `also`. */
static bool is_plain(struct str v, size_t max, const char *also)
{
	if (v.n == 0 || v.n > max)
		return false;
	for (size_t i = 0; i < v.n; i++)
		if (!ch_alnum(v.p[i]) && (!v.p[i] || !strchr(also, v.p[i])))
			return false;
	return true;
}

static void put_global(struct buf *out, const struct html_attr *at)
{
	struct str v = str_trim(at->value);
	if (str_eq(at->name, S("title")))
		put_text(out, "title", v);
	else if (str_eq(at->name, S("lang")) && is_plain(v, 35, "-"))
		put(out, "lang", v);
	else if (str_eq(at->name, S("dir")) &&
		 (str_ieq(v, S("ltr")) || str_ieq(v, S("rtl")) ||
		     str_ieq(v, S("auto"))))
		put(out, "dir", v);
}

static void put_cell(struct buf *out, const struct html_attr *at)
{
	if (str_eq(at->name, S("colspan")))
		put_number(out, "colspan", at->value, 1, HTML_SPAN_MAX);
	else if (str_eq(at->name, S("rowspan")))
		put_number(out, "rowspan", at->value, 1, HTML_SPAN_MAX);
	else
		put_global(out, at);
}

static void put_ol(struct buf *out, const struct html_attr *at)
{
	struct str v = str_trim(at->value);
	if (str_eq(at->name, S("start")))
		put_number(out, "start", v, 0, HTML_LIST_START_MAX);
	else if (str_eq(at->name, S("type")) && v.n == 1 &&
		 strchr("1aAiI", v.p[0]))
		put(out, "type", v);
	else
		put_global(out, at);
}

static bool put_img(struct arena *a, struct buf *out,
    const struct html_token *k, const struct sanitise_opts *opts)
{
	bool src = false;
	for (size_t i = 0; i < k->attrs; i++) {
		const struct html_attr *at = &k->attr[i];
		if (str_eq(at->name, S("src")))
			src = put_link(
			    a, out, "src", at->value, true, opts->base_url);
		else if (str_eq(at->name, S("alt")))
			put_text(out, "alt", at->value);
		else if (str_eq(at->name, S("width")))
			put_number(
			    out, "width", at->value, 1, HTML_IMG_SIDE_MAX);
		else if (str_eq(at->name, S("height")))
			put_number(
			    out, "height", at->value, 1, HTML_IMG_SIDE_MAX);
		else
			put_global(out, at);
	}
	return src && !html_unseen_image(k);
}

bool sanitise_attrs(struct arena *a, struct buf *out, enum html_tag tag,
    const struct html_token *k, const struct sanitise_opts *opts)
{
	if (tag == TAG_IMG)
		return put_img(a, out, k, opts);
	bool link = false;
	for (size_t i = 0; i < k->attrs; i++) {
		const struct html_attr *at = &k->attr[i];
		if (tag == TAG_A && str_eq(at->name, S("href")))
			link = put_link(
			    a, out, "href", at->value, false, opts->base_url);
		else if ((tag == TAG_BLOCKQUOTE || tag == TAG_Q) &&
			 str_eq(at->name, S("cite")))
			put_link(
			    a, out, "cite", at->value, true, opts->base_url);
		else if (tag == TAG_TIME && str_eq(at->name, S("datetime"))) {
			if (is_plain(at->value, 64, "-+:. "))
				put(out, "datetime", at->value);
		} else if (tag == TAG_TD || tag == TAG_TH)
			put_cell(out, at);
		else if (tag == TAG_LI && str_eq(at->name, S("value")))
			put_number(
			    out, "value", at->value, 0, HTML_LIST_START_MAX);
		else if (tag == TAG_OL)
			put_ol(out, at);
		else
			put_global(out, at);
	}
	return link || tag != TAG_A;
}
