/* SPDX-License-Identifier: MIT */
/* gazetted: what a letter's links are. */
/*
 * Redirects that tell are judged by where they lead, those that do not go
 * (letter_redirect.c). Of other links, parameters go that look like keys
 * (letter_query.c). The letter as a page is looked at most closely: it has the
 * reader's own links in it once more.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/url.h"
#include "base/url_host.h"
#include "base/utf8.h"
#include "feed/letter_impl.h"
#include "feed/letter_url.h"

#define HOPS_MAX    4  /* redirects in redirects */
#define TITLE_WORDS 3  /* of a page's name that is a headline */
#define SLUG_WORDS  3  /* of an address that names an article */
#define WORD_MIN    2  /* letters of one */
#define ROW_MIN	    40 /* letters and digits that are a key ... */
#define ONLY_MIN    16 /* ... where the path has nothing else */
#define TAG_MIN	    5  /* of a piece that the way out has, too */
#define NUMBER_MAX  5  /* digits of what may be a letter's own */

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

/* ---- kinds of URLs ---- */

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
	return letter_any_in((struct str){all, n}, places, COUNT(places));
}

/* Substack's to like a post, or to write below it. */
static bool reacts(const struct url *u)
{
	static const struct str words[] = {
	    S_INIT("submitlike="), S_INIT("comments="), S_INIT("action=")};
	return letter_of_domain(u->host, S("substack.com")) &&
	       str_istarts(u->path, S("/app-link/")) &&
	       letter_any_in(u->query, words, COUNT(words));
}

/* "/blog/why-people-unsubscribe": what the path ends in is for people to read,
 * and nothing tells readers apart. That of a page to leave has hardly a word
 * that is not on that. */
static bool is_title(struct arena *a, const struct url *u)
{
	struct str last = letter_last_piece(u->path);
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
	return parts >= TITLE_WORDS && str_chr(at, '?') < 0 &&
	       !letter_has_secret(at);
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
	if (letter_any_in(u->query, words, COUNT(words)) ||
	    letter_any_in(str_sub(u->host, 0, 12), words, 3))
		return true;
	if (!letter_any_in(u->path, words, COUNT(words)))
		return false;
	return !is_title(a, u);
}

bool letter_link_own(struct arena *a, struct str href)
{
	struct url u;
	return url_is_web(href) && url_parse(a, href, &u) && is_own(a, &u);
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
	struct str last = letter_last_piece(u.path);
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

/* ---- what a URL is without what is the reader's ---- */

/* The longest row of letters and digits that was drawn: of both cases, and
 * digits among them. */
static size_t drawn_row(struct str s)
{
	size_t run = 0, digits = 0, low = 0, up = 0, turns = 0, best = 0;
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		if (!ch_alnum(c) && c != '_') {
			run = digits = low = up = turns = 0;
			continue;
		}
		turns += run && ch_digit(c) != ch_digit(s.p[i - 1]);
		run++;
		digits += ch_digit(c);
		low += ch_alpha(c) && c == ch_lower(c);
		up += ch_alpha(c) && c != ch_lower(c);
		if (digits > 1 && low > 1 && up > 1 && turns > 2 && run > best)
			best = run;
	}
	return best;
}

/* An issue's number, as in "/nl/48291/the-tram": the way out names the issue.
 */
static bool is_issue(struct str piece, struct str path)
{
	for (size_t i = 0; i < piece.n; i++)
		if (!ch_digit(piece.p[i]))
			return false;
	return letter_has_name(path);
}

/* At the sender's, or where the letter says that it can be left: a piece that
 * is far too long for a name, or all of the path; or one that the way out has,
 * too. */
static bool keyed_path(const struct link_judge *j, const struct url *u)
{
	struct str rest = u->path, piece;
	size_t pieces = 0, longest = 0;
	if (!j->owners || letter_names_things(u->host) ||
	    !map_get(j->owners, letter_owner(u->host)))
		return false;
	while (rest.n && str_split(&rest, '/', &piece)) {
		size_t row = letter_names_file(piece) ? 0 : drawn_row(piece);
		pieces += piece.n > 0;
		longest = row > longest ? row : longest;
		if (reader_piece_is(j->r, piece) && !is_issue(piece, u->path))
			return true;
	}
	return longest >= (pieces == 1 ? ONLY_MIN : ROW_MIN);
}

/* Does a value name a thing, if only by a number? */
static bool query_tells(struct str query)
{
	struct str pair;
	while (query.n && str_split(&query, '&', &pair)) {
		size_t digits = 0;
		for (size_t i = (size_t)(str_chr(pair, '=') + 1); i < pair.n;
		     i++)
			digits += ch_digit(pair.p[i]);
		if (digits > 1)
			return true;
	}
	return false;
}

/* A redirect whose target went with the key leads nowhere. */
static bool is_void(const struct url *was, const struct url *u)
{
	bool redirects = letter_counts_clicks(was) ||
			 str_ifind(was->query, S("redirect")) >= 0;
	return redirects && !query_tells(u->query) && !letter_has_name(u->path);
}

