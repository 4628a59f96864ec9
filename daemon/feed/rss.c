/* SPDX-License-Identifier: MIT */
/* gazetted: the elements of RSS and of its modules. */
#include "feed/build.h"

#include "base/arena.h"
#include "base/clock.h"
#include "base/url.h"
#include "feed/markup.h"
#include "text/date.h"

#define PIXELS_MAX 100000   /* of a picture that says how wide it is */
#define RHYTHM_MAX 10000000 /* minutes, and times: 19 years */

static void keep(struct str *to, struct str v)
{
	if (v.n)
		*to = v;
}

static void keep_first(struct str *to, struct str v)
{
	if (!to->n)
		*to = v;
}

/* "a, b, c" */
static void keywords(struct builder *b)
{
	struct str list = build_plain(b, 8 * FEED_TEXT_MAX), one;
	while (str_split(&list, ',', &one))
		build_category(b, one);
}

static bool begins(struct str type, struct str with)
{
	return str_istarts(str_trim(type), with);
}

/* Of an entry's pictures the widest, as far as they say; a thumbnail yields to
 * what is none. */
static void lead_image(
    struct builder *b, const struct xml_element *el, struct str url, bool small)
{
	struct pending *had = &b->pending;
	long long width = 0;
	if (!b->entry) {
		keep_first(&b->f->image, build_link(b, url));
		return;
	}
	str_to_int(str_trim(xml_attr(el, S("width"))), 1, PIXELS_MAX, &width);
	bool both = width && had->image_width;
	if (b->entry->image.n &&
	    !(both ? width > had->image_width : had->image_is_small && !small))
		return;
	keep(&b->entry->image, build_link(b, url));
	had->image_width = width;
	had->image_is_small = small;
}

/* media:content: a picture is the entry's image, sound and film are
 * enclosures, anything else is the page's own business. */
static void media(struct builder *b, const struct xml_element *el)
{
	struct str url = xml_attr(el, S("url")), type = xml_attr(el, S("type"));
	struct str medium = xml_attr(el, S("medium"));
	if (!url.n)
		return;
	if (begins(type, S("image/")) || begins(medium, S("image")))
		lead_image(b, el, url, false);
	else if (!b->entry)
		return;
	else if (begins(type, S("audio/")) || begins(type, S("video/")) ||
		 begins(medium, S("audio")) || begins(medium, S("video")))
		build_enclosure(b, url, type, xml_attr(el, S("filesize")));
}

static void picture(struct builder *b, const struct xml_element *el)
{
	struct str url = xml_attr(el, S("href"));
	if (!url.n)
		url = xml_attr(el, S("url"));
	lead_image(b, el, url, str_ieq(el->local, S("thumbnail")));
}

/* itunes:category has its name in an attribute, and subcategories inside. */
static bool category(struct builder *b, const struct xml_element *el)
{
	struct str text = xml_attr(el, S("text"));
	if (!text.p) {
		build_capture(b, FORM_PLAIN);
		return true;
	}
	build_category(b, text);
	return true;
}

static void guid(struct builder *b, const struct xml_element *el)
{
	b->guid_is_link =
	    !str_ieq(str_trim(xml_attr(el, S("isPermaLink"))), S("false"));
	build_capture(b, FORM_PLAIN);
}

bool rss_open(
    struct builder *b, enum feed_word word, const struct xml_element *el)
{
	switch (word) {
	case W_TITLE:
	case W_RIGHTS:
	case W_MEDIA_TITLE:
	case W_MEDIA_TEXT:
	case W_SUBTITLE: build_capture(b, FORM_GUESS); break;
	case W_DESCRIPTION:
	case W_SUMMARY:
	case W_ITUNES_SUMMARY:
	case W_CONTENT:
	case W_INFO: build_capture(b, FORM_HTML); break;
	case W_BODY:
		if (!b->entry)
			return false;
		build_capture(b, FORM_XHTML);
		break;
	case W_CATEGORY: return category(b, el);
	case W_MEDIA: media(b, el); return true;
	case W_PICTURE: picture(b, el); return true;
	case W_ENCLOSURE:
		build_enclosure(b, xml_attr(el, S("url")),
		    xml_attr(el, S("type")), xml_attr(el, S("length")));
		return true;
	case W_GUID: guid(b, el); return true;
	case W_LINK:
	case W_ORIGLINK:
	case W_CREATOR:
	case W_WEBMASTER:
	case W_KEYWORDS:
	case W_PUBLISHED:
	case W_UPDATED:
	case W_CREATED:
	case W_COMMENTS:
	case W_LANGUAGE:
	case W_TTL:
	case W_SKIP_HOUR:
	case W_SKIP_DAY:
	case W_SY_PERIOD:
	case W_SY_FREQUENCY:
	case W_URL: build_capture(b, FORM_PLAIN); return true;
	default: return false;
	}
	/* these may hold markup */
	b->frame[b->depth].silent = true;
	return true;
}

static void set_date(struct builder *b, enum feed_word word)
{
	int64_t t = build_date(b), ignored;
	if (t == INSTANT_NONE)
		return;
	int64_t *to = &ignored;
	if (word == W_PUBLISHED)
		to = b->entry ? &b->entry->published : &b->f->published;
	else if (word == W_UPDATED)
		to = b->entry ? &b->entry->updated : &b->f->updated;
	else if (b->entry)
		to = &b->entry->created;
	*to = t;
}

