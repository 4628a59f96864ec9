/* SPDX-License-Identifier: MIT */
/* gazetted: rules of phrases by which a sentence is known. */
/*
 *	head[the first four bytes, hashed] -> phrase -> phrase -> none
 *
 * once for those that a sentence begins with, which need no walk, and once for
 * those that stand anywhere. Each phrase names a list of a rule. What is found
 *sets the rule's bit among those whose list of that kind is met; a rule is met
 *whose bit is in all.
 */
#include "prose/rules.h"

#include <assert.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "prose/folded.h"

#define PHRASES_MAX 2560 /* of a book */
#define HEAD_BITS   14
#define KEY_BYTES   4
#define SETS	    (RULES_MAX / 64)

#define BEGIN 0 /* the first list; the others are of what stands anywhere */

struct phrase {
	struct str s;
	uint16_t next; /* place + 1 of another of the same key; 0: none */
	uint8_t rule, list;
};

struct heads {
	uint16_t of[1 << HEAD_BITS]; /* place + 1 */
	uint16_t brief;		     /* those of fewer bytes than a key */
};

struct rule_index {
	struct heads first, any;
	struct phrase phrases[PHRASES_MAX];
	size_t n;
	uint64_t unasked[RULE_LISTS][SETS]; /* by rules without that list */
};

static void set(uint64_t set[SETS], size_t i)
{
	set[i / 64] |= UINT64_C(1) << i % 64;
}

static bool has(const uint64_t set[SETS], size_t i)
{
	return set[i / 64] >> i % 64 & 1;
}

static bool any(const uint64_t set[SETS])
{
	uint64_t all = 0;
	for (size_t i = 0; i < SETS; i++)
		all |= set[i];
	return all;
}

static size_t lowest(uint64_t set)
{
	return (size_t)__builtin_ctzll(set);
}

/* ---- the index ---- */

static size_t slot_of(uint32_t key)
{
	return key * UINT32_C(2654435761) >> (32 - HEAD_BITS);
}

static uint32_t next_key(uint32_t key, char c)
{
	return key << 8 | (unsigned char)c;
}

static uint32_t key_at(const char *p)
{
	return next_key(
	    next_key(next_key((unsigned char)p[0], p[1]), p[2]), p[3]);
}

static void add_phrase(
    struct rule_index *x, struct str s, size_t rule, int list)
{
	struct heads *h = list == BEGIN ? &x->first : &x->any;
	uint16_t *head =
	    s.n < KEY_BYTES ? &h->brief : &h->of[slot_of(key_at(s.p))];
	assert(s.n && x->n < PHRASES_MAX);
	x->phrases[x->n++] =
	    (struct phrase){s, *head, (uint8_t)rule, (uint8_t)list};
	*head = (uint16_t)x->n;
}

static struct rule_index *build(const struct rulebook *b)
{
	struct rule_index *x = calloc(1, sizeof(*x));
	if (!x)
		abort();
	assert(b->n <= RULES_MAX);
	for (size_t i = 0; i < b->n; i++) {
		for (int k = 0; k < RULE_LISTS; k++) {
			const char *list = b->rules[i].lists[k];
			struct str rest = str_of(list ? list : ""), s;
			if (!list)
				set(x->unasked[k], i);
			while (rest.n && str_split(&rest, '|', &s))
				add_phrase(x, s, i, k);
		}
	}
	return x;
}

static const struct rule_index *index_of(struct rulebook *b)
{
	struct rule_index *x = atomic_load(&b->index), *none = NULL;
	if (x)
		return x;
	x = build(b);
	if (atomic_compare_exchange_strong(&b->index, &none, x))
		return x;
	free(x); /* another thread was quicker */
	return none;
}

/* ---- a sentence ---- */

struct found {
	uint64_t of[RULE_LISTS][SETS];
};

/* Of the phrases of a chain, those that stand there, but for those of a rule
 * with another beginning than the sentence has. */
static inline void look(const struct rule_index *x, uint16_t chain,
    const char *at, struct found *out)
{
	for (uint16_t i = chain; i; i = x->phrases[i - 1].next) {
		const struct phrase *p = &x->phrases[i - 1];
		if ((p->list == BEGIN || has(out->of[BEGIN], p->rule)) &&
		    strncmp(at, p->s.p, p->s.n) == 0)
			set(out->of[p->list], p->rule);
	}
}

static void look_first(
    const struct rule_index *x, const char *at, struct found *out)
{
	look(x, x->first.brief, at, out);
	if (strnlen(at, KEY_BYTES) == KEY_BYTES)
		look(x, x->first.of[slot_of(key_at(at))], at, out);
}

static void look_anywhere(
    const struct rule_index *x, const char *s, struct found *out)
{
	const char *at = s;
	bool more = strnlen(s, KEY_BYTES) == KEY_BYTES;
	uint32_t key = more ? key_at(s) >> 8 : 0;
	for (; more && at[KEY_BYTES - 1]; at++) {
		key = next_key(key, at[KEY_BYTES - 1]);
		uint16_t chain = x->any.of[slot_of(key)];
		if (chain)
			look(x, chain, at, out);
	}
	struct str all = {s, (size_t)(at - s) + strlen(at)};
	for (uint16_t i = x->any.brief; i; i = x->phrases[i - 1].next) {
		const struct phrase *p = &x->phrases[i - 1];
		if (str_find(all, p->s) >= 0)
			set(out->of[p->list], p->rule);
	}
}

unsigned rules_met(struct rulebook *b, const struct folded *f)
{
	const struct rule_index *x = index_of(b);
	struct found found;
	unsigned says = 0;
	memcpy(found.of, x->unasked, sizeof(found.of));
	look_first(x, f->s, &found);
	if (f->words != f->s)
		look_first(x, f->words, &found);
	if (!any(found.of[BEGIN])) /* of a book in which all have one */
		return 0;
	look_anywhere(x, f->s, &found);
	for (size_t i = 0; i < SETS; i++) {
		uint64_t met = found.of[0][i] & found.of[1][i] & found.of[2][i];
		for (; met; met &= met - 1)
			says |= b->rules[64 * i + lowest(met)].says;
	}
	return says;
}
