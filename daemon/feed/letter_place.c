/* SPDX-License-Identifier: MIT */
/* gazetted: where the links of a letter lead. */
/*
 * A place that only one may go has a name that a machine drew, or says that one
 * confirms there; what people read has words. What is behind a redirect that
 * does not tell may be either.
 */
#include "base/arena.h"
#include "base/url.h"
#include "base/url_host.h"
#include "feed/letter_place.h"

#define TOKEN_MIN  8 /* characters that nobody would name a page */
#define HEX_MIN	   16
#define CASES_MIN  16 /* letters alone, of both cases */
#define DIGITS_MIN 4  /* in an address that says "confirm" */
#define WORD_MIN   3  /* letters of a word in "third-basin" */
#define VERB_MAX   28 /* bytes of "confirm-subscription" */

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

bool letter_slug(struct str s)
{
	size_t words = 0, run = 0, all = 0;
	for (size_t i = 0; i <= s.n; i++) {
		bool in = i < s.n && s.p[i] != '-' && s.p[i] != '_';
		if (in) {
			run = run + 1;
			all +=
			    ch_alpha(s.p[i]) || (unsigned char)s.p[i] >= 0x80;
			continue;
		}
		words += run >= WORD_MIN && all == run;
		run = all = 0;
	}
	return words > 1;
}

bool letter_drawn(struct str s)
{
	size_t n = 0, digits = 0, upper = 0, lower = 0, hex = 0, turns = 0;
	size_t cases = 0;
	char last = 0;
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		bool up = ch_alpha(c) && c != ch_lower(c);
		if (!ch_alnum(c))
			continue;
		turns += last && ch_digit(c) != ch_digit(last);
		cases +=
		    n > 1 && up && ch_alpha(last) && last == ch_lower(last);
		cases += n > 1 && ch_alpha(c) && !up && ch_alpha(last) &&
			 last != ch_lower(last);
		digits += ch_digit(c);
		upper += up;
		lower += ch_alpha(c) && !up;
		hex += ch_hex(c) >= 0;
		last = c;
		n++;
	}
	size_t letters = upper + lower;
	if (n >= TOKEN_MIN && digits && letters &&
	    (turns > 2 || (cases && upper && lower)))
		return true;
	if (n >= HEX_MIN && hex == n && digits > 3 && letters > 1)
		return true;
	return n >= CASES_MIN && cases > 3;
}

/* Enough for one where the address says "confirm": "48291", "77a1". */
static bool is_number(struct str s)
{
	size_t digits = 0, letters = 0;
	for (size_t i = 0; i < s.n; i++) {
		digits += ch_digit(s.p[i]);
		letters += ch_alpha(s.p[i]);
	}
	bool year =
	    s.n == 4 && (str_starts(s, S("19")) || str_starts(s, S("20")));
	return digits + letters == s.n && s.n >= DIGITS_MIN && digits > 1 &&
	       !year;
}

/* "confirm", "optin.php", "verify_email" */
static bool is_claim(struct str s)
{
	static const struct str words[] = {S_INIT("confirm"), S_INIT("verif"),
	    S_INIT("activat"), S_INIT("optin"), S_INIT("opt-in"),
	    S_INIT("opt_in"), S_INIT("double-opt"), S_INIT("doubleopt"),
	    S_INIT("validat"), S_INIT("bestaetig")};
	for (size_t i = 0; i < COUNT(words); i++)
		if (str_istarts(s, words[i]))
			return s.n <= VERB_MAX;
	return str_ieq(s, S("doi"));
}

/* ... or something else that is for one alone. */
static bool is_verb(struct str s)
{
	static const struct str words[] = {S_INIT("subscribe"), S_INIT("magic"),
	    S_INIT("inscription/"), S_INIT("reset"), S_INIT("signin"),
	    S_INIT("sign-in"), S_INIT("login"), S_INIT("auth")};
	for (size_t i = 0; i < COUNT(words); i++)
		if (str_istarts(s, words[i]) && !str_istarts(s, S("author")))
			return s.n <= VERB_MAX;
	return is_claim(s);
}

struct pieces {
	bool token, number, verb, claim;
};

