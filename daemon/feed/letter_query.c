/* SPDX-License-Identifier: MIT */
/* gazetted: parameters of URLs that are their reader's. */
#include "base/arena.h"
#include "base/buf.h"
#include "base/url.h"
#include "base/url_host.h"
#include "base/utf8.h"
#include "feed/letter_impl.h"
#include "feed/letter_url.h"

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

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
	    S_INIT("referral_code"), S_INIT("rh"), S_INIT("midsig"),
	    S_INIT("lipi"), S_INIT("bmid"), S_INIT("supporter"),
	    S_INIT("supporter_id"), S_INIT("zip"), S_INIT("zipcode"),
	    S_INIT("plz"), S_INIT("postcode"), S_INIT("postal_code"),
	    S_INIT("firstname"), S_INIT("lastname"), S_INIT("first_name"),
	    S_INIT("last_name"), S_INIT("phone")};
	if (letter_any_eq(name, names, COUNT(names)))
		return true;
	return (str_eq(name, S("e")) && letter_of_mailchimp(host)) ||
	       (str_eq(name, S("r")) &&
		   letter_of_domain(host, S("substack.com"))) ||
	       (str_eq(name, S("ref")) &&
		   letter_of_domain(host, S("beehiiv.com")));
}

/* A key to something, by a name that keys have and nothing else. */
static bool short_key(struct str name, struct str value)
{
	static const struct str names[] = {S_INIT("k"), S_INIT("key"),
	    S_INIT("t"), S_INIT("tk"), S_INIT("token"), S_INIT("h"),
	    S_INIT("code"), S_INIT("auth"), S_INIT("ticket"), S_INIT("pass"),
	    S_INIT("cle"), S_INIT("clave"), S_INIT("chiave"),
	    S_INIT("schluessel"), S_INIT("sleutel"), S_INIT("klucz"),
	    S_INIT("nyckel")};
	struct str end = str_sub(name, name.n > 3 ? name.n - 3 : 0, name.n);
	return (letter_any_eq(name, names, COUNT(names)) ||
		   str_ieq(end, S("key"))) &&
	       letter_is_drawn(value);
}

/* What is between them and the sender, beside their address. */
static bool beside_address(struct str name, struct str value)
{
	static const struct str names[] = {S_INIT("k"), S_INIT("key"),
	    S_INIT("t"), S_INIT("token"), S_INIT("h"), S_INIT("hash"),
	    S_INIT("c"), S_INIT("code"), S_INIT("s"), S_INIT("sig"),
	    S_INIT("sign"), S_INIT("auth"), S_INIT("check"), S_INIT("md5")};
	return letter_any_eq(name, names, COUNT(names)) &&
	       letter_may_be_id(value);
}

/* Does a pair of the query name the reader? */
static bool names_them(const struct link_judge *j, struct str query)
{
	struct str pair;
	while (query.n && str_split(&query, '&', &pair)) {
		ptrdiff_t eq = str_chr(pair, '=');
		struct str name = str_sub(pair, 0, eq < 0 ? 0 : (size_t)eq);
		struct str value = str_sub(pair, (size_t)(eq + 1), pair.n);
		if (reader_in_value(j->a, j->r, name, value) ||
		    reader_in_token(j->a, j->r, pair))
			return true;
	}
	return false;
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
	return token || (letter_any_eq(name, names, COUNT(names)) &&
			    (reader_may_know(value) || letter_is_drawn(value) ||
				str_ieq(name, S("otp"))));
}

/* Is what is to be seen named beside a pair: by the path, or by another? */
static bool is_named_beside(const struct url *u, struct str pair)
{
	struct str rest = u->query, one;
	if (letter_has_name(u->path) ||
	    letter_may_be_id(letter_last_piece(u->path)))
		return true;
	while (rest.n && str_split(&rest, '&', &one)) {
		ptrdiff_t eq = str_chr(one, '=');
		if (one.p != pair.p && eq > 0 &&
		    letter_names_thing(str_sub(one, 0, (size_t)eq)))
			return true;
	}
	return false;
}

/* Whatever it is called, where the page has a name besides; or a letter, as
 * counters have, before a number, where that is not which of a kind it is. */
