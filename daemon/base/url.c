/* SPDX-License-Identifier: MIT */
/* gazetted: URLs: parsing, resolving, writing. */
/*
 * A URL is cleaned (ends trimmed, tabs and line breaks dropped), cut into its
 * parts, and each part is brought to a form that is ASCII, without spaces,
 * and parses to the same again:
 *
 *	scheme ":" [ "//" [ user "@" ] host [ ":" port ] ] path [ "?" query ]
 *	    [ "#" fragment ]
 *
 * "Special" schemes (http and its kin) get the leniency of browsers; all
 * others are read by RFC 3986's grammar. Resolving writes base and reference
 * together as one text and parses that.
 */
#include "base/url.h"

#include <stdio.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/url_host.h"

/* Which bytes are percent-encoded in a part. */
enum { IN_USER = 1, IN_PATH = 2, IN_QUERY = 4, IN_FRAGMENT = 8, IN_HOST = 16 };
#define EVERYWHERE 31

static const unsigned char encoded[256] = {
    [0 ... 0x1f] = EVERYWHERE,
    [0x7f ... 255] = EVERYWHERE,
    [' '] = EVERYWHERE,
    ['"'] = IN_USER | IN_PATH | IN_QUERY | IN_FRAGMENT,
    ['#'] = IN_USER | IN_PATH | IN_QUERY,
    ['\''] = IN_QUERY,
    ['<'] = IN_USER | IN_PATH | IN_QUERY | IN_FRAGMENT,
    ['>'] = IN_USER | IN_PATH | IN_QUERY | IN_FRAGMENT,
    ['?'] = IN_USER | IN_PATH,
    ['^'] = IN_USER | IN_PATH,
    ['`'] = IN_USER | IN_PATH | IN_FRAGMENT,
    ['{'] = IN_USER | IN_PATH,
    ['}'] = IN_USER | IN_PATH,
    ['/'] = IN_USER,
    [':'] = IN_USER,
    [';'] = IN_USER,
    ['='] = IN_USER,
    ['@'] = IN_USER,
    ['['] = IN_USER,
    ['\\'] = IN_USER,
    [']'] = IN_USER,
    ['|'] = IN_USER,
};

static const struct {
	struct str name;
	int port;
} special[] = {{S_INIT("http"), 80}, {S_INIT("https"), 443},
    {S_INIT("ftp"), 21}, {S_INIT("ws"), 80}, {S_INIT("wss"), 443},
    {S_INIT("file"), -1}};

/* The scheme's place in the table, or -1. */
static int special_at(struct str scheme)
{
	for (size_t i = 0; i < sizeof(special) / sizeof(*special); i++)
		if (str_eq(scheme, special[i].name))
			return (int)i;
	return -1;
}

static bool is_slash(char c, bool backslash_too)
{
	return c == '/' || (backslash_too && c == '\\');
}

/* Ends trimmed of controls and spaces, tabs and line breaks dropped. */
static struct str cleaned(struct arena *a, struct str s)
{
	while (s.n && (unsigned char)s.p[0] <= 0x20)
		s = str_sub(s, 1, s.n);
	while (s.n && (unsigned char)s.p[s.n - 1] <= 0x20)
		s = str_sub(s, 0, s.n - 1);
	char *d = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] != '\t' && s.p[i] != '\n' && s.p[i] != '\r')
			d[n++] = s.p[i];
	return (struct str){d, n};
}

static struct str escaped(struct arena *a, struct str s, unsigned part)
{
	static const char hex[] = "0123456789ABCDEF";
	size_t i = 0;
	while (i < s.n && !(encoded[(unsigned char)s.p[i]] & part))
		i++;
	if (i == s.n)
		return s;
	char *d = arena_alloc(a, 3 * s.n + 1);
	size_t n = i;
	memcpy(d, s.p, i);
	for (; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		if (encoded[c] & part) {
			d[n++] = '%';
			d[n++] = hex[c >> 4];
			d[n++] = hex[c & 15];
		} else {
			d[n++] = s.p[i];
		}
	}
	return (struct str){d, n};
}

