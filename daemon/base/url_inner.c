/* SPDX-License-Identifier: MIT */
/* gazetted: the page that stands inside another address. */
/*
 * Feeds of alerts and searches link through counters: each reader's, and each
 * day's, is another address of one page. A table of the known ones, since
 * "?url=" elsewhere may be what a page is about.
 */
#include "base/url_inner.h"

#include "base/arena.h"
#include "base/url_host.h"

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

/* A host that ends in '.' stands for all countries' of that name, one that
 * begins with it for all below it. */
static bool of_host(struct str host, struct str is)
{
	if (str_starts(is, S(".")))
		return str_ends(host, is);
	if (str_starts(host, S("www.")))
		host = str_sub(host, 4, host.n);
	return str_ends(is, S(".")) ? str_starts(host, is) : str_eq(host, is);
}

/* google.com/amp/s/HOST/..., bing.com/amp/s/HOST/...,
 * HOST-.cdn.ampproject.org/c/s/HOST/... */
struct str url_inner_amp(struct arena *a, const struct url *u)
{
	struct str p = u->path, query = u->query;
	bool cache = str_ends(u->host, S(".cdn.ampproject.org"));
	bool search =
	    of_host(u->host, S("google.")) || of_host(u->host, S("bing.com"));
	struct str none = {NULL, 0};
	if (cache && p.n > 3 && p.p[2] == '/') /* c, v or r for the kind */
		p = str_sub(p, 3, p.n);
	else if (cache && str_starts(p, S("/wp/"))) /* of a package */
		p = str_sub(p, 4, p.n);
	else if (search && str_starts(p, S("/amp/")))
		p = str_sub(p, 5, p.n);
	else
		return none;
	if (str_starts(p, S("s/")))
		p = str_sub(p, 2, p.n);
	ptrdiff_t slash = str_chr(p, '/');
	struct str host = str_sub(p, 0, slash < 0 ? p.n : (size_t)slash);
	if (str_chr(host, '.') < 1)
		return none;
	return arena_printf(
	    a, "https://%.*s%s%.*s", PRS(p), query.p ? "?" : "", PRS(query));
}

static const struct {
	struct str host, path, param[2];
} redirects[] = {
    {S_INIT("google."), S_INIT("/url"), {S_INIT("url"), S_INIT("q")}},
    {S_INIT("bing.com"), S_INIT("/news/apiclick.aspx"), {S_INIT("url")}},
    {S_INIT("duckduckgo.com"), S_INIT("/l/"), {S_INIT("uddg")}},
    {S_INIT("l.facebook.com"), S_INIT("/l.php"), {S_INIT("u")}},
    {S_INIT("lm.facebook.com"), S_INIT("/l.php"), {S_INIT("u")}},
    {S_INIT("l.instagram.com"), S_INIT("/"), {S_INIT("u")}},
    {S_INIT("t.umblr.com"), S_INIT("/redirect"), {S_INIT("z")}},
    {S_INIT("out.reddit.com"), S_INIT("/"), {S_INIT("url")}},
    {S_INIT("youtube.com"), S_INIT("/redirect"), {S_INIT("q")}},
    {S_INIT("linkedin.com"), S_INIT("/redir/redirect"), {S_INIT("url")}},
    {S_INIT("vk.com"), S_INIT("/away.php"), {S_INIT("to")}},
    {S_INIT("slack-redir.net"), S_INIT("/link"), {S_INIT("url")}},
    {S_INIT("steamcommunity.com"), S_INIT("/linkfilter"),
	{S_INIT("url"), S_INIT("u")}},
    {S_INIT("go.redirectingat.com"), S_INIT("/"), {S_INIT("url")}},
    {S_INIT("go.skimresources.com"), S_INIT("/"), {S_INIT("url")}},
    {S_INIT(".safelinks.protection.outlook.com"), S_INIT("/"), {S_INIT("url")}},
};

/* "/l/" and "/" are what stands below them, too. */
static bool of_path(struct str path, struct str is)
{
	return str_ends(is, S("/")) ? str_starts(path, is) : str_eq(path, is);
}

/* The parameter's value, if that is the address of a page. */
static struct str web_param(struct arena *a, struct str query, struct str name)
{
	struct str part;
	while (str_split(&query, '&', &part)) {
		if (part.n <= name.n || part.p[name.n] != '=' ||
		    !str_starts(part, name))
			continue;
		struct str v =
		    url_unescape(a, str_sub(part, name.n + 1, part.n));
		if (url_is_web(v))
			return v;
	}
	return (struct str){NULL, 0};
}

struct str url_inner_target(struct arena *a, const struct url *u)
{
	struct str to = {NULL, 0};
	if (!u->query.n) /* most have none */
		return to;
	for (size_t i = 0; i < COUNT(redirects) && !to.n; i++) {
		if (!of_host(u->host, redirects[i].host) ||
		    !of_path(u->path, redirects[i].path))
			continue;
		for (size_t k = 0; k < 2 && !to.n; k++)
			if (redirects[i].param[k].n)
				to = web_param(
				    a, u->query, redirects[i].param[k]);
	}
	return to;
}
