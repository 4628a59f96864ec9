/* SPDX-License-Identifier: MIT */
/* gazetted: what the class words of a page's elements mean. */
/*
 * Authors of pages name their boxes: "post-content", "relatedArticles",
 * "c-share". Names are cut into words (at punctuation, digits and capital
 * letters) and each is looked up whole in a table of many languages, so that
 * "ad" is found in "ad-box" and not in "header". A hint, never a proof.
 */
#ifndef GZ_EXTRACT_WORDS_H
#define GZ_EXTRACT_WORDS_H

#include <stdint.h>

#include "base/str.h"

enum {
	W_ARTICLE = 1 << 0,   /* article, post, story, news */
	W_BODY = 1 << 1,      /* body, content, text */
	W_COMMENT = 1 << 2,   /* comments, disqus, replies */
	W_RELATED = 1 << 3,   /* related, recommended, more, teaser */
	W_SHARE = 1 << 4,     /* share, social, follow, print */
	W_NAV = 1 << 5,	      /* menu, breadcrumb, pager */
	W_FOOT = 1 << 6,      /* footer, copyright, legal */
	W_SIDE = 1 << 7,      /* sidebar, widget, rail */
	W_AD = 1 << 8,	      /* ad, sponsor, promo */
	W_SIGNUP = 1 << 9,    /* newsletter, subscribe, login, cookie */
	W_AUTHOR = 1 << 10,   /* author, byline, contributor */
	W_BIO = 1 << 11,      /* bio, about */
	W_DATE = 1 << 12,     /* date, published, time */
	W_TAGS = 1 << 13,     /* tags, topics, keywords */
	W_CATEGORY = 1 << 14, /* category, section, kicker */
	W_CAPTION = 1 << 15,  /* caption */
	W_CREDIT = 1 << 16,   /* credit, photographer */
	W_TITLE = 1 << 17,    /* title, headline */
	W_META = 1 << 18,     /* meta, info, details */
	W_HIDDEN = 1 << 19,   /* hidden, sr-only, modal */
	W_MEDIA = 1 << 20,    /* gallery, slideshow, video, player */
	W_DEK = 1 << 21,      /* subtitle, standfirst, lead */
	W_LIST = 1 << 22,     /* list, feed, grid, archive, items */
	W_TOC = 1 << 23,      /* toc */
	W_UPDATED = 1 << 24,  /* modified, updated */
	W_BUILDER = 1 << 26, /* a page builder's: its other words say nothing */
	W_HEAD = 1 << 25,    /* header, masthead, topbar */
	W_ENTRY = 1 << 27,   /* main, entry: between ARTICLE and BODY */
	W_FACTS = 1 << 28,   /* factbox: what a text is about, in short */
};

/* The union of what the words in `s` (a class, an id) mean. */
uint32_t words_mean(struct str s);

#endif
