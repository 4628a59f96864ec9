/* SPDX-License-Identifier: MIT */
/* gazetted: whom a piece of a URL tells of. */
/*
 * The reader's address, or name, as it is or in whatever writing: percent-
 * encoded, base64, base32, hex, turned around, shifted by thirteen, as a
 * digest.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/url_host.h"
#include "feed/letter_impl.h"
#include "mime/decode.h"

#define TOKEN_MIN  16 /* of a word of the text that may hold one */
#define SLUG_MIN   12 /* letters and digits of an address without the rest */
#define BASE64_MIN 12 /* characters that may hold an address: "a@b.example" */
#define BASE32_MIN 20
#define NAME_MIN   3

/* "bounce-ann=example.org@" has it as well. */
static bool in_other_address(
    struct arena *a, const struct reader *r, struct str s)
{
	if (str_chr(s, '=') < 0)
		return false;
	char *d = arena_memdup(a, s.p, s.n);
	for (size_t i = 0; i < s.n; i++)
		d[i] = d[i] == '=' ? '@' : d[i];
	return reader_in_text(a, r, (struct str){d, s.n});
}

/* Letters and digits alone, in lower case. */
static struct str slug(struct arena *a, struct str s)
{
	char *d = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++)
		if (ch_alnum(s.p[i]))
			d[n++] = ch_lower(s.p[i]);
	return (struct str){d, n};
}

/* "ann-smith-example-org" */
static bool as_slug(struct arena *a, const struct reader *r, struct str s)
{
	if (s.n < SLUG_MIN || !r->addresses.n)
		return false;
	struct str all = slug(a, s);
	vec_each (&r->addresses, x) {
		struct str one = slug(a, *x);
		if (one.n >= SLUG_MIN && str_find(all, one) >= 0)
			return true;
	}
	return false;
}

static bool plainly(struct arena *a, const struct reader *r, struct str s)
{
	if (reader_in_text(a, r, s) || in_other_address(a, r, s) ||
	    as_slug(a, r, s))
		return true;
	vec_each (&r->digests, x)
		if (str_ifind(s, *x) >= 0)
			return true;
	return false;
}

/* ---- names ---- */

/* Is the whole name in it: "Ann Smith", "smith.ann"? */
static bool names_in_full(struct arena *a, const struct reader *r, struct str s)
{
	struct str all = slug(a, s);
	vec_each (&r->names, name) {
		ptrdiff_t space = str_chr(*name, ' ');
		if (space <= 0 || reader_is_role(*name))
			continue;
		struct str front = str_sub(*name, 0, (size_t)space);
		struct str end = str_sub(*name, (size_t)space, name->n);
		struct str one = slug(a, *name);
		struct str turned = slug(a, str_cat(a, end, front));
		if (front.n >= NAME_MIN - 1 && end.n > NAME_MIN - 1 &&
		    one.n > 2 * NAME_MIN &&
		    (str_find(all, one) >= 0 || str_find(all, turned) >= 0))
			return true;
	}
	return false;
}

/* Is it a word of the name, and no more than a number behind it? */
static bool names_by_word(struct arena *a, const struct reader *r, struct str s)
{
	struct str one = slug(a, s);
	while (one.n && ch_digit(one.p[one.n - 1]))
		one.n--;
	vec_each (&r->callings, x)
		if (one.n >= NAME_MIN && !reader_is_role(*x) &&
		    str_eq(slug(a, *x), one))
			return true;
	return false;
}

/* {"e":"ann"} */
static bool word_names(struct arena *a, const struct reader *r, struct str s)
{
	for (size_t i = 0, to; i < s.n; i = to + 1) {
		for (to = i; to < s.n && ch_alpha(s.p[to]);)
			to++;
		if (to - i >= NAME_MIN && i && s.p[i - 1] == '"' && to < s.n &&
		    s.p[to] == '"' && names_by_word(a, r, str_sub(s, i, to)))
			return true;
	}
	return false;
}

static bool tells(struct arena *a, const struct reader *r, struct str s)
{
	return plainly(a, r, s) || reader_key_in(r, s) ||
	       names_in_full(a, r, s) || word_names(a, r, s);
}

/* ---- writings ---- */

static bool base64_char(char c)
{
	return ch_alnum(c) || c == '+' || c == '/' || c == '-' || c == '_';
}

/* Base64 of the web's and of mail's alphabet. A path's slash may belong to a
 * run or end one, so `slash` says which. */
static bool in_base64(
    struct arena *a, const struct reader *r, struct str s, bool slash)
{
	char *d = arena_memdup(a, s.p, s.n);
	for (size_t i = 0; i < s.n; i++)
		d[i] = d[i] == '-' ? '+' : d[i] == '_' ? '/' : d[i];
	for (size_t i = 0, to; i < s.n; i = to + 1) {
		for (to = i; to < s.n && base64_char(s.p[to]) &&
			     (slash || s.p[to] != '/');)
			to++;
		if (to - i < BASE64_MIN)
			continue;
		struct str run = {d + i, to - i};
		struct str open = mime_decode(a, run, MIME_BASE64);
		if (tells(a, r, open))
			return true;
	}
	return false;
}

/* The front of a digest, as some cut them off. */
static bool begins_digest(const struct reader *r, struct str hex)
{
	vec_each (&r->digests, x)
		if (hex.n >= TOKEN_MIN && hex.n < x->n && str_istarts(*x, hex))
			return true;
	return false;
}

