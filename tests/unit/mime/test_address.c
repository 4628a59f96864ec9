/* SPDX-License-Identifier: MIT */
/* gazetted: tests of mail addresses. */
#include "mime/address.h"

#include "base/arena.h"
#include "mime/caps.h"
#include "tap.h"

static void good(void)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"ann@example.org", "ann@example.org"},
	    {"Ann.B+news@Example.ORG", "Ann.B+news@example.org"},
	    {"o'neil@example.org", "o'neil@example.org"},
	    {"root@localhost", "root@localhost"},
	    {"ann@Bücher.example", "ann@xn--bcher-kva.example"},
	    {"\"a b\"@example.org", "\"a b\"@example.org"},
	    {"\"a@b\"@example.org", "\"a@b\"@example.org"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct err e = ERR_INIT;
		is_str(mime_addr_ascii(a, str_of(rows[i].in), &e),
		    str_of(rows[i].want), rows[i].in);
		ok(mime_addr_ok(str_of(rows[i].in), &e), "%s", rows[i].in);
	}
	arena_free(&a);
}

static void bad(void)
{
	static const struct str rows[] = {S_INIT(""), S_INIT("ann"),
	    S_INIT("@example.org"), S_INIT("ann@"), S_INIT("a b@example.org"),
	    S_INIT("ann@exa mple.org"), S_INIT("ann@example.org\r\nRCPT"),
	    S_INIT("ann\n@example.org"), S_INIT("an\0n@example.org"),
	    S_INIT("ann@example\0.org"), S_INIT(".ann@example.org"),
	    S_INIT("ann.@example.org"), S_INIT("a..b@example.org"),
	    S_INIT("ann@-example.org"), S_INIT("ann@example-.org"),
	    S_INIT("ann@example..org"), S_INIT("ann@.org"),
	    S_INIT("ann@example.org."), S_INIT("ann@exam_ple.org"),
	    S_INIT("<ann@example.org>"), S_INIT("ann@example.org>"),
	    S_INIT("ann,bob@example.org"), S_INIT("jörg@example.org"),
	    S_INIT("\"ann@example.org"), S_INIT("\"a\"b\"@example.org"),
	    S_INIT("\"a\\\"@example.org"), S_INIT("\"\"@example.org"),
	    S_INIT("\"a\nb\"@example.org"), S_INIT("ann@b\xFF.org"),
	    S_INIT("ann@[127.0.0.1]")};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct err e = ERR_INIT;
		ok(!mime_addr_ok(rows[i], &e), "%s", rows[i].p);
		is_int(e.kind, ERR_REJECT, rows[i].p);
		ok(strstr(e.msg, "address"), "%s", e.msg);
	}
}

static void limits(void)
{
	char s[400];
	for (size_t local = 62; local < 67; local++) {
		struct err e = ERR_INIT;
		memset(s, 'a', local);
		memcpy(s + local, "@example.org", 13);
		is_int(mime_addr_ok(str_of(s), &e), local <= MIME_LOCAL_MAX,
		    "local part");
	}
	for (size_t label = 61; label < 66; label++) {
		struct err e = ERR_INIT;
		memcpy(s, "a@", 2);
		memset(s + 2, 'b', label);
		memcpy(s + 2 + label, ".org", 5);
		is_int(mime_addr_ok(str_of(s), &e), label <= MIME_LABEL_MAX,
		    "label");
	}
	for (size_t n = 250; n < 260; n++) {
		struct err e = ERR_INIT;
		for (size_t i = 0; i < n; i++)
			s[i] = i % 50 == 49 ? '.' : 'c';
		s[1] = '@';
		if (s[n - 1] == '.')
			continue;
		is_int(mime_addr_ok((struct str){s, n}, &e), n <= MIME_ADDR_MAX,
		    "whole");
	}
}

static void mailboxes(void)
{
	static const struct {
		const char *in, *name, *addr;
	} rows[] = {
	    {"ann@example.org", "", "ann@example.org"},
	    {" <ann@example.org> ", "", "ann@example.org"},
	    {"Ann Example <ann@example.org>", "Ann Example", "ann@example.org"},
	    {"\"Example, Ann\" <ann@example.org>", "Example, Ann",
		"ann@example.org"},
	    {"\"A \\\"B\\\"\" <a@example.org>", "A \"B\"", "a@example.org"},
	    {"Jörg <j@example.org>", "Jörg", "j@example.org"},
	    {"\"a <b\" <a@example.org>", "a <b", "a@example.org"},
	    {"Ann <>", NULL, NULL},
	    {"Ann", NULL, NULL},
	    {"Ann ann@example.org>", NULL, NULL},
	    {"a@example.org, b@example.org", NULL, NULL},
	    {"a@example.org <b@example.org>", NULL, NULL},
	    {"\"Ann <a@example.org>", NULL, NULL},
	    {"", NULL, NULL},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct mailbox m = {{0}, {0}};
		struct err e = ERR_INIT;
		is_int(mime_parse_mailbox(a, str_of(rows[i].in), &m, &e),
		    rows[i].addr ? 0 : -1, rows[i].in);
		is_str(m.name, str_of(rows[i].name), rows[i].in);
		is_str(m.addr, str_of(rows[i].addr), rows[i].in);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(good);
	TEST(bad);
	TEST(limits);
	TEST(mailboxes);
	return tap_done();
}
