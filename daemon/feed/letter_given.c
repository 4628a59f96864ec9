/* SPDX-License-Identifier: MIT */
/* gazetted: addresses that are given to one, and let in whoever has them. */
/*
 *	https://feeds.h.example/private/3f8a9b7c6d5e/rss	a feed that is
 *	https://h.example/u/Kd93kDs9.xml			paid for, say
 *	https://h.example/j/88211773321?pwd=Kd93kDs9		a room's key
 *	https://h.example/w/88211773321?tk=...			one guest's
 *
 * A feed for all may have a drawn name as well. Nothing tells those apart; the
 * text that names it stays.
 */
#include "base/arena.h"
#include "base/url_host.h"
#include "feed/letter_url.h"

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

/* "feed.xml", "rss" */
static bool names_feed(struct str piece)
{
	static const struct str words[] = {
	    S_INIT("feed"), S_INIT("feeds"), S_INIT("rss"), S_INIT("atom")};
	static const struct str ends[] = {
	    S_INIT("xml"), S_INIT("rss"), S_INIT("atom")};
	ptrdiff_t dot = str_rchr(piece, '.');
	return letter_any_eq(piece, words, COUNT(words)) ||
	       (dot >= 0 &&
		   letter_any_eq(str_sub(piece, (size_t)dot + 1, piece.n), ends,
		       COUNT(ends)));
}

/* Letters and digits that are no word's; a number by itself is a list's. */
static bool is_drawn(struct str piece)
{
	ptrdiff_t dot = str_rchr(piece, '.');
	struct str s = str_sub(piece, 0, dot < 0 ? piece.n : (size_t)dot), one;
	bool drawn = false;
	while (letter_next_word(&s, 0, &one)) {
		bool letters = false;
		for (size_t i = 0; i < one.n; i++)
			letters |= ch_alpha(one.p[i]);
		drawn |= letters && letter_may_be_id(one);
	}
	return drawn;
}

static bool says_private(struct str piece)
{
	static const struct str words[] = {S_INIT("private"), S_INIT("secret")};
	return letter_any_eq(piece, words, COUNT(words));
}

/* One has articles as well, "/premium/i/8f2Ab9/the-harbour-opens", or somebody
 * shares what is theirs: "/personal/ann_example_org/8f2Ab9". */
static bool is_section(struct str path, struct str piece)
{
	static const struct str sections[] = {
	    S_INIT("personal"), S_INIT("premium"), S_INIT("members")};
	return letter_any_eq(piece, sections, COUNT(sections)) &&
	       (!letter_has_name(path) || names_feed(letter_last_piece(path)));
}

bool letter_feed_given(const struct url *u)
{
	struct str rest = u->path, piece;
	bool feed = str_istarts(u->host, S("feed.")) ||
		    str_istarts(u->host, S("feeds.")) ||
		    str_istarts(u->host, S("rss."));
	bool drawn = false, hidden = false, secret = false;
	if (letter_names_things(u->host))
		return false;
	while (rest.n && str_split(&rest, '/', &piece)) {
		bool named = letter_has_name(piece);
		bool id = !named && (is_drawn(piece) ||
					(hidden && reader_may_know(piece)));
		feed |= names_feed(piece);
		if (hidden && id)
			return true;
		drawn |= id;
		secret |= says_private(piece);
		hidden =
		    secret || is_section(u->path, piece) || (hidden && !named);
	}
	return feed && drawn;
}

bool letter_names_password(struct str name)
{
	static const struct str words[] = {S_INIT("pwd"), S_INIT("passwd"),
	    S_INIT("password"), S_INIT("passcode"), S_INIT("passphrase"),
	    S_INIT("passwort"), S_INIT("kennwort"), S_INIT("psw")};
	for (size_t i = 0; i < COUNT(words); i++)
		if (name.n >= words[i].n &&
		    str_ieq(
			str_sub(name, name.n - words[i].n, name.n), words[i]))
			return true;
	return false;
}

/* "tk" of a seat that somebody has booked. */
static bool names_guest(struct str name)
{
	static const struct str names[] = {S_INIT("tk"), S_INIT("guest"),
	    S_INIT("guest_id"), S_INIT("attendee"), S_INIT("invitee")};
	return letter_any_eq(name, names, COUNT(names));
}

bool letter_guest_key(struct str name, struct str value)
{
	return names_guest(name) &&
	       (letter_is_drawn(value) || letter_has_secret(value));
}

/* What somebody has been given is taken there, by a key. */
static bool is_taken(struct str path)
{
	static const struct str verbs[] = {S_INIT("redeem"), S_INIT("claim"),
	    S_INIT("accept"), S_INIT("gift")};
	return letter_any_eq(letter_last_piece(path), verbs, COUNT(verbs));
}

bool letter_link_given(struct arena *a, struct str href)
{
	struct url u;
	struct str pair;
	if (!url_parse(a, letter_link_target(a, href), &u))
		return false;
	if (is_taken(u.path) && letter_mixed_in(u.query))
		return true;
	while (u.query.n && str_split(&u.query, '&', &pair)) {
		ptrdiff_t eq = str_chr(pair, '=');
		if (eq > 0 && letter_guest_key(str_sub(pair, 0, (size_t)eq),
				  str_sub(pair, (size_t)eq + 1, pair.n)))
			return true;
	}
	return letter_feed_given(&u);
}
