/* SPDX-License-Identifier: MIT */
/* gazetted: feeds of well-known sites, by the form of their URLs. */
#include "base/arena.h"
#include "base/url.h"
#include "feed/discover.h"

#define PARTS_MAX 4 /* wildcards of one rule */

/* A host matches itself and its subdomains, ".host" these alone, "host.*" what
 * begins so, "*" any. In a path "*" stands for one part or the rest of one, "#"
 * for a number, "**" for whatever follows; "$1" in the feed for the first of
 * them, "$o" for scheme, host and port, "$$" for a dollar; "?x=*" wants that
 * parameter. The first rule that fits counts. */
static const struct rule {
	const char *host, *path, *feed;
} rules[] = {
    /* video and sound */
    {"youtube.com", "/playlist?list=*",
	"https://www.youtube.com/feeds/videos.xml?playlist_id=$1"},
    {"youtube.com", "/watch?list=*",
	"https://www.youtube.com/feeds/videos.xml?playlist_id=$1"},
    {"youtube.com", "/channel/*/**",
	"https://www.youtube.com/feeds/videos.xml?channel_id=$1"},
    {"youtube.com", "/user/*/**",
	"https://www.youtube.com/feeds/videos.xml?user=$1"},
    {"vimeo.com", "/channels/*", "https://vimeo.com/channels/$1/videos/rss"},
    {"vimeo.com", "/*", "https://vimeo.com/$1/videos/rss"},
    {"dailymotion.com", "/*", "https://www.dailymotion.com/rss/user/$1"},
    {"odysee.com", "/@*", "https://odysee.com/$$/rss/@$1"},
    {"flickr.com", "/photos/tags/*",
	"https://www.flickr.com/services/feeds/photos_public.gne?tags=$1"},
    /* code */
    {"gist.github.com", "/*/**", "https://gist.github.com/$1.atom"},
    {"github.com", "/*/*/tags", "https://github.com/$1/$2/tags.atom"},
    {"github.com", "/*/*/commits", "https://github.com/$1/$2/commits.atom"},
    {"github.com", "/*/*/commits/*",
	"https://github.com/$1/$2/commits/$3.atom"},
    {"github.com", "/*/*/tree/*", "https://github.com/$1/$2/commits/$3.atom"},
    {"github.com", "/*/*/discussions",
	"https://github.com/$1/$2/discussions.atom"},
    {"github.com", "/*/*/wiki/**", "https://github.com/$1/$2/wiki.atom"},
    {"github.com", "/*/*/**", "https://github.com/$1/$2/releases.atom"},
    {"github.com", "/*", "https://github.com/$1.atom"},
    {"gitlab.com", "/*", "https://gitlab.com/$1.atom"},
    {"*", "/*/*/-/releases", "$o/$1/$2/-/releases.atom"},
    {"*", "/*/*/-/tags", "$o/$1/$2/-/tags?format=atom"},
    {"*", "/*/*/-/commits/*", "$o/$1/$2/-/commits/$3?format=atom"},
    {"*", "/*/*/*/-/releases", "$o/$1/$2/$3/-/releases.atom"},
    {"*", "/*/*/*/-/tags", "$o/$1/$2/$3/-/tags?format=atom"},
    {"*", "/*/*/*/-/commits/*", "$o/$1/$2/$3/-/commits/$4?format=atom"},
    {"gitlab.com", "/*/*/-/**", "https://gitlab.com/$1/$2/-/tags?format=atom"},
    {"gitlab.com", "/*/*/*/-/**",
	"https://gitlab.com/$1/$2/$3/-/tags?format=atom"},
    {"gitlab.com", "/*/*", "https://gitlab.com/$1/$2/-/tags?format=atom"},
    {"gitlab.com", "/*/*/*", "https://gitlab.com/$1/$2/$3/-/tags?format=atom"},
    {"gitlab.com", "/*/*/*/*",
	"https://gitlab.com/$1/$2/$3/$4/-/tags?format=atom"},
    {"codeberg.org", "/*/*/tags", "$o/$1/$2/tags.rss"},
    {"codeberg.org", "/*/*/src/branch/*", "$o/$1/$2/rss/branch/$3"},
    {"codeberg.org", "/*/*/commits/branch/*", "$o/$1/$2/rss/branch/$3"},
    {"codeberg.org", "/*/*/**", "$o/$1/$2/releases.rss"},
    {"codeberg.org", "/*", "$o/$1.rss"},
    {"gitea.com", "/*/*/tags", "$o/$1/$2/tags.rss"},
    {"gitea.com", "/*/*/**", "$o/$1/$2/releases.rss"},
    {"gitea.com", "/*", "$o/$1.rss"},
    {"code.forgejo.org", "/*/*/**", "$o/$1/$2/releases.rss"},
    {"git.sr.ht", "/~*/*/log/**", "$o/~$1/$2/log/rss.xml"},
    {"git.sr.ht", "/~*/*/**", "$o/~$1/$2/refs/rss.xml"},
    {"sourceforge.net", "/projects/*/**",
	"https://sourceforge.net/projects/$1/rss?path=/"},
    {"pypi.org", "/project/*/**",
	"https://pypi.org/rss/project/$1/releases.xml"},
    {"crates.io", "/crates/*/**", "https://static.crates.io/rss/crates/$1.xml"},
    {"rubygems.org", "/gems/*/**",
	"https://rubygems.org/gems/$1/versions.atom"},
    {"packagist.org", "/packages/*/*",
	"https://packagist.org/feeds/package.$1/$2.rss"},
    {"tracker.debian.org", "/pkg/*", "https://tracker.debian.org/pkg/$1/rss"},
    /* people and what they talk about */
    {"reddit.com", "/", "https://www.reddit.com/.rss"},
    {"reddit.com", "/r/*", "https://www.reddit.com/r/$1/.rss"},
    {"reddit.com", "/r/*/*", "https://www.reddit.com/r/$1/$2/.rss"},
    {"reddit.com", "/r/*/comments/*/**",
	"https://www.reddit.com/r/$1/comments/$2/.rss"},
    {"reddit.com", "/user/*/m/*", "https://www.reddit.com/user/$1/m/$2/.rss"},
    {"reddit.com", "/user/*", "https://www.reddit.com/user/$1/.rss"},
    {"reddit.com", "/user/*/*", "https://www.reddit.com/user/$1/$2/.rss"},
    {"reddit.com", "/u/*", "https://www.reddit.com/user/$1/.rss"},
    {"reddit.com", "/domain/*", "https://www.reddit.com/domain/$1/.rss"},
    {"bsky.app", "/profile/*", "https://bsky.app/profile/$1/rss"},
    {"news.ycombinator.com", "/", "https://news.ycombinator.com/rss"},
    {"news.ycombinator.com", "/news", "https://news.ycombinator.com/rss"},
    {"news.ycombinator.com", "/show", "https://news.ycombinator.com/showrss"},
    {"lobste.rs", "/t/*", "https://lobste.rs/t/$1.rss"},
    {"stackoverflow.com", "/questions/tagged/*", "$o/feeds/tag/$1"},
    {"stackoverflow.com", "/questions/#/**", "$o/feeds/question/$1"},
    {"stackoverflow.com", "/users/#/**", "$o/feeds/user/$1"},
    {"stackexchange.com", "/questions/tagged/*", "$o/feeds/tag/$1"},
    {"stackexchange.com", "/questions/#/**", "$o/feeds/question/$1"},
    {"stackexchange.com", "/users/#/**", "$o/feeds/user/$1"},
    {"superuser.com", "/questions/tagged/*", "$o/feeds/tag/$1"},
    {"serverfault.com", "/questions/tagged/*", "$o/feeds/tag/$1"},
    {"askubuntu.com", "/questions/tagged/*", "$o/feeds/tag/$1"},
    {"lemmy.*", "/c/*", "$o/feeds/c/$1.xml"},
    {"lemmy.*", "/u/*", "$o/feeds/u/$1.xml"},
    {"beehaw.org", "/c/*", "$o/feeds/c/$1.xml"},
    {"programming.dev", "/c/*", "$o/feeds/c/$1.xml"},
    {"feddit.*", "/c/*", "$o/feeds/c/$1.xml"},
    {"peertube.*", "/c/*/**", "$o/feeds/videos.xml?videoChannelName=$1"},
    {"peertube.*", "/a/*/**", "$o/feeds/videos.xml?accountName=$1"},
    {"framatube.org", "/c/*/**", "$o/feeds/videos.xml?videoChannelName=$1"},
    {"framatube.org", "/a/*/**", "$o/feeds/videos.xml?accountName=$1"},
    {"pinterest.com", "/*/*", "https://www.pinterest.com/$1/$2.rss"},
    {"pinterest.com", "/*", "https://www.pinterest.com/$1/feed.rss"},
    {"letterboxd.com", "/*", "https://letterboxd.com/$1/rss/"},
    {"store.steampowered.com", "/app/#/**",
	"https://store.steampowered.com/feeds/news/app/$1/"},
    /* what they write */
    {".medium.com", "/**", "$o/feed"},
    {"medium.com", "/@*/**", "https://medium.com/feed/@$1"},
    {"medium.com", "/tag/*/**", "https://medium.com/feed/tag/$1"},
    {"medium.com", "/*/tagged/*", "https://medium.com/feed/$1/tagged/$2"},
    {"medium.com", "/*/**", "https://medium.com/feed/$1"},
    {"open.substack.com", "/pub/*/**", "https://$1.substack.com/feed"},
    {".substack.com", "/**", "$o/feed"},
    {".wordpress.com", "/category/*", "$o/category/$1/feed/"},
    {".wordpress.com", "/tag/*", "$o/tag/$1/feed/"},
    {".wordpress.com", "/**", "$o/feed/"},
    {".tumblr.com", "/tagged/*", "$o/tagged/$1/rss"},
    {".tumblr.com", "/**", "$o/rss"},
    {"tumblr.com", "/*/**", "https://$1.tumblr.com/rss"},
    {"blogspot.com", "/search/label/*", "$o/feeds/posts/default/-/$1"},
    {"blogspot.com", "/**", "$o/feeds/posts/default"},
    {".livejournal.com", "/**", "$o/data/rss"},
    {".dreamwidth.org", "/**", "$o/data/rss"},
    {".hashnode.dev", "/**", "$o/rss.xml"},
    {"buttondown.com", "/*/**", "https://buttondown.com/$1/rss"},
    {"write.as", "/*/**", "https://write.as/$1/feed/"},
    {"dev.to", "/t/*", "https://dev.to/feed/tag/$1"},
    {"dev.to", "/*/**", "https://dev.to/feed/$1"},
    {"arxiv.org", "/list/*/**", "https://rss.arxiv.org/rss/$1"},
    {"wikipedia.org", "/wiki/*",
	"$o/w/index.php?title=$1&action=history&feed=atom"},
    {"news.google.com", "/topics/*", "https://news.google.com/rss/topics/$1"},
    {"news.google.com", "/search?q=*",
	"https://news.google.com/rss/search?q=$1"},
    /* These have none, or tell it on the page alone. */
    {"youtube.com", "/@*", ""},
    {"tiktok.com", "/@*", ""},
    {"threads.net", "/@*", ""},
    {"threads.com", "/@*", ""},
    {"substack.com", "/@*", ""},
    {"*", "/@*", "$o/@$1.rss"}, /* Mastodon and its kin */
    {"*", "/users/*", "$o/users/$1.rss"},
    {"*", "/t/*/#/**", "$o/t/$1/$2.rss"}, /* Discourse */
    {"*", "/c/*/#", "$o/c/$1/$2.rss"},
    {"*", "/c/*/*/#", "$o/c/$1/$2/$3.rss"},
};

