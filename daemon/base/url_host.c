/* SPDX-License-Identifier: MIT */
/* gazetted: the host of a URL, brought to one form. */
/*
 * The WHATWG URL standard's host parser, section 3.5, with one leniency: an
 * ASCII name that libidn2 dislikes ("xn--" with rubbish behind it) stays as
 * it is, since the resolver is the better judge of it.
 */
#include "base/url_host.h"

#include <arpa/inet.h>
#include <idn2.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/utf8.h"

struct str url_unescape(struct arena *a, struct str s)
{
	char *d = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '%' && s.n - i > 2 && ch_hex(s.p[i + 1]) >= 0 &&
		    ch_hex(s.p[i + 2]) >= 0) {
			d[n++] = (char)(ch_hex(s.p[i + 1]) << 4 |
					ch_hex(s.p[i + 2]));
			i += 2;
		} else {
			d[n++] = s.p[i];
		}
	}
	return (struct str){d, n};
}

/* One part of an IPv4 address: decimal, 0x hex or 0 octal; "0x" is 0. */
static bool ipv4_number(struct str s, uint64_t *out)
{
	int base = 10;
	if (!s.n)
		return false;
	if (s.n >= 2 && s.p[0] == '0' && s.p[1] == 'x') {
		base = 16;
		s = str_sub(s, 2, s.n);
	} else if (s.n >= 2 && s.p[0] == '0') {
		base = 8;
		s = str_sub(s, 1, s.n);
	}
	uint64_t v = 0;
	for (size_t i = 0; i < s.n; i++) {
		int d = ch_hex(s.p[i]);
		if (d < 0 || d >= base)
			return false;
		v = v * (uint64_t)base + (uint64_t)d;
		if (v > UINT32_MAX)
			return false;
	}
	*out = v;
	return true;
}

/* Whether the last label is a number, so that the whole must be an IPv4
 * address or is nothing. */
static bool ends_in_number(struct str s)
{
	struct str last = str_sub(s, (size_t)(str_rchr(s, '.') + 1), s.n);
	bool hex = str_starts(last, S("0x"));
	for (size_t i = hex ? 2 : 0; i < last.n; i++)
		if (hex ? ch_hex(last.p[i]) < 0 : !ch_digit(last.p[i]))
			return false;
	return last.n > 0;
}

static bool ipv4_host(struct arena *a, struct str s, struct str *out)
{
	uint64_t part[4], ip = 0;
	size_t n = 0;
	struct str rest = s, one;
	while (str_split(&rest, '.', &one)) {
		if (n == 4 || !ipv4_number(one, &part[n++]))
			return false;
	}
	for (size_t i = 0; i + 1 < n; i++) {
		if (part[i] > 255)
			return false;
		ip |= part[i] << (8 * (3 - i));
	}
	/* the last part fills what the others left: 127.1 is 127.0.0.1 */
	if (part[n - 1] >= (uint64_t)1 << (8 * (5 - n)))
		return false;
	ip |= part[n - 1];
	*out = arena_printf(a, "%u.%u.%u.%u", (unsigned)(ip >> 24),
	    (unsigned)(ip >> 16 & 255), (unsigned)(ip >> 8 & 255),
	    (unsigned)(ip & 255));
	return true;
}

/* Start and length of the longest run of two or more zero words; 8 for none.
 * The first of equals wins (RFC 5952 section 4.2.3). */
static int zero_run(const unsigned w[8], int *len)
{
	int best = 8, run = 0;
	*len = 1;
	for (int i = 0; i < 8; i++) {
		run = w[i] ? 0 : run + 1;
		if (run > *len) {
			*len = run;
			best = i - run + 1;
		}
	}
	return best;
}

static bool ipv6_host(struct arena *a, struct str in, struct str *out)
{
	unsigned char b[16];
	unsigned w[8];
	int len;
	struct str text = str_dup(a, str_sub(in, 1, in.n - 1));
	if (memchr(text.p, 0, text.n) || inet_pton(AF_INET6, text.p, b) != 1)
		return false;
	for (int i = 0; i < 8; i++)
		w[i] = (unsigned)b[2 * i] << 8 | b[2 * i + 1];
	int zero = zero_run(w, &len);
	struct str s = S("[");
	for (int i = 0; i < 8; i++) {
		if (i == zero) {
			s = str_cat(a, s, i ? S(":") : S("::"));
			i += len - 1;
			continue;
		}
		s = arena_printf(a, "%.*s%x%s", PRS(s), w[i], i < 7 ? ":" : "");
	}
	*out = str_cat(a, s, S("]"));
	return true;
}

/* What may never stand in a host name, after decoding. */
static bool has_forbidden(struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		if (c <= 0x20 || c == 0x7f || strchr("#/:<>?@[\\]^|%", c))
			return true;
	}
	return false;
}

/* Punycode for what is not ASCII. */
static bool to_ascii(struct arena *a, struct str s, struct str *out)
{
	if (str_is_ascii(s)) {
		*out = str_lower(a, s);
		return true;
	}
	char *puny = NULL;
	if (!utf8_valid(s) || memchr(s.p, 0, s.n))
		return false;
	struct str z = str_dup(a, s);
	if (idn2_to_ascii_8z(
		z.p, &puny, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL) != IDN2_OK)
		return false;
	*out = str_lower(a, str_of(puny));
	idn2_free(puny);
	return true;
}

bool url_host(struct arena *a, struct str raw, struct str *out)
{
	struct str h;
	if (raw.n >= 2 && raw.p[0] == '[' && raw.p[raw.n - 1] == ']')
		return ipv6_host(a, raw, out);
	/* times nine: each character percent-encoded UTF-8 of three bytes */
	if (!raw.n || raw.n > URL_HOST_MAX * 9)
		return false;
	if (!to_ascii(a, url_unescape(a, raw), &h))
		return false;
	if (!h.n || h.n > URL_HOST_MAX || has_forbidden(h))
		return false;
	struct str bare = h;
	while (str_ends(bare, S(".")))
		bare.n--;
	if (ends_in_number(bare))
		return ipv4_host(a, bare, out);
	*out = h;
	return true;
}

bool url_host_is_address(struct str host)
{
	return host.n && (host.p[0] == '[' || (ch_digit(host.p[host.n - 1]) &&
						  ends_in_number(host)));
}
