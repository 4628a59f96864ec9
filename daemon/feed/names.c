/* SPDX-License-Identifier: MIT */
/* gazetted: which elements of the feed formats mean what. */
#include "feed/names.h"

#include <stdlib.h>

#define NAME_MAX_BYTES 24 /* of the longest name in the table */

struct ns_row {
	struct str key; /* lower case */
	enum feed_ns ns;
};

/* Beginnings of URIs, so that versions and slashes at the end do not
 * matter; the first that fits wins, longer ones come first. */
static const struct ns_row uris[] = {
    {S_INIT("http://www.w3.org/2005/atom"), NS_ATOM},
    {S_INIT("https://www.w3.org/2005/atom"), NS_ATOM},
    {S_INIT("http://purl.org/atom/ns"), NS_ATOM},
    {S_INIT("http://example.com/newformat"), NS_ATOM},
    {S_INIT("http://example.com/necho"), NS_ATOM},
    {S_INIT("http://purl.org/echo/"), NS_ATOM},
    {S_INIT("uri/of/echo/namespace"), NS_ATOM},
    {S_INIT("http://purl.org/pie/"), NS_ATOM},
    {S_INIT("http://purl.org/dc/elements/1."), NS_DC},
    {S_INIT("http://dublincore.org/documents/dcmi-namespace"), NS_DC},
    {S_INIT("http://purl.org/dc/terms"), NS_DCTERMS},
    {S_INIT("http://purl.org/rss/1.0/modules/content"), NS_CONTENT},
    {S_INIT("http://purl.org/rss/1.0/modules/syndication"), NS_SY},
    {S_INIT("http://purl.org/rss/1.0/modules/dcterms"), NS_DCTERMS},
    {S_INIT("http://purl.org/rss/1.0/modules/"), NS_OTHER},
    {S_INIT("http://purl.org/rss/"), NS_CORE},
    {S_INIT("http://purl.org/net/rss1.1"), NS_CORE},
    {S_INIT("http://my.netscape.com/"), NS_CORE},
    {S_INIT("http://channel.netscape.com/"), NS_CORE},
    {S_INIT("http://backend.userland.com/rss"), NS_CORE},
    {S_INIT("http://blogs.law.harvard.edu/tech/rss"), NS_CORE},
    {S_INIT("http://cyber.law.harvard.edu/rss"), NS_CORE},
    {S_INIT("http://www.rssboard.org/rss"), NS_CORE},
    {S_INIT("http://www.itunes.com/dtds/podcast"), NS_ITUNES},
    {S_INIT("https://www.itunes.com/dtds/podcast"), NS_ITUNES},
    {S_INIT("http://example.com/dtds/podcast"), NS_ITUNES},
    {S_INIT("http://search.yahoo.com/mrss"), NS_MEDIA},
    {S_INIT("https://search.yahoo.com/mrss"), NS_MEDIA},
    {S_INIT("http://video.search.yahoo.com/mrss"), NS_MEDIA},
    {S_INIT("http://tools.search.yahoo.com/mrss"), NS_MEDIA},
    {S_INIT("http://www.rssboard.org/media-rss"), NS_MEDIA},
    {S_INIT("http://rssnamespace.org/feedburner"), NS_FEEDBURNER},
    {S_INIT("http://www.microsoft.com/schemas/rss/sse"), NS_SYNC},
    {S_INIT("http://feedsync.org/"), NS_SYNC},
    {S_INIT("http://www.feedsync.org/"), NS_SYNC},
    {S_INIT("http://www.w3.org/1999/xhtml"), NS_XHTML},
    {S_INIT("http://www.w3.org/tr/xhtml"), NS_XHTML},
    {S_INIT("http://www.w3.org/1999/02/22-rdf-syntax-ns"), NS_RDF},
};

static const struct ns_row prefixes[] = {
    {S_INIT("atom"), NS_ATOM},
    {S_INIT("atom10"), NS_ATOM},
    {S_INIT("atom03"), NS_ATOM},
    {S_INIT("a10"), NS_ATOM},
    {S_INIT("dc"), NS_DC},
    {S_INIT("dcterms"), NS_DCTERMS},
    {S_INIT("content"), NS_CONTENT},
    {S_INIT("itunes"), NS_ITUNES},
    {S_INIT("media"), NS_MEDIA},
    {S_INIT("sy"), NS_SY},
    {S_INIT("feedburner"), NS_FEEDBURNER},
    {S_INIT("xhtml"), NS_XHTML},
    {S_INIT("rdf"), NS_RDF},
    {S_INIT("rss"), NS_CORE},
};

enum feed_ns feed_ns_of(struct str uri, struct str prefix)
{
	uri = str_trim(uri);
	for (size_t i = 0; uri.n && i < sizeof(uris) / sizeof(*uris); i++)
		if (str_istarts(uri, uris[i].key))
			return uris[i].ns;
	if (!prefix.n)
		return NS_CORE;
	for (size_t i = 0; i < sizeof(prefixes) / sizeof(*prefixes); i++)
		if (str_ieq(prefix, prefixes[i].key))
			return prefixes[i].ns;
	return NS_OTHER;
}

#define IN(ns)	(1u << (ns))
#define CORE	IN(NS_CORE)
#define ATOM	(IN(NS_CORE) | IN(NS_ATOM))
#define DUBLIN	(IN(NS_DC) | IN(NS_DCTERMS))
#define ATOM_DC (ATOM | DUBLIN)
#define PODCAST IN(NS_ITUNES)
#define MRSS	IN(NS_MEDIA)

