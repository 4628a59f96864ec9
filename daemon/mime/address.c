/* SPDX-License-Identifier: MIT */
/* gazetted: mail addresses. */
#include "mime/address.h"

#include <idn2.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "mime/caps.h"

#define SHOWN 100 /* bytes of an address that a message repeats */

static int refuse(struct str addr, struct err *e, const char *why)
{
	return err_set(e, ERR_REJECT, "address \"%.*s\": %s",
	    PRS(utf8_clip(addr, SHOWN)), why);
}

static bool atext(char c)
{
	return ch_alnum(c) || (unsigned char)c >= 0x80 ||
	       (c && strchr("!#$%&'*+-/=?^_`{|}~", c));
}

/* What is wrong with a dot-atom, or NULL. */
static const char *dot_atom_fault(struct str s)
{
	char before = '.';
	for (size_t i = 0; i < s.n; before = s.p[i++]) {
		if (s.p[i] == '.' && before == '.')
			return "two dots in a row, or one at the start, in "
			       "the part before the @";
		if (s.p[i] != '.' && !atext(s.p[i]))
			return "a character in the part before the @ that may "
			       "not stand there unquoted";
	}
	return before == '.' ? "a dot at the end of the part before the @"
			     : NULL;
}

/* "..." with printable ASCII, in which \ and " are escaped. */
static const char *quoted_fault(struct str s)
{
	static const char fault[] = "bad quoting before the @";
	if (s.n < 3 || s.p[s.n - 1] != '"')
		return fault;
	for (size_t i = 1; i + 1 < s.n; i++) {
		if (s.p[i] == '"')
			return fault;
		if (s.p[i] == '\\' && ++i + 1 >= s.n)
			return fault;
	}
	return NULL;
}

/* Letters beyond ASCII, but nothing that breaks lines or hides. */
static const char *wide_fault(struct str s)
{
	if (!utf8_valid(s))
		return "bytes that are no UTF-8 before the @";
	for (size_t i = 0; i < s.n;) {
		uint32_t cp;
		i += utf8_next(s, i, &cp);
		if ((cp >= 0x80 && cp <= 0xA0) ||
		    (cp >= 0x2000 && cp <= 0x200F) ||
		    (cp >= 0x2028 && cp <= 0x202F) || cp == 0x3000 ||
		    (cp >= 0x2060 && cp <= 0x206F) || cp == 0xFEFF)
			return "a space or control character beyond ASCII "
			       "before the @";
	}
	return NULL;
}

static const char *local_fault(struct str s, bool wide)
{
	if (!s.n)
		return "nothing before the @";
	if (s.n > MIME_LOCAL_MAX)
		return "more than 64 bytes before the @";
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		if (c >= 0x80 && !wide)
			return "letters that are not ASCII before the @ are "
			       "possible for recipients only";
		if (c < ' ' || c == 0x7F)
			return "a control character or line break";
	}
	if (!str_is_ascii(s) && wide_fault(s))
		return wide_fault(s);
	return s.p[0] == '"' ? quoted_fault(s) : dot_atom_fault(s);
}

static const char *domain_fault(struct str d)
{
	struct str rest = d, label;
	if (!d.n)
		return "nothing behind the @";
	if (d.n > MIME_DOMAIN_MAX)
		return "a domain of more than 255 bytes";
	if (d.p[d.n - 1] == '.')
		return "a dot at the end";
	while (str_split(&rest, '.', &label)) {
		if (!label.n)
			return "two dots in a row, or one at the start, in "
			       "the domain";
		if (label.n > MIME_LABEL_MAX)
			return "a part of the domain is longer than 63 bytes";
		if (label.p[0] == '-' || label.p[label.n - 1] == '-')
			return "a part of the domain begins or ends with a "
			       "hyphen";
		for (size_t i = 0; i < label.n; i++)
			if (!ch_alnum(label.p[i]) && label.p[i] != '-')
				return "a character that no domain has";
	}
	return NULL;
}

/* The domain in punycode, absent where it cannot be. */
static struct str domain_ascii(struct arena *a, struct str d)
{
	char *in = arena_memdup(a, d.p, d.n), *out = NULL;
	if (memchr(d.p, 0, d.n) || !utf8_valid(d) ||
	    idn2_to_ascii_8z(in, &out, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL) !=
		IDN2_OK)
		return (struct str){0};
	struct str s = str_lower(a, str_of(out));
	idn2_free(out);
	return s;
}

