/* SPDX-License-Identifier: MIT */
/* gazetted: redirects that count clicks. */
/*
 * They are known by their host's first label or their path. Where they hold the
 * target, as a parameter, in the path, or in base64 of either, it takes their
 * place, and is judged in its turn. Where they do not, a long random piece says
 * that they are one reader's, or an id beside another pair, or a host that is
 * known to count and nothing else: the link goes.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/url.h"
#include "base/url_host.h"
#include "base/utf8.h"
#include "feed/letter_impl.h"
#include "feed/letter_url.h"

#define HOPS_MAX   4  /* redirects in redirects */
#define BASE64_MIN 16 /* characters that may hold a URL */

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

/* ---- kinds of URLs ---- */

struct str letter_last_piece(struct str path)
{
	if (str_ends(path, S("/")))
		path = str_sub(path, 0, path.n - 1);
	return str_sub(path, (size_t)(str_rchr(path, '/') + 1), path.n);
}

bool letter_has_name(struct str path)
{
	static const char letters[] =
	    " view in your browser online web webview version mail email show"
	    " newsletter campaign message read html page on the archive this"
	    " click clicks track tracking link links redirect redir go out ";
	struct str last = letter_last_piece(path), word;
	size_t words = 0, others = 0;
	ptrdiff_t dot = str_rchr(last, '.');
	last = str_sub(last, 0, dot < 0 ? last.n : (size_t)dot);
	while (letter_next_word(&last, 0, &word)) {
		words++;
		others +=
		    !letter_listed(letters, word) && !letter_may_be_id(word);
	}
	return words > 1 && others;
}

/* "cmail20.com" of "cmail*.com": hosts of a provider that has many. */
static bool numbered(struct str host, struct str front, struct str end)
{
	ptrdiff_t dot = str_rchr(
	    str_sub(host, 0, host.n > end.n ? host.n - end.n : 0), '.');
	struct str name = str_sub(host, (size_t)(dot + 1), host.n);
	if (!str_starts(name, front) || !str_ends(name, end))
		return false;
	for (size_t i = front.n; i + end.n < name.n; i++)
		if (!ch_digit(name.p[i]))
			return false;
	return true;
}

/* Hosts of providers that do nothing but count, and plugins of sites that
 * count at their front page. */
static bool only_counts(const struct url *u)
{
	static const struct str plugins[] = {
	    S_INIT("nltr="), S_INIT("endpoint=track")};
	static const struct str paths[] = {S_INIT("/lt.php"), S_INIT("/mk/cl/"),
	    S_INIT("/tr/cl/"), S_INIT("-1/c.aspx")};
	static const struct str domains[] = {S_INIT("awstrack.me"),
	    S_INIT("mandrillapp.com"), S_INIT("sendgrid.net"),
	    S_INIT("customeriomail.com"), S_INIT("hubspotlinks.com"),
	    S_INIT("mlsend.com"), S_INIT("rs6.net"), S_INIT("exct.net"),
	    S_INIT("convertkit-mail.com"), S_INIT("convertkit-mail2.com"),
	    S_INIT("clicks.aweber.com"), S_INIT("www.aweber.com"),
	    S_INIT("app.getresponse.com"), S_INIT("pstmrk.it"),
	    S_INIT("dripemail2.com"), S_INIT("mjt.lu"),
	    S_INIT("sparkpostmail.com"), S_INIT("vialoops.com"),
	    S_INIT("icptrack.com"), S_INIT("bmetrack.com"),
	    S_INIT("benchurl.com"), S_INIT("acemlna.com"),
	    S_INIT("acemlnb.com"), S_INIT("acemlnc.com"),
	    S_INIT("kmail-lists.com"), S_INIT("link.mail.beehiiv.com"),
	    S_INIT("stat-pulse.com"), S_INIT("dmtrk.net"),
	    S_INIT("preview.mailerlite.com"), S_INIT("sparklp.co")};
	static const struct {
		struct str front, end;
	} many[] = {{S_INIT("cmail"), S_INIT(".com")},
	    {S_INIT("createsend"), S_INIT(".com")},
	    {S_INIT("klclick"), S_INIT(".com")},
	    {S_INIT("emlnk"), S_INIT(".com")},
	    {S_INIT("sendibm"), S_INIT(".com")},
	    {S_INIT("sendibt"), S_INIT(".com")}};
	if (letter_of_any(u->host, domains, COUNT(domains)) ||
	    letter_any_in(u->query, plugins, COUNT(plugins)) ||
	    letter_any_in(u->path, paths, COUNT(paths)))
		return true;
	for (size_t i = 0; i < COUNT(many); i++)
		if (numbered(u->host, many[i].front, many[i].end))
			return true;
	return false;
}

