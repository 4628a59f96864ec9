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

#define HOPS_MAX    4 /* redirects in redirects */
#define TITLE_WORDS 3 /* of a page's name that is a headline */
#define SLUG_WORDS  3 /* of an address that names an article */
#define WORD_MIN    2 /* letters of one */

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

/* ---- the judge ---- */

/* Is the letter as a page nobody's own? */
static bool is_public(const struct url *u)
{
	return letter_of_mailchimp(u->host) ||
	       !(letter_random_in(u->path) || letter_mixed_in(u->query) ||
		   letter_mixed_in(u->fragment));
}

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
	if (words & WORDS_SHARE || shares(u))
		return LINK_SHARE;
	enum link_fate kept = words & WORDS_BROWSER ? LINK_BROWSER : LINK_KEEP;
	enum link_fate cut = words & WORDS_BROWSER ? LINK_BROWSER : LINK_CUT;
	bool blind = letter_is_blind(u);
	if (blind && (!j->blind || words & WORDS_BROWSER))
		return cut;
	if (!blind) /* else whole: it is asked where it leads */
		u->query = letter_impersonal(j, u);
	if (is_theirs(j, u->fragment) && !routes(u->fragment))
		u->fragment = (struct str){NULL, 0};
	u->path = letter_without_matrix(j, u->path);
	u->user = (struct str){NULL, 0};
	if (letter_has_secret(u->host) ||
	    (reader_key_in(j->r, u->path) && !letter_of_mailchimp(u->host)) ||
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
		struct str target = letter_unwrapped(j->a, &u);
		if (j->own && target.n && map_get(j->own, target))
			return LINK_OWN;
		if (is_own(j->a, &u) || !target.n ||
		    !url_parse(j->a, target, &u))
			break;
	}
	return judge_web(j, &u, words, out_url);
}
