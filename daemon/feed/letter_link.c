/* SPDX-License-Identifier: MIT */
/* gazetted: what a letter's links are. */
/*
 * Redirects that count clicks are known by their host's first label or their
 * path. Where they hold the target, as a parameter, in the path, or in base64
 * of either, it takes their place, and is judged in its turn. Where they do
 * not, a long random piece says that they are one reader's, or a host that is
 * known to count and nothing else: the link goes.
 *
 * Of other links, parameters go that look like keys. The letter as a page is
 * looked at most closely: it has the reader's own links in it once more.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/url.h"
#include "base/url_host.h"
#include "base/utf8.h"
#include "feed/letter_impl.h"

#define HOPS_MAX    4  /* redirects in redirects */
#define RANDOM_MIN  16 /* letters and digits in a row that name no page */
#define BASE64_MIN  16 /* characters that may hold a URL */
#define DRAWN_MIN   8  /* letters and digits of a short key */
#define SECRET_MIN  20 /* characters in a row of a key, in both cases */
#define HEX_MIN	    24 /* ... in one */
#define PLACES_MIN  3  /* links with one value: it is no thing's name */
#define TITLE_WORDS 3  /* of a page's name that is a headline */
#define SLUG_WORDS  3  /* of an address that names an article */
#define WORD_MIN    2  /* letters of one */
#define MIXED_MIN   6  /* letters and digits that tell readers apart */

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

static bool any_eq(struct str s, const struct str *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_ieq(s, list[i]))
			return true;
	return false;
}

static bool any_in(struct str s, const struct str *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_ifind(s, list[i]) >= 0)
			return true;
	return false;
}

/* `host` is `domain` or of it. */
static bool of_domain(struct str host, struct str domain)
{
	return str_ends(host, domain) &&
	       (host.n == domain.n || host.p[host.n - domain.n - 1] == '.');
}

static bool of_any(struct str host, const struct str *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (of_domain(host, list[i]))
			return true;
	return false;
}

/* ---- kinds of URLs ---- */

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
	static const struct str paths[] = {
	    S_INIT("/lt.php"), S_INIT("/mk/cl/"), S_INIT("/tr/cl/")};
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
	    S_INIT("kmail-lists.com"), S_INIT("link.mail.beehiiv.com")};
	static const struct {
		struct str front, end;
	} many[] = {{S_INIT("cmail"), S_INIT(".com")},
	    {S_INIT("createsend"), S_INIT(".com")},
	    {S_INIT("klclick"), S_INIT(".com")},
	    {S_INIT("emlnk"), S_INIT(".com")},
	    {S_INIT("sendibm"), S_INIT(".com")},
	    {S_INIT("sendibt"), S_INIT(".com")}};
	if (of_any(u->host, domains, COUNT(domains)) ||
	    any_in(u->query, plugins, COUNT(plugins)) ||
	    any_in(u->path, paths, COUNT(paths)))
		return true;
	for (size_t i = 0; i < COUNT(many); i++)
		if (numbered(u->host, many[i].front, many[i].end))
			return true;
	return false;
}

