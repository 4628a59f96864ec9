/* SPDX-License-Identifier: MIT */
/* gazetted: tests of header lines. */
#include "mime/header.h"

#include "base/rng.h"
#include "base/utf8.h"
#include "mime/caps.h"
#include "mime_decode.h"
#include "tap.h"
#include "text/width.h"

static struct str header(struct arena *a, const char *name, struct str v)
{
	struct buf b = buf_init(1 << 20);
	mime_header(&b, name, v);
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

static void exact(void)
{
	static const struct {
		struct str in, want;
	} rows[] = {
	    {S_INIT("News"), S_INIT("Subject: News\r\n")},
	    {S_INIT(""), S_INIT("Subject: \r\n")},
	    {S_INIT("  a   b\t"), S_INIT("Subject: a b\r\n")},
	    {S_INIT("a\r\nBcc: x@example.org"),
		S_INIT("Subject: a Bcc: x@example.org\r\n")},
	    {S_INIT("a\0b\x7F"
		    "c"),
		S_INIT("Subject: a b c\r\n")},
	    {S_INIT("naïve"), S_INIT("Subject: =?UTF-8?Q?na=C3=AFve?=\r\n")},
	    {S_INIT("die naïve Art"),
		S_INIT("Subject: die =?UTF-8?Q?na=C3=AFve?= Art\r\n")},
	    {S_INIT("für ältere Leute"),
		S_INIT("Subject: "
		       "=?UTF-8?Q?f=C3=BCr_=C3=A4ltere?= Leute\r\n")},
	    {S_INIT("Привет"),
		S_INIT("Subject: =?UTF-8?B?0J/RgNC40LLQtdGC?=\r\n")},
	    {S_INIT("=?UTF-8?Q?x?="),
		S_INIT("Subject: =?UTF-8?Q?=3D=3FUTF-8=3FQ=3Fx=3F=3D?=\r\n")},
	    /* 75 columns in Q: too wide for a word, so this one is B */
	    {S_INIT("👩‍👩‍👧‍👦 and more"),
		S_INIT("Subject: "
		       "=?UTF-8?B?8J+RqeKAjfCfkanigI3wn5Gn4oCN8J+Rpg==?= "
		       "and more\r\n")},
	    {S_INIT("a\xFFz"), S_INIT("Subject: =?UTF-8?Q?a=EF=BF=BDz?=\r\n")},
	    {S_INIT("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa "
		    "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb cccccccccc d"),
		S_INIT("Subject: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa "
		       "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\r\n"
		       " cccccccccc d\r\n")},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(header(a, "Subject", rows[i].in), rows[i].want,
		    rows[i].in.p);
	arena_free(&a);
}

static void no_blank_line(struct str field, const char *row)
{
	for (ptrdiff_t at; (at = str_find(field, S("\r\n"))) >= 0;) {
		ok(str_trim(str_sub(field, 0, (size_t)at)).n, "%s", row);
		field = str_sub(field, (size_t)at + 2, field.n);
		ok(!field.n || field.p[0] == ' ', "a fold has its space");
	}
}

static void check(struct arena *a, const char *name, struct str v)
{
	struct str field = header(a, name, v);
	const char *fault = wire_fault(field, MIME_HEADER_LINE);
	ok(!fault, "%s: %s", v.p, fault);
	no_blank_line(field, v.p);
	struct str want = mime_mended(a, v);
	is_str(header_decode(a, field), want.n ? want : S(""), v.p);
}

static void boundaries(void)
{
	static const char *const units[] = {"a", "a ", "ж", "жж ", "漢",
	    "👩‍👩‍👧‍👦", "e\xCC\x81", "=?", "\"", "é a "};
	struct arena *a = arena_new();
	for (size_t u = 0; u < sizeof(units) / sizeof(*units); u++)
		for (size_t n = 1; n <= 1000; n += n == 80 ? 910 : 1) {
			struct buf b = buf_init(1 << 16);
			for (size_t i = 0; i < n; i++)
				buf_adds(&b, str_of(units[u]));
			check(a, "Subject", buf_str(&b));
			check(a, "X-A-Header-With-A-Rather-Long-Name",
			    buf_str(&b));
			buf_free(&b);
			arena_clear(a);
		}
	arena_free(&a);
}

/* Each encoded word of a header, decoded alone, is whole clusters. */
static void clusters_stay_whole(void)
{
	struct arena *a = arena_new();
	struct buf b = buf_init(4096), w = buf_init(4096);
	for (int i = 0; i < 30; i++)
		buf_adds(&b, i & 1 ? S("👨🏽‍🚀") : S("e\xCC\x81"));
	struct str rest = header(a, "Subject", buf_str(&b)), word;
	rest = str_sub(rest, 9, rest.n);
	int words = 0;
	while (str_split(&rest, ' ', &word)) {
		buf_clear(&w);
		ok(word_decode(&w, str_trim(word)), "an encoded word");
		struct str t = buf_str(&w);
		for (size_t i = 0; i < t.n;) {
			size_t len = text_cluster(t, i);
			ok(len == 3 || len == 15, "cluster of %zu", len);
			i += len;
		}
		words++;
	}
	ok(words > 5, "%d words", words);
	buf_free(&b);
	buf_free(&w);
	arena_free(&a);
}

static void random_values(void)
{
	static const char *const bits[] = {"a", "word", " ", "\r\n", "\n",
	    "=?UTF-8?Q?", "?=", "=", "ü", "日本語", "😀", ":", "_", "\xFF",
	    "https://example.org/a/long/path/that/goes/on/and/on", "\t"};
	struct arena *a = arena_new();
	for (int turn = 0; turn < 3000; turn++) {
		struct buf b = buf_init(1 << 16);
		buf_adds(&b, S(""));
		for (uint64_t n = 1 + rng_below(50); n--;)
			buf_adds(&b, str_of(bits[rng_below(16)]));
		check(a, "Subject", buf_str(&b));
		buf_free(&b);
		arena_clear(a);
	}
	arena_free(&a);
}

static void raw(void)
{
	static const struct str parts[] = {
	    S_INIT("<https://news.example.org/u/v1.abcdefghijklmnopqrstuvw>"),
	    S_INIT("<mailto:u+abc@example.org?subject=unsubscribe>")};
	static const struct str bad = S_INIT("a\nb");
	struct err e = ERR_INIT;
	struct buf b = buf_init(4096);
	is_int(mime_header_raw(&b, "List-Unsubscribe", parts, 2, ",", &e), 0,
	    "raw");
	is_str(buf_str(&b),
	    S("List-Unsubscribe: "
	      "<https://news.example.org/u/v1.abcdefghijklmnopqrstuvw>,\r\n "
	      "<mailto:u+abc@example.org?subject=unsubscribe>\r\n"),
	    "raw");
	buf_clear(&b);
	is_int(mime_header_raw(&b, "List-Id", &bad, 1, ",", &e), -1, "bad");
	is_int(e.kind, ERR_REJECT, "bad");
	is_int((long long)b.n, 0, "nothing appended");
	buf_free(&b);
}

static void addresses(void)
{
	static const struct {
		const char *name, *want;
	} rows[] = {
	    {"", "From: ann@example.org\r\n"},
	    {"Ann Example", "From: Ann Example <ann@example.org>\r\n"},
	    {"Example, Ann", "From: \"Example, Ann\" <ann@example.org>\r\n"},
	    {"A \"x\" \\", "From: \"A \\\"x\\\" \\\\\" <ann@example.org>\r\n"},
	    {"Jörg", "From: =?UTF-8?Q?J=C3=B6rg?= <ann@example.org>\r\n"},
	    {"Jörg \"X\", Dr.", "From: =?UTF-8?Q?J=C3=B6rg_=22X=22=2C_Dr=2E?= "
				"<ann@example.org>\r\n"},
	    {"a\r\nBcc: b@example.org",
		"From: \"a Bcc: b@example.org\" <ann@example.org>\r\n"},
	};
	struct buf b = buf_init(4096);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		buf_clear(&b);
		mime_address(
		    &b, "From", str_of(rows[i].name), S("ann@example.org"));
		is_str(buf_str(&b), str_of(rows[i].want), rows[i].name);
	}
	for (size_t n = 1; n < 200; n++) {
		char name[200];
		memset(name, n & 1 ? 'x' : ',', n);
		buf_clear(&b);
		mime_address(
		    &b, "From", (struct str){name, n}, S("ann@example.org"));
		ok(!wire_fault(buf_str(&b), MIME_HEADER_LINE), "%zu", n);
	}
	buf_free(&b);
}

static void params(void)
{
	static const struct {
		const char *value, *want;
	} rows[] = {
	    {"a.txt", ";\r\n filename=a.txt"},
	    {"a b.txt", ";\r\n filename=\"a b.txt\""},
	    {"a\"b", ";\r\n filename=\"a\\\"b\""},
	    {"", ";\r\n filename=\"\""},
	    {"é.txt", ";\r\n filename*0*=UTF-8''%C3%A9.txt"},
	};
	struct buf b = buf_init(1 << 16);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		buf_clear(&b);
		mime_param(&b, "filename", str_of(rows[i].value));
		is_str(buf_str(&b), str_of(rows[i].want), rows[i].value);
	}
	char v[600];
	for (size_t i = 0; i < sizeof(v); i += 3)
		memcpy(v + i, "漢", 3);
	for (size_t n = 3; n < sizeof(v); n += 3) {
		buf_clear(&b);
		mime_param(&b, "filename", (struct str){v, n});
		ok(!wire_fault(buf_str(&b), MIME_HEADER_LINE + 1), "%zu", n);
	}
	buf_free(&b);
}

int main(void)
{
	TEST(exact);
	TEST(boundaries);
	TEST(clusters_stay_whole);
	TEST(random_values);
	TEST(raw);
	TEST(addresses);
	TEST(params);
	return tap_done();
}
