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
#define TAG_MIN	     4	/* ... of one that is a whole value */
#define JOINED_MIN   6	/* letters and digits of one in parts */
#define WORD_MIN     3	/* letters in a row that are a word */
#define MIXED_MIN    8	/* bytes of a key in both cases ... */
#define MIXED_DIGITS 3	/* ... and its digits */
#define CASES_LEN    10 /* letters alone, of both cases ... */
#define CASES_MIN    3	/* ... which begin anew so often */
#define DIGITS_FRONT 5	/* before letters */
#define LONG_KEY     16 /* ... where shorter ones may be a sender's */
#define KEYS_MAX     64
#define LOCAL_MAX    64 /* bytes of an address before its "@" */
#define NAMES_MAX    3	/* that such an address may hold */
#define GAP_MAX	     24 /* bytes between a greeting and a name */

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

static void add_routes(struct arena *a, const mime_fields *f, struct reader *r)
{
	vec_each (f, x)
		if (str_ieq(x->name, S("Received")))
			add_received(a, f, r, mime_unfold(a, x->raw));
	add_returned(a, f, r, mime_address_of(a, f, S("Return-Path")).addr);
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

/* ---- what their own links have in them ---- */

/* "8842211993", "k3J9dQ2x", "48151623ab", "XyZ123abc", "KjDxQPLmNqRs", a UUID:
 * nobody else's. A date is none, and neither is a word with a number behind it.
 */
static bool is_key(struct str s)
{
	size_t digits = 0, letters = 0, turns = 0, cases = 0;
	for (size_t i = 0; i < s.n; i++) {
		bool digit = ch_digit(s.p[i]);
		bool up = ch_alpha(s.p[i]) && s.p[i] != ch_lower(s.p[i]);
		digits += digit;
		letters += ch_alpha(s.p[i]);
		turns += i && digit != ch_digit(s.p[i - 1]);
		cases += i && up && ch_alpha(s.p[i - 1]) &&
			 s.p[i - 1] == ch_lower(s.p[i - 1]);
	}
	if (letters == s.n)
		return s.n >= CASES_LEN && cases >= CASES_MIN;
	if (letters && digits >= DIGITS_FRONT && ch_digit(*s.p))
		return letters + digits == s.n;
	bool date =
	    !letters && (s.n == 8 || s.n == 4) &&
	    (str_starts(s, S("20")) || (s.n == 4 && str_starts(s, S("19"))));
	if (cases && digits >= MIXED_DIGITS && turns > 1 && s.n >= MIXED_MIN)
		return letters + digits == s.n;
	return s.n >= TAG_MIN && digits > 1 && !date &&
	       (letters ? turns > 2 : digits == s.n);
}

/* "9931-ZZ", "a1-k9-x2": parts that are no words, and no date. */
static bool is_joined_key(struct str s)
{
	size_t digits = 0, run = 0, n = 0;
	if (str_chr(s, '-') < 0 && str_chr(s, '_') < 0)
		return false;
	for (size_t i = 0; i <= s.n; i++) {
		bool in = i < s.n && ch_alnum(s.p[i]);
		if (i < s.n && !in && s.p[i] != '-' && s.p[i] != '_')
			return false;
		digits += in && ch_digit(s.p[i]);
		run = in && ch_alpha(s.p[i]) ? run + 1 : 0;
		n += in;
		if (run >= WORD_MIN)
			return false;
	}
	return n > digits && n >= JOINED_MIN && digits > 1;
}

static void learn(struct arena *a, struct reader *r, struct str piece)
{
	if (!is_key(piece) && !is_joined_key(piece))
		return;
	if (piece.n < KEY_MIN) {
		if (r->tags.n < KEYS_MAX && !has(r->tags.v, r->tags.n, piece))
			*vec_push(a, &r->tags) = piece;
	} else if (r->keys.n < KEYS_MAX && !has(r->keys.v, r->keys.n, piece)) {
		*vec_push(a, &r->keys) = piece;
	}
}

void reader_learn(struct arena *a, struct reader *r, struct str url)
{
	ptrdiff_t scheme = str_find(url, S("://"));
	struct str s = str_sub(url, scheme < 0 ? 0 : (size_t)scheme + 3, url.n);
	ptrdiff_t slash = str_chr(s, '/');
	s = url_unescape(a, str_sub(s, slash < 0 ? s.n : (size_t)slash, s.n));
	for (size_t i = 0, from = 0; i <= s.n; i++) {
		if (i < s.n && !strchr("/?&=#;.,:@ ", s.p[i]))
			continue;
		learn(a, r, str_sub(s, from, i));
		from = i + 1;
	}
}

void reader_learn_id(struct arena *a, struct reader *r, struct str value)
{
	bool known = has(r->tags.v, r->tags.n, value);
	if (is_key(value) && !known && r->tags.n < KEYS_MAX)
		*vec_push(a, &r->tags) = value;
}

void reader_learn_key(struct arena *a, struct reader *r, struct str piece)
{
	learn(a, r, piece);
}

bool reader_may_know(struct str value)
{
	return value.n >= KEY_MIN && is_key(value);
}

void reader_learn_number(struct arena *a, struct reader *r, struct str number)
{
	if (r->numbers.n < KEYS_MAX && !has(r->numbers.v, r->numbers.n, number))
		*vec_push(a, &r->numbers) = number;
}

/* Where the piece stands, and not in a longer one; or -1. */
static ptrdiff_t find_piece(struct str text, struct str piece)
{
	ptrdiff_t at;
	for (size_t from = 0;
	     (at = str_ifind(str_sub(text, from, text.n), piece)) >= 0;) {
		size_t begin = from + (size_t)at, end = begin + piece.n;
		if ((!begin || !ch_alnum(text.p[begin - 1])) &&
		    (end == text.n || !ch_alnum(text.p[end])))
			return (ptrdiff_t)begin;
		from = end;
	}
	return -1;
}

static bool key_in(const struct reader *r, struct str text, size_t min)
{
	vec_each (&r->keys, k)
		if (k->n >= min && find_piece(text, *k) >= 0)
			return true;
	return false;
}

bool reader_number_in(const struct reader *r, struct str text)
{
	vec_each (&r->numbers, x)
		if (find_piece(text, *x) >= 0)
			return true;
	return false;
}

bool reader_key_in(const struct reader *r, struct str text)
{
	return key_in(r, text, KEY_MIN) || reader_number_in(r, text);
}

bool reader_tag_is(const struct reader *r, struct str value)
{
	return has(r->tags.v, r->tags.n, value);
}

bool reader_long_key_in(const struct reader *r, struct str text)
{
	return key_in(r, text, LONG_KEY);
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
		if (find_address(text, *x) >= 0 || tagged_in(text, *x))
			return true;
	return false;
}

/* ---- how they are called ---- */

/* The bytes of the word that greets which the line begins with, or 0. Those
 * that end in a blank are a whole word, others may go on: "Querida". */
static size_t greeting_word(struct str line)
{
	static const struct str words[] = {S_INIT("hi"), S_INIT("hello"),
	    S_INIT("hey"), S_INIT("dear"), S_INIT("good morning"),
	    S_INIT("good afternoon"), S_INIT("good evening"),
	    S_INIT("good day"), S_INIT("greetings"), S_INIT("welcome"),
	    S_INIT("howdy"), S_INIT("hallo"), S_INIT("liebe"), S_INIT("lieber"),
	    S_INIT("guten tag"), S_INIT("guten morgen"), S_INIT("guten abend"),
	    S_INIT("moin"), S_INIT("servus"), S_INIT("gr\303\274\303\237 gott"),
	    S_INIT("sehr geehrte"), S_INIT("sehr geehrter"), S_INIT("bonjour"),
	    S_INIT("bonsoir"), S_INIT("cher"), S_INIT("ch\303\250re"),
	    S_INIT("Ch\303\250re"), S_INIT("salut"), S_INIT("coucou"),
	    S_INIT("hola"), S_INIT("querido"), S_INIT("querida"),
	    S_INIT("estimado"), S_INIT("estimada"),
	    S_INIT("buenos d\303\255as"), S_INIT("buenas tardes"),
	    S_INIT("ciao"), S_INIT("caro"), S_INIT("cara"), S_INIT("gentile"),
	    S_INIT("buongiorno"), S_INIT("buonasera"), S_INIT("ol\303\241"),
	    S_INIT("oi"), S_INIT("prezado"), S_INIT("prezada"),
	    S_INIT("bom dia"), S_INIT("caro"), S_INIT("beste"),
	    S_INIT("geachte"), S_INIT("dag"), S_INIT("hoi"),
	    S_INIT("goedemorgen"), S_INIT("hej"), S_INIT("hei"),
	    S_INIT("k\303\244ra"), S_INIT("k\303\246re"),
	    S_INIT("kj\303\246re"), S_INIT("god morgon"), S_INIT("godmorgen"),
	    S_INIT("moi"), S_INIT("terve"), S_INIT("hyv\303\244"),
	    S_INIT("ahoj"), S_INIT("dobr\303\275 den"),
	    S_INIT("v\303\241\305\276en\303\275"),
	    S_INIT("v\303\241\305\276en\303\241"),
	    S_INIT("cze\305\233\304\207"), S_INIT("dzie\305\204 dobry"),
	    S_INIT("drogi"), S_INIT("droga"), S_INIT("szanowny"),
	    S_INIT("szanowna"), S_INIT("witaj"), S_INIT("merhaba"),
	    S_INIT("sevgili"), S_INIT("say\304\261n"), S_INIT("szia"),
	    S_INIT("kedves"), S_INIT("bun\304\203"), S_INIT("drag\304\203"),
	    S_INIT("halo"), S_INIT("xin ch\303\240o"), S_INIT("Здравствуйте"),
	    S_INIT("Привет"), S_INIT("Добрый день"), S_INIT("Доброе утро"),
	    S_INIT("Уважаемый"), S_INIT("Уважаемая"), S_INIT("Дорогой"),
	    S_INIT("Дорогая"), S_INIT("Вітаємо"), S_INIT("Привіт"),
	    S_INIT("Доброго дня"), S_INIT("Шановний"), S_INIT("Шановна"),
	    S_INIT("Здравей"), S_INIT("Γεια σου"), S_INIT("Γεια σας"),
	    S_INIT("Αγαπητέ"), S_INIT("Αγαπητή"), S_INIT("مرحبا"),
	    S_INIT("عزيزي"), S_INIT("عزيزتي"), S_INIT("שלום"), S_INIT("היי"),
	    S_INIT("你好"), S_INIT("您好"), S_INIT("亲爱的"), S_INIT("尊敬的"),
	    S_INIT("親愛的"), S_INIT("こんにちは"), S_INIT("안녕하세요")};
	size_t best = 0;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		size_t n = words[i].n;
		bool whole =
		    n == line.n ||
		    (n < line.n && (!ch_alnum(line.p[n]) ||
				       (unsigned char)*words[i].p > 0xE0));
		if (n > best && str_istarts(line, words[i]) && whole)
			best = n;
	}
	return best;
}