static bool counts_clicks(const struct url *u)
{
	static const struct str labels[] = {S_INIT("click"), S_INIT("clicks"),
	    S_INIT("link"), S_INIT("links"), S_INIT("track"),
	    S_INIT("tracking"), S_INIT("trk"), S_INIT("t"), S_INIT("ct"),
	    S_INIT("r"), S_INIT("go"), S_INIT("e"), S_INIT("email"),
	    S_INIT("mail"), S_INIT("elink"), S_INIT("lnks"), S_INIT("url"),
	    S_INIT("redirect"), S_INIT("out"), S_INIT("c"), S_INIT("em"),
	    S_INIT("mailing"), S_INIT("nl"), S_INIT("newsletter"),
	    S_INIT("click2"), S_INIT("tracker"), S_INIT("emlnk"),
	    S_INIT("clickmail")};
	static const struct str paths[] = {S_INIT("click"), S_INIT("track"),
	    S_INIT("redirect"), S_INIT("redir"), S_INIT("/ls/"), S_INIT("/wf/"),
	    S_INIT("/r/"), S_INIT("/l/"), S_INIT("/l."), S_INIT("/c/"),
	    S_INIT("/e/c/"), S_INIT("/ss/c/"), S_INIT("/cl0/"), S_INIT("/l0/"),
	    S_INIT("/f/a/"), S_INIT("/lt."), S_INIT("/out"), S_INIT("/goto"),
	    S_INIT("/url"), S_INIT("/ct/"), S_INIT("/x/d"), S_INIT("/link")};
	static const struct str domains[] = {S_INIT("list-manage.com"),
	    S_INIT("safelinks.protection.outlook.com"),
	    S_INIT("urldefense.com"), S_INIT("urldefense.proofpoint.com"),
	    S_INIT("l.facebook.com"), S_INIT("feedproxy.google.com")};
	ptrdiff_t dot = str_chr(u->host, '.');
	struct str label = str_sub(u->host, 0, dot < 0 ? 0 : (size_t)dot);
	return any_eq(label, labels, COUNT(labels)) ||
	       any_in(u->path, paths, COUNT(paths)) || only_counts(u) ||
	       of_any(u->host, domains, COUNT(domains));
}

static bool shares(const struct url *u)
{
	static const struct str places[] = {S_INIT("facebook.com/sharer"),
	    S_INIT("facebook.com/share.php"), S_INIT("twitter.com/intent/"),
	    S_INIT("twitter.com/share"), S_INIT("x.com/intent/"),
	    S_INIT("linkedin.com/sharearticle"),
	    S_INIT("linkedin.com/sharing/"), S_INIT("reddit.com/submit"),
	    S_INIT("pinterest.com/pin/create"), S_INIT("getpocket.com/save"),
	    S_INIT("wa.me/?text"), S_INIT("api.whatsapp.com/send"),
	    S_INIT("t.me/share"), S_INIT("news.ycombinator.com/submitlink"),
	    S_INIT("bsky.app/intent/"), S_INIT("xing.com/spi/shares"),
	    S_INIT("addtoany.com/"), S_INIT("plus.google.com/share"),
	    S_INIT("line.me/r/msg"), S_INIT("vk.com/share"),
	    S_INIT("forward-to-friend.com/"), S_INIT("mastodonshare.com")};
	char all[512];
	struct str path = str_sub(u->path, 0, 200);
	size_t n = 0, host = u->host.n < 200 ? u->host.n : 200;
	memcpy(all, u->host.p, host);
	n = host;
	if (path.n)
		memcpy(all + n, path.p, path.n);
	n += path.n;
	if (u->query.n > 5) {
		all[n++] = '?';
		memcpy(all + n, u->query.p, 5);
		n += 5;
	}
	return any_in((struct str){all, n}, places, COUNT(places));
}

static bool secret_in(struct str s);

/* "/blog/why-people-unsubscribe": what the path ends in is for people to read,
 * and nothing tells readers apart. That of a page to leave has hardly a word
 * that is not on that. */
static bool is_title(struct arena *a, const struct url *u)
{
	struct str last =
	    str_sub(u->path, (size_t)(str_rchr(u->path, '/') + 1), u->path.n);
	size_t parts = 0, run = 0;
	if (letter_talk(a, last) != TALK_NOT)
		return false;
	for (size_t i = 0; i <= last.n; i++) {
		bool in = i < last.n && last.p[i] != '-' && last.p[i] != '_';
		if (in && ch_digit(last.p[i]))
			return false;
		parts += !in && run > 1;
		run = in ? run + 1 : 0;
	}
	struct str at = url_untracked(a, url_text(a, u));
	return parts >= TITLE_WORDS && str_chr(at, '?') < 0 && !secret_in(at);
}

