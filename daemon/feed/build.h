/* SPDX-License-Identifier: MIT */
/* gazetted: a feed being put together from XML events. */
/*
 * A struct builder is the xml_handler's context: a stack of frames, one an
 * open element, and at most one capture, the text being collected for a
 * field. rss.c and atom.c say what happens when a field they own begins and
 * ends; build.c does the rest. Invariant: between two calls `capture_depth`
 * is 0 or the depth of an open element, and `text` is empty when it is 0.
 *
 *	open <title>        -> build_capture(b, CAPTURE_MARKUP, form)
 *	text, <b>, ...      -> collected; child elements serialised
 *	close               -> the field's function takes build_html(b)
 */
#ifndef GZ_FEED_BUILD_H
#define GZ_FEED_BUILD_H

#include "base/buf.h"
#include "feed/caps.h"
#include "feed/names.h"
#include "feed/xml.h"
#include "model/feed.h"

/* How the text of a marked-up field is to be read. */
enum form {
	FORM_GUESS,  /* RSS titles: HTML if it looks like it, else plain */
	FORM_HTML,   /* escaped HTML */
	FORM_PLAIN,  /* text that becomes HTML by escaping */
	FORM_XHTML,  /* inline elements; text between them is text */
	FORM_BASE64, /* HTML in base64 */
	FORM_NONE,   /* a picture or the like: nothing to read */
};

struct frame {
	enum feed_word word;
	bool opaque;	 /* nothing inside is looked at */
	bool seeking;	 /* but for an item: these are found anywhere */
	bool silent;	 /* its tags are not serialised */
	bool own_base;	 /* base is not the feed's own */
	struct str name; /* as written, for the end tag */
	struct str base; /* absolute, or absent */
	struct str lang;
};

/* Names already looked up, by the pointers that xml.h interned. */
#define NAME_CACHE 128 /* a power of two */
struct name_cache {
	const char *local, *uri, *prefix;
	enum feed_ns ns;
	enum feed_word word;
};

struct person {
	struct str name, email;
	bool open;
};

/* What is remembered of an entry until its end. */
struct pending {
	struct str guid_link; /* should it have no link */
	struct str media_title, media_text;
	struct str subtitle;	  /* itunes:subtitle */
	long long image_width;	  /* as its element says; or 0 */
	bool image_is_small;	  /* it is a thumbnail */
	struct str source_author; /* of the feed that it came from */
	int authors;
};

struct builder {
	struct arena *a;
	struct feed *f;
	struct entry *entry; /* NULL while the channel itself is read */
	struct pending pending;
	ptrdiff_t outer; /* the entry around this one, or -1 */
	struct pending outer_pending;
	struct frame frame[FEED_DEPTH_MAX + 1];
	int depth;
	bool atom; /* the root is Atom's */
	bool html; /* the root is HTML's: no feed */
	struct str root;

	struct buf text;
	int capture_depth;
	enum form form;
	bool children; /* an element was seen inside the capture */
	bool guid_is_link;
	int image_depth;  /* of the channel's or the item's <image>, or 0 */
	int source_depth; /* of the entry's <source>, or 0 */
	struct person person;
	struct str webmaster; /* the feed's author where nobody else is */
	int64_t sy_period, sy_frequency; /* seconds; times in that */
	struct zone_set *zones;		 /* that dates named */
	struct name_cache cache[NAME_CACHE];
};

/* The callbacks for xml_parse(); ctx is a struct builder. */
bool build_open(void *ctx, const struct xml_element *el);
void build_close(void *ctx);
/* The document ended too early. */
void build_cut(void *ctx);
void build_text(void *ctx, struct str s);

/* Both to be called once: before the first event and after the last. */
void build_begin(struct builder *b, struct arena *a, struct feed *f,
    struct str document_url);
void build_finish(struct builder *b);

/* ---- for rss.c and atom.c ---- */

/* Begins to collect the text of the element just opened. */
void build_capture(struct builder *b, enum form form);

/* What was collected: one line of plain text, at most `max` bytes; a URL made
 * absolute; a fragment of HTML. All in the arena; absent where empty. */
struct str build_plain(struct builder *b, size_t max);
struct str build_url(struct builder *b);
struct str build_html(struct builder *b, size_t max);

/* A URL from an attribute, against the innermost xml:base. */
struct str build_link(struct builder *b, struct str ref);

/* A date; INSTANT_NONE where it makes none. */
int64_t build_date(struct builder *b);

/* Lists with their caps. */
void build_category(struct builder *b, struct str name);
void build_enclosure(
    struct builder *b, struct str url, struct str type, struct str length);
void build_author(struct builder *b, struct str name);

/* An element's attributes and its text. */
bool rss_open(
    struct builder *b, enum feed_word word, const struct xml_element *el);
bool rss_close(struct builder *b, enum feed_word word);
bool atom_open(
    struct builder *b, enum feed_word word, const struct xml_element *el);
bool atom_close(struct builder *b, enum feed_word word);

/* Where a marked-up field of the channel or the entry belongs; the longest
 * wins for content. */
void build_set_summary(struct builder *b, struct str html);
void build_set_content(struct builder *b, struct str html);

#endif