/* Pictures that stand for words. */
static bool is_emoji(uint32_t c)
{
	return (c >= 0x2190 && c < 0x2E80) || c >= 0x1F000 || c == 0xFE0F;
}

/* Bytes of the mark that ends a greeting, with the emoji before it; 0 where
 * the name goes on, or a sentence does. */
static size_t behind_name(struct str s)
{
	static const struct str ends[] = {S_INIT(","), S_INIT("!"), S_INIT(":"),
	    S_INIT(". "), S_INIT("さん、"), S_INIT("さん"), S_INIT("様"),
	    S_INIT("さま"), S_INIT("，"), S_INIT("！"), S_INIT("："),
	    S_INIT("、"), S_INIT("님"), S_INIT("،")};
	size_t i = 0;
	bool emoji = false;
	uint32_t c;
	while (i < s.n) {
		size_t n = utf8_next(s, i, &c);
		if (c != ' ' && c != 0xA0 && !is_emoji(c))
			break;
		emoji |= c != ' ' && c != 0xA0;
		i += n;
	}
	struct str rest = str_sub(s, i, s.n);
	for (size_t k = 0; k < sizeof(ends) / sizeof(*ends); k++)
		if (str_starts(rest, ends[k]))
			return i + ends[k].n;
	bool dash = str_starts(rest, S("–")) || str_starts(rest, S("—")) ||
		    str_starts(rest, S("- "));
	return i && dash ? i + (*rest.p == '-' ? 1 : 3) : emoji ? i : 0;
}