/* By its address alone. */
static bool is_own(struct arena *a, const struct url *u)
{
	static const struct str words[] = {S_INIT("unsubscribe"),
	    S_INIT("unsub"), S_INIT("optout"), S_INIT("opt-out"),
	    S_INIT("opt_out"), S_INIT("list-unsubscribe"),
	    S_INIT("/preferences"), S_INIT("email-preferences"),
	    S_INIT("preference-center"), S_INIT("preferencecenter"),
	    S_INIT("manage-subscription"), S_INIT("manage_subscription"),
	    S_INIT("subscription-preferences"), S_INIT("managesubscription"),
	    S_INIT("update_profile"), S_INIT("/profile?u="), S_INIT("abmelden"),
	    S_INIT("austragen"), S_INIT("abbestellen"),
	    S_INIT("desinscription"), S_INIT("desabonnement"),
	    S_INIT("darsedebaja"), S_INIT("disiscri"), S_INIT("uitschrijven"),
	    S_INIT("afmelden"), S_INIT("notification-settings"),
	    S_INIT("disable_email"), S_INIT("action=disable"),
	    S_INIT("email/settings"), S_INIT("forward-to-friend"),
	    S_INIT("preference_cent"), S_INIT("mailpoet_page=subscriptions")};
	if (any_in(u->query, words, COUNT(words)) ||
	    any_in(str_sub(u->host, 0, 12), words, 3))
		return true;
	if (!any_in(u->path, words, COUNT(words)))
		return false;
	return !is_title(a, u);
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
	if (!of_domain(u->host, S("urldefense.proofpoint.com")) || at < 0)
		return (struct str){NULL, 0};
	struct str v = str_sub(u->query, (size_t)at + 2, u->query.n);
	ptrdiff_t end = str_chr(v, '&');
	v = str_sub(v, 0, end < 0 ? v.n : (size_t)end);
	char *d = arena_memdup(a, v.p, v.n);
	for (size_t i = 0; i < v.n; i++)
		d[i] = d[i] == '-' ? '%' : d[i] == '_' ? '/' : d[i];
	return target_of(a, (struct str){d, v.n});
}

static struct str unwrapped(struct arena *a, const struct url *u)
{
	struct str t = {NULL, 0};
	if (!counts_clicks(u))
		return t;
	t = defended(a, u);
	if (!t.n && u->query.n)
		t = in_query(a, u->query);
	return t.n ? t : in_path(a, u);
}

/* ---- what is left of it ---- */

/* Its pieces are shorter: 8-4-4-4-12. */
static bool uuid_in(struct str s)
{
	for (size_t i = 0; i + 36 <= s.n; i++)
		if (s.p[i + 8] == '-' && s.p[i + 13] == '-' &&
		    s.p[i + 18] == '-' && s.p[i + 23] == '-' &&
		    ch_hex(s.p[i]) >= 0 && ch_hex(s.p[i + 35]) >= 0)
			return true;
	return false;
}

/* Letters and digits in a row, both of them, too many for a word. */
static bool random_in(struct str s)
{
	size_t run = 0, digits = 0, letters = 0;
	for (size_t i = 0; i < s.n; i++) {
		run = ch_alnum(s.p[i]) || s.p[i] == '_' ? run + 1 : 0;
		digits = run ? digits + ch_digit(s.p[i]) : 0;
		letters = run ? letters + ch_alpha(s.p[i]) : 0;
		if (run >= RANDOM_MIN && digits > 1 && letters > 1)
			return true;
	}
	return uuid_in(s);
}

/* A key: letters of both cases and digits in a row, or hex, or a UUID. */
static bool secret_in(struct str s)
{
	size_t run = 0, digits = 0, low = 0, up = 0;
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		if (!ch_alnum(c) && c != '_' && c != '-')
			run = digits = low = up = 0;
		else
			run++;
		digits += ch_digit(c);
		low += ch_alpha(c) && c == ch_lower(c);
		up += ch_alpha(c) && c != ch_lower(c);
		if (run >= SECRET_MIN && digits > 1 && low > 1 && up > 1)
			return true;
	}
	for (size_t i = run = digits = low = 0; i < s.n; i++) {
		run = ch_hex(s.p[i]) >= 0 ? run + 1 : 0;
		digits = run ? digits + ch_digit(s.p[i]) : 0;
		if (run >= HEX_MIN && digits > 3 && run - digits > 3)
			return true;
	}
	return uuid_in(s);
}

