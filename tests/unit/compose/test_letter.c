/* SPDX-License-Identifier: MIT */
/* gazetted: tests of stored letters: ways out, and those of old versions. */
#include "base/arena.h"
#include "base/buf.h"
#include "compose/compose.h"
#include "tap.h"

#define REST                                                                   \
	"From: n@example.org\r\n\x01H\x02\r\nSubject: s\r\n\r\n"               \
	"Leave: \x01u\x02\r\n"

static const struct delivery to = {.id = 1,
    .subscriber = 42,
    .digest = S_INIT("daily"),
    .address = S_INIT("ann@example.org"),
    .slot = 1800000000,
    .date = 1800000000};

/* The letter, or what is wrong with it. */
static struct str letter(struct arena *a, const char *preamble)
{
	struct letter *l;
	struct err e = ERR_INIT;
	struct buf b = buf_init(65536);
	struct str stored = arena_printf(a, "%s\n%s", preamble, REST);
	if (letter_open(a, stored, &l, &e) < 0)
		return str_dup(a, str_of(e.msg));
	ok(letter_write(a, &b, l, S("secret"), &to, &e) == 0, "%s", e.msg);
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

static bool has(struct str s, const char *text)
{
	return str_find(s, str_of(text)) >= 0;
}

static void ways(void)
{
	struct arena *a = arena_new();
	struct str s = letter(a, "gazetted-letter 3 u+*@example.org "
				 "https://example.org/u/ example.org");
	ok(has(s, "\r\nList-Unsubscribe: <https://example.org/u/u1.42."),
	    "the page first");
	ok(has(s, "<mailto:u+u1.42."), "and mail");
	ok(has(s, "\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"),
	    "one click");
	ok(has(s, "Leave: https://example.org/u/u1.42."), "the page in text");
	s = letter(a, "gazetted-letter 3 u+*@example.org - example.org");
	ok(has(s, "\r\nList-Unsubscribe: <mailto:u+u1.42."), "mail alone");
	ok(!has(s, "-Post"), "takes no click");
	ok(has(s, "Leave: mailto:"), "mail in text");
	s = letter(a, "gazetted-letter 3 - - example.org");
	ok(!has(s, "List-Unsubscribe"), "no way out");
	arena_free(&a);
}

/* What an older version froze and could not send yet. */
static void old(void)
{
	struct arena *a = arena_new();
	struct str three =
	    letter(a, "gazetted-letter 3 u+*@example.org - example.org");
	is_str(letter(a, "gazetted-letter 2 u+*@example.org example.org"),
	    three, "2 is 3 without a page");
	ok(has(letter(a, "gazetted-letter 1 u@example.org example.org"),
	       "<mailto:u@example.org?subject=unsubscribe%20daily%20"),
	    "1 has its token in the subject");
	static const char *const bad[] = {"gazetted-letter 4 - - example.org",
	    "gazetted-letter 3 - -", "gazetted-letter", "", "x 3 - - d",
	    "gazetted-letter 2"};
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		ok(has(letter(a, bad[i]), "damaged or from a newer version"),
		    "'%s'", bad[i]);
	arena_free(&a);
}

int main(void)
{
	TEST(ways);
	TEST(old);
	return tap_done();
}