/* The length of "scheme:" at the head of `s`, or 0. */
static size_t scheme_len(struct str s)
{
	if (!s.n || !ch_alpha(s.p[0]))
		return 0;
	for (size_t i = 1; i < s.n; i++) {
		if (s.p[i] == ':')
			return i + 1;
		if (!ch_alnum(s.p[i]) && !memchr("+-.", s.p[i], 3))
			return 0;
	}
	return 0;
}

/* 1 for "." and 2 for "..", either with %2e for a dot; else 0. */
static int dots(struct str seg)
{
	int n = 0;
	while (seg.n) {
		size_t step = seg.p[0] == '.'		   ? 1
			      : str_istarts(seg, S("%2e")) ? 3
							   : 0;
		if (!step || ++n > 2)
			return 0;
		seg = str_sub(seg, step, seg.n);
	}
	return n;
}

/* A path that begins with a slash, without "." and ".." (RFC 3986 5.2.4). */
static struct str without_dots(struct arena *a, struct str path)
{
	char *d = arena_alloc(a, path.n + 2);
	size_t n = 0;
	struct str rest = str_sub(path, 1, path.n), seg;
	while (str_split(&rest, '/', &seg)) {
		int up = dots(seg);
		if (up == 2)
			while (n && d[--n] != '/')
				;
		if (!up) {
			d[n++] = '/';
			memcpy(d + n, seg.p, seg.n);
			n += seg.n;
		} else if (!rest.p) {
			d[n++] = '/'; /* "a/." names the folder */
		}
	}
	if (!n)
		d[n++] = '/';
	d[n] = 0;
	return (struct str){d, n};
}

/* "user:password@" off the front of the authority. */
static struct str take_user(struct arena *a, struct str *auth)
{
	ptrdiff_t at = str_rchr(*auth, '@');
	if (at < 0)
		return (struct str){NULL, 0};
	struct str user = str_sub(*auth, 0, (size_t)at);
	*auth = str_sub(*auth, (size_t)at + 1, auth->n);
	ptrdiff_t colon = str_chr(user, ':');
	if (colon >= 0 && (size_t)colon + 1 == user.n)
		user.n--; /* no password behind the colon */
	if (!user.n)
		return (struct str){NULL, 0};
	if (colon < 0 || (size_t)colon >= user.n)
		return escaped(a, user, IN_USER);
	struct str name = escaped(a, str_sub(user, 0, (size_t)colon), IN_USER);
	struct str pass =
	    escaped(a, str_sub(user, (size_t)colon + 1, user.n), IN_USER);
	return arena_printf(a, "%.*s:%.*s", PRS(name), PRS(pass));
}

/* ":port" off the end of the authority; false where it is no number. */
static bool take_port(struct str *auth, int *out)
{
	ptrdiff_t colon = str_rchr(*auth, ':');
	*out = -1;
	if (colon < 0 || str_rchr(*auth, ']') > colon)
		return true;
	struct str digits = str_sub(*auth, (size_t)colon + 1, auth->n);
	long long v;
	*auth = str_sub(*auth, 0, (size_t)colon);
	if (!digits.n)
		return true;
	if (digits.p[0] == '-' || !str_to_int(digits, 0, 65535, &v))
		return false;
	*out = (int)v;
	return true;
}

/* The host of a scheme we know nothing of: only its bytes are checked. */
static bool opaque_host(struct arena *a, struct str raw, struct str *out)
{
	for (size_t i = 0; i < raw.n; i++)
		if (strchr(" #/:<>?@[\\]^|", raw.p[i]) && raw.p[0] != '[')
			return false;
	if (raw.n && raw.p[0] == '[')
		return url_host(a, raw, out);
	*out = str_lower(a, escaped(a, raw, IN_HOST));
	return true;
}

static bool parse_authority(
    struct arena *a, struct str auth, int kind, struct url *u)
{
	u->user = take_user(a, &auth);
	if (!take_port(&auth, &u->port))
		return false;
	bool file = kind >= 0 && str_eq(special[kind].name, S("file"));
	if (!auth.n && (file || kind < 0)) {
		u->host = S("");
		return !u->user.p && u->port < 0;
	}
	if (kind < 0)
		return opaque_host(a, auth, &u->host);
	if (u->port == special[kind].port)
		u->port = -1;
	return url_host(a, auth, &u->host);
}