/* Letters and digits, one after the other. */
static bool mixed_in(struct str s)
{
	size_t run = 0, digits = 0;
	for (size_t i = 0; i < s.n; i++) {
		run = ch_alnum(s.p[i]) ? run + 1 : 0;
		digits = run ? digits + ch_digit(s.p[i]) : 0;
		if (run >= MIXED_MIN && digits && digits < run)
			return true;
	}
	return false;
}

static bool of_mailchimp(struct str host)
{
	static const struct str names[] = {S_INIT("mailchi.mp"),
	    S_INIT("campaign-archive.com"), S_INIT("list-manage.com")};
	return of_any(host, names, COUNT(names));
}

/* Mailchimp's names the list and the link; who reads is apart. */
static bool is_blind(const struct url *u)
{
	return !of_mailchimp(u->host) &&
	       (only_counts(u) ||
		   (counts_clicks(u) &&
		       (random_in(u->path) || random_in(u->query))));
}

/* Is the letter as a page nobody's own? */
static bool is_public(const struct url *u)
{
	return of_mailchimp(u->host) ||
	       !(random_in(u->path) || mixed_in(u->query) ||
		   mixed_in(u->fragment));
}

bool letter_link_blind(struct arena *a, struct str url)
{
	struct url u;
	return url_parse(a, url, &u) && is_blind(&u);
}

/* A parameter that says who reads, by its name. */
static bool personal_name(struct str host, struct str name)
{
	static const struct str names[] = {S_INIT("email"), S_INIT("e-mail"),
	    S_INIT("mail"), S_INIT("subscriber"), S_INIT("subscriber_id"),
	    S_INIT("subscriberid"), S_INIT("recipient"), S_INIT("recipient_id"),
	    S_INIT("recipientid"), S_INIT("contact_id"), S_INIT("contactid"),
	    S_INIT("user_id"), S_INIT("userid"), S_INIT("member_id"),
	    S_INIT("memberid"), S_INIT("eid"), S_INIT("emailid"),
	    S_INIT("email_id"), S_INIT("email_hash"), S_INIT("emailhash"),
	    S_INIT("hashed_email"), S_INIT("unsub"), S_INIT("nk"),
	    S_INIT("nek"), S_INIT("jwt_token"), S_INIT("gift"),
	    S_INIT("referral_code")};
	if (any_eq(name, names, COUNT(names)))
		return true;
	return (str_eq(name, S("e")) && of_mailchimp(host)) ||
	       (str_eq(name, S("r")) && of_domain(host, S("substack.com"))) ||
	       (str_eq(name, S("ref")) && of_domain(host, S("beehiiv.com")));
}

/* ... by its name, if its value is an id. */
static bool names_reader(struct str name)
{
	static const struct str names[] = {S_INIT("uid"), S_INIT("user"),
	    S_INIT("usr"), S_INIT("reader"), S_INIT("reader_id"),
	    S_INIT("readerid"), S_INIT("rid"), S_INIT("suid"), S_INIT("subid"),
	    S_INIT("sub_id"), S_INIT("sub"), S_INIT("rcpt"), S_INIT("member"),
	    S_INIT("contact"), S_INIT("customer"), S_INIT("customer_id"),
	    S_INIT("customerid"), S_INIT("cust"), S_INIT("person"),
	    S_INIT("person_id"), S_INIT("uuid"), S_INIT("account"),
	    S_INIT("account_id"), S_INIT("profile_id")};
	return any_eq(name, names, COUNT(names));
}

/* Theirs name things to see. */
static bool names_things(struct str host)
{
	static const struct str sites[] = {
	    S_INIT("youtube.com"), S_INIT("google.com"), S_INIT("spotify.com")};
	return of_mailchimp(host) || of_any(host, sites, COUNT(sites));
}