static bool unnamed_key(
    const struct url *u, struct str pair, struct str name, struct str value)
{
	return !letter_names_thing(name) &&
	       ((letter_is_drawn(value) && is_named_beside(u, pair)) ||
		   (letter_numbers_reader(name, value) &&
		       !letter_shows_kind(u->path)));
}

/* Microsoft's rooms have their password in "p". */
static bool opens_room(struct str host, struct str name)
{
	static const struct str rooms[] = {
	    S_INIT("teams.live.com"), S_INIT("teams.microsoft.com")};
	return letter_names_password(name) ||
	       (str_eq(name, S("p")) &&
		   letter_of_any(host, rooms, COUNT(rooms)));
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
	return letter_any_eq(name, names, COUNT(names)) &&
	       (letter_random_in(value) || value.n >= 24);
}

/* "?url=https%3A%2F%2F..." of what adds a feed to a player. */
static bool leads_to_given(struct arena *a, struct str value)
{
	struct str url = url_unescape(a, value);
	return url_is_web(url) && letter_link_given(a, url);
}

/* The query without what is the reader's. */
struct str letter_impersonal(const struct link_judge *j, const struct url *u)
{
	struct buf b = buf_init(8192);
	struct str rest = u->query, pair;
	bool theirs = names_them(j, u->query);
	while (rest.n && str_split(&rest, '&', &pair)) {
		ptrdiff_t eq = str_chr(pair, '=');
		struct str name =
		    str_sub(pair, 0, eq < 0 ? pair.n : (size_t)eq);
		struct str value = str_sub(pair, name.n + (eq >= 0), pair.n);
		if ((theirs && beside_address(name, value)) ||
		    personal_name(u->host, name) || personal_key(name, value) ||
		    opens_room(u->host, name) ||
		    letter_guest_key(name, value) ||
		    leads_to_given(j->a, value) ||
		    ((short_key(name, value) || given_key(name, value) ||
			 unnamed_key(u, pair, name, value)) &&
			!letter_names_things(u->host)) ||
		    (letter_has_secret(pair) &&
			!letter_names_things(u->host)) ||
		    (reader_key_in(j->r, pair) &&
			!letter_of_mailchimp(u->host)) ||
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
struct str letter_without_matrix(const struct link_judge *j, struct str path)
{
	ptrdiff_t at = str_chr(path, ';');
	struct str rest = str_sub(path, at < 0 ? path.n : (size_t)at, path.n);
	bool theirs = letter_has_secret(rest) || reader_key_in(j->r, rest) ||
		      str_istarts(rest, S(";jsessionid="));
	return theirs ? str_sub(path, 0, (size_t)at) : path;
}

/* ---- pictures ---- */

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
		bool signs_it = letter_any_eq(name, signs, COUNT(signs)) ||
				str_istarts(name, S("x-amz-"));
		if (personal_name(u.host, name) || personal_key(name, value) ||
		    reader_tag_is(j->r, value) ||
		    letter_numbers_reader(name, value) ||
		    ((str_ieq(name, S("r")) || letter_names_reader(name)) &&
			reader_may_know(value)) ||
		    (!signs_it && (letter_has_secret(value) ||
				      reader_key_in(j->r, value))))
			return true;
	}
	return false;
}

bool letter_picture_counts(const struct link_judge *j, struct str src)
{
	static const struct str words[] = {S_INIT("/open"), S_INIT("/pixel"),
	    S_INIT("pixel.gif"), S_INIT("pixel.png"), S_INIT("spacer.gif"),
	    S_INIT("/beacon"), S_INIT("/cto/"), S_INIT("track/o"),
	    S_INIT("/wf/open"), S_INIT("/o.gif"), S_INIT("/o/"),
	    S_INIT("opentrack"), S_INIT("open.aspx"), S_INIT("open.php"),
	    S_INIT("/imp?"), S_INIT("=open&"), S_INIT("?noti="),
	    S_INIT("openrate."), S_INIT("/impression"), S_INIT("1x1")};
	return letter_any_in(src, words, COUNT(words)) || keyed(j, src) ||
	       reader_in_token(j->a, j->r, src);
}