/* Cuts "//authority" off `rest` where there is one; `found` says so. */
static bool take_authority(
    struct arena *a, struct str *rest, int kind, struct url *u)
{
	bool lenient = kind >= 0;
	bool file = lenient && str_eq(special[kind].name, S("file"));
	size_t i = 0;
	while (i < rest->n && is_slash(rest->p[i], lenient) &&
	       (i < 2 || (lenient && !file)))
		i++;
	if (i < 2 && (!lenient || file))
		return true;
	size_t end = i;
	while (end < rest->n && !is_slash(rest->p[end], lenient) &&
	       rest->p[end] != '?')
		end++;
	struct str auth = str_sub(*rest, i, end);
	*rest = str_sub(*rest, end, rest->n);
	return parse_authority(a, auth, kind, u);
}

static void set_path(struct arena *a, struct str path, int kind, struct url *u)
{
	struct str p = escaped(a, path, IN_PATH);
	if (kind >= 0) {
		char *d = arena_memdup(a, p.p, p.n);
		for (size_t i = 0; i < p.n; i++)
			if (d[i] == '\\')
				d[i] = '/';
		p.p = d;
	}
	bool rooted = p.n && p.p[0] == '/';
	if (kind >= 0 && !rooted)
		p = str_cat(a, S("/"), p);
	else if (u->host.p && p.n && !rooted)
		p = str_cat(a, S("/"), p);
	u->path = p.n && p.p[0] == '/' ? without_dots(a, p) : p;
}

static size_t text_bytes(const struct url *u);

/* ---- the common case ---- */

/* The length of a host of small letters, digits, hyphens and dots, up to a
 * slash, a colon or the end; 0 where url_host() has to look at it: an address,
 * a name in punycode, an empty label. */
static size_t plain_host(struct str s)
{
	size_t i = 0, label = 0;
	for (; i < s.n && s.p[i] != '/' && s.p[i] != ':'; i++) {
		char c = s.p[i], before = i > label ? s.p[i - 1] : '.';
		bool letter = ch_alnum(c) && !(c >= 'A' && c <= 'Z');
		if (c == '.' && before != '.' && before != '-')
			label = i + 1;
		else if (!letter && (c != '-' || before == '-' || i == label))
			return 0;
		if (i >= label + 63)
			return 0;
	}
	bool name = i > label && i <= 253 && ch_alpha(s.p[label]);
	return name && s.p[i - 1] != '-' ? i : 0;
}

/* The length of an IPv4 address in front, as it is written, or 0. */
static size_t plain_address(struct str s)
{
	size_t i = 0;
	for (int part = 0; part < 4; part++) {
		size_t from = part ? i + 1 : i;
		unsigned v = 0;
		if (part && (i >= s.n || s.p[i] != '.'))
			return 0;
		for (i = from; i < s.n && i < from + 3 && ch_digit(s.p[i]); i++)
			v = v * 10 + (unsigned)(s.p[i] - '0');
		if (i == from || v > 255 || (s.p[from] == '0' && i > from + 1))
			return 0;
	}
	return i == s.n || strchr("/?#:", s.p[i]) ? i : 0;
}

/* ":8080" off the front; false where it is not so plain. */
static bool plain_port(struct str scheme, struct str *rest, int *out)
{
	size_t i = 1;
	int v = 0;
	if (!rest->n || rest->p[0] != ':')
		return true;
	for (; i < rest->n && i < 6 && ch_digit(rest->p[i]); i++)
		v = v * 10 + (rest->p[i] - '0');
	if (i == 1 || v > 65535 || (i < rest->n && !strchr("/?#", rest->p[i])))
		return false;
	*rest = str_sub(*rest, i, rest->n);
	*out = v == special[special_at(scheme)].port ? -1 : v;
	return true;
}

