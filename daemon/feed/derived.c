/* SPDX-License-Identifier: MIT */
/* gazetted: feeds of well-known sites, by the form of their URLs. */
#include "base/arena.h"
#include "base/url.h"
#include "feed/discover.h"

#define PARTS_MAX 4 /* wildcards of one rule */

/* A host matches itself and its subdomains, "*" any. In a path "*" stands for
 * one part or the rest of one, "$1" in the feed for the first of them, "$o"
 * for scheme, host and port; "?x=*" wants that parameter. The first rule that
 * fits counts. */
static const struct rule {
	const char *host, *path, *feed;
} rules[] = {
    {"youtube.com", "/playlist?list=*",
	"https://www.youtube.com/feeds/videos.xml?playlist_id=$1"},
    {"youtube.com", "/channel/*",
	"https://www.youtube.com/feeds/videos.xml?channel_id=$1"},
    {"youtube.com", "/channel/*/videos",
	"https://www.youtube.com/feeds/videos.xml?channel_id=$1"},
    {"youtube.com", "/user/*",
	"https://www.youtube.com/feeds/videos.xml?user=$1"},
    {"github.com", "/*/*", "https://github.com/$1/$2/releases.atom"},
    {"github.com", "/*/*/releases", "https://github.com/$1/$2/releases.atom"},
    {"github.com", "/*/*/tags", "https://github.com/$1/$2/tags.atom"},
    {"github.com", "/*/*/commits", "https://github.com/$1/$2/commits.atom"},
    {"github.com", "/*/*/commits/*",
	"https://github.com/$1/$2/commits/$3.atom"},
    {"github.com", "/*/*/discussions",
	"https://github.com/$1/$2/discussions.atom"},
    {"github.com", "/*", "https://github.com/$1.atom"},
    {"gitlab.com", "/*/*/-/releases",
	"https://gitlab.com/$1/$2/-/releases.atom"},
    {"gitlab.com", "/*/*/-/tags",
	"https://gitlab.com/$1/$2/-/tags?format=atom"},
    {"gitlab.com", "/*/*", "https://gitlab.com/$1/$2/-/tags?format=atom"},
    {"reddit.com", "/r/*", "https://www.reddit.com/r/$1/.rss"},
    {"reddit.com", "/r/*/*", "https://www.reddit.com/r/$1/$2/.rss"},
    {"reddit.com", "/r/*/comments/*/*",
	"https://www.reddit.com/r/$1/comments/$2/$3/.rss"},
    {"reddit.com", "/user/*", "https://www.reddit.com/user/$1/.rss"},
    {"reddit.com", "/u/*", "https://www.reddit.com/user/$1/.rss"},
    {"medium.com", "/@*", "https://medium.com/feed/@$1"},
    {"medium.com", "/tag/*", "https://medium.com/feed/tag/$1"},
    {"medium.com", "/*", "https://medium.com/feed/$1"},
    {"bsky.app", "/profile/*", "https://bsky.app/profile/$1/rss"},
    {"vimeo.com", "/*", "https://vimeo.com/$1/videos/rss"},
    {"pypi.org", "/project/*", "https://pypi.org/rss/project/$1/releases.xml"},
    {"news.ycombinator.com", "/", "https://news.ycombinator.com/rss"},
    {"lobste.rs", "/t/*", "https://lobste.rs/t/$1.rss"},
    {"arxiv.org", "/list/*/*", "https://rss.arxiv.org/rss/$1"},
    {"stackoverflow.com", "/questions/tagged/*",
	"https://stackoverflow.com/feeds/tag/$1"},
    {"stackexchange.com", "/questions/tagged/*", "$o/feeds/tag/$1"},
    {"dev.to", "/*", "https://dev.to/feed/$1"},
    {"substack.com", "/", "$o/feed"},
    {"wordpress.com", "/", "$o/feed/"},
    {"tumblr.com", "/", "$o/rss"},
    {"blogspot.com", "/", "$o/feeds/posts/default"},
    /* These have none. */
    {"youtube.com", "/@*", ""},
    {"tiktok.com", "/@*", ""},
    {"threads.net", "/@*", ""},
    {"threads.com", "/@*", ""},
    {"*", "/@*", "$o/@$1.rss"}, /* Mastodon and its kin */
    {"*", "/users/*", "$o/users/$1.rss"},
};

