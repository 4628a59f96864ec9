/* SPDX-License-Identifier: MIT */
/* gazetted: what in a URL looks drawn by lot, as keys are. */
#include "base/arena.h"
#include "base/buf.h"
#include "base/url.h"
#include "base/url_host.h"
#include "base/utf8.h"
#include "feed/letter_impl.h"
#include "feed/letter_url.h"

#define RANDOM_MIN 16 /* letters and digits in a row that name no page */
#define DRAWN_MIN  8  /* letters and digits of a short key */
#define SECRET_MIN 20 /* characters in a row of a key, in both cases */
#define HEX_MIN	   24 /* ... in one */
#define UUID_LEN   36
#define MIXED_MIN  6 /* letters and digits that tell readers apart */

/* ---- lists ---- */

bool letter_any_eq(struct str s, const struct str *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_ieq(s, list[i]))
			return true;
	return false;
}

bool letter_any_in(struct str s, const struct str *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_ifind(s, list[i]) >= 0)
			return true;
	return false;
}

bool letter_of_domain(struct str host, struct str domain)
{
	return str_ends(host, domain) &&
	       (host.n == domain.n || host.p[host.n - domain.n - 1] == '.');
}

bool letter_of_any(struct str host, const struct str *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (letter_of_domain(host, list[i]))
			return true;
	return false;
}

/* ---- keys ---- */

/* Its pieces are shorter: 8-4-4-4-12. */
static bool uuid_in(struct str s)
{
	for (size_t i = 0; i + UUID_LEN <= s.n; i++)
		if (s.p[i + 8] == '-' && s.p[i + 13] == '-' &&
		    s.p[i + 18] == '-' && s.p[i + 23] == '-' &&
		    ch_hex(s.p[i]) >= 0 && ch_hex(s.p[i + 35]) >= 0)
			return true;
	return false;
}

bool letter_is_uuid(struct str s)
{
	return s.n == UUID_LEN && uuid_in(s);
}

/* Letters and digits in a row, both of them, too many for a word. */
bool letter_random_in(struct str s)
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
bool letter_has_secret(struct str s)
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
bool letter_mixed_in(struct str s)
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

/* "XyZ123abc": shorter than a key is, but drawn as one. */
bool letter_is_drawn(struct str s)
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