/* The end of a greeting by one of the names, found from `from` to
 * `from + gap`, or 0. */
static size_t called(
    const struct str *names, size_t n, struct str line, size_t from, size_t gap)
{
	for (size_t i = 0; i < n; i++) {
		struct str look = str_sub(line, from, from + gap + names[i].n);
		ptrdiff_t at = str_ifind(look, names[i]);
		size_t begin = from + (size_t)at, end = begin + names[i].n;
		if (at < 0 || (begin && ch_alnum(line.p[begin - 1])))
			continue;
		struct str rest = str_sub(line, end, line.n);
		size_t mark = behind_name(rest);
		if (mark || !str_trim(rest).n)
			return mark ? end + mark : line.n;
	}
	return 0;
}

size_t reader_greeting(const struct reader *r, struct str line, bool early)
{
	size_t front = 0, end = 0;
	while (front < line.n && ch_space(line.p[front]))
		front++;
	struct str rest = str_sub(line, front, line.n);
	size_t word = greeting_word(rest);
	if (word) {
		end = called(r->names.v, r->names.n, rest, word, GAP_MAX);
		if (!end)
			end = called(
			    r->callings.v, r->callings.n, rest, word, GAP_MAX);
	}
	for (size_t i = 0; !end && i < r->names.n; i++)
		if (early || str_chr(r->names.v[i], ' ') > 0) {
			end = called(&r->names.v[i], 1, rest, 0, 0);
			if (end == r->names.v[i].n) /* nothing behind it */
				end = 0;
		}
	return end ? front + end : 0;
}