bool letter_counts_clicks(const struct url *u)
{
	static const struct str labels[] = {S_INIT("click"), S_INIT("clicks"),
	    S_INIT("link"), S_INIT("links"), S_INIT("track"),
	    S_INIT("tracking"), S_INIT("trk"), S_INIT("t"), S_INIT("ct"),
	    S_INIT("r"), S_INIT("go"), S_INIT("e"), S_INIT("email"),
	    S_INIT("mail"), S_INIT("elink"), S_INIT("lnks"), S_INIT("lnk"),
	    S_INIT("url"), S_INIT("redirect"), S_INIT("out"), S_INIT("c"),
	    S_INIT("em"), S_INIT("mailing"), S_INIT("nl"), S_INIT("newsletter"),
	    S_INIT("click2"), S_INIT("tracker"), S_INIT("emlnk"),
	    S_INIT("clickmail")};
	static const struct str paths[] = {S_INIT("click"), S_INIT("track"),
	    S_INIT("redirect"), S_INIT("redir"), S_INIT("/ls/"), S_INIT("/wf/"),
	    S_INIT("/r/"), S_INIT("/l/"), S_INIT("/l."), S_INIT("/c/"),
	    S_INIT("/e/c/"), S_INIT("/ss/c/"), S_INIT("/cl0/"), S_INIT("/l0/"),
	    S_INIT("/f/a/"), S_INIT("/ctc/"), S_INIT("/lt."), S_INIT("/out"),
	    S_INIT("/goto"), S_INIT("/url"), S_INIT("/ct/"), S_INIT("/x/d"),
	    S_INIT("/link")};
	static const struct str domains[] = {S_INIT("list-manage.com"),
	    S_INIT("safelinks.protection.outlook.com"),
	    S_INIT("urldefense.com"), S_INIT("urldefense.proofpoint.com"),
	    S_INIT("l.facebook.com"), S_INIT("feedproxy.google.com"),
	    S_INIT("public-api.wordpress.com")};
	static const struct str ends[] = {S_INIT("c"), S_INIT("cc"),
	    S_INIT("r"), S_INIT("l"), S_INIT("e"), S_INIT("er"), S_INIT("tc"),
	    S_INIT("go"), S_INIT("lnk")};
	ptrdiff_t dot = str_chr(u->host, '.');
	struct str label = str_sub(u->host, 0, dot < 0 ? 0 : (size_t)dot);
	struct str last =
	    str_sub(u->path, (size_t)(str_rchr(u->path, '/') + 1), u->path.n);
	return letter_any_eq(label, labels, COUNT(labels)) ||
	       letter_any_in(u->path, paths, COUNT(paths)) ||
	       (u->query.n && letter_any_eq(last, ends, COUNT(ends))) ||
	       only_counts(u) ||
	       letter_of_any(u->host, domains, COUNT(domains));
}

/* ---- the target in a redirect ---- */

/* The URL that `s` begins with or is, if it is one of the web; cut where it
 * ends in text that holds it. "\/" is JSON's slash. */
