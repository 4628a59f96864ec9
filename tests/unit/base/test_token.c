/* SPDX-License-Identifier: MIT */
/* gazetted: tests of tokens. */
#include "base/token.h"

#include <stdio.h>

#include "base/arena.h"
#include "tap.h"

static const struct token_key keys[] = {
    {1, S_INIT("the first secret of thirty-two b")},
    {2, S_INIT("another, made when that was old.")},
};
#define SUBJECT S("daily\nann@example.org")

static struct str made(struct arena *a, const struct token_key *k,
    enum token_purpose p, int64_t id)
{
	struct buf b = buf_init(TOKEN_MAX);
	token_write(&b, k, p, id, SUBJECT);
	ok(!b.over, "a token fits into %d bytes", TOKEN_MAX);
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

static bool proves(struct str text, struct str subject)
{
	struct token t;
	size_t at = 0;
	return token_find(text, &at, &t) && token_proves(&t, keys, 2, subject);
}

static void proof(void)
{
	struct arena *a = arena_new();
	struct str s = made(a, &keys[0], TOKEN_LEAVE, 42);
	ok(str_starts(s, S("u1.42.")), "%s", s.p);
	ok(proves(s, SUBJECT), "it proves its subject");
	ok(!proves(s, S("daily\nbob@example.org")), "and no other");
	ok(proves(made(a, &keys[1], TOKEN_BOUNCE, INT64_MAX), SUBJECT),
	    "by the second key");
	ok(token_find(s, &(size_t){0}, &(struct token){0}) &&
		!token_proves(
		    &(struct token){.purpose = TOKEN_LEAVE, .key = 3, .id = 42},
		    keys, 2, SUBJECT),
	    "a key that there is not");
	arena_free(&a);
}

/* Each changed character makes it worthless, but for the case of letters. */
static void changed(void)
{
	struct arena *a = arena_new();
	struct str s = made(a, &keys[0], TOKEN_CONFIRM, 7);
	size_t passed = 0;
	char t[TOKEN_MAX + 1];
	for (size_t i = 0; i < s.n; i++)
		for (int c = ' '; c < 127; c++) {
			memcpy(t, s.p, s.n + 1);
			t[i] = (char)c;
			if (ch_lower((char)c) != s.p[i])
				passed += proves((struct str){t, s.n}, SUBJECT);
		}
	is_int((long long)passed, 0, "no change passes");
	for (size_t i = 0; i < s.n; i++)
		t[i] = (char)(ch_alpha(s.p[i]) ? s.p[i] - 32 : s.p[i]);
	ok(proves((struct str){t, s.n}, SUBJECT), "upper case does");
	arena_free(&a);
}

static void found(void)
{
	struct arena *a = arena_new();
	struct str s = made(a, &keys[0], TOKEN_BOUNCE, 42);
	static const char *const around[] = {"<news+%s@example.org>",
	    "unsubscribe %s", "%s", "unsubscribe%%20%s", "x1.2.ab news-%s-x",
	    NULL};
	static const char *const not_there[] = {
	    "xx%s", "%s0", "u1.", "u1.4", "u1.42.9f", "u.42.%s", "", NULL};
	for (size_t i = 0; around[i]; i++) {
		char t[200];
		snprintf(t, sizeof(t), around[i], s.p);
		ok(proves(str_of(t), SUBJECT), "in \"%s\"", around[i]);
	}
	for (size_t i = 0; not_there[i]; i++) {
		char t[200];
		snprintf(t, sizeof(t), not_there[i], s.p + (i == 5));
		ok(!proves(str_of(t), SUBJECT), "not in \"%s\"", not_there[i]);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(proof);
	TEST(changed);
	TEST(found);
	return tap_done();
}
