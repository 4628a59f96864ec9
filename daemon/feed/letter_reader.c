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

#define NAME_MIN     3
#define CALLING_MIN  2
#define CALLINGS_MAX 32
#define KEY_MIN	     7	/* bytes of a piece that is known again */
#define LOCAL_MAX    64 /* bytes of an address before its "@" */
#define NAMES_MAX    3	/* that such an address may hold */

static bool listed(const struct reader *r, struct str addr)
{
	vec_each (&r->addresses, x)
		if (str_eq(*x, addr))
			return true;
	return false;
}

static bool has(const struct str *list, size_t n, struct str s)
{
	for (size_t i = 0; i < n; i++)
		if (str_ieq(list[i], s))
			return true;
	return false;
}

static void add_calling(struct arena *a, struct reader *r, struct str s)
{
	if (s.n >= CALLING_MIN && r->callings.n < CALLINGS_MAX &&
	    !has(r->callings.v, r->callings.n, s))
		*vec_push(a, &r->callings) = s;
}

/* The words of a name or of an address before its "@". */
static void add_callings(struct arena *a, struct reader *r, struct str s)
{
	size_t from = 0;
	for (size_t i = 0; i <= s.n; i++) {
		bool in =
		    i < s.n && !strchr(" ._-+,", s.p[i]) && !ch_digit(s.p[i]);
		if (in)
			continue;
		add_calling(a, r, str_sub(s, from, i));
		from = i + 1;
	}
	add_calling(a, r, s);
}

/* "Ann Smith", or "Smith, Ann". */
static void add_name(struct arena *a, struct reader *r, struct str name)
{
	if (str_chr(name, '@') >= 0)
		return;
	add_callings(a, r, name);
	ptrdiff_t comma = str_find(name, S(", "));
	if (comma > 0)
		name = arena_printf(a, "%.*s %.*s",
		    PRS(str_sub(name, (size_t)comma + 2, name.n)), (int)comma,
		    name.p);
	if (name.n < NAME_MIN)
		return;
	*vec_push(a, &r->names) = name;
	ptrdiff_t space = str_chr(name, ' ');
	if (space >= NAME_MIN)
		*vec_push(a, &r->names) = str_sub(name, 0, (size_t)space);
}

/* "ann.smith" alone names the reader as well, where it is no word. */
static void add_tag(struct arena *a, struct reader *r, struct str local)
{
	bool marked = false;
	for (size_t i = 1; i + 1 < local.n; i++)
		marked |= !ch_alpha(local.p[i]);
	if (marked && local.n >= KEY_MIN)
		*vec_push(a, &r->tags) = local;
}

void reader_add(struct arena *a, struct reader *r, const struct mailbox *m)
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
	ptrdiff_t plus = str_chr(addr, '+');
	if (plus > 0 && plus < str_chr(addr, '@')) { /* and without the tag */
		struct mailbox bare = {
		    .addr = str_cat(a, str_sub(addr, 0, (size_t)plus),
			str_sub(addr, (size_t)str_chr(addr, '@'), addr.n))};
		reader_add(a, r, &bare);
	}
	add_tag(a, r, str_sub(addr, 0, (size_t)str_chr(addr, '@')));
	add_name(a, r, m->name);
	add_callings(a, r, str_sub(addr, 0, (size_t)str_chr(addr, '@')));
}

/* By its "@", of which there are few. */
ptrdiff_t reader_find_address(struct str text, struct str addr)
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
		ptrdiff_t at = reader_find_address(s, addr);
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
			reader_add(a, r, &m);
	}
}

static void add_bare(
    struct arena *a, const mime_fields *f, struct reader *r, struct str addr)
{
	struct mailbox m = {.addr = addr};
	if (!is_public(a, f, str_lower(a, addr)))
		reader_add(a, r, &m);
}

/* "Received: from a by b for <ann@example.org>; Mon, ..." */
static void add_received(
    struct arena *a, const mime_fields *f, struct reader *r, struct str field)
{
	ptrdiff_t at = str_ifind(field, S(" for "));
	if (at < 0)
		return;
	struct str rest = str_trim(str_sub(field, (size_t)at + 5, field.n));
	bool angle = str_starts(rest, S("<"));
	size_t n = angle;
	while (n < rest.n && !strchr("<>; \t,", rest.p[n]))
		n++;
	add_bare(a, f, r, str_sub(rest, angle, n));
}

/* "bounces+17-ann.smith=example.org@h.example": where an answer to a letter
 * goes that did not arrive names whose it is. Which dash begins the name is not
 * known: each may. Forwarders' and signed ones have more than one "=". */