static struct str url_in(struct arena *a, struct str s)
{
	ptrdiff_t at = str_ifind(s, S("http"));
	if (at < 0)
		return (struct str){NULL, 0};
	struct buf b = buf_init(8192);
	for (size_t i = (size_t)at; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		if (c == '\\' && i + 1 < s.n && s.p[i + 1] == '/')
			continue;
		if (c <= ' ' || (at > 0 && c == ';') || c == '"' || c == '\'' ||
		    c == '<' || c == '>' || c == '\\' || c == '}' || c == 0x7F)
			break;
		buf_addc(&b, (char)c);
	}
	struct str url = b.over ? (struct str){NULL, 0} : buf_dup(a, &b);
	buf_free(&b);
	return url_is_web(url) && utf8_valid(url) ? url : (struct str){NULL, 0};
}

static struct str in_base64(struct arena *a, struct str s)
{
	if (s.n < BASE64_MIN)
		return (struct str){NULL, 0};
	char *d = arena_memdup(a, s.p, s.n);
	for (size_t i = 0; i < s.n; i++) {
		d[i] = d[i] == '-' ? '+' : d[i] == '_' ? '/' : d[i];
		if (!ch_alnum(d[i]) && !strchr("+/=", d[i]))
			return (struct str){NULL, 0};
	}
	struct str got = mime_decode(a, (struct str){d, s.n}, MIME_BASE64);
	return url_in(a, got);
}

/* A whole URL, however often it was encoded; or one in base64. */
static struct str target_of(struct arena *a, struct str value)
{
	for (int i = 0; i < 3; i++) {
		if (str_istarts(value, S("http://")) ||
		    str_istarts(value, S("https://")))
			return url_in(a, value);
		struct str open = url_unescape(a, value);
		if (open.n == value.n)
			break;
		value = open;
	}
	return in_base64(a, value);
}

static struct str in_query(struct arena *a, struct str query)
{
	struct str pair, target = {NULL, 0};
	while (!target.n && str_split(&query, '&', &pair)) {
		ptrdiff_t eq = str_chr(pair, '=');
		if (eq >= 0)
			target =
			    target_of(a, str_sub(pair, (size_t)eq + 1, pair.n));
	}
	return target;
}

/* "/L0/https:%2F%2Fexample.org%2Fa/1/01", "/c/https://example.org/", and each
 * piece in base64. */
static struct str in_path(struct arena *a, const struct url *u)
{
	struct str rest = u->path, piece, target = {NULL, 0};
	ptrdiff_t whole = str_ifind(rest, S("/http://"));
	if (whole < 0)
		whole = str_ifind(rest, S("/https://"));
	if (whole >= 0) {
		target = str_sub(rest, (size_t)whole + 1, rest.n);
		return u->query.n ? arena_printf(a, "%.*s?%.*s", PRS(target),
					PRS(u->query))
				  : target;
	}
	while (!target.n && str_split(&rest, '/', &piece))
		if (piece.n)
			target = target_of(a, piece);
	return target;
}

/* Proofpoint's own: "-3A" for "%3A", "_" for "/". */
static struct str defended(struct arena *a, const struct url *u)
{
	ptrdiff_t at = str_find(u->query, S("u="));
	if (!letter_of_domain(u->host, S("urldefense.proofpoint.com")) ||
	    at < 0)
		return (struct str){NULL, 0};
	struct str v = str_sub(u->query, (size_t)at + 2, u->query.n);
	ptrdiff_t end = str_chr(v, '&');
	v = str_sub(v, 0, end < 0 ? v.n : (size_t)end);
	char *d = arena_memdup(a, v.p, v.n);
	for (size_t i = 0; i < v.n; i++)
		d[i] = d[i] == '-' ? '%' : d[i] == '_' ? '/' : d[i];
	return target_of(a, (struct str){d, v.n});
}

/* "/go/7?to=https..." is one where it tells, and a page elsewhere. */
static bool goes(const struct url *u)
{
	static const struct str words[] = {S_INIT("go"), S_INIT("to"),
	    S_INIT("away"), S_INIT("jump"), S_INIT("exit"), S_INIT("visit")};
	struct str rest = u->path, piece;
	while (rest.n && str_split(&rest, '/', &piece))
		if (letter_any_eq(piece, words, COUNT(words)))
			return true;
	return false;
}