static bool host_fits(const char *rule, struct str host)
{
	struct str r = str_of(rule);
	if (str_eq(r, S("*")) || str_eq(host, r))
		return true;
	if (str_ends(r, S(".*")))
		return str_starts(host, str_sub(r, 0, r.n - 1));
	if (str_starts(r, S(".")))
		return host.n > r.n && str_ends(host, r);
	return host.n > r.n && str_ends(host, r) &&
	       host.p[host.n - r.n - 1] == '.';
}

/* One part of a path: literal up to a "*", which takes what is left. */
static bool part_fits(
    struct str rule, struct str got, struct str *parts, size_t *n)
{
	bool number = str_eq(rule, S("#"));
	if (!number && !str_ends(rule, S("*")))
		return str_ieq(rule, got);
	rule.n--;
	if (got.n <= rule.n || !str_starts(got, rule) || *n == PARTS_MAX)
		return false;
	for (size_t i = 0; number && i < got.n; i++)
		if (!ch_digit(got.p[i]))
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
	while (str_split(&rule, '/', &want)) {
		if (str_eq(want, S("**")))
			return true;
		if (!str_split(&path, '/', &got) ||
		    !part_fits(want, got, parts, n))
			return false;
	}
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
		struct str with = rest.p[at + 1] == 'o'	  ? origin
				  : rest.p[at + 1] == '$' ? S("$")
				  : i < n		  ? parts[i]
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
