/* SPDX-License-Identifier: MIT */
/* gazetted: the keys that our tokens are made with. */
/*
 * In `meta`, as "ID SINCE SECRET;" for each, oldest first; absent while there
 * is only the first, which is the state's secret. That one stays there when its
 * key is retired: Message-IDs, and addresses that were forgotten, are made
 * with it.
 */
#include "store/keys.h"

#include "base/arena.h"
#include "base/rng.h"
#include "store/state.h"

#define SECRET_BYTES 32
#define LIST_MAX     (TOKEN_KEYS_MAX * (SECRET_BYTES * 2 + 32))

static bool unhex(struct arena *a, struct str hex, struct str *out)
{
	char *p = arena_alloc(a, SECRET_BYTES);
	if (hex.n != 2 * SECRET_BYTES)
		return false;
	for (size_t i = 0; i < SECRET_BYTES; i++) {
		int hi = ch_hex(hex.p[2 * i]), lo = ch_hex(hex.p[2 * i + 1]);
		if (hi < 0 || lo < 0)
			return false;
		p[i] = (char)(hi << 4 | lo);
	}
	*out = (struct str){p, SECRET_BYTES};
	return true;
}

static bool read_one(struct store *st, struct str s)
{
	struct token_keys *k = &st->keys;
	struct str id, since;
	long long n = 0, at = 0;
	if (k->n == TOKEN_KEYS_MAX || !str_split(&s, ' ', &id) ||
	    !str_split(&s, ' ', &since) || !str_to_int(id, 1, 99, &n) ||
	    !str_to_int(since, 0, INT64_MAX, &at) ||
	    !unhex(st->a, s, &k->v[k->n].secret))
		return false;
	k->v[k->n].id = (unsigned)n;
	k->since[k->n++] = at;
	return true;
}

int token_keys_read(struct store *st, struct err *e)
{
	struct str all, one;
	if (meta_get(st, S("token_keys"), &all, e) < 0)
		return -1;
	st->keys = (struct token_keys){0};
	if (!all.n) {
		st->keys.n = 1;
		st->keys.v[0] = (struct token_key){1, st->secret};
	}
	while (str_split(&all, ';', &one))
		if (one.n && !read_one(st, one))
			return err_set(
			    e, ERR_FATAL, "the state is damaged: token_keys");
	return 0;
}

static int write_all(struct store *st, struct err *e)
{
	struct buf b = buf_init(LIST_MAX);
	for (size_t i = 0; i < st->keys.n; i++) {
		buf_addf(&b, "%u %lld ", st->keys.v[i].id,
		    (long long)st->keys.since[i]);
		for (size_t k = 0; k < st->keys.v[i].secret.n; k++)
			buf_addf(&b, "%02x",
			    (unsigned char)st->keys.v[i].secret.p[k]);
		buf_addc(&b, ';');
	}
	int rc = meta_set(st, S("token_keys"), buf_str(&b), e);
	buf_free(&b);
	return rc;
}

const struct token_keys *store_token_keys(const struct store *st)
{
	return &st->keys;
}

const struct token_key *store_token_key(const struct store *st, int64_t made)
{
	const struct token_keys *k = &st->keys;
	size_t at = 0;
	for (size_t i = 1; i < k->n; i++)
		if (k->since[i] <= made)
			at = i;
	return &k->v[at];
}

/* After the newest, or the first that nobody has. */
static unsigned unused_id(const struct token_keys *k)
{
	unsigned id = k->v[k->n - 1].id % 99 + 1;
	for (size_t i = 0; i < k->n; i++)
		if (k->v[i].id == id) {
			id = id % 99 + 1;
			i = (size_t)-1;
		}
	return id;
}

int store_token_key_new(
    struct store *st, int64_t now, unsigned *out_id, struct err *e)
{
	struct token_keys *k = &st->keys;
	if (k->n == TOKEN_KEYS_MAX)
		return err_set(e, ERR_REJECT,
		    "there are %d keys already: retire one first",
		    TOKEN_KEYS_MAX);
	char *p = arena_alloc(st->a, SECRET_BYTES);
	rng_bytes(p, SECRET_BYTES);
	k->v[k->n] = (struct token_key){unused_id(k), {p, SECRET_BYTES}};
	k->since[k->n++] = now;
	if (write_all(st, e) < 0) {
		k->n--;
		return -1;
	}
	*out_id = k->v[k->n - 1].id;
	return 0;
}

int store_token_key_retire(struct store *st, unsigned id, struct err *e)
{
	struct token_keys *k = &st->keys;
	size_t i = 0;
	while (i < k->n && k->v[i].id != id)
		i++;
	if (i == k->n)
		return err_set(e, ERR_REJECT, "there is no key %u", id);
	if (i == k->n - 1)
		return err_set(e, ERR_REJECT,
		    "key %u is the one in use: make a new one first", id);
	for (k->n--; i < k->n; i++) {
		k->v[i] = k->v[i + 1];
		k->since[i] = k->since[i + 1];
	}
	return write_all(st, e);
}