/* Where a value was seen. */
struct drawn {
	struct str places[PLACES_MIN]; /* path without the value */
	size_t n, enough;	       /* places */
	bool piece;		       /* of a path */
};

/* Parameters that name what is to be seen, which several links lead to. */
static bool names_thing(struct str name)
{
	static const char names[] =
	    " id p v aid nid pid gid docid article story post item page issue"
	    " edition list playlist product sku isbn doi event film book video"
	    " photo gallery channel doc file topic thread slug key ticket ";
	return letter_listed(names, name) || str_ends(name, S("_id")) ||
	       str_ends(name, S("Id"));
}

/* A value under a name that is no thing's need stand in two. */
static void saw(struct arena *a, struct link_ids *ids, struct str value,
    struct str place, struct str name)
{
	struct drawn *d = map_get(ids->drawn, value);
	if (!reader_may_know(value))
		return;
	if (!d) {
		d = arena_new_of(a, struct drawn);
		d->enough = name.n && !names_thing(name) ? 2 : PLACES_MIN;
		map_put(ids->drawn, value, d);
	}
	if (!name.n || names_thing(name))
		d->enough = PLACES_MIN;
	d->piece |= !name.n;
	for (size_t i = 0; i < d->n; i++)
		if (str_eq(d->places[i], place))
			return;
	if (d->n < PLACES_MIN)
		d->places[d->n++] = place;
}

/* "a=1&b=2" */
static void saw_pairs(
    struct arena *a, struct link_ids *ids, struct str pairs, struct str place)
{
	struct str pair;
	while (pairs.n && str_split(&pairs, '&', &pair)) {
		ptrdiff_t eq = str_chr(pair, '=');
		saw(a, ids, str_sub(pair, (size_t)(eq + 1), pair.n), place,
		    eq > 0 ? str_sub(pair, 0, (size_t)eq) : S("id"));
	}
}

static void look_for_drawn(
    struct arena *a, struct link_ids *ids, const struct url *u)
{
	struct str rest = u->path, piece;
	struct str place =
	    arena_printf(a, "%.*s%.*s", PRS(u->host), PRS(u->path));
	if (names_things(u->host))
		return;
	saw_pairs(a, ids, u->query, place);
	saw_pairs(a, ids, u->fragment, place);
	while (rest.n && str_split(&rest, '/', &piece))
		saw(a, ids, piece, place, S(""));
}

void letter_link_ids(struct arena *a, struct link_ids *ids, struct str href)
{
	struct url u;
	struct str pair;
	if (!url_is_web(href) || !url_parse(a, letter_link_target(a, href), &u))
		return;
	look_for_drawn(a, ids, &u);
	while (u.query.n && str_split(&u.query, '&', &pair)) {
		ptrdiff_t eq = str_chr(pair, '=');
		struct str name =
		    str_lower(a, str_sub(pair, 0, eq < 0 ? 0 : (size_t)eq));
		struct str *value = arena_new_of(a, struct str);
		if (eq < 0 || !names_reader(name))
			continue;
		*value = str_sub(pair, (size_t)eq + 1, pair.n);
		const struct str *was = map_put(ids->values, name, value);
		if (was && !str_eq(*was, *value))
			*value = (struct str){NULL, 0};
	}
}

void letter_learn_ids(
    struct arena *a, struct reader *r, const struct link_ids *ids)
{
	for (size_t i = 0; i < map_len(ids->values); i++) {
		const struct str *value = map_value(ids->values, i);
		reader_learn_id(a, r, *value);
	}
	for (size_t i = 0; i < map_len(ids->drawn); i++) {
		const struct drawn *d = map_value(ids->drawn, i);
		if (d->n >= d->enough && d->piece)
			reader_learn_key(a, r, map_key(ids->drawn, i));
		else if (d->n >= d->enough)
			reader_learn_id(a, r, map_key(ids->drawn, i));
	}
}