/* Is what is left of it the end of a sentence or a clause? */
static bool ends_call(struct str s)
{
	return s.n && strchr(".,!?;:", *s.p) && *s.p;
}

/* Cuts the name where it is called at or behind `*from`; false where it is
 * not. */
static bool uncall(
    struct arena *a, struct str name, struct str *text, size_t *from)
{
	ptrdiff_t at = str_ifind(str_sub(*text, *from, text->n), name);
	size_t begin = *from + (size_t)at, end = begin + name.n;
	if (at < 0)
		return false;
	*from = end;
	struct str rest = str_sub(*text, end, text->n);
	if (begin < 3 || !ends_call(rest) || text->p[begin - 1] != ' ')
		return true;
	if (text->p[begin - 2] == ',') /* "so, Ann Smith." */
		begin -= 2;
	else if (strchr(".!?", text->p[begin - 2]) && str_starts(rest, S(", ")))
		end += 2; /* "So. Ann Smith, you see." */
	else
		return true;
	*text = arena_printf(a, "%.*s%.*s", (int)begin, text->p,
	    (int)(text->n - end), text->p + end);
	*from = begin;
	return true;
}

struct str reader_uncalled(
    struct arena *a, const struct reader *r, struct str text)
{
	vec_each (&r->names, name) {
		size_t from = 0;
		int times = 0;
		while (str_chr(*name, ' ') > 0 && times++ < CALLINGS_MAX &&
		       uncall(a, *name, &text, &from))
			;
	}
	return text;
}

/* ---- named in full ---- */