/* How many bytes need no encoding in this part; what ends it would. */
static size_t plain_part(struct str s, unsigned part)
{
	size_t i = 0;
	while (i < s.n && !(encoded[(unsigned char)s.p[i]] & part) &&
	       s.p[i] != '\\')
		i++;
	return i;
}

/* A part of the path begins with a dot, or with what may be one. */
static bool dotted(struct str path)
{
	const char *p = path.p, *end = p + path.n;
	for (; (p = memchr(p, '/', (size_t)(end - p))) && p + 1 < end; p++)
		if (p[1] == '.' || p[1] == '%')
			return true;
	return false;
}

/* Most URLs are as they should be, and are cut where they stand; false for
 * those that are not, or may not be. */
static bool cut_plain(struct str s, struct url *out)
{
	struct url u = {.port = -1};
	size_t n = str_starts(s, S("http://"))	  ? 7
		   : str_starts(s, S("https://")) ? 8
						  : 0;
	if (!n || s.n > URL_MAX_BYTES / 3)
		return false;
	u.scheme = str_sub(s, 0, n - 3);
	struct str rest = str_sub(s, n, s.n);
	n = plain_address(rest);
	u.host = str_sub(rest, 0, n ? n : plain_host(rest));
	rest = str_sub(rest, u.host.n, rest.n);
	if (!plain_port(u.scheme, &rest, &u.port))
		return false;
	u.path = str_sub(rest, 0, plain_part(rest, IN_PATH));
	rest = str_sub(rest, u.path.n, rest.n);
	if (!u.host.n || dotted(u.path))
		return false;
	if (rest.n && rest.p[0] == '?') {
		n = plain_part(str_sub(rest, 1, rest.n), IN_QUERY);
		u.query = str_sub(rest, 1, 1 + n);
		rest = str_sub(rest, 1 + n, rest.n);
	}
	if (rest.n && rest.p[0] == '#') {
		n = plain_part(str_sub(rest, 1, rest.n), IN_FRAGMENT);
		u.fragment = str_sub(rest, 1, 1 + n);
		rest = str_sub(rest, 1 + n, rest.n);
	}
	if (!u.path.n)
		u.path = S("/");
	if (rest.n)
		return false;
	*out = u;
	return true;
}

bool url_parse(struct arena *a, struct str s, struct url *out)
{
	struct url u = {.port = -1};
	if (!s.p || s.n > URL_MAX_BYTES)
		return false;
	s.p = arena_memdup(a, s.p, s.n);
	if (cut_plain(s, out))
		return true;
	s = cleaned(a, s);
	size_t n = scheme_len(s);
	if (!n)
		return false;
	u.scheme = str_lower(a, str_sub(s, 0, n - 1));
	int kind = special_at(u.scheme);
	struct str rest = str_sub(s, n, s.n);
	ptrdiff_t at = str_chr(rest, '#');
	if (at >= 0) {
		u.fragment = escaped(
		    a, str_sub(rest, (size_t)at + 1, rest.n), IN_FRAGMENT);
		rest = str_sub(rest, 0, (size_t)at);
	}
	if (!take_authority(a, &rest, kind, &u))
		return false;
	at = str_chr(rest, '?');
	if (at >= 0) {
		u.query =
		    escaped(a, str_sub(rest, (size_t)at + 1, rest.n), IN_QUERY);
		rest = str_sub(rest, 0, (size_t)at);
	}
	set_path(a, rest, kind, &u);
	if (text_bytes(&u) > URL_MAX_BYTES)
		return false;
	*out = u;
	return true;
}

/* The parts of a URL in order, the marks between them too; how many. */
#define TEXT_PARTS 13
static size_t text_parts(
    const struct url *u, char port[8], struct str part[TEXT_PARTS])
{
	size_t n = 0;
	part[n++] = u->scheme;
	part[n++] = S(":");
	if (u->host.p) {
		part[n++] = S("//");
		part[n++] = u->user;
		part[n++] = u->user.p ? S("@") : S("");
		part[n++] = u->host;
	} else if (str_starts(u->path, S("//"))) {
		part[n++] = S("/."); /* or it would read as a host */
	}
	if (u->port >= 0) {
		int len = snprintf(port, 8, ":%d", u->port);
		part[n++] = (struct str){port, (size_t)len};
	}
	part[n++] = u->path;
	part[n++] = u->query.p ? S("?") : S("");
	part[n++] = u->query;
	part[n++] = u->fragment.p ? S("#") : S("");
	part[n++] = u->fragment;
	return n;
}

