/* SPDX-License-Identifier: MIT */
/* gazetted: URLs. */
/*
 * Parsing and resolving follow RFC 3986 section 5 with the leniency that the
 * web needs (white space at the ends and line breaks inside are dropped,
 * backslashes in http URLs are slashes, spaces and non-ASCII bytes are
 * percent-encoded). Hosts are lower-cased and brought to punycode.
 * Nothing here opens a connection.
 */
#ifndef GZ_BASE_URL_H
#define GZ_BASE_URL_H

#include <stdbool.h>

#include "base/str.h"

#define URL_MAX_BYTES 8192 /* longer ones are refused */

struct url {
	struct str scheme;   /* lower case, no colon */
	struct str user;     /* "user:password", absent where there is none */
	struct str host;     /* lower case, punycode; IPv6 with brackets */
	int port;	     /* -1: not given, or the scheme's own */
	struct str path;     /* begins with '/' where there is a host */
	struct str query;    /* without '?', absent where there is none */
	struct str fragment; /* without '#' */
};

/* Parses an absolute URL. False where it has no scheme, is longer than
 * URL_MAX_BYTES (as given or once encoded), or its authority makes no sense;
 * `*out` is then untouched. Strings live in the arena. A scheme without "//"
 * (mailto:, data:, tag:) has no host and all up to '?' or '#' as its path;
 * http and https always have a host. Parsing url_text() of the result gives
 * the result. */
bool url_parse(struct arena *a, struct str s, struct url *out);

/* What a feed: URL leads to, or a podcast's: "feed://h/x", "feed:https://h/x",
 * "feed:/x" are http://h/x, https://h/x, /x; others are as they are. Trimmed.
 */
struct str url_of_feed(struct arena *a, struct str s);

/* The same of what people type: where a host stands without a scheme, as in
 * "example.org/feed" or "//example.org/feed", it is https. Others are as they
 * are. */
struct str url_typed(struct arena *a, struct str s);

/* The text of it. */
struct str url_text(struct arena *a, const struct url *u);

/* `ref` resolved against `base` (RFC 3986 5.2), as text. Absent where
 * neither makes an absolute URL. An empty `ref` gives the base without its
 * fragment. `base` may be empty: then only an absolute `ref` is answered.
 * The result may have any scheme: see url_is_safe_link(). */
struct str url_resolve(struct arena *a, struct str base, struct str ref);

/* http or https and a host. */
bool url_is_web(struct str s);

/* http, https or mailto, which is all that may be a link in a mail. Sees
 * through leading control bytes and white space, and through line breaks and
 * tabs inside the scheme, as browsers do. */
bool url_is_safe_link(struct str s);

/* The form under which two URLs of one page are equal: https for http, no
 * user, no "www." and no mobile or AMP marks (of Google's AMP caches and of the
 * redirects of large sites the page inside), no default port, no fragment but
 * "#!..." and "#/...", dot segments and percent-encoding normal, no index page,
 * no trailing slash, tracking parameters off, the others in order of name. It
 * is a key to compare by, not an address to fetch; its own canonical form is
 * itself. Absent where `s` is no web URL. */
struct str url_canonical(struct arena *a, struct str s);

/* The URL as it may be shown and linked: as given, or where a redirect of a
 * large site says that it leads, without white space at its ends, without
 * tracking parameters and without a login, which is most often
 * there to look like a host; not otherwise checked or encoded.
 * What is no web URL comes back as it is. */
struct str url_untracked(struct arena *a, struct str s);

/* With what may not stand in a URL (RFC 3986, 2) percent-encoded: white space,
 * controls, quotes, brackets and the like, at which mail programs take a link
 * in plain text to end. Letters of any script stay. */
struct str url_escaped(struct arena *a, struct str s);

/* The URL for a log or a letter to the operator: logins and queries are often
 * secrets, so there is no user and "?..." for a query. What cannot be parsed
 * comes back as it is. With a NUL behind it. */
struct str url_shown(struct arena *a, struct str s);

/* The host for people: without "www.", absent where there is none. */
struct str url_site(struct arena *a, struct str s);

#endif