/* "?id=48151&url=https..." is one, too: an id beside what names the target. */
static bool names_target(struct str query)
{
	static const struct str names[] = {S_INIT("url"), S_INIT("target"),
	    S_INIT("dest"), S_INIT("destination"), S_INIT("redirect"),
	    S_INIT("redirect_url"), S_INIT("goto")};
	struct str pair;
	bool named = false, id = false;
	while (query.n && str_split(&query, '&', &pair)) {
		ptrdiff_t eq = str_chr(pair, '=');
		struct str name = str_sub(pair, 0, eq < 0 ? 0 : (size_t)eq);
		bool it = letter_any_eq(name, names, COUNT(names));
		named |= it;
		id |= !it &&
		      letter_may_be_id(str_sub(pair, (size_t)(eq + 1), pair.n));
	}
	return named && id;
}

struct str letter_unwrapped(struct arena *a, const struct url *u)
{
	struct str t = {NULL, 0};
	if (!letter_counts_clicks(u))
		return goes(u) || names_target(u->query) ? in_query(a, u->query)
							 : t;
	t = defended(a, u);
	if (!t.n && u->query.n)
		t = in_query(a, u->query);
	return t.n ? t : in_path(a, u);
}

/* ---- those that do not tell ---- */

bool letter_of_mailchimp(struct str host)
{
	static const struct str names[] = {S_INIT("mailchi.mp"),
	    S_INIT("campaign-archive.com"), S_INIT("list-manage.com")};
	return letter_of_any(host, names, COUNT(names));
}

/* "kd9" */
static bool is_mixed(struct str s)
{
	size_t digits = 0, letters = 0;
	for (size_t i = 0; i < s.n; i++) {
		digits += ch_digit(s.p[i]);
		letters += ch_alpha(s.p[i]);
	}
	return digits && letters > 1 && digits + letters == s.n;
}

/* Several pairs that name no page, one of them an id, however short: who
 * clicks, and on what. */
static bool is_ledger(struct str query)
{
	struct str pair;
	size_t pairs = 0, ids = 0;
	while (query.n && str_split(&query, '&', &pair)) {
		ptrdiff_t eq = str_chr(pair, '=');
		struct str name = str_sub(pair, 0, eq < 0 ? 0 : (size_t)eq);
		struct str value = str_sub(pair, (size_t)(eq + 1), pair.n);
		if (letter_names_thing(name))
			return false;
		if (!name.n || str_istarts(name, S("utm_")))
			continue;
		pairs++;
		ids += letter_may_be_id(value) || is_mixed(value);
	}
	return pairs > 1 && ids;
}

static bool has_key(struct str query)
{
	return letter_random_in(query) || is_ledger(query);
}

/* What has a key behind a page's name is that page: "/c/the-crane?k=...", and
 * all of the query is the counter's. */
bool letter_click_named(const struct url *u)
{
	return !letter_of_mailchimp(u->host) && letter_counts_clicks(u) &&
	       has_key(u->query) && letter_has_name(u->path);
}

/* Mailchimp's names the list and the link; who reads is apart. */
bool letter_is_blind(const struct url *u)
{
	if (letter_of_mailchimp(u->host) || only_counts(u))
		return !letter_of_mailchimp(u->host);
	return letter_counts_clicks(u) &&
	       (letter_random_in(u->path) ||
		   (has_key(u->query) && !letter_has_name(u->path)));
}

bool letter_link_blind(struct arena *a, struct str url)
{
	struct url u;
	return url_parse(a, url, &u) && letter_is_blind(&u);
}

struct str letter_link_target(struct arena *a, struct str href)
{
	struct url u;
	for (int hop = 0; hop < HOPS_MAX && url_parse(a, href, &u); hop++) {
		struct str target = letter_unwrapped(a, &u);
		if (!target.n)
			break;
		href = target;
	}
	return href;
}