/* A word, or several, or a short number. */
static bool is_plain(struct str piece)
{
	for (size_t i = 0, to; i < piece.n; i = to + 1) {
		bool word = false;
		size_t digits = 0, low = 0, longest = 0, cases = 0;
		for (to = i; to < piece.n && !strchr("-_.,:+~%", piece.p[to]);
		     to++) {
			char c = piece.p[to];
			bool up = ch_alpha(c) && c != ch_lower(c);
			digits += ch_digit(c);
			word |= !ch_digit(c);
			cases += low && up;
			low = ch_alpha(c) && !up ? low + 1 : 0;
			longest = low > longest ? low : longest;
		}
		if (digits > NUMBER_MAX || (word && digits > 1) ||
		    (cases > 1 && longest < 3) || /* "bXqWtZ" */
		    (word && letter_may_be_id(str_sub(piece, i, to))))
			return false;
	}
	return true;
}

/* Providers' pages of letters, which are the same for all. */
static bool is_archive(struct str host)
{
	static const struct str hosts[] = {S_INIT("conta.cc"),
	    S_INIT("myemail.constantcontact.com"),
	    S_INIT("content.govdelivery.com"), S_INIT("view.flodesk.com"),
	    S_INIT("shoutout.wix.com"), S_INIT("substack.com"),
	    S_INIT("buttondown.email"), S_INIT("buttondown.com")};
	return letter_of_mailchimp(host) ||
	       letter_of_any(host, hosts, COUNT(hosts));
}

/* Is the letter as a page nobody's own? `stripped`: it has lost what was. */
static bool is_public(const struct url *u, bool stripped)
{
	struct str rest = u->path, piece;
	if (is_archive(u->host))
		return true;
	if (stripped && !letter_has_name(u->path))
		return false;
	while (rest.n && str_split(&rest, '/', &piece))
		if (!is_plain(piece))
			return false;
	rest = u->query;
	while (rest.n && str_split(&rest, '&', &piece)) {
		ptrdiff_t eq = str_chr(piece, '=');
		if (!is_plain(str_sub(piece, (size_t)(eq + 1), piece.n)) ||
		    letter_names_reader(
			str_sub(piece, 0, (size_t)(eq < 0 ? 0 : eq))))
			return false;
	}
	return is_plain(u->fragment);
}

/* ---- the judge ---- */

static enum link_fate mail_link(
    const struct link_judge *j, struct str href, struct str *out_url)
{
	static const struct str words[] = {S_INIT("unsubscribe"),
	    S_INIT("leave"), S_INIT("abmeld"), S_INIT("desabonn"),
	    S_INIT("baja"), S_INIT("signoff"), S_INIT("remove"),
	    S_INIT("optout")};
	if (letter_any_in(href, words, COUNT(words)) ||
	    reader_in_token(j->a, j->r, href))
		return LINK_OWN;
	if (letter_has_secret(href) || reader_key_in(j->r, href))
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
	return letter_has_secret(fragment) || reader_key_in(j->r, fragment) ||
	       letter_names_password(name) ||
	       letter_numbers_reader(name, value) ||
	       reader_tag_is(j->r, value) || letter_names_reader(name) ||
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
	if (words & WORDS_SHARE || shares(u) || reacts(u))
		return LINK_SHARE;
	enum link_fate kept = words & WORDS_BROWSER ? LINK_BROWSER : LINK_KEEP;
	enum link_fate cut = words & WORDS_BROWSER ? LINK_BROWSER : LINK_CUT;
	const struct url was = *u;
	bool blind = letter_is_blind(u);
	if (blind && (!j->blind || words & WORDS_BROWSER))
		return cut;
	if (!blind) /* else whole: it is asked where it leads */
		u->query = letter_click_named(u) ? (struct str){NULL, 0}
						 : letter_impersonal(j, u);
	if (is_theirs(j, u->fragment) && !routes(u->fragment))
		u->fragment = (struct str){NULL, 0};
	u->path = letter_without_matrix(j, u->path);
	u->user = (struct str){NULL, 0};
	bool stripped = was.query.n > u->query.n;
	if (!blind && (keyed_path(j, u) || (stripped && is_void(&was, u))))
		return cut;
	if (letter_feed_given(u) || letter_has_secret(u->host) ||
	    (reader_key_in(j->r, u->path) && !letter_of_mailchimp(u->host)) ||
	    reader_key_in(j->r, u->host) || reader_key_in(j->r, u->fragment))
		return cut;
	if (reader_in_token(j->a, j->r, u->host) ||
	    reader_in_token(j->a, j->r, u->path) ||
	    reader_in_token(j->a, j->r, u->fragment) ||
	    (words & WORDS_BROWSER && !is_public(u, stripped)))
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
		struct str target = letter_unwrapped(j->a, &u);
		if (j->own && target.n && map_get(j->own, target))
			return LINK_OWN;
		if (is_own(j->a, &u) || !target.n ||
		    !url_parse(j->a, target, &u))
			break;
	}
	if (j->cut && map_get(j->cut, at))
		return LINK_CUT;
	if (j->keyed && map_get(j->keyed, at) && !letter_drop_keys(j->a, &u))
		return LINK_CUT;
	return judge_web(j, &u, words, out_url);
}