static void add_returned(
    struct arena *a, const mime_fields *f, struct reader *r, struct str addr)
{
	ptrdiff_t at = str_rchr(addr, '@'), eq = str_chr(addr, '=');
	if (eq <= 0 || at < eq || eq != str_rchr(addr, '='))
		return;
	struct str domain = str_sub(addr, (size_t)eq + 1, (size_t)at);
	int names = 0;
	if (str_chr(domain, '.') <= 0)
		return;
	for (size_t i = (size_t)eq; i-- > 0 && names < NAMES_MAX;) {
		bool begins = i == 0 || strchr("-+", addr.p[i - 1]);
		struct str local = str_sub(addr, i, (size_t)eq);
		if (!begins || !local.n || strchr("-+", *local.p))
			continue;
		add_bare(
		    a, f, r, str_cat(a, local, str_cat(a, S("@"), domain)));
		names++;
	}
}

/* "bounce-Kd93kDs9@h.example": what tells the sender whose it is, in links as
 * well. A number may be the letter's, too, and is theirs as a whole value. */
static void learn_returned(struct arena *a, struct reader *r, struct str addr)
{
	struct str local = str_sub(addr, 0, (size_t)(str_rchr(addr, '@') + 1));
	struct str piece;
	while (letter_next_word(&local, 0, &piece)) {
		bool number = true;
		for (size_t i = 0; i < piece.n; i++)
			number &= ch_digit(piece.p[i]);
		if (number)
			reader_learn_id(a, r, piece);
		else if (reader_may_know(piece))
			reader_learn_key(a, r, piece);
	}
}

static void add_routes(struct arena *a, const mime_fields *f, struct reader *r)
{
	vec_each (f, x)
		if (str_ieq(x->name, S("Received")))
			add_received(a, f, r, mime_unfold(a, x->raw));
	struct str back = mime_address_of(a, f, S("Return-Path")).addr;
	add_returned(a, f, r, back);
	learn_returned(a, r, back);
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
	struct str sender = mime_address_of(a, f, S("From")).name;
	reader_add(a, out, &own);
	vec_each (f, x)
		for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
			mailboxes all = {0};
			if (!str_ieq(x->name, names[i]))
				continue;
			mime_addresses(a, x->raw, &all);
			vec_each (&all, m)
				if (!is_public(a, f, m->addr)) {
					/* who writes to himself */
					if (str_ieq(m->name, sender))
						m->name = S("");
					reader_add(a, out, m);
				}
		}
	add_routes(a, f, out);
	add_leaving(a, f, out);
}

/* ---- in a text ---- */

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

/* "ann--at--example.org", "ann [at] example [dot] org", "ann%40example.org":
 * with "@" and ".". */
static struct str spelled(struct arena *a, struct str s)
{
	static const struct {
		struct str mark;
		char is;
	} marks[] = {{S_INIT("--at--"), '@'}, {S_INIT(" [at] "), '@'},
	    {S_INIT(" (at) "), '@'}, {S_INIT("[at]"), '@'},
	    {S_INIT("(at)"), '@'}, {S_INIT(" at "), '@'}, {S_INIT(" @ "), '@'},
	    {S_INIT("\357\274\240"), '@'}, {S_INIT(" [dot] "), '.'},
	    {S_INIT(" (dot) "), '.'}, {S_INIT("[dot]"), '.'},
	    {S_INIT("(dot)"), '.'}, {S_INIT(" dot "), '.'}};
	const size_t count = sizeof(marks) / sizeof(*marks);
	bool any = false;
	if (str_find(s, S("%40")) >= 0)
		s = url_unescape(a, s);
	for (size_t k = 0; k < count; k++)
		any |= str_ifind(s, marks[k].mark) >= 0;
	if (!any)
		return s;
	char *d = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n;) {
		size_t k = 0;
		while (k < count &&
		       !str_istarts(str_sub(s, i, s.n), marks[k].mark))
			k++;
		d[n++] = k < count ? marks[k].is : s.p[i];
		i += k < count ? marks[k].mark.n : 1;
	}
	return (struct str){d, n};
}

/* "ann+news@example.org" is ann@example.org's. */
static bool tagged_in(struct str text, struct str addr)
{
	size_t in = (size_t)str_chr(addr, '@'), from = 0;
	struct str local = str_sub(addr, 0, in);
	struct str domain = str_sub(addr, in, addr.n);
	ptrdiff_t at;
	while ((at = str_chr(str_sub(text, from, text.n), '@')) >= 0) {
		size_t end = from + (size_t)at, begin = end;
		from = end + 1;
		if (!str_istarts(str_sub(text, end, text.n), domain))
			continue;
		while (begin > 0 && end - begin < LOCAL_MAX &&
		       address_char(text.p[begin - 1]))
			begin--;
		struct str got = str_sub(text, begin, end);
		ptrdiff_t plus = str_chr(got, '+');
		if (plus > 0 && str_ieq(str_sub(got, 0, (size_t)plus), local))
			return true;
	}
	return false;
}

bool reader_in_text(struct arena *a, const struct reader *r, struct str text)
{
	text = spelled(a, text);
	if (str_chr(text, '@') < 0)
		return false;
	text = seen(a, text);
	vec_each (&r->addresses, x)
		if (reader_find_address(text, *x) >= 0 || tagged_in(text, *x))
			return true;
	return false;
}
