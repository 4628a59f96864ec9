/* SPDX-License-Identifier: MIT */
/* gazetted: what only we can have written. */
#include "base/token.h"

#include <assert.h>

#include "base/arena.h"
#include "base/hash.h"

static void mac_of(const struct token *t, struct str secret, struct str subject,
    unsigned char mac[TOKEN_MAC_BYTES])
{
	struct buf b = buf_init(subject.n + TOKEN_MAX);
	buf_reserve(&b, subject.n + TOKEN_MAX);
	buf_addf(&b, "gazetted token 1\n%c%u.%lld\n", (char)t->purpose, t->key,
	    (long long)t->id);
	buf_adds(&b, subject);
	hash_mac(secret, buf_str(&b), mac, TOKEN_MAC_BYTES);
	buf_free(&b);
}

void token_write(struct buf *b, const struct token_key *k,
    enum token_purpose purpose, int64_t id, struct str subject)
{
	struct token t = {.purpose = purpose, .key = k->id, .id = id};
	assert(id >= 0 && k->id > 0 && k->id < 100);
	mac_of(&t, k->secret, subject, t.mac);
	buf_addf(b, "%c%u.%lld.", (char)purpose, k->id, (long long)id);
	for (size_t i = 0; i < TOKEN_MAC_BYTES; i++) {
		buf_addc(b, "0123456789abcdef"[t.mac[i] >> 4]);
		buf_addc(b, "0123456789abcdef"[t.mac[i] & 15]);
	}
}

struct str token_address(struct arena *a, struct str address,
    const struct token_key *k, enum token_purpose purpose, int64_t id,
    struct str subject)
{
	ptrdiff_t star = str_chr(address, '*');
	if (star < 0)
		return address;
	struct buf b = buf_init(address.n + TOKEN_MAX);
	buf_adds(&b, str_sub(address, 0, (size_t)star));
	token_write(&b, k, purpose, id, subject);
	buf_adds(&b, str_sub(address, (size_t)star + 1, address.n));
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

struct str token_leave_subject(
    struct arena *a, struct str digest, struct str address)
{
	return arena_printf(
	    a, "%.*s\n%.*s", PRS(digest), PRS(str_lower(a, address)));
}

/* A number of 1 to `most` digits and the dot behind it. */
static bool number(struct str s, size_t *at, size_t most, int64_t *out)
{
	size_t from = *at;
	long long n;
	while (*at < s.n && *at - from <= most && ch_digit(s.p[*at]))
		++*at;
	if (*at == s.n || s.p[*at] != '.' || *at - from > most ||
	    !str_to_int(str_sub(s, from, *at), 0, INT64_MAX, &n))
		return false;
	++*at;
	*out = n;
	return true;
}

static bool token_at(
    struct str s, size_t at, size_t *out_end, struct token *out)
{
	struct token t = {0};
	char p = ch_lower(s.p[at]);
	int64_t key;
	if (p != TOKEN_BOUNCE && p != TOKEN_LEAVE && p != TOKEN_CONFIRM)
		return false;
	t.purpose = (enum token_purpose)p;
	at++;
	if (!number(s, &at, 2, &key) || !number(s, &at, 19, &t.id) ||
	    s.n - at < 2 * TOKEN_MAC_BYTES)
		return false;
	t.key = (unsigned)key;
	for (size_t i = 0; i < TOKEN_MAC_BYTES; i++, at += 2) {
		int hi = ch_hex(s.p[at]), lo = ch_hex(s.p[at + 1]);
		if (hi < 0 || lo < 0)
			return false;
		t.mac[i] = (unsigned char)(hi << 4 | lo);
	}
	if (at < s.n && ch_alnum(s.p[at]))
		return false;
	*out_end = at;
	*out = t;
	return true;
}

bool token_find(struct str s, size_t *at, struct token *out)
{
	for (size_t i = *at; i < s.n; i++) {
		/* In a URL there may be "%20" before it. */
		if (i && ch_alnum(s.p[i - 1]) && (i < 3 || s.p[i - 3] != '%'))
			continue;
		if (token_at(s, i, at, out))
			return true;
	}
	*at = s.n;
	return false;
}

bool token_proves(const struct token *t, const struct token_key *keys,
    size_t n_keys, struct str subject)
{
	unsigned char mac[TOKEN_MAC_BYTES];
	for (size_t i = 0; i < n_keys; i++) {
		if (keys[i].id != t->key)
			continue;
		mac_of(t, keys[i].secret, subject, mac);
		return hash_same(mac, t->mac, sizeof(mac));
	}
	return false;
}