static size_t total(const struct str *part, size_t parts)
{
	size_t n = 0;
	for (size_t i = 0; i < parts; i++)
		n += part[i].n;
	return n;
}

static struct str joined(struct arena *a, const struct str *part, size_t parts)
{
	char *d = arena_alloc(a, total(part, parts) + 1);
	size_t n = 0;
	for (size_t i = 0; i < parts; n += part[i++].n)
		if (part[i].n)
			memcpy(d + n, part[i].p, part[i].n);
	return (struct str){d, n};
}

static size_t text_bytes(const struct url *u)
{
	struct str part[TEXT_PARTS];
	char port[8];
	return total(part, text_parts(u, port, part));
}

struct str url_text(struct arena *a, const struct url *u)
{
	struct str part[TEXT_PARTS];
	char port[8];
	return joined(a, part, text_parts(u, port, part));
}

/* Everything of the base before its path, as text. */
static struct str root_of(struct arena *a, const struct url *u)
{
	struct url r = *u;
	r.path = r.query = r.fragment = (struct str){NULL, 0};
	return url_text(a, &r);
}

/* `ref` has no scheme of its own: the text to parse in its place. */
static struct str merged(
    struct arena *a, const struct url *base, struct str ref)
{
	bool lenient = special_at(base->scheme) >= 0;
	struct str root = root_of(a, base);
	struct url u = *base;
	if (ref.n >= 2 && is_slash(ref.p[0], lenient) &&
	    is_slash(ref.p[1], lenient))
		return joined(a, (struct str[]){base->scheme, S(":"), ref}, 3);
	if (ref.n && is_slash(ref.p[0], lenient))
		return str_cat(a, root, ref);
	u.fragment = (struct str){NULL, 0};
	if (!ref.n || ref.p[0] == '#')
		return str_cat(a, url_text(a, &u), ref);
	u.query = (struct str){NULL, 0};
	if (ref.p[0] == '?')
		return str_cat(a, url_text(a, &u), ref);
	ptrdiff_t slash = str_rchr(base->path, '/');
	struct str folder = str_sub(base->path, 0, (size_t)(slash + 1));
	if (!folder.n)
		folder = S("/");
	return joined(a, (struct str[]){root, folder, ref}, 3);
}

struct str url_resolve(struct arena *a, struct str base, struct str ref)
{
	static const struct str none = {NULL, 0};
	struct url b, u;
	if (ref.n > URL_MAX_BYTES)
		return none;
	if (cut_plain(ref, &u))
		return url_text(a, &u);
	ref = cleaned(a, ref);
	size_t n = scheme_len(ref);
	/* most links are whole, and need no base */
	if (n && str_starts(str_sub(ref, n, ref.n), S("//")))
		return url_parse(a, ref, &u) ? url_text(a, &u) : none;
	bool have_base = url_parse(a, base, &b);
	if (n) {
		struct str scheme = str_sub(ref, 0, n - 1);
		struct str rest = str_sub(ref, n, ref.n);
		/* "http:page" under an http base is a relative "page" */
		bool relative = have_base && str_ieq(scheme, b.scheme) &&
				special_at(b.scheme) >= 0;
		if (!relative)
			return url_parse(a, ref, &u) ? url_text(a, &u) : none;
		ref = rest;
	}
	if (!have_base)
		return none;
	/* mailto:, data: and their kind have no folders to resolve in */
	bool opaque = !b.host.p && !str_starts(b.path, S("/"));
	if (opaque && ref.n && ref.p[0] != '#')
		return none;
	return url_parse(a, merged(a, &b, ref), &u) ? url_text(a, &u) : none;
}

