/* SPDX-License-Identifier: MIT */
/* gazetted: DKIM against the RFCs' examples and its own rules. */
#include "mime/dkim.h"

#include "base/arena.h"
#include "tap.h"

/* RFC 8463, appendix A: the key of A.2, the message and signature of A.3. */
static const char ed_pem[] =
    "-----BEGIN PRIVATE KEY-----\n"
    "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n"
    "-----END PRIVATE KEY-----\n";
#define RFC_HEADERS                                                            \
	"From: Joe SixPack <joe@football.example.com>\r\n"                     \
	"To: Suzie Q <suzie@shopping.example.net>\r\n"                         \
	"Subject: Is dinner ready?\r\n"                                        \
	"Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\r\n"                      \
	"Message-ID: <20030712040037.46341.5F8J@football.example.com>\r\n"
#define RFC_BODY                                                               \
	"Hi.\r\n\r\nWe lost the game.  Are you hungry yet?\r\n\r\nJoe.\r\n"
#define RFC_NAMES                                                              \
	"from : to : subject : date : message-id : from : subject : date"
#define RFC_BH "2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8="

static void rfc8463(void)
{
	struct err e = ERR_INIT;
	struct dkim *k = dkim_new(S("football.example.com"));
	struct buf b = buf_init(4096);
	dkim_body_hash(&b, NULL, S(RFC_BODY));
	is_str(buf_str(&b), S(RFC_BH), "body hash of A.3");
	ok(dkim_add(k, S("brisbane"), str_of(ed_pem), &e) == 0, "key: %s",
	    e.msg);
	buf_clear(&b);
	dkim_record(&b, k, 0);
	is_str(buf_str(&b),
	    S("v=DKIM1; k=ed25519; "
	      "p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="),
	    "record of A.2");
	buf_clear(&b);
	ok(dkim_seal(&b, k, 0, S(RFC_HEADERS), S(RFC_NAMES),
	       S("DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;\r\n"
		 " d=football.example.com; i=@football.example.com;\r\n"
		 " q=dns/txt; s=brisbane; t=1528637909; h=from : to :\r\n"
		 " subject : date : message-id : from : subject : date;\r\n"
		 " bh=" RFC_BH ";\r\n"
		 " b="),
	       &e) == 0,
	    "sealed");
	is_str(buf_str(&b),
	    S("/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus"
	      "Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw=="),
	    "signature of A.3");
	buf_free(&b);
	dkim_free(&k);
}