static bool host_fits(const char *rule, struct str host)
{
	struct str r = str_of(rule);
	if (str_eq(r, S("*")) || str_eq(host, r))
		return true;
	return host.n > r.n && str_ends(host, r) &&
	       host.p[host.n - r.n - 1] == '.';
}

/* One part of a path: literal up to a "*", which takes what is left. */
static bool part_fits(
    struct str rule, struct str got, struct str *parts, size_t *n)
{
	if (!str_ends(rule, S("*")))
		return str_ieq(rule, got);
	rule.n--;
	if (got.n <= rule.n || !str_starts(got, rule) || *n == PARTS_MAX)
		return false;
	parts[(*n)++] = str_sub(got, rule.n, got.n);
	return true;
}

static bool query_fits(
    struct str rule, struct str query, struct str *parts, size_t *n)
{
	struct str one;
	while (str_split(&query, '&', &one))
		if (part_fits(rule, one, parts, n))
			return true;
	return false;
}

static bool path_fits(
    const struct rule *r, const struct url *u, struct str *parts, size_t *n)
{
	struct str rule = str_of(r->path), path = u->path, want, got;
	ptrdiff_t q = str_chr(rule, '?');
	if (q >= 0 && !query_fits(str_sub(rule, (size_t)q + 1, rule.n),
			  u->query, parts, n))
		return false;
	rule = q < 0 ? rule : str_sub(rule, 0, (size_t)q);
	while (path.n > 1 && str_ends(path, S("/")))
		path.n--;
	while (str_split(&rule, '/', &want))
		if (!str_split(&path, '/', &got) ||
		    !part_fits(want, got, parts, n))
			return false;
	return !path.n;
}

static struct str filled(struct arena *a, const char *feed, struct str origin,
    const struct str *parts, size_t n)
{
	struct str out = S(""), rest = str_of(feed);
	for (;;) {
		ptrdiff_t at = str_chr(rest, '$');
		if (at < 0)
			return str_cat(a, out, rest);
		size_t i = (size_t)(rest.p[at + 1] - '1');
		struct str with = rest.p[at + 1] == 'o' ? origin
				  : i < n		? parts[i]
							: S("");
		out = str_cat(a, out, str_sub(rest, 0, (size_t)at));
		out = str_cat(a, out, with);
		rest = str_sub(rest, (size_t)at + 2, rest.n);
	}
}

/* What is a feed already needs no rule. */
static bool is_feed_path(struct str path)
{
	static const struct str ends[] = {
	    S_INIT(".rss"), S_INIT(".atom"), S_INIT(".xml"), S_INIT(".json")};
	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++)
		if (str_ends(path, ends[i]))
			return true;
	return false;
}

/* "https://example.org:8443" */
static struct str origin(struct arena *a, const struct url *u)
{
	struct url o = {.scheme = u->scheme, .host = u->host, .port = u->port};
	struct str s = url_text(a, &o);
	return str_ends(s, S("/")) ? str_sub(s, 0, s.n - 1) : s;
}

struct str feed_derived(struct arena *a, struct str url)
{
	struct url u;
	if (!url_is_web(url) || !url_parse(a, url, &u) || is_feed_path(u.path))
		return (struct str){0};
	struct str host = u.host;
	if (str_starts(host, S("www.")))
		host = str_sub(host, 4, host.n);
	for (size_t i = 0; i < sizeof(rules) / sizeof(*rules); i++) {
		struct str parts[PARTS_MAX];
		size_t n = 0;
		if (host_fits(rules[i].host, host) &&
		    path_fits(&rules[i], &u, parts, &n))
			return !rules[i].feed[0] ? (struct str){0}
						 : filled(a, rules[i].feed,
						       origin(a, &u), parts, n);
	}
	return (struct str){0};
}
