/* SPDX-License-Identifier: MIT */
/* gazetted: tests of whether who complains is the reader. */
#include "run/complainer.h"

#include "base/arena.h"
#include "tap.h"

static const struct {
	const char *reader, *named;
	enum complainer is;
} rows[] = {
    {"ann@example.org", "ann@example.org", COMPLAINER_READER},
    {"ann@example.org", "ANN@Example.ORG", COMPLAINER_READER},
    {"ann+news@example.org", "ann@example.org", COMPLAINER_READER},
    {"ann@live.com", "ann@outlook.com", COMPLAINER_READER},
    {"a.nn@gmail.com", "ann@googlemail.com", COMPLAINER_READER},
    {"ann@example.org", "ann@mail.example.org", COMPLAINER_READER},
    {"ann@example.org", "5f4dcc3b@redacted.invalid", COMPLAINER_READER},
    {"ann@example.org", "redacted@example.com", COMPLAINER_READER},
    {"ann@example.org", "user-redacted-1@isp.example", COMPLAINER_READER},
    {"ann@example.org", "xxxx@isp.example", COMPLAINER_READER},
    {"ann@example.org", "***@isp.example", COMPLAINER_READER},
    {"ann@example.org", "5f4dcc3b5aa765d61d8327deb882cf99@isp.example",
	COMPLAINER_READER},
    {"ann@example.org", "Qf4d2c3TbkPao7mSd6d1/w==@isp.example",
	COMPLAINER_READER},
    {"ann@example.org", "bob@example.org", COMPLAINER_NEAR},
    {"ann@example.org", "bob@mail.example.org", COMPLAINER_NEAR},
    {"ann@mail.example.org", "bob@example.org", COMPLAINER_NEAR},
    {"ann@example.org", "bob@org", COMPLAINER_OTHER},
    {"ann@example.org", "bob@notexample.org", COMPLAINER_OTHER},
    {"ann@example.org", "bob@isp.example", COMPLAINER_OTHER},
    {"ann@example.org", "ann.private@isp.example", COMPLAINER_OTHER},
    {"ann@example.org", "wolfeschlegelstein@isp.example", COMPLAINER_OTHER},
    {"ann@example.org", "wolfeschlegel1984@isp.example", COMPLAINER_OTHER},
    {"ann@example.org", "x@isp.example", COMPLAINER_OTHER},
};

static void who(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(complainer_of(
			   a, str_of(rows[i].reader), str_of(rows[i].named)),
		    rows[i].is, rows[i].named);
	arena_free(&a);
}

int main(void)
{
	TEST(who);
	return tap_done();
}
