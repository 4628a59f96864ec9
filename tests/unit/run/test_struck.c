/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what a relay's refusal weighs. */
#include "run/desk_struck.h"

#include "base/arena.h"
#include "tap.h"

static const struct {
	const char *reply;
	enum strike_kind want;
} rows[] = {
    {"550 5.1.1 <ann@example.org>: no such user", STRIKE_GONE},
    {"550 User unknown", STRIKE_FULL}, /* which alone is not sure */
    {"552 5.2.2 mailbox full", STRIKE_FULL},
    {"550 5.2.1 this user is blocked", STRIKE_FULL},
    {"554 delivery error: This mailbox is disabled", STRIKE_FULL},
    {"550 The account is inactive", STRIKE_FULL},
    {"550 5.7.1 blocked", STRIKE_NOTED},
    /* It is our relay that is on a list, whatever the code. */
    {"550 5.1.1 <ann@example.org> blocked using bl.example.org", STRIKE_NOTED},
    {"550 5.2.1 your IP is on a blacklist", STRIKE_NOTED},
    {"550 5.1.0 Client host listed at dnsbl.example.org", STRIKE_NOTED},
    {"550 account is inactive by policy", STRIKE_NOTED},
    {"550 Your account has been suspended", STRIKE_NOTED},
    {"550 5.1.1 <ann@dnsbl.example.org>: no such user", STRIKE_GONE},
    {"550 5.2.1 <ann@dnsbl.example.org> is full", STRIKE_FULL},
    {"550 4.4.5 too many messages this hour", STRIKE_NOTED},
};

static void weighed(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const struct delivery d = {.subscriber = 1,
		    .address = S("ann@example.org"),
		    .reply = str_of(rows[i].reply)};
		is_int(desk_refused(a, &d).kind, rows[i].want, rows[i].reply);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(weighed);
	return tap_done();
}
