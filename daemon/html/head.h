/* SPDX-License-Identifier: MIT */
/* gazetted: what an HTML page says of itself in its head. */
/*
 *	struct html_head h;
 *	html_head_read(a, page, S("https://example.org/blog/"), &h);
 *	vec_each(&h.feeds, f)
 *		try(f->url);
 */
#ifndef GZ_HTML_HEAD_H
#define GZ_HTML_HEAD_H

#include "base/str.h"
#include "base/vec.h"

struct html_feed_link {
	struct str url;	  /* absolute */
	struct str title; /* one line, or absent */
	struct str type;  /* lower case, without parameters */
};

struct html_head {
	struct str base;      /* absolute: <base href>, else the page's URL */
	struct str title;     /* one line, or absent */
	struct str canonical; /* absolute, or absent */
	struct str lang;      /* of <html>, or absent */
	/* Another page to which this one leads on by itself within
	 * HTML_REFRESH_MAX seconds (<meta http-equiv="refresh">, unless it is
	 * for those without scripts alone); or absent. */
	struct str refresh;
	VEC(struct html_feed_link) feeds; /* in order, each URL once */
};

/* Reads a page (UTF-8, borrowed) that came from `url`. Links are looked for
 * in the whole page, since many stand behind a <body> that began by mistake;
 * of <base> and <title> the first counts. */
void html_head_read(struct arena *a, struct str page, struct str url,
    struct html_head *out_head);

/* Is that what a link to a feed says of itself? In any case of letters; `href`
 * as it is written. An API's answers and the entry of one page are none. */
bool html_link_is_feed(
    struct arena *a, struct str rel, struct str type, struct str href);

/* The charset that a page's own bytes name in a <meta>, by the standard's
 * prescan, but over the first HTML_PRESCAN_BYTES: browsers that find a <meta>
 * past their 1,024 bytes start the page again with it. A label as written,
 * whether such a charset exists or not; UTF-8 where it says UTF-16; absent
 * where none is named. Borrows or static. A byte order mark, which outranks
 * it, is the caller's to see. */
struct str html_meta_charset(struct str first_bytes);

/* The charset in a Content-Type value: what follows "charset=", without
 * quotes; absent where there is none. A slice. */
struct str html_content_type_charset(struct str value);

#endif