/* "XyZ123abc": shorter than a key is, but drawn as one. */
static bool is_drawn(struct str s)
{
	size_t digits = 0, low = 0, up = 0;
	for (size_t i = 0; i < s.n; i++) {
		digits += ch_digit(s.p[i]);
		low += ch_alpha(s.p[i]) && s.p[i] == ch_lower(s.p[i]);
		up += ch_alpha(s.p[i]) && s.p[i] != ch_lower(s.p[i]);
	}
	return digits + low + up == s.n && s.n >= DRAWN_MIN && digits > 1 &&
	       low > 1 && up > 1;
}

/* A key to something, by a name that keys have and nothing else. */
static bool short_key(struct str name, struct str value)
{
	static const struct str names[] = {S_INIT("k"), S_INIT("key"),
	    S_INIT("t"), S_INIT("tk"), S_INIT("token"), S_INIT("h"),
	    S_INIT("code"), S_INIT("auth"), S_INIT("ticket"), S_INIT("pass")};
	return any_eq(name, names, COUNT(names)) && is_drawn(value);
}

/* What was drawn for one who is to bring others, or comes by another's link;
 * whatever calls itself a token, but for a list's next page. */
static bool given_key(struct str name, struct str value)
{
	static const struct str names[] = {S_INIT("ref"), S_INIT("r"),
	    S_INIT("referrer"), S_INIT("referral"), S_INIT("invite"),
	    S_INIT("otp")};
	size_t n = name.n > 5 ? name.n - 5 : 0;
	bool token = str_ieq(str_sub(name, n, name.n), S("token")) &&
		     str_ifind(name, S("page")) < 0;
	return token || (any_eq(name, names, COUNT(names)) &&
			    (reader_may_know(value) || is_drawn(value) ||
				str_ieq(name, S("otp"))));
}

/* A key to something, if it is long and random. */
static bool personal_key(struct str name, struct str value)
{
	static const struct str names[] = {S_INIT("token"), S_INIT("auth"),
	    S_INIT("key"), S_INIT("hash"), S_INIT("signature"), S_INIT("jwt"),
	    S_INIT("login"), S_INIT("session"), S_INIT("sig"), S_INIT("uid"),
	    S_INIT("uuid"), S_INIT("sid"), S_INIT("cid"), S_INIT("rid"),
	    S_INIT("j"), S_INIT("access_token"), S_INIT("user"),
	    S_INIT("reader")};
	return any_eq(name, names, COUNT(names)) &&
	       (random_in(value) || value.n >= 24);
}

/* The query without what is the reader's. */
static struct str impersonal(const struct link_judge *j, const struct url *u)
{
	struct buf b = buf_init(8192);
	struct str rest = u->query, pair;
	while (rest.n && str_split(&rest, '&', &pair)) {
		ptrdiff_t eq = str_chr(pair, '=');
		struct str name =
		    str_sub(pair, 0, eq < 0 ? pair.n : (size_t)eq);
		struct str value = str_sub(pair, name.n + (eq >= 0), pair.n);
		if (personal_name(u->host, name) || personal_key(name, value) ||
		    ((short_key(name, value) || given_key(name, value)) &&
			!names_things(u->host)) ||
		    (secret_in(pair) && !names_things(u->host)) ||
		    (reader_key_in(j->r, pair) && !of_mailchimp(u->host)) ||
		    reader_tag_is(j->r, eq < 0 ? name : value) ||
		    reader_in_value(j->a, j->r, name, value) ||
		    reader_in_token(j->a, j->r, pair))
			continue;
		if (b.n)
			buf_addc(&b, '&');
		buf_adds(&b, pair);
	}
	struct str out = b.n ? buf_dup(j->a, &b) : (struct str){NULL, 0};
	buf_free(&b);
	return out;
}

/* Parameters of a path: "/a;uid=...". */
static struct str without_matrix(const struct link_judge *j, struct str path)
{
	ptrdiff_t at = str_chr(path, ';');
	struct str rest = str_sub(path, at < 0 ? path.n : (size_t)at, path.n);
	bool theirs = secret_in(rest) || reader_key_in(j->r, rest) ||
		      str_istarts(rest, S(";jsessionid="));
	return theirs ? str_sub(path, 0, (size_t)at) : path;
}