static void set_guid(struct builder *b)
{
	struct str id = build_plain(b, FEED_ID_MAX);
	if (!b->entry || !id.n)
		return;
	b->entry->id = id;
	if (b->guid_is_link && url_is_web(id))
		b->pending.guid_link = id;
}

static int64_t period(struct str s)
{
	static const struct {
		struct str name;
		int64_t seconds;
	} names[] = {{S_INIT("hourly"), 3600}, {S_INIT("daily"), 86400},
	    {S_INIT("weekly"), 604800}, {S_INIT("monthly"), 2592000},
	    {S_INIT("yearly"), 31536000}};
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (str_ieq(s, names[i].name))
			return names[i].seconds;
	return 0;
}

/* From 1 on; one that is larger than any that is meant is that. */
static bool some_number(struct str s, long long *out)
{
	long long v = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (!ch_digit(s.p[i]))
			return false;
		v = v * 10 + s.p[i] - '0';
		v = v < RHYTHM_MAX ? v : RHYTHM_MAX;
	}
	*out = v;
	return v > 0;
}

/* The seconds between polls that the feed asks for. */
static void set_rhythm(struct builder *b, enum feed_word word)
{
	struct str s = build_plain(b, FEED_TEXT_MAX);
	long long v = 0;
	if (word == W_SY_PERIOD)
		b->sy_period = period(s);
	else if (!some_number(s, &v))
		return;
	else if (word == W_SY_FREQUENCY)
		b->sy_frequency = v;
	else
		b->f->ttl = v * 60;
}

/* Hours are 0 to 23 UTC, or 1 to 24 by older papers. */
static void set_skip(struct builder *b, enum feed_word word)
{
	static const char days[] = "montuewedthufrisatsun";
	struct str s = build_plain(b, FEED_TEXT_MAX);
	long long hour;
	if (word == W_SKIP_HOUR) {
		if (str_to_int(s, 0, 24, &hour))
			b->f->skip |= 1u << hour % 24;
		return;
	}
	for (unsigned i = 0; i < 7; i++)
		if (str_istarts(s, (struct str){days + 3 * i, 3}))
			b->f->skip |= FEED_SKIP_DAY << i;
}

/* The fields that are a URL or one line. */
static bool close_line(struct builder *b, enum feed_word word)
{
	struct entry *e = b->entry;
	switch (word) {
	case W_LINK: keep(e ? &e->link : &b->f->link, build_url(b)); break;
	case W_ORIGLINK:
		if (e)
			keep(&e->original, build_url(b));
		break;
	case W_GUID: set_guid(b); break;
	case W_CREATOR: build_author(b, build_plain(b, FEED_TEXT_MAX)); break;
	case W_WEBMASTER:
		if (!e)
			keep_first(
			    &b->webmaster, build_plain(b, FEED_TEXT_MAX));
		break;
	case W_CATEGORY:
		build_category(b, build_plain(b, FEED_TEXT_MAX));
		break;
	case W_KEYWORDS: keywords(b); break;
	case W_COMMENTS:
		if (e)
			keep_first(&e->comments, build_url(b));
		break;
	case W_LANGUAGE:
		keep(e ? &e->language : &b->f->language,
		    build_plain(b, FEED_TEXT_MAX));
		break;
	case W_URL:
		keep_first(e ? &e->image : &b->f->image, build_url(b));
		break;
	case W_PUBLISHED:
	case W_UPDATED:
	case W_CREATED: set_date(b, word); break;
	case W_TTL:
	case W_SY_PERIOD:
	case W_SY_FREQUENCY: set_rhythm(b, word); break;
	case W_SKIP_HOUR:
	case W_SKIP_DAY: set_skip(b, word); break;
	default: return false;
	}
	return true;
}

bool rss_close(struct builder *b, enum feed_word word)
{
	struct entry *e = b->entry;
	if (close_line(b, word))
		return true;
	struct str html =
	    build_html(b, word == W_TITLE ? FEED_TITLE_MAX : FEED_CONTENT_MAX);
	switch (word) {
	case W_TITLE:
		keep(e ? &e->title : &b->f->title, markup_title(b->a, html));
		break;
	case W_MEDIA_TITLE:
		keep_first(e ? &b->pending.media_title : &b->f->title, html);
		break;
	case W_MEDIA_TEXT: keep_first(&b->pending.media_text, html); break;
	case W_RIGHTS:
		if (!e)
			keep(&b->f->rights, html);
		break;
	case W_SUBTITLE:
		if (e)
			keep_first(&b->pending.subtitle, html);
		else
			keep(&b->f->subtitle, html);
		break;
	case W_ITUNES_SUMMARY:
		keep_first(e ? &e->summary : &b->f->subtitle, html);
		break;
	case W_DESCRIPTION:
	case W_SUMMARY: build_set_summary(b, html); break;
	case W_CONTENT:
	case W_BODY: build_set_content(b, html); break;
	case W_INFO:
		if (!e)
			keep(&b->f->info, html);
		break;
	default: return false;
	}
	return true;
}
