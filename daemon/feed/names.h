/* SPDX-License-Identifier: MIT */
/* gazetted: which elements of the feed formats mean what. */
/*
 * Feeds are read by meaning and not by format: an Atom element inside RSS, or
 * Dublin Core in either, says the same wherever it stands. So one table takes
 * (namespace, local name) to a meaning. Namespaces are known by URI; where
 * the URI is wrong or missing, as it often is in the wild, by the usual
 * prefix. Names count in any case.
 */
#ifndef GZ_FEED_NAMES_H
#define GZ_FEED_NAMES_H

#include "base/str.h"

enum feed_ns {
	NS_CORE, /* RSS of any version, Atom's own default, or none at all */
	NS_ATOM,
	NS_DC,
	NS_DCTERMS,
	NS_CONTENT,
	NS_ITUNES,
	NS_MEDIA,
	NS_SY,
	NS_FEEDBURNER,
	NS_SYNC, /* FeedSync, once Simple Sharing Extensions */
	NS_XHTML,
	NS_RDF,
	NS_OTHER,
};

enum feed_word {
	W_UNKNOWN,
	/* containers */
	W_RSS,
	W_RDF,
	W_FEED,
	W_CHANNEL,
	W_ITEM,
	W_IMAGE,
	W_OPAQUE,   /* textInput, dc:source, ...: nothing in it is ours */
	W_SOURCE,   /* atom:source: the feed that an entry came from */
	W_WRAPPER,  /* media:group: what is in it counts as if outside */
	W_CONFLICT, /* sx:sync: holds other versions of the entry around it */
	W_HTML,
	/* marked-up text */
	W_TITLE,
	W_DESCRIPTION,
	W_SUMMARY,
	W_CONTENT,
	W_BODY, /* xhtml:body and xhtml:div as an item's content */
	W_SUBTITLE,
	W_INFO,
	W_RIGHTS,
	W_MEDIA_TITLE,
	W_MEDIA_TEXT,
	W_ITUNES_SUMMARY,
	/* plain text */
	W_LINK,
	W_ORIGLINK,
	W_ID,
	W_GUID,
	W_PERSON,
	W_NAME,
	W_EMAIL,
	W_CREATOR,
	W_WEBMASTER,
	W_CATEGORY,
	W_KEYWORDS,
	W_PUBLISHED,
	W_UPDATED,
	W_CREATED,
	W_ENCLOSURE,
	W_COMMENTS,
	W_LANGUAGE,
	W_TTL,
	W_SKIP_HOUR,
	W_SKIP_DAY,
	W_SY_PERIOD,
	W_SY_FREQUENCY,
	W_URL,
	W_ICON,
	W_PICTURE, /* itunes:image, media:thumbnail */
	W_MEDIA,
};

/* The namespace of an element or attribute. */
enum feed_ns feed_ns_of(struct str uri, struct str prefix);

/* The meaning of an element; W_UNKNOWN for all that feeds do not need. */
enum feed_word feed_word_of(enum feed_ns ns, struct str local);

#endif