/* Of a path or a query. */
static void look_at(struct str s, struct pieces *out)
{
	for (size_t i = 0, from = 0; i <= s.n; i++) {
		if (i < s.n && !strchr("/?&=;#.:,@+!~", s.p[i]))
			continue;
		struct str one = str_sub(s, from, i);
		from = i + 1;
		if (!one.n)
			continue;
		out->verb |= is_verb(one);
		out->claim |= is_claim(one);
		if (letter_slug(one))
			continue;
		out->token |= letter_drawn(one);
		out->number |= is_number(one);
	}
}

/* ".pdf": what has it is a thing to look at. */
static bool names_file(struct str path)
{
	static const struct str ends[] = {S_INIT(".pdf"), S_INIT(".jpg"),
	    S_INIT(".jpeg"), S_INIT(".png"), S_INIT(".gif"), S_INIT(".mp3"),
	    S_INIT(".mp4"), S_INIT(".docx"), S_INIT(".ics"), S_INIT(".epub")};
	for (size_t i = 0; i < COUNT(ends); i++)
		if (path.n >= ends[i].n &&
		    str_ieq(str_sub(path, path.n - ends[i].n, path.n), ends[i]))
			return true;
	return false;
}

/* The last two labels, or three where the next to last is short, as in
 * "example.co.uk": near enough to tell a sender's own host. */
static struct str domain_of(struct str host)
{
	ptrdiff_t last = str_rchr(host, '.');
	if (last <= 0)
		return host;
	ptrdiff_t mid = str_rchr(str_sub(host, 0, (size_t)last), '.');
	if (mid > 0 && last - mid <= 4)
		mid = str_rchr(str_sub(host, 0, (size_t)mid), '.');
	return str_sub(host, (size_t)(mid + 1), host.n);
}

static bool is_own_host(const struct asking *q, struct str host)
{
	static const struct str names[] = {
	    S_INIT("From"), S_INIT("Reply-To"), S_INIT("Return-Path")};
	struct str site = domain_of(host);
	for (size_t i = 0; i < COUNT(names); i++) {
		struct str addr = mime_address_of(q->a, q->f, names[i]).addr;
		ptrdiff_t at = str_rchr(addr, '@');
		struct str theirs = str_sub(addr, (size_t)at + 1, addr.n);
		if (at >= 0 && str_ieq(domain_of(theirs), site))
			return true;
	}
	return false;
}

/* "/p/5f8d0d55b54764421b7156c9": what a store of articles counts by. */
static bool ends_in_id(struct str path)
{
	size_t n = 0;
	ptrdiff_t from = str_rchr(path, '/');
	struct str s = str_sub(path, (size_t)(from + 1), path.n);
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] != '-' && ch_hex(s.p[i]) < 0)
			return false;
		n += s.p[i] != '-';
	}
	return n >= HEX_MIN;
}

enum letter_place letter_place(const struct asking *q, struct str href)
{
	struct url u;
	struct pieces in = {0};
	struct str to = url_untracked(q->a, letter_link_target(q->a, href));
	if (!url_parse(q->a, to, &u) || names_file(u.path))
		return PLACE_PLAIN;
	look_at(u.path, &in);
	look_at(u.query, &in);
	look_at(u.fragment, &in);
	if (in.verb && (in.token || in.number))
		return in.claim ? PLACE_CLAIM : PLACE_TOKEN;
	if (letter_link_blind(q->a, to))
		return PLACE_BLIND;
	if (in.token && is_own_host(q, u.host))
		return !u.query.n && ends_in_id(u.path) ? PLACE_ID
							: PLACE_TOKEN;
	return in.verb ? PLACE_SAYS : in.token ? PLACE_DRAWN : PLACE_PLAIN;
}

bool letter_place_named(const struct asking *q, struct str href)
{
	struct url u;
	struct str rest, one;
	if (!url_parse(q->a, letter_link_target(q->a, href), &u))
		return false;
	rest = u.path;
	while (str_split(&rest, '/', &one))
		if (letter_slug(one))
			return true;
	return false;
}

bool letter_place_enters(struct str href)
{
	struct pieces in = {0};
	look_at(href, &in);
	return in.verb && !in.claim && in.token;
}

bool letter_place_keyed(struct str s)
{
	struct pieces in = {0};
	look_at(s, &in);
	return in.token || in.number;
}
