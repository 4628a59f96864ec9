/* SPDX-License-Identifier: MIT */
/* gazetted: the ceilings of feed/. */
#ifndef GZ_FEED_CAPS_H
#define GZ_FEED_CAPS_H

/* bytes of a document; a longer one is refused (miniflux's figure) */
#define FEED_BYTES_MAX ((size_t)15 << 20)

/* elements, or JSON values, inside each other */
#define FEED_DEPTH_MAX	    200
#define FEED_JSON_DEPTH_MAX 64

/* objects and arrays, and values in all, of a JSON document: the parser spends
 * most of a kilobyte on each of the former, "{},{},..." takes three bytes */
#define FEED_JSON_CONTAINERS_MAX 100000
#define FEED_JSON_VALUES_MAX	 1000000

/* entries of a feed; older ones are dropped and feed.truncated set (room.h) */
#define FEED_ENTRIES_MAX 5000

/* URLs of a sitemap that are looked at, of which the FEED_ENTRIES_MAX newest
 * are kept, and the sitemaps of an index: the standard's own limits */
#define SITEMAP_URLS_MAX  50000
#define SITEMAP_PARTS_MAX 50000

/* bytes of one field; the rest is dropped at a character */
#define FEED_TITLE_MAX	 ((size_t)16 << 10)
#define FEED_CONTENT_MAX ((size_t)2 << 20)
#define FEED_TEXT_MAX	 ((size_t)1 << 10) /* authors, categories, types */
#define FEED_URL_MAX	 ((size_t)8 << 10)
#define FEED_ID_MAX	 ((size_t)4 << 10)

/* of one entry */
#define FEED_CATEGORIES_MAX 64
#define FEED_ENCLOSURES_MAX 32
#define FEED_AUTHORS_MAX    16

/* attributes of one element that are looked at, and bytes of one value
 * (data: images are the only long ones that are meant) */
#define FEED_ATTRS_MAX	    64
#define FEED_ATTR_VALUE_MAX ((size_t)1 << 20)

/* namespaces bound at once; later ones are not known */
#define FEED_NAMESPACES_MAX 64

/* bytes at the front in which junk before the markup may stand */
#define FEED_JUNK_MAX 4096

/* feeds named in the error that a page instead of a feed gets */
#define FEED_ALTERNATES_MAX 5

/* feeds that a page may offer, guessed ones with them */
#define FEED_OFFERS_MAX 64

/* of a page that lists articles: links and items looked at, bytes of JSON-LD
 * and values in it, items that make a list, bytes of one text */
#define PAGE_LINKS_MAX	5000
#define PAGE_ITEMS_MAX	500
#define PAGE_DATA_MAX	((size_t)256 << 10)
#define PAGE_VALUES_MAX 20000
#define PAGE_ITEMS_MIN	3
#define PAGE_TEXT_MAX	8192

/* of a list of feeds: those in it, bytes of a title, addresses */
#define SUBLIST_MAX	       100000
#define SUBLIST_TEXT_MAX       2000
#define SUBLIST_RECIPIENTS_MAX 1000

/* of an article: bytes of its plain title, author, summary, guid */
#define ARTICLE_CONTENT_MAX ((size_t)256 << 10) /* of HTML */
#define ARTICLE_TITLE_MAX   300
#define ARTICLE_AUTHOR_MAX  200
#define ARTICLE_SUMMARY_MAX 4000
#define ARTICLE_GUID_MAX    1024

/* of a letter: bytes of its body, addresses that are its reader's, bytes and
 * nodes of a block's text that are looked at, bytes of a block that may go
 * with its link, links, items that it is split into, bytes of an item's text,
 * characters of a letter that asks for something, with words or without, and
 * of one that does hardly more than hold a number, bytes of the lines looked at
 * for it, notices that a reading tells of, letters that a letter brings with
 * those that these bring, how deep they are in each other, and characters of
 * what is said beside one that was forwarded */
#define LETTER_BODY_MAX	   ((size_t)2 << 20)
#define LETTER_READERS_MAX 8
#define LETTER_TEXT_MAX	   1000
#define LETTER_NODES_MAX   1000
#define LETTER_FOOT_MAX	   400
#define LETTER_LINKS_MAX   2000
#define LETTER_ITEMS_MAX   200
#define LETTER_BLURB_MAX   8192
#define LETTER_ASKS_MAX	   2500
#define LETTER_BARE_MAX	   350
#define LETTER_TINY_MAX	   120
#define LETTER_LINES_MAX   ((size_t)16 << 10)
#define LETTER_NOTICES_MAX 50
#define LETTER_BROUGHT_MAX 1000
#define LETTER_DEPTH_MAX   3
#define LETTER_COVER_MAX   400

/* bytes of an entry's HTML in which a lead image is looked for */
#define ARTICLE_IMAGE_WITHIN ((size_t)64 << 10)

/* bytes of an entry's text from which an absent title is made */
#define ARTICLE_TITLE_FROM_TEXT 80

#endif