bool url_is_web(struct str s)
{
	struct url u;
	if (cut_plain(s, &u))
		return true;
	struct arena *a = arena_new();
	bool web =
	    url_parse(a, s, &u) && u.host.n &&
	    (str_eq(u.scheme, S("http")) || str_eq(u.scheme, S("https")));
	arena_free(&a);
	return web;
}

bool url_is_safe_link(struct str s)
{
	char scheme[8]; /* "mailto" and a NUL fit */
	size_t n = 0, i = 0;
	while (i < s.n && (unsigned char)s.p[i] <= 0x20)
		i++;
	for (; i < s.n && s.p[i] != ':'; i++) {
		if (s.p[i] == '\t' || s.p[i] == '\n' || s.p[i] == '\r')
			continue;
		if (n == sizeof(scheme))
			return false;
		scheme[n++] = ch_lower(s.p[i]);
	}
	struct str got = {scheme, n};
	return i < s.n && (str_eq(got, S("http")) || str_eq(got, S("https")) ||
			      str_eq(got, S("mailto")));
}

struct str url_of_feed(struct arena *a, struct str s)
{
	static const struct str schemes[] = {S_INIT("feed:"), S_INIT("itpc:"),
	    S_INIT("pcast:"), S_INIT("podcast:")};
	s = str_trim(s);
	for (size_t i = 0; i < sizeof(schemes) / sizeof(*schemes); i++) {
		struct str rest = str_sub(s, schemes[i].n, s.n);
		if (str_istarts(s, schemes[i]))
			return str_starts(rest, S("//"))
				   ? str_cat(a, S("http:"), rest)
				   : rest;
	}
	return s;
}

/* "example.org/feed", "example.org:8080", "www.example.org": a name with dots
 * whose last part is of letters, or an address of numbers. One that goes on
 * with nothing may as well be a file's, unless it begins as sites do. */
static bool begins_with_host(struct str s)
{
	size_t n = 0, dots = 0, last = 0;
	bool letters = false, digits = true;
	for (; n < s.n &&
	       (ch_alnum(s.p[n]) || strchr("-.", s.p[n]) || (s.p[n] & 0x80));
	     n++) {
		bool dot = s.p[n] == '.';
		dots += dot;
		last = dot ? n + 1 : last;
		digits &= dot || ch_digit(s.p[n]);
	}
	for (size_t i = last; i < n; i++)
		letters |= !ch_digit(s.p[i]);
	bool host = n && s.p[0] != '.' && dots &&
		    (digits ? dots == 3 : letters && n - last > 1);
	if (n == s.n)
		return host && str_istarts(s, S("www."));
	bool port = s.p[n] == ':' && n + 1 < s.n && ch_digit(s.p[n + 1]);
	return host && (port || s.p[n] == '/' || s.p[n] == '?');
}

struct str url_typed(struct arena *a, struct str s)
{
	s = url_of_feed(a, s);
	if (str_starts(s, S("//")) && begins_with_host(str_sub(s, 2, s.n)))
		return str_cat(a, S("https:"), s);
	return begins_with_host(s) ? str_cat(a, S("https://"), s) : s;
}

struct str url_site(struct arena *a, struct str s)
{
	struct url u;
	if (!url_parse(a, s, &u) || !u.host.n)
		return (struct str){NULL, 0};
	struct str rest = str_sub(u.host, 4, u.host.n);
	return str_starts(u.host, S("www.")) && str_chr(rest, '.') > 0 ? rest
								       : u.host;
}

struct str url_escaped(struct arena *a, struct str s)
{
	struct buf b = buf_init(3 * s.n + 1);
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		if (c <= ' ' || c == 0x7f || strchr("\"<>\\^`{|}", c))
			buf_addf(&b, "%%%02X", c);
		else
			buf_addc(&b, (char)c);
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

struct str url_shown(struct arena *a, struct str s)
{
	struct url u;
	/* standard input, which is no URL */
	if (str_eq(s, S("file:-")) || !url_parse(a, s, &u))
		return str_dup(a, s);
	u.user = (struct str){0};
	if (u.query.n)
		u.query = S("...");
	u.fragment = (struct str){0};
	return str_dup(a, url_text(a, &u));
}
