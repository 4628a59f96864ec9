/* SPDX-License-Identifier: MIT */
/* gazetted: whom a letter was written to, and how to know them in a URL. */
#include "base/arena.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/url_host.h"
#include "base/utf8.h"
#include "feed/caps.h"
#include "feed/letter_impl.h"
#include "mime/caps.h"
#include "mime/decode.h"

#define BASE64_MIN 12 /* characters that may hold an address: "a@b.example" */
#define NAME_MIN   3

static bool listed(const struct reader *r, struct str addr)
{
	vec_each (&r->addresses, x)
		if (str_eq(*x, addr))
			return true;
	return false;
}

static void add_name(struct arena *a, struct reader *r, struct str name)
{
	if (name.n < NAME_MIN || str_chr(name, '@') >= 0)
		return;
	*vec_push(a, &r->names) = name;
	ptrdiff_t space = str_chr(name, ' ');
	if (space >= NAME_MIN)
		*vec_push(a, &r->names) = str_sub(name, 0, (size_t)space);
}

static void add(struct arena *a, struct reader *r, const struct mailbox *m)
{
	static const enum hash_kind kinds[] = {
	    HASH_MD5, HASH_SHA1, HASH_SHA256};
	struct str addr = str_lower(a, str_trim(m->addr));
	if (str_chr(addr, '@') <= 0 || str_ends(addr, S("@")) ||
	    addr.n > MIME_ADDR_MAX || r->addresses.n == LETTER_READERS_MAX ||
	    listed(r, addr))
		return;
	*vec_push(a, &r->addresses) = addr;
	for (size_t i = 0; i < 3; i++) {
		*vec_push(a, &r->digests) = hash_foreign(a, kinds[i], addr);
		if (!str_eq(addr, m->addr))
			*vec_push(a, &r->digests) =
			    hash_foreign(a, kinds[i], m->addr);
	}
	add_name(a, r, m->name);
}

/* Byte of the address in the text, or -1: by its "@", of which there are
 * few. */
static ptrdiff_t find_address(struct str text, struct str addr)
{
	ptrdiff_t in = str_chr(addr, '@'), at;
	for (size_t from = 0; in >= 0; from += (size_t)at + 1) {
		at = str_chr(str_sub(text, from, text.n), '@');
		if (at < 0)
			break;
		size_t begin = from + (size_t)at - (size_t)in;
		if (from + (size_t)at >= (size_t)in &&
		    str_istarts(str_sub(text, begin, text.n), addr))
			return (ptrdiff_t)begin;
	}
	return -1;
}

static bool address_char(char c)
{
	return ch_alnum(c) || strchr("._%+-=", c);
}

/* The sender is nobody's secret, nor is a list that is written to. */
static bool is_public(struct arena *a, const mime_fields *f, struct str addr)
{
	static const struct str names[] = {S_INIT("From"), S_INIT("Reply-To"),
	    S_INIT("Sender"), S_INIT("List-Post"), S_INIT("X-Mailing-List")};
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		struct str s = mime_unfold(a, mime_raw(f, names[i]));
		ptrdiff_t at = find_address(s, addr);
		size_t end = (size_t)at + addr.n;
		if (at >= 0 && !(at && address_char(s.p[at - 1])) &&
		    !(end < s.n && address_char(s.p[end])))
			return true;
	}
	return false;
}

/* Where letters to leave the list go is known by a token, most often. */
static void add_leaving(struct arena *a, const mime_fields *f, struct reader *r)
{
	struct str s = mime_unfold(a, mime_raw(f, S("List-Unsubscribe")));
	struct str one;
	while (str_split(&s, '>', &one)) {
		ptrdiff_t at = str_ifind(one, S("<mailto:"));
		struct str addr = str_sub(one, (size_t)at + 8, one.n);
		ptrdiff_t query = str_chr(addr, '?');
		struct mailbox m = {
		    .addr = url_unescape(a,
			str_sub(addr, 0, query < 0 ? addr.n : (size_t)query))};
		if (at >= 0 && !is_public(a, f, m.addr))
			add(a, r, &m);
	}
}

void reader_of(
    struct arena *a, const mime_fields *f, struct str login, struct reader *out)
{
	static const struct str names[] = {S_INIT("To"), S_INIT("Cc"),
	    S_INIT("Delivered-To"), S_INIT("X-Original-To"),
	    S_INIT("Envelope-To"), S_INIT("X-Envelope-To"),
	    S_INIT("X-Forwarded-To"), S_INIT("Apparently-To"),
	    S_INIT("X-Rcpt-To")};
	struct mailbox own = {.addr = login};
	add(a, out, &own);
	vec_each (f, x)
		for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
			mailboxes all = {0};
			if (!str_ieq(x->name, names[i]))
				continue;
			mime_addresses(a, x->raw, &all);
			vec_each (&all, m)
				if (!is_public(a, f, m->addr))
					add(a, out, m);
		}
	add_leaving(a, f, out);
}