struct word_row {
	const char *local;
	unsigned in;
	enum feed_word word;
};

/* Sorted by name; rows of one name are searched in order. */
static const struct word_row words[] = {
    {"abstract", CORE | DUBLIN, W_DESCRIPTION},
    {"author", ATOM | PODCAST | IN(NS_DC), W_PERSON},
    {"body", CORE | IN(NS_XHTML), W_BODY},
    {"browserfriendly", IN(NS_FEEDBURNER), W_INFO},
    {"categories", CORE, W_WRAPPER},
    {"category", ATOM | MRSS | PODCAST, W_CATEGORY},
    {"channel", CORE, W_CHANNEL},
    {"comments", CORE, W_COMMENTS},
    {"conflict", IN(NS_SYNC), W_CONFLICT},
    {"conflicts", IN(NS_SYNC), W_CONFLICT},
    {"content", ATOM, W_CONTENT},
    {"content", MRSS, W_MEDIA},
    {"contributor", ATOM | DUBLIN, W_OPAQUE},
    {"copyright", ATOM, W_RIGHTS},
    {"created", ATOM | IN(NS_DCTERMS), W_CREATED},
    {"creator", DUBLIN | CORE, W_CREATOR},
    {"date", DUBLIN, W_UPDATED},
    {"day", CORE, W_SKIP_DAY},
    {"description", CORE | DUBLIN | IN(NS_RDF), W_DESCRIPTION},
    {"description", MRSS, W_MEDIA_TEXT},
    {"div", IN(NS_XHTML), W_BODY},
    {"email", ATOM | PODCAST, W_EMAIL},
    {"enclosure", CORE, W_ENCLOSURE},
    {"encoded", IN(NS_CONTENT) | CORE, W_CONTENT},
    {"entry", ATOM, W_ITEM},
    {"expirationdate", CORE, W_OPAQUE},
    {"feed", ATOM, W_FEED},
    {"fullitem", CORE, W_CONTENT},
    {"group", MRSS, W_WRAPPER},
    {"guid", CORE, W_GUID},
    {"hour", CORE, W_SKIP_HOUR},
    {"html", IN(NS_XHTML) | CORE, W_HTML},
    {"icon", ATOM, W_ICON},
    {"id", ATOM, W_ID},
    {"image", CORE, W_IMAGE},
    {"image", PODCAST, W_PICTURE},
    {"info", ATOM, W_INFO},
    {"issued", ATOM | IN(NS_DCTERMS), W_PUBLISHED},
    {"item", CORE, W_ITEM},
    {"items", CORE, W_WRAPPER},
    {"keywords", PODCAST | MRSS | CORE, W_KEYWORDS},
    {"language", CORE | DUBLIN, W_LANGUAGE},
    {"lastbuilddate", CORE, W_UPDATED},
    {"link", ATOM | PODCAST, W_LINK},
    {"logo", ATOM, W_ICON},
    {"managingeditor", CORE, W_PERSON},
    {"modified", ATOM | IN(NS_DCTERMS), W_UPDATED},
    {"name", ATOM | PODCAST, W_NAME},
    {"origlink", IN(NS_FEEDBURNER), W_ORIGLINK},
    {"owner", PODCAST, W_OPAQUE},
    {"pubdate", CORE, W_PUBLISHED},
    {"published", ATOM, W_PUBLISHED},
    {"publisher", DUBLIN, W_OPAQUE},
    {"rdf", IN(NS_RDF) | CORE, W_RDF},
    {"rights", ATOM_DC, W_RIGHTS},
    {"rss", CORE, W_RSS},
    {"section", CORE, W_CATEGORY},
    {"skipdays", CORE, W_WRAPPER},
    {"skiphours", CORE, W_WRAPPER},
    {"source", ATOM, W_SOURCE},
    {"source", DUBLIN, W_OPAQUE},
    {"subject", DUBLIN, W_CATEGORY},
    {"subtitle", ATOM | PODCAST, W_SUBTITLE},
    {"summary", ATOM, W_SUMMARY},
    {"summary", PODCAST, W_ITUNES_SUMMARY},
    {"sync", IN(NS_SYNC), W_CONFLICT},
    {"tagline", ATOM, W_SUBTITLE},
    {"tags", CORE, W_KEYWORDS},
    {"textinput", CORE, W_OPAQUE},
    {"thumbnail", MRSS, W_PICTURE},
    {"title", ATOM, W_TITLE},
    {"title", DUBLIN, W_MEDIA_TITLE},
    {"title", MRSS, W_MEDIA_TITLE},
    {"ttl", CORE, W_TTL},
    {"updated", ATOM, W_UPDATED},
    {"updatefrequency", IN(NS_SY), W_SY_FREQUENCY},
    {"updateperiod", IN(NS_SY), W_SY_PERIOD},
    {"url", CORE, W_URL},
    {"webmaster", CORE, W_WEBMASTER},
};

#define N_WORDS (sizeof(words) / sizeof(*words))

enum feed_word feed_word_of(enum feed_ns ns, struct str local)
{
	char name[NAME_MAX_BYTES];
	if (!local.n || local.n >= sizeof(name))
		return W_UNKNOWN;
	for (size_t i = 0; i < local.n; i++)
		name[i] = ch_lower(local.p[i]);
	name[local.n] = 0;
	size_t lo = 0, hi = N_WORDS;
	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		if (strcmp(words[mid].local, name) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (; lo < N_WORDS && strcmp(words[lo].local, name) == 0; lo++)
		if (words[lo].in & IN(ns))
			return words[lo].word;
	return W_UNKNOWN;
}