/* A mailbox's name need not be anybody's. */
bool reader_is_role(struct str name)
{
	static const struct str words[] = {S_INIT("news"), S_INIT("newsletter"),
	    S_INIT("newsletters"), S_INIT("digest"), S_INIT("daily"),
	    S_INIT("weekly"), S_INIT("mail"), S_INIT("mailing"),
	    S_INIT("inbox"), S_INIT("list"), S_INIT("team"), S_INIT("desk"),
	    S_INIT("reader"), S_INIT("readers"), S_INIT("subscriber"),
	    S_INIT("subscribers"), S_INIT("member"), S_INIT("members"),
	    S_INIT("customer"), S_INIT("customers"), S_INIT("recipient"),
	    S_INIT("recipients"), S_INIT("undisclosed")};
	struct str word;
	while (str_split(&name, ' ', &word))
		if (has(words, sizeof(words) / sizeof(*words), word))
			return true;
	return false;
}

static bool in_word(char c)
{
	return ch_alnum(c) || (unsigned char)c >= 0x80;
}

bool reader_named(const struct reader *r, struct str text)
{
	vec_each (&r->names, name) {
		ptrdiff_t at;
		if (str_chr(*name, ' ') <= 0 || reader_is_role(*name))
			continue;
		for (size_t from = 0;
		     (at = str_ifind(str_sub(text, from, text.n), *name)) >= 0;
		     from += (size_t)at + 1) {
			size_t begin = from + (size_t)at, end = begin + name->n;
			if ((!begin || !in_word(text.p[begin - 1])) &&
			    (end == text.n || !in_word(text.p[end])))
				return true;
		}
	}
	return false;
}

/* ---- subjects ---- */

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

/* "Your ships are in, Ann!" */
static struct str uncalled_at_end(const struct reader *r, struct str s)
{
	struct str front = s;
	while (front.n && strchr(".!?", front.p[front.n - 1]))
		front.n--;
	vec_each (&r->names, x)
		if (front.n > x->n + 2 &&
		    str_ieq(str_sub(front, front.n - x->n, front.n), *x) &&
		    str_ends(str_sub(front, 0, front.n - x->n), S(", ")))
			return str_sub(front, 0, front.n - x->n - 2);
	return s;
}

/* Without the name, and the word before it that says for whom. */
static struct str unnamed(struct arena *a, struct str s, struct str name)
{
	static const struct str words[] = {S_INIT(" for "), S_INIT(" to "),
	    S_INIT(" für "), S_INIT(" an "), S_INIT(" pour "), S_INIT(" para "),
	    S_INIT(" per "), S_INIT(" voor "), S_INIT(" dla "),
	    S_INIT(" для ")};
	ptrdiff_t at = str_ifind(s, name);
	if (at <= 0)
		return s;
	struct str front = str_sub(s, 0, (size_t)at);
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_ends(front, words[i])) {
			front.n -= words[i].n;
			break;
		}
	return tidy(str_squeeze(
	    a, str_cat(a, front, str_sub(s, (size_t)at + name.n, s.n))));
}

/* "Your order #48291377: what to do with it" */
static struct str unnumbered(struct arena *a, struct str s, struct str number)
{
	ptrdiff_t at = find_piece(s, number);
	if (at < 0)
		return s;
	struct str front = str_sub(s, 0, (size_t)at);
	struct str rest = str_sub(s, (size_t)at + number.n, s.n);
	while (front.n && strchr("# ", front.p[front.n - 1]))
		front.n--;
	return tidy(str_squeeze(a, str_cat(a, front, rest)));
}

struct str reader_cut(struct arena *a, const struct reader *r, struct str s)
{
	vec_each (&r->numbers, x)
		s = unnumbered(a, s, *x);
	vec_each (&r->addresses, x)
		if (find_address(s, *x) >= 0)
			s = without(a, s, *x);
	s = uncalled_at_end(r, s);
	vec_each (&r->names, x) /* "Ships for Ann Smith: three" */
		if (reader_named(r, s) && str_chr(*x, ' ') > 0)
			s = unnamed(a, s, *x);
	size_t cut = reader_greeting(r, s, true);
	struct str rest = tidy(str_sub(s, cut, s.n));
	if (cut && !rest.n) /* "Good morning, Ann!" */
		rest = str_sub(s, 0, greeting_word(s));
	return cut && rest.n ? rest : s;
}
