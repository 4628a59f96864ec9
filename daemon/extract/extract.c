/* SPDX-License-Identifier: MIT */
/* gazetted: a page to its article. */
#include "extract/extract.h"

#include <math.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "extract/body.h"
#include "extract/caps.h"
#include "extract/judge.h"
#include "extract/meta.h"
#include "extract/page.h"
#include "extract/picture.h"
#include "extract/plain.h"
#include "extract/render.h"
#include "extract/reserve.h"
#include "html/head.h"
#include "html/totext.h"
#include "text/charset.h"
#include "text/language.h"
#include "text/sentence.h"

#define TINY_UNITS	400   /* letters of a page that has no prose */
#define HTML_SEEN_BYTES 65536 /* in which a page shows that it is one */

/* What people read of prose in a minute. */
#define WORDS_A_MINUTE 200.0
#define SIGNS_A_MINUTE 450.0

static struct str decode(struct arena *a, const struct extract_job *job)
{
	struct str hints[] = {html_content_type_charset(job->content_type),
	    html_meta_charset(str_sub(job->body, 0, HTML_PRESCAN_BYTES))};
	return charset_to_utf8(a, job->body, hints, 2, NULL);
}

/* Words and ideographs at the pace of a reader, rounded up. */
int extract_minutes(struct str s)
{
	double words = 0, signs = 0;
	bool in_word = false;
	for (size_t i = 0, n; i < s.n; i += n) {
		uint32_t c;
		n = utf8_next(s, i, &c);
		bool sign = (c >= 0x3040 && c <= 0x30ff) ||
			    (c >= 0x3400 && c <= 0x9fff) ||
			    (c >= 0xac00 && c <= 0xd7a3);
		bool letter = c > ' ' && c != 0xa0 && !sign;
		signs += sign;
		words += letter && !in_word;
		in_word = letter;
	}
	double minutes = words / WORDS_A_MINUTE + signs / SIGNS_A_MINUTE;
	return s.n ? (int)ceil(minutes) : 0;
}

/* A page of a few lines is all article, however little they look it. */
static void keep_something(
    struct page *p, const struct body *body, const bool *before)
{
	uint32_t units = 0;
	for (uint32_t i = body->b0; i < body->b1; i++) {
		units += p->block[i].units;
		if (!p->block[i].drop || units > TINY_UNITS)
			return;
	}
	for (uint32_t i = body->b0; i < body->b1; i++)
		p->block[i].drop = before[i];
}

static void from_html(struct arena *a, struct str html,
    const struct extract_job *job, struct extracted *out)
{
	const struct page_hints hints = {
	    job->article, job->remove, job->removes};
	struct meta m;
	struct body body;
	struct page *p = page_new(a, html, &hints);
	meta_read(&m, p, out->url, job->now);
	out->site = meta_site(&m);
	out->title = meta_title(&m, out->site);
	picture_lines(p, m.said[META_DESCRIPTION]);
	body_find(p, out->title, &body);
	meta_fill(&m, &body, out);
	bool *before = arena_calloc(a, p->blocks + 1, sizeof(*before));
	for (uint32_t i = 0; i < p->blocks; i++)
		before[i] = p->block[i].drop;
	judge(p, out, &body);
	keep_something(p, &body, before);
	out->text = page_kept_text(p, body.b0, body.b1);
	out->html = render_html(p, body.b0, body.b1, m.base);
}

/* A page, or text scraped off one? */
static bool is_page(const struct extract_job *job, struct str text)
{
	if (str_istarts(job->content_type, S("text/plain")))
		return false;
	return html_is_page(str_sub(str_trim(text), 0, HTML_SEEN_BYTES));
}

void extract_page(
    struct arena *a, const struct extract_job *job, struct extracted *out)
{
	*out = (struct extracted){.url = job->url,
	    .published = INSTANT_NONE,
	    .modified = INSTANT_NONE,
	    .reserved = reserve_header(job->robots, job->now)};
	struct str text = decode(a, job);
	if (is_page(job, text))
		from_html(a, text, job, out);
	else
		plain_read(a, text, out);
	if (!out->language.n)
		out->language = language_detect(out->text);
	out->reading_minutes = extract_minutes(out->text);
	struct str front = utf8_clip(out->text, EXTRACT_EXCERPT_CHARS * 8);
	out->excerpt =
	    text_cut(a, str_squeeze(a, front), EXTRACT_EXCERPT_CHARS);
}

void extract_print_json(struct json *j, const struct extracted *x)
{
	json_object(j);
	json_str(j, "url", x->url);
	json_str(j, "title", x->title);
	json_array_of(j, "authors");
	vec_each (&x->authors, s)
		json_str(j, NULL, *s);
	json_end(j);
	json_instant(j, "published", x->published);
	json_str(j, "date", x->date);
	json_instant(j, "modified", x->modified);
	json_str(j, "category", x->category);
	json_str(j, "language", x->language);
	json_str(j, "site", x->site);
	json_object_of(j, "image");
	json_str(j, "url", x->image);
	json_str(j, "caption", x->caption);
	json_str(j, "credit", x->credit);
	json_end(j);
	json_bool(j, "paywalled", x->paywalled);
	json_bool(j, "reserved", x->reserved);
	json_int(j, "reading_minutes", x->reading_minutes);
	json_str(j, "text", x->text);
	json_str(j, "html", x->html);
	json_str(j, "excerpt", x->excerpt);
	json_end(j);
}