/* The same body hash whatever the relaxed form leaves out. */
static void bodies(void)
{
	static const struct {
		const char *body, *same;
	} rows[] = {
	    {"", "\r\n"},
	    {"", " \t\r\n\r\n"},
	    {"a\r\n", "a\r\n\r\n \r\n"},
	    {"a\r\n", "a"},
	    {"a b\r\n", "a \t b \t\r\n"},
	    {" a\r\n", "\t\ta\r\n"},
	    {"a\r\n\r\nb\r\n", "a \r\n\t\r\nb\r\n\r\n"},
	    {"0123456 8\r\n", "0123456  8\r\n"},
	    {"01234567 9\r\n", "01234567\t9 \r\n"},
	    {"0123456\r\n89\r\n", "0123456 \r\n89\r\n"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct buf x = buf_init(64), y = buf_init(64);
		dkim_body_hash(&x, NULL, str_of(rows[i].body));
		dkim_body_hash(&y, NULL, str_of(rows[i].same));
		ok(str_eq(buf_str(&x), buf_str(&y)), "row %zu", i);
		buf_free(&x);
		buf_free(&y);
	}
	struct buf x = buf_init(64);
	dkim_body_hash(&x, NULL, S("")); /* RFC 6376, 3.4.4 */
	is_str(buf_str(&x), S("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
	    "empty");
	buf_free(&x);
}

/* The relaxed form by its definition, a byte at a time. */
static struct str relaxed(char *out, struct str s)
{
	size_t n = 0, lines = 0;
	for (size_t i = 0; i < s.n; i++) {
		bool blank = s.p[i] == ' ' || s.p[i] == '\t';
		char next = i + 1 < s.n ? s.p[i + 1] : 0;
		if (!blank)
			out[n++] = s.p[i];
		else if (!strchr(" \t\r", next))
			out[n++] = ' ';
		if (n && out[n - 1] != '\r' && out[n - 1] != '\n')
			lines = n + 2;
	}
	return (struct str){out, lines < n ? lines : n};
}

/* Bodies of chance, in which words and blanks stand in every relation to the
 * eight bytes that are looked at together. */
static void chance(void)
{
	static const char *const pieces[] = {
	    "a", "bcdefgh", "0123456789", " ", "  ", "\t", " \t", "\r\n"};
	uint32_t seed = 11;
	int wrong = 0;
	for (int turn = 0; turn < 20000; turn++) {
		char out[256];
		struct buf b = buf_init(256), x = buf_init(64);
		struct buf y = buf_init(64);
		for (int i = 0; i < 20; i++) {
			seed = seed * 1664525 + 1013904223;
			buf_adds(&b, str_of(pieces[seed >> 29]));
		}
		buf_adds(&b, S(".\r\n\r\n"));
		dkim_body_hash(&x, NULL, buf_str(&b));
		dkim_body_hash(&y, NULL, relaxed(out, buf_str(&b)));
		wrong += !str_eq(buf_str(&x), buf_str(&y));
		buf_free(&b);
		buf_free(&x);
		buf_free(&y);
	}
	ok(wrong == 0, "%d bodies of 20,000 go wrong (seed 11)", wrong);
}

/* A shared start changes nothing, wherever it ends. */
static void starts(void)
{
	struct arena *a = arena_new();
	struct str body = S("one  two\r\n\r\nthree \r\n\r\n four\t\r\n\r\n");
	struct buf whole = buf_init(64), b = buf_init(64);
	dkim_body_hash(&whole, NULL, body);
	int wrong = 0;
	for (size_t i = 0; i <= body.n; i++) {
		buf_clear(&b);
		dkim_body_hash(&b, dkim_start(a, str_sub(body, 0, i)), body);
		wrong += !str_eq(buf_str(&b), buf_str(&whole));
	}
	ok(wrong == 0, "%d ends of a start go wrong", wrong);
	buf_free(&whole);
	buf_free(&b);
	arena_free(&a);
}

static void signing(void)
{
	struct err e = ERR_INIT;
	struct dkim *k = dkim_new(S("example.org"));
	struct buf pem = buf_init(8192), one = buf_init(8192),
		   two = buf_init(8192);
	struct str m = S("From: a@example.org\r\nList-Unsubscribe: <mailto:x>"
			 "\r\nX-Other: 1\r\nReceived: 2\r\n\r\nbody\r\n");
	ok(dkim_generate(&pem, DKIM_RSA, &e) == 0 &&
		dkim_add(k, S("r"), buf_str(&pem), &e) == 0,
	    "an RSA key: %s", e.msg);
	ok(dkim_add(k, S("e"), str_of(ed_pem), &e) == 0, "and another");
	ok(dkim_sign(&one, k, NULL, m, 7, &e) == 0 &&
		dkim_sign(&two, k, NULL, m, 7, &e) == 0,
	    "signed");
	struct str s = buf_str(&one);
	ok(str_eq(s, buf_str(&two)), "the same twice");
	ok(str_find(s, S("a=rsa-sha256")) > 0 &&
		str_find(s, S("a=ed25519-sha256")) > 0,
	    "both algorithms");
	ok(str_find(s, S("from:from:to:cc:")) > 0, "oversigned");
	ok(str_find(s, S("list-unsubscribe:list-unsubscribe:")) > 0,
	    "one-click is covered");
	ok(str_find(s, S("x-other")) < 0 && str_find(s, S("l=")) < 0 &&
		str_find(s, S("received")) < 0,
	    "nothing else");
	int longest = 0;
	struct str rest = s, line;
	while (str_split(&rest, '\n', &line))
		longest = (int)line.n > longest ? (int)line.n : longest;
	ok(longest <= 79, "lines of %d", longest);
	buf_free(&pem);
	buf_free(&one);
	buf_free(&two);
	dkim_free(&k);
}

static void bad_keys(void)
{
	static const char *const rows[] = {"", "nonsense",
	    "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"};
	struct dkim *k = dkim_new(S("example.org"));
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct err e = ERR_INIT;
		ok(dkim_add(k, S("s"), str_of(rows[i]), &e) < 0 &&
			e.kind == ERR_CONFIG,
		    "row %zu: %s", i, e.msg);
	}
	for (int i = 0; i < 5; i++) {
		struct err e = ERR_INIT;
		int rc = dkim_add(k, S("s"), str_of(ed_pem), &e);
		ok((rc == 0) == (i < 4), "key %d", i);
	}
	dkim_free(&k);
}

int main(void)
{
	TEST(rfc8463);
	TEST(bodies);
	TEST(chance);
	TEST(starts);
	TEST(signing);
	TEST(bad_keys);
	return tap_done();
}