/* "616e6e40..." */
static bool in_hex(struct arena *a, const struct reader *r, struct str s)
{
	for (size_t i = 0, to; i < s.n; i = to + 1) {
		for (to = i; to < s.n && ch_hex(s.p[to]) >= 0;)
			to++;
		if (begins_digest(r, str_sub(s, i, to)))
			return true;
		if (to - i < 2 * BASE64_MIN)
			continue;
		char *d = arena_alloc(a, (to - i) / 2 + 1);
		size_t n = 0;
		for (size_t k = i; k + 1 < to; k += 2)
			d[n++] =
			    (char)(ch_hex(s.p[k]) * 16 + ch_hex(s.p[k + 1]));
		if (tells(a, r, (struct str){d, n}))
			return true;
	}
	return false;
}

static int base32_digit(char c)
{
	if (c >= '2' && c <= '7')
		return c - '2' + 26;
	return ch_alpha(c) ? ch_lower(c) - 'a' : -1;
}

/* "MFXG4QDFPBQW24DMMUXG64TH" */
static bool in_base32(struct arena *a, const struct reader *r, struct str s)
{
	for (size_t i = 0, to; i < s.n; i = to + 1) {
		unsigned held = 0, bits = 0;
		size_t n = 0;
		for (to = i; to < s.n && base32_digit(s.p[to]) >= 0;)
			to++;
		if (to - i < BASE32_MIN)
			continue;
		char *d = arena_alloc(a, to - i);
		for (size_t k = i; k < to; k++) {
			held = held << 5 | (unsigned)base32_digit(s.p[k]);
			bits += 5;
			if (bits >= 8) {
				bits -= 8;
				d[n++] = (char)(held >> bits & 0xFF);
				held &= (1U << bits) - 1;
			}
		}
		if (tells(a, r, (struct str){d, n}))
			return true;
	}
	return false;
}

/* "gro.elpmaxe@nna", "naa@rknzcyr.bet" */
static bool turned(struct arena *a, const struct reader *r, struct str s)
{
	char *back = arena_alloc(a, s.n + 1),
	     *shifted = arena_alloc(a, s.n + 1);
	for (size_t i = 0; i < s.n; i++) {
		char c = ch_lower(s.p[i]);
		back[s.n - 1 - i] = s.p[i];
		shifted[i] =
		    ch_alpha(c) ? (char)('a' + (c - 'a' + 13) % 26) : c;
	}
	struct str b = {back, s.n}, rot = {shifted, s.n};
	return plainly(a, r, b) || names_in_full(a, r, b) ||
	       plainly(a, r, rot) || names_in_full(a, r, rot);
}

bool reader_in_token(struct arena *a, const struct reader *r, struct str s)
{
	for (int turn = 0; turn < 3; turn++) {
		if (plainly(a, r, s) || in_base64(a, r, s, true) ||
		    in_base64(a, r, s, false) || in_hex(a, r, s) ||
		    in_base32(a, r, s) || turned(a, r, s) ||
		    (turn && reader_key_in(r, s)))
			return true;
		struct str open = url_unescape(a, s);
		if (open.n == s.n)
			return false;
		s = open; /* encoded once more */
	}
	return false;
}

/* Parameters that say who reads, and others. */
static bool says_who(struct str name)
{
	static const struct str parts[] = {S_INIT("name"), S_INIT("subscr"),
	    S_INIT("user"), S_INIT("usr"), S_INIT("reader"), S_INIT("recip"),
	    S_INIT("rcpt"), S_INIT("ref"), S_INIT("member"), S_INIT("contact"),
	    S_INIT("person"), S_INIT("invit"), S_INIT("friend"),
	    S_INIT("client"), S_INIT("customer")};
	static const struct str wholes[] = {S_INIT("to"), S_INIT("u"),
	    S_INIT("n"), S_INIT("r"), S_INIT("fn"), S_INIT("ln"),
	    S_INIT("first"), S_INIT("last"), S_INIT("vorname"),
	    S_INIT("prenom"), S_INIT("nom"), S_INIT("nombre"), S_INIT("nome"),
	    S_INIT("imie"), S_INIT("jmeno"), S_INIT("isim"), S_INIT("by")};
	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++)
		if (str_ifind(name, parts[i]) >= 0)
			return true;
	for (size_t i = 0; i < sizeof(wholes) / sizeof(*wholes); i++)
		if (str_ieq(name, wholes[i]))
			return true;
	return false;
}

bool reader_in_value(
    struct arena *a, const struct reader *r, struct str name, struct str value)
{
	for (int turn = 0; turn < 3 && value.n; turn++) {
		if (names_in_full(a, r, value) ||
		    (says_who(name) && names_by_word(a, r, value)))
			return true;
		struct str open = url_unescape(a, value);
		if (open.n == value.n)
			break;
		value = open;
	}
	return false;
}

bool reader_in_words(struct arena *a, const struct reader *r, struct str text)
{
	struct str word;
	if (reader_in_text(a, r, text))
		return true;
	while (str_split(&text, ' ', &word)) {
		size_t digits = 0;
		for (size_t i = 0; i < word.n && digits < 2; i++)
			digits += ch_digit(word.p[i]);
		if (word.n >= TOKEN_MIN && digits > 1 &&
		    reader_in_token(a, r, word))
			return true;
	}
	return false;
}