/* Bytes of the character at `i`, if none can see it: soft hyphens, joiners
 * and spaces of no width; else 0. */
static size_t unseen(struct str s, size_t i)
{
	uint32_t c;
	size_t n = utf8_next(s, i, &c);
	bool none = c == 0xAD || c == 0x34F || c == 0xFEFF ||
		    (c >= 0x200B && c <= 0x200F) ||
		    (c >= 0x2060 && c <= 0x2064);
	return none ? n : 0;
}

static struct str seen(struct arena *a, struct str s)
{
	if (str_is_ascii(s))
		return s;
	char *d = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n;) {
		size_t gone = unseen(s, i);
		if (!gone)
			d[n++] = s.p[i];
		i += gone ? gone : 1;
	}
	return (struct str){d, n};
}

/* "ann--at--example.org", "ann [at] example.org", "ann%40example.org": with an
 * "@". */
static struct str spelled(struct arena *a, struct str s)
{
	static const struct str marks[] = {S_INIT("--at--"), S_INIT(" [at] "),
	    S_INIT(" (at) "), S_INIT("[at]"), S_INIT("(at)")};
	bool any = false;
	if (str_find(s, S("%40")) >= 0)
		s = url_unescape(a, s);
	for (size_t k = 0; k < sizeof(marks) / sizeof(*marks); k++)
		any |= str_ifind(s, marks[k]) >= 0;
	if (!any)
		return s;
	char *d = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n;) {
		size_t k = 0, count = sizeof(marks) / sizeof(*marks);
		while (k < count && !str_istarts(str_sub(s, i, s.n), marks[k]))
			k++;
		d[n++] = k < count ? '@' : s.p[i];
		i += k < count ? marks[k].n : 1;
	}
	return (struct str){d, n};
}

bool reader_in_text(struct arena *a, const struct reader *r, struct str text)
{
	text = spelled(a, text);
	if (str_chr(text, '@') < 0)
		return false;
	text = seen(a, text);
	vec_each (&r->addresses, x)
		if (find_address(text, *x) >= 0)
			return true;
	return false;
}

/* Marks that stood between what was cut and the rest. */
static struct str tidy(struct str s)
{
	while (s.n && strchr(" ,:;-!", s.p[0]))
		s = str_sub(s, 1, s.n);
	while (s.n && strchr(" ,:;-", s.p[s.n - 1]))
		s.n--;
	return s;
}

static struct str without(struct arena *a, struct str s, struct str addr)
{
	struct buf b = buf_init(s.n);
	ptrdiff_t at;
	while ((at = find_address(s, addr)) >= 0) {
		buf_adds(&b, str_sub(s, 0, (size_t)at));
		s = str_sub(s, (size_t)at + addr.n, s.n);
		/* "News for ann@example.org: ships" */
		if (b.n && b.p[b.n - 1] == ' ' && s.n && strchr(",:;.!", *s.p))
			buf_cut(&b, b.n - 1);
	}
	buf_adds(&b, s);
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return tidy(str_squeeze(a, out));
}

struct str reader_cut(struct arena *a, const struct reader *r, struct str s)
{
	vec_each (&r->addresses, x)
		if (find_address(s, *x) >= 0)
			s = without(a, s, *x);
	vec_each (&r->names, x)
		if (str_istarts(s, *x) && s.n > x->n + 1 &&
		    strchr(",:!", s.p[x->n]) && s.p[x->n + 1] == ' ')
			s = tidy(str_sub(s, x->n, s.n));
	return s;
}

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

static bool plainly(struct arena *a, const struct reader *r, struct str s)
{
	if (reader_in_text(a, r, s) || in_other_address(a, r, s))
		return true;
	vec_each (&r->digests, x)
		if (str_ifind(s, *x) >= 0)
			return true;
	return false;
}

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
		if (plainly(a, r, mime_decode(a, run, MIME_BASE64)))
			return true;
	}
	return false;
}

/* "616e6e40..." */
static bool in_hex(struct arena *a, const struct reader *r, struct str s)
{
	for (size_t i = 0, to; i < s.n; i = to + 1) {
		for (to = i; to < s.n && ch_hex(s.p[to]) >= 0;)
			to++;
		if (to - i < 2 * BASE64_MIN)
			continue;
		char *d = arena_alloc(a, (to - i) / 2 + 1);
		size_t n = 0;
		for (size_t k = i; k + 1 < to; k += 2)
			d[n++] =
			    (char)(ch_hex(s.p[k]) * 16 + ch_hex(s.p[k + 1]));
		if (reader_in_text(a, r, (struct str){d, n}))
			return true;
	}
	return false;
}

bool reader_in_token(struct arena *a, const struct reader *r, struct str s)
{
	for (int turn = 0; turn < 3; turn++) {
		if (plainly(a, r, s) || in_base64(a, r, s, true) ||
		    in_base64(a, r, s, false) || in_hex(a, r, s))
			return true;
		struct str open = url_unescape(a, s);
		if (open.n == s.n)
			return false;
		s = open; /* encoded once more */
	}
	return false;
}