/* ---- the judge ---- */

static enum link_fate mail_link(
    const struct link_judge *j, struct str href, struct str *out_url)
{
	static const struct str words[] = {S_INIT("unsubscribe"),
	    S_INIT("leave"), S_INIT("abmeld"), S_INIT("desabonn"),
	    S_INIT("baja"), S_INIT("signoff"), S_INIT("remove"),
	    S_INIT("optout")};
	if (any_in(href, words, COUNT(words)) ||
	    reader_in_token(j->a, j->r, href))
		return LINK_OWN;
	if (secret_in(href) || reader_key_in(j->r, href))
		return LINK_CUT;
	if (str_starts(href, S("mailto:?"))) /* to whom the reader likes */
		return LINK_SHARE;
	*out_url = href;
	return LINK_KEEP;
}

/* A script finds the page by it: "#!/a", "#/a". */
static bool routes(struct str fragment)
{
	return str_starts(fragment, S("!")) || str_starts(fragment, S("/"));
}

/* What is a value of it may be an id: "#uid=48151623". */
static bool is_theirs(const struct link_judge *j, struct str fragment)
{
	ptrdiff_t eq = str_rchr(fragment, '=');
	struct str value = str_sub(fragment, (size_t)(eq + 1), fragment.n);
	struct str name = str_sub(fragment, 0, eq < 0 ? 0 : (size_t)eq);
	return secret_in(fragment) || reader_key_in(j->r, fragment) ||
	       reader_tag_is(j->r, value) || names_reader(name) ||
	       reader_in_value(j->a, j->r, name, value) ||
	       reader_in_token(j->a, j->r, fragment);
}

/* `u` is where it leads once all redirects that
 * tell are gone. */
static enum link_fate judge_web(const struct link_judge *j, struct url *u,
    unsigned words, struct str *out_url)
{
	if (words & WORDS_OWN || is_own(j->a, u))
		return LINK_OWN;
	if (words & WORDS_SHARE || shares(u))
		return LINK_SHARE;
	enum link_fate kept = words & WORDS_BROWSER ? LINK_BROWSER : LINK_KEEP;
	enum link_fate cut = words & WORDS_BROWSER ? LINK_BROWSER : LINK_CUT;
	bool blind = is_blind(u);
	if (blind && (!j->blind || words & WORDS_BROWSER))
		return cut;
	if (!blind) /* else whole: it is asked where it leads */
		u->query = impersonal(j, u);
	if (is_theirs(j, u->fragment) && !routes(u->fragment))
		u->fragment = (struct str){NULL, 0};
	u->path = without_matrix(j, u->path);
	u->user = (struct str){NULL, 0};
	if (secret_in(u->host) ||
	    (reader_key_in(j->r, u->path) && !of_mailchimp(u->host)) ||
	    reader_key_in(j->r, u->host) || reader_key_in(j->r, u->fragment))
		return cut;
	if (reader_in_token(j->a, j->r, u->host) ||
	    reader_in_token(j->a, j->r, u->path) ||
	    reader_in_token(j->a, j->r, u->fragment) ||
	    (words & WORDS_BROWSER && !is_public(u)))
		return cut;
	*out_url = url_untracked(j->a, url_text(j->a, u));
	return kept;
}

enum link_fate letter_link(const struct link_judge *j, struct str href,
    unsigned words, struct str *out_url)
{
	struct url u;
	struct str at = str_trim(href);
	if (j->own && map_get(j->own, at))
		return LINK_OWN;
	if (str_istarts(at, S("mailto:")))
		return mail_link(j, at, out_url);
	if (!url_is_web(at) || !url_parse(j->a, at, &u))
		return LINK_CUT;
	for (int hop = 0; hop < HOPS_MAX && !shares(&u); hop++) {
		struct str target = unwrapped(j->a, &u);
		if (j->own && target.n && map_get(j->own, target))
			return LINK_OWN;
		if (is_own(j->a, &u) || !target.n ||
		    !url_parse(j->a, target, &u))
			break;
	}
	return judge_web(j, &u, words, out_url);
}