static bool has_high(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] >= 0x80)
			return true;
	return false;
}

/* What is wrong with it, or NULL; then its two parts, the domain in ASCII. `a`
 * is needed where has_high(addr). */
static const char *parts(struct arena *a, struct str addr, bool wide,
    struct str *out_local, struct str *out_domain)
{
	ptrdiff_t at = str_rchr(addr, '@');
	if (at < 0)
		return "no @ in it";
	struct str local = str_sub(addr, 0, (size_t)at);
	struct str domain = str_sub(addr, (size_t)at + 1, addr.n);
	const char *fault = local_fault(local, wide);
	if (!fault && domain.n <= MIME_DOMAIN_MAX && has_high(domain)) {
		domain = domain_ascii(a, domain);
		if (!domain.p)
			fault = "a domain that is no international domain name";
	}
	if (!fault)
		fault = domain_fault(domain);
	if (!fault && local.n + 1 + domain.n > MIME_ADDR_MAX)
		fault = "longer than 254 bytes";
	*out_local = local;
	*out_domain = domain;
	return fault;
}

static struct str wire(
    struct arena *a, struct str addr, bool wide, struct err *e)
{
	struct str local, domain;
	const char *fault = parts(a, addr, wide, &local, &domain);
	if (fault) {
		refuse(addr, e, fault);
		return (struct str){0};
	}
	return arena_printf(
	    a, "%.*s@%.*s", PRS(local), PRS(str_lower(a, domain)));
}

static bool wire_ok(struct str addr, bool wide, struct err *e)
{
	struct str local, domain;
	struct arena *a = has_high(addr) ? arena_new() : NULL;
	const char *fault = parts(a, addr, wide, &local, &domain);
	if (fault)
		refuse(addr, e, fault);
	arena_free(&a);
	return !fault;
}

struct str mime_addr_ascii(struct arena *a, struct str addr, struct err *e)
{
	return wire(a, addr, false, e);
}

struct str mime_addr_wire(struct arena *a, struct str addr, struct err *e)
{
	return wire(a, addr, true, e);
}

bool mime_addr_wire_ok(struct str addr, struct err *e)
{
	return wire_ok(addr, true, e);
}

bool mime_addr_ok(struct str addr, struct err *e)
{
	return wire_ok(addr, false, e);
}

/* The text of a quoted string without its quotes and escapes. */
static struct str unquote(struct arena *a, struct str s)
{
	if (s.n < 2 || s.p[0] != '"' || s.p[s.n - 1] != '"')
		return s;
	char *p = arena_alloc(a, s.n);
	size_t n = 0;
	for (size_t i = 1; i + 1 < s.n; i++) {
		if (s.p[i] == '\\' && i + 2 < s.n)
			i++;
		p[n++] = s.p[i];
	}
	return (struct str){p, n};
}

int mime_parse_mailbox(
    struct arena *a, struct str s, struct mailbox *out, struct err *e)
{
	struct mailbox m = {S(""), {0}};
	struct str addr = s = str_trim(s);
	if (s.n > MIME_VALUE_MAX)
		return refuse(s, e, "too long for a name and an address");
	if (s.n && s.p[s.n - 1] == '>') {
		ptrdiff_t open = str_rchr(s, '<');
		if (open < 0)
			return refuse(s, e, "a > without its <");
		addr = str_trim(str_sub(s, (size_t)open + 1, s.n - 1));
		struct str name = str_trim(str_sub(s, 0, (size_t)open));
		bool quoted = name.n && name.p[0] == '"';
		if (!quoted &&
		    (str_chr(name, '<') >= 0 || str_chr(name, '@') >= 0))
			return refuse(s, e, "more than one address");
		if (quoted && (name.n < 2 || name.p[name.n - 1] != '"'))
			return refuse(s, e, "a quote that does not end");
		m.name = str_squeeze(a, utf8_mend(a, unquote(a, name)));
		if (!m.name.p)
			m.name = S("");
	}
	m.addr = mime_addr_ascii(a, addr, e);
	if (!m.addr.p)
		return -1;
	*out = m;
	return 0;
}