struct str letter_link_target(struct arena *a, struct str href)
{
	struct url u;
	for (int hop = 0; hop < HOPS_MAX && url_parse(a, href, &u); hop++) {
		struct str target = unwrapped(a, &u);
		if (!target.n)
			break;
		href = target;
	}
	return href;
}

/* "/a/how-to-leave-a-hotel": the last piece of a path has several words. What
 * has digits in it is none: "Ab3dE7kQ". */
bool letter_names_article(struct arena *a, struct str href)
{
	struct url u;
	size_t words = 0, run = 0;
	bool digits = false;
	if (!url_is_web(href) || !url_parse(a, letter_link_target(a, href), &u))
		return false;
	struct str last =
	    str_sub(u.path, (size_t)(str_rchr(u.path, '/') + 1), u.path.n);
	for (size_t i = 0; i <= last.n; i++) {
		char c = i < last.n ? last.p[i] : '-';
		bool letter = ch_alpha(c) || c == '%';
		bool digit = ch_digit(c);
		words += !letter && !digit && run >= WORD_MIN && !digits;
		run = letter ? run + 1 : digit ? run : 0;
		digits = (letter || digit) && (digits || digit);
	}
	return words >= SLUG_WORDS && letter_talk(a, last) == TALK_NOT;
}

bool letter_link_own(struct arena *a, struct str href)
{
	struct url u;
	return url_is_web(href) && url_parse(a, href, &u) && is_own(a, &u);
}

bool letter_has_secret(struct str value)
{
	return secret_in(value);
}

/* A key in a picture's query, unless it signs the picture itself. */
static bool keyed(const struct link_judge *j, struct str src)
{
	static const struct str signs[] = {S_INIT("s"), S_INIT("sig"),
	    S_INIT("signature"), S_INIT("hmac"), S_INIT("policy"),
	    S_INIT("key-pair-id"), S_INIT("googleaccessid"), S_INIT("v"),
	    S_INIT("ver"), S_INIT("oh"), S_INIT("_nc_ohc"), S_INIT("ixid")};
	struct url u;
	struct str pair;
	if (!url_is_web(src) || !url_parse(j->a, src, &u))
		return false;
	if (reader_long_key_in(j->r, u.path))
		return true;
	while (u.query.n && str_split(&u.query, '&', &pair)) {
		ptrdiff_t eq = str_chr(pair, '=');
		struct str name =
		    str_sub(pair, 0, eq < 0 ? pair.n : (size_t)eq);
		struct str value = str_sub(pair, name.n + (eq >= 0), pair.n);
		bool signs_it = any_eq(name, signs, COUNT(signs)) ||
				str_istarts(name, S("x-amz-"));
		if (personal_name(u.host, name) || personal_key(name, value) ||
		    (!signs_it &&
			(secret_in(value) || reader_key_in(j->r, value))))
			return true;
	}
	return false;
}

bool letter_picture_counts(const struct link_judge *j, struct str src)
{
	static const struct str words[] = {S_INIT("/open"), S_INIT("/pixel"),
	    S_INIT("pixel.gif"), S_INIT("pixel.png"), S_INIT("spacer.gif"),
	    S_INIT("/beacon"), S_INIT("track/o"), S_INIT("/wf/open"),
	    S_INIT("/o.gif"), S_INIT("/o/"), S_INIT("opentrack"),
	    S_INIT("open.aspx"), S_INIT("open.php"), S_INIT("/imp?"),
	    S_INIT("=open&"), S_INIT("?noti="), S_INIT("openrate."),
	    S_INIT("/impression"), S_INIT("1x1")};
	return any_in(src, words, COUNT(words)) || keyed(j, src) ||
	       reader_in_token(j->a, j->r, src);
}
